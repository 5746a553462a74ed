import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { connect, type SharedEvent, type StateEvent } from '../../../src/client/index.ts'
import { createNode, type TrellisNode } from '../../../src/daemon/node.ts'
import { eventually } from '../../support/eventually.ts'
import { createScratch } from '../../support/scratch.ts'
import { QUIET_FLAGS, spawnDaemon } from './support.ts'

describe('documents of replicated state, as programs use them', () => {
  let scratch: Awaited<ReturnType<typeof createScratch>>
  let a: TrellisNode
  let b: TrellisNode
  before(async () => {
    scratch = await createScratch()
    const start = (name: string): Promise<TrellisNode> =>
      createNode({ home: join(scratch.path, name), env: {}, flags: { ...QUIET_FLAGS, name } })
    a = await start('a')
    b = await start('b')
    await a.mesh.create('lab')
    await b.mesh.join((await a.mesh.invite()).ticket)
  })
  after(async () => {
    await b.close()
    await a.close()
    await scratch[Symbol.asyncDispose]()
  })

  test('an owned document: many values, the history of one, a digest that is the same', async () => {
    const fleet = a.state.document('fleet')
    await a.state.setMany(
      'fleet',
      Array.from({ length: 500 }, (_, index) => [`k${index}`, { index }] as const),
    )
    await fleet.set('k0', 'again')
    await a.state.setMany('fleet', [['k1', undefined]])
    assert.equal(await a.state.replicatedTo(1, { timeoutMs: 60_000 }), 1)
    assert.equal((await a.state.status()).replicatedPeerCount, 1)
    assert.equal((await b.state.document('fleet').get('k0'))?.value, 'again')
    assert.equal((await b.state.document('fleet').entries()).length, 499)
    const [deletion, overwrite, ...older] = await b.state.history('fleet', { limit: 3 })
    assert.deepEqual([deletion?.key, deletion?.value, deletion?.author], ['k1', undefined, a.peer])
    assert.deepEqual([overwrite?.key, overwrite?.value], ['k0', 'again'])
    assert.equal(older.length, 1)
    assert.deepEqual(
      (await b.state.document('fleet').history({ key: 'k0', limit: 5 })).map(({ value }) => value),
      ['again', { index: 0 }],
    )
    await assert.rejects(b.state.history('fleet', { key: '' }), { kind: 'invalid_argument' })
    const notJson = { kind: 'invalid_argument', message: /^the value of "k0" is not JSON: / }
    await assert.rejects(fleet.set('k0', Number.NaN), notJson)
    await assert.rejects(a.state.setMany('fleet', [['k0', [Number.POSITIVE_INFINITY]]]), notJson)
    await assert.rejects(a.state.records('fleet').set('k0', { x: Number.NaN }, { ttlMs: 1000 }), notJson)
    await a.state.compact()
    await eventually(async () => {
      const [ofA, ofB] = [await a.state.status(), await b.state.status()]
      assert.equal(ofA.digest, ofB.digest)
      assert.ok(ofB.entryCount < 40)
      assert.deepEqual([ofA.peerCount, ofA.pendingBytes, ofA.readOnly, ofA.frozen], [1, 0, undefined, []])
    })
    assert.equal((await fleet.get('k0'))?.value, 'again')
  })

  test('a key that somebody has deleted is in no list until somebody sets it again', async () => {
    const [here, there] = [a.state.document('deleted'), b.state.document('deleted')]
    await here.set('k', 1)
    await eventually(async () => assert.equal((await there.get('k'))?.value, 1))
    await there.delete('k')
    await here.set('other', 2)
    await eventually(async () => {
      for (const document of [here, there]) {
        assert.equal(await document.get('k'), undefined)
        assert.deepEqual(
          (await document.entries()).map(({ key, value }) => [key, value]),
          [['other', 2]],
        )
      }
    })
    // What each author said is still to be had.
    assert.deepEqual(
      (await there.entries({ hidden: true })).map(({ key, author }) => [key, author]),
      [
        ['k', a.peer],
        ['other', a.peer],
      ],
    )
    for await (const event of there.watch()) {
      if (event.type === 'current') break
      assert.equal(event.entry.key, 'other')
    }
    await here.set('k', 3)
    assert.equal((await here.entries()).length, 2)
  })

  test('a shared document: two programs write a map, a list, a text and a counter', async () => {
    const { id, writable } = await a.state.createShared('plan', { writers: ['b'] })
    assert.equal(writable, true)
    const here = a.state.document(id)
    const there = b.state.document(id)
    await here.map('m').set('k', { deep: [1] })
    await here.list('l').insert(0, ['a', 'b', 'c'])
    await here.text('t').insert(0, 'hello', { attributes: { bold: true } })
    await here.counter('c').add(2)
    await eventually(async () => assert.equal(await there.counter('c').value(), 2))
    const events: SharedEvent[] = []
    const stop = new AbortController()
    const watching = (async () => {
      for await (const event of here.changes({ signal: stop.signal })) events.push(event)
    })().catch(() => {})
    await there.list('l').delete(1, 1)
    await there.text('t').insert(5, ' world', { attributes: {} })
    await there.map('m').delete('k')
    await there.map('m').set('other', null)
    await there.counter('c').add(-0.5)
    await eventually(async () => {
      const { document: _, ...content } = await here.content()
      assert.deepEqual(content, {
        maps: { m: { other: null } },
        lists: { l: ['a', 'c'] },
        texts: { t: [{ insert: 'hello', attributes: { bold: true } }, { insert: ' world' }] },
        counters: { c: 1.5 },
      })
    })
    assert.equal(await here.text('t').read(), 'hello world')
    await eventually(() => {
      const kinds = new Set(events.flatMap(({ changes }) => changes.map(({ kind }) => kind)))
      assert.deepEqual([...kinds].sort(), ['counter', 'list', 'map', 'text'])
      assert.ok(events.every(({ author, origin }) => author === b.peer && origin === 'peer'))
    })
    stop.abort()
    await watching
    // In this process it is a Yjs document.
    const live = await b.openShared(id)
    live.doc.transact(() => live.list('l').push(['d']))
    await live.flushed()
    await eventually(async () => assert.deepEqual(await here.list('l').toArray(), ['a', 'c', 'd']))
    await live.close()
    assert.deepEqual(
      (await b.state.sharedDocuments()).map(shared => [shared.id, shared.writers, shared.writable]),
      [[id, [b.peer], true]],
    )
  })

  test('what is wrong with an edit is said, and what is not allowed', async () => {
    const { id } = await a.state.createShared('mine')
    const here = a.state.document(id)
    const there = b.state.document(id)
    await eventually(() => there.content())
    await assert.rejects(there.counter('c').add(1), { kind: 'permission_denied' })
    await assert.rejects(here.list('l').delete(0, 1), { kind: 'invalid_argument' })
    await assert.rejects(here.text('t').insert(1, 'x'), { kind: 'invalid_argument' })
    const index = { kind: 'invalid_argument', message: /^the (index|count) must be a whole number/ }
    await here.list('l').insert(0, [1, 2])
    await assert.rejects(here.list('l').insert(-1, [3]), index)
    await assert.rejects(here.list('l').delete(0.5, 1), index)
    await assert.rejects(here.list('l').delete(0, 1.5), index)
    await assert.rejects(here.text('t').insert(-1, 'x'), index)
    await assert.rejects(here.text('t').delete(0, -1), index)
    await assert.rejects(here.list('l').insert(0, [Number.NaN]), { kind: 'invalid_argument', message: /NaN at "0"/ })
    await assert.rejects(here.map('m').set('k', { loss: Number.NaN }), { message: /"k" is not JSON: NaN at "loss"/ })
    assert.deepEqual(await here.list('l').toArray(), [1, 2])
    await assert.rejects(here.map('not a name').set('k', 1), { kind: 'invalid_argument' })
    await assert.rejects(a.state.document(`${a.peer}/none`).content(), { kind: 'not_found' })
    await assert.rejects(a.state.createShared('mine'), { kind: 'already_exists' })
    await assert.rejects(there.setPolicy({ everyoneWrites: true }), { kind: 'permission_denied' })
    await here.setPolicy({ everyoneWrites: true })
    await eventually(() => there.counter('c').add(1))
    // What the owner has not heard of when it shuts somebody out does not stand.
    await eventually(async () => assert.equal(await here.counter('c').value(), 1))
    await here.setPolicy({})
    await eventually(async () => assert.equal((await there.content()).document.writable, false))
    await assert.rejects(there.counter('c').add(1), { kind: 'permission_denied' })
    // Its entries are judged anew after a change of the policy.
    await eventually(async () => assert.equal(await here.counter('c').value(), 1))
    await assert.rejects(a.state.setMany('trellis.members', [['k', 1]]), { kind: 'permission_denied' })
    await assert.rejects(a.state.records('trellis.services').set('k', 1, { ttlMs: 1000 }), {
      kind: 'permission_denied',
    })
  })

  test('records end by themselves', async () => {
    const events: StateEvent[] = []
    const stop = new AbortController()
    const watching = (async () => {
      for await (const event of b.state.records('load').watch({ signal: stop.signal })) events.push(event)
    })().catch(() => {})
    await eventually(() => assert.equal(events[0]?.type, 'current'))
    await a.state.records('load').set('cpu', 0.5, { ttlMs: 60_000 })
    await eventually(async () => assert.equal((await b.state.records('load').entries())[0]?.value, 0.5))
    // Where it is overwritten by one that lives shorter, both may be over before anybody looks.
    await a.state.records('load').set('cpu', 0.5, { ttlMs: 500 })
    await eventually(async () => assert.deepEqual(await b.state.records('load').entries(), []))
    await eventually(() =>
      assert.deepEqual(
        events.map(({ type }) => type).filter((type, index, all) => type !== all[index - 1]),
        ['current', 'set', 'deleted'],
      ),
    )
    stop.abort()
    await watching
  })
})

test('the status says that replicated state is read-only, once its disk has failed', async () => {
  await using scratch = await createScratch()
  const home = join(scratch.path, 'home')
  await using child = await spawnDaemon(home)
  await using node = await connect({ home })
  await node.mesh.create('lab')
  await node.state.set('d', 'k', 1)
  assert.equal((await node.node.status()).stateReadOnly, undefined)
  // From now on no file of it grows.
  execFileSync('prlimit', ['--fsize=1', '--pid', String(child.pid)])
  await assert.rejects(node.state.set('d', 'k', 2), { kind: 'failed_precondition', message: /read-only/ })
  assert.match((await node.node.status()).stateReadOnly ?? '', /^replicated state is read-only: /)
})
