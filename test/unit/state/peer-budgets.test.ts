import assert from 'node:assert/strict'
import { test } from 'node:test'
import { PeerBudgets } from '../../../src/state/peer-budgets.ts'

test('each peer has a budget of its own, which fills at its rate and is not forgotten before it is whole', () => {
  let nowMs = 0
  const budgets = new PeerBudgets(1000, 2000, () => nowMs)
  assert.equal(budgets.take('a', 2000), 0)
  assert.equal(budgets.take('a', 500), 500)
  // As when a peer opens another stream.
  budgets.trim()
  assert.equal(budgets.take('a', 500), 1000)
  assert.equal(budgets.take('b', 2000), 0)
  nowMs += 1000
  assert.equal(budgets.take('a', 1), 1)
  nowMs += 10_000
  budgets.trim()
  assert.equal(budgets.take('a', 2000), 0)
})
