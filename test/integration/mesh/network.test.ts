import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { test } from 'node:test'
import type { StreamMuxer } from '@libp2p/interface'
import { multiaddr } from '@multiformats/multiaddr'
import { type ByteStream, createMemoryStore, createMessageStream, type PeerStreams } from '../../../src/base/index.ts'
import {
  adoptMembership,
  createMesh,
  createMeshNode,
  decodeTicket,
  encodeTicket,
  joinMesh,
  type MeshEvent,
} from '../../../src/mesh/index.ts'
import { eventually } from '../../support/eventually.ts'
import { foundNode, joinNode, LOOPBACK, randomIdentity, startNode, type TestNode } from '../../support/mesh.ts'

const ECHO = '/test/echo/1'

function serveEcho(streams: PeerStreams): void {
  streams.handle(ECHO, stream => {
    const messages = createMessageStream(stream, { maxMessageBytes: 1 << 20 })
    void (async () => {
      for (let message = await messages.read(); message !== undefined; message = await messages.read()) {
        await messages.write(message)
      }
      messages.closeWrite()
    })().catch(() => {})
  })
}

async function echo(streams: PeerStreams, peer: string, text: string): Promise<string> {
  const stream = await streams.open(peer, ECHO, { signal: AbortSignal.timeout(60_000) })
  const messages = createMessageStream(stream, { maxMessageBytes: 1 << 20 })
  await messages.write(Buffer.from(text))
  const answer = await messages.read(AbortSignal.timeout(60_000))
  messages.closeWrite()
  return Buffer.from(answer ?? []).toString()
}

async function connected(...nodes: TestNode[]): Promise<void> {
  await eventually(() => {
    for (const node of nodes) {
      for (const other of nodes) {
        if (node !== other) assert.ok(node.node.streams.connected().includes(other.identity.peer))
      }
    }
  })
}

test('three nodes over three transports find each other, talk, and know each other', async () => {
  const all = Object.values(LOOPBACK)
  await using a = await foundNode({ listen: all })
  const ticket = await a.node.createInvite({ uses: 2 })
  await using b = await joinNode(ticket, { name: 'bob', listen: [LOOPBACK.quic] })
  await using c = await joinNode(ticket, { name: 'carol', listen: [LOOPBACK.ws] })
  await connected(a, b, c)
  for (const node of [a, b, c]) serveEcho(node.node.streams)
  for (const [from, to] of [
    [a, b],
    [b, c],
    [c, a],
  ] as const) {
    assert.equal(await echo(from.node.streams, to.identity.peer, 'hello'), 'hello')
  }
  const rttMs = await b.node.ping(c.identity.peer)
  assert.ok(rttMs > 0 && rttMs < 5000)
  const carol = b.node.peers().find(peer => peer.peer === c.identity.peer)
  assert.ok(carol)
  assert.equal(carol.name, 'carol')
  assert.equal(carol.role, 'member')
  assert.equal(carol.path, 'direct')
  assert.equal(carol.rttMs, rttMs)
  assert.ok(carol.inBytes > 0 && carol.outBytes > 0)
  assert.ok(carol.connectedSinceMs <= Date.now() && carol.connectedSinceMs > Date.now() - 60_000)
  assert.ok(['quic', 'ws'].includes(carol.transport), carol.transport)
  assert.equal(a.membership.members().filter(member => member.problem === undefined).length, 3)
  await eventually(() => assert.equal(c.membership.isMember(b.identity.peer), true))
})

test('any member lets a joiner in by asking the issuer', async () => {
  await using a = await foundNode()
  await using b = await joinNode(await a.node.createInvite(), { name: 'bob' })
  await connected(a, b)
  const ticket = decodeTicket(await a.node.createInvite())
  const throughB = encodeTicket({ ...ticket, addresses: b.node.addresses() })
  await using c = await joinNode(throughB, { name: 'carol' })
  await connected(a, b, c)
  assert.equal(a.membership.member(c.identity.peer)?.name, 'carol')
})

