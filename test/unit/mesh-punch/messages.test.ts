import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { createSigner, TrellisError } from '../../../src/base/index.ts'
import {
  decodePunchMessage,
  encodePunchMessage,
  PUNCH_MESSAGE_MAX_BYTES,
  PUNCH_METHODS,
  type PunchMessage,
  REFUSE_REASONS,
  TOKEN_BYTES,
} from '../../../src/mesh/punch/messages.ts'
import {
  decodeRequest,
  decodeResponse,
  encodeRequest,
  encodeResponse,
} from '../../../src/mesh/reachability/messages.ts'

const endpoint = fc.record({ address: fc.ipV4(), port: fc.integer({ min: 1, max: 65_535 }) })
const method = fc.constantFrom(...PUNCH_METHODS)
const methods = fc.subarray([...PUNCH_METHODS])
const transport = fc.constantFrom('tcp' as const, 'quic' as const)
const anyMessage: fc.Arbitrary<PunchMessage> = fc.oneof(
  fc.record({
    type: fc.constant('hello' as const),
    token: fc.uint8Array({ minLength: TOKEN_BYTES, maxLength: TOKEN_BYTES }),
    methods,
  }),
  fc.record({ type: fc.constant('welcome' as const), methods }),
  fc.record({ type: fc.constant('refuse' as const), reason: fc.constantFrom(...REFUSE_REASONS) }),
  fc.record({
    type: fc.constant('candidate' as const),
    candidate: fc.record({
      method,
      endpoint: fc.option(endpoint, { nil: undefined }),
      mapping: fc.constantFrom('unknown' as const, 'endpoint-independent' as const, 'endpoint-dependent' as const),
      filtering: fc.constantFrom(
        'unknown' as const,
        'endpoint-independent' as const,
        'address-dependent' as const,
        'address-and-port-dependent' as const,
      ),
      client: fc.option(endpoint, { nil: undefined }),
      addresses: fc.array(fc.record({ endpoint, transport }), { maxLength: 8 }),
    }),
  }),
  fc.record({ type: fc.constantFrom('start' as const, 'ready' as const), method }),
  fc.constant({ type: 'spray_hit' as const }),
  fc.record({ type: fc.constant('result' as const), method, ok: fc.boolean() }),
)

function plain(message: PunchMessage): unknown {
  // Buffers have a JSON form of their own, in front of the replacer.
  const readable = 'token' in message ? { ...message, token: [...message.token] } : message
  return JSON.parse(JSON.stringify(readable))
}

describe('punch messages', () => {
  it('come back as they were sent, within the limit', () => {
    fc.assert(
      fc.property(anyMessage, message => {
        const bytes = encodePunchMessage(message)
        assert.ok(bytes.byteLength <= PUNCH_MESSAGE_MAX_BYTES)
        assert.deepEqual(plain(decodePunchMessage(bytes)), plain(message))
      }),
    )
  })

  it('are refused, with a kind, when they are garbage', () => {
    const isRefused = (decode: () => unknown) => {
      try {
        decode()
      } catch (reason) {
        assert.ok(reason instanceof TrellisError && reason.kind !== 'internal', String(reason))
      }
    }
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), bytes => {
        isRefused(() => decodePunchMessage(bytes))
        isRefused(() => decodeRequest(bytes))
        isRefused(() => decodeResponse(bytes))
      }),
    )
    assert.throws(() => decodePunchMessage(new Uint8Array(0)), { kind: 'invalid_argument' })
    assert.throws(() => decodePunchMessage(new Uint8Array(PUNCH_MESSAGE_MAX_BYTES + 1)), { kind: 'resource_exhausted' })
  })
})

describe('reachability messages', () => {
  it('come back as they were sent', () => {
    const { peer } = createSigner(new Uint8Array(32).fill(1))
    assert.deepEqual(decodeRequest(encodeRequest({ type: 'sight', peer })), { type: 'sight', peer })
    assert.deepEqual(decodeRequest(encodeRequest({ type: 'describe' })), { type: 'describe' })
    const observer = { address: '11.1.0.10', udpPort: 1, udpOtherPort: 2, tcpPort: 3, tcpOtherPort: 4 }
    const described = { type: 'describe' as const, observers: [observer] }
    assert.deepEqual(decodeResponse(encodeResponse(described)), described)
    const sight = {
      endpoint: { address: '2a00:1450:4001::1', port: 9 },
      transport: 'quic' as const,
      inbound: true,
    }
    const seen = { type: 'sight' as const, own: [sight], peer: [] }
    assert.deepEqual(decodeResponse(encodeResponse(seen)), seen)
  })

  it('bound what one answer can bring', () => {
    const sight = { endpoint: { address: '1.2.3.4', port: 9 }, transport: 'tcp' as const, inbound: true }
    const answer = decodeResponse(
      encodeResponse({ type: 'sight', own: Array.from({ length: 100 }, () => sight), peer: [] }),
    )
    assert.ok(answer.type === 'sight' && answer.own.length === 16)
  })
})
