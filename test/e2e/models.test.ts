import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdir, open, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { makeModel } from '../../scripts/make-model.ts'
import type { Model, ModelDetails, PublishResult, PullResult, VerifyResult } from '../../src/client/index.ts'
import { assertSameTree, listFiles } from './support/tree.ts'
import { createLab, createMesh, type Lab, settled, type TestNode } from './support/trellis.ts'

const MIB = 1024 * 1024

describe('models between two nodes', () => {
  let lab: Lab
  let publisher: TestNode
  let puller: TestNode
  let source: string
  before(async () => {
    lab = await createLab()
    ;[publisher, puller] = (await createMesh(lab, 'publisher', 'puller')) as [TestNode, TestNode]
    source = join(lab.path, 'source')
    makeModel(source, { sizeBytes: 8 * MIB })
  })
  after(() => lab[Symbol.asyncDispose]())

  async function publish(path: string, name: string, ...args: string[]): Promise<PublishResult> {
    const result = await publisher.json<PublishResult>('model', 'publish', path, '--name', name, ...args)
    await settled(async () => {
      const known = await puller.json<Model[]>('model', 'ls')
      assert.ok(known.some(model => model.id === result.model.id))
    })
    return result
  }

  test('what one publishes the other pulls, byte for byte', async () => {
    const { model } = await publish(source, 'tiny', '--tag', 'v1', '--meta', 'license=mit')
    const out = join(lab.path, 'pulled')
    const ran = await puller.run('model', 'pull', 'tiny:v1', '--out', out)
    assert.equal(ran.code, 0, ran.stderr)
    assert.match(ran.stderr, /Pulled tiny:v1: .* fetched and verified/)
    await assertSameTree(out, source)

    const shown = await puller.json<ModelDetails>('model', 'show', 'tiny:v1')
    assert.equal(shown.id, model.id)
    assert.equal(shown.presence, 'complete')
    assert.equal(shown.metadata['license'], 'mit')
    assert.ok(shown.tensors.length > 0)
    assert.deepEqual(shown.files.map(file => file.path).toSorted(), await listFiles(source))
    assert.match(await puller.ok('model', 'show', 'tiny:v1', '--tensors'), /TENSOR +TYPE +SHAPE/)

    const verified = await puller.json<VerifyResult>('model', 'verify', 'tiny:v1')
    assert.deepEqual(verified.damaged, [])
    assert.match(await puller.ok('model', 'ls', '--local'), /tiny:v1 .*complete/)
  })

  test('a second pull fetches nothing, a pull by id finds it too', async () => {
    const { model } = await publish(source, 'again')
    const out = join(lab.path, 'again')
    const first = await puller.json<PullResult>('model', 'pull', model.id, '--out', out)
    assert.equal(first.model.id, model.id)
    const second = await puller.json<PullResult>('model', 'pull', model.id, '--out', out)
    assert.equal(second.fetchedBytes, 0)
    await assertSameTree(out, source)
  })

  test('a model that nobody has, and names that are none', async () => {
    const unknown = await puller.fails('model', 'pull', 'nothing-like-this')
    assert.deepEqual([unknown.kind, unknown.code], ['not_found', 3])
    assert.equal((await puller.fails('model', 'show', 'nothing-like-this')).kind, 'not_found')
    for (const name of ['../up', 'a b', 'line\nbreak', '', 'n'.repeat(300)]) {
      assert.equal((await publisher.fails('model', 'publish', source, '--name', name)).kind, 'invalid_argument', name)
      assert.equal((await puller.fails('model', 'pull', name)).kind, 'invalid_argument', name)
    }
  })

  test('folders that cannot be published', async () => {
    const empty = join(lab.path, 'empty')
    await mkdir(empty)
    assert.match(
      (await publisher.fails('model', 'publish', empty, '--name', 'bad')).kind,
      /invalid_argument|failed_pre/,
    )
    const none = await publisher.fails('model', 'publish', join(lab.path, 'none'), '--name', 'bad')
    assert.equal(none.kind, 'not_found')
    const linked = join(lab.path, 'linked')
    await mkdir(linked)
    await writeFile(join(linked, 'config.json'), '{}')
    await symlink('/etc/passwd', join(linked, 'passwd'))
    const escaped = await publisher.fails('model', 'publish', linked, '--name', 'bad')
    assert.match(escaped.message, /passwd/)
  })

  test('a file that changed since it was published is noticed, on both sides', async () => {
    const path = join(lab.path, 'changing')
    // Bytes of its own: what the other has already, it takes from there.
    makeModel(path, { sizeBytes: 8 * MIB, seed: 2 })
    const { model } = await publish(path, 'changing')
    const [weights] = (await listFiles(path)).filter(name => name.endsWith('.safetensors'))
    const file = await open(join(path, weights ?? ''), 'r+')
    await file.write(Buffer.alloc(64, 0xff), 0, 64, 1024 * 1024)
    await file.close()
    const pulled = await puller.run('model', 'pull', model.id, '--out', join(lab.path, 'changed'), '--timeout', '20s')
    assert.notEqual(pulled.code, 0)
    const verified = await publisher.fails('model', 'verify', 'changing')
    assert.deepEqual([verified.kind, verified.code], ['data_loss', 10])
  })

  test('what was pulled is removed with its files, what was published stays', async () => {
    const { model } = await publish(source, 'removed')
    const out = join(lab.path, 'removed')
    await puller.ok('model', 'pull', model.id, '--out', out)
    const removed = await puller.json<{ deletedFileCount: number }>('model', 'rm', model.id, '--delete-files')
    assert.ok(removed.deletedFileCount > 0)
    assert.deepEqual(await listFiles(out), [])
    await publisher.ok('model', 'rm', 'removed', '--delete-files')
    assert.notEqual((await listFiles(source)).length, 0)
  })
})

