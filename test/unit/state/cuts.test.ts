import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  type ByteStream,
  createMemoryNetwork,
  createMemoryStore,
  type MemoryNetwork,
  type PeerId,
  type PeerStreams,
  TrellisError,
} from '../../../src/base/index.ts'
import { CUTS_DOCUMENT } from '../../../src/state/cuts.ts'
import { keyOfAuthor } from '../../../src/state/entry.ts'
import { eventually } from '../../support/eventually.ts'
import { Forger, RawPeer } from './forge.ts'
import { createMembership, signerOf, startNode, startNodes, type TestNode } from './support.ts'

const GRACE_MS = 1_000

/** A node's link to a network, which can be taken from it and given back. */
class Link implements PeerStreams {
  readonly self: PeerId
  readonly #inner: PeerStreams
  readonly #open = new Set<ByteStream>()
  isDown = false

  constructor(network: MemoryNetwork, self: PeerId) {
    this.self = self
    this.#inner = network.node(self)
  }

  async open(...args: Parameters<PeerStreams['open']>): Promise<ByteStream> {
    if (this.isDown) throw new TrellisError('unavailable', 'link is down')
    return this.#track(await this.#inner.open(...args))
  }

  handle(protocol: string, handler: (stream: ByteStream, peer: PeerId) => void): () => void {
    return this.#inner.handle(protocol, (stream, peer) => {
      if (this.isDown) stream.abort(new TrellisError('unavailable', 'link is down'))
      else handler(this.#track(stream), peer)
    })
  }

  connected(): PeerId[] {
    return this.isDown ? [] : this.#inner.connected()
  }

  onPeer(...args: Parameters<PeerStreams['onPeer']>): () => void {
    return this.#inner.onPeer(...args)
  }

  takeDown(): void {
    this.isDown = true
    for (const stream of this.#open) stream.abort(new TrellisError('unavailable', 'link is down'))
    this.#open.clear()
  }

  #track(stream: ByteStream): ByteStream {
    this.#open.add(stream)
    return stream
  }
}

function cutCount({ store }: TestNode): number {
  return store.document(CUTS_DOCUMENT).entries().length
}

async function roundsOf({ store }: TestNode, count: number): Promise<void> {
  const before = store.status().roundCount
  await eventually(() => assert.ok(store.status().roundCount >= before + count))
}

for (const restarts of [false, true]) {
  const when = restarts ? ' and starts again' : ''
  test(`what members built on entries that a revoking admin has yet to get stays, if it was away${when}`, async () => {
    const network = createMemoryNetwork()
    const link = new Link(network, signerOf(1).peer)
    const db = createMemoryStore()
    const [ofFirst, ofSecond, ofThird] = [createMembership(), createMembership(), createMembership()]
    for (const { admins } of [ofFirst, ofSecond, ofThird]) admins.add(link.self)
    const options = { network, cutGraceMs: GRACE_MS }
    let admin = await startNode(1, { ...options, streams: link, db, membership: ofFirst })
    const author = await startNode(2, { ...options, membership: ofSecond })
    const member = await startNode(3, { ...options, membership: ofThird })
    const ofMember = await member.store.createShared('plan', { writers: [], everyone: true })
    const { id } = ofMember
    const ofAuthor = await eventually(() => author.store.openShared(id))
    await eventually(() => assert.equal(admin.store.digest(), member.store.digest()))

    link.takeDown()
    await eventually(() => assert.equal(admin.store.status().peerCount, 0))
    const expected: string[] = []
    for (let round = 0; round < 4; round++) {
      for (const [name, mine, theirs] of [
        ['author', ofAuthor, ofMember],
        ['member', ofMember, ofAuthor],
      ] as const) {
        expected.push(`${name} ${round}`)
        mine.list('l').push([`${name} ${round}`])
        await mine.flushed()
        await eventually(() => assert.deepEqual(theirs.list('l').toJSON(), expected))
      }
    }
    await author.store.stop()
    network.remove(author.signer.peer)
    admin.membership.revoked.add(author.signer.peer)
    admin.membership.changed()
    // Longer than the grace, in which nobody could tell it of anything.
    await roundsOf(admin, (1.2 * GRACE_MS) / 50)
    assert.equal(cutCount(admin), 0)
    if (restarts) await admin.store.stop()
    link.isDown = false
    if (restarts) admin = await startNode(1, { ...options, streams: link, db, membership: admin.membership })
    member.membership.revoked.add(author.signer.peer)
    member.membership.changed()

    await eventually(() => {
      assert.equal(cutCount(member), 1)
      assert.equal(admin.store.digest(), member.store.digest())
    })
    const ofAdmin = await admin.store.openShared(id)
    assert.deepEqual(ofAdmin.list('l').toJSON(), expected)
    assert.deepEqual(ofMember.list('l').toJSON(), expected)
    // And they go on.
    ofMember.list('l').push(['after'])
    await ofMember.flushed()
    await eventually(() => assert.deepEqual(ofAdmin.list('l').toJSON(), [...expected, 'after']))
    await admin.store.stop()
    await member.store.stop()
  })
}

