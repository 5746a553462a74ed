import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { errorMessage, type Logger, type Service, TrellisError } from '../base/index.ts'
import { errorDocument, errorResponse, statusOfKind } from './errors.ts'
import { createGuard } from './guard.ts'
import { createMountHandler, type HttpMount } from './mount.ts'
import { createTokenCheck } from './token.ts'

const MAX_CONNECTIONS = 256
const MAX_HEADER_BYTES = 16 * 1024
const MAX_HEADER_COUNT = 100
const HEADERS_TIMEOUT_MS = 10_000
/** For a whole request with its body. */
const REQUEST_TIMEOUT_MS = 60_000
const KEEP_ALIVE_TIMEOUT_MS = 5_000
/** A client that takes nothing of a response for this long is disconnected. */
const STALLED_MS = 120_000
/** What runs when the server stops may end by itself for this long. */
const STOP_GRACE_MS = 500
const PREFLIGHT_SECONDS = 600

export interface HttpServerOptions {
  /** A loopback address and a port, 0 for any: `127.0.0.1:0`, `[::1]:7777`. */
  listen: string
  token: string
  /** Origins of pages that may call from a browser. @defaultValue none */
  origins?: readonly string[]
  log: Logger
}

/** See index.ts. */
export interface HttpServer extends Service {
  /** `http://127.0.0.1:7777`, without a slash at the end; `undefined` unless it runs. */
  readonly address: string | undefined
  /** Serves below a prefix, also while it runs; the result takes it back. `already_exists` for a prefix that is taken. */
  mount(mount: HttpMount): () => void
}

interface Mounted {
  readonly mount: HttpMount
  readonly handle: (request: Request, signal: AbortSignal) => Promise<Response>
}

/** Host and port of the setting. */
function parseListen(listen: string): { host: string; port: number } {
  const match = /^(127(?:\.\d{1,3}){3}|\[::1\]):(\d{1,5})$/.exec(listen)
  const port = Number(match?.[2])
  if (match?.[1] === undefined || port > 65_535) {
    throw new TrellisError('invalid_argument', `not a loopback address and port: ${listen}`, {
      hint: 'Write it like 127.0.0.1:7777; port 0 lets the system choose.',
    })
  }
  return { host: match[1].replace(/^\[|\]$/g, ''), port }
}

