import {
  Agent,
  type ClientRequest,
  type IncomingMessage,
  request as requestHttp,
  Server,
  type ServerResponse,
} from 'node:http'
import { connect, type Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import type { ByteStream } from '../base/index.ts'
import { connectOptions, parseAddress, type ServiceAddress } from './addresses.ts'
import type { AgentProtocol } from './agent-streams.ts'
import type { BrokerCall, BrokerSession } from './broker.ts'
import { ByteDuplex } from './byte-duplex.ts'
import { AgentError, type FailureCategory, toAgentError, toAgentFailure } from './failure.ts'
import { checkNotFromSite, claimsIdentity, requestHeaders, responseHeaders, toolOf } from './http-request.ts'
import type { AgentDefinition, AgentTarget } from './target.ts'
import { connectService } from './tcp-target.ts'

const MAX_HEADER_BYTES = 32 * 1024
/** Time for the head of a request, in milliseconds. */
const HEADERS_TIMEOUT_MS = 30_000

const STATUSES: Readonly<Record<FailureCategory, number>> = {
  INVALID_PARAMS: 400,
  RESOURCE_NOT_FOUND: 404,
  RESOURCE_EXHAUSTED: 503,
  PERMISSION_DENIED: 403,
  RATE_LIMITED: 429,
  INTERNAL_ERROR: 502,
}

/** Connections to the service for the requests of one stream: the one that was made first, another if that is closed. */
class StreamAgent extends Agent {
  readonly #address: ServiceAddress
  #first: Socket | undefined

  constructor(address: ServiceAddress, first: Socket) {
    super({ keepAlive: true, maxSockets: 1 })
    this.#address = address
    this.#first = first
  }

  override createConnection(): Duplex {
    const first = this.#first
    this.#first = undefined
    if (first !== undefined && !first.destroyed) return first
    return connect({ ...connectOptions(this.#address), noDelay: true })
  }

  override destroy(): void {
    this.#first?.destroy()
    super.destroy()
  }
}

interface Upstream {
  session: BrokerSession
  agent: StreamAgent
}

/**
 * A service that speaks HTTP/1.1. Each request of a caller is a call of its own; the service learns who calls from headers
 * that nobody else can set. Event streams, long bodies both ways and upgrades pass as they come.
 */
export function createHttpTarget(
  definition: AgentDefinition,
  protocols: readonly AgentProtocol[] = ['tunnel'],
): AgentTarget {
  const address = parseAddress(definition.url)
  if (address.type !== 'http')
    throw new AgentError('invalid_argument', 'a service that speaks HTTP begins with http://')
  const target = address
  const host = address.port === 80 ? bracketed(address.host) : `${bracketed(address.host)}:${address.port}`
  const upstreams = new WeakMap<Duplex, Upstream>()
  const server = new Server({
    maxHeaderSize: MAX_HEADER_BYTES,
    headersTimeout: HEADERS_TIMEOUT_MS,
    requestTimeout: 0,
    keepAliveTimeout: 0,
  })
  // A caller may end its side behind its request, as on TCP; Node's types don't know of it.
  Object.assign(server, { httpAllowHalfOpen: true })

  /** Authorizes a request. Throws what its caller is told; that is in the audit log already. */
  async function begin({ session }: Upstream, request: IncomingMessage): Promise<BrokerCall> {
    let tool: string
    try {
      tool = toolOf(request)
      checkNotFromSite(request, session.agent)
    } catch (reason) {
      session.reject(reason)
      throw reason
    }
    // It is taken out, and told: the request goes on as its caller's own.
    if (claimsIdentity(request))
      session.reject(new AgentError('permission_denied', 'the request claims an identity: it was taken out'), tool)
    return await session.begin({ tool })
  }

  function send(
    { agent }: Upstream,
    request: IncomingMessage,
    call: BrokerCall,
    extra: readonly string[],
  ): ClientRequest {
    return requestHttp({
      agent,
      method: request.method ?? 'GET',
      path: target.path + (request.url ?? '/'),
      headers: [...requestHeaders(request, call, host), ...extra] as never,
      setHost: false,
      host: target.host,
      port: target.port,
    })
  }

  async function serveRequest(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const upstream = upstreams.get(request.socket)
    if (upstream === undefined) return void response.destroy()
    let call: BrokerCall
    try {
      call = await begin(upstream, request)
    } catch (reason) {
      request.resume()
      return answerFailure(response, reason)
    }
    const over = Promise.withResolvers<unknown>()
    const outgoing = send(upstream, request, call, [])
    const onAbort = (): void => over.resolve(call.signal.reason)
    call.signal.addEventListener('abort', onAbort, { once: true })
    if (call.signal.aborted) onAbort()
    response.once('close', () => {
      const isWhole = response.writableFinished
      over.resolve(isWhole ? undefined : new AgentError('canceled', 'the caller went away'))
    })
    outgoing.once('error', reason => over.resolve(serviceFailed(reason)))
    outgoing.once('response', incoming => {
      const type = incoming.headers['content-type'] ?? ''
      response.writeHead(incoming.statusCode ?? 502, incoming.statusMessage, responseHeaders(incoming))
      // What comes piece by piece begins before its first piece.
      if (type.startsWith('text/event-stream')) response.flushHeaders()
      incoming.on('data', (chunk: Buffer) => call.countSent(chunk.byteLength))
      incoming.once('error', reason => over.resolve(serviceFailed(reason)))
      incoming.once('aborted', () => over.resolve(serviceFailed(new Error('the response was cut off'))))
      incoming.once('end', () => {
        if (incoming.rawTrailers.length > 0) response.addTrailers(pairsOf(incoming.rawTrailers))
      })
      incoming.pipe(response)
    })
    request.on('data', (chunk: Buffer) => call.countReceived(chunk.byteLength))
    request.pipe(outgoing)
    const failure = await over.promise
    call.signal.removeEventListener('abort', onAbort)
    call.end(failure)
    if (failure === undefined) return
    outgoing.on('error', () => {})
    outgoing.destroy()
    if (response.headersSent || response.destroyed) response.destroy()
    else answerFailure(response, failure)
  }

  async function serveUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    const upstream = upstreams.get(request.socket)
    if (upstream === undefined) return void socket.destroy()
    socket.on('error', () => {})
    let call: BrokerCall
    try {
      call = await begin(upstream, request)
    } catch (reason) {
      return answerRaw(socket, reason)
    }
    const over = Promise.withResolvers<unknown>()
    const outgoing = send(upstream, request, call, ['connection', 'upgrade', 'upgrade', request.headers.upgrade ?? ''])
    const onAbort = (): void => over.resolve(call.signal.reason)
    call.signal.addEventListener('abort', onAbort, { once: true })
    if (call.signal.aborted) onAbort()
    socket.once('close', () => over.resolve(undefined))
    outgoing.once('error', reason => over.resolve(serviceFailed(reason)))
    outgoing.once('response', incoming => {
      // The service does not want to: its answer is passed on, and that is the end of the connection.
      socket.write(headOf(incoming, ['connection', 'close']))
      incoming.pipe(socket)
    })
    outgoing.once('upgrade', (incoming, far, farHead) => {
      far.on('error', () => {})
      far.once('close', () => socket.destroy())
      socket.once('close', () => far.destroy())
      socket.write(headOf(incoming, ['connection', 'upgrade', 'upgrade', incoming.headers.upgrade ?? '']))
      if (farHead.length > 0) socket.write(farHead)
      if (head.length > 0) far.write(head)
      socket.on('data', (chunk: Buffer) => call.countReceived(chunk.byteLength))
      far.on('data', (chunk: Buffer) => call.countSent(chunk.byteLength))
      socket.pipe(far).pipe(socket)
    })
    outgoing.end()
    const failure = await over.promise
    call.signal.removeEventListener('abort', onAbort)
    call.end(failure)
    if (failure === undefined) return
    outgoing.on('error', () => {})
    outgoing.destroy()
    socket.destroy()
  }

  server.on('request', (request, response) => void serveRequest(request, response))
  server.on('upgrade', (request, socket, head) => void serveUpgrade(request, socket, head))
  server.on('connect', (request, socket) => {
    const reason = new AgentError('invalid_argument', 'the target of a request must be a path')
    upstreams.get(request.socket)?.session.reject(reason)
    answerRaw(socket, reason)
  })
  server.on('clientError', (cause, socket) => {
    const reason = new AgentError('invalid_argument', `not a request of HTTP/1.1: ${cause.message}`, { cause })
    upstreams.get(socket)?.session.reject(reason)
    if (socket.writable) answerRaw(socket, reason)
    else socket.destroy()
  })

  return {
    protocols,
    async prepare(session: BrokerSession) {
      // Before the caller is accepted, so that it goes elsewhere if the service is down.
      const first = await connectService(target, session.signal).catch((reason: unknown) => {
        session.reject(reason)
        throw reason
      })
      return async (stream: ByteStream) => {
        const agent = new StreamAgent(target, first)
        const socket = new ByteDuplex(stream)
        upstreams.set(socket, { session, agent })
        const closed = Promise.withResolvers<void>()
        socket.once('close', closed.resolve)
        socket.on('error', () => {})
        const onAbort = (): void => void socket.destroy(toAgentError(session.signal.reason))
        session.signal.addEventListener('abort', onAbort, { once: true })
        if (session.signal.aborted) onAbort()
        server.emit('connection', socket)
        await closed.promise
        session.signal.removeEventListener('abort', onAbort)
        agent.destroy()
      }
    },
    async close() {
      server.close()
    },
  }
}

function bracketed(host: string): string {
  return host.includes(':') ? `[${host}]` : host
}

function serviceFailed(cause: Error): AgentError {
  return new AgentError('unavailable', `the service failed: ${cause.message}`, { cause, retryable: true })
}

function answerFailure(response: ServerResponse, reason: unknown): void {
  const failure = toAgentFailure(reason)
  const body = JSON.stringify({ error: failure })
  if (failure.retry_after_ms !== undefined)
    response.setHeader('retry-after', Math.max(1, Math.ceil(failure.retry_after_ms / 1000)))
  response.writeHead(STATUSES[failure.category], {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
  })
  response.end(body)
}

/** Answers on a connection that is no longer one of HTTP, and ends it. */
function answerRaw(socket: Duplex, reason: unknown): void {
  const failure = toAgentFailure(reason)
  const body = JSON.stringify({ error: failure })
  socket.end(
    `HTTP/1.1 ${STATUSES[failure.category]} ${failure.category}\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
  )
}

function headOf(incoming: IncomingMessage, extra: readonly string[]): string {
  const pairs = [...responseHeaders(incoming), ...extra]
  let head = `HTTP/1.1 ${incoming.statusCode ?? 502} ${incoming.statusMessage ?? ''}\r\n`
  for (let index = 0; index + 1 < pairs.length; index += 2) head += `${pairs[index]}: ${pairs[index + 1]}\r\n`
  return `${head}\r\n`
}

function pairsOf(raw: readonly string[]): [string, string][] {
  const pairs: [string, string][] = []
  for (let index = 0; index + 1 < raw.length; index += 2) pairs.push([raw[index] ?? '', raw[index + 1] ?? ''])
  return pairs
}
