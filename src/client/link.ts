import { connect as connectSocket, type Socket } from 'node:net'
import {
  abortable,
  anySignal,
  type ByteStream,
  errorMessage,
  TrellisError,
  throwIfAborted,
  toTrellisError,
} from '../base/index.ts'
import {
  type CallOptions,
  createRpcConnection,
  isNotExecuted,
  type MethodDescriptor,
  type RpcChannel,
  type RpcConnection,
  RpcError,
  type RpcRouter,
} from '../rpc/index.ts'

export interface LinkOptions {
  /** Opens a stream to the daemon, and says where it is; asked for each connection, since a restarted daemon may listen elsewhere. */
  open: (signal: AbortSignal) => Promise<{ stream: ByteStream; where: string }>
  /** What this program serves to the daemon. */
  router: RpcRouter
  /** Time for a connection to be made, in milliseconds. */
  connectTimeoutMs: number
}

const FIRST_RETRY_MS = 50
const LONGEST_RETRY_MS = 2000

function noDaemon(path: string, reason: NodeJS.ErrnoException): TrellisError {
  if (reason.code === 'EACCES' || reason.code === 'EPERM') {
    return new TrellisError('permission_denied', `the daemon's socket ${path} belongs to another user`, {
      cause: reason,
    })
  }
  const message =
    reason.code === 'ENOENT' || reason.code === 'ECONNREFUSED'
      ? `no daemon is running (nothing listens on ${path})`
      : `cannot reach the daemon on ${path}: ${errorMessage(reason)}`
  return new TrellisError('unavailable', message, {
    cause: reason,
    hint: 'Start one with `trellis up`, or name its home with --home.',
  })
}

/** The failure of a call as it is, unless it is that of a connection which the daemon's end cut. */
function lostDaemon(connection: RpcConnection, reason: unknown): unknown {
  if (!connection.isClosed || !(reason instanceof TrellisError)) return reason
  if (reason.kind !== 'unavailable' || reason.remote || reason.hint !== undefined) return reason
  return new RpcError('unavailable', `the connection to the daemon was lost: ${reason.message}`, {
    hint: 'It may have ended: see daemon.log in its home, and start it with `trellis up`. A pull that is repeated goes on where it was.',
    notExecuted: isNotExecuted(reason),
    cause: reason,
  })
}

/** Connects to a daemon's socket. Throws `unavailable` when none listens, `permission_denied` for another user's. */
export async function openSocket(path: string, signal: AbortSignal): Promise<Socket> {
  throwIfAborted(signal)
  const socket = connectSocket({ path, allowHalfOpen: true })
  const opened = Promise.withResolvers<void>()
  socket.once('connect', opened.resolve)
  socket.once('error', opened.reject)
  try {
    await abortable(opened.promise, signal)
    return socket
  } catch (reason) {
    socket.on('error', () => {})
    socket.destroy()
    throw reason instanceof TrellisError ? reason : noDaemon(path, reason as NodeJS.ErrnoException)
  } finally {
    socket.removeListener('error', opened.reject)
  }
}

/**
 * The connection to the daemon, made again when it is lost: the next call after that dials anew. A call that the lost
 * connection surely did not execute, or that does no harm twice, is made again by itself.
 */
export class Link implements RpcChannel {
  readonly #options: LinkOptions
  readonly #life = new AbortController()
  #connection: RpcConnection | undefined
  #dialing: Promise<RpcConnection> | undefined

  constructor(options: LinkOptions) {
    this.#options = options
  }

  /** Aborts when the client is closed. */
  get life(): AbortSignal {
    return this.#life.signal
  }

