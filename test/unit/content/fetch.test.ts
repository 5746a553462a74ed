import assert from 'node:assert/strict'
import { createHash, randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile, stat, unlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import test from 'node:test'
import { systemClock } from '../../../src/base/index.ts'
import { eventually } from '../../support/eventually.ts'
import { createLab, providersOf, writeRandomFile } from './nodes.ts'

const MIB = 1024 * 1024

test('a file travels from one node to another and is served on', async () => {
  await using lab = await createLab()
  const [a, b, c] = [await lab.node('a'), await lab.node('b'), await lab.node('c')]
  const source = join(a.folder, 'weights.bin')
  await writeRandomFile(source, 20 * MIB + 12_345)
  const added = await a.store.addFile(source, { boundaries: [1000, 5 * MIB, 5 * MIB + 777], wholeHash: true })
  const bytes = await readFile(source)
  assert.equal(Buffer.from(added.sha256 ?? []).toString('hex'), createHash('sha256').update(bytes).digest('hex'))
  assert.equal(added.sizeBytes, bytes.byteLength)

  const target = join(b.folder, 'weights.bin')
  const events: string[] = []
  const fetched = await b.store.fetchFile(added.chunkListCid, {
    expected: added,
    path: target,
    providers: providersOf(a),
    mode: 0o600,
    onProgress: event => events.push(event.type),
  })
  assert.deepEqual(fetched, { complete: true, path: target, fetchedBytes: added.sizeBytes, reusedBytes: 0 })
  assert.ok(bytes.equals(await readFile(target)))
  assert.equal((await stat(target)).mode & 0o777, 0o600)
  assert.equal(existsSync(`${target}.trellis-part`), false)
  assert.equal(events.filter(type => type === 'verified').length, added.chunkCount)
  assert.ok(events.includes('progress'))
  assert.equal((await b.store.fileStatus(added.chunkListCid)).state, 'complete')

  // From the second to a third, the first being gone.
  await a.store.stop()
  lab.network.remove('a')
  const third = join(c.folder, 'weights.bin')
  await c.store.fetchFile(added.chunkListCid, { expected: added, path: third, providers: providersOf(b) })
  assert.ok(bytes.equals(await readFile(third)))
})

test('an empty file and a file of one byte', async () => {
  await using lab = await createLab()
  const [a, b] = [await lab.node('a'), await lab.node('b')]
  for (const sizeBytes of [0, 1]) {
    const source = join(a.folder, `file-${sizeBytes}`)
    await writeFile(source, randomBytes(sizeBytes))
    const added = await a.store.addFile(source)
    assert.equal(added.chunkCount, sizeBytes)
    const path = join(b.folder, `file-${sizeBytes}`)
    await b.store.fetchFile(added.chunkListCid, { expected: added, path, providers: providersOf(a) })
    assert.deepEqual(await readFile(path), await readFile(source))
  }
})

test('a provider with several copies of a file gives it from one that is there', async () => {
  await using lab = await createLab()
  const [a, b] = [await lab.node('a'), await lab.node('b')]
  const bytes = randomBytes(2 * MIB)
  const sources = ['gone', 'gone too', 'changed', 'there'].map(name => join(a.folder, name))
  for (const source of sources) await writeFile(source, bytes)
  const added = await Promise.all(sources.map(source => a.store.addFile(source)))
  const [first] = added
  assert.ok(first)
  const [gone = '', goneToo = '', changed = ''] = sources
  await Promise.all([unlink(gone), unlink(goneToo), writeFile(changed, 'something else')])

  const path = join(b.folder, 'file')
  const options = { expected: first, path, providers: providersOf(a), stallTimeoutMs: 60_000 }
  await b.store.fetchFile(first.chunkListCid, options)
  assert.ok(bytes.equals(await readFile(path)))
})

test('a provider that lost its file while it was asked for is asked again when it has it', async () => {
  await using lab = await createLab()
  const [a, b] = [await lab.node('a'), await lab.node('b')]
  const bytes = randomBytes(2 * MIB)
  const [gone, back] = [join(a.folder, 'gone'), join(a.folder, 'back')]
  for (const source of [gone, back]) await writeFile(source, bytes)
  const added = await a.store.addFile(gone)
  await unlink(gone)

  const path = join(b.folder, 'file')
  const providers = providersOf(a)
  const options = { expected: added, path, providers, stallTimeoutMs: 20_000 }
  const fetching = b.store.fetchFile(added.chunkListCid, options)
  await eventually(() => assert.ok(providers.reports.some(({ problem }) => problem === 'missing')))
  await a.store.addFile(back)
  await fetching
  assert.ok(bytes.equals(await readFile(path)))
})

test('that a process stood still is no silence of the providers', async () => {
  await using lab = await createLab()
  let sleptMs = 0
  const clock = { ...systemClock, monotonicMs: () => systemClock.monotonicMs() + sleptMs }
  const [a, b] = [await lab.node('a'), await lab.node('b', { clock })]
  const source = join(a.folder, 'file')
  await writeRandomFile(source, 2 * MIB)
  const added = await a.store.addFile(source)
  await b.store.putBlob((await a.store.getBlob(added.chunkListCid)) ?? Buffer.alloc(0))
  const providers = providersOf()
  let tickCount = 0
  const onProgress = (): void => void tickCount++
  const path = join(b.folder, 'file')
  const fetching = b.store.fetchFile(added.chunkListCid, { expected: added, path, providers, onProgress })
  fetching.catch(() => {})
  await eventually(() => assert.ok(tickCount > 0))
  sleptMs = 3_600_000
  const before = tickCount
  await eventually(() => assert.ok(tickCount > before + 1))
  providers.set(['a'])
  await fetching
  assert.ok((await readFile(source)).equals(await readFile(path)))
})

test('blobs are kept, fetched and verified', async () => {
  await using lab = await createLab()
  const [a, b] = [await lab.node('a'), await lab.node('b')]
  const bytes = randomBytes(3 * MIB)
  const cid = await a.store.putBlob(bytes)
  assert.ok(bytes.equals(await b.store.fetchBlob(cid, { providers: providersOf(a) })))
  assert.ok(bytes.equals((await b.store.getBlob(cid)) ?? Buffer.alloc(0)))
  assert.equal(await b.store.hasBlob(cid), true)
  await assert.rejects(
    b.store.fetchBlob(await a.store.putBlob(randomBytes(10_000)), { providers: providersOf(a), maxBytes: 9_999 }),
    { kind: 'resource_exhausted' },
  )
})

test('a fetch moves to a better path while it goes on, and fetches nothing twice', async () => {
  await using lab = await createLab()
  const [a, b] = [await lab.node('a'), await lab.node('b')]
  const source = join(a.folder, 'weights.bin')
  await writeRandomFile(source, 24 * MIB)
  const added = await a.store.addFile(source)
  const path = join(b.folder, 'weights.bin')
  let moves = 0
  const fetched = await b.store.fetchFile(added.chunkListCid, {
    expected: added,
    path,
    providers: providersOf(a),
    onProgress(event) {
      if (event.type === 'verified' && moves++ < 3) lab.network.changePath('a')
    },
  })
  // Nothing comes twice: what is on its way over the path that is left still comes.
  assert.deepEqual(fetched, { complete: true, path, fetchedBytes: added.sizeBytes, reusedBytes: 0 })
  assert.ok((await readFile(source)).equals(await readFile(path)))
})
