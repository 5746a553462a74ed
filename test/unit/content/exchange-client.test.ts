import assert from 'node:assert/strict'
import test from 'node:test'
import { createMemoryPair, TrellisError } from '../../../src/base/index.ts'
import { ExchangeClient, type ExchangeClientOptions } from '../../../src/content/exchange-client.ts'
import { allocateFrame, FrameParser, frameOf } from '../../../src/content/frames.ts'
import { decodeRequest, encodeResponse, type RequestMessage } from '../../../src/content/messages.ts'
import { eventually } from '../../support/eventually.ts'

const CHUNK_BYTES = 100_000

/** A client, and the far end of its stream in the hands of the test. */
function createPair(options: ExchangeClientOptions = {}, heedsPauses = true) {
  const [near, far] = createMemoryPair()
  // As with libp2p's streams, where what was on its way comes all the same.
  if (!heedsPauses) near.pause = () => {}
  const requests: RequestMessage[] = []
  const parser = new FrameParser({
    control: bytes => void requests.push(decodeRequest(bytes)),
    payload() {},
  })
  let isClosed = false
  far.open({ data: bytes => parser.push(bytes), drain() {}, end() {}, close: () => (isClosed = true) })
  const events: string[] = []
  const client = new ExchangeClient(near, options)
  const cancel = client.getChunks(
    { hash: new Uint8Array(32), indices: [0, 1], trafficClass: 'bulk', sizeOf: () => CHUNK_BYTES },
    {
      chunk: index => void events.push(`chunk ${index}`),
      partial: (index, bytes) => void events.push(`part of ${index}: ${bytes}`),
      wasted: bytes => void events.push(`wasted ${bytes}`),
      failed: (indices, error: TrellisError) => void events.push(`failed ${indices.join()}: ${error.kind}`),
    },
  )
  const sendChunk = (index: number, lengthBytes = CHUNK_BYTES) => {
    const head = encodeResponse({ type: 'chunk', id: 1, index, sizeBytes: CHUNK_BYTES })
    const { frame, payload } = allocateFrame(head, CHUNK_BYTES)
    far.send(frame.subarray(0, frame.byteLength - payload.byteLength + lengthBytes))
  }
  const sendDone = () => void far.send(frameOf(encodeResponse({ type: 'done', id: 1 })))
  return { client, far, cancel, requests, events, sendChunk, sendDone, isClosed: () => isClosed }
}

test('while a client is held nothing is taken from its stream', async () => {
  const { client, requests, events, sendChunk } = createPair()
  await eventually(() => assert.equal(requests.length, 1))
  const release = client.hold()
  const releaseOther = client.hold()
  sendChunk(0)
  sendChunk(1)
  // A turn of the loop would have brought them.
  for (let turn = 0; turn < 5; turn++) await new Promise(resolve => setImmediate(resolve))
  release()
  for (let turn = 0; turn < 5; turn++) await new Promise(resolve => setImmediate(resolve))
  assert.deepEqual(events, [])
  releaseOther()
  await eventually(() => assert.deepEqual(events, ['chunk 0', 'chunk 1']))
  client.abort(new TrellisError('canceled', 'over'))
})

test('a part of a chunk is told of though no more comes; once canceled, the rest ends the stream', async () => {
  const { client, cancel, requests, events, sendChunk, isClosed } = createPair()
  await eventually(() => assert.equal(requests.length, 1))
  sendChunk(0, 1_000)
  await eventually(() => assert.equal(events[0], 'part of 0: 1000'))
  events.length = 0
  cancel([0])
  const reason = await client.closed
  assert.equal(reason?.kind, 'deadline_exceeded')
  assert.deepEqual(events, ['wasted 1000', 'failed 1: deadline_exceeded'])
  await eventually(() => assert.ok(isClosed()))
})

test('a canceled chunk that is through soon costs its bytes, not the stream', async () => {
  const { client, cancel, requests, events, sendChunk } = createPair()
  await eventually(() => assert.equal(requests.length, 1))
  cancel([0])
  sendChunk(0)
  sendChunk(1)
  await eventually(() => assert.deepEqual(events, [`wasted ${CHUNK_BYTES}`, 'chunk 1']))
  assert.equal(client.isClosed, false)
  client.abort(new TrellisError('canceled', 'over'))
})

test('a request that is stopped takes what the provider has begun, and tells of the rest when that is through', async () => {
  const { client, cancel, requests, events, sendChunk, sendDone } = createPair()
  await eventually(() => assert.equal(requests.length, 1))
  cancel()
  await eventually(() => assert.deepEqual(requests[1], { type: 'cancel', id: 1, ranges: [] }))
  assert.deepEqual(events, [])
  sendChunk(0)
  sendDone()
  await eventually(() => assert.deepEqual(events, ['chunk 0', 'failed 1: canceled']))
  assert.equal(client.isClosed, false)
  client.abort(new TrellisError('canceled', 'over'))
})

test('under a cap, what comes in spite of a pause is taken as it is paid for, and all of it once the stream ends', async () => {
  let charges = 0
  const { client, far, requests, events, sendChunk } = createPair(
    { charge: () => (charges++ === 0 ? 60_000 : 0) },
    false,
  )
  await eventually(() => assert.equal(requests.length, 1))
  sendChunk(0)
  sendChunk(1)
  await eventually(() => assert.equal(charges, 1))
  assert.deepEqual(events, ['chunk 0'])
  far.closeWrite()
  client.close()
  await client.closed
  assert.deepEqual(events, ['chunk 0', 'chunk 1'])
})
