import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { writeDerived } from './derived-files.ts'
import { OutFolder } from './out-folder.ts'
import { defaultOut, type PullJob, recordCopy } from './pull-job.ts'
import type { PullDependencies } from './pull-types.ts'
import { deriveFiles } from './tensor-files.ts'
import { type WantedFile, wantedBytes } from './wanted.ts'

/** Where, in the folder for models, what was fetched of parts of files is. */
export const PARTS_FOLDER = '.parts'

/** Where, below the folder for models, the files are that are here in part. */
export function partsFolder(directory: string, cid: string): string {
  return join(directory, PARTS_FOLDER, cid)
}

/**
 * Pulls chosen tensors. What is fetched stays in a place of this node, where it is served from and added to by later
 * pulls; the output directory gets files made of it.
 */
export async function pullTensors(
  job: PullJob,
  place: string | undefined,
  deps: PullDependencies,
): Promise<{ out: string; sparseFiles: string[] }> {
  const { model, wanted, selection, fetcher, signal } = job
  const { cid, manifest } = model
  const { content } = deps
  const label = createHash('sha256').update(selection.filters.join('\n')).digest('hex').slice(0, 8)
  const out = await OutFolder.open(place ?? `${defaultOut(deps.directory, manifest, cid)}-${label}`)
  const parts = await OutFolder.open(partsFolder(deps.directory, cid))
  const made = wanted.map(item => ({ path: item.file.path, sizeBytes: wantedBytes(item) }))
  const places = [
    { root: parts.root, fetched: wanted, onlyMissing: true },
    { root: out.root, made },
  ]
  using _room = await out.unlessRefused(parts.unlessRefused(deps.storage.reserve(cid, places)))
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

  const derived = await deriveFiles(content, wanted)
  const present = await out.inspect(derived)
  // What is there is compared first, so that a pull into a wrong directory leaves nothing in it.
  const presentFirst = derived.toSorted((a, b) => Number(present.has(b.path)) - Number(present.has(a.path)))
  for (const file of presentFirst) await writeDerived(out, file, 'keep', content, signal)
  await recordCopy(
    model,
    {
      ...copy,
      complete: true,
      derived: [{ root: out.root, paths: derived.map(({ path }) => path), chosen: selection.options }],
    },
    deps,
  )
  return { out: out.root, sparseFiles: derived.flatMap(({ path, hasHoles }) => (hasHoles === true ? [path] : [])) }
}
