import { TrellisError, toTrellisError } from './errors.ts'

/** Longer than timers can wait: about 25 days. */
const LONGEST_TIMER_MS = 0x7fff_ffff

/** One signal for a call: aborts as soon as any of the given signals does, or after `timeoutMs` (of 25 days at most). */
export function anySignal(signals: (AbortSignal | undefined)[], timeoutMs?: number): AbortSignal {
  const all = signals.filter(signal => signal !== undefined)
  if (timeoutMs !== undefined && timeoutMs <= LONGEST_TIMER_MS)
    all.push(AbortSignal.timeout(Math.max(0, Math.ceil(timeoutMs))))
  return AbortSignal.any(all)
}

/** Why a signal was aborted, as an error with a kind: a deadline is never reported as "canceled". */
export function abortError(signal: AbortSignal): TrellisError {
  if (signal.reason instanceof TrellisError) return signal.reason
  return toTrellisError(signal.reason ?? new TrellisError('canceled', 'canceled'))
}

/** Throws the signal's reason as a `TrellisError` if it is aborted. */
export function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw abortError(signal)
}

/** Settles as the promise does, but rejects with the signal's reason when that comes first. */
export async function abortable<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return promise
  if (signal.aborted) {
    // Nobody waits for it any more: its failure must not end the process as an unhandled one.
    promise.catch(() => {})
    throw abortError(signal)
  }
  const aborted = Promise.withResolvers<never>()
  const onAbort = () => aborted.reject(abortError(signal))
  signal.addEventListener('abort', onAbort, { once: true })
  try {
    return await Promise.race([promise, aborted.promise])
  } finally {
    signal.removeEventListener('abort', onAbort)
  }
}
