/** Frames of hidden states through a chain of stages on nodes of their own: what each hop adds, beside bare TCP. */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { StageService } from '../../examples/pipeline/generated/pipeline.services.ts'
import { throughNextStage } from '../../examples/pipeline/hop.ts'
import type { ModelShape } from '../../examples/pipeline/model.ts'
import { type Step, stageName } from '../../examples/pipeline/stage.ts'
import { createNode, type TrellisNode } from '../../src/daemon/node.ts'
import type { StageTask } from './pipeline-process.ts'
import { type Bench, type Measurement, median } from './types.ts'

const SHAPE: ModelShape = { hiddenSize: 3584, rank: 1, windowTokenCount: 1, layersPerStage: 0, stageCount: 4 }
const FRAME_BYTES = SHAPE.hiddenSize * 4
const TCP_REPLY_BYTES = 8
const PREFILL_TOKENS = 4096
const WARM_UP_COUNT = 200
const FRAME_COUNT = Number(process.env['TRELLIS_BENCH_PIPELINE_FRAMES'] ?? 1000)
const RUNS = 3

/** Sends frames one by one, each when the one before is answered; times in milliseconds. */
async function overMesh(node: TrellisNode, hopCount: number, frameBytes: number, count: number): Promise<number[]> {
  const life = new AbortController()
  const first = node.rpc.client(StageService, { name: stageName(SHAPE.stageCount - hopCount) })
  const hidden = new Uint8Array(frameBytes)
  const times: number[] = []
  let leftMs = 0
  let answered = Promise.withResolvers<void>()
  async function* steps(): AsyncGenerator<Step> {
    for (let number = 0; number < count; number++) {
      leftMs = performance.now()
      yield { number, hidden }
      await answered.promise
      answered = Promise.withResolvers()
    }
  }
  const open = (inputs: AsyncIterable<Step>) => first.run(inputs, { signal: life.signal })
  for await (const _ of throughNextStage(steps(), { open, signal: life.signal })) {
    times.push(performance.now() - leftMs)
    answered.resolve()
  }
  return times
}

async function overTcp(port: number, frameBytes: number, count: number): Promise<number[]> {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true })
  await once(socket, 'connect')
  const frame = new Uint8Array(frameBytes)
  const times: number[] = []
  for (let i = 0; i < count; i++) {
    const leftMs = performance.now()
    socket.write(frame)
    let receivedBytes = 0
    // A frame longer than the bench's counts as several at the far end.
    while (receivedBytes < (TCP_REPLY_BYTES * frameBytes) / FRAME_BYTES) {
      const [chunk] = (await once(socket, 'data')) as [Buffer]
      receivedBytes += chunk.byteLength
    }
    times.push(performance.now() - leftMs)
  }
  socket.destroy()
  return times
}

const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? 0

async function* pipeline(): AsyncIterable<Measurement> {
  const folder = await mkdtemp(join(tmpdir(), 'trellis-bench-'))
  const children: ChildProcess[] = []
  const node = await createNode({
    home: join(folder, 'asks'),
    flags: { preset: 'local', 'log.level': 'error' },
    env: {},
  })
  try {
    await node.mesh.create('bench')
    const { ticket } = await node.mesh.invite({ useCount: SHAPE.stageCount })
    const ports: number[] = []
    for (let stage = SHAPE.stageCount - 1; stage >= 0; stage--) {
      const nextPort = ports[0]
      const task: StageTask = {
        home: join(folder, `stage-${stage}`),
        ticket,
        stage,
        shape: SHAPE,
        frameBytes: FRAME_BYTES,
        replyBytes: TCP_REPLY_BYTES,
        ...(nextPort === undefined ? {} : { nextPort }),
      }
      const child = fork(join(import.meta.dirname, 'pipeline-process.ts'), [JSON.stringify(task)])
      children.push(child)
      const [{ port }] = (await once(child, 'message')) as [{ port: number }]
      ports.unshift(port)
    }
    const portOf = (hopCount: number): number => ports[SHAPE.stageCount - hopCount] ?? 0
    const ways = {
      mesh: (hopCount: number, bytes: number, count: number) => overMesh(node, hopCount, bytes, count),
      tcp: (hopCount: number, bytes: number, count: number) => overTcp(portOf(hopCount), bytes, count),
    }
    const found = new Map<string, { p50: number; p99: number }>()
    for (const hopCount of [1, SHAPE.stageCount]) {
      for (const way of ['tcp', 'mesh'] as const) {
        await ways[way](hopCount, FRAME_BYTES, WARM_UP_COUNT)
        const rounds: number[][] = []
        for (let round = 0; round < RUNS; round++) rounds.push(await ways[way](hopCount, FRAME_BYTES, FRAME_COUNT))
        found.set(`${way}-${hopCount}`, {
          p50: median(rounds.map(times => percentile(times, 0.5))),
          p99: median(rounds.map(times => percentile(times, 0.99))),
        })
      }
    }
    const added = (way: string, which: 'p50' | 'p99'): number =>
      ((found.get(`${way}-${SHAPE.stageCount}`)?.[which] ?? 0) - (found.get(`${way}-1`)?.[which] ?? 0)) /
      (SHAPE.stageCount - 1)
    for (const which of ['p50', 'p99'] as const) {
      const [value, baseline] = [added('mesh', which), added('tcp', which)]
      yield {
        name: `pipeline.token-14k.hop-${which}`,
        value,
        unit: 'ms',
        baseline: { name: `pipeline.token-14k.tcp-hop-${which}`, value: baseline },
        ratio: value / baseline,
        n: RUNS,
        detail: {
          oneHopMs: found.get('mesh-1')?.[which] ?? 0,
          fourHopsMs: found.get('mesh-4')?.[which] ?? 0,
          tcpOneHopMs: found.get('tcp-1')?.[which] ?? 0,
          tcpFourHopsMs: found.get('tcp-4')?.[which] ?? 0,
        },
      }
    }
    const bytes = PREFILL_TOKENS * FRAME_BYTES
    for (const hopCount of [1, SHAPE.stageCount]) {
      const rates = { tcp: 0, mesh: 0 }
      for (const way of ['tcp', 'mesh'] as const) {
        await ways[way](hopCount, bytes, 1)
        const times: number[] = []
        for (let round = 0; round < RUNS; round++) times.push(...(await ways[way](hopCount, bytes, 1)))
        rates[way] = bytes / 1000 / median(times)
      }
      yield {
        name: `pipeline.prefill-59m.${hopCount}-hop${hopCount === 1 ? '' : 's'}`,
        value: rates.mesh,
        unit: 'MB/s',
        baseline: { name: `pipeline.prefill-59m.tcp-${hopCount}`, value: rates.tcp },
        ratio: rates.mesh / rates.tcp,
        n: RUNS,
        detail: { bytes },
      }
    }
  } finally {
    for (const child of children) child.kill('SIGKILL')
    await node.close()
    await rm(folder, { recursive: true, force: true })
  }
}

export const benches: Bench[] = [
  {
    name: 'pipeline',
    summary: 'a chain of four stages on nodes of their own: latency that a hop adds, and a prefill of 59 MB',
    run: pipeline,
  },
]
