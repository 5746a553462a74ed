/** What a `ByteStream` tells its reader. `close` comes last and exactly once; `end` may come before it. */
export interface ByteStreamEvents {
  /** Bytes in order. The array is the reader's until it returns; copy what must outlive the call. */
  data(chunk: Uint8Array): void
  /** The transport takes bytes again after `send` returned false. */
  drain(): void
  /** The far side sends no more; this side still may. */
  end(): void
  /** Both directions are over. With an error when the stream was reset or the connection was lost. */
  close(error?: Error): void
}

/**
 * A reliable, ordered, full-duplex stream of bytes with backpressure both ways: a libp2p stream, a socket, or a pair in
 * memory. Callbacks rather than async iteration because a call per chunk is on the hot path of RPC.
 */
export interface ByteStream {
  /** Starts reading. Called once; nothing is delivered before. */
  open(events: ByteStreamEvents): void
  /**
   * Hands bytes to the transport, which owns them from then on. False: stop until `drain`, which comes whatever is sent before it. Throws
   * after `close`.
   */
  send(chunk: Uint8Array): boolean
  /** `send` of both, for transports for which two chunks in one go cost less than each by itself. */
  sendBoth?(head: Uint8Array, body: Uint8Array): boolean
  /** Stops delivery of `data` (bytes on their way may still come), which in the end stops the far writer. */
  pause(): void
  resume(): void
  /** No more from this side; the far side sees `end` behind the last byte. */
  closeWrite(): void
  /** Ends both directions at once; the far side sees a reset. */
  abort(reason: Error): void
}

/** Traffic classes, by who is waiting: a person or a token, a replica, nobody. */
export type TrafficClass = 'interactive' | 'sync' | 'bulk'

/** A peer's identity: the base58 text of its libp2p peer id. Proven by the connection, never taken from a message. */
export type PeerId = string

export interface StreamOptions {
  /**
   * Bytes that the far side may send ahead of what is read here, at most, where the transport has a limit for each stream. Less for a
   * protocol of small messages keeps a peer from having thousands of them taken from the connection at once.
   * @defaultValue the transport's limit
   */
  windowBytes?: number
}

export interface OpenStreamOptions extends StreamOptions {
  signal?: AbortSignal
  /** @defaultValue 'interactive' */
  trafficClass?: TrafficClass
}

export interface PeerEvent {
  /** `path`: another connection is the best one to a connected peer now. New streams take it; open ones stay where they are. */
  type: 'connected' | 'disconnected' | 'path'
  peer: PeerId
}

/**
 * Streams to members of the mesh. The only view that protocols above have of the network: whoever appears here is an
 * admitted member, direct or relayed.
 */
export interface PeerStreams {
  readonly self: PeerId
  /** Opens a stream, dialing first if need be. Throws `unavailable` if the peer can't be reached, `unimplemented` if it lacks the protocol. */
  open(peer: PeerId, protocol: string, options?: OpenStreamOptions): Promise<ByteStream>
  /** Serves a protocol. The handler must `open` the stream before it returns, and must not throw. The result unregisters. */
  handle(protocol: string, handler: (stream: ByteStream, peer: PeerId) => void, options?: StreamOptions): () => void
  /** Members connected now. */
  connected(): PeerId[]
  /** Tells of members that come and go; the result unsubscribes. */
  onPeer(listener: (event: PeerEvent) => void): () => void
}
