import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { ERROR_KINDS } from '../../../src/base/index.ts'
import { FrameParser, kindOfWire, ProtocolError, wireKind } from '../../../src/rpc/index.ts'
import { rpcProto } from '../../../src/wire/index.ts'
import { type Frame, frame } from '../../support/rpc-frames.ts'

const anyFrame = fc.record({
  type: fc.nat({ max: 255 }),
  flags: fc.nat({ max: 255 }),
  id: fc.nat({ max: 0xffffffff }),
  payload: fc.oneof(
    fc.uint8Array({ maxLength: 40 }),
    fc.constantFrom(65_535, 65_536).map(length => new Uint8Array(length).fill(3)),
  ),
})

test('frames come out as they went in, however the bytes are cut', () => {
  fc.assert(
    fc.property(
      fc.array(anyFrame, { maxLength: 12 }),
      fc.array(fc.integer({ min: 1, max: 70_000 })),
      (frames, cuts) => {
        const bytes = Buffer.concat(frames.map(({ type, flags, id, payload }) => frame(type, flags, id, payload)))
        const received: Frame[] = []
        const parser = new FrameParser((type, flags, id, buffer, start, end) => {
          received.push({ type, flags, id, payload: Buffer.from(buffer.subarray(start, end)) })
          return true
        })
        let at = 0
        for (const cut of cuts) {
          parser.push(bytes.subarray(at, at + cut))
          at += cut
        }
        // One byte at a time through a header, then the rest.
        for (let i = 0; i < 12; i++, at++) parser.push(bytes.subarray(at, at + 1))
        parser.push(bytes.subarray(at))
        assert.equal(parser.heldBytes, 0)
        assert.deepEqual(
          received,
          frames.map(sent => ({ ...sent, payload: Buffer.from(sent.payload) })),
        )
      },
    ),
    { numRuns: 200 },
  )
})

test('a length beyond the limit is refused before the frame is there', () => {
  const parser = new FrameParser(() => true)
  assert.throws(() => parser.push(Buffer.from([1, 0, 1, 0, 0, 0, 0, 0, 0])), ProtocolError)
})

test('a parser that is stopped by a frame delivers no more', () => {
  let count = 0
  const parser = new FrameParser(() => ++count < 2)
  parser.push(Buffer.concat([frame(1, 0, 1), frame(1, 0, 2), frame(1, 0, 3), Buffer.alloc(5)]))
  parser.push(Buffer.alloc(20))
  assert.equal(count, 2)
  assert.equal(parser.heldBytes, 0)
})

test('error kinds are the same in code and on the wire', () => {
  for (const kind of ERROR_KINDS) {
    assert.equal(wireKind(kind), rpcProto.rpc.ErrorKind[`ERROR_KIND_${kind.toUpperCase()}` as 'ERROR_KIND_CANCELED'])
    assert.equal(kindOfWire(wireKind(kind)), kind)
  }
  const numbers = Object.values(rpcProto.rpc.ErrorKind).filter(value => typeof value === 'number')
  assert.equal(numbers.length, ERROR_KINDS.length + 1)
  assert.equal(kindOfWire(200), 'internal')
})
