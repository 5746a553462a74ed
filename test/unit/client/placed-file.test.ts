import assert from 'node:assert/strict'
import { stat, truncate, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { it } from 'node:test'
import { type Place, PlacedFile } from '../../../src/client/placed-file.ts'
import { createScratch } from '../../support/scratch.ts'

async function placeAt(path: string): Promise<Place> {
  const { dev, ino, mtimeNs } = await stat(path, { bigint: true })
  const [device, inode] = [String(dev), String(ino)]
  return { path, device, inode, offsetBytes: 2, lengthBytes: 6, mtimeNs: String(mtimeNs) }
}

it("reads verified bytes where the daemon has them, and nothing but the daemon's file", async () => {
  await using scratch = await createScratch()
  const path = join(scratch.path, 'file')
  await writeFile(path, '0123456789')
  const place = await placeAt(path)
  const file = new PlacedFile()
  const target = new Uint8Array(4)
  for (const other of [{ inode: '1' }, { device: '1' }, { path: join(scratch.path, 'none') }, { path: scratch.path }])
    assert.equal(await file.read({ ...place, ...other }, target, 0), false)
  assert.deepEqual(target, new Uint8Array(4))
  assert.equal(await file.read(place, target, 1), true)
  assert.equal(Buffer.from(target).toString(), '3456')
  await utimes(path, 1, 1)
  await assert.rejects(file.read(place, target, 0), { kind: 'failed_precondition' })
  // While it is fetched its time changes with each chunk.
  assert.equal(await file.read({ ...place, mtimeNs: '' }, target, 0), true)
  await truncate(path, 3)
  await assert.rejects(file.read({ ...place, mtimeNs: '' }, target, 0), { kind: 'failed_precondition' })
  await file.close()
})