test('an issuer that is only reachable through a relay is asked through it', async () => {
  await using relay = await foundNode()
  const hidden = await joinNode(await relay.node.createInvite({ role: 'admin' }), { name: 'hidden', listen: [] })
  await using _hidden = hidden
  await eventually(() => assert.equal(hidden.node.relays().length, 1))
  await eventually(() => assert.ok(hidden.node.addresses().some(address => address.includes('/p2p-circuit'))))
  const ticket = await hidden.node.createInvite()
  assert.ok(decodeTicket(ticket).addresses.some(address => address.endsWith(`/p2p/${relay.identity.peer}`)))
  await using c = await joinNode(ticket, { name: 'carol' })
  await connected(relay, c)
  assert.equal(hidden.membership.isMember(c.identity.peer), true)
})

test('a join fails clearly: issuer away, nobody there, used up, expired, withdrawn', async () => {
  await using a = await foundNode()
  await using b = await joinNode(await a.node.createInvite({ role: 'admin' }), { name: 'bob' })
  await connected(a, b)
  const identity = randomIdentity()

  const once = await b.node.createInvite()
  await joinMesh({ ticket: once, identity: randomIdentity(), name: 'first' })
  await assert.rejects(joinMesh({ ticket: once, identity, name: 'x' }), {
    name: 'InviteError',
    problem: 'used_up',
    remote: true,
  })
  const short = await b.node.createInvite({ expiresMs: 1 })
  await new Promise(resolve => setTimeout(resolve, 5))
  await assert.rejects(joinMesh({ ticket: short, identity, name: 'x' }), { name: 'InviteError', problem: 'expired' })
  const withdrawn = await b.node.createInvite()
  assert.equal(await b.node.revokeInvite(Buffer.from(decodeTicket(withdrawn).inviteId).toString('hex')), true)
  await assert.rejects(joinMesh({ ticket: withdrawn, identity, name: 'x' }), { problem: 'revoked' })
  await assert.rejects(joinMesh({ ticket: once.slice(0, -20), identity, name: 'x' }), { problem: 'cut' })
  await assert.rejects(joinMesh({ ticket: once, identity: b.identity, name: 'x\n' }), { kind: 'invalid_argument' })

  const fromA = decodeTicket(await a.node.createInvite())
  const throughB = encodeTicket({ ...fromA, addresses: b.node.addresses() })
  await a.node.stop()
  await assert.rejects(joinMesh({ ticket: throughB, identity, name: 'x' }), {
    kind: 'unavailable',
    message: /cannot be reached now/,
  })
  const nowhere = encodeTicket({ ...fromA, addresses: [`/ip4/127.0.0.1/tcp/1/p2p/${a.identity.peer}`] })
  await assert.rejects(joinMesh({ ticket: nowhere, identity, name: 'x' }), {
    kind: 'unavailable',
    message: /could be reached/,
  })
})

test('an answered join that got lost is asked for again without another use', async () => {
  await using a = await foundNode()
  const ticket = await a.node.createInvite()
  const identity = randomIdentity()
  const first = await joinMesh({ ticket, identity, name: 'bob' })
  const again = await joinMesh({ ticket, identity, name: 'bob' })
  assert.deepEqual(again.proof, first.proof)
  const [invite] = await a.node.invites()
  assert.equal(invite?.used, 1)
})

test('nodes that come back find each other from what they remember', async () => {
  await using a = await foundNode({ listen: [LOOPBACK.tcp] })
  const b = await joinNode(await a.node.createInvite(), { name: 'bob', listen: [LOOPBACK.tcp] })
  await connected(a, b)
  await b.node.stop()
  await eventually(() => assert.deepEqual(a.node.peers(), []))
  const events: MeshEvent[] = []
  a.node.onEvent(event => events.push(event))
  await using again = await startNode(b.identity, b.store, b.membership, { listen: [LOOPBACK.tcp] })
  await connected(a, again)
  assert.equal(events.filter(event => event.type === 'connected').length, 1)
})

