/** Versions of a model: what a fine-tune moves, and a trainer that emits versions to eight workers. Real daemons on loopback. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect, type FollowEvent, type PullResult, type TrellisClient } from '../../src/client/index.ts'
import { type Daemon, startDaemon } from '../../src/daemon/index.ts'
import { makeModel } from '../make-model.ts'
import { type Bench, type Measurement, median } from './types.ts'

const MIB = 1024 * 1024
const SIZE_BYTES = 256 * MIB
const WORKER_COUNT = 8
const WORKER_MODEL_BYTES = 64 * MIB
const VERSION_COUNT = 5
const CHANGED_SHARE = 0.05

interface Node extends AsyncDisposable {
  daemon: Daemon
  client: TrellisClient
}

async function startNode(home: string): Promise<Node> {
  const flags = { preset: 'local', 'log.level': 'error', 'log.format': 'json' }
  const daemon = await startDaemon({ home, flags, env: {}, logSink: { write() {} } })
  const client = await connect({ home })
  return {
    daemon,
    client,
    async [Symbol.asyncDispose]() {
      await client.close()
      await daemon.stop()
    },
  }
}

async function joinNode(first: Node, home: string): Promise<Node> {
  const node = await startNode(home)
  const { ticket } = await first.client.mesh.invite()
  await node.client.mesh.join(ticket)
  return node
}

async function pull(node: Node, id: string, out: string): Promise<PullResult & { seconds: number }> {
  const start = performance.now()
  const result = await node.client.models.pull(id, { out }).result()
  return { ...result, seconds: (performance.now() - start) / 1000 }
}

async function* fineTune(): AsyncIterable<Measurement> {
  const folder = await mkdtemp(join(tmpdir(), 'trellis-bench-versions-'))
  try {
    await using trainer = await startNode(join(folder, 'trainer'))
    await trainer.client.mesh.create('bench')
    await using worker = await joinNode(trainer, join(folder, 'worker'))
    const peer = trainer.daemon.peer
    const shares: number[] = []
    const seconds: number[] = []
    let full: (PullResult & { seconds: number }) | undefined
    for (let variant = 0; variant <= 3; variant++) {
      const path = join(folder, `version-${variant}`)
      makeModel(path, { sizeBytes: SIZE_BYTES, variant, changedShare: CHANGED_SHARE })
      const { model } = await trainer.client.models.publish(path, { name: 'model', tag: `v${variant}` }).result()
      const pulled = await pull(worker, `${model.id}@${peer}`, join(folder, `pulled-${variant}`))
      if (full === undefined) {
        full = pulled
      } else {
        // Against the base that it was tuned from, which has all that did not change.
        shares.push(pulled.fetchedBytes / model.sizeBytes)
        seconds.push(pulled.seconds)
      }
    }
    if (full === undefined) throw new Error('no version was pulled')
    const baseline = { name: 'all of it', value: 1 }
    yield {
      name: 'versions.fine-tune-5.moved',
      value: median(shares),
      unit: 'share',
      baseline,
      ratio: median(shares),
      n: shares.length,
      detail: { modelMib: SIZE_BYTES / MIB, changedShare: CHANGED_SHARE, worst: Math.max(...shares) },
    }
    yield {
      name: 'versions.fine-tune-5.time',
      value: median(seconds),
      unit: 's',
      baseline: { name: 'the base, all of it', value: full.seconds },
      ratio: median(seconds) / full.seconds,
      n: seconds.length,
      detail: { modelMib: SIZE_BYTES / MIB },
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Loading that overlaps the transfer, against a pull that is read afterwards. */
async function* tensors(): AsyncIterable<Measurement> {
  const folder = await mkdtemp(join(tmpdir(), 'trellis-bench-tensors-'))
  try {
    await using publisher = await startNode(join(folder, 'publisher'))
    await publisher.client.mesh.create('bench')
    await using reader = await joinNode(publisher, join(folder, 'reader'))
    const firstMs: number[] = []
    const streamMs: number[] = []
    const pullMs: number[] = []
    const againMs: number[] = []
    for (let run = 0; run < 3; run++) {
      const path = join(folder, `model-${run}`)
      makeModel(path, { sizeBytes: SIZE_BYTES, seed: run + 1 })
      const { model } = await publisher.client.models.publish(path, { name: `model-${run}` }).result()
      const id = `${model.id}@${publisher.daemon.peer}`
      const read = async (): Promise<{ first: number; all: number }> => {
        const start = performance.now()
        let first = 0
        for await (const tensor of reader.client.models.tensors(id)) {
          await tensor.bytes()
          if (first === 0) first = performance.now() - start
        }
        return { first, all: performance.now() - start }
      }
      const fetched = await read()
      firstMs.push(fetched.first)
      streamMs.push(fetched.all)
      againMs.push((await read()).all)
      await reader.client.models.remove(model.id, { deleteFiles: true })
      const start = performance.now()
      await reader.client.models.pull(id).result()
      pullMs.push(performance.now() - start)
      await reader.client.models.remove(model.id, { deleteFiles: true })
    }
    const baseline = { name: 'a pull of the same', value: median(pullMs) }
    const detail = { modelMib: SIZE_BYTES / MIB, n: 3 }
    yield {
      name: 'tensors.first',
      value: median(firstMs),
      unit: 'ms',
      baseline,
      ratio: median(firstMs) / baseline.value,
      n: 3,
      detail,
    }
    yield {
      name: 'tensors.all',
      value: median(streamMs),
      unit: 'ms',
      baseline,
      ratio: median(streamMs) / baseline.value,
      n: 3,
      detail: { ...detail, againMs: median(againMs), againMibPerSecond: (SIZE_BYTES / MIB / median(againMs)) * 1000 },
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function* eightWorkers(): AsyncIterable<Measurement> {
  const folder = await mkdtemp(join(tmpdir(), 'trellis-bench-workers-'))
  const stop = new AbortController()
  const nodes: Node[] = []
  const loops: Promise<unknown>[] = []
  try {
    const trainer = await startNode(join(folder, 'trainer'))
    nodes.push(trainer)
    await trainer.client.mesh.create('bench')
    for (let worker = 0; worker < WORKER_COUNT; worker++)
      nodes.push(await joinNode(trainer, join(folder, `w${worker}`)))
    const checkpoints = join(folder, 'checkpoints')
    // A variant differs from the base; two of them, one after the other, differ by both their shares.
    const emit = (variant: number) =>
      makeModel(checkpoints, {
        sizeBytes: WORKER_MODEL_BYTES,
        layerCount: 4,
        variant,
        changedShare: CHANGED_SHARE / 2,
      })
    emit(0)

    const published: { id: string; bytes: number; atMs: number }[] = []
    const accepted = new Map<string, { fetchedBytes: number; atMs: number }[]>()
    loops.push(
      (async () => {
        const options = { name: 'run', settleMs: 200, signal: stop.signal }
        for await (const event of trainer.client.models.watchPublish(checkpoints, options))
          if (event.type === 'published')
            published.push({ id: event.model.id, bytes: event.model.sizeBytes, atMs: performance.now() })
      })(),
    )
    for (const [index, { client }] of nodes.slice(1).entries()) {
      const events: AsyncIterable<FollowEvent> = client.models.follow('run', {
        out: join(folder, `live-${index}`),
        signal: stop.signal,
      })
      loops.push(
        (async () => {
          for await (const event of events) {
            if (event.type !== 'accepted') continue
            const { id, fetchedBytes } = event
            accepted.set(id, [...(accepted.get(id) ?? []), { fetchedBytes, atMs: performance.now() }])
          }
        })(),
      )
    }
    const everybodyHas = async (version: number): Promise<void> => {
      const deadline = performance.now() + 120_000
      while ((accepted.get(published[version]?.id ?? '')?.length ?? 0) < WORKER_COUNT) {
        if (performance.now() > deadline) throw new Error(`version ${version} did not reach all workers`)
        await new Promise(resolve => setTimeout(resolve, 10))
      }
    }
    for (let version = 0; version <= VERSION_COUNT; version++) {
      if (version > 0) emit(version)
      await everybodyHas(version)
    }
    const times = published.map(({ id, atMs }) => {
      const last = Math.max(...(accepted.get(id) ?? []).map(event => event.atMs))
      return Math.max(0, last - atMs)
    })
    const [firstMs = 0, ...laterMs] = times
    const deltas = published
      .slice(1)
      .flatMap(({ id, bytes }) => (accepted.get(id) ?? []).map(({ fetchedBytes }) => fetchedBytes / bytes))
    yield {
      name: 'versions.eight-workers.last-in-use',
      value: median(laterMs),
      unit: 'ms',
      baseline: { name: 'the first version', value: firstMs },
      ratio: median(laterMs) / firstMs,
      n: laterMs.length,
      detail: {
        modelMib: WORKER_MODEL_BYTES / MIB,
        workers: WORKER_COUNT,
        worstMs: Math.max(...laterMs),
        movedShare: median(deltas),
        movedShareWorst: Math.max(...deltas),
      },
    }
  } finally {
    stop.abort()
    await Promise.allSettled(loops)
    for (const node of nodes.reverse()) await node[Symbol.asyncDispose]()
    await rm(folder, { recursive: true, force: true })
  }
}

export const benches: Bench[] = [
  { name: 'versions.fine-tune', summary: 'bytes and time of a version with 5 % of its tensors changed', run: fineTune },
  { name: 'tensors', summary: 'tensors streamed to a program while they are fetched', run: tensors },
  {
    name: 'versions.eight-workers',
    summary: 'a trainer that publishes versions (publish --watch) to eight workers (follow)',
    run: eightWorkers,
  },
]
