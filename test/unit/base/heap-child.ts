/**
 * Holds and drops objects as a daemon does, in a process whose heap nobody else used.
 * Arguments: the work (`buffers` or `waiting`) and the settings, if any (`sweep`, `mark`).
 * Output: `{sweeps, marks}`, what V8 did to the young objects and to the whole heap.
 */
import { constants, type PerformanceEntry, PerformanceObserver } from 'node:perf_hooks'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { markHeapEarly, sweepBuffersEarly } from '../../../src/base/index.ts'

const [work, ...settings] = process.argv.slice(2)
let sweeps = 0
let marks = 0
const observer = new PerformanceObserver(list => {
  for (const { detail } of list.getEntries() as (PerformanceEntry & { detail: { kind: number } })[])
    if (detail.kind === constants.NODE_PERFORMANCE_GC_MINOR) sweeps++
    else if (detail.kind === constants.NODE_PERFORMANCE_GC_MAJOR) marks++
})
observer.observe({ entryTypes: ['gc'] })
if (settings.includes('sweep')) sweepBuffersEarly()
if (settings.includes('mark')) markHeapEarly()
await (work === 'buffers' ? dropBuffers() : dropWaiting())
// Reports of the last turns are delivered in these.
await nextTurn()
await nextTurn()
process.stdout.write(JSON.stringify({ sweeps, marks }))

/** 1 GiB passes through. */
async function dropBuffers(): Promise<void> {
  for (let index = 0; index < 16 * 1024; index++) {
    Buffer.allocUnsafeSlow(64 * 1024)
    if (index % 16 === 0) await nextTurn()
  }
}

/** About 40 MiB is held, and 1.5 million objects wait, as many at a time as wait for a disk. */
async function dropWaiting(): Promise<void> {
  const held = Array.from({ length: 300_000 }, (_, index) => ({ index, list: [index] }))
  const waiting: { bytes: Uint8Array; list: number[] }[] = []
  for (let index = 0; index < 1_500_000; index++) {
    waiting[index % 4096] = { bytes: new Uint8Array(512), list: [index, index, index] }
    if (index % 512 === 0) await nextTurn()
  }
  if (held.length !== 300_000) throw new Error('what is held must outlive what waits')
}