test('nodes that all restart at once listen where they did, and find each other', async () => {
  const all = { listen: Object.values(LOOPBACK) }
  const first = await foundNode(all)
  const second = await joinNode(await first.node.createInvite(), { ...all, name: 'second' })
  await connected(first, second)
  const before = first.node.addresses()
  await Promise.all([first.node.stop(), second.node.stop()])
  await using firstAgain = await startNode(first.identity, first.store, first.membership, all)
  await using secondAgain = await startNode(second.identity, second.store, second.membership, all)
  assert.deepEqual(firstAgain.node.addresses().sort(), before.sort())
  await connected(firstAgain, secondAgain)
})

test('a reservation is made again after the relay was restarted', async () => {
  // None that the system gives to whoever asks for any: it is free for a while.
  const port = 20_000 + Math.floor(Math.random() * 12_000)
  const listen = [`/ip4/127.0.0.1/tcp/${port}`]
  await using relay = await foundNode({ listen })
  const ticket = await relay.node.createInvite({ uses: 2 })
  await using a = await joinNode(ticket, { name: 'a', listen: [] })
  await using b = await joinNode(ticket, { name: 'b', listen: [] })
  await connected(relay, a, b)
  serveEcho(b.node.streams)
  assert.equal(await echo(a.node.streams, b.identity.peer, 'one'), 'one')
  await relay.node.stop()
  await eventually(() => assert.deepEqual([a.node.peers(), b.node.peers()], [[], []]))
  await eventually(() => assert.deepEqual(a.node.relays(), []))
  await using again = await startNode(relay.identity, relay.store, relay.membership, { listen })
  const startMs = performance.now()
  await eventually(() => assert.deepEqual([a.node.relays(), b.node.relays()].flat().length, 2))
  await connected(again, a, b)
  console.log(`reservations and relayed connection again after ${Math.round(performance.now() - startMs)} ms`)
  assert.equal(await echo(a.node.streams, b.identity.peer, 'two'), 'two')
})

test('a direct connection beside a relayed one takes the new streams and leaves the old ones alone', async () => {
  await using relay = await foundNode()
  const ticket = await relay.node.createInvite({ uses: 2 })
  await using a = await joinNode(ticket, { name: 'a', listen: [] })
  await using b = await joinNode(ticket, { name: 'b', listen: [] })
  await connected(relay, a, b)
  serveEcho(b.node.streams)
  const pathOf = () => a.node.peers().find(peer => peer.peer === b.identity.peer)?.path
  assert.equal(pathOf(), 'relayed')
  const old = createMessageStream(await a.node.streams.open(b.identity.peer, ECHO), { maxMessageBytes: 100 })
  await old.write(Buffer.from('before'))
  assert.equal(Buffer.from((await old.read()) ?? []).toString(), 'before')

  const paths: MeshEvent[] = []
  a.node.onEvent(event => event.type === 'path' && paths.push(event))
  // What a successful hole punch ends in: a connection that bypasses the relay.
  const parts = b.node.internals()
  await parts.transportManager.listen([multiaddr(LOOPBACK.tcp)])
  const [address] = parts.transportManager.getAddrs().filter(candidate => !candidate.toString().includes('circuit'))
  assert.ok(address)
  const upgraded = a.node.internals()
  const connection = await upgraded.connectionManager.openConnection(address.encapsulate(`/p2p/${b.identity.peer}`), {
    force: true,
  })
  await upgraded.admitted(connection, AbortSignal.timeout(60_000))
  assert.equal(pathOf(), 'direct')
  assert.ok(paths.some(event => event.type === 'path' && event.path.path === 'direct'))

  await old.write(Buffer.from('after'))
  assert.equal(Buffer.from((await old.read()) ?? []).toString(), 'after')
  assert.equal(await echo(a.node.streams, b.identity.peer, 'direct'), 'direct')
  connection.abort(new Error('the direct path breaks'))
  await eventually(() => assert.equal(pathOf(), 'relayed'))
  assert.equal(await echo(a.node.streams, b.identity.peer, 'still there'), 'still there')
  old.closeWrite()
})

