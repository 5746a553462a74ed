import type { PeerId, TrafficClass } from '../base/index.ts'
import type { ChunkList } from './chunk-list.ts'
import type { FileIdentity } from './file-table.ts'
import type { RateSlots } from './rates.ts'

/**
 * What the main thread and the threads of the bulk lane tell each other. Chunks themselves never cross: a serving thread
 * reads them from the file, a fetching one writes them into the part file.
 */

/** How bulk connections are made: TLS 1.3 with the pre-shared key of an offer, and fresh Diffie-Hellman keys beside it. */
export const BULK_TLS = {
  minVersion: 'TLSv1.3',
  maxVersion: 'TLSv1.3',
  ciphers: 'TLS_AES_128_GCM_SHA256',
} as const

/** An offer that nobody takes up is void after this. */
export const OFFER_LIFETIME_MS = 30_000

export interface ServedFileInfo {
  key: string
  /** The final place; `part`: not moved there yet when this was said. */
  path: string
  part: boolean
  complete: boolean
  identity: FileIdentity
  chunkCount: number
  offsets: Float64Array<SharedArrayBuffer>
  have: SharedArrayBuffer
}

export type ToServeThread =
  /** `rates`: shared memory of the rate caps. */
  | { type: 'listen'; host: string; port: number; rates: SharedArrayBuffer }
  | { type: 'expect'; identity: string; key: Uint8Array; peer: PeerId; slots: RateSlots }
  | { type: 'file'; call: number; file: ServedFileInfo | undefined }

export type FromServeThread =
  | { type: 'listening'; port: number }
  /** It could not listen. */
  | { type: 'deaf'; message: string }
  | { type: 'find'; call: number; hash: Uint8Array }
  | { type: 'changed'; key: string }
  | { type: 'sent'; peer: PeerId; bytes: number }

/** A lane as a fetching thread knows it. */
export interface BulkLaneInfo {
  fd: number
  list: ChunkList
  trafficClass: TrafficClass
}

export type ToFetchThread =
  /** `rates`: shared memory of the rate caps, of which `slots` are this peer's. */
  | {
      type: 'connect'
      connection: number
      hosts: string[]
      port: number
      identity: string
      key: Uint8Array
      rates: SharedArrayBuffer
      slots: RateSlots
    }
  | ({ type: 'open-lane'; lane: number } & BulkLaneInfo)
  /** Over a connection of this thread; the lane is open in it. */
  | { type: 'request'; connection: number; lane: number; indices: readonly number[] }
  | { type: 'cancel'; lane: number; indices: readonly number[] }
  /** No more of this lane is written once it has been answered. */
  | { type: 'close-lane'; lane: number }
  | { type: 'disconnect'; connection: number }

export type FromFetchThread =
  | { type: 'connected'; connection: number }
  | { type: 'disconnected'; connection: number; kind: 'unavailable' | 'invalid_argument'; message: string }
  | { type: 'verified'; lane: number; index: number }
  | { type: 'wrong'; lane: number; index: number }
  /** A slow chunk has come so far. */
  | { type: 'partial'; lane: number; index: number; bytes: number }
  | { type: 'wasted'; lane: number; bytes: number }
  | { type: 'failed'; lane: number; indices: number[]; kind: string; message: string; isRemote: boolean }
  | { type: 'broken'; lane: number; code: string; message: string }
  | { type: 'lane-closed'; lane: number }
