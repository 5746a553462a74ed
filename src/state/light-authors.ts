import type { PeerId } from '../base/index.ts'
import { PeerBudgets } from './peer-budgets.ts'

/** Who has this much of its budget left writes little. */
const LIGHT_SHARE = 0.75
const RECENT_MS = 1_000

/** Whether there are authors just now who write little, and are not to wait for those who write much. */
export class LightAuthors {
  readonly #budgets: PeerBudgets
  readonly #nowMs: () => number
  /** The last of each of the two who sent such last, the latest first: one of them is not the peer that is asked about. */
  #recent: { author: PeerId; from: PeerId | undefined; atMs: number }[] = []

  constructor(perSecond: number, nowMs: () => number) {
    this.#budgets = new PeerBudgets(perSecond, perSecond, nowMs)
    this.#nowMs = nowMs
  }

  /** An author's entry is on disk; `from` is who sent it, undefined for this node itself. */
  note(author: PeerId, work: number, from: PeerId | undefined): void {
    this.#budgets.take(author, work)
    if (this.#budgets.shareOf(author) < LIGHT_SHARE) return
    const others = this.#recent.filter(other => other.from !== from)
    this.#recent = [{ author, from, atMs: this.#nowMs() }, ...others].slice(0, 2)
  }

  /** Whether what came of late from others than this peer is little of others than it: what it brings itself doesn't wait for it. */
  hasOtherThan(peer: PeerId): boolean {
    const other = this.#recent.find(({ author, from }) => author !== peer && from !== peer)
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
