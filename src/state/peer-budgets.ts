import type { PeerId } from '../base/index.ts'
import { TokenBucket } from './token-bucket.ts'

/**
 * What each peer may make this node work, in bytes a second with a burst of some seconds. Kept beyond the peer's streams, so
 * that opening another one buys nothing.
 */
export class PeerBudgets {
  readonly #perSecond: number
  readonly #burst: number
  readonly #nowMs: () => number
  readonly #buckets = new Map<PeerId, TokenBucket>()

  constructor(perSecond: number, burst: number, nowMs: () => number) {
    this.#perSecond = perSecond
    this.#burst = burst
    this.#nowMs = nowMs
  }

  /** Takes what a peer's work has cost; the result is how long to wait before the next, in milliseconds. */
  take(peer: PeerId, cost: number): number {
    let bucket = this.#buckets.get(peer)
    if (bucket === undefined)
      this.#buckets.set(peer, (bucket = new TokenBucket(this.#perSecond, this.#burst, this.#nowMs)))
    return bucket.take(cost)
  }

  /** How much of its burst a peer has: 1 when all. */
  shareOf(peer: PeerId): number {
    return this.#buckets.get(peer)?.share ?? 1
  }

  /** Forgets peers whose budget is whole. */
  trim(): void {
    for (const [peer, bucket] of this.#buckets) if (bucket.isFull) this.#buckets.delete(peer)
  }
}
