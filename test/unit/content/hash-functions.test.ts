import assert from 'node:assert/strict'
import { createHash, randomBytes } from 'node:crypto'
import test from 'node:test'
import { createHasher, createPortableBlake3, hashBytes, isBlake3Native } from '../../../src/content/hash-functions.ts'

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')

test('BLAKE3 is what its authors say, and machine code is there for this platform', () => {
  assert.equal(isBlake3Native, true)
  // The authors' vectors: bytes that count from 0 to 250, again and again.
  for (const [sizeBytes, expected] of [
    [0, 'af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262'],
    [1, '2d3adedff11b61f14c886e35afa036736dcd87a74d27b5c1510225d0f592e213'],
    [1024, '42214739f095a406f3fc83deb889744ac00df831c10daa55189b5d121c855af7'],
    [102400, 'bc3e3d41a1146b069abffad3c0d44860cf664390afce4d9661f7902e7943e085'],
  ] as const) {
    const bytes = Uint8Array.from({ length: sizeBytes }, (_, index) => index % 251)
    assert.equal(hex(hashBytes('blake3', bytes)), expected)
    const portable = createPortableBlake3()
    portable.update(bytes)
    assert.equal(hex(portable.digest()), expected)
  }
})

test('all ways to the same hash agree, however the bytes are cut', () => {
  for (let round = 0; round < 20; round++) {
    const bytes = randomBytes(Math.floor(Math.random() * 70_000))
    const cut = Math.floor(Math.random() * (bytes.byteLength + 1))
    const blake3 = hashBytes('blake3', bytes)
    for (const hasher of [createHasher('blake3'), createPortableBlake3()]) {
      hasher.update(bytes.subarray(0, cut))
      hasher.update(bytes.subarray(cut))
      assert.equal(hex(hasher.digest()), hex(blake3))
    }
    assert.equal(hex(hashBytes('sha256', bytes)), createHash('sha256').update(bytes).digest('hex'))
  }
})
