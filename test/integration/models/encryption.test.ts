import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { it } from 'node:test'
import { makeModel } from '../../../scripts/make-model.ts'
import { encodeManifest } from '../../../src/models/index.ts'
import { readingKeys } from '../../../src/models/reading-keys.ts'
import { createRegistryDocument } from '../../../src/models/registry-document.ts'
import { eventually } from '../../support/eventually.ts'
import { createTestMesh, type ModelNode } from './support/nodes.ts'

const MIB = 1024 * 1024

async function knowEachOther(nodes: readonly ModelNode[]): Promise<void> {
  for (const node of nodes)
    await eventually(() => assert.equal(readingKeys(createRegistryDocument(node.state)).size, nodes.length))
}

it('encrypts for named members: others serve what they can’t read', async () => {
  await using mesh = await createTestMesh()
  const [a, b, cache, eve] = [await mesh.start(1), await mesh.start(2), await mesh.start(3), await mesh.start(4)]
  await knowEachOther([a, b, cache, eve])
  const source = join(mesh.path, 'source')
  makeModel(source, { sizeBytes: 16 * MIB })
  await writeFile(join(source, 'secret-name.txt'), 'the plain text of a secret')
  await writeFile(join(source, 'empty'), '')
  const options = { name: 'm', encryptFor: [b.peer] }
  const published = await a.models.publish(source, options)
  const { manifest } = published
  assert.deepEqual(
    manifest.encryption?.recipients.map(({ peer }) => peer),
    [a.peer, b.peer].sort(),
  )
  assert.ok(!Buffer.from(encodeManifest(manifest)).includes('secret-name'))
  assert.ok(manifest.files.every(({ path }) => /^\d{5}\.sealed$/.test(path)))

  // Published again it is what it was, and leaves nothing behind.
  const again = await a.models.publish(source, options)
  assert.ok(again.unchanged && again.cid === published.cid)
  assert.equal((await readdir(join(a.home, 'models/.sealed'))).length, 1)
  assert.notEqual((await a.models.publish(source, { name: 'm', tag: 'all', encryptFor: 'members' })).cid, published.cid)

  await assert.rejects(eve.models.pull(published.cid), { kind: 'permission_denied' })
  const cached = await cache.models.pull(published.cid, { sealed: true })
  assert.equal(cached.sizeBytes, published.sizeBytes)
  execFileSync('sh', ['-c', `! grep -rq "plain text of a secret" '${cache.home}' '${a.home}'`])

  // The reader gets it from the cache, which never knew what it was.
  await a.stop()
  // Two at once into one place both end well.
  const [pulled, beside] = await Promise.all([b.models.pull(published.cid), b.models.pull(published.cid)])
  assert.equal(pulled.out, beside.out)
  execFileSync('diff', ['-r', source, pulled.out])
  assert.ok((await readdir(join(b.home, 'models/.sealed', published.cid))).every(name => name.endsWith('.sealed')))
  assert.equal((await b.models.pull(published.cid)).fetchedBytes, 0)

  await assert.rejects(
    async () => {
      for await (const tensor of b.models.tensors(published.cid)) assert.fail(tensor.name)
    },
    { kind: 'failed_precondition', message: /is encrypted/ },
  )

  // What was decrypted is verified too, where there is any.
  assert.deepEqual([(await cache.models.verify(published.cid)).sealedOnly], [true])
  const intact = await b.models.verify(published.cid)
  assert.deepEqual([intact.good, intact.sealedOnly], [true, false])
  await writeFile(join(pulled.out, 'secret-name.txt'), 'another text of a secret!!')
  assert.deepEqual((await b.models.verify(published.cid)).damaged, [join(pulled.out, 'secret-name.txt')])
  assert.deepEqual((await b.models.verify(published.cid, { repair: true })).damaged, [])
  execFileSync('diff', ['-r', source, pulled.out])

  const some = await b.models.pull(published.cid, { files: ['*.txt'], out: join(mesh.path, 'some') })
  assert.deepEqual(await readdir(some.out), ['secret-name.txt'])
  await assert.rejects(b.models.pull(published.cid, { layers: '0' }), { kind: 'failed_precondition' })

  const removed = await b.models.remove(published.cid, { deleteFiles: true })
  assert.ok(removed.deletedFileCount >= manifest.files.length)
})

it('tells recipients that nobody knows, and takes back its encrypted copy', async () => {
  await using mesh = await createTestMesh()
  const [a, stranger] = [await mesh.start(1), mesh.network.node('nobody').self]
  const source = join(mesh.path, 'source')
  makeModel(source, { sizeBytes: MIB })
  await assert.rejects(a.models.publish(source, { name: 'm', encryptFor: [stranger] }), { kind: 'failed_precondition' })
  const { cid } = await a.models.publish(source, { name: 'm', encryptFor: [] })
  const own = await a.models.pull(cid, { out: join(mesh.path, 'own') })
  execFileSync('diff', ['-r', source, own.out])
  await a.models.remove(cid)
  assert.deepEqual(await readdir(join(a.home, 'models/.sealed')), [])
  assert.ok((await readFile(join(source, 'config.json'))).byteLength > 0)
})

it('goes on where another pull to the same place was canceled, one into another place too', async () => {
  await using mesh = await createTestMesh()
  const [a, b] = [await mesh.start(1), await mesh.start(2)]
  await knowEachOther([a, b])
  const source = join(mesh.path, 'source')
  await mkdir(source)
  await writeFile(join(source, 'file'), randomBytes(8 * MIB))
  const { cid } = await a.models.publish(source, { name: 'm', encryptFor: [b.peer], fileHashes: true })
  // Slow until the first is canceled, for seconds.
  a.content.setRateLimits({ uploadBytesPerSecond: MIB })
  const stop = new AbortController()
  const out = join(mesh.path, 'out')
  const hasBytes = Promise.withResolvers<void>()
  const first = b.models.pull(cid, {
    out,
    signal: stop.signal,
    onProgress: event => {
      if (event.type === 'progress' && event.bytesDone > 0) hasBytes.resolve()
    },
  })
  const canceled = assert.rejects(first, { kind: 'canceled' })
  await hasBytes.promise
  const begun: Promise<void>[] = []
  const others = [out, join(mesh.path, 'elsewhere')].map(place => {
    const { promise, resolve } = Promise.withResolvers<void>()
    begun.push(promise)
    return b.models.pull(cid, { out: place, onProgress: event => event.type === 'started' && resolve() })
  })
  await Promise.all(begun)
  stop.abort()
  a.content.setRateLimits({})
  await canceled
  for (const pulled of await Promise.all(others)) execFileSync('diff', ['-r', source, pulled.out])
})
