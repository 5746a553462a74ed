import {
  abortable,
  type ByteStream,
  type Clock,
  type Logger,
  type PeerId,
  type PeerStreams,
  type Random,
  type Service,
  silentLogger,
  systemClock,
  systemRandom,
  TrellisError,
  toTrellisError,
} from '../base/index.ts'
import { AcceptedStreams } from './accepted-streams.ts'
import { createRpcConnection } from './connection.ts'
import type { RpcConnection } from './connection-types.ts'
import { RpcError } from './errors.ts'
import { lazyStream } from './lazy-stream.ts'
import { completeLimits, type RpcLimits } from './limits.ts'
import { MovableStream } from './movable-stream.ts'
import { createRouter, type RpcRouter } from './router.ts'
import type { CallOptions, MethodDescriptor, Priority, RpcChannel } from './service.ts'

/** The mesh protocol that carries RPC frames. */
export const RPC_PROTOCOL = '/trellis/rpc/1'

/** Continues a connection of `RPC_PROTOCOL` on a better path. */
export const RPC_MOVE_PROTOCOL = '/trellis/rpc-move/1'

/** Time to dial a peer and open its stream, in milliseconds, when the call itself has longer. */
const OPEN_TIMEOUT_MS = 20_000
/** Time for calls to finish when the node stops, in milliseconds. */
const STOP_TIMEOUT_MS = 2_000
/** Calls that run on a connection that can't be moved to a better path finish where they are, in milliseconds: the longest timer. */
const MOVE_TIMEOUT_MS = 2 ** 31 - 1

export interface PeerRpcOptions {
  streams: PeerStreams
  /** What is served to other members. @defaultValue an empty router, which may be added to */
  router?: RpcRouter
  limits?: Partial<RpcLimits>
  log?: Logger
  clock?: Clock
  random?: Random
  defer?: (callback: () => void) => void
  agent?: string
}

export interface PeerRpcStats {
  /** Connections that this node opened, and those that were opened to it. */
  openedCount: number
  acceptedCount: number
  outgoingCallCount: number
  incomingCallCount: number
}

/**
 * RPC with the members of the mesh: one long-lived stream for each peer and priority that is used, opened with the
 * first call and again after a loss.
 */
export interface PeerRpc extends Service {
  readonly router: RpcRouter
  /** Calls to a peer. Costs nothing until the first call. */
  channel(peer: PeerId): RpcChannel
  /** Round-trip time in milliseconds, opening a stream if there is none. */
  ping(peer: PeerId, signal?: AbortSignal): Promise<number>
  readonly stats: PeerRpcStats
}

export function createPeerRpc(options: PeerRpcOptions): PeerRpc {
  return new MeshRpc(options)
}

interface Slot {
  /** The open connection; calls go to it without waiting. */
  connection: RpcConnection | undefined
  /** What carries it. */
  stream: MovableStream | undefined
  opening: Promise<RpcConnection> | undefined
  /** It is being moved to a better path, or there is a still better one already. */
  moving: { again: boolean } | undefined
}

function slotKey(peer: PeerId, priority: Priority = 'interactive'): string {
  return `${priority} ${peer}`
}

class MeshRpc implements PeerRpc {
  readonly name = 'rpc'
  readonly router: RpcRouter
  readonly #options: PeerRpcOptions
  readonly #streams: PeerStreams
  readonly #clock: Clock
  readonly #log: Logger
  readonly #defaultTimeoutMs: number
  readonly #slots = new Map<string, Slot>()
  readonly #opened = new Set<RpcConnection>()
  readonly #accepted = new Set<RpcConnection>()
  /** What carries the accepted ones. */
  readonly #movable: AcceptedStreams
  #life = new AbortController()
  #unregister: (() => void)[] = []

  constructor(options: PeerRpcOptions) {
    this.#options = options
    this.#streams = options.streams
    this.#clock = options.clock ?? systemClock
    this.#movable = new AcceptedStreams(options.random ?? systemRandom)
    this.#log = options.log ?? silentLogger
    this.#defaultTimeoutMs = completeLimits(options.limits).defaultTimeoutMs
    this.router = options.router ?? createRouter()
  }

