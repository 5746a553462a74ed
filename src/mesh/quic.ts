import { networkInterfaces } from 'node:os'
import { quic } from '@chainsafe/libp2p-quic'
import type {
  Listener,
  MultiaddrConnection,
  Stream,
  StreamMuxer,
  StreamMuxerFactory,
  Transport,
  Upgrader,
} from '@libp2p/interface'
import { isLinkLocalIp } from '@libp2p/utils'
import { type Multiaddr, multiaddr } from '@multiformats/multiaddr'
import { abortable, anySignal, TrellisError } from '../base/index.ts'

/**
 * What one read from the native side may bring, in bytes: it sets that much aside for every stream that waits, and with whatever
 * came as long as that is held. The transport itself asks for the least; a stream that fills it gets more.
 */
const MIN_READ_BYTES = 4 * 1024
const MAX_READ_BYTES = 64 * 1024
const HANDSHAKE_MS = 5000

export interface QuicLimits {
  /** Streams that the far side may have open on one connection. */
  maxStreams: number
  /** Received but unread bytes of a stream at which its writer has to wait. */
  streamWindowBytes: number
  /** The same for all streams of a connection together. */
  connectionWindowBytes: number
}

/** Told of the bytes of streams, since the transport's connections don't count them. */
export type CountBytes = (connection: MultiaddrConnection, direction: 'in' | 'out', byteCount: number) => void

/** The native stream behind the transport's, as far as it is used. */
export interface NativeStream {
  id(): string
  read(maxBytes: number): Promise<Uint8Array | null | undefined>
  write(bytes: Uint8Array): Promise<void>
  resetWrite(): Promise<void>
  stopRead(): Promise<void>
  finishWrite(): Promise<void>
}

interface NativeConnection {
  id(): string
  inboundStream(): Promise<NativeStream>
  outboundStream(): Promise<NativeStream>
}

interface QuicMuxerFactory extends StreamMuxerFactory {
  init: { connection: NativeConnection; logger: unknown }
}

type PausableStream = Stream & { sendPause(): void; sendResume(): void }

/** Holds back reads while the reader of the stream is paused, so that QUIC's own window stops the writer. */
export class ReadGate implements NativeStream {
  readonly #native: NativeStream
  readonly #count: (direction: 'in' | 'out', byteCount: number) => void
  #readBytes = MIN_READ_BYTES
  #open: Promise<void> | undefined
  #release: (() => void) | undefined

  constructor(native: NativeStream, count: (direction: 'in' | 'out', byteCount: number) => void) {
    this.#native = native
    this.#count = count
  }

