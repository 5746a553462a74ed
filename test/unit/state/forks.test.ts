import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createMemoryNetwork, createMemoryStore } from '../../../src/base/index.ts'
import type { Entry } from '../../../src/state/entry.ts'
import { MAX_FORKED_EPOCHS } from '../../../src/state/limits.ts'
import { eventually } from '../../support/eventually.ts'
import { Forger, RawPeer } from './forge.ts'
import { createMembership, signerOf, startNode, startNodes, type TestNode } from './support.ts'

const attacker = signerOf(666)

/** Two histories of one log that are equal up to `common` entries. */
function forkedHistories(common: number, length: number, epoch = 7): [Entry[], Entry[]] {
  const [first, second] = [new Forger(attacker, epoch), new Forger(attacker, epoch)]
  const histories: [Entry[], Entry[]] = [[], []]
  for (let index = 1; index <= length; index++) {
    for (const [side, forger] of [first, second].entries()) {
      const shown = index <= common ? 'both' : `side ${side}`
      histories[side]?.push(forger.set({ [`k${index}`]: shown }))
    }
  }
  return histories
}

async function assertSame(nodes: readonly TestNode[]): Promise<void> {
  await eventually(() => {
    const [first, ...rest] = nodes.map(({ store }) => store.digest())
    for (const digest of rest) assert.equal(digest, first)
  })
}

for (const [common, length] of [
  [0, 1],
  [3, 4],
  [3, 10],
  [5, 300],
] as const) {
  test(`two histories of ${length} entries, ${common} of them common, freeze at the same entry everywhere`, async () => {
    const network = createMemoryNetwork()
    await using mesh = await startNodes(4, { network })
    const raw = new RawPeer(network, attacker)
    const [a, b] = forkedHistories(common, length)
    const [n1, n2, n3, n4] = mesh.nodes
    assert.ok(n1 && n2 && n3 && n4)
    // Shown at once to both halves, before either can tell the other.
    await Promise.all([
      raw.sendEntries(n1.signer.peer, a),
      raw.sendEntries(n2.signer.peer, a),
      raw.sendEntries(n3.signer.peer, b),
      raw.sendEntries(n4.signer.peer, b),
    ])
    await eventually(() => {
      for (const { store } of mesh.nodes)
        assert.deepEqual(store.status().frozen, [{ author: attacker.peer, epoch: 7, seq: common + 1 }])
    })
    await assertSame(mesh.nodes)
    for (const { store } of mesh.nodes) {
      const keys = store
        .document('d')
        .entries()
        .map(({ key }) => key)
      assert.equal(keys.length, common)
    }
    n1.store.document('d').set('k', 'honest')
    await n1.store.replicatedTo(3)
    await assertSame(mesh.nodes)
  })
}

test('a node that comes later learns of the fork, and a restart keeps it', async () => {
  const network = createMemoryNetwork()
  const db = createMemoryStore()
  const membership = createMembership()
  const a = await startNode(1, { network, membership, db })
  const raw = new RawPeer(network, attacker)
  const [first, second] = forkedHistories(2, 4)
  await raw.sendEntries(a.signer.peer, first)
  await raw.sendEntries(a.signer.peer, second.slice(2, 3))
  await eventually(() => assert.equal(a.store.status().frozen[0]?.seq, 3))
  await a.store.stop()
  const again = await startNode(1, { network, membership, db })
  assert.equal(again.store.status().frozen[0]?.seq, 3)
  const later = await startNode(2, { network, membership })
  await eventually(() => {
    assert.equal(later.store.status().frozen[0]?.seq, 3)
    assert.equal(later.store.digest(), again.store.digest())
  })
  await again.store.stop()
  await later.store.stop()
})

test('an author that forks again and again counts for nothing in the end', async () => {
  const network = createMemoryNetwork()
  await using mesh = await startNodes(3, { network })
  const raw = new RawPeer(network, attacker)
  const [n1, n2] = mesh.nodes
  assert.ok(n1 && n2)
  await raw.sendEntries(n1.signer.peer, [new Forger(attacker, MAX_FORKED_EPOCHS + 3).set({ k: 'not forked' })])
  await eventually(() => assert.equal(n2.store.document('d').get('k'), 'not forked'))
  for (let epoch = 1; epoch <= MAX_FORKED_EPOCHS + 2; epoch++) {
    const [a, b] = forkedHistories(1, 2, epoch)
    await raw.sendEntries(n1.signer.peer, a)
    await raw.sendEntries(n2.signer.peer, b)
  }
  await eventually(() => {
    for (const { store } of mesh.nodes) assert.deepEqual(store.document('d').entries(), [])
  })
  // Nor does it take any room but for what makes it so.
  await eventually(() => {
    for (const { store } of mesh.nodes) {
      assert.equal(store.status().logCount, 0)
      assert.ok(store.status().frozen.length >= MAX_FORKED_EPOCHS)
    }
  })
  n1.store.document('d').set('k', 1)
  await n1.store.replicatedTo(2)
  await assertSame(mesh.nodes)
})

