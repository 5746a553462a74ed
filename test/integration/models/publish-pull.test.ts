import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { chmod, cp, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { makeModel } from '../../../scripts/make-model.ts'
import type { PullEvent } from '../../../src/models/index.ts'
import { eventually } from '../../support/eventually.ts'
import { createTestMesh } from './support/nodes.ts'

const MIB = 1024 * 1024

describe('publish and pull', () => {
  it('brings a model from one node to another, byte for byte', async () => {
    await using mesh = await createTestMesh()
    const [a, b] = [await mesh.start(1), await mesh.start(2)]
    const source = join(mesh.path, 'source')
    const made = makeModel(source, { sizeBytes: 16 * MIB })
    await mkdir(join(source, 'deep/er'), { recursive: true })
    await writeFile(join(source, 'deep/er/run.sh'), '#!/bin/sh\n')
    await chmod(join(source, 'deep/er/run.sh'), 0o755)
    await writeFile(join(source, 'empty'), '')
    await writeFile(join(source, 'empty-too'), '')

    const published = await a.models.publish(source, { name: 'org/tiny', tag: 'v1' })
    assert.equal(published.tensorCount, made.tensorNames.length)
    assert.deepEqual(published.warnings, [])
    assert.equal(published.manifest.metadata.license, 'apache-2.0')
    assert.deepEqual(published.manifest.metadata.architectures, ['LlamaForCausalLM'])

    await eventually(async () => assert.equal((await b.models.list()).length, 1))
    const events: PullEvent[] = []
    const out = join(mesh.path, 'out')
    const pulled = await b.models.pull('org/tiny:v1', { out, onProgress: event => events.push(event) })
    assert.equal(pulled.cid, published.cid)
    assert.deepEqual(pulled.authors, [a.peer])
    assert.equal(pulled.fetchedBytes, published.sizeBytes)
    execFileSync('diff', ['-r', source, out])
    assert.equal((await stat(join(out, 'deep/er/run.sh'))).mode & 0o777, 0o755)
    assert.equal((await stat(join(out, 'empty'))).mode & 0o777, 0o644)

    assert.equal(events[0]?.type, 'resolved')
    assert.equal(events[1]?.type, 'started')
    const last = events.findLast(event => event.type === 'progress')
    assert.equal(last?.bytesDone, published.sizeBytes)
    assert.equal(last?.bytesTotal, published.sizeBytes)
    assert.deepEqual(
      last?.peers.map(({ peer }) => peer),
      [a.peer],
    )
    assert.equal(events.filter(event => event.type === 'file-done').length, published.manifest.files.length)

    const [listing] = await b.models.list()
    assert.deepEqual(listing?.copies, [{ kind: 'pulled', root: out, complete: true }])
    assert.deepEqual(listing?.authors, [a.peer])
    const details = await b.models.show('org/tiny:v1')
    assert.deepEqual(details.providers, [a.peer])
    assert.deepEqual(
      details.tensors.map(tensor => tensor.name),
      made.tensorNames,
    )
  })

  it('keeps an identity while nothing changes, and links versions when something does', async () => {
    await using mesh = await createTestMesh()
    const a = await mesh.start(1)
    const source = join(mesh.path, 'source')
    makeModel(source, { sizeBytes: MIB })
    const first = await a.models.publish(source, { name: 'm' })
    const again = await a.models.publish(source, { name: 'm' })
    assert.equal(again.cid, first.cid)
    assert.ok(again.unchanged && !first.unchanged)
    await writeFile(join(source, 'config.json'), '{}')
    const second = await a.models.publish(source, { name: 'm' })
    assert.notEqual(second.cid, first.cid)
    assert.deepEqual(second.manifest.parents, [first.cid])
    const third = await a.models.publish(source, { name: 'm', tag: 'stable' })
    assert.equal(third.cid, second.cid)
    assert.ok(!third.unchanged, 'a tag that moves to a version that is known is a change')
    assert.ok((await a.models.publish(source, { name: 'm', tag: 'stable' })).unchanged)
    await chmod(join(source, 'config.json'), 0o755)
    assert.notEqual((await a.models.publish(source, { name: 'm' })).cid, second.cid)
  })

  it('publishes a file beside many others without a look at them, and forgets only what was in it', async () => {
    await using mesh = await createTestMesh()
    const a = await mesh.start(1)
    const paths = Array.from({ length: 3 }, (_, index) => join(mesh.path, `${index}.gguf`))
    const getBlob = a.content.getBlob.bind(a.content)
    let count = 0
    a.content.getBlob = cid => {
      count++
      return getBlob(cid)
    }
    const counts: number[] = []
    for (const [index, path] of paths.entries()) {
      await writeFile(path, String(index))
      count = 0
      await a.models.publish(path, { name: `m${index}` })
      counts.push(count)
    }
    assert.deepEqual(
      counts,
      counts.map(() => counts[0]),
    )
    await writeFile(paths[0] as string, 'changed')
    await a.models.publish(paths[0] as string, { name: 'm0' })
    const listed = (await a.models.list()).map(({ name, tag }) => `${name}:${tag}`)
    assert.deepEqual(
      listed,
      paths.map((_, index) => `m${index}:latest`),
    )
  })

  it('serves what it published and pulled after a restart', async () => {
    await using mesh = await createTestMesh()
    let a = await mesh.start(1)
    const source = join(mesh.path, 'source')
    makeModel(source, { sizeBytes: MIB })
    const { cid } = await a.models.publish(source, { name: 'm' })
    const db = a.db
    await a.stop()
    mesh.routing.records.clear()
    a = await mesh.start(1, { db })
    await eventually(() => assert.ok(mesh.routing.records.get(cid)?.has(a.peer)))
    const b = await mesh.start(2)
    const pulled = await b.models.pull(cid)
    execFileSync('diff', ['-r', source, pulled.out])
    assert.match(pulled.out, /home-2\/models\/m\/[a-z2-7]{12}$/)
    await a.stop()
    const c = await mesh.start(3)
    const again = await c.models.pull(cid)
    execFileSync('diff', ['-r', source, again.out])
  })

  it('takes up what is there: whole files are kept, nothing is fetched twice', async () => {
    await using mesh = await createTestMesh()
    const [a, b] = [await mesh.start(1), await mesh.start(2)]
    const source = join(mesh.path, 'source')
    makeModel(source, { sizeBytes: 4 * MIB })
    const { cid, sizeBytes } = await a.models.publish(source, { name: 'm' })
    const out = join(mesh.path, 'out')
    execFileSync('mkdir', [out])
    execFileSync('cp', [join(source, 'model-00001-of-00004.safetensors'), out])
    const kept = (await stat(join(out, 'model-00001-of-00004.safetensors'))).size
    const first = await b.models.pull(cid, { out })
    assert.equal(first.keptBytes, kept)
    assert.equal(first.fetchedBytes, sizeBytes - kept)
    const second = await b.models.pull(cid, { out })
    assert.equal(second.fetchedBytes, 0)
    assert.equal(second.keptBytes, sizeBytes)
    await rm(join(out, 'model-00002-of-00004.safetensors'))
    const third = await b.models.pull(cid, { out })
    assert.equal(third.keptBytes, sizeBytes - third.fetchedBytes)
    execFileSync('diff', ['-r', source, out])
  })

  it('leaves nothing of a pull that other files are in the way of, and the files', async () => {
    await using mesh = await createTestMesh()
    const [a, b] = [await mesh.start(1), await mesh.start(2)]
    const source = join(mesh.path, 'source')
    makeModel(source, { sizeBytes: MIB })
    const first = await a.models.publish(source, { name: 'm' })
    const out = join(mesh.path, 'out')
    await cp(source, out, { recursive: true })
    const size = (await stat(join(out, 'config.json'))).size
    await writeFile(join(out, 'config.json'), 'x'.repeat(size))
    await assert.rejects(b.models.pull(first.cid, { out }), { kind: 'already_exists', hint: /another directory/ })
    assert.deepEqual(
      (await b.models.list()).flatMap(({ copies }) => copies),
      [],
    )
    const before = execFileSync('ls', ['-R', out]).toString()
    await b.models.collect({ minAgeMs: 0 })
    assert.equal(execFileSync('ls', ['-R', out]).toString(), before)

    const pulled = await b.models.pull(first.cid)
    await writeFile(join(source, 'config.json'), 'y'.repeat(size))
    const second = await a.models.publish(source, { name: 'm' })
    await assert.rejects(b.models.pull(second.cid, { out: pulled.out }), { hint: /trellis model follow/ })
    const copies = (await b.models.list()).flatMap(model => model.copies)
    assert.deepEqual(copies, [{ kind: 'pulled', root: pulled.out, complete: true }])
    assert.ok((await b.models.verify(first.cid)).good)
  })

  it('pulls chosen files only', async () => {
    await using mesh = await createTestMesh()
    const [a, b] = [await mesh.start(1), await mesh.start(2)]
    const source = join(mesh.path, 'source')
    makeModel(source, { sizeBytes: MIB })
    const { cid } = await a.models.publish(source, { name: 'm' })
    const pulled = await b.models.pull(cid, { files: ['*.json', '!generation_config.json'] })
    assert.deepEqual(execFileSync('ls', [pulled.out]).toString().trim().split('\n'), [
      'config.json',
      'model.safetensors.index.json',
      'tokenizer.json',
      'tokenizer_config.json',
    ])
    await assert.rejects(b.models.pull(cid, { files: ['*.gguf'] }), { kind: 'not_found' })
    assert.deepEqual((await b.models.list())[0]?.copies[0]?.selection, ['files *.json !generation_config.json'])
  })

  it('never copies what it publishes, and stops serving it when it changes', async () => {
    await using mesh = await createTestMesh()
    const [a, b] = [await mesh.start(1), await mesh.start(2)]
    const source = join(mesh.path, 'source')
    makeModel(source, { sizeBytes: MIB })
    const { cid } = await a.models.publish(source, { name: 'm' })
    await writeFile(join(source, 'config.json'), '{"changed": true}')
    const verified = await a.models.verify('m')
    assert.ok(!verified.good)
    assert.equal(verified.files.find(file => file.path === 'config.json')?.state, 'changed')
    assert.ok(verified.files.filter(file => file.state === 'good').length > 5)
    const signal = AbortSignal.timeout(3000)
    await assert.rejects(b.models.pull(cid, { signal }), { kind: 'deadline_exceeded' })
  })

  it('removes a name, then what it served, and never the user’s files', async () => {
    await using mesh = await createTestMesh()
    const [a, b] = [await mesh.start(1), await mesh.start(2)]
    const source = join(mesh.path, 'source')
    makeModel(source, { sizeBytes: MIB })
    const { cid } = await a.models.publish(source, { name: 'm' })
    await a.models.publish(source, { name: 'm', tag: 'v1' })
    await eventually(async () => assert.equal((await b.models.list()).length, 2))
    const pulled = await b.models.pull('m')
    const own = join(pulled.out, 'notes.txt')
    await writeFile(own, 'mine')

    assert.deepEqual(await a.models.remove('m'), {
      cid,
      untagged: ['m:latest'],
      stopped: false,
      deletedFileCount: 0,
      deletedBytes: 0,
    })
    const removed = await a.models.remove(cid, { deleteFiles: true })
    assert.deepEqual(removed, { cid, untagged: ['m:v1'], stopped: true, deletedFileCount: 0, deletedBytes: 0 })
    assert.ok((await readFile(join(source, 'config.json'))).byteLength > 0)
    assert.deepEqual(await a.models.list(), [])
    await assert.rejects(a.models.remove('m'), { kind: 'not_found' })

    await eventually(async () =>
      assert.deepEqual(
        (await b.models.list()).map(({ tag }) => tag),
        [undefined],
      ),
    )
    // It is shown by the name that it came by, and meant by that.
    assert.equal(await b.models.pin('m'), cid)
    assert.equal((await b.models.verify('m')).cid, cid)
    const deleted = await b.models.remove('m', { deleteFiles: true })
    assert.equal(deleted.deletedFileCount, 8)
    assert.deepEqual(execFileSync('ls', [pulled.out]).toString(), 'notes.txt\n')
    assert.deepEqual(await b.models.list(), [])
  })

  it('finds rot, and repairs what it pulled', async () => {
    await using mesh = await createTestMesh()
    const [a, b] = [await mesh.start(1), await mesh.start(2)]
    const source = join(mesh.path, 'source')
    makeModel(source, { sizeBytes: 4 * MIB })
    const { cid } = await a.models.publish(source, { name: 'm' })
    const { out } = await b.models.pull(cid)
    assert.ok((await b.models.verify(cid)).good)
    const rotten = join(out, 'model-00002-of-00004.safetensors')
    execFileSync('touch', ['-r', rotten, join(mesh.path, 'times')])
    const bytes = await readFile(rotten)
    bytes.fill(0xee, bytes.byteLength - 16)
    await writeFile(rotten, bytes)
    execFileSync('touch', ['-r', join(mesh.path, 'times'), rotten])
    const repaired = await b.models.verify(cid, { repair: true })
    assert.ok(repaired.good)
    const notGood = repaired.files.filter(file => file.state !== 'good')
    assert.deepEqual(
      notGood.map(({ path, state }) => [path, state]),
      [['model-00002-of-00004.safetensors', 'repaired']],
    )
    assert.ok((await b.models.verify(cid)).good)
    execFileSync('diff', ['-r', source, out])
  })

  it('waits to repair what is being repaired, and looks at it again', async t => {
    await using mesh = await createTestMesh()
    const [a, b] = [await mesh.start(1), await mesh.start(2)]
    const source = join(mesh.path, 'source')
    makeModel(source, { sizeBytes: MIB })
    const { cid, manifest } = await a.models.publish(source, { name: 'm' })
    const { out } = await b.models.pull(cid)
    const name = 'tokenizer.json'
    const rotten = join(out, name)
    execFileSync('touch', ['-r', rotten, join(mesh.path, 'times')])
    const bytes = await readFile(rotten)
    await writeFile(rotten, bytes.fill(0xee, 0, 4))
    execFileSync('touch', ['-r', join(mesh.path, 'times'), rotten])
    // The first repair has nobody to ask until it is told.
    const begun = Promise.withResolvers<void>()
    const listeners = new Set<() => void>()
    let known: string[] = []
    const repairFrom = {
      current() {
        begun.resolve()
        return known
      },
      onChange(listener: () => void) {
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
    }
    const { chunkListCid = '' } = manifest.files.find(({ path }) => path === name) ?? {}
    const first = b.content.verifyFile(chunkListCid, { path: rotten, repairFrom })
    first.catch(() => {})
    await begun.promise
    const { mock } = t.mock.method(b.content, 'verifyFile')
    /** The second's look at the file has ended: the first is in its way. */
    const hasMet = () =>
      eventually(async () => {
        const look = mock.calls.find(call => call.arguments[0] === chunkListCid)
        assert.ok(look !== undefined)
        await assert.rejects(async () => look.result, { kind: 'already_exists' })
      })
    const stop = new AbortController()
    const stopped = b.models.verify(cid, { repair: true, signal: stop.signal })
    stopped.catch(() => {})
    await hasMet()
    stop.abort()
    await assert.rejects(stopped, { kind: 'canceled' })
    mock.resetCalls()
    const second = b.models.verify(cid, { repair: true })
    second.catch(() => {})
    await hasMet()
    known = [a.peer]
    for (const listener of listeners) listener()
    assert.ok((await first).repairedBytes > 0)
    assert.ok((await second).good)
    execFileSync('diff', ['-r', source, out])
  })

  it('finds what is wrong in each place, and repairs what was changed or removed there', async () => {
    await using mesh = await createTestMesh()
    const [a, b] = [await mesh.start(1), await mesh.start(2)]
    const source = join(mesh.path, 'source')
    makeModel(source, { sizeBytes: 2 * MIB })
    const { cid } = await a.models.publish(source, { name: 'm' })
    await assert.rejects(b.models.verify(cid), { kind: 'not_found' })
    const { out: first } = await b.models.pull(cid)
    const { out: second } = await b.models.pull(cid, { out: join(mesh.path, 'second') })
    assert.ok((await b.models.verify(cid)).good)
    await writeFile(join(second, 'config.json'), '{"changed": true}')
    await rm(join(second, 'tokenizer.json'))
    const found = [join(second, 'config.json'), join(second, 'tokenizer.json')]
    assert.deepEqual((await b.models.verify(cid)).damaged.toSorted(), found)
    const repaired = await b.models.verify(cid, { repair: true })
    assert.deepEqual(
      repaired.files.flatMap(({ path, state }) => (state === 'repaired' ? [path] : [])).toSorted(),
      found,
    )
    assert.ok((await b.models.verify(cid)).good)
    // What somebody wrote there is not lost.
    const backup = join(second, 'config.json.before-repair')
    assert.deepEqual(
      repaired.files.flatMap(file => file.backup ?? []),
      [backup],
    )
    assert.equal(await readFile(backup, 'utf8'), '{"changed": true}')
    await rm(backup)
    for (const out of [first, second]) execFileSync('diff', ['-r', source, out])
  })

  it('takes a file that was only touched for what it is, and keeps nothing of one in a place of its own', async () => {
    await using mesh = await createTestMesh()
    const [a, b] = [await mesh.start(1), await mesh.start(2)]
    const source = join(mesh.path, 'source')
    makeModel(source, { sizeBytes: MIB })
    const { cid } = await a.models.publish(source, { name: 'm' })
    const { out } = await b.models.pull(cid)
    const config = join(out, 'config.json')
    execFileSync('touch', ['-d', '2001-01-01', config])
    assert.ok((await b.models.verify(cid)).good)
    await writeFile(config, '{}')
    const repaired = await b.models.verify(cid, { repair: true })
    assert.deepEqual(
      repaired.files.flatMap(({ path, state }) => (state === 'repaired' ? [path] : [])),
      ['config.json'],
    )
    execFileSync('diff', ['-r', source, out])
  })

  it('names what it needs, so that the rest can be collected', async () => {
    await using mesh = await createTestMesh()
    const [a, b] = [await mesh.start(1), await mesh.start(2)]
    const source = join(mesh.path, 'source')
    makeModel(source, { sizeBytes: MIB })
    const { cid } = await a.models.publish(source, { name: 'm' })
    const { out } = await b.models.pull(cid, { files: ['*.json'] })
    assert.ok((await b.models.verify(cid)).good)
    await b.content.putBlob(Buffer.from('of no use'))
    const collected = await b.models.collect({ minAgeMs: 0 })
    assert.deepEqual([collected.blobs.length, collected.files.length], [1, 0])
    const again = await b.models.pull(cid, { files: ['*.json'], out })
    assert.equal(again.fetchedBytes, 0)
  })
})
