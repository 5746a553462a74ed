import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { createMemoryPair, systemClock } from '../../../src/base/index.ts'
import { Balancer } from '../../../src/rpc/balancer.ts'
import {
  type BoundService,
  client,
  createRouter,
  createRpcConnection,
  type MethodDescriptor,
  type RpcConnection,
  wireKind,
} from '../../../src/rpc/index.ts'
import { createBalancedChannel } from '../../../src/rpc/named-calls.ts'
import { encodeMessage, rawCodec, rpcProto } from '../../../src/wire/index.ts'
import { createEchoService, type EchoRecord } from '../../support/echo-service.ts'
import { eventually } from '../../support/eventually.ts'
import { EchoService } from '../../support/generated/echo.services.ts'
import { createRawPeer, FLAGS, frame, helloFrame, type RawPeer, TYPE, uint32 } from '../../support/rpc-frames.ts'

const KIB = 1024
const MIB = 1024 * KIB

interface Served {
  record: EchoRecord
  /** The connection of the one in between to it, and its own end of that. */
  near: RpcConnection
  far: RpcConnection
}

function startServer(service?: BoundService): Served {
  const { service: echo, record } = createEchoService()
  const [a, b] = createMemoryPair()
  const far = createRpcConnection(b, {
    router: createRouter({ services: service === undefined ? [echo] : [service] }),
    caller: { kind: 'local' },
  })
  return { record, near: createRpcConnection(a, { caller: { kind: 'local' } }), far }
}

/** A caller, and servers to which one in between passes its calls on: always to the first that it can. */
function setUp(...servers: Served[]) {
  const balancer = new Balancer({ random: { unit: () => 0, bytes: count => new Uint8Array(count) } })
  const channel = createBalancedChannel({
    balancer,
    clock: systemClock,
    servers: () =>
      servers.map(({ near }, index) => ({ id: String(index), rttMs: 10 ** index, channel: near, runningCount: 0 })),
  })
  const method = (path: string): MethodDescriptor => ({
    name: '',
    path,
    kind: 'bidiStream',
    idempotent: false,
    request: rawCodec,
    response: rawCodec,
  })
  const router = createRouter({
    fallback: path => ({
      descriptor: method(path),
      handler: () => assert.fail('passed on'),
      relay: call => channel.route(method(path), () => call.repeated()),
    }),
  })
  const [a, b] = createMemoryPair()
  const passing = createRpcConnection(b, { router, caller: { kind: 'local' } })
  const caller = createRpcConnection(a, { caller: { kind: 'local' } })
  return { echo: client(EchoService, caller), caller, passing, balancer, servers }
}

/** Serves nothing: it surely executes no call. */
function startRefusing(): Served {
  return startServer({ descriptor: { name: 'other.Service', methods: {} }, methods: [] })
}

/** Worked by hand. */
function startRaw(): Served & { raw: RawPeer } {
  const { record } = createEchoService()
  const [a, b] = createMemoryPair()
  const near = createRpcConnection(a, { caller: { kind: 'local' } })
  const raw = createRawPeer(b)
  raw.send(helloFrame())
  const far = { abort: (reason: Error) => b.abort(reason) } as unknown as RpcConnection
  return { record, near, far, raw }
}

/** The last call that it was given. */
function idOf({ raw }: { raw: RawPeer }): number {
  return raw.of(TYPE.call).at(-1)?.id ?? assert.fail('no call')
}

/** Answers nothing. */
function startHanging(): Served {
  const { service, record } = createEchoService()
  const methods = service.methods.map(({ descriptor }): BoundService['methods'][number] => ({
    descriptor,
    handler: (_, context) => {
      record.contexts.push(context)
      return new Promise((_resolve, reject) => {
        context.signal.addEventListener('abort', () => reject(context.signal.reason as Error), { once: true })
      })
    },
  }))
  return { ...startServer({ descriptor: service.descriptor, methods }), record }
}

function assertNothingLeft({ caller, servers }: Pick<ReturnType<typeof setUp>, 'caller' | 'servers'>): Promise<void> {
  return eventually(() => {
    for (const connection of [caller, ...servers.filter(({ near }) => !near.isClosed).flatMap(s => [s.near, s.far])]) {
      const { outgoingCallCount, incomingCallCount, heldBytes } = connection.stats
      assert.deepEqual([outgoingCallCount, incomingCallCount, heldBytes], [0, 0, 0])
    }
  })
}

