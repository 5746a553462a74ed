import assert from 'node:assert/strict'
import test from 'node:test'
import { createMemoryStore } from '../../../src/base/index.ts'
import { FileTable } from '../../../src/content/file-table.ts'
import { cidOf } from '../../../src/content/index.ts'

test('the complete copy is the one to serve, also beside a part that has all chunks', async () => {
  const table = new FileTable(createMemoryStore(), () => 0)
  const identity = { device: '1', inode: '1', sizeBytes: 1, mtimeNs: '1' }
  const file = {
    cid: cidOf(new Uint8Array(1)),
    sizeBytes: 1,
    chunkCount: 1,
    sha256: new Uint8Array(32),
    boundariesHash: new Uint8Array(),
    owned: true,
    identity,
  }
  const part = await table.put({ ...file, path: '/part', complete: false, part: true })
  part.have.fill()
  const whole = await table.put({ ...file, path: '/whole', complete: true, part: false })
  assert.equal(table.best(file.cid), whole)
  whole.changed = true
  assert.equal(table.best(file.cid), part)
})
