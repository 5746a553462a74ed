/** Plain services through `expose` and `forward`, beside the mesh's own stream and the service itself. */
import type { ChildProcess } from 'node:child_process'
import { Agent, request } from 'node:http'
import { connect } from 'node:net'
import { createBenchMesh, until } from './daemons.ts'
import { answer, endProcess, startProcess } from './rpc-measure.ts'
import type { ServiceTask } from './service-process.ts'
import { type Bench, type Measurement, median } from './types.ts'

const RUNS = 5
const BULK_BYTES = Number(process.env['TRELLIS_BENCH_BULK_MIB'] ?? 256) * 1024 * 1024
const REQUEST_COUNT = 1000
const SCRIPT = 'service-process.ts'
const SETTINGS = { 'network.listen': '/ip4/127.0.0.1/tcp/0' }

async function* services(): AsyncIterable<Measurement> {
  const children: ChildProcess[] = []
  const start = async <T>(task: ServiceTask): Promise<[ChildProcess, T]> => {
    const child = startProcess(SCRIPT, JSON.stringify(task))
    children.push(child)
    return [child, await answer<T>(child)]
  }
  await using mesh = await createBenchMesh()
  const left = new AbortController()
  try {
    const [, { peer, ticket }] = await start<{ peer: string; ticket: string }>({ type: 'node', byteCount: BULK_BYTES })
    const [bare] = await start({ type: 'node', byteCount: BULK_BYTES, ticket, peer })
    const [, ports] = await start<{ tcpPort: number; httpPort: number }>({ type: 'servers', byteCount: BULK_BYTES })
    const server = await mesh.start('server', SETTINGS)
    const user = await mesh.start('user', SETTINGS)
    await server.client.agents.register({ name: 'bulk', url: `tcp://127.0.0.1:${ports.tcpPort}` })
    await server.client.agents.register({ name: 'web', url: `http://127.0.0.1:${ports.httpPort}` })
    const forwarded = async (name: string): Promise<number> => {
      await until(`${name} is known`, 30_000, async () => {
        const found = await user.client.agents.list({ name })
        return found.length > 0 ? found : undefined
      })
      const events = user.client.agents.forward(name, { signal: left.signal })[Symbol.asyncIterator]()
      const first = await events.next()
      // Read on, so that the port stays.
      void (async () => {
        while ((await events.next()).done !== true);
      })().catch(() => {})
      if (first.done === true || first.value.type !== 'listening') throw new Error('not forwarded')
      return first.value.port
    }
    const [bulkPort, webPort] = [await forwarded('bulk'), await forwarded('web')]

    // One after the other and by turns, so that both see the same machine.
    const own: number[] = []
    const through: number[] = []
    for (let round = 0; round <= RUNS; round++) {
      bare.send('go')
      const ownRate = await answer<number>(bare)
      const rate = await receive(bulkPort)
      if (round === 0) continue
      own.push(ownRate)
      through.push(rate)
    }
    const MIB = 1024 * 1024
    yield {
      name: 'services.bulk',
      value: median(through) / MIB,
      unit: 'MiB/s',
      baseline: { name: 'the mesh’s own stream', value: median(own) / MIB },
      ratio: median(through) / median(own),
      n: RUNS,
      detail: { bytes: BULK_BYTES },
    }

    const direct: number[] = []
    const added: number[] = []
    for (let round = 0; round <= RUNS; round++) {
      const [near, far] = [await requestTimes(ports.httpPort), await requestTimes(webPort)]
      if (round === 0) continue
      direct.push(p50(near))
      added.push(p50(far))
    }
    yield {
      name: 'services.http-added-p50',
      value: median(added) - median(direct),
      unit: 'ms',
      baseline: { name: 'the service itself', value: median(direct) },
      ratio: median(added) / median(direct),
      n: RUNS,
      detail: { forwardedMs: median(added), requests: REQUEST_COUNT },
    }
  } finally {
    left.abort()
    await Promise.all(children.toReversed().map(endProcess))
  }
}

/** Bytes a second of all that a port sends. */
async function receive(port: number): Promise<number> {
  const startedMs = performance.now()
  const socket = connect(port, '127.0.0.1')
  let byteCount = 0
  socket.on('data', chunk => void (byteCount += chunk.byteLength))
  await new Promise<void>((resolve, reject) => {
    socket.once('end', resolve)
    socket.once('error', reject)
  })
  socket.destroy()
  if (byteCount !== BULK_BYTES) throw new Error(`${byteCount} of ${BULK_BYTES} bytes came`)
  return byteCount / ((performance.now() - startedMs) / 1000)
}

/** Milliseconds of each of some requests, one after the other on one connection. */
async function requestTimes(port: number): Promise<number[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const times: number[] = []
  for (let index = 0; index < REQUEST_COUNT; index++) {
    const startedMs = performance.now()
    await new Promise<void>((resolve, reject) => {
      request({ port, host: '127.0.0.1', path: '/time', agent }, response => {
        response.resume()
        response.once('end', resolve)
        response.once('error', reject)
      })
        .once('error', reject)
        .end()
    })
    times.push(performance.now() - startedMs)
  }
  agent.destroy()
  return times
}

function p50(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
}

export const benches: Bench[] = [
  {
    name: 'services',
    summary: 'a service through expose and forward: bytes, and the time a request takes',
    run: services,
  },
]
