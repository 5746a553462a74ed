import { abortError, type TrellisError, toTrellisError } from '../base/index.ts'
import { decodeRange, encodeMessage, rpcProto } from '../wire/index.ts'
import { Call, type CallHost, MessageReader } from './call.ts'
import { RpcError, wireKind } from './errors.ts'
import { FLAG, FRAME, INITIAL_CREDIT_BYTES, NO_TIMEOUT, ProtocolError } from './frame.ts'
import { Inbound } from './inbound.ts'
import type { CallOptions, MethodDescriptor } from './service.ts'

const NOTHING = new Uint8Array(0)
const METADATA_KEY = /^[a-z0-9][a-z0-9._-]{0,63}$/
const MAX_PATH_BYTES = 256
const { Priority: WirePriority } = rpcProto.rpc
const PRIORITIES = {
  interactive: WirePriority.PRIORITY_INTERACTIVE,
  sync: WirePriority.PRIORITY_SYNC,
  bulk: WirePriority.PRIORITY_BULK,
} as const

/** A method's path as a call frame has it, made once. */
const encodedPaths = new WeakMap<MethodDescriptor, Buffer>()

function encodedPath(method: MethodDescriptor): Buffer {
  let bytes = encodedPaths.get(method)
  if (bytes === undefined) {
    const length = Buffer.byteLength(method.path)
    if (length > MAX_PATH_BYTES) throw new RpcError('invalid_argument', `method path of ${length} bytes`)
    bytes = Buffer.alloc(2 + length)
    bytes.writeUInt16BE(length)
    bytes.write(method.path, 2, 'latin1')
    encodedPaths.set(method, bytes)
  }
  return bytes
}

function encodeHeader(options: CallOptions, maxBytes: number): Uint8Array | undefined {
  const { metadata, idempotencyKey, priority, compress, idempotent, hedgeAfterMs } = options
  const isPlain = metadata === undefined && idempotencyKey === undefined && priority === undefined
  if (isPlain && compress !== true && idempotent !== true && hedgeAfterMs === undefined) return undefined
  for (const key of Object.keys(metadata ?? {})) {
    if (!METADATA_KEY.test(key)) throw new RpcError('invalid_argument', `metadata key ${JSON.stringify(key)}`)
  }
  const bytes = encodeMessage(rpcProto.rpc.CallHeader, {
    metadata: metadata ?? null,
    idempotencyKey: idempotencyKey ?? '',
    priority: PRIORITIES[priority ?? 'interactive'],
    compressReplies: compress ?? false,
    idempotent: idempotent ?? false,
    hedgeAfterMs: Math.min(Math.ceil(Math.max(0, hedgeAfterMs ?? 0)), 0xffffffff),
  })
  if (bytes.byteLength > maxBytes) {
    throw new RpcError(
      'resource_exhausted',
      `call header of ${bytes.byteLength} bytes exceeds the limit of ${maxBytes} bytes`,
    )
  }
  return bytes
}

/** A call that this side makes. */
export abstract class OutgoingCall extends Call {
  readonly replyFlag = 0
  readonly method: MethodDescriptor
  #signal: AbortSignal | undefined
  #onAbort: (() => void) | undefined

  constructor(host: CallHost, id: number, method: MethodDescriptor) {
    super(host, id)
    this.method = method
  }

