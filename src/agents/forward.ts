import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import { createSocketStream, errorMessage, type PeerId, TrellisError } from '../base/index.ts'
import type { Agents } from './agents.ts'
import { type AgentError, toAgentError, toAgentFailure } from './failure.ts'
import { joinStreams } from './join-streams.ts'
import type { AgentRef } from './names.ts'

const LOOPBACK = '127.0.0.1'
const MAX_CONNECTIONS = 256

/** What a forwarded port tells. */
export type ForwardEvent =
  | { type: 'opened'; id: number; peer: PeerId }
  | {
      type: 'closed'
      id: number
      peer: PeerId | undefined
      sentBytes: number
      receivedBytes: number
      failure?: AgentError
    }

export interface ForwardOptions {
  ref: AgentRef
  /** 0: any that is free. @defaultValue 0 */
  port?: number
  onEvent?: (event: ForwardEvent) => void
}

export interface Forward extends AsyncDisposable {
  readonly host: string
  readonly port: number
}

/**
 * Listens on a loopback port and carries each connection to a node that has the service, as a wire would. Throws
 * `failed_precondition` when the port can't be had.
 */
export async function startForward(agents: Agents, options: ForwardOptions): Promise<Forward> {
  const { ref, onEvent } = options
  const life = new AbortController()
  const connections = new Set<Promise<void>>()
  const sockets = new Set<Socket>()
  let lastId = 0

  async function carry(socket: Socket): Promise<void> {
    const id = ++lastId
    let peer: PeerId | undefined
    let sentBytes = 0
    let receivedBytes = 0
    let failure: AgentError | undefined
    const left = new AbortController()
    const onLeft = (): void => left.abort(new TrellisError('canceled', 'the program closed its connection'))
    const local = createSocketStream(socket)
    socket.once('close', onLeft)
    try {
      const signal = AbortSignal.any([life.signal, left.signal])
      const opened = await agents.open(ref, { protocol: 'tunnel', signal })
      peer = opened.peer
      onEvent?.({ type: 'opened', id, peer })
      const reason = await joinStreams(local, opened.stream, {
        signal: life.signal,
        onBytes: (direction, byteCount) => {
          if (direction === 'forth') sentBytes += byteCount
          else receivedBytes += byteCount
        },
      })
      if (reason !== undefined) failure = toAgentError(reason)
    } catch (reason) {
      failure = toAgentError(reason)
      if (isHttp(agents, ref)) answerWithFailure(socket, failure)
      else local.abort(failure)
    } finally {
      socket.removeListener('close', onLeft)
      onEvent?.({ type: 'closed', id, peer, sentBytes, receivedBytes, ...(failure === undefined ? {} : { failure }) })
    }
  }

  const server = createServer({ allowHalfOpen: true, noDelay: true }, socket => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
    const connection = carry(socket).finally(() => connections.delete(connection))
    connections.add(connection)
  })
  server.maxConnections = MAX_CONNECTIONS
  const port = await listen(server, options.port ?? 0)
  return {
    host: LOOPBACK,
    port,
    async [Symbol.asyncDispose]() {
      server.close()
      life.abort(new TrellisError('canceled', 'the port is forwarded no more'))
      await Promise.all(connections)
      // Those that are being told why there is no connection for them.
      for (const socket of sockets) socket.destroy()
    },
  }
}

async function listen(server: Server, port: number): Promise<number> {
  const listening = Promise.withResolvers<void>()
  server.once('error', listening.reject)
  server.listen(port, LOOPBACK, listening.resolve)
  try {
    await listening.promise
  } catch (cause) {
    server.close()
    throw new TrellisError('failed_precondition', `cannot listen on ${LOOPBACK}:${port}: ${errorMessage(cause)}`, {
      cause,
      hint: 'Choose another port, or 0 for any that is free.',
    })
  }
  server.on('error', () => {})
  return (server.address() as AddressInfo).port
}

/** Whether whoever connects expects HTTP. */
function isHttp(agents: Agents, ref: AgentRef): boolean {
  const found = agents.registry.find({ name: ref.name, offlineToo: true })
  return found.length > 0 && found.every(({ card }) => card.kind === 'http')
}

const STATUSES: Readonly<Record<AgentError['category'], string>> = {
  INVALID_PARAMS: '400 Bad Request',
  RESOURCE_NOT_FOUND: '404 Not Found',
  RESOURCE_EXHAUSTED: '503 Service Unavailable',
  PERMISSION_DENIED: '403 Forbidden',
  RATE_LIMITED: '429 Too Many Requests',
  INTERNAL_ERROR: '502 Bad Gateway',
}

/** Says in HTTP why there is no connection, whatever was asked. */
function answerWithFailure(socket: Socket, failure: AgentError): void {
  const body = JSON.stringify({ error: toAgentFailure(failure) })
  const retryAfter =
    failure.retryAfterMs === undefined ? '' : `retry-after: ${Math.max(1, Math.ceil(failure.retryAfterMs / 1000))}\r\n`
  socket.end(
    `HTTP/1.1 ${STATUSES[failure.category]}\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n${retryAfter}connection: close\r\n\r\n${body}`,
  )
  // What was asked is read and thrown away, or closing would reset the answer.
  socket.resume()
}
