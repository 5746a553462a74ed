/** Tokens that come at a steady rate up to a burst. Taking more than there are makes the taker wait, never fail. */
export class TokenBucket {
  readonly #perSecond: number
  readonly #burst: number
  readonly #nowMs: () => number
  #tokens: number
  #atMs: number

  constructor(perSecond: number, burst: number, nowMs: () => number) {
    this.#perSecond = perSecond
    this.#burst = burst
    this.#nowMs = nowMs
    this.#tokens = burst
    this.#atMs = nowMs()
  }

  /** Takes tokens if there are enough; false, and nothing taken, if not. */
  tryTake(count: number): boolean {
    this.#fill()
    if (this.#tokens < count) return false
    this.#tokens -= count
    return true
  }

  /** Takes tokens; the result is how long to wait before going on, in milliseconds. */
  take(count: number): number {
    this.#fill()
    this.#tokens -= count
    return this.#tokens >= 0 ? 0 : (-this.#tokens / this.#perSecond) * 1000
  }

  get isFull(): boolean {
    return this.share >= 1
  }

  /** What is there of the burst: 1 when all is, below 0 when more was taken than there was. */
  get share(): number {
    this.#fill()
    return this.#tokens / this.#burst
  }

  #fill(): void {
    const nowMs = this.#nowMs()
    this.#tokens = Math.min(this.#burst, this.#tokens + ((nowMs - this.#atMs) / 1000) * this.#perSecond)
    this.#atMs = nowMs
  }
}
