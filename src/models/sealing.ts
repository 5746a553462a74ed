import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  type KeyObject,
  subtle,
  type webcrypto,
} from 'node:crypto'
import { type PeerId, type Signer, TrellisError } from '../base/index.ts'
import { compareBytewise } from './paths.ts'
import type { WrappedKey } from './types.ts'

/**
 * How models are encrypted. A fresh key for each publication; from it and a fresh salt a key for each file; each file
 * in segments of 1 MiB, sealed with AES-256-GCM under a counter, the last marked, so that segments can be neither
 * moved nor cut off. The model's key is wrapped for each recipient with an ephemeral X25519 key.
 */
export const SEALING_SCHEME = 'aes-256-gcm-1m'
export const SEGMENT_BYTES = 1024 * 1024
export const TAG_BYTES = 16
export const KEY_BYTES = 32
const NONCE_BYTES = 12

/** DER in front of a raw X25519 key: PKCS #8 and SubjectPublicKeyInfo (RFC 8410, sections 7 and 4). */
const PKCS8_PREFIX = Buffer.from('302e020100300506032b656e04220420', 'hex')
const SPKI_PREFIX = Buffer.from('302a300506032b656e032100', 'hex')

const KEY_DOMAIN = Buffer.from('trellis.models.encryption-key.v1\0')
const FILE_INFO = 'trellis.models.file.v1'
const WRAP_INFO = 'trellis.models.wrap.v1'

/** A node's key for reading what is encrypted for it. */
export interface ReadingKey {
  /** X25519, 32 bytes. */
  publicKey: Uint8Array
  privateKey: KeyObject
}

/**
 * Makes the reading key of a node's identity: the hash of a signature that is never given to anyone. So it needs no file
 * of its own, and lives as long as the identity.
 */
export function readingKeyOf(signer: Signer): ReadingKey {
  const secret = createHash('sha256').update(signer.sign(KEY_DOMAIN)).digest()
  const privateKey = createPrivateKey({ key: Buffer.concat([PKCS8_PREFIX, secret]), format: 'der', type: 'pkcs8' })
  return { privateKey, publicKey: rawPublicKey(createPublicKey(privateKey)) }
}

function rawPublicKey(key: KeyObject): Uint8Array {
  return key.export({ format: 'der', type: 'spki' }).subarray(SPKI_PREFIX.byteLength)
}

/** Wraps a model's key for members, given their reading keys. */
export function wrapKey(
  modelKey: Uint8Array,
  salt: Uint8Array,
  recipients: ReadonlyMap<PeerId, Uint8Array>,
): WrappedKey[] {
  return [...recipients]
    .sort(([a], [b]) => compareBytewise(a, b))
    .map(([peer, recipientKey]) => {
      const ephemeral = generateKeyPairSync('x25519')
      const ephemeralKey = rawPublicKey(ephemeral.publicKey)
      const key = wrappingKey(ephemeral.privateKey, recipientKey, ephemeralKey, recipientKey)
      // A zero nonce: the key is used for this one message.
      const cipher = createCipheriv('aes-256-gcm', key, Buffer.alloc(NONCE_BYTES))
      cipher.setAAD(wrapContext(salt, peer))
      const sealed = Buffer.concat([cipher.update(modelKey), cipher.final(), cipher.getAuthTag()])
      return { peer, recipientKey: new Uint8Array(recipientKey), ephemeralKey, sealed }
    })
}

/** The model's key, if it was wrapped for this peer. Throws `permission_denied` if not, `data_loss` if it was tampered with. */
export function unwrapKey(wrapped: readonly WrappedKey[], salt: Uint8Array, peer: PeerId, own: ReadingKey): Uint8Array {
  const mine = wrapped.find(recipient => recipient.peer === peer)
  if (mine === undefined)
    throw new TrellisError('permission_denied', 'the model is encrypted for others', {
      hint: 'Ask its publisher to publish it for this node too.',
    })
  if (Buffer.compare(mine.recipientKey, own.publicKey) !== 0)
    throw new TrellisError('permission_denied', 'the model is encrypted for a key that this node no longer has')
  try {
    const key = wrappingKey(own.privateKey, mine.ephemeralKey, mine.ephemeralKey, mine.recipientKey)
    const decipher = createDecipheriv('aes-256-gcm', key, Buffer.alloc(NONCE_BYTES), { authTagLength: TAG_BYTES })
    decipher.setAAD(wrapContext(salt, peer))
    decipher.setAuthTag(mine.sealed.subarray(KEY_BYTES))
    return Buffer.concat([decipher.update(mine.sealed.subarray(0, KEY_BYTES)), decipher.final()])
  } catch (cause) {
    throw new TrellisError('data_loss', 'the key of the model was tampered with', { cause })
  }
}

