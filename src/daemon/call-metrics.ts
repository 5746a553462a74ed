import type { ServerInterceptor } from '../rpc/index.ts'
import type { MetricsRegistry } from '../telemetry/index.ts'

const BUCKETS_SECONDS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 60]
/** Paths of methods that are told apart; further ones are counted together. */
const MAX_PATH_COUNT = 500
const OTHER = 'other'

interface Sums {
  readonly labels: { from: string; method: string }
  readonly outcomes: Map<string, number>
  inBytes: number
  outBytes: number
}

/** Counts calls by method and outcome, with their times and bytes: those of local programs and those of peers. */
export function createCallMetrics(metrics: MetricsRegistry): (from: 'local' | 'peer') => ServerInterceptor {
  const labels = ['from', 'method']
  const count = metrics.counter('trellis_rpc_calls_total', 'Calls that this node served or passed on, by outcome.', [
    ...labels,
    'outcome',
  ])
  const time = metrics.histogram('trellis_rpc_call_seconds', 'Time until a call was answered.', BUCKETS_SECONDS, labels)
  const bytes = metrics.counter('trellis_rpc_message_bytes_total', 'Bytes of messages, as they were sent.', [
    ...labels,
    'direction',
  ])
  /**
   * By who calls and what: the methods that someone has answered. The names of others are the callers' to choose, and must
   * not fill the table. Added up here, since a registry takes microseconds for what a call takes few of.
   */
  const sums = new Map<string, Sums>()
  const sumsOf = (from: string, path: string, isAnswered: boolean): Sums => {
    const known = sums.get(from + path)
    if (known !== undefined) return known
    if (!isAnswered || sums.size >= MAX_PATH_COUNT) return sums.get(from + OTHER) ?? add(from, OTHER, OTHER)
    return add(from, path, path.replace(/^[@~][^/]*\//, ''))
  }
  const add = (from: string, path: string, method: string): Sums => {
    const made: Sums = { labels: { from, method }, outcomes: new Map(), inBytes: 0, outBytes: 0 }
    sums.set(from + path, made)
    return made
  }
  metrics.onCollect(() => {
    for (const one of sums.values()) {
      for (const [outcome, callCount] of one.outcomes) count(callCount, { ...one.labels, outcome })
      one.outcomes.clear()
      if (one.inBytes > 0) bytes(one.inBytes, { ...one.labels, direction: 'in' })
      if (one.outBytes > 0) bytes(one.outBytes, { ...one.labels, direction: 'out' })
      one.inBytes = 0
      one.outBytes = 0
    }
  })

  return from =>
    ({ method: path }) => ({
      onEnd({ error, durationMs, receivedBytes, sentBytes }) {
        const one = sumsOf(from, path, error === undefined)
        const outcome = error?.kind ?? 'ok'
        one.outcomes.set(outcome, (one.outcomes.get(outcome) ?? 0) + 1)
        one.inBytes += receivedBytes
        one.outBytes += sentBytes
        time(durationMs / 1000, one.labels)
      },
    })
}
