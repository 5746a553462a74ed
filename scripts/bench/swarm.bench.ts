/** Models between several real daemons: what is lost by a kill, memory, calls beside a pull, liars, churn, caps. */
import { type ChildProcess, spawn } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import { mkdir, open, rm, truncate } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { TextService } from '../../src/wire/index.ts'
import { writeRandom } from './content.bench.ts'
import { type BenchDaemon, type BenchMesh, createBenchMesh, metric, untilKnown } from './daemons.ts'
import { type Bench, type Measurement, median } from './types.ts'

const MIB = 1024 * 1024
const scale = Number(process.env['TRELLIS_BENCH_SCALE'] ?? 1)
const NOT_RUN = 77
const CALLS_RUNS = 5

async function publish(mesh: BenchMesh, daemon: BenchDaemon, sizeBytes: number): Promise<string> {
  const model = join(mesh.path, 'model')
  await mkdir(model, { recursive: true })
  const path = join(model, 'weights.bin')
  await writeRandom(path, sizeBytes)
  await daemon.client.models.publish(model, { name: 'bench' }).result()
  return path
}

async function sameBytes(a: string, b: string): Promise<boolean> {
  const [left, right] = [createReadStream(a, { highWaterMark: MIB }), createReadStream(b, { highWaterMark: MIB })]
  const other = right[Symbol.asyncIterator]() as AsyncIterator<Buffer>
  for await (const chunk of left as AsyncIterable<Buffer>) {
    const { value } = (await other.next()) as { value: Buffer | undefined }
    if (value === undefined || Buffer.compare(chunk, value) !== 0) return false
  }
  return (await other.next()).done === true
}

function result(
  name: string,
  value: number,
  unit: string,
  goal: string,
  detail: Measurement['detail'],
  baseline: Measurement['baseline'] = null,
  n = 1,
): Measurement {
  return {
    name,
    value,
    unit,
    baseline,
    ratio: baseline === null ? null : value / baseline.value,
    n,
    detail: { goal, cores: availableParallelism(), ...detail },
  }
}

/** kill -9 at a random point of a pull; what the second one fetches again, and reads again. */
async function* resume(): AsyncIterable<Measurement> {
  const sizeBytes = Math.round(2 * scale * 1000) * MIB
  await using mesh = await createBenchMesh()
  // Slow enough that what is received between a look and the kill is no chunk.
  const sender = await mesh.start('sender', { 'transfers.upload_bytes_per_second': '150MiB' })
  const source = await publish(mesh, sender, sizeBytes)
  let receiver = await mesh.start('receiver')
  await untilKnown(receiver, 'bench', sender)
  const out = join(mesh.path, 'out')
  const killAtBytes = randomInt(Math.round(sizeBytes * 0.1), Math.round(sizeBytes * 0.9))
  const pulling = receiver.client.models.pull('bench', { out }).result()
  pulling.catch(() => {})
  let receivedBytes = 0
  while (receivedBytes < killAtBytes) receivedBytes = await metric(receiver, 'trellis_content_received_bytes')
  await receiver.kill('SIGKILL')
  receiver = await mesh.start('receiver')
  await untilKnown(receiver, 'bench', sender)
  const ioBefore = await readBytes(receiver)
  const { fetchedBytes } = await receiver.client.models.pull('bench', { out }).result()
  // What came through sockets is in it; the rest is what was hashed again, and what else the daemon has read.
  const rereadBytes = Math.max(0, (await readBytes(receiver)) - ioBefore - fetchedBytes)
  if (!(await sameBytes(source, join(out, 'weights.bin')))) throw new Error('the file differs')
  const sentBytes = await metric(sender, 'trellis_content_sent_bytes')
  yield result(
    'swarm.resume.refetched',
    (receivedBytes + fetchedBytes - sizeBytes) / MIB,
    'chunks',
    '<= 1 a stream (3)',
    {
      bytes: sizeBytes,
      killedAtBytes: receivedBytes,
      sentTwiceMib: Math.round((sentBytes - sizeBytes) / MIB),
    },
  )
  yield result('swarm.resume.reread', rereadBytes / 1e6, 'MB', '<= 64 MB hashed again', { bytes: sizeBytes })
}

/** Bytes that a process has read, from files and sockets. */
async function readBytes({ pid }: BenchDaemon): Promise<number> {
  await using file = await open(`/proc/${pid}/io`)
  return Number(/rchar: (\d+)/.exec((await file.readFile()).toString())?.[1] ?? 0)
}

