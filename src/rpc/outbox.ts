import { type ByteStream, errorMessage, TrellisError } from '../base/index.ts'
import { type MessageCodec, type SlabPiece, SlabWriter } from '../wire/index.ts'
import { compress, MIN_COMPRESSED_BYTES } from './compression.ts'
import { RpcError } from './errors.ts'
import { FLAG, FRAME, FRAME_COST_BYTES, FRAME_HEADER_BYTES } from './frame.ts'

/** Messages up to this size go out at once; longer ones take turns. */
export const INLINE_BYTES = 16 * 1024
/** Long messages' bytes written between two looks at what else there is to do. */
const TURN_BYTES = 512 * 1024
/** A message is not cut into pieces smaller than this for want of credit. */
const MIN_PIECE_BYTES = 4 * 1024
/**
 * Longest piece of a message that is cut: with the headers around it as long as one record of Noise takes, so that a frame
 * is a record, which costs least on both sides.
 */
const MAX_PIECE_BYTES = 65_498
/** Pieces from this size on leave as they are, uncopied. */
const UNCOPIED_BYTES = 4 * 1024

/** Frames a class writes in its turn: interactive, sync, bulk. */
const CLASS_WEIGHTS = [8, 4, 1] as const

interface PendingMessage {
  readonly type: typeof FRAME.message
  readonly bytes: Uint8Array
  sentBytes: number
  readonly flags: number
  readonly part: MessagePart
  /** Of all of its parts. */
  readonly totalBytes: number
}

/** All of a message, or where in one that is passed on as it comes. */
export type MessagePart = 'whole' | 'first' | 'further'

interface PendingOther {
  readonly type: typeof FRAME.end | typeof FRAME.status
  readonly bytes: Uint8Array
}

/** Something of a call that waits for credit or for its turn. */
export type Pending = PendingMessage | PendingOther

/** The sending side of a call, as the outbox sees it. */
export interface Sender {
  readonly id: number
  /** `FLAG.reply` on the serving side, else 0. */
  readonly replyFlag: number
  /** Index into the classes: 0 interactive, 1 sync, 2 bulk. */
  classIndex: number
  /** What may be sent before more credit comes. */
  sendCreditBytes: number
  /** What long messages are compressed with. */
  readonly compression: number | undefined
  /** What could not be sent at once, in order. */
  pending: Pending[] | undefined
  isReady: boolean
  /** Bytes of messages, counted. */
  sentBytes: number
  /** Called when everything is sent and the transport takes more. */
  onSent: (() => void) | undefined
}

/**
 * The sending side of a connection. All frames of a tick leave together; long messages wait, are cut, and share what
 * the transport takes by class and in turn, so that they never hold up short ones.
 */
export class Outbox {
  readonly #stream: ByteStream
  readonly #defer: (callback: () => void) => void
  readonly #writer = new SlabWriter()
  readonly #ready: [Sender[], Sender[], Sender[]] = [[], [], []]
  readonly #flushNow = () => this.#flush()
  #chunks: SlabPiece[] = []
  #isScheduled = false
  #isBlocked = false
  #isClosed = false
  #closeWhenSent = false
  /** Senders that wait for the transport. */
  readonly #waiting = new Set<Sender>()
  readonly onFailure: (error: unknown) => void
  /** Bytes handed to the transport. */
  sentBytes = 0

  constructor(stream: ByteStream, defer: (callback: () => void) => void, onFailure: (error: unknown) => void) {
    this.#stream = stream
    this.#defer = defer
    this.onFailure = onFailure
  }

  /** Bytes of frames written but not taken by the transport. Long messages that wait their turn don't count. */
  get backlogBytes(): number {
    let byteCount = this.#writer.waitingBytes
    for (const chunk of this.#chunks)
      byteCount += chunk instanceof Uint8Array ? chunk.byteLength : chunk[0].byteLength + chunk[1].byteLength
    return byteCount
  }

  /** The transport asked to wait. */
  get isBlocked(): boolean {
    return this.#isBlocked
  }

  /** Nothing waits and nothing is queued, for tests. */
  get isIdle(): boolean {
    return this.backlogBytes === 0 && this.#waiting.size === 0 && this.#ready.every(queue => queue.length === 0)
  }

  #begin(type: number, flags: number, id: number): void {
    const writer = this.#writer
    writer.begin()
    writer._reserve(FRAME_HEADER_BYTES)
    const { buf } = writer
    const at = writer.pos
    buf[at + 3] = type
    buf[at + 4] = flags
    buf[at + 5] = id >>> 24
    buf[at + 6] = id >>> 16
    buf[at + 7] = id >>> 8
    buf[at + 8] = id
    writer.pos = at + FRAME_HEADER_BYTES
  }

