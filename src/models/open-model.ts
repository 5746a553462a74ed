import type { PeerId } from '../base/index.ts'
import { fetchManifest } from './fetch-root.ts'
import { decodeManifest } from './manifest.ts'
import { type ModelRef, parseRef } from './names.ts'
import { Providers } from './providers.ts'
import type { PullDependencies, PullOptions } from './pull-types.ts'
import type { Manifest } from './types.ts'

/** Local models that are looked through for chunks. */
const MAX_RELATED_COUNT = 8
/** Files of related models that are looked through for each file; beyond that only the one of the same path. */
const MAX_RELATED_FILE_COUNT = 64
/** Smaller files are not worth a look: they would be one chunk, which is another in another version. */
const MIN_RELATED_BYTES = 256 * 1024

/** A model that has been found: its manifest is here, and so is who may have the rest. */
export interface OpenedModel extends Disposable {
  cid: string
  manifest: Manifest
  authors: PeerId[]
  providers: Providers
  /** Chunk lists of local files that may share chunks with a file of the model, by its path. */
  reuseFrom(path: string): string[]
  /** Of a pull: aborted when the model is removed. */
  signal: AbortSignal
}

/** Resolves a reference and gets the manifest. `isPull`: to bring files of it to this node. */
export async function openModel(
  ref: string | ModelRef,
  deps: PullDependencies,
  options: Pick<PullOptions, 'signal' | 'onProgress' | 'stallTimeoutMs'> & { isPull?: boolean } = {},
): Promise<OpenedModel> {
  const parsed = typeof ref === 'string' ? parseRef(ref) : ref
  const { cid, entries } = deps.registry.resolve(parsed)
  const authors = [...new Set(entries.map(entry => entry.author))]
  options.onProgress?.({ type: 'resolved', cid, authors })
  const known = [...(parsed.peer === undefined ? [] : [parsed.peer]), ...authors]
  const hold = await deps.holds.hold(cid, { isPull: options.isPull === true })
  const providers = new Providers(deps, {
    cid,
    known,
    onDropped(peer, problem) {
      const message = problem === 'wrong_bytes' ? 'it sent wrong bytes' : 'it broke the protocol'
      deps.log.warn({ peer, cid, problem }, 'provider dropped')
      options.onProgress?.({ type: 'provider-dropped', peer, problem, message })
    },
  })
  try {
    const manifest = await fetchManifest(deps.content, cid, providers, options)
    await hold.settle()
    const reuseFrom = await relatedFiles(cid, manifest, deps)
    const dispose = () => {
      providers[Symbol.dispose]()
      hold[Symbol.dispose]()
    }
    return { cid, manifest, authors, providers, reuseFrom, signal: hold.signal, [Symbol.dispose]: dispose }
  } catch (reason) {
    providers[Symbol.dispose]()
    hold[Symbol.dispose]()
    throw reason
  }
}

/** Finds, among the models that are here, earlier versions of a model and what it was made from. */
async function relatedFiles(
  cid: string,
  manifest: Manifest,
  { library, content }: PullDependencies,
): Promise<(path: string) => string[]> {
  const bases = new Set(manifest.metadata.baseModels.map(base => base.toLowerCase()))
  const rank = (other: { cid: string; name: string }): number => {
    if (manifest.parents.includes(other.cid)) return 0
    if (other.name === manifest.name) return 1
    return bases.has(other.name) ? 2 : 3
  }
  const related = library
    .all()
    .filter(other => other.cid !== cid && rank(other) < 3)
    .sort((a, b) => rank(a) - rank(b) || b.addedMs - a.addedMs)
    .slice(0, MAX_RELATED_COUNT)
  const samePath = new Map<string, string[]>()
  const all: string[] = []
  for (const other of related) {
    const bytes = await content.getBlob(other.cid)
    if (bytes === undefined) continue
    for (const { path, chunkListCid, sizeBytes } of decodeManifest(bytes).files) {
      if (sizeBytes < MIN_RELATED_BYTES) continue
      samePath.set(path, [...(samePath.get(path) ?? []), chunkListCid])
      all.push(chunkListCid)
    }
  }
  const others = all.length <= MAX_RELATED_FILE_COUNT ? all : []
  return path => [...new Set([...(samePath.get(path) ?? []), ...others])]
}
