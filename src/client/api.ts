import type {
  CollectResult,
  FollowEvent,
  FollowedVersion,
  ImportHubEvent,
  ImportHubResult,
  Model,
  ModelDetails,
  ModelDiff,
  Progress,
  PublishEvent,
  PublishResult,
  PullEvent,
  PullResult,
  StreamedTensor,
  VerifyEvent,
  VerifyResult,
  WatchPublishEvent,
} from './model-types.ts'
import type {
  SharedContent,
  SharedDocumentInfo,
  SharedEvent,
  StateEntry,
  StateEvent,
  StateHistoryEntry,
  StateStatus,
} from './state-types.ts'
import type {
  Bandwidth,
  CallOptions,
  Check,
  ConfigEntry,
  Invitation,
  JsonValue,
  MeshEvent,
  MeshInfo,
  NodeStatus,
  Operation,
  PeerDiagnosis,
  PeerInfo,
  PingReply,
  Role,
} from './types.ts'

export interface NodeApi {
  status(options?: CallOptions): Promise<NodeStatus>
  /** Asks the daemon to stop and resolves when its process no longer runs. */
  stop(options?: CallOptions): Promise<void>
  /** Every setting with its value and origin, and the path of the file that is read. */
  config(options?: CallOptions): Promise<{ entries: ConfigEntry[]; file: string }>
  /** Takes changes of the configuration that need no restart, and names those that do. */
  reloadConfig(options?: CallOptions): Promise<{ applied: string[]; needsRestart: string[] }>
  /** The rules and caps of transfers, and what flows now. */
  bandwidth(options?: CallOptions): Promise<Bandwidth>
  /**
   * Caps transfers from now on, over restarts too: `up=10MiB down=200Mbit`, `each-peer up=2MiB`, `peer=alice down=none`,
   * `class=bulk mon-fri 09:00-18:00 up=1MiB`. Wins over the configuration; what a rule does not say stays.
   */
  setBandwidth(rule: string, options?: CallOptions): Promise<Bandwidth>
  /** Removes the rule that was set for the same bytes and times (rates are not looked at), or all; gives how many went. */
  clearBandwidth(rule?: string, options?: CallOptions): Promise<{ removedCount: number; bandwidth: Bandwidth }>
  /** Prometheus text exposition. */
  metrics(options?: CallOptions): Promise<string>
  diagnose(options?: CallOptions): Promise<Check[]>
}

export interface InviteOptions extends CallOptions {
  /** @defaultValue 'member' */
  role?: Role
  /** Nodes that may join with the ticket. @defaultValue 1 */
  useCount?: number
  /** Milliseconds from now. @defaultValue 24 hours */
  lifetimeMs?: number
}

export interface PingOptions {
  signal?: AbortSignal
  /** Round trips. @defaultValue until canceled */
  count?: number
  /** Between the starts of two, in milliseconds. @defaultValue 1_000 */
  intervalMs?: number
}

/** A peer is named by its id, a unique prefix of it, or a unique name. */
export interface MeshApi {
  /** Founds a mesh. `failed_precondition` if the node is in one. */
  create(name: string, options?: CallOptions): Promise<MeshInfo>
  invite(options?: InviteOptions): Promise<Invitation>
  /** Redeems a ticket. @defaultValue timeoutMs 60_000 */
  join(ticket: string, options?: CallOptions): Promise<MeshInfo & { via: string }>
  /** Ends a node's membership everywhere; gives its full peer id. Admins only. */
  revoke(peer: string, options?: CallOptions & { reason?: string }): Promise<string>
  peers(options?: CallOptions): Promise<PeerInfo[]>
  /** How a peer is connected, why not directly, and what was tried. */
  diagnose(peer: string, options?: CallOptions): Promise<PeerDiagnosis>
  /**
   * Closes all connections with a peer, so that a way to it is looked for anew; gives how many there were. It stays a member: whatever
   * needs it connects again.
   */
  disconnect(peer: string, options?: CallOptions): Promise<number>
  ping(peer: string, options?: PingOptions): AsyncIterable<PingReply>
  /** What happens from now on. Survives a restart of the daemon: events in between are lost. */
  watch(options?: { signal?: AbortSignal }): AsyncIterable<MeshEvent>
}

