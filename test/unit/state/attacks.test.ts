import assert from 'node:assert/strict'
import { test } from 'node:test'
import { applyUpdate, Doc } from 'yjs'
import { type Clock, createMemoryNetwork, type Logger, silentLogger, systemClock } from '../../../src/base/index.ts'
import { type Entry, hashPayload, NO_BYTES, signEntry, spaceOf } from '../../../src/state/entry.ts'
import { MAX_CLOCK_SKEW_MS, ORPHAN_BYTES_PER_PEER } from '../../../src/state/limits.ts'
import { eventually } from '../../support/eventually.ts'
import { Forger, HANGING_V2, headerName, RawPeer, rawUpdate } from './forge.ts'
import { signerOf, startNode, startNodes } from './support.ts'

const attacker = signerOf(666)
const victim = signerOf(1)
const spy = signerOf(999)

interface Attack {
  name: string
  /** Hostile entries, on top of one honest entry by the attacker that sets `mine`. */
  forge(forger: Forger): Entry[]
  /** Why it is refused and its sender shut out; absent when it only can't be accepted now. */
  reason?: RegExp
}

/** `[stamp, value]` with a one-digit stamp. */
const CELL = rawUpdate(1, 117, 2, Uint8Array.of(125, 5), Uint8Array.of(125, 1))

function payloadAttack(name: string, reason: RegExp, payload: (forger: Forger) => Uint8Array, clockLength = 1): Attack {
  return { name, reason, forge: forger => [forger.entry(payload(forger), { clockLength })] }
}

