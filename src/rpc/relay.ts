import { type TrellisError, toTrellisError } from '../base/index.ts'
import type { Call, CallHost } from './call.ts'
import { expand } from './compression.ts'
import { RpcError } from './errors.ts'
import { FLAG, FRAME, FRAME_COST_BYTES, ProtocolError } from './frame.ts'
import { Inbound, type RawMessage } from './inbound.ts'
import { IncomingCall } from './incoming.ts'
import { KEPT_REQUEST_BYTES, KEPT_REQUEST_COUNT } from './named-calls.ts'
import { INLINE_BYTES } from './outbox.ts'
import { OutgoingCall } from './outgoing.ts'
import type { RelayAttempt, RelayRoute, RelayTarget } from './service.ts'

const NOTHING = new Uint8Array(0)
const NOBODY: Asked[] = []

/**
 * Hands a frame on. A short message that comes whole goes straight from one connection's buffer into the other's when that
 * takes it at once; whatever else comes waits for the other side's credit, long messages in the parts in which they come.
 */
function forward(
  from: Call,
  to: Call | undefined,
  flags: number,
  buffer: Buffer,
  start: number,
  end: number,
  kept?: KeptMessages,
): boolean {
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
  const bytes = buffer.subarray(start, end)
  kept?.keep({ bytes: Buffer.from(bytes), compressed: false, part: 'whole', totalBytes: byteCount }, isLast)
  to.host.outbox.messageBytes(to, bytes, flags & FLAG.end)
  return isLast
}

/** Hands on what waits, as far as the other side takes it. True when all is handed on and nothing more will come. */
function pump(from: Call, to: Call, resume: () => void, kept?: KeptMessages): boolean {
  const inbound = from.inbound as Inbound
  for (;;) {
    if (to.isOver || (to.pending !== undefined && !to.host.outbox.mayContinue(to, resume))) return false
    if (to.host.outbox.isBlocked && !to.host.outbox.mayContinue(to, resume)) return false
    inbound.passing(0)
    const message = inbound.take()
    if (message === undefined) return inbound.ended
    kept?.keep(message)
    send(to, message)
    if (to.pending !== undefined) inbound.passing(message.bytes.byteLength)
  }
}

type Passed = Pick<RawMessage, 'bytes' | 'compressed' | 'part' | 'totalBytes'>

/** Sends a message as it came, or expanded for one who does not know how it is compressed. */
function send(to: Call, { bytes, compressed, part, totalBytes }: Passed, endFlag = 0): void {
  const { outbox, limits } = to.host
  const flags = endFlag | (compressed ? FLAG.compressed : 0)
  if (part !== 'whole') outbox.messagePart(to, bytes, flags, part, totalBytes)
  else if (!compressed || knows(to, bytes[0])) outbox.messageBytes(to, bytes, flags)
  else outbox.messageBytes(to, expand(bytes, limits.maxMessageBytes), flags & ~FLAG.compressed)
}

function knows(to: Call, algorithm: number | undefined): boolean {
  return algorithm !== undefined && to.host.remoteCompressions.includes(algorithm)
}

/** The requests of a call that somebody else may have to be asked for again. */
class KeptMessages {
  readonly #messages: (Passed & { readonly isLast: boolean })[] = []
  #count = 0
  #byteCount = 0
  /** All that came are here. */
  isWhole = true