  pause(): void {
    if (this.#open !== undefined) return
    const { promise, resolve } = Promise.withResolvers<void>()
    this.#open = promise
    this.#release = resolve
  }

  resume(): void {
    this.#open = undefined
    this.#release?.()
  }

  id(): string {
    return this.#native.id()
  }

  async read(): Promise<Uint8Array | null | undefined> {
    while (this.#open !== undefined) await this.#open
    let bytes: Uint8Array | null | undefined
    try {
      bytes = await this.#native.read(this.#readBytes)
    } catch (cause) {
      // Under its own code the transport takes this for a clean end of the stream.
      throw new Error('QUIC stream was reset or its connection lost', { cause })
    }
    if (!bytes) return bytes
    this.#count('in', bytes.byteLength)
    if (bytes.byteLength === this.#readBytes) this.#readBytes = Math.min(2 * this.#readBytes, MAX_READ_BYTES)
    else if (bytes.byteLength < this.#readBytes / 4) this.#readBytes = Math.max(this.#readBytes / 2, MIN_READ_BYTES)
    return bytes
  }

  write(bytes: Uint8Array): Promise<void> {
    this.#count('out', bytes.byteLength)
    return this.#native.write(bytes)
  }

  // What ends a stream fails when its connection is gone already, which needs no telling.
  async resetWrite(): Promise<void> {
    this.resume()
    await this.#native.resetWrite().catch(() => {})
  }

  async stopRead(): Promise<void> {
    this.resume()
    await this.#native.stopRead().catch(() => {})
  }

  async finishWrite(): Promise<void> {
    await this.#native.finishWrite().catch(() => {})
  }
}

/** A muxer factory whose streams have backpressure, and that keeps streams which come before libp2p listens for them. */
function wrapMuxerFactory(factory: QuicMuxerFactory, countBytes: CountBytes): StreamMuxerFactory {
  return {
    protocol: factory.protocol,
    createStreamMuxer(stream) {
      // QUIC encrypts by itself, so that nothing is between the muxer and the transport's connection.
      const maConn = stream as MultiaddrConnection
      const native = factory.init.connection
      const gates = new Map<string, ReadGate>()
      const listening = Promise.withResolvers<void>()
      const gated = (stream: NativeStream): ReadGate => {
        const gate = new ReadGate(stream, (direction, byteCount) => countBytes(maConn, direction, byteCount))
        gates.set(stream.id(), gate)
        return gate
      }
      const connection: NativeConnection = {
        id: () => native.id(),
        async inboundStream() {
          await listening.promise
          return gated(await native.inboundStream())
        },
        outboundStream: async () => gated(await native.outboundStream()),
      }
      const Factory = factory.constructor as new (init: QuicMuxerFactory['init']) => StreamMuxerFactory
      const muxer: StreamMuxer = new Factory({ ...factory.init, connection }).createStreamMuxer(stream)

      const connectGate = (stream: Stream): void => {
        const gate = gates.get(stream.id)
        gates.delete(stream.id)
        if (gate === undefined) return
        const pausable = stream as PausableStream
        pausable.sendPause = () => gate.pause()
        pausable.sendResume = () => gate.resume()
        stream.addEventListener('close', () => gate.resume(), { once: true })
      }
      muxer.addEventListener('stream', event => connectGate(event.detail))
      const createStream = muxer.createStream.bind(muxer)
      muxer.createStream = async options => {
        const stream = await createStream(options)
        connectGate(stream)
        return stream
      }
      const addEventListener = muxer.addEventListener.bind(muxer)
      muxer.addEventListener = (...args: Parameters<typeof addEventListener>) => {
        addEventListener(...args)
        if (args[0] === 'stream') listening.resolve()
      }
      return muxer
    },
  }
}

function wrapUpgrader(upgrader: Upgrader, countBytes: CountBytes): Upgrader {
  const wrapOptions = <T extends { muxerFactory?: StreamMuxerFactory }>(options: T): T =>
    options.muxerFactory === undefined
      ? options
      : { ...options, muxerFactory: wrapMuxerFactory(options.muxerFactory as QuicMuxerFactory, countBytes) }
  return new Proxy(upgrader, {
    get(target, key) {
      if (key === 'upgradeInbound') {
        return (...[maConn, options]: Parameters<Upgrader['upgradeInbound']>) =>
          target.upgradeInbound(maConn, wrapOptions(options))
      }
      if (key === 'upgradeOutbound') {
        return (...[maConn, options]: Parameters<Upgrader['upgradeOutbound']>) =>
          target.upgradeOutbound(maConn, wrapOptions(options as { muxerFactory?: StreamMuxerFactory } & typeof options))
      }
      const value: unknown = Reflect.get(target, key)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}

const EVERY_INTERFACE = [
  { prefix: '/ip4/0.0.0.0/', name: 'ip4', family: 'IPv4' },
  { prefix: '/ip6/::/', name: 'ip6', family: 'IPv6' },
] as const

/** The addresses at which a listener can be reached from this host's networks, as they are now. */
function currentAddresses(listened: Multiaddr): Multiaddr[] {
  const text = listened.toString()
  const every = EVERY_INTERFACE.find(({ prefix }) => text.startsWith(prefix))
  if (every === undefined) return [listened]
  return Object.values(networkInterfaces())
    .flatMap(addresses => addresses ?? [])
    .filter(({ family, address }) => family === every.family && !isLinkLocalIp(address))
    .map(({ address }) => multiaddr(`/${every.name}/${address}/${text.slice(every.prefix.length)}`))
}

/** The transport's own listener goes by the interfaces that there were when the process started. */
function withCurrentAddresses(listener: Listener): Listener {
  const internals = listener as Listener & { state?: { listenAddr?: Multiaddr } }
  if (internals.state === undefined)
    throw new TrellisError('internal', 'this QUIC listener keeps its address elsewhere')
  listener.getAddrs = () => {
    const listened = internals.state?.listenAddr
    return listened === undefined ? [] : currentAddresses(listened)
  }
  return listener
}

/**
 * `@chainsafe/libp2p-quic` with what it lacks: a paused reader stops the writer (the transport reads on until the
 * stream's buffer overflows), a dial ends with its signal, a lost connection is told apart from a clean end, streams that bring
 * much are read 64 KiB at a time, and a listener's addresses are those of the host's networks now.
 */
export function quicWithBackpressure(limits: QuicLimits, countBytes: CountBytes): ReturnType<typeof quic> {
  const create = quic({
    handshakeTimeout: HANDSHAKE_MS,
    maxIdleTimeout: 15_000,
    keepAliveInterval: 5000,
    maxConcurrentStreamLimit: limits.maxStreams,
    maxStreamData: limits.streamWindowBytes,
    maxConnectionData: limits.connectionWindowBytes,
  })
  return components => {
    const transport: Transport = create(components)
    const dial = transport.dial.bind(transport)
    const createListener = transport.createListener.bind(transport)
    // A dial heeds no signal by itself and hangs until the connection would be idle for too long.
    transport.dial = (address, options) =>
      abortable(
        dial(address, { ...options, upgrader: wrapUpgrader(options.upgrader, countBytes) }),
        anySignal([options.signal], HANDSHAKE_MS),
      )
    transport.createListener = options =>
      withCurrentAddresses(createListener({ ...options, upgrader: wrapUpgrader(options.upgrader, countBytes) }))
    return transport
  }
}