const attacks: Attack[] = [
  payloadAttack('an empty V2 update', /behind the end/, () => Uint8Array.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)),
  payloadAttack('a V2 update that aborts Yjs', /behind the end/, () =>
    Buffer.from('000001a0d08b8f0a0000000000000000000000010001ffffffff0f00', 'hex'),
  ),
  payloadAttack('a 27-byte V2 update that mergeUpdatesV2 of Yjs never ends with', /behind the end/, () => HANGING_V2),
  payloadAttack('an update that Yjs applies in part before it throws', /ends early/, forger => {
    const payload = forger.update({ k: 1 }).subarray(0, -1)
    const document = new Doc()
    applyUpdate(document, new Forger(attacker).update({ mine: 'honest' }))
    assert.throws(() => applyUpdate(document, payload))
    assert.equal(document.getMap('map').size, 2)
    return payload
  }),
  payloadAttack('a 9-byte update that claims 3·10^7 structs', /count exceeds/, forger =>
    rawUpdate(1, 30_000_000, forger.clientId, forger.clock()),
  ),
  payloadAttack("a GC struct under the victim's client", /not by the client/, forger => {
    const target = new Forger(victim)
    return rawUpdate(1, 1, target.clientId, forger.clock(), Uint8Array.of(0), 1, 0)
  }),
  payloadAttack('a GC struct of its own', /does not set a key/, forger =>
    rawUpdate(1, 1, forger.clientId, forger.clock(), Uint8Array.of(0), 1, 0),
  ),
  payloadAttack(
    'a GC struct that claims 3·10^7 clocks',
    /too many clocks/,
    forger => rawUpdate(1, 1, forger.clientId, forger.clock(), Uint8Array.of(0), 30_000_000, 0),
    30_000_000,
  ),
  payloadAttack('a Skip struct', /type 10 is not allowed/, forger =>
    rawUpdate(1, 1, forger.clientId, forger.clock(), Uint8Array.of(10), 1, 0),
  ),
  payloadAttack('a subdocument', /type 9 is not allowed/, forger =>
    rawUpdate(
      1,
      1,
      forger.clientId,
      forger.clock(),
      Uint8Array.of(9 | 32),
      1,
      'map',
      'k',
      'guid',
      Uint8Array.of(118, 0),
      0,
    ),
  ),
  payloadAttack('a nested type', /does not set a key/, forger =>
    rawUpdate(1, 1, forger.clientId, forger.clock(), Uint8Array.of(7 | 32), 1, 'map', 'k', 1, 0),
  ),
  payloadAttack('a spoofed client id', /not by the client/, forger =>
    rawUpdate(1, 1, 12345, forger.clock(), Uint8Array.of(8 | 32), 1, 'map', 'k', CELL, 0),
  ),
  payloadAttack('two clients', /more than one client/, forger =>
    rawUpdate(
      2,
      1,
      forger.clientId,
      forger.clock(),
      Uint8Array.of(8 | 32),
      1,
      'map',
      'k',
      CELL,
      1,
      5,
      0,
      Uint8Array.of(0),
      1,
      0,
    ),
  ),
  payloadAttack('clocks with a gap (pending for ever)', /next clock/, forger =>
    rawUpdate(1, 1, forger.clientId, forger.clock() + 5, Uint8Array.of(8 | 32), 1, 'map', 'k', CELL, 0),
  ),
  payloadAttack('an unknown origin (pending for ever)', /not behind the item/, forger =>
    rawUpdate(1, 1, forger.clientId, forger.clock(), Uint8Array.of(8 | 128), 77, 3, CELL, 0),
  ),
  payloadAttack('an own origin ahead of itself', /not behind the item/, forger =>
    rawUpdate(
      1,
      1,
      forger.clientId,
      forger.clock(),
      Uint8Array.of(8 | 128),
      forger.clientId,
      forger.clock() + 1,
      CELL,
      0,
    ),
  ),
  payloadAttack('an unknown parent', /not in the root map/, forger =>
    rawUpdate(1, 1, forger.clientId, forger.clock(), Uint8Array.of(8), 0, 77, 0, CELL, 0),
  ),
  payloadAttack('another root', /not in the root map/, forger =>
    rawUpdate(1, 1, forger.clientId, forger.clock(), Uint8Array.of(8 | 32), 1, 'other', 'k', CELL, 0),
  ),
  payloadAttack('a right origin', /does not set a key/, forger =>
    rawUpdate(1, 1, forger.clientId, forger.clock(), Uint8Array.of(8 | 64), forger.clientId, 0, CELL, 0),
  ),
  payloadAttack('a key set beside the item that holds it', /ignores the item/, forger =>
    rawUpdate(1, 1, forger.clientId, forger.clock(), Uint8Array.of(8 | 32), 1, 'map', 'mine', CELL, 0),
  ),
  payloadAttack("a delete set with the victim's key", /delete set covers more/, forger => {
    const target = new Forger(victim)
    return rawUpdate(
      1,
      1,
      forger.clientId,
      forger.clock(),
      Uint8Array.of(8 | 32),
      1,
      'map',
      'k',
      CELL,
      1,
      target.clientId,
      1,
      0,
      1,
    )
  }),
  payloadAttack(
    "nothing but a deletion of the victim's key",
    /by the client/,
    () => rawUpdate(0, 1, new Forger(victim).clientId, 1, 0, 1),
    0,
  ),
  payloadAttack('a delete set of 2^52 clocks', /delete set covers more/, forger =>
    rawUpdate(
      1,
      1,
      forger.clientId,
      forger.clock(),
      Uint8Array.of(8 | 32),
      1,
      'map',
      'k',
      CELL,
      1,
      forger.clientId,
      1,
      0,
      2 ** 52,
    ),
  ),
  payloadAttack('a delete set with 2^30 ranges', /count exceeds/, forger =>
    rawUpdate(
      1,
      1,
      forger.clientId,
      forger.clock(),
      Uint8Array.of(8 | 32),
      1,
      'map',
      'k',
      CELL,
      1,
      forger.clientId,
      2 ** 30,
    ),
  ),
  payloadAttack('only deletes', /by the client/, forger => rawUpdate(0, 1, forger.clientId, 1, 0, 1), 0),
  payloadAttack('an array of 2^40 members', /count exceeds/, forger =>
    rawUpdate(1, 1, forger.clientId, forger.clock(), Uint8Array.of(8 | 32), 1, 'map', 'k', 1, 117, 2 ** 40),
  ),
  payloadAttack('a value nested 2,000 deep', /nested too deeply/, forger =>
    rawUpdate(
      1,
      1,
      forger.clientId,
      forger.clock(),
      Uint8Array.of(8 | 32),
      1,
      'map',
      'k',
      1,
      Buffer.from('7501'.repeat(2000), 'hex'),
      126,
      0,
    ),
  ),
  payloadAttack('a value with a prototype', /__proto__/, forger =>
    rawUpdate(
      1,
      1,
      forger.clientId,
      forger.clock(),
      Uint8Array.of(8 | 32),
      1,
      'map',
      'k',
      1,
      117,
      2,
      Uint8Array.of(125, 5),
      118,
      1,
      '__proto__',
      Uint8Array.of(118, 0),
      0,
    ),
  ),
  payloadAttack('text that is not UTF-8', /not UTF-8/, forger =>
    rawUpdate(
      1,
      1,
      forger.clientId,
      forger.clock(),
      Uint8Array.of(8 | 32),
      1,
      'map',
      Uint8Array.of(2, 0xc3, 0x28),
      CELL,
      0,
    ),
  ),
  payloadAttack('a cell without a stamp', /not a stamped cell/, forger =>
    rawUpdate(1, 1, forger.clientId, forger.clock(), Uint8Array.of(8 | 32), 1, 'map', 'k', 1, Uint8Array.of(125, 1), 0),
  ),
  payloadAttack('a value stamped beyond its entry', /stamp beyond/, forger =>
    forger.update({ k: 1 }, 'd', forger.stamp + 5_000_000),
  ),
  payloadAttack('bytes behind the end', /behind the end/, forger =>
    Buffer.concat([forger.update({ k: 1 }), Uint8Array.of(0)]),
  ),
  payloadAttack('a cut update', /count exceeds/, forger => forger.update({ k: 'some text' }).subarray(0, -4)),
  payloadAttack('garbage', /out of range/, () => Buffer.from('ffffffffffffffffffffffffffffffff', 'hex')),
  {
    name: 'a signature by someone else',
    reason: /signature/,
    forge: forger => {
      const entry = forger.entry(forger.update({ k: 1 }))
      return [{ ...entry, signature: new Uint8Array(victim.sign(entry.headerBytes)) }]
    },
  },
  {
    name: "an entry in the victim's name",
    reason: /signature/,
    forge: () => {
      const target = new Forger(victim)
      const payload = target.update({ k: 'forged' })
      const header = { ...target.entry(payload).header }
      return [signEntry(attacker, header, payload)]
    },
  },
  {
    name: 'a signature without the tag',
    reason: /signature/,
    forge: forger => {
      const entry = forger.entry(forger.update({ k: 1 }))
      return [{ ...entry, signature: new Uint8Array(attacker.sign(entry.headerBytes)) }]
    },
  },
  {
    name: 'another payload than signed',
    reason: /does not hash/,
    forge: forger => [{ ...forger.entry(forger.update({ k: 1 })), payload: forger.update({ k: 2 }) }],
  },
  {
    name: 'an entry of another space',
    reason: /another space/,
    forge: forger => [forger.entry(forger.update({ k: 1 }), { space: spaceOf('other-space') })],
  },
  {
    name: 'a stamp that does not grow',
    reason: /does not grow/,
    forge: forger => [forger.entry(forger.update({ k: 1 }, 'd', 1), { stamp: forger.stamp })],
  },
  {
    name: 'a header that lies about its clocks',
    reason: /disagree/,
    forge: forger => [forger.entry(forger.update({ k: 1 }), { clockStart: forger.clock() + 1 })],
  },
  {
    name: 'a header that lies about its growth',
    reason: /disagree/,
    forge: forger => [forger.entry(forger.update({ k: 1 }), { clockLength: 2 })],
  },
  {
    name: 'a payload of 65 KiB',
    reason: /too long/,
    forge: forger => {
      const payload = Buffer.alloc(65 * 1024)
      return [forger.entry(payload)]
    },
  },
  {
    name: 'a document name of odd characters',
    reason: /document name/,
    forge: forger => [forger.entry(forger.update({ k: 1 }), { document: '../\n' })],
  },
  {
    name: 'a closing entry with a payload',
    reason: /fit its kind/,
    forge: forger => [
      forger.entry(forger.update({ k: 1 }), { kind: 'close', document: '', clockLength: 0, clockStart: 0 }),
    ],
  },
  {
    name: 'a stamp beyond the allowed skew',
    forge: forger => {
      const stamp = (Date.now() + MAX_CLOCK_SKEW_MS + 60_000) * 1000
      return [forger.entry(forger.update({ k: 1 }, 'd', stamp), { stamp })]
    },
  },
  {
    name: 'an entry on an unknown predecessor',
    forge: forger => [forger.entry(forger.update({ k: 1 }), { prev: hashPayload(NO_BYTES) })],
  },
  {
    name: 'an entry far ahead',
    forge: forger => [forger.entry(forger.update({ k: 1 }), { seq: 1000, prev: hashPayload(NO_BYTES) })],
  },
]

