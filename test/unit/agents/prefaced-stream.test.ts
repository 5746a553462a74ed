import assert from 'node:assert/strict'
import { test } from 'node:test'
import { PrefacedStream } from '../../../src/agents/prefaced-stream.ts'
import { type ByteStream, createMemoryPair } from '../../../src/base/index.ts'

const MESSAGE = Buffer.from([0, 0, 0, 1, 7])

/** A stream whose message was read, with bytes behind that came before it is opened, and the far side of it. */
async function createStream(...early: Uint8Array[]): Promise<[PrefacedStream, ByteStream]> {
  const [near, far] = createMemoryPair()
  far.open({ data() {}, drain() {}, end() {}, close() {} })
  far.send(MESSAGE)
  for (const chunk of early) far.send(chunk)
  const stream = new PrefacedStream(near)
  assert.deepEqual([...(await stream.readMessage(1))], [7])
  return [stream, far]
}

async function turns(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await new Promise(resolve => setImmediate(resolve))
}

test('a reader that has paused what came early is told of a reset', async () => {
  const [stream, far] = await createStream(Buffer.alloc(10), Buffer.alloc(10))
  const closes: (Error | undefined)[] = []
  stream.open({ data: () => stream.pause(), drain() {}, end() {}, close: error => void closes.push(error) })
  await turns()
  far.abort(new Error('gone'))
  await turns()
  assert.equal(closes.length, 1)
  assert.ok(closes[0] instanceof Error)
})

test('a stream that was closed in good order is over when its reader aborts instead of reading', async () => {
  const [stream, far] = await createStream(Buffer.alloc(10), Buffer.alloc(10))
  const closes: (Error | undefined)[] = []
  stream.open({ data: () => stream.pause(), drain() {}, end() {}, close: error => void closes.push(error) })
  stream.closeWrite()
  far.closeWrite()
  await turns()
  assert.equal(closes.length, 0)
  const reason = new Error('enough')
  stream.abort(reason)
  await turns()
  assert.deepEqual(closes, [reason])
})

test('a reader that pauses at what came early, and goes on, gets all that follows', async () => {
  const [stream, far] = await createStream(Buffer.alloc(10), Buffer.alloc(10))
  let received = 0
  const events: string[] = []
  stream.open({
    data(chunk) {
      received += chunk.byteLength
      stream.pause()
      setImmediate(() => stream.resume())
    },
    drain() {},
    end: () => void events.push('end'),
    close: error => void events.push(error === undefined ? 'close' : 'failure'),
  })
  stream.closeWrite()
  far.send(Buffer.alloc(10))
  far.closeWrite()
  for (let round = 0; round < 5; round++) await turns()
  assert.equal(received, 30)
  assert.deepEqual(events, ['end', 'close'])
})

test('a reader that goes on within the call that gives it a chunk is told of the end once', async () => {
  const [stream, far] = await createStream(Buffer.alloc(10), Buffer.alloc(10))
  stream.closeWrite()
  far.closeWrite()
  await turns()
  const events: string[] = []
  stream.open({
    data(chunk) {
      events.push(String(chunk.byteLength))
      stream.pause()
      stream.resume()
    },
    drain() {},
    end: () => void events.push('end'),
    close: () => void events.push('close'),
  })
  await turns()
  assert.deepEqual(events, ['10', '10', 'end', 'close'])
})
