import type { Command } from 'commander'
import { parseCount } from '../arguments.ts'
import type { PolicyOptions } from '../commands/state-documents.ts'
import { collect, examples, type Run } from './run.ts'

const stateCommands = () => import('../commands/state.ts')
const documentCommands = () => import('../commands/state-documents.ts')
const importCommands = () => import('../commands/state-import.ts')

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
    .description('print the value of a key, whoever set it; of a shared document, all of it')
    .argument('<document>', 'name of a document')
    .argument('[key]', 'key in it')
    .addHelpText(
      'after',
      examples(
        'trellis state get fleet gpu-0',
        'trellis state get fleet gpu-0 --json | jq .author',
        'trellis state get plan',
      ),
    )
    .action(
      run(stateCommands, (module, context, _: object, document: string, key: string | undefined) =>
        module.getValue(context, document, key),
      ),
    )
  state
    .command('delete')
    .description('delete a key: what anybody has set it to so far is hidden; what is set later counts')
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
  addDocumentCommands(state, run)
}

/** Shared documents, and what concerns whole documents. */
function addDocumentCommands(state: Command, run: Run): void {
  state
    .command('create')
    .description('make a shared document, which several nodes write together; prints its id')
    .argument('<name>', 'up to 64 letters, digits and . _ : -')
    .option('--writer <peer>', 'a peer that may write beside this node; may be repeated', collect, [])
    .option('--everyone', 'every member may write')
    .addHelpText('after', examples('trellis state create plan --writer bob', 'trellis state create board --everyone'))
    .action(
      run(documentCommands, (module, context, options: { writer: string[]; everyone?: boolean }, name: string) =>
        module.createDocument(context, name, options),
      ),
    )
  state
    .command('policy')
    .description('who may write a shared document; with options, say so, as its owner: what those shut out wrote stays')
    .argument('<document>', 'id of a shared document, or its name where only one has it')
    .option('--writer <peer>', 'a peer that may write beside this node; may be repeated', collect, [])
    .option('--everyone', 'every member may write')
    .option('--owner-only', 'nobody but its owner may write')
    .addHelpText(
      'after',
      examples('trellis state policy plan', 'trellis state policy 12D3KooW…/plan --writer bob --writer carol'),
    )
    .action(
      run(documentCommands, (module, context, options: PolicyOptions, id: string) =>
        module.showOrSetPolicy(context, id, options),
      ),
    )
  state
    .command('edit')
    .description('change a map, list, text or counter of a shared document')
    .argument('<document>', 'id of a shared document, or its name where only one has it')
    .argument('<edit...>', 'what to do: see the examples')
    .addHelpText(
      'after',
      examples(
        'trellis state edit 12D3KooW…/plan map tasks set write \'{"done":false}\'',
        'trellis state edit 12D3KooW…/plan list queue push \'"first"\' 2',
        'trellis state edit 12D3KooW…/plan list queue delete 0 1',
        'trellis state edit 12D3KooW…/plan text notes append "one more line"',
        'trellis state edit 12D3KooW…/plan counter runs add 1',
      ),
    )
    .action(
      run(documentCommands, (module, context, _: object, id: string, words: string[]) =>
        module.editDocument(context, id, words),
      ),
    )
  state
    .command('history')
    .description('who wrote what to a document, or to one key, latest first, as far as it has not been compacted away')
    .argument('<document>', 'name of a document')
    .argument('[key]', 'only writes to this key')
    .option('--limit <count>', 'most writes to show', text => parseCount(text, '--limit', 1, 10_000), 100)
    .addHelpText('after', examples('trellis state history fleet --limit 20', 'trellis state history fleet gpu-0'))
    .action(
      run(documentCommands, (module, context, options: { limit: number }, document: string, key: string | undefined) =>
        module.showHistory(context, document, key, options),
      ),
    )
  state
    .command('export')
    .description('documents with keys, values, authors and times as JSON')
    .argument('[documents...]', 'names of documents; all by default')
    .option('--out <file>', 'write a new file')
    .addHelpText('after', examples('trellis state export --out state.json', 'trellis state export fleet | jq .'))
    .action(
      run(documentCommands, (module, context, options: { out?: string }, documents: string[]) =>
        module.exportState(context, documents, options),
      ),
    )
  state
    .command('import')
    .description(
      "write an export's latest values as this node's own, and what it holds of shared documents; nothing goes",
    )
    .argument('<file>', 'what `state export` wrote; - reads standard input')
    .addHelpText('after', examples('trellis state import state.json'))
    .action(run(importCommands, (module, context, _: object, file: string) => module.importState(context, file)))
  state
    .command('digest')
    .description('a hash of all documents: equal on nodes that accepted the same')
    .addHelpText('after', examples('trellis state digest', 'trellis state digest --json | jq .frozen'))
    .action(run(documentCommands, (module, context) => module.showDigest(context)))
  state
    .command('replicated')
    .description('wait until what this node wrote is on the disks of that many connected peers')
    .argument('<peers>', 'how many', text => parseCount(text, '<peers>', 1, 10_000))
    .addHelpText('after', examples('trellis state replicated 2 --timeout 30s'))
    .action(
      run(documentCommands, (module, context, _: object, peerCount: number) =>
        module.waitReplicated(context, peerCount),
      ),
    )
}
