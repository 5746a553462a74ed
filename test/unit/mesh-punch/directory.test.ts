import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  createMemoryNetwork,
  createMessageStream,
  createSigner,
  type PeerId,
  silentLogger,
  systemClock,
} from '../../../src/base/index.ts'
import { type ConnectionViews, createObserverDirectory } from '../../../src/mesh/reachability/directory.ts'
import {
  encodeResponse,
  REACHABILITY_MESSAGE_MAX_BYTES,
  REACHABILITY_PROTOCOL,
  type Sight,
} from '../../../src/mesh/reachability/messages.ts'
import type { Observer } from '../../../src/mesh/reachability/observer-service.ts'
import { eventually } from '../../support/eventually.ts'

const [SELF = '', WITNESS = '', OTHER = ''] = [1, 2, 3].map(seed => createSigner(new Uint8Array(32).fill(seed)).peer)
const ports = { udpPort: 4001, udpOtherPort: 4002, tcpPort: 4001, tcpOtherPort: 4002 }
const OWN: Observer = { address: '11.1.0.10', ...ports }
const SECOND: Observer = { address: '12.1.0.10', ...ports }
const VICTIM: Observer = { address: '8.8.8.8', ...ports }
const NEIGHBOUR: Observer = { address: '192.168.1.1', ...ports }

/** A directory whose peers describe themselves as they are told to; all have been dialed at the address of `OWN`. */
function createNode(described: ReadonlyMap<PeerId, readonly Observer[]>) {
  const network = createMemoryNetwork()
  const asked: string[] = []
  const open = new Map<PeerId, Sight[]>()
  const listeners = new Set<Parameters<ConnectionViews['onConnection']>[0]>()
  for (const [peer, observers] of described) {
    network.node(peer).handle(REACHABILITY_PROTOCOL, stream => {
      const messages = createMessageStream(stream, { maxMessageBytes: REACHABILITY_MESSAGE_MAX_BYTES })
      void messages
        .read()
        .then(() => messages.write(encodeResponse({ type: 'describe', observers })))
        .then(() => messages.closeWrite())
        .catch(() => {})
    })
  }
  const directory = createObserverDirectory({
    streams: network.node(SELF),
    views: {
      sights: peer => open.get(peer) ?? [],
      onConnection(listener) {
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
    },
    ownObservers: () => [],
    answers(observer) {
      asked.push(observer.address)
      return Promise.resolve(observer.address === SECOND.address)
    },
    clock: systemClock,
    log: silentLogger,
  })
  const tell = (type: 'open' | 'close', peer: PeerId) => {
    for (const listener of listeners) listener({ type, connection: { peer } })
  }
  return {
    directory,
    asked,
    connect(peer: PeerId, address = OWN.address) {
      const sight: Sight = { endpoint: { address, port: 4001 }, transport: 'tcp', inbound: false }
      open.set(peer, [...(open.get(peer) ?? []), sight])
      tell('open', peer)
    },
    disconnect(peer: PeerId) {
      open.set(peer, (open.get(peer) ?? []).slice(1))
      tell('close', peer)
    },
    addresses: () => directory.groups().flatMap(group => group.observers.map(({ address }) => address)),
  }
}

describe('observer directory', () => {
  it('has of what a peer says where it was dialed, and another address only once that has answered', async () => {
    const life = new AbortController()
    const node = createNode(new Map([[WITNESS, [OWN, SECOND]]]))
    await node.directory.start(life.signal)
    node.connect(WITNESS)
    await eventually(() => assert.deepEqual(node.addresses(), [OWN.address, SECOND.address]))
    assert.deepEqual(node.asked, [SECOND.address])
    // What is proved is proved: another connection asks for nothing.
    node.disconnect(WITNESS)
    node.connect(WITNESS)
    await eventually(() => assert.deepEqual(node.addresses(), [OWN.address, SECOND.address]))
    assert.deepEqual(node.asked, [SECOND.address])
    life.abort()
    await node.directory.stop()
  })

  it('does not have a peer make it send to a third party: that is asked once, however many say so', async () => {
    const life = new AbortController()
    const lie = [VICTIM, NEIGHBOUR, { ...VICTIM, udpPort: 53 }, OWN]
    const node = createNode(
      new Map([
        [WITNESS, lie],
        [OTHER, lie],
      ]),
    )
    await node.directory.start(life.signal)
    for (let i = 0; i < 3; i++) {
      for (const peer of [WITNESS, OTHER]) node.connect(peer)
      await eventually(() => assert.deepEqual(node.addresses(), [OWN.address, OWN.address]))
      for (const peer of [WITNESS, OTHER]) node.disconnect(peer)
      assert.deepEqual(node.addresses(), [])
    }
    assert.deepEqual(node.asked, [VICTIM.address])
    life.abort()
    await node.directory.stop()
  })

  it('remembers the observers of peers that are gone, and tells when one of several connections is', async () => {
    const life = new AbortController()
    const node = createNode(new Map([[WITNESS, [OWN]]]))
    await node.directory.start(life.signal)
    let changeCount = 0
    node.directory.onChange(() => changeCount++)
    node.connect(WITNESS)
    await eventually(() => assert.deepEqual(node.addresses(), [OWN.address]))
    node.connect(WITNESS)
    const before = changeCount
    node.disconnect(WITNESS)
    assert.equal(changeCount, before + 1)
    assert.deepEqual(node.directory.formerGroups(), [])
    node.disconnect(WITNESS)
    assert.deepEqual(node.addresses(), [])
    assert.deepEqual(node.directory.formerGroups(), [{ peer: WITNESS, observers: [OWN] }])
    node.connect(WITNESS)
    await eventually(() => assert.deepEqual(node.addresses(), [OWN.address]))
    assert.deepEqual(node.directory.formerGroups(), [])
    life.abort()
    await node.directory.stop()
  })
})
