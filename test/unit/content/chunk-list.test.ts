import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import test from 'node:test'
import fc from 'fast-check'
import { type ChunkList, chunksOfRange, decodeChunkList, encodeChunkList } from '../../../src/content/chunk-list.ts'
import { cutPoints } from '../../../src/content/chunker.ts'
import { hashBytes } from '../../../src/content/hash-functions.ts'
import { cidOf, hashOfCid, isCid } from '../../../src/content/index.ts'
import { CHUNK_BYTES, LEAF_CHUNK_COUNT } from '../../../src/content/limits.ts'
import { contentProto, encodeMessage } from '../../../src/wire/index.ts'

const MIB = 1024 * 1024
const ChunkListMessage = contentProto.content.ChunkList

function encode(sizes: readonly number[]): ReturnType<typeof encodeChunkList> {
  let sum = 0
  const cuts = Float64Array.from(sizes, size => (sum += size))
  return encodeChunkList(cuts, randomBytes(sizes.length * 32))
}

function decode(blobs: { cid: string; bytes: Uint8Array }[], sizeBytes?: number): Promise<ChunkList> {
  const root = blobs.at(-1) as { cid: string; bytes: Uint8Array }
  return decodeChunkList(
    root.cid,
    root.bytes,
    async cid => blobs.find(blob => blob.cid === cid)?.bytes ?? new Uint8Array(),
    sizeBytes,
  )
}

test('cuts cover the file, respect the limits and depend on the boundaries as a set', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 40 * MIB }),
      fc.array(fc.integer({ min: -10, max: 41 * MIB }), { maxLength: 60 }),
      fc.array(fc.integer({ min: -10, max: 41 * MIB }), { maxLength: 20 }),
      (sizeBytes, boundaries, groups) => {
        const cuts = [...cutPoints(sizeBytes, boundaries, groups)]
        assert.equal(cuts.at(-1) ?? 0, sizeBytes)
        let before = 0
        for (const cut of cuts) {
          assert.ok(cut > before && cut - before <= 1.5 * CHUNK_BYTES)
          before = cut
        }
        assert.ok(cuts.length <= 4 * Math.ceil(sizeBytes / CHUNK_BYTES))
        assert.deepEqual(cuts, [...cutPoints(sizeBytes, [...boundaries, ...boundaries].reverse(), groups.toReversed())])
      },
    ),
  )
})

test('a large tensor has the same chunks wherever it stands', () => {
  const tensorBytes = 7 * MIB + 4321
  const relative = (start: number) =>
    [...cutPoints(start + tensorBytes + 100, [start, start + tensorBytes])]
      .filter(cut => cut > start && cut <= start + tensorBytes)
      .map(cut => cut - start)
  assert.deepEqual(relative(8 + 900), relative(3 * MIB + 17))
  assert.deepEqual(relative(8 + 900), relative(123))
})

test('small tensors share chunks', () => {
  const boundaries = Array.from({ length: 10_000 }, (_, index) => index * 1000)
  for (const groups of [[], boundaries]) assert.ok(cutPoints(10_000_000, boundaries, groups).length <= 21)
})

test('no chunk reaches from one layer into another, and the header has its own', () => {
  const header = 5_000
  const sizes = [2_000, 300_000, 90_000, 700_000, 2_000]
  const [boundaries, layers]: [number[], number[]] = [[], []]
  let at = header
  for (let layer = 0; layer < 16; layer++) {
    layers.push(at)
    for (const size of sizes) {
      boundaries.push(at)
      at += size
    }
  }
  const cuts = new Set(cutPoints(at, boundaries, layers))
  assert.deepEqual(
    layers.filter(start => !cuts.has(start)),
    [],
  )
  assert.ok(cuts.size <= 4 * Math.ceil(at / MIB))
})

test('lists survive encoding; those beyond one leaf are a tree', async () => {
  for (const count of [0, 1, 100, LEAF_CHUNK_COUNT, LEAF_CHUNK_COUNT + 1, LEAF_CHUNK_COUNT * 2 + 5]) {
    const sizes = Array.from({ length: count }, (_, index) => MIB + (index % 7))
    const { list, blobs } = encode(sizes)
    assert.equal(blobs.length, count <= LEAF_CHUNK_COUNT ? 1 : Math.ceil(count / LEAF_CHUNK_COUNT) + 1)
    const decoded = await decode(blobs, list.sizeBytes)
    assert.deepEqual([...decoded.offsets], [...list.offsets])
    assert.ok(Buffer.compare(decoded.hashes, list.hashes) === 0)
    await assert.rejects(decode(blobs, list.sizeBytes + 1), { kind: 'invalid_argument' })
  }
})

