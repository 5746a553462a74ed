import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { deflateSync, zstdCompressSync } from 'node:zlib'
import { type Clock, createMemoryPair } from '../../../src/base/index.ts'
import {
  client,
  createRouter,
  createRpcConnection,
  kindOfWire,
  type RpcConnection,
  serve,
} from '../../../src/rpc/index.ts'
import { decodeMessage, encodeMessage, rpcProto } from '../../../src/wire/index.ts'
import { createEchoService, type EchoRecord } from '../../support/echo-service.ts'
import { eventually } from '../../support/eventually.ts'
import { trellis } from '../../support/generated/echo.js'
import { EchoService } from '../../support/generated/echo.services.ts'
import {
  callFrame,
  createRawPeer,
  FLAGS,
  frame,
  helloFrame,
  type RawPeer,
  TYPE,
  uint32,
} from '../../support/rpc-frames.ts'

const ECHO = 'trellis.test.Echo/Echo'
const COLLECT = 'trellis.test.Echo/Collect'
const PRODUCE = 'trellis.test.Echo/Produce'
const CHAT = 'trellis.test.Echo/Chat'

function connect(): { raw: RawPeer; connection: RpcConnection; record: EchoRecord } {
  const [ours, theirs] = createMemoryPair()
  const { service, record } = createEchoService()
  const connection = createRpcConnection(ours, {
    router: createRouter({ services: [service] }),
    caller: { kind: 'peer', peer: 'x' },
  })
  return { raw: createRawPeer(theirs), connection, record }
}

const request = (properties: trellis.test.EchoRequest.$Properties) =>
  Buffer.from(encodeMessage(trellis.test.EchoRequest, properties))

const violations: [string, RegExp, () => Uint8Array[]][] = [
  ['text', /frame of/, () => [Buffer.from('GET / HTTP/1.1\r\n\r\n')]],
  ['no hello', /not a hello/, () => [callFrame(1, ECHO)]],
  ['a garbled hello', /malformed hello/, () => [frame(TYPE.hello, 0, 0, Buffer.from([0xff, 0xff]))]],
  ['a hello too long', /hello of/, () => [frame(TYPE.hello, 0, 0, Buffer.alloc(5000))]],
  ['version 0', /version 0/, () => [helloFrame({ version: 0 })]],
  ['a second hello', /second hello/, () => [helloFrame(), helloFrame()]],
  ['a frame of 64 KiB and a byte', /frame of 65537/, () => [helloFrame(), Buffer.from([1, 0, 1, 2, 0, 0, 0, 0, 1])]],
  ['a call cut in its head', /cut short/, () => [helloFrame(), frame(TYPE.call, 0, 1, Buffer.alloc(5))]],
  [
    'a path longer than its frame',
    /cut short/,
    () => [helloFrame(), frame(TYPE.call, 0, 1, Buffer.concat([uint32(1000), Buffer.from([1, 0, 65])]))],
  ],
  ['an id in use', /in use/, () => [helloFrame(), callFrame(1, COLLECT), callFrame(1, COLLECT)]],
  ['id 0', /in use/, () => [helloFrame(), callFrame(0, COLLECT)]],
  [
    'a status from the caller',
    /status from the calling side/,
    () => [helloFrame(), callFrame(1, COLLECT), frame(TYPE.status, 0, 1)],
  ],
  [
    'a message beyond the credit',
    /credit overrun/,
    () => [
      helloFrame(),
      callFrame(1, COLLECT),
      frame(TYPE.message, 0, 1, request({ text: 'hang' })),
      frame(TYPE.message, 0, 1, Buffer.alloc(40_000)),
      frame(TYPE.message, 0, 1, Buffer.alloc(40_000)),
    ],
  ],
  [
    'empty messages beyond the credit',
    /credit overrun/,
    () => [helloFrame(), callFrame(1, COLLECT), ...Array.from({ length: 1025 }, () => frame(TYPE.message, 0, 1))],
  ],
  [
    'a unary message beyond the credit',
    /credit overrun/,
    () => [helloFrame(), callFrame(1, ECHO), frame(TYPE.message, FLAGS.end, 1, Buffer.alloc(65_536))],
  ],
  [
    'a message after the end',
    /after the end/,
    () => [helloFrame(), callFrame(1, CHAT), frame(TYPE.end, 0, 1), frame(TYPE.message, 0, 1)],
  ],
  [
    'an end inside a message',
    /end inside/,
    () => [helloFrame(), callFrame(1, CHAT), frame(TYPE.message, FLAGS.long, 1, uint32(100)), frame(TYPE.end, 0, 1)],
  ],
  [
    'a last frame inside a message',
    /end inside/,
    () => [helloFrame(), callFrame(1, CHAT), frame(TYPE.message, FLAGS.long | FLAGS.end, 1, uint32(100))],
  ],
  [
    'a message inside a message',
    /inside a message/,
    () => [
      helloFrame(),
      callFrame(1, CHAT),
      frame(TYPE.message, FLAGS.long, 1, uint32(100)),
      frame(TYPE.message, FLAGS.long, 1, uint32(100)),
    ],
  ],
  [
    'a message longer than it said',
    /longer than it said/,
    () => [
      helloFrame(),
      callFrame(1, CHAT),
      frame(TYPE.message, FLAGS.long, 1, Buffer.concat([uint32(3), Buffer.alloc(4)])),
    ],
  ],
  [
    'a long message without its length',
    /without its length/,
    () => [helloFrame(), callFrame(1, CHAT), frame(TYPE.message, FLAGS.long, 1, Buffer.alloc(3))],
  ],
  [
    'credit beyond 2^31',
    /credit beyond/,
    () => [helloFrame(), callFrame(1, COLLECT), frame(TYPE.credit, 0, 1, uint32(0xffffffff))],
  ],
  [
    'credit of three bytes',
    /credit frame/,
    () => [helloFrame(), callFrame(1, COLLECT), frame(TYPE.credit, 0, 1, Buffer.alloc(3))],
  ],
  ['a ping of three bytes', /ping of a wrong length/, () => [helloFrame(), frame(TYPE.ping, 0, 0, Buffer.alloc(3))]],
  ['an answer to no ping', /was not sent/, () => [helloFrame(), frame(TYPE.ping, FLAGS.reply, 0, Buffer.alloc(8))]],
]

