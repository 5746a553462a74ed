import {
  type ByteStream,
  type Clock,
  type Logger,
  type PeerId,
  type PeerStreams,
  systemRandom,
  toTrellisError,
} from '../base/index.ts'
import { AcceptedStreams, MovableStream } from '../rpc/index.ts'
import { AGENT_MOVE_PROTOCOL, AGENT_PROTOCOL, type RawAgentStream } from './agent-streams.ts'

/** Time to open the stream that another one goes on over, in milliseconds. */
const MOVE_TIMEOUT_MS = 20_000

export interface MovingStreamsDependencies {
  streams: PeerStreams
  clock: Clock
  log: Logger
  /** Ends all moves. */
  life: AbortSignal
}

/** An open stream to a peer, as far as it may move. */
interface Followed {
  stream: MovableStream | undefined
  token: Uint8Array | undefined
  /** There is a better path than the one it took. */
  isBehind: boolean
  isMoving: boolean
}

/**
 * Streams to agents of other nodes, and of other nodes to agents of this one: each goes over to a better path to its peer
 * when there is one, without whoever reads or writes it noticing. The side that opened it sees to that.
 */
export class MovingStreams {
  readonly #deps: MovingStreamsDependencies
  readonly #accepted = new AcceptedStreams(systemRandom)
  readonly #opened = new Map<PeerId, Set<Followed>>()

  constructor(deps: MovingStreamsDependencies) {
    this.#deps = deps
  }

  /** Takes streams of peers until the result is called, each with the token by which it may be moved. */
  serve(onStream: (stream: ByteStream, peer: PeerId, moveToken: Uint8Array) => void): () => void {
    const { streams, clock, life, log } = this.#deps
    const stops = [
      streams.handle(AGENT_PROTOCOL, (raw, peer) => {
        const stream = new MovableStream(raw, clock)
        onStream(stream, peer, this.#accepted.add(peer, stream))
      }),
      streams.handle(AGENT_MOVE_PROTOCOL, (next, peer) => {
        this.#accepted.move(peer, next, life).catch((reason: unknown) => {
          log.debug({ peer, err: reason }, 'a stream to an agent was not moved')
          next.abort(toTrellisError(reason))
        })
      }),
      streams.onPeer(({ type, peer }) => {
        if (type !== 'path') return
        for (const followed of this.#opened.get(peer) ?? []) {
          followed.isBehind = true
          void this.#move(followed, peer)
        }
      }),
    ]
    return () => {
      for (const stop of stops) stop()
    }
  }

  /** Opens a stream to a peer on the best path that there is. */
  async open(peer: PeerId, signal: AbortSignal): Promise<RawAgentStream> {
    const { streams, clock } = this.#deps
    // Followed from now on: the path may become another one while the stream is opened.
    const followed: Followed = { stream: undefined, token: undefined, isBehind: false, isMoving: false }
    this.#follow(peer, followed)
    try {
      const stream = new MovableStream(await streams.open(peer, AGENT_PROTOCOL, { signal }), clock)
      followed.stream = stream
      void stream.closed.then(() => this.#forget(peer, followed))
      return {
        stream,
        movable: token => {
          followed.token = token
          void this.#move(followed, peer)
        },
      }
    } catch (reason) {
      this.#forget(peer, followed)
      throw reason
    }
  }

  #follow(peer: PeerId, followed: Followed): void {
    const all = this.#opened.get(peer) ?? new Set()
    this.#opened.set(peer, all.add(followed))
  }

  #forget(peer: PeerId, followed: Followed): void {
    const all = this.#opened.get(peer)
    if (all?.delete(followed) && all.size === 0) this.#opened.delete(peer)
  }

  /** Never rejects: a stream that can't be moved stays where it is. */
  async #move(followed: Followed, peer: PeerId): Promise<void> {
    const { stream, token, isMoving } = followed
    if (stream === undefined || token === undefined || isMoving) return
    const { streams, life, log } = this.#deps
    followed.isMoving = true
    try {
      while (followed.isBehind) {
        followed.isBehind = false
        const signal = AbortSignal.any([life, AbortSignal.timeout(MOVE_TIMEOUT_MS)])
        await stream.moveTo(await streams.open(peer, AGENT_MOVE_PROTOCOL, { signal }), token, signal)
        log.debug({ peer }, 'a stream to an agent was moved to a better path')
      }
    } catch (reason) {
      log.debug({ peer, err: reason }, 'a stream to an agent stays on its path')
    } finally {
      followed.isMoving = false
    }
  }
}
