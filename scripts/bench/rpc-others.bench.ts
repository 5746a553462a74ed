/** RPC over the mesh beside other people's RPC in the same run: 128 B echo, one and 64 calls in flight. */
import type { ChildProcess } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { answer, endProcess, type Load, type Result, startProcess } from './rpc-measure.ts'
import { createCertificate, installOthers, isEncrypted, OTHERS, type Other } from './rpc-others.ts'
import type { ServerAddress, Task } from './rpc-process.ts'
import { type Bench, type Measurement, median } from './types.ts'

const RUNS = 3
const DURATION_MS = Number(process.env['TRELLIS_BENCH_RPC_MS'] ?? 2000)
const WARM_UP_MS = 1000
/** Where their packages are installed already, in place of a temporary folder. */
const GIVEN_FOLDER = process.env['TRELLIS_BENCH_OTHERS']

type Run = (load: Load) => Promise<Result>

async function* others(): AsyncIterable<Measurement> {
  const folder = GIVEN_FOLDER ?? (await mkdtemp(join(tmpdir(), 'trellis-bench-')))
  const children: ChildProcess[] = []
  const start = async <T>(script: string, ...parameters: string[]): Promise<[ChildProcess, T]> => {
    const child = startProcess(script, ...parameters)
    children.push(child)
    return [child, await answer<T>(child)]
  }
  try {
    let missing = new Map<Other, string>()
    if (GIVEN_FOLDER === undefined) {
      await writeFile(join(folder, 'package.json'), '{}')
      process.stderr.write('rpc.others: installing what is compared\n')
      missing = installOthers(folder)
    }
    createCertificate(folder)
    for (const [other, reason] of missing)
      process.stderr.write(`rpc.others: ${other.toUpperCase()} IS LEFT OUT: ${reason}\n`)
    const runs = new Map<string, Run>()
    const [, address] = await start<ServerAddress>('rpc-process.ts', 'server')
    const [ours] = await start<string>('rpc-process.ts', 'client', JSON.stringify(address))
    runs.set('mesh', async load => {
      ours.send({ ...load, way: 'mesh' } satisfies Task)
      return await answer<Result>(ours)
    })
    for (const other of OTHERS) {
      if (missing.has(other)) continue
      const [, port] = await start<number>('rpc-others-process.ts', 'server', other, folder)
      const [client] = await start<string>('rpc-others-process.ts', 'client', other, folder, String(port))
      runs.set(other, async load => {
        client.send(load)
        return await answer<Result>(client)
      })
    }
    for (const inFlightCount of [1, 64]) {
      const load = { requestBytes: 128, replyBytes: 0, inFlightCount, durationMs: DURATION_MS }
      const results = new Map<string, Result[]>([...runs.keys()].map(name => [name, []]))
      for (const run of runs.values()) await run({ ...load, durationMs: WARM_UP_MS })
      for (let round = 0; round < RUNS; round++)
        for (const [name, run] of runs) results.get(name)?.push(await run(load))
      const of = (name: string, pick: (result: Result) => number): number => median((results.get(name) ?? []).map(pick))
      for (const name of runs.keys()) {
        const value = of(name, result => result.callsPerSecond)
        const ourRate = of('mesh', result => result.callsPerSecond)
        yield {
          name: `rpc.others-128b-${inFlightCount}.${name}.rate`,
          value,
          unit: 'calls/s',
          // How many times as many calls the mesh makes.
          baseline: name === 'mesh' ? null : { name: `rpc.others-128b-${inFlightCount}.mesh.rate`, value: ourRate },
          ratio: name === 'mesh' ? null : value / ourRate,
          n: RUNS,
          detail: {
            encrypted: String(name === 'mesh' || isEncrypted(name as Other)),
            p50Ms: of(name, result => result.p50Ms),
            p99Ms: of(name, result => result.p99Ms),
          },
        }
      }
    }
  } finally {
    await Promise.all(children.toReversed().map(endProcess))
    if (GIVEN_FOLDER === undefined) await rm(folder, { recursive: true, force: true })
  }
}

export const benches: Bench[] = [
  {
    name: 'rpc.others',
    summary: 'against gRPC, Connect (h2), NATS and Holepunch: 128 B echo; installs them in a temporary folder',
    run: others,
  },
]
