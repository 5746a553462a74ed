import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pureJsCrypto } from '@libp2p/noise'
import fc from 'fast-check'
import { Uint8ArrayList } from 'uint8arraylist'
import { noiseCrypto } from '../../../src/mesh/noise-crypto.ts'

const NOTHING = new Uint8Array(0)
const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length })
const plaintext = fc.oneof(
  fc.uint8Array({ maxLength: 800 }),
  fc.nat({ max: 65_519 }).map(length => new Uint8Array(length).fill(length)),
)

test('records are those of another implementation, both ways, in one piece or several', () => {
  fc.assert(
    fc.property(plaintext, bytes(32), bytes(12), fc.nat(), fc.boolean(), (plain, key, nonce, cut, inParts) => {
      const at = cut % (plain.byteLength + 1)
      const given = inParts ? new Uint8ArrayList(plain.subarray(0, at), plain.subarray(at)) : plain
      const record = noiseCrypto.chaCha20Poly1305Encrypt(given, nonce, NOTHING, key).subarray()
      const other = pureJsCrypto.chaCha20Poly1305Encrypt(plain, nonce, NOTHING, key).subarray()
      assert(Buffer.from(record).equals(other))
      const list = new Uint8ArrayList(record.subarray(0, at), record.subarray(at))
      const before = Buffer.from(record)
      const read = noiseCrypto.chaCha20Poly1305Decrypt(inParts ? list : record, nonce, NOTHING, key)
      assert(Buffer.from(read.subarray()).equals(plain))
      assert(before.equals(record), 'the record is as it was')
    }),
    { numRuns: 100 },
  )
})

test('a record that was changed anywhere, or is too short to be one, is refused', () => {
  const key = new Uint8Array(32).fill(1)
  const nonce = new Uint8Array(12)
  for (const byteCount of [0, 100, 700, 5000]) {
    const record = noiseCrypto.chaCha20Poly1305Encrypt(new Uint8Array(byteCount), nonce, NOTHING, key).subarray()
    for (const at of [0, record.byteLength >> 1, record.byteLength - 1]) {
      const changed = Buffer.from(record)
      changed[at] = (changed[at] ?? 0) ^ 1
      assert.throws(() => noiseCrypto.chaCha20Poly1305Decrypt(changed, nonce, NOTHING, key))
    }
    const cut = record.subarray(0, record.byteLength - 1)
    assert.throws(() => noiseCrypto.chaCha20Poly1305Decrypt(cut, nonce, NOTHING, key))
  }
})
