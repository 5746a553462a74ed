import type { Command } from 'commander'
import { examples, type Run } from './run.ts'

const stateCommands = () => import('../commands/state.ts')

export function addStateCommands(program: Command, run: Run): void {
  const state = program.command('state').description('read and write values that every node of the mesh has')
  state
    .command('set')
    .description("set this node's value of a key; peers get it as they can")
    .argument('<document>', 'name of a document')
    .argument('<key>', 'key in it')
    .argument('<value>', 'JSON, else taken as text; - reads it from standard input')
    .option('--text', 'take the value as text even where it is JSON')
    .addHelpText(
      'after',
      examples(
        'trellis state set fleet gpu-0 \'{"free":true,"vram":24}\'',
        'trellis state set notes motto "make it so"',
        'trellis state set notes version --text 1.10',
      ),
    )
    .action(
      run(stateCommands, (module, context, options: { text?: boolean }, document: string, key: string, value: string) =>
        module.setValue(context, document, key, value, options),
      ),
    )
  state
    .command('get')
    .description('print the value of a key, whoever set it')
    .argument('<document>', 'name of a document')
    .argument('<key>', 'key in it')
    .addHelpText(
      'after',
      examples('trellis state get fleet gpu-0', 'trellis state get fleet gpu-0 --json | jq .author'),
    )
    .action(
      run(stateCommands, (module, context, _: object, document: string, key: string) =>
        module.getValue(context, document, key),
      ),
    )
  state
    .command('delete')
    .description("delete this node's own value of a key")
    .argument('<document>', 'name of a document')
    .argument('<key>', 'key in it')
    .addHelpText('after', examples('trellis state delete fleet gpu-0'))
    .action(
      run(stateCommands, (module, context, _: object, document: string, key: string) =>
        module.deleteValue(context, document, key),
      ),
    )
  state
    .command('ls')
    .description('the entries of a document by key and author; without one, the documents')
    .argument('[document]', 'name of a document')
    .option('--prefix <text>', 'only keys that begin with it')
    .addHelpText('after', examples('trellis state ls', 'trellis state ls fleet --prefix gpu-'))
    .action(
      run(stateCommands, (module, context, options: { prefix?: string }, document: string | undefined) =>
        module.listState(context, document, options),
      ),
    )
  state
    .command('watch')
    .description('the entries as they are, then each change, until Ctrl-C')
    .argument('<document>', 'name of a document')
    .option('--prefix <text>', 'only keys that begin with it')
    .addHelpText('after', examples('trellis state watch fleet --json'))
    .action(
      run(stateCommands, (module, context, options: { prefix?: string }, document: string) =>
        module.watchState(context, document, options),
      ),
    )
}
