import { abortable, type Clock, type Logger, type Metrics, type Random, type Service } from '../../base/index.ts'
import { detectReachability, type ObserverGroup, type Reachability } from './detect.ts'
import type { ObserverDirectory } from './directory.ts'
import { createProbes } from './probes.ts'

/** Knows what this node is behind, and finds out again when the network changes. */
export interface ReachabilityMonitor extends Service {
  current(): Reachability
  onChange(listener: (reachability: Reachability) => void): () => void
  /** Tells of each look, whether or not it found a change. */
  onResult(listener: (reachability: Reachability) => void): () => void
  /** Tells that the host's addresses have changed: connections from the old ones are dead without a word. */
  onNetwork(listener: () => void): () => void
  /** Resolves when something is known that observers said, or after `timeoutMs`. */
  known(timeoutMs: number): Promise<void>
  /** Finds out now. */
  refresh(): Promise<Reachability>
}

/** How often the host's addresses are looked at: a change of network shows within this. */
const INTERFACE_POLL_MS = 1_000
/** Observers that come within this time are asked together. */
const SETTLE_MS = 50
const REPEAT_MS = 10 * 60_000
/** What seems to be blocked may have been slow: it is looked at again so soon, then ever more seldom. */
const DOUBT_MS = 2_000

const UNKNOWN_TRANSPORT = {
  blocked: false,
  mapping: 'unknown',
  filtering: 'unknown',
  publicAddress: undefined,
} as const
const UNKNOWN: Reachability = {
  verdict: 'unknown',
  udp: UNKNOWN_TRANSPORT,
  tcp: UNKNOWN_TRANSPORT,
  ipv6Addresses: [],
  witnessCount: 0,
}

export function createReachabilityMonitor(deps: {
  directory: ObserverDirectory
  clock: Clock
  random: Random
  log: Logger
  metrics: Metrics
}): ReachabilityMonitor {
  const { directory, clock, log } = deps
  const listeners = new Set<(reachability: Reachability) => void>()
  const resultListeners = new Set<(reachability: Reachability) => void>()
  const networkListeners = new Set<() => void>()
  const detectedGauge = deps.metrics.gauge('trellis_mesh_reachability', '1 for what this node is behind', ['verdict'])
  const cleanups: (() => void)[] = []
  let life = AbortSignal.abort()
  let current = UNKNOWN
  /** The host's addresses when that was found. */
  let currentAddresses = ''
  let running: Promise<Reachability> | undefined
  let again = false
  let cancelTimer = () => {}
  let doubtMs = DOUBT_MS
  let cancelDoubt = () => {}

  async function lookOnce(): Promise<Reachability> {
    const probes = createProbes(deps.random, life)
    const look = (groups: readonly ObserverGroup[]) => abortable(detectReachability(probes, groups), life)
    const groups = directory.groups()
    if (groups.length > 0) return await look(groups)
    const former = directory.formerGroups()
    if (former.length === 0) return await look([])
    // A host that has moved loses all its connections before it has new ones: who was asked before may well answer.
    const found = await look(former)
    if (found.verdict !== 'offline') return found
    // Are those gone, or is the network? Nothing was learned, and what was known still holds on the same network.
    return localAddresses() === currentAddresses ? current : await look([])
  }

  const localAddresses = (): string => createProbes(deps.random, life).localAddresses().toSorted().join()

  async function detect(): Promise<Reachability> {
    try {
      cancelDoubt()
      do {
        again = false
        const addresses = localAddresses()
        let next = await lookOnce()
        // Others rely on a public node: it takes two looks to lose that.
        if (current.verdict === 'public' && next.verdict !== 'public') next = await lookOnce()
        // Observers that say nothing may be gone, all at once: a relay must not stop to be one since the other one died.
        if (current.verdict === 'public' && next.verdict === 'offline' && addresses === currentAddresses) next = current
        const before = current
        current = next
        currentAddresses = addresses
        for (const listener of resultListeners) listener(next)
        if (JSON.stringify(next) === JSON.stringify(before)) continue
        detectedGauge(0, { verdict: before.verdict })
        detectedGauge(1, { verdict: next.verdict })
        log.info({ reachability: next }, 'reachability found')
        for (const listener of listeners) listener(next)
      } while (again)
      doubt()
      return current
    } finally {
      running = undefined
    }
  }

  function doubt(): void {
    if (!current.udp.blocked && !current.tcp.blocked) {
      doubtMs = DOUBT_MS
      return
    }
    cancelDoubt = clock.schedule(doubtMs, () => {
      refresh().catch(() => {})
    })
    doubtMs = Math.min(doubtMs * 2, REPEAT_MS)
  }

  function refresh(): Promise<Reachability> {
    again = true
    running ??= detect()
    return running
  }

  function schedule(delayMs: number): void {
    cancelTimer()
    cancelTimer = clock.schedule(delayMs, () => {
      refresh().catch((reason: unknown) => {
        if (!life.aborted) log.warn({ reason: String(reason) }, 'reachability not found')
      })
      schedule(REPEAT_MS)
    })
  }

  function watchInterfaces(): void {
    let known = ''
    let cancel = () => {}
    const look = () => {
      const addresses = localAddresses()
      if (known !== '' && addresses !== known) {
        schedule(SETTLE_MS)
        for (const listener of networkListeners) listener()
      }
      known = addresses
      cancel = clock.schedule(INTERFACE_POLL_MS, look)
    }
    look()
    cleanups.push(() => cancel())
  }

  return {
    name: 'reachability',
    current: () => current,
    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    onResult(listener) {
      resultListeners.add(listener)
      return () => resultListeners.delete(listener)
    },
    onNetwork(listener) {
      networkListeners.add(listener)
      return () => networkListeners.delete(listener)
    },
    async known(timeoutMs) {
      if (current.witnessCount > 0) return
      const known = Promise.withResolvers<void>()
      const watch = (result: Reachability) => {
        if (result.witnessCount > 0) known.resolve()
      }
      resultListeners.add(watch)
      const cancel = clock.schedule(timeoutMs, known.resolve)
      life.addEventListener('abort', () => known.resolve(), { once: true })
      await known.promise
      resultListeners.delete(watch)
      cancel()
    },
    refresh,
    start(signal) {
      life = signal
      cleanups.push(
        directory.onChange(() => schedule(SETTLE_MS)),
        () => cancelTimer(),
        () => cancelDoubt(),
      )
      watchInterfaces()
      schedule(0)
      return Promise.resolve()
    },
    async stop() {
      for (const cleanup of cleanups.splice(0)) cleanup()
      await running?.catch(() => {})
    },
  }
}
