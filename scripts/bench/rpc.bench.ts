/** Calls between two processes on loopback: over the mesh, over plain TCP, and bytes on a bare stream of the mesh. */
import type { ChildProcess } from 'node:child_process'
import { answer, endProcess, type Result, startProcess } from './rpc-measure.ts'
import type { ServerAddress, Task } from './rpc-process.ts'
import { type Bench, type Measurement, median } from './types.ts'

const RUNS = 3
const DURATION_MS = Number(process.env['TRELLIS_BENCH_RPC_MS'] ?? 3000)
const WARM_UP_MS = 1000
const KIB = 1024

const WAYS = ['tcp', 'bare', 'mesh'] as const
type Way = (typeof WAYS)[number]

const SHAPES = [
  { name: '128b-1', requestBytes: 128, replyBytes: 128, inFlightCount: 1 },
  { name: '128b-64', requestBytes: 128, replyBytes: 128, inFlightCount: 64 },
  { name: '256k-request', requestBytes: 256 * KIB, replyBytes: 0, inFlightCount: 8 },
  { name: '256k-reply', requestBytes: 0, replyBytes: 256 * KIB, inFlightCount: 8 },
] as const

/** Each shape and way in two processes of its own: what one leaves on the heap is no cost of another. */
async function* unary(): AsyncIterable<Measurement> {
  for (const shape of SHAPES) yield* report(shape.name, await measureShape(shape))
}

async function measureShape(shape: (typeof SHAPES)[number]): Promise<Map<Way, Result[]>> {
  const processes: ChildProcess[] = []
  const start = (...parameters: string[]): ChildProcess => {
    const child = startProcess('rpc-process.ts', ...parameters)
    processes.push(child)
    return child
  }
  try {
    const callers = new Map<Way, ChildProcess>()
    for (const way of WAYS) {
      const address = await answer<ServerAddress>(start('server'))
      const caller = start('client', JSON.stringify(address))
      await answer(caller)
      callers.set(way, caller)
    }
    const run = async (way: Way, durationMs: number): Promise<Result> => {
      const caller = callers.get(way) as ChildProcess
      const task: Task = { ...shape, way, durationMs }
      caller.send(task)
      return await answer<Result>(caller)
    }
    const results = new Map<Way, Result[]>(WAYS.map(way => [way, []]))
    for (const way of WAYS) await run(way, WARM_UP_MS)
    // In turn, so that what else the machine does falls on all.
    for (let round = 0; round < RUNS; round++)
      for (const way of WAYS) results.get(way)?.push(await run(way, DURATION_MS))
    return results
  } finally {
    // Callers first: a server that goes away is an error to its caller.
    for (const child of processes.reverse()) await endProcess(child)
  }
}

function* report(shape: string, results: ReadonlyMap<Way, Result[]>): Iterable<Measurement> {
  const of = (way: Way, pick: (result: Result) => number) => median((results.get(way) ?? []).map(pick))
  for (const way of WAYS) {
    const rate = of(way, result => result.callsPerSecond)
    const against = way === 'mesh' ? (shape === '128b-64' ? 'tcp' : 'bare') : undefined
    const baseRate = against === undefined ? undefined : of(against, result => result.callsPerSecond)
    yield {
      name: `rpc.unary-${shape}.${way}.rate`,
      value: rate,
      unit: 'calls/s',
      baseline: baseRate === undefined ? null : { name: `rpc.unary-${shape}.${against}.rate`, value: baseRate },
      ratio: baseRate === undefined ? null : rate / baseRate,
      n: RUNS,
      detail: {
        p50Ms: of(way, result => result.p50Ms),
        p99Ms: of(way, result => result.p99Ms),
        callerCpuSeconds: of(way, result => result.cpuSeconds),
        callerRssMib: Math.round(of(way, result => result.rssMib)),
      },
    }
  }
  if (!shape.endsWith('-1')) return
  const [p50Ms, baseMs] = [of('mesh', result => result.p50Ms), of('bare', result => result.p50Ms)]
  yield {
    name: `rpc.unary-${shape}.mesh.p50`,
    value: p50Ms,
    unit: 'ms',
    baseline: { name: `rpc.unary-${shape}.bare.p50`, value: baseMs },
    ratio: p50Ms / baseMs,
    n: RUNS,
    detail: {},
  }
}

export const benches: Bench[] = [
  { name: 'rpc.unary', summary: 'unary calls of 128 B and 256 KB; two processes on loopback', run: unary },
]
