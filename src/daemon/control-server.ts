import { chmod, rm } from 'node:fs/promises'
import { createServer, type Server, type Socket } from 'node:net'
import {
  type ByteStream,
  createMemoryPair,
  createSocketStream,
  errorMessage,
  type Logger,
  type Service,
  TrellisError,
} from '../base/index.ts'
import { createRpcConnection, type RpcConnection, type RpcRouter } from '../rpc/index.ts'

/** Calls of one program at once. Enough for a busy gateway, few enough that a loop without end is noticed. */
const MAX_CALL_COUNT = 4096

export interface ControlServerOptions {
  socketPath: string
  maxConnections: number
  /** What one connection may call. Asked once a connection; gets a way to that connection, for calls back. */
  routerFor: (connection: () => RpcConnection) => RpcRouter
  log: Logger
  agent: string
}

/**
 * Serves local programs on a Unix socket that only this user can open. `stop` takes no more connections but leaves those
 * that there are; `disconnect` ends them, as the very last thing that a stopping daemon does.
 */
export interface ControlServer extends Service {
  readonly connectionCount: number
  /** A connection of this process itself. */
  attach(): ByteStream
  disconnect(): Promise<void>
}

export function createControlServer(options: ControlServerOptions): ControlServer {
  const { socketPath, log } = options
  const connections = new Set<RpcConnection>()
  let server: Server | undefined

  function serve(stream: ByteStream): void {
    const connection: RpcConnection = createRpcConnection(stream, {
      caller: { kind: 'local' },
      router: options.routerFor(() => connection),
      limits: { maxCallCount: MAX_CALL_COUNT },
      log,
      agent: options.agent,
    })
    connections.add(connection)
    void connection.closed.then(reason => {
      connections.delete(connection)
      if (reason !== undefined) log.debug({ err: reason }, 'a local connection ended')
    })
    if (connections.size > options.maxConnections) {
      log.warn({ maxConnections: options.maxConnections }, 'too many local connections: one was closed')
      connection.close(0).catch((reason: unknown) => log.debug({ err: reason }, 'closing a local connection failed'))
    }
  }

  return {
    name: 'control',
    get connectionCount() {
      return connections.size
    },
    attach() {
      const [near, far] = createMemoryPair()
      serve(far)
      return near
    },
    async start() {
      // Left behind by a killed daemon: the home's lock says that none runs.
      await rm(socketPath, { force: true })
      const listening = Promise.withResolvers<void>()
      const created = createServer({ allowHalfOpen: true }, (socket: Socket) => serve(createSocketStream(socket)))
      created.once('error', listening.reject)
      created.listen(socketPath, listening.resolve)
      try {
        await listening.promise
        await chmod(socketPath, 0o600)
      } catch (cause) {
        created.close()
        throw new TrellisError('failed_precondition', `cannot listen on ${socketPath}: ${errorMessage(cause)}`, {
          cause,
        })
      }
      created.removeListener('error', listening.reject)
      created.on('error', reason => log.error({ err: reason }, 'the control socket failed'))
      server = created
    },
    async stop() {
      // Also removes the socket's file. Its callback waits for the last connection, so it is not awaited.
      server?.close()
    },
    async disconnect() {
      await Promise.all([...connections].map(connection => connection.close(100)))
    },
  }
}
