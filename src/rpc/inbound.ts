import { RpcError } from './errors.ts'
import { FRAME_COST_BYTES, INITIAL_CREDIT_BYTES, ProtocolError } from './frame.ts'
import type { RpcLimits } from './limits.ts'

/** A message as it came, or a part of one that is passed on in parts, in memory of its own. */
export interface RawMessage {
  readonly bytes: Buffer
  readonly compressed: boolean
  readonly costBytes: number
  readonly part: 'whole' | 'first' | 'further'
  /** Of all of its parts. */
  readonly totalBytes: number
}

/** What the receiving side of a call needs of its connection. */
export interface InboundHost {
  readonly memory: InboundMemory
  sendCredit(byteCount: number): void
  /** A long message is taken in the parts in which it comes. `algorithm` says how it is compressed, if it is. Absent: never. */
  takesParts?(totalBytes: number, compressed: boolean, algorithm: number | undefined): boolean
  /** A message is there, the call's messages have ended, or it has failed. */
  onInbound(): void
}

/** Round trips from which on windows may be as wide as `farCallWindowBytes`, in milliseconds. */
export const FAR_MS = 50
/** A far window holds what a path has on its way so many times: room to find out whether it takes more, and for hiccups. */
const FAR_SHARE = 2

/** How far away the other end is. */
export interface Distance {
  nowMs(): number
  /** The shortest round trip known, in milliseconds; `undefined`, and measured, until there are enough. */
  roundTripMs(): number | undefined
}

const NEAR: Distance = { nowMs: () => 0, roundTripMs: () => 0 }

/** The memory that the calls of a connection share for what they have received. */
export class InboundMemory {
  readonly limits: RpcLimits
  readonly distance: Distance
  heldBytes = 0
  #grownBytes = 0
  #assemblyBytes = 0
  /** Long messages that wait for room, in order. */
  readonly #waiting = new Set<Inbound>()

  constructor(limits: RpcLimits, distance: Distance = NEAR) {
    this.limits = limits
    this.distance = distance
  }

