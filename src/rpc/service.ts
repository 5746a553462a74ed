import { type PeerId, TrellisError } from '../base/index.ts'
import type { MessageCodec, MessageIn, MessageOut } from '../wire/index.ts'
import type { RpcConnection } from './connection-types.ts'

export type MethodKind = 'unary' | 'serverStream' | 'clientStream' | 'bidiStream'

/** A method as `trellis rpc generate` describes it. */
export interface MethodDescriptor {
  readonly name: string
  /** `package.Service/Method`. */
  readonly path: string
  readonly kind: MethodKind
  /** Repeating a call does no harm: from `option idempotency_level` in the `.proto`. */
  readonly idempotent: boolean
  readonly request: MessageCodec<never>
  readonly response: MessageCodec<never>
}

export interface ServiceDescriptor {
  /** `package.Service`. */
  readonly name: string
  /** The `.proto` files behind it: a `google.protobuf.FileDescriptorSet` in base64, for callers without generated code. */
  readonly descriptors?: string
  readonly methods: Readonly<Record<string, MethodDescriptor>>
}

/** Who calls: a member of the mesh, proven by the connection, or a program on this machine. */
export type Caller = { readonly kind: 'peer'; readonly peer: PeerId } | { readonly kind: 'local' }

export type Metadata = Readonly<Record<string, string>>

export type Priority = 'interactive' | 'sync' | 'bulk'

/** What a handler knows of its call besides the request. */
export interface HandlerContext {
  /** Aborts when the caller cancels, its deadline passes or the connection is lost. */
  readonly signal: AbortSignal
  /** When the caller stops waiting, on the monotonic clock in milliseconds; `undefined` without a deadline. */
  readonly deadlineMs: number | undefined
  /** Time left, in milliseconds, never negative. Pass it on as `timeoutMs` of calls made for this one. */
  remainingMs(): number | undefined
  readonly caller: Caller
  readonly metadata: Metadata
  /** `package.Service/Method`. */
  readonly method: string
  /**
   * Options for a call that is made to answer this one: they end it with this one, give it the time that is left, this
   * one's priority and trace.
   */
  onward(): CallOptions
  /** Calls back once when the call is over, at once if it is: for what lives as long as it does. */
  onEnd(listener: (error: TrellisError | undefined) => void): void
}

export interface CallOptions {
  signal?: AbortSignal
  /** Milliseconds until the call fails with `deadline_exceeded`, on both sides. @defaultValue 30_000 for unary calls, none for streams */
  timeoutMs?: number
  /** Sent with the call. Keys are lower-cased ASCII. */
  metadata?: Metadata
  /** Which messages wait when they compete for one connection. @defaultValue 'interactive' */
  priority?: Priority
  /** The server executes calls with the same key once and answers repeated ones with the first one's reply. */
  idempotencyKey?: string
  /**
   * Compresses messages of 1 KiB to 4 MiB, both ways, if the other side can. For text over slow networks; on a fast one
   * it costs more than it saves.
   * @defaultValue false
   */
  compress?: boolean
  /** Repeating the call does no harm: it may be given to another server when it was lost. @defaultValue what the method says */
  idempotent?: boolean
  /**
   * Calls by name that may be repeated are given to a second server too when the first has not answered by then, in
   * milliseconds; the first reply counts. @defaultValue never
   */
  hedgeAfterMs?: number
}

/** The two ways to call, which connections, pools and wrappers around them have in common. */
export interface RpcChannel {
  unary(method: MethodDescriptor, request: unknown, options?: CallOptions): Promise<unknown>
  /** Any other kind. The call begins with the first `next()`; `return()` cancels it. */
  stream(
    method: MethodDescriptor,
    requests: Iterable<unknown> | AsyncIterable<unknown>,
    options?: CallOptions,
  ): AsyncIterableIterator<unknown, undefined>
  /** The one connection behind it, opened if need be; absent where calls go to several. */
  carrier?(priority?: Priority): RpcConnection | Promise<RpcConnection>
  /** What a method is called on the connection behind it. @defaultValue what it is called here */
  carried?(method: MethodDescriptor): MethodDescriptor
  /** Who a call that is passed on may be given to, where calls go to several. Throws when nobody serves it. */
  route?(method: MethodDescriptor, options: () => CallOptions): RelayRoute
}

type Awaitable<T> = T | Promise<T>
export type Streamed<T> = Iterable<T> | AsyncIterable<T>

type Handler<M extends MethodDescriptor> = {
  unary: (request: MessageOut<M['request']>, context: HandlerContext) => Awaitable<MessageIn<M['response']>>
  serverStream: (request: MessageOut<M['request']>, context: HandlerContext) => Streamed<MessageIn<M['response']>>
  clientStream: (
    requests: AsyncIterable<MessageOut<M['request']>>,
    context: HandlerContext,
  ) => Awaitable<MessageIn<M['response']>>
  bidiStream: (
    requests: AsyncIterable<MessageOut<M['request']>>,
    context: HandlerContext,
  ) => Streamed<MessageIn<M['response']>>
}[M['kind']]

/** What serves a service: a function for each method. */
export type Implementation<S extends ServiceDescriptor> = {
  readonly [Name in keyof S['methods']]: Handler<S['methods'][Name]>
}

