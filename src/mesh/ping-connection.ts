import type { Connection } from '@libp2p/interface'
import { type Random, TrellisError } from '../base/index.ts'
import { createStreamAdapter } from './stream-adapter.ts'

const PING_PROTOCOL = '/ipfs/ping/1.0.0'
const PING_BYTES = 32

/** The round trip over one connection, in milliseconds. */
export async function pingConnection(connection: Connection, random: Random, signal: AbortSignal): Promise<number> {
  const stream = await connection.newStream(PING_PROTOCOL, { signal, runOnLimitedConnection: true })
  const adapter = createStreamAdapter(stream)
  const answer = Promise.withResolvers<number>()
  // `send` below may throw first, and then nobody awaits it.
  answer.promise.catch(() => {})
  const payload = Buffer.from(random.bytes(PING_BYTES))
  const received: Uint8Array[] = []
  let receivedBytes = 0
  const onAbort = (): void => {
    const reason = new TrellisError('deadline_exceeded', 'no answer to a ping', { cause: signal.reason })
    adapter.abort(reason)
    answer.reject(reason)
  }
  signal.addEventListener('abort', onAbort, { once: true })
  adapter.open({
    data(chunk) {
      receivedBytes += chunk.byteLength
      if (receivedBytes > PING_BYTES) return
      received.push(new Uint8Array(chunk))
      if (receivedBytes < PING_BYTES) return
      if (payload.equals(Buffer.concat(received))) answer.resolve(performance.now() - startMs)
      else answer.reject(new TrellisError('data_loss', 'the peer answered a ping with other bytes'))
    },
    drain() {},
    end: () => answer.reject(new TrellisError('unavailable', 'the peer ended a ping early')),
    close: error => answer.reject(error ?? new TrellisError('unavailable', 'the peer ended a ping early')),
  })
  const startMs = performance.now()
  try {
    adapter.send(payload)
    return await answer.promise
  } finally {
    signal.removeEventListener('abort', onAbort)
    adapter.closeWrite()
  }
}
