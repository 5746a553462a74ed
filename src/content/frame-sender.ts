import { type ByteStream, type Clock, type TrafficClass, TrellisError, toTrellisError } from '../base/index.ts'
import type { ServeSource } from './serve-source.ts'

/** A far side that takes nothing for this long loses its stream: what it was sent holds memory. */
const STALL_MS = 60_000

export interface FrameSenderOptions {
  clock: Clock
  pace: Pick<ServeSource, 'pace' | 'sliceBytes'>
  /** Ends what waits. */
  signal: AbortSignal
  /** The stream can't be written any more. */
  onFailure: (reason: TrellisError) => void
}

/**
 * The sending side of a stream that serves: one large frame at a time, since what a socket has to gather it copies once more, and small
 * messages between them.
 */
export class FrameSender {
  readonly #stream: ByteStream
  readonly #options: FrameSenderOptions
  #drained: PromiseWithResolvers<void> | undefined
  /** While a frame goes out in slices: nothing may come between them. */
  #slicing: PromiseWithResolvers<void> | undefined
  /** Small messages that wait for the end of that frame. */
  readonly #held: Uint8Array[] = []

  constructor(stream: ByteStream, options: FrameSenderOptions) {
    this.#stream = stream
    this.#options = options
  }

  /** Resolves when the stream may be free. To be looked at again behind each wait, and sent in the same turn: there may be several who waited. */
  get busy(): Promise<void> | undefined {
    return (this.#slicing ?? this.#drained)?.promise
  }

  /** The stream takes bytes again. */
  drained(): void {
    this.#drained?.resolve()
    this.#drained = undefined
  }

  /** Small messages; their number is bounded by what was asked. */
  tell(frame: Uint8Array): void {
    if (this.#options.signal.aborted) return
    if (this.#slicing !== undefined) {
      this.#held.push(frame)
      return
    }
    try {
      this.#stream.send(frame)
    } catch (reason) {
      this.#options.onFailure(toTrellisError(reason))
    }
  }

  async send(frame: Uint8Array): Promise<void> {
    for (let busy = this.busy; busy !== undefined; busy = this.busy) await busy
    await this.#put(frame)
  }

  /** A frame under a low cap: a flow of small parts. */
  async sendSlices(frame: Uint8Array, trafficClass: TrafficClass): Promise<void> {
    const { pace, signal } = this.#options
    for (let busy = this.busy; busy !== undefined; busy = this.busy) await busy
    const slicing = Promise.withResolvers<void>()
    this.#slicing = slicing
    try {
      for (let offset = 0; offset < frame.byteLength && !signal.aborted; ) {
        // The cap may have changed since the last part.
        const slice = frame.subarray(offset, offset + pace.sliceBytes(trafficClass))
        await pace.pace(slice.byteLength, trafficClass, signal)
        await this.#put(slice)
        offset += slice.byteLength
      }
      if (!signal.aborted) for (const held of this.#held.splice(0)) this.#stream.send(held)
    } finally {
      this.#slicing = undefined
      slicing.resolve()
    }
  }

  /** Whoever waits goes on, and finds the signal aborted. */
  stop(): void {
    this.#held.length = 0
    this.drained()
  }

  async #put(bytes: Uint8Array): Promise<void> {
    const { clock, signal, onFailure } = this.#options
    if (signal.aborted || this.#stream.send(bytes)) return
    this.#drained = Promise.withResolvers()
    const cancel = clock.schedule(STALL_MS, () =>
      onFailure(new TrellisError('deadline_exceeded', 'peer takes no bytes')),
    )
    await this.#drained.promise
    cancel()
  }
}
