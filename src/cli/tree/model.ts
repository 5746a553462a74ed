import type { Command } from 'commander'
import type { PublishCommandOptions, PullCommandOptions } from '../commands/model.ts'
import type { FollowCommandOptions } from '../commands/model-versions.ts'
import { collect, examples, type Run } from './run.ts'

const modelCommands = () => import('../commands/model.ts')
const versionCommands = () => import('../commands/model-versions.ts')
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
    .option('--watch', 'publish again each time the files have changed, until Ctrl-C')
    .option('--settle <time>', 'with --watch: time without a change after which a version is whole (default: 2s)')
    .option('--encrypt', 'encrypt it for the members of the mesh: makes an encrypted copy')
    .option('--to <peer>', 'encrypt it for this member only; may be repeated', collect, [])
    .option(
      '--file-hashes',
      'say the SHA-256 of whole files too, by which hubs know them: takes longer, the most for single large files',
    )
    .addHelpText(
      'after',
      examples(
        'trellis model publish ./smollm --name smollm --tag 135m --meta license=apache-2.0',
        'trellis model publish ./adapter.safetensors --name my-adapter --json | jq -r .model.id',
        'trellis model publish ./checkpoints --name run-7 --watch',
        'trellis model publish ./private --name private --to alice --to bob',
      ),
    )
    .action(
      run(modelCommands, (module, context, options: PublishCommandOptions, path: string) =>
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
    .option(
      '--layers <ranges>',
      'only tensors of these layers, such as 0-11,23; GGUF files keep their size, with zeros for the rest',
    )
    .option(
      '--tensors <pattern>',
      'only tensors whose names match; may be repeated; of GGUF files as with --layers',
      collect,
      [],
    )
    .option('--hub-cache [dir]', 'into a Hugging Face cache (default: that of its own tools), where its libraries look')
    .option('--hub-id <id>', 'with --hub-cache: the id that programs ask for (default: the name)')
    .option('--sealed', 'of an encrypted model only the encrypted files, to cache them for others')
    .addHelpText(
      'after',
      examples(
        'trellis model pull smollm',
        'trellis model pull smollm:135m --out ./smollm',
        'trellis model pull smollm --layers 0-11',
        'trellis model pull smollm --hub-cache --hub-id HuggingFaceTB/SmolLM2-135M',
      ),
    )
    .action(
      run(modelCommands, (module, context, options: PullCommandOptions, name: string) =>
        module.pull(context, name, options),
      ),
    )
  model
    .command('diff')
    .description('what it takes to get from one version to another; neither needs to be here')
    .argument('<from>', reference)
    .argument('<to>', reference)
    .option('--tensors', 'list the tensors that changed')
    .addHelpText('after', examples('trellis model diff run-7:step-100 run-7:step-200 --tensors'))
    .action(
      run(versionCommands, (module, context, options: { tensors?: boolean }, from: string, to: string) =>
        module.diffModels(context, from, to, options),
      ),
    )
  model
    .command('follow')
    .description('keep a folder at the newest version of a tag, until Ctrl-C; DIR/current is switched in one step')
    .argument('<model>', 'name, name:tag or name:tag@peer')
    .requiredOption('-o, --out <dir>', 'folder that gets current and versions/')
    .option(
      '--exec <command>',
      'run when a version is in use; if it fails, the version before is put back. It finds TRELLIS_MODEL_PATH (folder of the version), _DIR (the link to it), _ID, _PREVIOUS and _ROLLBACK (1 when put back) in its environment',
    )
    .option('--keep <count>', 'versions kept, the one in use included (default: 2)')
    .addHelpText(
      'after',
      examples(
        'trellis model follow run-7 --out /srv/run-7',
        "trellis model follow run-7:stable --out /srv/run-7 --exec 'curl -f localhost:8000/reload?dir=$TRELLIS_MODEL_PATH'",
      ),
    )
    .action(
      run(versionCommands, (module, context, options: FollowCommandOptions, name: string) =>
        module.followModel(context, name, options),
      ),
    )
  model
    .command('rollback')
    .description(
      'put the version before into use in a folder that is followed into; who follows runs its command for it',
    )
    .argument('<dir>', 'the folder given to follow --out')
    .addHelpText('after', examples('trellis model rollback /srv/run-7'))
    .action(run(versionCommands, (module, context, _: object, out: string) => module.rollBack(context, out)))
  model
    .command('pin')
    .description('keep a pulled model when the quota is used up')
    .argument('<model>', reference)
    .addHelpText('after', examples('trellis model pin smollm'))
    .action(run(versionCommands, (module, context, _: object, name: string) => module.pinModel(context, name, true)))
  model
    .command('unpin')
    .description('let a model be evicted when the quota is used up')
    .argument('<model>', reference)
    .addHelpText('after', examples('trellis model unpin smollm'))
    .action(run(versionCommands, (module, context, _: object, name: string) => module.pinModel(context, name, false)))
  model
    .command('gc')
    .description('remove what nothing refers to, and the least recently used models beyond models.quota_bytes')
    .option('--dry-run', 'say what would go, and remove nothing')
    .addHelpText('after', examples('trellis model gc --dry-run', 'trellis model gc'))
    .action(
      run(versionCommands, (module, context, options: { dryRun?: boolean }) => module.collectGarbage(context, options)),
    )
  model
    .command('verify')
    .description('hash the files of a model again and name those that differ')
    .argument('<model>', reference)
    .option(
      '--repair',
      'fetch anew what is damaged, changed or gone, of models that were pulled; changed files are kept as .before-repair',
    )
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
