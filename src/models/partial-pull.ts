import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { type DerivedFile, writeDerived } from './derived-files.ts'
import { OutFolder } from './out-folder.ts'
import { defaultOut, type PullJob, recordCopy } from './pull-job.ts'
import type { PullDependencies } from './pull-types.ts'
import { deriveFile, deriveWeightMap } from './tensor-files.ts'
import type { ModelTensor } from './types.ts'
import type { WantedFile } from './wanted.ts'

/** Where, below the folder for models, the files are that are here in part. */
export function partsFolder(directory: string, cid: string): string {
  return join(directory, '.parts', cid)
}

/**
 * Pulls chosen tensors. What is fetched stays in a place of this node, where it is served from and added to by later
 * pulls; the output directory gets files made of it.
 */
export async function pullTensors(job: PullJob, place: string | undefined, deps: PullDependencies): Promise<string> {
  const { model, wanted, selection, fetcher } = job
  const { cid, manifest } = model
  const { content } = deps
  const label = createHash('sha256').update(selection.filters.join('\n')).digest('hex').slice(0, 8)
  const out = await OutFolder.open(place ?? `${defaultOut(deps.directory, manifest, cid)}-${label}`)
  const parts = await OutFolder.open(partsFolder(deps.directory, cid))
  using _room = await deps.storage.reserve(cid, [parts.root, out.root], wanted)
  job.onStart(out.root)
  const copy = { kind: 'pulled', root: parts.root, selection: selection.filters } as const
  await recordCopy(model, { ...copy, complete: false }, deps)
  deps.announcer.add(cid)
  const missing: WantedFile[] = []
  for (const item of wanted) {
    const { state } = await content.fileStatus(item.file.chunkListCid)
    if (state === 'complete') fetcher.keptBytes += item.file.sizeBytes
    else missing.push(item)
  }
  await fetcher.fetchAll(missing, parts)

  const included = new Map<string, ModelTensor>()
  for (const { tensors } of wanted) for (const tensor of tensors) included.set(tensor.name, tensor)
  const derived: DerivedFile[] = []
  for (const item of wanted) {
    const weightMap = item.tensors.length > 0 ? undefined : await deriveWeightMap(content, item.file, included)
    derived.push(weightMap ?? (await deriveFile(content, item)))
  }
  const present = await out.inspect(derived)
  for (const file of derived) await writeDerived(out, file, present.has(file.path))
  await recordCopy(
    model,
    { ...copy, complete: true, derived: { root: out.root, paths: derived.map(({ path }) => path) } },
    deps,
  )
  return out.root
}
