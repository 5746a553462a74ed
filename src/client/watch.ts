import { AsyncQueue, anySignal, toTrellisError } from '../base/index.ts'
import type { RpcConnection } from '../rpc/index.ts'
import type { Link } from './link.ts'

/** Events that wait for a slow reader. Beyond it the daemon's stream is not read, so that the daemon waits too. */
const QUEUE_COUNT = 256

/**
 * A stream that outlives the daemon: when the connection is lost, it is opened again. Ends when the signal aborts
 * (with its reason) or the reader leaves.
 */
export async function* persistentStream<T>(
  link: Link,
  open: (connection: RpcConnection, signal: AbortSignal) => AsyncIterable<T>,
  signal: AbortSignal | undefined,
): AsyncGenerator<T, void, undefined> {
  const left = new AbortController()
  const life = anySignal([signal, left.signal])
  const queue = new AsyncQueue<T>(Infinity)
  let waitingCount = 0
  let resume: (() => void) | undefined

  void link
    .persist(async connection => {
      for await (const event of open(connection, life)) {
        queue.push(event)
        if (++waitingCount < QUEUE_COUNT) continue
        const turn = Promise.withResolvers<void>()
        resume = turn.resolve
        await turn.promise
      }
    }, life)
    .then(
      () => queue.end(),
      (reason: unknown) => queue.end(toTrellisError(reason)),
    )

  try {
    for await (const event of queue) {
      if (--waitingCount < QUEUE_COUNT / 2) resume?.()
      yield event
    }
  } finally {
    left.abort()
    resume?.()
  }
}
