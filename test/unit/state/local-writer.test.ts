import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createMemoryStore, type KeyValueStore } from '../../../src/base/index.ts'
import { startNode } from './support.ts'

test('what many write at once shares entries, though each waits for the disk', async () => {
  const memory = createMemoryStore()
  const db: KeyValueStore = {
    ...memory,
    // A disk takes a while.
    async batch(operations) {
      for (let turn = 0; turn < 20; turn++) await new Promise(resolve => setImmediate(resolve))
      await memory.batch(operations)
    },
  }
  const { store } = await startNode(1, { db })
  const document = store.document('d')
  await Promise.all(
    Array.from({ length: 500 }, async (_, index) => {
      // Not all in one turn, as calls come in.
      for (let turn = index % 5; turn > 0; turn--) await new Promise(resolve => setImmediate(resolve))
      document.set(`k${index}`, index)
      await store.flushed()
    }),
  )
  const { entryCount } = store.status()
  assert.ok(entryCount < 50, `${entryCount} entries for 500 writes`)
  await store.stop()
})
