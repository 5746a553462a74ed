import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { chmod, cp, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { makeModel } from '../../../scripts/make-model.ts'
import { createTestMesh } from './support/nodes.ts'

const MIB = 1024 * 1024

/** Whether this disk clones files: then clones are made in place of hard links. */
function clones(folder: string): boolean {
  try {
    execFileSync('cp', ['--reflink=always', join(folder, 'a'), join(folder, 'b')], { stdio: 'pipe' })
    return true
  } catch {
    return false
  }
}

describe('what is here already', () => {
  it('is shared by versions in places of this node, without a copy', async () => {
    await using mesh = await createTestMesh()
    const [a, b] = [await mesh.start(1), await mesh.start(2)]
    const [one, two] = [join(mesh.path, 'one'), join(mesh.path, 'two')]
    makeModel(one, { sizeBytes: 8 * MIB })
    await cp(one, two, { recursive: true })
    await writeFile(join(two, 'README.md'), 'changed')
    await chmod(join(two, 'config.json'), 0o755)
    const [first, second] = [await a.models.publish(one, { name: 'm' }), await a.models.publish(two, { name: 'm' })]
    const weights = 'model-00001-of-00004.safetensors'
    const before = await b.models.pull(`${first.cid}@${a.peer}`)
    const after = await b.models.pull(second.cid)
    assert.ok(after.fetchedBytes < 1000, String(after.fetchedBytes))
    execFileSync('diff', ['-r', two, after.out])
    await writeFile(join(mesh.path, 'a'), 'a')
    const inode = async (path: string) => (await stat(path)).ino
    if (!clones(mesh.path)) assert.equal(await inode(join(before.out, weights)), await inode(join(after.out, weights)))
    // Another mode is another file.
    assert.notEqual(await inode(join(before.out, 'config.json')), await inode(join(after.out, 'config.json')))
    assert.ok(((await stat(join(after.out, 'config.json'))).mode & 0o111) !== 0)
    assert.ok((await b.models.verify(second.cid)).good)

    // Where the user says, the files are the user's, to be changed in place.
    const mine = await b.models.pull(second.cid, { out: join(mesh.path, 'mine') })
    assert.equal(mine.fetchedBytes, 0)
    assert.notEqual(await inode(join(mine.out, weights)), await inode(join(after.out, weights)))
    await writeFile(join(mine.out, weights), 'mine')
    assert.deepEqual((await b.models.verify(second.cid)).damaged, [join(mine.out, weights)])
    assert.ok((await readFile(join(after.out, weights))).byteLength > MIB)
    await b.models.remove(first.cid, { deleteFiles: true })
    execFileSync('diff', ['-r', two, after.out])
  })

  it("is not shared with the user's own files, also where these were first", async () => {
    await using mesh = await createTestMesh()
    const [a, b] = [await mesh.start(1), await mesh.start(2)]
    const [one, two] = [join(mesh.path, 'one'), join(mesh.path, 'two')]
    makeModel(one, { sizeBytes: 8 * MIB })
    await cp(one, two, { recursive: true })
    await writeFile(join(two, 'README.md'), 'changed')
    const { cid } = await a.models.publish(one, { name: 'm' })
    const next = await a.models.publish(two, { name: 'm' })
    const weights = 'model-00001-of-00004.safetensors'
    const mine = await b.models.pull(cid, { out: join(mesh.path, 'mine') })
    const ours = await b.models.pull(next.cid)
    assert.ok(ours.fetchedBytes < 1000, String(ours.fetchedBytes))
    await writeFile(join(mine.out, weights), 'mine')
    assert.deepEqual((await b.models.verify(next.cid)).damaged, [])
    execFileSync('diff', ['-r', two, ours.out])
    // From one place of this node to another it still is.
    const { cid: third } = await a.models.publish(two, { name: 'other' })
    const linked = await b.models.pull(third)
    const inode = async (folder: string) => (await stat(join(folder, weights))).ino
    await writeFile(join(mesh.path, 'a'), 'a')
    if (!clones(mesh.path)) assert.equal(await inode(linked.out), await inode(ours.out))
  })

  it('is found in any other model, by chunks', async () => {
    await using mesh = await createTestMesh()
    const [a, b] = [await mesh.start(1), await mesh.start(2)]
    const [base, tuned] = [join(mesh.path, 'base'), join(mesh.path, 'tuned')]
    const options = { sizeBytes: 40 * MIB, layerCount: 5 }
    makeModel(base, options)
    makeModel(tuned, { ...options, variant: 1, changedShare: 0.1 })
    // Neither by name nor by word related.
    await b.models.publish(base, { name: 'something' })
    const { cid, sizeBytes } = await a.models.publish(tuned, { name: 'quite-different' })
    const pulled = await b.models.pull(cid)
    assert.ok(pulled.fetchedBytes < sizeBytes * 0.15, `${pulled.fetchedBytes / sizeBytes}`)
    execFileSync('diff', ['-r', tuned, pulled.out])
    // What is gone is not looked for.
    await b.models.remove('something')
    await b.models.remove(cid, { deleteFiles: true })
    const again = await b.models.pull(cid)
    assert.equal(again.reusedBytes, 0)
    execFileSync('diff', ['-r', tuned, again.out])
  })

  it('is waited for when somebody else fetches it to the same place', async () => {
    await using mesh = await createTestMesh()
    const [a, b] = [await mesh.start(1), await mesh.start(2)]
    const source = join(mesh.path, 'source')
    const { tensorNames } = makeModel(source, { sizeBytes: 16 * MIB })
    const { cid } = await a.models.publish(source, { name: 'm' })
    a.content.setRateLimits({ uploadBytesPerSecond: 16 * MIB })
    const [first, second] = await Promise.all([b.models.pull(cid), b.models.pull(cid)])
    assert.equal(first.out, second.out)
    execFileSync('diff', ['-r', source, first.out])
    assert.ok(first.fetchedBytes + second.fetchedBytes < 1.1 * first.sizeBytes)

    const c = await mesh.start(3)
    b.content.setRateLimits({ uploadBytesPerSecond: 16 * MIB })
    const read = async (layers?: string) => {
      const names: string[] = []
      for await (const tensor of c.models.tensors(cid, layers === undefined ? {} : { layers })) {
        assert.equal((await tensor.bytes()).byteLength, tensor.lengthBytes)
        names.push(tensor.name)
      }
      return names
    }
    const [all, again, some] = await Promise.all([read(), read(), read('1-2')])
    assert.deepEqual(all, again)
    assert.deepEqual(all.toSorted(), tensorNames.toSorted())
    assert.ok(some.length > 0 && some.every(name => /layers\.[12]\./.test(name)))
  })

  it('is waited for there too where it is empty, so that there are no bytes to wait for', async () => {
    await using mesh = await createTestMesh()
    const [a, b] = [await mesh.start(1), await mesh.start(2)]
    const [source, out] = [join(mesh.path, 'source'), join(mesh.path, 'out')]
    for (const folder of [source, out]) await mkdir(folder)
    await writeFile(join(source, 'empty.bin'), '')
    const { cid } = await a.models.publish(source, { name: 'm' })
    let empty = ''
    for await (const file of a.content.listFiles()) empty = file.chunkListCid
    // A fetch that stands, since nobody gives it anything.
    const ending = new AbortController()
    const first = b.content.fetchFile(empty, {
      expected: { sizeBytes: 0, sha256: undefined },
      path: join(out, 'empty.bin'),
      providers: { current: () => [], onChange: () => () => {} },
      signal: ending.signal,
    })
    const second = b.models.pull(cid, { out })
    // It has come to wait by then, and others are not kept from working.
    await b.models.pull(cid)
    ending.abort()
    await assert.rejects(first, { kind: 'canceled' })
    assert.equal((await second).out, out)
    execFileSync('diff', ['-r', source, out])
  })

  it('is fetched anew where the folder of another model that has it was deleted', async () => {
    await using mesh = await createTestMesh()
    const [a, before] = [await mesh.start(1), await mesh.start(2)]
    const cids: string[] = []
    for (const name of ['first', 'second']) {
      const source = join(mesh.path, name)
      await mkdir(source)
      await writeFile(join(source, 'config.json'), JSON.stringify({ layers: 12 }))
      await writeFile(join(source, 'weights.bin'), Buffer.alloc(3 * MIB, name))
      cids.push((await a.models.publish(source, { name })).cid)
    }
    const [first, second] = cids as [string, string]
    const { out } = await before.models.pull(first, { out: join(mesh.path, 'copy-1') })
    // A file that is still open can be read without its name.
    await before.stop()
    await rm(out, { recursive: true })
    const b = await mesh.start(2, { db: before.db })
    const pulled = await b.models.pull(second, { out: join(mesh.path, 'copy-2') })
    execFileSync('diff', ['-r', join(mesh.path, 'second'), pulled.out])
    // What is served is what is there.
    const c = await mesh.start(3)
    await a.stop()
    execFileSync('diff', ['-r', join(mesh.path, 'second'), (await c.models.pull(second)).out])
  })

  it('is not taken for granted: a changed file is not shared', async () => {
    await using mesh = await createTestMesh()
    const [a, b] = [await mesh.start(1), await mesh.start(2)]
    const source = join(mesh.path, 'source')
    await mkdir(source)
    await writeFile(join(source, 'weights.bin'), Buffer.alloc(3 * MIB, 'good'))
    const { cid } = await a.models.publish(source, { name: 'm' })
    const { out } = await b.models.pull(cid)
    await writeFile(join(out, 'weights.bin'), Buffer.alloc(3 * MIB, 'evil'))
    const again = await b.models.pull(cid, { out: join(mesh.path, 'again') })
    assert.ok((await readFile(join(again.out, 'weights.bin'))).equals(Buffer.alloc(3 * MIB, 'good')))
  })
})
