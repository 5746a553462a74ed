import type { PeerId, Service } from '../base/index.ts'
import type { EphemeralEntry } from './ephemeral.ts'
import type { HistoryEntry, HistoryOptions } from './history.ts'
import type { JsonValue } from './json.ts'
import type { OwnedEntry } from './owned-document.ts'
import type { SharedDocument } from './shared-handle.ts'
import type { SharedPolicy } from './shared-update.ts'
import type { DocumentEvent } from './watchers.ts'

export interface WatchOptions {
  /** Ends the iteration. */
  signal?: AbortSignal
  /** Begin with the values that are there, with origin `disk`. @defaultValue false */
  initial?: boolean
}

/**
 * A replicated map in which each author has values of its own: nobody can change or delete another's. `get` folds them
 * into one value by a rule that is the same everywhere; registries whose names must not collide read `getFrom`.
 */
export interface OwnedMap {
  readonly name: string
  /**
   * Sets this node's value of a key. Visible here at once, on disk after `flushed()`, at peers as they can.
   * Throws `invalid_argument` for what is not JSON, keys over 512 bytes and values over 48 KiB;
   * `failed_precondition` when the disk can't be written; `resource_exhausted` when too much waits for it.
   */
  set(key: string, value: JsonValue): void
  /** Marks a key as deleted, from now on: it hides all earlier values from `get`, and removes this node's own. */
  delete(key: string): void
  /** The latest write of all authors: the greatest stamp wins, then the greatest author. Undefined if that deleted it. */
  get(key: string): JsonValue | undefined
  /** As `get`, with author and time. */
  getEntry(key: string): OwnedEntry | undefined
  /** One author's own value, whatever others wrote. */
  getFrom(author: PeerId, key: string): JsonValue | undefined
  /** As `getFrom`, with author and time. */
  getEntryFrom(author: PeerId, key: string): OwnedEntry | undefined
  /** All authors' values of one key, in no particular order. Costs as much as there are authors, not entries. */
  entriesAt(key: string): OwnedEntry[]
  /** All authors' values, in no particular order. */
  entries(): OwnedEntry[]
  /** Changes from now on. A slow reader gets only the latest change of each author's key. */
  watch(options?: WatchOptions): AsyncIterableIterator<DocumentEvent, undefined>
}

/**
 * Records that are signed and spread like entries but live in memory, for at most ten minutes: presence, load,
 * heartbeats. A record that isn't set again in time is gone everywhere.
 */
export interface EphemeralMap {
  readonly name: string
  /**
   * Sets this node's record for `ttlMs` (1 to 600,000). Throws `invalid_argument` for what is not JSON or takes more
   * than 4 KiB, `resource_exhausted` beyond 256 records of this node.
   */
  set(key: string, value: JsonValue, options: { ttlMs: number }): void
  delete(key: string): void
  /** The latest live record of all authors. */
  get(key: string): JsonValue | undefined
  getFrom(author: PeerId, key: string): JsonValue | undefined
  entries(): EphemeralEntry[]
  /** Changes from now on; a record that expires is one, with no value. */
  watch(options?: WatchOptions): AsyncIterableIterator<DocumentEvent, undefined>
}

export interface StateStatus {
  /** Peers with which this node has a stream. */
  peerCount: number
  /** Of these, those that said that they have all of this node's writes on disk. */
  replicatedPeerCount: number
  documentCount: number
  authorCount: number
  logCount: number
  /** Entries on disk, of all logs. */
  entryCount: number
  /** Logs frozen by a fork proof. */
  frozen: { author: PeerId; epoch: number; seq: number }[]
  /** Entries that wait for the disk, in bytes. */
  pendingBytes: number
  /** Entries that came before their predecessors, in bytes. */
  orphanBytes: number
  refusedEntryCount: number
  /** Rounds of anti-entropy since the start: a comparison with some peers every sync interval. */
  roundCount: number
  /** Set when the disk failed: nothing can be written until the next start. */
  readOnly: string | undefined
  /** This node's log: its epoch and last durable entry. */
  own: { epoch: number; seq: number } | undefined
}

export interface StateStore extends Service {
  readonly self: PeerId
  /** A document of the space. Any name of letters, digits and `._:/-` up to 128 characters; it exists once someone writes. */
  document(name: string): OwnedMap
  /**
   * Makes a shared document of this node, which is its owner, and opens it. Throws `already_exists`,
   * `invalid_argument` for a name of anything but 1 to 64 letters, digits and `._:-`.
   */
  createShared(name: string, policy: SharedPolicy): Promise<SharedDocument>
  /** Opens a shared document. It stays open until each who opened it has closed it. Throws `not_found`. */
  openShared(id: string): Promise<SharedDocument>
  /** Ids of all shared documents, sorted. */
  sharedDocuments(): string[]
  /** Who may write a shared document; undefined when there is none. */
  sharedPolicy(id: string): SharedPolicy | undefined
  /** Names under which there are live records, sorted. */
  ephemerals(): string[]
  /** Records that expire, under a name of their own: they share none with documents. */
  ephemeral(name: string): EphemeralMap
  /** Names of documents in which someone has written, sorted. */
  documents(): string[]
  /** Resolves when every write made before is on disk. Throws `failed_precondition` when it can't be. */
  flushed(): Promise<void>
  /**
   * Resolves when this node's writes made before are on the disks of `peerCount` connected peers, with how many have them; 0 if
   * it has written nothing. Throws `invalid_argument` unless `peerCount` is at least 1, and the signal's reason.
   */
  replicatedTo(peerCount: number, options?: { signal?: AbortSignal }): Promise<number>
  /**
   * Rewrites this node's values into a new log and closes its earlier ones, so that every replica forgets what was
   * overwritten. Values and digest stay. It happens by itself when a log is much longer than what it holds.
   * Throws `failed_precondition` when the disk can't be written, and when this node has written shared documents.
   */
  compact(): Promise<void>
  /**
   * What was written to a document, or to one key of it, latest first, as far as logs have not been compacted.
   * Throws `invalid_argument` for what can be no name or no key.
   */
  history(name: string, options?: HistoryOptions): Promise<HistoryEntry[]>
  /** SHA-256 of the canonical JSON of all documents, as hex: equal where the same entries were accepted. */
  digest(): string
  status(): StateStatus
}
