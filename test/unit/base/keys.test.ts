import assert from 'node:assert/strict'
import { test } from 'node:test'
import { generateKeyPairFromSeed } from '@libp2p/crypto/keys'
import { peerIdFromPrivateKey } from '@libp2p/peer-id'
import { createSigner, isPeerId, keyOfPeerId, peerIdOfKey, verifySignature } from '../../../src/base/index.ts'

test('a signer has the peer id that libp2p derives from the same seed', async () => {
  const seed = new Uint8Array(32).fill(7)
  const key = await generateKeyPairFromSeed('Ed25519', seed)
  const signer = createSigner(seed)
  assert.equal(signer.peer, peerIdFromPrivateKey(key).toString())
  assert.equal(peerIdOfKey(keyOfPeerId(signer.peer)), signer.peer)
  const message = new TextEncoder().encode('hello')
  assert.deepEqual(new Uint8Array(signer.sign(message)), new Uint8Array(await key.sign(message)))
})

test('a signature holds for its peer, message and bytes only', () => {
  const [a, b] = [createSigner(new Uint8Array(32).fill(1)), createSigner(new Uint8Array(32).fill(2))]
  const message = new TextEncoder().encode('hello')
  const signature = a.sign(message)
  assert.equal(verifySignature(a.peer, message, signature), true)
  assert.equal(verifySignature(b.peer, message, signature), false)
  assert.equal(verifySignature(a.peer, message.subarray(1), signature), false)
  assert.equal(verifySignature(a.peer, message, signature.subarray(1)), false)
  assert.equal(verifySignature('nonsense', message, signature), false)
})

test('text that is not an Ed25519 peer id is refused', () => {
  for (const text of [
    '',
    '0OIl',
    'Qm'.padEnd(46, 'a'),
    '1'.repeat(10_000),
    createSigner(new Uint8Array(32)).peer.slice(1),
  ]) {
    assert.equal(isPeerId(text), false)
  }
})