/** Resident memory while a file much larger than memory should hold moves. */
async function* memory(): AsyncIterable<Measurement> {
  const sizeBytes = Math.round(20 * scale * 1000) * 1_000_000
  await using mesh = await createBenchMesh()
  const [sender, receiver] = [await mesh.start('sender'), await mesh.start('receiver')]
  const model = join(mesh.path, 'model')
  await mkdir(model)
  await (await open(join(model, 'weights.bin'), 'w')).close()
  await truncate(join(model, 'weights.bin'), sizeBytes)
  const samples: [number[], number[]] = [[], []]
  const timer = setInterval(() => {
    for (const [index, daemon] of [sender, receiver].entries())
      void daemon
        .rssMib()
        .then(mib => samples[index]?.push(mib))
        .catch(() => {})
  }, 500)
  try {
    await sender.client.models.publish(model, { name: 'bench' }).result()
    await untilKnown(receiver, 'bench', sender)
    const pulledFrom = samples[1].length
    await receiver.client.models.pull('bench', { out: join(mesh.path, 'out') }).result()
    const pulling = samples[1].slice(pulledFrom)
    const half = pulling.length >> 1
    for (const [index, name] of ['sender', 'receiver'].entries())
      yield result(`swarm.memory.${name}`, Math.max(...(samples[index] ?? [])), 'MiB', '<= 250 MiB, flat', {
        bytes: sizeBytes,
        idleMib: Math.round(samples[index]?.[0] ?? 0),
        ...(index === 1
          ? {
              medianFirstHalfMib: Math.round(median(pulling.slice(0, half))),
              medianSecondHalfMib: Math.round(median(pulling.slice(half))),
            }
          : {}),
      })
  } finally {
    clearInterval(timer)
  }
}

/** Small calls between the two daemons while a pull runs at full speed. */
async function* calls(): AsyncIterable<Measurement> {
  const sizeBytes = Math.round(2 * scale * 1024) * MIB
  await using mesh = await createBenchMesh()
  const [sender, receiver] = [await mesh.start('sender'), await mesh.start('receiver')]
  await publish(mesh, sender, sizeBytes)
  await untilKnown(receiver, 'bench', sender)
  const served = await sender.client.rpc.serve(TextService, {
    capitalize: ({ text }) => ({ text: text.toUpperCase(), caller: '' }),
    async *speak() {},
    count: async () => ({ wordCount: 0 }),
    async *reverse() {},
  })
  const text = receiver.client.rpc.client(TextService, sender.peer)
  const measure = async (until: () => boolean): Promise<number[]> => {
    const latencies: number[] = []
    while (!until()) {
      const startedMs = performance.now()
      await text.capitalize({ text: 'hello' }, { timeoutMs: 30_000 })
      latencies.push(performance.now() - startedMs)
      await sleep(1)
    }
    return latencies.sort((a, b) => a - b)
  }
  const p99 = (sorted: readonly number[]) => sorted[Math.floor(sorted.length * 0.99)] ?? 0
  const endMs = performance.now() + 3_000
  const idle = await measure(() => performance.now() > endMs)
  const runs: { p99Ms: number; p50Ms: number; calls: number; mibPerSecond: number }[] = []
  for (let run = 0; run < CALLS_RUNS; run++) {
    let isDone = false
    const startedMs = performance.now()
    const pulling = receiver.client.models
      .pull('bench', { out: join(mesh.path, `out-${run}`) })
      .result()
      .finally(() => {
        isDone = true
      })
    const busy = await measure(() => isDone)
    await pulling
    const seconds = (performance.now() - startedMs) / 1000
    runs.push({
      p99Ms: p99(busy),
      p50Ms: busy[busy.length >> 1] ?? 0,
      calls: busy.length,
      mibPerSecond: sizeBytes / MIB / seconds,
    })
    await receiver.client.models.remove('bench', { deleteFiles: true })
  }
  await served[Symbol.asyncDispose]()
  const medianOf = (key: 'p99Ms' | 'p50Ms' | 'calls' | 'mibPerSecond') => median(runs.map(run => run[key]))
  yield result(
    'swarm.calls-beside-a-pull.p99',
    medianOf('p99Ms'),
    'ms',
    '<= 20 ms',
    {
      calls: medianOf('calls'),
      p50Ms: medianOf('p50Ms'),
      pullMibPerSecond: Math.round(medianOf('mibPerSecond')),
      runsMs: runs.map(({ p99Ms }) => p99Ms.toFixed(1)).join(' '),
    },
    { name: 'without a pull', value: p99(idle) },
    CALLS_RUNS,
  )
}

