import type { MultiaddrConnection, Transport, Upgrader } from '@libp2p/interface'
import { type TCPComponents, type TCPOptions, tcp } from '@libp2p/tcp'

/** How long one connection is read in a turn of the event loop, in milliseconds. */
const READ_MS = 2
/** Reads that follow one another sooner are of one turn, in milliseconds. */
const GAP_MS = 0.2

/** The parts of libp2p's TCP connection that write and read, and the socket under it. */
export interface SocketConnection {
  socket?: { cork(): void; uncork(): void; pause(): void; resume(): void }
  sendData?(data: unknown): unknown
  onData?(data: Uint8Array): void
  sendPause?(): void
  sendResume?(): void
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

/**
 * Lets others have their turn while a peer sends without end. As it is, one connection is read up to 32 times in a row, 64 KiB
 * each, and small messages take milliseconds of each: a peer that sends many of them held everybody up for 200 ms.
 */
export function takeTurns<T extends object>(connection: T, now: () => number = () => performance.now()): T {
  const parts = connection as SocketConnection
  const { socket } = parts
  const onData = parts.onData?.bind(connection)
  if (socket === undefined || onData === undefined || !parts.sendPause || !parts.sendResume) return connection
  let isHeld = false
  let isResting = false
  let spentMs = 0
  let endMs = 0
  const goOn = (): void => {
    isResting = false
    if (!isHeld) socket.resume()
  }
  parts.onData = data => {
    const startMs = now()
    if (startMs - endMs > GAP_MS) spentMs = 0
    onData(data)
    endMs = now()
    spentMs += endMs - startMs
    if (spentMs < READ_MS || isResting) return
    isResting = true
    spentMs = 0
    socket.pause()
    setImmediate(goOn)
  }
  parts.sendPause = () => {
    isHeld = true
    socket.pause()
  }
  parts.sendResume = () => {
    isHeld = false
    if (!isResting) socket.resume()
  }
  return connection
}

function corking(upgrader: Upgrader): Upgrader {
  return new Proxy(upgrader, {
    get(target, name) {
      if (name === 'upgradeInbound' || name === 'upgradeOutbound')
        return (connection: MultiaddrConnection, options: never) => target[name](takeTurns(cork(connection)), options)
      const value: unknown = Reflect.get(target, name, target)
      return typeof value === 'function' ? (value.bind(target) as unknown) : value
    },
  })
}

/** libp2p's TCP transport with fewer, larger writes, and reads that take turns. */
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
