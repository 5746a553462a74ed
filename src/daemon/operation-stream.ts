import { AsyncQueue, abortable, anySignal, TrellisError, throwIfAborted, toTrellisError } from '../base/index.ts'

/** Events that wait for a slow reader; beyond it the oldest are dropped, since progress is cumulative. */
const QUEUE_COUNT = 1024

/** Operations that were canceled and still tidy up. */
export type EndingOperations = Set<Promise<void>>

/**
 * A long operation as a stream: what it pushes while it runs, then its last event. When the reader leaves or the signal
 * aborts, the operation is canceled and waited for. It begins when those in `ending` are over, so that who cancels one and
 * asks again does not meet its own shadow.
 */
export async function* operationStream<Event>(
  task: (push: (event: Event) => void, signal: AbortSignal) => Promise<Event>,
  callerSignal: AbortSignal,
  ending: EndingOperations = new Set(),
): AsyncGenerator<Event, void, undefined> {
  const left = new AbortController()
  const signal = anySignal([callerSignal, left.signal])
  const queue = new AsyncQueue<Event>(QUEUE_COUNT)

  async function run(): Promise<void> {
    try {
      await abortable(Promise.all(ending), signal)
      throwIfAborted(signal)
      queue.push(await task(event => queue.push(event), signal))
      queue.end()
    } catch (reason) {
      queue.end(toTrellisError(reason))
    }
  }

  const work = run()
  const onAbort = (): void => {
    ending.add(work)
    void work.then(() => ending.delete(work))
  }
  signal.addEventListener('abort', onAbort, { once: true })
  try {
    yield* queue
  } finally {
    left.abort(new TrellisError('canceled', 'canceled by the caller'))
    await work
  }
}
