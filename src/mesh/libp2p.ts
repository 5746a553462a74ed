import type { AutoNATv2Components } from '@libp2p/autonat-v2'
import { type CircuitRelayServerComponents, circuitRelayTransport } from '@libp2p/circuit-relay-v2'
import { generateKeyPairFromSeed } from '@libp2p/crypto/keys'
import { identify, identifyPush } from '@libp2p/identify'
import type { Logger as LibP2PLogger, Libp2p, PrivateKey } from '@libp2p/interface'
import { FaultTolerance } from '@libp2p/interface'
import { type KadDHT, kadDHT, passthroughMapper, removePrivateAddressesMapper } from '@libp2p/kad-dht'
import { mdns } from '@libp2p/mdns'
import { type Ping, ping } from '@libp2p/ping'
import type { Multiaddr } from '@multiformats/multiaddr'
import { createLibp2p } from 'libp2p'
import { type Clock, type Logger, type Metrics, type PeerId, TrellisError } from '../base/index.ts'
import { corkedTcp } from './corked-tcp.ts'
import { createDialBack, type DialBack } from './dial-back.ts'
import { fastNoise } from './fast-noise.ts'
import type { Libp2pComponents } from './internals.ts'
import { type MeshLimits, STOP_MS } from './limits.ts'
import { boundedYamux } from './muxer.ts'
import { portMapping } from './port-mapping.ts'
import { kadProtocol } from './protocols.ts'
import { type CountBytes, quicWithBackpressure } from './quic.ts'
import { createRelayServer, type RelayServer } from './relay-server.ts'
import { webSocketTransport } from './web-sockets.ts'

/** Where a node can be found and how it looks for others. */
export type MeshPreset = 'local' | 'lan' | 'public'

export function privateKeyOf(seed: Uint8Array): Promise<PrivateKey> {
  return generateKeyPairFromSeed('Ed25519', seed)
}

const DIAL_ONLY_QUIC = { maxStreams: 32, streamWindowBytes: 1 << 20, connectionWindowBytes: 4 << 20 }

/** libp2p's debug output goes nowhere: what matters comes as events and errors. One for all, as every stream asks for its own. */
const quietLog = Object.assign(() => {}, {
  error() {},
  trace() {},
  enabled: false,
  newScope: (): LibP2PLogger => quietLog,
})
const quietLogger = { forComponent: () => quietLog }

const encrypters = () => [fastNoise()]

function connectionManager(limits: MeshLimits) {
  return {
    maxConnections: limits.maxConnections,
    inboundConnectionThreshold: limits.inboundPerSecondPerHost,
    maxIncomingPendingConnections: limits.maxIncomingPending,
    maxParallelDials: limits.maxParallelDials,
    maxDialQueueLength: 256,
    maxPeerAddrsToDial: limits.maxAddressesPerPeer,
    dialTimeout: limits.dialMs,
    addressDialTimeout: limits.addressDialMs,
    inboundUpgradeTimeout: limits.admissionMs,
    inboundStreamProtocolNegotiationTimeout: limits.admissionMs,
    outboundStreamProtocolNegotiationTimeout: limits.admissionMs,
    // None at all: see `withoutReconnects`.
    reconnectRetries: 0,
  }
}

function tcpTransport(limits: MeshLimits) {
  return corkedTcp({
    maxConnections: limits.maxConnections,
    backlog: 128,
    dialOpts: { noDelay: true, keepAlive: true },
    listenOpts: { noDelay: true, keepAlive: true },
  })
}

/** A libp2p that only dials, for joining. */
export async function createDialer(seed: Uint8Array, limits: MeshLimits): Promise<Libp2p> {
  return createLibp2p({
    privateKey: await privateKeyOf(seed),
    addresses: { listen: [] },
    transports: [tcpTransport(limits), webSocketTransport(limits), quicWithBackpressure(DIAL_ONLY_QUIC, () => {})],
    connectionEncrypters: encrypters(),
    streamMuxers: [boundedYamux(limits)],
    connectionManager: connectionManager(limits),
    connectionGater: { denyDialMultiaddr: () => false },
    connectionMonitor: { enabled: false },
    logger: quietLogger,
  })
}

/** Nobody else can use loopback addresses, unless there are no others. */
function withoutLoopback(addresses: Multiaddr[]): Multiaddr[] {
  const others = addresses.filter(address => {
    const host = address.getComponents()[0]?.value
    return host !== '::1' && !host?.startsWith('127.')
  })
  return others.length > 0 ? others : addresses
}

/** What `kadDHT` takes. */
export type KadComponents = Parameters<ReturnType<typeof kadDHT>>[0]

export interface Libp2pOptions {
  privateKey: PrivateKey
  meshId: string
  preset: MeshPreset
  mdns: boolean
  listen: string[]
  announce: string[]
  appendAnnounce: string[]
  portMapping: boolean
  limits: MeshLimits
  clock: Clock
  log: Logger
  metrics: Metrics
  countBytes: CountBytes
  /** Peers that are never dialed. */
  isBarred(peer: PeerId): boolean
  /** What the DHT gets in place of libp2p's components. */
  kadComponents(components: KadComponents): KadComponents
  /** Called with libp2p's components before anything is started. */
  onComponents(components: Libp2pComponents): void
}

