import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { connect as connectTcp } from 'node:net'
import { test } from 'node:test'
import { generateKeyPairFromSeed } from '@libp2p/crypto/keys'
import { identify } from '@libp2p/identify'
import type { Connection, Libp2p } from '@libp2p/interface'
import { noise } from '@libp2p/noise'
import { peerIdFromString } from '@libp2p/peer-id'
import { ping } from '@libp2p/ping'
import { tcp } from '@libp2p/tcp'
import { yamux } from '@libp2p/yamux'
import { multiaddr } from '@multiformats/multiaddr'
import { createLibp2p } from 'libp2p'
import { createMemoryStore, systemClock } from '../../../src/base/index.ts'
import { adoptMembership, createMesh, type MeshEvent } from '../../../src/mesh/index.ts'
import { encodeMessage, meshProto } from '../../../src/wire/index.ts'
import { eventually } from '../../support/eventually.ts'
import { foundNode, joinNode, LOOPBACK, randomIdentity, startNode, type TestNode } from '../../support/mesh.ts'

/** A plain libp2p node that knows nothing of the mesh. */
async function createStranger(seed: Uint8Array = randomBytes(32)): Promise<Libp2p> {
  return createLibp2p({
    privateKey: await generateKeyPairFromSeed('Ed25519', seed),
    addresses: { listen: [LOOPBACK.tcp] },
    transports: [tcp()],
    connectionEncrypters: [noise()],
    streamMuxers: [yamux()],
    connectionMonitor: { enabled: false },
    connectionGater: { denyDialMultiaddr: () => false },
    services: { identify: identify({ runOnConnectionOpen: false }), ping: ping() },
  })
}

