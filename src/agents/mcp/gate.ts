import { type Logger, TrellisError, toTrellisError } from '../../base/index.ts'
import type { BrokerCall, BrokerSession, CallerIdentity } from '../broker.ts'
import { AgentError } from '../failure.ts'
import type { McpChannel } from './channel.ts'
import { failureReply } from './failure-reply.ts'
import {
  isObject,
  type JsonObject,
  parseRpcMessage,
  type RpcId,
  type RpcMessage,
  subjectOf,
  withMeta,
} from './json-rpc.ts'

/** Under this key of `_meta` a server finds who calls, as the mesh has proven it. A caller cannot set it. */
export const CALLER_META = 'trellis.mesh/caller'
/** The milliseconds that are left for a call. They only shrink along a chain of calls. */
export const TIMEOUT_META = 'trellis.mesh/timeout-ms'
/** Names the call, for calls that the server makes for it (`parent` of `agents.call`). */
export const CALL_META = 'trellis.mesh/call'

/** Longest time for one call where its caller names none, in milliseconds. */
const MAX_CALL_MS = 600_000
const MAX_ASKED_COUNT = 256
const BREACHES = new Set(['invalid_argument', 'resource_exhausted'])
/** Requests that stay open by design: their end is the caller's to choose. */
const LONG_LIVED = new Set(['subscriptions/listen'])

export interface McpGateOptions {
  /** From the member that calls. */
  caller: McpChannel
  /** To the MCP server. */
  server: McpChannel
  session: BrokerSession
  log: Logger
  /** Longest time for one call, in milliseconds. @defaultValue 600_000 */
  maxCallMs?: number
}

/**
 * Stands between a member and an MCP server for one session. It passes messages on as they are, whatever revision of
 * MCP they speak, except that every request is put before the broker, carries the caller's proven identity and has a
 * deadline. Returns when either side has ended; throws what broke the session.
 */
export async function runMcpGate(options: McpGateOptions): Promise<void> {
  await new McpGate(options).run()
}

type Request = RpcMessage & { type: 'request' }

interface PendingCall {
  request: Request
  call: BrokerCall
  unwatch: () => void
}

class McpGate {
  readonly #options: McpGateOptions
  readonly #pending = new Map<RpcId, PendingCall>()
  /** Requests of the server that the caller has not answered yet. */
  readonly #asked = new Set<RpcId>()

  constructor(options: McpGateOptions) {
    this.#options = options
  }

