import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as Y from 'yjs'
import { createMemoryNetwork, createMemoryStore, type KeyValueStore } from '../../../src/base/index.ts'
import type { SharedDocument, StateStore } from '../../../src/state/index.ts'
import { eventually } from '../../support/eventually.ts'
import { RawPeer } from './forge.ts'
import { createMembership, signerOf, startNode, startNodes } from './support.ts'

async function openAll(stores: readonly StateStore[], id: string): Promise<SharedDocument[]> {
  return Promise.all(stores.map(store => eventually(() => store.openShared(id))))
}

function textOf(shared: SharedDocument): string {
  // oxlint-disable-next-line no-base-to-string -- a Y.Text has its own
  return shared.text('t').toString()
}

function contentOf(shared: SharedDocument): object {
  return {
    map: shared.map('m').toJSON(),
    list: shared.list('l').toJSON(),
    text: shared.text('t').toDelta() as unknown,
    counter: shared.counter('c').value,
  }
}

async function assertSame(stores: readonly StateStore[], documents: readonly SharedDocument[]): Promise<void> {
  await eventually(() => {
    const [first, ...rest] = documents.map(contentOf)
    for (const content of rest) assert.deepEqual(content, first)
    assert.equal(new Set(stores.map(store => store.digest())).size, 1)
  })
}

test('nodes edit a map, a list, a text and a counter together', async () => {
  await using mesh = await startNodes(3)
  const stores = mesh.nodes.map(node => node.store)
  const [a, b, c] = stores
  assert.ok(a && b && c)
  const first = await a.createShared('plan', { writers: [], everyone: true })
  assert.deepEqual(a.sharedDocuments(), [first.id])
  const documents = [first, ...(await openAll([b, c], first.id))]
  for (let round = 0; round < 20; round++) {
    for (const [index, document] of documents.entries()) {
      document.doc.transact(() => {
        document.map('m').set(`k${round % 5}`, { index, round })
        document.list('l').insert(Math.min(round, document.list('l').length), [index])
        if (round % 3 === 2 && document.list('l').length > 1) document.list('l').delete(0, 1)
        document.text('t').insert(0, `${index}`, round % 2 === 0 ? { bold: true } : {})
        document.counter('c').add(1)
      })
    }
    if (round % 4 === 0) await Promise.all(stores.map(store => store.flushed()))
  }
  await Promise.all(stores.map(store => store.flushed()))
  await assertSame(stores, documents)
  assert.equal(first.counter('c').value, 60)
  assert.equal(textOf(first).length, 60)
})

test('a document is there after a restart, and not in memory while closed', async () => {
  const db = createMemoryStore()
  const one = await startNode(1, { db, instance: 'x' })
  const document = await one.store.createShared('plan', { writers: [], everyone: false })
  document.text('t').insert(0, 'hello')
  await one.store.flushed()
  document.text('t').insert(5, ' world')
  await document.close()
  const again = await one.store.openShared(document.id)
  assert.equal(textOf(again), 'hello world')
  await one.store.stop()
  const two = await startNode(1, { db, instance: 'x' })
  const reopened = await two.store.openShared(document.id)
  assert.equal(textOf(reopened), 'hello world')
  reopened.text('t').delete(0, 6)
  await two.store.flushed()
  assert.equal(two.store.digest() === one.store.digest(), false)
  assert.equal(textOf(reopened), 'world')
  await assert.rejects(two.store.openShared(`${two.store.self}/other`), { kind: 'not_found' })
  await assert.rejects(two.store.createShared('plan', { writers: [], everyone: true }), { kind: 'already_exists' })
  await two.store.stop()
})

test("what Yjs would tidy up of others' formatting is no change by whoever has the document open", async () => {
  await using mesh = await startNodes(3)
  const stores = mesh.nodes.map(node => node.store)
  const [a, b, c] = stores
  assert.ok(a && b && c)
  const ofA = await a.createShared('plan', { writers: [b.self], everyone: false })
  const [ofB, ofC] = await openAll([b, c], ofA.id)
  assert.ok(ofB && ofC)
  let replacedCount = 0
  ofC.onReplaced(() => replacedCount++)
  ofA.text('t').insert(0, 'hello world')
  await a.flushed()
  await assertSame(stores, [ofA, ofB, ofC])
  for (const end of [5, 3]) {
    // Both make the same bold, so that one of their marks says nothing.
    for (const document of [ofA, ofB]) document.text('t').format(0, end, { bold: end === 5 ? true : null })
    await Promise.all([a.flushed(), b.flushed()])
    await assertSame(stores, [ofA, ofB, ofC])
  }
  await c.flushed()
  assert.equal(replacedCount, 0)
  // Policy, text, and two formats of each of the two.
  assert.deepEqual(
    stores.map(store => store.status().entryCount),
    [6, 6, 6],
  )
})

