import assert from 'node:assert/strict'
import { test } from 'node:test'
import { DocumentWatcher } from '../../../src/state/watchers.ts'

test('a watcher that reads now and then gets the latest of each key, in their order, and all that comes later', async () => {
  const watcher = new DocumentWatcher(() => {})
  const push = (...words: [string, number][]): void =>
    watcher.push(
      words.map(([key, value]) => ({ key, author: 'a', value })),
      'peer',
    )
  const read = async (count: number): Promise<string> => {
    const seen: string[] = []
    while (seen.length < count) {
      const { value } = await watcher.next()
      if (value === undefined) break
      seen.push(`${value.key}=${JSON.stringify(value.value)}`)
    }
    return seen.join(' ')
  }
  push(['x', 1], ['y', 1], ['z', 1])
  assert.equal(await read(1), 'x=1')
  push(['y', 2], ['x', 2])
  assert.equal(await read(3), 'z=1 y=2 x=2')
  const waited = read(1)
  push(['x', 3], ['y', 3])
  assert.equal(await waited, 'x=3')
  push(['z', 3])
  watcher.end()
  assert.equal(await read(9), 'y=3 z=3')
})