test('every known attack is refused on all replicas and relayed by none', async t => {
  for (const attack of attacks) {
    await t.test(attack.name, async () => {
      const network = createMemoryNetwork()
      const reasons: string[] = []
      const log: Logger = {
        ...silentLogger,
        warn: fields => reasons.push(String((fields as { reason?: unknown }).reason)),
        child: () => log,
      }
      await using mesh = await startNodes(3, { network, log, banMs: 60_000 })
      const watcher = new RawPeer(network, spy)
      const raw = new RawPeer(network, attacker)
      const [a] = mesh.nodes
      assert.ok(a)
      a.store.document('d').set('k', 'of the victim')
      await a.store.replicatedTo(2)
      for (const node of mesh.nodes) await watcher.connect(node.signer.peer)

      const forger = new Forger(attacker)
      const honest = forger.set({ mine: 'honest' })
      for (const node of mesh.nodes) await raw.sendEntries(node.signer.peer, [honest])
      await eventually(() => {
        for (const { store } of mesh.nodes) assert.equal(store.document('d').getFrom(attacker.peer, 'mine'), 'honest')
      })

      const hostile = attack.forge(forger)
      for (const node of mesh.nodes) await raw.sendEntries(node.signer.peer, hostile).catch(() => {})
      const { reason } = attack
      if (reason !== undefined)
        await eventually(() => {
          for (const node of mesh.nodes) assert.equal(raw.isConnected(node.signer.peer), false, 'is shut out')
          assert.equal(reasons.length, mesh.nodes.length)
          for (const text of reasons) assert.match(text, reason)
        })
      else assert.deepEqual(reasons, [])
      // A later honest write arrives everywhere, so what was going to be relayed has been.
      const b = mesh.nodes[1]
      assert.ok(b)
      b.store.document('other').set('after', true)
      await b.store.replicatedTo(2)
      await eventually(() => assert.ok(watcher.seenEntries().size >= 2))
      for (const { store } of mesh.nodes) {
        assert.equal(store.document('d').get('k'), 'of the victim')
        assert.equal(store.document('d').getFrom(attacker.peer, 'k'), undefined)
        assert.equal(store.document('d').getFrom(attacker.peer, 'mine'), 'honest')
      }
      b.store.document('other').delete('after')
      await b.store.replicatedTo(2)
      for (const { store } of mesh.nodes) assert.equal(store.digest(), b.store.digest())
      for (const entry of hostile) assert.equal(watcher.seenEntries().has(headerName(entry)), false, 'was relayed')
    })
  }
})

