import type { Command } from 'commander'
import { TrellisError } from '../base/index.ts'
import type { CommandContext } from './context.ts'

/** Every command by its words, with what may follow: commands below it, else its options. */
function wordsOf(command: Command, path: string, globals: readonly string[], into: Map<string, string[]>): void {
  const options = command.options.flatMap(({ long, hidden }) => (long && !hidden ? [long] : []))
  into.set(path, [...command.commands.map(each => each.name()), ...options, ...globals])
  for (const each of command.commands) wordsOf(each, `${path} ${each.name()}`, globals, into)
}

/** A script for bash that completes commands and options; arguments are completed as files. */
export function bashCompletion(program: Command): string {
  const words = new Map<string, string[]>()
  const globals = program.options.flatMap(({ long }) => (long ? [long] : []))
  for (const command of program.commands) wordsOf(command, command.name(), ['--help', ...globals], words)
  const top = [...program.commands.map(command => command.name()), '--help', ...globals]
  return `# Completion of trellis for bash: source it, or put it where bash-completion looks.
_trellis() {
  local current=\${COMP_WORDS[COMP_CWORD]} path= word known i
  for ((i = 1; i < COMP_CWORD; i++)); do
    word="\${path:+$path }\${COMP_WORDS[i]}"
    case "$word" in
      ${[...words.keys()].map(path => `'${path}'`).join('|')}) path=$word ;;
    esac
  done
  case "$path" in
    '') known='${top.join(' ')}' ;;
${[...words].map(([path, following]) => `    '${path}') known='${following.join(' ')}' ;;`).join('\n')}
  esac
  COMPREPLY=($(compgen -W "$known" -- "$current"))
}
complete -o default -F _trellis trellis
`
}

export async function printCompletion(context: CommandContext, program: Command, shell: string): Promise<void> {
  if (shell !== 'bash') {
    throw new TrellisError('invalid_argument', `no completion for ${JSON.stringify(shell.slice(0, 40))}`, {
      hint: 'There is one for bash.',
    })
  }
  const script = bashCompletion(program)
  if (context.output.json) context.output.result({ shell, script }, () => script)
  else context.output.raw(script)
}
