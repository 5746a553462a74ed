import type { PeerId } from '../base/index.ts'
import { decodeMessage, encodeMessage, stateProto } from '../wire/index.ts'
import { malformed } from './byte-reader.ts'
import { decodeHeader, type Entry, equalBytes, hashHeader, signedBytes } from './entry.ts'
import { MAX_HEADER_BYTES } from './limits.ts'

const WireProof = stateProto.state.ForkProof

/** Two signed headers of one author at one place of one log: proof that the author showed different things to different peers. */
export interface ForkProof {
  author: PeerId
  epoch: number
  seq: number
  firstHeader: Uint8Array
  firstSignature: Uint8Array
  secondHeader: Uint8Array
  secondSignature: Uint8Array
}

export type Verify = (peer: PeerId, message: Uint8Array, signature: Uint8Array) => boolean

type Signed = Pick<Entry, 'headerBytes' | 'signature' | 'header'>

/** The proof that two entries make, the lower hash first so that every replica builds the same bytes. */
export function makeForkProof(a: Signed, b: Signed): ForkProof {
  const [first, second] = Buffer.compare(hashHeader(a.headerBytes), hashHeader(b.headerBytes)) < 0 ? [a, b] : [b, a]
  const { author, epoch, seq } = a.header
  return {
    author,
    epoch,
    seq,
    // Copied: proofs are kept for good, and what they are views into must not be.
    firstHeader: new Uint8Array(first.headerBytes),
    firstSignature: new Uint8Array(first.signature),
    secondHeader: new Uint8Array(second.headerBytes),
    secondSignature: new Uint8Array(second.signature),
  }
}

export function encodeForkProof(proof: ForkProof): Uint8Array {
  const { firstHeader, firstSignature, secondHeader, secondSignature } = proof
  return encodeMessage(WireProof, { firstHeader, firstSignature, secondHeader, secondSignature })
}

export function decodeForkProof(bytes: Uint8Array, space: Uint8Array, verify: Verify): ForkProof {
  return checkForkProof(decodeMessage(WireProof, bytes, 3 * MAX_HEADER_BYTES), space, verify)
}

/** Throws `invalid_argument` unless both headers are signed by one author for one place of this space and differ. */
export function checkForkProof(
  wire: { firstHeader: Uint8Array; firstSignature: Uint8Array; secondHeader: Uint8Array; secondSignature: Uint8Array },
  space: Uint8Array,
  verify: Verify,
): ForkProof {
  const first = decodeHeader(wire.firstHeader)
  const second = decodeHeader(wire.secondHeader)
  const sameplace = first.author === second.author && first.epoch === second.epoch && first.seq === second.seq
  if (!sameplace || !equalBytes(first.space, space) || !equalBytes(second.space, space))
    throw malformed('fork proof is not of one place in this space')
  if (equalBytes(wire.firstHeader, wire.secondHeader)) throw malformed('fork proof shows one header twice')
  if (
    !verify(first.author, signedBytes(wire.firstHeader), wire.firstSignature) ||
    !verify(second.author, signedBytes(wire.secondHeader), wire.secondSignature)
  ) {
    throw malformed('fork proof is not signed')
  }
  return makeForkProof(
    { header: first, headerBytes: wire.firstHeader, signature: wire.firstSignature },
    { header: second, headerBytes: wire.secondHeader, signature: wire.secondSignature },
  )
}