test('entries of those who are not members are neither kept nor relayed', async () => {
  const network = createMemoryNetwork()
  await using mesh = await startNodes(2, { network })
  mesh.membership.revoked.add(attacker.peer)
  mesh.membership.changed()
  const raw = new RawPeer(network, spy)
  const entry = new Forger(attacker).set({ k: 1 })
  for (const node of mesh.nodes) await raw.sendEntries(node.signer.peer, [entry])
  const [a, b] = mesh.nodes
  assert.ok(a && b)
  a.store.document('d').set('x', 1)
  await a.store.replicatedTo(1)
  for (const { store } of mesh.nodes)
    assert.deepEqual(
      store
        .document('d')
        .entries()
        .map(({ key }) => key),
      ['x'],
    )
})

test('of many entries at once, those before one that is not signed count, and neither it nor those behind it do', async () => {
  const network = createMemoryNetwork()
  await using mesh = await startNodes(1, { network })
  const raw = new RawPeer(network, attacker)
  const [a] = mesh.nodes
  assert.ok(a)
  const forger = new Forger(attacker)
  const entries = Array.from({ length: 60 }, (_, index) => forger.set({ k: index }))
  const [first] = entries
  assert.ok(first)
  entries[40] = { ...(entries[40] as typeof first), signature: first.signature }
  await raw.sendEntries(a.signer.peer, entries)
  await eventually(() => assert.equal(a.store.status().refusedEntryCount, 1))
  await eventually(() => assert.equal(a.store.document('d').getFrom(attacker.peer, 'k'), 39))
  await eventually(() => assert.equal(raw.isConnected(a.signer.peer), false))
  assert.equal(a.store.status().entryCount, 40)
})

