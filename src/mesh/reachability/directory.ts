import { isIPv4 } from 'node:net'
import {
  anySignal,
  type Clock,
  createMessageStream,
  createSemaphore,
  type Logger,
  type PeerId,
  type PeerStreams,
  type Service,
  TrellisError,
} from '../../base/index.ts'
import type { ObserverGroup } from './detect.ts'
import { isPublicAddress } from './endpoint.ts'
import {
  decodeRequest,
  decodeResponse,
  encodeRequest,
  encodeResponse,
  REACHABILITY_MESSAGE_MAX_BYTES,
  REACHABILITY_PROTOCOL,
  type ReachabilityRequest,
  type ReachabilityResponse,
  type Sight,
  type Sights,
} from './messages.ts'
import type { Observer } from './observer-service.ts'
import { createRateLimiter } from './rate-limiter.ts'
import { sourceKey } from './responder.ts'

/** What the directory needs to know of connections. */
export interface ConnectionViews {
  /** The direct connections of this node with a peer, as this node sees them. */
  sights(peer: PeerId): Sight[]
  /** Tells of each new connection. The result unsubscribes. */
  onConnection(listener: (event: { type: 'open' | 'close'; connection: { peer: PeerId } }) => void): () => void
}

/** Which peers observe, and what peers see of each other. */
export interface ObserverDirectory extends Service {
  /** Peers connected directly that run observers, with those. */
  groups(): readonly ObserverGroup[]
  /** Those that were, the last first: where all connections are dead, their observers may still answer. */
  formerGroups(): readonly ObserverGroup[]
  /** Tells of other groups, and of a lost connection with one of them: the way to it may have changed. */
  onChange(listener: () => void): () => void
  /** What `witness` sees of this node and of `peer`. */
  sights(witness: PeerId, peer: PeerId, signal: AbortSignal): Promise<Sights>
}

const ASK_MS = 3_000
const ASK_PARALLEL_COUNT = 4
/** Waits before a peer that described no observers is asked again; the last one repeats. */
const RELEARN_MS = [1_000, 3_000, 10_000, 60_000]
/** Peers whose observers are remembered. */
const GROUP_LIMIT = 32
const SERVED_PER_SECOND = 5
const SERVED_BURST = 40
/** Observers of a peer at other addresses than it was dialed at. */
const NAMED_LIMIT = 2
/** An address that somebody names as his is asked once, and again after so long. */
const NAMED_AGAIN_MS = 10 * 60_000
/** Addresses that are remembered to have answered. */
const ANSWERED_LIMIT = 256

