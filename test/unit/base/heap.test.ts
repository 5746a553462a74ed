import assert from 'node:assert/strict'
import { constants, type PerformanceEntry, PerformanceObserver } from 'node:perf_hooks'
import { test } from 'node:test'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { markHeapEarly, sweepBuffersEarly } from '../../../src/base/index.ts'
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

test('what is dropped after two sweeps does not double the heap before it is marked', async () => {
  let markCount = 0
  const observer = new PerformanceObserver(list => {
    for (const entry of list.getEntries() as (PerformanceEntry & { detail: { kind: number } })[])
      if (entry.detail.kind === NODE_PERFORMANCE_GC_MAJOR) markCount++
  })
  observer.observe({ entryTypes: ['gc'] })
  markHeapEarly()
  const held = Array.from({ length: 300_000 }, (_, index) => ({ index, list: [index] }))
  // As many at a time as wait for a disk.
  const waiting: { bytes: Uint8Array; list: number[] }[] = []
  let peakBytes = 0
  // About 40 MiB is held. By itself V8 lets 150 MiB and more gather, and has marked it twice or so in the end.
  for (let index = 0; index < 600_000 && markCount < 6; index++) {
    waiting[index % 4096] = { bytes: new Uint8Array(512), list: [index, index, index] }
    if (index % 512 > 0) continue
    const { heapUsed, arrayBuffers } = process.memoryUsage()
    // The first marks are still by what V8 had in mind before.
    if (markCount >= 2) peakBytes = Math.max(peakBytes, heapUsed + arrayBuffers)
    await nextTurn()
  }
  assert.equal(held.length, 300_000)
  assert.ok(markCount >= 6, `${markCount} marks`)
  assert.ok(peakBytes < 150 * 2 ** 20, `${peakBytes} bytes`)
  observer.disconnect()
})
