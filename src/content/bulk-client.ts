import { type Clock, type ErrorKind, type Logger, type PeerId, TrellisError, toTrellisError } from '../base/index.ts'
import type { FromFetchThread, ToFetchThread } from './bulk-messages.ts'
import { fileError } from './errors.ts'
import type { ExchangeClient } from './exchange-client.ts'
import type { ChunkLane, LaneEvents, LaneOptions } from './lanes.ts'
import type { RateCaps } from './rates.ts'
import type { Threads } from './threads.ts'
import type { BulkPort } from './types.ts'

/** Connections to one peer, each in another thread. */
const CONNECTIONS_PER_PEER = 2
const IDLE_MS = 15_000
/** The far side may have to start its threads first. Chunks come over the stream meanwhile. */
const OFFER_TIMEOUT_MS = 20_000
/** A peer that could not be reached is not tried again for this long. */
const AVOID_MS = 60_000

interface Connection {
  id: number
  thread: number
  peer: PeerId
  ready: PromiseWithResolvers<void>
  isOpen: boolean
  laneCount: number
  /** Chunks asked for over it. */
  pendingCount: number
  cancelIdle: () => void
}

interface OpenLane {
  events: LaneEvents
  threads: Set<number>
  pending: Map<number, Connection>
  closed: PromiseWithResolvers<void>
  isClosing: boolean
}

/** The fetching side of the bulk lane: threads with connections to peers, shared by the fetches that run. */
export class BulkClient {
  readonly #port: BulkPort
  readonly #clock: Clock
  readonly #log: Logger
  readonly #caps: RateCaps
  readonly #threads: Threads
  readonly #connections = new Map<number, Connection>()
  readonly #lanes = new Map<number, OpenLane>()
  readonly #avoidUntilMs = new Map<PeerId, number>()
  readonly #connecting = new Map<PeerId, Promise<Connection[]>>()
  #nextId = 1
  #isStopped = false

  constructor(port: BulkPort, threads: Threads, caps: RateCaps, clock: Clock, log: Logger) {
    this.#port = port
    this.#caps = caps
    this.#threads = threads
    this.#clock = clock
    this.#log = log
    threads.listen('fetch', {
      message: (index, message) => this.#take(index, message as FromFetchThread),
      failed: index => this.#failed(index),
    })
  }

  get connectionCount(): number {
    return this.#connections.size
  }

