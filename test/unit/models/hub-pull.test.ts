import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { cidOf } from '../../../src/content/index.ts'
import { commitOf, pullToHub } from '../../../src/models/hub-pull.ts'
import type { PulledModel } from '../../../src/models/pull-types.ts'
import { createScratch } from '../../support/scratch.ts'

test('pulls to one revision that end at once all end well, and leave nothing else there', async () => {
  await using scratch = await createScratch()
  const cid = cidOf(new Uint8Array(1))
  const pull = async () => ({ cid }) as PulledModel
  await Promise.all(Array.from({ length: 40 }, () => pullToHub('m', { cacheFolder: scratch.path }, pull)))
  const refs = join(scratch.path, 'models--m', 'refs')
  assert.deepEqual(await readdir(refs), ['main'])
  assert.equal(await readFile(join(refs, 'main'), 'utf8'), commitOf(cid))
})
