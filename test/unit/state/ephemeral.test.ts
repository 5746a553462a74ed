import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createMemoryNetwork, TrellisError } from '../../../src/base/index.ts'
import { keyOfAuthor } from '../../../src/state/entry.ts'
import { encodeMessage, stateProto } from '../../../src/wire/index.ts'
import { eventually } from '../../support/eventually.ts'
import { RawPeer, TEST_SPACE } from './forge.ts'
import { createMembership, signerOf, startNode, startNodes } from './support.ts'

const hostile = signerOf(666)

function record(changes: object = {}, sign = hostile): { header: Uint8Array; signature: Uint8Array } {
  const header = encodeMessage(stateProto.state.EphemeralHeader, {
    version: 1,
    space: TEST_SPACE,
    author: keyOfAuthor(hostile.peer),
    document: 'presence',
    key: 'k',
    stamp: Date.now() * 1000,
    ttlMs: 1000,
    valueJson: '1',
    ...changes,
  })
  const tag = Buffer.from('trellis/state/ephemeral/1\0')
  return { header, signature: new Uint8Array(sign.sign(Buffer.concat([tag, header]))) }
}

test('a record spreads, is overwritten by later ones, and expires everywhere', async () => {
  await using mesh = await startNodes(4)
  const [a, b] = mesh.nodes.map(node => node.store)
  assert.ok(a && b)
  await eventually(() => assert.equal(a.status().peerCount, 3))
  const events = b.ephemeral('presence').watch()
  a.ephemeral('presence').set('load', 1, { ttlMs: 60_000 })
  assert.equal(a.ephemeral('presence').get('load'), 1)
  assert.equal((await events.next()).value?.value, 1)
  a.ephemeral('presence').set('load', 2, { ttlMs: 60_000 })
  await eventually(() => {
    for (const { store } of mesh.nodes) assert.equal(store.ephemeral('presence').getFrom(a.self, 'load'), 2)
  })
  assert.equal((await events.next()).value?.value, 2)
  // Whether it is seen before it expires is a matter of luck where others have the processor.
  a.ephemeral('presence').set('load', 3, { ttlMs: 300 })
  await eventually(() => {
    for (const { store } of mesh.nodes) assert.deepEqual(store.ephemeral('presence').entries(), [])
  })
  let event = (await events.next()).value
  if (event?.value === 3) event = (await events.next()).value
  assert.deepEqual([event?.key, event?.value], ['load', undefined])
})

test('a node that comes later gets the live records; deleted ones stay away', async () => {
  const network = createMemoryNetwork()
  await using mesh = await startNodes(2, { network })
  const [a, b] = mesh.nodes.map(node => node.store)
  assert.ok(a && b)
  a.ephemeral('presence').set('stays', { n: [1] }, { ttlMs: 60_000 })
  a.ephemeral('presence').set('goes', 1, { ttlMs: 60_000 })
  await eventually(() => assert.equal(b.ephemeral('presence').get('goes'), 1))
  a.ephemeral('presence').delete('goes')
  const later = await startNode(9, { network, membership: mesh.membership })
  await eventually(() => {
    assert.deepEqual(
      later.store
        .ephemeral('presence')
        .entries()
        .map(({ key, value }) => [key, value]),
      [['stays', { n: [1] }]],
    )
    assert.equal(b.ephemeral('presence').get('goes'), undefined)
  })
  // Records are not documents.
  assert.deepEqual(later.store.documents(), [])
  await later.store.stop()
})

test('what is out of bounds is refused where it is set', async () => {
  const { store } = await startNode(1)
  const map = store.ephemeral('presence')
  for (const ttlMs of [0, -1, 1.5, 600_001, Number.NaN]) assert.throws(() => map.set('k', 1, { ttlMs }), TrellisError)
  assert.throws(() => map.set('k', 'x'.repeat(5000), { ttlMs: 1 }), TrellisError)
  assert.throws(() => map.set('', 1, { ttlMs: 1 }), TrellisError)
  assert.throws(() => map.set('k', Number.NaN, { ttlMs: 1 }), TrellisError)
  for (let index = 0; index < 256; index++) map.set(`k${index}`, 1, { ttlMs: 60_000 })
  assert.throws(() => map.set('one more', 1, { ttlMs: 60_000 }), { kind: 'resource_exhausted' })
  await store.stop()
})

