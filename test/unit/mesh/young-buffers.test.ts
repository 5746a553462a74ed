import assert from 'node:assert/strict'
import { PerformanceObserver } from 'node:perf_hooks'
import { test } from 'node:test'
import { countYoungBuffer } from '../../../src/mesh/young-buffers.ts'
import { eventually } from '../../support/eventually.ts'

test('every few megabytes of buffers young objects are collected, and no program sees the collector', async () => {
  let collectionCount = 0
  const observer = new PerformanceObserver(list => {
    collectionCount += list.getEntries().length
  })
  observer.observe({ entryTypes: ['gc'] })
  // Nothing here makes objects that would need a collection by themselves.
  for (let count = 0; count < 64; count++) countYoungBuffer(4 * 1024 * 1024)
  await eventually(() => assert(collectionCount >= 8, `${collectionCount} collections`))
  observer.disconnect()
  assert.equal((globalThis as { gc?: unknown }).gc, undefined)
})
