import { TrellisError, toTrellisError } from '../base/index.ts'
import { decodeRange, encodeMessage } from '../wire/index.ts'
import { CALLER_METADATA, Call, type CallHost, MessageReader } from './call.ts'
import type { CallFrame } from './control-frames.ts'
import { encodeStatus, isNotExecuted, publicError, RpcError } from './errors.ts'
import { FLAG, FRAME, ProtocolError } from './frame.ts'
import { Inbound } from './inbound.ts'
import type { CallObserver, RpcRouter, ServerInterceptor } from './router.ts'
import type {
  Caller,
  CallOptions,
  IncomingCallInfo,
  Metadata,
  MethodDescriptor,
  Priority,
  ServedMethod,
} from './service.ts'

const NOTHING = new Uint8Array(0)
const PRIORITIES: readonly Priority[] = ['interactive', 'sync', 'bulk']
/** Metadata that goes with every call made for a call: the W3C's trace context. */
const TRACE_KEYS = ['traceparent', 'tracestate', 'baggage']

export interface IncomingHost extends CallHost {
  /** A handler started (1) or settled (-1), whatever became of its call. */
  countHandler(change: 1 | -1): void
}

/** A call that this side serves. It is also the context that the handler gets. */
export class IncomingCall extends Call implements IncomingCallInfo {
  readonly replyFlag = FLAG.reply
  readonly metadata: Metadata
  readonly caller: Caller
  protected readonly served: ServedMethod
  readonly #host: IncomingHost
  readonly #router: RpcRouter
  readonly #frame: CallFrame
  #startedMs = 0
  #controller: AbortController | undefined
  #abortReason: TrellisError | undefined
  #reader: MessageReader | undefined
  #request: unknown
  #hasRequest = false
  #isAuthorized = false
  /** A handler has seen the call. Whatever it lets through of calls that it made says nothing about this one. */
  #isExecuted = false
  protected isAnswered = false
  #observers: CallObserver[] | undefined
  #endListeners: ((error: TrellisError | undefined) => void)[] | undefined
  /** Where the trace of this call goes on, if something here belongs to it. */
  traceparent: string | undefined

  constructor(host: IncomingHost, id: number, served: ServedMethod, frame: CallFrame, router: RpcRouter) {
    super(host, id)
    this.#host = host
    this.served = served
    this.#router = router
    this.#frame = frame
    this.classIndex = frame.classIndex
    if (host.passesCallers && CALLER_METADATA in frame.metadata) {
      const { [CALLER_METADATA]: peer, ...metadata } = frame.metadata
      this.metadata = metadata
      this.caller = peer === undefined || peer === '' ? host.caller : { kind: 'peer', peer }
    } else {
      this.metadata = frame.metadata
      this.caller = host.caller
    }
  }

  get descriptor(): MethodDescriptor {
    return this.served.descriptor
  }

  get method(): string {
    return this.served.descriptor.path
  }

  get deadlineMs(): number | undefined {
    return this.expiresAtMs === Infinity ? undefined : this.expiresAtMs
  }

  remainingMs(): number | undefined {
    if (this.expiresAtMs === Infinity) return undefined
    return Math.max(0, this.expiresAtMs - this.host.clock.monotonicMs())
  }

  get signal(): AbortSignal {
    // Made when asked for: most handlers of short calls never do.
    if (this.#controller === undefined) {
      this.#controller = new AbortController()
      if (this.#abortReason !== undefined) this.#controller.abort(this.#abortReason)
    }
    return this.#controller.signal
  }

  get onwardPriority(): Priority | undefined {
    return this.classIndex === 0 ? undefined : PRIORITIES[this.classIndex]
  }

  onward(): CallOptions {
    return { signal: this.signal, ...this.#rest() }
  }

  #rest(): CallOptions {
    const options: CallOptions = {}
    const timeoutMs = this.remainingMs()
    if (timeoutMs !== undefined) options.timeoutMs = timeoutMs
    if (this.onwardPriority !== undefined) options.priority = this.onwardPriority
    const trace = this.#trace()
    if (trace !== undefined) options.metadata = trace
    return options
  }

  #trace(): Record<string, string> | undefined {
    let trace: Record<string, string> | undefined
    for (const key of TRACE_KEYS) {
      const value = key === 'traceparent' ? (this.traceparent ?? this.metadata[key]) : this.metadata[key]
      if (value !== undefined) (trace ??= {})[key] = value
    }
    return trace
  }

  /** Options for the same call, passed on to who executes it. */
  repeated(): CallOptions {
    const { idempotencyKey, compressesReplies, idempotent, hedgeAfterMs } = this.#frame
    const options = this.#rest()
    options.metadata = { ...this.metadata, ...options.metadata }
    if (idempotencyKey !== '') options.idempotencyKey = idempotencyKey
    if (compressesReplies) options.compress = true
    if (idempotent) options.idempotent = true
    if (hedgeAfterMs > 0) options.hedgeAfterMs = hedgeAfterMs
    return options
  }

