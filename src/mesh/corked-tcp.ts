import type { MultiaddrConnection, Transport, Upgrader } from '@libp2p/interface'
import { type TCPComponents, type TCPOptions, tcp } from '@libp2p/tcp'

/** The part of libp2p's TCP connection that writes, and the socket under it. */
interface SocketConnection {
  socket?: { cork(): void; uncork(): void }
  sendData?(data: unknown): unknown
}

/**
 * Lets everything that is written to a connection within a tick leave in one system call. As it is, each part of each
 * encrypted packet costs one, which is most of the time of small messages.
 */
function cork<T extends MultiaddrConnection>(connection: T): T {
  const parts = connection as SocketConnection
  const { socket } = parts
  const sendData = parts.sendData?.bind(connection)
  // Otherwise than expected: then it goes on as it did.
  if (socket === undefined || sendData === undefined) return connection
  let isCorked = false
  const uncork = (): void => {
    isCorked = false
    socket.uncork()
  }
  parts.sendData = data => {
    if (!isCorked) {
      isCorked = true
      socket.cork()
      process.nextTick(uncork)
    }
    return sendData(data)
  }
  return connection
}

function corking(upgrader: Upgrader): Upgrader {
  return new Proxy(upgrader, {
    get(target, name) {
      if (name === 'upgradeInbound' || name === 'upgradeOutbound')
        return (connection: MultiaddrConnection, options: never) => target[name](cork(connection), options)
      const value: unknown = Reflect.get(target, name, target)
      return typeof value === 'function' ? (value.bind(target) as unknown) : value
    },
  })
}

/** libp2p's TCP transport with fewer, larger writes. */
export function corkedTcp(options: TCPOptions): (components: TCPComponents) => Transport {
  const create = tcp(options)
  return components => {
    const transport = create(components)
    const dial = transport.dial.bind(transport)
    const createListener = transport.createListener.bind(transport)
    transport.dial = (address, options) => dial(address, { ...options, upgrader: corking(options.upgrader) })
    transport.createListener = options => createListener({ ...options, upgrader: corking(options.upgrader) })
    return transport
  }
}
