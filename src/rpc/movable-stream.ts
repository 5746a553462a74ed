import { type ByteStream, type ByteStreamEvents, type Clock, TrellisError, toTrellisError } from '../base/index.ts'
import { Carrier, type CarrierOwner } from './carrier.ts'

export const MOVE_TOKEN_BYTES = 16
const ACCEPTED = Uint8Array.of(1)
/** Time for the other side to agree to a move, in milliseconds. */
const MOVE_MS = 10_000
/** Silence of a former carrier that has not ended, in milliseconds. Its path died, and what it still had is lost. */
const DRAIN_MS = 5_000
/** Carriers at once: a path may change again while a former carrier still drains. */
const MAX_CARRIERS = 4

/**
 * A stream that goes over from one carrier to another without losing, repeating or reordering a byte: each side ends its writing on the
 * old carrier and goes on on the new one, and reads the old one to its end before the new one. The new carrier begins with a token by
 * which the side that accepts it knows what it is for; that side answers with one byte.
 */
export class MovableStream implements ByteStream, CarrierOwner {
  readonly #first: ByteStream
  readonly #clock: Clock
  /** The first is read, the last is written to. */
  readonly #carriers: Carrier[] = []
  #events: ByteStreamEvents | undefined
  #moving: Carrier | undefined
  #isPaused = false
  /** It was told to, and has to be told to go on, whatever was sent in between. */
  #writerWaits = false
  #isWriteClosed = false
  #hasEnded = false
  #isOver = false
  #cancelDrainTimer = () => {}
  readonly #over = Promise.withResolvers<void>()
  /** Resolves when both directions are over, however that came. */
  readonly closed: Promise<void> = this.#over.promise

  constructor(stream: ByteStream, clock: Clock) {
    this.#first = stream
    this.#clock = clock
  }

  open(events: ByteStreamEvents): void {
    if (this.#events !== undefined) throw new TrellisError('internal', 'stream opened twice')
    this.#events = events
    const carrier = new Carrier(this.#first)
    carrier.owner = this
    this.#carriers.push(carrier)
    carrier.begin(this.#isPaused)
  }

  send(chunk: Uint8Array): boolean {
    if (!this.#last.send(chunk)) this.#writerWaits = true
    return !this.#writerWaits
  }

  sendBoth(head: Uint8Array, body: Uint8Array): boolean {
    const last = this.#last
    if (last.sendBoth === undefined) {
      this.send(head)
      return this.send(body)
    }
    if (!last.sendBoth(head, body)) this.#writerWaits = true
    return !this.#writerWaits
  }

  pause(): void {
    this.#isPaused = true
    // Whoever reads nothing can't tell silence.
    this.#cancelDrainTimer()
    this.#carriers[0]?.stream.pause()
  }

  resume(): void {
    this.#isPaused = false
    this.#carriers[0]?.stream.resume()
    if (this.#carriers.length > 1) this.#watchDrain()
  }

  closeWrite(): void {
    if (this.#isWriteClosed) return
    this.#isWriteClosed = true
    // In the middle of a move not before its answer: the other side may have gone over, and what it still writes would be lost.
    if (this.#moving === undefined) this.#last.closeWrite()
  }

  abort(reason: Error): void {
    this.#moving?.stream.abort(reason)
    for (const { stream } of this.#carriers) stream.abort(reason)
    if (this.#carriers.length === 0) this.#first.abort(reason)
  }

  /** Goes over to another stream to the same peer, if that one agrees. Throws, and stays, if not; that stream is reset then. */
  async moveTo(next: ByteStream, token: Uint8Array, signal: AbortSignal): Promise<void> {
    const carrier = new Carrier(next)
    try {
      this.#checkMovable()
      this.#moving = carrier
      next.send(token)
      await carrier.take(ACCEPTED.byteLength, AbortSignal.any([signal, AbortSignal.timeout(MOVE_MS)]))
      if (this.#isOver) throw new TrellisError('unavailable', 'the stream is at its end')
      this.#goOver(carrier)
    } catch (reason) {
      const error = toTrellisError(reason)
      next.abort(error)
      throw error
    } finally {
      if (this.#moving === carrier) {
        this.#moving = undefined
        if (this.#isWriteClosed && !this.#isOver) this.#last.closeWrite()
      }
      this.onChange()
    }
  }

  /** Goes over to a carrier on which the other side has sent the token. */
  accept(carrier: Carrier): void {
    this.#checkMovable()
    carrier.stream.send(ACCEPTED)
    this.#goOver(carrier)
  }

  onData(chunk: Uint8Array): void {
    if (this.#isOver) return
    if (this.#carriers.length > 1) this.#watchDrain()
    this.#events?.data(chunk)
  }

  onDrain(carrier: Carrier): void {
    if (carrier === this.#carriers.at(-1)) this.#wakeWriter()
  }

  onChange(): void {
    if (this.#isOver) return
    for (;;) {
      const [head, next] = this.#carriers
      if (head === undefined) return
      // A former carrier that was read to its end is no longer listened to: if what was written to it is lost, its reader says so.
      const lost = this.#carriers.find(({ closed, hasEnded }) => closed?.error !== undefined && !hasEnded)
      if (lost !== undefined) return this.#finish(lost.closed?.error)
      if (!head.hasEnded || next === undefined) break
      head.owner = undefined
      this.#carriers.shift()
      if (this.#carriers.length === 1) this.#cancelDrainTimer()
      next.begin(this.#isPaused)
    }
    const [head] = this.#carriers
    // An end during a move may be the other side's, which has agreed to it already.
    if (head === undefined || this.#carriers.length > 1 || this.#moving !== undefined) return
    if (head.hasEnded && !this.#hasEnded) {
      this.#hasEnded = true
      this.#events?.end()
    }
    if (head.closed !== undefined) this.#finish(head.closed.error)
  }

  get #last(): ByteStream {
    return this.#carriers.at(-1)?.stream ?? this.#first
  }

  #checkMovable(): void {
    if (this.#moving !== undefined || this.#carriers.length >= MAX_CARRIERS)
      throw new TrellisError('failed_precondition', 'the stream is on its way to another carrier')
    this.#checkWritable()
    const [head] = this.#carriers
    if (head === undefined || head.hasEnded) throw new TrellisError('unavailable', 'the stream is at its end')
  }

  #checkWritable(): void {
    if (this.#isOver || this.#isWriteClosed) throw new TrellisError('unavailable', 'the stream is at its end')
  }

  #goOver(carrier: Carrier): void {
    const former = this.#last
    carrier.owner = this
    this.#carriers.push(carrier)
    former.closeWrite()
    this.#watchDrain()
    this.#wakeWriter()
    this.onChange()
  }

  #wakeWriter(): void {
    if (!this.#writerWaits || this.#isOver) return
    this.#writerWaits = false
    this.#events?.drain()
  }

  #watchDrain(): void {
    this.#cancelDrainTimer()
    if (this.#isPaused || this.#isOver) return
    this.#cancelDrainTimer = this.#clock.schedule(DRAIN_MS, () => {
      const reason = new TrellisError('unavailable', 'the former path died while it still carried something')
      for (const { stream } of this.#carriers) stream.abort(reason)
      this.#finish(reason)
    })
  }

  #finish(error: Error | undefined): void {
    if (this.#isOver) return
    this.#isOver = true
    this.#cancelDrainTimer()
    for (const carrier of this.#carriers) {
      carrier.owner = undefined
      if (carrier.closed === undefined)
        carrier.stream.abort(error ?? new TrellisError('unavailable', 'the stream is closed'))
    }
    this.#events?.close(error)
    this.#over.resolve()
  }
}
