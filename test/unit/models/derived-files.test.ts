import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { TrellisError } from '../../../src/base/index.ts'
import { type DerivedFile, writeDerived } from '../../../src/models/derived-files.ts'
import { OutFolder } from '../../../src/models/out-folder.ts'
import { createLab } from '../content/nodes.ts'

test('a folder that is removed meanwhile, and what the contents throw, are errors with a kind', async () => {
  await using lab = await createLab()
  const { store } = await lab.node('a')
  const out = await OutFolder.open(join(lab.path, 'out'))
  const file = (parts: DerivedFile['parts']): DerivedFile => ({ path: 'a/b', sizeBytes: 1, executable: false, parts })
  const removed = file(async function* () {
    yield Buffer.from('x')
    await rm(out.root, { recursive: true })
  })
  await assert.rejects(writeDerived(out, removed, 'keep', store), { kind: 'failed_precondition' })
  await assert.rejects(writeDerived(out, removed, 'keep', store), { kind: 'failed_precondition' })
  const failing = file(async function* () {
    yield Buffer.from('x')
    throw new TrellisError('unavailable', 'gone')
  })
  const again = await OutFolder.open(out.root)
  await assert.rejects(writeDerived(again, failing, 'keep', store), { kind: 'unavailable' })
})

test('what does not have the SHA-256 that its publisher says is not left there', async () => {
  await using lab = await createLab()
  const { store } = await lab.node('a')
  const out = await OutFolder.open(join(lab.path, 'out'))
  const parts = [Buffer.from('some '), Buffer.alloc(3_000_000, 1), Buffer.from('bytes')]
  const bytes = Buffer.concat(parts)
  const file = (sha256: Uint8Array): DerivedFile => ({
    path: 'file',
    sizeBytes: bytes.byteLength,
    executable: false,
    sha256,
    async *parts() {
      yield* parts
    },
  })
  await assert.rejects(writeDerived(out, file(Buffer.alloc(32)), 'keep', store), { kind: 'data_loss' })
  assert.deepEqual(await readdir(out.root), [])
  await writeDerived(out, file(createHash('sha256').update(bytes).digest()), 'keep', store)
  assert.ok(bytes.equals(await readFile(join(out.root, 'file'))))
})

test('two that write a file at once take turns: the second finds what the first has made', async () => {
  await using lab = await createLab()
  const { store } = await lab.node('a')
  const out = await OutFolder.open(join(lab.path, 'out'))
  const bytes = Buffer.alloc(100_000, 7)
  const [atPart, goOn] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  let readCount = 0
  const file = (isFirst: boolean, contents = bytes): DerivedFile => ({
    path: 'file',
    sizeBytes: contents.byteLength,
    executable: false,
    sha256: createHash('sha256').update(contents).digest(),
    async *parts() {
      readCount++
      yield contents.subarray(0, 10)
      if (isFirst) atPart.resolve()
      if (isFirst) await goOn.promise
      yield contents.subarray(10)
    },
  })
  const first = writeDerived(out, file(true), 'keep', store)
  await atPart.promise
  const second = writeDerived(out, file(false), 'keep', store)
  const other = writeDerived(out, file(false, Buffer.alloc(50, 1)), 'keep', store)
  const stop = new AbortController()
  const stopped = writeDerived(out, file(false), 'keep', store, stop.signal)
  stop.abort(new TrellisError('canceled', 'stopped'))
  await assert.rejects(stopped, { kind: 'canceled' })
  assert.equal(readCount, 1)
  goOn.resolve()
  const [a, b, c] = await Promise.allSettled([first, second, other])
  assert.deepEqual([a.status, b.status], ['fulfilled', 'fulfilled'])
  assert.equal((c as PromiseRejectedResult).reason.kind, 'already_exists')
  assert.ok(bytes.equals(await readFile(join(out.root, 'file'))))
  assert.deepEqual(await readdir(out.root), ['file'])
  await writeDerived(out, file(false, Buffer.alloc(50, 1)), 'replace', store)
  assert.equal((await readFile(join(out.root, 'file'))).byteLength, 50)
})

test('the part of a file that is fetched to the same place is not written into', async () => {
  await using lab = await createLab()
  const { store } = await lab.node('a')
  const out = await OutFolder.open(join(lab.path, 'out'))
  await writeFile(join(out.root, 'file.trellis-part'), 'of a fetch')
  const parts = async function* (): AsyncGenerator<Uint8Array> {
    yield Buffer.from('x')
  }
  await writeDerived(out, { path: 'file', sizeBytes: 1, executable: false, parts }, 'keep', store)
  assert.equal(await readFile(join(out.root, 'file.trellis-part'), 'utf8'), 'of a fetch')
  assert.equal(await readFile(join(out.root, 'file'), 'utf8'), 'x')
})
