import {
  type Clock,
  createMessageStream,
  createSemaphore,
  errorMessage,
  type Logger,
  type MessageStream,
  type Metrics,
  type PeerId,
  type PeerStreams,
  type Random,
  type Service,
  TrellisError,
} from '../../base/index.ts'
import type { ObserverDirectory, ReachabilityMonitor } from '../reachability/index.ts'
import { createRateLimiter } from '../reachability/rate-limiter.ts'
import { sourceKey } from '../reachability/responder.ts'
import { describeOutcome, type PunchDriverDeps, type PunchRunOptions, runPunch } from './driver.ts'
import type { PeerConnection, PunchHost } from './host.ts'
import {
  decodePunchMessage,
  encodePunchMessage,
  PUNCH_MESSAGE_MAX_BYTES,
  PUNCH_METHODS,
  PUNCH_PROTOCOL,
  type PunchMethod,
  type RefuseReason,
  TOKEN_BYTES,
} from './messages.ts'
import type { PunchOutcome } from './session-types.ts'

export interface PunchServiceOptions {
  /**
   * Whether to find a symmetric NAT's port by trying up to 3,000, in both roles. Off by default: some routers take it
   * for an attack. @defaultValue false
   */
  spray?: boolean
}

/** One attempt to replace a relayed path by a direct one. */
export interface PunchRecord {
  readonly atMs: number
  readonly role: 'initiator' | 'responder'
  readonly outcome: PunchOutcome
}

export interface PunchService extends Service {
  /** What was tried with a peer, newest first. */
  history(peer: PeerId): readonly PunchRecord[]
  /** Tries now, if the peer is connected over a relay only. Resolves when the attempt is over. */
  attempt(peer: PeerId): Promise<PunchOutcome | undefined>
  onAttempt(listener: (peer: PeerId, record: PunchRecord) => void): () => void
  /** What failed may work now: this node can be reached in another way. */
  retryAll(): void
}

/** Whoever was dialed waits this long for the dialer to begin before it begins itself. */
const PASSIVE_MS = 5_000
/**
 * Waits between attempts; the last one repeats. Each varies by a quarter, so that peers don't fall in step. The first is short: where it can be
 * done at all, one attempt in a hundred or so fails by lost packets or a busy machine.
 */
const RETRY_MS = [500, 3_000, 10_000, 30_000, 120_000, 600_000]
/** After an attempt that the NATs made pointless, only another network will do. */
const HOPELESS_RETRY_MS = 300_000
/** How long an attempt waits for what this node is behind to be known. */
const KNOWLEDGE_WAIT_MS = 2_000
const HELLO_MS = 5_000
const SESSION_LIMIT = 16
const HISTORY_COUNT = 8
const HISTORY_PEER_LIMIT = 1_024
/** Sessions that a peer may ask for: four at once, then one in two seconds, as often as a path may come and go. */
const ASKED_PER_SECOND = 0.5
const ASKED_BURST = 4
/** Packets of ours towards one address, however many peers are behind it. */
const PUNCHES_PER_SECOND = 1
const PUNCH_BURST = 30
const SPRAYS_PER_SECOND = 1 / 60
const SPRAY_BURST = 3
/** Of the packets that open the own filter, in turn: short of the peer's router, then as far as it takes. */
const POKE_TTLS = [4, 64]
/** How soon a lost QUIC connection to an observer is replaced. */
const QUIC_WITNESS_RETRY_MS = 5_000

interface PeerState {
  attemptCount: number
  cancelTimer: () => void
  /** An attempt of ours that runs. */
  outgoing: boolean
}

