import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Clock, createMemoryNetwork, createMemoryStore, systemClock } from '../../../src/base/index.ts'
import { type Entry, keyOfAuthor, NO_BYTES } from '../../../src/state/entry.ts'
import {
  FIRST_SHARED_EPOCH,
  MAX_FORKED_EPOCHS,
  MAX_LIVE_BYTES,
  MAX_OPEN_LOGS,
  MAX_SHARED_LOGS,
} from '../../../src/state/limits.ts'
import { encodePolicy, sharedIdOf } from '../../../src/state/shared-update.ts'
import { eventually } from '../../support/eventually.ts'
import { Forger, RawPeer } from './forge.ts'
import { createMembership, signerOf, startNode, type TestNode } from './support.ts'

const attacker = signerOf(666)

function close(forger: Forger): Entry {
  return forger.take(forger.entry(NO_BYTES, { kind: 'close', document: '', clockLength: 0 }))
}

async function assertConverge(...nodes: TestNode[]): Promise<void> {
  await eventually(() => {
    for (const { store } of nodes) assert.equal(store.digest(), nodes[0]?.store.digest())
  })
}

/** Two nodes that were shown different things while the other was away, now together. */
async function shownApart(
  toFirst: (raw: RawPeer, node: TestNode) => Promise<void>,
  toSecond: (raw: RawPeer, node: TestNode) => Promise<void>,
): Promise<[TestNode, TestNode]> {
  const network = createMemoryNetwork()
  const membership = createMembership()
  const db = createMemoryStore()
  const first = await startNode(1, { network, membership, db })
  await toFirst(new RawPeer(network, attacker), first)
  await first.store.stop()
  network.remove(first.signer.peer)
  network.remove(attacker.peer)
  const second = await startNode(2, { network, membership })
  await toSecond(new RawPeer(network, attacker), second)
  network.remove(attacker.peer)
  return [await startNode(1, { network, membership, db }), second]
}

test('lies about how long its own log is cost a node one epoch, not its voice', async () => {
  const network = createMemoryNetwork()
  const membership = createMembership()
  const db = createMemoryStore()
  const witness = await startNode(2, { network, membership })
  const before = await startNode(1, { network, membership, db })
  before.store.document('d').set('k', 1)
  await before.store.replicatedTo(1)
  const epoch = before.store.status().own?.epoch ?? 0
  await before.store.stop()
  network.remove(before.signer.peer)
  const victim = await startNode(1, { network, membership, db })
  const raw = new RawPeer(network, attacker)
  for (const claimed of [epoch, epoch + 1, 0xffff_fffe, 0xffff_ffff]) {
    for (let round = 0; round < 20; round++) {
      const author = keyOfAuthor(victim.signer.peer)
      const head = { author, epoch: claimed, seq: 1_000_000 + round, hash: Buffer.alloc(32, 7), frozenAt: 0 }
      await raw.send(victim.signer.peer, { heads: { heads: [head] } })
      victim.store.document('d').set('k', round)
      await victim.store.flushed()
    }
  }
  victim.store.document('d').set('k', 'last')
  await eventually(() => assert.equal(witness.store.document('d').get('k'), 'last'))
  assert.equal(witness.store.status().logCount, 2)
  await assertConverge(victim, witness)
  await victim.store.stop()
  await witness.store.stop()
})

test('an author that is void stays so for those who saw its forks closed first', async () => {
  const [first, second] = await shownApart(
    async (raw, node) => {
      for (let epoch = 1; epoch <= MAX_FORKED_EPOCHS; epoch++)
        for (const value of [1, 2])
          await raw.sendEntries(node.signer.peer, [new Forger(attacker, epoch).set({ k: value })])
      await eventually(() => assert.equal(node.store.status().frozen.length, MAX_FORKED_EPOCHS))
    },
    async (raw, node) => {
      const forger = new Forger(attacker, MAX_FORKED_EPOCHS + 1)
      await raw.sendEntries(node.signer.peer, [forger.set({ k: 'closed' }), close(forger)])
      await eventually(() => assert.equal(node.store.document('d').get('k'), 'closed'))
    },
  )
  await eventually(() => assert.equal(second.store.document('d').get('k'), undefined))
  await assertConverge(first, second)
  await first.store.stop()
  await second.store.stop()
})

