import type { Socket } from 'node:net'
import type { PeerId } from '../../base/index.ts'
import type { Endpoint } from '../reachability/endpoint.ts'
import type { Sight } from '../reachability/messages.ts'
import type { DialAddress } from './messages.ts'

/** A connection to a peer, as punching sees it. */
export interface PeerConnection {
  readonly peer: PeerId
  readonly direction: 'inbound' | 'outbound'
  /** The relay that carries it; `undefined` for a direct connection. */
  readonly relay: PeerId | undefined
  /** Where the far side is; `undefined` when relayed or not an IP address. */
  readonly remote: Sight | undefined
}

export interface QuicListener {
  /** Resolves when the peer is connected through this listener. */
  readonly connected: Promise<void>
  close(): Promise<void>
}

/** What punching needs of the node. Connections it makes are admitted like all others before a method resolves. */
export interface PunchHost {
  readonly self: PeerId
  connections(peer?: PeerId): PeerConnection[]
  /** Tells of each new connection, and of each that ended. The result unsubscribes. */
  onConnection(listener: (event: { type: 'open' | 'close'; connection: PeerConnection }) => void): () => void
  /** Makes a connected socket a connection with this peer. */
  upgradeTcp(
    socket: Socket,
    options: { peer: PeerId; remote: Endpoint; direction: 'inbound' | 'outbound'; signal: AbortSignal },
  ): Promise<void>
  /** Dials QUIC from the node's QUIC socket. */
  dialQuic(endpoint: Endpoint, peer: PeerId, signal: AbortSignal): Promise<void>
  /** Listens for QUIC on a local port until its one connection, which only this peer may open, ends. */
  listenQuic(localPort: number, peer: PeerId): Promise<QuicListener>
  /** Connects to any of the addresses in the ordinary way. */
  dial(addresses: readonly DialAddress[], peer: PeerId, signal: AbortSignal): Promise<void>
  /** Endpoints that this node announces: public ones that are known to let callers in, and those of the local network. */
  listenAddresses(): DialAddress[]
  /** Closes those connections with a peer that don't answer soon. */
  checkConnections(peer: PeerId): Promise<void>
  /** Makes libp2p announce, or not, the public addresses on which this node listens, without those that were refuted. */
  announcePublic(isPublic: boolean, isRefuted: (address: DialAddress) => boolean): void
  /** Public endpoints where this node knows a peer to listen for QUIC. */
  quicAddresses(peer: PeerId): Promise<Endpoint[]>
}
