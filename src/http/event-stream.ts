import { toTrellisError } from '../base/index.ts'
import { errorDocument } from './errors.ts'

/** So that a proxy or an idle timeout does not end a stream without events. */
const KEEP_ALIVE_MS = 15_000

/** An event of `text/event-stream`. `data` is sent as JSON. */
export interface ServerSentEvent {
  /** @defaultValue 'message' */
  event?: string
  id?: string
  data: unknown
}

function encode({ event, id, data }: ServerSentEvent): string {
  // JSON has no bare line feeds, so that one data line does. Names and ids are the caller's own, not a peer's.
  const name = event === undefined ? '' : `event: ${event}\n`
  return `${name}${id === undefined ? '' : `id: ${id}\n`}data: ${JSON.stringify(data)}\n\n`
}

/**
 * A response that sends events as they come, no faster than the client reads. When they fail, the last event is `error`
 * with the failure's document. The iterator is returned when the client leaves.
 *
 * @param signal Of the request
 */
export function eventStreamResponse(events: AsyncIterable<ServerSentEvent>, signal: AbortSignal): Response {
  const encoder = new TextEncoder()
  const iterator = events[Symbol.asyncIterator]()
  let timer: NodeJS.Timeout | undefined
  let isOver = false

  function end(): void {
    isOver = true
    clearInterval(timer)
    signal.removeEventListener('abort', leave)
  }
  function leave(): void {
    end()
    // What the iterator does on its way out concerns nobody any more.
    Promise.resolve(iterator.return?.()).catch(() => {})
  }

  const body = new ReadableStream<Uint8Array>(
    {
      start(controller) {
        signal.addEventListener('abort', leave, { once: true })
        timer = setInterval(() => {
          if ((controller.desiredSize ?? 0) > 0) controller.enqueue(encoder.encode(':\n\n'))
        }, KEEP_ALIVE_MS)
        timer.unref()
      },
      async pull(controller) {
        try {
          const next = await iterator.next()
          if (isOver) return
          if (next.done !== true) {
            controller.enqueue(encoder.encode(encode(next.value)))
            return
          }
        } catch (reason) {
          if (isOver) return
          controller.enqueue(encoder.encode(encode({ event: 'error', data: errorDocument(toTrellisError(reason)) })))
        }
        end()
        controller.close()
      },
      cancel: leave,
    },
    { highWaterMark: 1 },
  )
  return new Response(body, {
    headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' },
  })
}
