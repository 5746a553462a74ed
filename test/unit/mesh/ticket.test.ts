import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import { createMemoryStore, createSigner, systemClock } from '../../../src/base/index.ts'
import {
  createMesh,
  decodeTicket,
  encodeTicket,
  InviteError,
  type Ticket,
  TicketError,
} from '../../../src/mesh/index.ts'
import { createInvites, createJoinRequest, readJoinRequest } from '../../../src/mesh/invites.ts'
import { chooseTicketAddresses } from '../../../src/mesh/ticket-addresses.ts'

const ADDRESS = '/ip4/127.0.0.1/tcp/4001/p2p/12D3KooWD9eYYZrQrXCurzfJDVGTYXbRavJFm5miaJL2LpCzYzq8'

async function setUp(nowMs = () => Date.now()) {
  const signer = createSigner(randomBytes(32))
  const store = createMemoryStore()
  const clock = { ...systemClock, wallMs: nowMs }
  const membership = await createMesh('lab', { signer, store, clock })
  const inviteStore = createMemoryStore()
  const invites = createInvites({ membership, store: inviteStore, clock })
  return { signer, membership, invites, inviteStore, clock }
}

function problemOf(text: string): string {
  try {
    decodeTicket(text)
    return 'none'
  } catch (reason) {
    assert.ok(reason instanceof TicketError, String(reason))
    assert.equal(reason.kind, 'invalid_argument')
    return reason.problem
  }
}

test('a ticket is one line that holds all there is to know', async () => {
  const { invites, membership } = await setUp()
  const ticket = await invites.create([ADDRESS], { role: 'admin', uses: 3, expiresMs: 60_000 })
  const line = encodeTicket(ticket)
  assert.match(line, /^trellis1[a-z2-7]+$/)
  const read = decodeTicket(line)
  assert.deepEqual({ ...read, genesis: read.genesis.meshId }, { ...ticket, genesis: membership.meshId })
  assert.equal(read.genesis.name, 'lab')
  // As a mail program would wrap it.
  const wrapped = `  ${line.slice(0, 70)}\n${line.slice(70, 140)}\r\n  ${line.slice(140).toUpperCase()}\n`
  assert.equal(decodeTicket(wrapped).issuer, ticket.issuer)
})

test('a ticket is short: a peer is named once, the founder not at all', async () => {
  const { invites, membership } = await setUp()
  const founder = membership.genesis.founder
  const relay = createSigner(randomBytes(32)).peer
  const addresses = [
    `/ip4/203.0.113.7/tcp/4001/p2p/${founder}`,
    `/ip6/2001:db8::7/udp/4001/quic-v1/p2p/${founder}`,
    `/dns4/relay.example.org/tcp/443/ws/p2p/${relay}`,
    `/ip4/192.0.2.1/tcp/4001/p2p/${relay}/p2p-circuit/p2p/${founder}`,
  ]
  const line = encodeTicket(await invites.create(addresses.slice(0, 2)))
  assert.ok(line.length < 420, `${line.length} characters`)
  const read = decodeTicket(encodeTicket(await invites.create(addresses)))
  assert.deepEqual([...read.addresses].sort(), [...addresses].sort())
  assert.equal(read.issuer, founder)
  for (const bad of ['', '/ip4/203.0.113.7/tcp/4001', 'not an address']) {
    const ticket = await invites.create([bad])
    assert.throws(() => encodeTicket(ticket), { kind: 'invalid_argument' }, bad)
  }
})

