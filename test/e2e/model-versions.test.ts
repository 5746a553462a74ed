import assert from 'node:assert/strict'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { makeModel } from '../../scripts/make-model.ts'
import type { CollectResult, Model, ModelDetails, ModelDiff, PullResult } from '../../src/client/index.ts'
import { assertSameTree } from './support/tree.ts'
import { createLab, createMesh, type Lab, settled, type TestNode } from './support/trellis.ts'

const MIB = 1024 * 1024

describe('versions on the command line', () => {
  let lab: Lab
  let trainer: TestNode
  let worker: TestNode
  before(async () => {
    lab = await createLab()
    ;[trainer, worker] = (await createMesh(lab, 'trainer', 'worker')) as [TestNode, TestNode]
  })
  after(() => lab[Symbol.asyncDispose]())

  const listed = (node: TestNode, name: string) =>
    settled(async () => {
      const models = await node.json<Model[]>('model', 'ls')
      assert.ok(models.some(model => model.name === name))
    })

  test('what nobody has published yet is waited for, and not in silence', async () => {
    const following = worker.start('model', 'follow', 'not-yet', '--out', join(lab.path, 'not-yet'))
    await settled(() =>
      assert.match(following.stderr(), /It is waited for, since there is no model not-yet in this mesh/),
    )
    following.child.kill('SIGINT')
    assert.equal((await following.ended).code, 130)
  })

  test('a folder that is watched, and one that follows it with a command', async () => {
    const [checkpoints, live] = [join(lab.path, 'checkpoints'), join(lab.path, 'live')]
    await mkdir(checkpoints)
    await writeFile(join(checkpoints, 'step'), '1')
    const watching = trainer.start('model', 'publish', checkpoints, '--name', 'run', '--watch', '--settle', '200ms')
    const following = worker.start(
      '--json',
      'model',
      'follow',
      'run',
      '--out',
      live,
      '--exec',
      '! grep -q 2 "$TRELLIS_MODEL_PATH/step"',
    )
    const current = async () => readFile(join(live, 'current', 'step'), 'utf8')
    /** In one go: an empty file that is there for a while would be a version. */
    const emit = async (step: string): Promise<void> => {
      await writeFile(join(lab.path, 'next-step'), step)
      await rename(join(lab.path, 'next-step'), join(checkpoints, 'step'))
    }
    await settled(async () => assert.equal(await current(), '1'))
    await emit('2')
    await settled(async () => {
      const state = JSON.parse(await readFile(join(live, 'trellis-follow.json'), 'utf8')) as { refused: string[] }
      assert.equal(state.refused.length, 1)
    })
    assert.equal(await current(), '1')
    await emit('3')
    // The folder is switched before the command judges it: the event comes behind that.
    await settled(() => assert.equal(following.stdout().trim().split('\n').length, 3))
    assert.equal(await current(), '3')
    for (const { child } of [watching, following]) child.kill('SIGINT')
    const [watched, followed] = [await watching.ended, await following.ended]
    assert.deepEqual([watched.code, followed.code], [130, 130])
    const events = followed.stdout
      .trim()
      .split('\n')
      .map(line => (JSON.parse(line) as { type: string }).type)
    assert.deepEqual(events, ['accepted', 'rolled_back', 'accepted'])
    assert.match(await worker.ok('model', 'rollback', live), /Back to/)
    assert.equal(await current(), '1')
  })

  test('differences, encryption by name, pins and garbage', async () => {
    const [base, tuned] = [join(lab.path, 'base'), join(lab.path, 'tuned')]
    makeModel(base, { sizeBytes: 8 * MIB })
    makeModel(tuned, { sizeBytes: 8 * MIB, variant: 1, changedShare: 0.2 })
    await trainer.ok('model', 'publish', base, '--name', 'llm', '--tag', 'a')
    await trainer.ok('model', 'publish', tuned, '--name', 'llm', '--tag', 'b')
    await trainer.ok('model', 'publish', base, '--name', 'secret', '--to', 'worker')
    await listed(worker, 'secret')
    const diff = await worker.json<ModelDiff>('model', 'diff', 'llm:a', 'llm:b')
    assert.ok(diff.newBytes > 0 && diff.newBytes < diff.to.sizeBytes)
    assert.match(await worker.ok('model', 'diff', 'llm:a', 'llm:b', '--tensors'), /to fetch .* shared; .* changed/)
    const out = join(lab.path, 'opened')
    await worker.ok('model', 'pull', 'secret', '--out', out)
    await assertSameTree(out, base)
    assert.equal((await worker.json<ModelDetails>('model', 'show', 'secret')).recipients.length, 2)

    const cache = join(lab.path, 'hub')
    const pulled = await worker.json<PullResult>('model', 'pull', 'llm:b', '--hub-cache', cache, '--hub-id', 'Org/LLM')
    assert.ok(pulled.model.path?.startsWith(join(cache, 'models--Org--LLM', 'snapshots')))
    await assertSameTree(pulled.model.path ?? '', tuned)
    assert.match(await worker.ok('hf', 'import', '--cache', cache, '--dry-run'), /Org\/LLM@/)

    await worker.ok('model', 'pull', 'llm:a')
    assert.match(await worker.ok('model', 'pin', 'llm:a'), /stays/)
    const collected = await worker.json<CollectResult>('model', 'gc', '--dry-run')
    assert.deepEqual(collected.evicted, [])
    assert.ok(collected.usedBytes >= 8 * MIB)
    assert.equal((await worker.fails('model', 'pin', 'nothing')).kind, 'not_found')
    assert.equal((await worker.fails('model', 'publish', base, '--name', 'x', '--to', 'nobody')).kind, 'not_found')
  })
})
