/** What it costs a node to tell the distributed hash table of its models: real nodes on loopback. */
import { randomBytes } from 'node:crypto'
import { createMemoryStore, silentLogger, silentMetrics, systemClock, systemRandom } from '../../src/base/index.ts'
import { cidOf } from '../../src/content/index.ts'
import {
  adoptMembership,
  createIdentity,
  createMesh,
  createMeshNode,
  joinMesh,
  type MeshNode,
} from '../../src/mesh/index.ts'
import { Announcer } from '../../src/models/announcer.ts'
import type { Bench, Measurement } from './types.ts'

const NODE_COUNT = 8
const MODEL_COUNT = 400
/** What a daemon's announcer leaves between two. */
const PACE_MS = 100
const MANY = 10_000

async function startMesh(): Promise<MeshNode[]> {
  const nodes: MeshNode[] = []
  for (let index = 0; index < NODE_COUNT; index++) {
    const identity = createIdentity(randomBytes(32))
    const store = createMemoryStore()
    const options = { signer: identity.signer, store }
    const [first] = nodes
    const joined =
      first === undefined
        ? undefined
        : await joinMesh({ ticket: await first.createInvite(), identity, name: `node-${index}` })
    const membership =
      joined === undefined ? await createMesh('bench', options) : await adoptMembership(joined, options)
    const bootstrap = joined === undefined ? [] : [...joined.addresses]
    const node = createMeshNode({ preset: 'local', identity, membership, store, bootstrap })
    await node.start(AbortSignal.timeout(20_000))
    nodes.push(node)
  }
  const deadline = performance.now() + 60_000
  while (nodes.some(node => node.peers().length < NODE_COUNT - 1) && performance.now() < deadline)
    await new Promise(resolve => setTimeout(resolve, 50))
  return nodes
}

async function* announce(): AsyncIterable<Measurement> {
  const nodes = await startMesh()
  try {
    const [node, other] = nodes
    if (node === undefined || other === undefined) throw new Error('no mesh')
    const sent = () => node.peers().reduce((sum, { inBytes, outBytes }) => sum + inBytes + outBytes, 0)
    const done = Promise.withResolvers<void>()
    let [doneCount, failedCount] = [0, 0]
    const routing = {
      async provide(cid: string, signal: AbortSignal) {
        try {
          await node.provide(cid, signal)
        } catch (reason) {
          failedCount++
          throw reason
        } finally {
          if (++doneCount === MODEL_COUNT) done.resolve()
        }
      },
      async *findProviders() {},
    }
    const ports = { clock: systemClock, random: systemRandom, log: silentLogger, metrics: silentMetrics }
    const announcer = new Announcer({ routing, ...ports }, { paceMs: 0 })
    const cids = Array.from({ length: MODEL_COUNT }, (_, index) => cidOf(Buffer.from(`model ${index}`)))
    for (const cid of cids) announcer.add(cid)
    const before = { bytes: sent(), cpu: process.cpuUsage(), ms: performance.now() }
    await announcer.start()
    await done.promise
    const seconds = (performance.now() - before.ms) / 1000
    const cpu = process.cpuUsage(before.cpu)
    const bytes = sent() - before.bytes
    await announcer.stop()
    const found = await other.findProviders(cids[MODEL_COUNT >> 1] ?? '', { signal: AbortSignal.timeout(10_000) })
    const bytesEach = bytes / MODEL_COUNT
    // All nodes are in this process: the processor's time is that of the announcer and of those who store.
    const cpuMsEach = (cpu.user + cpu.system) / 1000 / MODEL_COUNT
    yield {
      name: 'announce.model',
      value: (seconds * 1000) / MODEL_COUNT,
      unit: 'ms',
      baseline: { name: 'the pace of a daemon', value: PACE_MS },
      ratio: (seconds * 1000) / MODEL_COUNT / PACE_MS,
      n: MODEL_COUNT,
      detail: {
        nodes: NODE_COUNT,
        failed: failedCount,
        foundByAnother: found.length,
        bytesEach: Math.round(bytesEach),
        cpuMsEachAllNodes: Number(cpuMsEach.toFixed(2)),
        minutesFor10k: Number(((MANY * Math.max(PACE_MS, (seconds * 1000) / MODEL_COUNT)) / 60_000).toFixed(1)),
        kibPerSecondAtPace: Number((bytesEach / 1024 / (PACE_MS / 1000)).toFixed(1)),
        cpuShareAtPaceAllNodes: Number((cpuMsEach / PACE_MS).toFixed(3)),
      },
    }
  } finally {
    for (const node of nodes) await node.stop()
  }
}

export const benches: Bench[] = [
  { name: 'announce', summary: 'telling the distributed hash table of a model, and of ten thousand', run: announce },
]
