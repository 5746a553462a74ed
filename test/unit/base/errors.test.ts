import assert from 'node:assert/strict'
import { test } from 'node:test'
import { errorMessage } from '../../../src/base/index.ts'

test('whatever is thrown has a message for people', () => {
  assert.equal(errorMessage(new Error('why')), 'why')
  assert.equal(errorMessage('why'), 'why')
  assert.equal(errorMessage({ message: 'why' }), 'why')
  assert.equal(errorMessage(undefined), 'undefined')
  assert.equal(errorMessage(null), 'null')
  // What Node's WebSocket fails with.
  assert.match(errorMessage(Object.assign(new Event('error'), { message: '' })), /no reason/)
})
