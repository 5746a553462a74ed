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
} from '../../../src/rpc/index.ts'
import { createBalancedChannel } from '../../../src/rpc/named-calls.ts'
import { rawCodec } from '../../../src/wire/index.ts'
import { createEchoService, type EchoRecord } from '../../support/echo-service.ts'
import { eventually } from '../../support/eventually.ts'
import { EchoService } from '../../support/generated/echo.services.ts'

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

function assertNothingLeft({ caller, servers }: ReturnType<typeof setUp>): Promise<void> {
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
    await eventually(() => assert.ok(hanging.record.contexts.every(({ signal }) => signal.aborted)))
    assert.equal(hanging.record.contexts.length, 2)
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

describe('what is passed on and waits', () => {
  it('counts as held by who passes it on until it has left', async () => {
    const server = startServer()
    const all = setUp(server)
    const life = new AbortController()
    const requests = [{ text: 'hang' }, { payload: new Uint8Array(3_000_000) }]
    const call = all.echo.collect(requests, { signal: life.signal })
    call.catch(() => {})
    await eventually(() => assert.ok(all.passing.stats.heldBytes >= 2_000_000, `${all.passing.stats.heldBytes}`))
    life.abort()
    await eventually(() => assert.equal(all.passing.stats.heldBytes, 0))
    await assertNothingLeft(all)
  })

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
