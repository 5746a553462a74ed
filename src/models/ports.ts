import type { Clock, KeyValueStore, Logger, Metrics, PeerId, PeerStreams, Random, Signer } from '../base/index.ts'
import type { ContentStore } from '../content/index.ts'

/** What is written at a key by one author. */
export interface DocumentEntry {
  key: string
  author: PeerId
  /** JSON; hostile until checked. */
  value: unknown
}

/** The replicated document that names models, as this room sees it: every author has values of its own. */
export interface RegistryDocument {
  /** Sets this node's value. */
  set(key: string, value: { [field: string]: string | number }): Promise<void>
  /** Removes this node's value. */
  delete(key: string): Promise<void>
  /** The values of all authors at one key, in no order; without a look at the others, of which there may be thousands. */
  entriesAt(key: string): Iterable<DocumentEntry>
  /** The values of all authors, in no order. */
  entries(): Iterable<DocumentEntry>
  /** Yields after any author's value has changed, until the signal ends it with its reason. */
  watch(signal: AbortSignal): AsyncIterable<{ key: string }>
}

/** Who has what, as a distributed hash table tells it. Only the CIDs of manifests are announced. */
export interface ContentRouting {
  provide(cid: string, signal: AbortSignal): Promise<void>
  findProviders(cid: string, signal: AbortSignal): AsyncIterable<PeerId>
}

export interface ModelsDependencies {
  content: ContentStore
  /** The replicated document `REGISTRY_DOCUMENT`. */
  document: RegistryDocument
  routing: ContentRouting
  streams: Pick<PeerStreams, 'self' | 'connected' | 'onPeer'>
  signer: Signer
  /** A store of this room's own. */
  db: KeyValueStore
  log: Logger
  metrics: Metrics
  clock?: Clock
  random?: Random
}
