/** A process of the long run: `rpc-child.ts <mutations> <seed>`. Tells its parent how it goes over IPC. */
import { fuzzRpc, type RpcFuzzReport } from './rpc-mutations.ts'

/** Of it, how far a process's memory and heap have grown since it had warmed up, in bytes, behind a collection. */
export interface RpcFuzzProgress extends RpcFuzzReport {
  grownBytes: number
  grownHeapBytes: number
  isDone: boolean
}

const WARM_UP_SHARE = 0.1
const [mutations, seed] = process.argv.slice(2).map(Number)
if (mutations === undefined || seed === undefined) throw new Error('usage: rpc-child.ts <mutations> <seed>')
let warm: NodeJS.MemoryUsage | undefined

function tell(report: Readonly<RpcFuzzReport>, isDone: boolean): void {
  const isWarm = report.mutationCount >= (mutations ?? 0) * WARM_UP_SHARE
  if (isDone || (isWarm && warm === undefined)) globalThis.gc?.()
  const memory = process.memoryUsage()
  if (isDone || isWarm) warm ??= memory
  const progress: RpcFuzzProgress = {
    ...report,
    grownBytes: memory.rss - (warm ?? memory).rss,
    grownHeapBytes: memory.heapUsed + memory.external - (warm ?? memory).heapUsed - (warm ?? memory).external,
    isDone,
  }
  process.send?.(progress)
}

const report = await fuzzRpc({ mutationCount: mutations, seed, onProgress: report => tell(report, false) })
tell(report, true)
process.disconnect()