type ClientMethod<M extends MethodDescriptor> = {
  unary: (request: MessageIn<M['request']>, options?: CallOptions) => Promise<MessageOut<M['response']>>
  serverStream: (
    request: MessageIn<M['request']>,
    options?: CallOptions,
  ) => AsyncIterableIterator<MessageOut<M['response']>, undefined>
  clientStream: (
    requests: Streamed<MessageIn<M['request']>>,
    options?: CallOptions,
  ) => Promise<MessageOut<M['response']>>
  bidiStream: (
    requests: Streamed<MessageIn<M['request']>>,
    options?: CallOptions,
  ) => AsyncIterableIterator<MessageOut<M['response']>, undefined>
}[M['kind']]

/** A service seen from its caller: a function for each method. */
export type Client<S extends ServiceDescriptor> = {
  readonly [Name in keyof S['methods']]: ClientMethod<S['methods'][Name]>
}

/** A call on its way to its handler, as interceptors see it. */
export interface IncomingCallInfo extends HandlerContext {
  readonly descriptor: MethodDescriptor
  /** How the call competes with others; absent if it said nothing. */
  readonly onwardPriority: Priority | undefined
  /** Where the trace of this call goes on, in the W3C's form: what calls made for it carry. */
  traceparent: string | undefined
  /** Options for the same call made elsewhere, its metadata included, when this side only passes it on. Without a signal. */
  repeated(): CallOptions
}

/** A handler without its types, as the core calls it. The kind of its method says which of both forms it has. */
export type AnyHandler = (request: unknown, context: IncomingCallInfo) => unknown

/** Where a call is passed on to. */
export interface RelayTarget {
  readonly connection: RpcConnection
  readonly method: MethodDescriptor
  readonly options: CallOptions
}

/** How the one who was given a call has answered. Exactly one of `succeeded`, `failed` and `abandoned` ends it. */
export interface RelayAttempt {
  answered(): void
  succeeded(): void
  failed(reason: unknown): void
  abandoned(): void
}

/** Those who may execute a call that is passed on, from best to worst. */
export interface RelayRoute {
  /** Somebody has not been asked yet. */
  readonly hasMore: boolean
  /** Wait for a reply before the next is asked too, in milliseconds; `undefined` where asking two may do harm, or nobody wants it. */
  readonly hedgeAfterMs: number | undefined
  /** The next to ask; `undefined` when all have been. */
  next(): { readonly target: RelayTarget | Promise<RelayTarget>; readonly attempt: RelayAttempt } | undefined
  /** The call may be given to the next behind this failure. */
  mayMoveOn(reason: unknown): boolean
}

/** A method that is served. */
export interface ServedMethod {
  readonly descriptor: MethodDescriptor
  readonly handler: AnyHandler
  /** The handler only makes the same call elsewhere: what that failed with is how this one failed. @defaultValue false */
  readonly passesOn?: boolean
  /** Passes the call on to another connection, frame by frame, in place of the handler. */
  readonly relay?: (call: IncomingCallInfo) => RelayTarget | Promise<RelayTarget> | RelayRoute
}

/** A service with its implementation, for a router. */
export interface BoundService {
  readonly descriptor: ServiceDescriptor
  readonly methods: readonly ServedMethod[]
}

/** Binds an implementation to its service. `this` in its methods is the implementation. */
export function serve<const S extends ServiceDescriptor>(service: S, implementation: Implementation<S>): BoundService {
  const functions = implementation as unknown as Readonly<Record<string, AnyHandler>>
  const methods = Object.entries(service.methods).map(([name, descriptor]) => {
    const handler = functions[name]
    if (handler === undefined) throw new TypeError(`implementation of ${service.name} lacks ${name}`)
    return { descriptor, handler: handler.bind(implementation) }
  })
  return { descriptor: service, methods }
}

/** A typed client of a service behind a channel. Makes no call by itself. */
export function client<const S extends ServiceDescriptor>(service: S, channel: RpcChannel): Client<S> {
  const methods: Record<string, unknown> = {}
  for (const [name, method] of Object.entries(service.methods)) methods[name] = callerOf(method, channel)
  return methods as Client<S>
}

function callerOf(method: MethodDescriptor, channel: RpcChannel): unknown {
  const { kind } = method
  if (kind === 'unary') return (request: unknown, options?: CallOptions) => channel.unary(method, request, options)
  if (kind === 'serverStream')
    return (request: unknown, options?: CallOptions) => channel.stream(method, [request], options)
  if (kind === 'clientStream')
    return (requests: Streamed<unknown>, options?: CallOptions) =>
      onlyReply(channel.stream(method, requests, options), method)
  return (requests: Streamed<unknown>, options?: CallOptions) => channel.stream(method, requests, options)
}

async function onlyReply(replies: AsyncIterableIterator<unknown>, method: MethodDescriptor): Promise<unknown> {
  const reply = await replies.next()
  if (reply.done === true) throw new TrellisError('internal', `no reply of ${method.path}`)
  // The status comes behind the reply.
  await replies.next()
  await replies.return?.()
  return reply.value
}
