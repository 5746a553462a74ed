import type { Connection, MultiaddrConnection, Transport, Upgrader } from '@libp2p/interface'
import { peerIdFromString } from '@libp2p/peer-id'
import { type Multiaddr, multiaddr } from '@multiformats/multiaddr'
import { abortable, type PeerId, type Random, TrellisError } from '../../base/index.ts'
import type { MeshInternals } from '../internals.ts'
import { pingConnection } from '../ping-connection.ts'
import { type Endpoint, isLanAddress, isPublicAddress, normalAddress } from '../reachability/endpoint.ts'
import type { Sight } from '../reachability/messages.ts'
import type { PeerConnection, PunchHost } from './host.ts'
import type { DialAddress } from './messages.ts'
import { createSocketConnection } from './socket-connection.ts'

/** The name by which the QUIC transport of `@chainsafe/libp2p-quic` goes. */
const QUIC_TAG = 'quic'

/** How long a connection that may be dead has to answer. */
const CHECK_MS = 3_000
/** How long libp2p takes our word that an address is reachable; it is given again more often. */
const ANNOUNCE_TTL_MS = 60 * 60_000

/** libp2p's components as the host of hole punching. */
export function createLibp2pPunchHost(mesh: MeshInternals, random: Random): PunchHost {
  function quicTransport(): Transport {
    const transport = mesh.transportManager.getTransports().find(found => found[Symbol.toStringTag] === QUIC_TAG)
    if (transport === undefined) throw new TrellisError('failed_precondition', 'QUIC is turned off')
    return transport
  }

  return {
    self: mesh.self,
    connections: peer => mesh.connections(peer).map(describeConnection),
    onConnection(listener) {
      return mesh.onConnection(connection => {
        const described = describeConnection(connection)
        connection.addEventListener('close', () => listener({ type: 'close', connection: described }))
        listener({ type: 'open', connection: described })
      })
    },
    async upgradeTcp(socket, { peer, remote, direction, signal }) {
      socket.setNoDelay(true)
      socket.setKeepAlive(true, 15_000)
      const maConn = createSocketConnection({
        socket,
        direction,
        remoteAddr: multiaddr(`${endpointPath(remote)}/tcp/${remote.port}/p2p/${peer}`),
        log: mesh.logger.forComponent('trellis:punch:tcp'),
      })
      try {
        if (direction === 'outbound') {
          await mesh.admitted(await mesh.upgrader.upgradeOutbound(maConn, { signal }), signal)
        } else {
          const admitted = nextDirectConnection(mesh, peer, signal)
          // Not `upgradeOutbound` with `initiator: false`: that leaves the multiplexer a client on both sides.
          await Promise.all([mesh.upgrader.upgradeInbound(maConn, { signal }), admitted])
        }
      } catch (reason) {
        maConn.abort(reason instanceof Error ? reason : new Error(String(reason)))
        throw reason
      }
    },
    async dialQuic(endpoint, peer, signal) {
      const address = multiaddr(`${endpointPath(endpoint)}/udp/${endpoint.port}/quic-v1/p2p/${peer}`)
      const dialed = quicTransport().dial(address, { upgrader: mesh.upgrader, signal })
      // The transport's own handshake can't be stopped; a connection that comes late is of use all the same.
      const connection = await abortable(dialed, signal)
      await mesh.admitted(connection, signal)
    },
    async listenQuic(localPort, peer) {
      const connected = Promise.withResolvers<void>()
      connected.promise.catch(() => {})
      const upgrader = onlyFor(mesh.upgrader, peer, {
        opened: () => connected.resolve(),
        ended: () => void close().catch(() => {}),
      })
      const listener = quicTransport().createListener({ upgrader })
      let closed = false
      // Once: closing ends its connections, whose end closes it, and the transport's listener can't be closed twice.
      const close = async () => {
        if (closed) return
        closed = true
        await listener.close()
      }
      await listener.listen(multiaddr(`/ip4/0.0.0.0/udp/${localPort}/quic-v1`))
      return { connected: connected.promise, close }
    },
    async dial(addresses, peer, signal) {
      const multiaddrs = addresses.map(({ endpoint, transport }) =>
        multiaddr(
          `${endpointPath(endpoint)}/${transport === 'tcp' ? `tcp/${endpoint.port}` : `udp/${endpoint.port}/quic-v1`}/p2p/${peer}`,
        ),
      )
      await Promise.any(multiaddrs.map(address => dialAddress(mesh, address, signal))).catch((reason: unknown) => {
        throw reason instanceof AggregateError ? reason.errors[0] : reason
      })
    },
    listenAddresses: () =>
      mesh.addressManager.getAddresses().flatMap(address => {
        const found = readAddress(address)
        return found !== undefined && (isPublicAddress(found.endpoint.address) || isLanAddress(found.endpoint.address))
          ? [found]
          : []
      }),
    announcePublic(isPublic, isRefuted) {
      for (const address of mesh.transportManager.getAddrs()) {
        const components = address.getComponents()
        // A place at a relay begins with the relay's own address, and is no less good for this node being behind a NAT.
        if (components.some(({ name }) => name === 'p2p-circuit')) continue
        const ip = components[0]?.value
        if (ip === undefined || !isPublicAddress(ip)) continue
        const found = readAddress(address)
        if (isPublic && (found === undefined || !isRefuted(found)))
          mesh.addressManager.confirmObservedAddr(address, { type: 'transport', ttl: ANNOUNCE_TTL_MS })
        else mesh.addressManager.removeObservedAddr(address)
      }
    },
    async checkConnections(peer) {
      await Promise.all(
        mesh.connections(peer).map(async connection => {
          try {
            await pingConnection(connection, random, AbortSignal.timeout(CHECK_MS))
          } catch {
            connection.abort(new TrellisError('unavailable', 'the connection is dead'))
          }
        }),
      )
    },
    async quicAddresses(peer) {
      const known = await mesh.peerStore.get(peerIdFromString(peer)).catch(() => undefined)
      return (known?.addresses ?? []).flatMap(({ multiaddr }) => {
        const found = readAddress(multiaddr)
        return found?.transport === 'quic' && isPublicAddress(found.endpoint.address) ? [found.endpoint] : []
      })
    },
  }
}

