import type { Server, Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { webSockets } from '@libp2p/websockets'
import type { MeshLimits } from './limits.ts'

type Transport = ReturnType<typeof webSockets>

/** Longest WebSocket message, in bytes: encrypted records are at most 64 KiB, and some may come in one message. */
const MAX_MESSAGE_BYTES = 1024 * 1024
/** Time to become a WebSocket, in milliseconds. Node enforces its own only for servers that listen by themselves. */
const UPGRADE_MS = 10_000

interface WebSocketLike {
  on(event: 'error', listener: () => void): void
}

/** What the listener of `@libp2p/websockets` has inside. */
interface ListenerParts {
  server: Server
  wsServer: {
    options: { maxPayload?: number }
    handleUpgrade(
      request: unknown,
      socket: Duplex,
      head: Buffer,
      done: (webSocket: WebSocketLike, request: unknown) => void,
    ): void
  }
}

function isParts(listener: object): listener is ListenerParts {
  const { server, wsServer } = listener as Partial<ListenerParts>
  return typeof server?.on === 'function' && typeof wsServer?.handleUpgrade === 'function'
}

/** Closes what the stock listener leaves open to anybody: see `webSocketTransport`. */
function guard(listener: object, limits: MeshLimits): void {
  // Fails loudly after an update of the library that moves these.
  if (!isParts(listener)) throw new TypeError('the WebSocket listener is not as expected')
  const { server, wsServer } = listener
  const upgraded = new WeakSet<Duplex>()

  server.maxConnections = limits.maxConnections
  server.on('connection', (socket: Socket) => {
    const timer = setTimeout(() => {
      if (!upgraded.has(socket)) socket.destroy()
    }, UPGRADE_MS)
    timer.unref()
    socket.once('close', () => clearTimeout(timer))
  })

  wsServer.options.maxPayload = MAX_MESSAGE_BYTES
  const handleUpgrade = wsServer.handleUpgrade.bind(wsServer)
  wsServer.handleUpgrade = (request, socket, head, done) => {
    handleUpgrade(request, socket, head, (webSocket, upgradeRequest) => {
      upgraded.add(socket)
      // The connection ends with a close event, too; that is how libp2p learns of it.
      webSocket.on('error', () => {})
      done(webSocket, upgradeRequest)
    })
  }
}

/**
 * `@libp2p/websockets` made fit for strangers: one malformed frame ends its connection (the stock listener has no error
 * handler, so that it ended the process), messages are bounded, and what connects must upgrade within 10 seconds.
 */
export function webSocketTransport(limits: MeshLimits): Transport {
  const create = webSockets()
  return components => {
    const transport = create(components)
    const createListener = transport.createListener.bind(transport)
    transport.createListener = options => {
      const listener = createListener(options)
      guard(listener, limits)
      return listener
    }
    return transport
  }
}