describe('a pull that is interrupted', () => {
  let lab: Lab
  let publisher: TestNode
  let puller: TestNode
  let source: string
  before(async () => {
    lab = await createLab()
    ;[publisher, puller] = (await createMesh(lab, 'publisher', 'puller')) as [TestNode, TestNode]
    source = join(lab.path, 'source')
    makeModel(source, { sizeBytes: 256 * MIB })
    await publisher.ok('model', 'publish', source, '--name', 'large')
    await settled(async () => assert.match(await puller.ok('model', 'ls'), /large:latest/))
  })
  after(() => lab[Symbol.asyncDispose]())

  /** Stops the publisher in the middle of the pull; it goes on when the result is disposed of. */
  async function pullHalf(out: string, pull: () => void): Promise<AsyncDisposable> {
    const { pid } = await publisher.status()
    // A minute for all of it: it is not over before it is interrupted, however long a command takes.
    await publisher.ok('bandwidth', 'set', '--up', '4MiB')
    pull()
    await settled(async () => {
      const model = (await puller.json<Model[]>('model', 'ls')).find(({ name }) => name === 'large')
      assert.ok((model?.presentBytes ?? 0) > 0, `nothing in ${out} yet`)
    })
    process.kill(pid, 'SIGSTOP')
    return {
      async [Symbol.asyncDispose]() {
        process.kill(pid, 'SIGCONT')
        await publisher.ok('bandwidth', 'set', '--up', 'none')
      },
    }
  }

  test('by Ctrl-C resumes where it stopped', async () => {
    const out = join(lab.path, 'interrupted')
    let running: ReturnType<TestNode['start']> | undefined
    {
      await using _ = await pullHalf(out, () => {
        running = puller.start('model', 'pull', 'large', '--out', out)
      })
      running?.child.kill('SIGINT')
      const ended = await running?.ended
      assert.equal(ended?.code, 130)
      assert.match(ended?.stderr ?? '', /same command resumes/)
    }
    const resumed = await puller.json<PullResult>('model', 'pull', 'large', '--out', out)
    assert.ok(resumed.keptBytes > 0, JSON.stringify(resumed))
    await assertSameTree(out, source)
    await puller.ok('model', 'rm', 'large', '--delete-files')
  })

  test('by kill -9 of the daemon resumes where it stopped', async () => {
    const out = join(lab.path, 'killed')
    let running: ReturnType<TestNode['start']> | undefined
    {
      await using _ = await pullHalf(out, () => {
        running = puller.start('--json', 'model', 'pull', 'large', '--out', out)
      })
      await puller.kill()
      const ended = await running?.ended
      assert.equal(ended?.code, 7, ended?.stderr)
    }
    await puller.up()
    const resumed = await puller.json<PullResult>('model', 'pull', 'large', '--out', out)
    assert.ok(resumed.keptBytes > 0, JSON.stringify(resumed))
    await assertSameTree(out, source)
    await puller.ok('model', 'rm', 'large', '--delete-files')
  })

  test('a disk without room is found at once; with room it goes on', { skip: process.getuid?.() !== 0 }, async t => {
    const mount = join(lab.path, 'small')
    await mkdir(mount)
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=150m', 'tmpfs', mount], { stdio: 'pipe' })
    } catch (reason) {
      t.skip(`cannot mount: ${String(reason)}`)
      return
    }
    try {
      const out = join(mount, 'out')
      const failure = await puller.fails('model', 'pull', 'large', '--out', out)
      assert.deepEqual([failure.kind, failure.code], ['resource_exhausted', 9])
      assert.match(failure.message, / free, .*: [0-9]+ bytes \(.*\) are missing/)
      assert.deepEqual(await listFiles(out), [])
      await puller.status()
      execFileSync('mount', ['-o', 'remount,size=600m', mount])
      await puller.ok('model', 'pull', 'large', '--out', out)
      await assertSameTree(out, source)
      await puller.ok('model', 'rm', 'large', '--delete-files')
    } finally {
      execFileSync('umount', ['-l', mount])
    }
  })
})
