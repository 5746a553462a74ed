import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { describe, it } from 'node:test'
import { createSigner } from '../../../src/base/index.ts'
import { resolvePeer } from '../../../src/daemon/peer-names.ts'

const [a, b, c] = [1, 2, 3].map(() => createSigner(randomBytes(32)).peer) as [string, string, string]
const members = [
  { peer: a, name: 'alpha' },
  { peer: b, name: 'twin' },
  { peer: c, name: 'twin' },
]

describe('a peer', () => {
  it('is meant by its id, even one that is not known', () => {
    const stranger = createSigner(randomBytes(32)).peer
    assert.equal(resolvePeer(a, members), a)
    assert.equal(resolvePeer(stranger, members), stranger)
  })

  it('is meant by its name, or the beginning of its id with or without what all ids begin with', () => {
    assert.equal(resolvePeer('alpha', members), a)
    assert.equal(resolvePeer(b.slice(0, 20), members), b)
    assert.equal(resolvePeer(b.slice(8, 20), members), b)
  })

  it('is not guessed', () => {
    assert.throws(() => resolvePeer('twin', members), { kind: 'invalid_argument', message: /several peers/ })
    assert.throws(() => resolvePeer('12D3KooW', members), { kind: 'invalid_argument' })
    assert.throws(() => resolvePeer('beta', members), { kind: 'not_found', hint: /^`trellis peers`/ })
    assert.throws(() => resolvePeer('alhpa', members), { kind: 'not_found', hint: /^Did you mean "alpha"\? / })
    assert.throws(() => resolvePeer('alp', members), { kind: 'not_found', hint: /^Did you mean "alpha"\? / })
    assert.throws(() => resolvePeer('', members), { kind: 'not_found' })
    assert.throws(() => resolvePeer('12D', members), { kind: 'not_found' })
  })
})
