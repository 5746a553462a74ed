import { type ByteStream, type PeerId, type Random, TrellisError } from '../base/index.ts'
import { Carrier } from './carrier.ts'
import { MOVE_TOKEN_BYTES, type MovableStream } from './movable-stream.ts'

/** Time for the token of a stream that is to carry another one on, in milliseconds. */
const TOKEN_TIMEOUT_MS = 10_000

function keyOf(peer: PeerId, token: Uint8Array): string {
  return `${Buffer.from(token).toString('hex')} ${peer}`
}

/** The streams that peers have opened to this node and may have go on over other carriers, each by its token. */
export class AcceptedStreams {
  readonly #random: Random
  readonly #streams = new Map<string, MovableStream>()

  constructor(random: Random) {
    this.#random = random
  }

  /** Gives the token by which this peer, and no other, may move the stream until it is over. */
  add(peer: PeerId, stream: MovableStream): Uint8Array {
    const token = this.#random.bytes(MOVE_TOKEN_BYTES)
    const key = keyOf(peer, token)
    this.#streams.set(key, stream)
    void stream.closed.then(() => this.#streams.delete(key))
    return token
  }

  /** Has a stream go on over a carrier that its peer has opened for it. Throws `not_found`, and leaves the carrier open then. */
  async move(peer: PeerId, next: ByteStream, signal: AbortSignal): Promise<void> {
    const carrier = new Carrier(next)
    const token = await carrier.take(MOVE_TOKEN_BYTES, AbortSignal.any([signal, AbortSignal.timeout(TOKEN_TIMEOUT_MS)]))
    const stream = this.#streams.get(keyOf(peer, token))
    if (stream === undefined) throw new TrellisError('not_found', 'no such stream of the peer')
    stream.accept(carrier)
  }
}
