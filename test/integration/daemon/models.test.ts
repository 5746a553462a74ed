import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdir, open, readdir, readFile, readlink, rename, stat, symlink, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { makeModel } from '../../../scripts/make-model.ts'
import { AsyncQueue } from '../../../src/base/index.ts'
import type { FollowEvent, Progress, WatchPublishEvent } from '../../../src/client/index.ts'
import { client, createRpcConnection } from '../../../src/rpc/index.ts'
import { controlProto, ModelsControl } from '../../../src/wire/index.ts'
import { eventually } from '../../support/eventually.ts'
import { createScratch } from '../../support/scratch.ts'
import { joinNode, startNode, type TestNode } from './support.ts'

const MIB = 1024 * 1024

async function bytesAt(path: string, offset: number, length: number): Promise<Buffer> {
  await using file = await open(path)
  const bytes = Buffer.alloc(length)
  await file.read(bytes, 0, length, offset)
  return bytes
}

/** Reads a stream in the background until it is left. */
function gather<T>(events: AsyncIterable<T>): { events: T[]; ended: Promise<unknown> } {
  const seen: T[] = []
  const ended = (async () => {
    for await (const event of events) seen.push(event)
  })().catch((reason: unknown) => reason)
  return { events: seen, ended }
}

describe('models through the daemon', () => {
  let scratch: Awaited<ReturnType<typeof createScratch>>
  let alpha: TestNode
  let beta: TestNode
  before(async () => {
    scratch = await createScratch()
    alpha = await startNode(join(scratch.path, 'alpha'), { name: 'alpha' })
    await alpha.client.mesh.create('demo')
    beta = await joinNode(alpha, join(scratch.path, 'beta'), { name: 'beta' })
  })
  after(async () => {
    await beta[Symbol.asyncDispose]()
    await alpha[Symbol.asyncDispose]()
    await scratch[Symbol.asyncDispose]()
  })

  const path = (...names: string[]): string => join(scratch.path, ...names)
  const known = (name: string, tag = 'latest') =>
    eventually(async () => {
      const listed = await beta.client.models.list()
      assert.ok(listed.some(model => model.name === name && model.tag === tag))
    })

  it('streams tensors in order while they are fetched, to several readers', async () => {
    const source = path('tensors')
    const made = makeModel(source, { sizeBytes: 24 * MIB })
    await alpha.client.models.publish(source, { name: 'tensors' }).result()
    await known('tensors')
    const model = await beta.client.models.open('tensors')
    const progress: Progress[] = []
    const read = async (): Promise<string[]> => {
      const names: string[] = []
      for await (const tensor of model.tensors({ onProgress: event => progress.push(event) })) {
        names.push(tensor.name)
        const bytes = await tensor.bytes()
        assert.ok((await bytesAt(join(source, tensor.file), tensor.offsetBytes, tensor.sizeBytes)).equals(bytes))
      }
      return names
    }
    const [first, second] = await Promise.all([read(), read()])
    assert.deepEqual(first, second)
    assert.deepEqual(first.toSorted(), made.tensorNames.toSorted())
    const peers = progress.flatMap(({ providers }) => providers)
    assert.ok(peers.length > 0)
    assert.ok(peers.every(({ path, transport }) => path === 'direct' && transport !== undefined))
    assert.ok(progress.some(({ files }) => files.length > 0))
  })

  it('streams chosen tensors, and lets go of those that nobody reads', async () => {
    const layers = new Set<number | undefined>()
    for await (const tensor of beta.client.models.tensors('tensors', { layers: '1-2' })) {
      layers.add(tensor.layer)
      if (tensor.layer === 2) {
        await tensor.bytes()
        await assert.rejects(tensor.bytes(), { kind: 'failed_precondition' })
      }
    }
    assert.deepEqual([...layers], [1, 2])
    for await (const _ of beta.client.models.tensors('tensors')) break
    await assert.rejects(
      async () => {
        for await (const _ of beta.client.models.tensors('tensors', { layers: '70' })) continue
      },
      { kind: 'not_found' },
    )
  })

  it('tells a program where bytes are, and sends those that it cannot read', async () => {
    const { TENSOR_ANSWER_TAKEN, TENSOR_ANSWER_REFUSED } = controlProto.control.TensorAnswer
    const connection = createRpcConnection(beta.daemon.attach(), { caller: { kind: 'local' } })
    const commands = new AsyncQueue<controlProto.control.ReadTensorsCommand.$Properties>(100)
    commands.push({ start: { reference: 'tensors' } })
    let [placedCount, sentCount] = [0, 0]
    let expected: Buffer = Buffer.alloc(0)
    for await (const event of client(ModelsControl, connection).readTensors(commands)) {
      if (event.event === 'start') {
        assert.equal(expected.byteLength, 0)
        const { file, offsetBytes, sizeBytes } = event.start
        expected = await bytesAt(path('tensors', file ?? ''), offsetBytes ?? 0, sizeBytes ?? 0)
      } else if (event.event === 'place') {
        placedCount++
        const isTaken = placedCount % 2 === 0
        if (isTaken) {
          const { path: at, inode, mtimeNs, offsetBytes, lengthBytes } = event.place
          const stats = await stat(at ?? '', { bigint: true })
          assert.deepEqual([inode, mtimeNs], [String(stats.ino), String(stats.mtimeNs)])
          const bytes = await bytesAt(at ?? '', offsetBytes ?? 0, lengthBytes ?? 0)
          assert.ok(expected.subarray(0, bytes.byteLength).equals(bytes))
          expected = expected.subarray(bytes.byteLength)
        }
        commands.push({ answer: isTaken ? TENSOR_ANSWER_TAKEN : TENSOR_ANSWER_REFUSED })
      } else if (event.event === 'data') {
        if (event.data.byteLength === expected.byteLength) sentCount++
        assert.ok(expected.subarray(0, event.data.byteLength).equals(event.data))
        expected = expected.subarray(event.data.byteLength)
      }
    }
    assert.equal(expected.byteLength, 0)
    assert.ok(placedCount > 1 && sentCount > 0, `${placedCount} ${sentCount}`)
    await connection.close(0)
  })

  it('reads a tensor a piece at a time, and what is left of it not at all', async () => {
    let count = 0
    for await (const tensor of beta.client.models.tensors('tensors')) {
      const expected = await bytesAt(path('tensors', tensor.file), tensor.offsetBytes, tensor.sizeBytes)
      let readBytes = 0
      for await (const chunk of tensor.chunks()) {
        assert.ok(expected.subarray(readBytes, readBytes + chunk.byteLength).equals(chunk))
        readBytes += chunk.byteLength
        if (count % 2 === 1) break
      }
      if (count % 2 === 0) assert.equal(readBytes, tensor.sizeBytes)
      count++
    }
    assert.ok(count > 2)
  })

  it('follows what a trainer emits, with the word of a program, and back', async () => {
    const checkpoints = path('checkpoints')
    await mkdir(checkpoints)
    await writeFile(join(checkpoints, 'step'), '1')
    const publishing = new AbortController()
    const versions = gather<WatchPublishEvent>(
      alpha.client.models.watchPublish(checkpoints, { name: 'run', settleMs: 200, signal: publishing.signal }),
    )
    const out = path('live')
    const following = new AbortController()
    const told: string[] = []
    const followed = gather<FollowEvent>(
      beta.client.models.follow('run', {
        out,
        signal: following.signal,
        async accept(version, isRollback) {
          const step = await readFile(join(version.current, 'step'), 'utf8')
          told.push(isRollback ? `back to ${step}` : step)
          if (step === '2') throw new Error('two is bad luck')
        },
      }),
    )
    const current = () => readFile(join(out, 'current', 'step'), 'utf8')
    /** In one go: an empty file that is there for a while would be a version. */
    const emit = async (step: string): Promise<void> => {
      await writeFile(path('next-step'), step)
      await rename(path('next-step'), join(checkpoints, 'step'))
    }
    await eventually(async () => assert.equal(await current(), '1'))
    await emit('2')
    await eventually(() => assert.deepEqual(told, ['1', '2', 'back to 1']))
    assert.equal(await current(), '1')
    await emit('3')
    await eventually(async () => assert.equal(await current(), '3'))
    await eventually(() => {
      const accepted = followed.events.filter(event => event.type === 'accepted')
      assert.equal(accepted.length, 2)
      assert.equal(accepted[1]?.previous, accepted[0]?.id)
    })
    const refused = followed.events.find(event => event.type === 'rolled_back')
    assert.match(refused?.reason ?? '', /two is bad luck/)
    assert.equal(versions.events.filter(({ type }) => type === 'published').length, 3)

    following.abort()
    await followed.ended
    const { from, to } = await beta.client.models.rollBack(out)
    assert.equal(await current(), '1')
    assert.notEqual(from, to)
    const versionNames = await readdir(join(out, 'versions'))
    assert.ok(versionNames.map(name => join('versions', name)).includes(await readlink(join(out, 'current'))))
    publishing.abort()
    await versions.ended
    await assert.rejects(beta.client.models.rollBack(path('nothing-here')), { kind: 'not_found' })
  })

  it('tells a follower of a provider that lied', async () => {
    const source = path('rotten')
    await mkdir(source)
    const file = join(source, 'file')
    await writeFile(file, Buffer.alloc(3 * MIB, 1))
    await alpha.client.models.publish(source, { name: 'rotten' }).result()
    await known('rotten')
    // A disk changes bytes and nothing else.
    execFileSync('touch', ['-r', file, path('times')])
    const opened = await open(file, 'r+')
    await opened.write(Buffer.alloc(16, 0xee), 0, 16, 2 * MIB)
    await opened.close()
    execFileSync('touch', ['-r', path('times'), file])
    const following = new AbortController()
    const followed = gather<FollowEvent>(
      beta.client.models.follow('rotten', { out: path('rotten-out'), signal: following.signal }),
    )
    try {
      await eventually(() => assert.ok(followed.events.some(({ type }) => type === 'failed')), { timeoutMs: 60_000 })
      const id = alpha.daemon.peer
      const dropped = followed.events.find(event => event.type === 'dropped')
      assert.deepEqual(dropped, { type: 'dropped', peer: id, message: 'it sent wrong bytes' })
      const failed = followed.events.find(event => event.type === 'failed')
      assert.equal(failed?.failure.kind, 'data_loss')
      assert.ok(failed.failure.message.endsWith(id), failed.failure.message)
    } finally {
      following.abort()
      await followed.ended
    }
  })

  it('tells its publisher that a file has changed', async () => {
    const [first, second] = [path('first.gguf'), path('second.gguf')]
    await writeFile(first, 'first')
    await writeFile(second, 'second')
    await alpha.client.models.publish(first, { name: 'first' }).result()
    await alpha.client.models.publish(second, { name: 'second' }).result()
    await writeFile(first, 'changed')
    assert.equal((await alpha.client.models.show('first')).changed, true)
    const changed = async () =>
      (await alpha.client.models.list()).filter(({ changed }) => changed).map(({ name }) => name)
    assert.deepEqual(await changed(), ['first'])
    await alpha.client.models.publish(first, { name: 'first' }).result()
    assert.deepEqual(await changed(), [])
  })

  it('tells what changed between two versions', async () => {
    const [base, tuned] = [path('base'), path('tuned')]
    const options = { sizeBytes: 24 * MIB, layerCount: 4 }
    makeModel(base, options)
    const { changedTensorNames } = makeModel(tuned, { ...options, variant: 1, changedShare: 0.1 })
    await alpha.client.models.publish(base, { name: 'base' }).result()
    const { model } = await alpha.client.models.publish(tuned, { name: 'tuned' }).result()
    await known('tuned')
    const diff = await beta.client.models.diff('base', 'tuned')
    assert.equal(diff.sharedBytes + diff.newBytes, model.sizeBytes)
    const changed = new Set(diff.tensors.map(({ name }) => name))
    for (const name of changedTensorNames) assert.ok(changed.has(name), name)
    assert.ok(diff.newBytes > 0 && diff.newBytes < model.sizeBytes / 2)
    assert.equal(diff.to.id, model.id)
  })

  it('encrypts for a member by name', async () => {
    const source = path('secret')
    await mkdir(join(source, 'nothing'), { recursive: true })
    await writeFile(join(source, 'weights.bin'), 'only for beta')
    await writeFile(join(source, '.trellisignore'), 'notes.txt\n')
    await writeFile(join(source, 'notes.txt'), 'left out')
    const published = await alpha.client.models
      .publish(source, { name: 'secret', encrypt: true, recipients: ['beta'] })
      .result()
    assert.deepEqual(published.ignored.toSorted(), ['.trellisignore', 'notes.txt'])
    assert.deepEqual(published.emptyFolders, ['nothing'])
    await known('secret')
    const out = path('opened')
    // As a program gives it: from where it runs, which is not where the daemon does.
    await beta.client.models.pull('secret', { out: relative(process.cwd(), out) }).result()
    assert.deepEqual(await readdir(out), ['weights.bin'])
    assert.equal(await readFile(join(out, 'weights.bin'), 'utf8'), 'only for beta')
    const { recipients } = await beta.client.models.show('secret')
    // The publisher by its name or the beginning of its id, as everywhere.
    const { peer: publisher } = await alpha.client.node.status()
    for (const peer of ['alpha', publisher.slice(0, 16), publisher])
      assert.equal((await beta.client.models.show(`secret@${peer}`)).publisher, publisher)
    await assert.rejects(beta.client.models.show('secret@alhpa'), { kind: 'not_found', hint: /Did you mean "alpha"/ })
    await assert.rejects(beta.client.models.show('secrte'), { kind: 'not_found', hint: /Did you mean secret\?/ })
    assert.equal(recipients.length, 2)
    await assert.rejects(alpha.client.models.publish(source, { name: 'secret', recipients: ['nobody'] }).result(), {
      kind: 'not_found',
    })
  })

  it('publishes what a hub cache holds, and pulls into another', async () => {
    const cache = path('hub')
    const commit = '0123456789abcdef0123456789abcdef01234567'
    const repository = join(cache, 'models--Org--Tiny')
    await mkdir(join(repository, 'snapshots', commit), { recursive: true })
    await mkdir(join(repository, 'blobs'))
    await mkdir(join(repository, 'refs'))
    await writeFile(join(repository, 'blobs', 'a'.repeat(40)), '{"model_type":"llama"}')
    await symlink(join('..', '..', 'blobs', 'a'.repeat(40)), join(repository, 'snapshots', commit, 'config.json'))
    await writeFile(join(repository, 'refs', 'main'), commit)
    const dry = gather(alpha.client.models.importHub(cache, { dryRun: true }))
    await dry.ended
    assert.deepEqual(
      dry.events.map(({ type }) => type),
      ['imported', 'done'],
    )
    assert.deepEqual(await alpha.client.models.importHub(cache, { repositories: ['Other/*'] }).result(), {
      importedCount: 0,
      failedCount: 0,
    })
    const { importedCount } = await alpha.client.models.importHub(cache).result()
    assert.equal(importedCount, 1)
    await known('org/tiny')
    const target = path('other-hub')
    const pulled = await beta.client.models.pull('org/tiny', { hubCache: target, hubRepository: 'Org/Tiny' }).result()
    const ref = await readFile(join(target, 'models--Org--Tiny', 'refs', 'main'), 'utf8')
    assert.equal(pulled.model.path, join(target, 'models--Org--Tiny', 'snapshots', ref))
    execFileSync('diff', [
      '-r',
      join(repository, 'snapshots', commit),
      join(target, 'models--Org--Tiny', 'snapshots', ref),
    ])
  })

  it('pins, and says what would be collected', async () => {
    const source = path('pinned')
    makeModel(source, { sizeBytes: 2 * MIB, seed: 9 })
    const { model } = await alpha.client.models.publish(source, { name: 'pinned' }).result()
    await known('pinned')
    await assert.rejects(beta.client.models.pin('pinned', true), { kind: 'not_found' })
    await beta.client.models.pull('pinned').result()
    assert.equal((await beta.client.models.pin('pinned', true)).pinned, true)
    const shown = (await beta.client.models.list({ local: true })).find(({ id }) => id === model.id)
    assert.equal(shown?.pinned, true)
    const collected = await beta.client.models.collect({ dryRun: true })
    assert.deepEqual([collected.evicted, collected.files, collected.quotaBytes], [[], [], 0])
    assert.ok(collected.usedBytes >= model.sizeBytes)
    assert.equal((await beta.client.models.pin('pinned', false)).pinned, false)
  })
})
