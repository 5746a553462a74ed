import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import type { PolicyLimit } from '../config/index.ts'
import { AgentError } from './failure.ts'

/** Seconds over which calls, bytes and time are counted. */
const WINDOW_SECONDS = 60

interface Counters {
  limit: PolicyLimit
  calls: RateLimiterMemory | undefined
  bytes: RateLimiterMemory | undefined
  /** Of milliseconds. */
  time: RateLimiterMemory | undefined
  running: Map<string, number>
}

function counter(points: number | undefined): RateLimiterMemory | undefined {
  return points === undefined ? undefined : new RateLimiterMemory({ points, duration: WINDOW_SECONDS })
}

/** What a running call is counted by. */
export interface CallBudget {
  /** Counts bytes. `onOver` is told when they were too many. */
  countBytes(byteCount: number): void
  /** Counts time since the last time. */
  countTime(): void
  /** Counts what is left to count. Once. */
  end(): void
}

/** Counts what callers use, and says when it is too much: calls, bytes and seconds in a minute, and calls at once. */
export class Accountant {
  readonly #counters = new Map<string, Counters>()

  /** Forgets counts of limits that no longer are. Called when policies change. */
  reset(): void {
    this.#counters.clear()
  }

  /**
   * Begins a call under limits. Throws `RATE_LIMITED` with the time to wait, or `RESOURCE_EXHAUSTED` for too many at once.
   * @param limits All that hold, each by a key that is its own.
   * @param account Whose use it is.
   * @param onOver Called, any number of times, when the call has used what there was while it ran.
   */
  async begin(
    limits: readonly { key: string; limit: PolicyLimit }[],
    account: string,
    onOver: (reason: AgentError) => void,
  ): Promise<CallBudget> {
    const used: Counters[] = []
    const release = (): void => {
      for (const { running } of used.splice(0)) {
        const count = (running.get(account) ?? 1) - 1
        if (count === 0) running.delete(account)
        else running.set(account, count)
      }
    }
    try {
      for (const { key, limit } of limits) {
        const counters = this.#countersOf(key, limit)
        const runningCount = counters.running.get(account) ?? 0
        if (limit.calls_at_once !== undefined && runningCount >= limit.calls_at_once)
          throw exhausted(`${runningCount} calls at once are all that this caller may have`)
        counters.running.set(account, runningCount + 1)
        used.push(counters)
        await checkLeft(counters.bytes, account, 'bytes')
        await checkLeft(counters.time, account, 'seconds')
        if (counters.calls !== undefined) await consume(counters.calls, account)
      }
    } catch (reason) {
      release()
      throw reason
    }
    const penalize = (limiter: RateLimiterMemory | undefined, points: number, what: string): void => {
      if (limiter === undefined || points <= 0) return
      void limiter.penalty(account, points).then(result => {
        if (result.consumedPoints > limiter.points) onOver(overBudget(what, result.msBeforeNext))
      })
    }
    const held = [...used]
    let sinceMs = performance.now()
    let uncountedBytes = 0
    const flushBytes = (): void => {
      const byteCount = uncountedBytes
      uncountedBytes = 0
      for (const { bytes } of held) penalize(bytes, byteCount, 'bytes')
    }
    const countTime = (): void => {
      const nowMs = performance.now()
      for (const { time } of held) penalize(time, Math.ceil(nowMs - sinceMs), 'seconds')
      sinceMs = nowMs
    }
    const hasBytes = held.some(({ bytes }) => bytes !== undefined)
    return {
      countBytes(byteCount) {
        if (!hasBytes) return
        uncountedBytes += byteCount
        // Counted in lumps: not a promise for each chunk.
        if (uncountedBytes >= 16 * 1024) flushBytes()
      },
      countTime: () => {
        flushBytes()
        countTime()
      },
      end() {
        flushBytes()
        countTime()
        release()
      },
    }
  }

  #countersOf(key: string, limit: PolicyLimit): Counters {
    let counters = this.#counters.get(key)
    if (counters === undefined) {
      const { seconds_per_minute: seconds } = limit
      counters = {
        limit,
        calls: counter(limit.calls_per_minute),
        bytes: counter(limit.bytes_per_minute),
        time: counter(seconds === undefined ? undefined : seconds * 1000),
        running: new Map(),
      }
      this.#counters.set(key, counters)
    }
    return counters
  }
}

async function checkLeft(limiter: RateLimiterMemory | undefined, account: string, what: string): Promise<void> {
  if (limiter === undefined) return
  const result = await limiter.get(account)
  if (limiter.points === 0 || (result !== null && result.consumedPoints >= limiter.points))
    throw overBudget(what, result?.msBeforeNext ?? WINDOW_SECONDS * 1000)
}

async function consume(limiter: RateLimiterMemory, account: string): Promise<void> {
  try {
    await limiter.consume(account)
  } catch (reason) {
    if (!(reason instanceof RateLimiterRes)) throw reason
    throw overBudget('calls', reason.msBeforeNext)
  }
}

function overBudget(what: string, waitMs: number): AgentError {
  const retryAfterMs = Math.max(1, Math.ceil(waitMs))
  return new AgentError('resource_exhausted', `this caller's ${what} of this minute are used up`, {
    category: 'RATE_LIMITED',
    retryable: true,
    retryAfterMs,
    suggestedActions: [`Call again in ${Math.ceil(retryAfterMs / 1000)} s.`],
  })
}

function exhausted(message: string): AgentError {
  return new AgentError('resource_exhausted', message, {
    retryable: true,
    retryAfterMs: 1000,
    suggestedActions: ['Wait until one of them has ended.'],
  })
}
