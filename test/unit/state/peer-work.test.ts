import assert from 'node:assert/strict'
import { test } from 'node:test'
import { PeerWork } from '../../../src/state/peer-work.ts'

test('a budget buys half while others write little, next to nothing for who goes on, and that is forgiven', () => {
  let nowMs = 0
  let isBusy = false
  const work = new PeerWork(1600, { hasOtherThan: peer => isBusy && peer !== 'honest' }, () => nowMs)
  assert.equal(work.take('flooder', 1600), 0)
  assert.equal(work.take('flooder', 1600), 1000)
  nowMs += 2000
  isBusy = true
  assert.equal(work.take('flooder', 400), 0)
  assert.equal(work.take('flooder', 400), 0)
  assert.equal(work.take('flooder', 4), 5)
  nowMs += 1000
  work.trim()
  // What was forgiven in a second.
  assert.equal(work.take('flooder', 4), 0)
  // It has had half a second's budget while others write: next comes a thirty-second part of a budget a second, and hardly a burst.
  assert.equal(work.take('flooder', 6.25), 0)
  assert.equal(work.take('flooder', 100), 2000)
  // Others have their budgets, and what it passes on waits for none of this.
  assert.equal(work.take('honest', 1600), 0)
  assert.equal(work.take('flooder', 0, 100), 0)
  isBusy = false
  assert.equal(work.take('flooder', 100), 0)
  isBusy = true
  for (let round = 0; round < 100; round++) work.take('flooder', 1600)
  nowMs += 2_000_000
  assert.equal(work.take('flooder', 800), 0)
})
