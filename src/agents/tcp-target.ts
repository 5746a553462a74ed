import { connect, type Socket } from 'node:net'
import { abortable, anySignal, createSocketStream, errorMessage } from '../base/index.ts'
import { connectOptions, parseAddress, type ServiceAddress } from './addresses.ts'
import type { BrokerSession } from './broker.ts'
import { AgentError } from './failure.ts'
import { joinStreams } from './join-streams.ts'
import type { AgentDefinition, AgentTarget } from './target.ts'

const CONNECT_TIMEOUT_MS = 10_000

/** Connects to a service. Throws `unavailable` with `notExecuted`. */
export async function connectService(address: ServiceAddress, signal: AbortSignal): Promise<Socket> {
  const socket = connect({ ...connectOptions(address), allowHalfOpen: true, noDelay: true })
  const connected = Promise.withResolvers<void>()
  socket.once('connect', connected.resolve)
  // For good: it may be reset before whoever asked for it uses it, and an error without a listener would end the process.
  socket.on('error', connected.reject)
  try {
    await abortable(connected.promise, anySignal([signal], CONNECT_TIMEOUT_MS))
    return socket
  } catch (cause) {
    socket.destroy()
    signal.throwIfAborted()
    throw new AgentError('unavailable', `the service does not answer: ${errorMessage(cause)}`, {
      cause,
      notExecuted: true,
      retryable: true,
      retryAfterMs: 1000,
    })
  }
}

/** A service on a stream of bytes: each stream of a caller is one connection to it. */
export function createTcpTarget(definition: AgentDefinition): AgentTarget {
  const address = parseAddress(definition.url)
  return {
    protocols: ['tunnel'],
    async prepare(session: BrokerSession) {
      const call = await session.begin()
      try {
        const socket = await connectService(address, call.signal)
        return async stream => {
          const failure = await joinStreams(stream, createSocketStream(socket), {
            signal: call.signal,
            onBytes: (direction, byteCount) =>
              direction === 'forth' ? call.countReceived(byteCount) : call.countSent(byteCount),
          })
          call.end(call.signal.aborted ? call.signal.reason : failure)
        }
      } catch (reason) {
        call.end(reason)
        throw reason
      }
    },
    async close() {},
  }
}
