import { createCipheriv, createDecipheriv, createSecretKey, type KeyObject } from 'node:crypto'
import type { ICryptoInterface } from '@libp2p/noise'
import { defaultCrypto } from '@libp2p/noise/crypto'
import { Uint8ArrayList } from 'uint8arraylist'

const CIPHER = 'chacha20-poly1305'
const TAG_BYTES = 16
const OPTIONS = { authTagLength: TAG_BYTES }
/** Shorter records are faster in the library's WebAssembly, longer ones in Node's own code once it knows the key. */
const MIN_NATIVE_BYTES = 600

/** Keys as Node wants them. Making one takes longer than it does to encrypt what small calls send. */
const keys = new WeakMap<Uint8Array, KeyObject>()

function keyOf(bytes: Uint8Array): KeyObject {
  let key = keys.get(bytes)
  if (key === undefined) {
    key = createSecretKey(bytes)
    keys.set(bytes, key)
  }
  return key
}

/** libp2p's cryptography for Noise, faster where most bytes are. What it decrypts is in memory of its own, never the record's. */
export const noiseCrypto: ICryptoInterface = {
  ...defaultCrypto,

  chaCha20Poly1305Encrypt(plaintext, nonce, ad, key) {
    if (plaintext.byteLength < MIN_NATIVE_BYTES || ad.byteLength > 0)
      return defaultCrypto.chaCha20Poly1305Encrypt(plaintext, nonce, ad, key)
    const cipher = createCipheriv(CIPHER, keyOf(key), nonce, OPTIONS)
    const record = new Uint8ArrayList()
    for (const part of plaintext instanceof Uint8Array ? [plaintext] : plaintext) record.append(cipher.update(part))
    // A stream cipher leaves nothing for the end.
    cipher.final()
    record.append(cipher.getAuthTag())
    return record
  },

  chaCha20Poly1305Decrypt(ciphertext, nonce, ad, key) {
    if (ciphertext.byteLength < MIN_NATIVE_BYTES || ad.byteLength > 0)
      return defaultCrypto.chaCha20Poly1305Decrypt(ciphertext, nonce, ad, key)
    const record = ciphertext instanceof Uint8Array ? ciphertext : ciphertext.subarray()
    const end = record.byteLength - TAG_BYTES
    const decipher = createDecipheriv(CIPHER, keyOf(key), nonce, OPTIONS)
    decipher.setAuthTag(record.subarray(end))
    const plaintext = decipher.update(record.subarray(0, end))
    // Throws when the record is not what was sent.
    decipher.final()
    return plaintext
  },
}
