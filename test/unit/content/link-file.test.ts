import assert from 'node:assert/strict'
import { appendFile, readdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import test from 'node:test'
import { createMemoryStore, silentLogger, systemClock } from '../../../src/base/index.ts'
import { FileTable, identityOf } from '../../../src/content/file-table.ts'
import { cidOf } from '../../../src/content/index.ts'
import { linkFile } from '../../../src/content/link-file.ts'
import { OpenFiles } from '../../../src/content/open-files.ts'
import { createScratch } from '../../support/scratch.ts'

test('a file that was changed since it was hashed is not linked as what it was', async () => {
  await using scratch = await createScratch()
  const [source, path] = [join(scratch.path, 'source'), join(scratch.path, 'target')]
  await writeFile(source, 'hashed')
  const table = new FileTable(createMemoryStore(), () => 0)
  const openFiles = new OpenFiles(table, systemClock, silentLogger)
  const file = await table.put({
    cid: cidOf(new Uint8Array(1)),
    path: source,
    sizeBytes: 6,
    chunkCount: 1,
    sha256: undefined,
    boundariesHash: new Uint8Array(),
    owned: true,
    linkable: true,
    complete: true,
    part: false,
    identity: identityOf(await stat(source, { bigint: true })),
  })
  const options = { path, mode: 0o644, replace: false, allowHardLink: true }
  await appendFile(source, ', then changed')
  assert.equal(await linkFile(file, options, { table, openFiles }), false)
  assert.deepEqual(await readdir(scratch.path), ['source'])
  assert.equal(table.at(path), undefined)
  assert.equal(file.changed, true)
})
