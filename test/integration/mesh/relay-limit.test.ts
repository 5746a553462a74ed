import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Connection, MultiaddrConnection } from '@libp2p/interface'
import { multiaddr } from '@multiformats/multiaddr'
import { type Metrics, silentMetrics } from '../../../src/base/index.ts'
import { eventually } from '../../support/eventually.ts'
import { foundNode, joinNode, LOOPBACK, type TestNode } from '../../support/mesh.ts'

test('a relay with a limit of 2 GiB gives reservations that can be read', async () => {
  await using relay = await foundNode({ listen: [LOOPBACK.tcp], relayServer: true, limits: { relayBytes: 2 ** 31 } })
  await using hidden = await joinNode(await relay.node.createInvite(), {
    name: 'hidden',
    listen: [],
    relayServer: false,
  })
  await eventually(() => assert.equal(hidden.node.relays().length, 1))
})

/** Metrics that note why a relay refused what it was asked for, and why it ended what it had. */
function watchRefusals(): { metrics: Metrics; refused: string[]; ended: string[] } {
  const refused: string[] = []
  const ended: string[] = []
  const counter: Metrics['counter'] = name => (_amount, labels) => {
    if (name === 'trellis_mesh_relay_refused_count') refused.push(labels?.['reason'] ?? '')
    if (name === 'trellis_mesh_relay_ended_count') ended.push(labels?.['reason'] ?? '')
  }
  return { metrics: { ...silentMetrics, counter }, refused, ended }
}

test('a relayed connection ends when its time is over, and another one is had', async () => {
  const { metrics, ended } = watchRefusals()
  await using relay = await foundNode({
    listen: [LOOPBACK.tcp],
    relayServer: true,
    metrics,
    limits: { relayDurationMs: 3000 },
  })
  const ticket = await relay.node.createInvite({ uses: 2 })
  const hidden = { listen: [], relayServer: false }
  await using a = await joinNode(ticket, { name: 'a', ...hidden })
  await using b = await joinNode(ticket, { name: 'b', ...hidden })
  await eventually(() => a.node.ping(b.node.peer))
  await eventually(() => assert.equal(ended[0], 'time'))
  await eventually(() => a.node.ping(b.node.peer))
})

test('a member that has used up its bytes is told that it is a quota, others are served on', async () => {
  const { metrics, refused } = watchRefusals()
  await using relay = await foundNode({
    listen: [LOOPBACK.tcp],
    relayServer: true,
    metrics,
    limits: { relayMemberBytes: 1 },
  })
  const ticket = await relay.node.createInvite({ uses: 2 })
  const hidden = { listen: [], relayServer: false }
  await using a = await joinNode(ticket, { name: 'a', ...hidden })
  await using b = await joinNode(ticket, { name: 'b', ...hidden })
  await eventually(() => assert.deepEqual([a.node.relays().length, b.node.relays().length], [1, 1]))
  await eventually(() => assert.rejects(a.node.connect(b.node.peer), /RESOURCE_LIMIT_EXCEEDED/))
  assert.ok(refused.includes('bytes'))
  assert.ok((await a.node.ping(relay.node.peer)) >= 0)
})

test('a member gets no more relayed connections while a relay holds much of it that nobody reads', async () => {
  const { metrics, refused } = watchRefusals()
  const limits = { relayMemberHeldBytes: 1024 * 1024 }
  await using relay = await foundNode({ listen: [LOOPBACK.tcp], relayServer: true, metrics, limits })
  const ticket = await relay.node.createInvite({ uses: 2 })
  const hidden = { listen: [], relayServer: false }
  await using a = await joinNode(ticket, { name: 'a', ...hidden })
  await using b = await joinNode(ticket, { name: 'b', ...hidden, limits: { streamWindowBytes: 256 * 1024 } })
  await eventually(() => assert.equal(b.node.relays().length, 1))
  const below = (connection: Connection) => (connection as unknown as { maConn: MultiaddrConnection }).maConn
  const isRelayed = ({ remoteAddr }: Connection): boolean => remoteAddr.toString().includes('/p2p-circuit')
  b.node.internals().onConnection(connection => {
    if (isRelayed(connection)) below(connection).pause()
  })
  const address = multiaddr(`${relay.node.addresses()[0]}/p2p-circuit/p2p/${b.node.peer}`)
  const internals = a.node.internals()
  const dial = async (): Promise<Connection> => {
    const connection = await internals.transportManager.dial(address)
    await internals.admitted(connection, AbortSignal.timeout(60_000))
    return connection
  }
  const fillAll = async (): Promise<void> => {
    // One holds the first window of its stream, 256 KiB: four would do.
    for (let count = 0; count < 12; count++) below(await dial()).send(new Uint8Array(1024 * 1024))
  }
  await assert.rejects(fillAll, /RESOURCE_LIMIT_EXCEEDED/)
  // Their nodes ask for a connection of their own accord, too.
  assert.deepEqual(new Set(refused), new Set(['held']))
  for (const connection of internals.connections(b.node.peer)) connection.abort(new Error('enough'))
  await eventually(dial)
})