export interface PublishOptions {
  signal?: AbortSignal
  name: string
  /** @defaultValue 'latest' */
  tag?: string
  /** `license` and `base_model` (several parted by commas), in place of what the model's own files say. */
  metadata?: Record<string, string>
  /** Encrypts the model for the recipients and this node: relays, caches and disks then hold ciphertext. @defaultValue false */
  encrypt?: boolean
  /** Who can read it: peers by id, unique prefix or unique name. @defaultValue all members whose keys are known */
  recipients?: string[]
  /**
   * Says the SHA-256 of whole files too, by which hubs know them. Publishing and pulling then take longer: it is a chain for one core, some
   * four times slower than the hashes of chunks. Files that a Hugging Face cache names by their hash have it in any case. Does not matter to
   * encrypted models. @defaultValue false
   */
  fileHashes?: boolean
}

export interface WatchPublishOptions extends PublishOptions {
  /** Time without a change after which a version is taken to be whole, in milliseconds. @defaultValue 2_000 */
  settleMs?: number
}

export interface SelectionOptions {
  /** Only files that match these patterns (gitignore syntax). @defaultValue all */
  files?: string[]
  /** Only tensors of these layers, such as `0-11,23`. @defaultValue all */
  layers?: string
  /** Only tensors whose names match these patterns. @defaultValue all */
  tensors?: string[]
}

export interface PullOptions extends SelectionOptions {
  signal?: AbortSignal
  /** Folder to write to. @defaultValue a folder of the daemon's home */
  out?: string
  /** A Hugging Face cache to pull into, so that its libraries find the model. In place of `out`. */
  hubCache?: string
  /** The id by which programs look for it there. @defaultValue the model's name */
  hubRepository?: string
  /** Of an encrypted model bring the encrypted files only: for nodes that cache for others. @defaultValue false */
  sealed?: boolean
}

export interface TensorsOptions extends SelectionOptions {
  signal?: AbortSignal
  onProgress?: (progress: Progress) => void
}

export interface FollowOptions {
  signal?: AbortSignal
  /** Folder that gets `current`, a link to the version in use, and `versions/`. */
  out: string
  /** Versions kept, the one in use included. @defaultValue 2 */
  keepCount?: number
  /**
   * Called when a version has been put into use. If it throws, the version before is put back, and this is called for that
   * one with `isRollback`; the refused version is not tried again.
   */
  accept?: (version: FollowedVersion, isRollback: boolean) => Promise<void> | void
}

export interface ImportHubOptions {
  signal?: AbortSignal
  /** Only repositories whose id matches one of these, in which `*` is any text. @defaultValue all */
  repositories?: string[]
  /** Also revisions that no branch or tag leads to any more. @defaultValue false */
  allRevisions?: boolean
  /** Say what there is, and publish nothing. @defaultValue false */
  dryRun?: boolean
}

/** One version of a model: it stays that one when its name moves on. */
export interface OpenModel {
  id: string
  /** Without providers. */
  details: ModelDetails
  /** The tensors in the order of the manifest while they are fetched, so that loading overlaps the transfer. */
  tensors(options?: TensorsOptions): AsyncIterable<StreamedTensor>
  pull(options?: PullOptions): Operation<PullEvent, PullResult>
}