for (const [what, expected, frames] of violations) {
  test(`${what} ends the connection, with a reason`, async () => {
    const { raw, connection, record } = connect()
    raw.send(...frames())
    const reason = await connection.closed
    assert.match(String(reason?.message), expected)
    await eventually(() => assert.equal(raw.isClosed, true))
    const goaway = decodeMessage(rpcProto.rpc.Goaway, raw.of(TYPE.goaway)[0]?.payload ?? Buffer.alloc(0), 8192)
    assert.equal(kindOfWire(goaway.kind), 'invalid_argument')
    assert.match(goaway.message, expected)
    assert.deepEqual(connection.stats, {
      outgoingCallCount: 0,
      incomingCallCount: 0,
      handlerCount: connection.stats.handlerCount,
      heldBytes: 0,
      deadlineCount: 0,
    })
    await eventually(() => assert.equal(record.settledCount, record.contexts.length))
  })
}

/** 8 MiB of zeros in a few KiB. */
function bomb(algorithm: 1 | 2): Buffer {
  const zeros = Buffer.alloc(8 * 1024 * 1024)
  return Buffer.concat([Buffer.from([algorithm]), algorithm === 1 ? deflateSync(zeros) : zstdCompressSync(zeros)])
}

async function statusOf(raw: RawPeer, id: number): Promise<rpcProto.rpc.Status> {
  return await eventually(() => {
    const found = raw.of(TYPE.status).find(frame => frame.id === id)
    assert(found, 'no status yet')
    assert.equal(found.flags, FLAGS.reply)
    return decodeMessage(rpcProto.rpc.Status, found.payload, 65_536)
  })
}