test('of several relayed connections to a peer one is kept, and those in use', async () => {
  const limits = { spareIdleMs: 200 }
  await using relay = await foundNode({ listen: [LOOPBACK.tcp], relayServer: true })
  const ticket = await relay.node.createInvite({ uses: 2 })
  const hidden = { listen: [], relayServer: false, limits }
  await using a = await joinNode(ticket, { name: 'a', ...hidden })
  await using b = await joinNode(ticket, { name: 'b', ...hidden })
  await eventually(() => assert.deepEqual([a.node.relays().length, b.node.relays().length], [1, 1]))
  const [address] = relay.node.addresses()
  const dial = async (from: TestNode, to: TestNode): Promise<Connection> => {
    const internals = from.node.internals()
    const through = multiaddr(`${address}/p2p-circuit/p2p/${to.node.peer}`)
    const connection = await internals.transportManager.dial(through)
    await internals.admitted(connection, AbortSignal.timeout(60_000))
    return connection
  }
  const echoed: string[] = []
  b.node.streams.handle('/test/1', stream =>
    stream.open({ data: chunk => echoed.push(Buffer.from(chunk).toString()), drain() {}, end() {}, close() {} }),
  )
  await Promise.all([dial(a, b), dial(b, a), dial(a, b), dial(b, a), dial(a, b)])
  const stream = await a.node.streams.open(b.node.peer, '/test/1')
  stream.open({ data() {}, drain() {}, end() {}, close() {} })
  const counts = (): number[] => [a.node.connections(b.node.peer).length, b.node.connections(a.node.peer).length]
  await eventually(() => assert.ok((counts()[0] ?? 0) <= 2))
  stream.send(Buffer.from('still here'))
  await eventually(() => assert.deepEqual(echoed, ['still here']))
  stream.closeWrite()
  stream.abort(new Error('enough'))
  await eventually(() => assert.deepEqual(counts(), [1, 1]))
  assert.ok((await a.node.ping(b.node.peer)) >= 0)
})

test('who gets no place at a full relay is told why, and reaches others through it all the same', async () => {
  const limits = { relayReservations: 1 }
  const { metrics, refused } = watchRefusals()
  await using relay = await foundNode({ listen: [LOOPBACK.tcp], relayServer: true, limits, metrics })
  const ticket = await relay.node.createInvite({ uses: 2 })
  const hidden = { listen: [], relayServer: false }
  await using first = await joinNode(ticket, { name: 'first', ...hidden })
  await eventually(() => assert.equal(first.node.relays().length, 1))
  await using second = await joinNode(ticket, { name: 'second', ...hidden })
  await eventually(() => assert.equal(second.node.relayProblem(), `relay ${relay.node.peer}: it has no place left`))
  assert.equal(first.node.relayProblem(), undefined)
  assert.ok(refused.includes('reservations'))
  assert.ok((await second.node.ping(first.node.peer)) >= 0)
})

test('a crowd behind one relay has its places, reaches each other, and keeps few relayed connections', async () => {
  const clientCount = 8
  const limits = { relayReservations: clientCount, keepRelayed: 1 }
  await using relay = await foundNode({ listen: [LOOPBACK.tcp], relayServer: true, limits })
  const ticket = await relay.node.createInvite({ uses: clientCount })
  await using stack = new AsyncDisposableStack()
  const crowd: TestNode[] = []
  for (let i = 0; i < clientCount; i++) {
    const client = await joinNode(ticket, { name: `client${i}`, listen: [], relayServer: false, limits })
    crowd.push(stack.use(client))
  }
  const withPlace = (): number => crowd.filter(({ node }) => node.relays().length === 1).length
  const knownCounts = (): number[] => crowd.map(({ membership }) => membership.members().length)
  await eventually(() => assert.equal(withPlace(), clientCount))
  // Whoever hears of all the others may be tempted to connect to each of them.
  await eventually(() => assert.deepEqual(new Set(knownCounts()), new Set([clientCount + 1])))
  await Promise.all(
    crowd.map(({ node }, i) =>
      node.ping(crowd[(i + 1) % clientCount]?.node.peer ?? '', { signal: AbortSignal.timeout(60_000) }),
    ),
  )
  const relayedCount = crowd
    .map(({ node }) => node.peers().filter(({ path }) => path === 'relayed').length)
    .reduce((all, count) => all + count, 0)
  // One that each keeps and one that each asked for, with two ends each; all to all would be 56.
  assert.ok(relayedCount <= 4 * clientCount, `${relayedCount} ends of relayed connections`)
  assert.equal(withPlace(), clientCount)
})

test('a relay is asked once for each dial, over the connection that there is, and its users are not taken for relays', async () => {
  await using relay = await foundNode({ listen: [LOOPBACK.tcp, LOOPBACK.ws, LOOPBACK.quic], relayServer: true })
  const ticket = await relay.node.createInvite({ uses: 3 })
  const hidden = { listen: [], relayServer: false }
  await using a = await joinNode(ticket, { name: 'a', ...hidden })
  await using b = await joinNode(ticket, { name: 'b', ...hidden })
  const gone = await joinNode(ticket, { name: 'gone', ...hidden })
  const relayedTo = (peer: string): string[] =>
    a.node.knownAddresses(peer).filter(text => text.includes('/p2p-circuit'))
  await eventually(() => assert.equal(relayedTo(gone.node.peer).length, 3))
  await a.node.ping(b.node.peer)
  await gone.node.stop()
  await eventually(() => assert.ok(!a.node.peers().some(({ peer }) => peer === gone.node.peer)))
  await assert.rejects(a.node.connect(gone.node.peer))
  const [relayPath] = a.node.connections(relay.node.peer)
  const addresses = a.node.lastDial(gone.node.peer)?.attempts.map(({ address }) => address)
  assert.deepEqual(addresses, [`${relayPath?.address}/p2p-circuit/p2p/${gone.node.peer}`])
  await assert.rejects(relay.node.connect(gone.node.peer))
  assert.deepEqual(relay.node.lastDial(gone.node.peer)?.attempts, [])
})