  /** Sends the frame that begins the call. Throws, having sent nothing, if the call can't begin. */
  protected begin(options: CallOptions | undefined, defaultTimeoutMs: number | undefined): void {
    const { host } = this
    const path = encodedPath(this.method)
    let header: Uint8Array | undefined
    let timeoutMs = defaultTimeoutMs
    if (options !== undefined) {
      if (options.signal?.aborted === true) throw abortError(options.signal)
      timeoutMs = options.timeoutMs ?? defaultTimeoutMs
      header = encodeHeader(options, host.limits.maxHeaderBytes)
      if (options.compress === true) this.compression = host.remoteCompression
      this.classIndex = PRIORITIES[options.priority ?? 'interactive']
    }
    let wireTimeoutMs: number = NO_TIMEOUT
    if (timeoutMs !== undefined && timeoutMs !== Infinity) {
      if (Number.isNaN(timeoutMs)) throw new RpcError('invalid_argument', 'timeoutMs is not a number')
      if (timeoutMs <= 0) throw deadlineError(this.method)
      wireTimeoutMs = Math.min(Math.ceil(timeoutMs), NO_TIMEOUT - 1)
      host.deadlines.add(this, host.clock.monotonicMs() + wireTimeoutMs)
    }
    if (options?.signal !== undefined) {
      const { signal } = options
      this.#signal = signal
      this.#onAbort = () => this.cancel(abortError(signal))
      signal.addEventListener('abort', this.#onAbort, { once: true })
    }
    host.outbox.call(this.id, wireTimeoutMs, path, header)
  }

  protected override finish(keepsInbound = false): void {
    if (this.#onAbort !== undefined) this.#signal?.removeEventListener('abort', this.#onAbort)
    super.finish(keepsInbound)
  }

  /** Ends the call from this side and tells the far one. */
  cancel(error: TrellisError): void {
    if (this.isOver) return
    this.host.outbox.frame(FRAME.cancel, 0, this.id, Uint8Array.of(wireKind(error.kind)))
    this.fail(error)
  }

  expire(): void {
    this.cancel(deadlineError(this.method))
  }

  onLost(error: Error): void {
    this.fail(error)
  }

  /** The far side said how the call ended; `undefined` is success. */
  abstract onStatus(error: RpcError | undefined): void

  /** Ends the call without telling the far side. */
  protected abstract fail(error: Error): void

  /** The far side's reply is not what its type says. */
  protected replyError(reason: unknown): TrellisError {
    if (reason instanceof ProtocolError) throw reason
    const error = toTrellisError(reason)
    if (error.kind !== 'invalid_argument') return error
    return new RpcError('internal', `malformed reply of ${this.method.path}`, { cause: reason })
  }
}

function deadlineError(method: MethodDescriptor): RpcError {
  return new RpcError('deadline_exceeded', `deadline of ${method.path} exceeded`)
}

/** One request, one reply. */
export class OutgoingUnary extends OutgoingCall {
  /** `undefined` once it is settled. */
  #reply: PromiseWithResolvers<unknown> | undefined = Promise.withResolvers<unknown>()
  #value: unknown
  #hasValue = false

  start(request: unknown, options: CallOptions | undefined): Promise<unknown> {
    const { host } = this
    const { promise } = this.#reply as PromiseWithResolvers<unknown>
    try {
      this.begin(options, host.limits.defaultTimeoutMs)
      const replyBytes = host.longReplies.get(this.method)
      if (replyBytes !== undefined) this.#receiveLong().expect(replyBytes)
      host.outbox.message(this, this.method.request, request, FLAG.end, host.remoteMaxMessageBytes)
    } catch (reason) {
      this.cancel(toTrellisError(reason))
    }
    return promise
  }

  onMessage(flags: number, buffer: Buffer, start: number, end: number): void {
    try {
      if (this.isWhole(flags, start, end)) {
        this.#onValue(decodeRange(this.method.response, buffer, start, end))
        if ((flags & FLAG.end) !== 0) this.onFarEnd()
        return
      }
    } catch (reason) {
      this.cancel(this.replyError(reason))
      return
    }
    if (this.inbound === undefined) this.#receiveLong()
    try {
      this.receive(flags, buffer, start, end)
    } catch (reason) {
      this.cancel(this.replyError(reason))
    }
  }

  #receiveLong(): Inbound {
    this.inbound = new Inbound(this)
    this.inbound.take()
    return this.inbound
  }

  onInbound(): void {
    const message = this.inbound?.take()
    if (message !== undefined) {
      const { longReplies } = this.host
      if (message.totalBytes > INITIAL_CREDIT_BYTES) longReplies.set(this.method, message.totalBytes)
      else longReplies.delete(this.method)
      this.#onValue(this.decode(this.method.response, message))
    }
    if (this.inbound?.ended === true) this.onFarEnd()
  }

  #onValue(value: unknown): void {
    if (this.#hasValue) throw new RpcError('internal', `more than one reply of ${this.method.path}`)
    this.#hasValue = true
    this.#value = value
  }

  onFarEnd(): void {
    if (this.isOver) return
    if (!this.#hasValue) {
      this.fail(new RpcError('internal', `no reply of ${this.method.path}`))
      return
    }
    this.finish()
    this.#reply?.resolve(this.#value)
    this.#letGo()
  }

  /**
   * The reply is the caller's alone. A call that lived through collections of young objects would otherwise keep its reply until
   * the next one of all objects, and large replies so kept are what causes those.
   */
  #letGo(): void {
    this.#value = undefined
    this.#reply = undefined
  }

