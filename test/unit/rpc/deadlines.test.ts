import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Clock } from '../../../src/base/index.ts'
import { Deadlines, Expiring } from '../../../src/rpc/deadlines.ts'

/** A clock that moves when it is told to. */
function createManualClock() {
  let nowMs = 0
  const timers = new Map<object, { atMs: number; callback: () => void }>()
  const clock: Clock = {
    wallMs: () => nowMs,
    monotonicMs: () => nowMs,
    schedule(delayMs, callback) {
      const key = {}
      timers.set(key, { atMs: nowMs + delayMs, callback })
      return () => timers.delete(key)
    },
  }
  function advance(toMs: number): void {
    for (;;) {
      const due = [...timers].filter(([, timer]) => timer.atMs <= toMs).sort((a, b) => a[1].atMs - b[1].atMs)[0]
      if (due === undefined) break
      timers.delete(due[0])
      nowMs = due[1].atMs
      due[1].callback()
    }
    nowMs = toMs
  }
  return { clock, advance, timers }
}

class Entry extends Expiring {
  expiredAtMs: number | undefined
  readonly #clock: Clock
  constructor(clock: Clock) {
    super()
    this.#clock = clock
  }
  expire(): void {
    this.expiredAtMs = this.#clock.monotonicMs()
  }
}

test('each deadline passes once, not early and at most a tick late, unless it was removed', () => {
  const plan = fc.array(
    fc.record({ atMs: fc.nat({ max: 2000 }), removedAtMs: fc.option(fc.nat({ max: 2000 }), { nil: undefined }) }),
  )
  fc.assert(
    fc.property(plan, entries => {
      const { clock, advance, timers } = createManualClock()
      const deadlines = new Deadlines(clock)
      const all = entries.map(({ atMs }) => {
        const entry = new Entry(clock)
        deadlines.add(entry, atMs)
        return entry
      })
      const removals = entries
        .map(({ removedAtMs }, index) => ({ removedAtMs, entry: all[index] as Entry }))
        .filter(({ removedAtMs }) => removedAtMs !== undefined)
        .sort((a, b) => (a.removedAtMs ?? 0) - (b.removedAtMs ?? 0))
      for (const { removedAtMs, entry } of removals) {
        advance(removedAtMs ?? 0)
        deadlines.remove(entry)
      }
      advance(3000)
      for (const [index, { atMs, removedAtMs }] of entries.entries()) {
        const expiredAtMs = all[index]?.expiredAtMs
        if (removedAtMs !== undefined && removedAtMs < atMs) assert.equal(expiredAtMs, undefined)
        else if (removedAtMs === undefined || removedAtMs > atMs + 4) {
          assert(
            expiredAtMs !== undefined && expiredAtMs >= atMs - 1 && expiredAtMs <= atMs + 4,
            `${atMs}: ${expiredAtMs}`,
          )
        }
      }
      assert.equal(deadlines.isEmpty, true)
      assert(timers.size <= 1)
    }),
  )
})

test('a stopped queue expires nothing', () => {
  const { clock, advance, timers } = createManualClock()
  const deadlines = new Deadlines(clock)
  const entry = new Entry(clock)
  deadlines.add(entry, 10)
  deadlines.stop()
  advance(100)
  assert.equal(entry.expiredAtMs, undefined)
  assert.equal(timers.size, 0)
})
