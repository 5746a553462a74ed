import type { JsonValue } from './types.ts'

/** Replicated values, as `TrellisClient.state` tells of them. Times are Unix milliseconds. */

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
