import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createLabel } from '../../../src/cli/peer-labels.ts'

const peers = [
  { id: '12D3KooWAbcdefghijkl', name: 'alice' },
  { id: '12D3KooWBbcdefghijkl', name: 'box' },
  { id: '12D3KooWCbcdefghijkl', name: 'box' },
  { id: '12D3KooWDbcdefghijkl', name: '' },
  { id: '12D3KooWEbcdefghijkl', name: 'x\u001b[2J' },
]

test('a peer is shown by its name where that is its alone, else with the beginning of its id', () => {
  const label = createLabel(peers)
  assert.deepEqual([...peers.slice(0, 4).map(peer => peer.id), '12D3KooWZbcdefghijkl'].map(label), [
    'alice',
    'box 12D3KooWBbcdef',
    'box 12D3KooWCbcdef',
    '12D3KooWDbcdef',
    '12D3KooWZbcdef',
  ])
  assert.ok(!label('12D3KooWEbcdefghijkl').includes('\u001b'))
})