/** A model is named by `name`, `name:tag`, `name:tag@peer` or its id. */
export interface ModelsApi {
  /** Publishes a folder or a file in place, without a copy. */
  publish(path: string, options: PublishOptions): Operation<PublishEvent, PublishResult>
  /** Fetches, verifies, and resumes what was interrupted. */
  pull(reference: string, options?: PullOptions): Operation<PullEvent, PullResult>
  /** @param options.local Only what this node has, in whole or in part. */
  list(options?: CallOptions & { local?: boolean }): Promise<Model[]>
  show(reference: string, options?: CallOptions): Promise<ModelDetails>
  /** Finds out which version a name means now. */
  open(reference: string, options?: CallOptions): Promise<OpenModel>
  /** The same as `open(…).tensors(…)`. */
  tensors(reference: string, options?: TensorsOptions): AsyncIterable<StreamedTensor>
  /** Publishes now, and again each time the files have changed. Survives a restart of the daemon. */
  watchPublish(path: string, options: WatchPublishOptions): AsyncIterable<WatchPublishEvent>
  /** Compares two versions by the hashes of their chunks. Neither needs to be here. @defaultValue timeoutMs 120_000 */
  diff(from: string, to: string, options?: CallOptions): Promise<ModelDiff>
  /** Keeps a folder at the newest version that a tag names, switched in one step. Survives a restart of the daemon. */
  follow(reference: string, options: FollowOptions): AsyncIterable<FollowEvent>
  /** Puts the version before into use in a folder that `follow` keeps; the one in use is not taken again. */
  rollBack(out: string, options?: CallOptions): Promise<{ from: string; to?: string }>
  /** Publishes what a Hugging Face cache holds, in place: nothing is copied, and the cache stays as it is. */
  importHub(cache: string, options?: ImportHubOptions): Operation<ImportHubEvent, ImportHubResult>
  /** Keeps a model that is here from being evicted; with `false` no longer. */
  pin(reference: string, pinned: boolean, options?: CallOptions): Promise<Model>
  /** Removes what nothing refers to, and the least recently used models beyond the quota. @defaultValue timeoutMs 600_000 */
  collect(options?: CallOptions & { dryRun?: boolean }): Promise<CollectResult>
  /** Forgets a model. With `deleteFiles` also deletes what was pulled; published files are never deleted. */
  remove(
    reference: string,
    options?: CallOptions & { deleteFiles?: boolean },
  ): Promise<{ id: string; deletedFileCount: number }>
  /**
   * Hashes a model's files again, decrypted ones and those made of chosen tensors included. With `repair` fetches what is damaged anew; only
   * what was pulled is repaired. A file in a folder of yours that was changed is kept beside, as `.before-repair`.
   */
  verify(reference: string, options?: { signal?: AbortSignal; repair?: boolean }): Operation<VerifyEvent, VerifyResult>
}

export interface StateApi {
  /** The value that the fold of all authors gives. */
  get(document: string, key: string, options?: CallOptions): Promise<StateEntry | undefined>
  /** On disk here when it resolves; peers get it as they can. Throws `invalid_argument` for what is not JSON, as are NaN and Infinity. */
  set(document: string, key: string, value: JsonValue, options?: CallOptions): Promise<void>
  /** Hides what anybody has set the key to so far; what is set later counts. False if there was nothing that this node knew of. */
  delete(document: string, key: string, options?: CallOptions): Promise<boolean>
  /** One entry a key and author. With `hidden` also of keys that have been deleted since by somebody else. @defaultValue hidden false */
  entries(document: string, options?: CallOptions & { prefix?: string; hidden?: boolean }): Promise<StateEntry[]>
  documents(options?: CallOptions): Promise<string[]>
  /** The entries as they are, `current`, then each change. After a restart of the daemon it begins anew. */
  watch(document: string, options?: { signal?: AbortSignal; prefix?: string }): AsyncIterable<StateEvent>
  /** A document by name, or a shared one by id (`<owner>/<name>`), with what can be done with it. */
  document(name: string): DocumentApi
  /** Makes a shared document of this node. Peers are named by id, a unique prefix of it, or a unique name. */
  createShared(
    name: string,
    options?: CallOptions & { writers?: string[]; everyoneWrites?: boolean },
  ): Promise<SharedDocumentInfo>
  sharedDocuments(options?: CallOptions): Promise<SharedDocumentInfo[]>
  /** Sets many values in one document, deleting those that are `undefined`; on disk here when it resolves. */
  setMany(
    document: string,
    values: Iterable<readonly [key: string, value: JsonValue | undefined]>,
    options?: CallOptions,
  ): Promise<void>
  /** Writes to a document, or to one key of it, latest first, as far as they have not been compacted away. @defaultValue limit 100 */
  history(document: string, options?: CallOptions & { limit?: number; key?: string }): Promise<StateHistoryEntry[]>
  status(options?: CallOptions): Promise<StateStatus>
  /** Resolves when what this node wrote before is on its disk. Calls that write resolve no sooner than that anyway. */
  flushed(options?: CallOptions): Promise<void>
  /**
   * Resolves when what this node wrote before is on the disks of that many connected peers, with how many have it: more, or 0 if it has
   * written nothing. @defaultValue timeoutMs none
   */
  replicatedTo(peerCount: number, options?: CallOptions): Promise<number>
  /** Makes all nodes forget what this one has overwritten. It happens by itself too. */
  compact(options?: CallOptions): Promise<void>
  /** Records that are in memory only, and end everywhere when their time is over: presence, load. */
  records(name: string): RecordsApi
}