test('addresses for a ticket: public ones, then the local network; loopback only if there is nothing else', () => {
  const [self, relay, other] = Array.from({ length: 3 }, () => createSigner(randomBytes(32)).peer)
  const at = (address: string, peer = self) => `${address}/p2p/${peer}`
  const loopback = [at('/ip4/127.0.0.1/tcp/1'), at('/ip6/::1/tcp/1'), at('/ip4/127.0.0.1/udp/1/quic-v1')]
  assert.deepEqual(chooseTicketAddresses(loopback, []).sort(), [...loopback].sort())
  const lan = [at('/ip4/192.168.1.5/tcp/1'), at('/ip4/192.168.1.5/udp/1/quic-v1'), at('/ip4/172.17.0.1/tcp/1')]
  const open = at('/ip4/9.9.9.9/tcp/1')
  assert.deepEqual(chooseTicketAddresses([...loopback, ...lan, at('/ip6/fe80::1/tcp/1'), open], []), [
    open,
    lan[0],
    lan[2],
    lan[1],
  ])
  // Behind a NAT: through the relay, and through another member.
  const circuit = `${at('/ip4/9.9.9.8/tcp/1', relay)}/p2p-circuit/p2p/${self}`
  assert.deepEqual(
    chooseTicketAddresses(
      [...loopback, circuit, circuit],
      [[at('/ip4/127.0.0.1/tcp/2', relay), at('/ip4/9.9.9.8/tcp/1', relay)], [at('/ip4/192.168.1.9/tcp/1', other)], []],
    ),
    [at('/ip4/9.9.9.8/tcp/1', relay), at('/ip4/192.168.1.9/tcp/1', other)],
  )
})

test('a ticket says whether it was cut or altered, is none, or is newer', async () => {
  const { invites } = await setUp()
  const line = encodeTicket(await invites.create([ADDRESS]))
  for (let length = 1; length < line.length; length++)
    assert.equal(problemOf(line.slice(0, length)), 'cut', `${length}`)
  for (let index = 8; index < line.length; index++) {
    const other = line[index] === 'a' ? 'b' : 'a'
    const problem = problemOf(line.slice(0, index) + other + line.slice(index + 1))
    assert.ok(problem === 'altered' || (index < 12 && problem === 'cut'), `${index}: ${problem}`)
  }
  assert.equal(problemOf(`${line}a`), 'altered')
  assert.equal(problemOf(line.replace(/.$/, '!')), 'altered')
  assert.equal(problemOf(line.replace('trellis1', 'trellis2')), 'newer_version')
  assert.equal(problemOf(line.replace('trellis1', 'trellis12')), 'newer_version')
  assert.throws(() => decodeTicket(line.replace('trellis1', 'trellis2')), { hint: /Update/ })
  for (const text of ['', 'hello', 'https://example.org', 'x'.repeat(100_000)]) {
    assert.equal(problemOf(text), 'not_a_ticket', text.slice(0, 20))
  }
})

async function request(ticket: Ticket, signer = createSigner(randomBytes(32)), name = 'bob') {
  return readJoinRequest(createJoinRequest(ticket, signer, name))
}

test('uses are counted; the same joiner asks again for free; then it is used up', async () => {
  const { invites, membership } = await setUp()
  const ticket = await invites.create([ADDRESS], { uses: 2 })
  const bob = createSigner(randomBytes(32))
  const proof = await invites.redeem(await request(ticket, bob))
  assert.deepEqual(await invites.redeem(await request(ticket, bob)), proof)
  assert.equal(membership.isMember(bob.peer), true)
  await invites.redeem(await request(ticket))
  await assert.rejects(invites.redeem(await request(ticket)), { name: 'InviteError', problem: 'used_up' })
  assert.deepEqual(await invites.redeem(await request(ticket, bob)), proof)
  assert.deepEqual(
    (await invites.list()).map(({ uses, used }) => ({ uses, used })),
    [{ uses: 2, used: 2 }],
  )
})

test('joiners at the same time share no use', async () => {
  const { invites } = await setUp()
  const ticket = await invites.create([ADDRESS], { uses: 3 })
  const results = await Promise.allSettled(
    Array.from({ length: 10 }, async () => invites.redeem(await request(ticket))),
  )
  assert.equal(results.filter(result => result.status === 'fulfilled').length, 3)
})

