import type {
  ComponentLogger,
  Connection,
  Libp2pEvents,
  PeerStore,
  PrivateKey,
  TypedEventTarget,
  Upgrader,
} from '@libp2p/interface'
import type { AddressManager, ConnectionManager, Registrar, TransportManager } from '@libp2p/interface-internal'
import type { PeerId } from '../base/index.ts'
import type { DialBack } from './dial-back.ts'

/**
 * What parts of this room that make connections themselves (hole punching) get of libp2p. A connection that they give
 * to the upgrader goes through admission like every other, and shows in `connections` once it is admitted.
 */
export interface MeshInternals {
  readonly self: PeerId
  readonly upgrader: Upgrader
  readonly transportManager: TransportManager
  readonly connectionManager: ConnectionManager
  readonly addressManager: AddressManager
  readonly registrar: Registrar
  readonly peerStore: PeerStore
  readonly privateKey: PrivateKey
  readonly logger: ComponentLogger
  readonly events: TypedEventTarget<Libp2pEvents>
  /** Absent with the preset `local`. */
  readonly dialBack: DialBack | undefined
  /** Admitted, open connections, best first (direct before relayed): to one peer, or to all. */
  connections(peer?: PeerId): Connection[]
  /** Resolves when a connection is admitted; rejects when it is refused or closed, or the signal aborts. */
  admitted(connection: Connection, signal?: AbortSignal): Promise<void>
  /** Calls back for each connection when it is admitted. The result unsubscribes. */
  onConnection(listener: (connection: Connection) => void): () => void
}

/** The part of libp2p's components that this room uses; libp2p hands it to every service that it makes. */
export interface Libp2pComponents {
  readonly upgrader: Upgrader
  readonly transportManager: TransportManager
  readonly connectionManager: ConnectionManager
  readonly addressManager: AddressManager
  readonly registrar: Registrar
  readonly peerStore: PeerStore
  readonly privateKey: PrivateKey
  readonly logger: ComponentLogger
  readonly events: TypedEventTarget<Libp2pEvents>
}
