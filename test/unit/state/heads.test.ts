import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import type { PeerId } from '../../../src/base/index.ts'
import { hashPayload } from '../../../src/state/entry.ts'
import { HeadIndex, type LogHead, ROOT_BYTES } from '../../../src/state/heads.ts'
import { HEAD_TURN_COUNT } from '../../../src/state/limits.ts'
import { BUCKET_COUNT, bucketOf, LogTable } from '../../../src/state/log.ts'
import { Forger, TEST_SPACE } from './forge.ts'
import { signerOf } from './support.ts'

const ALL = new Uint8Array(BUCKET_COUNT / 8).fill(255)

/** A table with a log of one entry in some epochs of each author. */
function tableOf(authors: readonly PeerId[], epochs: readonly number[]): LogTable {
  const logs = new LogTable(TEST_SPACE)
  const { header } = new Forger(signerOf(1)).set({ k: 1 })
  for (const author of authors)
    for (const epoch of epochs) {
      const log = logs.find(author, epoch)
      const hash = hashPayload(Buffer.from(log.id))
      log.advance({ ...header, author, epoch }, hash, true)
      log.settle(1, hash)
      logs.add(log)
    }
  return logs
}

test('a root sums up the sorted lines of its buckets, some logs a turn', async () => {
  const authors = Array.from({ length: 150 }, (_, number) => signerOf(number + 1).peer)
  const logs = tableOf(authors, [1, 2, 10, 3, 33, 4, 5])
  let turnCount = 0
  const index = new HeadIndex({ logs, isVoid: () => false }, async () => {
    turnCount++
  })
  const heads: LogHead[] = [...index.heads(ALL)]
  assert.equal(heads.length, 150 * 7)
  const expected = Array.from({ length: BUCKET_COUNT }, (_, bucket) => {
    const lines = heads
      .filter(({ author }) => bucketOf(author) === bucket)
      .map(
        head => `${head.author}/${head.epoch}/${head.seq}/${Buffer.from(head.hash).toString('hex')}/${head.frozenAt}`,
      )
    return createHash('sha256')
      .update(
        lines
          .sort()
          .map(line => `${line}\n`)
          .join(''),
      )
      .digest()
      .subarray(0, 8)
  })
  const root = await index.root()
  assert.equal(root.byteLength, ROOT_BYTES)
  assert.deepEqual(Buffer.from(root), Buffer.concat(expected))
  assert.equal(turnCount, Math.floor((150 * 7) / HEAD_TURN_COUNT))
})

test('what changes while a root is worked out is in the next one', async () => {
  const authors = Array.from({ length: 40 }, (_, number) => signerOf(number + 1).peer)
  const logs = tableOf(
    authors,
    Array.from({ length: 16 }, (_, epoch) => epoch + 1),
  )
  const turn = Promise.withResolvers<void>()
  const index = new HeadIndex({ logs, isVoid: () => false }, () => turn.promise)
  const first = index.root()
  // It has come as far as its first turn takes it.
  await new Promise(resolve => setImmediate(resolve))
  for (const author of authors) {
    const log = logs.ofAuthor(author)[0]
    assert.ok(log)
    log.frozenAt = 1
    index.touch(author)
  }
  const second = index.root()
  turn.resolve()
  assert.notDeepEqual(await first, await second)
  assert.deepEqual(await index.root(), await second)
  const fresh = new HeadIndex({ logs, isVoid: () => false }, () => Promise.resolve())
  assert.deepEqual(await fresh.root(), await second)
})
