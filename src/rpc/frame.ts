import { TrellisError } from '../base/index.ts'

/** Length (24 bits), type (8), flags (8), call id (32), big endian. */
export const FRAME_HEADER_BYTES = 9
/** Longest payload of a frame. */
export const MAX_FRAME_BYTES = 64 * 1024
/** What a call may send before the first credit comes. */
export const INITIAL_CREDIT_BYTES = 64 * 1024
/** What a message frame costs besides its payload, so that empty messages are not free. */
export const FRAME_COST_BYTES = 64
/** Timeout field of a call without a deadline. */
export const NO_TIMEOUT = 0xffffffff
export const PROTOCOL_VERSION = 1

export const FRAME = {
  hello: 0,
  call: 1,
  message: 2,
  end: 3,
  status: 4,
  credit: 5,
  cancel: 6,
  ping: 7,
  goaway: 8,
} as const

export const FLAG = {
  /** Sent by the side that serves the call; for a ping, its answer. */
  reply: 1,
  /** Last message of this side. From the serving side: the call succeeded. */
  end: 2,
  /** First frame of a message that goes on in further frames; its payload begins with the whole length in 32 bits. */
  long: 4,
  /** The message is compressed. On its first frame only. */
  compressed: 8,
} as const

/** The peer broke the protocol. Ends the connection. */
export class ProtocolError extends TrellisError {
  override readonly name = 'ProtocolError'
  constructor(message: string, cause?: unknown) {
    super('invalid_argument', `RPC protocol violation: ${message}`, cause === undefined ? {} : { cause })
  }
}

/** Gets each frame. The bytes are valid until it returns. False stops the parser for good. */
export type OnFrame = (type: number, flags: number, id: number, buffer: Buffer, start: number, end: number) => boolean

/** Cuts a stream of bytes into frames. Holds at most one incomplete frame. */
export class FrameParser {
  readonly #onFrame: OnFrame
  /** An incomplete frame, or the beginning of its header. */
  #partial: Buffer | undefined
  #partialBytes = 0
  #stopped = false

  constructor(onFrame: OnFrame) {
    this.#onFrame = onFrame
  }

  /** Bytes of an incomplete frame that are held. */
  get heldBytes(): number {
    return this.#partialBytes
  }

  stop(): void {
    this.#stopped = true
    this.#partial = undefined
    this.#partialBytes = 0
  }

  /** Takes the next bytes of the stream. Throws `ProtocolError` for a frame that is too long. */
  push(chunk: Uint8Array): void {
    if (this.#stopped) return
    const buffer = Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
    let at = this.#partialBytes > 0 ? this.#complete(buffer) : 0
    while (!this.#stopped && buffer.length - at >= FRAME_HEADER_BYTES) {
      const end = at + FRAME_HEADER_BYTES + lengthAt(buffer, at)
      if (end > buffer.length) break
      if (!this.#emit(buffer, at, end)) return
      at = end
    }
    if (!this.#stopped && at < buffer.length) this.#keep(buffer, at)
  }

  #keep(buffer: Buffer, at: number): void {
    this.#partial ??= Buffer.allocUnsafeSlow(FRAME_HEADER_BYTES + MAX_FRAME_BYTES)
    this.#partialBytes = buffer.copy(this.#partial, 0, at)
  }

  /** Fills the incomplete frame; the result is where the next one begins in `buffer`. */
  #complete(buffer: Buffer): number {
    const partial = this.#partial as Buffer
    let at = 0
    if (this.#partialBytes < FRAME_HEADER_BYTES) {
      at = buffer.copy(partial, this.#partialBytes, 0, FRAME_HEADER_BYTES - this.#partialBytes)
      this.#partialBytes += at
      if (this.#partialBytes < FRAME_HEADER_BYTES) return at
    }
    const frameBytes = FRAME_HEADER_BYTES + lengthAt(partial, 0)
    const copiedBytes = buffer.copy(partial, this.#partialBytes, at, at + frameBytes - this.#partialBytes)
    this.#partialBytes += copiedBytes
    if (this.#partialBytes < frameBytes) return buffer.length
    this.#partialBytes = 0
    this.#emit(partial, 0, frameBytes)
    return at + copiedBytes
  }

  #emit(buffer: Buffer, at: number, end: number): boolean {
    const id =
      (buffer[at + 5] as number) * 0x1000000 +
      ((buffer[at + 6] as number) << 16) +
      (((buffer[at + 7] as number) << 8) | (buffer[at + 8] as number))
    const start = at + FRAME_HEADER_BYTES
    const goOn = this.#onFrame(buffer[at + 3] as number, buffer[at + 4] as number, id, buffer, start, end)
    if (!goOn) this.stop()
    return goOn
  }
}

function lengthAt(buffer: Buffer, at: number): number {
  const length = ((buffer[at] as number) << 16) | ((buffer[at + 1] as number) << 8) | (buffer[at + 2] as number)
  if (length > MAX_FRAME_BYTES) throw new ProtocolError(`frame of ${length} bytes`)
  return length
}
