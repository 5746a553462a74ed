import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import {
  createMemoryStore,
  createSigner,
  type KeyValueStore,
  type Signer,
  systemClock,
  systemRandom,
} from '../../../src/base/index.ts'
import { createCertificate, extendProof, MAX_CHAIN_LENGTH, readProof } from '../../../src/mesh/certificates.ts'
import {
  adoptMembership,
  createMesh,
  loadMembership,
  type Membership,
  type MembershipEvent,
} from '../../../src/mesh/index.ts'
import { createRevocation } from '../../../src/mesh/revocations.ts'
import { encodeMessage, meshProto } from '../../../src/wire/index.ts'

interface Party {
  signer: Signer
  store: KeyValueStore
  membership: Membership
}

const newSigner = (): Signer => createSigner(randomBytes(32))

async function found(): Promise<Party> {
  const [signer, store] = [newSigner(), createMemoryStore()]
  return { signer, store, membership: await createMesh('lab', { signer, store }) }
}

async function admit(by: Party, role: 'member' | 'admin', name: string, lifetimeMs?: number): Promise<Party> {
  const [signer, store] = [newSigner(), createMemoryStore()]
  const proof = by.membership.issue(signer.peer, role, name, lifetimeMs === undefined ? {} : { lifetimeMs })
  const joined = { genesis: by.membership.genesis.bytes, proof: proof.bytes }
  return { signer, store, membership: await adoptMembership(joined, { signer, store }) }
}

/** Everybody learns of everybody's proof, as peer exchange does it. */
function introduce(...parties: Party[]): void {
  for (const party of parties) {
    for (const other of parties) if (other !== party) party.membership.checkProof(other.membership.ownProof())
  }
}

test('a founder has an admin, who has a member; each proof leads to the founder', async () => {
  const founder = await found()
  const admin = await admit(founder, 'admin', 'ada')
  const member = await admit(admin, 'member', 'bob')
  assert.equal(founder.membership.role, 'admin')
  const seen = founder.membership.addProof(member.membership.ownProof())
  assert.deepEqual(
    { peer: seen.peer, role: seen.role, name: seen.name, problem: seen.problem },
    { peer: member.signer.peer, role: 'member', name: 'bob', problem: undefined },
  )
  assert.equal(founder.membership.isMember(member.signer.peer), true)
  assert.equal(founder.membership.isAdmin(member.signer.peer), false)
  assert.equal(founder.membership.isAdmin(admin.signer.peer), true)
  assert.equal(member.membership.isMember(founder.signer.peer), true)
  assert.equal(member.membership.isMember(admin.signer.peer), false, 'its proof is not known')
  assert.equal(member.membership.members().length, 2)
})

test('a member neither issues nor revokes', async () => {
  const founder = await found()
  const member = await admit(founder, 'member', 'bob')
  assert.throws(() => member.membership.issue(newSigner().peer, 'member', 'x'), { kind: 'permission_denied' })
  assert.throws(() => member.membership.revoke(newSigner().peer), { kind: 'permission_denied' })
})

test('what a member signs all the same does not count', async () => {
  const founder = await found()
  const member = await admit(founder, 'member', 'bob')
  const { genesis } = founder.membership
  const victim = newSigner().peer
  const content = { subject: victim, role: 'admin' as const, name: 'x', issuedMs: 0 }
  const certificate = createCertificate(genesis, member.signer, content, systemRandom)
  const own = readProof(genesis, member.membership.ownProof())
  assert.throws(() => extendProof(genesis, own, certificate), { kind: 'permission_denied', message: /not an admin/ })
  const revocation = { subjects: [victim], endorsed: [], reason: '', issuedMs: 0 }
  assert.throws(() => createRevocation(genesis, member.signer, own, revocation, systemRandom), {
    message: /not issued by an admin/,
  })
})

test('a proof of another mesh, altered or cut does not hold', async () => {
  const [founder, other] = [await found(), await found()]
  const foreign = await admit(other, 'member', 'eve')
  assert.throws(() => founder.membership.addProof(foreign.membership.ownProof()), { kind: 'permission_denied' })
  assert.throws(() => founder.membership.addProof(other.membership.ownProof()), { kind: 'permission_denied' })
  const bytes = (await admit(founder, 'member', 'bob')).membership.ownProof()
  for (let index = 0; index < bytes.byteLength; index += 7) {
    const altered = new Uint8Array(bytes)
    altered[index] = (altered[index] ?? 0) ^ 0x10
    assert.throws(() => founder.membership.addProof(altered), { name: 'TrellisError' })
  }
  assert.throws(() => founder.membership.addProof(bytes.subarray(0, bytes.byteLength - 1)), { name: 'TrellisError' })
  assert.throws(() => founder.membership.addProof(new Uint8Array()), { kind: 'invalid_argument' })
})

test('a chain is bounded', async () => {
  let party = await found()
  const { membership } = party
  for (let depth = 0; depth < MAX_CHAIN_LENGTH; depth++) party = await admit(party, 'admin', `depth ${depth}`)
  assert.ok(membership.addProof(party.membership.ownProof()))
  await assert.rejects(admit(party, 'member', 'too deep'), { message: /more than 8 certificates/ })
})

