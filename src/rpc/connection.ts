import {
  abortable,
  type ByteStream,
  type Clock,
  type Logger,
  silentLogger,
  systemClock,
  throwIfAborted,
  toTrellisError,
} from '../base/index.ts'
import type { Call } from './call.ts'
import { chooseCompression } from './compression.ts'
import type { RpcConnection, RpcConnectionOptions, RpcConnectionStats } from './connection-types.ts'
import {
  type CallFrame,
  decodeGoaway,
  decodeHello,
  encodeGoaway,
  encodeHello,
  readCall,
  readStatus,
} from './control-frames.ts'
import { Deadlines } from './deadlines.ts'
import { encodeStatus, kindOfWire, lostError, RpcError, wireKind } from './errors.ts'
import { FLAG, FRAME, FrameParser, NO_TIMEOUT, ProtocolError } from './frame.ts'
import { InboundMemory } from './inbound.ts'
import { IncomingCall, type IncomingHost } from './incoming.ts'
import { lazyStream } from './lazy-stream.ts'
import { completeLimits, type RpcLimits } from './limits.ts'
import { Liveness } from './liveness.ts'
import { MOVE_TOKEN_BYTES } from './movable-stream.ts'
import { Outbox } from './outbox.ts'
import { type OutgoingCall, OutgoingStream, OutgoingUnary } from './outgoing.ts'
import { RelayIn, RelayOut } from './relay.ts'
import type { RpcRouter } from './router.ts'
import type { Caller, CallOptions, MethodDescriptor, ServedMethod } from './service.ts'

const PING_BYTES = 8
/** Time for a last message to leave before the stream is reset, in milliseconds. */
const LINGER_MS = 1000

/** RPC in both directions over a stream. Opens the stream at once. */
export function createRpcConnection(stream: ByteStream, options: RpcConnectionOptions): RpcConnection {
  return new Connection(stream, options)
}

const defaultDefer = (callback: () => void) => void setImmediate(callback)

class Connection implements RpcConnection, IncomingHost {
  readonly outbox: Outbox
  readonly memory: InboundMemory
  readonly deadlines: Deadlines
  readonly limits: RpcLimits
  readonly clock: Clock
  readonly log: Logger
  readonly caller: Caller
  readonly passesCallers: boolean
  moveToken: Uint8Array | undefined
  remoteMaxMessageBytes: number
  remoteCompression: number | undefined
  remoteCompressions: readonly number[] = []
  readonly longReplies = new WeakMap<MethodDescriptor, number>()
  readonly #stream: ByteStream
  readonly #router: RpcRouter | undefined
  readonly #parser: FrameParser
  readonly #outgoing = new Map<number, OutgoingCall>()
  readonly #incoming = new Map<number, IncomingCall>()
  readonly #closed = Promise.withResolvers<Error | undefined>()
  readonly #liveness: Liveness
  #remoteMaxCallCount = Infinity
  #nextId = 1
  #lastAcceptedId = 0
  #handlerCount = 0
  #hasHello = false
  #isOver = false
  #streamIsClosed = false
  #isStopping = false
  #goaway: RpcError | undefined
  /** Why the connection ended, if one side broke the protocol. */
  #violation: Error | undefined
  #answerBytes = 0
  #cancelHelloTimer: (() => void) | undefined
  #cancelLinger: (() => void) | undefined
  #onQuiet: (() => void) | undefined

