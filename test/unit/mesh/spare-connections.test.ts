import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Connection } from '@libp2p/interface'
import { peerIdFromString } from '@libp2p/peer-id'
import { multiaddr } from '@multiformats/multiaddr'
import { chooseKept } from '../../../src/mesh/spare-connections.ts'

const RELAYS = [
  '12D3KooWD3eckifWpRn9wQpMG9R9hX3sD158z7EqHWmweQAJU5SA',
  '12D3KooWFpM6CcPgpxQTYrs1yGSpSdvTFGLSKt5Y3WDFy5c1Bg5e',
] as const
const A = '12D3KooWGC6TvWhfapngX6wvJHMYvKpDMXPb3ZnCZ6dMoaMtimQ5'
const B = '12D3KooWPjceQrSwdWXPyLLeABRXmuqt69Rg3sBYbU1Nft9HyQ6X'

interface Dialed {
  name: string
  by: string
  relay: 0 | 1
  openMs: number
}

/** How one of the two sees it; clocks and the moment of its opening differ. */
function seenBy(self: string, { name, by, relay, openMs }: Dialed, lateMs: number): Connection {
  const other = self === A ? B : A
  return {
    name,
    direction: by === self ? 'outbound' : 'inbound',
    remotePeer: peerIdFromString(other),
    remoteAddr: multiaddr(`/ip4/11.1.0.10/tcp/4001/p2p/${RELAYS[relay]}/p2p-circuit/p2p/${other}`),
    timeline: { open: openMs + lateMs },
  } as unknown as Connection
}

function keptByBoth(all: readonly Dialed[]): unknown[] {
  return [A, B].map((self, i) => {
    const connections = all.map((dialed, j) => seenBy(self, dialed, i === 0 ? 0 : 40 * j - 60))
    return (chooseKept(self, connections) as unknown as { name?: string } | undefined)?.name
  })
}

test('both sides keep the same relayed connection, whoever dialed and in whatever order they saw them come', () => {
  const together: Dialed[] = [
    { name: 'b0', by: B, relay: 0, openMs: 1000 },
    { name: 'a1', by: A, relay: 1, openMs: 1010 },
    { name: 'a0', by: A, relay: 0, openMs: 1020 },
    { name: 'b1', by: B, relay: 1, openMs: 1030 },
  ]
  assert.deepEqual(keptByBoth(together), ['a0', 'a0'])
  assert.deepEqual(keptByBoth(together.toReversed()), ['a0', 'a0'])
  // Dialed when the others were found dead.
  assert.deepEqual(keptByBoth([...together, { name: 'later', by: B, relay: 1, openMs: 60_000 }]), ['later', 'later'])
  assert.deepEqual(keptByBoth([]), [undefined, undefined])
})
