import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createMemoryNetwork } from '../../../src/base/index.ts'
import { eventually } from '../../support/eventually.ts'
import { RawPeer } from './forge.ts'
import { signerOf, startNodes } from './support.ts'

test('a peer that opens streams without end is shut out; others are served on', async () => {
  const network = createMemoryNetwork()
  await using mesh = await startNodes(2, { network, banMs: 60_000 })
  const [a, b] = mesh.nodes
  assert.ok(a && b)
  for (let count = 0; count < 40; count++) {
    // Each with an end of its own, as one that forgets what it has open.
    const raw = new RawPeer(network, signerOf(6))
    await raw.connect(a.signer.peer).catch(() => {})
  }
  await eventually(() => assert.equal(a.store.status().peerCount, 1))
  b.store.document('d').set('k', 'through')
  await b.store.replicatedTo(1)
  assert.equal(a.store.document('d').get('k'), 'through')
})
