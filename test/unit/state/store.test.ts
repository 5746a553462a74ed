import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createMemoryNetwork, createMemoryStore, TrellisError } from '../../../src/base/index.ts'
import type { StateStore } from '../../../src/state/index.ts'
import { eventually } from '../../support/eventually.ts'
import { createNode, startNode, startNodes, type TestNode } from './support.ts'

test('a value set on one node is read on the others, with the same digest', async () => {
  await using mesh = await startNodes(4)
  const [a, b, c, d] = mesh.nodes.map(node => node.store)
  assert.ok(a && b && c && d)
  a.document('notes').set('greeting', { text: 'hello', n: [1, 2.5, -3, 1e300, null, true] })
  assert.deepEqual(a.document('notes').get('greeting'), { text: 'hello', n: [1, 2.5, -3, 1e300, null, true] })
  await a.replicatedTo(3)
  for (const store of [b, c, d]) {
    assert.deepEqual(store.document('notes').get('greeting'), { text: 'hello', n: [1, 2.5, -3, 1e300, null, true] })
    assert.equal(store.digest(), a.digest())
    assert.deepEqual(store.documents(), ['notes'])
  }
})

test('the latest write wins the fold; each author keeps its own', async () => {
  await using mesh = await startNodes(2)
  const [a, b] = mesh.nodes.map(node => node.store)
  assert.ok(a && b)
  a.document('notes').set('k', 'of a')
  await a.replicatedTo(1)
  b.document('notes').set('k', 'of b')
  await b.replicatedTo(1)
  for (const store of [a, b]) {
    assert.equal(store.document('notes').get('k'), 'of b')
    assert.equal(store.document('notes').getFrom(a.self, 'k'), 'of a')
    assert.equal(store.document('notes').getFrom(b.self, 'k'), 'of b')
    assert.equal(store.document('notes').entries().length, 2)
    const said = store.document('notes').entriesAt('k')
    assert.deepEqual(
      new Map(said.map(({ author, value }) => [author, value])),
      new Map([
        [a.self, 'of a'],
        [b.self, 'of b'],
      ]),
    )
    assert.deepEqual(store.document('notes').entriesAt('other'), [])
  }
  a.document('notes').delete('k')
  a.document('notes').set('new', 1)
  // What waits for the disk counts.
  assert.deepEqual(
    a
      .document('notes')
      .entriesAt('k')
      .map(({ author }) => author),
    [b.self],
  )
  assert.deepEqual(
    a
      .document('notes')
      .entriesAt('new')
      .map(({ author }) => author),
    [a.self],
  )
  await a.replicatedTo(1)
  for (const store of [a, b]) {
    assert.equal(store.document('notes').get('k'), undefined)
    assert.equal(store.document('notes').getFrom(a.self, 'k'), undefined)
    assert.equal(store.document('notes').getFrom(b.self, 'k'), 'of b')
  }
  assert.equal(a.digest(), b.digest())
})

test('a writer with a slow clock still beats what it has seen', async () => {
  const network = createMemoryNetwork()
  await using mesh = await startNodes(1, { network })
  const late = await startNode(9, {
    network,
    clock: {
      wallMs: () => Date.now() - 120_000,
      monotonicMs: () => performance.now(),
      schedule: (delayMs, callback) => {
        const timer = setTimeout(callback, delayMs)
        return () => clearTimeout(timer)
      },
    },
  })
  const a = mesh.nodes[0]?.store
  assert.ok(a)
  a.document('notes').set('k', 1)
  await a.replicatedTo(1)
  late.store.document('notes').set('k', 2)
  await late.store.replicatedTo(1)
  assert.equal(a.document('notes').get('k'), 2)
  await late.store.stop()
})

test('values are on disk after flushed, and there again after a restart', async () => {
  const db = createMemoryStore()
  const first = await startNode(1, { db, instance: 'disk-1' })
  for (let index = 0; index < 500; index++) first.store.document(`doc-${index % 5}`).set(`key-${index}`, index)
  first.store.document('doc-0').set('key-0', 'changed')
  await first.store.flushed()
  const digest = first.store.digest()
  // Not stopped: as if the process had been killed here.
  const second = await startNode(1, { db, instance: 'disk-1' })
  assert.equal(second.store.digest(), digest)
  assert.equal(second.store.document('doc-0').get('key-0'), 'changed')
  second.store.document('doc-0').set('key-0', 'again')
  await second.store.flushed()
  assert.equal(second.store.status().own?.epoch, first.store.status().own?.epoch)
  await second.store.stop()
})

