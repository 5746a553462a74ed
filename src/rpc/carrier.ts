import { abortable, type ByteStream, TrellisError } from '../base/index.ts'

/** Held bytes at which the far writer is stopped. */
const HELD_BYTES = 64 * 1024

export interface CarrierOwner {
  onData(chunk: Uint8Array): void
  onDrain(carrier: Carrier): void
  /** It has ended, or was closed. */
  onChange(): void
}

/** One of the streams that carry a movable stream in turn. Opened at once; what comes is held until its turn. */
export class Carrier {
  readonly stream: ByteStream
  owner: CarrierOwner | undefined
  /** The far side writes no more to it. */
  hasEnded = false
  closed: { error: Error | undefined } | undefined
  readonly #held: Uint8Array[] = []
  readonly #over = Promise.withResolvers<never>()
  #heldBytes = 0
  #isHead = false
  #isPaused = false
  #taking: { byteCount: number; resolve: (bytes: Uint8Array) => void } | undefined

  constructor(stream: ByteStream) {
    this.stream = stream
    this.#over.promise.catch(() => {})
    stream.open({
      data: chunk => {
        if (this.#isHead) this.owner?.onData(chunk)
        else this.#hold(chunk)
      },
      drain: () => this.owner?.onDrain(this),
      end: () => {
        this.hasEnded = true
        this.#over.reject(new TrellisError('unavailable', 'the stream has ended'))
        this.owner?.onChange()
      },
      close: error => {
        this.closed = { error }
        this.#over.reject(error ?? new TrellisError('unavailable', 'the stream was closed'))
        this.owner?.onChange()
      },
    })
  }

  /** So many bytes, while what comes is held. Rejects if the stream ends first. */
  async take(byteCount: number, signal: AbortSignal): Promise<Uint8Array> {
    const taken = Promise.withResolvers<Uint8Array>()
    this.#taking = { byteCount, resolve: taken.resolve }
    this.#fill()
    return await abortable(Promise.race([taken.promise, this.#over.promise]), signal)
  }

  /** It is this one's turn: its owner gets what was held, and all that comes. */
  begin(isPaused: boolean): void {
    this.#isHead = true
    for (const chunk of this.#held.splice(0)) this.owner?.onData(chunk)
    if (isPaused) this.stream.pause()
    else if (this.#isPaused) this.stream.resume()
  }

  #hold(chunk: Uint8Array): void {
    this.#held.push(chunk.slice())
    this.#heldBytes += chunk.byteLength
    this.#fill()
    if (this.#heldBytes < HELD_BYTES || this.#isPaused) return
    this.#isPaused = true
    this.stream.pause()
  }

  #fill(): void {
    if (this.#taking === undefined || this.#heldBytes < this.#taking.byteCount) return
    const { byteCount, resolve } = this.#taking
    this.#taking = undefined
    const all = Buffer.concat(this.#held.splice(0))
    this.#heldBytes -= byteCount
    if (this.#heldBytes > 0) this.#held.push(all.subarray(byteCount))
    resolve(all.subarray(0, byteCount))
  }
}