export function createObserverDirectory(deps: {
  streams: PeerStreams
  views: ConnectionViews
  ownObservers: () => readonly Observer[]
  /** Whether an observer answers. Sends it only a few packets. */
  answers(observer: Observer, signal: AbortSignal): Promise<boolean>
  clock: Clock
  log: Logger
}): ObserverDirectory {
  const { streams, views, log, clock } = deps
  const found = new Map<PeerId, ObserverGroup>()
  const former = new Map<PeerId, ObserverGroup>()
  const answered = new Set<string>()
  const named = createRateLimiter(deps.clock, { perSecond: 1000 / NAMED_AGAIN_MS, burst: 1 })
  const asked = new Set<PeerId>()
  const listeners = new Set<() => void>()
  const limiter = createRateLimiter(deps.clock, { perSecond: SERVED_PER_SECOND, burst: SERVED_BURST })
  const slot = createSemaphore(ASK_PARALLEL_COUNT)
  const cleanups: (() => void)[] = []
  let life = AbortSignal.abort()

  function changed(): void {
    for (const listener of listeners) listener()
  }

  async function ask(peer: PeerId, request: ReachabilityRequest, outer: AbortSignal): Promise<ReachabilityResponse> {
    const signal = anySignal([life, outer], ASK_MS)
    const stream = await streams.open(peer, REACHABILITY_PROTOCOL, { signal })
    const messages = createMessageStream(stream, { maxMessageBytes: REACHABILITY_MESSAGE_MAX_BYTES })
    try {
      await messages.write(encodeRequest(request), signal)
      messages.closeWrite()
      const answer = await messages.read(signal)
      if (answer === undefined) throw new TrellisError('unavailable', 'the peer did not answer')
      return decodeResponse(answer)
    } catch (reason) {
      messages.abort(reason instanceof Error ? reason : new Error(String(reason)))
      throw reason
    }
  }

  async function learn(peer: PeerId, tries = 0): Promise<void> {
    // Only those that this node has dialed: what they say of themselves, the way to them has shown.
    const isDialed = views.sights(peer).some(sight => !sight.inbound)
    if (asked.has(peer) || found.size >= GROUP_LIMIT || !isDialed) return
    asked.add(peer)
    try {
      const response = await slot(() => ask(peer, { type: 'describe' }, life), life)
      // It may not know yet that it is public itself, or have been mistaken about it for a moment.
      if (response.type !== 'describe' || response.observers.length === 0) return learnLater(peer, tries)
      const observers = await proved(peer, response.observers)
      if (views.sights(peer).length === 0) return forget(peer)
      former.delete(peer)
      found.set(peer, { peer, observers })
      changed()
    } catch (reason) {
      log.debug({ peer, reason: String(reason) }, 'peer does not describe its observers')
      learnLater(peer, tries)
    }
  }

  /**
   * A peer could name anybody's address, and all that ask it would send packets there for as long as they are connected. One
   * at which it was dialed is its own; another one has to answer like an observer first.
   */
  async function proved(peer: PeerId, observers: readonly Observer[]): Promise<Observer[]> {
    const dialed = views.sights(peer).flatMap(({ inbound, endpoint }) => (inbound ? [] : [endpoint.address]))
    const own = observers.filter(({ address }) => dialed.includes(address))
    const others = observers.filter(
      ({ address }) => !dialed.includes(address) && isIPv4(address) && isPublicAddress(address),
    )
    const answering = await Promise.all(
      others.slice(0, NAMED_LIMIT).map(async observer => {
        const key = JSON.stringify(observer)
        if (answered.has(key)) return [observer]
        if (!named.take(sourceKey(observer.address)) || !(await deps.answers(observer, life))) return []
        if (answered.size >= ANSWERED_LIMIT) answered.clear()
        answered.add(key)
        return [observer]
      }),
    )
    return [...own, ...answering.flat()]
  }

  function learnLater(peer: PeerId, tries: number): void {
    clock.schedule(RELEARN_MS[Math.min(tries, RELEARN_MS.length - 1)] ?? 0, () => {
      if (life.aborted || !asked.delete(peer)) return
      if (views.sights(peer).length > 0) void learn(peer, tries + 1)
    })
  }

  function closed(peer: PeerId): void {
    if (views.sights(peer).length === 0) forget(peer)
    else if (found.has(peer)) changed()
  }

  function forget(peer: PeerId): void {
    asked.delete(peer)
    const group = found.get(peer)
    if (group === undefined) return
    found.delete(peer)
    former.delete(peer)
    former.set(peer, group)
    if (former.size > GROUP_LIMIT) former.delete(former.keys().next().value as PeerId)
    changed()
  }

  async function serve(messages: ReturnType<typeof createMessageStream>, peer: PeerId): Promise<void> {
    const signal = anySignal([life], ASK_MS)
    try {
      if (!limiter.take(peer)) throw new TrellisError('resource_exhausted', 'too many reachability requests')
      const bytes = await messages.read(signal)
      if (bytes === undefined) return messages.closeWrite()
      const request = decodeRequest(bytes)
      const response: ReachabilityResponse =
        request.type === 'describe'
          ? { type: 'describe', observers: deps.ownObservers() }
          : { type: 'sight', own: views.sights(peer), peer: views.sights(request.peer) }
      await messages.write(encodeResponse(response), signal)
      messages.closeWrite()
    } catch (reason) {
      messages.abort(reason instanceof Error ? reason : new Error(String(reason)))
    }
  }

  return {
    name: 'observer directory',
    groups: () => [...found.values()],
    formerGroups: () => [...former.values()].reverse(),
    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    async sights(witness, peer, signal) {
      const response = await ask(witness, { type: 'sight', peer }, signal)
      if (response.type !== 'sight') throw new TrellisError('invalid_argument', 'the peer answered another question')
      return response
    },
    start(signal) {
      life = signal
      cleanups.push(
        streams.handle(REACHABILITY_PROTOCOL, (stream, peer) => {
          void serve(createMessageStream(stream, { maxMessageBytes: REACHABILITY_MESSAGE_MAX_BYTES }), peer)
        }),
        views.onConnection(({ type, connection: { peer } }) => (type === 'open' ? void learn(peer) : closed(peer))),
      )
      for (const peer of streams.connected()) void learn(peer)
      return Promise.resolve()
    },
    stop() {
      for (const cleanup of cleanups.splice(0)) cleanup()
      return Promise.resolve()
    },
  }
}
