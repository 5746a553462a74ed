import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { open, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import test from 'node:test'
import { setImmediate } from 'node:timers/promises'
import type { KeyValueStore } from '../../../src/base/index.ts'
import { encodeChunkList } from '../../../src/content/chunk-list.ts'
import { cutPoints } from '../../../src/content/chunker.ts'
import { createLab, providersOf, writeRandomFile } from './nodes.ts'

const MIB = 1024 * 1024

test('what was added is known again after a restart, without hashing', async () => {
  await using lab = await createLab()
  const a = await lab.node('a')
  const path = join(a.folder, 'file')
  await writeRandomFile(path, 5 * MIB)
  const added = await a.store.addFile(path, { boundaries: [777] })
  await a.store.stop()
  const again = await lab.node('a', { db: a.db })
  assert.equal((await again.store.fileStatus(added.chunkListCid)).state, 'complete')
  const progress: number[] = []
  const readded = await again.store.addFile(path, { boundaries: [777], onProgress: bytes => progress.push(bytes) })
  assert.deepEqual(readded, added)
  assert.deepEqual(progress, [5 * MIB])
  assert.notEqual((await again.store.addFile(path, { boundaries: [2 * MIB + 5] })).chunkListCid, added.chunkListCid)
})

test('a stop writes when files were used, in one go, and only of those that were', async () => {
  await using lab = await createLab()
  const a = await lab.node('a')
  const cids: string[] = []
  for (let index = 0; index < 20; index++) {
    const path = join(a.folder, `file-${index}`)
    await writeFile(path, randomBytes(10 + index))
    cids.push((await a.store.addFile(path)).chunkListCid)
  }
  await a.store.stop()
  let writeCount = 0
  const counting = (inner: KeyValueStore): KeyValueStore => ({
    get: key => inner.get(key),
    entries: range => inner.entries(range),
    sublevel: name => counting(inner.sublevel(name)),
    batch(operations, options) {
      writeCount++
      return inner.batch(operations, options)
    },
  })
  const db = counting(a.db)
  const idle = await lab.node('a', { db })
  await idle.store.stop()
  assert.equal(writeCount, 0)
  const busy = await lab.node('a', { db })
  const startMs = Date.now()
  for (const cid of cids.slice(5)) await busy.store.readFile(cid, { offsetBytes: 0, lengthBytes: 1 })
  await busy.store.stop()
  assert.equal(writeCount, 1)
  const again = await lab.node('a', { db })
  const used = await Promise.all(cids.map(cid => again.store.fileStatus(cid)))
  assert.ok(used.slice(5).every(({ usedMs }) => usedMs >= startMs))
})

test('a file of an older version, whose chunks are hashed by SHA-256, is served, fetched, verified and repaired; added, it is new', async () => {
  await using lab = await createLab()
  const [a, b] = [await lab.node('a'), await lab.node('b')]
  const source = join(a.folder, 'file')
  await writeRandomFile(source, 5 * MIB + 7)
  const bytes = await readFile(source)
  const cuts = cutPoints(bytes.byteLength)
  const hashes = [...cuts].map((cut, index) =>
    createHash('sha256')
      .update(bytes.subarray(cuts[index - 1] ?? 0, cut))
      .digest(),
  )
  const { list, blobs } = encodeChunkList(cuts, Buffer.concat(hashes), 'sha256')
  for (const blob of blobs) await a.store.putBlob(blob.bytes)
  const expected = { sizeBytes: bytes.byteLength, sha256: undefined }
  await a.store.fetchFile(list.cid, { expected, path: source, providers: providersOf() })
  const path = join(b.folder, 'file')
  await b.store.fetchFile(list.cid, { expected, path, providers: providersOf(a) })
  assert.ok((await readFile(path)).equals(bytes))
  execFileSync('touch', ['-r', path, `${path}.times`])
  {
    await using file = await open(path, 'r+')
    await file.write(Buffer.from('rot'), 0, 3, 2 * MIB + 5)
  }
  execFileSync('touch', ['-r', `${path}.times`, path])
  const { badRanges } = await b.store.verifyFile(list.cid, { repairFrom: providersOf(a) })
  assert.deepEqual(badRanges, [{ offsetBytes: 2 * MIB, lengthBytes: MIB }])
  assert.deepEqual((await b.store.verifyFile(list.cid)).badRanges, [])
  assert.ok((await readFile(path)).equals(bytes))
  const { chunkListCid } = await b.store.addFile(path)
  assert.notEqual(chunkListCid, list.cid)
  assert.equal((await b.store.chunkHashes(chunkListCid)).length, list.chunkCount)
})

test('a file has no whole hash, and gets it when it is wanted', async () => {
  await using lab = await createLab()
  const [a, b] = [await lab.node('a'), await lab.node('b')]
  const source = join(a.folder, 'file')
  await writeRandomFile(source, 9 * MIB)
  const plain = await a.store.addFile(source)
  assert.equal(plain.sha256, undefined)
  const path = join(b.folder, 'file')
  await b.store.fetchFile(plain.chunkListCid, { expected: plain, path, providers: providersOf(a) })
  assert.deepEqual(await readFile(path), await readFile(source))
  const whole = await a.store.addFile(source, { wholeHash: true })
  assert.equal(whole.chunkListCid, plain.chunkListCid)
  assert.deepEqual(
    Buffer.from(whole.sha256 ?? []),
    createHash('sha256')
      .update(await readFile(source))
      .digest(),
  )
  assert.equal((await a.store.addFile(source)).sha256, undefined)
})

test('only the chunks of ranges are fetched; the rest later, into the same file', async () => {
  await using lab = await createLab()
  const [a, b] = [await lab.node('a'), await lab.node('b')]
  const source = join(a.folder, 'file')
  await writeRandomFile(source, 10 * MIB)
  const added = await a.store.addFile(source)
  const bytes = await readFile(source)
  const path = join(b.folder, 'file')
  const options = { expected: added, path, providers: providersOf(a) }
  const ranges = [
    { offsetBytes: 3 * MIB + 10, lengthBytes: 20 },
    { offsetBytes: 6 * MIB - 1, lengthBytes: 2 },
  ]
  const part = await b.store.fetchFile(added.chunkListCid, { ...options, ranges })
  assert.deepEqual(part, { complete: false, path: `${path}.trellis-part`, fetchedBytes: 3 * MIB, reusedBytes: 0 })
  const read = await b.store.readFile(added.chunkListCid, { offsetBytes: 3 * MIB + 10, lengthBytes: 20 })
  assert.ok(bytes.subarray(3 * MIB + 10, 3 * MIB + 30).equals(read))
  await assert.rejects(b.store.readFile(added.chunkListCid, { offsetBytes: 0, lengthBytes: 1 }), { kind: 'not_found' })
  const rest = await b.store.fetchFile(added.chunkListCid, options)
  assert.equal(rest.fetchedBytes, 7 * MIB)
  assert.ok(bytes.equals(await readFile(path)))
})

test('what two copies have together can be waited for, read and hashed', async () => {
  await using lab = await createLab()
  const [a, b] = [await lab.node('a'), await lab.node('b')]
  const source = join(a.folder, 'file')
  await writeRandomFile(source, 12 * MIB)
  const added = await a.store.addFile(source, { wholeHash: true })
  const bytes = await readFile(source)
  // The first is behind the second in all but its own part, which is what readers come to first.
  const parts = [
    { offsetBytes: 0, lengthBytes: 4 * MIB },
    { offsetBytes: 4 * MIB, lengthBytes: 8 * MIB },
  ]
  for (const [index, range] of parts.entries()) {
    const path = join(b.folder, `file-${index}`)
    await b.store.fetchFile(added.chunkListCid, { expected: added, path, providers: providersOf(a), ranges: [range] })
  }
  for (const range of parts) {
    await b.store.waitForRange(added.chunkListCid, range)
    const read = await b.store.readFile(added.chunkListCid, range)
    assert.ok(bytes.subarray(range.offsetBytes, range.offsetBytes + range.lengthBytes).equals(read))
  }
  assert.deepEqual(await b.store.hashFile(added.chunkListCid, added.sizeBytes), added.sha256)
})

test('a reader can follow a fetch', async () => {
  await using lab = await createLab()
  const [a, b] = [await lab.node('a'), await lab.node('b')]
  const source = join(a.folder, 'file')
  await writeRandomFile(source, 12 * MIB)
  const added = await a.store.addFile(source)
  const bytes = await readFile(source)
  const path = join(b.folder, 'file')
  await assert.rejects(b.store.waitForRange(added.chunkListCid, { offsetBytes: 0, lengthBytes: 1 }), {
    kind: 'failed_precondition',
  })
  const fetching = b.store.fetchFile(added.chunkListCid, {
    expected: added,
    path,
    providers: providersOf(a),
    order: 'sequential',
  })
  for (let offsetBytes = 0; offsetBytes < 12 * MIB; offsetBytes += 3 * MIB) {
    const range = { offsetBytes, lengthBytes: 3 * MIB }
    await b.store.waitForRange(added.chunkListCid, range)
    const read = await b.store.readFile(added.chunkListCid, range)
    assert.ok(bytes.subarray(offsetBytes, offsetBytes + 3 * MIB).equals(read))
  }
  await fetching
})

test('chunks that other local files have are copied, not fetched', async () => {
  await using lab = await createLab()
  const [a, b] = [await lab.node('a'), await lab.node('b')]
  const tensors = Array.from({ length: 8 }, () => randomBytes(2 * MIB))
  const boundaries = tensors.map((_, index) => index * 2 * MIB)
  await writeFile(join(a.folder, 'v1'), Buffer.concat(tensors))
  tensors[3] = randomBytes(2 * MIB)
  await writeFile(join(a.folder, 'v2'), Buffer.concat(tensors))
  const v1 = await a.store.addFile(join(a.folder, 'v1'), { boundaries })
  const v2 = await a.store.addFile(join(a.folder, 'v2'), { boundaries })
  const providers = providersOf(a)
  await b.store.fetchFile(v1.chunkListCid, { expected: v1, path: join(b.folder, 'v1'), providers })
  const fetched = await b.store.fetchFile(v2.chunkListCid, {
    expected: v2,
    path: join(b.folder, 'v2'),
    providers,
    reuseFrom: [v1.chunkListCid],
  })
  assert.equal(fetched.fetchedBytes, 2 * MIB)
  assert.equal(fetched.reusedBytes, 14 * MIB)
  assert.deepEqual(await readFile(join(b.folder, 'v2')), await readFile(join(a.folder, 'v2')))
  // The same contents at another place need no provider at all.
  const copy = await b.store.fetchFile(v2.chunkListCid, {
    expected: v2,
    path: join(b.folder, 'copy'),
    providers: providersOf(),
  })
  assert.equal(copy.fetchedBytes, 0)
  const hashes = await b.store.chunkHashes(v2.chunkListCid)
  assert.equal(hashes.length, v2.chunkCount)
  assert.equal(hashes.at(-1)?.offsetBytes, 15 * MIB)
})

test('a fetch that is canceled keeps what it has; one that is removed leaves nothing', async () => {
  await using lab = await createLab()
  const a = await lab.node('a', {
    rateLimits: { uploadBytesPerSecond: 20 * MIB },
  })
  const b = await lab.node('b')
  const source = join(a.folder, 'file')
  await writeRandomFile(source, 30 * MIB)
  const added = await a.store.addFile(source)
  const path = join(b.folder, 'file')
  const start = (signal?: AbortSignal) =>
    b.store.fetchFile(added.chunkListCid, {
      expected: added,
      path,
      providers: providersOf(a),
      ...(signal === undefined ? {} : { signal }),
      onProgress: event => {
        if (event.type === 'verified') aborting.abort()
      },
    })
  const aborting = new AbortController()
  await assert.rejects(start(aborting.signal), { kind: 'canceled' })
  const status = await b.store.fileStatus(added.chunkListCid)
  assert.ok(status.state === 'partial' && status.haveCount > 0)
  const second = start()
  const rejected = assert.rejects(second, { kind: 'canceled' })
  await assert.rejects(start(), { kind: 'already_exists' })
  await b.store.removeFile(added.chunkListCid)
  await rejected
  assert.equal((await b.store.fileStatus(added.chunkListCid)).state, 'missing')
  assert.equal(existsSync(`${path}.trellis-part`), false)
})

test('rot is found, not served, and repaired from a peer', async () => {
  await using lab = await createLab()
  const [a, b] = [await lab.node('a'), await lab.node('b')]
  const source = join(a.folder, 'file')
  await writeRandomFile(source, 6 * MIB)
  const added = await a.store.addFile(source, { wholeHash: true })
  const path = join(b.folder, 'file')
  await b.store.fetchFile(added.chunkListCid, { expected: added, path, providers: providersOf(a) })
  const good = await b.store.verifyFile(added.chunkListCid, { wholeHash: true })
  assert.deepEqual(good.badRanges, [])
  assert.deepEqual([...(good.sha256 ?? [])], [...(added.sha256 ?? [])])
  // As a bad disk would: other bytes, the same times, to the nanosecond.
  execFileSync('touch', ['-r', path, `${path}.times`])
  {
    await using file = await open(path, 'r+')
    await file.write(Buffer.from('rot'), 0, 3, 2 * MIB + 5)
  }
  execFileSync('touch', ['-r', `${path}.times`, path])
  const found = await b.store.verifyFile(added.chunkListCid)
  assert.deepEqual(found.badRanges, [{ offsetBytes: 2 * MIB, lengthBytes: MIB }])
  const verified = await b.store.verifyFile(added.chunkListCid, { repairFrom: providersOf(a) })
  assert.deepEqual(verified.badRanges, [{ offsetBytes: 2 * MIB, lengthBytes: MIB }])
  assert.equal(verified.repairedBytes, MIB)
  assert.ok((await readFile(source)).equals(await readFile(path)))
  assert.equal((await b.store.fileStatus(added.chunkListCid)).state, 'complete')
})

test('a collection takes what nobody keeps, and nothing else', async () => {
  await using lab = await createLab()
  const [a, b] = [await lab.node('a'), await lab.node('b')]
  const fetched: string[] = []
  for (const name of ['kept', 'loose']) {
    const source = join(a.folder, name)
    await writeRandomFile(source, MIB)
    const added = await a.store.addFile(source)
    const path = join(b.folder, name)
    await b.store.fetchFile(added.chunkListCid, { expected: added, path, providers: providersOf(a) })
    fetched.push(added.chunkListCid)
  }
  const [kept = '', loose = ''] = fetched
  const blob = await b.store.putBlob(Buffer.from('manifest'))
  const young = await b.store.collect({ keep: new Set([kept]) })
  assert.deepEqual(young, { files: [], blobs: [] })
  const dry = await b.store.collect({ keep: new Set([kept]), minAgeMs: -1000, dryRun: true })
  assert.deepEqual(dry.files, [{ chunkListCid: loose, path: join(b.folder, 'loose'), bytes: MIB }])
  assert.deepEqual(dry.blobs.map(({ cid }) => cid).sort(), [blob, loose].sort())
  assert.equal(existsSync(join(b.folder, 'loose')), true)
  assert.deepEqual(await b.store.collect({ keep: new Set([kept]), minAgeMs: -1000 }), dry)
  assert.equal(existsSync(join(b.folder, 'loose')), false)
  assert.equal(existsSync(join(b.folder, 'kept')), true)
  assert.equal(await b.store.hasBlob(blob), false)
  assert.equal((await b.store.fileStatus(kept)).state, 'complete')
  // What was published in place is forgotten, never deleted.
  await a.store.collect({ keep: new Set(), minAgeMs: -1000 })
  assert.equal(existsSync(join(a.folder, 'loose')), true)
})

test('caps are kept, up and down', async () => {
  await using lab = await createLab()
  const a = await lab.node('a')
  const source = join(a.folder, 'file')
  await writeRandomFile(source, 16 * MIB)
  const added = await a.store.addFile(source)
  const rate = 10 * MIB
  for (const [name, up, down] of [
    ['up', { uploadBytesPerSecond: rate }, {}],
    ['peer', { perPeerUploadBytesPerSecond: rate }, {}],
    ['class', { classUploadBytesPerSecond: { bulk: rate } }, {}],
    ['down', {}, { downloadBytesPerSecond: rate }],
  ] as const) {
    a.store.setRateLimits(up)
    const b = await lab.node(`b-${name}`, { rateLimits: down })
    const startedMs = performance.now()
    await b.store.fetchFile(added.chunkListCid, {
      expected: added,
      path: join(b.folder, 'file'),
      providers: providersOf(a),
    })
    const seconds = (performance.now() - startedMs) / 1000
    // A quarter second's worth may go at once. How much slower than the cap it is, a busy machine decides.
    assert.ok(seconds > (16 * MIB) / rate - 0.26 - 0.1, `${name}: ${seconds} s`)
  }
})

test('a file fetched again to where it is being removed is there afterwards', async () => {
  await using lab = await createLab()
  const [a, b] = [await lab.node('a'), await lab.node('b')]
  const source = join(a.folder, 'file')
  await writeRandomFile(source, 3_000_000)
  const added = await a.store.addFile(source)
  const path = join(b.folder, 'file')
  const fetch = () => b.store.fetchFile(added.chunkListCid, { expected: added, path, providers: providersOf(a) })
  await fetch()
  for (let round = 0; round < 10; round++) {
    const removing = b.store.removeFile(added.chunkListCid, { deleteData: true })
    // At any point of the removal.
    for (let turns = 0; turns < round; turns++) await setImmediate()
    await Promise.all([removing, fetch()])
    assert.ok((await readFile(path)).equals(await readFile(source)))
    assert.equal((await b.store.fileStatus(added.chunkListCid)).state, 'complete')
  }
})
