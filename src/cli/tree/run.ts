import type { Command } from 'commander'
import type { CommandContext } from '../context.ts'

/** The options that every command takes, as they were given. */
export interface GlobalOptions {
  home?: string
  json?: boolean
  quiet?: boolean
  verbose?: boolean
  timeout?: string
}

/** A command with its arguments bound. The result is the exit code, none meaning success. */
export type Handler = (context: CommandContext) => Promise<number | void>

export type Execute = (globals: GlobalOptions, handler: Handler) => Promise<void>

/** Calls a function of a command's module. It says itself what options and positional arguments its command has. */
type Invoke<Module> = (
  module: Module,
  context: CommandContext,
  options: never,
  ...positional: never[]
) => Promise<number | void>

/**
 * Makes a commander action. The module of the command loads when the command runs, so that help needs nothing but the
 * tree and commander.
 */
export type Run = <Module>(
  load: () => Promise<Module>,
  invoke: Invoke<Module>,
) => (...given: unknown[]) => Promise<void>

export function createRun(execute: Execute): Run {
  return (load, invoke) =>
    async (...given) => {
      // Commander gives the positional arguments, then the options, then the command.
      const command = given.at(-1) as Command
      const options = given.at(-2) as never
      const positional = given.slice(0, -2) as never[]
      await execute(command.optsWithGlobals<GlobalOptions>(), async context =>
        invoke(await load(), context, options, ...positional),
      )
    }
}

/** Gathers an option that may be repeated. */
export const collect = (value: string, previous: string[]): string[] => [...previous, value]

export const examples = (...lines: string[]): string =>
  `\n${lines.length === 1 ? 'Example' : 'Examples'}:\n${lines.map(line => `  $ ${line}`).join('\n')}\n`
