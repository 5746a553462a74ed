import type { Command } from 'commander'
import type { ImportCommandOptions } from '../commands/hf.ts'
import { collect, examples, type Run } from './run.ts'

const hubCommands = () => import('../commands/hf.ts')

export function addHubCommands(program: Command, run: Run): void {
  const hub = program.command('hf').description('work with what Hugging Face tools have and look for')
  hub
    .command('import')
    .description('publish the models of a Hugging Face cache in place: nothing is copied')
    .option('--cache <dir>', 'the cache (default: $HF_HUB_CACHE, $HF_HOME/hub, else ~/.cache/huggingface/hub)')
    .option(
      '--repo <pattern>',
      'only repositories whose id matches, such as "meta-llama/*"; may be repeated',
      collect,
      [],
    )
    .option('--all-revisions', 'also those that no branch or tag leads to any more')
    .option('--dry-run', 'say what there is, and publish nothing')
    .addHelpText('after', examples('trellis hf import --dry-run', 'trellis hf import --repo "HuggingFaceTB/*"'))
    .action(run(hubCommands, (module, context, options: ImportCommandOptions) => module.importHub(context, options)))
}
