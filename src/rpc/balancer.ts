import { type Clock, type Random, systemClock, systemRandom } from '../base/index.ts'

/** Somebody who can serve a call, as far as is known before it is asked. */
export interface Candidate {
  /** What it is told apart by: a peer id, for example. */
  readonly id: string
  /** Round trip to it, in milliseconds; `undefined` if nobody has measured it. */
  readonly rttMs?: number | undefined
  /** Calls that it runs, for whomever, as it says itself. @defaultValue 0 */
  readonly runningCount?: number | undefined
  /** Calls that it can run at once, relative to the others. @defaultValue 1 */
  readonly capacity?: number | undefined
}

/** A call that a candidate was given. Exactly one of `succeeded`, `failed` and `abandoned` ends it; more do nothing. */
export interface Attempt {
  /** The first sign of an answer: its time counts as the candidate's latency. Implied by `succeeded`. */
  answered(): void
  succeeded(): void
  /** It could not be reached, or failed in a way that says that it is not well. */
  failed(): void
  /** It ended for reasons that say nothing about the candidate: canceled, a refusal that was the caller's fault. */
  abandoned(): void
}

interface Record {
  pendingCount: number
  /** Moving average of the time to the first answer; `undefined` before the first. */
  latencyMs: number | undefined
  latencyAtMs: number
  failureCount: number
  /** Asked last until then. */
  restingUntilMs: number
  usedMs: number
}

export interface BalancerOptions {
  clock?: Clock
  random?: Random
  /** Rest of a candidate after its first failure, in milliseconds; doubles with each further one. @defaultValue 500 */
  firstRestMs?: number
  /** @defaultValue 30_000 */
  maxRestMs?: number
}

/** Latency of a candidate that nobody has measured, in milliseconds: middling, so that it is tried. */
const UNKNOWN_LATENCY_MS = 20
/** Added to each latency, so that differences below it hardly count beside load. */
const LATENCY_FLOOR_MS = 1
/** Time in which an old average loses most of its weight, in milliseconds. */
const DECAY_MS = 10_000
/** Candidates that are remembered; beyond it those that are unused are forgotten. */
const MAX_RECORD_COUNT = 4096

/**
 * Spreads calls over candidates: the better of two random ones is asked first (so that many callers with the same stale
 * knowledge don't all choose the same), the rest follow from best to worst for when it fails. A candidate is the better
 * the sooner it answers and the fewer calls it has for what it can run. Does no I/O, and knows nothing of what is called.
 */
export class Balancer {
  readonly #clock: Clock
  readonly #random: Random
  readonly #firstRestMs: number
  readonly #maxRestMs: number
  readonly #records = new Map<string, Record>()

  constructor(options: BalancerOptions = {}) {
    this.#clock = options.clock ?? systemClock
    this.#random = options.random ?? systemRandom
    this.#firstRestMs = options.firstRestMs ?? 500
    this.#maxRestMs = options.maxRestMs ?? 30_000
  }

  /** Candidates that are remembered, for tests. */
  get recordCount(): number {
    return this.#records.size
  }