const refusals: [string, string, () => Uint8Array[]][] = [
  ['an unknown method', 'unimplemented', () => [callFrame(1, 'trellis.test.Echo/Nothing')]],
  ['a method of no service', 'unimplemented', () => [callFrame(1, '\x00\xff')]],
  ['a deadline of 0', 'deadline_exceeded', () => [callFrame(1, ECHO, 0)]],
  ['a garbled header', 'invalid_argument', () => [callFrame(1, ECHO, 1000, Buffer.from([0xff, 0xff]))]],
  ['a header too long', 'resource_exhausted', () => [callFrame(1, ECHO, 1000, Buffer.alloc(20_000, 1))]],
  ['no request', 'invalid_argument', () => [callFrame(1, ECHO), frame(TYPE.end, 0, 1)]],
  [
    'a garbled request',
    'invalid_argument',
    () => [callFrame(1, ECHO), frame(TYPE.message, FLAGS.end, 1, Buffer.from([0xff]))],
  ],
  [
    'an integer of 2^53',
    'invalid_argument',
    () => [
      callFrame(1, ECHO),
      frame(TYPE.message, FLAGS.end, 1, Buffer.from([0x18, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x10])),
    ],
  ],
  [
    'a message in an unknown compression',
    'invalid_argument',
    () => [callFrame(1, ECHO), frame(TYPE.message, FLAGS.end | FLAGS.compressed, 1, Buffer.from([9, 1, 2, 3]))],
  ],
  [
    'a garbled compressed message',
    'invalid_argument',
    () => [callFrame(1, ECHO), frame(TYPE.message, FLAGS.end | FLAGS.compressed, 1, Buffer.from([2, 1, 2, 3]))],
  ],
  [
    'an empty compressed message',
    'invalid_argument',
    () => [callFrame(1, ECHO), frame(TYPE.message, FLAGS.end | FLAGS.compressed, 1)],
  ],
  [
    'a zstd bomb',
    'resource_exhausted',
    () => [callFrame(1, ECHO), frame(TYPE.message, FLAGS.end | FLAGS.compressed, 1, bomb(2))],
  ],
  [
    'a zlib bomb',
    'resource_exhausted',
    () => [callFrame(1, ECHO), frame(TYPE.message, FLAGS.end | FLAGS.compressed, 1, bomb(1))],
  ],
  [
    'a message of 64 MiB and a byte',
    'resource_exhausted',
    () => [callFrame(1, ECHO), frame(TYPE.message, FLAGS.long, 1, uint32(64 * 1024 * 1024 + 1))],
  ],
]

for (const [what, expected, frames] of refusals) {
  test(`${what} ends the call, not the connection`, async () => {
    const { raw, connection, record } = connect()
    raw.send(helloFrame(), ...frames())
    const status = await statusOf(raw, 1)
    assert.equal(kindOfWire(status.kind), expected, status.message)
    assert.equal(record.contexts.length, 0)
    // Frames on their way to an ended call mean nothing, and its id may be used again.
    raw.send(frame(TYPE.message, FLAGS.end, 1, Buffer.alloc(10)), frame(TYPE.credit, 0, 1, uint32(5)))
    raw.send(frame(TYPE.cancel, 0, 1, Buffer.from([1])), frame(TYPE.end, 0, 1), frame(99, 255, 7, Buffer.alloc(3)))
    raw.send(callFrame(1, ECHO), frame(TYPE.message, FLAGS.end, 1, request({ text: '', count: 5 })))
    await eventually(() => assert.equal(raw.of(TYPE.message).length, 1))
    assert.equal(connection.isClosed, false)
    connection.abort(new Error('test is over'))
  })
}

test('a handler that stops reading still answers', async () => {
  const [ours, theirs] = createMemoryPair()
  const service = serve(EchoService, {
    echo: () => ({}),
    add: () => ({}),
    async *produce() {},
    async collect(requests) {
      for await (const request of requests) {
        if (request.count === 2) break
      }
      await new Promise(resolve => setImmediate(resolve))
      return { text: 'enough' }
    },
    async *chat() {},
  })
  const connection = createRpcConnection(ours, {
    router: createRouter({ services: [service] }),
    caller: { kind: 'local' },
  })
  const raw = createRawPeer(theirs)
  raw.send(helloFrame(), callFrame(1, COLLECT))
  for (let count = 1; count < 10; count++) raw.send(frame(TYPE.message, 0, 1, request({ count })))
  raw.send(frame(TYPE.end, 0, 1))
  const [reply] = await eventually(() => {
    assert.equal(raw.of(TYPE.message).length, 1)
    return raw.of(TYPE.message)
  })
  assert.equal(decodeMessage(trellis.test.EchoReply, reply?.payload ?? Buffer.alloc(0), 100).text, 'enough')
  assert.equal(connection.isClosed, false)
  connection.abort(new Error('test is over'))
})