test('until it cuts, which it does at last, an admin takes of a revoked author what members pass on', async () => {
  const network = createMemoryNetwork()
  const [revoked, accomplice] = [signerOf(100), signerOf(101)]
  await using mesh = await startNodes(2, { network, cutGraceMs: 2_000 })
  const [admin, other] = mesh.nodes
  assert.ok(admin && other)
  mesh.membership.admins.add(admin.signer.peer)
  const [byItself, passedOn] = [new RawPeer(network, revoked), new RawPeer(network, accomplice)]
  const forger = new Forger(revoked)
  const valueAt = ({ store }: TestNode): unknown => store.document('d').getFrom(revoked.peer, 'k')
  await passedOn.sendEntries(admin.signer.peer, [forger.set({ k: 1 })])
  await eventually(() => assert.deepEqual([valueAt(admin), valueAt(other)], [1, 1]))

  mesh.membership.revoked.add(revoked.peer)
  mesh.membership.changed()
  // It says that there is more, and never gives it.
  const head = {
    author: keyOfAuthor(revoked.peer),
    epoch: forger.epoch,
    seq: 1_000_000,
    hash: Buffer.alloc(32, 7),
    frozenAt: 0,
  }
  await passedOn.send(admin.signer.peer, { heads: { heads: [head], requestedBuckets: Buffer.alloc(8) } })
  const second = forger.set({ k: 2 })
  await byItself.sendEntries(admin.signer.peer, [second])
  await passedOn.sendEntries(other.signer.peer, [second])
  await roundsOf(admin, 3)
  assert.deepEqual([cutCount(admin), valueAt(admin), valueAt(other)], [0, 1, 1])
  await passedOn.sendEntries(admin.signer.peer, [second])
  await eventually(() => assert.deepEqual([valueAt(admin), valueAt(other)], [2, 1]))

  await eventually(() => {
    assert.equal(cutCount(other), 1)
    assert.deepEqual([valueAt(admin), valueAt(other)], [2, 2])
  })
  const third = forger.set({ k: 3 })
  for (const { signer } of [admin, other]) await passedOn.sendEntries(signer.peer, [third])
  other.store.document('d').set('x', 1)
  await eventually(() => assert.equal(admin.store.document('d').getFrom(other.signer.peer, 'x'), 1))
  await roundsOf(admin, 3)
  assert.deepEqual([valueAt(admin), valueAt(other)], [2, 2])
  assert.equal(admin.store.digest(), other.store.digest())
})

test('of two admins that cut apart from each other, what the one lets stand that has more stays', async () => {
  const [here, there] = [createMemoryNetwork(), createMemoryNetwork()]
  const [ofHere, ofThere] = [createMembership(), createMembership()]
  for (const { admins } of [ofHere, ofThere]) for (const number of [1, 3]) admins.add(signerOf(number).peer)
  const optionsHere = { network: here, membership: ofHere, cutGraceMs: GRACE_MS }
  const optionsThere = { network: there, membership: ofThere, cutGraceMs: GRACE_MS }
  const [admin, member] = [await startNode(1, optionsHere), await startNode(2, optionsHere)]
  const [other, companion] = [await startNode(3, optionsThere), await startNode(4, optionsThere)]
  const revoked = signerOf(100)
  const forger = new Forger(revoked)
  const entries = [forger.set({ k: 1 }), forger.set({ k: 2 })]
  const valueAt = ({ store }: TestNode): unknown => store.document('d').getFrom(revoked.peer, 'k')
  await new RawPeer(here, revoked).sendEntries(admin.signer.peer, entries)
  await new RawPeer(there, revoked).sendEntries(other.signer.peer, entries.slice(0, 1))
  await eventually(() => assert.deepEqual([admin, member, other, companion].map(valueAt), [2, 2, 1, 1]))

  // The later has less.
  for (const [membership, told] of [
    [ofHere, member],
    [ofThere, companion],
  ] as const) {
    membership.revoked.add(revoked.peer)
    membership.changed()
    await eventually(() => assert.equal(cutCount(told), 1))
  }
  await companion.store.stop()
  await other.store.stop()
  const came = await startNode(3, { ...optionsHere, db: other.db })
  const nodes = [admin, member, came]
  await eventually(() => {
    assert.deepEqual(nodes.map(cutCount), [2, 2, 2])
    assert.deepEqual(nodes.map(valueAt), [2, 2, 2])
    assert.equal(new Set(nodes.map(({ store }) => store.digest())).size, 1)
  })
  for (const { store } of nodes) await store.stop()
})
