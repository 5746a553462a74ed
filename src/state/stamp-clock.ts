/**
 * A hybrid logical clock in microseconds since the Unix epoch: wall time while that grows, one more than the latest
 * stamp seen where it doesn't. So a write that has seen another always beats it, and clocks needn't agree.
 */
export class StampClock {
  readonly #wallMs: () => number
  #last = 0

  constructor(wallMs: () => number) {
    this.#wallMs = wallMs
  }

  next(): number {
    this.#last = Math.max(Math.floor(this.#wallMs() * 1000), this.#last + 1)
    return this.#last
  }

  /** Takes note of an admitted stamp; admission has bounded how far ahead it can be. */
  observe(stamp: number): void {
    if (stamp > this.#last) this.#last = stamp
  }
}
