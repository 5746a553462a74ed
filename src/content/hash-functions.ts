import { createHash } from 'node:crypto'
import { createRequire } from 'node:module'
import type * as Blake from '@napi-rs/blake-hash'
import { blake3 as portableBlake3 } from '@noble/hashes/blake3.js'

/** What chunks are hashed by: new lists by BLAKE3, those of older versions by SHA-256. Both have 32 bytes. */
export type HashFunction = 'sha256' | 'blake3'

/** By which new chunk lists are made. */
export const CHUNK_HASH: HashFunction = 'blake3'

export interface Hasher {
  update(bytes: Uint8Array): void
  /** To be called once. */
  digest(): Uint8Array
}

/** Machine code, with AVX-512 four times as fast as SHA-256 by the processor's instructions; undefined where there is none for the platform. */
function loadNative(): typeof Blake | undefined {
  try {
    return createRequire(import.meta.url)('@napi-rs/blake-hash') as typeof Blake
  } catch {
    return undefined
  }
}

const native = loadNative()

/** Whether BLAKE3 is machine code here, or JavaScript, which is about a hundred times slower. */
export const isBlake3Native = native !== undefined

/** BLAKE3 in JavaScript: for platforms without the native one. */
export function createPortableBlake3(): Hasher {
  const hash = portableBlake3.create()
  return {
    update(bytes) {
      hash.update(bytes)
    },
    digest: () => hash.digest(),
  }
}

function createBlake3(): Hasher {
  if (native === undefined) return createPortableBlake3()
  const hash = new native.Blake3Hasher()
  return {
    update(bytes) {
      hash.update(bytes)
    },
    digest: () => hash.digestBuffer(),
  }
}

export function createHasher(hashFunction: HashFunction): Hasher {
  return hashFunction === 'blake3' ? createBlake3() : createHash('sha256')
}

export function hashBytes(hashFunction: HashFunction, bytes: Uint8Array): Uint8Array {
  if (hashFunction === 'blake3' && native !== undefined) return native.blake3(bytes)
  const hasher = createHasher(hashFunction)
  hasher.update(bytes)
  return hasher.digest()
}
