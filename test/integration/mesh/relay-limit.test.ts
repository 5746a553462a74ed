import assert from 'node:assert/strict'
import { test } from 'node:test'
import { eventually } from '../../support/eventually.ts'
import { foundNode, joinNode, LOOPBACK } from '../../support/mesh.ts'

test('a relay with a limit of 2 GiB gives reservations that can be read', async () => {
  await using relay = await foundNode({ listen: [LOOPBACK.tcp], relayServer: true, limits: { relayBytes: 2 ** 31 } })
  await using hidden = await joinNode(await relay.node.createInvite(), {
    name: 'hidden',
    listen: [],
    relayServer: false,
  })
  await eventually(() => assert.equal(hidden.node.relays().length, 1), { timeoutMs: 20_000 })
})