  /** The live connection, dialed if need be. */
  async connection(signal?: AbortSignal): Promise<RpcConnection> {
    throwIfAborted(this.life)
    const current = this.#connection
    if (current !== undefined && !current.isClosed && !current.isDraining) return current
    this.#dialing ??= this.#dial().finally(() => {
      this.#dialing = undefined
    })
    return abortable(this.#dialing, signal)
  }

  async #dial(): Promise<RpcConnection> {
    const signal = anySignal([this.life], this.#options.connectTimeoutMs)
    const { stream, where } = await this.#options.open(signal).catch((reason: unknown) => {
      throwIfAborted(this.life)
      if (toTrellisError(reason).kind !== 'deadline_exceeded') throw reason
      // Too busy to accept: no reason for what outlives a daemon to give up.
      const text = `the daemon does not take a connection within ${this.#options.connectTimeoutMs} ms`
      throw new TrellisError('unavailable', text, { cause: reason })
    })
    const connection = createRpcConnection(stream, {
      router: this.#options.router,
      caller: { kind: 'local' },
      passesCallers: true,
      agent: 'trellis-client',
    })
    try {
      // What accepts a connection may still be no daemon, or one that hangs.
      await connection.ping(signal)
    } catch (reason) {
      connection.abort(toTrellisError(reason))
      throwIfAborted(this.life)
      throw new TrellisError('unavailable', `the daemon on ${where} does not answer: ${errorMessage(reason)}`, {
        cause: reason,
      })
    }
    this.#connection = connection
    return connection
  }

  async unary(method: MethodDescriptor, request: unknown, options: CallOptions = {}): Promise<unknown> {
    const connection = await this.connection(options.signal)
    try {
      return await connection.unary(method, request, options)
    } catch (reason) {
      const wasLost = connection.isClosed && toTrellisError(reason).kind === 'unavailable'
      if (!wasLost || !(method.idempotent || isNotExecuted(reason)) || this.life.aborted)
        throw lostDaemon(connection, reason)
      return await (await this.connection(options.signal)).unary(method, request, options)
    }
  }

  stream(
    method: MethodDescriptor,
    requests: Iterable<unknown> | AsyncIterable<unknown>,
    options: CallOptions = {},
  ): AsyncIterableIterator<unknown, undefined> {
    let replies: Promise<AsyncIterableIterator<unknown, undefined>> | undefined
    let used: RpcConnection | undefined
    let isOver = false
    return {
      [Symbol.asyncIterator]() {
        return this
      },
      next: async () => {
        if (isOver) return { done: true, value: undefined }
        replies ??= this.connection(options.signal).then(connection => {
          used = connection
          return connection.stream(method, requests, options)
        })
        try {
          return await (await replies).next()
        } catch (reason) {
          throw used === undefined || this.life.aborted ? reason : lostDaemon(used, reason)
        }
      },
      async return() {
        isOver = true
        await (await replies?.catch(() => undefined))?.return?.()
        return { done: true, value: undefined }
      },
    }
  }

  /**
   * Runs `task` on the connection again and again until it returns or the signal aborts: whenever the daemon is gone, it
   * waits and starts over. Any other failure ends it.
   */
  async persist(task: (connection: RpcConnection) => Promise<void>, signal: AbortSignal): Promise<void> {
    let delayMs = FIRST_RETRY_MS
    for (;;) {
      try {
        const connection = await this.connection(signal)
        delayMs = FIRST_RETRY_MS
        await task(connection)
        return
      } catch (reason) {
        throwIfAborted(signal)
        throwIfAborted(this.life)
        if (!(reason instanceof TrellisError) || reason.kind !== 'unavailable') throw reason
      }
      const turn = Promise.withResolvers<void>()
      // Not unref'd: a program that only waits for the daemon to come back stays alive.
      const timer = setTimeout(turn.resolve, delayMs * (0.5 + Math.random() / 2))
      try {
        await abortable(turn.promise, anySignal([signal, this.life]))
      } finally {
        clearTimeout(timer)
      }
      delayMs = Math.min(delayMs * 2, LONGEST_RETRY_MS)
    }
  }

  /** Waits until the connection at hand is over. */
  async lost(signal: AbortSignal): Promise<void> {
    const connection = this.#connection
    if (connection !== undefined) await abortable(connection.closed, signal)
  }

  async close(): Promise<void> {
    if (this.life.aborted) return
    this.#life.abort(new TrellisError('canceled', 'the client was closed'))
    await this.#dialing?.catch(() => {})
    await this.#connection?.close(0)
  }
}
