import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import test from 'node:test'
import type { AddedFile } from '../../../src/content/index.ts'
import { eventually } from '../../support/eventually.ts'
import { createLab, providersOf } from './nodes.ts'

const MIB = 1024 * 1024
const FILES = ['a', 'b', 'c', 'd']

test('a provider that is as good as silent costs few bytes twice, and what it still sends is not waited for', async () => {
  await using lab = await createLab()
  const [first, second] = [await lab.node('first'), await lab.node('second')]
  const [slow, puller] = [await lab.node('slow'), await lab.node('puller')]
  const added: AddedFile[] = []
  for (const name of FILES) {
    const bytes = randomBytes(6 * MIB)
    for (const { folder, store } of [first, second, slow]) {
      await writeFile(join(folder, name), bytes)
      const file = await store.addFile(join(folder, name))
      if (store === slow.store) added.push(file)
    }
  }
  for (const { store } of [first, second]) store.setRateLimits({ uploadBytesPerSecond: 8 * MIB })
  slow.store.setRateLimits({ uploadBytesPerSecond: 4096 })
  const providers = providersOf(slow, first, second)
  const fetched = await Promise.all(
    added.map(async (file, index) => {
      const path = join(puller.folder, FILES[index] as string)
      return puller.store.fetchFile(file.chunkListCid, { expected: file, path, providers })
    }),
  )
  const fetchedBytes = fetched.reduce((sum, file) => sum + file.fetchedBytes, 0)
  const totalBytes = FILES.length * 6 * MIB
  assert.ok(fetchedBytes < 1.02 * totalBytes, `${fetchedBytes} of ${totalBytes} bytes`)
  for (const name of FILES)
    assert.ok((await readFile(join(puller.folder, name))).equals(await readFile(join(slow.folder, name))))
  // A chunk would take it four minutes; nobody waits for it any more.
  await eventually(() => assert.equal(slow.store.stats().streamCount, 0), { timeoutMs: 60_000 })
})
