import protobuf from './generated/protobuf.js'

const SLAB_BYTES = 64 * 1024
/** A slab with less room than this is not gone back to. */
const MIN_ROOM_BYTES = 1024
/** Of the first slab: most streams send little. */
const FIRST_SLAB_BYTES = 4 * 1024

/** What leaves as one piece: bytes, or the head of a frame and the body that belongs behind it. */
export type SlabPiece = Uint8Array | readonly [head: Uint8Array, body: Uint8Array]

/**
 * A protobuf writer that encodes messages straight into large buffers ("slabs"), one behind the other, so that frames
 * of a tick leave as one piece and no message is copied. What was taken is never written to again.
 */
export class SlabWriter extends protobuf.BufferWriter {
  declare buf: Buffer
  /** Where the piece that is being written began; `rewind` returns to it. */
  mark = 0
  readonly #full: SlabPiece[] = []
  #start = 0
  #fullBytes = 0
  /** The slab that a piece too long for it interrupted, and where that goes on. */
  #interrupted: { buf: Buffer; pos: number } | undefined

  constructor() {
    super()
    this.buf = Buffer.allocUnsafeSlow(FIRST_SLAB_BYTES)
  }

  /** Bytes written and not taken. */
  get waitingBytes(): number {
    return this.#fullBytes + this.pos - this.#start
  }

  /** Starts a piece: a range of bytes that stays contiguous. */
  begin(): void {
    this.mark = this.pos
  }

  /** Makes room for `byteCount` bytes at `pos`. protobufjs calls this before each write. */
  _reserve(byteCount: number): void {
    if (this.pos + byteCount > this.buf.length) this.#grow(byteCount)
  }

  #grow(byteCount: number): void {
    const pieceBytes = this.pos - this.mark
    const next = Buffer.allocUnsafeSlow(Math.max(SLAB_BYTES, pieceBytes * 2 + byteCount))
    next.set(this.buf.subarray(this.mark, this.pos))
    this.#setAside(this.mark)
    if (next.length > SLAB_BYTES && this.buf.length === SLAB_BYTES && SLAB_BYTES - this.mark >= MIN_ROOM_BYTES)
      this.#interrupted = { buf: this.buf, pos: this.mark }
    const moved = this.mark
    if (this.states !== null)
      for (let i = 0; i < this.states.length; i++) this.states[i] = (this.states[i] ?? 0) - moved
    this.buf = next
    this.view = null
    this.pos = pieceBytes
    this.mark = 0
    this.#start = 0
  }

  #setAside(end: number): void {
    if (end <= this.#start) return
    this.#full.push(this.buf.subarray(this.#start, end))
    this.#fullBytes += end - this.#start
    this.#start = end
  }

  /** Drops the current piece. */
  rewind(): void {
    this.pos = this.mark
    if (this.states !== null) this.states.length = 0
    this.#goBack()
  }

  /** Removes the current piece from what will be taken and returns it from its `skipBytes`th byte. */
  cut(skipBytes: number): Uint8Array {
    const piece = this.buf.subarray(this.mark + skipBytes, this.pos)
    this.#setAside(this.mark)
    this.#start = this.pos
    this.mark = this.pos
    this.#goBack()
    return piece
  }

  /** Goes on in the slab that a long piece interrupted. */
  #goBack(): void {
    const before = this.#interrupted
    if (before === undefined) return
    this.#interrupted = undefined
    this.#setAside(this.mark)
    this.buf = before.buf
    this.view = null
    this.pos = before.pos
    this.#start = before.pos
    this.mark = before.pos
  }

  /** Ends the current piece with bytes that are not copied: nobody may write to them any more. */
  finishWith(body: Uint8Array): void {
    this.#setAside(this.mark)
    this.#full.push([this.buf.subarray(this.mark, this.pos), body])
    this.#fullBytes += this.pos - this.mark + body.byteLength
    this.#start = this.pos
    this.mark = this.pos
  }

  /** Everything written since the last time, in order. */
  take(): SlabPiece[] {
    this.#setAside(this.pos)
    const taken = this.#full.splice(0)
    this.#fullBytes = 0
    this.mark = this.pos
    return taken
  }
}
