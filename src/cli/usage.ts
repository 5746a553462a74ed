import type { Command, CommanderError } from 'commander'
import type { Failure } from './failure.ts'

/** The command that the arguments name, as typed: `trellis model pull`. */
export function commandPath(program: Command, argv: readonly string[]): string {
  const path = [program.name()]
  let current = program
  for (const argument of argv) {
    const next = current.commands.find(command => command.name() === argument)
    // `trellis help model` is about `trellis model`.
    if (next === undefined || next.name() === 'help') continue
    path.push(next.name())
    current = next
  }
  return path.join(' ')
}

/** What commander says about a wrong command line, as a failure with a hint. */
export function usageFailure(program: Command, argv: readonly string[], reason: CommanderError): Failure {
  const path = commandPath(program, argv)
  const text = reason.code === 'commander.help' ? `${path} needs a command` : reason.message
  const [first = '', ...rest] = text.split('\n')
  // Its suggestion stands in a line of its own: "(Did you mean pull?)".
  const suggestion = rest.map(line => /^\((.*)\)$/.exec(line)?.[1]).find(line => line !== undefined)
  return {
    kind: 'invalid_argument',
    message: first.replace(/^error: /, ''),
    hint: suggestion ?? `See \`${path} --help\`.`,
    retryable: false,
  }
}
