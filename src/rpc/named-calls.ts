import { abortError, type Clock, TrellisError, toTrellisError } from '../base/index.ts'
import type { Attempt, Balancer, Candidate } from './balancer.ts'
import type { RpcConnection } from './connection-types.ts'
import { isNotExecuted, RpcError } from './errors.ts'
import { lazyStream } from './lazy-stream.ts'
import type { CallOptions, MethodDescriptor, RelayAttempt, RelayRoute, RelayTarget, RpcChannel } from './service.ts'

/** Somebody who serves what is called, with the way to it. */
export interface Server extends Candidate {
  readonly channel: RpcChannel
}

export interface BalancedOptions {
  balancer: Balancer
  /** Who serves now. Throws `not_found` or `unavailable` when nobody does. */
  servers: (method: MethodDescriptor) => readonly Server[]
  clock: Clock
  /** Timeout of unary calls that name none, in milliseconds. @defaultValue 30_000 */
  defaultTimeoutMs?: number
}

/** Servers that one call is given to at most. */
const MAX_ATTEMPT_COUNT = 5
/** Requests of a stream that are kept in case another server must begin anew, and their bytes. */
export const KEPT_REQUEST_COUNT = 16
export const KEPT_REQUEST_BYTES = 1024 * 1024

/** True when the same call on another server can't do harm and may succeed. */
function mayFailOver(reason: unknown, isRepeatable: boolean): boolean {
  const { kind } = toTrellisError(reason)
  if (kind === 'canceled' || kind === 'deadline_exceeded') return false
  if (isNotExecuted(reason)) return true
  return isRepeatable && (kind === 'unavailable' || toTrellisError(reason).retryable)
}

/** Notes how an attempt failed: what says that the server is not well, and what is about the call alone. */
function noteFailure(attempt: Attempt, reason: unknown): void {
  const { kind } = toTrellisError(reason)
  if (kind === 'unavailable' || kind === 'resource_exhausted' || kind === 'deadline_exceeded') attempt.failed()
  // It does not serve this, though it said so.
  else if (kind === 'unimplemented' && isNotExecuted(reason)) attempt.failed()
  else if (kind === 'canceled') attempt.abandoned()
  else attempt.succeeded()
}

function isRepeatable(method: MethodDescriptor, options: CallOptions | undefined): boolean {
  return method.idempotent || options?.idempotent === true || options?.idempotencyKey !== undefined
}

/**
 * A channel whose calls go to whoever serves them, spread by latency and load. A call that a server surely did not
 * execute is given to the next; so is one that was lost on the way, if repeating it does no harm. A stream moves on only
 * until its first reply. Unary calls with `hedgeAfterMs`, and all that are passed on, are given to a second server when the first takes longer.
 */