test('of too many logs the same ones count everywhere', async () => {
  const show = (from: number, to: number) => async (raw: RawPeer, node: TestNode) => {
    for (let epoch = from; epoch <= to; epoch++)
      await raw.sendEntries(node.signer.peer, [new Forger(attacker, epoch).set({ [`k${epoch}`]: epoch })])
    await eventually(() => assert.equal(node.store.document('d').getFrom(attacker.peer, `k${to}`), to))
  }
  // An even mix, so that neither side's are all the later ones.
  const [first, second] = await shownApart(show(1, MAX_OPEN_LOGS + 4), show(MAX_OPEN_LOGS, 2 * MAX_OPEN_LOGS - 3))
  await assertConverge(first, second)
  await eventually(() => {
    for (const { store } of [first, second]) {
      assert.equal(store.status().logCount, MAX_OPEN_LOGS)
      assert.equal(store.document('d').entries().length, MAX_OPEN_LOGS)
    }
  })
  await first.store.stop()
  await second.store.stop()
})

test('of too many logs of shared documents the earliest count everywhere, and no later log ends them', async () => {
  const idOf = (epoch: number): string => sharedIdOf(attacker.peer, `d${epoch}`)
  const show = (from: number, to: number) => async (raw: RawPeer, node: TestNode) => {
    const payload = encodePolicy({ writers: [], everyone: true })
    for (let epoch = from; epoch <= to; epoch++) {
      const forger = new Forger(attacker, FIRST_SHARED_EPOCH + epoch)
      const policy = forger.entry(payload, { kind: 'policy', document: idOf(epoch), clockLength: 0 })
      await raw.sendEntries(node.signer.peer, [policy])
    }
    for (let epoch = from; epoch < from + MAX_OPEN_LOGS + 1; epoch++)
      await raw.sendEntries(node.signer.peer, [new Forger(attacker, epoch).set({ k: epoch })])
    const last = from + MAX_OPEN_LOGS
    await raw.sendEntries(node.signer.peer, [close(new Forger(attacker, last + 1))])
    await eventually(() => assert.equal(node.store.document('d').get('k'), undefined))
    const count = Math.min(MAX_SHARED_LOGS, to - from + 1)
    await eventually(() => assert.equal(node.store.sharedDocuments().length, count))
  }
  const [first, second] = await shownApart(show(3, MAX_SHARED_LOGS + 4), show(1, 40))
  await assertConverge(first, second)
  const ids = Array.from({ length: MAX_SHARED_LOGS }, (_, index) => idOf(index + 1)).sort()
  await eventually(() => {
    for (const { store } of [first, second]) assert.deepEqual(store.sharedDocuments(), ids)
  })
  await first.store.stop()
  await second.store.stop()
})

test('what an author makes others hold in memory has a bound', async () => {
  const network = createMemoryNetwork()
  const node = await startNode(1, { network })
  const raw = new RawPeer(network, attacker)
  const forger = new Forger(attacker)
  const value = 'x'.repeat(48_000)
  for (let sent = 0; sent < MAX_LIVE_BYTES + 1_000_000; sent += value.length) {
    // The sender is shut out in the end.
    await raw.sendEntries(node.signer.peer, [forger.set({ [`k${sent}`]: value })]).catch(() => {})
    await raw.sendEntries(node.signer.peer, [forger.set({ same: value })]).catch(() => {})
  }
  // Some twenty megabytes in small parts: the most work of all that is waited for here.
  await eventually(() => assert.ok(node.store.status().refusedEntryCount > 0), { timeoutMs: 180_000 })
  const held = node.store.document('d').entries().length * value.length
  assert.ok(held <= MAX_LIVE_BYTES && held > 0.9 * MAX_LIVE_BYTES, `${held} bytes`)
  // The same bound for its own, where it is set.
  const set = (): void => {
    for (let index = 0; ; index++) node.store.document('d').set(`k${index}`, value)
  }
  assert.throws(set, { kind: 'resource_exhausted' })
  await node.store.flushed()
  node.store.document('d').delete('k0')
  node.store.document('d').set('k1', 'short')
  await node.store.flushed()
  await node.store.compact()
  assert.equal(node.store.document('d').getFrom(node.store.self, 'k1'), 'short')
  await node.store.stop()
})

