import { abortable, type ByteStream, type ByteStreamEvents, TrellisError, throwIfAborted } from '../base/index.ts'

/** Bytes of the length in front of a message, as in all framed protocols. */
const PREFIX_BYTES = 4
/** Unread bytes at which the far side is asked to wait, until the stream itself is opened. */
const HIGH_WATER_BYTES = 256 * 1024

/**
 * A stream that begins with a message or several, each with its length in front, and then is plain bytes. `readMessage`
 * takes the messages; whoever then `open`s it gets all that follows.
 */
export class PrefacedStream implements ByteStream {
  readonly #stream: ByteStream
  readonly #chunks: Uint8Array[] = []
  #unreadBytes = 0
  #events: ByteStreamEvents | undefined
  #isHeld = false
  #isPaused = false
  #hasEnded = false
  #isClosed = false
  #failure: Error | undefined
  /** All that came early has been delivered: events pass through. */
  #isDirect = false
  #wake: (() => void) | undefined
  readonly #over = Promise.withResolvers<void>()
  /** Resolves when both directions are over, however that came. */
  readonly closed: Promise<void> = this.#over.promise

  /** Opens the stream: its first bytes are kept from now on. */
  constructor(stream: ByteStream) {
    this.#stream = stream
    stream.open({
      data: chunk => (this.#isDirect ? this.#events?.data(chunk) : this.#keep(chunk)),
      drain: () => this.#events?.drain(),
      end: () => {
        this.#hasEnded = true
        if (this.#isDirect) this.#events?.end()
        else this.#advance()
      },
      close: error => {
        this.#isClosed = true
        this.#failure = error
        this.#over.resolve()
        if (this.#isDirect) this.#events?.close(error)
        else this.#advance()
      },
    })
  }

  /** The next message. Throws `data_loss` if the stream ends before it, `resource_exhausted` if it is too long. */
  async readMessage(maxBytes: number, signal?: AbortSignal): Promise<Uint8Array> {
    const prefix = await this.#read(PREFIX_BYTES, signal)
    const byteCount = new DataView(prefix.buffer, prefix.byteOffset, PREFIX_BYTES).getUint32(0)
    if (byteCount > maxBytes) {
      const reason = new TrellisError(
        'resource_exhausted',
        `message of ${byteCount} bytes exceeds the limit of ${maxBytes}`,
      )
      this.abort(reason)
      throw reason
    }
    return await this.#read(byteCount, signal)
  }

  /** Sends a message with its length in front. */
  writeMessage(message: Uint8Array): void {
    const framed = new Uint8Array(PREFIX_BYTES + message.byteLength)
    new DataView(framed.buffer).setUint32(0, message.byteLength)
    framed.set(message, PREFIX_BYTES)
    this.#stream.send(framed)
  }

  open(events: ByteStreamEvents): void {
    if (this.#events !== undefined) throw new TrellisError('internal', 'stream opened twice')
    this.#events = events
    queueMicrotask(() => this.#deliver())
  }

  send(chunk: Uint8Array): boolean {
    return this.#stream.send(chunk)
  }

  pause(): void {
    this.#isPaused = true
    this.#stream.pause()
  }

  resume(): void {
    this.#isPaused = false
    if (this.#isDirect) this.#stream.resume()
    else this.#deliver()
  }

  closeWrite(): void {
    this.#stream.closeWrite()
  }

  abort(reason: Error): void {
    this.#chunks.length = 0
    this.#unreadBytes = 0
    this.#stream.abort(reason)
    // It has told of its close already, but what came before that had still to be read.
    if (!this.#isClosed || this.#isDirect) return
    this.#failure ??= reason
    queueMicrotask(() => this.#deliver())
  }

  #keep(chunk: Uint8Array): void {
    // Copied: the chunk may be a view into a buffer that the transport uses again.
    this.#chunks.push(new Uint8Array(chunk))
    this.#unreadBytes += chunk.byteLength
    if (this.#unreadBytes > HIGH_WATER_BYTES && !this.#isHeld) {
      this.#isHeld = true
      this.#stream.pause()
    }
    this.#advance()
  }

  #advance(): void {
    this.#wake?.()
    if (this.#events !== undefined) this.#deliver()
  }

  #deliver(): void {
    const events = this.#events
    if (events === undefined || this.#isDirect) return
    for (;;) {
      // Whoever reads nothing at the moment is told of a reset all the same.
      if (this.#isPaused && this.#failure !== undefined) break
      if (this.#isPaused) return
      const chunk = this.#chunks.shift()
      if (chunk === undefined) break
      this.#unreadBytes -= chunk.byteLength
      events.data(chunk)
    }
    // Whoever was given a chunk may have gone on reading within that call.
    // oxlint-disable-next-line no-unnecessary-condition
    if (this.#isDirect) return
    this.#isDirect = true
    const [hasEnded, isClosed] = [this.#hasEnded, this.#isClosed]
    if (hasEnded && this.#failure === undefined) events.end()
    if (isClosed) events.close(this.#failure)
    else if (!this.#isPaused) this.#stream.resume()
  }

  async #read(byteCount: number, signal: AbortSignal | undefined): Promise<Uint8Array> {
    throwIfAborted(signal)
    while (this.#unreadBytes < byteCount) {
      if (this.#failure !== undefined) throw this.#failure
      if (this.#hasEnded || this.#isClosed) throw new TrellisError('data_loss', 'stream ended inside a message')
      if (this.#isHeld) {
        this.#isHeld = false
        this.#stream.resume()
      }
      const wake = Promise.withResolvers<void>()
      this.#wake = wake.resolve
      await abortable(wake.promise, signal)
    }
    const out = new Uint8Array(byteCount)
    let filledBytes = 0
    while (filledBytes < byteCount) {
      const chunk = this.#chunks[0]
      if (chunk === undefined) throw new TrellisError('internal', 'a stream lost count of its bytes')
      const part = chunk.subarray(0, byteCount - filledBytes)
      out.set(part, filledBytes)
      filledBytes += part.byteLength
      if (part.byteLength === chunk.byteLength) this.#chunks.shift()
      else this.#chunks[0] = chunk.subarray(part.byteLength)
    }
    this.#unreadBytes -= byteCount
    return out
  }
}
