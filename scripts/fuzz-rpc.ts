/**
 * The long run of the fuzz test of RPC, shared by two processes: `npm run fuzz:rpc -- [mutations] [seed]`, a million by
 * default. Progress goes to the standard error; what was found, as one line of JSON, to the standard output. Fails with the
 * seed of the process that failed.
 */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { RpcFuzzProgress } from '../test/fuzz/rpc-child.ts'

const PROCESS_COUNT = 2
const TELL_EVERY = 50_000

const [mutationCount, firstSeed] = [Number(process.argv[2] ?? 1e6), Number(process.argv[3] ?? Date.now() % 2 ** 31)]
if (!(mutationCount >= PROCESS_COUNT) || !Number.isInteger(firstSeed)) {
  console.error('usage: npm run fuzz:rpc -- [mutations] [seed]')
  process.exit(2)
}

const startedMs = performance.now()
const latest: RpcFuzzProgress[] = []
let toldCount = 0

function onProgress(): void {
  const doneCount = latest.reduce((sum, { mutationCount }) => sum + mutationCount, 0)
  if (doneCount - toldCount < TELL_EVERY) return
  toldCount = doneCount
  const perSecond = Math.round((doneCount * 1000) / (performance.now() - startedMs))
  console.error(`${doneCount} of ${mutationCount} mutations, ${perSecond} a second`)
}

async function runOne(index: number): Promise<number> {
  const seed = firstSeed + index
  const share = Math.floor(mutationCount / PROCESS_COUNT) + (index < mutationCount % PROCESS_COUNT ? 1 : 0)
  const script = join(import.meta.dirname, '../test/fuzz/rpc-child.ts')
  const child = fork(script, [String(share), String(seed)], { execArgv: ['--expose-gc'] })
  child.on('message', progress => {
    latest[index] = progress as RpcFuzzProgress
    onProgress()
  })
  const [code, signal] = (await once(child, 'exit')) as [number | null, string | null]
  if (code === 0 && latest[index]?.isDone === true) return 0
  console.error(`the process with seed ${seed} and ${share} mutations ended with ${signal ?? code}`)
  return 1
}

const toMiB = (byteCount: number): number => Math.round((byteCount / 2 ** 20) * 10) / 10
const failures = await Promise.all(Array.from({ length: PROCESS_COUNT }, (_, index) => runOne(index)))
const failedCount = failures.reduce((sum, count) => sum + count, 0)
const sum = (pick: (one: RpcFuzzProgress) => number): number => latest.reduce((total, one) => total + pick(one), 0)
const slowest = latest.toSorted((a, b) => b.slowestMs - a.slowestMs)[0]
console.log(
  JSON.stringify({
    seed: firstSeed,
    mutations: sum(one => one.mutationCount),
    failedProcesses: failedCount,
    violatedConnections: sum(one => one.violatedCount),
    handledCalls: sum(one => one.callCount),
    slowestMs: slowest?.slowestMs ?? null,
    grownMiB: latest.map(one => toMiB(one.grownBytes)),
    grownHeapMiB: latest.map(one => toMiB(one.grownHeapBytes)),
    seconds: Math.round((performance.now() - startedMs) / 1000),
  }),
)
process.exit(failedCount === 0 ? 0 : 1)
