import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { appendFileSync, existsSync, writeFileSync } from 'node:fs'
import { mkdir, readFile, rename, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import test from 'node:test'
import { TrellisError } from '../../../src/base/index.ts'
import type { FetchEvent } from '../../../src/content/index.ts'
import { cidOf, FileChangedError, hashOfCid } from '../../../src/content/index.ts'
import { createLab, providersOf, writeRandomFile } from './nodes.ts'
import { isChunkFrame, serveScript, tampering } from './tamper.ts'

const MIB = 1024 * 1024

/** Flips the last bit of chunks. */
const flipping = tampering(frame => {
  if (!isChunkFrame(frame)) return frame
  const changed = Buffer.from(frame)
  changed[changed.length - 1] = (changed[changed.length - 1] as number) ^ 1
  return changed
})

for (const liarCount of [1, 2]) {
  test(`${liarCount} of 3 providers serve wrong bytes: no bad byte, finished, and they are named`, async () => {
    await using lab = await createLab()
    const nodes = []
    for (let index = 0; index < 3; index++)
      nodes.push(await lab.node(`p${index}`, index < liarCount ? { streams: flipping } : {}))
    const [first] = nodes as [(typeof nodes)[0]]
    const source = join(first.folder, 'file')
    await writeRandomFile(source, 24 * MIB)
    const added = await first.store.addFile(source)
    for (const node of nodes.slice(1)) {
      const copy = join(node.folder, 'file')
      await writeFile(copy, await readFile(source))
      assert.equal((await node.store.addFile(copy)).chunkListCid, added.chunkListCid)
    }
    const puller = await lab.node('puller')
    const providers = providersOf(...nodes)
    const path = join(puller.folder, 'file')
    const dropped: FetchEvent[] = []
    await puller.store.fetchFile(added.chunkListCid, {
      expected: added,
      path,
      providers,
      onProgress: event => {
        if (event.type === 'provider-dropped') dropped.push(event)
      },
    })
    assert.ok((await readFile(source)).equals(await readFile(path)))
    const liars = nodes.slice(0, liarCount).map(({ peer }) => peer)
    assert.deepEqual(providers.reports.map(({ peer }) => peer).sort(), liars)
    assert.ok(providers.reports.every(({ problem }) => problem === 'wrong_bytes'))
    assert.equal(dropped.length, liarCount)
  })
}

test('where only liars have it, a fetch ends soon and names them', async () => {
  await using lab = await createLab()
  const liar = await lab.node('liar', { streams: flipping })
  await lab.node('bystander')
  const puller = await lab.node('puller')
  const source = join(liar.folder, 'file')
  await writeRandomFile(source, 3 * MIB)
  const added = await liar.store.addFile(source)
  const listed = providersOf(liar, { peer: 'bystander' })
  const providers = {
    ...listed,
    report: (peer: string, problem: string) => void (problem === 'wrong_bytes' && listed.refuse(peer)),
    onlyLiars: () => (listed.refuses?.('liar') === true ? ['liar'] : undefined),
  }
  // Not by the time without a byte: that would be another error.
  const options = { expected: added, path: join(puller.folder, 'file'), providers, stallTimeoutMs: 120_000 }
  await assert.rejects(puller.store.fetchFile(added.chunkListCid, options), (reason: TrellisError) => {
    assert.equal(reason.kind, 'data_loss')
    assert.match(reason.message, /every provider.*: liar$/)
    assert.ok(reason.hint)
    return true
  })
})

test('where only liars have a blob, asking for it ends soon and names them', async () => {
  await using lab = await createLab()
  serveScript(lab.network.node('liar'), (request, reply) => {
    if (request.type === 'get-blob') reply({ type: 'blob', id: request.id, sizeBytes: 5 }, Buffer.from('wrong'))
  })
  await lab.node('bystander')
  const puller = await lab.node('puller')
  const listed = providersOf({ peer: 'liar' }, { peer: 'bystander' })
  const providers = {
    ...listed,
    report: (peer: string) => listed.refuse(peer),
    onlyLiars: () => (listed.refuses?.('liar') === true ? ['liar'] : undefined),
  }
  const options = { providers, timeoutMs: 120_000 }
  await assert.rejects(puller.store.fetchBlob(cidOf(Buffer.from('right')), options), {
    kind: 'data_loss',
    message: /every provider.*: liar$/,
  })
})

test('a provider that has lied to another fetch is dropped in this one', async () => {
  await using lab = await createLab()
  const [a, b, puller] = [await lab.node('a'), await lab.node('b'), await lab.node('puller')]
  const source = join(a.folder, 'file')
  await writeRandomFile(source, 16 * MIB)
  const added = await a.store.addFile(source)
  await writeFile(join(b.folder, 'file'), await readFile(source))
  await b.store.addFile(join(b.folder, 'file'))
  for (const { store } of [a, b]) store.setRateLimits({ uploadBytesPerSecond: 8 * MIB })
  const providers = providersOf(a, b)
  let last: Extract<FetchEvent, { type: 'progress' }> | undefined
  await puller.store.fetchFile(added.chunkListCid, {
    expected: added,
    path: join(puller.folder, 'file'),
    providers,
    onProgress: event => {
      if (event.type !== 'progress') return
      last = event
      const isAtWork = event.providers.some(({ peer, bytesDone }) => peer === 'b' && bytesDone > 0)
      if (isAtWork) providers.refuse('b')
    },
  })
  assert.equal(last?.providers.find(({ peer }) => peer === 'b')?.state, 'dropped')
  assert.ok((await readFile(source)).equals(await readFile(join(puller.folder, 'file'))))
})

test('a provider that stops in the middle: told when it is the only one, resumed from another', async () => {
  await using lab = await createLab()
  let left = 6
  const a = await lab.node('a', {
    streams: tampering((frame, stream) => {
      if (isChunkFrame(frame) && --left < 0) {
        stream.abort(new TrellisError('unavailable', 'cut'))
        return undefined
      }
      return frame
    }),
  })
  const b = await lab.node('b')
  const source = join(a.folder, 'file')
  await writeRandomFile(source, 16 * MIB)
  const added = await a.store.addFile(source)
  const puller = await lab.node('puller')
  const path = join(puller.folder, 'file')
  const options = { expected: added, path }
  const alone = { ...options, providers: providersOf(a), stallTimeoutMs: 2_000 }
  await assert.rejects(puller.store.fetchFile(added.chunkListCid, alone), { kind: 'unavailable' })
  assert.equal(existsSync(path), false)
  const status = await puller.store.fileStatus(added.chunkListCid)
  assert.equal(status.state, 'partial')
  assert.equal(status.haveCount, 6)
  const copy = join(b.folder, 'file')
  await writeFile(copy, await readFile(source))
  await b.store.addFile(copy)
  const fetched = await puller.store.fetchFile(added.chunkListCid, { ...options, providers: providersOf(b) })
  assert.equal(fetched.fetchedBytes, 10 * MIB)
  assert.ok((await readFile(source)).equals(await readFile(path)))
})

test('providers that lie about sizes and counts are dropped before anything is stored', async () => {
  await using lab = await createLab()
  const a = await lab.node('a')
  const source = join(a.folder, 'file')
  await writeRandomFile(source, 3 * MIB)
  const added = await a.store.addFile(source)
  const have = { type: 'have' as const, chunkCount: 3, complete: true, bitmapBytes: 0, added: [], peers: [] }
  const listBytes = (await a.store.getBlob(added.chunkListCid)) as Uint8Array
  serveScript(lab.network.node('size'), (request, reply) => {
    const { id } = request
    if (request.type === 'get-have') reply({ ...have, id })
    if (request.type === 'get-chunks')
      reply({ type: 'chunk', id, index: request.ranges[0]?.first ?? 0, sizeBytes: MIB - 1 })
  })
  serveScript(lab.network.node('count'), (request, reply) => {
    if (request.type === 'get-have') reply({ ...have, id: request.id, chunkCount: 4 })
  })
  serveScript(lab.network.node('unasked'), (request, reply) => {
    if (request.type === 'get-have') reply({ ...have, id: request.id })
    if (request.type === 'get-chunks') reply({ type: 'chunk', id: 77, index: 0, sizeBytes: MIB })
  })
  serveScript(lab.network.node('blob'), (request, reply) => {
    if (request.type === 'get-blob')
      reply({ type: 'blob', id: request.id, sizeBytes: listBytes.byteLength + 1 }, new Uint8Array(200))
  })
  const puller = await lab.node('puller')
  await puller.store.putBlob(listBytes)
  for (const peer of ['size', 'count', 'unasked']) {
    const providers = providersOf({ peer })
    const options = { expected: added, path: join(puller.folder, peer), providers, stallTimeoutMs: 1_500 }
    await assert.rejects(puller.store.fetchFile(added.chunkListCid, options), { kind: 'unavailable' })
    assert.deepEqual(providers.reports, [{ peer, problem: 'protocol_violation' }])
    assert.equal((await puller.store.fileStatus(added.chunkListCid)).haveCount, 0)
    await puller.store.removeFile(added.chunkListCid)
  }
  const maxBytes = listBytes.byteLength
  const other = await lab.node('other')
  await assert.rejects(
    other.store.fetchBlob(added.chunkListCid, {
      providers: providersOf({ peer: 'blob' }),
      maxBytes,
      timeoutMs: 60_000,
    }),
    { kind: 'invalid_argument' },
  )
})

test('a manifest that claims another size is refused before anything is fetched', async () => {
  await using lab = await createLab()
  const [a, b] = [await lab.node('a'), await lab.node('b')]
  const source = join(a.folder, 'file')
  await writeRandomFile(source, MIB)
  const added = await a.store.addFile(source)
  const path = join(b.folder, 'file')
  const expected = { sizeBytes: 100 * MIB, sha256: added.sha256 }
  await assert.rejects(b.store.fetchFile(added.chunkListCid, { expected, path, providers: providersOf(a) }), {
    kind: 'invalid_argument',
  })
  assert.equal(existsSync(`${path}.trellis-part`), false)
})

test('a file that changes while it is hashed is refused', async () => {
  await using lab = await createLab()
  const a = await lab.node('a')
  const source = join(a.folder, 'file')
  await writeRandomFile(source, 24 * MIB)
  let touched = false
  const onProgress = () => {
    if (!touched) appendFileSync(source, 'x')
    touched = true
  }
  await assert.rejects(a.store.addFile(source, { onProgress }), FileChangedError)
  await writeRandomFile(source, 24 * MIB)
  const shrink = () => writeFileSync(source, 'short')
  await assert.rejects(a.store.addFile(source, { onProgress: shrink }), FileChangedError)
})

test('a file that changed since it was added is not served, and is again once it is added anew', async () => {
  await using lab = await createLab()
  const [a, b] = [await lab.node('a'), await lab.node('b')]
  const source = join(a.folder, 'file')
  await writeRandomFile(source, 4 * MIB)
  const added = await a.store.addFile(source)
  const bytes = await readFile(source)
  await writeFile(source, Buffer.concat([bytes.subarray(0, 100), Buffer.from('!'), bytes.subarray(101)]))
  const providers = providersOf(a)
  const options = { expected: added, path: join(b.folder, 'file'), providers }
  const told: string[] = []
  const onProgress = (event: FetchEvent) => {
    if (event.type === 'provider-dropped') told.push(event.message)
  }
  await assert.rejects(b.store.fetchFile(added.chunkListCid, { ...options, onProgress, stallTimeoutMs: 2_000 }), {
    kind: 'unavailable',
  })
  // Not where it lies at the other end.
  assert.deepEqual(told, ['its file has changed since it was added'])
  assert.deepEqual(providers.reports, [{ peer: 'a', problem: 'source_changed' }])
  assert.equal((await a.store.fileStatus(added.chunkListCid)).state, 'changed')
  await assert.rejects(a.store.readFile(added.chunkListCid, { offsetBytes: 0, lengthBytes: 10 }), TrellisError)
  await writeFile(source, bytes)
  await a.store.addFile(source)
  await b.store.fetchFile(added.chunkListCid, options)
  assert.ok(bytes.equals(await readFile(options.path)))
})

test('a file that is changed, touched, replaced or removed while it is served is noticed', async () => {
  await using lab = await createLab()
  const a = await lab.node('a')
  const source = join(a.folder, 'file')
  const changes: Record<string, () => Promise<unknown>> = {
    touched: () => utimes(source, new Date(0), new Date(0)),
    replaced: async () => {
      await writeRandomFile(`${source}.new`, 2 * MIB)
      await rename(`${source}.new`, source)
    },
    removed: () => rm(source),
  }
  for (const [name, change] of Object.entries(changes)) {
    await writeRandomFile(source, 2 * MIB)
    const added = await a.store.addFile(source)
    await change()
    assert.equal((await a.store.fileStatus(added.chunkListCid)).state, 'changed', name)
  }
})

test('a symbolic link in the way is never written through', async () => {
  await using lab = await createLab()
  const [a, b] = [await lab.node('a'), await lab.node('b')]
  const source = join(a.folder, 'file')
  await writeRandomFile(source, MIB)
  const added = await a.store.addFile(source)
  const victim = join(b.folder, 'victim')
  await writeFile(victim, 'precious')
  const path = join(b.folder, 'file')
  const fetch = (existing: 'refuse' | 'replace') =>
    b.store.fetchFile(added.chunkListCid, { expected: added, path, providers: providersOf(a), existing })
  await symlink(victim, `${path}.trellis-part`)
  await assert.rejects(fetch('replace'), { kind: 'already_exists' })
  await rm(`${path}.trellis-part`)
  await symlink(victim, path)
  for (const existing of ['refuse', 'replace'] as const)
    await assert.rejects(fetch(existing), { kind: 'already_exists' })
  assert.equal(await readFile(victim, 'utf8'), 'precious')
})

test('what is at the final place: adopted when right, refused or replaced when wrong', async () => {
  await using lab = await createLab()
  const [a, b] = [await lab.node('a'), await lab.node('b')]
  const source = join(a.folder, 'file')
  await writeRandomFile(source, 2 * MIB)
  const added = await a.store.addFile(source)
  const path = join(b.folder, 'file')
  const options = { expected: added, path, providers: providersOf(a) }
  await writeFile(path, await readFile(source))
  const adopted = await b.store.fetchFile(added.chunkListCid, options)
  assert.deepEqual(adopted, { complete: true, path, fetchedBytes: 0, reusedBytes: 0 })
  await b.store.removeFile(added.chunkListCid, { deleteData: true })
  assert.ok(existsSync(path), 'not fetched, so not deleted')
  await writeRandomFile(path, 2 * MIB)
  await assert.rejects(b.store.fetchFile(added.chunkListCid, options), { kind: 'already_exists' })
  await b.store.fetchFile(added.chunkListCid, { ...options, existing: 'replace' })
  assert.ok((await readFile(source)).equals(await readFile(path)))
})

test('a blob that rotted in the database is not given out', async () => {
  await using lab = await createLab()
  const a = await lab.node('a')
  const cid = await a.store.putBlob(Buffer.from('content'))
  await a.db.sublevel('blobs').batch([{ type: 'put', key: `data/${cid}`, value: Buffer.from('rotten!') }])
  await assert.rejects(a.store.getBlob(cid), { kind: 'data_loss' })
  assert.equal(cidOf(Buffer.from('content')), cid)
  assert.equal(hashOfCid(cid).byteLength, 32)
})

const canMount = process.getuid?.() === 0 && process.platform === 'linux'

test('a full disk ends a fetch with a clear error; with room again it goes on', { skip: !canMount }, async () => {
  await using lab = await createLab()
  const a = await lab.node('a')
  const source = join(a.folder, 'file')
  await writeRandomFile(source, 20 * MIB)
  const added = await a.store.addFile(source)
  const b = await lab.node('b')
  const small = join(b.folder, 'small')
  await mkdir(small)
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=24m', 'tmpfs', small])
  } catch {
    return
  }
  try {
    const path = join(small, 'file')
    const hog = join(small, 'hog')
    let hogged = false
    const options = {
      expected: added,
      path,
      providers: providersOf(a),
      onProgress: (event: FetchEvent) => {
        if (event.type === 'verified' && !hogged) {
          hogged = true
          try {
            writeFileSync(hog, Buffer.alloc(12 * MIB))
          } catch (reason) {
            // So much had come already that the disk is full with a part of it: as good.
            assert.equal((reason as NodeJS.ErrnoException).code, 'ENOSPC')
          }
        }
      },
    }
    await assert.rejects(b.store.fetchFile(added.chunkListCid, options), { kind: 'resource_exhausted' })
    assert.equal(existsSync(path), false)
    await rm(hog)
    const fetched = await b.store.fetchFile(added.chunkListCid, options)
    assert.ok(fetched.complete && fetched.fetchedBytes < 20 * MIB)
    assert.ok((await readFile(source)).equals(await readFile(path)))
    // Known to be too large before it begins.
    writeFileSync(hog, Buffer.alloc(3 * MIB))
    const second = { ...options, path: join(small, 'second') }
    await assert.rejects(b.store.fetchFile(added.chunkListCid, second), { kind: 'resource_exhausted' })
    assert.equal((await stat(small)).isDirectory(), true)
  } finally {
    await b.store.removeFile(added.chunkListCid)
    execFileSync('umount', ['-l', small])
  }
})
