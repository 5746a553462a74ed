import type { Clock } from '../base/index.ts'
import { RpcError } from './errors.ts'
import { type Distance, FAR_MS } from './inbound.ts'

/** What liveness needs of its connection. */
export interface LivenessHost {
  sendPing(): void
  /** There are calls that wait for the other end. */
  isNeeded(): boolean
  /** The other end has not answered. */
  onSilence(error: RpcError): void
}

/** Round trips of which the shortest is that of the path: one alone may be that of a busy moment. */
const SAMPLE_COUNT = 3
/** When one that long is measured again, in milliseconds: the connection may have been moved to a shorter path. */
const FAR_AGAIN_MS = 5_000

/** Pings of a connection, and the look at whether the other end is still there for as long as calls wait for it. */
export class Liveness implements Distance {
  readonly #clock: Clock
  readonly #idleMs: number
  readonly #host: LivenessHost
  readonly #pings: { sentMs: number; answer: PromiseWithResolvers<number> }[] = []
  /** When a ping was sent into the silence. */
  #probedMs: number | undefined
  #cancelTimer: (() => void) | undefined
  #isOver = false
  #shortestMs: number | undefined
  #isMeasuring = false
  #sampleCount = 0
  #sampledMs = 0
  /** On the monotonic clock. */
  lastReceivedMs: number

  constructor(clock: Clock, idleMs: number, host: LivenessHost) {
    this.#clock = clock
    this.#idleMs = idleMs
    this.#host = host
    this.lastReceivedMs = clock.monotonicMs()
  }

  /** Bytes have come. */
  heard(): void {
    this.lastReceivedMs = this.#clock.monotonicMs()
  }

  /** Round-trip time in milliseconds. */
  ping(): Promise<number> {
    const answer = Promise.withResolvers<number>()
    this.#pings.push({ sentMs: this.#clock.monotonicMs(), answer })
    this.#host.sendPing()
    return answer.promise
  }

  /** A ping's answer came; false if none was sent. */
  onPong(): boolean {
    const ping = this.#pings.shift()
    if (ping === undefined) return false
    const tookMs = this.#clock.monotonicMs() - ping.sentMs
    this.#shortestMs = Math.min(tookMs, this.#shortestMs ?? Infinity)
    this.#sampleCount++
    this.#sampledMs = this.#clock.monotonicMs()
    ping.answer.resolve(tookMs)
    return true
  }

  nowMs(): number {
    return this.#clock.monotonicMs()
  }

  roundTripMs(): number | undefined {
    const isKnown = this.#sampleCount >= SAMPLE_COUNT
    if (!this.#isMeasuring && !this.#isOver && (!isKnown || this.#isDue())) {
      this.#isMeasuring = true
      this.ping().then(
        () => (this.#isMeasuring = false),
        () => {},
      )
    }
    return isKnown ? this.#shortestMs : undefined
  }

  #isDue(): boolean {
    return (this.#shortestMs ?? 0) >= FAR_MS && this.#clock.monotonicMs() - this.#sampledMs >= FAR_AGAIN_MS
  }

  /** Looks after the connection for as long as that is needed. */
  watch(): void {
    if (this.#isOver) return
    this.#cancelTimer ??= this.#clock.schedule(this.#idleMs, () => {
      this.#cancelTimer = undefined
      if (!this.#host.isNeeded()) return
      const nowMs = this.#clock.monotonicMs()
      const silentMs = nowMs - this.lastReceivedMs
      const hasAnswered = this.#probedMs !== undefined && this.lastReceivedMs >= this.#probedMs
      // The answer may have come at once, an idle time ago or more by now.
      if (silentMs < this.#idleMs || hasAnswered) this.#probedMs = undefined
      else if (this.#probedMs === undefined) {
        // However long the silence: it may be this process that slept.
        this.#probedMs = nowMs
        this.ping().catch(() => {})
      } else if (nowMs - this.#probedMs >= this.#idleMs) {
        this.#host.onSilence(new RpcError('unavailable', `the peer was silent for ${Math.round(silentMs)} ms`))
        return
      }
      this.watch()
    })
  }

  end(reason: Error): void {
    this.#isOver = true
    this.#cancelTimer?.()
    for (const { answer } of this.#pings.splice(0)) answer.reject(reason)
  }
}