function tcpAddress(node: TestNode): string {
  const address = node.node.addresses().find(candidate => /\/tcp\/\d+\/p2p\//.test(candidate))
  assert.ok(address)
  return address
}

const PROTOCOLS = [
  '/ipfs/id/1.0.0',
  '/ipfs/id/push/1.0.0',
  '/ipfs/ping/1.0.0',
  '/libp2p/circuit/relay/0.2.0/hop',
  '/libp2p/circuit/relay/0.2.0/stop',
  '/trellis/peers/1',
  '/ours/1',
]

async function assertClosed(connection: Connection): Promise<void> {
  await eventually(() => assert.notEqual(connection.status, 'open'))
}

/** Sends one length-prefixed message and returns the first one that comes back. */
async function exchange(connection: Connection, protocol: string, message: Uint8Array): Promise<Buffer> {
  const stream = await connection.newStream(protocol, { signal: AbortSignal.timeout(60_000) })
  const prefix = Buffer.alloc(4)
  prefix.writeUInt32BE(message.byteLength)
  stream.send(Buffer.concat([prefix, message]))
  const parts: Uint8Array[] = []
  for await (const part of stream) parts.push(part.subarray())
  return Buffer.concat(parts)
}

test('a stranger gets no protocol, one refusal with a reason, and is disconnected', async () => {
  // As long as it takes to ask for all protocols.
  await using a = await foundNode({ limits: { admissionMs: 60_000 } })
  const kad = `/trellis/${a.membership.meshId.slice(0, 16)}/kad/1.0.0`
  let served = 0
  a.node.streams.handle('/ours/1', stream => {
    served++
    stream.open({ data() {}, drain() {}, end() {}, close() {} })
  })
  const refusals: MeshEvent[] = []
  a.node.onEvent(event => refusals.push(event))
  const stranger = await createStranger()
  try {
    const connection = await stranger.dial(multiaddr(tcpAddress(a)))
    for (const protocol of [...PROTOCOLS, kad]) {
      await assert.rejects(
        connection.newStream(protocol, { signal: AbortSignal.timeout(60_000) }),
        (reason: Error) => reason.name === 'UnsupportedProtocolError',
        `${protocol} was served`,
      )
    }
    assert.equal(connection.status, 'open')
    // A proof of membership that is none: the founder's own peer id without certificates, shown by the stranger.
    const answer = await exchange(connection, '/trellis/member/1', Buffer.from('garbage'))
    assert.match(answer.toString('latin1'), /malformed/)
    await assertClosed(connection)
    assert.equal(served, 0)
    assert.deepEqual(a.node.peers(), [])
    assert.ok(refusals.some(event => event.type === 'refused' && event.reason === 'malformed'))
    // What libp2p noted of the stranger is gone.
    const { peerStore } = a.node.internals()
    await eventually(async () => assert.equal(await peerStore.has(stranger.peerId), false))
  } finally {
    await stranger.stop()
  }
})

test('a stranger that says nothing is disconnected in time, and their number is bounded', async () => {
  const strangers = await Promise.all(Array.from({ length: 8 }, () => createStranger()))
  const connectAll = async (node: TestNode): Promise<() => number> => {
    const connections = await Promise.allSettled(strangers.map(stranger => stranger.dial(multiaddr(tcpAddress(node)))))
    const made = connections.flatMap(result => (result.status === 'fulfilled' ? [result.value] : []))
    return () => made.filter(connection => connection.status === 'open').length
  }
  try {
    // It would wait for them far longer than this lasts.
    await using patient = await foundNode({ limits: { admissionMs: 3_600_000, maxUnadmitted: 4 } })
    const openCount = await connectAll(patient)
    await eventually(() => assert.ok(openCount() <= 4))
    await using a = await foundNode({ limits: { admissionMs: 1000 } })
    const waitingCount = await connectAll(a)
    await eventually(() => assert.equal(waitingCount(), 0))
  } finally {
    await Promise.all(strangers.map(async stranger => stranger.stop()))
  }
})

test('a node does not use a stranger that it dials, and says why', async () => {
  await using a = await foundNode()
  const stranger = await createStranger()
  let asked = 0
  await stranger.handle('/ours/1', () => void asked++)
  try {
    const [address] = stranger.getMultiaddrs()
    await assert.rejects(a.node.connect(String(address)), { name: 'AdmissionError', reason: 'no_answer' })
    await assert.rejects(a.node.streams.open(stranger.peerId.toString(), '/ours/1'), (reason: Error) =>
      ['AdmissionError', 'TrellisError'].includes(reason.name),
    )
    assert.equal(asked, 0)
    assert.deepEqual(a.node.peers(), [])
  } finally {
    await stranger.stop()
  }
})

test('members of two meshes refuse each other, in both directions', async () => {
  await using a = await foundNode()
  await using b = await foundNode()
  const refused: MeshEvent[] = []
  b.node.onEvent(event => refused.push(event))
  await assert.rejects(a.node.connect(tcpAddress(b)), { name: 'AdmissionError', reason: 'other_mesh', remote: true })
  await eventually(() => assert.ok(refused.some(event => event.type === 'refused' && event.reason === 'other_mesh')))
  assert.deepEqual([a.node.peers(), b.node.peers()], [[], []])
})

test("another member's proof does not admit a stranger", async () => {
  await using a = await foundNode()
  await using b = await joinNode(await a.node.createInvite())
  const stranger = await createStranger()
  try {
    const connection = await stranger.dial(multiaddr(tcpAddress(a)))
    const hello = encodeMessage(meshProto.mesh.Handshake, {
      version: 1,
      mesh: a.membership.genesis.meshHash,
      step: 'proof',
      proof: meshProto.mesh.Proof.decode(b.membership.ownProof()),
    })
    const answer = await exchange(connection, '/trellis/member/1', hello)
    assert.match(answer.toString('latin1'), /of another peer than the one that shows it/)
    await assertClosed(connection)
  } finally {
    await stranger.stop()
  }
})

test('a revoked peer is disconnected at once and stays out, also through a relay', async () => {
  await using relay = await foundNode()
  const ticket = await relay.node.createInvite({ uses: 2 })
  await using a = await joinNode(ticket, { name: 'a', listen: [] })
  await using b = await joinNode(ticket, { name: 'b', listen: [] })
  await eventually(() => assert.ok(a.node.streams.connected().includes(b.identity.peer)))
  assert.equal(a.node.peers().find(peer => peer.peer === b.identity.peer)?.path, 'relayed')

  const closed = Promise.withResolvers<Error | undefined>()
  b.node.streams.handle('/ours/1', stream => stream.open({ data() {}, drain() {}, end() {}, close() {} }))
  const stream = await a.node.streams.open(b.identity.peer, '/ours/1')
  stream.open({ data() {}, drain() {}, end() {}, close: closed.resolve })

  const revocation = relay.membership.revoke(b.identity.peer, { reason: 'lost laptop' })
  assert.equal(a.membership.addRevocation(revocation.bytes), true)
  assert.equal(a.membership.addRevocation(revocation.bytes), false)
  assert.ok(!a.node.streams.connected().includes(b.identity.peer), 'still connected after the record was applied')
  assert.ok((await closed.promise) instanceof Error)
  await eventually(() => assert.deepEqual(b.node.peers(), []))
  // It tries once, and is told by whom; from then on it leaves everybody alone, whatever part of it wants to connect.
  await assert.rejects(b.node.connect(tcpAddress(relay)), { kind: 'permission_denied' })
  await eventually(() => assert.equal(b.membership.member(b.identity.peer)?.revocation?.reason, 'lost laptop'))
  // Another attempt may have been under way.
  const internals = b.node.internals()
  await eventually(() =>
    assert.deepEqual([internals.connectionManager.getDialQueue(), internals.connections()], [[], []]),
  )
  const refusal = { kind: 'permission_denied', message: /this node was revoked/ } as const
  let askedCount = 0
  relay.node.onEvent(({ type }) => {
    if (type === 'refused') askedCount++
  })
  await assert.rejects(b.node.connect(relay.identity.peer), refusal)
  await assert.rejects(b.node.connect(tcpAddress(relay)), refusal)
  await assert.rejects(b.node.internals().connectionManager.openConnection(multiaddr(tcpAddress(relay))))
  assert.equal(askedCount, 0)
  await assert.rejects(relay.node.connect(b.identity.peer), { kind: 'permission_denied' })
  assert.ok(!relay.node.streams.connected().includes(b.identity.peer))
})

test('libp2p itself does not connect again to who has closed the connection, whatever tags its services set', async () => {
  await using a = await foundNode()
  await using b = await joinNode(await a.node.createInvite(), { listen: [] })
  const { connectionManager, events, peerStore } = b.node.internals()
  const peer = peerIdFromString(a.identity.peer)
  // As the DHT does with the closest peers, and the relay transport with its relays.
  await peerStore.merge(peer, { tags: { 'keep-alive-kad-dht': { value: 1 } } })
  connectionManager.openConnection = async () => {
    throw new Error('refused')
  }
  let hasTried = false
  // Nothing else says so: after one attempt in vain it takes the tag away.
  events.addEventListener('peer:reconnect-failure', () => {
    hasTried = true
  })
  events.safeDispatchEvent('peer:disconnect', { detail: peer })
  for (let turn = 0; turn < 100; turn++) await new Promise(setImmediate)
  assert.equal(hasTried, false)
  assert.ok((await peerStore.get(peer)).tags.has('keep-alive-kad-dht'))
})

test('a member whose certificate expires is disconnected', async () => {
  let offsetMs = 0
  const clock = { ...systemClock, wallMs: () => Date.now() + offsetMs }
  await using a = await foundNode({ clock })
  const identity = randomIdentity()
  const proof = a.membership.issue(identity.peer, 'member', 'short-lived', { lifetimeMs: 60_000 })
  const store = createMemoryStore()
  const membership = await adoptMembership(
    { genesis: a.membership.genesis.bytes, proof: proof.bytes },
    { signer: identity.signer, store },
  )
  await using b = await startNode(identity, store, membership, { bootstrap: [tcpAddress(a)] })
  await eventually(() => assert.equal(a.node.peers().length, 1))
  offsetMs = 120_000
  assert.equal(a.membership.isMember(identity.peer), false)
  // The check runs every 2 s.
  await eventually(() => assert.equal(a.node.peers().length, 0))
  await eventually(() => assert.equal(b.node.peers().length, 0))
})

test('garbage on the TCP port and in every stream harms nobody', async () => {
  await using a = await foundNode()
  await using b = await joinNode(await a.node.createInvite(), { listen: [LOOPBACK.tcp] })
  await eventually(() => assert.equal(a.node.peers().length, 1))

  const port = Number(/\/tcp\/(\d+)\//.exec(tcpAddress(a))?.[1])
  await Promise.all(
    Array.from({ length: 10 }, async (_, index) => {
      const socket = connectTcp({ host: '127.0.0.1', port })
      socket.on('error', () => {})
      socket.write(randomBytes(1 + index * 5000))
      socket.end()
      await new Promise(resolve => socket.once('close', resolve).resume())
    }),
  )

  const { registrar } = b.node.internals()
  const kad = `/trellis/${a.membership.meshId.slice(0, 16)}/kad/1.0.0`
  assert.ok(registrar.getProtocols().includes(kad))
  const [connection] = b.node.internals().connections(a.identity.peer)
  assert.ok(connection)
  for (const protocol of [...PROTOCOLS.slice(0, -1), kad, '/trellis/join/1']) {
    for (const bytes of [
      randomBytes(1),
      randomBytes(100),
      randomBytes(70_000),
      new Uint8Array([0xff, 0xff, 0xff, 0xff]),
    ]) {
      const stream = await connection
        .newStream(protocol, { signal: AbortSignal.timeout(60_000) })
        .catch(() => undefined)
      if (stream === undefined) continue
      try {
        stream.send(bytes)
        await stream.close({ signal: AbortSignal.timeout(500) })
      } catch {
        stream.abort(new Error('done'))
      }
      if (stream.status === 'open') stream.abort(new Error('done'))
    }
  }
  assert.equal(typeof (await b.node.ping(a.identity.peer)), 'number')
  await using c = await joinNode(await a.node.createInvite(), { listen: [LOOPBACK.tcp] })
  await eventually(() => assert.ok(c.node.streams.connected().includes(a.identity.peer)))
})

test('a founder of a mesh of the same name is not taken for ours', async () => {
  await using a = await foundNode()
  const identity = randomIdentity()
  const store = createMemoryStore()
  const membership = await createMesh('test mesh', { signer: identity.signer, store })
  await using b = await startNode(identity, store, membership)
  await assert.rejects(b.node.connect(tcpAddress(a)), { reason: 'other_mesh' })
})
