import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { encodeMessage, SlabWriter } from '../../../src/wire/index.ts'
import { trellis } from '../../support/generated/echo.js'

const { EchoRequest } = trellis.test

const message = fc.record({
  payload: fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.nat({ max: 200_000 }).map(length => new Uint8Array(length).fill(length)),
  ),
  text: fc.oneof(
    fc.string({ maxLength: 50, unit: 'grapheme' }),
    fc.nat({ max: 30_000 }).map(length => 'ü'.repeat(length)),
  ),
  count: fc.nat(),
  inner: fc.option(fc.record({ text: fc.string({ maxLength: 200 }), payload: fc.uint8Array({ maxLength: 5000 }) }), {
    nil: undefined,
  }),
})

test('messages written one behind the other are what they are alone', () => {
  const after = fc.constantFrom('keep', 'keep', 'keep', 'rewind', 'cut', 'take', 'finishWith')
  const action = fc.record({ message, after, body: fc.uint8Array({ maxLength: 100 }) })
  fc.assert(
    fc.property(fc.array(action, { maxLength: 30 }), actions => {
      const writer = new SlabWriter()
      const taken: Uint8Array[] = []
      const copies: Uint8Array[] = []
      const expected: Uint8Array[] = []
      const take = () => {
        for (const chunk of writer.take().flat() as Uint8Array[]) {
          taken.push(chunk)
          // To see that nobody writes to what was taken.
          copies.push(Uint8Array.from(chunk))
        }
      }
      for (const { message, after, body } of actions) {
        const { inner, ...rest } = message
        const whole = inner === undefined ? rest : { ...rest, inner }
        const alone = encodeMessage(EchoRequest, whole)
        writer.begin()
        EchoRequest.encode(whole, writer)
        if (after === 'rewind') writer.rewind()
        else if (after === 'cut') assert.deepEqual(Uint8Array.from(writer.cut(0)), Uint8Array.from(alone))
        else expected.push(alone)
        if (after === 'take') take()
        if (after === 'finishWith') {
          writer.finishWith(body)
          expected.push(body)
        }
      }
      const waitingBytes = writer.waitingBytes
      const before = taken.reduce((sum, chunk) => sum + chunk.byteLength, 0)
      take()
      assert.equal(taken.reduce((sum, chunk) => sum + chunk.byteLength, 0) - before, waitingBytes)
      assert.equal(writer.waitingBytes, 0)
      assert(Buffer.concat(taken).equals(Buffer.concat(expected)))
      assert(Buffer.concat(copies).equals(Buffer.concat(taken)))
    }),
    { numRuns: 60 },
  )
})
