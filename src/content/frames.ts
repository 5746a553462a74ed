import { TrellisError } from '../base/index.ts'
import { CHUNK_BYTES, MAX_CONTROL_BYTES } from './limits.ts'

/**
 * A frame: length of the control message (32 bits, big endian), the control message, and behind it as many raw bytes as
 * the message says. Payload is copied once, from where the transport has it to where it is wanted.
 */

const PREFIX_BYTES = 4

/** Room for the largest chunk that is cut here, and its head. */
const POOLED_BYTES = CHUNK_BYTES + CHUNK_BYTES / 2 + 1024
const MIN_POOLED_BYTES = CHUNK_BYTES / 4
const MAX_FREE = 4

/** A frame in one piece, with room for its payload at the end. From a pool only if the transport gives it back. */
export function allocateFrame(
  control: Uint8Array,
  payloadBytes: number,
  pool?: FramePool,
): { frame: Uint8Array; payload: Uint8Array } {
  const headBytes = PREFIX_BYTES + control.byteLength
  const lengthBytes = headBytes + payloadBytes
  // Of its own: the transport owns it until it is sent.
  const frame = pool?.take(lengthBytes) ?? Buffer.allocUnsafeSlow(lengthBytes)
  frame.writeUInt32BE(control.byteLength)
  frame.set(control, PREFIX_BYTES)
  return { frame, payload: frame.subarray(headBytes) }
}

/** Memory of frames with a chunk, used again: garbage of this size would cost more than the copy. */
export class FramePool {
  readonly #free: Buffer[] = []

  take(lengthBytes: number): Buffer | undefined {
    if (lengthBytes < MIN_POOLED_BYTES || lengthBytes > POOLED_BYTES) return undefined
    return (this.#free.pop() ?? Buffer.allocUnsafeSlow(POOLED_BYTES)).subarray(0, lengthBytes)
  }

  allocate(lengthBytes: number): Uint8Array {
    return this.take(lengthBytes) ?? Buffer.allocUnsafeSlow(lengthBytes)
  }

  /** Takes back what is from here, if it is. */
  release(frame: Uint8Array): void {
    if (frame.buffer.byteLength !== POOLED_BYTES || this.#free.length >= MAX_FREE) return
    this.#free.push(Buffer.from(frame.buffer))
  }
}

export function frameOf(control: Uint8Array): Uint8Array {
  return allocateFrame(control, 0).frame
}

export interface FrameHandler {
  /** A control message. If raw bytes follow it, returns where to put them; it decides the size, after checking it. */
  control(bytes: Uint8Array): Uint8Array | undefined
  /** What `control` returned is full. */
  payload(bytes: Uint8Array): void
}

/** Takes bytes as they come and finds the frames in them. Throws, and must not be used again, when they are malformed. */
export class FrameParser {
  readonly #handler: FrameHandler
  readonly #prefix = new Uint8Array(PREFIX_BYTES)
  /** What is being filled now, and how far. */
  #target: Uint8Array = this.#prefix
  #filledBytes = 0
  #state: 'prefix' | 'control' | 'payload' = 'prefix'

  constructor(handler: FrameHandler) {
    this.#handler = handler
  }

  /** Bytes that are here of the payload that is coming. */
  get payloadBytes(): number {
    return this.#state === 'payload' ? this.#filledBytes : 0
  }

  /** True between frames. */
  get isIdle(): boolean {
    return this.#state === 'prefix' && this.#filledBytes === 0
  }

  push(chunk: Uint8Array): void {
    let offset = 0
    while (offset < chunk.byteLength) {
      const count = Math.min(this.#target.byteLength - this.#filledBytes, chunk.byteLength - offset)
      this.#target.set(chunk.subarray(offset, offset + count), this.#filledBytes)
      this.#filledBytes += count
      offset += count
      if (this.#filledBytes === this.#target.byteLength) this.#advance()
    }
  }

  #advance(): void {
    const full = this.#target
    this.#filledBytes = 0
    if (this.#state === 'prefix') {
      const lengthBytes = new DataView(full.buffer, full.byteOffset).getUint32(0)
      if (lengthBytes === 0 || lengthBytes > MAX_CONTROL_BYTES) {
        throw new TrellisError('invalid_argument', `content exchange: a control message of ${lengthBytes} bytes`)
      }
      this.#target = new Uint8Array(lengthBytes)
      this.#state = 'control'
      return
    }
    if (this.#state === 'control') {
      const target = this.#handler.control(full)
      if (target !== undefined && target.byteLength > 0) {
        this.#target = target
        this.#state = 'payload'
        return
      }
      this.#target = this.#prefix
      this.#state = 'prefix'
      if (target !== undefined) this.#handler.payload(target)
      return
    }
    this.#target = this.#prefix
    this.#state = 'prefix'
    this.#handler.payload(full)
  }
}
