import type { PeerId } from '../base/index.ts'
import { PeerBudgets } from './peer-budgets.ts'

/** Who has this much of its budget left writes little. */
const LIGHT_SHARE = 0.75
const RECENT_MS = 1_000

/** Whether there are authors just now who write little, and are not to wait for those who write much. */
export class LightAuthors {
  readonly #budgets: PeerBudgets
  readonly #nowMs: () => number
  /** The two who wrote last, the latest first: one of them is not the peer that is asked about. */
  #recent: { author: PeerId; atMs: number }[] = []

  constructor(perSecond: number, nowMs: () => number) {
    this.#budgets = new PeerBudgets(perSecond, perSecond, nowMs)
    this.#nowMs = nowMs
  }

  /** An author's entry is on disk. */
  note(author: PeerId, work: number): void {
    this.#budgets.take(author, work)
    if (this.#budgets.shareOf(author) < LIGHT_SHARE) return
    this.#recent = [{ author, atMs: this.#nowMs() }, ...this.#recent.filter(other => other.author !== author)].slice(
      0,
      2,
    )
  }

  hasOtherThan(peer: PeerId): boolean {
    const other = this.#recent.find(({ author }) => author !== peer)
    return (
      other !== undefined &&
      this.#nowMs() - other.atMs < RECENT_MS &&
      this.#budgets.shareOf(other.author) >= LIGHT_SHARE
    )
  }

  trim(): void {
    this.#budgets.trim()
  }
}
