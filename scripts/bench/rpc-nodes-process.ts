/** A node of the RPC benches that need more than two ends of one connection. What it is told to do comes over IPC. */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { type Client, client, createPeerRpc, createRouter, serve } from '../../src/rpc/index.ts'
import { EchoService } from '../../test/support/generated/echo.services.ts'
import { foundNode, joinNode, LOOPBACK } from '../../test/support/mesh.ts'
import { type Load, measure } from './rpc-measure.ts'

export interface NodeOptions {
  /** Absent: founds a mesh. */
  ticket?: string
  /** Not listening, reachable through the founder as a relay only. */
  hidden?: boolean
  /** Where to find who is called, in place of what the mesh knows: through a proxy or a relay. */
  address?: string
  peer?: string
}

export interface NodeAddress {
  ticket: string
  peer: string
  addresses: string[]
}

export type NodeTask =
  | ({ type: 'calls' } & Load)
  | { type: 'streams'; count: number }
  | { type: 'count'; count: number; inFlightCount: number }
  | { type: 'produce'; streamCount: number; messageBytes: number; durationMs: number; warmUpMs: number }
  | ({ type: 'beside'; messageBytes: number } & Load)
  | { type: 'path' }

export interface Memory {
  rssMib: number
  /** What is in use: V8's heap, and memory that its objects hold outside it. */
  usedMib: number
  handleCount: number
}

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

async function memory(): Promise<Memory> {
  for (let i = 0; i < 4; i++) {
    collectGarbage()
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  // `external` has the array buffers in it.
  const { rss, heapUsed, external } = process.memoryUsage()
  const MIB = 1024 * 1024
  return {
    rssMib: rss / MIB,
    usedMib: (heapUsed + external) / MIB,
    handleCount: process.getActiveResourcesInfo().length,
  }
}

const echo = serve(EchoService, {
  echo: async request => ({
    payload: request.replyBytes > 0 ? new Uint8Array(request.replyBytes) : request.payload,
  }),
  add: async request => ({ count: request.payload.byteLength }),
  async *produce(request) {
    const payload = new Uint8Array(request.replyBytes)
    for (let i = 0; i < request.count; i++) yield { payload }
  },
  collect: async () => ({}),
  async *chat(requests) {
    for await (const { count } of requests) yield { count }
  },
})

type Echo = Client<typeof EchoService>

/** Reads streams of replies for a time behind `warmUpMs`, in which windows grow; the result is in bytes a second. */
async function produce(
  to: Echo,
  streamCount: number,
  messageBytes: number,
  durationMs: number,
  warmUpMs = 0,
): Promise<number> {
  const startedMs = performance.now() + warmUpMs
  let byteCount = 0
  async function read(): Promise<void> {
    for await (const { payload } of to.produce({ count: 2 ** 40, replyBytes: messageBytes }, { priority: 'bulk' })) {
      if (performance.now() >= startedMs) byteCount += payload.byteLength
      if (performance.now() - startedMs >= durationMs) return
    }
  }
  await Promise.all(Array.from({ length: streamCount }, read))
  return byteCount / ((performance.now() - startedMs) / 1000)
}

/** Opens streams, keeps all of them open until each has had a message back, then ends them. */
async function streams(to: Echo, count: number): Promise<{ openMs: number; allMs: number }> {
  const release = Promise.withResolvers<void>()
  const startedMs = performance.now()
  const open = Array.from({ length: count }, async (_, index) => {
    async function* requests() {
      yield { count: index }
      await release.promise
    }
    const replies = to.chat(requests())
    const first = await replies.next()
    if (first.value?.count !== index) throw new Error('a stream mixed up its messages')
    return replies
  })
  const all = await Promise.all(open)
  const openMs = performance.now() - startedMs
  release.resolve()
  for (const replies of all) if ((await replies.next()).done !== true) throw new Error('a stream did not end')
  return { openMs, allMs: performance.now() - startedMs }
}

async function count(to: Echo, callCount: number, inFlightCount: number): Promise<void> {
  let leftCount = callCount
  const payload = new Uint8Array(128)
  async function run(): Promise<void> {
    while (leftCount-- > 0) await to.echo({ payload }, { timeoutMs: 30_000 })
  }
  await Promise.all(Array.from({ length: inFlightCount }, run))
}

const { ticket, hidden, address, peer } = JSON.parse(process.argv[2] ?? '{}') as NodeOptions
process.once('disconnect', () => process.exit(0))
const limits = { relayBytes: 2 ** 40, relayDurationMs: 3_600_000 }
const listen = hidden === true || address !== undefined ? [] : [LOOPBACK.tcp]
const own =
  ticket === undefined
    ? await foundNode({ listen, relayServer: true, limits })
    : await joinNode(ticket, { listen, relayServer: false, ...(address === undefined ? {} : { bootstrap: [] }) })
const rpc = createPeerRpc({ streams: own.node.streams, router: createRouter({ services: [echo] }) })
await rpc.start(AbortSignal.timeout(1000))
if (peer !== undefined) await own.node.connect(address ?? peer)
if (hidden === true) {
  const deadlineMs = performance.now() + 20_000
  while (own.node.relays().length === 0 && performance.now() < deadlineMs)
    await new Promise(resolve => setTimeout(resolve, 50))
}

const to = peer === undefined ? undefined : client(EchoService, rpc.channel(peer))

async function run(task: NodeTask): Promise<unknown> {
  if (to === undefined) return await memory()
  switch (task.type) {
    case 'calls': {
      const payload = new Uint8Array(task.requestBytes)
      return await measure(() => to.echo({ payload, replyBytes: task.replyBytes }, { timeoutMs: 30_000 }), task)
    }
    case 'streams':
      return { ...(await streams(to, task.count)), memory: await memory() }
    case 'count':
      await count(to, task.count, task.inFlightCount)
      return await memory()
    case 'produce':
      return await produce(to, task.streamCount, task.messageBytes, task.durationMs, task.warmUpMs)
    case 'beside': {
      const bulk = produce(to, 1, task.messageBytes, task.durationMs)
      const payload = new Uint8Array(task.requestBytes)
      const calls = await measure(() => to.echo({ payload }, { timeoutMs: 30_000 }), task)
      return { ...calls, bulkBytesPerSecond: await bulk }
    }
    case 'path':
      return own.node.peers().map(other => ({ peer: other.peer, path: other.path, address: other.remoteAddress }))
    default:
      return task satisfies never
  }
}

process.on('message', (task: NodeTask) => {
  void run(task).then(
    result => process.send?.(result),
    (reason: unknown) => {
      console.error(reason)
      process.exit(1)
    },
  )
})
const told: NodeAddress = {
  ticket: ticket === undefined ? await own.node.createInvite({ uses: 10 }) : '',
  peer: own.node.peer,
  addresses: own.node.addresses(),
}
process.send?.(told)
