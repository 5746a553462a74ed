import type {
  CallOptions,
  Check,
  ConfigEntry,
  Invitation,
  JsonValue,
  MeshEvent,
  MeshInfo,
  Model,
  ModelDetails,
  NodeStatus,
  Operation,
  PeerInfo,
  PingReply,
  PublishEvent,
  PublishResult,
  PullEvent,
  PullResult,
  Role,
  StateEntry,
  StateEvent,
  VerifyEvent,
  VerifyResult,
} from './types.ts'

export interface NodeApi {
  status(options?: CallOptions): Promise<NodeStatus>
  /** Asks the daemon to stop and resolves when its process no longer runs. */
  stop(options?: CallOptions): Promise<void>
  /** Every setting with its value and origin, and the path of the file that is read. */
  config(options?: CallOptions): Promise<{ entries: ConfigEntry[]; file: string }>
  /** Takes changes of the configuration that need no restart, and names those that do. */
  reloadConfig(options?: CallOptions): Promise<{ applied: string[]; needsRestart: string[] }>
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
}

export interface PullOptions {
  signal?: AbortSignal
  /** Folder to write to. @defaultValue a folder of the daemon's home */
  out?: string
  /** Only files that match these patterns (gitignore syntax). @defaultValue all */
  files?: string[]
  /** Only tensors of these layers, such as `0-11,23`. @defaultValue all */
  layers?: string
  /** Only tensors whose names match these patterns. @defaultValue all */
  tensors?: string[]
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
  /** Forgets a model. With `deleteFiles` also deletes what was pulled; published files are never deleted. */
  remove(
    reference: string,
    options?: CallOptions & { deleteFiles?: boolean },
  ): Promise<{ id: string; deletedFileCount: number }>
  /** Hashes a model's files again. With `repair` fetches what is damaged anew; only what was pulled is repaired. */
  verify(reference: string, options?: { signal?: AbortSignal; repair?: boolean }): Operation<VerifyEvent, VerifyResult>
}

export interface StateApi {
  /** The value that the fold of all authors gives. */
  get(document: string, key: string, options?: CallOptions): Promise<StateEntry | undefined>
  /** On disk here when it resolves; peers get it as they can. */
  set(document: string, key: string, value: JsonValue, options?: CallOptions): Promise<void>
  /** Deletes this node's own value; false if it had none. */
  delete(document: string, key: string, options?: CallOptions): Promise<boolean>
  /** One entry a key and author. */
  entries(document: string, options?: CallOptions & { prefix?: string }): Promise<StateEntry[]>
  documents(options?: CallOptions): Promise<string[]>
  /** The entries as they are, `current`, then each change. After a restart of the daemon it begins anew. */
  watch(document: string, options?: { signal?: AbortSignal; prefix?: string }): AsyncIterable<StateEvent>
}
