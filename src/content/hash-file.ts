import type { FileHandle } from 'node:fs/promises'
import { throwIfAborted } from '../base/index.ts'
import { HASH_BYTES } from './cid.ts'
import { FileChangedError } from './errors.ts'
import type { HashPool, HashTaskResult } from './hash-pool.ts'

/** What one task hashes. Small enough that threads stay at hand for chunks that arrive. */
const TASK_BYTES = 8 * 1024 * 1024
/** How far chunk hashing and whole-file hashing may be apart: what the first has read, the second finds in the page cache. */
const LEAD_BYTES = 64 * 1024 * 1024

export interface FileHashes {
  /** SHA-256 of each chunk, end to end. */
  hashes: Uint8Array
  sha256: Uint8Array | undefined
}

export interface HashFileOptions {
  signal?: AbortSignal | undefined
  onProgress?: ((bytesDone: number) => void) | undefined
  /** Known already, from a hub's cache for instance: saves half of the hashing. */
  knownSha256?: Uint8Array | undefined
  /** Chunks only, if false. @defaultValue true */
  wholeHash?: boolean | undefined
}

let nextJob = 1

/** Names a whole-file hash whose state lives in a thread. */
export function nextHashJob(): number {
  return nextJob++
}

/**
 * Hashes a file's chunks and the whole of it. The whole-file hash is one long chain, so it runs in one thread while
 * others hash the chunks close behind or ahead, out of the page cache.
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
  let sha256 = options.knownSha256
  const hashesWhole = sha256 === undefined && options.wholeHash !== false
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
    const job = nextHashJob()
    const thread = pool.leastBusyIndex()
    let ended = false
    try {
      for (;;) {
        throwIfAborted(signal)
        const lengthBytes = Math.min(TASK_BYTES, sizeBytes - wholeBytes)
        const last = wholeBytes + lengthBytes === sizeBytes
        const task = { type: 'whole', job, fd: file.fd, offsetBytes: wholeBytes, lengthBytes, last } as const
        const result = await pool.run(task, thread)
        if (result.type === 'short') throw new FileChangedError(path)
        wholeBytes += lengthBytes
        if (last) {
          sha256 = expectHashes(result)
          ended = true
        }
        progressed()
        if (last) return
      }
    } finally {
      if (!ended) await pool.run({ type: 'drop', job }, thread).catch(() => {})
    }
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
      const result = await pool.run({ type: 'chunks', fd: file.fd, offsets })
      hashes.set(expectHashes(result), first * HASH_BYTES)
      chunkedBytes += (offsets.at(-1) as number) - start
      progressed()
    }
  }

  const laneCount = Math.max(1, pool.threadCount - (hashesWhole ? 1 : 0))
  const work = Array.from({ length: laneCount }, hashChunks)
  if (hashesWhole) work.push(hashWhole())
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