test('a method whose reply was long is given the credit for the next one with the call', async () => {
  const { raw, connection } = connect()
  raw.send(helloFrame())
  const echo = client(EchoService, connection)
  const payload = Buffer.alloc(200_000, 7)
  const bytes = Buffer.from(encodeMessage(trellis.test.EchoReply, { payload }))
  const creditOf = (id: number) =>
    raw.of(TYPE.credit).reduce((sum, { id: of, payload }) => sum + (of === id ? payload.readUInt32BE(0) : 0), 0)
  async function callAnswered(id: number, answer: () => Promise<void>): Promise<void> {
    const reply = echo.echo({})
    await eventually(() => assert.ok(raw.of(TYPE.call).some(frame => frame.id === id)))
    await answer()
    await reply
  }
  /** Sends what credit there is, or waits for it. */
  const sendLong = (id: number, waits: boolean) => async () => {
    const first = Buffer.concat([uint32(bytes.length), bytes.subarray(0, 60_000)])
    raw.send(frame(TYPE.message, FLAGS.reply | FLAGS.long, id, first))
    if (waits) await eventually(() => assert.ok(creditOf(id) >= bytes.length - 60_000))
    for (let at = 60_000; at < bytes.length; at += 60_000)
      raw.send(frame(TYPE.message, FLAGS.reply, id, bytes.subarray(at, at + 60_000)))
    raw.send(frame(TYPE.end, FLAGS.reply, id))
  }
  await callAnswered(1, sendLong(1, true))
  await callAnswered(2, async () => {
    assert.ok(creditOf(2) + 65_536 >= bytes.length, 'no credit came with the call')
    await sendLong(2, false)()
  })
  // And no more once a reply was short again.
  for (const id of [3, 4])
    await callAnswered(id, async () => {
      assert.equal(creditOf(id) > 0, id === 3)
      raw.send(frame(TYPE.message, FLAGS.reply | FLAGS.end, id))
    })
  assert.equal(connection.stats.heldBytes, 0)
  connection.abort(new Error('test is over'))
})

function readVectors(): Buffer[] {
  const text = readFileSync('proto/README.md', 'utf8')
  const section = text.slice(text.indexOf('### Test vectors', text.indexOf('## RPC')))
  return [...section.slice(0, section.indexOf('\n## ')).matchAll(/^[0-9a-f]{6} .*$/gm)].map(([line]) =>
    Buffer.from(line.replaceAll(' ', ''), 'hex'),
  )
}

test('the vectors of the wire specification', async () => {
  const [call, request, reply, hello, credit, cancel, status] = readVectors()
  assert(call && request && reply && hello && credit && cancel && status)
  const { raw, connection } = connect()
  raw.send(hello, call, request, credit, cancel, status)
  const [answer] = await eventually(() => {
    assert.equal(raw.of(TYPE.message).length, 1)
    return raw.of(TYPE.message)
  })
  assert(answer)
  const { payload } = answer
  // The service of the tests adds a text; the vector is the reply's beginning.
  assert.deepEqual(payload.subarray(0, 2), reply.subarray(9))
  assert.equal(answer.flags, reply[4])
  assert.equal(connection.isClosed, false)
  connection.abort(new Error('test is over'))
  assert.deepEqual(credit, frame(TYPE.credit, FLAGS.reply, 5, uint32(65_536)))
  assert.deepEqual(cancel, frame(TYPE.cancel, 0, 7, Buffer.from([1])))
  const { kind, message } = decodeMessage(rpcProto.rpc.Status, status.subarray(9), 100)
  assert.equal(kindOfWire(kind), 'not_found')
  assert.equal(message, 'no')
})

test('the vectors of longer calls: a header, a cut message, a compressed reply, the rest of the frames', async () => {
  const [call, first, second, compressed, end, ping, pong, goaway] = readVectors().slice(7)
  assert(call && first && second && compressed && end && ping && pong && goaway)
  const { raw, connection, record } = connect()
  raw.send(helloFrame(), call, first, second, end, ping)
  await eventually(() => assert.equal(raw.of(TYPE.message).length, 1))
  const [context] = record.contexts
  assert.deepEqual(context?.metadata, { a: 'b' })
  assert.equal(context?.deadlineMs, undefined)
  assert.equal(record.addCount, 1)
  assert.deepEqual(raw.of(TYPE.ping)[0], { type: TYPE.ping, flags: FLAGS.reply, id: 0, payload: pong.subarray(9) })
  raw.send(goaway)
  await eventually(() => assert.equal(connection.isDraining, true))
  connection.abort(new Error('test is over'))

  const caller = connect()
  caller.raw.send(helloFrame())
  const echo = client(EchoService, caller.connection)
  const earlier = assert.rejects(echo.add({}), { kind: 'unavailable' })
  const reply = echo.add({})
  await eventually(() => assert.equal(caller.raw.of(TYPE.call).length, 2))
  caller.raw.send(compressed)
  assert.equal((await reply).text, 'the same again and again '.repeat(100))
  caller.connection.abort(new Error('test is over'))
  await earlier
})