test('a replayed entry changes nothing', async () => {
  const network = createMemoryNetwork()
  await using mesh = await startNodes(1, { network })
  const raw = new RawPeer(network, attacker)
  const [a] = mesh.nodes
  assert.ok(a)
  const forger = new Forger(attacker)
  const entries = [forger.set({ k: 1 }), forger.set({ k: 2 }), forger.set({ k: undefined })]
  for (let round = 0; round < 3; round++) await raw.sendEntries(a.signer.peer, entries)
  for (const entry of entries) await raw.sendEntries(a.signer.peer, [entry])
  await eventually(() => assert.equal(a.store.status().logCount, 1))
  assert.equal(a.store.document('d').getFrom(attacker.peer, 'k'), undefined)
  assert.equal(raw.isConnected(a.signer.peer), true)
  assert.equal(a.store.status().refusedEntryCount, 0)
})

test('a flood of entries without their predecessors stays within its bound and crowds nobody out', async () => {
  const network = createMemoryNetwork()
  await using mesh = await startNodes(2, { network })
  const raw = new RawPeer(network, attacker)
  const [a, b] = mesh.nodes
  assert.ok(a && b)
  const forger = new Forger(attacker)
  const payload = forger.update({ k: 'x'.repeat(40_000) })
  for (let seq = 5; seq < 105; seq++)
    await raw.sendEntries(a.signer.peer, [forger.entry(payload, { seq, prev: hashPayload(NO_BYTES) })])
  await eventually(() => assert.ok(a.store.status().orphanBytes > 40_000))
  assert.ok(a.store.status().orphanBytes <= ORPHAN_BYTES_PER_PEER)
  b.store.document('d').set('k', 'through')
  await b.store.replicatedTo(1)
  assert.equal(a.store.document('d').get('k'), 'through')
})

test('a message that costs more than a budget is handled a slice at a time', async () => {
  const network = createMemoryNetwork()
  const waits: number[] = []
  const clock: Clock = {
    ...systemClock,
    schedule(ms, task) {
      // No timeout of a replica is as long.
      if (ms > 200_000) waits.push(ms)
      return systemClock.schedule(ms, task)
    },
  }
  // Two slices, the second of which is read by then, cost some 480 seconds, the message 1300.
  const node = await startNode(1, { network, clock, peerBytesPerSecond: 100 })
  const forger = new Forger(attacker)
  const entries = Array.from({ length: 100 }, (_, index) => forger.set({ k: index }))
  await new RawPeer(network, attacker).sendEntries(node.signer.peer, entries)
  await eventually(() => assert.ok(waits.length > 0))
  assert.ok((waits[0] ?? 0) < 700_000, `waited ${waits[0]} ms at once`)
  assert.ok(node.store.status().entryCount < 50)
  await node.store.stop()
})

test('garbage in place of messages ends the stream and shuts the sender out, no more', async () => {
  const network = createMemoryNetwork()
  await using mesh = await startNodes(2, { network, banMs: 1 })
  const [a, b] = mesh.nodes
  assert.ok(a && b)
  const raw = new RawPeer(network, attacker)
  const messages: Uint8Array[] = [
    Uint8Array.of(),
    Uint8Array.of(0xff, 0xff, 0xff, 0xff, 0xff),
    Buffer.from('hello'),
    Buffer.alloc(200_000, 7),
    // Hello, root, heads, want, entries, proofs that are empty or cut.
    Uint8Array.of(0x0a, 0),
    Uint8Array.of(0x12, 0),
    Uint8Array.of(0x1a, 2, 0x0a, 0),
    Uint8Array.of(0x22, 2, 0x0a, 0),
    Uint8Array.of(0x2a, 2, 0x0a, 0),
    Uint8Array.of(0x32, 2, 0x0a, 0),
    Uint8Array.of(0x2a, 100),
  ]
  for (const bytes of messages) {
    await raw.connect(a.signer.peer)
    await raw.sendBytes(a.signer.peer, bytes).catch(() => {})
    await eventually(() => assert.equal(raw.isConnected(a.signer.peer), false))
    await new Promise(resolve => setTimeout(resolve, 3))
  }
  b.store.document('d').set('k', 'through')
  await b.store.replicatedTo(1)
  assert.equal(a.store.document('d').get('k'), 'through')
})
