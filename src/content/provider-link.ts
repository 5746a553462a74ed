import {
  abortable,
  abortError,
  type Clock,
  type Logger,
  type PeerId,
  TrellisError,
  toTrellisError,
} from '../base/index.ts'
import { hashOfCid } from './cid.ts'
import type { ClientPool, PooledClient } from './client-pool.ts'
import { type ChunkLane, createStreamLane, type LaneEvents, type LaneOptions, type StreamLane } from './lanes.ts'
import type { IndexRange } from './messages.ts'

const CONNECT_TIMEOUT_MS = 15_000
/** A path that was left and brings no chunk for this long keeps none back. */
const LATE_MS = 2_000

/** What a link tells, beside what its lanes tell of their chunks. */
export interface LinkEvents extends LaneEvents {
  /** The whole bitmap, or undefined for all chunks. Again after a move. */
  have(chunkCount: number, bitmap: Uint8Array | undefined): void
  added(ranges: readonly IndexRange[]): void
  peers(peers: readonly PeerId[]): void
  /** There is no way to the provider any more, or it has no such file. */
  gone(error: TrellisError): void
}

export interface LinkDependencies {
  pool: ClientPool
  clock: Clock
  log: Logger
  /** A faster lane to a provider, where there is one. */
  openBulkLane?(options: LaneOptions): Promise<ChunkLane | undefined>
}

export interface LinkOptions extends Omit<LaneOptions, 'client'> {
  /** Whether what is left is worth another connection. */
  isWorthBulk: () => boolean
  events: LinkEvents
}

/** A stream to the provider. */
interface Way {
  pooled: PooledClient
  lane: StreamLane
  stopWatching: () => void
  /** When it last brought a chunk. */
  broughtMs: number
}

/**
 * What one fetch has of one provider: the stream that tells which chunks are there, and the lanes that they come over. When there is
 * a better path it moves without a seam: what the provider has begun to send comes over the former stream, all else over the new one.
 */
export class ProviderLink {
  readonly #deps: LinkDependencies
  readonly #options: LinkOptions
  readonly #life = new AbortController()
  readonly #closing = new Set<Promise<void>>()
  #way: Way | undefined
  /** Left for a better one, with chunks that are still to come. */
  readonly #former = new Set<Way>()
  #bulk: ChunkLane | undefined
  #isMoving = false
  #isUpgrading = false

  constructor(deps: LinkDependencies, options: LinkOptions) {
    this.#deps = deps
    this.#options = options
  }