test('a use is counted before the certificate goes out, also over a restart', async () => {
  const { invites, membership, inviteStore } = await setUp()
  const ticket = await invites.create([ADDRESS], { uses: 1 })
  await invites.redeem(await request(ticket))
  const again = createInvites({ membership, store: inviteStore })
  await assert.rejects(again.redeem(await request(ticket)), { problem: 'used_up' })
})

test('nothing is issued when the use cannot be written', async () => {
  const { membership, inviteStore } = await setUp()
  let full = false
  const store = {
    ...inviteStore,
    batch: async (...parameters: Parameters<typeof inviteStore.batch>) => {
      if (full) throw new Error('no space left on device')
      await inviteStore.batch(...parameters)
    },
  }
  const invites = createInvites({ membership, store })
  const ticket = await invites.create([ADDRESS], { uses: 1 })
  full = true
  await assert.rejects(invites.redeem(await request(ticket)), /no space/)
  full = false
  assert.ok(await invites.redeem(await request(ticket)))
})

test('an expired, withdrawn or unknown invitation says which', async () => {
  let nowMs = Date.now()
  const { invites } = await setUp(() => nowMs)
  const expired = await invites.create([ADDRESS], { expiresMs: 1000 })
  nowMs += 1001
  await assert.rejects(invites.redeem(await request(expired)), { name: 'InviteError', problem: 'expired' })
  const withdrawn = await invites.create([ADDRESS])
  const id = Buffer.from(withdrawn.inviteId).toString('hex')
  const early = createSigner(randomBytes(32))
  await invites.redeem(await request(withdrawn, early))
  assert.equal(await invites.revoke(id), true)
  assert.equal(await invites.revoke('0000000000000000'), false)
  assert.equal(await invites.revoke('../etc'), false)
  await assert.rejects(invites.redeem(await request(withdrawn)), { problem: 'revoked' })
  await assert.rejects(invites.redeem(await request(withdrawn, early)), { problem: 'revoked' })
  const wrongSecret = { ...withdrawn, secret: randomBytes(32) }
  await assert.rejects(invites.redeem(await request(wrongSecret)), { problem: 'unknown' })
  const wrongId = { ...withdrawn, inviteId: randomBytes(8) }
  await assert.rejects(invites.redeem(await request(wrongId)), (reason: unknown) => reason instanceof InviteError)
})

test('a request is bound to the joiner: nobody in between can use it', async () => {
  const { invites } = await setUp()
  const ticket = await invites.create([ADDRESS])
  const [bob, eve] = [createSigner(randomBytes(32)), createSigner(randomBytes(32))]
  const bobs = await request(ticket, bob)
  // Eve, who forwards, puts herself in Bob's place: the MAC no longer fits.
  await assert.rejects(invites.redeem({ ...bobs, joiner: eve.peer }), { problem: 'unknown' })
  const bytes = createJoinRequest(ticket, bob, 'bob')
  bytes[bytes.byteLength - 1] = (bytes.at(-1) ?? 0) ^ 1
  assert.throws(() => readJoinRequest(bytes), { kind: 'invalid_argument' })
})

test('a revoked peer does not get in again with an old invitation', async () => {
  const { invites, membership } = await setUp()
  const ticket = await invites.create([ADDRESS], { uses: 5 })
  const bob = createSigner(randomBytes(32))
  await invites.redeem(await request(ticket, bob))
  membership.revoke(bob.peer)
  await assert.rejects(invites.redeem(await request(ticket, bob)), { kind: 'permission_denied' })
})

test('options are checked', async () => {
  const { invites } = await setUp()
  for (const options of [{ uses: 0 }, { uses: 1.5 }, { uses: 1e9 }, { expiresMs: 0 }, { expiresMs: Infinity }]) {
    await assert.rejects(invites.create([ADDRESS], options), { kind: 'invalid_argument' })
  }
})
