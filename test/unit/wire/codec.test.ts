import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { TrellisError } from '../../../src/base/index.ts'
import { decodeMessage, encodeMessage, MAX_NESTING_DEPTH } from '../../../src/wire/index.ts'
import { trellis } from '../../support/generated/echo.js'

const { EchoReply, EchoRequest } = trellis.test
const kind = (expected: string) => (reason: unknown) => reason instanceof TrellisError && reason.kind === expected

test('a message comes back as it was', () => {
  const bytes = encodeMessage(EchoRequest, { payload: Uint8Array.of(1, 2), count: 2 ** 53 - 1, text: 'ä' })
  const message = decodeMessage(EchoRequest, bytes, 100)
  assert.deepEqual([...message.payload], [1, 2])
  assert.equal(message.count, 2 ** 53 - 1)
  assert.equal(message.text, 'ä')
})

test('negative integers come back as numbers', () => {
  const bytes = encodeMessage(EchoReply, { number: -(2 ** 53 - 1) })
  assert.equal(decodeMessage(EchoReply, bytes, 100).number, -(2 ** 53 - 1))
})

test('the size is checked first', () => {
  assert.throws(() => decodeMessage(EchoRequest, new Uint8Array(101).fill(255), 100), kind('resource_exhausted'))
})

test('integers beyond 2^53 are refused in both directions', () => {
  // Field 3, varint 2^53.
  const bytes = Uint8Array.of(0x18, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x10)
  assert.throws(() => decodeMessage(EchoRequest, bytes, 100), kind('invalid_argument'))
  assert.throws(() => encodeMessage(EchoRequest, { count: 2 ** 53 }), kind('invalid_argument'))
  assert.throws(() => encodeMessage(EchoRequest, { count: 1.5 }), kind('invalid_argument'))
})

test('nesting beyond the limit is refused', () => {
  let message = {}
  for (let depth = 0; depth < MAX_NESTING_DEPTH; depth++) message = { inner: message }
  const deepest = encodeMessage(EchoRequest, message)
  decodeMessage(EchoRequest, deepest, 10_000)
  assert.throws(() => encodeMessage(EchoRequest, { inner: message }), kind('invalid_argument'))
  const deeper = new Uint8Array([0x2a, 0x80 | (deepest.byteLength & 127), deepest.byteLength >> 7, ...deepest])
  assert.throws(() => decodeMessage(EchoRequest, deeper, 10_000), kind('invalid_argument'))
})

test('bytes fields outlive the input unless the caller gives it up', () => {
  const bytes = encodeMessage(EchoRequest, { payload: Uint8Array.of(7) })
  const copied = decodeMessage(EchoRequest, bytes, 100)
  const viewed = decodeMessage(EchoRequest, bytes, 100, { copy: false })
  bytes.fill(0)
  assert.equal(copied.payload[0], 7)
  assert.equal(viewed.payload[0], 0)
})

test('cut and random bytes are messages or invalid_argument, nothing else', () => {
  const whole = encodeMessage(EchoRequest, {
    payload: new Uint8Array(20),
    count: 5,
    text: 'text',
    inner: { text: 'x' },
  })
  const input = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc.nat({ max: whole.byteLength }).map(length => whole.subarray(0, length)),
  )
  fc.assert(
    fc.property(input, bytes => {
      try {
        decodeMessage(EchoRequest, bytes, 1000)
      } catch (reason) {
        assert(kind('invalid_argument')(reason), String(reason))
      }
    }),
    { numRuns: 2000 },
  )
})
