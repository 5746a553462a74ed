import type { Connection } from '@libp2p/interface'
import {
  type Clock,
  errorMessage,
  type Logger,
  type Metrics,
  type PeerId,
  type Random,
  TrellisError,
} from '../base/index.ts'
import type { PeerTable } from './peer-table.ts'
import { createStreamAdapter } from './stream-adapter.ts'

const PING_PROTOCOL = '/ipfs/ping/1.0.0'
const PING_BYTES = 32
const PING_TIMEOUT_MS = 10_000
/** How often each peer's round trip is measured, in milliseconds. */
const PING_EVERY_MS = 15_000
const TICK_MS = 1000
const PARALLEL_PINGS = 16

/** The round trip over one connection, in milliseconds. */
export async function pingConnection(connection: Connection, random: Random, signal: AbortSignal): Promise<number> {
  const stream = await connection.newStream(PING_PROTOCOL, { signal, runOnLimitedConnection: true })
  const adapter = createStreamAdapter(stream)
  const answer = Promise.withResolvers<number>()
  // `send` below may throw first, and then nobody awaits it.
  answer.promise.catch(() => {})
  const payload = Buffer.from(random.bytes(PING_BYTES))
  const received: Uint8Array[] = []
  let receivedBytes = 0
  const onAbort = (): void => {
    const reason = new TrellisError('deadline_exceeded', 'no answer to a ping', { cause: signal.reason })
    adapter.abort(reason)
    answer.reject(reason)
  }
  signal.addEventListener('abort', onAbort, { once: true })
  adapter.open({
    data(chunk) {
      receivedBytes += chunk.byteLength
      if (receivedBytes > PING_BYTES) return
      received.push(new Uint8Array(chunk))
      if (receivedBytes < PING_BYTES) return
      if (payload.equals(Buffer.concat(received))) answer.resolve(performance.now() - startMs)
      else answer.reject(new TrellisError('data_loss', 'the peer answered a ping with other bytes'))
    },
    drain() {},
    end: () => answer.reject(new TrellisError('unavailable', 'the peer ended a ping early')),
    close: error => answer.reject(error ?? new TrellisError('unavailable', 'the peer ended a ping early')),
  })
  const startMs = performance.now()
  try {
    adapter.send(payload)
    return await answer.promise
  } finally {
    signal.removeEventListener('abort', onAbort)
    adapter.closeWrite()
  }
}

export interface MonitorOptions {
  table: PeerTable
  clock: Clock
  random: Random
  log: Logger
  metrics: Metrics
}

/** Keeps round-trip times current, and the metrics of peers and traffic. */
export interface Monitor {
  start(): void
  stop(): void
  /** Measures now. Throws `unavailable` if the peer is not connected, `deadline_exceeded` if it does not answer. */
  ping(peer: PeerId, signal: AbortSignal): Promise<number>
}

export function createMonitor(options: MonitorOptions): Monitor {
  const { table, clock, random, log, metrics } = options
  const setPeers = metrics.gauge('trellis_mesh_peers_count', 'Members connected now, by best path.', ['path'])
  const setConnections = metrics.gauge('trellis_mesh_connections_count', 'Admitted connections.', ['path', 'transport'])
  const addBytes = metrics.counter('trellis_mesh_traffic_bytes', 'Bytes to and from members.', ['direction'])
  const observeRtt = metrics.histogram(
    'trellis_mesh_rtt_seconds',
    'Round-trip times to members.',
    [0.001, 0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 5],
  )
  const lastPingMs = new Map<PeerId, number>()
  const lastBytes = new Map<PeerId, { inBytes: number; outBytes: number }>()
  const seenSeries = new Set<string>()
  let runningPings = 0
  let cancelTimer: (() => void) | undefined
  let running = false

  async function ping(peer: PeerId, signal: AbortSignal): Promise<number> {
    const [connection] = table.connections(peer)
    if (connection === undefined) throw new TrellisError('unavailable', `peer ${peer} is not connected`)
    const rttMs = await pingConnection(connection, random, signal)
    table.setRtt(peer, rttMs)
    observeRtt(rttMs / 1000)
    return rttMs
  }

  function pingDue(): void {
    const nowMs = clock.monotonicMs()
    for (const peer of table.peers()) {
      if (runningPings >= PARALLEL_PINGS) return
      if (nowMs - (lastPingMs.get(peer) ?? -Infinity) < PING_EVERY_MS) continue
      lastPingMs.set(peer, nowMs)
      runningPings++
      ping(peer, AbortSignal.timeout(PING_TIMEOUT_MS))
        .catch((reason: unknown) => log.debug({ peer, problem: errorMessage(reason) }, 'ping failed'))
        .finally(() => {
          runningPings--
        })
    }
  }

  function report(): void {
    const peerCounts = { direct: 0, relayed: 0 }
    const connectionCounts = new Map<string, number>([...seenSeries].map(series => [series, 0]))
    for (const peer of table.peers()) {
      const traffic = table.get(peer)
      const [best] = traffic?.paths ?? []
      if (traffic === undefined || best === undefined) continue
      peerCounts[best.path]++
      for (const path of traffic.paths) {
        const series = `${path.path}/${path.transport}`
        connectionCounts.set(series, (connectionCounts.get(series) ?? 0) + 1)
      }
      const before = lastBytes.get(peer) ?? { inBytes: 0, outBytes: 0 }
      // A peer that left and came back starts at zero.
      addBytes(Math.max(0, traffic.inBytes - before.inBytes), { direction: 'in' })
      addBytes(Math.max(0, traffic.outBytes - before.outBytes), { direction: 'out' })
      lastBytes.set(peer, { inBytes: traffic.inBytes, outBytes: traffic.outBytes })
    }
    for (const map of [lastPingMs, lastBytes]) for (const peer of map.keys()) if (!table.has(peer)) map.delete(peer)
    setPeers(peerCounts.direct, { path: 'direct' })
    setPeers(peerCounts.relayed, { path: 'relayed' })
    for (const [series, count] of connectionCounts) {
      seenSeries.add(series)
      const [path = '', transport = ''] = series.split('/')
      setConnections(count, { path, transport })
    }
  }

  function schedule(): void {
    cancelTimer = clock.schedule(TICK_MS, () => {
      pingDue()
      report()
      if (running) schedule()
    })
  }

  return {
    start() {
      running = true
      schedule()
    },
    stop() {
      running = false
      cancelTimer?.()
    },
    ping,
  }
}
