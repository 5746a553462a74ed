import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { appendFile, mkdir, readdir, readFile, rename, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { it } from 'node:test'
import { makeModel } from '../../../scripts/make-model.ts'
import { createTestMesh } from './support/nodes.ts'

/** Puts a folder of files into a cache as the hub's own library does: large files by SHA-256, small ones by git's hash. */
async function intoCache(
  cache: string,
  repository: string,
  commit: string,
  source: string,
  refs: string[],
): Promise<void> {
  const folder = join(cache, `models--${repository.replaceAll('/', '--')}`)
  for (const part of ['blobs', 'refs', `snapshots/${commit}`]) await mkdir(join(folder, part), { recursive: true })
  for (const name of await readdir(source)) {
    const bytes = await readFile(join(source, name))
    const isLarge = name.endsWith('.safetensors')
    const hash = isLarge
      ? createHash('sha256').update(bytes)
      : createHash('sha1').update(`blob ${bytes.byteLength}\0`).update(bytes)
    const blob = hash.digest('hex')
    await rename(join(source, name), join(folder, 'blobs', blob))
    await symlink(`../../blobs/${blob}`, join(folder, 'snapshots', commit, name))
  }
  for (const ref of refs) await writeFile(join(folder, 'refs', ref), commit)
}

it('publishes what a Hugging Face cache holds, without copying', async () => {
  await using mesh = await createTestMesh()
  const [a, b] = [await mesh.start(1), await mesh.start(2)]
  const cache = join(mesh.path, 'hub')
  const [first, second, broken, other] = ['1', '2', '3', '4'].map(digit => digit.repeat(40)) as [
    string,
    string,
    string,
    string,
  ]
  for (const [seed, repository, commit, refs] of [
    [1, 'Org/Tiny-Llama', first, ['main', 'v1.0']],
    [2, 'Org/Tiny-Llama', second, []],
    [3, 'org/broken', broken, ['main']],
    [4, 'other/model', other, ['main']],
  ] as const) {
    makeModel(join(mesh.path, `made-${seed}`), { sizeBytes: 1024 * 1024, seed })
    await intoCache(cache, repository, commit, join(mesh.path, `made-${seed}`), [...refs])
  }
  const shard = join(cache, 'models--org--broken/snapshots', broken, 'model-00001-of-00002.safetensors')
  await appendFile(shard, 'rot')
  await mkdir(join(cache, 'datasets--x--y'))
  const sizeBefore = execFileSync('du', ['-sb', cache]).toString()

  const imported = await a.models.importHub(cache, { repositories: ['Org/*', 'org/*'] })
  assert.deepEqual(
    imported.published.map(({ model }) => `${model.name}:${model.tag}`),
    ['org/tiny-llama:latest', 'org/tiny-llama:v1.0'],
  )
  assert.deepEqual(
    imported.failed.map(({ snapshot, error }) => [snapshot.repository, error.kind]),
    [['org/broken', 'data_loss']],
  )
  assert.equal(execFileSync('du', ['-sb', cache]).toString(), sizeBefore)
  const all = await a.models.importHub(cache, { allRevisions: true })
  assert.deepEqual(
    all.published.map(({ model }) => `${model.name}:${model.tag}`),
    ['org/tiny-llama:latest', 'org/tiny-llama:v1.0', 'org/tiny-llama:222222222222', 'other/model:latest'],
  )
  assert.ok(all.published[0]?.model.unchanged)

  await appendFile(join(cache, 'models--other--model/snapshots', other, 'model-00001-of-00002.safetensors'), 'rot')
  await a.models.show('other/model', { findProviders: false })
  const changed = (await a.models.list()).filter(listing => listing.changed).map(({ name }) => name)
  assert.deepEqual(changed, ['other/model'])

  const cid = imported.published[0]?.model.cid ?? ''
  const pulled = await b.models.pull(cid)
  const snapshot = join(cache, 'models--Org--Tiny-Llama/snapshots', first)
  execFileSync('diff', ['-r', snapshot, pulled.out])
  assert.ok((await stat(join(pulled.out, 'config.json'))).isFile())
  const nowhere = join(mesh.path, 'nowhere')
  await assert.rejects(a.models.importHub(nowhere), {
    kind: 'not_found',
    message: `no Hugging Face cache at ${nowhere}: there is no such folder`,
  })
  // The tools' own folder, which holds the cache.
  await mkdir(join(mesh.path, 'home/hub'), { recursive: true })
  await assert.rejects(a.models.importHub(join(mesh.path, 'home')), { kind: 'not_found', hint: /home\/hub$/ })
  await assert.rejects(a.models.importHub(shard), { kind: 'not_found', message: /: that is no folder$/ })
})

it('pulls to where the hub’s libraries look', async () => {
  await using mesh = await createTestMesh()
  const [a, b] = [await mesh.start(1), await mesh.start(2)]
  const source = join(mesh.path, 'source')
  makeModel(source, { sizeBytes: 1024 * 1024 })
  const { cid } = await a.models.publish(source, { name: 'org/tiny' })
  const cacheFolder = join(mesh.path, 'hub')
  const pulled = await b.models.pullToHub(cid, { cacheFolder, repository: 'Org/Tiny' })
  const commit = await readFile(join(cacheFolder, 'models--Org--Tiny/refs/main'), 'utf8')
  assert.match(commit, /^[0-9a-f]{40}$/)
  assert.equal(pulled.out, join(cacheFolder, 'models--Org--Tiny/snapshots', commit))
  execFileSync('diff', ['-r', source, pulled.out])
  // What was pulled to a cache is found there, and is the same model.
  const [again] = (await b.models.importHub(cacheFolder)).published
  assert.equal(again?.model.cid, cid)
  await assert.rejects(b.models.pullToHub(cid, { cacheFolder }), { kind: 'invalid_argument' })
  for (const bad of ['../x', 'a/b/c', 'a--b', ''])
    await assert.rejects(b.models.pullToHub(cid, { cacheFolder, repository: bad }), { kind: 'invalid_argument' })
  await assert.rejects(b.models.pullToHub(cid, { cacheFolder, repository: 'a/b', revision: '../../x' }), {
    kind: 'invalid_argument',
  })
})
