import type { Connection, MultiaddrConnection, StreamMessageEvent } from '@libp2p/interface'
import type { Multiaddr } from '@multiformats/multiaddr'
import type { Clock, PeerId } from '../base/index.ts'

export type TransportName = 'tcp' | 'ws' | 'quic' | 'other'

/** How a connection runs. */
export interface ConnectionPath {
  readonly path: 'direct' | 'relayed'
  /** Of the first hop. */
  readonly transport: TransportName
  readonly address: string
  /** The relay between, if any. */
  readonly relay: PeerId | undefined
}

export function pathOf(address: Multiaddr): ConnectionPath {
  const parts = address.getComponents()
  const circuit = parts.findIndex(part => part.name === 'p2p-circuit')
  const firstHop = circuit === -1 ? parts : parts.slice(0, circuit)
  const has = (...names: string[]): boolean => firstHop.some(part => names.includes(part.name))
  const transport = has('quic-v1', 'quic') ? 'quic' : has('ws', 'wss') ? 'ws' : has('tcp') ? 'tcp' : 'other'
  return {
    path: circuit === -1 ? 'direct' : 'relayed',
    transport,
    address: address.toString(),
    relay: circuit === -1 ? undefined : firstHop.findLast(part => part.name === 'p2p')?.value,
  }
}

interface Traffic {
  inBytes: number
  outBytes: number
}

/** Lower is better. TCP is the fastest bulk path in every measurement, a relay always the slowest. */
const TRANSPORT_RANK: Record<TransportName, number> = { tcp: 0, ws: 1, quic: 2, other: 3 }

function rankOf(path: ConnectionPath): number {
  return (path.path === 'relayed' ? 10 : 0) + TRANSPORT_RANK[path.transport]
}

interface Entry {
  readonly peer: PeerId
  readonly connections: Map<Connection, ConnectionPath>
  connectedSinceMs: number
  rttMs: number | undefined
  /** Of connections that are closed. */
  readonly past: Traffic
}

export interface PeerTraffic extends Traffic {
  connectedSinceMs: number
  rttMs: number | undefined
  /** Best first. */
  paths: ConnectionPath[]
}

