import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { createStunResponder } from '../../../src/mesh/reachability/responder.ts'
import {
  decodeBindingRequest,
  decodeBindingResponse,
  encodeBindingRequest,
  encodeBindingResponse,
  STUN_REQUEST_BYTES,
  stunLength,
  TRANSACTION_ID_BYTES,
} from '../../../src/mesh/reachability/stun.ts'

const clock = { monotonicMs: () => 0 }
const transactionId = new Uint8Array(TRANSACTION_ID_BYTES).fill(7)

/** RFC 5769, section 2.2: a response for 192.0.2.1:32853, with SOFTWARE, MESSAGE-INTEGRITY and FINGERPRINT. */
const RFC_5769_IPV4 = Buffer.from(
  '0101003c2112a442b7e7a701bc34d686fa87dfae8022000b7465737420766563746f7220' +
    '002000080001a147e112a64300080014' +
    '2b91f599fd9e90c38c7489f92af9ba53f06be7d780280004c07d4c96',
  'hex',
)
/** Section 2.3: for [2001:db8:1234:5678:11:2233:4455:6677]:32853. */
const RFC_5769_IPV6 = Buffer.from(
  '010100482112a442b7e7a701bc34d686fa87dfae8022000b7465737420766563746f7220' +
    '002000140002a1470113a9faa5d3f179bc25f4b5bed2b9d900080014' +
    'a382954e4be67bf11784c97c8292c275bfe3ed4180280004c8fb0b4c',
  'hex',
)

describe('STUN messages', () => {
  it('reads the responses of RFC 5769', () => {
    assert.deepEqual(decodeBindingResponse(RFC_5769_IPV4)?.mapped, { address: '192.0.2.1', port: 32853 })
    assert.deepEqual(decodeBindingResponse(RFC_5769_IPV6)?.mapped, {
      address: '2001:db8:1234:5678:11:2233:4455:6677',
      port: 32853,
    })
  })

  it('reads what it writes', () => {
    const addresses = fc.oneof(fc.ipV4(), fc.constant('2a00:1450:4001::1'), fc.constant('2001:470:0:1:2:3:4:5'))
    fc.assert(
      fc.property(
        addresses,
        fc.integer({ min: 1, max: 65_535 }),
        fc.boolean(),
        fc.boolean(),
        (address, port, changeAddress, changePort) => {
          const request = encodeBindingRequest({ transactionId, changeAddress, changePort })
          assert.equal(stunLength(request), request.byteLength)
          assert.deepEqual(decodeBindingRequest(request), { transactionId, changeAddress, changePort })
          const response = encodeBindingResponse({ transactionId, mapped: { address, port } })
          assert.deepEqual(decodeBindingResponse(response), { transactionId, mapped: { address, port } })
        },
      ),
    )
  })

  it('takes garbage and cut or altered messages without a throw', () => {
    const whole = encodeBindingRequest({ transactionId, changeAddress: true, changePort: true })
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), bytes => {
        decodeBindingRequest(bytes)
        decodeBindingResponse(bytes)
      }),
    )
    for (let length = 0; length < whole.byteLength; length++)
      assert.equal(decodeBindingRequest(whole.subarray(0, length)), undefined)
    fc.assert(
      fc.property(fc.nat(RFC_5769_IPV6.byteLength - 1), fc.nat(255), (index, value) => {
        const altered = Uint8Array.from(RFC_5769_IPV6)
        altered[index] = value
        decodeBindingResponse(altered)
      }),
    )
  })
})

describe('STUN responder', () => {
  const request = encodeBindingRequest({ transactionId, changeAddress: false, changePort: false })

  it('tells a caller its address, never in more bytes than it sent', () => {
    const responder = createStunResponder(clock)
    for (const address of ['31.1.0.2', '2a00:1450:4001::1']) {
      const answer = responder.answer(request, { address, port: 4242 })
      assert.ok(answer !== undefined && answer.bytes.byteLength <= request.byteLength)
      assert.deepEqual(decodeBindingResponse(answer.bytes)?.mapped, { address, port: 4242 })
    }
  })

  it('does not answer a request shorter than the answer', () => {
    const bare = Uint8Array.from(request.subarray(0, 20))
    bare[3] = 0
    assert.ok(decodeBindingRequest(bare) !== undefined)
    assert.equal(createStunResponder(clock).answer(bare, { address: '31.1.0.2', port: 4242 }), undefined)
  })

  it('answers one address only so often, and others still', () => {
    const responder = createStunResponder(clock)
    const ask = (address: string) => responder.answer(request, { address, port: 1 }) !== undefined
    const answered = Array.from({ length: 1000 }, () => ask('31.1.0.2')).filter(Boolean).length
    assert.ok(answered > 0 && answered <= 60, `${answered} answers`)
    assert.ok(ask('31.1.0.3'))
    // One network of IPv6 has more addresses than can be counted one by one.
    const fromNetwork = Array.from({ length: 1000 }, (_, i) => ask(`2a00:1450:4001::${i.toString(16)}`)).filter(Boolean)
    assert.ok(fromNetwork.length <= 60)
  })

  it('pads requests to the size of the largest answer', () => {
    assert.equal(request.byteLength, STUN_REQUEST_BYTES)
  })
})