  /**
   * Connects, and hears what is there: `opened` is told the round trip in milliseconds before any event. Throws what was in the way;
   * then nothing has to be closed.
   */
  async open(opened: (roundTripMs: number) => void): Promise<void> {
    await this.#openWay(opened)
    if (this.#way?.pooled.isCurrent() === false) this.move()
    else this.#upgrade()
  }

  get kind(): ChunkLane['kind'] {
    return this.#bulk?.kind ?? 'stream'
  }

  /** Throws `unavailable` if there is no way any more. */
  request(indices: readonly number[]): void {
    const bulk = this.#bulk
    if (bulk !== undefined) {
      try {
        bulk.request(indices)
        return
      } catch {
        this.#bulk = undefined
        this.#finish(bulk.close())
      }
    }
    if (this.#way === undefined) throw new TrellisError('unavailable', 'stream is closed')
    this.#way.lane.request(indices)
  }

  /** Each lane knows what it was asked for. */
  cancel(indices: readonly number[]): void {
    this.#bulk?.cancel(indices)
    this.#way?.lane.cancel(indices)
    for (const { lane } of this.#former) lane.cancel(indices)
  }

  /** There is a better path to the provider. */
  move(): void {
    if (this.#isMoving || this.#way === undefined) return
    this.#isMoving = true
    this.#finish(
      this.#moveOn().catch((reason: unknown) => {
        // The former path is used for as long as it lives; its end is told of.
        const { message } = toTrellisError(reason)
        if (!this.#life.signal.aborted) this.#deps.log.debug({ peer: this.#options.peer, message }, 'could not move')
      }),
    )
  }

  /** Looks after what was left behind; call some times a second. */
  tick(): void {
    const nowMs = this.#deps.clock.monotonicMs()
    for (const way of this.#former) {
      const { lane } = way
      const late = nowMs - way.broughtMs < LATE_MS ? [] : lane.pending()
      if (late.length > 0) {
        lane.cancel(late)
        this.#options.events.returned(late)
      }
      if (lane.pending().length > 0) continue
      this.#former.delete(way)
      this.#leave(way)
    }
  }

  /** Resolves when nothing is written any more. */
  async close(): Promise<void> {
    this.#life.abort(new TrellisError('canceled', 'link is closed'))
    for (const way of this.#former) this.#leave(way)
    if (this.#way !== undefined) this.#leave(this.#way)
    if (this.#bulk !== undefined) this.#finish(this.#bulk.close())
    this.#former.clear()
    this.#way = undefined
    this.#bulk = undefined
    while (this.#closing.size > 0) await Promise.all(this.#closing)
  }

  async #moveOn(): Promise<void> {
    try {
      for (let former = this.#way; former?.pooled.isCurrent() === false; former = this.#way) {
        await this.#openWay(() => {
          this.#former.add(former)
          former.broughtMs = this.#deps.clock.monotonicMs()
          if (!former.pooled.client.isClosed) former.stopWatching()
          former.lane.stop()
        })
      }
    } finally {
      this.#isMoving = false
    }
    this.#upgrade()
  }

  /** The way that is taken from then on; `opened` is called before anything is told of it. */
  async #openWay(opened: (roundTripMs: number) => void): Promise<void> {
    const { pool, clock } = this.#deps
    const { peer, list, part, trafficClass, events } = this.#options
    const { signal: life } = this.#life
    const signal = AbortSignal.any([life, AbortSignal.timeout(CONNECT_TIMEOUT_MS)])
    const pooled = await pool.acquire(peer, signal)
    const { client } = pooled
    const way: Way = {
      pooled,
      lane: createStreamLane({
        peer,
        client,
        list,
        part,
        trafficClass,
        events: {
          ...events,
          delivered(index) {
            way.broughtMs = clock.monotonicMs()
            return events.delivered(index)
          },
        },
      }),
      stopWatching: () => {},
      broughtMs: 0,
    }
    const first = Promise.withResolvers<void>()
    /** What comes before the stream is known to be of use. */
    let early: (() => void)[] | undefined = []
    const take = (event: () => void) => void (early === undefined ? event() : early.push(event))
    const askedMs = clock.monotonicMs()
    try {
      way.stopWatching = client.watch(hashOfCid(list.cid), true, {
        have(chunkCount, bitmap) {
          take(() => events.have(chunkCount, bitmap))
          first.resolve()
        },
        added: ranges => take(() => events.added(ranges)),
        peers: peers => events.peers(peers),
        gone: error => {
          first.reject(error)
          if (this.#way === way) events.gone(error)
        },
      })
      await abortable(first.promise, signal)
      if (life.aborted) throw abortError(life)
      if (client.isClosed) throw new TrellisError('unavailable', 'stream is closed')
    } catch (reason) {
      this.#leave(way)
      throw reason
    }
    opened(clock.monotonicMs() - askedMs)
    this.#way = way
    const waiting = early
    early = undefined
    for (const event of waiting) event()
  }

  /** Moves to a faster lane while the first is at work. */
  #upgrade(): void {
    const { peer, list, part, trafficClass, isWorthBulk, events } = this.#options
    const way = this.#way
    if (way === undefined || this.#bulk !== undefined || this.#isUpgrading || !isWorthBulk()) return
    const opening = this.#deps.openBulkLane?.({ peer, client: way.pooled.client, list, part, trafficClass, events })
    if (opening === undefined) return
    this.#isUpgrading = true
    const { signal } = this.#life
    const upgrading = abortable(opening, signal).then(
      async bulk => {
        this.#isUpgrading = false
        if (this.#way === undefined) await bulk?.close()
        else this.#bulk = bulk
      },
      (reason: unknown) => {
        this.#isUpgrading = false
        if (!signal.aborted) this.#deps.log.debug({ peer, reason }, 'no bulk lane')
        // Nobody waits for a lane that may take seconds not to come. Nothing was asked of it.
        else void opening.then(bulk => bulk?.close())
      },
    )
    this.#finish(upgrading)
  }

  #leave({ pooled, lane, stopWatching }: Way): void {
    this.#finish(lane.close())
    if (!pooled.client.isClosed) stopWatching()
    pooled.release()
  }

  #finish(work: Promise<void>): void {
    const closing = work.finally(() => this.#closing.delete(closing))
    this.#closing.add(closing)
  }
}
