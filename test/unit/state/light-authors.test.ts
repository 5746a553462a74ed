import assert from 'node:assert/strict'
import { test } from 'node:test'
import { LightAuthors } from '../../../src/state/light-authors.ts'

test('who writes little counts for others, for a while; who writes much does not', () => {
  let nowMs = 0
  const light = new LightAuthors(1000, () => nowMs)
  assert.equal(light.hasOtherThan('a'), false)
  light.note('a', 100)
  assert.equal(light.hasOtherThan('a'), false)
  assert.equal(light.hasOtherThan('b'), true)
  light.note('b', 100)
  assert.equal(light.hasOtherThan('a'), true)
  light.note('b', 500)
  // Less than three quarters of its budget are left.
  assert.equal(light.hasOtherThan('a'), false)
  assert.equal(light.hasOtherThan('b'), true)
  nowMs += 1001
  assert.equal(light.hasOtherThan('b'), false)
  light.trim()
  light.note('b', 100)
  assert.equal(light.hasOtherThan('a'), true)
})
