import { TrellisError } from '../base/index.ts'
import { cidOfHash, hashOfCid } from '../content/index.ts'

/** In front of the hash in every binary CID of ours: version 1, codec raw, SHA-256, 32 bytes. */
const PREFIX = Buffer.from([0x01, 0x55, 0x12, 0x20])
const CID_BYTES = 36

/** The 36 bytes of a CID. Throws `invalid_argument` for any other text. */
export function cidToBytes(cid: string): Uint8Array {
  return Buffer.concat([PREFIX, hashOfCid(cid)])
}

/** The text of a binary CID. Throws `invalid_argument` unless it is version 1, raw, SHA-256. */
export function cidFromBytes(bytes: Uint8Array): string {
  if (bytes.byteLength !== CID_BYTES || !PREFIX.equals(bytes.subarray(0, PREFIX.byteLength)))
    throw new TrellisError('invalid_argument', 'not a binary CID (v1, raw, SHA-256)')
  return cidOfHash(bytes.subarray(PREFIX.byteLength))
}

/** Twelve characters of a CID, enough for people to tell models apart. */
export function shortCid(cid: string): string {
  return cid.slice(7, 19)
}
