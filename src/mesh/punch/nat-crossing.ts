import {
  type Clock,
  type Logger,
  type Metrics,
  type PeerId,
  type PeerStreams,
  type Random,
  type Service,
  startServices,
  systemClock,
  systemRandom,
} from '../../base/index.ts'
import type { MeshInternals } from '../internals.ts'
import {
  answersOnce,
  createObserverDirectory,
  createObserverService,
  createReachabilityMonitor,
  createWitness,
  type Endpoint,
  explainReachability,
  isPublicAddress,
  type Observer,
  type ObserverServiceOptions,
  publicHostAddresses,
  type Reachability,
  sameEndpoint,
  type Testimony,
} from '../reachability/index.ts'
import { describeOutcome } from './driver.ts'
import { createLibp2pPunchHost } from './libp2p-host.ts'
import { createPunchService, type PunchRecord, type PunchServiceOptions } from './service.ts'
import type { PunchOutcome } from './session-types.ts'
import { createLibp2pWitnessHost } from './witness-host.ts'

export interface NatCrossingOptions extends PunchServiceOptions {
  /** Whether to observe for others where the host has public addresses, and on what. @defaultValue {} */
  observer?: ObserverServiceOptions | false
}

/** Everything about NATs: knows what this node is behind, tells others what they are behind, and makes paths direct. */
export interface NatCrossing extends Service {
  /** What this node is behind, as far as it is known. */
  reachability(): Reachability
  onReachability(listener: (reachability: Reachability) => void): () => void
  /** Finds out again what this node is behind. Takes up to 2 s. */
  refreshReachability(): Promise<Reachability>
  /** What that means and what to do about it, one sentence an entry. */
  explain(): string[]
  /** Public endpoints that peers were asked to dial, and whether they got in (AutoNAT v2). */
  testimonies(): Testimony[]
  /** Whether anyone can connect to this node: by what observers say, and not against what peers that dialed it say. */
  isReachable(): boolean
  /** Tells that `isReachable` may have changed. */
  onReachable(listener: () => void): () => void
  /** Endpoints at which a router forwards to this node, by UPnP, NAT-PMP or by hand. */
  mappedEndpoints(): Endpoint[]
  /** What was tried to connect with a peer directly and what came of it, newest first, one sentence an entry. */
  explainPeer(peer: PeerId): string[]
  /** The STUN services that run here. */
  observers(): readonly Observer[]
  /** Attempts at a direct connection with a peer, newest first. */
  history(peer: PeerId): readonly PunchRecord[]
  /** Tries now, if the peer is connected over a relay only; resolves when the attempt is over. */
  attempt(peer: PeerId): Promise<PunchOutcome | undefined>
  onAttempt(listener: (peer: PeerId, record: PunchRecord) => void): () => void
}

export function createNatCrossing(
  deps: {
    internals: MeshInternals
    streams: PeerStreams
    log: Logger
    metrics: Metrics
    clock?: Clock
    random?: Random
  },
  options: NatCrossingOptions = {},
): NatCrossing {
  const { internals, streams, metrics } = deps
  const clock = deps.clock ?? systemClock
  const random = deps.random ?? systemRandom
  const log = deps.log.child({ part: 'nat' })
  const host = createLibp2pPunchHost(internals, random)
  const observerOptions = options.observer ?? {}
  const observer = createObserverService(
    { log, metrics, clock },
    observerOptions === false ? { addresses: [] } : observerOptions,
  )
  const directory = createObserverDirectory({
    streams,
    views: {
      sights: peer => host.connections(peer).flatMap(({ remote }) => remote ?? []),
      onConnection: listener => host.onConnection(listener),
    },
    // A firewalled host has public addresses too, but nobody could ask it.
    ownObservers: () => (monitor.current().verdict === 'public' ? observer.observers() : []),
    answers: (named, signal) => answersOnce(named, random, signal),
    clock,
    log,
  })
  const monitor = createReachabilityMonitor({ directory, clock, random, log, metrics })
  const punch = createPunchService({ host, streams, directory, monitor, clock, random, log, metrics }, options)
  const witness = createWitness({ host: createLibp2pWitnessHost(internals), directory, clock, log, metrics })
  // A mapped port, for instance: who waits for the next attempt could dial it now.
  witness.onChange(() => punch.retryAll())
  const refutes = (found: { endpoint: Endpoint; transport: string }): boolean =>
    witness
      .testimonies()
      .some(
        ({ endpoint, transport, reached }) =>
          !reached && transport === found.transport && sameEndpoint(endpoint, found.endpoint),
      )
  monitor.onResult(({ verdict }) => {
    host.announcePublic(verdict === 'public', refutes)
    witness.check()
  })
  let running: AsyncDisposableStack | undefined

  function mappedEndpoints(): Endpoint[] {
    const own = publicHostAddresses()
    return host
      .listenAddresses()
      .map(({ endpoint }) => endpoint)
      .filter(({ address }) => isPublicAddress(address) && !own.includes(address))
  }

  function isReachable(): boolean {
    const testimonies = witness.testimonies()
    if (testimonies.some(({ reached }) => reached)) return true
    return monitor.current().verdict === 'public' && testimonies.length === 0
  }

  return {
    name: 'nat crossing',
    reachability: () => monitor.current(),
    onReachability: listener => monitor.onChange(listener),
    refreshReachability: () => monitor.refresh(),
    testimonies: () => witness.testimonies(),
    isReachable,
    onReachable(listener) {
      const stops = [monitor.onChange(listener), witness.onChange(listener)]
      return () => {
        for (const stop of stops) stop()
      }
    },
    explain: () =>
      explainReachability(monitor.current(), { mapped: mappedEndpoints(), testimonies: witness.testimonies() }),
    mappedEndpoints,
    explainPeer: peer => punch.history(peer).map(describeRecord),
    observers: () => observer.observers(),
    history: peer => punch.history(peer),
    attempt: peer => punch.attempt(peer),
    onAttempt: listener => punch.onAttempt(listener),
    async start(signal) {
      const stopping = new AbortController()
      const life = AbortSignal.any([signal, stopping.signal])
      running = await startServices([observer, directory, witness, monitor, punch], life, (service, reason) =>
        log.warn({ service, reason: String(reason) }, 'did not stop cleanly'),
      )
      // In front of the services: their loops end before they are stopped.
      running.defer(() => stopping.abort())
    },
    async stop() {
      await running?.disposeAsync()
    },
  }
}

function describeRecord({ atMs, role, outcome }: PunchRecord): string {
  const began = role === 'initiator' ? 'began' : 'answered'
  return `${new Date(atMs).toISOString()}: ${began} an attempt of ${Math.round(outcome.elapsedMs)} ms: ${describeOutcome(outcome)}`
}
