import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdir, open, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { makeModel } from '../../../scripts/make-model.ts'
import { type ModelTensor, readGguf, readSafetensors } from '../../../src/models/index.ts'
import { ggufFile } from '../../unit/models/support/tensors.ts'
import { createTestMesh } from './support/nodes.ts'

const MIB = 1024 * 1024

async function bytesAt(path: string, offset: number, length: number): Promise<Buffer> {
  await using file = await open(path)
  const bytes = Buffer.alloc(length)
  await file.read(bytes, 0, length, offset)
  return bytes
}

/** All tensors of the safetensors files in a folder, with their bytes. */
async function tensorsIn(folder: string): Promise<Map<string, Buffer>> {
  const tensors = new Map<string, Buffer>()
  for (const name of (await readdir(folder)).sort()) {
    if (!name.endsWith('.safetensors')) continue
    for (const tensor of await readSafetensors(join(folder, name)))
      tensors.set(tensor.name, await bytesAt(join(folder, name), tensor.offsetBytes, tensor.lengthBytes))
  }
  return tensors
}

describe('tensors', () => {
  it('pulls chosen layers into smaller files that are valid', async () => {
    await using mesh = await createTestMesh()
    const [a, b] = [await mesh.start(1), await mesh.start(2)]
    const source = join(mesh.path, 'source')
    makeModel(source, { sizeBytes: 80 * MIB, layerCount: 5 })
    const { cid, sizeBytes } = await a.models.publish(source, { name: 'm' })
    const pulled = await b.models.pull(cid, { layers: '0-1' })
    const [all, some] = [await tensorsIn(source), await tensorsIn(pulled.out)]
    const names = [...all.keys()].filter(name => /^model\.layers\.[01]\./.test(name))
    assert.deepEqual([...some.keys()].sort(), names.sort())
    let wantedBytes = 0
    for (const [name, bytes] of some) {
      assert.ok(all.get(name)?.equals(bytes), name)
      wantedBytes += bytes.byteLength
    }
    // What is fetched beside the tensors: headers, the small files, and the rest of chunks that a tensor shares.
    const smallBytes = pulled.manifest.files
      .filter(({ path }) => !path.endsWith('.safetensors'))
      .reduce((sum, file) => sum + file.sizeBytes, 0)
    const overhead = (pulled.fetchedBytes - smallBytes) / wantedBytes - 1
    assert.ok(overhead <= 0.01, `${overhead}`)
    assert.ok(pulled.fetchedBytes < sizeBytes / 2)
    const weightMap = JSON.parse(await readFile(join(pulled.out, 'model.safetensors.index.json'), 'utf8'))
    assert.deepEqual(Object.keys(weightMap.weight_map).sort(), names.sort())
    assert.equal(weightMap.metadata.total_size, wantedBytes)
    execFileSync('cmp', [join(source, 'config.json'), join(pulled.out, 'config.json')])

    const again = await b.models.pull(cid, { layers: '0-1' })
    assert.equal(again.fetchedBytes, 0)
    await writeFile(
      join(pulled.out, 'config.json'),
      (await readFile(join(source, 'config.json'), 'utf8')).replace('llama', 'LLAMA'),
    )
    await assert.rejects(b.models.pull(cid, { layers: '0-1' }), { kind: 'already_exists' })
    // What is here already is not fetched again for more.
    const more = await b.models.pull(cid, { layers: '0-2', out: join(mesh.path, 'more') })
    assert.ok(more.fetchedBytes < wantedBytes * 0.52, `${more.fetchedBytes}`)
    assert.equal([...(await tensorsIn(more.out)).keys()].length, 27)
  })

  it('fetches hardly more than a layer of small tensors has', async () => {
    await using mesh = await createTestMesh()
    const [a, b] = [await mesh.start(1), await mesh.start(2)]
    const source = join(mesh.path, 'source')
    makeModel(source, { sizeBytes: 16 * MIB, layerCount: 5 })
    const { cid } = await a.models.publish(source, { name: 'm' })
    const pulled = await b.models.pull(cid, { tensors: ['model.layers.3.*'] })
    const otherBytes = pulled.manifest.files
      .filter(({ path }) => !path.endsWith('.safetensors'))
      .reduce((sum, file) => sum + file.sizeBytes, 0)
    let wantedBytes = 0
    for (const bytes of (await tensorsIn(pulled.out)).values()) wantedBytes += bytes.byteLength
    const overhead = (pulled.fetchedBytes - otherBytes) / wantedBytes - 1
    assert.ok(overhead <= 0.01, `${overhead}`)
  })

  it('serves the part that it has', async () => {
    await using mesh = await createTestMesh()
    const [a, b, c] = [await mesh.start(1), await mesh.start(2), await mesh.start(3)]
    const source = join(mesh.path, 'source')
    makeModel(source, { sizeBytes: 4 * MIB })
    const { cid } = await a.models.publish(source, { name: 'm' })
    const tensors = (await readSafetensors(join(source, 'model-00003-of-00004.safetensors'))).map(tensor => tensor.name)
    const [first, last] = [tensors.at(0) ?? '', tensors.at(-1) ?? '']
    await b.models.pull(cid, { tensors: [first] })
    await a.stop()
    const pulled = await c.models.pull(cid, { tensors: [first], stallTimeoutMs: 5000 })
    assert.deepEqual([...(await tensorsIn(pulled.out)).keys()], [first])
    await assert.rejects(c.models.pull(cid, { tensors: [last], stallTimeoutMs: 1000 }), { kind: 'unavailable' })
  })

  it('pulls tensors of a GGUF file into a sparse file', async () => {
    await using mesh = await createTestMesh()
    const [a, b] = [await mesh.start(1), await mesh.start(2)]
    const source = join(mesh.path, 'model.gguf')
    const elements = MIB
    const tensors = Array.from({ length: 8 }, (_, layer) => ({
      name: `blk.${layer}.w`,
      shape: [elements],
      type: 0,
      offset: layer * elements * 4,
    }))
    await writeFile(source, ggufFile({ tensors, dataBytes: 8 * elements * 4 }))
    const { cid } = await a.models.publish(source, { name: 'm' })
    const pulled = await b.models.pull(cid, { layers: '3,5-6' })
    const out = join(pulled.out, 'model.gguf')
    assert.deepEqual(await readGguf(out), await readGguf(source))
    const { size, blocks } = await stat(out)
    assert.equal(size, (await stat(source)).size)
    assert.ok(blocks * 512 < 14 * MIB, String(blocks * 512))
    for (const { layer, offsetBytes, lengthBytes } of (await readGguf(source)).tensors) {
      const expected = [3, 5, 6].includes(layer ?? -1)
        ? await bytesAt(source, offsetBytes, lengthBytes)
        : Buffer.alloc(lengthBytes)
      assert.ok((await bytesAt(out, offsetBytes, lengthBytes)).equals(expected), String(layer))
    }
    assert.deepEqual(pulled.sparseFiles, ['model.gguf'])
    assert.deepEqual((await b.models.pull(cid)).sparseFiles, [])
  })

  it('verifies the files that were made of tensors, and makes them anew', async () => {
    await using mesh = await createTestMesh()
    const [a, b] = [await mesh.start(1), await mesh.start(2)]
    const source = join(mesh.path, 'source')
    makeModel(source, { sizeBytes: 4 * MIB })
    const { cid } = await a.models.publish(source, { name: 'm' })
    const { out, sparseFiles } = await b.models.pull(cid, { layers: '0', out: join(mesh.path, 'out') })
    assert.deepEqual(sparseFiles, [])
    assert.deepEqual((await b.models.verify(cid)).damaged, [])
    const [weights = ''] = (await readdir(out)).filter(name => name.endsWith('.safetensors'))
    const path = join(out, weights)
    const good = await readFile(path)
    const changed = Buffer.from(good)
    changed.fill(0xee, changed.byteLength - 4)
    await writeFile(path, changed)
    assert.deepEqual((await b.models.verify(cid)).damaged, [path])
    const { damaged, files } = await b.models.verify(cid, { repair: true })
    assert.deepEqual(damaged, [])
    assert.deepEqual(
      files.flatMap(({ backup }) => backup ?? []),
      [`${path}.before-repair`],
    )
    assert.ok((await readFile(path)).equals(good))
    assert.ok((await readFile(`${path}.before-repair`)).equals(changed))
  })

  it('knows all places where files were made of tensors', async () => {
    await using mesh = await createTestMesh()
    const [a, b] = [await mesh.start(1), await mesh.start(2)]
    const source = join(mesh.path, 'source')
    makeModel(source, { sizeBytes: 4 * MIB, layerCount: 4 })
    const { cid } = await a.models.publish(source, { name: 'm' })
    const first = await b.models.pull(cid, { layers: '0', out: join(mesh.path, 'first') })
    const second = await b.models.pull(cid, { layers: '1' })
    // Refused, since the files of another choice are there: these are known as before, and alone.
    const files = await readdir(first.out)
    await assert.rejects(b.models.pull(cid, { layers: '2', out: first.out }), { kind: 'already_exists' })
    assert.deepEqual(await readdir(first.out), files)
    const path = join(first.out, 'config.json')
    await writeFile(path, 'changed')
    assert.deepEqual((await b.models.verify(cid)).damaged, [path])
    await b.models.remove(cid, { deleteFiles: true })
    for (const { out } of [first, second]) await assert.rejects(readdir(out), { code: 'ENOENT' })

    // Without its files, what they were made of goes all the same: it is in a place that nobody knows.
    const kept = await b.models.pull(cid, { layers: '0', out: first.out })
    for await (const tensor of b.models.tensors(cid, { layers: '3' })) await tensor.bytes()
    assert.equal((await b.models.remove(cid)).deletedFileCount, 0)
    assert.deepEqual(await readdir(join(b.home, 'models/.parts')), [])
    assert.deepEqual(await readdir(kept.out), files)
  })

  it('says that nothing matches, or that there is nothing to choose from', async () => {
    await using mesh = await createTestMesh()
    const a = await mesh.start(1)
    const source = join(mesh.path, 'source')
    makeModel(source, { sizeBytes: MIB })
    const { cid } = await a.models.publish(source, { name: 'm' })
    await assert.rejects(a.models.pull(cid, { layers: '500' }), { kind: 'not_found' })
    await assert.rejects(a.models.pull(cid, { tensors: ['nope*'] }), { kind: 'not_found' })
    await mkdir(join(mesh.path, 'plain'))
    await writeFile(join(mesh.path, 'plain/x.txt'), 'x')
    const plain = await a.models.publish(join(mesh.path, 'plain'), { name: 'plain' })
    await assert.rejects(a.models.pull(plain.cid, { layers: '0' }), { kind: 'failed_precondition' })
    await assert.rejects(a.models.tensors(plain.cid).next(), { kind: 'not_found' })
  })

  it('streams tensors in the order of the manifest, while they arrive', async () => {
    await using mesh = await createTestMesh()
    const [a, b] = [await mesh.start(1), await mesh.start(2)]
    const source = join(mesh.path, 'source')
    const made = makeModel(source, { sizeBytes: 64 * MIB })
    const { cid, sizeBytes } = await a.models.publish(source, { name: 'm' })
    const expected = await tensorsIn(source)
    const names: string[] = []
    let doneAtFirst: number | undefined
    let bytesDone = 0
    const onProgress = (event: { type: string; bytesDone?: number }) => {
      if (event.type === 'progress') bytesDone = event.bytesDone ?? 0
    }
    for await (const tensor of b.models.tensors(cid, { onProgress })) {
      const bytes = await tensor.bytes()
      doneAtFirst ??= bytesDone
      assert.ok(expected.get(tensor.name)?.equals(bytes), tensor.name)
      names.push(tensor.name)
    }
    assert.deepEqual(names, made.tensorNames)
    assert.ok(doneAtFirst !== undefined && doneAtFirst < sizeBytes * 0.9, `first tensor after ${doneAtFirst} bytes`)
    const again: ModelTensor[] = []
    for await (const tensor of b.models.tensors(cid, { layers: '2' })) again.push(tensor)
    assert.equal(again.length, 9)
  })

  it('stops fetching when the reader leaves', async () => {
    await using mesh = await createTestMesh()
    const [a, b] = [await mesh.start(1), await mesh.start(2)]
    const source = join(mesh.path, 'source')
    makeModel(source, { sizeBytes: 64 * MIB })
    const { cid, sizeBytes } = await a.models.publish(source, { name: 'm' })
    for await (const tensor of b.models.tensors(cid)) {
      await tensor.bytes()
      break
    }
    let haveBytes = 0
    for await (const file of b.content.listFiles()) haveBytes += file.haveBytes
    assert.ok(haveBytes > 0 && haveBytes < sizeBytes, String(haveBytes))
    const abort = new AbortController()
    const stream = b.models.tensors(cid, { signal: abort.signal })
    await stream.next()
    abort.abort()
    await assert.rejects(
      async () => {
        for await (const tensor of stream) await tensor.bytes()
      },
      { kind: 'canceled' },
    )
  })
})
