import assert from 'node:assert/strict'
import { once } from 'node:events'
import net from 'node:net'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  AsyncQueue,
  abortable,
  anySignal,
  type ByteStream,
  createMemoryPair,
  createMessageStream,
  createSemaphore,
  createSocketStream,
  startServices,
  TrellisError,
} from '../../../src/base/index.ts'

async function createSocketPair(): Promise<[ByteStream, ByteStream]> {
  const server = net.createServer({ allowHalfOpen: true }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as net.AddressInfo
  const accepted = once(server, 'connection') as Promise<[net.Socket]>
  const dialed = net.connect({ port, host: '127.0.0.1', allowHalfOpen: true })
  await once(dialed, 'connect')
  const [socket] = await accepted
  server.close()
  return [createSocketStream(dialed), createSocketStream(socket)]
}

const PAIRS = { memory: async () => createMemoryPair(), socket: createSocketPair }

for (const [name, createPair] of Object.entries(PAIRS)) {
  test(`${name}: messages of any size arrive in order and whole, then a clean end`, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 5_000 }), { maxLength: 20 }), async messages => {
        const [a, b] = (await createPair()).map(stream => createMessageStream(stream, { maxMessageBytes: 5_000 }))
        assert.ok(a && b)
        const sending = (async () => {
          for (const message of messages) await a.write(message)
          a.closeWrite()
        })()
        for (const message of messages) assert.deepEqual(new Uint8Array((await b.read()) ?? []), message)
        assert.equal(await b.read(), undefined)
        b.closeWrite()
        await Promise.all([sending, a.closed, b.closed])
      }),
      { numRuns: 20 },
    )
  })

  test(`${name}: a length over the limit resets the stream before anything is allocated`, async () => {
    const [a, b] = await createPair()
    const reader = createMessageStream(b, { maxMessageBytes: 100 })
    const closed = Promise.withResolvers<void>()
    a.open({ data() {}, drain() {}, end() {}, close: () => closed.resolve() })
    a.send(Uint8Array.of(0xff, 0xff, 0xff, 0xff, 1))
    await assert.rejects(reader.read(), { kind: 'resource_exhausted' })
    await closed.promise
  })

  test(`${name}: a stream that ends inside a message is data loss, not an end`, async () => {
    const [a, b] = await createPair()
    const reader = createMessageStream(b, { maxMessageBytes: 100 })
    a.open({ data() {}, drain() {}, end() {}, close() {} })
    a.send(Uint8Array.of(0, 0, 0, 5, 1))
    a.closeWrite()
    await assert.rejects(reader.read(), { kind: 'data_loss' })
    reader.abort(new Error('done'))
  })

  test(`${name}: a writer waits while its reader does`, async () => {
    const [a, b] = await createPair()
    const [writer, reader] = [a, b].map(stream =>
      createMessageStream(stream, { maxMessageBytes: 65_536, highWaterBytes: 65_536 }),
    )
    assert.ok(writer && reader)
    const messageCount = 400
    let writtenCount = 0
    const sending = (async () => {
      for (; writtenCount < messageCount; writtenCount++) await writer.write(new Uint8Array(65_536))
    })()
    await reader.read()
    // The kernel's buffers on loopback hold a few MiB; 25 MiB never fit.
    for (let turn = 0; turn < 200; turn++) await new Promise(resolve => setImmediate(resolve))
    assert.ok(writtenCount < messageCount, `${writtenCount} messages were buffered`)
    for (let count = 1; count < messageCount; count++) await reader.read()
    await sending
    writer.abort(new Error('done'))
    await reader.closed
  })
}

