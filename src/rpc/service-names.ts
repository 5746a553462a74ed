import {
  type Clock,
  type Logger,
  type PeerId,
  type Random,
  type Service,
  silentLogger,
  systemClock,
} from '../base/index.ts'
import { Balancer } from './balancer.ts'
import { createBalancedChannel, nobodyServes, type Server } from './named-calls.ts'
import type { MethodDescriptor, RelayRoute, RpcChannel } from './service.ts'

/** What a node says of a name that its programs serve. Plain JSON. */
export type NameRecord = {
  /** Full names of the services behind it. */
  services: string[]
  /** Calls that run. */
  running: number
  /** Calls that it can run at once, relative to others. */
  capacity: number
}

/** Records by author and key that all members see and that expire: an ephemeral map of the replicated state. */
export interface Presence {
  set(key: string, value: NameRecord, options: { ttlMs: number }): void
  delete(key: string): void
  watch(options: { signal: AbortSignal; initial: true }): AsyncIterable<{ key: string; author: PeerId; value: unknown }>
}

/** A name that this node serves. */
export interface LocalName {
  readonly name: string
  readonly services: readonly string[]
  /** Calls that run now. */
  readonly runningCount: number
  readonly capacity: number
  /** The way to the program behind it. */
  readonly channel: RpcChannel
}

/** The names that programs of this node serve. */
export interface LocalNames {
  all(): Iterable<LocalName>
  /** Tells that names came or went; the result unsubscribes. */
  onChange(listener: () => void): () => void
}

/** Somebody who serves a name. */
export interface NameServer {
  readonly peer: PeerId
  readonly runningCount: number
  readonly capacity: number
  readonly services: readonly string[]
}

export interface ServiceNamesOptions {
  self: PeerId
  presence: Presence
  local: LocalNames
  /** Calls to a peer. */
  channelTo: (peer: PeerId) => RpcChannel
  /** Round trip to a peer, if it was measured. */
  rttMs: (peer: PeerId) => number | undefined
  log?: Logger
  clock?: Clock
  random?: Random
}

/** Life of a record that is not renewed, and time between renewals, in milliseconds. */
const TTL_MS = 30_000
const RENEW_MS = 10_000
/** Between two looks at what runs; a change is told no sooner. */
const LOAD_MS = 1000
const MAX_SERVICES_CHARS = 3000
/** What a record can hold at most, whoever wrote it. */
const MAX_COUNT = 1e6
export const NAME_PATTERN = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/

/** Names travel together with their services in one record of 4 KiB. */
export function fitsRecord(services: readonly string[]): boolean {
  return services.reduce((sum, service) => sum + service.length + 3, 0) <= MAX_SERVICES_CHARS
}

/** The path by which a node is asked for a service under a name. */
export function namedPath(name: string, path: string): string {
  return `~${encodeURIComponent(name)}/${path}`
}

function readRecord(value: unknown): NameRecord | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const { services, running, capacity } = value as Partial<Record<keyof NameRecord, unknown>>
  if (!Array.isArray(services) || !services.every(service => typeof service === 'string')) return undefined
  const count = (number: unknown, fallback: number): number =>
    typeof number === 'number' && number >= 0 ? Math.min(number, MAX_COUNT) : fallback
  return { services, running: count(running, 0), capacity: count(capacity, 1) || 1 }
}

/**
 * Services by name: tells the mesh which names this node serves and how busy it is, knows who else serves which, and
 * makes channels that spread calls over them.
 */
export class ServiceNames implements Service {
  readonly name = 'names'
  readonly #options: ServiceNamesOptions
  readonly #clock: Clock
  readonly #log: Logger
  readonly #balancer: Balancer
  readonly #life = new AbortController()
  readonly #servers = new Map<string, Map<PeerId, NameRecord>>()
  /** What was told last, and when. */
  readonly #told = new Map<string, { running: number; json: string; atMs: number }>()
  /** By name, then by peer. */
  readonly #channels = new Map<string, Map<PeerId, RpcChannel>>()
  readonly #listeners = new Set<() => void>()
  #cancelTimer: (() => void) | undefined
  #unsubscribe: (() => void) | undefined
  #following: Promise<void> | undefined

