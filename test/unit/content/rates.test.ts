import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import test from 'node:test'
import { RateCaps, RateTable, sliceBytes } from '../../../src/content/rates.ts'
import { createLab, providersOf, writeRandomFile } from './nodes.ts'

const KIB = 1024
const MIB = 1024 * KIB

test('bytes under a cap are let through when they are paid for', () => {
  const table = new RateTable()
  table.setRate(3, 1_000_000)
  let nowUs = 5_000_000n
  let sentBytes = 0
  // Each waits for its turn, as a stream does.
  for (let count = 0; count < 200; count++) {
    nowUs += BigInt(Math.ceil(table.take(3, 50_000, nowUs) * 1000))
    sentBytes += 50_000
  }
  const seconds = Number(nowUs - 5_000_000n) / 1e6
  assert.ok(sentBytes / seconds <= 1_030_000 && sentBytes / seconds >= 990_000, `${sentBytes / seconds}`)
  assert.equal(table.take(4, 1e12, nowUs), 0)
})

test('a pause is made up for by a quarter second at most', () => {
  const table = new RateTable()
  table.setRate(0, 1_000_000)
  table.take(0, 1_000, 1_000_000n)
  assert.equal(table.take(0, 250_000, 60_000_000n), 0)
  assert.equal(table.take(0, 100_000, 60_000_000n), 100)
})

test('another rate forgives what is owed under the old one', () => {
  const table = new RateTable()
  table.setRate(0, 1_000)
  assert.ok(table.take(0, 1_000_000, 1_000_000n) > 900_000)
  table.setRate(0, 1_000_000)
  assert.ok(table.take(0, 1_000, 1_000_000n) < 1)
  table.setRate(0, undefined)
  assert.equal(table.take(0, 1e12, 1_000_000n), 0)
  assert.equal(table.rate(0), Number.POSITIVE_INFINITY)
})

test('caps are of the node, of each peer, of one peer and of a class', () => {
  const caps = new RateCaps()
  const [a, b] = [caps.uploadSlots('a'), caps.uploadSlots('b')]
  caps.set({
    uploadBytesPerSecond: 40 * MIB,
    perPeerUploadBytesPerSecond: 8 * MIB,
    classUploadBytesPerSecond: { bulk: 4 * MIB },
    peers: { b: { uploadBytesPerSecond: Number.POSITIVE_INFINITY, downloadBytesPerSecond: 2 * MIB } },
  })
  const c = caps.uploadSlots('c')
  assert.equal(caps.table.rate(a.node), 40 * MIB)
  assert.equal(caps.table.rate(a.peer), 8 * MIB)
  assert.equal(caps.table.rate(b.peer), Number.POSITIVE_INFINITY)
  assert.equal(caps.table.rate(c.peer), 8 * MIB)
  assert.equal(caps.table.rate(caps.downloadSlots('b').peer), 2 * MIB)
  assert.equal(sliceBytes(caps.table, b, 'sync'), 2 * MIB)
  assert.equal(sliceBytes(caps.table, b, 'bulk'), (4 * MIB) / 20)
  assert.equal(caps.peerWindowBytes('b'), MIB)
  assert.equal(caps.windowBytes('bulk'), Number.POSITIVE_INFINITY)
  caps.set({})
  assert.equal(sliceBytes(caps.table, b, 'bulk'), Number.POSITIVE_INFINITY)
})

for (const lane of ['stream', 'bulk'] as const) {
  for (const [what, limits] of [
    ['the sender', { uploadBytesPerSecond: 2 * MIB }],
    ['the receiver', { downloadBytesPerSecond: 2 * MIB }],
    ['the receiver for that peer', { peers: { a: { downloadBytesPerSecond: 2 * MIB } } }],
    ['the sender for that class', { classUploadBytesPerSecond: { bulk: 2 * MIB } }],
  ] as const) {
    if (lane === 'bulk' && what.includes('for')) continue
    test(`over the ${lane} lane a file comes no faster than the cap of ${what}, and whole`, async () => {
      await using lab = await createLab()
      const bulkPort = { hostsOf: () => ['127.0.0.1'] }
      const rateLimits = { ...limits }
      const more = lane === 'bulk' ? { bulkPort } : {}
      const isSender = what.includes('sender')
      const a = await lab.node('a', { ...more, ...(isSender ? { rateLimits } : {}) })
      const b = await lab.node('b', { ...more, ...(isSender ? {} : { rateLimits }) })
      const source = join(a.folder, 'file')
      const sizeBytes = lane === 'bulk' ? 12 * MIB : 4 * MIB
      await writeRandomFile(source, sizeBytes)
      const added = await a.store.addFile(source)
      const path = join(b.folder, 'file')
      const startedMs = performance.now()
      await b.store.fetchFile(added.chunkListCid, { expected: added, path, providers: providersOf(a) })
      const seconds = (performance.now() - startedMs) / 1000
      // A burst of a quarter second comes for free; a receiver pays for what came in one piece behind it. How slow is the machine's matter.
      const paidBytes = isSender ? sizeBytes : sizeBytes - MIB
      assert.ok(seconds >= paidBytes / (2 * MIB) - 0.3, `${seconds} s`)
      assert.ok((await readFile(source)).equals(await readFile(path)))
    })
  }
}

test('a cap that lets a chunk take longer than a stall does is no stall', { timeout: 250_000 }, async () => {
  await using lab = await createLab()
  const a = await lab.node('a', { rateLimits: { uploadBytesPerSecond: 128 * KIB } })
  const b = await lab.node('b')
  const source = join(a.folder, 'file')
  await writeRandomFile(source, MIB)
  const added = await a.store.addFile(source)
  const fetched = await b.store.fetchFile(added.chunkListCid, {
    expected: added,
    path: join(b.folder, 'file'),
    providers: providersOf(a),
    // The chunk takes some eight seconds, and says every half of one what has come.
    stallTimeoutMs: 5_000,
  })
  assert.equal(fetched.fetchedBytes, MIB)
})