test('two requests for a unary method end the call', async () => {
  const { raw, connection } = connect()
  const hang = frame(TYPE.message, 0, 1, request({ text: 'hang' }))
  raw.send(helloFrame(), callFrame(1, ECHO), hang, hang)
  assert.equal(kindOfWire((await statusOf(raw, 1)).kind), 'invalid_argument')
  connection.abort(new Error('test is over'))
})

test('a peer that gives no credit gets 64 KiB of a stream', async () => {
  const { raw, connection, record } = connect()
  raw.send(
    helloFrame(),
    callFrame(1, PRODUCE),
    frame(TYPE.message, FLAGS.end, 1, request({ count: 1000, replyBytes: 1000 })),
  )
  await eventually(() => assert(raw.of(TYPE.message).length > 50))
  const costBytes = () => raw.of(TYPE.message).reduce((sum, message) => sum + message.payload.length + 64, 0)
  assert(costBytes() <= 65_536)
  raw.send(frame(TYPE.credit, 0, 1, uint32(10_000)))
  await eventually(() => assert(costBytes() > 70_000))
  assert(costBytes() <= 75_536)
  raw.send(frame(TYPE.cancel, 0, 1, Buffer.from([1])))
  await eventually(() => assert.equal(record.settledCount, 1))
  assert(record.producedCount < 100)
  connection.abort(new Error('test is over'))
})

test('a peer that never says hello is let go', async () => {
  const [ours, theirs] = createMemoryPair()
  const raw = createRawPeer(theirs)
  const connection = createRpcConnection(ours, { caller: { kind: 'local' }, limits: { helloTimeoutMs: 20 } })
  assert.match(String((await connection.closed)?.message), /no hello in time/)
  await eventually(() => assert.equal(raw.isClosed, true))
})

test('a peer that falls silent during a call is let go', async () => {
  const [ours, theirs] = createMemoryPair()
  const raw = createRawPeer(theirs)
  const connection = createRpcConnection(ours, { caller: { kind: 'local' }, limits: { idleMs: 20 } })
  raw.send(helloFrame())
  await assert.rejects(connection.unary(EchoService.methods.echo, {}), /silent/)
  assert(raw.of(TYPE.ping).length > 0)
})

test('a peer that answers at once when it is asked whether it lives is kept, however long a call is silent', async () => {
  let nowMs = 0
  const timers = new Set<{ atMs: number; callback: () => void }>()
  const clock: Clock = {
    wallMs: () => nowMs,
    monotonicMs: () => nowMs,
    schedule(delayMs, callback) {
      const timer = { atMs: nowMs + delayMs, callback }
      timers.add(timer)
      return () => timers.delete(timer)
    },
  }
  const idleMs = 15_000
  const [ours, theirs] = createMemoryPair()
  const raw = createRawPeer(theirs)
  const connection = createRpcConnection(ours, { caller: { kind: 'local' }, limits: { idleMs }, clock })
  raw.send(helloFrame())
  const calling = connection.unary(EchoService.methods.echo, {}, { timeoutMs: 3_600_000 })
  calling.catch(() => {})
  await eventually(() => assert.equal(raw.of(TYPE.call).length, 1))
  const advance = () => {
    nowMs += idleMs
    for (const timer of timers) if (timer.atMs <= nowMs && timers.delete(timer)) timer.callback()
    assert.equal(connection.isClosed, false, `let go after ${nowMs} ms`)
  }
  for (let round = 1; round <= 3; round++) {
    advance()
    await eventually(() => assert.equal(raw.of(TYPE.ping).length, round))
    raw.send(frame(TYPE.ping, FLAGS.reply, 0, Buffer.alloc(8)))
    await new Promise(resolve => setImmediate(resolve))
    advance()
  }
  connection.abort(new Error('done'))
})

test('a peer that sends but does not read is let go', async () => {
  const [ours, theirs] = createMemoryPair()
  const connection = createRpcConnection(ours, { caller: { kind: 'local' }, limits: { backlogBytes: 100_000 } })
  let isReset = false
  theirs.open({
    data() {},
    drain() {},
    end() {},
    close() {
      isReset = true
    },
  })
  theirs.pause()
  theirs.send(helloFrame())
  const ping = frame(TYPE.ping, 0, 0, Buffer.alloc(8))
  const pings = Buffer.concat(Array.from({ length: 1000 }, () => ping))
  await eventually(() => {
    for (let i = 0; i < 20 && !connection.isClosed; i++) theirs.send(pings)
    assert.equal(connection.isClosed, true)
  })
  assert.match((await connection.closed)?.message ?? '', /does not read|reset|closed/)
  await eventually(() => assert.equal(isReset, true))
})