test('names are bounded and printable', async () => {
  const founder = await found()
  for (const name of ['', ' x', 'x'.repeat(65), 'a\nb', 'a\u0000b', 'a\u202eb']) {
    assert.throws(() => founder.membership.issue(newSigner().peer, 'member', name), { kind: 'invalid_argument' })
  }
  assert.ok(founder.membership.issue(newSigner().peer, 'member', 'Zoë’s 笔记本'))
})

test('a certificate that has expired does not hold, nor what was issued with it', async () => {
  let nowMs = Date.now()
  const clock = { ...systemClock, wallMs: () => nowMs }
  const [signer, store] = [newSigner(), createMemoryStore()]
  const founder = { signer, store, membership: await createMesh('lab', { signer, store, clock }) }
  const admin = await admit(founder, 'admin', 'ada', 60_000)
  const member = await admit(admin, 'member', 'bob')
  introduce(founder, admin, member)
  assert.equal(founder.membership.isMember(member.signer.peer), true)
  nowMs += 61_000
  assert.equal(founder.membership.isMember(admin.signer.peer), false)
  assert.equal(founder.membership.isMember(member.signer.peer), false)
  assert.equal(founder.membership.checkProof(member.membership.ownProof()).problem, 'expired')
  assert.throws(() => founder.membership.addProof(admin.membership.ownProof()), { message: /expired/ })
  // A new certificate replaces the old one.
  const renewed = founder.membership.issue(admin.signer.peer, 'admin', 'ada')
  assert.equal(founder.membership.addProof(renewed.bytes).problem, undefined)
})

test('a revocation is idempotent, told, and final', async () => {
  const founder = await found()
  const member = await admit(founder, 'member', 'bob')
  const other = await admit(founder, 'member', 'carol')
  introduce(founder, member, other)
  const events: MembershipEvent[] = []
  other.membership.onChange(event => events.push(event))
  const record = founder.membership.revoke(member.signer.peer, { reason: 'stolen' })
  assert.equal(other.membership.addRevocation(record.bytes), true)
  assert.equal(other.membership.addRevocation(record.bytes), false)
  assert.equal(events.length, 1)
  assert.deepEqual(events[0]?.type === 'revocation' && events[0].peers, [member.signer.peer])
  assert.equal(other.membership.isMember(member.signer.peer), false)
  assert.equal(other.membership.member(member.signer.peer)?.problem, 'revoked')
  assert.equal(other.membership.checkProof(member.membership.ownProof()).problem, 'revoked')
  assert.throws(() => founder.membership.issue(member.signer.peer, 'member', 'bob'), { message: /was revoked/ })
})

test('nobody revokes the founder or itself', async () => {
  const founder = await found()
  const admin = await admit(founder, 'admin', 'ada')
  assert.throws(() => admin.membership.revoke(founder.signer.peer), { message: /founder/ })
  assert.throws(() => admin.membership.revoke(admin.signer.peer), { kind: 'invalid_argument' })
})

test("a revoked admin's members go with it, except those whom the record endorses", async () => {
  const founder = await found()
  const admin = await admit(founder, 'admin', 'ada')
  const [kept, dropped] = [await admit(admin, 'member', 'kept'), await admit(admin, 'member', 'dropped')]
  const subAdmin = await admit(admin, 'admin', 'sub')
  const below = await admit(subAdmin, 'member', 'below')
  introduce(founder, admin, kept, dropped, subAdmin, below)
  founder.membership.revoke(admin.signer.peer, { endorse: [kept.signer.peer, subAdmin.signer.peer] })
  const problems = new Map(founder.membership.members().map(member => [member.name, member.problem]))
  assert.deepEqual(Object.fromEntries(problems), {
    undefined: undefined,
    ada: 'revoked',
    kept: undefined,
    dropped: 'issuer_revoked',
    sub: undefined,
    below: undefined,
  })
  // What the revoked admin signs later does not count, whatever date it claims.
  const late = admin.membership.issue(newSigner().peer, 'member', 'late')
  assert.equal(founder.membership.checkProof(late.bytes).problem, 'issuer_revoked')
  // Nor does a better certificate for somebody endorsed: the record names certificates, not peers.
  const raised = admin.membership.issue(kept.signer.peer, 'admin', 'kept')
  assert.equal(founder.membership.checkProof(raised.bytes).problem, 'issuer_revoked')
  assert.equal(founder.membership.isAdmin(kept.signer.peer), false)
  assert.equal(founder.membership.isMember(kept.signer.peer), true)
})

test('by default everybody known whom the revoked admin let in stays', async () => {
  const founder = await found()
  const admin = await admit(founder, 'admin', 'ada')
  const member = await admit(admin, 'member', 'bob')
  introduce(founder, admin, member)
  founder.membership.revoke(admin.signer.peer)
  assert.equal(founder.membership.isMember(member.signer.peer), true)
  assert.equal(founder.membership.isMember(admin.signer.peer), false)
})

