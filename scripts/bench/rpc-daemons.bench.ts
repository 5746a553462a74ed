/** Calls from a program to its daemon, to another daemon, to the program behind it: four processes on loopback. */
import type { ChildProcess } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { answer, endProcess, type Load, type Result, startProcess } from './rpc-measure.ts'
import { type Bench, type Measurement, median } from './types.ts'

const RUNS = 3
const DURATION_MS = Number(process.env['TRELLIS_BENCH_RPC_MS'] ?? 3000)
const SCRIPT = 'rpc-daemons-process.ts'
const SMALL = { requestBytes: 128, replyBytes: 0 }

async function* daemons(): AsyncIterable<Measurement> {
  const scratch = await mkdtemp(join(tmpdir(), 'trellis-bench-'))
  const children: ChildProcess[] = []
  const start = async <T>(...parameters: string[]): Promise<[ChildProcess, T]> => {
    const child = startProcess(SCRIPT, ...parameters)
    children.push(child)
    return [child, await answer<T>(child)]
  }
  try {
    const [homeA, homeB] = [join(scratch, 'a'), join(scratch, 'b')]
    const [, { ticket, peer }] = await start<{ ticket: string; peer: string }>('daemon', homeA)
    await start('daemon', homeB, ticket)
    await start('serve', homeA)
    const [caller] = await start('call', homeB, peer)
    const run = async (load: Omit<Load, 'durationMs'>, by: string, durationMs = DURATION_MS): Promise<Result> => {
      caller.send({ ...load, by, durationMs })
      return await answer<Result>(caller)
    }
    const shapes = [
      { name: '128b-1', by: 'peer', inFlightCount: 1 },
      { name: '128b-64', by: 'peer', inFlightCount: 64 },
      { name: '128b-64-by-name', by: 'name', inFlightCount: 64 },
    ]
    for (const { name, by, inFlightCount } of shapes) {
      const load = { ...SMALL, inFlightCount }
      await run(load, by, 2000)
      const results: Result[] = []
      for (let round = 0; round < RUNS; round++) results.push(await run(load, by))
      yield {
        name: `rpc.daemons-${name}.rate`,
        value: median(results.map(result => result.callsPerSecond)),
        unit: 'calls/s',
        baseline: null,
        ratio: null,
        n: RUNS,
        detail: {
          p50Ms: median(results.map(result => result.p50Ms)),
          p99Ms: median(results.map(result => result.p99Ms)),
        },
      }
    }
  } finally {
    await Promise.all(children.toReversed().map(endProcess))
    await rm(scratch, { recursive: true, force: true })
  }
}

export const benches: Bench[] = [
  { name: 'rpc.daemons', summary: 'calls of 128 B from program to program through two daemons', run: daemons },
]