test('a connection that is lost as a stream is made, or while its reader pauses, throws where it is awaited only', async () => {
  await using a = await foundNode({ listen: [LOOPBACK.tcp] })
  await using b = await joinNode(await a.node.createInvite(), { name: 'b', listen: [] })
  const read: number[] = []
  const opened = Promise.withResolvers<ByteStream>()
  const closed = Promise.withResolvers<void>()
  a.node.streams.handle('/test/1', stream => {
    const data = (chunk: Uint8Array): void => {
      read.push(chunk.byteLength)
      stream.pause()
    }
    stream.open({ data, drain() {}, end() {}, close: () => closed.resolve() })
    opened.resolve(stream)
  })
  const writer = await b.node.streams.open(a.node.peer, '/test/1')
  writer.open({ data() {}, drain() {}, end() {}, close() {} })
  writer.send(new Uint8Array(16))
  const reader = await opened.promise
  await eventually(() => assert.equal(read.length, 1))
  // More than is told to go on only when it has been read.
  writer.send(new Uint8Array(200 * 1024))
  await eventually(() => assert.ok((a.node.peers()[0]?.inBytes ?? 0) > 200 * 1024))
  for (const connection of b.node.internals().connections()) connection.abort(new Error('lost'))
  await closed.promise
  reader.resume()
  assert.equal(read.length, 1)
  await eventually(() => b.node.ping(a.node.peer))
  const [connection] = b.node.internals().connections()
  const { muxer } = connection as unknown as { muxer: StreamMuxer }
  const made = Promise.resolve(muxer.createStream())
  connection?.abort(new Error('lost'))
  assert.equal((await made).status, 'aborted')
})

test('a provider that has left the peer store does not hide the others', async () => {
  const cid = 'bafkreigh2akiscaildcqabsyg3dfr6chu3fgpregiymsck7e7aqa4s52zy'
  await using a = await foundNode()
  const ticket = await a.node.createInvite({ uses: 3 })
  await using b = await joinNode(ticket, { name: 'b' })
  await using c = await joinNode(ticket, { name: 'c' })
  await using d = await joinNode(ticket, { name: 'd' })
  await connected(a, b, c, d)
  await b.node.provide(cid)
  await c.node.provide(cid)
  await eventually(async () => assert.deepEqual(new Set(await d.node.findProviders(cid)), new Set([b, c].map(peerOf))))
  // Everybody who was told of b forgets it, as its peer store's entry would after hours.
  await b.node.stop()
  for (const node of [a, c, d]) {
    const { peerStore } = node.node.internals()
    for (const peer of await peerStore.all()) {
      if (peer.id.toString() === b.identity.peer) await peerStore.delete(peer.id)
    }
  }
  const found = await d.node.findProviders(cid)
  assert.ok(found.includes(c.identity.peer))
  assert.deepEqual(await d.node.findProviders('bafkreie5qrjvaw64n4tjm6hbnm7fnqvcssfed4whsjqxzslbd3jwhsk3mm'), [])
  await assert.rejects(d.node.findProviders('nonsense'), { kind: 'invalid_argument' })
  await assert.rejects(d.node.provide('nonsense'), { kind: 'invalid_argument' })
  await assert.rejects(d.node.findProviders(cid, { signal: AbortSignal.abort() }), { kind: 'canceled' })
})

function peerOf(node: TestNode): string {
  return node.identity.peer
}

