import assert from 'node:assert/strict'
import { open, readdir, readFile, readlink, rename, stat, unlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import test from 'node:test'
import { type Clock, createMemoryStore, silentLogger, systemClock } from '../../../src/base/index.ts'
import { cidOfHash, sha256 } from '../../../src/content/cid.ts'
import { FileTable, identityOf, type LocalFile, PART_SUFFIX } from '../../../src/content/file-table.ts'
import { OpenFiles } from '../../../src/content/open-files.ts'
import { ThreadFiles } from '../../../src/content/thread-files.ts'
import { eventually } from '../../support/eventually.ts'
import { createScratch } from '../../support/scratch.ts'

const BYTES = Buffer.from('all of it')

/** A file that was fetched and moved to its final place, when the record does not say so yet. */
async function movedFile(folder: string): Promise<{ file: LocalFile; table: FileTable }> {
  const table = new FileTable(createMemoryStore(), () => 0)
  const path = join(folder, 'file')
  await writeFile(path + PART_SUFFIX, BYTES)
  const file = await table.put({
    cid: cidOfHash(sha256(BYTES)),
    path,
    sizeBytes: BYTES.byteLength,
    chunkCount: 1,
    sha256: sha256(BYTES),
    owned: true,
    boundariesHash: new Uint8Array(),
    complete: false,
    part: true,
    identity: identityOf(await stat(path + PART_SUFFIX, { bigint: true })),
  })
  file.have.fill()
  await rename(path + PART_SUFFIX, path)
  return { file, table }
}

test('a file is read and looked at while a fetch that ends moves it', async () => {
  await using scratch = await createScratch()
  const { file, table } = await movedFile(scratch.path)
  const files = new OpenFiles(table, systemClock, silentLogger)
  assert.equal(await files.isUnchanged(file), true)
  assert.deepEqual(await files.use(file, handle => handle.readFile()), BYTES)
  await files.close()
})

test('a thread reads a file that was moved since it heard of it', async () => {
  await using scratch = await createScratch()
  const { file } = await movedFile(scratch.path)
  const changed: string[] = []
  const files = new ThreadFiles(key => changed.push(key))
  const { key, path, part, complete, identity, chunkCount } = file
  const have = file.have.buffer as SharedArrayBuffer
  const offsets = new Float64Array(new SharedArrayBuffer(16))
  offsets[1] = BYTES.byteLength
  const info = { key, path, part, complete, identity, chunkCount, have, offsets }
  const target = Buffer.alloc(BYTES.byteLength)
  files.read(info, 0, target)
  assert.deepEqual(target, BYTES)
  assert.deepEqual(changed, [])
})

test('another file in the final place is not taken for it; one that is gone is not found', async () => {
  await using scratch = await createScratch()
  const { file, table } = await movedFile(scratch.path)
  // Held open, so that the new file cannot have its inode.
  await using held = await open(file.path)
  await unlink(file.path)
  const warned: object[] = []
  const log = { ...silentLogger, warn: (fields: object) => void warned.push(fields) }
  const files = new OpenFiles(table, systemClock, log)
  await assert.rejects(
    files.use(file, handle => handle.readFile()),
    { kind: 'not_found' },
  )
  await writeFile(file.path, BYTES)
  assert.deepEqual(await held.readFile(), await readFile(file.path))
  await assert.rejects(
    files.use(file, handle => handle.readFile()),
    { kind: 'failed_precondition' },
  )
  // Who runs the node is told, once.
  assert.equal(await files.isUnchanged(file), false)
  assert.deepEqual(warned, [{ path: file.path }])
  await files.close()
})

/** Time that passes when a test says so. */
function manualClock(): Clock & { pass(ms: number): void } {
  let nowMs = 0
  let scheduled: { atMs: number; callback: () => void }[] = []
  return {
    wallMs: () => nowMs,
    monotonicMs: () => nowMs,
    schedule(delayMs, callback) {
      const entry = { atMs: nowMs + delayMs, callback }
      scheduled.push(entry)
      return () => void (scheduled = scheduled.filter(other => other !== entry))
    },
    pass(ms) {
      nowMs += ms
      const due = scheduled.filter(({ atMs }) => atMs <= nowMs)
      scheduled = scheduled.filter(({ atMs }) => atMs > nowMs)
      for (const { callback } of due) callback()
    },
  }
}

async function isOpen(path: string): Promise<boolean> {
  const names = await readdir('/proc/self/fd')
  const links = await Promise.all(names.map(name => readlink(`/proc/self/fd/${name}`).catch(() => '')))
  return links.some(link => link.startsWith(path))
}

test('a file that nobody reads any more is closed, so that deleting it frees its space', {
  skip: process.platform !== 'linux' && 'open files are counted by /proc',
}, async () => {
  await using scratch = await createScratch()
  const { file, table } = await movedFile(scratch.path)
  const clock = manualClock()
  const files = new OpenFiles(table, clock, silentLogger)
  const threadFiles = new ThreadFiles(() => {}, clock)
  const { key, path, part, complete, identity, chunkCount } = file
  const have = file.have.buffer as SharedArrayBuffer
  const offsets = new Float64Array(new SharedArrayBuffer(16))
  offsets[1] = BYTES.byteLength
  for (let round = 0; round < 2; round++) {
    await files.use(file, async () => {
      clock.pass(10_000)
      // One in use stays open until that is over.
      assert.equal(await isOpen(path), true)
    })
    await eventually(async () => assert.equal(await isOpen(path), false))
    threadFiles.read(
      { key, path, part, complete, identity, chunkCount, have, offsets },
      0,
      Buffer.alloc(BYTES.byteLength),
    )
    assert.equal(await isOpen(path), true)
    clock.pass(10_000)
    assert.equal(await isOpen(path), false)
  }
  await files.use(file, async () => {})
  assert.equal(await isOpen(path), true)
  clock.pass(10_000)
  await eventually(async () => assert.equal(await isOpen(path), false))
  await files.close()
})
