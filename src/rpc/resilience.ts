import {
  abortable,
  type Clock,
  type Random,
  systemClock,
  systemRandom,
  TrellisError,
  toTrellisError,
} from '../base/index.ts'
import { isNotExecuted, RpcError } from './errors.ts'
import type { CallOptions, MethodDescriptor, RpcChannel } from './service.ts'

export interface RetryOptions {
  /** Attempts in all. @defaultValue 4 */
  attemptCount?: number
  /** Pause before the second attempt, in milliseconds; doubles each time, and a random half of it is left out. @defaultValue 50 */
  firstPauseMs?: number
  /** @defaultValue 2_000 */
  maxPauseMs?: number
  /** For all attempts together, of calls that name no timeout, in milliseconds. @defaultValue 30_000 */
  timeoutMs?: number
  clock?: Clock
  random?: Random
}

/** True when repeating a failed call can't do harm and may help. */
export function mayRetry(method: MethodDescriptor, reason: unknown, options: CallOptions | undefined): boolean {
  const error = toTrellisError(reason)
  if (error.kind === 'deadline_exceeded' || error.kind === 'canceled') return false
  if (!error.retryable) return false
  return isNotExecuted(error) || method.idempotent || options?.idempotencyKey !== undefined
}

/**
 * A channel that repeats unary calls that failed for now, within their deadline: those that were surely not executed,
 * those of idempotent methods, and those with an idempotency key. Streams are passed on as they are.
 */
export function withRetries(channel: RpcChannel, options: RetryOptions = {}): RpcChannel {
  const { attemptCount = 4, firstPauseMs = 50, maxPauseMs = 2000, timeoutMs = 30_000 } = options
  const clock = options.clock ?? systemClock
  const random = options.random ?? systemRandom

  async function unary(method: MethodDescriptor, request: unknown, callOptions?: CallOptions): Promise<unknown> {
    const endMs = clock.monotonicMs() + (callOptions?.timeoutMs ?? timeoutMs)
    for (let attempt = 1; ; attempt++) {
      try {
        return await channel.unary(method, request, { ...callOptions, timeoutMs: endMs - clock.monotonicMs() })
      } catch (reason) {
        if (attempt >= attemptCount || !mayRetry(method, reason, callOptions)) throw reason
        const pauseMs = Math.min(maxPauseMs, firstPauseMs * 2 ** (attempt - 1)) * (1 - random.unit() / 2)
        if (clock.monotonicMs() + pauseMs >= endMs) throw reason
        await pause(pauseMs, clock, callOptions?.signal)
      }
    }
  }

  return { unary, stream: (method, requests, callOptions) => channel.stream(method, requests, callOptions) }
}

async function pause(delayMs: number, clock: Clock, signal: AbortSignal | undefined): Promise<void> {
  const turn = Promise.withResolvers<void>()
  const cancel = clock.schedule(delayMs, turn.resolve)
  try {
    await abortable(turn.promise, signal)
  } finally {
    cancel()
  }
}

export interface HedgeOptions {
  /** Wait for a reply before the next channel is asked too, in milliseconds. @defaultValue 100 */
  delayMs?: number
  clock?: Clock
}

/**
 * A channel that asks one after the other and takes the first reply; the others are canceled. Only for unary calls of
 * idempotent methods, or with an idempotency key; other calls go to the first channel.
 */
export function withHedging(channels: readonly RpcChannel[], options: HedgeOptions = {}): RpcChannel {
  const [first] = channels
  if (first === undefined) throw new TrellisError('invalid_argument', 'no channel')
  const { delayMs = 100 } = options
  const clock = options.clock ?? systemClock

  async function hedge(method: MethodDescriptor, request: unknown, callOptions: CallOptions | undefined) {
    const over = new AbortController()
    const signal = AbortSignal.any([over.signal, ...(callOptions?.signal === undefined ? [] : [callOptions.signal])])
    const reply = Promise.withResolvers<unknown>()
    const startMs = clock.monotonicMs()
    let askedCount = 0
    let failedCount = 0
    let cancelTimer: (() => void) | undefined
    const askNext = () => {
      cancelTimer?.()
      const channel = channels[askedCount]
      if (channel === undefined || over.signal.aborted) return
      askedCount++
      cancelTimer = clock.schedule(delayMs, askNext)
      const rest: CallOptions = { ...callOptions, signal }
      if (callOptions?.timeoutMs !== undefined) rest.timeoutMs = callOptions.timeoutMs - (clock.monotonicMs() - startMs)
      channel.unary(method, request, rest).then(reply.resolve, (reason: unknown) => {
        failedCount++
        const mayHelp = askedCount < channels.length && mayRetry(method, reason, callOptions)
        if (mayHelp) askNext()
        else if (failedCount === askedCount) reply.reject(reason)
      })
    }
    askNext()
    try {
      return await reply.promise
    } finally {
      cancelTimer?.()
      over.abort(new RpcError('canceled', 'another reply came first'))
    }
  }

  return {
    unary: (method, request, callOptions) =>
      method.idempotent || callOptions?.idempotencyKey !== undefined
        ? hedge(method, request, callOptions)
        : first.unary(method, request, callOptions),
    stream: (method, requests, callOptions) => first.stream(method, requests, callOptions),
  }
}
