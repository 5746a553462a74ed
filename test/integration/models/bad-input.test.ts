import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { existsSync, writeFileSync } from 'node:fs'
import { mkdir, open, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { makeModel } from '../../../scripts/make-model.ts'
import { TrellisError } from '../../../src/base/index.ts'
import { type ContentStore, cidOf, hashOfCid } from '../../../src/content/index.ts'
import { decodeManifest, encodeManifest, OutFolderError, type PullEvent } from '../../../src/models/index.ts'
import { encodeMessage, modelsProto } from '../../../src/wire/index.ts'
import { eventually } from '../../support/eventually.ts'
import { createTestMesh, type ModelNode } from './support/nodes.ts'

const MIB = 1024 * 1024

/** Changes bytes of a file behind the back of everyone: same size, same times, same inode. */
async function corrupt(path: string, offsets: number[]): Promise<void> {
  const times = `${path}.times`
  execFileSync('touch', ['-r', path, times])
  const file = await open(path, 'r+')
  for (const offset of offsets) await file.write(Buffer.alloc(16, 0xee), 0, 16, offset)
  await file.close()
  execFileSync('touch', ['-r', times, path])
}

/** Serves a file and puts it under any path into a manifest that no honest publisher would make. */
async function hostileModel(
  content: ContentStore,
  source: string,
  paths: string[],
  fields: object = {},
): Promise<string> {
  await writeFile(source, 'hostile')
  const { chunkListCid, sizeBytes } = await content.addFile(source)
  const chunkList = Buffer.concat([Buffer.from([0x01, 0x55, 0x12, 0x20]), hashOfCid(chunkListCid)])
  const files = paths.map(path => ({ path, sizeBytes, chunkList, ...fields }))
  return content.putBlob(encodeMessage(modelsProto.models.Manifest, { version: 3, name: 'evil', createdMs: 1, files }))
}

describe('publishing what can’t be published', () => {
  it('refuses files that change meanwhile, and names them', async () => {
    await using mesh = await createTestMesh()
    const a = await mesh.start(1)
    const source = join(mesh.path, 'source')
    makeModel(source, { sizeBytes: 32 * MIB })
    const shard = join(source, 'model-00003-of-00004.safetensors')
    const appended = open(shard, 'a')
    let touched = false
    const publishing = a.models.publish(source, {
      name: 'm',
      onProgress: () => {
        if (touched) return
        touched = true
        void appended.then(file => file.appendFile('x'))
      },
    })
    await assert.rejects(publishing, (reason: Error & { kind?: string }) => {
      assert.equal(reason.kind, 'failed_precondition')
      assert.match(reason.message, /model-00003-of-00004\.safetensors: changed while it was published/)
      return true
    })
    await (await appended).close()
    assert.deepEqual(await a.models.list(), [])
  })

  it('publishes a broken safetensors file as plain bytes, with a warning', async () => {
    await using mesh = await createTestMesh()
    const [a, b] = [await mesh.start(1), await mesh.start(2)]
    const source = join(mesh.path, 'source')
    await mkdir(source)
    await writeFile(join(source, 'model.safetensors'), Buffer.from([255, 255, 255, 255, 255, 255, 255, 127, 1]))
    await writeFile(join(source, 'model.gguf'), 'GGUF')
    await writeFile(join(source, 'config.json'), '{')
    const published = await a.models.publish(source, { name: 'm' })
    assert.equal(published.tensorCount, 0)
    assert.deepEqual(
      published.warnings.map(warning => warning.split(':')[0]),
      ['config.json', 'model.gguf', 'model.safetensors'],
    )
    assert.ok(published.warnings.every(warning => warning.endsWith('published as plain bytes')))
    const pulled = await b.models.pull(published.cid)
    execFileSync('diff', ['-r', source, pulled.out])
  })

  it('warns of shards that are listed but not there', async () => {
    await using mesh = await createTestMesh()
    const a = await mesh.start(1)
    const source = join(mesh.path, 'source')
    makeModel(source, { sizeBytes: MIB })
    await rm(join(source, 'model-00002-of-00002.safetensors'))
    const { warnings } = await a.models.publish(source, { name: 'm' })
    assert.deepEqual(warnings, ['model.safetensors.index.json: names 1 of 2 shards that are not here'])
  })

  it('is canceled when the caller says so', async () => {
    await using mesh = await createTestMesh()
    const a = await mesh.start(1)
    const source = join(mesh.path, 'source')
    makeModel(source, { sizeBytes: 16 * MIB })
    const abort = new AbortController()
    const publishing = a.models.publish(source, { name: 'm', signal: abort.signal, onProgress: () => abort.abort() })
    await assert.rejects(publishing, { kind: 'canceled' })
    assert.deepEqual(await a.models.list(), [])
  })
})

describe('pulling from those who lie', () => {
  const hostilePaths: [string, string[]][] = [
    ['an absolute path', ['/tmp/trellis-escaped']],
    ['a path above', ['../trellis-escaped']],
    ['a path that goes up inside', ['a/../../trellis-escaped']],
    ['a backslash', ['..\\trellis-escaped']],
    ['a newline', ['a\nb']],
    ['a name of 300 bytes', ['x'.repeat(300)]],
    ['colliding paths', ['A', 'a']],
    ['a file that is a folder', ['a', 'a/b']],
    ['a path twice', ['a', 'a']],
    ['the name of a file in transfer', ['a', 'a.trellis-part']],
    ['no file', []],
  ]
  it('refuses manifests with unsafe paths, before anything is written', async () => {
    await using mesh = await createTestMesh()
    const [a, b] = [await mesh.start(1), await mesh.start(2)]
    const out = join(mesh.path, 'out')
    for (const [what, paths] of hostilePaths) {
      const cid = await hostileModel(a.content, join(mesh.path, 'x'), paths)
      await assert.rejects(b.models.pull(`${cid}@${a.peer}`, { out }), { kind: 'invalid_argument' }, what)
    }
    assert.ok(
      !existsSync(out) && !existsSync('/tmp/trellis-escaped') && !existsSync(join(mesh.path, 'trellis-escaped')),
    )
  })

  it('refuses sizes that are lies', async () => {
    await using mesh = await createTestMesh()
    const [a, b] = [await mesh.start(1), await mesh.start(2)]
    for (const sizeBytes of [6, 8, 2 ** 50]) {
      const cid = await hostileModel(a.content, join(mesh.path, 'x'), ['file'], { sizeBytes })
      const out = join(mesh.path, `out-${sizeBytes}`)
      await assert.rejects(b.models.pull(`${cid}@${a.peer}`, { out }), (reason: Error & { kind?: string }) => {
        assert.match(reason.kind ?? '', /invalid_argument|data_loss|resource_exhausted/, reason.stack)
        return true
      })
      // Without the folder where so much was refused before any of it was fetched.
      assert.deepEqual(await readdir(out).catch(() => []), [])
    }
  })

  it('refuses a file that is not the one whose SHA-256 the manifest gives', async () => {
    await using mesh = await createTestMesh()
    const [a, b] = [await mesh.start(1), await mesh.start(2)]
    const sha256 = createHash('sha256').update('honest').digest()
    const cid = await hostileModel(a.content, join(mesh.path, 'x'), ['file'], { sha256 })
    const out = join(mesh.path, 'out')
    await assert.rejects(b.models.pull(`${cid}@${a.peer}`, { out }), { kind: 'data_loss' })
    assert.deepEqual(await readdir(out), [])
    assert.equal((await b.models.list())[0]?.copies[0]?.complete, false)
  })

  it('does not take damage in another copy for that of the file', async () => {
    await using mesh = await createTestMesh()
    const [a, b] = [await mesh.start(1), await mesh.start(2)]
    const source = join(mesh.path, 'source')
    await mkdir(source)
    await writeFile(join(source, 'file'), randomBytes(8 * MIB))
    const { cid, manifest } = await a.models.publish(source, { name: 'm', fileHashes: true })
    const [file] = manifest.files
    assert.ok(file?.sha256 !== undefined)
    const { chunkListCid, sizeBytes, sha256 } = file
    const path = join(mesh.path, 'other')
    const providers = { current: () => [a.peer], onChange: () => () => {} }
    const ranges = [{ offsetBytes: 0, lengthBytes: 4 * MIB }]
    await b.content.fetchFile(chunkListCid, { expected: { sizeBytes, sha256 }, path, providers, ranges })
    await corrupt(`${path}.trellis-part`, [MIB])
    // Read from there, since it is there first.
    const out = join(mesh.path, 'out')
    await b.models.pull(cid, { out })
    assert.ok((await readFile(join(source, 'file'))).equals(await readFile(join(out, 'file'))))
    assert.equal((await b.models.list())[0]?.copies[0]?.complete, true)
  })

  it('refuses a tensor index that points beyond its files', async () => {
    await using mesh = await createTestMesh()
    const [a, b] = [await mesh.start(1), await mesh.start(2)]
    const source = join(mesh.path, 'source')
    makeModel(source, { sizeBytes: MIB })
    const { manifest } = await a.models.publish(source, { name: 'm' })
    const tensors = [{ name: 't', dtype: 'F32', shape: [1], file: 9999, offsetBytes: 0, lengthBytes: 4 }]
    const index = await a.content.putBlob(encodeMessage(modelsProto.models.TensorIndex, { version: 1, tensors }))
    const cid = await a.content.putBlob(encodeManifest({ ...manifest, tensorIndexCid: index }))
    await assert.rejects(b.models.pull(`${cid}@${a.peer}`), { kind: 'invalid_argument' })
  })

  it('drops a provider that serves wrong bytes, names it, and finishes from another', async () => {
    await using mesh = await createTestMesh()
    const [liar, honest, b] = [await mesh.start(1), await mesh.start(2), await mesh.start(3)]
    const source = join(mesh.path, 'source')
    const copy = join(mesh.path, 'copy')
    makeModel(source, { sizeBytes: 16 * MIB })
    const { cid } = await honest.models.publish(source, { name: 'm' })
    await liar.models.pull(cid, { out: copy })
    // Whatever chunk it is asked for.
    for (const number of [1, 2, 3, 4]) {
      const offsets = Array.from({ length: 14 }, (_, index) => (index * MIB) / 4)
      await corrupt(join(copy, `model-0000${number}-of-00004.safetensors`), offsets)
    }
    // So slow that the liar is asked too, however long its connection takes to come.
    honest.content.setRateLimits({ uploadBytesPerSecond: 6 * MIB })
    const events: PullEvent[] = []
    const out = join(mesh.path, 'out')
    await b.models.pull(cid, { out, onProgress: event => events.push(event) })
    execFileSync('diff', ['-r', source, out])
    const dropped = events.filter(event => event.type === 'provider-dropped')
    assert.deepEqual(new Set(dropped.map(({ peer }) => peer)), new Set([liar.peer]))
    assert.deepEqual(new Set(dropped.map(({ problem }) => problem)), new Set(['wrong_bytes']))
  })

  it('ends soon where only a liar has it, and names it; what came is kept until there is another', async () => {
    await using mesh = await createTestMesh()
    const [liar, honest, b] = [await mesh.start(1), await mesh.start(2), await mesh.start(3)]
    const source = join(mesh.path, 'source')
    makeModel(source, { sizeBytes: 8 * MIB })
    const copy = join(mesh.path, 'copy')
    const { cid } = await liar.models.publish(source, { name: 'm' })
    // Away, and known to nobody.
    await honest.models.pull(cid, { out: copy })
    await honest.stop()
    mesh.routing.records.get(cid)?.delete(honest.peer)
    await corrupt(join(source, 'model-00002-of-00004.safetensors'), [MIB])
    const out = join(mesh.path, 'out')
    await assert.rejects(b.models.pull('m', { out, stallTimeoutMs: 120_000 }), (reason: TrellisError) => {
      assert.equal(reason.kind, 'data_loss')
      assert.match(reason.message, new RegExp(`every provider.*: ${liar.peer}$`))
      return true
    })
    await mesh.start(2, { db: honest.db })
    await eventually(() => assert.ok(mesh.routing.records.get(cid)?.has(honest.peer)))
    const { fetchedBytes, sizeBytes } = await b.models.pull(cid, { out })
    assert.ok(fetchedBytes < sizeBytes, `${fetchedBytes} of ${sizeBytes}`)
    execFileSync('diff', ['-r', copy, out])
  })

  it('waits, then says that nobody has the rest; what came is kept, and taken up', async () => {
    await using mesh = await createTestMesh()
    const [a, b] = [await mesh.start(1), await mesh.start(2)]
    const source = join(mesh.path, 'source')
    makeModel(source, { sizeBytes: 64 * MIB })
    const { cid, sizeBytes } = await a.models.publish(source, { name: 'm' })
    // Slow enough to have a middle, however fast the machine.
    a.content.setRateLimits({ uploadBytesPerSecond: 24 * MIB })
    const out = join(mesh.path, 'out')
    const db = a.db
    let stopping: Promise<void> | undefined
    const pulling = b.models.pull(cid, {
      out,
      stallTimeoutMs: 3000,
      onProgress: event => {
        if (event.type === 'progress' && event.bytesDone > 4 * MIB) stopping ??= a.stop()
      },
    })
    await assert.rejects(pulling, { kind: 'unavailable' })
    await stopping
    const again: ModelNode = await mesh.start(1, { db })
    await eventually(() => assert.ok(mesh.routing.records.get(cid)?.has(again.peer)))
    const resumed = await b.models.pull(cid, { out })
    assert.ok(resumed.fetchedBytes < sizeBytes - 3 * MIB, String(resumed.fetchedBytes))
    execFileSync('diff', ['-r', source, out])
  })

  it('takes up a pull that was canceled', async () => {
    await using mesh = await createTestMesh()
    const [a, b] = [await mesh.start(1), await mesh.start(2)]
    const source = join(mesh.path, 'source')
    makeModel(source, { sizeBytes: 64 * MIB })
    const { cid, sizeBytes } = await a.models.publish(source, { name: 'm' })
    // Slow enough to have a middle, however fast the machine.
    a.content.setRateLimits({ uploadBytesPerSecond: 24 * MIB })
    const out = join(mesh.path, 'out')
    const abort = new AbortController()
    const pulling = b.models.pull(cid, {
      out,
      signal: abort.signal,
      onProgress: event => {
        if (event.type === 'progress' && event.bytesDone > 8 * MIB) abort.abort()
      },
    })
    await assert.rejects(pulling, { kind: 'canceled' })
    assert.equal((await b.models.list())[0]?.copies[0]?.complete, false)
    const resumed = await b.models.pull(cid, { out })
    assert.ok(resumed.fetchedBytes < sizeBytes - 7 * MIB, String(resumed.fetchedBytes))
    // Asked of one provider, no byte came twice.
    assert.equal(resumed.keptBytes + resumed.fetchedBytes, sizeBytes)
    execFileSync('diff', ['-r', source, out])
  })
})

describe('pulling to a place that won’t do', () => {
  it('touches no foreign file, and leaves no trace', async () => {
    await using mesh = await createTestMesh()
    const [a, b] = [await mesh.start(1), await mesh.start(2)]
    const source = join(mesh.path, 'source')
    makeModel(source, { sizeBytes: MIB })
    const { cid } = await a.models.publish(source, { name: 'm' })
    const out = join(mesh.path, 'out')
    await mkdir(out)
    const { size } = await stat(join(source, 'config.json'))
    await writeFile(join(out, 'config.json'), 'x'.repeat(size))
    await writeFile(join(out, 'README.md'), 'mine')
    await assert.rejects(
      b.models.pull(cid, { out }),
      (reason: unknown) => reason instanceof OutFolderError && reason.problems[0]?.path === 'README.md',
    )
    await writeFile(join(out, 'README.md'), await readFile(join(source, 'README.md')))
    await assert.rejects(
      b.models.pull(cid, { out }),
      (reason: unknown) => reason instanceof OutFolderError && reason.problems[0]?.path === 'config.json',
    )
    assert.deepEqual((await readdir(out)).sort(), ['README.md', 'config.json'])
    assert.equal(await readFile(join(out, 'config.json'), 'utf8'), 'x'.repeat(size))
  })

  it('writes through no link that leads out', async () => {
    await using mesh = await createTestMesh()
    const [a, b] = [await mesh.start(1), await mesh.start(2)]
    const source = join(mesh.path, 'source')
    await mkdir(join(source, 'sub'), { recursive: true })
    await writeFile(join(source, 'sub/file'), 'x')
    const { cid } = await a.models.publish(source, { name: 'm' })
    const [out, elsewhere] = [join(mesh.path, 'out'), join(mesh.path, 'elsewhere')]
    await mkdir(out)
    await mkdir(elsewhere)
    await symlink(elsewhere, join(out, 'sub'))
    await assert.rejects(b.models.pull(cid, { out }), OutFolderError)
    assert.deepEqual(await readdir(elsewhere), [])
  })

  it('says that the disk is full, and goes on when there is room', async t => {
    await using mesh = await createTestMesh()
    const out = join(mesh.path, 'small-disk')
    await mkdir(out)
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', out], { stdio: 'ignore' })
    } catch {
      t.skip('needs the right to mount')
      return
    }
    try {
      const [a, b] = [await mesh.start(1), await mesh.start(2)]
      const source = join(mesh.path, 'source')
      makeModel(source, { sizeBytes: 16 * MIB })
      const { cid, sizeBytes } = await a.models.publish(source, { name: 'm' })
      // What can't fit is known before anything is fetched, for all files together, and for all that is pulled.
      const events: PullEvent[] = []
      const onProgress = (event: PullEvent) => void events.push(event)
      await assert.rejects(b.models.pull(cid, { out, onProgress }), (reason: unknown) => {
        assert.ok(reason instanceof TrellisError)
        const missingBytes = Number(/: (\d+) bytes .* are missing/.exec(reason.message)?.[1])
        assert.ok(Math.abs(missingBytes - (sizeBytes - 8 * MIB)) < 65_536, reason.message)
        return reason.kind === 'resource_exhausted'
      })
      await assert.rejects(b.models.pull(cid, { out, layers: '0-3' }), { kind: 'resource_exhausted' })
      // Nor is a folder left that was made for it.
      const deep = join(out, 'made', 'for-it')
      for (const selection of [{}, { layers: '0-3' }])
        await assert.rejects(b.models.pull(cid, { out: deep, ...selection }), { kind: 'resource_exhausted' })
      assert.deepEqual([events.filter(({ type }) => type !== 'resolved'), await readdir(out)], [[], []])
      execFileSync('mount', ['-o', 'remount,size=24m', out])
      const fills = (event: PullEvent) => {
        if (event.type === 'started') writeFileSync(hog, Buffer.alloc(20 * MIB))
      }
      const hog = join(out, 'hog')
      await assert.rejects(b.models.pull(cid, { out, onProgress: fills }), { kind: 'resource_exhausted' })
      await rm(hog)
      await b.models.pull(cid, { out })
      execFileSync('diff', ['-r', source, out])
      // What is there needs no room.
      writeFileSync(hog, Buffer.alloc(7 * MIB))
      assert.equal((await b.models.pull(cid, { out })).fetchedBytes, 0)
      await b.stop()
    } finally {
      execFileSync('umount', [out])
    }
  })
})

