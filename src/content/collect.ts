import type { BlobTable } from './blobs.ts'
import { leafCids } from './chunk-list.ts'
import { dataPath, type FileTable, type LocalFile } from './file-table.ts'
import type { CollectedGarbage, CollectOptions } from './types.ts'

const MIN_AGE_MS = 3_600_000

interface Dependencies {
  blobs: BlobTable
  table: FileTable
  wallMs: () => number
  /** Contents that fetches work on. */
  inUse: () => Iterable<string>
  remove: (file: LocalFile) => Promise<void>
}

/** Removes what nobody keeps: never what is kept, in use, or so young that its keeper may not have named it yet. */
export async function collectGarbage(deps: Dependencies, options: CollectOptions): Promise<CollectedGarbage> {
  const { blobs, table, wallMs, inUse, remove } = deps
  const bornBefore = wallMs() - (options.minAgeMs ?? MIN_AGE_MS)
  const collected: CollectedGarbage = { files: [], blobs: [] }
  /** Leaves go with their roots: kept ones, and those of files that stay. */
  const kept = new Set(options.keep)
  const keepList = async (cid: string) => {
    kept.add(cid)
    const root = await blobs.get(cid)
    if (root !== undefined) for (const leaf of leafCids(root)) kept.add(leaf)
  }
  for (const cid of inUse()) await keepList(cid)
  for (const file of table.all()) {
    if (kept.has(file.cid) || file.addedMs > bornBefore || options.isInUse?.(file.path) === true) {
      await keepList(file.cid)
    } else {
      collected.files.push({ chunkListCid: file.cid, path: dataPath(file), bytes: file.owned ? file.sizeBytes : 0 })
      if (options.dryRun !== true) await remove(file)
    }
  }
  for await (const { cid, bytes, addedMs } of blobs.list())
    if (!kept.has(cid) && addedMs <= bornBefore) collected.blobs.push({ cid, bytes })
  if (options.dryRun !== true) {
    // A fetch may have begun to use one since.
    for (const cid of inUse()) await keepList(cid)
    collected.blobs = collected.blobs.filter(({ cid }) => !kept.has(cid))
    await blobs.delete(collected.blobs.map(({ cid }) => cid))
  }
  return collected
}
