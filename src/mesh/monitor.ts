import {
  type Clock,
  errorMessage,
  type Logger,
  type Metrics,
  type PeerId,
  type Random,
  TrellisError,
} from '../base/index.ts'
import { createLiveness } from './liveness.ts'
import type { PeerTable } from './peer-table.ts'
import { pingConnection } from './ping-connection.ts'

const PING_TIMEOUT_MS = 10_000
/** How often each peer's round trip is measured, in milliseconds. */
const PING_EVERY_MS = 15_000
const TICK_MS = 1000
const PARALLEL_PINGS = 16

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
  const addBytes = metrics.counter('trellis_mesh_traffic_bytes', 'Bytes to and from members, by path.', [
    'direction',
    'path',
  ])
  const observeRtt = metrics.histogram(
    'trellis_mesh_rtt_seconds',
    'Round-trip times to members.',
    [0.001, 0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 5],
  )
  const lastPingMs = new Map<PeerId, number>()
  const counted = { direct: { inBytes: 0, outBytes: 0 }, relayed: { inBytes: 0, outBytes: 0 } }
  const liveness = createLiveness({
    table,
    clock,
    log,
    ping: (connection, signal) => pingConnection(connection, random, signal),
  })
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
    }
    for (const path of ['direct', 'relayed'] as const) {
      for (const [key, direction] of [
        ['inBytes', 'in'],
        ['outBytes', 'out'],
      ] as const) {
        const more = table.totals[path][key] - counted[path][key]
        if (more <= 0) continue
        counted[path][key] += more
        addBytes(more, { direction, path })
      }
    }
    for (const peer of lastPingMs.keys()) if (!table.has(peer)) lastPingMs.delete(peer)
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
      liveness.check()
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