test('who is void stays so after a restart, and for who hears of it from then on only', async () => {
  const network = createMemoryNetwork()
  const membership = createMembership()
  const db = createMemoryStore()
  const raw = new RawPeer(network, attacker)
  const first = await startNode(1, { network, membership, db })
  for (let epoch = 1; epoch <= MAX_FORKED_EPOCHS; epoch++)
    for (const history of forkedHistories(1, 2, epoch)) await raw.sendEntries(first.signer.peer, history)
  await eventually(() => assert.equal(first.store.status().frozen.length, MAX_FORKED_EPOCHS))
  await first.store.stop()
  network.remove(first.signer.peer)
  const again = await startNode(1, { network, membership, db })
  assert.equal(again.store.status().frozen.length, MAX_FORKED_EPOCHS)
  assert.equal(again.store.status().logCount, 0)
  const fresh = await startNode(2, { network, membership })
  await raw.sendEntries(fresh.signer.peer, [new Forger(attacker, MAX_FORKED_EPOCHS + 1).set({ k: 'not forked' })])
  await eventually(() => {
    assert.deepEqual(fresh.store.status().frozen, again.store.status().frozen)
    assert.deepEqual(fresh.store.document('d').entries(), [])
  })
  await assertSame([again, fresh])
  for (const { store } of [again, fresh]) await store.stop()
})

test('an honest node whose backup was restored loses nothing of either life', async () => {
  const network = createMemoryNetwork()
  const membership = createMembership()
  const backup = createMemoryStore()
  const live = createMemoryStore()
  const witness = await startNode(2, { network, membership })
  const first = await startNode(1, { network, membership, db: live })
  first.store.document('d').set('old', 1)
  await first.store.replicatedTo(1)
  for await (const [key, value] of live.entries()) await backup.batch([{ type: 'put', key, value }])
  first.store.document('d').set('after-backup', 2)
  await first.store.replicatedTo(1)
  await first.store.stop()
  // The restored copy does not know that it is one, and writes before it hears of its past.
  network.remove(first.signer.peer)
  const second = await startNode(1, { network, membership, db: backup })
  second.store.document('d').set('after-restore', 3)
  await second.store.flushed()
  const keys = (node: TestNode): string[] =>
    node.store
      .document('d')
      .entries()
      .map(({ key }) => key)
      .sort()
  await eventually(() => {
    assert.deepEqual(keys(second), ['after-backup', 'after-restore', 'old'])
    assert.deepEqual(keys(witness), ['after-backup', 'after-restore', 'old'])
    assert.equal(second.store.digest(), witness.store.digest())
  })
  await second.store.stop()
  await witness.store.stop()
})

test('what a restored backup says is not hidden by an earlier word of a later epoch', async () => {
  const network = createMemoryNetwork()
  const membership = createMembership()
  const [backup, live] = [createMemoryStore(), createMemoryStore()]
  const witness = await startNode(2, { network, membership })
  const first = await startNode(1, { network, membership, db: live, instance: 'first' })
  first.store.document('d').set('k', 1)
  await first.store.replicatedTo(1)
  await first.store.stop()
  for await (const [key, value] of live.entries()) await backup.batch([{ type: 'put', key, value }])
  network.remove(first.signer.peer)
  const second = await startNode(1, { network, membership, db: live, instance: 'second' })
  second.store.document('d').set('k', 2)
  await second.store.replicatedTo(1)
  await second.store.stop()
  network.remove(second.signer.peer)
  // Alone, it goes on in the first epoch.
  const alone = await startNode(1, { membership, db: backup, instance: 'first' })
  alone.store.document('d').set('k', 3)
  await alone.store.flushed()
  await alone.store.stop()
  const third = await startNode(1, { network, membership, db: backup, instance: 'first' })
  await eventually(() => {
    for (const { store } of [third, witness]) assert.equal(store.document('d').getFrom(third.store.self, 'k'), 3)
    assert.equal(third.store.digest(), witness.store.digest())
  })
  await third.store.stop()
  await witness.store.stop()
})

test('the logs of a revoked author end at the same entry everywhere', async () => {
  const network = createMemoryNetwork()
  const membership = createMembership()
  const [admin, author, other] = [
    await startNode(1, { network, membership }),
    await startNode(2, { network, membership }),
    await startNode(3, { network, membership }),
  ]
  membership.admins.add(admin.signer.peer)
  author.store.document('d').set('before', 1)
  await author.store.replicatedTo(2)
  membership.revoked.add(author.signer.peer)
  membership.changed()
  await eventually(() => assert.equal(other.store.document('trellis.cuts').entries().length, 1))
  author.store.document('d').set('after', 2)
  await author.store.flushed()
  admin.store.document('d').set('x', 1)
  await admin.store.replicatedTo(1)
  for (const node of [admin, other]) {
    assert.equal(node.store.document('d').getFrom(author.signer.peer, 'before'), 1)
    assert.equal(node.store.document('d').getFrom(author.signer.peer, 'after'), undefined)
  }
  // Taken in again, the author's later writes count.
  membership.revoked.delete(author.signer.peer)
  membership.changed()
  await eventually(() => assert.equal(other.store.document('d').getFrom(author.signer.peer, 'after'), 2))
  for (const { store } of [admin, author, other]) await store.stop()
})