// Its own deadlines end it: what hangs here never ends by itself.
test('stop ends whatever hangs', { timeout: 250_000 }, async () => {
  await using a = await foundNode()
  const b = await joinNode(await a.node.createInvite(), { name: 'bob' })
  await connected(a, b)
  b.node.streams.handle('/test/silent/1', stream => {
    stream.open({ data() {}, drain() {}, end() {}, close() {} })
    stream.pause()
  })
  // Streams that neither end nor take what is written to them.
  for (let count = 0; count < 20; count++) {
    const stream = await a.node.streams.open(b.identity.peer, '/test/silent/1')
    stream.open({ data() {}, drain() {}, end() {}, close() {} })
    for (let index = 0; index < 64 && stream.send(new Uint8Array(64 * 1024)); index++);
    stream.closeWrite()
  }
  await b.node.stop()
  await eventually(() => assert.deepEqual(a.node.peers(), []))
  await b.node.stop()
  await assert.rejects(b.node.connect(a.identity.peer), { kind: 'failed_precondition' })
})

test('bad options and addresses are refused', async () => {
  const identity = randomIdentity()
  const store = createMemoryStore()
  const membership = await createMesh('lab', { signer: identity.signer, store })
  const bad = createMeshNode({ identity, membership, store, preset: 'local', bootstrap: ['/ip4/127.0.0.1/tcp/1'] })
  await assert.rejects(bad.start(AbortSignal.timeout(60_000)), { kind: 'invalid_argument' })
  const taken = createMeshNode({ identity, membership, store, preset: 'local', listen: ['/ip4/192.0.2.1/tcp/1'] })
  await assert.rejects(taken.start(AbortSignal.timeout(60_000)), {
    kind: 'failed_precondition',
    message: /192\.0\.2\.1/,
  })
  await using node = await startNode(identity, store, membership)
  await assert.rejects(node.node.connect('nonsense'), { kind: 'invalid_argument' })
  await assert.rejects(node.node.connect(identity.peer), { kind: 'invalid_argument' })
  await assert.rejects(node.node.ping(randomIdentity().peer), { kind: 'unavailable' })
  await assert.rejects(node.node.streams.open('nonsense', '/x/1'), { kind: 'invalid_argument' })
  const member = randomIdentity()
  const proof = membership.issue(member.peer, 'member', 'bob')
  const memberStore = createMemoryStore()
  const other = await adoptMembership(
    { genesis: membership.genesis.bytes, proof: proof.bytes },
    { signer: member.signer, store: memberStore },
  )
  await using plain = await startNode(member, memberStore, other)
  await assert.rejects(plain.node.createInvite(), { kind: 'permission_denied' })
})

test('a relay carries 64 MiB without holding them, and its limit ends a connection', async () => {
  const limitBytes = 96 * 1024 * 1024
  await using relay = await foundNode({ limits: { relayBytes: limitBytes } })
  const ticket = await relay.node.createInvite({ uses: 2 })
  await using a = await joinNode(ticket, { name: 'a', listen: [] })
  await using b = await joinNode(ticket, { name: 'b', listen: [] })
  await connected(relay, a, b)
  let receivedBytes = 0
  const accepted = Promise.withResolvers<ByteStream>()
  b.node.streams.handle('/test/bulk/1', stream => {
    stream.open({ data: chunk => void (receivedBytes += chunk.byteLength), drain() {}, end() {}, close() {} })
    stream.pause()
    accepted.resolve(stream)
  })
  const stream = await a.node.streams.open(b.identity.peer, '/test/bulk/1')
  let drained = Promise.withResolvers<void>()
  const closed = Promise.withResolvers<Error | undefined>()
  stream.open({
    data() {},
    drain: () => drained.resolve(),
    end() {},
    close(error) {
      drained.resolve()
      closed.resolve(error)
    },
  })
  const reader = await accepted.promise
  const chunk = 256 * 1024
  let sentBytes = 0
  let stalled = false
  // The reader is paused: what fits between the two ends is bounded, the relay's memory included.
  while (!stalled) {
    drained = Promise.withResolvers()
    sentBytes += chunk
    assert.ok(sentBytes < 48 * 1024 * 1024, 'the writer is never asked to wait')
    if (stream.send(new Uint8Array(chunk))) continue
    stalled = await Promise.race([drained.promise.then(() => false), new Promise<true>(r => setTimeout(r, 700, true))])
  }
  reader.resume()
  while (sentBytes < 64 * 1024 * 1024) {
    drained = Promise.withResolvers()
    sentBytes += chunk
    if (!stream.send(new Uint8Array(chunk))) await drained.promise
  }
  await eventually(() => assert.equal(receivedBytes, sentBytes))
  // Beyond the quota the relay hangs up.
  const failure = closed.promise
  try {
    while (sentBytes < 2 * limitBytes) {
      drained = Promise.withResolvers()
      sentBytes += chunk
      if (!stream.send(new Uint8Array(chunk))) await drained.promise
    }
  } catch (reason) {
    assert.equal((reason as { kind?: string }).kind, 'unavailable')
  }
  assert.ok((await failure) instanceof Error)
})

