/** A process of the long run: `rpc-child.ts <mutations> <seed>`. Tells its parent how it goes over IPC. */
import { fuzzRpc, type RpcFuzzReport } from './rpc-mutations.ts'

/** Of it, how far a process's memory has grown since it had warmed up, in bytes, behind a collection. */
export interface RpcFuzzProgress extends RpcFuzzReport {
  grownBytes: number
  isDone: boolean
}

const WARM_UP_SHARE = 0.1
const [mutations, seed] = process.argv.slice(2).map(Number)
if (mutations === undefined || seed === undefined) throw new Error('usage: rpc-child.ts <mutations> <seed>')
let warmBytes: number | undefined

function tell(report: Readonly<RpcFuzzReport>, isDone: boolean): void {
  const isWarm = report.mutationCount >= (mutations ?? 0) * WARM_UP_SHARE
  let rssBytes = process.memoryUsage.rss()
  if (isDone || (isWarm && warmBytes === undefined)) {
    globalThis.gc?.()
    rssBytes = process.memoryUsage.rss()
    warmBytes ??= rssBytes
  }
  const progress: RpcFuzzProgress = { ...report, grownBytes: rssBytes - (warmBytes ?? rssBytes), isDone }
  process.send?.(progress)
}

const report = await fuzzRpc({ mutationCount: mutations, seed, onProgress: report => tell(report, false) })
tell(report, true)
process.disconnect()
