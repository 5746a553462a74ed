import type { Clock } from '../base/index.ts'

/** Deadlines are met this much late at worst. */
const TICK_MS = 4

/** Something with a deadline. The links belong to the queue that it is in. */
export abstract class Expiring {
  /** On the monotonic clock; infinite without a deadline. */
  expiresAtMs = Infinity
  bucket: number | undefined
  before: Expiring | undefined
  after: Expiring | undefined

  abstract expire(): void
}

/**
 * Deadlines of many calls with one timer: a list for each tick, so that entering and leaving cost the same however many
 * there are.
 */
export class Deadlines {
  readonly #clock: Clock
  /** First of each tick's list. */
  readonly #buckets = new Map<number, Expiring>()
  #cancelTimer: (() => void) | undefined
  #timerAtMs = Infinity

  constructor(clock: Clock) {
    this.#clock = clock
  }

  get isEmpty(): boolean {
    return this.#buckets.size === 0
  }

  add(entry: Expiring, expiresAtMs: number): void {
    const bucket = Math.ceil(expiresAtMs / TICK_MS)
    const first = this.#buckets.get(bucket)
    entry.expiresAtMs = expiresAtMs
    entry.bucket = bucket
    entry.before = undefined
    entry.after = first
    if (first !== undefined) first.before = entry
    this.#buckets.set(bucket, entry)
    if (bucket * TICK_MS < this.#timerAtMs) this.#arm(bucket * TICK_MS)
  }

  remove(entry: Expiring): void {
    const { bucket, before, after } = entry
    if (bucket === undefined) return
    entry.bucket = undefined
    entry.before = undefined
    entry.after = undefined
    if (after !== undefined) after.before = before
    if (before !== undefined) before.after = after
    else if (after !== undefined) this.#buckets.set(bucket, after)
    else this.#buckets.delete(bucket)
  }

  stop(): void {
    this.#cancelTimer?.()
    this.#cancelTimer = undefined
    this.#timerAtMs = Infinity
    this.#buckets.clear()
  }

  #arm(atMs: number): void {
    this.#cancelTimer?.()
    this.#timerAtMs = atMs
    this.#cancelTimer = this.#clock.schedule(Math.max(0, atMs - this.#clock.monotonicMs()), () => this.#onTimer())
  }

  #onTimer(): void {
    this.#cancelTimer = undefined
    this.#timerAtMs = Infinity
    const nowMs = this.#clock.monotonicMs()
    const due = [...this.#buckets.keys()].filter(bucket => bucket * TICK_MS <= nowMs + 1)
    for (const bucket of due) {
      for (let entry = this.#buckets.get(bucket); entry !== undefined; entry = this.#buckets.get(bucket)) {
        this.remove(entry)
        entry.expire()
      }
    }
    let next = Infinity
    for (const bucket of this.#buckets.keys()) next = Math.min(next, bucket)
    // `expire` may have armed it for something earlier.
    if (next * TICK_MS < this.#timerAtMs) this.#arm(next * TICK_MS)
  }
}
