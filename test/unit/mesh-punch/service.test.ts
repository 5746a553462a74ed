import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  type Clock,
  createMemoryNetwork,
  createMessageStream,
  createSigner,
  type PeerId,
  type PeerStreams,
  silentLogger,
  silentMetrics,
  systemClock,
  systemRandom,
} from '../../../src/base/index.ts'
import type { PeerConnection, PunchHost } from '../../../src/mesh/punch/host.ts'
import {
  decodePunchMessage,
  encodePunchMessage,
  PUNCH_MESSAGE_MAX_BYTES,
  PUNCH_METHODS,
  PUNCH_PROTOCOL,
} from '../../../src/mesh/punch/messages.ts'
import { createPunchService } from '../../../src/mesh/punch/service.ts'
import type { Reachability } from '../../../src/mesh/reachability/detect.ts'
import type { Sight } from '../../../src/mesh/reachability/messages.ts'
import { eventually } from '../../support/eventually.ts'

const peers = [1, 2, 3].map(seed => createSigner(new Uint8Array(32).fill(seed)).peer).sort()
const [SMALL = '', LARGE = '', RELAY = ''] = peers
const ASKED: Reachability = {
  verdict: 'nat',
  udp: { blocked: false, mapping: 'endpoint-independent', filtering: 'unknown', publicAddress: '31.1.0.2' },
  tcp: { blocked: false, mapping: 'endpoint-independent', filtering: 'unknown', publicAddress: '31.1.0.2' },
  ipv6Addresses: [],
  witnessCount: 1,
}