test('what peers had before everyone restarted counts as replicated, without another write', async () => {
  const network = createMemoryNetwork()
  const dbs = [createMemoryStore(), createMemoryStore()]
  const start = (): Promise<TestNode[]> =>
    Promise.all(dbs.map((db, index) => startNode(index + 1, { db, network, instance: `disk-${index}` })))
  const before = await start()
  const [writer] = before.map(({ store }) => store)
  assert.ok(writer)
  writer.document('d').set('k', 1)
  const shared = await writer.createShared('plan', { writers: [], everyone: false })
  await shared.close()
  assert.equal(await writer.replicatedTo(1, { signal: AbortSignal.timeout(60_000) }), 1)
  for (const { store } of before) await store.stop()
  const after = await start()
  const [again] = after.map(({ store }) => store)
  assert.ok(again)
  assert.equal(await again.replicatedTo(1, { signal: AbortSignal.timeout(60_000) }), 1)
  assert.equal(again.status().replicatedPeerCount, 1)
  for (const { store } of after) await store.stop()
})

test('a restored copy of the database writes a new epoch', async () => {
  const db = createMemoryStore()
  const first = await startNode(1, { db, instance: 'disk-1' })
  first.store.document('d').set('k', 1)
  await first.store.stop()
  const second = await startNode(1, { db, instance: 'disk-2' })
  second.store.document('d').set('k', 2)
  await second.store.flushed()
  assert.ok((second.store.status().own?.epoch ?? 0) > (first.store.status().own?.epoch ?? 0))
  assert.equal(second.store.document('d').get('k'), 2)
  await second.store.stop()
})

test('a watcher sees author and origin of each change', async () => {
  await using mesh = await startNodes(2)
  const [a, b] = mesh.nodes.map(node => node.store)
  assert.ok(a && b)
  const document = a.document('d')
  document.set('before', 0)
  await a.flushed()
  const stop = new AbortController()
  const events = document.watch({ signal: stop.signal, initial: true })
  assert.deepEqual((await events.next()).value, { key: 'before', author: a.self, value: 0, origin: 'disk' })
  document.set('k', 1)
  assert.deepEqual((await events.next()).value, { key: 'k', author: a.self, value: 1, origin: 'local' })
  b.document('d').set('k', 2)
  assert.deepEqual((await events.next()).value, { key: 'k', author: b.self, value: 2, origin: 'peer' })
  b.document('d').delete('k')
  assert.deepEqual((await events.next()).value, { key: 'k', author: b.self, value: undefined, origin: 'peer' })
  stop.abort()
  assert.equal((await events.next()).done, true)
})

test('a node that was away catches up from any peer', async () => {
  const network = createMemoryNetwork()
  const a = await startNode(1, { network })
  const b = await startNode(2, { network })
  for (let index = 0; index < 3000; index++) {
    a.store.document('d').set(`k${index}`, 'x'.repeat(100))
    if (index % 50 === 0) await a.store.flushed()
  }
  await a.store.replicatedTo(1)
  await a.store.stop()
  network.remove(a.signer.peer)
  const c = await startNode(3, { network })
  await eventually(() => assert.equal(c.store.digest(), b.store.digest()))
  assert.equal(c.store.document('d').entries().length, 3000)
  await b.store.stop()
  await c.store.stop()
})

test('what is not JSON, too long or misnamed is refused where it is set', async () => {
  const { store } = await startNode(1)
  const document = store.document('d')
  const cycle: unknown[] = []
  cycle.push(cycle)
  for (const value of [
    undefined,
    () => 0,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    10n,
    new Date(),
    '\ud800',
    { __proto__: null, ok: undefined },
    JSON.parse('{"__proto__":1}'),
    cycle,
    new Uint8Array(3),
    'x'.repeat(50_000),
  ]) {
    assert.throws(() => document.set('k', value as never), TrellisError)
  }
  for (const key of ['', 'x'.repeat(513), '\ud800']) assert.throws(() => document.set(key, 1), TrellisError)
  for (const name of ['', ' ', '../x', 'x'.repeat(129), '.x', 'a b', 'ü'])
    assert.throws(() => store.document(name), TrellisError)
  assert.deepEqual(store.documents(), [])
  await store.stop()
})

test('what a reader gets cannot change the store', async () => {
  const { store } = await startNode(1)
  store.document('d').set('k', { list: [1] })
  for (const flush of [false, true]) {
    if (flush) await store.flushed()
    const value = store.document('d').get('k') as { list: number[] }
    assert.throws(() => value.list.push(2), TypeError)
    assert.deepEqual(store.document('d').get('k'), { list: [1] })
  }
  await store.stop()
})

test('a store that is not running takes no writes', async () => {
  const { store } = createNode(1)
  assert.throws(() => store.document('d').set('k', 1), { kind: 'failed_precondition' })
  await store.start(new AbortController().signal)
  store.document('d').set('k', 1)
  await store.stop()
  assert.throws(() => store.document('d').set('k', 2), { kind: 'failed_precondition' })
})

test('a disk that fails makes the store read-only with a clear error', async () => {
  const inner = createMemoryStore()
  let full = false
  const { store } = await startNode(1, {
    db: {
      ...inner,
      batch: (operations, options) =>
        full ? Promise.reject(new Error('ENOSPC: no space left on device')) : inner.batch(operations, options),
    },
  })
  store.document('d').set('k', 1)
  await store.flushed()
  full = true
  store.document('d').set('k', 2)
  await assert.rejects(store.flushed(), { kind: 'failed_precondition', message: /read-only/ })
  assert.throws(() => store.document('d').set('k', 3), { kind: 'failed_precondition' })
  assert.match(store.status().readOnly ?? '', /read-only/)
  await store.stop()
})