  /** Ends the frame, with `body` behind what was written of it. */
  #finish(body?: Uint8Array): void {
    const writer = this.#writer
    const { buf, mark } = writer
    const length = writer.pos - mark - FRAME_HEADER_BYTES + (body?.byteLength ?? 0)
    buf[mark] = length >>> 16
    buf[mark + 1] = length >>> 8
    buf[mark + 2] = length
    if (body !== undefined) writer.finishWith(body)
    this.schedule()
  }

  /** Sends a frame whose payload is `bytes`. */
  frame(type: number, flags: number, id: number, bytes: Uint8Array): void {
    if (this.#isClosed) return
    this.#begin(type, flags, id)
    this.#writer.raw(bytes)
    this.#finish()
  }

  frameOfUint32(type: number, flags: number, id: number, value: number): void {
    if (this.#isClosed) return
    this.#begin(type, flags, id)
    this.#uint32(value)
    this.#finish()
  }

  /** The frame that begins a call. */
  call(id: number, timeoutMs: number, path: Uint8Array, header: Uint8Array | undefined): void {
    if (this.#isClosed) return
    this.#begin(FRAME.call, 0, id)
    this.#uint32(timeoutMs)
    this.#writer.raw(path)
    if (header !== undefined) this.#writer.raw(header)
    this.#finish()
  }

  #uint32(value: number): void {
    const writer = this.#writer
    writer._reserve(4)
    writer.pos = writer.buf.writeUInt32BE(value, writer.pos)
  }

  /** Encodes and sends a message, or queues it. Throws `invalid_argument` or `resource_exhausted`, sending nothing. */
  message(sender: Sender, codec: MessageCodec<never>, message: unknown, flags: number, maxBytes: number): void {
    if (this.#isClosed) return
    const writer = this.#writer
    this.#begin(FRAME.message, flags | sender.replyFlag, sender.id)
    try {
      codec.encode(message as never, writer)
    } catch (cause) {
      writer.rewind()
      if (cause instanceof TrellisError) throw cause
      throw new RpcError('invalid_argument', `message cannot be encoded: ${errorMessage(cause)}`, { cause })
    }
    const length = writer.pos - writer.mark - FRAME_HEADER_BYTES
    if (length > maxBytes) {
      writer.rewind()
      throw new RpcError('resource_exhausted', `message of ${length} bytes exceeds the limit of ${maxBytes} bytes`)
    }
    if (sender.compression !== undefined && length >= MIN_COMPRESSED_BYTES) {
      const bytes = writer.cut(FRAME_HEADER_BYTES)
      const compressed = compress(bytes, sender.compression)
      this.messageBytes(sender, compressed ?? bytes, compressed === undefined ? flags : flags | FLAG.compressed)
      return
    }
    const costBytes = length + FRAME_COST_BYTES
    if (length <= INLINE_BYTES && sender.pending === undefined && costBytes <= sender.sendCreditBytes) {
      sender.sendCreditBytes -= costBytes
      sender.sentBytes += length
      this.#finish()
    } else {
      this.#enqueueMessage(sender, writer.cut(FRAME_HEADER_BYTES), flags)
    }
  }

  /** Sends bytes that are a message already; they must not change any more. */
  messageBytes(sender: Sender, bytes: Uint8Array, flags: number): void {
    if (this.#isClosed) return
    const costBytes = bytes.byteLength + FRAME_COST_BYTES
    if (bytes.byteLength <= INLINE_BYTES && sender.pending === undefined && costBytes <= sender.sendCreditBytes) {
      sender.sendCreditBytes -= costBytes
      sender.sentBytes += bytes.byteLength
      this.frame(FRAME.message, flags | sender.replyFlag, sender.id, bytes)
    } else {
      this.#enqueueMessage(sender, bytes, flags)
    }
  }

  /**
   * Sends a part of a message of `totalBytes`; they must not change any more. Its further parts follow in order, and nothing else of
   * the call comes between.
   */
  messagePart(sender: Sender, bytes: Uint8Array, flags: number, part: MessagePart, totalBytes: number): void {
    if (!this.#isClosed) this.#enqueue(sender, { type: FRAME.message, bytes, sentBytes: 0, flags, part, totalBytes })
  }

  #enqueueMessage(sender: Sender, bytes: Uint8Array, flags: number): void {
    const totalBytes = bytes.byteLength
    this.#enqueue(sender, { type: FRAME.message, bytes, sentBytes: 0, flags, part: 'whole', totalBytes })
  }

  /** Sends an end or a status behind what the call has queued. */
  last(sender: Sender, type: typeof FRAME.end | typeof FRAME.status, bytes: Uint8Array): void {
    if (this.#isClosed) return
    if (sender.pending === undefined) this.frame(type, sender.replyFlag, sender.id, bytes)
    else this.#enqueue(sender, { type, bytes })
  }

  #enqueue(sender: Sender, item: Pending): void {
    sender.pending ??= []
    sender.pending.push(item)
    this.#makeReady(sender)
  }

  #makeReady(sender: Sender): void {
    if (sender.isReady) return
    sender.isReady = true
    this.#ready[sender.classIndex as 0 | 1 | 2].push(sender)
    this.schedule()
  }

  /** The far side gave credit. */
  credit(sender: Sender, byteCount: number): void {
    sender.sendCreditBytes += byteCount
    if (sender.pending !== undefined) this.#makeReady(sender)
  }

  /** Drops what the call has queued. */
  forget(sender: Sender): void {
    sender.pending = undefined
    this.#waiting.delete(sender)
  }

  /** True when the call may write on; else `onSent` will be called. */
  mayContinue(sender: Sender, onSent: () => void): boolean {
    if (sender.pending === undefined && !this.#isBlocked) return true
    sender.onSent = onSent
    if (sender.pending === undefined) this.#waiting.add(sender)
    return false
  }

  schedule(): void {
    if (this.#isScheduled || this.#isBlocked || this.#isClosed) return
    this.#isScheduled = true
    this.#defer(this.#flushNow)
  }

  /** The transport takes bytes again. */
  drained(): void {
    this.#isBlocked = false
    this.#flush()
  }

  /** Sends what can be sent now, if the transport takes it. */
  flush(): void {
    this.#flush()
  }

  /** Half-closes the stream behind what is left to send. */
  closeWhenSent(): void {
    this.#closeWhenSent = true
    this.schedule()
  }

  close(): void {
    this.#isClosed = true
    this.#chunks = []
    this.#writer.take()
    for (const queue of this.#ready) queue.length = 0
    this.#waiting.clear()
  }

  #flush(): void {
    if (this.#isClosed) return
    // So that the frames written here don't schedule what is already running.
    this.#isScheduled = true
    try {
      let budgetBytes = TURN_BYTES
      do {
        if (!this.#sendChunks()) break
        budgetBytes -= this.#writeLong()
      } while (this.#writer.waitingBytes > 0 && budgetBytes > 0)
    } catch (error) {
      this.onFailure(error)
      return
    } finally {
      this.#isScheduled = false
    }
    if (this.#isBlocked) return
    this.#wakeWaiting()
    if (this.#writer.waitingBytes > 0 || this.#ready.some(queue => queue.length > 0)) this.schedule()
    else if (this.#closeWhenSent) {
      this.#isClosed = true
      this.#stream.closeWrite()
    }
  }

  /** False when the transport is full. */
  #sendChunks(): boolean {
    if (this.#isBlocked) return false
    const chunks = this.#chunks.length > 0 ? [...this.#chunks, ...this.#writer.take()] : this.#writer.take()
    for (let i = 0; i < chunks.length; i++) {
      if (!this.#send(chunks[i] as SlabPiece)) {
        this.#isBlocked = true
        this.#chunks = chunks.slice(i + 1)
        return false
      }
    }
    this.#chunks = []
    return true
  }

  #send(piece: SlabPiece): boolean {
    const stream = this.#stream
    if (piece instanceof Uint8Array) {
      this.sentBytes += piece.byteLength
      return stream.send(piece)
    }
    const [head, body] = piece
    this.sentBytes += head.byteLength + body.byteLength
    if (stream.sendBoth !== undefined) return stream.sendBoth(head, body)
    stream.send(head)
    return stream.send(body)
  }

  #wakeWaiting(): void {
    if (this.#waiting.size === 0) return
    const senders = [...this.#waiting]
    this.#waiting.clear()
    for (const sender of senders) wake(sender)
  }

  /** Lets each class write its share of long messages; the result is the number of bytes written. */
  #writeLong(): number {
    let writtenBytes = 0
    for (const [index, weight] of CLASS_WEIGHTS.entries()) {
      const queue = this.#ready[index] as Sender[]
      for (let turn = 0; turn < weight && queue.length > 0; turn++) {
        const sender = queue.shift() as Sender
        sender.isReady = false
        const before = this.#writer.waitingBytes
        if (this.#writePiece(sender)) {
          sender.isReady = true
          queue.push(sender)
        }
        writtenBytes += this.#writer.waitingBytes - before
      }
    }
    return writtenBytes
  }

  /** Writes one frame of what a call has queued. True when it can go on at once. */
  #writePiece(sender: Sender): boolean {
    const { pending } = sender
    const item = pending?.[0]
    if (pending === undefined || item === undefined) return false
    if (item.type !== FRAME.message) this.frame(item.type, sender.replyFlag, sender.id, item.bytes)
    else if (!this.#writeMessagePiece(sender, item)) return false
    if (item.type !== FRAME.message || item.sentBytes === item.bytes.byteLength) pending.shift()
    if (pending.length > 0) return true
    sender.pending = undefined
    if (sender.onSent !== undefined) {
      if (this.#isBlocked) this.#waiting.add(sender)
      else wake(sender)
    }
    return false
  }

  /** False when the call's credit does not allow a piece. */
  #writeMessagePiece(sender: Sender, item: PendingMessage): boolean {
    const leftBytes = item.bytes.byteLength - item.sentBytes
    const isFirst = item.sentBytes === 0 && item.part !== 'further'
    const isAll = item.part === 'whole'
    const isWhole =
      isFirst && isAll && leftBytes <= MAX_PIECE_BYTES && leftBytes + FRAME_COST_BYTES <= sender.sendCreditBytes
    const prefixBytes = isFirst && !isWhole ? 4 : 0
    const pieceBytes = Math.min(
      leftBytes,
      MAX_PIECE_BYTES - prefixBytes,
      sender.sendCreditBytes - FRAME_COST_BYTES - prefixBytes,
    )
    if (pieceBytes < Math.min(leftBytes, MIN_PIECE_BYTES)) return false
    // Short messages wait for their whole credit: the receiver gives half a window at a time, which is more.
    if (isFirst && isAll && !isWhole && leftBytes <= INLINE_BYTES) return false
    const isLast = pieceBytes === leftBytes
    let flags = sender.replyFlag
    if (isLast) flags |= item.flags & FLAG.end
    if (isFirst) flags |= item.flags & FLAG.compressed
    if (prefixBytes > 0) flags |= FLAG.long
    this.#begin(FRAME.message, flags, sender.id)
    if (prefixBytes > 0) this.#uint32(item.totalBytes)
    const piece = item.bytes.subarray(item.sentBytes, item.sentBytes + pieceBytes)
    if (pieceBytes < UNCOPIED_BYTES) {
      this.#writer.raw(piece)
      this.#finish()
    } else this.#finish(piece)
    item.sentBytes += pieceBytes
    sender.sentBytes += pieceBytes
    sender.sendCreditBytes -= pieceBytes + prefixBytes + FRAME_COST_BYTES
    return true
  }
}

function wake(sender: Sender): void {
  const { onSent } = sender
  sender.onSent = undefined
  onSent?.()
}
