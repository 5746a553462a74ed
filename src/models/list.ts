import { dirname } from 'node:path'
import type { PeerId, PeerStreams } from '../base/index.ts'
import type { ContentStore } from '../content/index.ts'
import type { Library, ModelCopy } from './library.ts'
import { decodeManifest, totalSize } from './manifest.ts'
import type { Registry, RegistryEntry } from './registry.ts'

/** A model as `ls` shows it: one line for each name, tag and identity. */
export interface ModelListing {
  name: string
  /** Undefined for a model that is here but that nobody names (any more). */
  tag: string | undefined
  cid: string
  /** Members who say so. */
  authors: PeerId[]
  sizeBytes: number
  fileCount: number
  createdMs: number
  /** Where this node has it, wholly or in part; empty when it has nothing of it. */
  copies: ModelCopy[]
  /** Files of it here were found to be changed or gone: those are not served. */
  changed: boolean
  /** Authors that are connected now, this node included: from them it can be pulled at once. */
  onlineAuthorCount: number
  /** True when other members mean other models by the same name and tag, so that `@peer` is needed. */
  ambiguous: boolean
}

/** Which models are listed. */
export interface ListFilter {
  cid: string
  /** Only what is called so: found without a look at all the others. */
  label?: { name: string; tag: string }
}

/** All models of the mesh and of this node, or those of one CID, sorted by name, tag and CID. */
export async function listModels(
  deps: {
    registry: Registry
    library: Library
    content: ContentStore
    streams: Pick<PeerStreams, 'self' | 'connected'>
  },
  { cid, label }: Partial<ListFilter> = {},
): Promise<ModelListing[]> {
  const { registry, library, content, streams } = deps
  const online = new Set([streams.self, ...streams.connected()])
  const listings = new Map<string, ModelListing>()
  const named = new Set<string>()
  const all = label === undefined ? registry.entries() : registry.named(label.name, label.tag)
  const entries = cid === undefined ? all : all.filter(entry => entry.cid === cid)
  const labels = new Set(entries.map(({ name, tag }) => `${name}:${tag}`))
  const meanings = countMeanings(
    all.filter(({ name, tag }) => labels.has(`${name}:${tag}`)),
    streams.self,
  )
  for (const entry of entries) {
    const text = `${entry.name}:${entry.tag}`
    const key = `${text} ${entry.cid}`
    named.add(entry.cid)
    const listing: ModelListing = listings.get(key) ?? {
      name: entry.name,
      tag: entry.tag,
      cid: entry.cid,
      authors: [],
      sizeBytes: entry.sizeBytes,
      fileCount: entry.fileCount,
      createdMs: entry.createdMs,
      copies: library.get(entry.cid)?.copies ?? [],
      changed: false,
      onlineAuthorCount: 0,
      ambiguous: (meanings.get(text) ?? 0) > 1,
    }
    listing.authors.push(entry.author)
    if (online.has(entry.author)) listing.onlineAuthorCount++
    listings.set(key, listing)
  }
  const known = cid === undefined ? library.all() : [library.get(cid)]
  for (const model of known) {
    if (model === undefined || named.has(model.cid)) continue
    const bytes = await content.getBlob(model.cid)
    if (bytes === undefined) continue
    const manifest = decodeManifest(bytes)
    listings.set(model.cid, {
      name: model.name,
      tag: undefined,
      cid: model.cid,
      authors: [],
      sizeBytes: totalSize(manifest),
      fileCount: manifest.files.length,
      createdMs: manifest.createdMs,
      copies: model.copies,
      changed: false,
      onlineAuthorCount: 0,
      ambiguous: false,
    })
  }
  await markChanged(listings.values(), content)
  return [...listings.values()].sort(
    (a, b) => order(a.name, b.name) || order(a.tag ?? '', b.tag ?? '') || order(a.cid, b.cid),
  )
}

/** Only of those that lie where something has changed the manifest is read: there may be thousands, and a whole disk may be gone. */
async function markChanged(listings: Iterable<ModelListing>, content: ContentStore): Promise<void> {
  const chunkLists = new Set<string>()
  const places = new Set<string>()
  for (const { chunkListCid, path } of content.changedFiles()) {
    chunkLists.add(chunkListCid)
    for (let place = path; !places.has(place); place = dirname(place)) places.add(place)
  }
  for (const listing of listings) {
    // The files of a snapshot in a Hugging Face cache lie beside it.
    const folders = listing.copies.map(({ root }) => root.replace(/[/\\]snapshots[/\\][^/\\]+$/, ''))
    if (!folders.some(folder => places.has(folder))) continue
    const bytes = await content.getBlob(listing.cid)
    if (bytes === undefined) continue
    listing.changed = decodeManifest(bytes).files.some(file => chunkLists.has(file.chunkListCid))
  }
}

/** How many models are meant by each label. This node's own word settles it. */
function countMeanings(entries: readonly RegistryEntry[], self: PeerId): Map<string, number> {
  const cids = new Map<string, Set<string>>()
  const settled = new Set<string>()
  for (const { name, tag, cid, author } of entries) {
    const label = `${name}:${tag}`
    if (author === self) settled.add(label)
    cids.set(label, (cids.get(label) ?? new Set()).add(cid))
  }
  return new Map([...cids].map(([label, set]) => [label, settled.has(label) ? 1 : set.size]))
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