test('forged, malformed, future, expired and foreign records count for nothing', async t => {
  const cases: { name: string; wire: object; shutOut: boolean }[] = [
    { name: 'signed by someone else', wire: record({}, signerOf(5)), shutOut: true },
    { name: 'of another space', wire: record({ space: Buffer.alloc(32) }), shutOut: true },
    { name: 'of another version', wire: record({ version: 2 }), shutOut: true },
    { name: 'not JSON', wire: record({ valueJson: '{' }), shutOut: true },
    { name: 'with a prototype', wire: record({ valueJson: '{"__proto__":1}' }), shutOut: true },
    { name: 'too long', wire: record({ valueJson: JSON.stringify('x'.repeat(5000)) }), shutOut: true },
    { name: 'of a key too long', wire: record({ key: 'x'.repeat(600) }), shutOut: true },
    { name: 'living too long', wire: record({ ttlMs: 600_001 }), shutOut: true },
    { name: 'without a header', wire: { signature: Buffer.alloc(64) }, shutOut: true },
    { name: 'of the future', wire: record({ stamp: (Date.now() + 400_000) * 1000 }), shutOut: false },
    { name: 'long expired', wire: record({ stamp: (Date.now() - 700_000) * 1000 }), shutOut: false },
  ]
  for (const { name, wire, shutOut } of cases) {
    await t.test(name, async () => {
      const network = createMemoryNetwork()
      await using mesh = await startNodes(2, { network, banMs: 60_000 })
      const [a, b] = mesh.nodes
      assert.ok(a && b)
      const raw = new RawPeer(network, hostile)
      await raw.send(a.signer.peer, { ephemerals: { records: [wire] } })
      if (shutOut) await eventually(() => assert.equal(raw.isConnected(a.signer.peer), false))
      b.store.ephemeral('presence').set('after', 1, { ttlMs: 60_000 })
      await eventually(() => assert.equal(a.store.ephemeral('presence').get('after'), 1))
      for (const { store } of mesh.nodes) assert.equal(store.ephemeral('presence').get('k'), undefined)
    })
  }
})

test('a record of someone who is no member is dropped', async () => {
  const network = createMemoryNetwork()
  await using mesh = await startNodes(2, { network })
  mesh.membership.revoked.add(hostile.peer)
  const [a, b] = mesh.nodes
  assert.ok(a && b)
  const raw = new RawPeer(network, signerOf(777))
  await raw.send(a.signer.peer, { ephemerals: { records: [record({ ttlMs: 60_000 })] } })
  b.store.ephemeral('presence').set('after', 1, { ttlMs: 60_000 })
  await eventually(() => assert.equal(a.store.ephemeral('presence').get('after'), 1))
  assert.equal(a.store.ephemeral('presence').get('k'), undefined)
  assert.equal(raw.isConnected(a.signer.peer), true)
})

test('what a member said of itself ends with its membership, and counts again when it is taken in again', async () => {
  await using mesh = await startNodes(2)
  const [a, b] = mesh.nodes.map(node => node.store)
  assert.ok(a && b)
  b.ephemeral('presence').set('serves', 1, { ttlMs: 600_000 })
  await eventually(() => assert.equal(a.ephemeral('presence').get('serves'), 1))
  const events = a.ephemeral('presence').watch()
  mesh.membership.revoked.add(b.self)
  mesh.membership.changed()
  assert.deepEqual(a.ephemeral('presence').entries(), [])
  const { value: event } = await events.next()
  assert.deepEqual([event?.author, event?.key, event?.value], [b.self, 'serves', undefined])
  mesh.membership.revoked.delete(b.self)
  mesh.membership.changed()
  b.ephemeral('presence').set('serves', 2, { ttlMs: 600_000 })
  await eventually(() => assert.equal(a.ephemeral('presence').get('serves'), 2))
})

test('keys that come and go leave room for others, here and at peers', async () => {
  await using mesh = await startNodes(2)
  const [a, b] = mesh.nodes.map(node => node.store)
  assert.ok(a && b)
  await eventually(() => assert.equal(a.status().peerCount, 1))
  for (let round = 0; round < 6; round++) {
    for (let index = 0; index < 100; index++) {
      a.ephemeral('presence').set(`k${round}-${index}`, index, { ttlMs: 60_000 })
      a.ephemeral('presence').delete(`k${round}-${index}`)
    }
    await new Promise(resolve => setImmediate(resolve))
  }
  a.ephemeral('other').set('last', 1, { ttlMs: 60_000 })
  assert.deepEqual(a.ephemeral('presence').entries(), [])
  await eventually(() => {
    // Said again, as whoever uses records does: what was too much at once is dropped.
    a.ephemeral('other').set('last', 1, { ttlMs: 60_000 })
    assert.equal(b.ephemeral('other').get('last'), 1)
  })
})

test('what a node said before it was killed ends when it comes back and does not say it again', async () => {
  const network = createMemoryNetwork()
  const membership = createMembership()
  const witness = await startNode(2, { network, membership })
  const first = await startNode(1, { network, membership })
  first.store.ephemeral('presence').set('gone', 1, { ttlMs: 600_000 })
  first.store.ephemeral('presence').set('kept', 1, { ttlMs: 600_000 })
  await eventually(() => assert.equal(witness.store.ephemeral('presence').entries().length, 2))
  network.remove(first.signer.peer)
  await first.store.stop()
  const second = await startNode(1, { network, membership })
  second.store.ephemeral('presence').set('kept', 2, { ttlMs: 600_000 })
  await eventually(() => {
    const keys = witness.store.ephemeral('presence').entries()
    assert.deepEqual(
      keys.map(({ key, value }) => [key, value]),
      [['kept', 2]],
    )
  })
  await second.store.stop()
  await witness.store.stop()
})