  keep({ bytes, compressed, part, totalBytes }: Passed, isLast = false): void {
    if (!this.isWhole) return
    if (part !== 'further') this.#count++
    else this.#byteCount += FRAME_COST_BYTES
    this.#byteCount += bytes.byteLength
    if (this.#count > KEPT_REQUEST_COUNT || this.#byteCount > KEPT_REQUEST_BYTES) this.drop()
    else this.#messages.push({ bytes, compressed, part, totalBytes, isLast })
  }

  drop(): void {
    this.isWhole = false
    this.#messages.length = 0
  }

  /** Sends them all. True if the last of them was the last of the call. */
  repeat(to: Call): boolean {
    for (const message of this.#messages) send(to, message, message.isLast ? FLAG.end : 0)
    return this.#messages.at(-1)?.isLast === true
  }
}

/** Somebody who was given a call, of those who may be. */
interface Asked {
  readonly attempt: RelayAttempt
  out: RelayOut | undefined
}

/** A call that this side passes on to another connection, unread. */
export class RelayIn extends IncomingCall {
  /** Gets the requests that come. */
  #out: RelayOut | undefined
  /** Who may be asked, one after the other until the first reply; absent if there is but one. */
  #route: RelayRoute | undefined
  /** Asked, and not failed yet: one, unless it was hedged. */
  #asked: Asked[] = NOBODY
  /** Whose reply came first: what it says is the answer. */
  #winner: Asked | undefined
  #kept: KeptMessages | undefined
  #firstFailure: TrellisError | undefined
  #cancelHedge: (() => void) | undefined

  override start(): void {
    this.inbound = new Inbound(this)
    this.authorize()
  }

  protected override get canRun(): boolean {
    return true
  }

  protected override run(): void {
    this.countHandler()
    try {
      const target = this.served.relay?.(this) as RelayTarget | Promise<RelayTarget> | RelayRoute
      if ('next' in target) {
        this.#route = target
        this.#askNext(target)
      } else this.#ask(target, undefined)
    } catch (reason) {
      this.answerError(reason)
    }
  }

  /** Gives the call to the next who may execute it. False if there is nobody left. */
  #askNext(route: RelayRoute): boolean {
    this.#stopHedge()
    const next = route.next()
    if (next === undefined) return false
    const asked: Asked = { attempt: next.attempt, out: undefined }
    this.#asked = this.#asked.length === 0 ? [asked] : [...this.#asked, asked]
    // Until it is connected, what comes waits.
    this.#out = undefined
    if (route.hasMore) {
      this.#kept ??= new KeptMessages()
      if (route.hedgeAfterMs !== undefined)
        this.#cancelHedge = this.host.clock.schedule(route.hedgeAfterMs, () => this.#hedge(route))
    }
    this.#ask(next.target, asked)
    return true
  }

  /** Asks another one beside the first, if that has all that there is to ask. */
  #hedge(route: RelayRoute): void {
    const { inbound } = this
    if (this.isAnswered || this.#kept?.isWhole !== true || inbound?.ended !== true || inbound.hasMessage) return
    try {
      this.#askNext(route)
    } catch (reason) {
      this.answerError(reason)
    }
  }

  #stopHedge(): void {
    this.#cancelHedge?.()
    this.#cancelHedge = undefined
  }

