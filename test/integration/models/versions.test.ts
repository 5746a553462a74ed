import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { appendFile, cp, mkdir, readdir, readFile, readlink, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { makeModel } from '../../../scripts/make-model.ts'
import { runCommand } from '../../../src/cli/commands/model-versions.ts'
import type { FollowEvent, WatchPublishEvent } from '../../../src/models/index.ts'
import { readingKeys } from '../../../src/models/reading-keys.ts'
import { createRegistryDocument } from '../../../src/models/registry-document.ts'
import { eventually } from '../../support/eventually.ts'
import { createTestMesh, type TestMesh } from './support/nodes.ts'

const MIB = 1024 * 1024

async function small(mesh: TestMesh, name: string, contents: string): Promise<string> {
  const path = join(mesh.path, name)
  await mkdir(path, { recursive: true })
  await writeFile(join(path, 'file'), contents)
  return path
}

describe('versions', () => {
  it('moves what has changed, and says what that is', async () => {
    await using mesh = await createTestMesh()
    const [a, b, c] = [await mesh.start(1), await mesh.start(2), await mesh.start(3)]
    const [base, tuned] = [join(mesh.path, 'base'), join(mesh.path, 'tuned')]
    makeModel(base, { sizeBytes: 80 * MIB, layerCount: 5 })
    const { changedTensorNames } = makeModel(tuned, {
      sizeBytes: 80 * MIB,
      layerCount: 5,
      variant: 1,
      changedShare: 0.05,
    })
    const first = await a.models.publish(base, { name: 'm' })
    await b.models.pull(first.cid)
    const second = await a.models.publish(tuned, { name: 'm' })
    assert.deepEqual(second.manifest.parents, [first.cid])

    // Somebody who has neither can tell.
    const diff = await c.models.diff(`${first.cid}@${a.peer}`, `${second.cid}@${a.peer}`)
    const changed = new Set(diff.tensors.map(({ name }) => name))
    for (const name of changedTensorNames) assert.ok(changed.has(name), name)
    assert.ok(diff.tensors.every(({ change }) => change === 'changed'))
    assert.ok(changed.size <= changedTensorNames.length * 3, `${changed.size} ${changedTensorNames.length}`)
    assert.ok(diff.files.every(({ change, path }) => change === 'changed' && path.endsWith('.safetensors')))
    assert.equal(diff.sharedBytes + diff.newBytes, second.sizeBytes)
    assert.ok(diff.newBytes <= second.sizeBytes * 0.06, `${diff.newBytes / second.sizeBytes}`)

    const pulled = await b.models.pull(second.cid)
    assert.ok(pulled.fetchedBytes <= second.sizeBytes * 0.06, `${pulled.fetchedBytes / second.sizeBytes}`)
    assert.equal(pulled.fetchedBytes + pulled.reusedBytes, second.sizeBytes)
    execFileSync('diff', ['-r', tuned, pulled.out])
  })

  it('tells added, removed and renamed', async () => {
    await using mesh = await createTestMesh()
    const a = await mesh.start(1)
    const [one, two] = [join(mesh.path, 'one'), join(mesh.path, 'two')]
    makeModel(one, { sizeBytes: 2 * MIB })
    await cp(one, two, { recursive: true })
    await rm(join(two, 'README.md'))
    await writeFile(join(two, 'new.txt'), 'new')
    await writeFile(join(two, 'tokenizer.json'), '{}')
    const [first, second] = [await a.models.publish(one, { name: 'one' }), await a.models.publish(two, { name: 'two' })]
    const diff = await a.models.diff(first.cid, second.cid)
    assert.deepEqual(
      diff.files.map(({ path, change }) => [path, change]),
      [
        ['new.txt', 'added'],
        ['tokenizer.json', 'changed'],
        ['README.md', 'removed'],
      ],
    )
    assert.deepEqual(diff.tensors, [])
    const same = await a.models.diff('one', first.cid)
    assert.deepEqual([same.files, same.tensors, same.newBytes], [[], [], 0])
  })
})

describe('following a tag', () => {
  it('keeps a folder at the newest version, waits for the first, and keeps few', async () => {
    await using mesh = await createTestMesh()
    const [a, b] = [await mesh.start(1), await mesh.start(2)]
    const out = join(mesh.path, 'live')
    const abort = new AbortController()
    const events: FollowEvent[] = []
    const following = b.models.follow('m', { out, signal: abort.signal, onEvent: event => events.push(event) })
    following.catch(() => {})
    const current = () => readFile(join(out, 'current/file'), 'utf8')
    const cids: string[] = []
    for (const version of ['1', '2', '3', '4']) {
      const source = await small(mesh, `source-${version}`, version)
      cids.push((await a.models.publish(source, { name: 'm' })).cid)
      await eventually(async () => assert.equal(await current(), version))
    }
    await eventually(async () => assert.equal((await readdir(join(out, 'versions'))).length, 2))
    await eventually(async () =>
      assert.deepEqual((await b.models.list()).map(({ cid }) => cid).sort(), cids.slice(2).sort()),
    )
    assert.deepEqual(
      events.filter(({ type }) => type === 'switched' || type === 'failed').map(({ type }) => type),
      Array(4).fill('switched'),
    )

    // By hand: back, and not forward again by itself; the next version is taken.
    assert.deepEqual(await b.models.rollBack(out), { from: cids[3], to: cids[2] })
    assert.equal(await current(), '3')
    // Two in one folder would undo each other's work.
    await assert.rejects(b.models.follow('m', { out }), {
      kind: 'failed_precondition',
      message: /followed into .* already/,
    })
    cids.push((await a.models.publish(await small(mesh, 'source-4b', '4b'), { name: 'm' })).cid)
    await eventually(async () => assert.equal(await current(), '4b'))
    // It is in use before that is on the disk.
    await eventually(async () => {
      const state = JSON.parse(await readFile(join(out, 'trellis-follow.json'), 'utf8')) as Record<string, string[]>
      assert.deepEqual([state['versions'], state['refused']], [[cids[2], cids[4]], [cids[3]]])
    })
    // The next one may come while the one before is about to end.
    const again = new AbortController()
    const resumed = b.models.follow('m', { out, signal: again.signal })
    resumed.catch(() => {})
    abort.abort()
    await assert.rejects(following, { kind: 'canceled' })
    await a.models.publish(await small(mesh, 'source-5', '5'), { name: 'm' })
    await eventually(async () => assert.equal(await current(), '5'))
    await assert.rejects(b.models.follow('other', { out }), { kind: 'failed_precondition' })
    again.abort()
    await assert.rejects(resumed, { kind: 'canceled' })
  })

  it('keeps few versions of an encrypted model too', async () => {
    await using mesh = await createTestMesh()
    const [a, b] = [await mesh.start(1), await mesh.start(2)]
    await eventually(() => assert.equal(readingKeys(createRegistryDocument(a.state)).size, 2))
    const out = join(mesh.path, 'live')
    const abort = new AbortController()
    const following = b.models.follow('m', { out, keepCount: 1, signal: abort.signal })
    following.catch(() => {})
    for (const version of ['1', '2', '3']) {
      await a.models.publish(await small(mesh, `source-${version}`, version), { name: 'm', encryptFor: 'members' })
      await eventually(async () => assert.equal(await readFile(join(out, 'current/file'), 'utf8'), version))
    }
    await eventually(async () => {
      assert.equal((await readdir(join(out, 'versions'))).length, 1)
      assert.equal((await readdir(join(b.home, 'models/.sealed'))).length, 1)
      assert.equal((await b.models.list()).filter(({ copies }) => copies.length > 0).length, 1)
    })
    abort.abort()
    await assert.rejects(following, { kind: 'canceled' })
  })

  it('rolls a version back that the command refuses', async () => {
    await using mesh = await createTestMesh()
    const [a, b] = [await mesh.start(1), await mesh.start(2)]
    const out = join(mesh.path, 'live')
    const log = join(mesh.path, 'log')
    const abort = new AbortController()
    const events: FollowEvent[] = []
    const command = `echo "$(cat "$TRELLIS_MODEL_DIR/file") $TRELLIS_MODEL_ROLLBACK" >> '${log}'; ! grep -q bad "$TRELLIS_MODEL_PATH/file"`
    const following = b.models.follow('m', {
      out,
      signal: abort.signal,
      accept: ({ cid, path, current }, isRollback, signal) =>
        runCommand(command, { id: cid, path, current }, isRollback, signal),
      onEvent: event => events.push(event),
    })
    following.catch(() => {})
    const has = (type: FollowEvent['type'], count: number) =>
      eventually(() => assert.equal(events.filter(event => event.type === type).length, count))
    await a.models.publish(await small(mesh, 's1', 'good'), { name: 'm' })
    await has('switched', 1)
    // Nothing to go back to: what is in use stays.
    await assert.rejects(b.models.rollBack(out), { kind: 'failed_precondition' })
    assert.equal(await readFile(join(out, 'current/file'), 'utf8'), 'good')
    await a.models.publish(await small(mesh, 's2', 'bad'), { name: 'm' })
    await has('rolled-back', 1)
    assert.equal(await readFile(join(out, 'current/file'), 'utf8'), 'good')
    await eventually(async () => assert.equal(await readFile(log, 'utf8'), 'good 0\nbad 0\ngood 1\n'))
    await a.models.publish(await small(mesh, 's3', 'better'), { name: 'm' })
    await has('switched', 2)
    assert.equal(await readFile(join(out, 'current/file'), 'utf8'), 'better')
    assert.equal((await readdir(join(out, 'versions'))).length, 2)
    // By hand: what has loaded the version is told in the same way, before its files go.
    await b.models.rollBack(out)
    await has('rolled-back', 2)
    await eventually(async () => {
      assert.equal(await readFile(log, 'utf8'), 'good 0\nbad 0\ngood 1\nbetter 0\ngood 1\n')
      assert.equal((await readdir(join(out, 'versions'))).length, 1)
    })
    assert.equal(await readFile(join(out, 'current/file'), 'utf8'), 'good')
    await a.models.publish(await small(mesh, 's4', 'best'), { name: 'm' })
    await has('switched', 3)
    abort.abort()
    await assert.rejects(following, { kind: 'canceled' })
  })

  it('stays with the author that it began with', async () => {
    await using mesh = await createTestMesh()
    const [a, b, other] = [await mesh.start(1), await mesh.start(2), await mesh.start(3)]
    const out = join(mesh.path, 'live')
    const abort = new AbortController()
    const following = b.models.follow('m', { out, signal: abort.signal })
    following.catch(() => {})
    await a.models.publish(await small(mesh, 's1', 'one'), { name: 'm' })
    await eventually(async () => assert.equal(await readFile(join(out, 'current/file'), 'utf8'), 'one'))
    await other.models.publish(await small(mesh, 'x', 'hijacked'), { name: 'm' })
    await eventually(async () => assert.equal((await b.models.list()).length, 2))
    await a.models.publish(await small(mesh, 's2', 'two'), { name: 'm' })
    await eventually(async () => assert.equal(await readFile(join(out, 'current/file'), 'utf8'), 'two'))
    assert.match(await readlink(join(out, 'current')), /^versions\//)
    abort.abort()
    await assert.rejects(following, { kind: 'canceled' })
  })

  it('refuses a CID, and a folder that is not its own', async () => {
    await using mesh = await createTestMesh()
    const a = await mesh.start(1)
    const { cid } = await a.models.publish(await small(mesh, 's1', 'one'), { name: 'm' })
    await assert.rejects(a.models.follow(cid, { out: join(mesh.path, 'x') }), { kind: 'invalid_argument' })
    await mkdir(join(mesh.path, 'y/current'), { recursive: true })
    await assert.rejects(a.models.follow('m', { out: join(mesh.path, 'y') }), { kind: 'failed_precondition' })
    await writeFile(join(mesh.path, 'y/trellis-follow.json'), '{"ref": "m", "versions": ["../.."], "refused": []}')
    await assert.rejects(a.models.follow('m', { out: join(mesh.path, 'y') }), { kind: 'failed_precondition' })
    await assert.rejects(a.models.rollBack(join(mesh.path, 'nothing')), { kind: 'not_found' })
  })
})

it('publishes a directory whenever it has changed', async () => {
  await using mesh = await createTestMesh()
  const a = await mesh.start(1)
  const source = await small(mesh, 'source', 'x')
  const abort = new AbortController()
  const events: WatchPublishEvent[] = []
  const watching = a.models.watchPublish(source, {
    name: 'm',
    settleMs: 100,
    signal: abort.signal,
    onEvent: event => events.push(event),
  })
  watching.catch(() => {})
  const versions = () => events.flatMap(event => (event.type === 'published' ? [event.model] : []))
  /** Waits for a version with files of these sizes. */
  const published = (...sizes: number[]) =>
    eventually(() => {
      const files = versions().at(-1)?.manifest.files ?? []
      assert.deepEqual(
        files.map(({ sizeBytes }) => sizeBytes),
        sizes,
      )
    })
  await published(1)
  let gapCount = 0
  let lastMs = performance.now()
  for (let index = 0; index < 20; index++) {
    await appendFile(join(source, 'file'), 'more')
    await new Promise(resolve => setTimeout(resolve, 5))
    if (performance.now() - lastMs > 30) gapCount++
    lastMs = performance.now()
  }
  await published(81)
  // One for all that came close together; where the machine was away in between, one more.
  assert.ok(versions().length <= 3 + gapCount, `${versions().length} versions, ${gapCount} gaps`)
  await mkdir(join(source, 'sub'))
  await writeFile(join(source, 'sub/other'), 'y')
  await published(81, 1)
  assert.equal(versions().at(-1)?.manifest.parents.length, 1)
  abort.abort()
  await assert.rejects(watching, { kind: 'canceled' })
})
