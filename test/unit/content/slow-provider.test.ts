import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import test from 'node:test'
import type { ByteStream } from '../../../src/base/index.ts'
import type { AddedFile } from '../../../src/content/index.ts'
import { eventually } from '../../support/eventually.ts'
import { createLab, providersOf } from './nodes.ts'
import { responseType, tampering } from './tamper.ts'

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
  // Hardly any of it, but what came late because others had the processor. It was half of all.
  assert.ok(fetchedBytes < 1.25 * totalBytes, `${fetchedBytes} of ${totalBytes} bytes`)
  for (const name of FILES)
    assert.ok((await readFile(join(puller.folder, name))).equals(await readFile(join(slow.folder, name))))
  // A chunk would take it four minutes; nobody waits for it any more.
  await eventually(() => assert.equal(slow.store.stats().streamCount, 0))
})

test('the only provider is asked again at once when a canceled chunk takes so long that the stream is given up', async () => {
  await using lab = await createLab()
  let isStuck = true
  let begun: { frame: Uint8Array; stream: ByteStream } | undefined
  const standingStill = tampering((frame, stream) => {
    if (!isStuck || !['chunk', 'done'].includes(responseType(frame))) return frame
    begun ??= { frame: Buffer.from(frame.subarray(0, 1_000)), stream }
    return undefined
  })
  const [only, puller] = [await lab.node('only', { streams: standingStill }), await lab.node('puller')]
  const providers = providersOf(only)
  /** Resolves when chunks have been asked for. */
  const begin = async (name: string, signal?: AbortSignal): Promise<{ done: Promise<unknown> }> => {
    const source = join(only.folder, name)
    await writeFile(source, randomBytes(2 * MIB))
    const expected = await only.store.addFile(source)
    const active = Promise.withResolvers<void>()
    const done = puller.store.fetchFile(expected.chunkListCid, {
      expected,
      path: join(puller.folder, name),
      providers,
      stallTimeoutMs: 20_000,
      ...(signal === undefined ? {} : { signal }),
      onProgress(event) {
        if (event.type === 'progress' && event.providers[0]?.state === 'active') active.resolve()
      },
    })
    done.catch(active.reject)
    await active.promise
    return { done }
  }
  // Both by one stream. Of the first a chunk begins, is canceled, and does not end.
  const abort = new AbortController()
  const canceled = await begin('canceled', abort.signal)
  await eventually(() => assert.ok(begun !== undefined))
  const other = await begin('other')
  isStuck = false
  begun?.stream.send(begun.frame)
  isStuck = true
  abort.abort()
  await assert.rejects(canceled.done, { kind: 'canceled' })
  isStuck = false
  await other.done
  assert.deepEqual(providers.reports, [{ peer: 'only', problem: 'too_slow' }])
  assert.ok((await readFile(join(puller.folder, 'other'))).equals(await readFile(join(only.folder, 'other'))))
})
