import { AsyncQueue, anySignal, TrellisError, toTrellisError } from '../base/index.ts'

/** Events that wait for a slow reader; beyond it the oldest are dropped, since progress is cumulative. */
const QUEUE_COUNT = 1024

/**
 * A long operation as a stream: what it pushes while it runs, then its last event. When the reader leaves or the signal
 * aborts, the operation is canceled and waited for.
 */
export async function* operationStream<Event>(
  task: (push: (event: Event) => void, signal: AbortSignal) => Promise<Event>,
  signal: AbortSignal,
): AsyncGenerator<Event, void, undefined> {
  const left = new AbortController()
  const queue = new AsyncQueue<Event>(QUEUE_COUNT)
  const work = task(event => queue.push(event), anySignal([signal, left.signal])).then(
    last => {
      queue.push(last)
      queue.end()
    },
    (reason: unknown) => queue.end(toTrellisError(reason)),
  )
  try {
    yield* queue
  } finally {
    left.abort(new TrellisError('canceled', 'canceled by the caller'))
    await work
  }
}