/** Dials one address past libp2p's queue, which would hand out the relayed connection that exists. */
async function dialAddress(mesh: MeshInternals, address: Multiaddr, signal: AbortSignal): Promise<void> {
  // Of its own: a socket stays bound to the signal it was connected with, which must not abort once it is in use.
  const connecting = new AbortController()
  const onAbort = () => connecting.abort(signal.reason)
  signal.addEventListener('abort', onAbort, { once: true })
  try {
    const connection = await abortable(
      mesh.transportManager.dial(address, { signal: connecting.signal }),
      connecting.signal,
    )
    await mesh.admitted(connection, signal)
  } finally {
    signal.removeEventListener('abort', onAbort)
  }
}

export function endpointPath({ address }: Endpoint): string {
  return address.includes(':') ? `/ip6/${address}` : `/ip4/${address}`
}

/** The endpoint and transport of a direct TCP or QUIC address; `undefined` for anything else. */
export function readAddress(address: Multiaddr): DialAddress | undefined {
  const components = address.getComponents().filter(component => component.name !== 'p2p')
  const [ip, port, quic] = components
  if (ip?.value === undefined || port?.value === undefined || (ip.name !== 'ip4' && ip.name !== 'ip6')) return undefined
  const host = normalAddress(ip.value)
  if (host === undefined) return undefined
  const endpoint = { address: host, port: Number(port.value) }
  if (port.name === 'tcp' && components.length === 2) return { endpoint, transport: 'tcp' }
  if (port.name === 'udp' && quic?.name === 'quic-v1' && components.length === 3) return { endpoint, transport: 'quic' }
  return undefined
}

export function describeConnection(connection: Connection): PeerConnection {
  const components = connection.remoteAddr.getComponents()
  const circuit = components.findIndex(component => component.name === 'p2p-circuit')
  const relay = circuit === -1 ? undefined : components.slice(0, circuit).findLast(({ name }) => name === 'p2p')?.value
  let remote: Sight | undefined
  if (circuit === -1) {
    const [ip, port] = components
    const address = normalAddress(ip?.value ?? '')
    if (address !== undefined && (port?.name === 'tcp' || port?.name === 'udp')) {
      remote = {
        endpoint: { address, port: Number(port.value) },
        transport: port.name === 'tcp' ? 'tcp' : 'quic',
        inbound: connection.direction === 'inbound',
      }
    }
  }
  return {
    peer: connection.remotePeer.toString(),
    direction: connection.direction,
    relay: circuit === -1 ? undefined : (relay ?? ''),
    remote,
  }
}

function nextDirectConnection(mesh: MeshInternals, peer: PeerId, signal: AbortSignal): Promise<void> {
  const found = Promise.withResolvers<void>()
  const unsubscribe = mesh.onConnection(connection => {
    const described = describeConnection(connection)
    if (described.peer === peer && described.relay === undefined) found.resolve()
  })
  return abortable(found.promise, signal).finally(unsubscribe)
}

/** An upgrader that takes inbound connections of one peer only, one at a time, and tells of their end. */
function onlyFor(upgrader: Upgrader, peer: PeerId, on: { opened(): void; ended(): void }): Upgrader {
  return new Proxy(upgrader, {
    get(target, key) {
      if (key !== 'upgradeInbound') {
        const value: unknown = Reflect.get(target, key)
        return typeof value === 'function' ? value.bind(target) : value
      }
      return async (...[maConn, options]: Parameters<Upgrader['upgradeInbound']>) => {
        const remotePeer = (options as { remotePeer?: { toString(): string } }).remotePeer?.toString()
        if (remotePeer !== peer) throw new TrellisError('permission_denied', 'this port waits for another peer')
        await target.upgradeInbound(maConn, options)
        watch(maConn)
        on.opened()
      }
    },
  })

  function watch(maConn: MultiaddrConnection): void {
    maConn.addEventListener('close', () => on.ended(), { once: true })
  }
}