test('a list says what its chunks are hashed by', async () => {
  const chunk = Buffer.from('hello world')
  for (const [hashFunction, hex, cid] of [
    [
      'blake3',
      '080b12010b1a20d74981efa70a0c880b8d8c1985d075dbcbf679b99a5f9914e5aaf96b831a9e24281e',
      'bafkreifde3qycjjyqwlyenpsewz76sjr3g3g53nsrhp4gv3m5slz5l2kjm',
    ],
    [
      'sha256',
      '080b12010b1a20b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9',
      'bafkreigkexlbx2oyyrv4wi5r5gfj4yq4iq6tiazubadjluovsctxuxb2xi',
    ],
  ] as const) {
    const { list, blobs } = encodeChunkList(Float64Array.of(11), hashBytes(hashFunction, chunk), hashFunction)
    assert.equal(Buffer.from(blobs[0]?.bytes ?? []).toString('hex'), hex)
    assert.equal(list.cid, cid)
    assert.equal((await decode(blobs)).hashFunction, hashFunction)
  }
  assert.equal(encode([]).list.cid, 'bafkreifxye5n3vntcgobl6rkqvhxji6tl3xtrsxjwechycehupbax65hxi')
  // Of a tree all leaves say the same.
  const sizes = Array.from({ length: LEAF_CHUNK_COUNT + 1 }, () => MIB)
  const cuts = Float64Array.from(sizes, (_, index) => (index + 1) * MIB)
  const hashes = randomBytes(sizes.length * 32)
  const [old, current] = [encodeChunkList(cuts, hashes, 'sha256').blobs, encodeChunkList(cuts, hashes).blobs]
  assert.equal((await decode(old)).hashFunction, 'sha256')
  assert.equal((await decode(current)).hashFunction, 'blake3')
  const root = ChunkListMessage.decode(old.at(-1)?.bytes ?? new Uint8Array())
  const { sizeBytes, children } = root
  const bytes = encodeMessage(ChunkListMessage, { sizeBytes, children, hashCode: 0x1e })
  await assert.rejects(decode([...old, { cid: cidOf(bytes), bytes }]), { kind: 'invalid_argument' })
  const later = encodeMessage(ChunkListMessage, { hashCode: 0x99 })
  await assert.rejects(decode([{ cid: cidOf(later), bytes: later }]), { kind: 'failed_precondition', hint: /Update/ })
})

test('a list that is not exactly what an honest encoder makes is refused', async () => {
  const hash = () => randomBytes(32)
  const refuse = (message: Parameters<typeof ChunkListMessage.encode>[0], leaves: Uint8Array[] = []) => {
    const bytes = encodeMessage(ChunkListMessage, message)
    const blobs = [...leaves, bytes].map(blob => ({ cid: cidOf(blob), bytes: blob }))
    return assert.rejects(decode(blobs), { kind: 'invalid_argument' })
  }
  await refuse({ sizeBytes: 10, chunkSizes: [5, 6], chunkHashes: randomBytes(64) })
  await refuse({ sizeBytes: 10, chunkSizes: [5, 5], chunkHashes: randomBytes(63) })
  await refuse({ sizeBytes: 10, chunkSizes: [5, 5, 0], chunkHashes: randomBytes(96) })
  await refuse({ sizeBytes: 3 * MIB, chunkSizes: [3 * MIB], chunkHashes: hash() })
  await refuse({ sizeBytes: 1000, chunkSizes: Array.from({ length: 1000 }, () => 1), chunkHashes: randomBytes(32_000) })
  await refuse({ sizeBytes: 2 ** 52, chunkSizes: [MIB], chunkHashes: hash() })
  const leaf = encodeMessage(ChunkListMessage, { sizeBytes: MIB, chunkSizes: [MIB], chunkHashes: hash() })
  const child = (more: object) => ({ hash: hashOfCid(cidOf(leaf)), sizeBytes: MIB, chunkCount: 1, ...more })
  await refuse({ sizeBytes: MIB, children: [child({})] }, [leaf])
  await refuse({ sizeBytes: 2 * MIB, children: [child({}), child({})] }, [leaf])
  await refuse({ sizeBytes: 2 ** 53 - 1, children: [child({ sizeBytes: 2 ** 53 - 1 - MIB }), child({})] }, [leaf])
  await refuse({ sizeBytes: MIB, chunkSizes: [MIB], chunkHashes: hash(), children: [child({})] }, [leaf])
  // The same list, but with a field of its own behind it.
  const bytes = Buffer.concat([leaf, Buffer.from([0x78, 1])])
  await assert.rejects(decode([{ cid: cidOf(bytes), bytes }]), { kind: 'invalid_argument' })
})

test('chunks of a range', () => {
  const { list } = encode([10, 20, 30])
  assert.deepEqual(chunksOfRange(list, 0, 1), [0, 0])
  assert.deepEqual(chunksOfRange(list, 9, 2), [0, 1])
  assert.deepEqual(chunksOfRange(list, 10, 20), [1, 1])
  assert.deepEqual(chunksOfRange(list, 0, 60), [0, 2])
  for (const [offset, length] of [
    [0, 61],
    [-1, 5],
    [60, 1],
    [0, 0],
    [Number.NaN, 1],
  ] as const)
    assert.throws(() => chunksOfRange(list, offset, length), { kind: 'invalid_argument' })
})

test('CIDs have one text', () => {
  assert.equal(cidOf(new Uint8Array()), 'bafkreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyku')
  const cid = cidOf(Buffer.from('hello world'))
  assert.equal(cid, 'bafkreifzjut3te2nhyekklss27nh3k72ysco7y32koao5eei66wof36n5e')
  assert.equal(isCid(cid), true)
  for (const other of ['', cid.slice(1), cid.toUpperCase(), `${cid}a`, cid.replace(/.$/, 'f'), `z${cid.slice(1)}`])
    assert.equal(isCid(other), false, other)
  assert.throws(() => hashOfCid('x'.repeat(1_000_000)), { kind: 'invalid_argument' })
})
