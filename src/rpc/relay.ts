import { TrellisError, toTrellisError } from '../base/index.ts'
import type { Call, CallHost } from './call.ts'
import { expand } from './compression.ts'
import type { RpcError } from './errors.ts'
import { FLAG, FRAME, FRAME_COST_BYTES, ProtocolError } from './frame.ts'
import { Inbound } from './inbound.ts'
import { IncomingCall } from './incoming.ts'
import { INLINE_BYTES } from './outbox.ts'
import { OutgoingCall } from './outgoing.ts'
import type { RelayTarget } from './service.ts'

const NOTHING = new Uint8Array(0)

/**
 * Hands a frame on. A short message that comes whole goes straight from one connection's buffer into the other's when that
 * takes it at once; whatever else comes is put together, and waits for the other side's credit.
 */
function forward(from: Call, to: Call | undefined, flags: number, buffer: Buffer, start: number, end: number): boolean {
  const inbound = from.inbound as Inbound
  const isPlain = (flags & (FLAG.long | FLAG.compressed)) === 0
  const byteCount = end - start
  const takesIt =
    to !== undefined &&
    isPlain &&
    byteCount <= INLINE_BYTES &&
    inbound.isIdle &&
    to.pending === undefined &&
    !to.host.outbox.isBlocked &&
    byteCount + FRAME_COST_BYTES <= to.sendCreditBytes
  if (!takesIt) {
    const isLong = (flags & FLAG.long) !== 0
    inbound.onFrame(buffer, start, end, isLong, (flags & FLAG.compressed) !== 0, (flags & FLAG.end) !== 0)
    // Asks for the rest, which may be longer than the window.
    if (isLong && inbound.isAssembling) from.onInbound()
    return false
  }
  const isLast = (flags & FLAG.end) !== 0
  inbound.skip(byteCount, isLast)
  to.host.outbox.messageBytes(to, buffer.subarray(start, end), flags & FLAG.end)
  return isLast
}

/** Hands on what waits, as far as the other side takes it. True when all is handed on and nothing more will come. */
function pump(from: Call, to: Call, resume: () => void): boolean {
  const inbound = from.inbound as Inbound
  for (;;) {
    if (to.isOver || (to.pending !== undefined && !to.host.outbox.mayContinue(to, resume))) return false
    if (to.host.outbox.isBlocked && !to.host.outbox.mayContinue(to, resume)) return false
    const message = inbound.take()
    if (message === undefined) return inbound.ended
    const { bytes, compressed } = message
    const algorithm = bytes[0]
    const isKnown = compressed && algorithm !== undefined && to.host.remoteCompressions.includes(algorithm)
    if (compressed && !isKnown) to.host.outbox.messageBytes(to, expand(bytes, to.host.limits.maxMessageBytes), 0)
    else to.host.outbox.messageBytes(to, bytes, compressed ? FLAG.compressed : 0)
  }
}

/** A call that this side passes on to another connection, unread. */
export class RelayIn extends IncomingCall {
  #out: RelayOut | undefined

  override start(): void {
    this.inbound = new Inbound(this)
    this.authorize()
  }

  protected override get canRun(): boolean {
    return true
  }

  protected override run(): void {
    this.countHandler()
    let target: RelayTarget | Promise<RelayTarget>
    try {
      target = this.served.relay?.(this) as RelayTarget | Promise<RelayTarget>
    } catch (reason) {
      this.answerError(reason)
      return
    }
    if (target instanceof Promise) {
      target.then(
        found => this.#connect(found),
        (reason: unknown) => this.answerError(reason),
      )
    } else this.#connect(target)
  }

  #connect({ connection, method, options }: RelayTarget): void {
    if (this.isAnswered) return
    try {
      this.#out = connection.relay(method, options, this)
    } catch (reason) {
      this.answerError(reason)
      return
    }
    this.onInbound()
  }

  override onMessage(flags: number, buffer: Buffer, start: number, end: number): void {
    if (this.isAnswered) return
    try {
      forward(this, this.#out, flags, buffer, start, end)
    } catch (reason) {
      if (reason instanceof ProtocolError) throw reason
      this.answerError(reason)
    }
  }

  readonly #resume = (): void => this.onInbound()

  override onInbound(): void {
    const out = this.#out
    if (out === undefined || this.isAnswered || out.isOver) return
    try {
      if (pump(this, out, this.#resume)) out.sendEnd()
    } catch (reason) {
      this.answerError(reason)
    }
  }

  override onFarEnd(): void {
    if (!this.isAnswered) this.inbound?.end()
  }

  /** All replies are handed on. */
  succeed(endIsSent: boolean): void {
    if (this.isAnswered) return
    if (!endIsSent) this.host.outbox.last(this, FRAME.end, NOTHING)
    this.answered(undefined)
  }

  protected override answered(error: TrellisError | undefined): void {
    super.answered(error)
    // Whatever it still does, nobody hears of it.
    if (this.#out?.isOver === false) this.#out.cancel(error ?? new TrellisError('canceled', 'the call was answered'))
  }

  override onCancel(error: TrellisError): void {
    super.onCancel(error)
    this.#out?.cancel(error)
  }

  /** The other connection's side of the call has failed. */
  failed(error: TrellisError): void {
    this.answerError(error)
  }
}

/** The other half of a relayed call: this side's call of who executes it. */
export class RelayOut extends OutgoingCall {
  readonly #source: RelayIn
  #endIsSent = false
  #failure: TrellisError | undefined

  constructor(host: CallHost, id: number, target: Pick<RelayTarget, 'method' | 'options'>, source: RelayIn) {
    super(host, id, target.method)
    this.#source = source
    this.inbound = new Inbound(this)
  }

  start(options: RelayTarget['options']): void {
    this.begin(options, undefined)
  }

  /** The requests are over. */
  sendEnd(): void {
    if (this.#endIsSent || this.isOver) return
    this.#endIsSent = true
    this.host.outbox.last(this, FRAME.end, NOTHING)
  }

  onMessage(flags: number, buffer: Buffer, start: number, end: number): void {
    try {
      if (!forward(this, this.#source, flags, buffer, start, end)) return
    } catch (reason) {
      this.cancel(this.replyError(reason))
      return
    }
    this.finish()
    this.#source.succeed(true)
  }

  readonly #resume = (): void => this.onInbound()

  onInbound(): void {
    const source = this.#source
    try {
      const isDone = pump(this, source, this.#resume)
      if (this.inbound?.ended === true) this.finish(true)
      if (!isDone) return
      this.inbound?.close()
      if (this.#failure === undefined) source.succeed(false)
      else source.failed(this.#failure)
    } catch (reason) {
      const error = toTrellisError(reason)
      this.cancel(error)
      source.failed(error)
    }
  }

  onFarEnd(): void {
    this.inbound?.end()
  }

  onStatus(error: RpcError | undefined): void {
    // Behind the replies that still wait.
    this.#failure = error
    this.inbound?.interrupt()
  }

  protected fail(error: Error): void {
    if (this.isOver) return
    this.finish()
    this.#source.failed(toTrellisError(error))
  }
}
