import type { Connection, Libp2p } from '@libp2p/interface'
import {
  abortable,
  anySignal,
  errorMessage,
  isPeerId,
  type PeerId,
  silentLogger,
  silentMetrics,
  sweepBuffersEarly,
  systemClock,
  systemRandom,
  TrellisError,
  toTrellisError,
} from '../base/index.ts'
import { addressTo, createAddressBook, isDirectAddress, peerOfAddress } from './address-book.ts'
import { createCandidates } from './candidates.ts'
import { connectedPeers } from './connected-peers.ts'
import { createDht, type Dht, withFailFast } from './dht.ts'
import { createDialer, type Dialer } from './dialer.ts'
import { createGate, type Gate } from './gate.ts'
import type { Libp2pComponents } from './internals.ts'
import { createInvites } from './invites.ts'
import { createJoinServer } from './join.ts'
import { serveJoins } from './join-service.ts'
import { createNode, type MeshPreset, type MeshServices, privateKeyOf, stopNode } from './libp2p.ts'
import { DEFAULT_LIMITS, type MeshLimits, STOP_CONNECTIONS_MS } from './limits.ts'
import { keepPorts, withLastPorts } from './listen-ports.ts'
import { createMonitor } from './monitor.ts'
import type { MeshEvent, MeshNode, MeshNodeOptions } from './node-types.ts'
import { createPathWatch } from './path-watch.ts'
import { createPeerExchange } from './peer-exchange.ts'
import { createPeerStreams } from './peer-streams.ts'
import { PeerTable, pathOf } from './peer-table.ts'
import { JOIN_PROTOCOL } from './protocols.ts'
import { looksReachable } from './reachable.ts'
import { createReconnector } from './reconnector.ts'
import { createRelayKeeper, type RelayKeeper } from './relay-keeper.ts'
import { createSpareConnections } from './spare-connections.ts'
import { encodeTicket, MAX_TICKET_ADDRESSES } from './ticket.ts'
import { chooseTicketAddresses } from './ticket-addresses.ts'

/** Connected members at which a node stops to look for more; others are dialed when they are needed. */
const KEEP_PEERS = 64
const DEFAULT_RELAY_COUNT = 2

/** Ports are the system's choice: 0. */
const LISTEN: Record<MeshPreset, readonly string[]> = {
  local: ['/ip4/127.0.0.1/tcp/0', '/ip4/127.0.0.1/tcp/0/ws', '/ip4/127.0.0.1/udp/0/quic-v1'],
  lan: ['/ip4/0.0.0.0/tcp/0', '/ip4/0.0.0.0/tcp/0/ws', '/ip4/0.0.0.0/udp/0/quic-v1', '/ip6/::/tcp/0'],
  public: ['/ip4/0.0.0.0/tcp/0', '/ip4/0.0.0.0/tcp/0/ws', '/ip4/0.0.0.0/udp/0/quic-v1', '/ip6/::/tcp/0'],
}

