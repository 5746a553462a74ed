import type { ErrorKind } from '../base/index.ts'

/** What `connect()` gives: plain data in, plain data out, no generated type in sight. Times are Unix milliseconds. */

/** `AbortSignal` and time limit of one call. */
export interface CallOptions {
  signal?: AbortSignal
  /** Milliseconds until the call fails with `deadline_exceeded`. @defaultValue 30_000; none for streams */
  timeoutMs?: number
}

/** A name of the mesh under which services are served, with who serves it. */
export interface ServedName {
  name: string
  servers: {
    peer: string
    services: string[]
    /** Calls that it runs, as it said itself some seconds ago at most. */
    runningCount: number
    /** Calls that it can run at once, relative to the others. */
    capacity: number
    connected: boolean
    rttMs?: number
  }[]
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
  /** Absent without a mesh, or with hole punching switched off. */
  reachability?: ReachabilityInfo
  residentBytes: number
  preset: string
  /** Where HTTP is served; absent where it is off. */
  httpAddress?: string
}

/** How one transport gets through. */
export interface TransportReachability {
  /** True when no public node of the mesh could be asked over it. */
  blocked: boolean
  mapping: 'unknown' | 'endpoint-independent' | 'endpoint-dependent'
  filtering: 'unknown' | 'endpoint-independent' | 'address-dependent' | 'address-and-port-dependent'
  /** As others see it. */
  publicAddress?: string
}

/** What a node is behind. */
export interface ReachabilityInfo {
  verdict: 'public' | 'firewalled' | 'nat' | 'offline' | 'unknown'
  udp: TransportReachability
  tcp: TransportReachability
  ipv6Addresses: string[]
  /** `address:port` of what a router forwards to this node. */
  mapped: string[]
  /** Public nodes that were asked. */
  witnessCount: number
  /** Own public addresses that a peer was asked to dial, and whether it got in. */
  dialBacks: { transport: string; endpoint: string; reached: boolean; by: string; timeMs: number }[]
  /** Relays that keep a place for this node. */
  relays: string[]
  /** What that means and what to do about it, a sentence each. */
  advice: string[]
}

/** How a peer is connected, why not directly, and what was tried. */
export interface PeerDiagnosis {
  peer: PeerInfo
  /** A sentence each. */
  findings: string[]
  /** Open connections, the best first. */
  connections: { path?: PathKind; transport: string; address: string; relay?: string }[]
  /** Addresses that are known. */
  addresses: string[]
  /** The last dial, if there was one since the daemon started. */
  dial?: { timeMs: number; attempts: { address: string; problem?: string; durationMs: number }[] }
  /** Attempts at a direct connection, newest first. */
  punches: {
    timeMs: number
    role: 'initiator' | 'responder'
    durationMs: number
    winner?: string
    /** Why it was refused or ended early. */
    problem?: string
    methods: { name: string; result: 'succeeded' | 'failed' | 'impossible'; reason?: string; endedMs: number }[]
  }[]
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

export interface Bandwidth {
  /** In the order in which they count: for each of node, each-peer, peer and class the last one in force decides. */
  rules: {
    rule: string
    /** `setting`: of the configuration; `set`: at runtime. */
    origin: 'setting' | 'set'
    inForce: boolean
  }[]
  /** What they come to now, bytes per second; what is absent is not capped. */
  caps: { scope: string; upBytesPerSecond?: number; downBytesPerSecond?: number }[]
  /** Content sent and received, mean of the last seconds. */
  upBytesPerSecond: number
  downBytesPerSecond: number
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
  /** Not evicted when the quota for models is used up. */
  pinned: boolean
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
 * `accepted`: a version is in use. `rolled_back`: it was refused, and the one before is in use again. `failed`: tried again
 * after a while.
 */
export type FollowEvent =
  | { type: 'pulling'; id: string }
  | Progress
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

export type JsonValue = null | boolean | number | string | JsonValue[] | { [key: string]: JsonValue }

export interface StateEntry {
  key: string
  /** Peer id of who wrote it. */
  author: string
  value: JsonValue
  updatedMs: number
}

/** One write of one author to one key. */
export interface StateHistoryEntry {
  key: string
  author: string
  /** Undefined: deleted. */
  value: JsonValue | undefined
  updatedMs: number
  /** The author's log, and the place in it. */
  epoch: number
  seq: number
}

export interface StateStatus {
  /** SHA-256 of the canonical form of all documents, as hex: equal on nodes that accepted the same. */
  digest: string
  peerCount: number
  /** Of these, those that have all that this node wrote on disk. */
  replicatedPeerCount: number
  documentCount: number
  authorCount: number
  logCount: number
  entryCount: number
  /** Bytes that wait for the disk. */
  pendingBytes: number
  refusedEntryCount: number
  /** Why nothing can be written; undefined: it can. */
  readOnly: string | undefined
  /** Logs that end at a fork: their author showed two histories. */
  frozen: { author: string; epoch: number; seq: number }[]
}

/** A document that several nodes write together. */
export interface SharedDocumentInfo {
  /** `<owner>/<name>`: what it is called everywhere. */
  id: string
  owner: string
  /** Who may write beside the owner. */
  writers: string[]
  everyoneWrites: boolean
  /** Whether this node may write. */
  writable: boolean
}

/** All that a shared document holds, each by name. */
export interface SharedContent {
  maps: Record<string, Record<string, JsonValue>>
  lists: Record<string, JsonValue[]>
  /** Runs with their attributes, as Quill's deltas. */
  texts: Record<string, { insert: JsonValue; attributes?: Record<string, JsonValue> }[]>
  counters: Record<string, number>
}

export interface SharedEvent {
  /** Undefined: the document was built anew, since something in it no longer counts. */
  author: string | undefined
  origin: 'local' | 'peer' | 'disk'
  changes: { kind: 'map' | 'list' | 'text' | 'counter'; name: string; keys: string[] }[]
}

/** `current` comes once, behind the entries as they were at the start. */
export type StateEvent =
  | { type: 'set'; entry: StateEntry }
  | { type: 'deleted'; entry: StateEntry }
  | { type: 'current' }
