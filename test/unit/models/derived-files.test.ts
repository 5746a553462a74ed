import assert from 'node:assert/strict'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { TrellisError } from '../../../src/base/index.ts'
import { type DerivedFile, writeDerived } from '../../../src/models/derived-files.ts'
import { OutFolder } from '../../../src/models/out-folder.ts'
import { createScratch } from '../../support/scratch.ts'

test('a folder that is removed meanwhile, and what the contents throw, are errors with a kind', async () => {
  await using scratch = await createScratch()
  const out = await OutFolder.open(join(scratch.path, 'out'))
  const file = (parts: DerivedFile['parts']): DerivedFile => ({ path: 'a/b', sizeBytes: 1, executable: false, parts })
  const removed = file(async function* () {
    yield Buffer.from('x')
    await rm(out.root, { recursive: true })
  })
  await assert.rejects(writeDerived(out, removed, false), { kind: 'failed_precondition' })
  await assert.rejects(writeDerived(out, removed, true), { kind: 'failed_precondition' })
  const failing = file(async function* () {
    yield Buffer.from('x')
    throw new TrellisError('unavailable', 'gone')
  })
  const again = await OutFolder.open(out.root)
  await assert.rejects(writeDerived(again, failing, false), { kind: 'unavailable' })
})
