import type { CircuitRelayServerComponents, CircuitRelayService } from '@libp2p/circuit-relay-v2'
import { circuitRelayServer } from '@libp2p/circuit-relay-v2'
import type { PeerId as Libp2pPeerId, Startable, Stream } from '@libp2p/interface'
import { type ByteStream, type Clock, type Logger, type Metrics, type PeerId, TrellisError } from '../base/index.ts'
import type { MeshLimits } from './limits.ts'
import { createRelayQuotas, type RelayQuotas } from './relay-quotas.ts'
import { createRelayWindows, type RelayWindows } from './relay-windows.ts'
import { createStreamAdapter } from './stream-adapter.ts'

/** How long a peer may take to ask for something at a relay, in milliseconds. */
const HOP_MS = 30_000
/** How often the gauges are brought up to date, in milliseconds. */
const REPORT_MS = 2000
/** Status of circuit relay v2 for a refusal because of a quota. */
const QUOTA_STATUS = 'RESOURCE_LIMIT_EXCEEDED'

export type RelayServer = CircuitRelayService & Startable

interface HopRequest {
  connection: { remotePeer: Libp2pPeerId }
  stream: { pb(codec: unknown): { write(message: object, options?: object): Promise<void> }; unwrap(): Stream }
}

/**
 * Thrown where circuit-relay-v2's server would begin to copy: that is ours. Its own copying takes 50 KiB for each connection and
 * a timer until the connection's time would be over.
 */
class Joined extends Error {}

/** The parts of circuit-relay-v2's server that connect two streams. */
interface ServerInternals {
  stopHop(request: StopRequest, options: object): Promise<Stream | undefined>
  handleConnect(request: HopRequest, options: object): Promise<void>
  reservationStore: { reserve(...request: unknown[]): { status: string } }
}

interface StopRequest {
  connection: { remotePeer: Libp2pPeerId }
}

/** One end of a relayed connection. */
class RelayEnd {
  readonly peer: PeerId
  readonly stream: Stream
  readonly bytes: ByteStream
  /** Why it is not read: the other side is slow, or its member has had its share. */
  readonly held = new Set<'full' | 'share'>()

  constructor(stream: Stream, peer: PeerId) {
    this.peer = peer
    this.stream = stream
    this.bytes = createStreamAdapter(stream)
  }

  hold(reason: 'full' | 'share'): void {
    if (this.held.size === 0) this.bytes.pause()
    this.held.add(reason)
  }

  release(reason: 'full' | 'share'): void {
    if (this.held.delete(reason) && this.held.size === 0) this.bytes.resume()
  }
}

/** A relayed connection: carries bytes both ways, no faster than the other side takes them and the quotas let it. */
class RelayedPair {
  readonly #ends: readonly [RelayEnd, RelayEnd]
  readonly #quotas: RelayQuotas
  readonly #windows: RelayWindows
  readonly #onOver: (reason: string) => void
  #roomBytes: number
  #openCount = 2
  #cancelTimer: () => void
  #reason = 'closed'