/** How near a transfer comes to its cap. */
async function* caps(): AsyncIterable<Measurement> {
  const sizeBytes = 64 * MIB
  await using mesh = await createBenchMesh()
  const [sender, receiver] = [await mesh.start('sender'), await mesh.start('receiver')]
  await publish(mesh, sender, sizeBytes)
  await untilKnown(receiver, 'bench', sender)
  const out = join(mesh.path, 'out')
  for (const [name, daemon, rule] of [
    ['up', sender, 'up=8MiB'],
    ['down', receiver, 'down=8MiB'],
    ['up-peer', sender, `peer=${receiver.peer} up=8MiB`],
    ['down-class', receiver, 'class=bulk down=8MiB'],
  ] as const) {
    await daemon.client.node.setBandwidth(rule)
    const startedMs = performance.now()
    await receiver.client.models.pull('bench', { out }).result()
    const rate = sizeBytes / MIB / ((performance.now() - startedMs) / 1000)
    await daemon.client.node.clearBandwidth()
    await receiver.client.models.remove('bench', { deleteFiles: true })
    await rm(out, { recursive: true, force: true })
    yield result(`swarm.cap.${name}`, rate, 'MiB/s', 'within 10 %', { rule }, { name: 'the cap', value: 8 })
  }
}

/** Providers whose files are not what they say: changed under them, with the time of change put back. */
async function* tampering(): AsyncIterable<Measurement> {
  const sizeBytes = Math.round(256 * Math.max(scale, 0.25)) * MIB
  for (const badCount of [1, 2]) {
    await using mesh = await createBenchMesh()
    const [first, second, third] = [await mesh.start('p0'), await mesh.start('p1'), await mesh.start('p2')]
    const receiver = await mesh.start('receiver')
    const source = await publish(mesh, first, sizeBytes)
    for (const daemon of [second, third]) {
      await untilKnown(daemon, 'bench', first)
      await daemon.client.models.pull('bench', { out: join(mesh.path, `${daemon.name}-out`) }).result()
    }
    for (const daemon of [third, second].slice(0, badCount))
      await spoil(join(mesh.path, `${daemon.name}-out`, 'weights.bin'))
    await untilKnown(receiver, 'bench', first)
    const dropped = new Set<string>()
    const out = join(mesh.path, 'out')
    for await (const event of receiver.client.models.pull('bench', { out }))
      if (event.type === 'dropped') dropped.add(event.peer)
    const isGood = await sameBytes(source, join(out, 'weights.bin'))
    const bad = [third, second].slice(0, badCount).map(({ peer }) => peer)
    yield result(`swarm.tampering.${badCount}-of-3`, isGood ? 0 : 1, 'bad files', '0, finished', {
      badCount,
      liarsNamed: bad.filter(peer => dropped.has(peer)).length,
      honestDropped: dropped.has(first.peer) ? 1 : 0,
    })
  }
}

/** Turns a bit in each MiB, and puts the time back, so that the daemon takes the file for what it was. */
async function spoil(path: string): Promise<void> {
  await using file = await open(path, 'r+')
  const { size, atime, mtime } = await file.stat()
  const before = (await file.stat({ bigint: true })).mtimeNs
  for (let offset = 1000; offset < size; offset += MIB) {
    const byte = Buffer.alloc(1)
    await file.read(byte, 0, 1, offset)
    await file.write(Buffer.of((byte[0] ?? 0) ^ 1), 0, 1, offset)
  }
  await file.utimes(atime, mtime)
  await file.close()
  // To the nanosecond, which utimes can't.
  const stamp = `@${before / 1_000_000_000n}.${String(before % 1_000_000_000n).padStart(9, '0')}`
  const child = spawn('touch', ['-m', '-d', stamp, path], { stdio: 'inherit' })
  await once(child, 'exit')
}