test('only writers write; who is shut out keeps what was written before, not after', async () => {
  await using mesh = await startNodes(3)
  const stores = mesh.nodes.map(node => node.store)
  const [a, b, c] = stores
  assert.ok(a && b && c)
  const owned = await a.createShared('plan', { writers: [b.self], everyone: false })
  const [ofB, ofC] = await openAll([b, c], owned.id)
  assert.ok(ofB && ofC)
  assert.deepEqual([owned.canWrite, ofB.canWrite, ofC.canWrite], [true, true, false])
  assert.throws(() => ofB.setPolicy({ writers: [], everyone: true }), { kind: 'permission_denied' })

  // A change by one who may not is taken back, and seen by nobody.
  const replaced = new Promise(resolve => ofC.onReplaced(resolve))
  ofC.map('m').set('k', 'not allowed')
  assert.equal(((await replaced) as { kind: string }).kind, 'permission_denied')
  assert.equal(ofC.map('m').get('k'), undefined)

  ofB.map('m').set('k', 'by b')
  await b.flushed()
  await eventually(() => assert.equal(owned.map('m').get('k'), 'by b'))
  owned.setPolicy({ writers: [c.self], everyone: false })
  await eventually(() => assert.deepEqual([ofB.canWrite, ofC.canWrite], [false, true]))
  ofC.map('m').set('k2', 'by c')
  await c.flushed()
  await assertSame(stores, [owned, ofB, ofC])
  assert.deepEqual(owned.map('m').toJSON(), { k: 'by b', k2: 'by c' })
})

test('readers see all that counts also while a document is built again', async () => {
  const network = createMemoryNetwork()
  const membership = createMembership()
  const { store: a } = await startNode(1, { network, membership })
  const memory = createMemoryStore()
  const db: KeyValueStore = {
    ...memory,
    // As from a disk, not all in one turn.
    async *entries(range) {
      for await (const entry of memory.entries(range)) {
        await new Promise(resolve => setImmediate(resolve))
        yield entry
      }
    },
  }
  const { store: b } = await startNode(2, { network, membership, db })
  const owned = await a.createShared('plan', { writers: [], everyone: false })
  owned.counter('c').add(8)
  const [ofB] = await openAll([b], owned.id)
  assert.ok(ofB)
  await eventually(() => assert.equal(ofB.counter('c').value, 8))
  let isReplaced = false
  ofB.onReplaced(() => {
    isReplaced = true
  })
  // Not allowed, so it is taken back, by building the document again.
  ofB.map('m').set('k', 1)
  for (let turn = 0; !isReplaced; turn++) {
    assert.ok(turn < 1_000_000)
    assert.equal(ofB.counter('c').value, 8)
    await (turn % 100 === 0 ? new Promise(resolve => setImmediate(resolve)) : Promise.resolve())
  }
  assert.deepEqual(contentOf(ofB), { map: {}, list: [], text: [], counter: 8 })
  await a.stop()
  await b.stop()
})

test('writes that a node made before it heard that it is shut out do not count', async () => {
  const network = createMemoryNetwork()
  const membership = createMembership()
  const a = await startNode(1, { network, membership })
  const dbOfB = createMemoryStore()
  const b = await startNode(2, { network, membership, db: dbOfB, instance: 'x' })
  const owned = await a.store.createShared('plan', { writers: [b.store.self], everyone: false })
  const [ofB] = await openAll([b.store], owned.id)
  assert.ok(ofB)
  ofB.text('t').insert(0, 'before ')
  await b.store.replicatedTo(1)
  await b.store.stop()
  network.remove(b.signer.peer)

  // Alone, b goes on writing; meanwhile a shuts it out.
  const alone = await startNode(2, { membership, db: dbOfB, instance: 'x' })
  const offline = await alone.store.openShared(owned.id)
  offline.text('t').insert(7, 'after')
  await alone.store.flushed()
  await alone.store.stop()
  owned.setPolicy({ writers: [], everyone: false })
  await a.store.flushed()

  const back = await startNode(2, { network, membership, db: dbOfB, instance: 'x' })
  const seen = await back.store.openShared(owned.id)
  await eventually(() => {
    assert.equal(textOf(seen), 'before ')
    assert.equal(back.store.digest(), a.store.digest())
  })
  assert.equal(textOf(owned), 'before ')
  await a.store.stop()
  await back.store.stop()
})

