import { type Clock, errorMessage, type Logger, type Metrics, type Random, type Service } from '../base/index.ts'
import type { ContentRouting } from './ports.ts'

const ANNOUNCE_TIMEOUT_MS = 60_000
const FIRST_RETRY_MS = 30_000
/** Share of a delay by which it is made longer or shorter at random, so that nodes don't announce in step. */
const JITTER = 0.1

export interface AnnouncerOptions {
  /** Time between two announcements of one model, in milliseconds. Records in the DHT live for 48 h. @defaultValue 12 h */
  intervalMs?: number
  /** Least time between the starts of two announcements, in milliseconds: ten thousand models take 17 minutes. @defaultValue 100 */
  paceMs?: number
  /** Announcements at once. @defaultValue 4 */
  parallelCount?: number
}

interface Root {
  cid: string
  dueMs: number
  failureCount: number
}

/**
 * Tells the DHT which models this node has: each once when it is added or the node starts, then on schedule, at a bounded
 * rate. What fails is tried again, later each time.
 */
export class Announcer implements Service {
  readonly name = 'models-announcer'
  readonly #deps: { routing: ContentRouting; clock: Clock; random: Random; log: Logger }
  readonly #intervalMs: number
  readonly #paceMs: number
  readonly #parallelCount: number
  readonly #roots = new Map<string, Root>()
  readonly #life = new AbortController()
  readonly #running = new Set<Promise<void>>()
  readonly #countAnnouncement: (amount: number, labels?: Record<string, string>) => void
  #nextStartMs = 0
  #cancelTimer: (() => void) | undefined
  #started = false

  constructor(
    deps: { routing: ContentRouting; clock: Clock; random: Random; log: Logger; metrics: Metrics },
    options: AnnouncerOptions = {},
  ) {
    this.#deps = deps
    this.#intervalMs = options.intervalMs ?? 12 * 3_600_000
    this.#paceMs = options.paceMs ?? 100
    this.#parallelCount = options.parallelCount ?? 4
    this.#countAnnouncement = deps.metrics.counter(
      'trellis_models_announcements_total',
      'Announcements of models to the DHT, by result',
      ['result'],
    )
  }

  async start(): Promise<void> {
    this.#started = true
    this.#schedule()
  }

  async stop(): Promise<void> {
    this.#life.abort()
    this.#cancelTimer?.()
    await Promise.all(this.#running)
  }

  /** Announces a model as soon as the rate allows, and from then on on schedule. */
  add(cid: string): void {
    if (this.#roots.has(cid)) return
    this.#roots.set(cid, { cid, dueMs: this.#deps.clock.monotonicMs(), failureCount: 0 })
    this.#schedule()
  }

  /** No more announcements of it; the DHT forgets by itself. */
  remove(cid: string): void {
    this.#roots.delete(cid)
  }

  #schedule(): void {
    if (!this.#started || this.#life.signal.aborted) return
    this.#cancelTimer?.()
    this.#cancelTimer = undefined
    if (this.#running.size >= this.#parallelCount) return
    let next: Root | undefined
    for (const root of this.#roots.values()) if (next === undefined || root.dueMs < next.dueMs) next = root
    if (next === undefined || next.dueMs === Infinity) return
    const root = next
    const now = this.#deps.clock.monotonicMs()
    const delayMs = Math.max(0, root.dueMs - now, this.#nextStartMs - now)
    this.#cancelTimer = this.#deps.clock.schedule(delayMs, () => {
      this.#nextStartMs = this.#deps.clock.monotonicMs() + this.#paceMs
      // Not due again before this attempt has ended.
      root.dueMs = Infinity
      const work = this.#announce(root).finally(() => {
        this.#running.delete(work)
        this.#schedule()
      })
      this.#running.add(work)
      this.#schedule()
    })
  }

  async #announce(root: Root): Promise<void> {
    const { routing, clock, random, log } = this.#deps
    const signal = AbortSignal.any([this.#life.signal, AbortSignal.timeout(ANNOUNCE_TIMEOUT_MS)])
    let delayMs = this.#intervalMs
    try {
      await routing.provide(root.cid, signal)
      root.failureCount = 0
      this.#countAnnouncement(1, { result: 'ok' })
    } catch (reason) {
      if (this.#life.signal.aborted) return
      delayMs = Math.min(this.#intervalMs, FIRST_RETRY_MS * 2 ** Math.min(root.failureCount, 10))
      root.failureCount++
      this.#countAnnouncement(1, { result: 'failed' })
      log.debug({ cid: root.cid, retryMs: delayMs, reason: errorMessage(reason) }, 'model not announced')
    }
    root.dueMs = clock.monotonicMs() + delayMs * (1 + JITTER * (2 * random.unit() - 1))
  }
}
