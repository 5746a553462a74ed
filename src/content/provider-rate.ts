/** How fast a provider delivers while it has something to do: a mean over some seconds of busy time. */

const MEAN_MS = 2_000

export class ProviderRate {
  readonly roundTripMs: number
  #bytes = 0
  #busyMs = 0
  /** When it was last asked after idling, or last delivered. Undefined while nothing is asked of it. */
  #sinceMs: number | undefined
  isKnown = false

  constructor(roundTripMs: number) {
    this.roundTripMs = roundTripMs
  }

  /** Something is asked of it, after nothing was. */
  started(nowMs: number): void {
    this.#sinceMs = nowMs
  }

  delivered(bytes: number, nowMs: number, isIdle: boolean): void {
    const elapsedMs = nowMs - (this.#sinceMs ?? nowMs)
    const keep = Math.exp(-elapsedMs / MEAN_MS)
    this.#bytes = this.#bytes * keep + bytes
    this.#busyMs = this.#busyMs * keep + elapsedMs
    this.isKnown = true
    this.#sinceMs = isIdle ? undefined : nowMs
  }

  /** What it was asked for is taken back; with `isIdle`, all of it. */
  interrupted(isIdle: boolean): void {
    if (isIdle) this.#sinceMs = undefined
  }

  /** Time without a delivery while something is asked of it. */
  silentMs(nowMs: number): number {
    return this.#sinceMs === undefined ? 0 : nowMs - this.#sinceMs
  }

  /** Falls while it is silent. 0 while nothing is known. */
  bytesPerMs(nowMs: number): number {
    if (!this.isKnown) return 0
    return this.#bytes / Math.max(1, this.#busyMs + this.silentMs(nowMs))
  }
}
