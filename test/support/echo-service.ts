import { type BoundService, type HandlerContext, serve } from '../../src/rpc/index.ts'
import { EchoService } from './generated/echo.services.ts'

/** What the echo service has seen, for assertions. */
export interface EchoRecord {
  /** Contexts of all calls, in order. */
  contexts: HandlerContext[]
  /** Handlers that returned, threw or were ended. */
  settledCount: number
  /** Messages that Produce has made. */
  producedCount: number
  /** Messages that Collect has taken. */
  collectedCount: number
  addCount: number
}

/** The echo service of echo.proto. `text` asks for trouble: `hang`, `throw`, `stop-reading`. */
export function createEchoService(trouble?: (text: string) => Error | undefined): {
  service: BoundService
  record: EchoRecord
} {
  const record: EchoRecord = { contexts: [], settledCount: 0, producedCount: 0, collectedCount: 0, addCount: 0 }

  async function meet(text: string, context: HandlerContext): Promise<void> {
    if (text === 'hang') {
      context.signal.throwIfAborted()
      await new Promise((_resolve, reject) => {
        context.signal.addEventListener('abort', () => reject(context.signal.reason as Error), { once: true })
      })
    }
    if (text === 'throw') throw new Error('boom')
    const error = trouble?.(text)
    if (error !== undefined) throw error
  }

  const service = serve(EchoService, {
    async echo(request, context) {
      record.contexts.push(context)
      try {
        if (request.text !== '') await meet(request.text, context)
        return {
          payload: request.replyBytes > 0 ? new Uint8Array(request.replyBytes) : request.payload,
          text: request.text,
          count: request.count,
        }
      } finally {
        record.settledCount++
      }
    },
    add(request, context) {
      record.contexts.push(context)
      record.addCount++
      return { count: request.count + 1, text: JSON.stringify(context.metadata) }
    },
    async *produce(request, context) {
      record.contexts.push(context)
      try {
        for (let i = 0; i < request.count; i++) {
          record.producedCount++
          yield { count: i, payload: new Uint8Array(request.replyBytes) }
        }
        if (request.text !== '') await meet(request.text, context)
      } finally {
        record.settledCount++
      }
    },
    async collect(requests, context) {
      record.contexts.push(context)
      try {
        let totalBytes = 0
        let count = 0
        for await (const request of requests) {
          record.collectedCount++
          count++
          totalBytes += request.payload.byteLength
          if (request.text !== '') await meet(request.text, context)
        }
        return { count, totalBytes }
      } finally {
        record.settledCount++
      }
    },
    async *chat(requests, context) {
      record.contexts.push(context)
      try {
        for await (const request of requests) {
          if (request.text !== '') await meet(request.text, context)
          yield { text: request.text, payload: request.payload, count: request.count }
        }
      } finally {
        record.settledCount++
      }
    },
  })
  return { service, record }
}
