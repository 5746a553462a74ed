import assert from 'node:assert/strict'
import test from 'node:test'
import { type ByteStream, type Clock, createMemoryPair, systemClock } from '../../../src/base/index.ts'
import { Carrier } from '../../../src/rpc/carrier.ts'
import { MOVE_TOKEN_BYTES, MovableStream } from '../../../src/rpc/movable-stream.ts'
import { eventually } from '../../support/eventually.ts'

const TOKEN = new Uint8Array(MOVE_TOKEN_BYTES).fill(7)
const soon = (): AbortSignal => AbortSignal.timeout(60_000)

interface End {
  stream: MovableStream
  received: Buffer[]
  drainCount: number
  ended: boolean
  closed: { error: Error | undefined } | undefined
}

function openEnd(carrier: ByteStream, clock: Clock = systemClock): End {
  const stream = new MovableStream(carrier, clock)
  const end: End = { stream, received: [], drainCount: 0, ended: false, closed: undefined }
  stream.open({
    data: chunk => void end.received.push(Buffer.from(chunk)),
    drain: () => void end.drainCount++,
    end: () => {
      end.ended = true
    },
    close: error => {
      end.closed = { error }
    },
  })
  return end
}

/** Moves from one side, accepted by the other; the result is the new carriers. */
async function move(
  from: End,
  to: End,
  answer?: (carrier: Carrier) => Promise<void>,
): Promise<[ByteStream, ByteStream]> {
  const pair = createMemoryPair()
  const carrier = new Carrier(pair[1])
  const accepting = (async () => {
    assert.deepEqual(new Uint8Array(await carrier.take(MOVE_TOKEN_BYTES, soon())), TOKEN)
    if (answer === undefined) to.stream.accept(carrier)
    else await answer(carrier)
  })()
  await Promise.all([from.stream.moveTo(pair[0], TOKEN, soon()), accepting])
  return pair
}

function openPair(clock?: Clock): { ends: [End, End]; carriers: [ByteStream, ByteStream] } {
  const carriers = createMemoryPair()
  return { ends: [openEnd(carriers[0], clock), openEnd(carriers[1], clock)], carriers }
}

test('bytes of both sides are neither lost, repeated nor reordered by moves in the middle of them', async () => {
  const {
    ends: [a, b],
  } = openPair()
  let isDone = false
  const sent = new Map<End, number>()
  const write = async (end: End): Promise<void> => {
    let count = 0
    for (let i = 0; !isDone; i++) {
      const chunk = Buffer.alloc(1 + ((i * 7919) % 40_000))
      for (let at = 0; at < chunk.byteLength; at++) chunk[at] = (count + at) % 251
      count += chunk.byteLength
      sent.set(end, count)
      const drains = end.drainCount
      if (!end.stream.send(chunk)) await eventually(() => assert.ok(end.drainCount > drains))
      else if (i % 3 === 0) await new Promise(resolve => setImmediate(resolve))
    }
  }
  const writing = [write(a), write(b)]
  for (let i = 0; i < 5; i++) await move(a, b)
  isDone = true
  await Promise.all(writing)
  a.stream.closeWrite()
  b.stream.closeWrite()
  await eventually(() => assert.deepEqual([a.closed, b.closed], [{ error: undefined }, { error: undefined }]))
  for (const [reader, writer] of [
    [a, b],
    [b, a],
  ] as const) {
    assert.ok(reader.ended)
    const all = Buffer.concat(reader.received)
    assert.equal(all.byteLength, sent.get(writer))
    assert.equal(
      all.findIndex((byte, at) => byte !== at % 251),
      -1,
    )
  }
})

test('the former carrier is over after a move, and its loss harms nobody', async () => {
  const { ends, carriers } = openPair()
  const [a, b] = ends
  await move(a, b)
  a.stream.send(Buffer.from('a'))
  b.stream.send(Buffer.from('b'))
  await eventually(() => assert.equal(Buffer.concat([...a.received, ...b.received]).toString(), 'ba'))
  for (const carrier of carriers) carrier.abort(new Error('the relay is gone'))
  a.stream.send(Buffer.from('c'))
  await eventually(() => assert.equal(Buffer.concat(b.received).toString(), 'ac'))
  assert.deepEqual([a.closed, b.closed], [undefined, undefined])
})

test('a move that is refused leaves the stream where it is', async () => {
  const {
    ends: [a, b],
  } = openPair()
  const refusing = async (carrier: Carrier): Promise<void> => carrier.stream.abort(new Error('no such stream'))
  await assert.rejects(move(a, b, refusing), { kind: 'unavailable' })
  a.stream.send(Buffer.from('still'))
  await eventually(() => assert.equal(Buffer.concat(b.received).toString(), 'still'))
  await move(a, b)
  a.stream.send(Buffer.from(' here'))
  await eventually(() => assert.equal(Buffer.concat(b.received).toString(), 'still here'))
})

