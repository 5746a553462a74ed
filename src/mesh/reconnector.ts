import { type Clock, errorMessage, type Logger, type PeerId, type Random } from '../base/index.ts'

const CHECK_MS = 500
const FIRST_DELAY_MS = 1000
const MAX_DELAY_MS = 60_000
const URGENT_DELAY_MS = 1500
/** A connection that ended sooner counts as a failed attempt, in milliseconds. */
const SHORT_MS = 10_000
const QUICK_DELAY_MS = 400
const PARALLEL_COUNT = 8
const MAX_TRACKED = 4096

export interface ReconnectorOptions {
  clock: Clock
  random: Random
  log: Logger
  /** Connected peers at which no further ones are looked for. */
  keepCount: number
  /** Known peers that are worth a connection beside those being dialed, with the most promising first. */
  candidates(dialing: ReadonlySet<PeerId>): PeerId[]
  connectedCount(): number
  isConnected(peer: PeerId): boolean
  /** Peers without which this node can't be reached: they are tried every few seconds. */
  isUrgent(peer: PeerId): boolean
  connect(peer: PeerId): Promise<unknown>
}

/** Dials known members that are not connected, ever more seldom while they don't answer. */
export interface Reconnector {
  start(): void
  stop(): void
  /** Forgets how often a peer failed: it was heard of just now. */
  soon(peer: PeerId): void
  /** A connected peer is gone; it is dialed soon, or later if it was connected for a moment only. */
  lost(peer: PeerId): void
}

export function createReconnector(options: ReconnectorOptions): Reconnector {
  const { clock, random, log } = options
  const attempts = new Map<PeerId, { count: number; nextMs: number; connectedMs: number }>()
  const dialing = new Set<PeerId>()
  let running = false
  let isCheckDue = false
  let cancelTimer: (() => void) | undefined

  function delayMs(count: number, peer: PeerId): number {
    const maxMs = options.isUrgent(peer) ? URGENT_DELAY_MS : MAX_DELAY_MS
    const base = Math.min(FIRST_DELAY_MS * 2 ** Math.min(count, 10), maxMs)
    return base * (0.5 + random.unit())
  }

  const isDue = (peer: PeerId): boolean =>
    !dialing.has(peer) && !options.isConnected(peer) && (attempts.get(peer)?.nextMs ?? 0) <= clock.monotonicMs()

  async function attempt(peer: PeerId): Promise<void> {
    const state = attempts.get(peer) ?? { count: 0, nextMs: 0, connectedMs: -Infinity }
    attempts.set(peer, state)
    dialing.add(peer)
    try {
      await options.connect(peer)
      state.connectedMs = clock.monotonicMs()
    } catch (reason) {
      const waitMs = delayMs(state.count++, peer)
      state.nextMs = clock.monotonicMs() + waitMs
      log.debug({ peer, problem: errorMessage(reason), retryMs: Math.round(waitMs) }, 'a known member did not answer')
    }
    dialing.delete(peer)
    checkSoon()
  }

  /** Nothing is queued: who is still worth a connection is asked anew for each that is begun. */
  function check(): void {
    if (attempts.size > MAX_TRACKED) attempts.clear()
    for (;;) {
      const due = options.candidates(dialing).filter(isDue)
      const hasRoom = dialing.size < PARALLEL_COUNT && options.connectedCount() + dialing.size < options.keepCount
      // Those that are missed don't wait for a turn behind dials that take their whole time to fail.
      const next = due.find(peer => options.isUrgent(peer)) ?? (hasRoom ? due[0] : undefined)
      if (next === undefined) return
      void attempt(next)
    }
  }

  /** Once for all that is heard of at the same time. */
  function checkSoon(): void {
    if (isCheckDue) return
    isCheckDue = true
    queueMicrotask(() => {
      isCheckDue = false
      if (running) check()
    })
  }

  function schedule(): void {
    cancelTimer = clock.schedule(CHECK_MS, () => {
      if (!running) return
      check()
      schedule()
    })
  }

  return {
    start() {
      running = true
      check()
      schedule()
    },
    stop() {
      running = false
      cancelTimer?.()
    },
    soon(peer) {
      const state = attempts.get(peer)
      if (state === undefined || (!dialing.has(peer) && state.connectedMs === -Infinity)) attempts.delete(peer)
      checkSoon()
    },
    lost(peer) {
      const nowMs = clock.monotonicMs()
      const state = attempts.get(peer) ?? { count: 0, nextMs: 0, connectedMs: -Infinity }
      attempts.set(peer, state)
      const short = nowMs - state.connectedMs < SHORT_MS
      if (!short) state.count = 0
      state.nextMs = nowMs + (short ? delayMs(state.count++, peer) : QUICK_DELAY_MS * (0.5 + random.unit()))
    },
  }
}