/** Services by name, as `Libp2p.services` has them. */
export interface MeshServices {
  [name: string]: unknown
  ping: Ping
  dht: KadDHT
  relay: { server: RelayServer }
  autoNat?: DialBack
}

/**
 * Reconnecting is this room's own business. libp2p's DHT and relays tag peers that it connects to again as soon as they are disconnected,
 * without a pause: who was refused there would dial without end, since a connection is made before it is refused.
 */
function withoutReconnects(manager: object): void {
  const { reconnectQueue } = manager as { reconnectQueue?: { maybeReconnect?: () => Promise<void> } }
  if (typeof reconnectQueue?.maybeReconnect !== 'function')
    throw new TrellisError('internal', 'this libp2p reconnects in another way')
  reconnectQueue.maybeReconnect = async () => {}
}

/** Makes the libp2p node, not started. */
export async function createNode(options: Libp2pOptions): Promise<Libp2p<MeshServices>> {
  const { limits, preset } = options
  const perProtocol = { maxInboundStreams: 8, maxOutboundStreams: 8 }
  return createLibp2p<MeshServices>({
    privateKey: options.privateKey,
    start: false,
    logger: quietLogger,
    nodeInfo: { name: 'trellis', version: '1', userAgent: 'trellis/1' },
    addresses: {
      listen: options.listen,
      announce: options.announce,
      appendAnnounce: options.appendAnnounce,
      announceFilter: preset === 'public' ? withoutLoopback : addresses => addresses,
    },
    transports: [
      tcpTransport(limits),
      webSocketTransport(limits),
      quicWithBackpressure(
        {
          maxStreams: limits.maxStreamsPerConnection,
          streamWindowBytes: limits.streamWindowBytes,
          connectionWindowBytes: limits.quicConnectionWindowBytes,
        },
        options.countBytes,
      ),
      circuitRelayTransport({
        reservationConcurrency: 2,
        maxInboundStopStreams: limits.relayStreams,
        maxOutboundStopStreams: limits.relayStreams,
      }),
    ],
    // The preset decides which listen addresses exist; a taken port of one must not take down the others silently.
    transportManager: { faultTolerance: FaultTolerance.FATAL_ALL },
    connectionEncrypters: encrypters(),
    streamMuxers: [boundedYamux(limits)],
    connectionManager: connectionManager(limits),
    // libp2p's would end what a busy peer answers late, over a stream a connection each time: see `liveness.ts`.
    connectionMonitor: { enabled: false },
    // Private addresses are dialed too: every peer that could name one is a member.
    connectionGater: { denyDialMultiaddr: () => false, denyDialPeer: peer => options.isBarred(peer.toString()) },
    peerDiscovery: options.mdns ? [mdns({ serviceTag: `_trellis-${options.meshId.slice(0, 16)}._udp.local` })] : [],
    services: {
      // First, so that admission sees a connection before any other service does.
      gate: (components: Libp2pComponents) => {
        withoutReconnects(components.connectionManager)
        options.onComponents(components)
        return {}
      },
      identify: identify({ ...perProtocol, maxMessageSize: 16 * 1024, timeout: limits.admissionMs }),
      identifyPush: identifyPush({ ...perProtocol, maxMessageSize: 16 * 1024 }),
      ping: ping({ maxInboundStreams: 4, maxOutboundStreams: 4, timeout: 10_000 }),
      dht: (components: KadComponents) =>
        kadDHT({
          protocol: kadProtocol(options.meshId),
          clientMode: false,
          peerInfoMapper: preset === 'public' ? removePrivateAddressesMapper : passthroughMapper,
          allowQueryWithZeroPeers: true,
          maxInboundStreams: 64,
          maxOutboundStreams: 128,
        })(options.kadComponents(components)),
      // Inside an object, so that libp2p does not start it: a node becomes a relay when it is found reachable.
      relay: (components: CircuitRelayServerComponents) => ({
        server: createRelayServer(components, options),
      }),
      ...(preset === 'local'
        ? {}
        : { autoNat: (components: AutoNATv2Components) => createDialBack(components, perProtocol) }),
      ...(options.portMapping ? { portMapping: portMapping() } : {}),
    },
  })
}

/** Stops the node, in good order as far as it goes in time. */
export async function stopNode(
  node: Libp2p<MeshServices>,
  connectionManager: Libp2pComponents['connectionManager'],
  log: Logger,
): Promise<void> {
  const timeout = Promise.withResolvers<'late'>()
  const timer = setTimeout(() => timeout.resolve('late'), STOP_MS)
  const relayStopped = Promise.resolve(node.services.relay.server.stop()).catch(() => {})
  const outcome = await Promise.race([relayStopped.then(() => node.stop()), timeout.promise]).catch((reason: unknown) =>
    log.warn({ err: reason }, 'libp2p stopped with an error'),
  )
  clearTimeout(timer)
  if (outcome === 'late') log.warn({ stopMs: STOP_MS }, 'libp2p did not stop in time')
  const reason = new TrellisError('unavailable', 'the node stops')
  for (const connection of connectionManager.getConnections()) connection.abort(reason)
}
