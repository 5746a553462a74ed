const KIB = 1024
const MIB = 1024 * KIB

/** Every bound of a node, in one place. libp2p's own defaults are either infinite or too small in these. */
export interface MeshLimits {
  /** Connections in all; beyond it libp2p closes those of least value. */
  maxConnections: number
  /** New inbound connections per second from one IP address. A loopback mesh and a shared NAT are one address. */
  inboundPerSecondPerHost: number
  /** Inbound connections in the middle of their encryption handshake. */
  maxIncomingPending: number
  /** Connections not admitted yet: further ones are closed at once. */
  maxUnadmitted: number
  /** Milliseconds in which a connection must be admitted. */
  admissionMs: number
  /** Milliseconds that a join may take, the way to the issuer included. */
  joinMs: number
  /** Join requests answered per second, from everybody. */
  joinsPerSecond: number
  /** Milliseconds for a dial of a peer with all its addresses. */
  dialMs: number
  /** Milliseconds for a dial of one address. */
  addressDialMs: number
  maxParallelDials: number
  /** Addresses tried of one peer. */
  maxAddressesPerPeer: number
  /** Streams of one connection, each way, of all protocols. */
  maxStreamsPerConnection: number
  /** Streams of one protocol of ours on one connection, each way. */
  maxStreamsPerProtocol: number
  /** Received but unread bytes of a stream at which its writer has to wait. */
  streamWindowBytes: number
  /** Bytes that a writer may queue on a stream against its `send`'s advice before the stream is reset. */
  streamWriteBufferBytes: number
  /** The read window of all streams of a QUIC connection together. */
  quicConnectionWindowBytes: number
  /** Reservations that a relay grants. */
  relayReservations: number
  /** Streams through a relay at once: one for each relayed connection. */
  relayStreams: number
  /** Bytes that a relayed connection may carry, each way. */
  relayBytes: number
  /** Milliseconds that a relayed connection may last. */
  relayDurationMs: number
  /**
   * Relayed connections beyond which a node makes none that it doesn't need. A mesh of many that can't reach each other
   * would otherwise put one for each pair of them on its relay.
   */
  keepRelayed: number
  /** Milliseconds that a relayed connection which another one makes needless is unused before it is closed. */
  spareIdleMs: number
  /** Bytes per second that a relay passes on for all members together, evenly shared. 0: no limit. */
  relayRate: number
  /** The same for one member, by what it sends. 0: no limit. */
  relayMemberRate: number
  /** Bytes that a member may send through a relay in an hour. 0: no limit. */
  relayMemberBytes: number
  /** Relayed connections that a member may have opened at one relay. 0: no limit. */
  relayMemberConnections: number
  /**
   * Bytes of one member that a relay holds because their receivers don't take them, beside 256 KiB for each relayed connection: those that
   * carry more than that share it as their windows. While so much is held, the member gets no further ones.
   */
  relayMemberHeldBytes: number
  /** DHT provider records that are kept for one peer. */
  maxProviderRecordsPerPeer: number
}

export const DEFAULT_LIMITS: Readonly<MeshLimits> = Object.freeze({
  maxConnections: 1024,
  inboundPerSecondPerHost: 100,
  maxIncomingPending: 64,
  maxUnadmitted: 64,
  admissionMs: 10_000,
  joinMs: 20_000,
  joinsPerSecond: 10,
  dialMs: 15_000,
  addressDialMs: 6000,
  maxParallelDials: 32,
  maxAddressesPerPeer: 24,
  maxStreamsPerConnection: 1024,
  maxStreamsPerProtocol: 256,
  streamWindowBytes: 4 * MIB,
  streamWriteBufferBytes: 16 * MIB,
  quicConnectionWindowBytes: 16 * MIB,
  relayReservations: 256,
  relayStreams: 512,
  relayBytes: 1024 * 1024 * MIB,
  relayDurationMs: 24 * 3600_000,
  keepRelayed: 8,
  spareIdleMs: 10_000,
  relayRate: 64 * MIB,
  relayMemberRate: 32 * MIB,
  relayMemberBytes: 64 * 1024 * MIB,
  relayMemberConnections: 64,
  relayMemberHeldBytes: 16 * MIB,
  maxProviderRecordsPerPeer: 10_000,
})

/** Bounded waits of `stop`, in milliseconds: connections get the first, everything together the second. */
export const STOP_CONNECTIONS_MS = 1000
export const STOP_MS = 2500
