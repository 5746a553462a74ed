import type { Metrics } from '../base/index.ts'
import type { ServerInterceptor } from '../rpc/index.ts'

const BUCKETS_SECONDS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 60]
/** Methods that are told apart; further ones are counted together. */
const MAX_METHOD_COUNT = 500
const OTHER = 'other'

/** Counts calls by method and outcome, with their times and bytes: those of local programs and those of peers. */
export function createCallMetrics(metrics: Metrics): (from: 'local' | 'peer') => ServerInterceptor {
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
  /** Methods that someone has answered: the names of others are the callers' to choose, and must not fill the table. */
  const known = new Set<string>()

  return from =>
    ({ method: path }) => ({
      onEnd({ error, durationMs, receivedBytes, sentBytes }) {
        const called = path.replace(/^[@~][^/]*\//, '')
        if (error === undefined && known.size < MAX_METHOD_COUNT) known.add(called)
        const method = known.has(called) ? called : OTHER
        count(1, { from, method, outcome: error?.kind ?? 'ok' })
        time(durationMs / 1000, { from, method })
        if (receivedBytes > 0) bytes(receivedBytes, { from, method, direction: 'in' })
        if (sentBytes > 0) bytes(sentBytes, { from, method, direction: 'out' })
      },
    })
}