/** A node whose connections a test makes up. No packet leaves it: nobody answers as an observer. */
function createNode(self: PeerId, streams: PeerStreams, sightsOfPeer: readonly Sight[] = [], clock = systemClock) {
  const connections: PeerConnection[] = []
  const calls: string[] = []
  const checked: PeerId[] = []
  const listeners = new Set<Parameters<PunchHost['onConnection']>[0]>()
  const refuse = (what: string) => {
    calls.push(what)
    return Promise.reject(new Error('not in this test'))
  }
  const host: PunchHost = {
    self,
    connections: peer => connections.filter(connection => peer === undefined || connection.peer === peer),
    onConnection(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    upgradeTcp: () => refuse('tcp'),
    dialQuic: endpoint => refuse(`quic ${endpoint.address}`),
    listenQuic: () => refuse('listen'),
    dial: addresses => refuse(`dial ${addresses.map(({ endpoint }) => endpoint.address).join()}`),
    listenAddresses: () => [],
    announcePublic() {},
    checkConnections(peer) {
      checked.push(peer)
      return Promise.resolve()
    },
    quicAddresses: () => Promise.resolve([]),
  }
  const nothing = { name: 'fake', start: () => Promise.resolve(), stop: () => Promise.resolve() }
  const service = createPunchService({
    host,
    streams,
    directory: {
      ...nothing,
      groups: () => [],
      formerGroups: () => [],
      onChange: () => () => {},
      sights: () => Promise.resolve({ own: [], peer: sightsOfPeer }),
    },
    monitor: {
      ...nothing,
      current: () => ASKED,
      onChange: () => () => {},
      onResult: () => () => {},
      onNetwork: () => () => {},
      known: () => Promise.resolve(),
      refresh: () => Promise.resolve(ASKED),
    },
    clock,
    random: systemRandom,
    log: silentLogger,
    metrics: silentMetrics,
  })
  function open(connection: PeerConnection): () => void {
    connections.push(connection)
    for (const listener of listeners) listener({ type: 'open', connection })
    return () => {
      connections.splice(connections.indexOf(connection), 1)
      for (const listener of listeners) listener({ type: 'close', connection })
    }
  }
  return {
    service,
    calls,
    checked,
    relayTo: (peer: PeerId, direction: 'inbound' | 'outbound') =>
      open({ peer, direction, relay: RELAY, remote: undefined }),
    connectTo: (peer: PeerId, direction: 'inbound' | 'outbound') =>
      open({ peer, direction, relay: undefined, remote: undefined }),
    start: (signal: AbortSignal) => service.start(signal),
  }
}

describe('punch service', () => {
  it('refuses a peer that asks for a thousand punches, and goes on to serve others', async () => {
    const network = createMemoryNetwork()
    const life = new AbortController()
    // All of them within the same moment.
    const node = createNode(LARGE, network.node(LARGE), [], { ...systemClock, monotonicMs: () => 0 })
    await node.start(life.signal)
    node.relayTo(SMALL, 'inbound')
    const asker = network.node(SMALL)
    const answers = new Map<string, number>()
    for (let i = 0; i < 1000; i++) {
      const messages = createMessageStream(await asker.open(LARGE, PUNCH_PROTOCOL), {
        maxMessageBytes: PUNCH_MESSAGE_MAX_BYTES,
      })
      // A session that is asked for and left at once costs the node nothing for long.
      const write = messages.write(
        encodePunchMessage({ type: 'hello', token: new Uint8Array(16), methods: PUNCH_METHODS }),
      )
      write.catch(() => {})
      const bytes = await messages.read()
      const answer = bytes === undefined ? { type: 'end' } : decodePunchMessage(bytes)
      const key = 'reason' in answer ? answer.reason : answer.type
      answers.set(key, (answers.get(key) ?? 0) + 1)
      messages.abort(new Error('left'))
    }
    assert.ok((answers.get('welcome') ?? 0) <= 20, JSON.stringify([...answers]))
    assert.ok((answers.get('rate_limited') ?? 0) + (answers.get('busy') ?? 0) >= 980, JSON.stringify([...answers]))
    assert.ok(node.service.history(SMALL).length <= 8)
    const other = createMessageStream(await network.node(RELAY).open(LARGE, PUNCH_PROTOCOL), {
      maxMessageBytes: PUNCH_MESSAGE_MAX_BYTES,
    })
    await other.write(encodePunchMessage({ type: 'hello', token: new Uint8Array(16), methods: PUNCH_METHODS }))
    const bytes = await other.read()
    assert.ok(bytes !== undefined && decodePunchMessage(bytes).type === 'welcome')
    life.abort()
    await node.service.stop()
  })

  it('sends nothing to a third party that a member names as itself', async () => {
    const network = createMemoryNetwork()
    const life = new AbortController()
    // The relay sees the peer at another address than it claims.
    const sight: Sight = { endpoint: { address: '31.2.0.2', port: 5000 }, transport: 'tcp', inbound: true }
    const node = createNode(LARGE, network.node(LARGE), [sight])
    await node.start(life.signal)
    node.relayTo(SMALL, 'inbound')
    const messages = createMessageStream(await network.node(SMALL).open(LARGE, PUNCH_PROTOCOL), {
      maxMessageBytes: PUNCH_MESSAGE_MAX_BYTES,
    })
    const say = (message: Parameters<typeof encodePunchMessage>[0]) => messages.write(encodePunchMessage(message))
    await say({ type: 'hello', token: new Uint8Array(16), methods: PUNCH_METHODS })
    const victim = { address: '8.8.8.8', port: 5353 }
    const lie = { endpoint: victim, client: victim, mapping: 'endpoint-independent', filtering: 'unknown' } as const
    await say({ type: 'candidate', candidate: { ...lie, method: 'tcp', addresses: [] } })
    await say({ type: 'candidate', candidate: { ...lie, method: 'quic', addresses: [] } })
    await say({
      type: 'candidate',
      candidate: { ...lie, method: 'dial', addresses: [{ endpoint: victim, transport: 'tcp' }] },
    })
    await say({ type: 'start', method: 'tcp' })
    await say({ type: 'ready', method: 'quic' })
    const [record] = await eventually(() => {
      const history = node.service.history(SMALL)
      assert.equal(history.length, 1)
      return history
    })
    assert.deepEqual(node.calls, [])
    assert.equal(record?.outcome.winner, undefined)
    const reasons = record?.outcome.attempts.map(({ reason }) => reason ?? '') ?? []
    assert.ok(reasons.filter(reason => reason.includes('did not prove')).length >= 2, reasons.join('; '))
    life.abort()
    await node.service.stop()
  })

  it('looks whether a direct connection lives that the other side does not know of', async () => {
    const network = createMemoryNetwork()
    const life = new AbortController()
    const node = createNode(LARGE, network.node(LARGE))
    await node.start(life.signal)
    node.connectTo(SMALL, 'inbound')
    const messages = createMessageStream(await network.node(SMALL).open(LARGE, PUNCH_PROTOCOL), {
      maxMessageBytes: PUNCH_MESSAGE_MAX_BYTES,
    })
    const bytes = await messages.read()
    assert.deepEqual(bytes && decodePunchMessage(bytes), { type: 'refuse', reason: 'already_direct' })
    assert.deepEqual(node.checked, [SMALL])
    life.abort()
    await node.service.stop()
  })

  it('begins at once where this side dialed the relayed connection, whoever dialed the direct one that ended', async () => {
    const network = createMemoryNetwork()
    const life = new AbortController()
    const delays: number[] = []
    const clock: Clock = {
      ...systemClock,
      schedule(delayMs, callback) {
        delays.push(delayMs)
        return systemClock.schedule(delayMs, callback)
      },
    }
    const node = createNode(LARGE, network.node(LARGE), [], clock)
    await node.start(life.signal)
    const close = node.connectTo(SMALL, 'inbound')
    node.relayTo(SMALL, 'outbound')
    delays.length = 0
    close()
    assert.deepEqual(delays.slice(0, 1), [0])
    const closeOther = node.connectTo(RELAY, 'outbound')
    node.relayTo(RELAY, 'inbound')
    delays.length = 0
    closeOther()
    assert.ok((delays[0] ?? 0) > 0)
    life.abort()
    await node.service.stop()
  })

  it('lets one attempt go on when both sides begin at once', async () => {
    const network = createMemoryNetwork()
    const life = new AbortController()
    const small = createNode(SMALL, network.node(SMALL))
    const large = createNode(LARGE, network.node(LARGE))
    await Promise.all([small.start(life.signal), large.start(life.signal)])
    small.relayTo(LARGE, 'outbound')
    large.relayTo(SMALL, 'outbound')
    await eventually(() => {
      assert.ok(
        small.service.history(LARGE).some(({ role, outcome }) => role === 'initiator' && outcome.refused === undefined),
      )
      assert.ok(large.service.history(SMALL).some(({ role }) => role === 'responder'))
      assert.ok(large.service.history(SMALL).some(({ outcome }) => outcome.refused === 'glare'))
    })
    life.abort()
    await Promise.all([small.service.stop(), large.service.stop()])
  })
})