/** Time that runs twenty times as fast. */
const fast: Clock = {
  wallMs: () => systemClock.wallMs(),
  monotonicMs: () => systemClock.monotonicMs() * 20,
  schedule: (delayMs, callback) => systemClock.schedule(delayMs / 20, callback),
}

test('a peer that only claims to have more does not keep others from giving it', async () => {
  const network = createMemoryNetwork()
  const membership = createMembership()
  const author = await startNode(3, { network, membership })
  const witness = await startNode(2, { network, membership })
  author.store.document('d').set('k', 1)
  await author.store.replicatedTo(1)
  const { epoch = 0 } = author.store.status().own ?? {}
  await author.store.stop()
  network.remove(author.signer.peer)
  network.remove(witness.signer.peer)
  await witness.store.stop()
  const late = await startNode(1, { network, membership, clock: fast, syncIntervalMs: 1_000 })
  const raw = new RawPeer(network, attacker)
  const head = {
    author: keyOfAuthor(author.signer.peer),
    epoch,
    seq: 1_000_000,
    hash: Buffer.alloc(32, 7),
    frozenAt: 0,
  }
  await raw.send(late.signer.peer, { heads: { heads: [head] } })
  await eventually(() => assert.ok(raw.received.some(message => (message.want?.ranges?.length ?? 0) > 0)))
  const again = await startNode(2, { network, membership, db: witness.db })
  // Says so again and again.
  const claim = setInterval(() => void raw.send(late.signer.peer, { heads: { heads: [head] } }).catch(() => {}), 10)
  try {
    await eventually(() => assert.equal(late.store.document('d').get('k'), 1))
  } finally {
    clearInterval(claim)
  }
  await late.store.stop()
  await again.store.stop()
})

test('an admin that never heard of what a revoked member wrote ends its logs too', async () => {
  const network = createMemoryNetwork()
  const membership = createMembership()
  const author = await startNode(3, { network, membership })
  const witness = await startNode(2, { network, membership })
  author.store.document('d').set('k', 1)
  await author.store.replicatedTo(1)
  await author.store.stop()
  network.remove(author.signer.peer)
  membership.revoked.add(author.signer.peer)
  membership.changed()
  membership.admins.add(signerOf(1).peer)
  const admin = await startNode(1, { network, membership, clock: fast })
  await eventually(() => {
    assert.equal(witness.store.document('trellis.cuts').entries().length, 1)
    assert.equal(witness.store.digest(), admin.store.digest())
  })
  await admin.store.stop()
  await witness.store.stop()
})

test('messages with more in them than anyone sends end the stream', async t => {
  const author = keyOfAuthor(attacker.peer)
  const many = <T>(count: number, item: T): T[] => Array.from({ length: count }, () => item)
  const messages = {
    heads: { heads: { heads: many(1025, { author, epoch: 1, seq: 0 }) } },
    ranges: { want: { ranges: many(1025, { author, epoch: 1, fromSeq: 1, toSeq: 1 }) } },
    proofs: { forkProofs: { proofs: many(17, {}) } },
    records: { ephemerals: { records: many(65, {}) } },
  }
  for (const [name, message] of Object.entries(messages)) {
    await t.test(name, async () => {
      const network = createMemoryNetwork()
      const node = await startNode(1, { network, banMs: 60_000 })
      const raw = new RawPeer(network, attacker)
      await raw.send(node.signer.peer, message)
      await eventually(() => assert.equal(raw.isConnected(node.signer.peer), false))
      await node.store.stop()
    })
  }
})
