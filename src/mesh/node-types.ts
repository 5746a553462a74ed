import type { Clock, KeyValueStore, Logger, Metrics, PeerId, PeerStreams, Random, Service } from '../base/index.ts'
import type { Role } from './certificates.ts'
import type { FindProvidersOptions } from './dht.ts'
import type { DialReport } from './dialer.ts'
import type { AdmissionReason } from './handshake.ts'
import type { Identity } from './identity.ts'
import type { MeshInternals } from './internals.ts'
import type { Invite, InviteOptions } from './invites.ts'
import type { MeshPreset } from './libp2p.ts'
import type { MeshLimits } from './limits.ts'
import type { Membership } from './membership.ts'
import type { ConnectionPath } from './peer-table.ts'

export interface MeshNodeOptions {
  identity: Identity
  membership: Membership
  /** Holds addresses of members and this node's invitations. */
  store: KeyValueStore
  /** `local`: 127.0.0.1 only, no discovery. `lan`: mDNS. `public`: reservations at relays, AutoNAT, port mapping. */
  preset: MeshPreset
  /** Finds members on the local network by multicast DNS. @defaultValue whether the preset is `lan` */
  mdns?: boolean
  /** Multiaddrs to listen on; an empty list: none. @defaultValue the preset's, with ports that the system chooses */
  listen?: readonly string[]
  /** Multiaddrs to tell others instead of those found out. @defaultValue [] */
  announce?: readonly string[]
  /** Multiaddrs of members to start from, each with `/p2p/`, besides those remembered. @defaultValue [] */
  bootstrap?: readonly string[]
  /** Whether to relay for others. `auto`: when this node has an address that others can reach. @defaultValue 'auto' */
  relayServer?: boolean | 'auto'
  /** Reservations to hold at relays. @defaultValue 2 if nothing says that others can reach this node, else 0 */
  relayCount?: number
  /** Asks the router for a port by UPnP. @defaultValue false */
  portMapping?: boolean
  limits?: Partial<MeshLimits>
  log?: Logger
  metrics?: Metrics
  clock?: Clock
  random?: Random
}

/** A member that is connected now. */
export interface ConnectedPeer {
  peer: PeerId
  /** Undefined for the founder. */
  name: string | undefined
  role: Role
  /** Where it was reached or says that it is. */
  addresses: string[]
  /** The best connection, which new streams use. */
  path: ConnectionPath['path']
  transport: ConnectionPath['transport']
  relay: PeerId | undefined
  /** Address of the far end of the best connection. */
  remoteAddress: string
  connectionCount: number
  /** Undefined until it was measured. */
  rttMs: number | undefined
  /** Since it connected, protocol overhead included. */
  inBytes: number
  outBytes: number
  /** Milliseconds since the epoch. */
  connectedSinceMs: number
}

export type MeshEvent =
  | { type: 'connected' | 'disconnected'; peer: PeerId }
  /** The best connection to a peer is another one now. */
  | { type: 'path'; peer: PeerId; path: ConnectionPath }
  /** A connection was closed because one side is not a member to the other. */
  | { type: 'refused'; peer: PeerId; reason: AdmissionReason; message: string }
  | { type: 'addresses'; addresses: string[] }

/** A member's presence in its mesh. Use it between `start` and `stop`. */
export interface MeshNode extends Service {
  readonly peer: PeerId
  readonly membership: Membership
  readonly streams: PeerStreams
  /**
   * What `start` does first unless it was done: all but going onto the network. Protocols that are registered between the two are
   * served from the first connection on; a peer that comes sooner is told that they are not.
   */
  prepare(): Promise<void>
  peers(): ConnectedPeer[]
  /** A round trip on the best connection, in milliseconds; dials first if need be. */
  ping(peer: PeerId, options?: { signal?: AbortSignal }): Promise<number>
  /** Connects to a member by its id or a multiaddr. Throws `unavailable`, or `AdmissionError` if it is refused. */
  connect(addressOrPeer: string, options?: { signal?: AbortSignal }): Promise<PeerId>
  /** Closes all connections with a peer; how many there were. It may come back by itself, as it is still a member. */
  disconnect(peer: PeerId): Promise<number>
  /** Where others can reach this node, as multiaddrs with its `/p2p/`. */
  addresses(): string[]
  /** Open connections to a peer, the best first. */
  connections(peer: PeerId): ConnectionPath[]
  /** Addresses of a member that are known. */
  knownAddresses(peer: PeerId): string[]
  /** What the last dial of a member tried. */
  lastDial(peer: PeerId): DialReport | undefined
  /** Relays at which this node holds a reservation. */
  relays(): PeerId[]
  /** Why it holds none though it wants to, in words; `undefined` otherwise. */
  relayProblem(): string | undefined
  provide(cid: string, signal?: AbortSignal): Promise<void>
  findProviders(cid: string, options?: FindProvidersOptions): Promise<PeerId[]>
  /** Makes an invitation and returns its ticket. Throws `permission_denied` unless this node is an admin. */
  createInvite(options?: InviteOptions): Promise<string>
  invites(): Promise<Invite[]>
  revokeInvite(id: string): Promise<boolean>
  onEvent(listener: (event: MeshEvent) => void): () => void
  /**
   * Told by whoever finds out: a reachable node relays for others and serves the DHT, an unreachable one holds
   * reservations. `undefined`: nobody can tell, its addresses have to do.
   */
  setReachable(reachable: boolean | undefined): Promise<void>
  /** Adds bytes that went past the mesh's connections to what `peers()` says of a connected peer. */
  countTraffic(peer: PeerId, direction: 'in' | 'out', byteCount: number): void
  /** For the parts of this room that make connections themselves. Throws before `start`. */
  internals(): MeshInternals
}