  /** Candidates in the order in which to ask them. Those that failed lately come last, never not at all. */
  order<C extends Candidate>(candidates: readonly C[]): C[] {
    if (candidates.length < 2) return [...candidates]
    const nowMs = this.#clock.monotonicMs()
    const ranked = candidates
      .map(candidate => ({ candidate, restMs: this.#restMs(candidate, nowMs), cost: this.cost(candidate) }))
      .sort((a, b) => a.restMs - b.restMs || a.cost - b.cost)
    const fitCount = ranked.findIndex(({ restMs }) => restMs > 0)
    const choiceCount = fitCount === -1 ? ranked.length : fitCount
    if (choiceCount > 2) {
      const [first, second] = [this.#below(choiceCount), this.#below(choiceCount - 1)]
      // The lower of two different places is the better of the two.
      const chosen = Math.min(first, second >= first ? second + 1 : second)
      ranked.unshift(...ranked.splice(chosen, 1))
    }
    return ranked.map(({ candidate }) => candidate)
  }

  /** What a call to this candidate is expected to cost, in milliseconds of waiting. */
  cost(candidate: Candidate): number {
    const record = this.#records.get(candidate.id)
    const capacity = Math.max(candidate.capacity ?? 1, 1e-3)
    // What it says it runs holds what this side gave it too, if later.
    const load = Math.max(record?.pendingCount ?? 0, candidate.runningCount ?? 0) / capacity
    return (this.#latencyMs(candidate, record) + LATENCY_FLOOR_MS) * (1 + load)
  }

  /** Notes that a call goes to a candidate. */
  begin(id: string): Attempt {
    const record = this.#record(id)
    const startedMs = this.#clock.monotonicMs()
    record.pendingCount++
    record.usedMs = startedMs
    let hasAnswered = false
    let isOver = false
    const end = (): boolean => {
      if (isOver) return false
      isOver = true
      record.pendingCount--
      return true
    }
    const answered = (): void => {
      if (hasAnswered || isOver) return
      hasAnswered = true
      this.#sample(record, this.#clock.monotonicMs() - startedMs)
      record.failureCount = 0
      record.restingUntilMs = 0
    }
    return {
      answered,
      succeeded: () => {
        answered()
        end()
      },
      failed: () => {
        if (!end()) return
        record.failureCount++
        const restMs = Math.min(this.#maxRestMs, this.#firstRestMs * 2 ** (record.failureCount - 1))
        record.restingUntilMs = this.#clock.monotonicMs() + restMs
      },
      abandoned: () => void end(),
    }
  }

  /** Something says that a candidate is well again: it need not rest any longer. */
  revive(id: string): void {
    const record = this.#records.get(id)
    if (record !== undefined) record.restingUntilMs = 0
  }

  #restMs(candidate: Candidate, nowMs: number): number {
    return Math.max(0, (this.#records.get(candidate.id)?.restingUntilMs ?? 0) - nowMs)
  }

  #latencyMs(candidate: Candidate, record: Record | undefined): number {
    const { rttMs } = candidate
    if (record?.latencyMs === undefined) return rttMs ?? UNKNOWN_LATENCY_MS
    // What was seen long ago says less than the path does now.
    const weight = Math.exp(-(this.#clock.monotonicMs() - record.latencyAtMs) / DECAY_MS)
    const known = rttMs ?? record.latencyMs
    return Math.max(rttMs ?? 0, weight * record.latencyMs + (1 - weight) * known)
  }

  #sample(record: Record, latencyMs: number): void {
    const nowMs = this.#clock.monotonicMs()
    if (record.latencyMs === undefined) record.latencyMs = latencyMs
    else {
      // Slower answers count at once, quicker ones as time passes: a candidate in trouble is noticed early.
      const weight = latencyMs > record.latencyMs ? 0.5 : Math.exp(-(nowMs - record.latencyAtMs + 100) / DECAY_MS)
      record.latencyMs = weight * record.latencyMs + (1 - weight) * latencyMs
    }
    record.latencyAtMs = nowMs
  }

  #record(id: string): Record {
    let record = this.#records.get(id)
    if (record === undefined) {
      if (this.#records.size >= MAX_RECORD_COUNT) this.#forgetUnused()
      record = {
        pendingCount: 0,
        latencyMs: undefined,
        latencyAtMs: 0,
        failureCount: 0,
        restingUntilMs: 0,
        usedMs: 0,
      }
      this.#records.set(id, record)
    }
    return record
  }

  #forgetUnused(): void {
    const unused = [...this.#records].filter(([, { pendingCount }]) => pendingCount === 0)
    unused.sort(([, a], [, b]) => a.usedMs - b.usedMs)
    for (const [id] of unused.slice(0, MAX_RECORD_COUNT / 4)) this.#records.delete(id)
  }

  #below(count: number): number {
    return Math.min(count - 1, Math.floor(this.#random.unit() * count))
  }
}