/** One document. What is under `map`, `list`, `text` and `counter` is of shared documents only. */
export interface DocumentApi {
  readonly name: string
  get(key: string, options?: CallOptions): Promise<StateEntry | undefined>
  set(key: string, value: JsonValue, options?: CallOptions): Promise<void>
  delete(key: string, options?: CallOptions): Promise<boolean>
  entries(options?: CallOptions & { prefix?: string; hidden?: boolean }): Promise<StateEntry[]>
  watch(options?: { signal?: AbortSignal; prefix?: string }): AsyncIterable<StateEvent>
  history(options?: CallOptions & { limit?: number; key?: string }): Promise<StateHistoryEntry[]>
  /** A map that all writers share: the last write of a key wins. */
  map(name: string): {
    set(key: string, value: JsonValue, options?: CallOptions): Promise<void>
    delete(key: string, options?: CallOptions): Promise<void>
    get(key: string, options?: CallOptions): Promise<JsonValue | undefined>
    toJSON(options?: CallOptions): Promise<Record<string, JsonValue>>
  }
  list(name: string): {
    insert(index: number, values: JsonValue[], options?: CallOptions): Promise<void>
    delete(index: number, count: number, options?: CallOptions): Promise<void>
    toArray(options?: CallOptions): Promise<JsonValue[]>
  }
  text(name: string): {
    insert(
      index: number,
      text: string,
      options?: CallOptions & { attributes?: Record<string, JsonValue> },
    ): Promise<void>
    delete(index: number, count: number, options?: CallOptions): Promise<void>
    read(options?: CallOptions): Promise<string>
  }
  /** A number that several nodes add to without losing any. */
  counter(name: string): {
    add(amount: number, options?: CallOptions): Promise<void>
    value(options?: CallOptions): Promise<number>
  }
  /** Everything in a shared document, and who may write it. */
  content(options?: CallOptions): Promise<SharedContent & { document: SharedDocumentInfo }>
  /** Changes of a shared document, from now on, with author and origin. */
  changes(options?: { signal?: AbortSignal }): AsyncIterable<SharedEvent>
  /** Says who may write; the owner only. What those shut out wrote until now stays. */
  setPolicy(policy: { writers?: string[]; everyoneWrites?: boolean }, options?: CallOptions): Promise<void>
}

export interface RecordsApi {
  /** Sets this node's record for `ttlMs` (1 to 600,000): at most 4 KiB, at most 256 of one node. */
  set(key: string, value: JsonValue, options: CallOptions & { ttlMs: number }): Promise<void>
  delete(key: string, options?: CallOptions): Promise<void>
  entries(options?: CallOptions): Promise<StateEntry[]>
  /** The records as they are, `current`, then each change; one that ends is `deleted`. */
  watch(options?: { signal?: AbortSignal }): AsyncIterable<StateEvent>
}