  /** A lane to a peer, if its host is known and lets this one in. */
  async openLane(options: LaneOptions): Promise<ChunkLane | undefined> {
    const { peer, client } = options
    const hosts = this.#port.hostsOf(peer)
    if (this.#isStopped || hosts.length === 0 || (this.#avoidUntilMs.get(peer) ?? 0) > this.#clock.monotonicMs())
      return undefined
    let connections: Connection[]
    try {
      connections = await this.#connect(peer, hosts, client)
    } catch (reason) {
      this.#avoidUntilMs.set(peer, this.#clock.monotonicMs() + AVOID_MS)
      this.#log.debug({ peer, reason: toTrellisError(reason).message }, 'no bulk connection')
      return undefined
    }
    if (connections.length === 0) return undefined
    for (const connection of connections) {
      connection.laneCount++
      connection.cancelIdle()
    }
    return this.#createLane(connections, options)
  }

  /** Before the threads are stopped: nobody waits for ever. */
  stop(): void {
    this.#isStopped = true
    for (const connection of this.#connections.values()) connection.cancelIdle()
    for (const lane of this.#lanes.values()) lane.closed.resolve()
  }

  #createLane(connections: Connection[], { list, part, trafficClass, events }: LaneOptions): ChunkLane {
    const id = this.#nextId++
    const lane: OpenLane = {
      // Counted before anybody hears of it: the thread has written it.
      events: { ...events, verified: index => (part.wrote(index), events.verified(index)) },
      threads: new Set(connections.map(({ thread }) => thread)),
      pending: new Map(),
      closed: Promise.withResolvers(),
      isClosing: false,
    }
    this.#lanes.set(id, lane)
    for (const thread of lane.threads)
      this.#post(thread, { type: 'open-lane', lane: id, fd: part.fd, list, trafficClass })
    return {
      kind: 'bulk',
      request: indices => {
        const open = connections.filter(({ isOpen }) => isOpen)
        if (open.length === 0) throw new TrellisError('unavailable', 'bulk connection is closed')
        const parts = new Map<Connection, number[]>()
        for (const index of indices) {
          const connection = open.reduce((a, b) => (b.pendingCount < a.pendingCount ? b : a))
          connection.pendingCount++
          lane.pending.set(index, connection)
          const own = parts.get(connection)
          if (own === undefined) parts.set(connection, [index])
          else own.push(index)
        }
        for (const [connection, own] of parts)
          this.#post(connection.thread, { type: 'request', connection: connection.id, lane: id, indices: own })
      },
      cancel: indices => {
        const threads = new Map<number, number[]>()
        for (const index of indices) {
          const connection = this.#settle(lane, index)
          if (connection === undefined) continue
          const canceled = threads.get(connection.thread)
          if (canceled === undefined) threads.set(connection.thread, [index])
          else canceled.push(index)
        }
        for (const [thread, canceled] of threads) this.#post(thread, { type: 'cancel', lane: id, indices: canceled })
      },
      close: async () => {
        if (!lane.isClosing && !this.#isStopped) {
          lane.isClosing = true
          for (const thread of lane.threads) this.#post(thread, { type: 'close-lane', lane: id })
          for (const index of lane.pending.keys()) this.#settle(lane, index)
          for (const connection of connections) this.#release(connection)
          this.#endIfClosed(id, lane)
        }
        if (!this.#isStopped) await lane.closed.promise
      },
    }
  }

  #settle(lane: OpenLane, index: number): Connection | undefined {
    const connection = lane.pending.get(index)
    if (connection !== undefined && lane.pending.delete(index)) connection.pendingCount--
    return connection
  }

  #release(connection: Connection): void {
    connection.laneCount--
    if (connection.laneCount > 0) return
    connection.cancelIdle = this.#clock.schedule(IDLE_MS, () => {
      if (connection.laneCount === 0) this.#post(connection.thread, { type: 'disconnect', connection: connection.id })
    })
  }

  #post(thread: number, message: ToFetchThread): void {
    if (!this.#isStopped) this.#threads.post(thread, 'fetch', message)
  }

  /** The connections to a peer: those there are, or new ones. */
  async #connect(peer: PeerId, hosts: string[], client: ExchangeClient): Promise<Connection[]> {
    const open = [...this.#connections.values()].filter(connection => connection.peer === peer && connection.isOpen)
    if (open.length > 0) return open
    let connecting = this.#connecting.get(peer)
    if (connecting === undefined) {
      const count = Math.min(CONNECTIONS_PER_PEER, this.#threads.count)
      connecting = Promise.all(Array.from({ length: count }, () => this.#connectOne(peer, hosts, client))).finally(() =>
        this.#connecting.delete(peer),
      )
      this.#connecting.set(peer, connecting)
    }
    return connecting
  }

  async #connectOne(peer: PeerId, hosts: string[], client: ExchangeClient): Promise<Connection> {
    const { port, identity, key } = await client.openBulk(AbortSignal.timeout(OFFER_TIMEOUT_MS))
    const id = this.#nextId++
    const thread = id % this.#threads.count
    const connection: Connection = {
      id,
      thread,
      peer,
      ready: Promise.withResolvers(),
      isOpen: false,
      laneCount: 0,
      pendingCount: 0,
      cancelIdle: () => {},
    }
    this.#connections.set(id, connection)
    const [rates, slots] = [this.#caps.table.buffer, this.#caps.downloadSlots(peer)]
    this.#post(thread, { type: 'connect', connection: id, hosts, port, identity, key, rates, slots })
    await connection.ready.promise
    return connection
  }

  #take(thread: number, message: FromFetchThread): void {
    if (message.type === 'connected') {
      const connection = this.#connections.get(message.connection)
      if (connection === undefined) return
      connection.isOpen = true
      connection.ready.resolve()
      return
    }
    if (message.type === 'disconnected') {
      const connection = this.#connections.get(message.connection)
      if (connection !== undefined) this.#disconnected(connection, new TrellisError(message.kind, message.message))
      return
    }
    const lane = this.#lanes.get(message.lane)
    if (lane === undefined) return
    const { events } = lane
    switch (message.type) {
      case 'verified':
        this.#settle(lane, message.index)
        events.delivered(message.index)
        events.verified(message.index)
        break
      case 'wrong':
        this.#settle(lane, message.index)
        events.delivered(message.index)
        events.wrong(message.index)
        break
      case 'partial':
        events.partial(message.index, message.bytes)
        break
      case 'wasted':
        events.wasted(message.bytes)
        break
      case 'failed': {
        const { kind, message: text, isRemote } = message
        const failed = message.indices.filter(index => this.#settle(lane, index) !== undefined)
        if (failed.length === 0) break
        const error = new TrellisError(kind as ErrorKind, text, { remote: isRemote })
        // What the far side refuses is refused; what broke on the way is asked for again.
        if (isRemote) events.failed(failed, error)
        else if (error.kind === 'invalid_argument') events.violated(error)
        else events.returned(failed)
        break
      }
      case 'broken':
        events.broken(fileError(message.code, message.message))
        break
      case 'lane-closed':
        lane.threads.delete(thread)
        this.#endIfClosed(message.lane, lane)
        break
    }
  }

  #disconnected(connection: Connection, reason: TrellisError): void {
    this.#connections.delete(connection.id)
    const wasOpen = connection.isOpen
    connection.isOpen = false
    connection.cancelIdle()
    connection.ready.reject(reason)
    if (!wasOpen) return
    for (const lane of this.#lanes.values()) {
      const lost = [...lane.pending].filter(([, owner]) => owner === connection).map(([index]) => index)
      for (const index of lost) this.#settle(lane, index)
      if (reason.kind === 'invalid_argument' && lost.length > 0) lane.events.violated(reason)
      else if (lost.length > 0) lane.events.returned(lost)
    }
  }

  #failed(thread: number): void {
    for (const connection of this.#connections.values())
      if (connection.thread === thread) this.#disconnected(connection, new TrellisError('unavailable', 'thread failed'))
    for (const [id, lane] of this.#lanes) {
      lane.threads.delete(thread)
      this.#endIfClosed(id, lane)
    }
  }

  /** Nobody is left to answer: its threads have, or have failed, perhaps before the lane was closed. */
  #endIfClosed(id: number, lane: OpenLane): void {
    if (!lane.isClosing || lane.threads.size > 0) return
    this.#lanes.delete(id)
    lane.closed.resolve()
  }
}
