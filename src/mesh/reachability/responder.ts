import type { Clock } from '../../base/index.ts'
import { addressBytes, type Endpoint, normalAddress } from './endpoint.ts'
import { createRateLimiter } from './rate-limiter.ts'
import { decodeBindingRequest, encodeBindingResponse } from './stun.ts'

/** What the responder answers, and from where. */
export interface StunAnswer {
  readonly bytes: Uint8Array
  /** Whether to send from another address, or from the other port, than the request came to. */
  readonly changeAddress: boolean
  readonly changePort: boolean
}

export interface StunResponder {
  /** The answer to a datagram or a message, `undefined` if it gets none. */
  answer(bytes: Uint8Array, from: Endpoint): StunAnswer | undefined
}

/** Answers per second to one address (IPv6: one /64), and to all together. */
const PER_SOURCE_PER_SECOND = 20
const PER_SOURCE_BURST = 60
const TOTAL_PER_SECOND = 2_000

/**
 * The rules of a public STUN service without its sockets: only well-formed requests at least as long as their answer
 * (a forged source address gets no more bytes than the forger sent), only so many.
 */
export function createStunResponder(clock: Pick<Clock, 'monotonicMs'>): StunResponder {
  const perSource = createRateLimiter(clock, { perSecond: PER_SOURCE_PER_SECOND, burst: PER_SOURCE_BURST })
  const total = createRateLimiter(clock, { perSecond: TOTAL_PER_SECOND, burst: TOTAL_PER_SECOND, maxKeyCount: 1 })
  return {
    answer(bytes, from) {
      const request = decodeBindingRequest(bytes)
      const address = normalAddress(from.address)
      if (request === undefined || address === undefined) return undefined
      if (!total.take('') || !perSource.take(sourceKey(address))) return undefined
      const answer = encodeBindingResponse({
        transactionId: request.transactionId,
        mapped: { address, port: from.port },
      })
      if (answer.byteLength > bytes.byteLength) return undefined
      return { bytes: answer, changeAddress: request.changeAddress, changePort: request.changePort }
    },
  }
}

/** Whom to count together: an IPv4 address, an IPv6 /64. */
export function sourceKey(address: string): string {
  const bytes = addressBytes(address)
  return bytes.byteLength === 4 ? address : Buffer.from(bytes.subarray(0, 8)).toString('hex')
}
