/** What `connect()` gives: plain data in, plain data out, no generated type in sight. Times are Unix milliseconds. */

/** `AbortSignal` and time limit of one call. */
export interface CallOptions {
  signal?: AbortSignal
  /** Milliseconds until the call fails with `deadline_exceeded`. @defaultValue 30_000; none for streams */
  timeoutMs?: number
}

export type Role = 'member' | 'admin'
export type PathKind = 'direct' | 'relayed'

/**
 * Long work: iterate for its progress, or await `result()`, which iterates to the end. Leaving the loop early
 * cancels the work; so does the call's signal. It starts with the first of the two.
 */
export interface Operation<Event, Result> extends AsyncIterable<Event> {
  result(): Promise<Result>
}

export interface MeshInfo {
  id: string
  name: string
  role: Role
  founder: string
}

export interface NodeStatus {
  peer: string
  name: string
  version: string
  pid: number
  home: string
  startedMs: number
  /** Absent while the node is in no mesh. */
  mesh?: MeshInfo
  /** Addresses that others can dial, each ending in `/p2p/<peer>`. */
  addresses: string[]
  connectedPeerCount: number
  modelCount: number
  attachedProgramCount: number
  residentBytes: number
  preset: string
  /** Where HTTP is served; absent where it is off. */
  httpAddress?: string
}

export type ConfigOrigin = 'flag' | 'env' | 'file' | 'preset' | 'default'

export interface ConfigEntry {
  /** Dotted, as in `config.toml`. */
  key: string
  value: JsonValue
  origin: ConfigOrigin
  /** The flag, variable, file or preset that gave the value. */
  originDetail: string
  description: string
  /** A running daemon takes a change with `reloadConfig()`; otherwise it waits for a restart. */
  live: boolean
}

export interface Check {
  name: string
  outcome: 'ok' | 'warning' | 'failure'
  message: string
  hint?: string
}

export interface PeerInfo {
  id: string
  name: string
  role: Role
  connected: boolean
  path?: PathKind
  /** `tcp`, `quic-v1`, `ws`, … */
  transport?: string
  address?: string
  rttMs?: number
  receivedBytes: number
  sentBytes: number
  connectedMs?: number
  revoked: boolean
}

export interface Invitation {
  /** One line; whoever holds it can join until it is used up or expires. */
  ticket: string
  expiresMs: number
  useCount: number
  role: Role
}

export interface PingReply {
  peer: string
  sequence: number
  rttMs: number
  path?: PathKind
  transport?: string
}

export interface MeshEvent {
  type: 'connected' | 'disconnected' | 'path_changed' | 'member_revoked' | 'addresses_changed' | 'joined'
  /** Absent where the event is about this node. */
  peer?: string
  timeMs: number
  detail?: string
}

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
  /** Where its files are on this node. */
  path?: string
}

export interface ModelFile {
  path: string
  sizeBytes: number
  /** Of the whole file, lower-case hexadecimal. */
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
}

export interface Provider {
  peer: string
  doneBytes: number
  bytesPerSecond: number
  /** `bulk`: over a TLS connection beside the mesh's own. */
  lane: 'stream' | 'bulk'
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
  /** Who sends now; empty while hashing. */
  providers: Provider[]
}

export interface PublishResult {
  model: Model
  /** The same content was known under this name: nothing has changed. */
  unchanged: boolean
  /** For people: files that are not what they claim to be, for example. */
  warnings: string[]
  ignoredFileCount: number
}
export type PublishEvent = Progress | ({ type: 'done' } & PublishResult)

export interface PullResult {
  model: Model
  /** Over the network. */
  fetchedBytes: number
  /** From other files of this node. */
  reusedBytes: number
  /** In place already. */
  keptBytes: number
  durationMs: number
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
}
export type VerifyEvent = Progress | ({ type: 'done' } & VerifyResult)

export type JsonValue = null | boolean | number | string | JsonValue[] | { [key: string]: JsonValue }

export interface StateEntry {
  key: string
  /** Peer id of who wrote it. */
  author: string
  value: JsonValue
  updatedMs: number
}

/** `current` comes once, behind the entries as they were at the start. */
export type StateEvent =
  | { type: 'set'; entry: StateEntry }
  | { type: 'deleted'; entry: StateEntry }
  | { type: 'current' }
