import type { Clock, Logger, Metrics, PeerId, Service } from '../../base/index.ts'
import type { ObserverDirectory } from './directory.ts'
import { type Endpoint, formatEndpoint } from './endpoint.ts'

/** A public endpoint at which this node listens, or to which a router forwards. */
export interface PublicEndpoint {
  readonly endpoint: Endpoint
  readonly transport: 'tcp' | 'quic'
}

export interface Testimony extends PublicEndpoint {
  /** Whether a peer that dialed it got in. */
  readonly reached: boolean
  readonly by: PeerId
  /** Milliseconds since the epoch. */
  readonly atMs: number
}

/** What dialing back needs of the node. */
export interface WitnessHost {
  /** Those that are announced. */
  publicEndpoints(): PublicEndpoint[]
  /** Whether this is an endpoint of the node at all, announced or not: it is not any more once the host has moved. */
  isOwn(target: PublicEndpoint): boolean
  /** Tells that the node's addresses have changed. The result unsubscribes. */
  onAddresses(listener: () => void): () => void
  /** Has a peer dial an endpoint of this node; `undefined` when it would not or could not try. */
  dialBack(peer: PeerId, target: PublicEndpoint, signal: AbortSignal): Promise<boolean | undefined>
  /** Announces an endpoint, or no more. */
  announce(target: PublicEndpoint, reached: boolean): void
}

/** The second witness: public endpoints are announced for good once a peer has dialed them, and not when it can't. */
export interface Witness extends Service {
  testimonies(): Testimony[]
  onChange(listener: () => void): () => void
  /** Has all endpoints dialed that were not lately. */
  check(): void
}

/** New addresses come in groups. */
const SETTLE_MS = 500
/** How long a testimony holds. */
const VALID_MS = 10 * 60_000
/** Who could not get in tries once more after this: the node or the witness may have been busy. */
const AGAIN_MS = 4_000
const WITNESS_COUNT = 2
const ENDPOINT_LIMIT = 8

const keyOf = ({ endpoint, transport }: PublicEndpoint): string => `${transport} ${formatEndpoint(endpoint)}`

export function createWitness(deps: {
  host: WitnessHost
  directory: ObserverDirectory
  clock: Clock
  log: Logger
  metrics: Metrics
}): Witness {
  const { host, directory, clock, log } = deps
  const found = new Map<string, Testimony>()
  const listeners = new Set<() => void>()
  const cleanups: (() => void)[] = []
  const count = deps.metrics.counter('trellis_mesh_dial_backs', 'Own addresses that a peer was asked to dial', [
    'result',
  ])
  let life = AbortSignal.abort()
  let running = false
  let again = false
  let cancelTimer = (): void => {}

  async function wait(delayMs: number): Promise<void> {
    const over = Promise.withResolvers<void>()
    clock.schedule(delayMs, over.resolve)
    await over.promise
  }

  function changed(): void {
    for (const listener of listeners) listener()
  }

  async function askOne(target: PublicEndpoint): Promise<Testimony | undefined> {
    let refusal: Testimony | undefined
    for (let round = 0; round < 2; round++) {
      if (round > 0) await wait(AGAIN_MS)
      for (const { peer } of directory.groups().slice(0, WITNESS_COUNT)) {
        if (life.aborted) return undefined
        const reached = await host.dialBack(peer, target, life)
        count(1, { result: reached === undefined ? 'none' : reached ? 'reached' : 'not reached' })
        if (reached === undefined) continue
        const testimony = { ...target, reached, by: peer, atMs: clock.wallMs() }
        if (reached) return testimony
        refusal = testimony
      }
      if (refusal === undefined) return undefined
    }
    return refusal
  }

  async function askAll(): Promise<void> {
    const nowMs = clock.wallMs()
    const targets = new Map<string, PublicEndpoint>(host.publicEndpoints().map(target => [keyOf(target), target]))
    // Those that nobody reached are not announced any more, but may have become reachable.
    for (const [key, testimony] of found) if (!testimony.reached && host.isOwn(testimony)) targets.set(key, testimony)
    for (const key of found.keys()) {
      if (targets.has(key)) continue
      found.delete(key)
      changed()
    }
    const due = [...targets].filter(([key]) => nowMs - (found.get(key)?.atMs ?? -Infinity) > VALID_MS)
    for (const [key, target] of due.slice(0, ENDPOINT_LIMIT)) {
      const testimony = await askOne(target)
      if (testimony === undefined || life.aborted) continue
      found.set(key, testimony)
      host.announce(target, testimony.reached)
      log.info({ endpoint: key, reached: testimony.reached, by: testimony.by }, 'a peer dialed this node back')
      changed()
    }
  }

  function check(): void {
    again = true
    if (running || life.aborted) return
    running = true
    void (async () => {
      while (again && !life.aborted) {
        again = false
        try {
          await askAll()
        } catch (reason) {
          log.warn({ reason: String(reason) }, 'no second witness of reachability')
        }
      }
      // In the same turn as the last look at `again`.
      running = false
    })()
  }

  return {
    name: 'witness',
    testimonies: () => [...found.values()],
    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    check,
    start(signal) {
      life = signal
      const soon = (): void => {
        cancelTimer()
        cancelTimer = clock.schedule(SETTLE_MS, check)
      }
      cleanups.push(host.onAddresses(soon), directory.onChange(soon), () => cancelTimer())
      return Promise.resolve()
    },
    stop() {
      for (const cleanup of cleanups.splice(0)) cleanup()
      return Promise.resolve()
    },
  }
}
