import type { Command, CommanderError } from 'commander'
import type { Failure } from './failure.ts'

/** The command that the arguments name, as typed: `trellis model pull`. */
export function commandPath(program: Command, argv: readonly string[]): string {
  const path = [program.name()]
  let current = program
  for (const argument of argv) {
    const next = current.commands.find(command => command.name() === argument)
    if (next === undefined) continue
    path.push(next.name())
    current = next
  }
  return path.join(' ')
}

/** What commander says about a wrong command line, as a failure with a hint. */
export function usageFailure(program: Command, argv: readonly string[], reason: CommanderError): Failure {
  const [first = '', ...rest] = reason.message.split('\n')
  // Its suggestion stands in a line of its own: "(Did you mean pull?)".
  const suggestion = rest.map(line => /^\((.*)\)$/.exec(line)?.[1]).find(line => line !== undefined)
  return {
    kind: 'invalid_argument',
    message: first.replace(/^error: /, ''),
    hint: suggestion ?? `See \`${commandPath(program, argv)} --help\`.`,
    retryable: false,
  }
}