test('whom a revoked admin had revoked stays out', async () => {
  const founder = await found()
  const admin = await admit(founder, 'admin', 'ada')
  const member = await admit(founder, 'member', 'bob')
  introduce(founder, admin, member)
  founder.membership.addRevocation(admin.membership.revoke(member.signer.peer).bytes)
  founder.membership.revoke(admin.signer.peer)
  assert.equal(founder.membership.isRevoked(member.signer.peer), true)
})

test('all nodes agree whatever the order in which records arrive, and the founder wins', async () => {
  const founder = await found()
  const [ada, max] = [await admit(founder, 'admin', 'ada'), await admit(founder, 'admin', 'max')]
  const bob = await admit(ada, 'member', 'bob')
  const carol = await admit(max, 'member', 'carol')
  introduce(founder, ada, max, bob, carol)
  // Two admins revoke each other, one of them a member too, and the founder revokes one of the two.
  const records = [
    ada.membership.revoke(max.signer.peer),
    max.membership.revoke(ada.signer.peer),
    ada.membership.revoke(carol.signer.peer),
  ]
  const founders = founder.membership.revoke(ada.signer.peer)
  records.push(founders)
  const orders = [
    [0, 1, 2, 3],
    [3, 2, 1, 0],
    [2, 0, 3, 1],
    [1, 3, 0, 2],
  ]
  const outcomes = await Promise.all(
    orders.map(async order => {
      const judge = await admit(founder, 'member', 'judge')
      introduce(judge, founder, max, bob, carol)
      for (const index of order) judge.membership.addRevocation(records[index]?.bytes ?? new Uint8Array())
      return [ada, max, bob, carol].map(party => judge.membership.isMember(party.signer.peer))
    }),
  )
  for (const outcome of outcomes) assert.deepEqual(outcome, outcomes[0])
  // Ada's records no longer count, since the founder revoked her: max and carol are members, bob was endorsed.
  assert.deepEqual(outcomes[0], [false, true, true, true])
})

test('an altered record, or one of another mesh, is refused', async () => {
  const [founder, other] = [await found(), await found()]
  const member = await admit(founder, 'member', 'bob')
  const admin = await admit(founder, 'admin', 'ada')
  const { bytes } = admin.membership.revoke(member.signer.peer)
  assert.throws(() => other.membership.addRevocation(bytes), { kind: 'permission_denied' })
  for (let index = 0; index < bytes.byteLength; index += 11) {
    const altered = new Uint8Array(bytes)
    altered[index] = (altered[index] ?? 0) ^ 0x04
    assert.throws(() => founder.membership.addRevocation(altered), { name: 'TrellisError' })
  }
  const { Revocation, SignedRevocation } = meshProto.mesh
  const empty = encodeMessage(SignedRevocation, { revocation: { body: encodeMessage(Revocation, {}) }, issuer: {} })
  assert.throws(() => founder.membership.addRevocation(empty), { kind: 'invalid_argument' })
})

test('everything is there again after a restart', async () => {
  const founder = await found()
  const member = await admit(founder, 'member', 'bob')
  const other = await admit(founder, 'member', 'carol')
  introduce(founder, member, other)
  founder.membership.revoke(other.signer.peer)
  await founder.membership.flushed()
  const again = await loadMembership({ signer: founder.signer, store: founder.store })
  assert.ok(again)
  assert.equal(again.meshId, founder.membership.meshId)
  assert.equal(again.isMember(member.signer.peer), true)
  assert.equal(again.isRevoked(other.signer.peer), true)
  assert.equal(again.revocations().length, 1)
  assert.equal(await loadMembership({ signer: newSigner(), store: createMemoryStore() }), undefined)
  await assert.rejects(loadMembership({ signer: newSigner(), store: founder.store }), { kind: 'failed_precondition' })
  await assert.rejects(createMesh('second', { signer: founder.signer, store: founder.store }), {
    kind: 'already_exists',
  })
  await founder.store.batch([{ type: 'put', key: 'genesis', value: new Uint8Array([1, 2, 3]) }])
  await assert.rejects(loadMembership({ signer: founder.signer, store: founder.store }), { kind: 'data_loss' })
})

test('a proof that is known is still judged anew, and an altered one never taken for it', async () => {
  const founder = await found()
  const member = await admit(founder, 'member', 'bob')
  const proof = member.membership.ownProof()
  assert.equal(founder.membership.checkProof(proof).problem, undefined)
  assert.equal(founder.membership.checkProof(proof).problem, undefined)
  const altered = new Uint8Array(proof)
  altered[altered.byteLength - 1] = (altered.at(-1) ?? 0) ^ 1
  assert.throws(() => founder.membership.checkProof(altered), { name: 'TrellisError' })
  founder.membership.revoke(member.signer.peer)
  assert.equal(founder.membership.checkProof(proof).problem, 'revoked')
  assert.throws(() => founder.membership.addProof(proof), { kind: 'permission_denied' })
})