function wrapContext(salt: Uint8Array, peer: PeerId): Buffer {
  return Buffer.concat([salt, Buffer.from(peer)])
}

function wrappingKey(ours: KeyObject, theirs: Uint8Array, ephemeralKey: Uint8Array, recipientKey: Uint8Array): Buffer {
  const publicKey = createPublicKey({ key: Buffer.concat([SPKI_PREFIX, theirs]), format: 'der', type: 'spki' })
  const shared = diffieHellman({ privateKey: ours, publicKey })
  return Buffer.from(hkdfSync('sha256', shared, Buffer.concat([ephemeralKey, recipientKey]), WRAP_INFO, KEY_BYTES))
}

/** The key of one stream of a model: file 0, 1, … of its manifest, or -1 for the manifest of the plain files. */
export function fileKey(modelKey: Uint8Array, salt: Uint8Array, index: number): Uint8Array {
  const info = Buffer.alloc(FILE_INFO.length + 4)
  info.write(FILE_INFO)
  info.writeInt32BE(index, FILE_INFO.length)
  return Buffer.from(hkdfSync('sha256', modelKey, salt, info, KEY_BYTES))
}

/** Bytes of a stream once it is sealed. An empty one has one empty segment. */
export function sealedSize(plainBytes: number): number {
  return plainBytes + segmentCount(plainBytes) * TAG_BYTES
}

export function segmentCount(plainBytes: number): number {
  return Math.max(1, Math.ceil(plainBytes / SEGMENT_BYTES))
}

function nonceOf(segment: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(NONCE_BYTES)
  nonce.writeUInt8(isLast ? 1 : 0, 0)
  nonce.writeBigUInt64BE(BigInt(segment), NONCE_BYTES - 8)
  return nonce
}

/** Seals a segment: its ciphertext and the tag. */
export function sealSegment(key: Uint8Array, segment: number, isLast: boolean, plain: Uint8Array): Uint8Array {
  const cipher = createCipheriv('aes-256-gcm', key, nonceOf(segment, isLast))
  return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

/** Opens a segment. Throws `data_loss` if it is not what was sealed as this segment. */
export function openSegment(key: Uint8Array, segment: number, isLast: boolean, sealed: Uint8Array): Uint8Array {
  try {
    const end = sealed.byteLength - TAG_BYTES
    const decipher = createDecipheriv('aes-256-gcm', key, nonceOf(segment, isLast), { authTagLength: TAG_BYTES })
    decipher.setAuthTag(sealed.subarray(end))
    return Buffer.concat([decipher.update(sealed.subarray(0, end)), decipher.final()])
  } catch (cause) {
    throw new TrellisError('data_loss', 'encrypted bytes were tampered with', { cause })
  }
}

/** Seals and opens the segments of one stream, in threads of Node's own: what is large does not keep the main thread busy. */
export class StreamCipher {
  readonly #key: Promise<webcrypto.CryptoKey>

  constructor(key: Uint8Array) {
    this.#key = subtle.importKey('raw', key, 'AES-GCM', false, ['encrypt', 'decrypt'])
  }

  /** As `sealSegment` does. */
  async seal(segment: number, isLast: boolean, plain: Uint8Array): Promise<Uint8Array> {
    const iv = nonceOf(segment, isLast)
    return new Uint8Array(await subtle.encrypt({ name: 'AES-GCM', iv }, await this.#key, plain))
  }

  /** As `openSegment` does: throws `data_loss` if it is not what was sealed as this segment. */
  async open(segment: number, isLast: boolean, sealed: Uint8Array): Promise<Uint8Array> {
    const iv = nonceOf(segment, isLast)
    try {
      return new Uint8Array(await subtle.decrypt({ name: 'AES-GCM', iv }, await this.#key, sealed))
    } catch (cause) {
      throw new TrellisError('data_loss', 'encrypted bytes were tampered with', { cause })
    }
  }
}

/** Seals bytes that fit in memory. */
export function sealBytes(key: Uint8Array, plain: Uint8Array): Uint8Array {
  const count = segmentCount(plain.byteLength)
  return Buffer.concat(
    Array.from({ length: count }, (_, segment) =>
      sealSegment(
        key,
        segment,
        segment === count - 1,
        plain.subarray(segment * SEGMENT_BYTES, (segment + 1) * SEGMENT_BYTES),
      ),
    ),
  )
}

/** Opens bytes that fit in memory. Throws `data_loss` if they are not whole and untouched. */
export function openBytes(key: Uint8Array, sealed: Uint8Array): Uint8Array {
  const step = SEGMENT_BYTES + TAG_BYTES
  const count = Math.max(1, Math.ceil(sealed.byteLength / step))
  return Buffer.concat(
    Array.from({ length: count }, (_, segment) =>
      openSegment(key, segment, segment === count - 1, sealed.subarray(segment * step, (segment + 1) * step)),
    ),
  )
}
