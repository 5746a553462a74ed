import assert from 'node:assert/strict'
import { rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import test from 'node:test'
import type { ServedFileInfo } from '../../../src/content/bulk-messages.ts'
import { FileChangedError } from '../../../src/content/errors.ts'
import { identityOf } from '../../../src/content/file-table.ts'
import { ThreadFiles } from '../../../src/content/thread-files.ts'
import { createScratch } from '../../support/scratch.ts'

function infoOf(path: string): ServedFileInfo {
  const identity = identityOf(statSync(path, { bigint: true }))
  const offsets = new Float64Array(new SharedArrayBuffer(16))
  offsets[1] = identity.sizeBytes
  const have = new SharedArrayBuffer(1)
  return { key: 'key', path, part: false, complete: true, identity, chunkCount: 1, offsets, have }
}

test('a file that was removed and came again to the same place is read as it is now', async () => {
  await using scratch = await createScratch()
  const changed: string[] = []
  const files = new ThreadFiles(key => changed.push(key))
  const path = join(scratch.path, 'file')
  const target = Buffer.alloc(3)
  writeFileSync(path, 'old')
  files.read(infoOf(path), 0, target)
  // As a model is that is removed and pulled again: the old one's descriptor is still open.
  rmSync(path)
  writeFileSync(path, 'new')
  files.read(infoOf(path), 0, target)
  assert.equal(target.toString(), 'new')
  assert.deepEqual(changed, [])
})

test('a file that is not what was recorded is told of, each time it is read', async () => {
  await using scratch = await createScratch()
  const changed: string[] = []
  const files = new ThreadFiles(key => changed.push(key))
  const path = join(scratch.path, 'file')
  writeFileSync(path, 'one')
  const info = infoOf(path)
  files.read(info, 0, Buffer.alloc(3))
  utimesSync(path, 1, 1)
  for (const count of [1, 2]) {
    assert.throws(() => files.read(info, 0, Buffer.alloc(3)), FileChangedError)
    assert.equal(changed.length, count)
  }
})
