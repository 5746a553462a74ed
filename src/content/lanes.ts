import { type PeerId, type TrafficClass, type TrellisError, toTrellisError } from '../base/index.ts'
import { type ChunkList, chunkSize } from './chunk-list.ts'
import { hashOfCid } from './cid.ts'
import type { ExchangeClient } from './exchange-client.ts'
import type { PartFile } from './part-file.ts'

/** What a lane tells of the chunks that it was asked for. Each is told of once, unless it was canceled. */
export interface LaneEvents {
  /** All its bytes have come. False: not needed any more, don't write it. */
  delivered(index: number): boolean
  /** So many of its bytes have come; told of now and then, so that slow is told from silent. */
  partial(index: number, bytes: number): void
  /** It is verified and written. */
  verified(index: number): void
  /** Its bytes do not have its hash. */
  wrong(index: number): void
  /** The provider can't give these. */
  failed(indices: readonly number[], error: TrellisError): void
  /** These have to be asked for again: the lane has lost its way to the provider. */
  returned(indices: readonly number[]): void
  /** The provider broke the protocol. */
  violated(error: TrellisError): void
  /** Bytes that came though they were canceled. */
  wasted(bytes: number): void
  /** This node can't write: the fetch must end. */
  broken(error: TrellisError): void
}

/** What a lane is for. */
export interface LaneOptions {
  peer: PeerId
  client: ExchangeClient
  list: ChunkList
  part: PartFile
  trafficClass: TrafficClass
  events: LaneEvents
}

/** A way for chunks from one provider into a part file. */
export interface ChunkLane {
  readonly kind: 'stream' | 'bulk'
  /** Throws `unavailable` if the lane has no connection any more. */
  request(indices: readonly number[]): void
  cancel(indices: readonly number[]): void
  /** Ends the lane. What is being written is waited for, and told of; the rest is not. */
  close(): Promise<void>
}

/** A lane that can be left for another one to the same provider. */
export interface StreamLane extends ChunkLane {
  /** Takes back what the provider has not begun to send: the rest still comes, this is told of by `returned`. */
  stop(): void
  /** What was asked for and has not come. */
  pending(): number[]
}

/** Bytes that have come and are not written: above this, no more are taken from the stream. */
const MAX_UNWRITTEN_BYTES = 4 * 1024 * 1024

/** Chunks over the exchange stream: received by the main thread, hashed and written by the pool. */
export function createStreamLane({ client, list, part, trafficClass, events }: LaneOptions): StreamLane {
  const hash = hashOfCid(list.cid)
  const cancels = new Map<number, (indices?: readonly number[]) => void>()
  const writing = new Set<Promise<void>>()
  let isClosed = false
  let unwrittenBytes = 0
  let release: (() => void) | undefined

  async function write(index: number, bytes: Uint8Array): Promise<void> {
    unwrittenBytes += chunkSize(list, index)
    if (unwrittenBytes > MAX_UNWRITTEN_BYTES) release ??= client.hold()
    try {
      // Told of even when the lane has closed: the chunk is no longer anybody else's business.
      const good = await part.write(index, bytes)
      if (good) events.verified(index)
      else events.wrong(index)
    } catch (reason) {
      events.broken(toTrellisError(reason))
    } finally {
      unwrittenBytes -= chunkSize(list, index)
      if (unwrittenBytes <= MAX_UNWRITTEN_BYTES) {
        release?.()
        release = undefined
      }
    }
  }

  return {
    kind: 'stream',
    request(indices) {
      const cancel = client.getChunks(
        { hash, indices, trafficClass, sizeOf: index => chunkSize(list, index) },
        {
          chunk(index, bytes) {
            cancels.delete(index)
            if (isClosed || !events.delivered(index)) return
            const work = write(index, bytes).finally(() => writing.delete(work))
            writing.add(work)
          },
          partial(index, bytes) {
            if (!isClosed) events.partial(index, bytes)
          },
          wasted: bytes => events.wasted(bytes),
          failed(failed, error) {
            for (const index of failed) cancels.delete(index)
            if (isClosed) return
            // What the provider refuses is refused; what it was not asked to the end is asked for again.
            if (client.isClosed && error.kind === 'invalid_argument' && !error.remote) events.violated(error)
            else if (client.isClosed || (error.kind === 'canceled' && !error.remote)) events.returned(failed)
            else events.failed(failed, error)
          },
        },
      )
      for (const index of indices) cancels.set(index, cancel)
    },
    cancel(indices) {
      for (const index of indices) {
        if (!client.isClosed) cancels.get(index)?.([index])
        cancels.delete(index)
      }
    },
    stop() {
      if (!client.isClosed) for (const cancel of new Set(cancels.values())) cancel()
    },
    pending: () => [...cancels.keys()],
    async close() {
      isClosed = true
      if (!client.isClosed) for (const [index, cancel] of cancels) cancel([index])
      cancels.clear()
      await Promise.all(writing)
    },
  }
}