/** Makes a node of the mesh that the membership is for; `start` brings it onto the network. */
export function createMeshNode(options: MeshNodeOptions): MeshNode {
  const { identity, membership, preset } = options
  const usesMdns = options.mdns ?? preset === 'lan'
  const log = options.log ?? silentLogger
  const metrics = options.metrics ?? silentMetrics
  const clock = options.clock ?? systemClock
  const random = options.random ?? systemRandom
  const limits: MeshLimits = { ...DEFAULT_LIMITS, ...options.limits }
  const self = identity.peer
  const listen = [...(options.listen ?? LISTEN[preset])]
  const announce = [...(options.announce ?? [])]

  const table = new PeerTable(clock)
  const book = createAddressBook({ store: options.store.sublevel('addresses'), clock, log })
  const ports = options.store.sublevel('ports')
  const invites = createInvites({ membership, store: options.store.sublevel('invites'), clock, random })
  const monitor = createMonitor({ table, clock, random, log, metrics })
  const countRefused = metrics.counter('trellis_mesh_refused_count', 'Connections not admitted.', ['reason'])
  const streams = createPeerStreams({
    self,
    table,
    limits,
    log,
    dial: (peer, signal) => running().dialer.dial(peer, signal),
  })
  const paths = createPathWatch({
    table,
    clock,
    onBest: (peer, path) => emit({ type: 'path', peer, path }),
    onMove: peer => streams.emit({ type: 'path', peer }),
  })
  const spares = createSpareConnections({
    self,
    table,
    clock,
    log,
    idleMs: limits.spareIdleMs,
    onOrder: peer => paths.changed(peer),
  })
  const listeners = new Set<(event: MeshEvent) => void>()
  const connectionListeners = new Set<(connection: Connection) => void>()
  const undo: (() => void)[] = []

  let libp2p: Libp2p<MeshServices> | undefined
  let components: Libp2pComponents | undefined
  let gate: Gate | undefined
  let keeper: RelayKeeper | undefined
  let dht: Dht | undefined
  let dialer: Dialer | undefined
  let avoidInDht: ((peer: PeerId) => void) | undefined
  let stopped = false

  const exchange = createPeerExchange({
    streams,
    membership,
    book,
    clock,
    log,
    ownAddresses: () => addresses(),
    onLearned: peer => {
      if (!table.has(peer)) reconnector.soon(peer)
    },
  })
  /** Revoked for good: nobody would have this node, whoever it asks. */
  const isOut = (): boolean => membership.isRevoked(self)
  const candidates = createCandidates({ self, table, book, membership, random, keepRelayed: limits.keepRelayed })
  const reconnector = createReconnector({
    clock,
    random,
    log,
    keepCount: KEEP_PEERS,
    candidates: dialing => candidates.next(dialing),
    connectedCount: () => table.peers().length,
    isConnected: peer => table.has(peer),
    isUrgent: peer => keeper?.misses(peer) ?? false,
    connect: peer => running().dialer.dial(peer),
  })

  function running(): { node: Libp2p<MeshServices>; parts: Libp2pComponents; gate: Gate; dht: Dht; dialer: Dialer } {
    if (!libp2p || !components || !gate || !dht || !dialer || stopped) {
      throw new TrellisError('failed_precondition', 'the mesh node is not running')
    }
    return { node: libp2p, parts: components, gate, dht, dialer }
  }

  function emit(event: MeshEvent): void {
    for (const listener of listeners) listener(event)
  }

  function addresses(): string[] {
    return libp2p?.getMultiaddrs().flatMap(address => addressTo(self, address.toString()) ?? []) ?? []
  }

  function onAdmitted(connection: Connection): void {
    const peer = connection.remotePeer.toString()
    const first = table.add(connection)
    candidates.connected(peer, pathOf(connection.remoteAddr).path)
    if (first) {
      log.info({ peer, address: connection.remoteAddr.toString() }, 'connected to a member')
      streams.emit({ type: 'connected', peer })
      emit({ type: 'connected', peer })
    }
    paths.changed(peer)
    for (const listener of connectionListeners) listener(connection)
    keeper?.check()
  }

  function onClosed(event: CustomEvent<Connection>): void {
    const connection = event.detail
    const peer = connection.remotePeer.toString()
    if (table.remove(connection)) {
      log.info({ peer }, 'disconnected from a member')
      streams.emit({ type: 'disconnected', peer })
      emit({ type: 'disconnected', peer })
      avoidInDht?.(peer)
      if (!stopped) reconnector.lost(peer)
    }
    paths.changed(peer)
    keeper?.check()
  }

  function onComponents(parts: Libp2pComponents): void {
    components = parts
    gate = createGate({
      components: parts,
      membership,
      limits,
      log,
      clock,
      onAdmitted,
      onRefused(peer, error) {
        countRefused(1, { reason: error.reason })
        log.info({ peer, reason: error.reason, problem: error.message }, 'a connection was not admitted')
        emit({ type: 'refused', peer, reason: error.reason, message: error.message })
      },
    })
    parts.events.addEventListener('connection:close', onClosed)
    parts.events.addEventListener('peer:update', event => {
      const { peer } = event.detail
      if (!table.has(peer.id.toString())) return
      book.note(
        peer.id.toString(),
        peer.addresses.map(address => address.multiaddr.toString()),
        'own',
      )
      keeper?.check()
    })
    parts.events.addEventListener('peer:discovery', event => {
      const peer = event.detail.id.toString()
      if (!usesMdns || peer === self || table.has(peer)) return
      book.note(
        peer,
        event.detail.multiaddrs.map(address => address.toString()),
      )
      reconnector.soon(peer)
    })
    parts.events.addEventListener('self:peer:update', () => emit({ type: 'addresses', addresses: addresses() }))
  }

  const joinServer = createJoinServer({
    membership,
    invites,
    clock,
    log,
    joinsPerSecond: limits.joinsPerSecond,
    timeoutMs: limits.joinMs,
    openToIssuer: (issuer, signal) => streams.open(issuer, JOIN_PROTOCOL, { signal }),
    addresses: startAddresses,
  })

  /** Direct addresses of other connected members. */
  function othersAddresses(): string[][] {
    return table.peers().map(peer => book.get(peer).filter(isDirectAddress))
  }

  /** This node's addresses, then other members', for one that has just joined. */
  function startAddresses(): string[] {
    const others = othersAddresses().flatMap(found => found.slice(0, 3))
    return [...new Set([...addresses(), ...others])].slice(0, MAX_TICKET_ADDRESSES)
  }

  async function setReachable(found: boolean | undefined): Promise<void> {
    const { node } = running()
    const reachable = found ?? looksReachable(preset, listen, [...announce, ...addresses()])
    const server = options.relayServer ?? 'auto'
    const relay = node.services.relay.server
    if (server === true || (server === 'auto' && reachable)) await relay.start()
    else await relay.stop()
    keeper?.setRelayCount(options.relayCount ?? (reachable ? 0 : DEFAULT_RELAY_COUNT))
    await node.services.dht.setMode(reachable ? 'server' : 'client')
  }

  return {
    name: 'mesh',
    peer: self,
    membership,
    streams,
    async prepare() {
      sweepBuffersEarly()
      await book.load()
      for (const address of options.bootstrap ?? []) {
        const peer = peerOfAddress(address)
        if (peer === undefined || !isPeerId(peer)) {
          throw new TrellisError('invalid_argument', `not a bootstrap address with /p2p/: ${address.slice(0, 200)}`)
        }
        if (peer !== self) book.note(peer, [address])
      }
      libp2p = await createNode({
        privateKey: await privateKeyOf(identity.seed),
        meshId: membership.meshId,
        preset,
        mdns: usesMdns,
        listen: await withLastPorts(listen, ports),
        announce,
        appendAnnounce: [],
        portMapping: options.portMapping ?? false,
        limits,
        clock,
        log,
        metrics,
        countBytes: (connection, direction, byteCount) => table.count(connection, direction, byteCount),
        isBarred: peer => isOut() || membership.isRevoked(peer),
        kadComponents(parts) {
          const view = withFailFast(parts, clock)
          avoidInDht = view.avoid
          return view.components
        },
        onComponents,
      })
      const parts = components
      const atGate = gate
      if (parts === undefined || atGate === undefined) throw new TrellisError('internal', 'libp2p made no components')
      dialer = createDialer({
        libp2p,
        parts,
        book,
        limits,
        clock,
        metrics,
        isRevoked: peer => membership.isRevoked(peer),
        connections: peer => table.connections(peer),
        isOut,
        rttMs: peer => table.get(peer)?.rttMs,
        relayAddresses: () => keeper?.candidates() ?? [],
        admitted: (connection, admissionSignal) => atGate.admitted(connection, admissionSignal),
      })
      keeper = createRelayKeeper({
        components: parts,
        table,
        clock,
        log,
        relayCount: 0,
        measure: (peer, measureSignal) => monitor.ping(peer, measureSignal),
        onChange: () => emit({ type: 'addresses', addresses: addresses() }),
      })
      dht = createDht({
        dht: libp2p.services.dht,
        components: parts,
        book,
        self,
        maxRecordsPerPeer: limits.maxProviderRecordsPerPeer,
        clock,
        log,
      })
      atGate.start()
      streams.attach(parts)
      undo.push(
        membership.onChange(event => {
          if (event.type !== 'revocation') return
          for (const peer of event.peers) if (membership.isRevoked(peer)) book.forget(peer)
        }),
      )
    },
    async start(signal) {
      if (libp2p === undefined) await this.prepare()
      const { node, parts, gate: atGate } = running()
      exchange.start()
      try {
        await serveJoins({ parts, gate: atGate, clock, serve: joinServer })
        await abortable(Promise.resolve(node.start()), signal)
        await keepPorts(
          parts.transportManager.getAddrs().map(address => address.toString()),
          ports,
        )
        await setReachable(undefined)
      } catch (cause) {
        await this.stop()
        if (cause instanceof TrellisError) throw cause
        throw new TrellisError('failed_precondition', `the mesh could not be started: ${errorMessage(cause)}`, {
          cause,
        })
      }
      monitor.start()
      spares.start()
      keeper?.start()
      reconnector.start()
      const facts = { peer: self, mesh: membership.meshId, addresses: addresses(), protocols: streams.served() }
      log.info(facts, 'the mesh node runs')
    },
    async stop() {
      if (stopped) return
      stopped = true
      reconnector.stop()
      exchange.stop()
      monitor.stop()
      spares.stop()
      paths.stop()
      keeper?.stop()
      gate?.stop()
      for (const step of undo) step()
      if (libp2p !== undefined && components !== undefined) await stopNode(libp2p, components.connectionManager, log)
      await Promise.race([
        Promise.all([book.flushed(), membership.flushed()]),
        new Promise(resolve => setTimeout(resolve, 300).unref()),
      ])
    },
    peers: () => connectedPeers(table, membership, book),
    countTraffic: (peer, direction, byteCount) => table.countElsewhere(peer, direction, byteCount),
    async ping(peer, { signal } = {}) {
      if (peer === self) throw new TrellisError('invalid_argument', 'a node does not ping itself')
      const all = anySignal([signal], limits.dialMs + limits.admissionMs)
      if (!table.has(peer)) await running().dialer.dial(peer, all)
      return monitor.ping(peer, all)
    },
    async connect(addressOrPeer, { signal } = {}) {
      const { dialer: dials } = running()
      if (isPeerId(addressOrPeer)) {
        if (addressOrPeer === self) throw new TrellisError('invalid_argument', 'a node does not connect to itself')
        if (!table.has(addressOrPeer)) await dials.dial(addressOrPeer, signal)
        return addressOrPeer
      }
      const connection = await dials.dialAddress(addressOrPeer, signal)
      return connection.remotePeer.toString()
    },
    async disconnect(peer) {
      const connections = table.connections(peer)
      const signal = AbortSignal.timeout(STOP_CONNECTIONS_MS)
      // What does not close in good order in time is dropped.
      const close = (connection: Connection) =>
        connection.close({ signal }).catch((reason: unknown) => connection.abort(toTrellisError(reason)))
      await Promise.all(connections.map(close))
      return connections.length
    },
    addresses,
    connections: peer => table.get(peer)?.paths ?? [],
    knownAddresses: peer => book.get(peer),
    lastDial: peer => dialer?.lastDial(peer),
    relays: () => keeper?.relays() ?? [],
    relayProblem: () => keeper?.problem(),
    provide: (cid, signal) => running().dht.provide(cid, signal),
    findProviders: (cid, findOptions) => running().dht.findProviders(cid, findOptions),
    async createInvite(inviteOptions) {
      running()
      const chosen = chooseTicketAddresses(addresses(), othersAddresses())
      return encodeTicket(await invites.create(chosen, inviteOptions))
    },
    invites: () => invites.list(),
    revokeInvite: id => invites.revoke(id),
    onEvent(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    setReachable,
    internals() {
      const { node, parts, gate: atGate } = running()
      return {
        self,
        upgrader: parts.upgrader,
        transportManager: parts.transportManager,
        connectionManager: parts.connectionManager,
        addressManager: parts.addressManager,
        registrar: parts.registrar,
        peerStore: parts.peerStore,
        privateKey: parts.privateKey,
        logger: parts.logger,
        events: parts.events,
        dialBack: node.services.autoNat,
        connections: peer => table.connections(peer),
        admitted: (connection, signal) => atGate.admitted(connection, signal),
        onConnection(listener) {
          connectionListeners.add(listener)
          return () => connectionListeners.delete(listener)
        },
      }
    },
  }
}
