import { createHash } from 'node:crypto'
import { base32 } from 'multiformats/bases/base32'
import { keyOfPeerId, type PeerId, peerIdOfKey, type Signer, TrellisError, verifySignature } from '../base/index.ts'
import { decodeMessage, encodeMessage, meshProto } from '../wire/index.ts'

/** What a signature is about. A signature for one domain never holds in another. */
export const DOMAINS = {
  genesis: 'trellis genesis v1\0',
  certificate: 'trellis certificate v1\0',
  revocation: 'trellis revocation v1\0',
  joinRequest: 'trellis join request v1\0',
} as const

export type Domain = (typeof DOMAINS)[keyof typeof DOMAINS]

export const KEY_BYTES = 32
export const HASH_BYTES = 32
const SIGNATURE_BYTES = 64

/** Longest name of a mesh or a member, in UTF-8 bytes. */
export const MAX_NAME_BYTES = 64

/** Bytes and the signature over them. */
export interface SignedBytes {
  body: Uint8Array
  signature: Uint8Array
}

/** A nested message as it was decoded; what it lacks is empty. */
export function signedOf(message: meshProto.mesh.Signed.$Properties): SignedBytes {
  return { body: message.body ?? new Uint8Array(), signature: message.signature ?? new Uint8Array() }
}

export function sha256(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(createHash('sha256').update(bytes).digest())
}

export function sign(signer: Signer, domain: Domain, body: Uint8Array): SignedBytes {
  return { body, signature: new Uint8Array(signer.sign(Buffer.concat([Buffer.from(domain), body]))) }
}

/** True when `signed` holds `peer`'s signature for the domain. */
export function isSignedBy(peer: PeerId, domain: Domain, signed: SignedBytes): boolean {
  return (
    signed.signature.byteLength === SIGNATURE_BYTES &&
    verifySignature(peer, Buffer.concat([Buffer.from(domain), signed.body]), signed.signature)
  )
}

export function encodeSigned(signed: SignedBytes): Uint8Array {
  return encodeMessage(meshProto.mesh.Signed, signed)
}

export function decodeSigned(bytes: Uint8Array, maxBytes: number, what: string): SignedBytes {
  return decodeMessage(meshProto.mesh.Signed, bytes, maxBytes, { what })
}

/** The peer id of a key in a message; throws `invalid_argument` if it has the wrong length. */
export function peerOf(key: Uint8Array, what: string): PeerId {
  if (key.byteLength !== KEY_BYTES) throw new TrellisError('invalid_argument', `malformed ${what}: not an Ed25519 key`)
  return peerIdOfKey(key)
}

export function keyOf(peer: PeerId): Uint8Array {
  return new Uint8Array(keyOfPeerId(peer))
}

/** Lower-case base32 without padding or multibase prefix. */
export function base32Text(bytes: Uint8Array): string {
  return base32.baseEncode(bytes)
}

/** Throws `invalid_argument` unless the text is a name: 1–64 bytes, no control characters, no blanks around it. */
export function checkName(name: string, what: string): string {
  const bytes = Buffer.byteLength(name)
  const problem =
    bytes === 0
      ? 'is empty'
      : bytes > MAX_NAME_BYTES
        ? `has ${bytes} bytes, more than ${MAX_NAME_BYTES}`
        : /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(name)
          ? 'has control characters'
          : name.trim() !== name
            ? 'starts or ends with a blank'
            : undefined
  if (problem !== undefined) throw new TrellisError('invalid_argument', `${what} ${problem}`)
  return name
}

export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0
}

/** The bytes behind `base32Text`. */
export function base32Bytes(text: string): Uint8Array {
  return base32.baseDecode(text)
}