test('what hangs on a forked entry has no effect, and holds nothing else up', async () => {
  const network = createMemoryNetwork()
  const membership = createMembership()
  const hostile = signerOf(5)
  const dbOf = [createMemoryStore(), createMemoryStore()]
  const a = await startNode(1, { network, membership })
  const owned = await a.store.createShared('plan', { writers: [], everyone: true })
  // A writer that runs twice from copies of one database signs two entries for one place.
  const first = await startNode(5, { network, membership, db: dbOf[0] as never, instance: 'x' })
  const [ofFirst] = await openAll([first.store], owned.id)
  assert.ok(ofFirst)
  ofFirst.text('t').insert(0, 'common ')
  await first.store.replicatedTo(1)
  for await (const [key, value] of (dbOf[0] as ReturnType<typeof createMemoryStore>).entries())
    await dbOf[1]?.batch([{ type: 'put', key, value }])
  ofFirst.text('t').insert(7, 'one ')
  await first.store.replicatedTo(1)
  await first.store.stop()
  network.remove(hostile.peer)
  // The owner builds on what will turn out to be forked.
  await eventually(() => assert.equal(textOf(owned), 'common one '))
  owned.text('t').insert(11, 'built on one')
  owned.map('m').set('own', 1)
  a.store.document('d').set('owned', 'is not held up')
  await a.store.flushed()

  const elsewhere = createMemoryNetwork()
  const second = await startNode(5, { network: elsewhere, membership, db: dbOf[1] as never, instance: 'x' })
  const witness = await startNode(7, { network: elsewhere, membership })
  const [ofSecond] = await openAll([second.store], owned.id)
  assert.ok(ofSecond)
  ofSecond.text('t').insert(7, 'two ')
  await second.store.replicatedTo(1)
  const proofs = new RawPeer(elsewhere, signerOf(99))
  await proofs.connect(witness.signer.peer)
  await second.store.stop()

  // The witness meets the owner.
  const dbOfWitness = witness.db
  await witness.store.stop()
  const meeting = await startNode(7, { network, membership, db: dbOfWitness })
  await eventually(() => {
    assert.equal(a.store.status().frozen.length, 1)
    assert.equal(meeting.store.digest(), a.store.digest())
  })
  const [ofMeeting] = await openAll([meeting.store], owned.id)
  assert.ok(ofMeeting)
  await eventually(() => assert.deepEqual(contentOf(ofMeeting), contentOf(owned)))
  assert.equal(textOf(owned), 'common ')
  assert.equal(meeting.store.document('d').get('owned'), 'is not held up')
  // Nor is the owner, whose log has what can't count any more.
  owned.text('t').insert(7, 'again')
  owned.text('t').delete(0, 1)
  await a.store.flushed()
  await eventually(() => assert.deepEqual(contentOf(ofMeeting), contentOf(owned)))
  assert.equal(textOf(owned), 'ommon again')
  await a.store.stop()
  await meeting.store.stop()
})

test('a change that is too large is taken back whole', async () => {
  const { store } = await startNode(1)
  const document = await store.createShared('plan', { writers: [], everyone: false })
  document.text('t').insert(0, 'kept')
  await store.flushed()
  const replaced = new Promise(resolve => document.onReplaced(resolve))
  document.text('t').insert(0, 'x'.repeat(70_000))
  assert.equal(((await replaced) as { kind: string }).kind, 'resource_exhausted')
  assert.equal(textOf(document), 'kept')
  document.text('t').insert(4, ' on')
  await store.flushed()
  assert.equal(textOf(document), 'kept on')
  await store.stop()
})

