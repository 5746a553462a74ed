import type { Command } from 'commander'
import type { PullCommandOptions } from '../commands/model.ts'
import { collect, examples, type Run } from './run.ts'

const modelCommands = () => import('../commands/model.ts')
const listCommands = () => import('../commands/model-list.ts')

export function addModelCommands(program: Command, run: Run): void {
  program.commandsGroup('Content:')
  const model = program.command('model').description('publish, find and pull models')
  const reference = 'name, name:tag, name:tag@peer or id'
  model
    .command('publish')
    .description('publish a folder or a file in place: it is read, never copied')
    .argument('<path>', 'folder or file')
    .requiredOption('--name <name>', 'name of the model')
    .option('--tag <tag>', 'version or variant (default: "latest")')
    .option(
      '--meta <key=value>',
      'goes into the manifest: license or base_model, such as license=apache-2.0; may be repeated',
      collect,
      [],
    )
    .addHelpText(
      'after',
      examples(
        'trellis model publish ./smollm --name smollm --tag 135m --meta license=apache-2.0',
        'trellis model publish ./adapter.safetensors --name my-adapter --json | jq -r .model.id',
      ),
    )
    .action(
      run(modelCommands, (module, context, options: { name: string; tag?: string; meta: string[] }, path: string) =>
        module.publish(context, path, options),
      ),
    )
  model
    .command('ls')
    .description('models known in the mesh')
    .option('--local', 'only those that this node has, in whole or in part')
    .addHelpText('after', examples('trellis model ls', 'trellis model ls --local --json'))
    .action(run(listCommands, (module, context, options: { local?: boolean }) => module.listModels(context, options)))
  model
    .command('show')
    .description("a model's files, hashes and metadata")
    .argument('<model>', reference)
    .option('--tensors', 'list tensors too')
    .addHelpText('after', examples('trellis model show smollm', 'trellis model show smollm:135m --tensors'))
    .action(
      run(listCommands, (module, context, options: { tensors?: boolean }, name: string) =>
        module.showModel(context, name, options),
      ),
    )
  model
    .command('pull')
    .description('fetch a model and verify every chunk; resumes what was interrupted')
    .argument('<model>', reference)
    .option('-o, --out <dir>', 'folder to write to (default: models/ of the home)')
    .option('--files <pattern>', 'only files that match, in the form of .gitignore; may be repeated', collect, [])
    .option('--layers <ranges>', 'only tensors of these layers, such as 0-11,23')
    .option('--tensors <pattern>', 'only tensors whose names match; may be repeated', collect, [])
    .addHelpText(
      'after',
      examples(
        'trellis model pull smollm',
        'trellis model pull smollm:135m --out ./smollm',
        'trellis model pull smollm --layers 0-11',
      ),
    )
    .action(
      run(modelCommands, (module, context, options: PullCommandOptions, name: string) =>
        module.pull(context, name, options),
      ),
    )
  model
    .command('verify')
    .description('hash the files of a model again and name those that differ')
    .argument('<model>', reference)
    .option('--repair', 'fetch anew what is damaged; only of models that were pulled')
    .addHelpText('after', examples('trellis model verify smollm', 'trellis model verify smollm --repair'))
    .action(
      run(modelCommands, (module, context, options: { repair?: boolean }, name: string) =>
        module.verify(context, name, options),
      ),
    )
  model
    .command('rm')
    .description('forget a model; its files stay unless told otherwise')
    .argument('<model>', reference)
    .option('--delete-files', 'also delete pulled files; published files are never deleted')
    .addHelpText('after', examples('trellis model rm smollm', 'trellis model rm smollm --delete-files'))
    .action(
      run(listCommands, (module, context, options: { deleteFiles?: boolean }, name: string) =>
        module.removeModel(context, name, options),
      ),
    )
}
