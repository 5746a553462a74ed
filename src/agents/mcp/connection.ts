import { type Logger, TrellisError, toTrellisError } from '../../base/index.ts'
import type { McpChannel } from './channel.ts'
import { failureReply } from './failure-reply.ts'
import { type JsonObject, parseRpcMessage, type RpcId, type RpcMessage } from './json-rpc.ts'

/** Methods that only read: they are asked again by themselves when a session is lost. */
const SAFE_TO_REPEAT = new Set([
  'ping',
  'server/discover',
  'tools/list',
  'prompts/list',
  'prompts/get',
  'resources/list',
  'resources/templates/list',
  'resources/read',
  'completion/complete',
])

const REPLAY_ID = 'trellis-replay'

type Request = RpcMessage & { type: 'request' }

export interface McpConnectionOptions {
  /** The program that speaks MCP to what it takes for a local server. */
  host: McpChannel
  /** Opens a session with the remote server, wherever it is now. */
  open(signal: AbortSignal): Promise<McpChannel>
  log: Logger
}

/**
 * Lets a host use a server on another node over sessions that may be lost: when the server's process, its node or the
 * path to it goes, calls that wait end in an error that says so, and the next one opens a new session, in which
 * the host's handshake is repeated. Calls that only read are repeated once. Returns when the host has ended.
 */
export async function runMcpConnection(options: McpConnectionOptions, signal: AbortSignal): Promise<void> {
  await new McpConnection(options).run(signal)
}

interface Session {
  channel: McpChannel
  /** Resolves when the handshake has been repeated in it. */
  ready: Promise<void>
}

class McpConnection {
  readonly #options: McpConnectionOptions
  readonly #pending = new Map<RpcId, { request: Request; text: string; triesLeft: number }>()
  #session: Session | undefined
  #opening: Promise<Session> | undefined
  #initialize: Request | undefined
  #initialized: string | undefined
  #onReplayed: ((reply: JsonObject) => void) | undefined

  constructor(options: McpConnectionOptions) {
    this.#options = options
  }

  async run(signal: AbortSignal): Promise<void> {
    const { host } = this.#options
    const ended = new AbortController()
    const life = AbortSignal.any([signal, ended.signal])
    try {
      for (;;) {
        const text = await host.read(life)
        if (text === undefined) return
        await this.#onHostMessage(text, life)
      }
    } finally {
      ended.abort(new TrellisError('canceled', 'the host has ended'))
      this.#session?.channel.close()
    }
  }

  async #onHostMessage(text: string, signal: AbortSignal): Promise<void> {
    let message: RpcMessage
    try {
      message = parseRpcMessage(text)
    } catch (reason) {
      const error = { code: -32700, message: toTrellisError(reason).message }
      await this.#options.host.write(JSON.stringify({ jsonrpc: '2.0', id: null, error }), signal)
      return
    }
    if (message.type === 'request') {
      if (message.method === 'initialize') this.#initialize = message
      this.#pending.set(message.id, { request: message, text, triesLeft: SAFE_TO_REPEAT.has(message.method) ? 1 : 0 })
      // Not waited for: while a session is opened, the host may cancel.
      void this.#send(message.id, signal)
      return
    }
    if (message.type === 'notification' && message.method === 'notifications/initialized') this.#initialized = text
    // What belongs to a session that is gone means nothing to the next one.
    const session = this.#session
    if (session === undefined) return
    await session.ready
    await session.channel.write(text, signal).catch(() => {})
  }

  /** Sends a call that waits, over a new session if need be. Never throws: a failure is the call's answer. */
  async #send(id: RpcId, signal: AbortSignal): Promise<void> {
    const call = this.#pending.get(id)
    if (call === undefined) return
    try {
      const session = await this.#openSession(call.request.method !== 'initialize', signal)
      await session.ready
      await session.channel.write(call.text, signal)
    } catch (reason) {
      if (this.#pending.get(id) === call) await this.#fail(id, toTrellisError(reason))
    }
  }

  async #fail(id: RpcId, error: TrellisError): Promise<void> {
    const call = this.#pending.get(id)
    if (call === undefined) return
    this.#pending.delete(id)
    try {
      await this.#options.host.write(failureReply(call.request, error))
    } catch (reason) {
      this.#options.log.debug({ err: reason }, 'the host no longer reads')
    }
  }

  #openSession(repeatsHandshake: boolean, signal: AbortSignal): Promise<Session> {
    if (this.#session !== undefined) return Promise.resolve(this.#session)
    this.#opening ??= this.#open(repeatsHandshake, signal).finally(() => {
      this.#opening = undefined
    })
    return this.#opening
  }

  async #open(repeatsHandshake: boolean, signal: AbortSignal): Promise<Session> {
    const channel = await this.#options.open(signal)
    const replayed = Promise.withResolvers<void>()
    // Its failure is seen by whoever waits for it, if anybody does.
    replayed.promise.catch(() => {})
    const session: Session = { channel, ready: replayed.promise }
    this.#session = session
    void this.#pump(session, signal).then(reason => {
      replayed.reject(reason)
      return this.#onSessionEnd(session, reason, signal)
    })
    if (this.#initialize === undefined || !repeatsHandshake) {
      replayed.resolve()
      return session
    }
    this.#onReplayed = reply => {
      if ('error' in reply) replayed.reject(new TrellisError('unavailable', 'the server refused the session anew'))
      else replayed.resolve()
    }
    await channel.write(JSON.stringify({ ...this.#initialize.body, id: REPLAY_ID }), signal)
    session.ready = replayed.promise.then(async () => {
      if (this.#initialized !== undefined) await channel.write(this.#initialized, signal)
    })
    session.ready.catch(() => {})
    return session
  }

  /** Passes on what the server says until the session is over; gives the reason. */
  async #pump(session: Session, signal: AbortSignal): Promise<TrellisError> {
    try {
      for (;;) {
        const text = await session.channel.read(signal)
        if (text === undefined) return new TrellisError('unavailable', 'the remote server has ended the session')
        const message = parseRpcMessage(text)
        if (message.type === 'response') {
          if (message.id === REPLAY_ID) {
            this.#onReplayed?.(message.body)
            continue
          }
          if (!this.#pending.delete(message.id)) continue
        }
        await this.#options.host.write(text, signal)
      }
    } catch (reason) {
      return toTrellisError(reason)
    }
  }

  async #onSessionEnd(session: Session, reason: TrellisError, signal: AbortSignal): Promise<void> {
    if (this.#session !== session) return
    this.#session = undefined
    session.channel.close(reason)
    if (signal.aborted) return
    this.#options.log.debug({ err: reason }, 'a session with a remote MCP server is over')
    for (const [id, call] of this.#pending) {
      if (call.triesLeft > 0 && reason.kind === 'unavailable') {
        call.triesLeft--
        void this.#send(id, signal)
      } else await this.#fail(id, reason)
    }
  }
}
