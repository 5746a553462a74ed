import type { PeerId } from '../base/index.ts'

const MAX_COUNT = 1024

/** Peers that are not spoken to for a while. */
export class BanList {
  readonly #banMs: number
  readonly #nowMs: () => number
  readonly #untilMs = new Map<PeerId, number>()

  constructor(banMs: number, nowMs: () => number) {
    this.#banMs = banMs
    this.#nowMs = nowMs
  }

  add(peer: PeerId): void {
    if (this.#untilMs.size >= MAX_COUNT) this.#untilMs.clear()
    this.#untilMs.set(peer, this.#nowMs() + this.#banMs)
  }

  has(peer: PeerId): boolean {
    const untilMs = this.#untilMs.get(peer)
    if (untilMs === undefined) return false
    if (untilMs > this.#nowMs()) return true
    this.#untilMs.delete(peer)
    return false
  }
}