describe('a read-only disk', () => {
  it('is published from, and refused to pull to', async t => {
    await using mesh = await createTestMesh()
    const [a, b] = [await mesh.start(1), await mesh.start(2)]
    const disk = join(mesh.path, 'disk')
    await mkdir(disk)
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', disk], { stdio: 'pipe' })
    } catch (reason) {
      t.skip(`cannot mount: ${String(reason)}`)
      return
    }
    try {
      makeModel(join(disk, 'model'), { sizeBytes: 2 * MIB })
      execFileSync('mount', ['-o', 'remount,ro', disk])
      const { cid } = await a.models.publish(join(disk, 'model'), { name: 'm' })
      for (const out of [join(disk, 'out'), join(disk, 'model', 'sub')])
        await assert.rejects(b.models.pull(cid, { out }), { kind: 'failed_precondition' })
      const { out } = await b.models.pull(cid)
      execFileSync('diff', ['-r', join(disk, 'model'), out])
    } finally {
      execFileSync('umount', ['-l', disk])
    }
  })
})

describe('references that lead nowhere', () => {
  it('says so', async () => {
    await using mesh = await createTestMesh()
    const [a] = [await mesh.start(1), await mesh.start(2)]
    await assert.rejects(a.models.pull('nothing'), { kind: 'not_found' })
    await assert.rejects(a.models.pull('Not A Name'), { kind: 'invalid_argument' })
    const nowhere = cidOf(Buffer.from('nowhere'))
    await assert.rejects(a.models.pull(nowhere, { stallTimeoutMs: 500 }), { kind: 'not_found' })
    await assert.rejects(a.models.publish(join(mesh.path, 'nowhere'), { name: 'm' }), { kind: 'not_found' })
    await mkdir(join(mesh.path, 'empty'))
    await assert.rejects(a.models.publish(join(mesh.path, 'empty'), { name: 'm' }), { kind: 'invalid_argument' })
    await assert.rejects(a.models.publish(mesh.path, { name: 'Bad Name' }), { kind: 'invalid_argument' })
  })

  it('asks which of two models is meant', async () => {
    await using mesh = await createTestMesh()
    const nodes = [await mesh.start(1), await mesh.start(2), await mesh.start(3)] as const
    for (const [index, node] of nodes.slice(0, 2).entries()) {
      const source = join(mesh.path, `source-${index}`)
      await mkdir(source)
      await writeFile(join(source, 'file'), String(index))
      await node.models.publish(source, { name: 'm' })
    }
    const c = nodes[2]
    await eventually(async () =>
      assert.deepEqual(
        (await c.models.list()).map(({ ambiguous }) => ambiguous),
        [true, true],
      ),
    )
    await assert.rejects(c.models.pull('m'), { kind: 'failed_precondition' })
    const pulled = await c.models.pull(`m@${nodes[1].peer}`)
    assert.equal(await readFile(join(pulled.out, 'file'), 'utf8'), '1')
    assert.equal(decodeManifest((await c.content.getBlob(pulled.cid)) ?? new Uint8Array()).name, 'm')
  })
})