test('a dial is over when the peer has connected by itself, and one that fails says of each address why', async () => {
  const silent = createServer(() => {})
  silent.listen(0, '127.0.0.1')
  await once(silent, 'listening')
  const { port } = silent.address() as { port: number }
  const [identity, gone] = [randomIdentity(), randomIdentity()]
  try {
    await using a = await foundNode({
      listen: [LOOPBACK.tcp],
      bootstrap: [
        `/ip4/127.0.0.1/tcp/${port}/p2p/${identity.peer}`,
        `/ip4/127.0.0.1/tcp/1/p2p/${gone.peer}`,
        `/ip4/127.0.0.1/tcp/2/p2p/${gone.peer}`,
      ],
      limits: { addressDialMs: 60_000, dialMs: 60_000 },
    })
    const ticket = await a.node.createInvite()
    const store = createMemoryStore()
    const joined = await joinMesh({ ticket, identity, name: 'b' })
    const membership = await adoptMembership(joined, { signer: identity.signer, store })
    const connecting = a.node.connect(identity.peer, { signal: AbortSignal.timeout(60_000) })
    await using b = await startNode(identity, store, membership, { listen: [], bootstrap: [...joined.addresses] })
    assert.equal(await connecting, b.node.peer)
    await assert.rejects(a.node.connect(gone.peer), ({ message }: Error) =>
      [1, 2].every(closed => message.includes(`ECONNREFUSED 127.0.0.1:${closed}`)),
    )
  } finally {
    silent.close()
  }
})

test('a peer sends no more ahead of a reader that rests than its protocol lets it', async () => {
  const windowBytes = 512 * 1024
  await using a = await foundNode({ listen: [LOOPBACK.tcp] })
  await using b = await joinNode(await a.node.createInvite(), { name: 'b', listen: [] })
  await connected(a, b)
  serveEcho(a.node.streams)
  let got = 0
  const opened = Promise.withResolvers<ByteStream>()
  a.node.streams.handle(
    '/ahead/1',
    stream => {
      stream.open({
        data(chunk) {
          got += chunk.byteLength
          // By then it would have grown.
          if (got >= 1 << 20) stream.pause()
        },
        drain() {},
        end() {},
        close() {},
      })
      opened.resolve(stream)
    },
    { windowBytes },
  )
  const ours = await b.node.streams.open(a.identity.peer, '/ahead/1', { signal: AbortSignal.timeout(60_000) })
  const send = (): void => {
    while (ours.send(Buffer.alloc(1024)));
  }
  ours.open({ data() {}, drain: send, end() {}, close() {} })
  send()
  const theirs = await opened.promise
  await eventually(() => assert.ok(got >= 1 << 20))
  // What it may send has come before what it answers.
  for (let round = 0; round < 32; round++) await echo(b.node.streams, a.identity.peer, 'x')
  const before = got
  theirs.resume()
  // What had waited comes within that call.
  const ahead = got - before
  ours.abort(new Error('enough'))
  assert.ok(ahead > 0 && ahead <= windowBytes, `${ahead} bytes`)
})