  onEnd(listener: (error: TrellisError | undefined) => void): void {
    if (this.isAnswered || this.isOver) listener(this.#abortReason)
    else (this.#endListeners ??= []).push(listener)
  }

  get #takesStream(): boolean {
    const { kind } = this.served.descriptor
    return kind === 'clientStream' || kind === 'bidiStream'
  }

  /** Begins once the frame of the call is read. */
  start(): void {
    if (this.#takesStream) {
      const inbound = new Inbound(this)
      this.inbound = inbound
      const codec = this.served.descriptor.request
      this.#reader = new MessageReader(
        inbound,
        message => this.decode(codec, message),
        () => {},
      )
      this.#request = this.#reader
      this.#hasRequest = true
    }
    this.authorize()
  }

  /** Asks the interceptors, then runs the call if its request is there. At once, unless one of them takes its time. */
  protected authorize(): void {
    const { interceptors } = this.#router
    if (interceptors.length > 0) this.#startedMs = this.host.clock.monotonicMs()
    for (const [index, interceptor] of interceptors.entries()) {
      try {
        const observer = interceptor(this)
        if (observer instanceof Promise) {
          void this.#authorizeLater(observer, interceptors.slice(index + 1))
          return
        }
        if (observer !== undefined) (this.#observers ??= []).push(observer)
      } catch (reason) {
        this.answerError(reason)
        return
      }
    }
    this.#authorized()
  }

  async #authorizeLater(first: ReturnType<ServerInterceptor>, others: readonly ServerInterceptor[]): Promise<void> {
    try {
      let observer = await first
      for (let index = 0; ; index++) {
        if (observer !== undefined) (this.#observers ??= []).push(observer)
        const next = others[index]
        if (this.isOver || next === undefined) break
        observer = await next(this)
      }
    } catch (reason) {
      this.answerError(reason)
      return
    }
    if (this.isOver) this.#observe(this.#abortReason)
    else this.#authorized()
  }

  #authorized(): void {
    this.#isAuthorized = true
    if (this.canRun) this.run()
  }

  /** What the handler needs has come. */
  protected get canRun(): boolean {
    return this.#hasRequest
  }

  onMessage(flags: number, buffer: Buffer, start: number, end: number): void {
    if (this.isAnswered) return
    try {
      if (!this.#takesStream) {
        if (this.isWhole(flags, start, end)) {
          this.#onRequest(decodeRange(this.served.descriptor.request, buffer, start, end))
          return
        }
        if (this.inbound === undefined) {
          this.inbound = new Inbound(this)
          this.inbound.take()
        }
      }
      this.receive(flags, buffer, start, end)
    } catch (reason) {
      if (reason instanceof ProtocolError) throw reason
      this.answerError(reason)
    }
  }

