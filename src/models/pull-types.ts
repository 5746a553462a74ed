import type { Clock, Logger, PeerId, PeerStreams } from '../base/index.ts'
import type { ContentStore, ProviderProblem } from '../content/index.ts'
import type { Announcer } from './announcer.ts'
import type { Holds } from './holds.ts'
import type { Library } from './library.ts'
import type { ContentRouting } from './ports.ts'
import type { TransferProgress } from './progress.ts'
import type { Registry } from './registry.ts'
import type { ReadingKey } from './sealing.ts'
import type { SelectionOptions } from './selection.ts'
import type { ModelStorage } from './storage.ts'
import type { Manifest } from './types.ts'

export type PullEvent =
  /** The reference was understood; `authors` say that it is this model. */
  | { type: 'resolved'; cid: string; authors: PeerId[] }
  /** The manifest is here; the pull begins. */
  | { type: 'started'; cid: string; name: string; out: string; fileCount: number; bytesTotal: number }
  | TransferProgress
  | { type: 'file-done'; path: string; sizeBytes: number }
  | { type: 'provider-dropped'; peer: PeerId; problem: ProviderProblem; message: string }

export interface PullOptions extends SelectionOptions {
  /** Directory that gets the files, made if need be. @defaultValue `<models directory>/<name>/<short CID>` */
  out?: string
  /** The same as a function of the CID, once that is known. */
  outOf?: (cid: string) => string
  /**
   * Of an encrypted model bring the encrypted files only, without a look into them: for nodes that cache for others.
   * @defaultValue false
   */
  sealed?: boolean
  /**
   * Files that this node has at another place of its own may be hard links to those: for folders whose files nobody changes in
   * place. Where the disk can clone files, they are clones in any case. @defaultValue true for the default `out`, else false
   */
  allowHardLinks?: boolean
  /** Giving up after this long without a byte from any provider, in milliseconds. @defaultValue 60_000 */
  stallTimeoutMs?: number
  signal?: AbortSignal
  onProgress?: (event: PullEvent) => void
}

export interface PulledModel {
  cid: string
  name: string
  out: string
  manifest: Manifest
  /** Members whose signature says that this is their model; empty for a CID that nobody has named. */
  authors: PeerId[]
  fileCount: number
  /** Bytes of the files wanted. */
  sizeBytes: number
  /** Bytes that came over the network. */
  fetchedBytes: number
  /** Bytes copied from files that this node had. */
  reusedBytes: number
  /** Bytes that were in place already: whole files, and what an interrupted pull had left of others. */
  keptBytes: number
  durationMs: number
  /** Paths of files that have zeros where nothing was chosen. */
  sparseFiles: string[]
}

export interface PullDependencies {
  content: ContentStore
  readingKey: ReadingKey
  library: Library
  registry: Registry
  announcer: Announcer
  routing: ContentRouting
  streams: Pick<PeerStreams, 'self' | 'connected' | 'onPeer'>
  clock: Clock
  log: Logger
  holds: Holds
  storage: ModelStorage
  /** Where pulled models go unless the user says otherwise. */
  directory: string
}
