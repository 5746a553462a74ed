/** RPC between nodes: many streams and calls, beside bulk, over a long path, through a relay. */
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { type AddressInfo, connect, createServer } from 'node:net'
import { createDelayProxy } from './delay-proxy.ts'
import { answer, endProcess, measure, type Result, startProcess } from './rpc-measure.ts'
import type { Memory, NodeAddress, NodeOptions, NodeTask } from './rpc-nodes-process.ts'
import { type Bench, type Measurement, median } from './types.ts'

const RUNS = 3
const DURATION_MS = Number(process.env['TRELLIS_BENCH_RPC_MS'] ?? 3000)
const SMALL = { requestBytes: 128, replyBytes: 0 }

interface Node extends NodeAddress {
  child: ChildProcess
  run<T>(task: NodeTask): Promise<T>
}

/** Nodes that end with the bench. */
class Nodes implements AsyncDisposable {
  readonly #children: ChildProcess[] = []

  async start(options: NodeOptions): Promise<Node> {
    const child = startProcess('rpc-nodes-process.ts', JSON.stringify(options))
    this.#children.push(child)
    const address = await answer<NodeAddress>(child)
    return {
      ...address,
      child,
      async run<T>(task: NodeTask) {
        child.send(task)
        return await answer<T>(child)
      },
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all(this.#children.toReversed().map(endProcess))
  }
}

function figure(name: string, value: number, unit: string, rest: Partial<Measurement> = {}): Measurement {
  return { name, value, unit, baseline: null, ratio: null, n: 1, detail: {}, ...rest }
}

async function* many(): AsyncIterable<Measurement> {
  await using nodes = new Nodes()
  const server = await nodes.start({})
  const caller = await nodes.start({ ticket: server.ticket, peer: server.peer })
  const both = async (task: NodeTask): Promise<[Memory, Memory]> => [
    await caller.run(task),
    await server.run({ type: 'path' }),
  ]
  // What is allocated once, by V8 or the C library, is there after as much of the same.
  for (let round = 0; round < 2; round++) await caller.run({ type: 'streams', count: 10_000 })
  await caller.run({ type: 'count', count: 1_000_000, inFlightCount: 64 })
  const before = await both({ type: 'count', count: 1000, inFlightCount: 64 })

  const opened: { openMs: number; allMs: number }[] = []
  for (let round = 0; round < RUNS; round++) opened.push(await caller.run({ type: 'streams', count: 10_000 }))
  const afterStreams = await both({ type: 'count', count: 1000, inFlightCount: 64 })
  yield figure('rpc.streams-10000.open', median(opened.map(({ openMs }) => openMs)), 'ms', { n: RUNS })
  yield* growth('rpc.streams-10000', before, afterStreams)

  const startedMs = performance.now()
  const half = await both({ type: 'count', count: 500_000, inFlightCount: 64 })
  const after = await both({ type: 'count', count: 500_000, inFlightCount: 64 })
  const seconds = (performance.now() - startedMs) / 1000
  yield figure('rpc.calls-1000000.rate', 1e6 / seconds, 'calls/s')
  yield* growth('rpc.calls-1000000', afterStreams, after)
  yield* growth('rpc.calls-1000000-second-half', half, after)
}

/** What both processes hold more than before, after garbage collection. */
function* growth(name: string, before: [Memory, Memory], after: [Memory, Memory]): Iterable<Measurement> {
  for (const [index, side] of ['caller', 'server'].entries()) {
    const [was, is] = [before[index] as Memory, after[index] as Memory]
    yield figure(`${name}.${side}-rss`, is.rssMib - was.rssMib, 'MiB more', {
      detail: {
        beforeMib: Math.round(was.rssMib),
        afterMib: Math.round(is.rssMib),
        usedBeforeMib: Number(was.usedMib.toFixed(2)),
        usedAfterMib: Number(is.usedMib.toFixed(2)),
        handlesBefore: was.handleCount,
        handlesAfter: is.handleCount,
      },
    })
  }
}

async function* beside(): AsyncIterable<Measurement> {
  await using nodes = new Nodes()
  const server = await nodes.start({})
  const caller = await nodes.start({ ticket: server.ticket, peer: server.peer })
  const load = { ...SMALL, inFlightCount: 1, durationMs: DURATION_MS }
  await caller.run({ type: 'calls', ...load, durationMs: 1000 })
  const alone: Result[] = []
  const busy: (Result & { bulkBytesPerSecond: number })[] = []
  for (let round = 0; round < RUNS; round++) {
    alone.push(await caller.run({ type: 'calls', ...load }))
    busy.push(await caller.run({ type: 'beside', ...load, messageBytes: 256 * 1024 }))
  }
  const base = median(alone.map(({ p99Ms }) => p99Ms))
  const value = median(busy.map(({ p99Ms }) => p99Ms))
  yield figure('rpc.beside-bulk.p99', value, 'ms', {
    n: RUNS,
    baseline: { name: 'rpc.alone.p99', value: base },
    ratio: value / base,
    detail: {
      p50Ms: median(busy.map(({ p50Ms }) => p50Ms)),
      bulkMBs: Math.round(median(busy.map(({ bulkBytesPerSecond }) => bulkBytesPerSecond)) / 1e6),
    },
  })
}

/** What the proxy itself makes of a path: median time of an echo of 128 B over plain TCP, in milliseconds. */
async function echoOverTcp(path: { delayMs: number; bytesPerSecond: number }): Promise<number> {
  const server = createServer({ noDelay: true }, socket => void socket.pipe(socket).on('error', () => {}))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const proxy = createDelayProxy({ port: (server.address() as AddressInfo).port, ...path })
  proxy.server.listen(0, '127.0.0.1')
  await once(proxy.server, 'listening')
  const socket = connect({ port: (proxy.server.address() as AddressInfo).port, host: '127.0.0.1', noDelay: true })
  try {
    await once(socket, 'connect')
    const load = { ...SMALL, inFlightCount: 1, durationMs: 6000 }
    const { p50Ms } = await measure(async () => {
      socket.write(Buffer.alloc(SMALL.requestBytes))
      await once(socket, 'data')
    }, load)
    return p50Ms
  } finally {
    socket.destroy()
    proxy.close()
    server.close()
  }
}

async function* far(): AsyncIterable<Measurement> {
  const rttMs = 200
  const bytesPerSecond = 10e6
  await using nodes = new Nodes()
  const server = await nodes.start({})
  const match = /^(.*\/tcp\/)(\d+)(\/p2p\/.*)$/.exec(server.addresses[0] ?? '')
  const [, before = '', port = '', behind = ''] = match ?? []
  const proxy = createDelayProxy({ port: Number(port), delayMs: rttMs / 2, bytesPerSecond })
  proxy.server.listen(0, '127.0.0.1')
  await once(proxy.server, 'listening')
  try {
    const proxyPort = (proxy.server.address() as { port: number }).port
    const address = `${before}${proxyPort}${behind}`
    const caller = await nodes.start({ ticket: server.ticket, peer: server.peer, address })
    const paths = await caller.run<{ address: string }[]>({ type: 'path' })
    if (!paths.some(path => path.address.includes(`/tcp/${proxyPort}`))) throw new Error('the path goes past the proxy')
    await caller.run({ type: 'calls', ...SMALL, inFlightCount: 1, durationMs: 1000 })
    const calls = await caller.run<Result>({ type: 'calls', ...SMALL, inFlightCount: 1, durationMs: 6000 })
    const bareMs = await echoOverTcp({ delayMs: rttMs / 2, bytesPerSecond })
    yield figure('rpc.far-200ms.unary-p50', calls.p50Ms, 'ms', {
      baseline: { name: 'echo over TCP through such a proxy', value: bareMs },
      ratio: calls.p50Ms / bareMs,
      detail: { p99Ms: calls.p99Ms, moreThanPathMs: calls.p50Ms - rttMs, moreThanEchoMs: calls.p50Ms - bareMs },
    })
    for (const streamCount of [1, 4]) {
      const task: NodeTask = { type: 'produce', streamCount, messageBytes: 64 * 1024, durationMs: 8000, warmUpMs: 2000 }
      const rate = await caller.run<number>(task)
      yield figure(`rpc.far-200ms.streams-${streamCount}`, rate / 1e6, 'MB/s', {
        baseline: { name: 'path', value: bytesPerSecond / 1e6 },
        ratio: rate / bytesPerSecond,
      })
    }
  } finally {
    proxy.close()
  }
}

async function* relayed(): AsyncIterable<Measurement> {
  await using nodes = new Nodes()
  const relay = await nodes.start({})
  const hidden = await nodes.start({ ticket: relay.ticket, hidden: true })
  const relayAddress = relay.addresses[0] ?? ''
  const through = await nodes.start({
    ticket: relay.ticket,
    peer: hidden.peer,
    address: `${relayAddress}/p2p-circuit/p2p/${hidden.peer}`,
  })
  const direct = await nodes.start({ ticket: relay.ticket, peer: relay.peer })
  const paths = await through.run<{ peer: string; path: string }[]>({ type: 'path' })
  if (paths.find(({ peer }) => peer === hidden.peer)?.path !== 'relayed') throw new Error('the path is not relayed')
  for (const inFlightCount of [1, 64]) {
    const load = { ...SMALL, inFlightCount, durationMs: DURATION_MS }
    const results = { direct: [] as Result[], through: [] as Result[] }
    for (const node of [direct, through]) await node.run({ type: 'calls', ...load, durationMs: 1000 })
    for (let round = 0; round < RUNS; round++) {
      results.direct.push(await direct.run({ type: 'calls', ...load }))
      results.through.push(await through.run({ type: 'calls', ...load }))
    }
    const base = median(results.direct.map(result => result.callsPerSecond))
    const value = median(results.through.map(result => result.callsPerSecond))
    yield figure(`rpc.relayed-128b-${inFlightCount}.rate`, value, 'calls/s', {
      n: RUNS,
      baseline: { name: `rpc.direct-128b-${inFlightCount}.rate`, value: base },
      ratio: value / base,
      detail: { p50Ms: median(results.through.map(result => result.p50Ms)) },
    })
  }
}

export const benches: Bench[] = [
  { name: 'rpc.many', summary: '10,000 streams at once and 1,000,000 calls: memory and handles', run: many },
  { name: 'rpc.beside', summary: 'small calls beside a stream at full speed between the same nodes', run: beside },
  { name: 'rpc.far', summary: `a path of 200 ms and 10 MB/s, through a proxy that delays`, run: far },
  { name: 'rpc.relayed', summary: 'calls over a relayed path, against a direct one', run: relayed },
]
