import assert from 'node:assert/strict'
import test from 'node:test'
import type { Connection } from '@libp2p/interface'
import { peerIdFromString } from '@libp2p/peer-id'
import { multiaddr } from '@multiformats/multiaddr'
import { systemClock } from '../../../src/base/index.ts'
import { PeerTable } from '../../../src/mesh/peer-table.ts'

const RELAY = '12D3KooWD3eckifWpRn9wQpMG9R9hX3sD158z7EqHWmweQAJU5SA'
const PEER = '12D3KooWPjceQrSwdWXPyLLeABRXmuqt69Rg3sBYbU1Nft9HyQ6X'

function connectionTo(peer: string, address: string): Connection {
  return {
    remotePeer: peerIdFromString(peer),
    remoteAddr: multiaddr(address),
    status: 'open',
    timeline: { open: 0 },
    maConn: Object.assign(new EventTarget(), { send: () => true }),
  } as unknown as Connection
}

test('a relayed path is named by the connection to the relay that carries it, not by the address that was dialed', () => {
  const table = new PeerTable(systemClock)
  const throughTcp = `/ip4/11.1.0.10/tcp/4001/p2p/${RELAY}/p2p-circuit/p2p/${PEER}`
  table.add(connectionTo(RELAY, `/ip4/11.1.0.10/tcp/443/ws/p2p/${RELAY}`))
  table.add(connectionTo(PEER, throughTcp))
  const [path] = table.get(PEER)?.paths ?? []
  assert.deepEqual(path, {
    path: 'relayed',
    transport: 'ws',
    address: `/ip4/11.1.0.10/tcp/443/ws/p2p/${RELAY}/p2p-circuit/p2p/${PEER}`,
    relay: RELAY,
  })
})

test('a relayed path keeps its name where such a connection to the relay is open, or none is known', () => {
  const throughTcp = `/ip4/11.1.0.10/tcp/4001/p2p/${RELAY}/p2p-circuit/p2p/${PEER}`
  for (const known of [[], [`/ip4/11.1.0.10/tcp/443/ws/p2p/${RELAY}`, `/ip4/11.1.0.10/tcp/4001/p2p/${RELAY}`]]) {
    const table = new PeerTable(systemClock)
    for (const address of known) table.add(connectionTo(RELAY, address))
    table.add(connectionTo(PEER, throughTcp))
    assert.equal(table.get(PEER)?.paths[0]?.transport, 'tcp')
    assert.equal(table.get(PEER)?.paths[0]?.address, throughTcp)
  }
})