  onStatus(error: RpcError | undefined): void {
    if (error === undefined) this.onFarEnd()
    else this.fail(error)
  }

  protected fail(error: Error): void {
    if (this.isOver) return
    this.finish()
    this.#reply?.reject(error)
    this.#letGo()
  }
}

/** A call with a stream on at least one side. */
export class OutgoingStream extends OutgoingCall {
  readonly reader: MessageReader
  readonly #requests: Iterable<unknown> | AsyncIterable<unknown>

  constructor(
    host: CallHost,
    id: number,
    method: MethodDescriptor,
    requests: Iterable<unknown> | AsyncIterable<unknown>,
  ) {
    super(host, id, method)
    this.#requests = requests
    this.inbound = new Inbound(this)
    this.reader = new MessageReader(
      this.inbound,
      message => {
        try {
          return this.decode(method.response, message)
        } catch (reason) {
          throw this.replyError(reason)
        }
      },
      () => this.cancel(new RpcError('canceled', 'canceled by the reader')),
    )
  }

  start(options: CallOptions | undefined): void {
    const { host } = this
    this.begin(options, undefined)
    if (this.method.kind === 'serverStream' && Array.isArray(this.#requests)) {
      host.outbox.message(this, this.method.request, this.#requests[0], FLAG.end, host.remoteMaxMessageBytes)
    } else {
      void this.#pump()
    }
  }

  /** Sends the requests as fast as the far side takes them. */
  async #pump(): Promise<void> {
    const { host, method } = this
    try {
      for await (const request of this.#requests) {
        if (this.isOver) return
        host.outbox.message(this, method.request, request, 0, host.remoteMaxMessageBytes)
        if (this.pending !== undefined || host.outbox.isBlocked) await this.sent()
        // oxlint-disable-next-line no-unnecessary-condition -- may end while waiting
        if (this.isOver) return
      }
      if (!this.isOver) host.outbox.last(this, FRAME.end, NOTHING)
    } catch (reason) {
      this.cancel(toTrellisError(reason))
    }
  }

  onMessage(flags: number, buffer: Buffer, start: number, end: number): void {
    try {
      this.receive(flags, buffer, start, end)
    } catch (reason) {
      this.cancel(this.replyError(reason))
    }
  }

  onInbound(): void {
    if (this.inbound?.ended === true) this.finish(true)
    this.reader.wake()
  }

  onFarEnd(): void {
    this.inbound?.end()
  }

  onStatus(error: RpcError | undefined): void {
    if (error === undefined) {
      this.onFarEnd()
      return
    }
    this.finish(true)
    if (this.inbound !== undefined) this.inbound.ended = true
    this.reader.fail(error)
  }

  protected fail(error: Error): void {
    if (this.isOver) return
    this.finish()
    this.reader.fail(error)
  }
}