  async run(): Promise<void> {
    const { caller, server, session } = this.#options
    const ended = new AbortController()
    const signal = AbortSignal.any([session.signal, ended.signal])
    const half = async (pump: () => Promise<void>): Promise<void> => {
      try {
        await pump()
      } finally {
        ended.abort(new TrellisError('unavailable', 'the other side of the session has ended'))
      }
    }
    const halves = [half(() => this.#pumpCaller(signal)), half(() => this.#pumpServer(signal))]
    const results = await Promise.allSettled(halves)
    // The first failure that is not just the echo of the other half's end.
    const failure = results
      .filter(result => result.status === 'rejected')
      .map(result => toTrellisError(result.reason))
      .find(reason => reason !== ended.signal.reason)
    const reason = failure ?? new TrellisError('unavailable', 'the MCP server has ended the session')
    const waiting = [...this.#pending.values()].map(({ request }) => request)
    for (const { id } of waiting) this.#settle(id, reason)
    server.close(failure)
    if (reason.kind === 'unavailable') {
      // The caller's side may repeat what is safe to repeat.
      caller.close(failure)
    } else {
      // A reset would overtake the answers.
      await Promise.allSettled(waiting.map(request => caller.write(failureReply(request, reason), session.signal)))
      caller.close()
    }
    if (failure !== undefined) throw failure
  }

  async #pumpCaller(signal: AbortSignal): Promise<void> {
    const { caller, server, session } = this.#options
    for (;;) {
      let text: string | undefined
      let message: RpcMessage
      try {
        text = await caller.read(signal)
        if (text === undefined) return
        message = parseRpcMessage(text)
      } catch (reason) {
        // Too long, or no message. That a stream is over is no breach.
        if (BREACHES.has(toTrellisError(reason).kind)) session.reject(reason)
        throw reason
      }
      if (message.type === 'request') await this.#onRequest(message, text, signal)
      else if (message.type === 'notification') {
        this.#onNotification(message)
        await server.write(text, signal)
      }
      // An answer that nobody asked for would let a caller speak for another's request.
      else if (this.#asked.delete(message.id)) await server.write(text, signal)
    }
  }

  /** A canceled call has no answer, so that it is over with this. */
  #onNotification({ method, body }: RpcMessage & { type: 'notification' }): void {
    if (method !== 'notifications/cancelled') return
    const params = body['params']
    if (isObject(params)) this.#settle(params['requestId'] as RpcId, new TrellisError('canceled', 'canceled'))
  }

  async #onRequest(request: Request, text: string, signal: AbortSignal): Promise<void> {
    const { caller, server, session, maxCallMs = MAX_CALL_MS } = this.#options
    const { id, method, body } = request
    const params = isObject(body['params']) ? body['params'] : {}
    const meta = isObject(params['_meta']) ? params['_meta'] : {}
    const asked = meta[TIMEOUT_META]
    const timeoutMs = Math.min(maxCallMs, typeof asked === 'number' && asked >= 0 ? asked : maxCallMs)
    let call: BrokerCall
    try {
      const tool = this.#checked(request)
      call = await session.begin({ tool, ...(LONG_LIVED.has(method) ? {} : { timeoutMs }) })
    } catch (reason) {
      await caller.write(failureReply(request, reason), signal)
      return
    }
    call.countReceived(Buffer.byteLength(text))
    const onAbort = (): void => this.#onOver(id, call.signal.reason)
    if (call.signal.aborted) queueMicrotask(onAbort)
    else call.signal.addEventListener('abort', onAbort, { once: true })
    const unwatch = (): void => call.signal.removeEventListener('abort', onAbort)
    this.#pending.set(id, { request, call, unwatch })
    const remainingMs = call.remainingMs()
    const entries: JsonObject = {
      [CALLER_META]: describeCaller(call.caller),
      [CALL_META]: call.token,
      [TIMEOUT_META]: remainingMs === undefined ? undefined : Math.floor(remainingMs),
    }
    let forwarded: string
    try {
      forwarded = JSON.stringify(withMeta(body, entries))
    } catch (cause) {
      // It can be read to any depth, but not written.
      const reason = new AgentError('invalid_argument', `the parameters of ${method} are nested too deeply`, { cause })
      session.reject(reason, call.tool)
      this.#settle(id, reason)
      await caller.write(failureReply(request, reason), signal)
      return
    }
    await server.write(forwarded, signal)
  }

  /** What a request is about. Throws, and tells the audit log, what is wrong with it. */
  #checked({ id, method, body }: Request): string {
    try {
      if (this.#pending.has(id)) throw new AgentError('invalid_argument', `the id ${id} is in use`)
      return subjectOf(method, body)
    } catch (reason) {
      this.#options.session.reject(reason, method)
      throw reason
    }
  }

  /** Ends a call whose time or budget is over for both sides: the caller gets an error, the server a cancellation. */
  #onOver(id: RpcId, reason: unknown): void {
    const { caller, server, session, log } = this.#options
    const pending = this.#pending.get(id)
    // Where the whole session is over, all its calls are answered together.
    if (pending === undefined || session.signal.aborted) return
    const error = toTrellisError(reason)
    this.#settle(id, error)
    const params = { requestId: id, reason: error.message }
    const canceled = JSON.stringify({ jsonrpc: '2.0', method: 'notifications/cancelled', params })
    const told = [caller.write(failureReply(pending.request, error)), server.write(canceled)]
    void Promise.allSettled(told).then(results => {
      for (const result of results)
        if (result.status === 'rejected') log.debug({ err: result.reason as unknown }, 'the end of a call was not told')
    })
  }

  async #pumpServer(signal: AbortSignal): Promise<void> {
    const { caller, server, log } = this.#options
    for (;;) {
      const text = await server.read(signal)
      if (text === undefined) return
      let message: RpcMessage
      try {
        message = parseRpcMessage(text)
      } catch (reason) {
        // Servers print what is no message, a banner for instance. It is theirs, and goes nowhere.
        log.debug({ err: reason }, 'an MCP server sent what is no message')
        continue
      }
      if (message.type === 'response') {
        const pending = this.#pending.get(message.id)
        if (pending === undefined) continue
        pending.call.countSent(Buffer.byteLength(text))
        this.#settle(message.id, failureOf(message))
      } else if (message.type === 'request') {
        if (this.#asked.size >= MAX_ASKED_COUNT)
          throw new TrellisError('resource_exhausted', 'the MCP server asks more than its caller answers')
        this.#asked.add(message.id)
      }
      await caller.write(text, signal)
    }
  }

  #settle(id: RpcId, failure: TrellisError | undefined): void {
    const pending = this.#pending.get(id)
    if (pending === undefined) return
    this.#pending.delete(id)
    pending.unwatch()
    pending.call.end(failure)
  }
}

/** A caller as agents are told of it. */
export function describeCaller({ peer, name, domain, isAdmin }: CallerIdentity): JsonObject {
  return { peer, name, domain, admin: isAdmin }
}

/** What a response says of its call, for the audit log: never its content. */
function failureOf(message: RpcMessage & { type: 'response' }): TrellisError | undefined {
  const { error, result } = message.body
  if (isObject(error)) return new TrellisError('internal', `JSON-RPC error ${String(error['code'])}`, { remote: true })
  if (isObject(result) && result['isError'] === true)
    return new TrellisError('internal', 'the tool failed', { remote: true })
  return undefined
}
