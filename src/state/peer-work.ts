import type { PeerId } from '../base/index.ts'
import type { LightAuthors } from './light-authors.ts'
import { PeerBudgets } from './peer-budgets.ts'

/** What work costs of a peer's budget while others write who want little. */
const BUSY_PRICE = 2
/** Who has made so many seconds' budget of work meanwhile has this share of a budget left, with a burst of so many seconds. */
const PATIENCE_SECONDS = 1 / 2
/** A batch of 1,500 writes holds others for 3 ms: at a sixteenth the p99 of their writes met one (2.4 times that of calm), at this it does not (1.8). */
const FLOOD_SHARE = 1 / 32
const FLOOD_BURST_SECONDS = 1 / 8
/** What it has made is forgiven in this many seconds. */
const FORGIVEN_SECONDS = 256

/**
 * What each peer may make this node work, in bytes a second with a burst of a second: half of it while others write who want little, and
 * far less for who goes on all the same. So a burst is taken in soon, and a flood is no more than background.
 */
export class PeerWork {
  readonly #light: Pick<LightAuthors, 'hasOtherThan'>
  readonly #budgets: PeerBudgets
  readonly #patience: PeerBudgets
  readonly #flood: PeerBudgets

  constructor(perSecond: number, light: Pick<LightAuthors, 'hasOtherThan'>, nowMs: () => number) {
    this.#light = light
    this.#budgets = new PeerBudgets(perSecond, perSecond, nowMs)
    this.#patience = new PeerBudgets(
      (PATIENCE_SECONDS * perSecond) / FORGIVEN_SECONDS,
      PATIENCE_SECONDS * perSecond,
      nowMs,
    )
    this.#flood = new PeerBudgets(FLOOD_SHARE * perSecond, FLOOD_BURST_SECONDS * FLOOD_SHARE * perSecond, nowMs)
  }

  /**
   * Takes what a peer's work has cost; the result is how long to wait before the next, in milliseconds. Of `passedOn`, which others
   * wrote, nothing counts as a flood: it would wait here for who floods elsewhere, and with it all that comes through this peer.
   */
  take(peer: PeerId, work: number, passedOn = 0): number {
    if (!this.#light.hasOtherThan(peer)) return this.#budgets.take(peer, work + passedOn)
    const waitMs = this.#budgets.take(peer, BUSY_PRICE * (work + passedOn))
    if (work <= 0) return waitMs
    // However long a flood lasts, it is forgiven as soon.
    if (this.#patience.shareOf(peer) <= 0) return Math.max(waitMs, this.#flood.take(peer, work))
    this.#patience.take(peer, work)
    return waitMs
  }

  /** Forgets peers whose budget is whole. */
  trim(): void {
    for (const budgets of [this.#budgets, this.#patience, this.#flood]) budgets.trim()
  }
}