/** 16 nodes pull (or as many as TRELLIS_BENCH_CHURN_NODES says), 30 % of them are killed and started again each minute; one provider is stable. */
async function* churn(): AsyncIterable<Measurement> {
  const count = Number(process.env['TRELLIS_BENCH_CHURN_NODES'] ?? 16)
  const sizeBytes = 96 * MIB
  const minuteMs = 60_000
  await using mesh = await createBenchMesh()
  // The slow network that such a place has: some minutes of one provider's time.
  const limits = { 'transfers.upload_bytes_per_second': '2MiB' }
  const seed = await mesh.start('seed', limits)
  const source = await publish(mesh, seed, sizeBytes)
  const nodes: BenchDaemon[] = []
  for (let index = 0; index < count; index++) nodes.push(await mesh.start(`n${index}`, limits))
  for (const node of nodes) await untilKnown(node, 'bench', seed)
  let killCount = 0
  let isOver = false
  const left = new Set(nodes.keys())
  const startedMs = performance.now()
  const churning = (async () => {
    while (!isOver) {
      // 30 % of them a minute, one at a time, however long one takes to be back.
      await sleep(startedMs + ((killCount + 1) * minuteMs) / (count * 0.3) - performance.now())
      const candidates = [...left]
      const index = candidates[randomInt(Math.max(1, candidates.length))]
      if (isOver || index === undefined) return
      await nodes[index]?.kill('SIGKILL')
      nodes[index] = await mesh.start(`n${index}`, limits)
      killCount++
    }
  })()
  // Told of at the end: the pulls go on without it.
  churning.catch(() => {})
  const pullAll = [...nodes.keys()].map(async index => {
    for (;;) {
      try {
        await nodes[index]?.client.models.pull('bench', { out: join(mesh.path, `out${index}`) }).result()
        left.delete(index)
        return
      } catch {
        // Its daemon was killed: it pulls again when it is back.
        if (performance.now() - startedMs > 5 * minuteMs) throw new Error(`n${index} did not finish`)
        await sleep(200)
      }
    }
  })
  const ended = await Promise.allSettled(pullAll)
  isOver = true
  const seconds = (performance.now() - startedMs) / 1000
  await churning
  let goodCount = 0
  for (const index of nodes.keys())
    if (
      ended[index]?.status === 'fulfilled' &&
      (await sameBytes(source, join(mesh.path, `out${index}`, 'weights.bin')))
    )
      goodCount++
  yield result('swarm.churn.completed', goodCount, 'pulls', `${count} of ${count}`, {
    killCount,
    seconds: Math.round(seconds),
    bytes: sizeBytes,
  })
}

/** A scenario of net-lab.ts, in namespaces of its own. */
async function* inNamespaces(scenario: string): AsyncIterable<Measurement> {
  const script = join(import.meta.dirname, 'net-lab.ts')
  const child: ChildProcess = spawn(process.execPath, [script, scenario], { stdio: ['ignore', 'pipe', 'inherit'] })
  const exited = once(child, 'exit') as Promise<[number | null]>
  if (child.stdout !== null)
    for await (const line of createInterface(child.stdout)) yield JSON.parse(line) as Measurement
  const [code] = await exited
  if (code === NOT_RUN) process.stderr.write(`  NOT RUN: swarm.${scenario} needs namespaces, tc and root\n`)
  else if (code !== 0) throw new Error(`net-lab.ts ended with ${code}`)
}

export const benches: Bench[] = [
  { name: 'swarm.resume', summary: 'kill -9 at a random point of a 2 GB pull, started again', run: resume },
  { name: 'swarm.memory', summary: 'resident memory of both sides, a sparse model of 20 GB', run: memory },
  { name: 'swarm.calls', summary: 'small calls between two daemons during a full-speed pull', run: calls },
  { name: 'swarm.cap', summary: 'transfers against their caps', run: caps },
  { name: 'swarm.tampering', summary: '1 of 3, then 2 of 3 providers with spoilt files', run: tampering },
  { name: 'swarm.churn', summary: '16 pulling nodes, 30 % killed and restarted each minute', run: churn },
  {
    name: 'swarm.three-providers',
    summary: 'three providers at 200 Mbit/s each, in namespaces',
    run: () => inNamespaces('three-providers'),
  },
  {
    name: 'swarm.one-to-eight',
    summary: 'one provider to eight pullers, 200 Mbit/s each, in namespaces',
    run: () => inNamespaces('one-to-eight'),
  },
  {
    name: 'swarm.chain',
    summary: 'four hops of 200 Mbit/s against one, in namespaces',
    run: () => inNamespaces('chain'),
  },
]