/** The admitted connections, by peer, with what they carried. */
export class PeerTable {
  readonly #clock: Clock
  readonly #totals = { direct: { inBytes: 0, outBytes: 0 }, relayed: { inBytes: 0, outBytes: 0 } }
  readonly #entries = new Map<PeerId, Entry>()
  readonly #traffic = new WeakMap<MultiaddrConnection, Traffic>()
  readonly #spare = new WeakSet<Connection>()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** True if this is the peer's first connection. */
  add(connection: Connection): boolean {
    const peer = connection.remotePeer.toString()
    const path = this.#pathOf(connection)
    this.#watch(connection, path)
    const known = this.#entries.get(peer)
    if (known !== undefined) {
      known.connections.set(connection, path)
      return false
    }
    this.#entries.set(peer, {
      peer,
      connections: new Map([[connection, path]]),
      connectedSinceMs: this.#clock.wallMs(),
      rttMs: undefined,
      past: { inBytes: 0, outBytes: 0 },
    })
    return true
  }

  /** A dial through a relay takes the connection to it that is there by then, whatever its address says. */
  #pathOf(connection: Connection): ConnectionPath {
    const path = pathOf(connection.remoteAddr)
    const toRelay = path.relay === undefined ? undefined : this.#entries.get(path.relay)
    const hops = [...(toRelay?.connections.values() ?? [])].filter(hop => hop.path === 'direct')
    const [best] = hops.sort((a, b) => rankOf(a) - rankOf(b))
    if (best === undefined || hops.some(({ transport }) => transport === path.transport)) return path
    const address = `${best.address}/p2p-circuit/p2p/${connection.remotePeer.toString()}`
    return { ...path, transport: best.transport, address }
  }

  /** True if this was the peer's last connection. */
  remove(connection: Connection): boolean {
    const peer = connection.remotePeer.toString()
    const entry = this.#entries.get(peer)
    if (entry === undefined || !entry.connections.delete(connection)) return false
    const traffic = this.traffic(connection)
    entry.past.inBytes += traffic.inBytes
    entry.past.outBytes += traffic.outBytes
    if (entry.connections.size > 0) return false
    this.#entries.delete(peer)
    return true
  }

  /** Bytes of all peers since the start, by the path that they took. */
  get totals(): Readonly<Record<ConnectionPath['path'], Readonly<Traffic>>> {
    return this.#totals
  }

  #countPath(path: ConnectionPath['path'], direction: 'in' | 'out', byteCount: number): void {
    const key = direction === 'in' ? 'inBytes' : 'outBytes'
    this.#totals[path][key] += byteCount
    // They go through the connection to the relay, too, where they are not to count as direct.
    if (path === 'relayed') this.#totals.direct[key] -= byteCount
  }

  count(
    connection: MultiaddrConnection,
    direction: 'in' | 'out',
    byteCount: number,
    path: ConnectionPath['path'] = 'direct',
  ): void {
    this.#countPath(path, direction, byteCount)
    let traffic = this.#traffic.get(connection)
    if (traffic === undefined) {
      traffic = { inBytes: 0, outBytes: 0 }
      this.#traffic.set(connection, traffic)
    }
    if (direction === 'in') traffic.inBytes += byteCount
    else traffic.outBytes += byteCount
  }

  /** Counts bytes that a connected peer got or gave outside of the mesh's connections. */
  countElsewhere(peer: PeerId, direction: 'in' | 'out', byteCount: number): void {
    const past = this.#entries.get(peer)?.past
    if (past === undefined) return
    this.#countPath('direct', direction, byteCount)
    if (direction === 'in') past.inBytes += byteCount
    else past.outBytes += byteCount
  }

  peers(): PeerId[] {
    return [...this.#entries.keys()]
  }

  has(peer: PeerId): boolean {
    return this.#entries.has(peer)
  }

  /** Open connections to a peer, or to all, best first. */
  connections(peer?: PeerId): Connection[] {
    const entries =
      peer === undefined ? [...this.#entries.values()] : [this.#entries.get(peer)].filter(e => e !== undefined)
    return entries
      .flatMap(entry => [...entry.connections])
      .filter(([connection]) => connection.status === 'open')
      .sort((a, b) => this.#rank(a) - this.#rank(b) || b[0].timeline.open - a[0].timeline.open)
      .map(([connection]) => connection)
  }

  /** Behind all others, or as its path says. True if it was otherwise before. */
  setSpare(connection: Connection, isSpare: boolean): boolean {
    if (this.#spare.has(connection) === isSpare) return false
    if (isSpare) this.#spare.add(connection)
    else this.#spare.delete(connection)
    return true
  }

  #rank([connection, path]: [Connection, ConnectionPath]): number {
    return rankOf(path) + (this.#spare.has(connection) ? 100 : 0)
  }

  setRtt(peer: PeerId, rttMs: number): void {
    const entry = this.#entries.get(peer)
    if (entry !== undefined) entry.rttMs = rttMs
  }

  get(peer: PeerId): PeerTraffic | undefined {
    const entry = this.#entries.get(peer)
    if (entry === undefined) return undefined
    const total = { ...entry.past }
    for (const connection of entry.connections.keys()) {
      const traffic = this.traffic(connection)
      total.inBytes += traffic.inBytes
      total.outBytes += traffic.outBytes
    }
    const paths = [...entry.connections].sort((a, b) => this.#rank(a) - this.#rank(b)).map(([, path]) => path)
    return { ...total, connectedSinceMs: entry.connectedSinceMs, rttMs: entry.rttMs, paths }
  }

  /** What a connection has carried so far. */
  traffic(connection: Connection): Readonly<Traffic> {
    return this.#traffic.get(rawConnection(connection)) ?? { inBytes: 0, outBytes: 0 }
  }

  /** Counts what a connection carries, its encryption included. QUIC's count themselves: see `quicWithBackpressure`. */
  #watch(connection: Connection, path: ConnectionPath): void {
    if (path.path === 'direct' && path.transport === 'quic') return
    const raw = rawConnection(connection)
    raw.addEventListener('message', (event: StreamMessageEvent) =>
      this.count(raw, 'in', event.data.byteLength, path.path),
    )
    const send = raw.send.bind(raw)
    raw.send = data => {
      this.count(raw, 'out', data.byteLength, path.path)
      return send(data)
    }
  }
}

/** What is below the connection's encryption. libp2p has it as a private field. */
function rawConnection(connection: Connection): MultiaddrConnection {
  return (connection as unknown as { maConn: MultiaddrConnection }).maConn
}