test('nested types and foreign roots are taken back', async () => {
  const { store } = await startNode(1)
  const document = await store.createShared('plan', { writers: [], everyone: false })
  for (const change of [
    () => document.map('m').set('k', new Y.Map([['x', 1]]) as never),
    () => document.doc.getMap('other').set('k', 1),
  ]) {
    const replaced = new Promise(resolve => document.onReplaced(resolve))
    change()
    assert.notEqual(await replaced, undefined)
  }
  assert.deepEqual(document.map('m').toJSON(), {})
  await store.stop()
})

test('a long conversation of two writers is there after a restart, whole', async () => {
  const network = createMemoryNetwork()
  const membership = createMembership()
  const [da, db] = [createMemoryStore(), createMemoryStore()]
  // Faster than any people talk: not slowed down as a flood.
  const options = { network, membership, coalesceMs: 0, peerBytesPerSecond: 2 ** 40 }
  const a = await startNode(1, { ...options, db: da })
  const b = await startNode(2, { ...options, db })
  const first = await a.store.createShared('talk', { writers: [], everyone: true })
  const [second] = await openAll([b.store], first.id)
  assert.ok(second)
  // Each line stands behind the other's last: more lines than may wait for each other in memory, whichever log is read first.
  for (let round = 0; round < 1200; round++) {
    const [writer, reader] = round % 2 === 0 ? [first, second] : [second, first]
    writer.text('t').insert(textOf(writer).length, `${round},`)
    await (round % 2 === 0 ? a : b).store.flushed()
    for (let turn = 0; textOf(reader).length < textOf(writer).length; turn++) {
      assert.ok(turn < 10_000, 'the other hears of it')
      await new Promise(resolve => setImmediate(resolve))
    }
  }
  const whole = textOf(first)
  const digest = a.store.digest()
  for (const { store, signer } of [a, b]) {
    await store.stop()
    network.remove(signer.peer)
  }
  for (const [number, stored] of [
    [1, da],
    [2, db],
  ] as const) {
    const again = await startNode(number, { network, membership, db: stored })
    const shared = await again.store.openShared(first.id)
    await eventually(() =>
      assert.ok(textOf(shared) === whole, `${textOf(shared).length} of ${whole.length} characters`),
    )
    assert.equal(again.store.digest(), digest)
    await again.store.stop()
    network.remove(again.signer.peer)
  }
  // One who comes new gets all of it from their disks.
  const source = await startNode(2, { network, membership, db })
  const later = await startNode(3, { network, membership })
  const shared = await eventually(() => later.store.openShared(first.id))
  await eventually(() => assert.ok(textOf(shared) === whole, `${textOf(shared).length} of ${whole.length} characters`))
  assert.equal(later.store.digest(), digest)
  await later.store.stop()
  await source.store.stop()
})

test('what comes while a document waits to be opened is applied behind what it builds on', async () => {
  const network = createMemoryNetwork()
  const membership = createMembership()
  let gate: Promise<void> | undefined
  const gated = (inner: KeyValueStore): KeyValueStore => ({
    get: key => inner.get(key),
    batch: (operations, options) => inner.batch(operations, options),
    sublevel: name => gated(inner.sublevel(name)),
    async *entries(range) {
      // Only what reads first has to wait: the building of the document that is opened first.
      const waitsFor = gate
      gate = undefined
      await waitsFor
      yield* inner.entries(range)
    },
  })
  const a = await startNode(1, { network, membership })
  const b = await startNode(2, { network, membership, db: gated(createMemoryStore()) })
  try {
    const [first, second] = [
      await a.store.createShared('first', { writers: [], everyone: true }),
      await a.store.createShared('second', { writers: [], everyone: true }),
    ]
    const write = async (key: string): Promise<void> => {
      second.map('m').set(key, 1)
      await a.store.flushed()
      await eventually(() => assert.equal(b.store.digest(), a.store.digest()))
    }
    await write('one')
    await write('two')
    const opening = Promise.withResolvers<void>()
    gate = opening.promise
    const opened = [b.store.openShared(first.id), b.store.openShared(second.id)]
    try {
      await write('three')
    } finally {
      opening.resolve()
    }
    const [, shared] = await Promise.all(opened)
    assert.deepEqual(shared?.map('m').toJSON(), { one: 1, two: 1, three: 1 })
  } finally {
    await a.store.stop()
    await b.store.stop()
  }
})
