/** What replicated state takes of a daemon's memory, as users run it. */
import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { type BenchDaemon, createBenchMesh } from './daemons.ts'
import type { Bench, Measurement } from './types.ts'

const AUTHOR_COUNT = 1_000
const KEYS_EACH = 100
const GOAL_MIB = 250
/** After it answers: what start left behind has been collected by then, if it ever is. */
const SETTLE_MS = 8_000
const SHAPES = [
  { name: 'state.memory', documentCount: 10 },
  { name: 'state.memory-10k-documents', documentCount: 10_000 },
] as const

const run = promisify(execFile)

async function peakMib(daemon: BenchDaemon): Promise<number> {
  const status = await readFile(`/proc/${daemon.pid}/status`, 'utf8')
  return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024
}

async function* measure(name: string, documentCount: number): AsyncIterable<Measurement> {
  await using mesh = await createBenchMesh()
  const settings = { 'network.mdns': 'false' }
  const empty = await mesh.start('a', settings)
  await sleep(SETTLE_MS)
  const emptyMib = await empty.rssMib()
  const meshId = (await empty.client.node.status()).mesh?.id
  if (meshId === undefined) throw new Error('the node is in no mesh')
  await empty.kill()
  const fill = [AUTHOR_COUNT, KEYS_EACH, documentCount].map(String)
  await run(process.execPath, [`${import.meta.dirname}/state-load.ts`, 'fill', join(empty.home, 'db'), ...fill, meshId])
  const startMs = performance.now()
  const full = await mesh.start('a', settings)
  const startedMs = performance.now() - startMs
  await sleep(SETTLE_MS)
  const value = await full.rssMib()
  yield {
    name,
    value,
    unit: 'MiB',
    baseline: { name: 'the same daemon without state', value: emptyMib },
    ratio: value / emptyMib,
    n: 1,
    detail: {
      what: `${AUTHOR_COUNT * KEYS_EACH} keys over ${AUTHOR_COUNT} authors and ${documentCount} documents: resident memory of the daemon`,
      documents: (await full.client.state.documents()).length,
      goalMib: GOAL_MIB,
      peakMib: await peakMib(full),
      startMs: startedMs,
    },
  }
}

export const benches: Bench[] = SHAPES.map(({ name, documentCount }) => ({
  name,
  summary: `memory of a daemon with 100k keys over 1,000 authors in ${documentCount} documents`,
  run: () => measure(name, documentCount),
}))
