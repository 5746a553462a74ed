import type { Clock, Logger } from '../base/index.ts'
import { decodeMessage, type MessageCodec } from '../wire/index.ts'
import { expand } from './compression.ts'
import { type Deadlines, Expiring } from './deadlines.ts'
import { FLAG, FRAME, FRAME_COST_BYTES, INITIAL_CREDIT_BYTES, ProtocolError } from './frame.ts'
import type { Inbound, InboundHost, InboundMemory, RawMessage } from './inbound.ts'
import type { RpcLimits } from './limits.ts'
import type { Outbox, Pending, Sender } from './outbox.ts'
import type { Caller, MethodDescriptor } from './service.ts'

/** In the metadata of a call that a daemon passes on to a program: the peer id of the caller, as the mesh proved it. */
export const CALLER_METADATA = 'trellis-caller'

/** What a call needs of its connection. */
export interface CallHost {
  readonly outbox: Outbox
  readonly memory: InboundMemory
  readonly deadlines: Deadlines
  readonly limits: RpcLimits
  readonly clock: Clock
  readonly log: Logger
  /** Who is at the other end. */
  readonly caller: Caller
  /** The other end is this node's daemon, whose word on who calls counts. */
  readonly passesCallers: boolean
  /** Longest message that the other end accepts. */
  readonly remoteMaxMessageBytes: number
  /** What the other end can decompress; `undefined` if nothing, or not known yet. */
  readonly remoteCompression: number | undefined
  /** All that the other end can decompress. */
  readonly remoteCompressions: readonly number[]
  /** Size of a method's last reply where it needed credit: the next one probably does, too. */
  readonly longReplies: WeakMap<MethodDescriptor, number>
  /** The call is over: its id may be used again. */
  forget(call: Call): void
  /** Ends the connection because of what the peer did. */
  violated(error: ProtocolError): void
}

const MAX_CREDIT_BYTES = 0x7fffffff

/** One call on a connection, of either side: its credit, its deadline and what has come for it. */
export abstract class Call extends Expiring implements Sender, InboundHost {
  abstract readonly replyFlag: number
  readonly id: number
  readonly host: CallHost
  classIndex = 0
  sendCreditBytes = INITIAL_CREDIT_BYTES
  compression: number | undefined
  pending: Pending[] | undefined
  isReady = false
  onSent: (() => void) | undefined
  inbound: Inbound | undefined
  isOver = false
  /** Of messages. */
  sentBytes = 0
  receivedBytes = 0

  constructor(host: CallHost, id: number) {
    super()
    this.host = host
    this.id = id
  }

  get memory(): InboundMemory {
    return this.host.memory
  }

  sendCredit(byteCount: number): void {
    this.host.outbox.frameOfUint32(FRAME.credit, this.replyFlag, this.id, byteCount)
  }

  onCredit(byteCount: number): void {
    if (this.sendCreditBytes + byteCount > MAX_CREDIT_BYTES) throw new ProtocolError('credit beyond 2^31')
    this.host.outbox.credit(this, byteCount)
  }

  abstract onMessage(flags: number, buffer: Buffer, start: number, end: number): void
  /** The far side's messages have ended. */
  abstract onFarEnd(): void
  abstract onInbound(): void
  /** The connection is gone. */
  abstract onLost(error: Error): void

  /** Frames of messages that don't come whole, or must wait for the application. */
  protected receive(flags: number, buffer: Buffer, start: number, end: number): void {
    const { inbound } = this
    inbound?.onFrame(
      buffer,
      start,
      end,
      (flags & FLAG.long) !== 0,
      (flags & FLAG.compressed) !== 0,
      (flags & FLAG.end) !== 0,
    )
  }

  /** The one message of a side that sends no stream came whole in its first frame. */
  protected isWhole(flags: number, start: number, end: number): boolean {
    if (this.inbound !== undefined || (flags & (FLAG.long | FLAG.compressed)) !== 0) return false
    if (end - start + FRAME_COST_BYTES > INITIAL_CREDIT_BYTES) throw new ProtocolError('credit overrun')
    return true
  }

  protected decode(codec: MessageCodec<never>, message: RawMessage): unknown {
    const { maxMessageBytes } = this.host.limits
    const bytes = message.compressed ? expand(message.bytes, maxMessageBytes) : message.bytes
    return decodeMessage(codec, bytes, maxMessageBytes, { copy: false })
  }

  /** Resolves when the call may send on, or is over. */
  async sent(): Promise<void> {
    const turn = Promise.withResolvers<void>()
    if (this.isOver || this.host.outbox.mayContinue(this, turn.resolve)) return
    await turn.promise
  }

  /** Ends the call on the wire. What has come stays readable only if `keepsInbound`. */
  protected finish(keepsInbound = false): void {
    if (this.isOver) return
    this.isOver = true
    const { host, onSent } = this
    if (this.bucket !== undefined) host.deadlines.remove(this)
    if (this.pending !== undefined || onSent !== undefined) host.outbox.forget(this)
    this.onSent = undefined
    if (!keepsInbound) this.inbound?.close()
    host.forget(this)
    onSent?.()
  }
}

/** Messages of a call as its application takes them. */
export class MessageReader implements AsyncIterableIterator<unknown, undefined> {
  readonly #inbound: Inbound
  readonly #decode: (message: RawMessage) => unknown
  readonly #onDone: () => void
  readonly #waiting: PromiseWithResolvers<IteratorResult<unknown, undefined>>[] = []
  #error: Error | undefined
  #isDone = false

  constructor(inbound: Inbound, decode: (message: RawMessage) => unknown, onDone: () => void) {
    this.#inbound = inbound
    this.#decode = decode
    this.#onDone = onDone
  }

  [Symbol.asyncIterator](): this {
    return this
  }

  next(): Promise<IteratorResult<unknown, undefined>> {
    if (this.#waiting.length === 0) {
      const result = this.#take()
      if (result !== undefined) return result
    }
    const turn = Promise.withResolvers<IteratorResult<unknown, undefined>>()
    this.#waiting.push(turn)
    return turn.promise
  }

  #take(): Promise<IteratorResult<unknown, undefined>> | undefined {
    if (this.#isDone) return Promise.resolve({ done: true, value: undefined })
    const message = this.#inbound.take()
    if (message !== undefined) {
      try {
        return Promise.resolve({ done: false, value: this.#decode(message) })
      } catch (reason) {
        this.#finish()
        return Promise.reject(reason)
      }
    }
    if (this.#error !== undefined) {
      this.#finish()
      return Promise.reject(this.#error)
    }
    if (!this.#inbound.ended) return undefined
    this.#finish()
    return Promise.resolve({ done: true, value: undefined })
  }

  #finish(): void {
    if (this.#isDone) return
    this.#isDone = true
    this.#inbound.close()
    this.#onDone()
  }

  /** Something has come, or nothing will. */
  wake(): void {
    while (this.#waiting.length > 0) {
      const result = this.#take()
      if (result === undefined) return
      this.#waiting.shift()?.resolve(result)
    }
  }

  /** Ends the messages with an error, behind those that are there. */
  fail(error: Error): void {
    this.#error ??= error
    this.wake()
  }

  return(): Promise<IteratorResult<unknown, undefined>> {
    this.#finish()
    this.wake()
    return Promise.resolve({ done: true, value: undefined })
  }
}
