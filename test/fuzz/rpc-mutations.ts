/** Mutated frames for RPC connections, as many as asked for: for the test, and for the long run. */
import assert from 'node:assert/strict'
import { type ByteStream, type ByteStreamEvents, createMemoryPair, systemClock } from '../../src/base/index.ts'
import { Balancer } from '../../src/rpc/balancer.ts'
import {
  client,
  createRouter,
  createRpcConnection,
  type MethodDescriptor,
  type RpcConnectionStats,
  type RpcRouter,
} from '../../src/rpc/index.ts'
import { createBalancedChannel } from '../../src/rpc/named-calls.ts'
import { encodeMessage, rawCodec, rpcProto } from '../../src/wire/index.ts'
import { createEchoService } from '../support/echo-service.ts'
import { eventually } from '../support/eventually.ts'
import { trellis } from '../support/generated/echo.js'
import { EchoService } from '../support/generated/echo.services.ts'
import { callFrame, FLAGS, frame, helloFrame, TYPE, uint32 } from '../support/rpc-frames.ts'

/** mulberry32: small, and the same everywhere. */
function createRandom(start: number): (below: number) => number {
  let state = start
  return below => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) % below
  }
}

const request = (properties: trellis.test.EchoRequest.$Properties) =>
  encodeMessage(trellis.test.EchoRequest, properties)
const header = encodeMessage(rpcProto.rpc.CallHeader, {
  metadata: { a: 'b' },
  idempotencyKey: 'k',
  priority: rpcProto.rpc.Priority.PRIORITY_SYNC,
})

/** Frames that a correct caller sends, with every kind of call in them. */
const GOOD = [
  callFrame(1, 'trellis.test.Echo/Echo'),
  frame(TYPE.message, FLAGS.end, 1, request({ payload: Buffer.alloc(100), count: 2 ** 40, text: 'text' })),
  callFrame(2, 'trellis.test.Echo/Produce', 5000, header),
  frame(TYPE.message, FLAGS.end, 2, request({ count: 100, replyBytes: 500 })),
  frame(TYPE.credit, 0, 2, uint32(100_000)),
  callFrame(3, 'trellis.test.Echo/Collect', 1000),
  frame(TYPE.message, 0, 3, request({ payload: Buffer.alloc(1000) })),
  frame(TYPE.message, FLAGS.long, 3, Buffer.concat([uint32(40), request({ payload: Buffer.alloc(10) })])),
  frame(TYPE.message, 0, 3, Buffer.alloc(28)),
  frame(TYPE.end, 0, 3),
  callFrame(4, 'trellis.test.Echo/Chat'),
  frame(TYPE.message, 0, 4, request({ text: 'a', inner: { text: 'b' } })),
  frame(TYPE.cancel, 0, 4, Buffer.from([1])),
  frame(TYPE.ping, 0, 0, Buffer.alloc(8)),
  frame(TYPE.message, FLAGS.reply | FLAGS.end, 1, Buffer.alloc(3)),
  frame(TYPE.status, FLAGS.reply, 1, Buffer.from([8, 5])),
  frame(TYPE.credit, FLAGS.reply, 1, uint32(7)),
  frame(TYPE.goaway, 0, 0, Buffer.from([8, 0])),
]

function mutate(random: (below: number) => number): Uint8Array {
  const frames: Buffer[] = GOOD.map(bytes => Buffer.from(bytes))
  for (let count = random(4); count >= 0; count--) {
    const at = random(frames.length)
    const bytes = frames[at] as Buffer
    if (bytes.length < 9) continue
    switch (random(7)) {
      case 0:
        bytes[random(bytes.length)] = random(256)
        break
      case 1:
        bytes[random(9)] = random(256)
        break
      case 2:
        frames.splice(at, 1)
        break
      case 3:
        frames.splice(random(frames.length), 0, bytes)
        break
      case 4:
        frames[at] = bytes.subarray(0, random(bytes.length))
        break
      case 5:
        // Stays in step: the length is right again.
        bytes.writeUIntBE(0, 0, 3)
        frames[at] = bytes.subarray(0, 9)
        break
      default: {
        const noise = Buffer.from(Array.from({ length: random(30) }, () => random(256)))
        frames.splice(at, 0, random(2) === 0 ? noise : frame(random(10), random(16), random(6), noise))
      }
    }
    if (frames.length === 0) break
  }
  return Buffer.concat(frames)
}

/** A connection to a server, kept for all runs, to which calls are relayed as daemons do. */
function createRelayed(services: ReturnType<typeof createRouter>) {
  const [near, far] = createMemoryPair()
  createRpcConnection(far, { router: services, caller: { kind: 'local' } })
  const out = createRpcConnection(near, { caller: { kind: 'local' } })
  const method = (path: string): MethodDescriptor => ({
    name: '',
    path,
    kind: 'bidiStream',
    idempotent: false,
    request: rawCodec,
    response: rawCodec,
  })
  // Each second one as if two served it.
  let relayedCount = 0
  const named = createBalancedChannel({
    balancer: new Balancer(),
    clock: systemClock,
    servers: () => ['a', 'b'].map(id => ({ id, channel: out })),
  })
  const router = createRouter({
    fallback: path =>
      Buffer.byteLength(path) > 200
        ? undefined
        : {
            descriptor: method(path),
            handler: () => assert.fail('not relayed'),
            relay: call =>
              ++relayedCount % 2 === 0
                ? { connection: out, method: method(path), options: call.repeated() }
                : named.route(method(path), () => call.repeated()),
          },
  })
  return { router, out }
}

