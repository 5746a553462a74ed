import type { ErrorKind } from '../base/index.ts'
import type { PathKind } from './types.ts'

/** Models, as `TrellisClient.models` tells of them. Times are Unix milliseconds. */

export interface Model {
  /** CIDv1 of the manifest. */
  id: string
  /** Empty for a model that is known by its id alone. */
  name: string
  tag: string
  /** Peer id of a member whose signed entry gives it this name. Empty for a model that no one names. */
  publisher: string
  /** All members that give it this name. */
  authors: string[]
  /** Other members mean other models by this name and tag: `name:tag@peer` says which. */
  ambiguous: boolean
  createdMs: number
  sizeBytes: number
  fileCount: number
  presence: 'none' | 'partial' | 'complete'
  presentBytes: number
  /** Not evicted when the quota for models is used up. */
  pinned: boolean
  /** Files of it here were found to be changed or gone when they were last looked at (served, shown, verified): those are not served. */
  changed: boolean
  /** Where its files are on this node. */
  path?: string
}

export interface ModelFile {
  path: string
  sizeBytes: number
  /** Of the whole file, lower-case hexadecimal; empty if it was published without. */
  sha256: string
  chunkList: string
  tensorCount: number
}

export interface Tensor {
  name: string
  dtype: string
  shape: number[]
  file: string
  sizeBytes: number
}

export interface ModelDetails extends Model {
  files: ModelFile[]
  metadata: Record<string, string>
  /** The first thousand. */
  tensors: Tensor[]
  omittedTensorCount: number
  /** Members that have it, as far as could be found in a few seconds; not this node. */
  providers: string[]
  /** Ids of the models that this one succeeds, nearest first. */
  parents: string[]
  /** Who can read an encrypted model; empty for one that is not. */
  recipients: string[]
}

export interface Provider {
  peer: string
  doneBytes: number
  bytesPerSecond: number
  /** `bulk`: over a TLS connection beside the mesh's own. */
  lane: 'stream' | 'bulk'
  /** How the mesh reaches it; absent when it is not connected (any more). */
  path?: PathKind
  /** `tcp`, `quic-v1`, `ws`, … */
  transport?: string
}

export interface FileProgress {
  path: string
  doneBytes: number
  sizeBytes: number
}

export interface Progress {
  type: 'progress'
  phase: 'hash' | 'fetch' | 'verify'
  doneBytes: number
  totalBytes: number
  doneFileCount: number
  fileCount: number
  /** The file at work. */
  path: string
  providerCount: number
  /** Mean of the last seconds. */
  bytesPerSecond: number
  /** Time left at this rate, in milliseconds; absent while it is not known. */
  etaMs?: number
  /** The files at work. */
  files: FileProgress[]
  /** Who sends now; empty while hashing. */
  providers: Provider[]
}

export interface PublishResult {
  model: Model
  /** The tag meant the same content before: nothing has changed. */
  unchanged: boolean
  /** For people: files that are not what they claim to be, for example. */
  warnings: string[]
  /** Files and folders that ignore rules left out. */
  ignoredFileCount: number
  /** The first hundred of them. */
  ignored: string[]
  /** Folders without files, which a model can't have. */
  emptyFolders: string[]
  tensorCount: number
}
export type PublishEvent = Progress | ({ type: 'done' } & PublishResult)

/** A failure that did not end the operation. */
export interface Failure {
  kind: ErrorKind
  message: string
  hint?: string
}

/** `failed`: tried again at the next change. */
export type WatchPublishEvent =
  | Progress
  | ({ type: 'published' } & PublishResult)
  | { type: 'failed'; failure: Failure }