  onInbound(): void {
    if (this.#reader !== undefined) {
      this.#reader.wake()
      return
    }
    const message = this.inbound?.take()
    if (message !== undefined) this.#onRequest(this.decode(this.served.descriptor.request, message))
    else if (!this.#hasRequest && this.inbound?.ended === true) this.onFarEnd()
  }

  #onRequest(request: unknown): void {
    if (this.#hasRequest) throw new RpcError('invalid_argument', `more than one request for ${this.method}`)
    this.#request = request
    this.#hasRequest = true
    if (this.#isAuthorized) this.run()
  }

  onFarEnd(): void {
    if (this.isAnswered) return
    if (this.#takesStream) this.inbound?.end()
    else if (!this.#hasRequest) {
      this.answerError(new RpcError('invalid_argument', `no request for ${this.method}`, { notExecuted: true }))
    }
  }

  protected run(): void {
    const { descriptor, handler } = this.served
    const request = this.#request
    this.#request = undefined
    this.#host.countHandler(1)
    this.#isExecuted = this.served.passesOn !== true
    if (this.#frame.idempotencyKey !== '' && descriptor.kind === 'unary') {
      void this.#runOnce(request)
      return
    }
    let result: unknown
    try {
      result = handler(request, this)
    } catch (reason) {
      this.#host.countHandler(-1)
      this.answerError(reason)
      return
    }
    if (descriptor.kind === 'serverStream' || descriptor.kind === 'bidiStream') {
      void this.#sendAll(result as AsyncIterable<unknown> | Iterable<unknown>)
      return
    }
    if (result instanceof Promise) {
      result.then(this.#onResult, this.#onFailure)
    } else {
      Promise.resolve(result).then(this.#onResult, this.#onFailure)
    }
  }

  /** Executes the call, or answers as the first one with its key was. */
  async #runOnce(request: unknown): Promise<void> {
    const { host, caller } = this
    const { descriptor, handler } = this.served
    const who = caller.kind === 'peer' ? caller.peer : ''
    try {
      const key = JSON.stringify([who, descriptor.path, this.#frame.idempotencyKey])
      const bytes = await this.#router.idempotency.run(key, host.clock.monotonicMs(), async () =>
        encodeMessage(descriptor.response, (await handler(request, this)) as never),
      )
      if (this.isOver || this.isAnswered) return
      if (bytes.byteLength > host.remoteMaxMessageBytes)
        throw new RpcError('resource_exhausted', `reply of ${bytes.byteLength} bytes exceeds what the caller takes`)
      host.outbox.messageBytes(this, bytes, FLAG.end)
      this.answered(undefined)
    } catch (reason) {
      this.answerError(reason)
    } finally {
      this.#host.countHandler(-1)
    }
  }

  readonly #onResult = (value: unknown) => {
    this.#host.countHandler(-1)
    if (this.isOver || this.isAnswered) return
    try {
      this.#host.outbox.message(
        this,
        this.served.descriptor.response,
        value,
        FLAG.end,
        this.#host.remoteMaxMessageBytes,
      )
    } catch (reason) {
      this.answerError(replyError(reason))
      return
    }
    this.answered(undefined)
  }

  readonly #onFailure = (reason: unknown) => {
    this.#host.countHandler(-1)
    this.answerError(reason)
  }

  async #sendAll(replies: AsyncIterable<unknown> | Iterable<unknown>): Promise<void> {
    const { outbox } = this.#host
    const codec = this.served.descriptor.response
    try {
      for await (const reply of replies) {
        if (this.isOver) return
        try {
          outbox.message(this, codec, reply, 0, this.#host.remoteMaxMessageBytes)
        } catch (reason) {
          throw replyError(reason)
        }
        if (this.pending !== undefined || outbox.isBlocked) await this.sent()
        // oxlint-disable-next-line no-unnecessary-condition -- may end while waiting
        if (this.isOver) return
      }
      if (this.isOver) return
      outbox.last(this, FRAME.end, NOTHING)
      this.answered(undefined)
    } catch (reason) {
      this.answerError(reason)
    } finally {
      this.#host.countHandler(-1)
    }
  }

  protected answerError(reason: unknown): void {
    if (this.isOver || this.isAnswered) return
    const error = publicError(reason, this.caller.kind === 'local')
    if (error.kind === 'internal' && !error.remote)
      this.host.log.warn({ err: reason, method: this.method }, 'handler failed')
    const notExecuted = !this.#isExecuted && isNotExecuted(error)
    this.host.outbox.last(this, FRAME.status, encodeStatus(error, notExecuted))
    this.#abort(error)
    this.answered(error)
    this.#reader?.fail(error)
  }

  /** The answer is on its way: the call is over as soon as it has left. */
  protected answered(error: TrellisError | undefined): void {
    this.isAnswered = true
    this.#observe(error)
    if (this.pending === undefined || this.host.outbox.mayContinue(this, () => this.finish())) this.finish()
  }

  /** Counts the call among the handlers until it is over. */
  protected countHandler(): void {
    this.#host.countHandler(1)
    this.onEnd(() => this.#host.countHandler(-1))
  }

  #observe(error: TrellisError | undefined): void {
    if (this.#endListeners !== undefined) for (const listener of this.#endListeners.splice(0)) listener(error)
    if (this.#observers === undefined) return
    const durationMs = this.host.clock.monotonicMs() - this.#startedMs
    const { receivedBytes, sentBytes } = this
    for (const observer of this.#observers.splice(0)) observer.onEnd({ error, durationMs, receivedBytes, sentBytes })
  }

  #abort(reason: TrellisError): void {
    if (this.#abortReason !== undefined) return
    this.#abortReason = reason
    this.#controller?.abort(reason)
  }

  /** The caller no longer waits. */
  onCancel(error: TrellisError): void {
    if (this.isOver) return
    this.#abort(error)
    if (!this.isAnswered) this.#observe(error)
    this.isAnswered = true
    this.finish()
    this.#reader?.fail(error)
  }

  expire(): void {
    if (this.isOver) return
    const error = new RpcError('deadline_exceeded', `deadline of ${this.method} exceeded`)
    this.host.outbox.forget(this)
    this.host.outbox.frame(FRAME.status, this.replyFlag, this.id, encodeStatus(error))
    this.onCancel(error)
  }

  /** Ends the call to free what it holds. */
  shed(): void {
    const error = new RpcError('resource_exhausted', 'too many unread bytes on this connection', { retryable: true })
    this.host.outbox.forget(this)
    this.host.outbox.frame(FRAME.status, this.replyFlag, this.id, encodeStatus(error))
    this.onCancel(error)
  }

  onLost(error: Error): void {
    this.onCancel(toTrellisError(error))
  }
}

/** What a handler returned is not a reply: its fault, not the caller's. */
function replyError(reason: unknown): unknown {
  if (reason instanceof TrellisError && reason.kind === 'invalid_argument')
    return new RpcError('internal', 'the handler returned what is no reply', { cause: reason })
  return reason
}
