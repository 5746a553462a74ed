import type { Clock } from '../../base/index.ts'

export interface RateLimiterOptions {
  /** Tokens a key gains per second. */
  perSecond: number
  /** Tokens a key can save up. */
  burst: number
  /** Keys remembered; beyond it the one unused for longest is forgotten. @defaultValue 4096 */
  maxKeyCount?: number
}

/** Token buckets by key, in bounded memory. */
export interface RateLimiter {
  /** Takes a token; false if there is none. */
  take(key: string, count?: number): boolean
}

export function createRateLimiter(clock: Pick<Clock, 'monotonicMs'>, options: RateLimiterOptions): RateLimiter {
  const maxKeyCount = options.maxKeyCount ?? 4096
  const buckets = new Map<string, { tokens: number; atMs: number }>()
  return {
    take(key, count = 1) {
      const nowMs = clock.monotonicMs()
      const bucket = buckets.get(key) ?? { tokens: options.burst, atMs: nowMs }
      bucket.tokens = Math.min(options.burst, bucket.tokens + ((nowMs - bucket.atMs) / 1000) * options.perSecond)
      bucket.atMs = nowMs
      // Set again at the end of the map, whose first key is then the one unused for longest.
      buckets.delete(key)
      if (buckets.size >= maxKeyCount) buckets.delete(buckets.keys().next().value as string)
      buckets.set(key, bucket)
      if (bucket.tokens < count) return false
      bucket.tokens -= count
      return true
    },
  }
}