  constructor(options: ServiceNamesOptions) {
    this.#options = options
    this.#clock = options.clock ?? systemClock
    this.#log = options.log ?? silentLogger
    this.#balancer = new Balancer({
      clock: this.#clock,
      ...(options.random === undefined ? {} : { random: options.random }),
    })
  }

  async start(): Promise<void> {
    const { local, presence } = this.#options
    this.#following = this.#follow(presence.watch({ signal: this.#life.signal, initial: true }))
    this.#unsubscribe = local.onChange(() => this.#tell())
    this.#tell()
  }

  async stop(): Promise<void> {
    this.#unsubscribe?.()
    this.#cancelTimer?.()
    for (const name of this.#told.keys()) this.#withdraw(name)
    this.#life.abort()
    await this.#following
  }

  /** Names that are served in the mesh, by this node too, with who serves them. */
  all(): Map<string, NameServer[]> {
    const names = new Set([...this.#servers.keys(), ...[...this.#options.local.all()].map(({ name }) => name)])
    return new Map([...names].sort().map(name => [name, this.servers(name)]))
  }

  /** Who serves a name. */
  servers(name: string): NameServer[] {
    const { self, local } = this.#options
    const servers: NameServer[] = []
    for (const own of local.all())
      if (own.name === name) servers.push({ peer: self, ...own, services: [...own.services] })
    for (const [peer, { services, running, capacity }] of this.#servers.get(name) ?? [])
      if (peer !== self) servers.push({ peer, services, runningCount: running, capacity })
    return servers.map(({ peer, services, runningCount, capacity }) => ({ peer, services, runningCount, capacity }))
  }

  /** Tells when who serves what may have changed; the result unsubscribes. */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Calls to whoever serves a name, chosen anew for each. Costs nothing until the first call. */
  channel(name: string): RpcChannel {
    return createBalancedChannel({
      balancer: this.#balancer,
      clock: this.#clock,
      servers: method => this.#candidates(name, method),
    })
  }

  #candidates(name: string, method: MethodDescriptor): Server[] {
    const { self, local, rttMs } = this.#options
    const service = method.path.slice(0, method.path.lastIndexOf('/'))
    const candidates: Server[] = []
    let knowsName = false
    for (const own of local.all()) {
      if (own.name !== name) continue
      knowsName = true
      if (own.services.includes(service)) candidates.push({ id: self, rttMs: 0, ...pick(own), channel: own.channel })
    }
    for (const [peer, record] of this.#servers.get(name) ?? []) {
      if (peer === self) continue
      knowsName = true
      if (!record.services.includes(service)) continue
      candidates.push({
        id: peer,
        rttMs: rttMs(peer),
        runningCount: record.running,
        capacity: record.capacity,
        channel: this.#channel(peer, name),
      })
    }
    if (candidates.length === 0) throw nobodyServes(name, service, knowsName)
    return candidates
  }

  /** The channel to one server: its methods are asked for under the name. */
  #channel(peer: PeerId, name: string): RpcChannel {
    let channels = this.#channels.get(name)
    if (channels === undefined) this.#channels.set(name, (channels = new Map<PeerId, RpcChannel>()))
    let channel = channels.get(peer)
    if (channel === undefined) {
      channel = namedChannel(this.#options.channelTo(peer), name)
      channels.set(peer, channel)
    }
    return channel
  }

  async #follow(changes: ReturnType<Presence['watch']>): Promise<void> {
    try {
      for await (const { key, author, value } of changes) {
        const record = NAME_PATTERN.test(key) ? readRecord(value) : undefined
        const servers = this.#servers.get(key) ?? new Map<PeerId, NameRecord>()
        if (record !== undefined) {
          servers.set(author, record)
          this.#servers.set(key, servers)
          // It has just said that it serves.
          this.#balancer.revive(author)
        } else {
          servers.delete(author)
          this.#channels.get(key)?.delete(author)
          if (servers.size === 0) {
            this.#servers.delete(key)
            this.#channels.delete(key)
          }
        }
        for (const listener of this.#listeners) listener()
      }
    } catch (reason) {
      if (!this.#life.signal.aborted) this.#log.error({ err: reason }, 'following the names of services failed')
    }
  }

  /** Tells the mesh what has changed, and what it would forget. */
  #tell(): void {
    if (this.#life.signal.aborted) return
    this.#cancelTimer?.()
    this.#cancelTimer = undefined
    const nowMs = this.#clock.monotonicMs()
    const served = new Map([...this.#options.local.all()].map(own => [own.name, own]))
    for (const name of this.#told.keys()) if (!served.has(name)) this.#withdraw(name)
    for (const own of served.values()) this.#tellOne(own, nowMs)
    if (served.size > 0) this.#cancelTimer = this.#clock.schedule(LOAD_MS, () => this.#tell())
  }

  #tellOne({ name, services, runningCount, capacity }: LocalName, nowMs: number): void {
    const before = this.#told.get(name)
    const json = JSON.stringify([services, capacity])
    const isNew = before?.json !== json
    const loadChange = Math.abs(runningCount - (before?.running ?? 0)) / capacity
    const isDue = before === undefined || nowMs - before.atMs >= RENEW_MS
    const isMuch = before !== undefined && nowMs - before.atMs >= LOAD_MS && loadChange >= 1
    if (!isNew && !isDue && !isMuch) return
    try {
      this.#options.presence.set(name, { services: [...services], running: runningCount, capacity }, { ttlMs: TTL_MS })
      this.#told.set(name, { running: runningCount, json, atMs: nowMs })
    } catch (reason) {
      this.#log.warn({ err: reason, name }, 'the mesh could not be told of a name')
    }
  }

  #withdraw(name: string): void {
    this.#told.delete(name)
    try {
      this.#options.presence.delete(name)
    } catch (reason) {
      this.#log.warn({ err: reason, name }, 'the mesh could not be told that a name is served no more')
    }
  }
}

function pick({ runningCount, capacity }: LocalName): { runningCount: number; capacity: number } {
  return { runningCount, capacity }
}

/** A channel whose methods are asked for under a name. */
export function namedChannel(channel: RpcChannel, name: string): RpcChannel {
  return withPaths(channel, path => namedPath(name, path))
}

/** A channel that calls other paths than its methods say. */
export function withPaths(channel: RpcChannel, pathOf: (path: string) => string): RpcChannel {
  const methods = new WeakMap<MethodDescriptor, MethodDescriptor>()
  const routed = (method: MethodDescriptor): MethodDescriptor => {
    let known = methods.get(method)
    if (known === undefined) {
      known = { ...method, path: pathOf(method.path) }
      methods.set(method, known)
    }
    return known
  }
  return {
    unary: (method, request, options) => channel.unary(routed(method), request, options),
    stream: (method, requests, options) => channel.stream(routed(method), requests, options),
    ...(channel.carrier === undefined ? {} : { carrier: priority => channel.carrier?.(priority) as never }),
    carried: method => channel.carried?.(routed(method)) ?? routed(method),
    ...(channel.route === undefined
      ? {}
      : { route: (method, options) => channel.route?.(routed(method), options) as RelayRoute }),
  }
}
