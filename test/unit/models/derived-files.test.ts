import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readdir, readFile, rm } from 'node:fs/promises'
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
  await assert.rejects(writeDerived(out, removed, false, store), { kind: 'failed_precondition' })
  await assert.rejects(writeDerived(out, removed, true, store), { kind: 'failed_precondition' })
  const failing = file(async function* () {
    yield Buffer.from('x')
    throw new TrellisError('unavailable', 'gone')
  })
  const again = await OutFolder.open(out.root)
  await assert.rejects(writeDerived(again, failing, false, store), { kind: 'unavailable' })
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
  await assert.rejects(writeDerived(out, file(Buffer.alloc(32)), false, store), { kind: 'data_loss' })
  assert.deepEqual(await readdir(out.root), [])
  await writeDerived(out, file(createHash('sha256').update(bytes).digest()), false, store)
  assert.ok(bytes.equals(await readFile(join(out.root, 'file'))))
})
