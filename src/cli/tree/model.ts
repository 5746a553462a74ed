import type { Command } from 'commander'
import { collect, examples, type Run } from './run.ts'

const modelCommands = () => import('../commands/model.ts')

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
    .option('--meta <key=value>', 'goes into the manifest, such as license=apache-2.0; may be repeated', collect, [])
    .addHelpText(
      'after',
      examples(
        'trellis model publish ./smollm --name smollm --tag 135m --meta license=apache-2.0',
        'trellis model publish ./adapter.safetensors --name my-adapter --json | jq -r .id',
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
    .action(run(modelCommands, (module, context, options: { local?: boolean }) => module.listModels(context, options)))
  model
    .command('show')
    .description("a model's files, hashes and metadata")
    .argument('<model>', reference)
    .option('--tensors', 'list tensors too')
    .addHelpText('after', examples('trellis model show smollm', 'trellis model show smollm:135m --tensors'))
    .action(
      run(modelCommands, (module, context, options: { tensors?: boolean }, name: string) =>
        module.showModel(context, name, options),
      ),
    )
  model
    .command('pull')
    .description('fetch a model and verify every chunk; resumes what was interrupted')
    .argument('<model>', reference)
    .option('-o, --out <dir>', 'folder to write to (default: models/ of the home)')
    .addHelpText('after', examples('trellis model pull smollm', 'trellis model pull smollm:135m --out ./smollm'))
    .action(
      run(modelCommands, (module, context, options: { out?: string }, name: string) =>
        module.pull(context, name, options),
      ),
    )
  model
    .command('verify')
    .description('hash the files of a model again and name those that differ')
    .argument('<model>', reference)
    .addHelpText('after', examples('trellis model verify smollm'))
    .action(run(modelCommands, (module, context, _: object, name: string) => module.verify(context, name)))
  model
    .command('rm')
    .description('forget a model; its files stay unless told otherwise')
    .argument('<model>', reference)
    .option('--delete-files', 'also delete pulled files; published files are never deleted')
    .addHelpText('after', examples('trellis model rm smollm', 'trellis model rm smollm --delete-files'))
    .action(
      run(modelCommands, (module, context, options: { deleteFiles?: boolean }, name: string) =>
        module.removeModel(context, name, options),
      ),
    )
}
