import { type IncomingMessage, request as requestHttp, Server, type ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { type ByteStream, errorMessage, TrellisError } from '../../base/index.ts'
import type { BrokerCall, BrokerSession } from '../broker.ts'
import { ByteDuplex } from '../byte-duplex.ts'
import { AgentError, toAgentError } from '../failure.ts'
import { requestHeaders, responseHeaders } from '../http-request.ts'
import type { AgentCallEvent, AgentDefinition, AgentTarget, TargetContext } from '../target.ts'
import { describeA2a, fetchA2aCard, interfacesOf } from './agent-card.ts'
import { type A2aRequest, checkNoPush, failureBody, idOf, parseA2aRequest, readA2aBody } from './json-rpc-request.ts'

const MAX_HEADER_BYTES = 32 * 1024
const HEADERS_TIMEOUT_MS = 30_000
const BODY_TIMEOUT_MS = 60_000

/** An unmodified A2A agent at a local address, whose calls pass the broker one by one. */
export function createA2aTarget(definition: AgentDefinition, context: TargetContext): AgentTarget {
  return new A2aTarget(definition, context)
}

class A2aTarget implements AgentTarget {
  readonly protocols = ['a2a'] as const
  readonly #base: URL
  readonly #context: TargetContext
  readonly #server: Server
  readonly #sessions = new WeakMap<Duplex, BrokerSession>()
  #card: Record<string, unknown> | undefined

  constructor(definition: AgentDefinition, context: TargetContext) {
    const base = URL.parse(definition.url)
    if (base?.protocol !== 'http:' && base?.protocol !== 'https:') {
      throw new TrellisError('invalid_argument', `not the HTTP address of an A2A agent: ${definition.url}`, {
        hint: 'Name the address below which its /.well-known/agent-card.json is.',
      })
    }
    this.#base = base
    this.#context = context
    this.#server = new Server(
      {
        maxHeaderSize: MAX_HEADER_BYTES,
        headersTimeout: HEADERS_TIMEOUT_MS,
        requestTimeout: BODY_TIMEOUT_MS,
        keepAliveTimeout: 0,
      },
      (request, response) => void this.#onRequest(request, response),
    )
    this.#server.on('clientError', (cause, socket) => {
      this.#sessions.get(socket)?.reject(new AgentError('invalid_argument', 'not a request of HTTP/1.1', { cause }))
      socket.destroy()
    })
  }

  /** Reads the agent's own card. */
  async start(): Promise<void> {
    this.#context.onState('starting')
    try {
      await this.#ownCard()
      this.#context.onState('ready')
    } catch (reason) {
      this.#context.onState(`failed: ${errorMessage(reason)}`)
      throw reason
    }
  }

  async #ownCard(): Promise<Record<string, unknown>> {
    if (this.#card !== undefined) return this.#card
    const card = await fetchA2aCard(this.#base, this.#context.life)
    this.#context.onDescribed(describeA2a(card, this.#base))
    this.#card = card
    return card
  }

  async prepare(session: BrokerSession) {
    await this.#ownCard()
    return async (stream: ByteStream): Promise<void> => {
      const socket = new ByteDuplex(stream)
      this.#sessions.set(socket, session)
      const closed = Promise.withResolvers<void>()
      socket.once('close', closed.resolve)
      socket.on('error', () => {})
      const onAbort = (): void => void socket.destroy(toAgentError(session.signal.reason))
      session.signal.addEventListener('abort', onAbort, { once: true })
      if (session.signal.aborted) onAbort()
      this.#server.emit('connection', socket)
      await closed.promise
      session.signal.removeEventListener('abort', onAbort)
    }
  }

  async #onRequest(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const session = this.#sessions.get(incoming.socket)
    if (session === undefined) return void response.destroy()
    let body: Buffer = Buffer.alloc(0)
    let request: A2aRequest
    let path: string
    try {
      body = await readA2aBody(incoming)
      path = this.#pathOf(incoming)
      request = parseA2aRequest(body)
      checkNoPush(request)
    } catch (reason) {
      session.reject(reason)
      return answer(response, idOf(body), reason)
    }
    try {
      const call = await session.begin({ tool: request.method })
      call.countReceived(body.byteLength)
      const failure = await this.#pass(incoming, request, path, call, response)
      call.end(failure)
      if (failure === undefined) return
      if (response.headersSent) response.destroy()
      else answer(response, request.id, failure)
    } catch (reason) {
      answer(response, request.id, reason)
    }
  }

  /** The path of one of the agent's own interfaces: the address is not the caller's to choose. */
  #pathOf({ method, url }: IncomingMessage): string {
    const known = interfacesOf(this.#card ?? {}, this.#base).some(({ path }) => path === url)
    if (method === 'POST' && url !== undefined && known) return url
    throw new AgentError('not_found', 'no interface of the agent is there', {
      suggestedActions: ['Take the address from the agent’s card.'],
    })
  }

  /** Sends the request on and passes the answer back as it comes. Gives why it failed, if it did. */
  async #pass(
    incoming: IncomingMessage,
    { body }: A2aRequest,
    path: string,
    call: BrokerCall,
    response: ServerResponse,
  ): Promise<unknown> {
    const over = Promise.withResolvers<unknown>()
    const url = new URL(path, this.#base)
    const headers = withLength(requestHeaders(incoming, call, url.host), body.byteLength)
    const outgoing = requestHttp(url, {
      method: 'POST',
      headers,
      setHost: false,
      signal: call.signal,
    })
    outgoing.once('error', reason => over.resolve(call.signal.aborted ? call.signal.reason : serviceFailed(reason)))
    response.once('close', () => {
      over.resolve(response.writableFinished ? undefined : new AgentError('canceled', 'the caller went away'))
    })
    outgoing.once('response', reply => {
      response.writeHead(reply.statusCode ?? 502, responseHeaders(reply))
      if (reply.headers['content-type']?.startsWith('text/event-stream') === true) response.flushHeaders()
      reply.on('data', (chunk: Buffer) => call.countSent(chunk.byteLength))
      reply.once('error', reason => over.resolve(call.signal.aborted ? call.signal.reason : serviceFailed(reason)))
      reply.pipe(response)
    })
    outgoing.end(body)
    const failure = await over.promise
    outgoing.on('error', () => {})
    if (failure !== undefined) outgoing.destroy()
    return failure
  }

  async *invoke(tool: string, argumentsJson: string, call: BrokerCall): AsyncGenerator<AgentCallEvent> {
    const card = await this.#ownCard()
    // Loaded with the first call: most nodes have no such agent.
    const { sendMessage } = await import('./send-message.ts')
    yield* sendMessage({ card, base: this.#base, skill: tool, argumentsJson, call })
  }

  async close(): Promise<void> {
    this.#server.close()
  }
}

/** The length is that of the body as it was read, however it was told. */
function withLength(headers: readonly string[], byteCount: number): string[] {
  const kept: string[] = []
  for (let index = 0; index + 1 < headers.length; index += 2) {
    const [name = '', value = ''] = [headers[index], headers[index + 1]]
    if (!['content-length', 'transfer-encoding'].includes(name.toLowerCase())) kept.push(name, value)
  }
  return [...kept, 'content-length', String(byteCount)]
}

function serviceFailed(cause: Error): AgentError {
  return new AgentError('unavailable', `the agent failed: ${cause.message}`, { cause, retryable: true })
}

function answer(response: ServerResponse, id: A2aRequest['id'], reason: unknown): void {
  const body = failureBody(id, reason)
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) })
  response.end(body)
}