test('an end in the middle of a move is told once the move has failed', async () => {
  const {
    ends: [a, b],
  } = openPair()
  const moving = assert.rejects(
    move(a, b, async carrier => {
      b.stream.closeWrite()
      await new Promise(resolve => setImmediate(() => setImmediate(resolve)))
      assert.equal(a.ended, false)
      carrier.stream.abort(new Error('at its end'))
    }),
  )
  await moving
  await eventually(() => assert.ok(a.ended))
})

for (const isAgreed of [true, false])
  test(`whoever ends its writing in the middle of a move that is ${isAgreed ? 'agreed to' : 'refused'} still gets all of the answer`, async () => {
    const {
      ends: [a, b],
    } = openPair()
    const moving = move(a, b, async carrier => {
      if (isAgreed) b.stream.accept(carrier)
      else carrier.stream.abort(new Error('no such stream'))
      a.stream.send(Buffer.from('question'))
      a.stream.closeWrite()
    })
    if (isAgreed) await moving
    else await assert.rejects(moving)
    await eventually(() => assert.ok(b.ended))
    assert.equal(Buffer.concat(b.received).toString(), 'question')
    b.stream.send(Buffer.from('answer'))
    b.stream.closeWrite()
    await eventually(() => assert.deepEqual([a.closed, b.closed], [{ error: undefined }, { error: undefined }]))
    assert.equal(Buffer.concat(a.received).toString(), 'answer')
  })

test('a carrier that dies with bytes on it fails the stream on both sides', async () => {
  const { ends, carriers } = openPair()
  const [a, b] = ends
  a.stream.pause()
  b.stream.send(Buffer.alloc(10))
  await move(a, b)
  carriers[0].abort(new Error('the relay died'))
  await eventually(() => assert.ok(a.closed?.error !== undefined && b.closed?.error !== undefined))
})

/** A clock whose timers run when they are told to. */
function heldTimers(): { clock: Clock; run: () => void } {
  const timers = new Set<() => void>()
  const clock: Clock = {
    ...systemClock,
    schedule(_delayMs, callback) {
      timers.add(callback)
      return () => timers.delete(callback)
    },
  }
  return {
    clock,
    run() {
      for (const timer of timers) timer()
      timers.clear()
    },
  }
}

test('a former carrier that falls silent before its end fails the stream', async () => {
  const { clock, run } = heldTimers()
  const {
    ends: [a, b],
  } = openPair(clock)
  // Accepts, but goes on on the former one.
  await move(a, b, async carrier => void carrier.stream.send(Uint8Array.of(1)))
  run()
  await eventually(() => assert.ok(a.closed?.error !== undefined && b.closed?.error !== undefined))
})

test('a reader that takes its time in the middle of a move is no silence', async () => {
  const { clock, run } = heldTimers()
  const {
    ends: [a, b],
  } = openPair(clock)
  a.stream.pause()
  b.stream.send(Buffer.from('before'))
  await move(a, b)
  b.stream.send(Buffer.from(', behind'))
  a.stream.send(Buffer.from('moved'))
  await eventually(() => assert.equal(Buffer.concat(b.received).toString(), 'moved'))
  run()
  a.stream.resume()
  await eventually(() => assert.equal(Buffer.concat(a.received).toString(), 'before, behind'))
  run()
  assert.deepEqual([a.closed, b.closed], [undefined, undefined])
})

test('what a new carrier brings before its turn is held back, and its writer stopped', async () => {
  const { ends } = openPair()
  const [a, b] = ends
  a.stream.pause()
  b.stream.send(Buffer.from('first'))
  await move(a, b)
  let canSend = true
  let count = 0
  for (; canSend && count < 100; count++) {
    canSend = b.stream.send(Buffer.alloc(32 * 1024, 1))
    await new Promise(resolve => setImmediate(resolve))
  }
  assert.ok(count < 100)
  assert.equal(a.received.length, 0)
  a.stream.resume()
  await eventually(() => assert.equal(Buffer.concat(a.received).byteLength, 5 + count * 32 * 1024))
  assert.equal(Buffer.concat(a.received).toString('latin1', 0, 5), 'first')
})

test('a writer that waits is told to go on although something small was sent in between', async () => {
  const [near, far] = createMemoryPair()
  const end = openEnd(near)
  let receivedBytes = 0
  far.open({
    data(chunk) {
      receivedBytes += chunk.byteLength
      if (receivedBytes === 65_536) far.pause()
    },
    drain() {},
    end() {},
    close() {},
  })
  for (let count = 0; count < 3; count++) end.stream.send(new Uint8Array(65_536))
  assert.equal(end.stream.send(new Uint8Array(65_536)), false)
  await eventually(() => assert.equal(receivedBytes, 65_536))
  // There is room again, but so little that the writer is not told yet.
  end.stream.send(Uint8Array.of(1))
  far.resume()
  await eventually(() => assert.equal(end.drainCount, 1))
})