export function createHttpServer(options: HttpServerOptions): HttpServer {
  const { log } = options
  const { host, port } = parseListen(options.listen)
  const isToken = createTokenCheck(options.token)
  const guard = createGuard(options.origins ?? [])
  const mounts = new Map<string, Mounted>()
  const responses = new WeakMap<Socket, ServerResponse>()
  const life = new AbortController()
  let server: Server | undefined
  let address: string | undefined

  function find(path: string): Mounted | undefined {
    // Of the prefixes of a path, the longest that is mounted.
    for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1)) {
      const found = mounts.get(path.slice(0, end))
      if (found !== undefined) return found
    }
    return undefined
  }

  function refuse(outgoing: ServerResponse, error: TrellisError, status = statusOfKind(error.kind)): void {
    if (status === 401) outgoing.setHeader('www-authenticate', 'Bearer realm="trellis"')
    // What the refused client still sends is not read.
    outgoing.setHeader('connection', 'close')
    outgoing.writeHead(status, { 'content-type': 'application/json' })
    outgoing.end(`${JSON.stringify(errorDocument(error))}\n`)
  }

  function answerPreflight(incoming: IncomingMessage, outgoing: ServerResponse): void {
    outgoing.writeHead(204, {
      'access-control-allow-methods': 'GET, HEAD, POST, PUT, PATCH, DELETE',
      'access-control-allow-headers': incoming.headers['access-control-request-headers'] ?? '',
      'access-control-max-age': String(PREFLIGHT_SECONDS),
    })
    outgoing.end()
  }

  const listener = getRequestListener(
    async (request, { incoming, outgoing }) => {
      const { pathname } = new URL(request.url)
      const found = find(pathname)
      if (found === undefined) return errorResponse(new TrellisError('not_found', `nothing is at ${pathname}`))
      if (found.mount.auth === 'token' && !isToken(incoming.headers.authorization)) {
        return errorResponse(
          new TrellisError('permission_denied', 'the token is missing or wrong', {
            hint: 'Send `Authorization: Bearer …` with the token that `trellis http token` prints.',
          }),
          { status: 401, headers: { 'www-authenticate': 'Bearer realm="trellis"' } },
        )
      }
      const left = new AbortController()
      outgoing.once('close', () => left.abort(new TrellisError('canceled', 'the client is gone')))
      const response = await found.handle(request, AbortSignal.any([left.signal, life.signal]))
      if (response.status >= 500)
        log.debug({ method: request.method, path: pathname, status: response.status }, 'failed')
      return response
    },
    {
      overrideGlobalObjects: false,
      errorHandler: reason =>
        errorResponse(new TrellisError('invalid_argument', `malformed request: ${errorMessage(reason)}`)),
    },
  )

  function onRequest(incoming: IncomingMessage, outgoing: ServerResponse): void {
    responses.set(incoming.socket, outgoing)
    outgoing.setHeader('x-content-type-options', 'nosniff')
    const refusal = guard.refuse(incoming.headers)
    if (refusal !== undefined) {
      refuse(outgoing, new TrellisError('permission_denied', refusal))
      return
    }
    const origin = guard.allowedOrigin(incoming.headers)
    if (origin !== undefined) {
      outgoing.setHeader('access-control-allow-origin', origin)
      outgoing.setHeader('access-control-expose-headers', '*')
      outgoing.setHeader('vary', 'origin')
      if (incoming.method === 'OPTIONS' && incoming.headers['access-control-request-method'] !== undefined) {
        answerPreflight(incoming, outgoing)
        return
      }
    }
    listener(incoming, outgoing).catch((reason: unknown) => {
      log.error({ err: reason }, 'a response failed')
      outgoing.destroy()
    })
  }

  return {
    name: 'http',
    get address() {
      return address
    },
    mount(mount) {
      if (!/^(?:\/[\w.-]{1,64}){1,8}$/.test(mount.prefix))
        throw new TrellisError('internal', `not a prefix: ${mount.prefix}`)
      if (mounts.has(mount.prefix)) throw new TrellisError('already_exists', `${mount.prefix} is mounted already`)
      const mounted = { mount, handle: createMountHandler(mount) }
      mounts.set(mount.prefix, mounted)
      return () => {
        if (mounts.get(mount.prefix) === mounted) mounts.delete(mount.prefix)
      }
    },
    async start() {
      const created = createServer(
        {
          maxHeaderSize: MAX_HEADER_BYTES,
          headersTimeout: HEADERS_TIMEOUT_MS,
          requestTimeout: REQUEST_TIMEOUT_MS,
          keepAliveTimeout: KEEP_ALIVE_TIMEOUT_MS,
          connectionsCheckingInterval: 5_000,
        },
        onRequest,
      )
      created.maxConnections = MAX_CONNECTIONS
      created.maxHeadersCount = MAX_HEADER_COUNT
      created.setTimeout(STALLED_MS, socket => {
        // A handler may think for as long as its own deadline says; a response that is not taken may not.
        const response = responses.get(socket)
        if (response === undefined || response.writableFinished || response.headersSent) socket.destroy()
      })
      const listening = Promise.withResolvers<void>()
      created.once('error', listening.reject)
      created.listen({ host, port }, listening.resolve)
      try {
        await listening.promise
      } catch (cause) {
        throw new TrellisError('failed_precondition', `cannot listen on ${options.listen}: ${errorMessage(cause)}`, {
          cause,
          hint: 'Choose another port with the setting http.listen, or 0 for any.',
        })
      }
      created.removeListener('error', listening.reject)
      created.on('error', reason => log.error({ err: reason }, 'the HTTP server failed'))
      const bound = created.address() as AddressInfo
      address = `http://${bound.family === 'IPv6' ? `[${bound.address}]` : bound.address}:${bound.port}`
      server = created
      log.info({ address }, 'HTTP is served')
    },
    async stop() {
      const running = server
      if (running === undefined) return
      server = undefined
      address = undefined
      life.abort(new TrellisError('unavailable', 'the daemon is stopping'))
      const closed = new Promise<void>(resolve => running.close(() => resolve()))
      running.closeIdleConnections()
      const timer = setTimeout(() => running.closeAllConnections(), STOP_GRACE_MS)
      await closed
      clearTimeout(timer)
    },
  }
}
