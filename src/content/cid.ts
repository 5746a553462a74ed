import { createHash } from 'node:crypto'
import { base32 } from 'multiformats/bases/base32'
import { TrellisError } from '../base/index.ts'

/** CIDv1, codec raw (0x55), multihash SHA-256 (0x12) of 32 bytes: the only kind there is here. */
const PREFIX = Buffer.from([0x01, 0x55, 0x12, 0x20])
/** `b` and 58 characters of lower-case base32 for 36 bytes. */
const CID_CHARS = 59

export const HASH_BYTES = 32

export function sha256(bytes: Uint8Array): Uint8Array {
  return createHash('sha256').update(bytes).digest()
}

/** The CID of some bytes. */
export function cidOf(bytes: Uint8Array): string {
  return cidOfHash(sha256(bytes))
}

/** The CID for a SHA-256 of 32 bytes. */
export function cidOfHash(hash: Uint8Array): string {
  if (hash.byteLength !== HASH_BYTES) throw new TrellisError('invalid_argument', 'a SHA-256 has 32 bytes')
  return base32.encode(Buffer.concat([PREFIX, hash]))
}

/** The SHA-256 in a CID. Throws `invalid_argument` for anything but the canonical text of a CIDv1, raw, SHA-256. */
export function hashOfCid(cid: string): Uint8Array {
  let bytes: Uint8Array | undefined
  if (cid.length === CID_CHARS && cid.startsWith('b')) {
    try {
      bytes = base32.decode(cid)
    } catch {
      bytes = undefined
    }
  }
  // Encoded again, because the last character has bits to spare: one content must have one name.
  if (
    bytes?.byteLength !== PREFIX.byteLength + HASH_BYTES ||
    !PREFIX.equals(bytes.subarray(0, PREFIX.byteLength)) ||
    base32.encode(bytes) !== cid
  ) {
    throw new TrellisError(
      'invalid_argument',
      `not a CID (v1, raw, SHA-256): ${JSON.stringify(cid.slice(0, CID_CHARS))}`,
    )
  }
  return bytes.subarray(PREFIX.byteLength)
}

export function isCid(text: string): boolean {
  try {
    hashOfCid(text)
    return true
  } catch {
    return false
  }
}

/** True when the bytes hash to the CID. */
export function matchesCid(bytes: Uint8Array, cid: string): boolean {
  return Buffer.compare(sha256(bytes), hashOfCid(cid)) === 0
}
