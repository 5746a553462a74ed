import assert from 'node:assert/strict'
import { test } from 'node:test'
import { announcedBytes } from '../../../src/mesh/relay-server.ts'

test('a limit that the relay library encodes wrongly is rounded down, others stay', () => {
  for (const wrong of [2 ** 31, 3 * 2 ** 30, 2 ** 32 - 1]) assert.equal(announcedBytes(wrong), 2 ** 31 - 1)
  for (const right of [1, 2 ** 30, 2 ** 31 - 1, 2 ** 32, 2 ** 40]) assert.equal(announcedBytes(right), right)
})
