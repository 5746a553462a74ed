import assert from 'node:assert/strict'
import { test } from 'node:test'
import { multiaddr } from '@multiformats/multiaddr'
import { createLibp2p } from 'libp2p'
import { systemRandom } from '../../../src/base/index.ts'
import type { Libp2pComponents, MeshInternals } from '../../../src/mesh/internals.ts'
import { createLibp2pPunchHost } from '../../../src/mesh/punch/libp2p-host.ts'

const RELAY = '12D3KooWD3bfmNbuuuVCYwkjnFt3ukm3qaB3hDED3peHHXawvRAg'

test('a node that is found not to be public withdraws its own addresses, and keeps its places at relays', async () => {
  let components: Libp2pComponents | undefined
  const node = await createLibp2p({
    start: false,
    services: {
      peek: (all: Libp2pComponents) => {
        components = all
        return {}
      },
    },
  })
  assert.ok(components)
  const { addressManager, transportManager } = components
  const own = multiaddr('/ip4/12.0.0.1/tcp/4001')
  const place = multiaddr(`/ip4/12.0.0.2/tcp/4001/p2p/${RELAY}/p2p-circuit`)
  // What the transports say of their listeners, which need addresses that this machine doesn't have.
  transportManager.getAddrs = () => [own, place]
  addressManager.confirmObservedAddr(place, { type: 'transport' })
  const host = createLibp2pPunchHost(
    { self: node.peerId.toString(), addressManager, transportManager } as MeshInternals,
    systemRandom,
  )
  const announced = () =>
    addressManager.getAddresses().map(address => address.toString().split(`/p2p/${node.peerId.toString()}`)[0])

  host.announcePublic(true, () => false)
  assert.deepEqual(announced(), [own.toString(), place.toString()])
  host.announcePublic(false, () => false)
  assert.deepEqual(announced(), [place.toString()])
})
