import { open } from 'node:fs/promises'
import { TrellisError, throwIfAborted } from '../base/index.ts'

/** Bytes read from the file at once. */
const WINDOW_BYTES = 256 * 1024

/** A file whose header does not follow its format. The file is still published, as plain bytes. */
export class MalformedHeaderError extends TrellisError {
  override readonly name = 'MalformedHeaderError'
  constructor(format: string, fault: string) {
    super('invalid_argument', `not a valid ${format} file: ${fault}`)
  }
}

export interface HeaderReaderOptions {
  format: string
  /** Bytes that a header may have. Reading on throws. */
  maxBytes: number
  signal?: AbortSignal | undefined
}

/** Reads the head of a file front to back, through one window, so that memory does not depend on what the file claims. */
export class HeaderReader implements AsyncDisposable {
  readonly sizeBytes: number
  readonly #file: Awaited<ReturnType<typeof open>>
  readonly #options: HeaderReaderOptions
  #window: Buffer = Buffer.alloc(0)
  #at = 0
  #windowOffsetBytes = 0

  private constructor(file: Awaited<ReturnType<typeof open>>, sizeBytes: number, options: HeaderReaderOptions) {
    this.#file = file
    this.sizeBytes = sizeBytes
    this.#options = options
  }

  static async open(path: string, options: HeaderReaderOptions): Promise<HeaderReader> {
    const file = await open(path, 'r')
    try {
      return new HeaderReader(file, (await file.stat()).size, options)
    } catch (reason) {
      await file.close()
      throw reason
    }
  }

  /** Bytes read so far. */
  get offsetBytes(): number {
    return this.#windowOffsetBytes + this.#at
  }

  /** The unread rest of the window, at least one byte of it; undefined at the end of the file. Take it with `skip`. */
  async window(): Promise<Buffer | undefined> {
    if (this.#at === this.#window.byteLength && !(await this.#fill(1))) return undefined
    return this.#window.subarray(this.#at)
  }

  /** Passes over bytes. Throws if the file ends before. */
  async skip(count: number): Promise<void> {
    const rest = this.#window.byteLength - this.#at
    if (count <= rest) {
      this.#at += count
      return
    }
    const target = this.offsetBytes + count
    if (!(target <= this.sizeBytes)) this.fail('it is cut off')
    this.#limit(target)
    this.#windowOffsetBytes = target
    this.#window = Buffer.alloc(0)
    this.#at = 0
  }

  /** The next bytes, at most the size of the window. Throws if the file ends before. */
  async take(count: number): Promise<Buffer> {
    if (count > WINDOW_BYTES) throw new TrellisError('internal', 'header field larger than the window')
    if (this.#window.byteLength - this.#at < count && !(await this.#fill(count))) this.fail('it is cut off')
    this.#at += count
    return this.#window.subarray(this.#at - count, this.#at)
  }

  fail(fault: string): never {
    throw new MalformedHeaderError(this.#options.format, fault)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#file.close()
  }

  #limit(endBytes: number): void {
    if (endBytes > this.#options.maxBytes) this.fail(`its header has more than ${this.#options.maxBytes} bytes`)
  }

  /** Moves the window to the read position; false when the file has fewer than `count` bytes there. */
  async #fill(count: number): Promise<boolean> {
    throwIfAborted(this.#options.signal)
    const offset = this.offsetBytes
    this.#limit(offset + count)
    const window = Buffer.allocUnsafe(Math.min(WINDOW_BYTES, Math.max(0, this.sizeBytes - offset)))
    let filled = 0
    while (filled < window.byteLength) {
      const { bytesRead } = await this.#file.read(window, filled, window.byteLength - filled, offset + filled)
      if (bytesRead === 0) break
      filled += bytesRead
    }
    this.#window = window.subarray(0, filled)
    this.#windowOffsetBytes = offset
    this.#at = 0
    return filled >= count
  }
}