/** Mutations between two turns of the event loop, in which handlers and relays go on. */
const TURN_RUNS = 100

/** What a run has found so far. */
export interface RpcFuzzReport {
  mutationCount: number
  /** Connections that ended because of what was sent. */
  violatedCount: number
  /** Calls that reached a handler, relayed ones included. */
  callCount: number
  /** The longest that the frames of one mutation took, in milliseconds, and its number. */
  slowestMs: number
  slowestRun: number
}

export interface RpcFuzzOptions {
  mutationCount: number
  seed: number
  /** Called every 10,000 mutations. */
  onProgress?: (report: Readonly<RpcFuzzReport>) => void
}

/** Sends mutated frames to connections of their own, each second of which relays its calls. Throws what goes wrong. */
export async function fuzzRpc({ mutationCount, seed, onProgress }: RpcFuzzOptions): Promise<RpcFuzzReport> {
  // Most of the time would go to stacks of errors that nobody reads.
  Error.stackTraceLimit = 0
  const random = createRandom(seed)
  const { service, record } = createEchoService()
  const direct = createRouter({ services: [service] })
  const relayed = createRelayed(direct)
  const report: RpcFuzzReport = { mutationCount: 0, violatedCount: 0, callCount: 0, slowestMs: 0, slowestRun: 0 }
  let settlingCount = 0
  const countCalls = (): void => {
    report.callCount += record.contexts.length
    for (const { method } of record.contexts) if (!method.endsWith('Add')) settlingCount++
    record.contexts.length = 0
  }
  for (let run = 0; run < mutationCount; run++) {
    const bytes = Buffer.concat([helloFrame(), mutate(random)])
    const cut = random(bytes.length)
    const startedMs = performance.now()
    const isViolated = await sendTo(run % 2 === 0 ? direct : relayed.router, bytes, cut, random(2) === 0)
    const tookMs = performance.now() - startedMs
    if (isViolated) report.violatedCount++
    if (tookMs > report.slowestMs) Object.assign(report, { slowestMs: tookMs, slowestRun: run })
    report.mutationCount++
    if (run % TURN_RUNS !== 0) continue
    await new Promise(resolve => setImmediate(resolve))
    countCalls()
    if (run % 10_000 === 0 && run > 0) onProgress?.(report)
  }
  await eventually(() => {
    const { outgoingCallCount, heldBytes } = relayed.out.stats
    assert.deepEqual({ outgoingCallCount, heldBytes }, { outgoingCallCount: 0, heldBytes: 0 })
  })
  assert.equal(relayed.out.isClosed, false, 'what one caller sends must not end the line that all share')
  await eventually(() => {
    countCalls()
    assert.equal(record.settledCount, settlingCount)
  })
  return report
}

/** Sends bytes to a new connection, in two parts, between which its handlers may begin. True if it ended because of them. */
async function sendTo(router: RpcRouter, bytes: Buffer, cut: number, letsHandlersRun: boolean): Promise<boolean> {
  const [ours, theirs] = createMemoryPair()
  let events: ByteStreamEvents | undefined
  // Straight into the connection: what is tested is not the stream.
  const stream: ByteStream = {
    open(opened) {
      events = opened
      ours.open({ ...opened, data() {} })
    },
    send: chunk => ours.send(chunk),
    pause() {},
    resume() {},
    closeWrite: () => ours.closeWrite(),
    abort: reason => ours.abort(reason),
  }
  const connection = createRpcConnection(stream, {
    router,
    caller: { kind: 'peer', peer: 'x' },
    limits: { maxMessageBytes: 100_000, assemblyBytes: 200_000, maxCallCount: 8 },
  })
  // A call of our own, for replies to go to.
  const call = client(EchoService, connection).echo({ count: 1 })
  call.catch(() => {})
  events?.data(bytes.subarray(0, cut))
  if (letsHandlersRun) await Promise.resolve()
  events?.data(bytes.subarray(cut))
  assert(connection.stats.heldBytes <= 8 * 70_000)
  assert(connection.stats.incomingCallCount <= 8)
  const isViolated = connection.isClosed
  connection.abort(new Error('next'))
  theirs.abort(new Error('next'))
  assert.deepEqual({ ...connection.stats, handlerCount: 0 }, NOTHING_LEFT)
  return isViolated
}

const NOTHING_LEFT: RpcConnectionStats = {
  outgoingCallCount: 0,
  incomingCallCount: 0,
  handlerCount: 0,
  heldBytes: 0,
  deadlineCount: 0,
}
