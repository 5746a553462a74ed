import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Clock, silentLogger, silentMetrics } from '../../../src/base/index.ts'
import { Announcer, type AnnouncerOptions } from '../../../src/models/announcer.ts'

/** A clock that is moved by hand; what is due runs in order, and its promises with it. */
class ManualClock implements Clock {
  #nowMs = 0
  readonly #timers = new Set<{ atMs: number; callback: () => void }>()

  wallMs(): number {
    return this.#nowMs
  }

  monotonicMs(): number {
    return this.#nowMs
  }

  schedule(delayMs: number, callback: () => void): () => void {
    const timer = { atMs: this.#nowMs + delayMs, callback }
    this.#timers.add(timer)
    return () => this.#timers.delete(timer)
  }

  async advance(ms: number): Promise<void> {
    const untilMs = this.#nowMs + ms
    for (;;) {
      await new Promise(resolve => setImmediate(resolve))
      const next = [...this.#timers].sort((a, b) => a.atMs - b.atMs)[0]
      if (next === undefined || next.atMs > untilMs) break
      this.#timers.delete(next)
      this.#nowMs = Math.max(this.#nowMs, next.atMs)
      next.callback()
    }
    this.#nowMs = untilMs
  }
}

const HOUR_MS = 3_600_000

function setUp(
  options: AnnouncerOptions = {},
  provide: (cid: string, signal: AbortSignal) => Promise<void> = async () => {},
) {
  const clock = new ManualClock()
  const log: [cid: string, atMs: number][] = []
  const routing = {
    provide: async (cid: string, signal: AbortSignal) => {
      log.push([cid, clock.monotonicMs()])
      await provide(cid, signal)
    },
    async *findProviders() {},
  }
  const random = { unit: () => 0.5, bytes: (count: number) => new Uint8Array(count) }
  const announcer = new Announcer({ routing, clock, random, log: silentLogger, metrics: silentMetrics }, options)
  return { announcer, clock, log }
}

describe('announcer', () => {
  it('announces at once, and again on schedule', async () => {
    const { announcer, clock, log } = setUp()
    announcer.add('a')
    await announcer.start()
    await clock.advance(25 * HOUR_MS)
    assert.deepEqual(
      log.map(([cid, atMs]) => [cid, Math.round(atMs / HOUR_MS)]),
      [
        ['a', 0],
        ['a', 12],
        ['a', 24],
      ],
    )
    await announcer.stop()
  })

  it('announces ten thousand models without a storm, each once an interval', async () => {
    const { announcer, clock, log } = setUp()
    for (let index = 0; index < 10_000; index++) announcer.add(`m${index}`)
    await announcer.start()
    await clock.advance(999)
    assert.ok(log.length <= 10, String(log.length))
    await clock.advance(HOUR_MS)
    assert.equal(new Set(log.map(([cid]) => cid)).size, 10_000)
    assert.equal(log.length, 10_000)
    await announcer.stop()
  })

  it('tries again, later each time, and then keeps to the schedule', async () => {
    let failCount = 3
    const { announcer, clock, log } = setUp({}, async () => {
      if (failCount-- > 0) throw new Error('nobody there')
    })
    announcer.add('a')
    await announcer.start()
    await clock.advance(HOUR_MS)
    assert.deepEqual(
      log.map(([, atMs]) => atMs / 1000),
      [0, 30, 90, 210],
    )
    await announcer.stop()
  })

  it('forgets what is removed, and has bounded work in flight', async () => {
    const { announcer, clock, log } = setUp({ parallelCount: 2 }, async (_, signal) => {
      await new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(new Error('stopped'))))
    })
    for (const cid of ['a', 'b', 'c', 'd']) announcer.add(cid)
    announcer.remove('a')
    await announcer.start()
    await clock.advance(10_000)
    assert.deepEqual(
      log.map(([cid]) => cid),
      ['b', 'c'],
    )
    await announcer.stop()
  })
})
