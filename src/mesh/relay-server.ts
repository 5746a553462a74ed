import type { CircuitRelayServerComponents, CircuitRelayService } from '@libp2p/circuit-relay-v2'
import { circuitRelayServer } from '@libp2p/circuit-relay-v2'
import type { Startable, Stream } from '@libp2p/interface'
import type { MeshLimits } from './limits.ts'
import { createStreamAdapter } from './stream-adapter.ts'

/** How long a peer may take to ask for something at a relay, in milliseconds. */
const HOP_MS = 30_000

export type RelayServer = CircuitRelayService & Startable

interface HopRequest {
  stream: { pb(codec: unknown): unknown; unwrap(): Stream }
}

/** The parts of circuit-relay-v2's server that connect two streams. */
interface ServerInternals {
  stopHop(request: object, options: object): Promise<Stream | undefined>
  handleConnect(request: HopRequest, options: object): Promise<void>
}

type Listener = (event: { data: Uint8Array; error?: Error }) => void

/**
 * One end of a relayed connection as the server's own code sees it. That counts the bytes of `message` events against the
 * limit and calls `abort`, which it may; but its own copying of bytes gets nothing to copy, only the end.
 */
class RelayEnd {
  readonly stream: Stream
  #counter: Listener | undefined
  readonly #closeListeners: Listener[] = []
  #ended = false

  constructor(stream: Stream) {
    this.stream = stream
  }

  count(chunk: Uint8Array): void {
    this.#counter?.({ data: chunk })
  }

  ended(): void {
    if (this.#ended) return
    this.#ended = true
    for (const listener of this.#closeListeners) listener({ data: new Uint8Array() })
  }

  /** The first listener for messages counts; the second would copy. */
  addEventListener(type: string, listener: Listener): void {
    if (type === 'message') this.#counter ??= listener
    else if (type === 'close') this.#closeListeners.push(listener)
  }

  removeEventListener(): void {}

  abort(reason: Error): void {
    this.stream.abort(reason)
  }

  async close(): Promise<void> {}
}

/** Carries bytes both ways, no faster than the other side takes them. */
function join(a: RelayEnd, b: RelayEnd): void {
  const left = { end: a, bytes: createStreamAdapter(a.stream), full: false }
  const right = { end: b, bytes: createStreamAdapter(b.stream), full: false }
  for (const [from, to] of [
    [left, right],
    [right, left],
  ] as const) {
    from.bytes.open({
      data(chunk) {
        from.end.count(chunk)
        try {
          // Copied: the chunk is the transport's again when this returns.
          if (to.bytes.send(new Uint8Array(chunk)) || to.full) return
        } catch {
          from.bytes.abort(new Error('the other side of the relayed connection is gone'))
          return
        }
        to.full = true
        from.bytes.pause()
      },
      drain() {
        if (!from.full) return
        from.full = false
        to.bytes.resume()
      },
      end: () => to.bytes.closeWrite(),
      close(error) {
        if (error !== undefined) to.bytes.abort(error)
        from.end.ended()
      },
    })
  }
}

/**
 * @libp2p/circuit-relay-v2 4.2.13 writes limits from 2^31 to 2^32 - 1 wrongly, so that no reservation can be read: those
 * are rounded down to what it writes right.
 */
export function announcedBytes(limitBytes: number): number {
  return limitBytes >= 2 ** 31 && limitBytes < 2 ** 32 ? 2 ** 31 - 1 : limitBytes
}

/**
 * A circuit relay whose memory is bounded. The stock one reads whatever a fast sender sends into an endless queue while
 * a slow receiver takes its time, and its limits are meant for a handshake (128 KiB, 2 minutes).
 */
export function createRelayServer(components: CircuitRelayServerComponents, limits: MeshLimits): RelayServer {
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
  const prototype = Object.getPrototypeOf(server) as ServerInternals
  internals.handleConnect = async (request, options) => {
    let far: RelayEnd | undefined
    // The same server, but for this request with streams that are joined here.
    const scope = Object.create(server, {
      stopHop: {
        value: async (stop: object, stopOptions: object) => {
          const stream = await internals.stopHop(stop, stopOptions)
          far = stream === undefined ? undefined : new RelayEnd(stream)
          return far
        },
      },
    }) as ServerInternals
    const stream = {
      pb: (codec: unknown) => request.stream.pb(codec),
      unwrap() {
        const near = new RelayEnd(request.stream.unwrap())
        if (far !== undefined) join(near, far)
        return near as unknown as Stream
      },
    }
    await prototype.handleConnect.call(scope, { ...request, stream }, options)
  }
  return server
}