describe('a call by name that is passed on', () => {
  it('goes to the next when the first did not execute it, with all that was sent', async () => {
    const all = setUp(startRefusing(), startServer())
    const payload = new Uint8Array(200_000).fill(7)
    assert.equal((await all.echo.add({ count: 1 })).count, 2)
    assert.deepEqual((await all.echo.echo({ payload })).payload.byteLength, payload.byteLength)
    const sizes = [10, 100_000, 0, 20_000]
    const sum = await all.echo.collect(sizes.map(size => ({ payload: new Uint8Array(size) })))
    assert.deepEqual([sum.count, sum.totalBytes], [4, 120_010])
    const texts: string[] = []
    for await (const { text } of all.echo.chat(['a', 'b', 'c'].map(text => ({ text })))) texts.push(text)
    assert.deepEqual(texts, ['a', 'b', 'c'])
    let count = 0
    for await (const _ of all.echo.produce({ count: 500, replyBytes: 1000 })) count++
    assert.equal(count, 500)
    await assertNothingLeft(all)
  })

  it('goes to the next when it was lost, if that does no harm', async () => {
    for (const options of [{}, { idempotent: true }, { idempotencyKey: 'k' }]) {
      const [first, second] = [startServer(), startServer()]
      const all = setUp(first, second)
      const call = all.echo.echo({ text: 'hang' }, options)
      call.catch(() => {})
      await eventually(() => assert.equal(first.record.contexts.length, 1))
      first.far.abort(new Error('died'))
      if (options.idempotent === undefined && options.idempotencyKey === undefined) {
        await assert.rejects(call, { kind: 'unavailable' })
        assert.equal(second.record.contexts.length, 0)
      } else {
        await eventually(() => assert.equal(second.record.contexts.length, 1))
        second.far.abort(new Error('died too'))
        await assert.rejects(call, { kind: 'unavailable' })
      }
      await assertNothingLeft(all)
    }
  })

  it('stays with who has replied, and fails with it', async () => {
    const [first, second] = [startServer(), startServer()]
    const all = setUp(first, second)
    const replies = all.echo.produce({ count: 1, replyBytes: 10, text: 'hang' }, { idempotent: true })
    assert.equal((await replies.next()).done, false)
    first.far.abort(new Error('died'))
    await assert.rejects(replies.next(), { kind: 'unavailable' })
    assert.equal(second.record.contexts.length, 0)
    await assertNothingLeft(all)
  })

  it('fails with what a handler said, without asking another', async () => {
    const [first, second] = [startServer(), startServer()]
    const all = setUp(first, second)
    await assert.rejects(all.echo.echo({ text: 'throw' }, { idempotent: true }), { kind: 'internal' })
    assert.equal(second.record.contexts.length, 0)
    await assertNothingLeft(all)
  })

  it('is given to a second one too when the first is slow and the caller said so', async () => {
    const [hanging, second] = [startHanging(), startServer()]
    const all = setUp(hanging, second)
    for (const payload of [new Uint8Array(10), new Uint8Array(200_000)]) {
      const reply = await all.echo.echo({ payload }, { idempotent: true, hedgeAfterMs: 5 })
      assert.equal(reply.payload.byteLength, payload.byteLength)
    }
    // The slow one was told that nobody waits.
    await eventually(() =>
      assert.deepEqual(
        hanging.record.contexts.map(({ signal }) => signal.aborted),
        [true, true],
      ),
    )
    // Where repeating may do harm nobody else is asked.
    await assert.rejects(all.echo.add({}, { hedgeAfterMs: 1, timeoutMs: 100 }), { kind: 'deadline_exceeded' })
    assert.equal(second.record.addCount, 0)
    await assertNothingLeft(all)
  })

  it('is not given to another when more was sent than is kept, or when it is canceled', async () => {
    const [first, second] = [startServer(), startServer()]
    const all = setUp(first, second)
    const replies = all.echo.collect(
      (async function* () {
        for (let i = 0; i < 40; i++) yield { count: i }
        await eventually(() => assert.equal(first.record.collectedCount, 40))
        first.far.abort(new Error('died'))
        await new Promise(() => {})
      })(),
      { idempotent: true },
    )
    await assert.rejects(replies, { kind: 'unavailable' })
    assert.equal(second.record.contexts.length, 0)
    const life = new AbortController()
    const call = all.echo.echo({ text: 'hang' }, { idempotent: true, signal: life.signal })
    call.catch(() => {})
    await eventually(() => assert.equal(second.record.contexts.length, 1))
    life.abort()
    await assert.rejects(call, { kind: 'canceled' })
    await eventually(() => assert.equal(second.record.contexts[0]?.signal.aborted, true))
    await assertNothingLeft(all)
  })
})

