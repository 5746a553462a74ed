import type { FileHandle } from 'node:fs/promises'
import { throwIfAborted } from '../base/index.ts'
import { HASH_BYTES } from './cid.ts'
import { FileChangedError } from './errors.ts'
import { FileDigest } from './file-digest.ts'
import { CHUNK_HASH, type HashFunction } from './hash-functions.ts'
import type { HashPool, HashTaskResult } from './hash-pool.ts'

/** What one task hashes. Small enough that threads stay at hand for chunks that arrive. */
const TASK_BYTES = 8 * 1024 * 1024
/** Tasks under way for each thread: one that waits for its next loses a tenth of its time. */
const TASKS_PER_THREAD = 2
/** How far chunk hashing and whole-file hashing may be apart: what the first has read, the second finds in the page cache. */
const LEAD_BYTES = 64 * 1024 * 1024

export interface FileHashes {
  /** Hash of each chunk, end to end. */
  hashes: Uint8Array
  /** Of the whole file, if it was wanted. */
  sha256: Uint8Array | undefined
}

export interface HashFileOptions {
  signal?: AbortSignal | undefined
  onProgress?: ((bytesDone: number) => void) | undefined
  /** Of the chunks. @defaultValue CHUNK_HASH */
  hashFunction?: HashFunction | undefined
  /** The SHA-256 of the whole file too. @defaultValue false */
  wholeHash?: boolean | undefined
}

/**
 * Hashes a file's chunks in all threads, and the whole of it if that is wanted. The whole-file hash is one long chain, so it
 * runs in one thread while others hash the chunks close behind or ahead, out of the page cache.
 */
export async function hashFile(
  pool: HashPool,
  file: FileHandle,
  path: string,
  cuts: Float64Array,
  options: HashFileOptions = {},
): Promise<FileHashes> {
  const sizeBytes = cuts.at(-1) ?? 0
  const hashes = new Uint8Array(cuts.length * HASH_BYTES)
  let chunkedBytes = 0
  const { hashFunction = CHUNK_HASH, wholeHash: hashesWhole = false } = options
  let sha256: Uint8Array | undefined
  let wholeBytes = hashesWhole ? 0 : sizeBytes
  let wake = Promise.withResolvers<void>()
  const failure = new AbortController()
  const signal = AbortSignal.any([failure.signal, ...(options.signal === undefined ? [] : [options.signal])])

  const progressed = () => {
    options.onProgress?.(Math.min(chunkedBytes, wholeBytes))
    wake.resolve()
    wake = Promise.withResolvers()
  }
  const expectHashes = (result: HashTaskResult): Uint8Array => {
    if (result.type === 'hashes') return result.hashes
    throw new FileChangedError(path)
  }

  async function hashWhole(): Promise<void> {
    await using digest = new FileDigest(pool)
    while (wholeBytes < sizeBytes) {
      throwIfAborted(signal)
      const lengthBytes = Math.min(TASK_BYTES, sizeBytes - wholeBytes)
      if (!(await digest.update(file.fd, wholeBytes, lengthBytes))) throw new FileChangedError(path)
      wholeBytes += lengthBytes
      progressed()
    }
    sha256 = await digest.end()
  }

  let nextChunk = 0
  async function hashChunks(): Promise<void> {
    while (nextChunk < cuts.length) {
      throwIfAborted(signal)
      const first = nextChunk
      const start = first === 0 ? 0 : (cuts[first - 1] as number)
      if (start > wholeBytes + LEAD_BYTES) {
        await wake.promise
        continue
      }
      while (nextChunk < cuts.length && (cuts[nextChunk] as number) <= start + TASK_BYTES) nextChunk++
      const offsets = Float64Array.of(start, ...cuts.subarray(first, nextChunk))
      const result = await pool.run({ type: 'chunks', fd: file.fd, hashFunction, offsets })
      hashes.set(expectHashes(result), first * HASH_BYTES)
      chunkedBytes += (offsets.at(-1) as number) - start
      progressed()
    }
  }

  const laneCount = TASKS_PER_THREAD * Math.max(1, pool.threadCount - (hashesWhole ? 1 : 0))
  const work = hashesWhole ? [hashWhole()] : []
  for (let lane = 0; lane < laneCount; lane++) work.push(hashChunks())
  const results = await Promise.allSettled(
    work.map(job =>
      job.catch((reason: unknown) => {
        // The others stop before the file is closed under them.
        failure.abort(reason)
        wake.resolve()
        throw reason
      }),
    ),
  )
  for (const result of results) if (result.status === 'rejected') throw failure.signal.reason as Error
  return { hashes, sha256 }
}
