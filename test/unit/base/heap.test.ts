import assert from 'node:assert/strict'
import { constants, type PerformanceEntry, PerformanceObserver } from 'node:perf_hooks'
import { test } from 'node:test'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { sweepBuffersEarly } from '../../../src/base/index.ts'
import { eventually } from '../../support/eventually.ts'

const { NODE_PERFORMANCE_GC_MINOR, NODE_PERFORMANCE_GC_MAJOR } = constants

test('dropped buffers are swept with the young objects, without marking the whole heap', async () => {
  const counts = new Map<number, number>()
  const observer = new PerformanceObserver(list => {
    for (const entry of list.getEntries() as (PerformanceEntry & { detail: { kind: number } })[])
      counts.set(entry.detail.kind, (counts.get(entry.detail.kind) ?? 0) + 1)
  })
  observer.observe({ entryTypes: ['gc'] })
  sweepBuffersEarly()
  let held: Buffer | undefined
  // 512 MiB, of which V8 by itself sweeps none and marks the heap seven times.
  for (let index = 0; index < 8192; index++) {
    held = Buffer.allocUnsafeSlow(64 * 1024)
    if (index % 16 === 0) await nextTurn()
  }
  assert.equal(held?.length, 64 * 1024)
  await eventually(() => assert.ok((counts.get(NODE_PERFORMANCE_GC_MINOR) ?? 0) >= 16, JSON.stringify([...counts])))
  // Memory is given back by other threads: where they get no time, V8 marks nevertheless.
  const [minor = 0, major = 0] = [NODE_PERFORMANCE_GC_MINOR, NODE_PERFORMANCE_GC_MAJOR].map(kind => counts.get(kind))
  assert.ok(minor > 2 * major, JSON.stringify([...counts]))
  observer.disconnect()
})