describe('a long message that is passed on', () => {
  it('waits there with no more than a window of it, and is let go with its call', async () => {
    const server = startServer()
    const all = setUp(server)
    const life = new AbortController()
    const requests = [{ text: 'hang' }, { payload: new Uint8Array(8 * MIB) }]
    const call = all.echo.collect(requests, { signal: life.signal })
    call.catch(() => {})
    await eventually(() => assert.equal(server.record.collectedCount, 1))
    let heldBytes = 0
    await eventually(() => {
      const before = heldBytes
      heldBytes = all.passing.stats.heldBytes
      assert.ok(heldBytes >= 128 * KIB && heldBytes === before, `${heldBytes} bytes held`)
    })
    assert.ok(heldBytes <= MIB + 64 * KIB, `${heldBytes} bytes held`)
    assert.ok(server.far.stats.heldBytes <= MIB, `${server.far.stats.heldBytes} bytes held`)
    life.abort()
    await eventually(() => assert.equal(all.passing.stats.heldBytes, 0))
    await assertNothingLeft(all)
  })

  it('comes whole to who waits for it, and is never whole in between', async () => {
    const server = startServer()
    const all = setUp(server)
    let mostBytes = 0
    let isDone = false
    const watch = () => {
      mostBytes = Math.max(mostBytes, all.passing.stats.heldBytes, server.near.stats.heldBytes)
      if (!isDone) setImmediate(watch)
    }
    watch()
    const payload = Buffer.alloc(24 * MIB, 'not compressed, and in order')
    const reply = await all.echo.echo({ payload })
    isDone = true
    assert.ok(payload.equals(reply.payload))
    assert.ok(mostBytes > 0 && mostBytes <= MIB + 64 * KIB, `${mostBytes} bytes held`)
    for (const compress of [true, false]) {
      const small = payload.subarray(0, 3 * MIB)
      assert.ok(small.equals((await all.echo.echo({ payload: small }, { compress })).payload))
    }
    await assertNothingLeft(all)
  })

  it('goes on to another from its first byte, as far as it is kept', async () => {
    const [first, second] = [startRaw(), startServer()]
    const all = setUp(first, second)
    async function* requests() {
      yield { payload: new Uint8Array(100 * KIB) }
      await eventually(() => assert.equal(first.raw.of(TYPE.message).length, 2))
      // The next is under way when the first one is lost.
      yield { payload: new Uint8Array(600 * KIB) }
    }
    const call = all.echo.collect(requests(), { idempotent: true })
    await eventually(() => assert.equal(first.raw.of(TYPE.call).length, 1))
    first.raw.send(frame(TYPE.credit, FLAGS.reply, idOf(first), uint32(500 * KIB)))
    await eventually(() => assert.ok(first.raw.of(TYPE.message).length > 2))
    first.far.abort(new Error('died'))
    assert.deepEqual([(await call).count, second.record.collectedCount], [2, 2])
    await assertNothingLeft({ ...all, servers: [second] })
  })

  const part = Buffer.concat([uint32(300 * KIB), Buffer.alloc(1000)])

  it('of which only the beginning came back is asked of another', async () => {
    const [first, second] = [startRaw(), startServer()]
    const all = setUp(first, second)
    const call = all.echo.echo({ text: 'x' }, { idempotent: true })
    await eventually(() => assert.equal(first.raw.of(TYPE.message).length, 1))
    first.raw.send(frame(TYPE.message, FLAGS.reply | FLAGS.long, idOf(first), part))
    await all.caller.ping()
    first.far.abort(new Error('died'))
    assert.equal((await call).text, 'x')
    await assertNothingLeft({ ...all, servers: [second] })
  })

  it('that is not ended by who began it fails its call, and no other', async () => {
    for (const status of [
      Buffer.alloc(0),
      encodeMessage(rpcProto.rpc.Status, { kind: wireKind('not_found'), message: 'no more' }),
    ]) {
      const server = startRaw()
      const all = setUp(server)
      const other = all.echo.echo({ text: 'other' })
      await eventually(() => assert.equal(server.raw.of(TYPE.message).length, 1))
      const otherId = idOf(server)
      const replies = all.echo.produce({ count: 1 })
      const next = replies.next()
      next.catch(() => {})
      await eventually(() => assert.equal(server.raw.of(TYPE.message).length, 2))
      server.raw.send(
        frame(TYPE.message, FLAGS.reply | FLAGS.long, idOf(server), Buffer.concat([uint32(2 * MIB), Buffer.alloc(9)])),
        frame(TYPE.status, FLAGS.reply, idOf(server), status),
      )
      await assert.rejects(next, status.length === 0 ? { kind: 'internal' } : { kind: 'not_found', message: 'no more' })
      server.raw.send(frame(TYPE.message, FLAGS.reply | FLAGS.end, otherId))
      await other
      await assertNothingLeft({ ...all, servers: [] })
      server.far.abort(new Error('test is over'))
    }
  })
})

describe('what is passed on and waits', () => {
  it('is let go when its caller cancels, though who sent it is done', async () => {
    const server = startServer()
    const all = setUp(server)
    const replies = all.echo.produce({ count: 12, replyBytes: 10_000 })
    await replies.next()
    await eventually(() => assert.deepEqual([server.near.stats.outgoingCallCount, server.record.settledCount], [0, 1]))
    assert.ok(server.near.stats.heldBytes > 0)
    await replies.return?.()
    await eventually(() => assert.equal(server.near.stats.heldBytes, 0))
    await assertNothingLeft(all)
  })
})