  async start(): Promise<void> {
    if (this.#life.signal.aborted) this.#life = new AbortController()
    this.#unregister = [
      this.#streams.handle(RPC_PROTOCOL, (stream, peer) => {
        this.#accept(stream, peer)
      }),
      this.#streams.handle(RPC_MOVE_PROTOCOL, (stream, peer) => {
        this.#movable.move(peer, stream, this.#life.signal).catch((reason: unknown) => {
          this.#log.debug({ peer, err: reason }, 'an RPC connection was not moved')
          stream.abort(toTrellisError(reason))
        })
      }),
      this.#streams.onPeer(({ type, peer }) => {
        if (type === 'path') this.#move(peer)
      }),
    ]
  }

  async stop(): Promise<void> {
    for (const unregister of this.#unregister.splice(0)) unregister()
    this.#life.abort(new TrellisError('unavailable', 'RPC is stopped'))
    const connections = [...this.#opened, ...this.#accepted]
    await Promise.all(connections.map(connection => connection.close(STOP_TIMEOUT_MS)))
    this.#slots.clear()
  }

  get stats(): PeerRpcStats {
    const all = [...this.#opened, ...this.#accepted].map(connection => connection.stats)
    return {
      openedCount: this.#opened.size,
      acceptedCount: this.#accepted.size,
      outgoingCallCount: all.reduce((sum, stats) => sum + stats.outgoingCallCount, 0),
      incomingCallCount: all.reduce((sum, stats) => sum + stats.incomingCallCount, 0),
    }
  }

  channel(peer: PeerId): RpcChannel {
    // The connection of the last call without a priority, to spare most calls the look-up.
    let last: RpcConnection | undefined
    return {
      unary: (method, request, options) => {
        let connection = last
        if (connection === undefined || connection.isDraining || options?.priority !== undefined) {
          connection = this.#slots.get(slotKey(peer, options?.priority))?.connection
          if (connection === undefined || connection.isDraining)
            return this.#unaryWhenOpen(peer, method, request, options)
          if (options?.priority === undefined) last = connection
        }
        return connection.unary(method, request, options)
      },
      stream: (method, requests, options) => this.#stream(peer, method, requests, options),
      carrier: priority => {
        const open = this.#slots.get(slotKey(peer, priority))?.connection
        return open === undefined || open.isDraining ? this.#connection(peer, priority) : open
      },
    }
  }

  async ping(peer: PeerId, signal?: AbortSignal): Promise<number> {
    const connection = await abortable(this.#connection(peer, undefined), signal)
    return await connection.ping(signal)
  }

  async #unaryWhenOpen(
    peer: PeerId,
    method: MethodDescriptor,
    request: unknown,
    options: CallOptions | undefined,
  ): Promise<unknown> {
    const [connection, rest] = await this.#openFor(peer, options, this.#defaultTimeoutMs)
    return await connection.unary(method, request, rest)
  }

  /** A connection within the call's time, and the call's options with what is left of it. */
  async #openFor(
    peer: PeerId,
    options: CallOptions | undefined,
    defaultTimeoutMs: number | undefined,
  ): Promise<[RpcConnection, CallOptions]> {
    const timeoutMs = options?.timeoutMs ?? defaultTimeoutMs
    const startedMs = this.#clock.monotonicMs()
    const late = new AbortController()
    const cancelTimer =
      timeoutMs === undefined || timeoutMs === Infinity
        ? undefined
        : this.#clock.schedule(Math.max(0, timeoutMs), () =>
            late.abort(new RpcError('deadline_exceeded', `no connection to ${peer} in time`, { notExecuted: true })),
          )
    const signals = [late.signal, ...(options?.signal === undefined ? [] : [options.signal])]
    try {
      const connection = await abortable(this.#connection(peer, options?.priority), AbortSignal.any(signals))
      if (timeoutMs === undefined) return [connection, options ?? {}]
      return [connection, { ...options, timeoutMs: timeoutMs - (this.#clock.monotonicMs() - startedMs) }]
    } finally {
      cancelTimer?.()
    }
  }

  #stream(
    peer: PeerId,
    method: MethodDescriptor,
    requests: Iterable<unknown> | AsyncIterable<unknown>,
    options: CallOptions | undefined,
  ): AsyncIterableIterator<unknown, undefined> {
    return lazyStream(async () => {
      const [connection, rest] = await this.#openFor(peer, options, undefined)
      return connection.stream(method, requests, rest)
    })
  }

  #slot(peer: PeerId, priority: Priority): Slot {
    const key = slotKey(peer, priority)
    let slot = this.#slots.get(key)
    if (slot === undefined) {
      slot = { connection: undefined, stream: undefined, opening: undefined, moving: undefined }
      this.#slots.set(key, slot)
    }
    return slot
  }

  #forget(slot: Slot, peer: PeerId, priority: Priority): void {
    const key = slotKey(peer, priority)
    // After a move another one has its place.
    if (this.#slots.get(key) === slot) this.#slots.delete(key)
  }

  #accept(stream: ByteStream, peer: PeerId): void {
    const movable = new MovableStream(stream, this.#clock)
    const moveToken = this.#movable.add(peer, movable)
    this.#keep(this.#accepted, createRpcConnection(movable, { ...this.#connectionOptions(peer), moveToken }))
  }

  /** There is a better path: connections go over to it. */
  #move(peer: PeerId): void {
    for (const priority of ['interactive', 'sync', 'bulk'] as const) {
      const slot = this.#slots.get(slotKey(peer, priority))
      if (slot?.opening !== undefined) {
        // Behind the calls that wait for it: they run on it.
        slot.opening.then(
          () => setImmediate(() => this.#move(peer)),
          () => {},
        )
      } else if (slot?.moving !== undefined) slot.moving.again = true
      else if (slot?.connection !== undefined) void this.#moveSlot(slot, peer, priority)
    }
  }

  async #moveSlot(slot: Slot, peer: PeerId, priority: Priority): Promise<void> {
    const { connection, stream } = slot
    if (connection === undefined || stream === undefined) return
    const moving = { again: false }
    slot.moving = moving
    try {
      const { moveToken } = connection
      if (moveToken === undefined) throw new TrellisError('unimplemented', 'the peer moves no connections')
      const signal = AbortSignal.any([this.#life.signal, AbortSignal.timeout(OPEN_TIMEOUT_MS)])
      const next = await this.#streams.open(peer, RPC_MOVE_PROTOCOL, { signal, trafficClass: priority })
      await stream.moveTo(next, moveToken, signal)
      this.#log.debug({ peer, priority }, 'an RPC connection was moved to a better path')
    } catch (reason) {
      this.#log.debug({ peer, priority, err: reason }, 'an RPC connection stays on its path')
      // The next call takes the better path, those that run go on where they are.
      if (slot.connection === connection) this.#forget(slot, peer, priority)
      void connection.close(MOVE_TIMEOUT_MS)
    } finally {
      slot.moving = undefined
    }
    if (moving.again) this.#move(peer)
  }

  #connection(peer: PeerId, priority: Priority = 'interactive'): Promise<RpcConnection> {
    const slot = this.#slot(peer, priority)
    if (slot.connection !== undefined && !slot.connection.isDraining) return Promise.resolve(slot.connection)
    slot.opening ??= this.#open(slot, peer, priority).finally(() => {
      slot.opening = undefined
      if (slot.connection === undefined) this.#forget(slot, peer, priority)
    })
    return slot.opening
  }

  async #open(slot: Slot, peer: PeerId, priority: Priority): Promise<RpcConnection> {
    let connection: RpcConnection
    let movable: MovableStream
    try {
      const signal = AbortSignal.any([this.#life.signal, AbortSignal.timeout(OPEN_TIMEOUT_MS)])
      signal.throwIfAborted()
      const stream = await this.#streams.open(peer, RPC_PROTOCOL, { signal, trafficClass: priority })
      movable = new MovableStream(stream, this.#clock)
      connection = createRpcConnection(movable, this.#connectionOptions(peer))
    } catch (reason) {
      const error = toTrellisError(reason)
      throw new RpcError(error.kind, error.message, { cause: reason, notExecuted: true, retryable: error.retryable })
    }
    slot.connection = connection
    slot.stream = movable
    this.#keep(this.#opened, connection)
    void connection.closed.then(() => {
      if (slot.connection !== connection) return
      slot.connection = undefined
      if (slot.opening === undefined) this.#forget(slot, peer, priority)
    })
    return connection
  }

  #keep(connections: Set<RpcConnection>, connection: RpcConnection): void {
    connections.add(connection)
    void connection.closed.then(reason => {
      connections.delete(connection)
      if (reason !== undefined) this.#log.debug({ err: reason }, 'RPC connection ended')
    })
  }

  #connectionOptions(peer: PeerId) {
    const { limits, clock, defer, agent } = this.#options
    return {
      router: this.router,
      caller: { kind: 'peer', peer } as const,
      log: this.#log.child({ peer }),
      ...(limits === undefined ? {} : { limits }),
      ...(clock === undefined ? {} : { clock }),
      ...(defer === undefined ? {} : { defer }),
      ...(agent === undefined ? {} : { agent }),
    }
  }
}
