import { Command, Help } from 'commander'
import { addAgentCommands } from './tree/agent.ts'
import { addHubCommands } from './tree/hf.ts'
import { addMcpCommands } from './tree/mcp.ts'
import { addMeshCommands } from './tree/mesh.ts'
import { addModelCommands } from './tree/model.ts'
import { addNodeCommands } from './tree/node.ts'
import { addRpcCommands } from './tree/rpc.ts'
import { createRun, type Execute, examples, type Run } from './tree/run.ts'
import { addStateCommands } from './tree/state.ts'
import { ownVersion } from './version.ts'

/** `trellis help model pull`, with every word of the command. */
function addHelpCommand(program: Command): void {
  program
    .command('help [command...]')
    .description('show help of a command')
    .addHelpText('after', examples('trellis help up', 'trellis help model pull'))
    .action((names: string[]) => {
      let shown = program
      for (const name of names) {
        const next = shown.commands.find(command => command.name() === name)
        if (next === undefined)
          return program.error(`error: unknown command '${names.join(' ')}'`, { code: 'commander.unknownCommand' })
        shown = next
      }
      return shown.help()
    })
}

/** Needs nothing of Trellis: what it prints is made of the tree itself. */
function addCompletionCommand(program: Command, run: Run): void {
  program
    .command('completion')
    .argument('[shell]', 'bash', 'bash')
    .description('print a script that completes commands and options in a shell')
    .addHelpText(
      'after',
      examples(
        'source <(trellis completion bash)',
        'trellis completion bash > ~/.local/share/bash-completion/completions/trellis',
      ),
    )
    .action(
      run(
        () => import('./completion.ts'),
        (module, context, _: object, shell: string) => module.printCompletion(context, program, shell),
      ),
    )
}

export interface ProgramOptions {
  /** Takes what commander writes to stderr: the help of a group that was called without one of its commands. */
  writeError?: (text: string) => void
}

/** The whole tree of commands. Loads nothing else of Trellis until one of them runs. */
export function createProgram(execute: Execute, options: ProgramOptions = {}): Command {
  const program = new Command('trellis')
    .description('A peer-to-peer mesh for AI: private meshes, verified models, RPC and replicated state.')
    .version(ownVersion(), '-V, --version', 'print the version')
    .option('--home <dir>', 'folder of the node (default: $TRELLIS_HOME, else ~/.local/state/trellis)')
    .option('--json', 'results as JSON on stdout, progress and errors as JSON lines on stderr')
    .option('-q, --quiet', 'no notes and no progress')
    .option('-v, --verbose', 'more notes')
    .option('--timeout <time>', 'give up after this time, such as 30s or 5m')
    .helpOption('-h, --help', 'show help')
    .configureHelp({
      showGlobalOptions: true,
      // Options that gather values begin with none, which is not worth saying.
      optionDescription: option =>
        Array.isArray(option.defaultValue) ? option.description : new Help().optionDescription(option),
    })
    .exitOverride()
    .configureOutput({
      outputError() {},
      ...(options.writeError === undefined ? {} : { writeErr: options.writeError }),
    })
    .addHelpText(
      'after',
      `${examples(
        'trellis up --detach',
        'trellis mesh create lab && trellis invite',
        'trellis model publish ./my-model --name my-model',
        'trellis model pull my-model --out ./copy',
      )}\nRun \`trellis help <command>\` for more. The exit code tells the kind of a failure: see the README.`,
    )
  const run = createRun(execute)
  addNodeCommands(program, run)
  addMeshCommands(program, run)
  addModelCommands(program, run)
  addHubCommands(program, run)
  addStateCommands(program, run)
  addRpcCommands(program, run)
  addAgentCommands(program, run)
  addMcpCommands(program, run)
  program.commandsGroup('Commands:')
  addCompletionCommand(program, run)
  addHelpCommand(program)
  return program
}
