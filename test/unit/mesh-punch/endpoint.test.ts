import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import {
  addressBytes,
  addressText,
  isLanAddress,
  isPublicAddress,
  isPunchablePort,
  normalAddress,
} from '../../../src/mesh/reachability/endpoint.ts'
import { createRateLimiter } from '../../../src/mesh/reachability/rate-limiter.ts'

describe('addresses', () => {
  it('come back from their bytes in their shortest form', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), bytes => {
        const text = addressText(bytes)
        assert.ok(text !== undefined)
        if (!text.includes('.')) assert.deepEqual(addressBytes(text), bytes)
        // The URL parser has the same shortest form (RFC 5952).
        if (!text.includes('.')) assert.equal(new URL(`http://[${text}]/`).hostname, `[${text}]`)
      }),
    )
    fc.assert(fc.property(fc.ipV4(), text => assert.equal(addressText(addressBytes(text)), text)))
    fc.assert(fc.property(fc.ipV6(), text => assert.ok(normalAddress(text) !== undefined)))
  })

  it('treats IPv4 in IPv6 as IPv4', () => {
    assert.equal(normalAddress('::ffff:31.1.0.2'), '31.1.0.2')
    assert.equal(normalAddress('fe80::1%eth0'), 'fe80::1')
    assert.equal(normalAddress('nonsense'), undefined)
  })

  it('are public only where the whole Internet can reach them', () => {
    for (const address of ['11.1.0.10', '31.1.0.2', '8.8.8.8', '2a00:1450:4001::1']) assert.ok(isPublicAddress(address))
    for (const address of [
      '10.1.2.3',
      '100.64.0.1',
      '127.0.0.1',
      '169.254.1.1',
      '172.31.0.1',
      '192.168.1.1',
      '224.0.0.1',
      '255.255.255.255',
      '0.0.0.0',
      '::1',
      'fe80::1',
      'fd00::1',
      'ff02::1',
      '2001:db8::1',
      'example.org',
    ])
      assert.ok(!isPublicAddress(address), address)
    assert.ok(isLanAddress('192.168.1.1') && !isLanAddress('127.0.0.1') && !isLanAddress('169.254.1.1'))
    assert.ok(isPunchablePort(1024) && !isPunchablePort(443) && !isPunchablePort(0) && !isPunchablePort(70_000))
  })
})

describe('rate limiter', () => {
  it('gives the burst, then the rate, in bounded memory', () => {
    let nowMs = 0
    const limiter = createRateLimiter({ monotonicMs: () => nowMs }, { perSecond: 2, burst: 3, maxKeyCount: 10 })
    const taken = () => [1, 2, 3, 4, 5].filter(() => limiter.take('a')).length
    assert.equal(taken(), 3)
    assert.equal(taken(), 0)
    nowMs += 1000
    assert.equal(taken(), 2)
    nowMs += 3_600_000
    assert.equal(taken(), 3)
    for (let i = 0; i < 1000; i++) limiter.take(`key ${i}`)
    assert.equal(taken(), 3)
  })
})
