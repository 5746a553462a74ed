import assert from 'node:assert/strict'
import { test } from 'node:test'
import { LightAuthors } from '../../../src/state/light-authors.ts'

test('who writes little counts for others, for a while; who writes much does not', () => {
  let nowMs = 0
  const light = new LightAuthors(1000, () => nowMs)
  assert.equal(light.hasOtherThan('a'), false)
  light.note('a', 100, 'a')
  assert.equal(light.hasOtherThan('a'), false)
  assert.equal(light.hasOtherThan('b'), true)
  light.note('b', 100, 'b')
  assert.equal(light.hasOtherThan('a'), true)
  light.note('b', 500, 'b')
  // Less than three quarters of its budget are left.
  assert.equal(light.hasOtherThan('a'), false)
  assert.equal(light.hasOtherThan('b'), true)
  nowMs += 1001
  assert.equal(light.hasOtherThan('b'), false)
  light.trim()
  light.note('b', 100, 'b')
  assert.equal(light.hasOtherThan('a'), true)
})

test('what a peer brings does not make it wait, however many wrote it', () => {
  const light = new LightAuthors(1000, () => 0)
  for (const author of ['a', 'b', 'c']) light.note(author, 10, 'carrier')
  assert.equal(light.hasOtherThan('carrier'), false)
  assert.equal(light.hasOtherThan('d'), true)
  // This node's own.
  light.note('self', 10, undefined)
  for (const author of ['a', 'b', 'c']) light.note(author, 10, 'carrier')
  assert.equal(light.hasOtherThan('carrier'), true)
})