  #ask(target: RelayTarget | Promise<RelayTarget>, asked: Asked | undefined): void {
    if (target instanceof Promise) {
      target.then(
        found => this.#connect(found, asked),
        (reason: unknown) => this.failed(toTrellisError(reason), asked),
      )
    } else this.#connect(target, asked)
  }

  #connect({ connection, method, options }: RelayTarget, asked: Asked | undefined): void {
    if (this.isAnswered || this.#winner !== undefined) return
    try {
      const out = connection.relay(method, options, this)
      this.#out = out
      if (asked !== undefined) {
        asked.out = out
        out.asked = asked
        if (this.#kept?.repeat(out) === true) out.endWasSent()
        // There is nobody whom they could be sent to again.
        if (this.#route?.hasMore !== true) this.#kept = undefined
      }
    } catch (reason) {
      this.failed(toTrellisError(reason), asked)
      return
    }
    this.onInbound()
  }

  override onMessage(flags: number, buffer: Buffer, start: number, end: number): void {
    if (this.isAnswered) return
    try {
      if (forward(this, this.#out, flags, buffer, start, end, this.#kept)) this.#out?.endWasSent()
    } catch (reason) {
      if (reason instanceof ProtocolError) throw reason
      this.answerError(reason)
    }
  }

  /** What is compressed must come whole where somebody may be asked who does not know how. */
  takesParts(_totalBytes: number, compressed: boolean, algorithm: number | undefined): boolean {
    const out = this.#out
    return !compressed || (this.#kept === undefined && out !== undefined && knows(out, algorithm))
  }

  readonly #resume = (): void => this.onInbound()

  override onInbound(): void {
    const out = this.#out
    if (out === undefined || this.isAnswered || out.isOver) return
    try {
      if (pump(this, out, this.#resume, this.#kept)) out.sendEnd()
    } catch (reason) {
      this.answerError(reason)
    }
  }

  override onFarEnd(): void {
    if (!this.isAnswered) this.inbound?.end()
  }

  isAnsweredBy(asked: Asked): boolean {
    return this.#winner === asked
  }

  /** True if what this one replies is the answer: nobody has replied before it. */
  accepts(asked: Asked | undefined): boolean {
    if (asked === undefined || this.#winner === asked) return true
    if (this.#winner !== undefined || this.isAnswered) return false
    this.#winner = asked
    this.#kept = undefined
    asked.attempt.answered()
    if (this.#asked.length > 1) this.#endAsked(undefined)
    else this.#stopHedge()
    return true
  }

  /** All replies are handed on. */
  succeed(endIsSent: boolean, asked: Asked | undefined): void {
    if (this.isAnswered || !this.accepts(asked)) return
    asked?.attempt.succeeded()
    if (!endIsSent) this.host.outbox.last(this, FRAME.end, NOTHING)
    this.answered(undefined)
  }

  protected override answered(error: TrellisError | undefined): void {
    super.answered(error)
    // Whatever they still do, nobody hears of it.
    this.#endOut(error)
  }

  override onCancel(error: TrellisError): void {
    super.onCancel(error)
    this.#endOut(error)
  }

  #endOut(error: TrellisError | undefined): void {
    this.#winner = undefined
    if (this.#route !== undefined) this.#endAsked(error)
    else if (this.#out !== undefined) cancel(this.#out, error)
  }

  /** Ends the calls of all but the winner. */
  #endAsked(error: TrellisError | undefined): void {
    this.#stopHedge()
    const winner = this.#winner
    const all = this.#asked
    this.#asked = NOBODY
    for (const asked of all) {
      if (asked === winner) {
        this.#asked = [winner]
        continue
      }
      asked.attempt.abandoned()
      if (asked.out !== undefined) cancel(asked.out, error)
    }
  }

  /** The other connection's side of the call has failed, of one who was asked. */
  failed(error: TrellisError, asked: Asked | undefined): void {
    asked?.attempt.failed(error)
    if (this.isAnswered) return
    const route = this.#route
    if (asked === undefined || route === undefined || asked === this.#winner) {
      this.answerError(error)
      return
    }
    if (!this.#asked.includes(asked)) return
    this.#asked = this.#asked.filter(other => other !== asked)
    this.#firstFailure ??= error
    try {
      if (this.#kept?.isWhole === true && route.mayMoveOn(error) && this.#askNext(route)) return
      if (this.#asked.length === 0) this.answerError(this.#firstFailure)
    } catch (reason) {
      this.answerError(reason)
    }
  }
}

/** Ends a call whose reply nobody needs. Its error is made only then: that takes longer than all else of a short call. */
function cancel(out: RelayOut, error: TrellisError | undefined): void {
  if (!out.isOver) out.cancel(error ?? new RpcError('canceled', 'another reply came first'))
  // What it got before it ended, if that waits.
  else out.inbound?.close()
}

/** The other half of a relayed call: this side's call of who executes it. */
export class RelayOut extends OutgoingCall {
  readonly #source: RelayIn
  /** Which of those who may be asked this is. */
  asked: Asked | undefined
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

  /** The last request said that it was. */
  endWasSent(): void {
    this.#endIsSent = true
  }

  onMessage(flags: number, buffer: Buffer, start: number, end: number): void {
    const isPart = (flags & FLAG.long) !== 0 || this.inbound?.isAssembling === true
    if (!isPart && !this.#source.accepts(this.asked)) return
    try {
      if (!forward(this, this.#source, flags, buffer, start, end)) return
    } catch (reason) {
      this.cancel(this.replyError(reason))
      return
    }
    this.finish()
    this.#source.succeed(true, this.asked)
  }

  /** A reply of which parts were passed on is the answer, even when the rest is lost: one that fits a window comes whole before. */
  takesParts(totalBytes: number, compressed: boolean, algorithm: number | undefined): boolean {
    const mayBeAnother = this.asked !== undefined && !this.#source.isAnsweredBy(this.asked)
    if (mayBeAnother && totalBytes <= this.host.limits.callWindowBytes) return false
    return !compressed || knows(this.#source, algorithm)
  }

  readonly #resume = (): void => this.onInbound()

  onInbound(): void {
    const source = this.#source
    if (this.inbound?.hasMessage === true && !source.accepts(this.asked)) return
    try {
      const isDone = pump(this, source, this.#resume)
      if (this.inbound?.ended === true) this.finish(true)
      if (!isDone) return
      this.inbound?.close()
      if (this.#failure === undefined) source.succeed(false, this.asked)
      else source.failed(this.#failure, this.asked)
    } catch (reason) {
      const error = toTrellisError(reason)
      this.cancel(error)
      source.failed(error, this.asked)
    }
  }

  onFarEnd(): void {
    this.inbound?.end()
  }

  onStatus(error: RpcError | undefined): void {
    // Behind the replies that still wait.
    const isCut = this.inbound?.isAssembling === true
    this.#failure = error ?? (isCut ? new RpcError('internal', `${this.method.path} ended in a reply`) : undefined)
    this.inbound?.interrupt()
  }

  protected fail(error: Error): void {
    if (this.isOver) return
    this.finish()
    this.#source.failed(toTrellisError(error), this.asked)
  }
}
