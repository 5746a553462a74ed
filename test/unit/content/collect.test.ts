import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { createMemoryStore } from '../../../src/base/index.ts'
import { BlobTable } from '../../../src/content/blobs.ts'
import { encodeChunkList } from '../../../src/content/chunk-list.ts'
import { collectGarbage } from '../../../src/content/collect.ts'
import { FileTable } from '../../../src/content/file-table.ts'

const MIN_AGE_MS = 1000

/** A file of one chunk, by a number. */
function listOf(seed: number): ReturnType<typeof encodeChunkList> {
  return encodeChunkList(Float64Array.of(10 + seed), new Uint8Array(32).fill(seed))
}

test('a collection never takes what is kept, in use or young, and takes the rest', async () => {
  const item = fc.record({
    kept: fc.boolean(),
    inUse: fc.boolean(),
    ageMs: fc.integer({ min: 0, max: 2000 }),
    isFile: fc.boolean(),
    owned: fc.boolean(),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(item, { maxLength: 12 }), fc.boolean(), async (items, dryRun) => {
      const endMs = 10_000
      let nowMs = 0
      const db = createMemoryStore()
      const blobs = new BlobTable(db.sublevel('blobs'), () => nowMs)
      const table = new FileTable(db.sublevel('files'), () => nowMs)
      const named = items.map((entry, seed) => ({ ...entry, list: listOf(seed) }))
      for (const { list, ageMs, isFile, owned } of named) {
        nowMs = endMs - ageMs
        await blobs.putAll(list.blobs.map(({ bytes }) => bytes))
        if (!isFile) continue
        const { cid, sizeBytes, chunkCount } = list.list
        const identity = { device: '1', inode: '1', sizeBytes, mtimeNs: '1' }
        const empty = new Uint8Array()
        await table.put({
          cid,
          path: `/${cid}`,
          sizeBytes,
          chunkCount,
          sha256: empty,
          owned,
          boundariesHash: empty,
          complete: true,
          part: false,
          identity,
        })
      }
      nowMs = endMs
      const removed = new Set<string>()
      const collected = await collectGarbage(
        {
          blobs,
          table,
          wallMs: () => nowMs,
          inUse: () => named.filter(({ inUse }) => inUse).map(({ list }) => list.list.cid),
          remove: async file => {
            removed.add(file.cid)
            await table.delete(file)
          },
        },
        {
          keep: new Set(named.filter(({ kept }) => kept).map(({ list }) => list.list.cid)),
          minAgeMs: MIN_AGE_MS,
          dryRun,
        },
      )
      const expected = named.filter(({ kept, inUse, ageMs }) => !kept && !inUse && ageMs >= MIN_AGE_MS)
      const sorted = (cids: string[]) => cids.toSorted()
      assert.deepEqual(
        sorted(collected.files.map(({ chunkListCid }) => chunkListCid)),
        sorted(expected.filter(({ isFile }) => isFile).map(({ list }) => list.list.cid)),
      )
      assert.deepEqual(sorted(collected.blobs.map(({ cid }) => cid)), sorted(expected.map(({ list }) => list.list.cid)))
      for (const entry of named) {
        const gone = !dryRun && expected.includes(entry)
        assert.equal((await blobs.info(entry.list.list.cid)) === undefined, gone)
        assert.equal(removed.has(entry.list.list.cid), gone && entry.isFile)
      }
    }),
    { numRuns: 200 },
  )
})
