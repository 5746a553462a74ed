import assert from 'node:assert/strict'
import { test } from 'node:test'
import { logIdOf } from '../../../src/state/entry.ts'
import { type Outgoing, PushQueue } from '../../../src/state/push-queue.ts'

const entry = (author: string, seq: number, byteCount = 1000): Outgoing => ({
  id: logIdOf(author, 1),
  author,
  seq,
  bytes: new Uint8Array(byteCount),
})
const all = (): boolean => true

test('one author does not wait behind another, and each has its order', () => {
  const queue = new PushQueue()
  for (let seq = 1; seq <= 800; seq++) assert.ok(queue.add(entry('flooder', seq)))
  assert.ok(queue.add(entry('honest', 1)))
  assert.ok(queue.add(entry('honest', 2)))
  const taken = queue.take(100_000, all)
  assert.equal(taken.length, 100)
  assert.ok(taken.findIndex(({ author }) => author === 'honest') < 20)
  const seqsOf = (name: string): number[] => taken.filter(({ author }) => author === name).map(({ seq }) => seq)
  assert.deepEqual(seqsOf('honest'), [1, 2])
  assert.deepEqual(
    seqsOf('flooder'),
    Array.from({ length: 98 }, (_, index) => index + 1),
  )
})

test('without room it is the one who has most there that loses it', () => {
  const queue = new PushQueue()
  queue.add(entry('honest', 1))
  let seq = 0
  while (queue.add(entry('flooder', ++seq)));
  assert.ok(seq > 1000)
  assert.deepEqual(
    queue.take(1e9, all).map(({ author }) => author),
    ['honest'],
  )
  assert.deepEqual(queue.take(1e9, all), [])
})

test('what is not needed any more takes no room in a message', () => {
  const queue = new PushQueue()
  for (let seq = 1; seq <= 10; seq++) queue.add(entry('a', seq))
  assert.deepEqual(
    queue.take(2000, ({ seq }) => seq > 5).map(({ seq }) => seq),
    [6, 7],
  )
  assert.equal(queue.take(1e9, all).length, 3)
})
