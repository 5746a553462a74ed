/** The long run of the fuzz test of RPC: `npm run fuzz:rpc -- --help`. */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { RpcFuzzProgress } from '../test/fuzz/rpc-child.ts'
import { countOf, readFlags, refuseCall } from './flags.ts'

const PROCESS_COUNT = 2
const TELL_EVERY = 50_000

const HELP = `
Feeds mutated frames to RPC in two processes. Progress goes to stderr; what was found, as one line of JSON, to stdout. Fails with the
seed of the process that failed.

  npm run fuzz:rpc -- [MUTATIONS] [SEED]

  MUTATIONS    a million unless given
  SEED         another one each time unless given
`
const { positionals } = readFlags(HELP, { allowPositionals: true, options: {} })
if (positionals.length > 2) refuseCall(`not understood: ${positionals.slice(2).join(' ')}`)
const mutationCount = countOf(positionals[0] ?? '1000000', 'MUTATIONS', PROCESS_COUNT)
const firstSeed = countOf(positionals[1] ?? String(Date.now() % 2 ** 31), 'SEED', 0)

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
