import { TrellisError } from './errors.ts'
import type { ByteStream, ByteStreamEvents, PeerEvent, PeerId, PeerStreams } from './streams.ts'

/** Bytes in flight at which a memory stream asks its writer to wait, like a socket's buffer. */
const HIGH_WATER_BYTES = 256 * 1024

class MemoryEnd implements ByteStream {
  other!: MemoryEnd
  readonly #inbox: Uint8Array[] = []
  #events: ByteStreamEvents | undefined
  #bufferedBytes = 0
  #paused = false
  #scheduled = false
  #writerWaits = false
  #remoteEnded = false
  #endDelivered = false
  #writeClosed = false
  #closed = false
  #error: Error | undefined

  open(events: ByteStreamEvents): void {
    if (this.#events !== undefined) throw new TrellisError('internal', 'stream opened twice')
    this.#events = events
    this.#schedule()
  }

  send(chunk: Uint8Array): boolean {
    if (this.#closed || this.#error !== undefined || this.#writeClosed)
      throw new TrellisError('unavailable', 'stream is closed')
    return this.other.#receive(chunk)
  }

  pause(): void {
    this.#paused = true
  }

  resume(): void {
    this.#paused = false
    this.#schedule()
  }

  closeWrite(): void {
    if (this.#writeClosed || this.#closed) return
    this.#writeClosed = true
    this.other.#remoteEnded = true
    this.other.#schedule()
    this.#schedule()
  }

  abort(reason: Error): void {
    this.#fail(reason)
    this.other.#fail(new TrellisError('unavailable', 'stream was reset by the peer'))
  }

  #receive(chunk: Uint8Array): boolean {
    this.#inbox.push(chunk)
    this.#bufferedBytes += chunk.byteLength
    this.#schedule()
    if (this.#bufferedBytes < HIGH_WATER_BYTES) return true
    this.#writerWaits = true
    return false
  }

  #fail(reason: Error): void {
    if (this.#closed || this.#error !== undefined) return
    this.#error = reason
    this.#inbox.length = 0
    this.#schedule()
  }

  #schedule(): void {
    if (this.#scheduled || this.#closed) return
    this.#scheduled = true
    setImmediate(() => {
      this.#scheduled = false
      this.#deliver()
    })
  }

  #deliver(): void {
    const events = this.#events
    if (events === undefined || this.#closed) return
    while (!this.#paused && this.#error === undefined) {
      const chunk = this.#inbox.shift()
      if (chunk === undefined) break
      this.#bufferedBytes -= chunk.byteLength
      events.data(chunk)
    }
    if (this.#writerWaits && this.#bufferedBytes < HIGH_WATER_BYTES / 2) {
      this.#writerWaits = false
      const writer = this.other
      setImmediate(() => {
        if (!writer.#closed && writer.#error === undefined && !writer.#writeClosed) writer.#events?.drain()
      })
    }
    if (this.#error === undefined && this.#inbox.length === 0 && this.#remoteEnded && !this.#endDelivered) {
      this.#endDelivered = true
      events.end()
    }
    if (this.#error !== undefined || (this.#endDelivered && this.#writeClosed)) {
      this.#closed = true
      events.close(this.#error)
    }
  }
}

/** Two ends of one stream in memory, with the timing of a socket: nothing arrives in the call that sent it. */
export function createMemoryPair(): [ByteStream, ByteStream] {
  const [a, b] = [new MemoryEnd(), new MemoryEnd()]
  a.other = b
  b.other = a
  return [a, b]
}

export interface MemoryNetwork {
  /** The node's view of the network; made on first use. All nodes are connected to each other. */
  node(peer: PeerId): PeerStreams
  /** Takes a node off the network, resetting its streams. */
  remove(peer: PeerId): void
  /** Tells all others that another connection is the best one to this node. Open streams stay. */
  changePath(peer: PeerId): void
}

/** A network in memory that behaves like the mesh, for tests and embedded use without sockets. */
export function createMemoryNetwork(): MemoryNetwork {
  const nodes = new Map<PeerId, MemoryNode>()

  class MemoryNode implements PeerStreams {
    readonly self: PeerId
    readonly handlers = new Map<string, (stream: ByteStream, peer: PeerId) => void>()
    readonly listeners = new Set<(event: PeerEvent) => void>()
    readonly streams = new Map<ByteStream, PeerId>()

    constructor(self: PeerId) {
      this.self = self
    }

    async open(peer: PeerId, protocol: string): Promise<ByteStream> {
      await new Promise(resolve => setImmediate(resolve))
      const target = nodes.get(peer)
      if (target === undefined) throw new TrellisError('unavailable', `peer ${peer} is not reachable`)
      const handler = target.handlers.get(protocol)
      if (handler === undefined) throw new TrellisError('unimplemented', `peer ${peer} does not serve ${protocol}`)
      const [ours, theirs] = createMemoryPair()
      this.streams.set(ours, peer)
      target.streams.set(theirs, this.self)
      handler(theirs, this.self)
      return ours
    }

    handle(protocol: string, handler: (stream: ByteStream, peer: PeerId) => void): () => void {
      this.handlers.set(protocol, handler)
      return () => this.handlers.delete(protocol)
    }

    connected(): PeerId[] {
      return [...nodes.keys()].filter(peer => peer !== this.self)
    }

    onPeer(listener: (event: PeerEvent) => void): () => void {
      this.listeners.add(listener)
      return () => this.listeners.delete(listener)
    }
  }

  function tellOthers(event: PeerEvent): void {
    for (const node of nodes.values()) {
      if (node.self !== event.peer) for (const listener of node.listeners) listener(event)
    }
  }

  return {
    node(peer) {
      let node = nodes.get(peer)
      if (node === undefined) {
        node = new MemoryNode(peer)
        nodes.set(peer, node)
        tellOthers({ type: 'connected', peer })
      }
      return node
    },
    changePath: peer => tellOthers({ type: 'path', peer }),
    remove(peer) {
      const node = nodes.get(peer)
      if (node === undefined) return
      nodes.delete(peer)
      for (const stream of node.streams.keys()) stream.abort(new TrellisError('unavailable', 'node left'))
      tellOthers({ type: 'disconnected', peer })
    },
  }
}