  constructor(
    ends: readonly [RelayEnd, RelayEnd],
    deps: { quotas: RelayQuotas; windows: RelayWindows },
    options: { limits: MeshLimits; clock: Clock; onOver: (reason: string) => void },
  ) {
    this.#ends = ends
    this.#quotas = deps.quotas
    this.#windows = deps.windows
    this.#onOver = options.onOver
    this.#roomBytes = options.limits.relayBytes
    this.#cancelTimer = options.clock.schedule(Math.min(options.limits.relayDurationMs, 2 ** 31 - 1), () =>
      this.end('time', 'the time of this relayed connection is over'),
    )
    const [a, b] = ends
    this.#carry(a, b)
    this.#carry(b, a)
  }

  #carry(from: RelayEnd, to: RelayEnd): void {
    const window = this.#windows.opened(from.peer, from.stream, () => to.stream.writeBufferLength)
    from.bytes.open({
      data: chunk => {
        this.#roomBytes -= chunk.byteLength
        if (this.#roomBytes < 0) return this.end('bytes', 'this relayed connection has carried what it may')
        if (!this.#quotas.sent(from.peer, chunk.byteLength, () => from.release('share'))) from.hold('share')
        window.arrived(chunk.byteLength)
        if (this.#quotas.isUsedUp(from.peer)) return this.end('member_bytes', 'the bytes of this hour are used up')
        try {
          // Copied: the chunk is the transport's again when this returns.
          if (!to.bytes.send(new Uint8Array(chunk))) from.hold('full')
        } catch {
          from.bytes.abort(new TrellisError('unavailable', 'the other side of the relayed connection is gone'))
        }
      },
      drain: () => to.release('full'),
      end: () => to.bytes.closeWrite(),
      close: error => {
        if (error !== undefined) to.bytes.abort(error)
        window.closed()
        if (--this.#openCount > 0) return
        this.#cancelTimer()
        this.#onOver(this.#reason)
      },
    })
  }

  end(reason: string, message: string): void {
    if (this.#reason === 'closed') this.#reason = reason
    for (const end of this.#ends) end.bytes.abort(new TrellisError('resource_exhausted', message))
  }
}

/**
 * @libp2p/circuit-relay-v2 4.2.13 writes limits from 2^31 to 2^32 - 1 wrongly, so that no reservation can be read: those
 * are rounded down to what it writes right.
 */
export function announcedBytes(limitBytes: number): number {
  return limitBytes >= 2 ** 31 && limitBytes < 2 ** 32 ? 2 ** 31 - 1 : limitBytes
}

export interface RelayServerDeps {
  limits: MeshLimits
  clock: Clock
  log: Logger
  metrics: Metrics
}

/**
 * A circuit relay with bounded memory and quotas for each member. The stock one reads whatever a fast sender sends into
 * an endless queue while a slow receiver takes its time, its limits are meant for a handshake (128 KiB, 2 minutes), and
 * a member that opens many connections gets as many shares.
 */
export function createRelayServer(components: CircuitRelayServerComponents, deps: RelayServerDeps): RelayServer {
  const { limits, clock, log, metrics } = deps
  const quotas = createRelayQuotas(limits, deps)
  const windows = createRelayWindows({ maxBytes: limits.relayMemberHeldBytes })
  const pairs = new Set<RelayedPair>()
  const setReservations = metrics.gauge('trellis_mesh_relay_reservations_count', 'Places that this relay keeps')
  const setConnections = metrics.gauge('trellis_mesh_relay_connections_count', 'Relayed connections')
  const setHeld = metrics.gauge('trellis_mesh_relay_held_bytes', 'Bytes that wait for receivers of relayed connections')
  const countRefused = metrics.counter(
    'trellis_mesh_relay_refused_count',
    'Relayed connections, and places (reservations), that were refused',
    ['reason'],
  )
  const countEnded = metrics.counter('trellis_mesh_relay_ended_count', 'Relayed connections ended', ['reason'])
  const server = circuitRelayServer({
    hopTimeout: HOP_MS,
    maxInboundHopStreams: limits.relayStreams,
    maxOutboundHopStreams: limits.relayStreams,
    maxOutboundStopStreams: limits.relayStreams,
    reservations: {
      maxReservations: limits.relayReservations,
      applyDefaultLimit: true,
      defaultDurationLimit: limits.relayDurationMs,
      defaultDataLimit: BigInt(announcedBytes(limits.relayBytes)),
    },
  })(components) as RelayServer
  const internals = server as unknown as ServerInternals
  const prototype = Object.getPrototypeOf(server) as ServerInternals & RelayServer
  const { reservationStore } = internals
  const reserve = reservationStore.reserve.bind(reservationStore)
  let cancelReport: (() => void) | undefined

  function report(): void {
    setReservations(server.reservations.size)
    setConnections(quotas.connectionCount)
    setHeld(windows.heldBytes())
  }

  function reportLater(): void {
    cancelReport = clock.schedule(REPORT_MS, () => {
      report()
      reportLater()
    })
  }

  /** Answers a wish to connect with the status of a quota. */
  async function refuse(request: HopRequest, options: object): Promise<void> {
    const scope = Object.create(server, {
      // Whoever has no reservation is refused by the library's own code, whose answer is then given our status.
      reservationStore: { value: { get: () => undefined } },
    }) as ServerInternals
    const stream = {
      ...request.stream,
      pb: (codec: unknown) => ({
        write: (message: object, writeOptions: object) =>
          request.stream.pb(codec).write({ ...message, status: QUOTA_STATUS }, writeOptions),
      }),
    }
    await prototype.handleConnect.call(scope, { ...request, stream }, options)
  }

  reservationStore.reserve = (...request) => {
    const answer = reserve(...request)
    if (answer.status !== 'OK') countRefused(1, { reason: 'reservations' })
    return answer
  }

  internals.handleConnect = async (request, options) => {
    const source = request.connection.remotePeer.toString()
    const refusal = quotas.whyRefused(source) ?? (windows.isFull(source) ? 'held' : undefined)
    if (refusal !== undefined) {
      countRefused(1, { reason: refusal })
      log.debug({ peer: source, reason: refusal }, 'a relayed connection was refused')
      return await refuse(request, options)
    }
    const release = quotas.opened(source)
    let far: RelayEnd | undefined
    // The same server, but for this request with streams that are joined here.
    const scope = Object.create(server, {
      stopHop: {
        value: async (stop: StopRequest, stopOptions: object) => {
          const stream = await internals.stopHop(stop, stopOptions)
          if (stream !== undefined) far = new RelayEnd(stream, stop.connection.remotePeer.toString())
          return stream
        },
      },
    }) as ServerInternals
    const stream = {
      pb: (codec: unknown) => request.stream.pb(codec),
      /** Both sides have been told that they are connected. */
      unwrap(): Stream {
        throw new Joined()
      },
    }
    try {
      await prototype.handleConnect.call(scope, { ...request, stream }, options)
    } catch (reason) {
      if (!(reason instanceof Joined) || far === undefined) {
        far?.bytes.abort(new TrellisError('unavailable', 'the other side of the relayed connection is gone'))
        release()
        throw reason
      }
      const ends = [new RelayEnd(request.stream.unwrap(), source), far] as const
      const pair: RelayedPair = new RelayedPair(ends, { quotas, windows }, { limits, clock, onOver })
      pairs.add(pair)
      function onOver(why: string): void {
        pairs.delete(pair)
        countEnded(1, { reason: why })
        release()
      }
      return
    }
    release()
  }

  server.start = async () => {
    await prototype.start.call(server)
    cancelReport?.()
    reportLater()
  }
  server.stop = async () => {
    cancelReport?.()
    for (const pair of pairs) pair.end('stopped', 'the relay stops')
    await prototype.stop.call(server)
    report()
  }
  return server
}