  constructor(stream: ByteStream, options: RpcConnectionOptions) {
    this.#stream = stream
    this.#router = options.router
    this.caller = options.caller
    this.passesCallers = options.passesCallers ?? false
    this.limits = completeLimits(options.limits)
    this.clock = options.clock ?? systemClock
    this.log = options.log ?? silentLogger
    this.remoteMaxMessageBytes = this.limits.maxMessageBytes
    this.deadlines = new Deadlines(this.clock)
    this.outbox = new Outbox(stream, options.defer ?? defaultDefer, error => this.#end(lostError(error), error))
    this.#parser = new FrameParser((type, flags, id, buffer, start, end) => {
      this.#onFrame(type, flags, id, buffer, start, end)
      return !this.#isOver
    })
    this.#liveness = new Liveness(this.clock, this.limits.idleMs, {
      sendPing: () => this.outbox.frame(FRAME.ping, 0, 0, new Uint8Array(PING_BYTES)),
      isNeeded: () => !this.#isOver && this.#outgoing.size > 0,
      onSilence: error => this.abort(error),
    })
    this.memory = new InboundMemory(this.limits, this.#liveness)
    this.outbox.frame(FRAME.hello, 0, 0, encodeHello(this.limits, options.agent ?? '', options.moveToken))
    stream.open({
      data: chunk => this.#onData(chunk),
      drain: () => {
        this.#answerBytes = 0
        this.outbox.drained()
      },
      end: () => this.#onStreamEnd(),
      close: error => this.#onStreamClose(error),
    })
    this.#cancelHelloTimer = this.clock.schedule(this.limits.helloTimeoutMs, () => {
      this.violated(new ProtocolError('no hello in time'))
    })
  }

  get isClosed(): boolean {
    return this.#isOver
  }

  get isDraining(): boolean {
    return this.#isOver || this.#goaway !== undefined || this.#isStopping
  }

  get closed(): Promise<Error | undefined> {
    return this.#closed.promise
  }

  get stats(): RpcConnectionStats {
    return {
      outgoingCallCount: this.#outgoing.size,
      incomingCallCount: this.#incoming.size,
      handlerCount: this.#handlerCount,
      heldBytes: this.memory.heldBytes,
      deadlineCount: this.deadlines.isEmpty ? 0 : 1,
    }
  }

  // --- calls of this side

  unary(method: MethodDescriptor, request: unknown, options?: CallOptions): Promise<unknown> {
    let call: OutgoingUnary
    try {
      call = new OutgoingUnary(this, this.#newId(), method)
    } catch (reason) {
      return Promise.reject(toTrellisError(reason))
    }
    this.#outgoing.set(call.id, call)
    this.#liveness.watch()
    return call.start(request, options)
  }

  stream(
    method: MethodDescriptor,
    requests: Iterable<unknown> | AsyncIterable<unknown>,
    options?: CallOptions,
  ): AsyncIterableIterator<unknown, undefined> {
    return lazyStream(() => {
      const call = new OutgoingStream(this, this.#newId(), method, requests)
      this.#outgoing.set(call.id, call)
      this.#liveness.watch()
      try {
        call.start(options)
      } catch (reason) {
        call.cancel(toTrellisError(reason))
        throw reason
      }
      return call.reader
    })
  }

  carrier(): this {
    return this
  }

  relay(method: MethodDescriptor, options: CallOptions, source: RelayIn): RelayOut {
    const call = new RelayOut(this, this.#newId(), { method, options }, source)
    this.#outgoing.set(call.id, call)
    this.#liveness.watch()
    try {
      call.start(options)
    } catch (reason) {
      this.#outgoing.delete(call.id)
      throw reason
    }
    return call
  }

  #newId(): number {
    if (this.#isOver || this.#isStopping)
      throw new RpcError('unavailable', 'the RPC connection is closed', { notExecuted: true })
    if (this.#goaway !== undefined)
      throw new RpcError('unavailable', `the peer takes no more calls: ${this.#goaway.message}`, { notExecuted: true })
    if (this.#outgoing.size >= this.#remoteMaxCallCount)
      throw new RpcError('resource_exhausted', `${this.#outgoing.size} calls are running, as many as the peer takes`, {
        notExecuted: true,
        retryable: true,
      })
    let id = this.#nextId
    while (this.#outgoing.has(id)) id = id === 0xffffffff ? 1 : id + 1
    this.#nextId = id === 0xffffffff ? 1 : id + 1
    return id
  }

  // --- what calls ask for

  forget(call: Call): void {
    if (call.replyFlag === 0) this.#outgoing.delete(call.id)
    else this.#incoming.delete(call.id)
    if (this.#onQuiet !== undefined) this.#onQuiet()
  }

  countHandler(change: 1 | -1): void {
    this.#handlerCount += change
  }

  /** Ends the connection, telling the peer what it did wrong. */
  violated(error: ProtocolError): void {
    if (this.#isOver) return
    this.log.warn({ err: error, caller: this.caller }, 'RPC connection ended')
    this.#violation = error
    this.outbox.frame(FRAME.goaway, 0, 0, encodeGoaway(error, this.#lastAcceptedId))
    this.#end(new RpcError('unavailable', error.message, { cause: error, retryable: false }), undefined)
  }

  // --- frames

  #onData(chunk: Uint8Array): void {
    if (this.#isOver) return
    this.#liveness.heard()
    try {
      this.#parser.push(chunk)
    } catch (reason) {
      this.violated(reason instanceof ProtocolError ? reason : new ProtocolError('unexpected failure', reason))
      return
    }
    if (this.memory.heldBytes > this.limits.heldBytes) this.#shed()
  }

  #onFrame(type: number, flags: number, id: number, buffer: Buffer, start: number, end: number): void {
    if (!this.#hasHello) {
      if (type !== FRAME.hello) throw new ProtocolError('the first frame is not a hello')
      this.#onHello(buffer.subarray(start, end))
      return
    }
    switch (type) {
      case FRAME.call:
        this.#onCall(id, buffer, start, end)
        return
      case FRAME.message: {
        const call = this.#call(flags, id)
        if (call === undefined) return
        call.receivedBytes += end - start
        call.onMessage(flags, buffer, start, end)
        return
      }
      case FRAME.end:
        this.#call(flags, id)?.onFarEnd()
        return
      case FRAME.status:
        if ((flags & FLAG.reply) === 0) throw new ProtocolError('status from the calling side')
        this.#outgoing.get(id)?.onStatus(readStatus(buffer.subarray(start, end)))
        return
      case FRAME.credit:
        if (end - start !== 4) throw new ProtocolError('credit frame of a wrong length')
        this.#call(flags, id)?.onCredit(buffer.readUInt32BE(start))
        return
      case FRAME.cancel: {
        const kind = kindOfWire(buffer[start] ?? wireKind('canceled'))
        const text = kind === 'deadline_exceeded' ? 'the caller’s deadline passed' : 'canceled by the caller'
        this.#incoming.get(id)?.onCancel(new RpcError(kind, text, { remote: true }))
        return
      }
      case FRAME.ping:
        this.#onPing(flags, buffer.subarray(start, end))
        return
      case FRAME.goaway:
        this.#onGoaway(buffer.subarray(start, end))
        return
      case FRAME.hello:
        throw new ProtocolError('a second hello')
      default:
      // A frame of a later version that does not matter to this one.
    }
  }

  /** The call that a frame belongs to; `undefined` if it is over already. */
  #call(flags: number, id: number): Call | undefined {
    return (flags & FLAG.reply) === 0 ? this.#incoming.get(id) : this.#outgoing.get(id)
  }

  #onHello(bytes: Buffer): void {
    const hello = decodeHello(bytes)
    this.#hasHello = true
    this.#cancelHelloTimer?.()
    this.#cancelHelloTimer = undefined
    if (hello.maxMessageBytes > 0) this.remoteMaxMessageBytes = hello.maxMessageBytes
    this.remoteCompression = chooseCompression(hello.compressions)
    this.remoteCompressions = hello.compressions
    if (hello.moveToken.byteLength === MOVE_TOKEN_BYTES) this.moveToken = hello.moveToken.slice()
    if (hello.maxCallCount > 0) this.#remoteMaxCallCount = hello.maxCallCount
  }

  #onCall(id: number, buffer: Buffer, start: number, end: number): void {
    const frame = readCall(buffer, start, end, this.limits.maxHeaderBytes)
    if (id === 0 || this.#incoming.has(id)) throw new ProtocolError(`call id ${id} is in use`)
    const served = this.#router?.find(frame.path)
    const error = this.#objection(frame, served)
    if (error !== undefined || served === undefined || this.#router === undefined) {
      this.#answer(FRAME.status, id, encodeStatus(error))
      return
    }
    const { timeoutMs } = frame
    const Kind = served.relay === undefined ? IncomingCall : RelayIn
    const call = new Kind(this, id, served, frame, this.#router)
    call.compression = frame.compressesReplies ? this.remoteCompression : undefined
    this.#incoming.set(id, call)
    this.#lastAcceptedId = id
    if (timeoutMs !== NO_TIMEOUT) this.deadlines.add(call, this.#liveness.lastReceivedMs + timeoutMs)
    call.start()
  }

  /** Why a call is refused without being executed. */
  #objection(frame: CallFrame, served: ServedMethod | undefined): RpcError | undefined {
    const { maxCallCount } = this.limits
    const notExecuted = true
    if (this.#isStopping) return new RpcError('unavailable', 'this node is stopping', { notExecuted })
    if (this.#incoming.size >= maxCallCount || this.#handlerCount >= maxCallCount) {
      const text = `more than ${maxCallCount} calls at once`
      return new RpcError('resource_exhausted', text, { notExecuted, retryable: true })
    }
    if (frame.error !== undefined) return frame.error
    if (served === undefined)
      return new RpcError('unimplemented', `no method ${JSON.stringify(frame.path)}`, { notExecuted })
    if (frame.timeoutMs === 0)
      return new RpcError('deadline_exceeded', `deadline of ${frame.path} exceeded`, { notExecuted })
    return undefined
  }

  /** A frame that the peer caused by itself. Those that it does not read must not pile up. */
  #answer(type: number, id: number, bytes: Uint8Array): void {
    if (this.outbox.isBlocked) {
      this.#answerBytes += bytes.byteLength + 32
      if (this.#answerBytes > this.limits.backlogBytes) throw new ProtocolError('the peer does not read its answers')
    }
    this.outbox.frame(type, FLAG.reply, id, bytes)
  }

  #onPing(flags: number, bytes: Buffer): void {
    if (bytes.byteLength !== PING_BYTES) throw new ProtocolError('ping of a wrong length')
    if ((flags & FLAG.reply) === 0) this.#answer(FRAME.ping, 0, bytes)
    else if (!this.#liveness.onPong()) throw new ProtocolError('answer to a ping that was not sent')
  }

  #onGoaway(bytes: Buffer): void {
    const goaway = decodeGoaway(bytes)
    this.#goaway = goaway.error
    const refused = new RpcError('unavailable', 'the peer took no more calls', { remote: true, notExecuted: true })
    for (const call of this.#outgoing.values()) {
      // Ids wrap around.
      const distance = (call.id - goaway.lastCallId) >>> 0
      if (distance > 0 && distance < 0x80000000) call.onLost(refused)
    }
    if (goaway.isClean) return
    this.#violation = this.#goaway
    this.log.warn({ err: this.#goaway, caller: this.caller }, 'the peer ended the RPC connection')
  }

  /** Ends the call that holds most unread bytes. */
  #shed(): void {
    let most: IncomingCall | OutgoingCall | undefined
    for (const call of [...this.#incoming.values(), ...this.#outgoing.values()]) {
      if ((call.inbound?.heldBytes ?? 0) > (most?.inbound?.heldBytes ?? 0)) most = call
    }
    if (most instanceof IncomingCall) most.shed()
    else most?.cancel(new RpcError('resource_exhausted', 'too many unread bytes on this connection'))
  }

  async ping(signal?: AbortSignal): Promise<number> {
    throwIfAborted(signal)
    if (this.#isOver) throw new RpcError('unavailable', 'the RPC connection is closed', { notExecuted: true })
    return await abortable(this.#liveness.ping(), signal)
  }

  // --- the end

  async close(timeoutMs = 5000): Promise<void> {
    if (this.#isOver) return
    this.#isStopping = true
    this.outbox.frame(FRAME.goaway, 0, 0, encodeGoaway(undefined, this.#lastAcceptedId))
    const quiet = Promise.withResolvers<void>()
    const check = () => {
      if (this.#isOver || (this.#outgoing.size === 0 && this.#incoming.size === 0)) quiet.resolve()
    }
    this.#onQuiet = check
    const cancelTimer = this.clock.schedule(timeoutMs, quiet.resolve)
    check()
    await quiet.promise
    cancelTimer()
    this.#end(new RpcError('unavailable', 'the RPC connection was closed'), undefined)
    await this.#closed.promise
  }

  abort(reason: Error): void {
    this.#end(lostError(reason), reason)
  }

  /** Whoever ends its side waits for nothing more: a process that died looks the same. */
  #onStreamEnd(): void {
    this.#end(lostError(this.#goaway ?? new RpcError('unavailable', 'the peer closed the RPC connection')), undefined)
  }

  #onStreamClose(error: Error | undefined): void {
    this.#streamIsClosed = true
    this.#cancelLinger?.()
    this.#end(lostError(this.#goaway ?? error), undefined)
    this.#closed.resolve(error ?? this.#violation)
  }

  /** Fails all calls; resets the stream with `reset`, or lets what is written leave first. */
  #end(reason: RpcError, reset: unknown): void {
    if (this.#isOver) return
    this.#isOver = true
    this.#cancelHelloTimer?.()
    for (const call of [...this.#outgoing.values(), ...this.#incoming.values()]) call.onLost(reason)
    this.#liveness.end(reason)
    this.#parser.stop()
    this.deadlines.stop()
    this.#onQuiet?.()
    if (this.#streamIsClosed) {
      this.outbox.close()
    } else if (reset !== undefined) {
      this.outbox.close()
      this.#stream.abort(toTrellisError(reset))
    } else {
      this.outbox.closeWhenSent()
      this.outbox.flush()
      this.#cancelLinger = this.clock.schedule(LINGER_MS, () => {
        this.outbox.close()
        this.#stream.abort(reason)
      })
    }
  }
}
