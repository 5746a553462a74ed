import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto'
import { base58btc } from 'multiformats/bases/base58'
import { TrellisError } from './errors.ts'
import type { PeerId } from './streams.ts'

/** DER in front of a raw Ed25519 key: PKCS #8 and SubjectPublicKeyInfo (RFC 8410, sections 7 and 4). */
const PKCS8_PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex')
const SPKI_PREFIX = Buffer.from('302a300506032b6570032100', 'hex')

/** In front of the raw key in a libp2p peer id: identity multihash, 36 bytes; key type Ed25519, 32 bytes (libp2p peer-ids spec). */
const PEER_ID_PREFIX = Buffer.from('002408011220', 'hex')

const KEY_BYTES = 32
/** 52 characters of base58 for the 38 bytes of an Ed25519 peer id. */
const PEER_ID_MAX_CHARS = 53
/** A parsed key takes 3 to 5 KB outside the heap, for the 20 µs that parsing takes (Node 24). */
const KEY_CACHE_COUNT = 512

/** Signs with a node's identity key. */
export interface Signer {
  readonly peer: PeerId
  /** Ed25519, 64 bytes, deterministic. Callers put a domain tag in front of what they sign. */
  sign(message: Uint8Array): Uint8Array
}

/** A signer from the 32-byte Ed25519 seed. */
export function createSigner(seed: Uint8Array): Signer {
  if (seed.byteLength !== KEY_BYTES) throw new TrellisError('invalid_argument', 'an Ed25519 seed has 32 bytes')
  const privateKey = createPrivateKey({ key: Buffer.concat([PKCS8_PREFIX, seed]), format: 'der', type: 'pkcs8' })
  const spki = createPublicKey(privateKey).export({ format: 'der', type: 'spki' })
  const peer = peerIdOfKey(spki.subarray(SPKI_PREFIX.byteLength))
  return { peer, sign: message => sign(null, message, privateKey) }
}

/** The peer id of a raw 32-byte Ed25519 public key. */
export function peerIdOfKey(publicKey: Uint8Array): PeerId {
  const text = base58btc.baseEncode(Buffer.concat([PEER_ID_PREFIX, publicKey]))
  // It is put together a character at a time, and would keep 32 bytes for each as long as it is held.
  return Buffer.from(text, 'latin1').toString('latin1')
}

/** The raw 32-byte Ed25519 public key inside a peer id. Throws `invalid_argument` for any other text. */
export function keyOfPeerId(peer: PeerId): Uint8Array {
  let bytes: Uint8Array | undefined
  // Checked before decoding: base58 takes time quadratic in the length of its input.
  if (peer.length <= PEER_ID_MAX_CHARS) {
    try {
      bytes = base58btc.baseDecode(peer)
    } catch {
      bytes = undefined
    }
  }
  const prefixBytes = PEER_ID_PREFIX.byteLength
  if (bytes?.byteLength !== prefixBytes + KEY_BYTES || !PEER_ID_PREFIX.equals(bytes.subarray(0, prefixBytes))) {
    throw new TrellisError(
      'invalid_argument',
      `not an Ed25519 peer id: ${JSON.stringify(peer.slice(0, PEER_ID_MAX_CHARS))}`,
    )
  }
  return bytes.subarray(prefixBytes)
}

export function isPeerId(text: string): boolean {
  try {
    keyOfPeerId(text)
    return true
  } catch {
    return false
  }
}

const publicKeys = new Map<PeerId, KeyObject>()

function publicKeyOf(peer: PeerId): KeyObject {
  let key = publicKeys.get(peer)
  if (key === undefined) {
    key = createPublicKey({ key: Buffer.concat([SPKI_PREFIX, keyOfPeerId(peer)]), format: 'der', type: 'spki' })
    if (publicKeys.size >= KEY_CACHE_COUNT) publicKeys.delete(publicKeys.keys().next().value as PeerId)
    publicKeys.set(peer, key)
  }
  return key
}

/** True when `signature` is `peer`'s over `message`. False, never an exception, for anything malformed. */
export function verifySignature(peer: PeerId, message: Uint8Array, signature: Uint8Array): boolean {
  if (signature.byteLength !== 64) return false
  try {
    return verify(null, message, publicKeyOf(peer), signature)
  } catch {
    return false
  }
}

/** The same on another thread: many of them in a row would hold up everybody else. */
export function verifySignatureAside(peer: PeerId, message: Uint8Array, signature: Uint8Array): Promise<boolean> {
  if (signature.byteLength !== 64) return Promise.resolve(false)
  const { promise, resolve } = Promise.withResolvers<boolean>()
  try {
    verify(null, message, publicKeyOf(peer), signature, (error, holds) => resolve(error === null && holds))
  } catch {
    resolve(false)
  }
  return promise
}