export interface PullResult {
  model: Model
  /** Over the network. */
  fetchedBytes: number
  /** From other files of this node. */
  reusedBytes: number
  /** In place already, left by an interrupted pull too. */
  keptBytes: number
  durationMs: number
  /** Files that have zeros where nothing was chosen by layers or tensors: their formats (GGUF) have no smaller form here. */
  sparseFiles: string[]
}
/** `found` comes once, when the manifest is verified; `dropped` tells of a provider that is asked no more. */
export type PullEvent =
  | { type: 'found'; model: Model }
  | Progress
  | { type: 'dropped'; peer: string; message: string }
  | ({ type: 'done' } & PullResult)

export interface VerifyResult {
  model: Model
  /** Paths whose bytes are not what the manifest says, or are not here. */
  damaged: string[]
  /** Paths that were damaged and fetched anew. */
  repaired: string[]
  /** Where files are now that somebody had changed, and that were replaced. */
  backups: string[]
  /** The encrypted files were hashed, and no decrypted ones: none are known here, or they can't be read by this node. */
  sealedOnly: boolean
}
export type VerifyEvent = Progress | ({ type: 'done' } & VerifyResult)

/** A tensor of a model that is being fetched. Its bytes come once, in order: read them before going on to the next. */
export interface StreamedTensor {
  name: string
  /** As its file's format spells it: `BF16`, `Q4_K`. */
  dtype: string
  shape: number[]
  /** The file that it is in, and where. */
  file: string
  offsetBytes: number
  sizeBytes: number
  /** Absent for tensors that belong to no layer. */
  layer?: number
  /** The bytes, a piece at a time, as they are verified. */
  chunks(): AsyncIterable<Uint8Array>
  /** All bytes at once. Only for tensors that fit in memory. */
  bytes(): Promise<Uint8Array>
}

export interface FileChange {
  path: string
  change: 'added' | 'removed' | 'changed'
  fromBytes: number
  toBytes: number
}

export interface TensorChange {
  name: string
  /** `changed`: its bytes, its type or shape, or a small neighbour in the same chunk. */
  change: 'added' | 'removed' | 'changed'
  path: string
  sizeBytes: number
}

/** What it takes to get from one version to another. */
export interface ModelDiff {
  from: Model
  to: Model
  files: FileChange[]
  /** The first ten thousand. */
  tensors: TensorChange[]
  omittedTensorCount: number
  /** Bytes of the later version in chunks that the earlier has too. */
  sharedBytes: number
  /** Bytes that whoever has the earlier must fetch. */
  newBytes: number
}

export interface FollowedVersion {
  id: string
  /** The folder of this version. */
  path: string
  /** The link that leads to the version in use. */
  current: string
  /** Id of the version before; absent for the first. */
  previous?: string
}

/**
 * `accepted`: a version is in use. `rolled_back`: it was refused, or gone back from by hand, and the one before is in use again.
 * `failed`: tried again after a while. `dropped` tells of a provider that is asked no more.
 */
export type FollowEvent =
  | { type: 'pulling'; id: string }
  | Progress
  | { type: 'dropped'; peer: string; message: string }
  | ({ type: 'accepted'; fetchedBytes: number; reusedBytes: number; durationMs: number } & FollowedVersion)
  | { type: 'rolled_back'; id: string; to?: string; reason: string }
  | { type: 'failed'; failure: Failure }

export interface ImportHubResult {
  importedCount: number
  failedCount: number
}
export type ImportHubEvent =
  | Progress
  /** With `dryRun` there is no model. */
  | { type: 'imported'; repository: string; revision: string; model?: Model; unchanged: boolean }
  | { type: 'failed'; repository: string; revision: string; failure: Failure }
  | ({ type: 'done' } & ImportHubResult)

export interface CollectResult {
  /** Models that were evicted because the quota was exceeded, least recently used first. */
  evicted: { id: string; name: string; bytes: number; usedMs: number }[]
  /** Files that nothing refers to. `bytes` is 0 for those that stay on disk, since they are not this node's. */
  files: { path: string; bytes: number }[]
  blobCount: number
  blobBytes: number
  freedBytes: number
  /** What counts toward the quota, after it. */
  usedBytes: number
  /** 0: there is none. */
  quotaBytes: number
}