export function createBalancedChannel(options: BalancedOptions): RpcChannel & Required<Pick<RpcChannel, 'route'>> {
  const { balancer, clock, defaultTimeoutMs = 30_000 } = options
  const order = (method: MethodDescriptor): readonly Server[] => {
    const servers = options.servers(method)
    return servers.length < 2 ? servers : balancer.order(servers).slice(0, MAX_ATTEMPT_COUNT)
  }

  async function unary(method: MethodDescriptor, request: unknown, callOptions: CallOptions = {}): Promise<unknown> {
    const servers = order(method)
    const { timeoutMs = defaultTimeoutMs, signal } = callOptions
    const endMs = clock.monotonicMs() + timeoutMs
    const repeatable = isRepeatable(method, callOptions)
    const hedgeAfterMs = repeatable ? callOptions.hedgeAfterMs : undefined
    const over = new AbortController()
    const reply = Promise.withResolvers<unknown>()
    let askedCount = 0
    let runningCount = 0
    let cancelHedge: (() => void) | undefined
    let firstFailure: unknown

    const askNext = (): boolean => {
      cancelHedge?.()
      cancelHedge = undefined
      const server = servers[askedCount]
      if (server === undefined || over.signal.aborted) return false
      askedCount++
      runningCount++
      const attempt = balancer.begin(server.id)
      const rest: CallOptions = { ...callOptions, timeoutMs: endMs - clock.monotonicMs(), signal: over.signal }
      server.channel.unary(method, request, rest).then(
        value => {
          attempt.succeeded()
          reply.resolve(value)
        },
        (reason: unknown) => {
          noteFailure(attempt, reason)
          runningCount--
          firstFailure ??= reason
          if (mayFailOver(reason, repeatable) && askNext()) return
          if (runningCount === 0) reply.reject(firstFailure)
        },
      )
      if (hedgeAfterMs !== undefined && askedCount < servers.length)
        cancelHedge = clock.schedule(hedgeAfterMs, () => void askNext())
      return true
    }

    const onAbort = (): void => over.abort(abortError(signal as AbortSignal))
    if (signal?.aborted === true) throw abortError(signal)
    signal?.addEventListener('abort', onAbort, { once: true })
    askNext()
    try {
      return await reply.promise
    } finally {
      cancelHedge?.()
      signal?.removeEventListener('abort', onAbort)
      if (runningCount > 1 || askedCount > 1) over.abort(new RpcError('canceled', 'another reply came first'))
    }
  }

  function stream(
    method: MethodDescriptor,
    requests: Iterable<unknown> | AsyncIterable<unknown>,
    callOptions: CallOptions = {},
  ): AsyncIterableIterator<unknown, undefined> {
    return lazyStream(() => {
      const servers = order(method)
      const repeatable = isRepeatable(method, callOptions)
      const { timeoutMs } = callOptions
      const endMs = timeoutMs === undefined ? undefined : clock.monotonicMs() + timeoutMs
      // With nobody to move on to there is nothing to keep.
      const kept = servers.length > 1 ? new KeptRequests(requests) : undefined
      let replies: AsyncIterableIterator<unknown, undefined>
      let attempt: Attempt
      let askedCount = 0
      const ask = (): void => {
        const server = servers[askedCount++] as Server
        attempt = balancer.begin(server.id)
        const rest = endMs === undefined ? callOptions : { ...callOptions, timeoutMs: endMs - clock.monotonicMs() }
        replies = server.channel.stream(method, kept?.fromStart() ?? requests, rest)
      }
      ask()
      return {
        async next() {
          for (;;) {
            try {
              const step = await replies.next()
              if (step.done === true) attempt.succeeded()
              else attempt.answered()
              kept?.release()
              return step
            } catch (reason) {
              noteFailure(attempt, reason)
              const canMove = kept?.isWhole === true && askedCount < servers.length
              if (!canMove || !mayFailOver(reason, repeatable)) {
                kept?.close()
                throw reason
              }
              ask()
            }
          }
        },
        async return() {
          attempt.abandoned()
          await replies.return?.()
          kept?.close()
          return { done: true, value: undefined }
        },
      }
    })
  }

  return { unary, stream, route: (method, callOptions) => new NamedRoute(balancer, order(method), method, callOptions) }
}

class NamedAttempt implements RelayAttempt {
  readonly #attempt: Attempt

  constructor(attempt: Attempt) {
    this.#attempt = attempt
  }

  answered(): void {
    this.#attempt.answered()
  }

  succeeded(): void {
    this.#attempt.succeeded()
  }

  failed(reason: unknown): void {
    noteFailure(this.#attempt, reason)
  }

  abandoned(): void {
    this.#attempt.abandoned()
  }
}

/** Who serves a name, for a call that is passed on frame by frame. */
class NamedRoute implements RelayRoute {
  readonly hedgeAfterMs: number | undefined
  readonly #balancer: Balancer
  readonly #servers: readonly Server[]
  readonly #method: MethodDescriptor
  readonly #optionsOf: () => CallOptions
  readonly #isRepeatable: boolean
  #options: CallOptions | undefined
  #askedCount = 0

  constructor(balancer: Balancer, servers: readonly Server[], method: MethodDescriptor, options: () => CallOptions) {
    this.#balancer = balancer
    this.#servers = servers
    this.#method = method
    this.#optionsOf = options
    this.#options = options()
    this.#isRepeatable = isRepeatable(method, this.#options)
    this.hedgeAfterMs = this.#isRepeatable ? this.#options.hedgeAfterMs : undefined
  }

