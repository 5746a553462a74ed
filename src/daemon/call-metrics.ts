import type { Metrics } from '../base/index.ts'
import type { ServerInterceptor } from '../rpc/index.ts'

const BUCKETS_SECONDS = [0.001, 0.01, 0.1, 1, 10, 60]

/** Counts the calls of local programs to the daemon's own services, by method and outcome. */
export function createCallMetrics(metrics: Metrics): ServerInterceptor {
  const count = metrics.counter('trellis_daemon_calls_total', 'Calls of local programs, by outcome.', [
    'method',
    'outcome',
  ])
  const time = metrics.histogram('trellis_daemon_call_seconds', 'Time of local programs’ calls.', BUCKETS_SECONDS, [
    'method',
  ])
  return ({ method }) => {
    // Paths of calls that are passed on are the callers' to choose: they must not fill the table.
    const path = method.startsWith('trellis.control.') ? method : 'passed on'
    return {
      onEnd({ error, durationMs }) {
        count(1, { method: path, outcome: error?.kind ?? 'ok' })
        time(durationMs / 1000, { method: path })
      },
    }
  }
}