test('compaction forgets what was overwritten, on all replicas, and changes nothing else', async () => {
  const network = createMemoryNetwork()
  const db = createMemoryStore()
  await using mesh = await startNodes(2, { network })
  const writer = await startNode(9, { network, membership: mesh.membership, db })
  const document = writer.store.document('d')
  for (let round = 0; round < 50; round++) {
    for (let key = 0; key < 10; key++) document.set(`k${key}`, round)
    await writer.store.flushed()
  }
  document.delete('k3')
  await writer.store.replicatedTo(2)
  const before = writer.store.digest()
  const entryCount = writer.store.status().entryCount
  await writer.store.compact()
  await writer.store.replicatedTo(2)
  assert.equal(writer.store.digest(), before)
  assert.ok(writer.store.status().entryCount < entryCount / 10)
  for (const { store } of mesh.nodes) {
    await eventually(() => assert.equal(store.status().logCount, 1))
    assert.equal(store.digest(), before)
    assert.equal(store.document('d').get('k3'), undefined)
    assert.equal(store.document('d').get('k4'), 49)
  }
  document.set('after', 1)
  await writer.store.replicatedTo(2)
  // One that comes later, and the writer after a restart, have the same.
  const digest = writer.store.digest()
  await writer.store.stop()
  const later = await startNode(10, { network, membership: mesh.membership })
  await eventually(() => assert.equal(later.store.digest(), digest))
  const again = await startNode(9, { network, membership: mesh.membership, db })
  assert.equal(again.store.digest(), digest)
  await later.store.stop()
  await again.store.stop()
})

test('a compaction leaves shared documents as they are, here and for who comes later', async () => {
  const network = createMemoryNetwork()
  const db = createMemoryStore()
  await using mesh = await startNodes(1, { network })
  const { membership } = mesh
  const writer = await startNode(9, { network, membership, db })
  const shared = await writer.store.createShared('plan', { writers: [], everyone: true })
  const read = async (store: StateStore): Promise<unknown> => {
    const open = await eventually(() => store.openShared(shared.id))
    await eventually(() => assert.equal(open.text('t').length, 20))
    const content = open.content()
    await open.close()
    return content
  }
  for (let round = 0; round < 20; round++) {
    shared.text('t').insert(0, String(round % 10))
    writer.store.document('d').set('k', round)
    await writer.store.flushed()
    if (round % 3 === 2) await writer.store.compact()
  }
  assert.equal(await writer.store.replicatedTo(1), 1)
  const content = await read(writer.store)
  assert.equal(writer.store.status().logCount, 2)
  await shared.close()
  await writer.store.stop()
  const later = await startNode(10, { network, membership })
  const again = await startNode(9, { network, membership, db })
  for (const { store } of [...mesh.nodes, later, again]) {
    await eventually(() => assert.equal(store.document('d').get('k'), 19))
    assert.deepEqual(await read(store), content)
    await eventually(() => assert.equal(store.digest(), mesh.nodes[0]?.store.digest()))
  }
  await later.store.stop()
  await again.store.stop()
})

test('a compaction takes along what is on its way to the disk', async () => {
  const { store } = await startNode(1, { coalesceMs: 0 })
  const document = store.document('d')
  for (let number = 1; number <= 50; number++) {
    document.set('k', number)
    document.set(`k${number}`, number)
    await store.compact()
    assert.equal(document.get('k'), number)
    assert.equal(document.entries().length, number + 1)
  }
  await store.stop()
})

test('history tells who wrote what, latest first', async () => {
  await using mesh = await startNodes(2)
  const [a, b] = mesh.nodes.map(node => node.store)
  assert.ok(a && b)
  for (const value of [1, 2]) {
    a.document('d').set('k', value)
    await a.replicatedTo(1)
  }
  b.document('d').delete('k')
  await b.replicatedTo(1)
  for (const other of ['x', 'y', 'z']) a.document('d').set(other, 0)
  const history = await a.history('d', { key: 'k' })
  assert.deepEqual(
    history.map(({ author, key, value }) => [author === a.self ? 'a' : 'b', key, value]),
    [
      ['b', 'k', undefined],
      ['a', 'k', 2],
      ['a', 'k', 1],
    ],
  )
  // The limit is of what is asked for.
  assert.deepEqual(await a.history('d', { key: 'k', limit: 2 }), history.slice(0, 2))
  assert.deepEqual((await a.history('d')).slice(3), history)
  assert.deepEqual((await a.history('d', { limit: 3 })).map(({ key }) => key).sort(), ['x', 'y', 'z'])
  assert.deepEqual(await a.history('d', { key: 'none' }), [])
  await assert.rejects(a.history('d', { key: '' }), { kind: 'invalid_argument' })
  assert.deepEqual(await a.history('other'), [])
})