  get hasMore(): boolean {
    return this.#askedCount < this.#servers.length
  }

  mayMoveOn(reason: unknown): boolean {
    return mayFailOver(reason, this.#isRepeatable)
  }

  next(): ReturnType<RelayRoute['next']> {
    const server = this.#servers[this.#askedCount]
    if (server === undefined) return undefined
    this.#askedCount++
    // What is left of its time is less for each further one.
    const options = this.#options ?? this.#optionsOf()
    this.#options = undefined
    const attempt = this.#balancer.begin(server.id)
    const { channel } = server
    const method = channel.carried?.(this.#method) ?? this.#method
    const found = (connection: RpcConnection): RelayTarget => ({ connection, method, options })
    const connection = channel.carrier?.(options.priority)
    if (connection === undefined) throw new TrellisError('internal', 'a call cannot be passed on')
    return {
      target: connection instanceof Promise ? connection.then(found) : found(connection),
      attempt: new NamedAttempt(attempt),
    }
  }
}

/** Requests of a stream that may have to be sent once more, to another server. */
class KeptRequests {
  readonly #source: AsyncIterator<unknown> | Iterator<unknown>
  readonly #kept: unknown[] = []
  #keptBytes = 0
  #isKeeping = true
  #isDone = false
  #pulling: Promise<void> | undefined
  #generation = 0

  constructor(requests: Iterable<unknown> | AsyncIterable<unknown>) {
    this.#source = Symbol.asyncIterator in requests ? requests[Symbol.asyncIterator]() : requests[Symbol.iterator]()
  }

  /** All that were sent are still here. */
  get isWhole(): boolean {
    return this.#isKeeping
  }

  /** They will not be needed again: a reply has come. */
  release(): void {
    if (!this.#isKeeping) return
    this.#isKeeping = false
  }

  close(): void {
    this.#isKeeping = false
    this.#generation++
    if (this.#isDone) return
    this.#isDone = true
    void Promise.resolve(this.#source.return?.()).catch(() => {})
  }

  async *fromStart(): AsyncGenerator<unknown, void, undefined> {
    const generation = ++this.#generation
    for (let index = 0; ; index++) {
      // Whoever reads after a move to another server has no say any more; what it pulled is kept for the next.
      while (index >= this.#kept.length && !this.#isDone) {
        if (!this.#isKeeping) {
          yield* this.#rest(generation)
          return
        }
        await this.#pull()
        if (generation !== this.#generation) return
      }
      if (index >= this.#kept.length) return
      const request = this.#kept[index]
      yield request
      if (generation !== this.#generation) return
    }
  }

  /** What comes when nothing is kept any more. */
  async *#rest(generation: number): AsyncGenerator<unknown, void, undefined> {
    this.#kept.length = 0
    while (generation === this.#generation) {
      const step = await this.#source.next()
      if (step.done === true) {
        this.#isDone = true
        return
      }
      yield step.value
    }
  }

  /** Takes one more, once for all who wait. */
  #pull(): Promise<void> {
    this.#pulling ??= this.#take().finally(() => {
      this.#pulling = undefined
    })
    return this.#pulling
  }

  async #take(): Promise<void> {
    const step = await this.#source.next()
    if (step.done === true) {
      this.#isDone = true
      return
    }
    this.#kept.push(step.value)
    if (step.value instanceof Uint8Array) this.#keptBytes += step.value.byteLength
    if (this.#kept.length > KEPT_REQUEST_COUNT || this.#keptBytes > KEPT_REQUEST_BYTES) this.#isKeeping = false
  }
}

/** What a call by a name fails with while nobody serves it. */
export function nobodyServes(name: string, service: string, knowsName: boolean): TrellisError {
  return knowsName
    ? new RpcError('unimplemented', `${name} is served, but not with the service ${service}`, { notExecuted: true })
    : new RpcError('unavailable', `nobody in the mesh serves ${JSON.stringify(name)}`, { notExecuted: true })
}