  grow(byteCount: number): boolean {
    if (this.#grownBytes + byteCount > this.limits.growthBytes) return false
    this.#grownBytes += byteCount
    return true
  }

  shrink(byteCount: number): void {
    this.#grownBytes -= byteCount
  }

  /** Sets room aside for a long message, at once or later through `onReserved`. */
  reserve(inbound: Inbound, byteCount: number): void {
    if (this.#waiting.size === 0 && this.#assemblyBytes + byteCount <= this.limits.assemblyBytes) {
      this.#assemblyBytes += byteCount
      inbound.onReserved()
    } else {
      this.#waiting.add(inbound)
    }
  }

  /** Gives back what `reserve` set aside, or the place in the queue. */
  release(inbound: Inbound, byteCount: number): void {
    if (!this.#waiting.delete(inbound)) this.#assemblyBytes -= byteCount
    for (const next of this.#waiting) {
      if (this.#assemblyBytes + next.assemblyBytes > this.limits.assemblyBytes) return
      this.#waiting.delete(next)
      this.#assemblyBytes += next.assemblyBytes
      next.onReserved()
    }
  }

  get isEmpty(): boolean {
    return this.heldBytes + this.#grownBytes + this.#assemblyBytes + this.#waiting.size === 0
  }
}

/** Beyond this, a long message's buffer grows as its bytes come instead of being allocated whole. */
const EAGER_BYTES = 4 * 1024 * 1024

const NO_BYTES = Buffer.alloc(0)

/** A message being put together from several frames. */
interface Assembly {
  readonly totalBytes: number
  readonly compressed: boolean
  buffer: Buffer
  filledBytes: number
  costBytes: number
  /** `parts`: taken in parts. `wanted`: asked for room. `reserved`: has it, and no longer counts as held. */
  state: 'parts' | 'held' | 'wanted' | 'reserved'
}

/**
 * The receiving side of a call: messages in order, and the credit that lets the far side send more. Credit is given for
 * what the application has taken, so that what waits here never exceeds the window, except for a long message that the
 * application waits for.
 */
export class Inbound {
  readonly #host: InboundHost
  readonly #limits: RpcLimits
  readonly #queue: RawMessage[] = []
  #assembly: Assembly | undefined
  /** What the far side may still send. */
  #balanceBytes = INITIAL_CREDIT_BYTES
  #heldBytes = 0
  /** Of them. */
  #passingBytes = 0
  #windowBytes = INITIAL_CREDIT_BYTES
  #takenBytes = 0
  /** When the window was last read through. */
  #widenedMs = -Infinity
  #isWanted = false
  /** No more messages will come, or be taken. */
  ended = false
  /** The far side said so. */
  #sawEnd = false
  #closed = false

  constructor(host: InboundHost) {
    this.#host = host
    this.#limits = host.memory.limits
  }

  /** Bytes received and not taken by the application. */
  get heldBytes(): number {
    return this.#heldBytes
  }

  get assemblyBytes(): number {
    return this.#assembly?.totalBytes ?? 0
  }

  /** Inside a message that is not complete. */
  get isAssembling(): boolean {
    return this.#assembly !== undefined
  }

  /** A whole message waits to be taken. */
  get hasMessage(): boolean {
    return this.#queue.length > 0
  }

  /** Nothing waits here, and more may come. */
  get isIdle(): boolean {
    return this.#queue.length === 0 && this.#assembly === undefined && !this.ended
  }

  /** A message that came whole and is not kept here, because it is taken at once. Throws as `onFrame` does. */
  skip(byteCount: number, isLast: boolean): void {
    if (byteCount > this.#limits.maxMessageBytes) throw tooLong(byteCount, this.#limits)
    const costBytes = byteCount + FRAME_COST_BYTES
    if (costBytes > this.#balanceBytes) throw new ProtocolError('credit overrun')
    this.#balanceBytes -= costBytes
    if (isLast) {
      this.#sawEnd = true
      this.ended = true
      return
    }
    this.#takenBytes += costBytes
    if (this.#takenBytes >= this.#windowBytes) this.#widen()
    else if (this.#windowBytes > this.#limits.callWindowBytes) this.#narrow()
    this.#grant()
  }

  /** So many bytes that were taken to be passed on have not left: they count as held, and are for credit what was taken. */
  passing(byteCount: number): void {
    if (this.#closed || byteCount === this.#passingBytes) return
    this.#hold(byteCount - this.#passingBytes)
    this.#passingBytes = byteCount
  }

  /** No more will come, whatever was on its way: the call has failed. What is here can still be taken. */
  interrupt(): void {
    if (this.#closed) return
    const assembly = this.#assembly
    this.#assembly = undefined
    if (assembly !== undefined) {
      if (assembly.state !== 'parts') this.#hold(-assembly.costBytes)
      this.#release(assembly)
    }
    this.#sawEnd = true
    this.ended = true
    this.#host.onInbound()
  }

  /**
   * A frame of a message. Throws `ProtocolError` for what no correct peer sends, `RpcError` for a message that is too
   * long.
   */
  onFrame(buffer: Buffer, start: number, end: number, isLong: boolean, isCompressed: boolean, isLast: boolean): void {
    if (this.#sawEnd) throw new ProtocolError('message after the end')
    // What the application no longer wants may have been on its way.
    if (this.#closed) return
    const costBytes = end - start + FRAME_COST_BYTES
    if (costBytes > this.#balanceBytes) throw new ProtocolError('credit overrun')
    this.#balanceBytes -= costBytes
    if (this.#assembly !== undefined) {
      if (isLong || isCompressed) throw new ProtocolError('message inside a message')
      this.#append(this.#assembly, buffer, start, end, costBytes)
    } else if (isLong) {
      if (end - start < 4) throw new ProtocolError('long message without its length')
      this.#begin(buffer.readUInt32BE(start), isCompressed, end - start > 4 ? buffer[start + 4] : undefined)
      this.#append(this.#assembly as unknown as Assembly, buffer, start + 4, end, costBytes)
    } else {
      if (end - start > this.#limits.maxMessageBytes) throw tooLong(end - start, this.#limits)
      this.#hold(costBytes)
      const bytes = Buffer.allocUnsafe(end - start)
      buffer.copy(bytes, 0, start, end)
      this.#queue.push({ bytes, compressed: isCompressed, costBytes, part: 'whole', totalBytes: bytes.length })
    }
    if (isLast) {
      if (this.#assembly !== undefined) throw new ProtocolError('end inside a message')
      this.#sawEnd = true
      this.ended = true
    }
    if (this.#queue.length > 0 || this.ended) this.#host.onInbound()
  }

  #begin(totalBytes: number, compressed: boolean, algorithm: number | undefined): void {
    if (totalBytes > this.#limits.maxMessageBytes) throw tooLong(totalBytes, this.#limits)
    const state = this.#host.takesParts?.(totalBytes, compressed, algorithm) === true ? 'parts' : 'held'
    this.#assembly = { totalBytes, compressed, buffer: NO_BYTES, filledBytes: 0, costBytes: 0, state }
    if (state === 'parts') this.#widenFor(totalBytes)
    else if (this.#isWanted) this.#want()
  }

  /** A message of about so many bytes is waited for: what it takes may come at once, without a round trip for more credit. */
  expect(totalBytes: number): void {
    const frameCount = Math.ceil(totalBytes / INITIAL_CREDIT_BYTES) + 1
    this.#widenFor(totalBytes + frameCount * FRAME_COST_BYTES)
    this.#grant()
  }

  /** A long message that is passed on shall take no more round trips than one that is put together. */
  #widenFor(totalBytes: number): void {
    const neededBytes = Math.min(this.#limits.callWindowBytes, totalBytes)
    if (neededBytes > this.#windowBytes) this.#setWindow(neededBytes)
  }

  #append(assembly: Assembly, buffer: Buffer, start: number, end: number, costBytes: number): void {
    const filledBytes = assembly.filledBytes + end - start
    if (filledBytes > assembly.totalBytes) throw new ProtocolError('message longer than it said')
    if (assembly.state === 'parts') {
      this.#appendPart(assembly, Buffer.from(buffer.subarray(start, end)), filledBytes, costBytes)
      return
    }
    if (filledBytes > assembly.buffer.length) this.#enlarge(assembly, filledBytes)
    buffer.copy(assembly.buffer, assembly.filledBytes, start, end)
    assembly.filledBytes = filledBytes
    if (assembly.state !== 'reserved') {
      this.#hold(costBytes)
      assembly.costBytes += costBytes
    }
    if (filledBytes === assembly.totalBytes) this.#complete(assembly)
    else this.#grant()
  }

  #appendPart(assembly: Assembly, bytes: Buffer, filledBytes: number, costBytes: number): void {
    const { totalBytes, compressed } = assembly
    const part = assembly.costBytes === 0 ? 'first' : 'further'
    assembly.filledBytes = filledBytes
    assembly.costBytes += costBytes
    this.#hold(costBytes)
    this.#queue.push({ bytes, compressed, costBytes, part, totalBytes })
    if (filledBytes === totalBytes) this.#assembly = undefined
  }

  #enlarge(assembly: Assembly, neededBytes: number): void {
    const roomBytes =
      assembly.state === 'reserved' && assembly.totalBytes <= EAGER_BYTES
        ? assembly.totalBytes
        : Math.min(assembly.totalBytes, Math.max(neededBytes, INITIAL_CREDIT_BYTES, assembly.buffer.length * 2))
    const buffer = Buffer.allocUnsafeSlow(roomBytes)
    assembly.buffer.copy(buffer, 0, 0, assembly.filledBytes)
    assembly.buffer = buffer
  }

  #complete(assembly: Assembly): void {
    const { buffer, compressed, costBytes, totalBytes } = assembly
    this.#assembly = undefined
    this.#release(assembly)
    this.#queue.push({ bytes: buffer.subarray(0, totalBytes), compressed, costBytes, part: 'whole', totalBytes })
  }

  /** Gives back the room that a message was set aside, or its place in the queue. */
  #release({ state, totalBytes }: Assembly): void {
    if (state === 'wanted' || state === 'reserved') this.#host.memory.release(this, totalBytes)
  }

  #hold(byteCount: number): void {
    this.#heldBytes += byteCount
    this.#host.memory.heldBytes += byteCount
  }

  /** The next message, if it is there. If not, says that the application waits for it. */
  take(): RawMessage | undefined {
    const message = this.#queue.shift()
    if (message === undefined) {
      this.#isWanted = true
      if (this.#assembly?.state === 'held') this.#want()
      return undefined
    }
    this.#isWanted = false
    this.#hold(-message.costBytes)
    this.#takenBytes += message.bytes.length + FRAME_COST_BYTES
    if (this.#takenBytes >= this.#windowBytes) this.#widen()
    else if (this.#windowBytes > this.#limits.callWindowBytes) this.#narrow()
    this.#grant()
    return message
  }

  /**
   * A window was read through: a reader that keeps up gets a wider one, while the connection has room. Beyond a near window it
   * follows what the path has on its way, so that little more than that comes to a reader that stops.
   */
  #widen(): void {
    const { distance } = this.#host.memory
    const { callWindowBytes, farCallWindowBytes } = this.#limits
    const roundTripMs = distance.roundTripMs() ?? 0
    const nowMs = distance.nowMs()
    const tookMs = nowMs - this.#widenedMs
    let widestBytes = callWindowBytes
    if (roundTripMs >= FAR_MS && this.#windowBytes >= callWindowBytes) {
      // What comes in less is a burst, and no measure.
      if (tookMs < roundTripMs) return
      const wantedBytes = Math.round(((this.#takenBytes * roundTripMs) / tookMs) * FAR_SHARE)
      widestBytes = Math.max(callWindowBytes, Math.min(wantedBytes, farCallWindowBytes))
    }
    this.#widenedMs = nowMs
    this.#takenBytes = 0
    this.#setWindow(Math.min(this.#windowBytes * 2, widestBytes))
  }

  #setWindow(byteCount: number): void {
    const { memory } = this.#host
    const moreBytes = byteCount - this.#windowBytes
    if (moreBytes < 0) memory.shrink(-moreBytes)
    else if (!memory.grow(moreBytes)) return
    this.#windowBytes = byteCount
  }

  /**
   * Takes back a far window from a reader that takes less than a near one each round trip: what was given can't be taken back,
   * but no more is given before a near window holds all that waits and may come.
   */
  #narrow(): void {
    const { distance } = this.#host.memory
    const { callWindowBytes } = this.#limits
    const nowMs = distance.nowMs()
    if (nowMs - this.#widenedMs <= ((distance.roundTripMs() ?? 0) * this.#windowBytes) / callWindowBytes) return
    this.#setWindow(callWindowBytes)
    this.#takenBytes = 0
    this.#widenedMs = nowMs
  }

  /** The application waits for the message that is being put together: it may exceed the window. */
  #want(): void {
    const assembly = this.#assembly as Assembly
    assembly.state = 'wanted'
    this.#host.memory.reserve(this, assembly.totalBytes)
  }

  onReserved(): void {
    const assembly = this.#assembly as Assembly
    assembly.state = 'reserved'
    this.#hold(-assembly.costBytes)
    assembly.costBytes = 0
    this.#grant()
  }

  #grant(): void {
    if (this.ended || this.#closed) return
    const assembly = this.#assembly
    let targetBytes = this.#windowBytes
    if (assembly?.state === 'reserved')
      targetBytes = Math.max(targetBytes, assembly.totalBytes - assembly.filledBytes + FRAME_COST_BYTES)
    const creditBytes = targetBytes - this.#balanceBytes - (this.#heldBytes - this.#passingBytes)
    // Of a wide window much may be on its way: credit that waited for half of it would come a round trip too late.
    if (creditBytes < Math.min(this.#windowBytes / 2, INITIAL_CREDIT_BYTES)) return
    this.#balanceBytes += creditBytes
    this.#host.sendCredit(creditBytes)
  }

  /** The far side ended its messages without a last one. */
  end(): void {
    if (this.#assembly !== undefined) throw new ProtocolError('end inside a message')
    this.#sawEnd = true
    if (this.#closed) return
    this.ended = true
    this.#host.onInbound()
  }

  /** Drops what is held. */
  close(): void {
    if (this.#closed) return
    this.#closed = true
    this.ended = true
    const assembly = this.#assembly
    this.#assembly = undefined
    if (assembly !== undefined) this.#release(assembly)
    this.#queue.length = 0
    this.#hold(-this.#heldBytes)
    this.#host.memory.shrink(this.#windowBytes - INITIAL_CREDIT_BYTES)
  }
}

function tooLong(byteCount: number, limits: RpcLimits): RpcError {
  return new RpcError(
    'resource_exhausted',
    `message of ${byteCount} bytes exceeds the limit of ${limits.maxMessageBytes} bytes`,
  )
}
