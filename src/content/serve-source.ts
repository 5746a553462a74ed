import type { TrafficClass } from '../base/index.ts'
import type { Bitmap } from './bitmap.ts'
import type { ResponseMessage } from './messages.ts'

/** A file as it is served: where its chunks are and which of them are here. */
export interface ServedFile {
  readonly chunkCount: number
  readonly offsets: Float64Array
  readonly have: Bitmap
  /** Fills `target` with a chunk. Throws `failed_precondition` if the file has changed. */
  read(index: number, target: Uint8Array): Promise<void> | void
}

export interface HaveListener {
  /** Chunks that have come since. */
  added(indices: readonly number[]): void
  /** Others that serve the file. */
  peers(peers: readonly string[]): void
  /** The file is no longer served. */
  gone(): void
}

/** What a session serves from. */
export interface ServeSource {
  blob(hash: Uint8Array, maxBytes: number): Promise<Uint8Array | undefined>
  file(hash: Uint8Array): Promise<ServedFile | undefined>
  /** Tells of chunks that come. `serving`: the asker may be named to others. */
  watch(hash: Uint8Array, serving: boolean, listener: HaveListener): () => void
  bulkOffer(): Promise<Omit<Extract<ResponseMessage, { type: 'bulk-offer' }>, 'type' | 'id'> | undefined>
  /** Resolves when this many bytes may be sent. */
  pace(bytes: number, trafficClass: TrafficClass, signal: AbortSignal): Promise<void> | undefined
  /** How many may be sent in one go. */
  sliceBytes(trafficClass: TrafficClass): number
  /** Counts bytes that are not waited for. */
  charge(bytes: number, trafficClass: TrafficClass): void
  /** Bytes of chunks that were handed to the transport. */
  sent(bytes: number): void
}