/** Replaces relayed paths by direct ones, for as long as it runs. */
export function createPunchService(
  deps: {
    host: PunchHost
    streams: PeerStreams
    directory: ObserverDirectory
    monitor: ReachabilityMonitor
    clock: Clock
    random: Random
    log: Logger
    metrics: Metrics
  },
  options: PunchServiceOptions = {},
): PunchService {
  const { host, streams, directory, monitor, clock, random, log, metrics } = deps
  const methods: readonly PunchMethod[] = PUNCH_METHODS.filter(method => method !== 'spray' || options.spray === true)
  const states = new Map<PeerId, PeerState>()
  const histories = new Map<PeerId, PunchRecord[]>()
  const listeners = new Set<(peer: PeerId, record: PunchRecord) => void>()
  const asked = createRateLimiter(clock, { perSecond: ASKED_PER_SECOND, burst: ASKED_BURST })
  const punches = createRateLimiter(clock, { perSecond: PUNCHES_PER_SECOND, burst: PUNCH_BURST })
  const sprays = createRateLimiter(clock, { perSecond: SPRAYS_PER_SECOND, burst: SPRAY_BURST })
  const outgoingSlot = createSemaphore(SESSION_LIMIT)
  const incoming = new Set<PeerId>()
  const cleanups: (() => void)[] = []
  let life = AbortSignal.abort()
  let cancelQuicWitness = () => {}
  let seekingQuicWitness = false

  const countMethod = metrics.counter('trellis_mesh_punches', 'Attempts at direct connections by method and result', [
    'method',
    'result',
  ])
  const countRefused = metrics.counter('trellis_mesh_punches_refused', 'Attempts that were refused', ['reason'])
  const observeDirect = metrics.histogram(
    'trellis_mesh_punch_milliseconds',
    'Time from the start of a successful attempt to the direct connection',
    [100, 200, 300, 500, 750, 1000, 1500, 2500, 5000],
    ['method'],
  )

  const driver: PunchDriverDeps = {
    host,
    directory,
    reachability: () => monitor.current(),
    reachabilityKnown: () => monitor.known(KNOWLEDGE_WAIT_MS),
    clock,
    random,
    mayTarget: (kind, address) => (kind === 'spray' ? sprays : punches).take(sourceKey(address)),
  }

  function isDirect(peer: PeerId): boolean {
    return host.connections(peer).some(({ relay }) => relay === undefined)
  }

  function isRelayed(peer: PeerId): boolean {
    return !isDirect(peer) && host.connections(peer).length > 0
  }

  function stateOf(peer: PeerId): PeerState {
    let state = states.get(peer)
    if (state === undefined) {
      state = { attemptCount: 0, cancelTimer: () => {}, outgoing: false }
      states.set(peer, state)
    }
    return state
  }

  function schedule(peer: PeerId, delayMs: number): void {
    const state = stateOf(peer)
    state.cancelTimer()
    state.cancelTimer = clock.schedule(delayMs, () => {
      if (isRelayed(peer) && !state.outgoing && !incoming.has(peer)) void attempt(peer)
    })
  }

  /** Whoever dialed the relayed connection begins. Had the direct one that ended a say in it, both sides might wait for the other. */
  function scheduleFirst(peer: PeerId): void {
    const dialed = host
      .connections(peer)
      .some(({ relay, direction }) => relay !== undefined && direction === 'outbound')
    schedule(peer, dialed ? 0 : PASSIVE_MS)
  }

  function forget(peer: PeerId): void {
    states.get(peer)?.cancelTimer()
    states.delete(peer)
  }

  function onConnection(event: { type: 'open' | 'close'; connection: PeerConnection }): void {
    const { peer, relay } = event.connection
    if (event.type === 'open') {
      if (relay === undefined) states.get(peer)?.cancelTimer()
      else if (!isDirect(peer)) scheduleFirst(peer)
    } else if (host.connections(peer).length === 0) {
      forget(peer)
    } else if (relay === undefined && isDirect(peer)) {
      // A peer that died takes its TCP connections along at once, but QUIC ones seem alive until they time out.
      void host.checkConnections(peer)
    } else if (isRelayed(peer)) {
      stateOf(peer).attemptCount = 0
      scheduleFirst(peer)
    }
    keepQuicWitness(0)
  }

  function retryAll(): void {
    for (const peer of states.keys()) {
      if (!isRelayed(peer)) continue
      stateOf(peer).attemptCount = 0
      schedule(peer, random.unit() * 500)
    }
    keepQuicWitness(0)
  }

  /** Keeps a QUIC connection to an observer: only so does this node learn where its QUIC socket is seen. */
  function keepQuicWitness(delayMs: number): void {
    cancelQuicWitness()
    cancelQuicWitness = clock.schedule(delayMs, () => {
      const hasOne = host.connections().some(({ remote }) => remote?.transport === 'quic' && !remote.inbound)
      if (hasOne || seekingQuicWitness || life.aborted || monitor.current().udp.blocked) return
      seekingQuicWitness = true
      void connectQuicWitness()
        .catch((reason: unknown) => {
          log.debug({ reason: errorMessage(reason) }, 'no QUIC connection to an observer')
          return QUIC_WITNESS_RETRY_MS
        })
        .then(retryMs => {
          seekingQuicWitness = false
          if (retryMs !== undefined) keepQuicWitness(retryMs)
        })
    })
  }

  async function connectQuicWitness(): Promise<undefined> {
    for (const { peer } of directory.groups()) {
      const [endpoint] = await host.quicAddresses(peer)
      if (endpoint === undefined) continue
      await host.dialQuic(endpoint, peer, AbortSignal.any([life, AbortSignal.timeout(HELLO_MS)]))
      break
    }
    return undefined
  }

  async function attempt(peer: PeerId): Promise<PunchOutcome | undefined> {
    if (!isRelayed(peer) || stateOf(peer).outgoing) return undefined
    const state = stateOf(peer)
    state.outgoing = true
    state.cancelTimer()
    try {
      return await outgoingSlot(async () => {
        await monitor.known(KNOWLEDGE_WAIT_MS)
        const stream = await streams.open(peer, PUNCH_PROTOCOL, {
          signal: AbortSignal.any([life, AbortSignal.timeout(HELLO_MS)]),
        })
        return await run(openMessages(stream), peer, {
          role: 'initiator',
          token: random.bytes(TOKEN_BYTES),
          pokeTtl: POKE_TTLS[state.attemptCount % POKE_TTLS.length] ?? 64,
        })
      }, life)
    } catch (reason) {
      log.debug({ peer, reason: errorMessage(reason) }, 'punch could not begin')
      return undefined
    } finally {
      state.outgoing = false
      if (!life.aborted && isRelayed(peer)) retry(peer, state)
    }
  }

  function retry(peer: PeerId, state: PeerState): void {
    const last = histories.get(peer)?.[0]?.outcome
    const isHopeless =
      last !== undefined && last.attempts.length > 0 && last.attempts.every(a => a.result === 'impossible')
    const delayMs = isHopeless ? HOPELESS_RETRY_MS : (RETRY_MS[Math.min(state.attemptCount, RETRY_MS.length - 1)] ?? 0)
    state.attemptCount++
    schedule(peer, delayMs * (0.75 + random.unit() * 0.5))
  }

  async function run(
    messages: MessageStream,
    peer: PeerId,
    runOptions: Pick<PunchRunOptions, 'role' | 'token' | 'pokeTtl' | 'first'>,
  ): Promise<PunchOutcome> {
    const outcome = await runPunch(driver, messages, { ...runOptions, peer, methods, signal: life })
    if (outcome.problem === undefined) messages.closeWrite()
    else messages.abort(new TrellisError('canceled', 'the punch is over'))
    record(peer, { atMs: clock.wallMs(), role: runOptions.role, outcome })
    return outcome
  }

  function record(peer: PeerId, entry: PunchRecord): void {
    const history = histories.get(peer) ?? []
    history.unshift(entry)
    history.length = Math.min(history.length, HISTORY_COUNT)
    histories.delete(peer)
    histories.set(peer, history)
    if (histories.size > HISTORY_PEER_LIMIT) histories.delete(histories.keys().next().value as PeerId)
    const { outcome } = entry
    for (const { method, result, endedMs } of outcome.attempts) {
      countMethod(1, { method, result })
      if (result === 'succeeded') observeDirect(endedMs, { method })
    }
    if (outcome.refused !== undefined) countRefused(1, { reason: outcome.refused })
    log.debug({ peer, role: entry.role, winner: outcome.winner, tried: describeOutcome(outcome) }, 'punch over')
    for (const listener of listeners) listener(peer, entry)
  }

  /** Why a peer's wish for a session is not granted; `undefined` if it is. */
  function whyRefused(peer: PeerId): RefuseReason | undefined {
    if (incoming.has(peer)) return 'busy'
    if (isDirect(peer)) return 'already_direct'
    if (!asked.take(peer)) return 'rate_limited'
    if (incoming.size >= SESSION_LIMIT) return 'busy'
    // Both began at once. Both know which attempt goes on: that of the smaller id.
    if (states.get(peer)?.outgoing === true && host.self < peer) return 'glare'
    return undefined
  }

  async function respond(messages: MessageStream, peer: PeerId): Promise<void> {
    const refusal = whyRefused(peer)
    if (refusal !== undefined) {
      countRefused(1, { reason: refusal })
      // The peer knows of no direct connection: the one that this side has may have died on the way.
      if (refusal === 'already_direct' && asked.take(peer)) void host.checkConnections(peer)
      const signal = AbortSignal.any([life, AbortSignal.timeout(HELLO_MS)])
      await messages.write(encodePunchMessage({ type: 'refuse', reason: refusal }), signal)
      messages.closeWrite()
      return
    }
    incoming.add(peer)
    try {
      const bytes = await messages.read(AbortSignal.any([life, AbortSignal.timeout(HELLO_MS)]))
      const hello = bytes === undefined ? undefined : decodePunchMessage(bytes)
      if (hello?.type !== 'hello') throw new TrellisError('invalid_argument', 'a punch begins with a hello')
      const pokeTtl = POKE_TTLS[(histories.get(peer)?.length ?? 0) % POKE_TTLS.length] ?? 64
      await run(messages, peer, { role: 'responder', token: hello.token, first: hello, pokeTtl })
    } finally {
      incoming.delete(peer)
    }
  }

  return {
    name: 'punch',
    history: peer => histories.get(peer) ?? [],
    attempt,
    retryAll,
    onAttempt(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    start(signal) {
      life = signal
      cleanups.push(
        streams.handle(PUNCH_PROTOCOL, (stream, peer) => {
          const messages = openMessages(stream)
          respond(messages, peer).catch((reason: unknown) => {
            log.debug({ peer, reason: errorMessage(reason) }, 'punch refused or broken')
            messages.abort(reason instanceof Error ? reason : new Error(String(reason)))
          })
        }),
        host.onConnection(onConnection),
        monitor.onChange(retryAll),
        monitor.onNetwork(() => {
          for (const peer of new Set(host.connections().map(connection => connection.peer)))
            void host.checkConnections(peer)
        }),
        directory.onChange(() => keepQuicWitness(0)),
        () => cancelQuicWitness(),
      )
      for (const connection of host.connections()) onConnection({ type: 'open', connection })
      return Promise.resolve()
    },
    stop() {
      for (const cleanup of cleanups.splice(0)) cleanup()
      for (const peer of states.keys()) forget(peer)
      return Promise.resolve()
    },
  }
}

function openMessages(stream: Parameters<typeof createMessageStream>[0]): MessageStream {
  return createMessageStream(stream, { maxMessageBytes: PUNCH_MESSAGE_MAX_BYTES })
}
