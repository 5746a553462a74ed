import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkWhole, encodeJson } from '../../../src/client/encode.ts'

test('what is JSON goes as it is; a number that JSON has not, nested too, is refused and named', () => {
  for (const value of [null, 0, -0.5, 'null', [null, 'NaN'], { a: [null, { b: 1e308 }] }])
    assert.equal(encodeJson(value, 'it'), JSON.stringify(value))
  const refused = (value: unknown, message: RegExp) =>
    assert.throws(() => encodeJson(value as number, 'it'), { kind: 'invalid_argument', message })
  refused(Number.NaN, /^it is not JSON: NaN$/)
  refused([1, Number.POSITIVE_INFINITY], /^it is not JSON: Infinity at "1"$/)
  refused({ none: null, a: { loss: Number.NEGATIVE_INFINITY } }, /^it is not JSON: -Infinity at "loss"$/)
  refused(undefined, /^it is not JSON: undefined$/)
  refused(1n, /^it is not JSON: .*BigInt/)
})

test('a count is a whole number that the message has', () => {
  for (const count of [0, 1, 0xffff_ffff]) assert.equal(checkWhole(count, 'the count'), count)
  for (const count of [-1, 0.5, Number.NaN, 2 ** 32])
    assert.throws(() => checkWhole(count, 'the count'), { kind: 'invalid_argument', message: /^the count must be/ })
})
