import { abortable, type Clock, type PeerId, type PeerStreams, TrellisError } from '../base/index.ts'
import { ExchangeClient, type ExchangeClientOptions } from './exchange-client.ts'
import { CONTENT_PROTOCOL } from './limits.ts'

/** A stream that nobody uses is closed after this. */
const IDLE_MS = 15_000
const OPEN_TIMEOUT_MS = 15_000

interface Pooled {
  opening: Promise<ExchangeClient>
  client: ExchangeClient | undefined
  useCount: number
  cancelIdle: () => void
}

export interface PooledClient {
  readonly client: ExchangeClient
  /** False when there is a better path to the peer than this stream's: whoever asks again gets another one. */
  isCurrent(): boolean
  /** Gives it back; call once. */
  release(): void
}

/** One exchange stream to each peer, shared by all that is fetched from it. */
export class ClientPool {
  readonly #streams: PeerStreams
  readonly #clock: Clock
  readonly #optionsFor: (peer: PeerId) => ExchangeClientOptions
  readonly #pool = new Map<PeerId, Pooled>()
  readonly #moveListeners = new Set<(peer: PeerId) => void>()
  readonly #stopListening: () => void
  #isClosed = false

  constructor(streams: PeerStreams, clock: Clock, optionsFor: (peer: PeerId) => ExchangeClientOptions) {
    this.#optionsFor = optionsFor
    this.#streams = streams
    this.#clock = clock
    this.#stopListening = streams.onPeer(({ type, peer }) => {
      // What is on its way over the old stream still comes; it ends when nobody uses it.
      if (type === 'path') this.#pool.delete(peer)
      if (type !== 'disconnected') for (const listener of this.#moveListeners) listener(peer)
    })
  }

  /** Tells of peers to whom there is a path again, or a better one than that of the stream in use. The result unsubscribes. */
  onMove(listener: (peer: PeerId) => void): () => void {
    this.#moveListeners.add(listener)
    return () => this.#moveListeners.delete(listener)
  }

  get streamCount(): number {
    return this.#pool.size
  }

  async acquire(peer: PeerId, signal: AbortSignal): Promise<PooledClient> {
    if (this.#isClosed) throw new TrellisError('canceled', 'content store is stopped')
    let pooled = this.#pool.get(peer)
    if (pooled === undefined || pooled.client?.isClosed === true) {
      pooled = this.#open(peer)
      this.#pool.set(peer, pooled)
    }
    const entry = pooled
    entry.useCount++
    entry.cancelIdle()
    try {
      const client = await abortable(entry.opening, signal)
      if (client.isClosed) throw new TrellisError('unavailable', 'stream is closed')
      let released = false
      return {
        client,
        isCurrent: () => this.#pool.get(peer) === entry,
        release: () => {
          if (!released) this.#release(peer, entry)
          released = true
        },
      }
    } catch (reason) {
      this.#release(peer, entry)
      throw reason
    }
  }

  close(): void {
    this.#isClosed = true
    this.#stopListening()
    for (const pooled of this.#pool.values()) {
      pooled.cancelIdle()
      pooled.client?.abort(new TrellisError('canceled', 'content store is stopped'))
    }
    this.#pool.clear()
  }

  #open(peer: PeerId): Pooled {
    const signal = AbortSignal.timeout(OPEN_TIMEOUT_MS)
    const opening = this.#streams
      .open(peer, CONTENT_PROTOCOL, { signal, trafficClass: 'bulk' })
      .then(stream => new ExchangeClient(stream, this.#optionsFor(peer)))
    const pooled: Pooled = { opening, client: undefined, useCount: 0, cancelIdle: () => {} }
    const forget = () => {
      if (this.#pool.get(peer) === pooled) this.#pool.delete(peer)
    }
    opening.then(client => {
      pooled.client = client
      if (this.#isClosed) client.abort(new TrellisError('canceled', 'content store is stopped'))
      void client.closed.then(forget)
    }, forget)
    return pooled
  }

  #release(peer: PeerId, pooled: Pooled): void {
    pooled.useCount--
    if (pooled.useCount > 0) return
    pooled.cancelIdle = this.#clock.schedule(IDLE_MS, () => {
      if (pooled.useCount > 0) return
      if (this.#pool.get(peer) === pooled) this.#pool.delete(peer)
      pooled.client?.close()
    })
  }
}
