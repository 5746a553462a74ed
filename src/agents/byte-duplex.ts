import { Duplex } from 'node:stream'
import type { ByteStream } from '../base/index.ts'

/** A `ByteStream` as a stream of Node, for what wants a socket: HTTP servers and clients. */
export class ByteDuplex extends Duplex {
  readonly #stream: ByteStream
  #onDrain: (() => void) | undefined
  #isOver = false

  /** Opens the stream. */
  constructor(stream: ByteStream) {
    super({ allowHalfOpen: true })
    this.#stream = stream
    stream.open({
      data: chunk => {
        // Copied: the chunk is ours only until we return.
        if (!this.push(Buffer.from(chunk))) stream.pause()
      },
      drain: () => {
        const done = this.#onDrain
        this.#onDrain = undefined
        done?.()
      },
      end: () => this.push(null),
      close: error => {
        this.#isOver = true
        this.destroy(error)
      },
    })
  }

  // Asked of sockets by Node's HTTP.
  setTimeout(): this {
    return this
  }

  setNoDelay(): this {
    return this
  }

  setKeepAlive(): this {
    return this
  }

  override _read(): void {
    if (!this.#isOver) this.#stream.resume()
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: (error?: Error | null) => void): void {
    this.#send([chunk], done)
  }

  override _writev(chunks: { chunk: Buffer }[], done: (error?: Error | null) => void): void {
    this.#send(
      chunks.map(({ chunk }) => chunk),
      done,
    )
  }

  override _final(done: (error?: Error | null) => void): void {
    if (!this.#isOver) this.#stream.closeWrite()
    done()
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    if (!this.#isOver && (error !== null || !this.writableFinished || !this.readableEnded)) {
      this.#isOver = true
      this.#stream.abort(error ?? new Error('closed'))
    }
    this.#onDrain?.()
    this.#onDrain = undefined
    done(error)
  }

  #send(chunks: readonly Buffer[], done: (error?: Error | null) => void): void {
    if (this.#isOver) return done()
    try {
      const bytes = chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)
      if (this.#stream.send(bytes)) done()
      else this.#onDrain = done
    } catch (reason) {
      done(reason as Error)
    }
  }
}
