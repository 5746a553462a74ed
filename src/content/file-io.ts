import { readSync, writeSync } from 'node:fs'
import { createHasher, type Hasher, type HashFunction } from './hash-functions.ts'
import { MAX_CHUNK_BYTES } from './limits.ts'

/**
 * File work as threads do it: synchronous, with buffers that are used again. What is read and hashed together is small
 * enough to stay in the processor's cache between the two.
 */

/** Fills `buffer` from a file; false if the file ends before. */
export function readFully(fd: number, buffer: Uint8Array, offsetBytes: number): boolean {
  let filledBytes = 0
  while (filledBytes < buffer.byteLength) {
    const count = readSync(fd, buffer, filledBytes, buffer.byteLength - filledBytes, offsetBytes + filledBytes)
    if (count === 0) return false
    filledBytes += count
  }
  return true
}

export function writeFully(fd: number, bytes: Uint8Array, offsetBytes: number): void {
  let doneBytes = 0
  while (doneBytes < bytes.byteLength)
    doneBytes += writeSync(fd, bytes, doneBytes, bytes.byteLength - doneBytes, offsetBytes + doneBytes)
}

const SLICE_BYTES = 256 * 1024
let scratch: Uint8Array | undefined

/** This thread's scratch buffer: good until the next call that uses it. */
export function chunkBuffer(sizeBytes: number): Uint8Array {
  scratch ??= new Uint8Array(MAX_CHUNK_BYTES)
  return scratch.subarray(0, sizeBytes)
}

/** Feeds a part of a file to a hash; false if the file ends before. */
export function hashPart(fd: number, hash: Hasher, offsetBytes: number, lengthBytes: number): boolean {
  for (let doneBytes = 0; doneBytes < lengthBytes; doneBytes += SLICE_BYTES) {
    const slice = chunkBuffer(Math.min(SLICE_BYTES, lengthBytes - doneBytes))
    if (!readFully(fd, slice, offsetBytes + doneBytes)) return false
    hash.update(slice)
  }
  return true
}

/** Hash of a part of a file; undefined if the file ends before. */
export function hashChunk(
  fd: number,
  hashFunction: HashFunction,
  offsetBytes: number,
  lengthBytes: number,
): Uint8Array | undefined {
  const hash = createHasher(hashFunction)
  return hashPart(fd, hash, offsetBytes, lengthBytes) ? hash.digest() : undefined
}