for (const [name, createPair] of Object.entries(PAIRS)) {
  test(`${name}: a reset right behind the end of the writing, or a moment later, is told of at both sides`, async () => {
    for (const turnCount of [0, 1, 2, 3]) {
      const streams = await createPair()
      const closes = streams.map(stream => {
        const closed = Promise.withResolvers<Error | undefined>()
        stream.open({ data() {}, drain() {}, end() {}, close: closed.resolve })
        return closed.promise
      })
      const [a, b] = streams
      a.send(Uint8Array.of(1))
      a.closeWrite()
      for (let turn = 0; turn < turnCount; turn++) await new Promise(resolve => setImmediate(resolve))
      const reason = new Error('no more')
      a.abort(reason)
      assert.equal(await closes[0], reason)
      let isOver = false
      const far = closes[1]?.finally(() => (isOver = true))
      // A socket that has seen the end notices the reset behind it when it is written to.
      while (!isOver) {
        try {
          b.send(Uint8Array.of(1))
        } catch {
          // It is told of at the end of the current turn.
        }
        await new Promise(resolve => setImmediate(resolve))
      }
      assert.ok((await far) instanceof Error)
    }
  })
}

test('a read that is canceled loses nothing', async () => {
  const [a, b] = createMemoryPair()
  const [writer, reader] = [a, b].map(stream => createMessageStream(stream, { maxMessageBytes: 10 }))
  assert.ok(writer && reader)
  const controller = new AbortController()
  const canceled = reader.read(controller.signal)
  controller.abort()
  await assert.rejects(canceled, { kind: 'canceled' })
  await writer.write(Uint8Array.of(1, 2, 3))
  assert.deepEqual(new Uint8Array((await reader.read()) ?? []), Uint8Array.of(1, 2, 3))
})

test('a deadline is never reported as canceled', async () => {
  await assert.rejects(abortable(new Promise(() => {}), anySignal([undefined], 5)), { kind: 'deadline_exceeded' })
})

test('a semaphore never runs more than its slots, and a canceled wait takes none', async () => {
  const limit = createSemaphore(2)
  let runningCount = 0
  let maxCount = 0
  const controller = new AbortController()
  const task = () =>
    limit(async () => {
      maxCount = Math.max(maxCount, ++runningCount)
      await new Promise(resolve => setImmediate(resolve))
      runningCount--
    })
  const tasks = Array.from({ length: 10 }, task)
  const canceled = limit(async () => assert.fail('ran'), controller.signal)
  controller.abort()
  await assert.rejects(canceled, { kind: 'canceled' })
  await Promise.all([...tasks, ...Array.from({ length: 10 }, task)])
  assert.equal(maxCount, 2)
})

test('services stop in reverse; those before a failed one are stopped too', async () => {
  const events: string[] = []
  const service = (name: string, failure?: Error) => ({
    name,
    async start() {
      if (failure) throw failure
      events.push(`start ${name}`)
    },
    async stop() {
      events.push(`stop ${name}`)
    },
  })
  const { signal } = new AbortController()
  {
    await using running = await startServices([service('a'), service('b')], signal, assert.fail)
    assert.ok(running)
  }
  assert.deepEqual(events.splice(0), ['start a', 'start b', 'stop b', 'stop a'])
  const failure = new TrellisError('internal', 'no')
  await assert.rejects(startServices([service('a'), service('b', failure)], signal, assert.fail), failure)
  assert.deepEqual(events, ['start a', 'stop a'])
})

test('a queue hands over what it holds, drops the oldest beyond its limit, and ends', async () => {
  const queue = new AsyncQueue<number>(2)
  for (const value of [1, 2, 3]) queue.push(value)
  queue.end(new TrellisError('unavailable', 'gone'))
  assert.equal(queue.droppedCount, 1)
  assert.deepEqual(
    [await queue.next(), await queue.next()].map(result => result.value),
    [2, 3],
  )
  await assert.rejects(queue.next(), { kind: 'unavailable' })
  assert.deepEqual(await queue.next(), { done: true, value: undefined })
})

test('of writers that wait at once none is forgotten when the stream takes bytes again', async () => {
  const [near, far] = createMemoryPair()
  const writer = createMessageStream(near, { maxMessageBytes: 300_000 })
  const reader = createMessageStream(far, { maxMessageBytes: 300_000, highWaterBytes: 1 })
  const writing = Promise.all([300_000, 300_000, 1].map(byteCount => writer.write(new Uint8Array(byteCount))))
  for (let count = 0; count < 3; count++) await reader.read()
  await writing
})
