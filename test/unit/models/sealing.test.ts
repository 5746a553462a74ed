import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { describe, it } from 'node:test'
import { createSigner } from '../../../src/base/index.ts'
import {
  fileKey,
  openBytes,
  openSegment,
  readingKeyOf,
  SEGMENT_BYTES,
  StreamCipher,
  sealBytes,
  sealedSize,
  sealSegment,
  TAG_BYTES,
  unwrapKey,
  wrapKey,
} from '../../../src/models/sealing.ts'

const [ann, bob, eve] = [1, 2, 3].map(seed => createSigner(new Uint8Array(32).fill(seed))) as [
  ReturnType<typeof createSigner>,
  ReturnType<typeof createSigner>,
  ReturnType<typeof createSigner>,
]
const salt = new Uint8Array(32).fill(9)
const modelKey = new Uint8Array(32).fill(8)

describe('wrapped keys', () => {
  const recipients = new Map([ann, bob].map(signer => [signer.peer, readingKeyOf(signer).publicKey]))
  const wrapped = wrapKey(modelKey, salt, recipients)

  it('open for each recipient, and for nobody else', () => {
    for (const signer of [ann, bob])
      assert.deepEqual(new Uint8Array(unwrapKey(wrapped, salt, signer.peer, readingKeyOf(signer))), modelKey)
    assert.throws(() => unwrapKey(wrapped, salt, eve.peer, readingKeyOf(eve)), { kind: 'permission_denied' })
    assert.throws(() => unwrapKey(wrapped, salt, ann.peer, readingKeyOf(eve)), { kind: 'permission_denied' })
  })

  it('are bound to the recipient and to the publication', () => {
    const [first, second] = wrapped
    assert.ok(first !== undefined && second !== undefined)
    const own = readingKeyOf(first.peer === ann.peer ? ann : bob)
    assert.throws(() => unwrapKey(wrapped, new Uint8Array(32), first.peer, own), { kind: 'data_loss' })
    assert.throws(() => unwrapKey([{ ...first, sealed: second.sealed }], salt, first.peer, own), { kind: 'data_loss' })
    const zero = { ...first, ephemeralKey: new Uint8Array(32) }
    assert.throws(() => unwrapKey([zero], salt, first.peer, own), { kind: 'data_loss' })
  })

  it('are the same for an identity at all times', () =>
    assert.equal(
      Buffer.from(readingKeyOf(ann).publicKey).toString('hex'),
      'd7f59e39ac5be31f8f3a827642522b22e7fc16e5dbc5ea4a3b3c8ed12c478227',
    ))
})

describe('sealed bytes', () => {
  for (const size of [0, 1, SEGMENT_BYTES - 1, SEGMENT_BYTES, SEGMENT_BYTES + 1, 2 * SEGMENT_BYTES])
    it(`open again: ${size} bytes`, () => {
      const plain = randomBytes(size)
      const sealed = sealBytes(modelKey, plain)
      assert.equal(sealed.byteLength, sealedSize(size))
      assert.ok(plain.equals(openBytes(modelKey, sealed)))
    })

  it('are refused when changed, cut at a segment, lengthened, in another order, or under another key', () => {
    const sealed = Buffer.from(sealBytes(modelKey, randomBytes(2 * SEGMENT_BYTES + 5)))
    const step = SEGMENT_BYTES + TAG_BYTES
    const flipped = Buffer.from(sealed)
    flipped[step + 3] = (flipped[step + 3] ?? 0) ^ 1
    const swapped = Buffer.concat([
      sealed.subarray(step, 2 * step),
      sealed.subarray(0, step),
      sealed.subarray(2 * step),
    ])
    const wrong = [
      flipped,
      swapped,
      sealed.subarray(0, 2 * step),
      Buffer.concat([sealed, Buffer.alloc(20)]),
      Buffer.alloc(0),
      Buffer.alloc(5),
    ]
    for (const bytes of wrong) assert.throws(() => openBytes(modelKey, bytes), { kind: 'data_loss' })
    assert.throws(() => openBytes(fileKey(modelKey, salt, 0), sealed), { kind: 'data_loss' })
  })

  it('are the same where other threads make and open them', async () => {
    const cipher = new StreamCipher(modelKey)
    for (const plain of [randomBytes(0), randomBytes(SEGMENT_BYTES)]) {
      const sealed = await cipher.seal(7, true, plain)
      assert.ok(Buffer.from(sealSegment(modelKey, 7, true, plain)).equals(sealed))
      assert.ok(plain.equals(await cipher.open(7, true, sealed)))
      assert.ok(plain.equals(openSegment(modelKey, 7, true, sealed)))
      await assert.rejects(cipher.open(7, false, sealed), { kind: 'data_loss' })
      await assert.rejects(cipher.open(6, true, sealed), { kind: 'data_loss' })
      await assert.rejects(cipher.open(7, true, sealed.subarray(1)), { kind: 'data_loss' })
      await assert.rejects(cipher.open(7, true, sealed.subarray(0, 3)), { kind: 'data_loss' })
    }
  })

  it('have a key of their own for each file and publication', () => {
    const keys = [
      fileKey(modelKey, salt, 0),
      fileKey(modelKey, salt, 1),
      fileKey(modelKey, salt, -1),
      fileKey(modelKey, new Uint8Array(32), 0),
    ]
    assert.equal(new Set(keys.map(key => Buffer.from(key).toString('hex'))).size, 4)
  })
})
