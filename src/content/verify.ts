import { throwIfAborted } from '../base/index.ts'
import { type ChunkList, chunkHash, chunkSize } from './chunk-list.ts'
import type { FileTable, LocalFile } from './file-table.ts'
import { hashFile } from './hash-file.ts'
import { allEnded, type HashPool } from './hash-pool.ts'
import type { OpenFiles } from './open-files.ts'
import type { ByteRange, VerifiedFile, VerifyFileOptions } from './types.ts'

interface Dependencies {
  pool: HashPool
  table: FileTable
  openFiles: OpenFiles
}

/** Hashes a copy again. Chunks that fail are forgotten at once, in memory and in the database, so that nobody gets them. */
export async function verifyFile(
  { pool, table, openFiles }: Dependencies,
  file: LocalFile,
  list: ChunkList,
  options: VerifyFileOptions,
): Promise<VerifiedFile> {
  const bad: number[] = []
  let checkedBytes = 0
  let sha256: Uint8Array | undefined
  await openFiles.use(file, async handle => {
    if (file.complete) {
      const found = await hashFile(pool, handle, file.path, list.offsets.subarray(1), {
        ...options,
        hashFunction: list.hashFunction,
      })
      checkedBytes = file.sizeBytes
      for (let index = 0; index < list.chunkCount; index++) {
        const hash = found.hashes.subarray(index * 32, (index + 1) * 32)
        if (Buffer.compare(hash, chunkHash(list, index)) !== 0) bad.push(index)
      }
      if (bad.length === 0) sha256 = found.sha256
      return
    }
    // A copy in its final place was whole: what it lacks is what an earlier verification has found and forgotten.
    if (!file.part) for (let index = 0; index < list.chunkCount; index++) if (!file.have.has(index)) bad.push(index)
    const indices = [...file.have]
    const check = async () => {
      for (let index = indices.pop(); index !== undefined; index = indices.pop()) {
        throwIfAborted(options.signal)
        const lengthBytes = chunkSize(list, index)
        const offsetBytes = list.offsets[index] as number
        const hash = chunkHash(list, index)
        const { hashFunction } = list
        const result = await pool.run({ type: 'check', fd: handle.fd, offsetBytes, lengthBytes, hashFunction, hash })
        if (result.type !== 'checked' || !result.good) bad.push(index)
        checkedBytes += lengthBytes
        options.onProgress?.(checkedBytes)
      }
    }
    await allEnded(Array.from({ length: pool.threadCount * 2 }, check))
  })
  if (bad.length > 0) {
    bad.sort((a, b) => a - b)
    for (const index of bad) file.have.delete(index)
    file.complete = false
    await table.saveProgress(file, file.have, [])
    await table.save(file, { sync: true })
  }
  return { checkedBytes, badRanges: rangesOf(list, bad), repairedBytes: 0, sha256 }
}

/** Byte ranges of chunks in ascending order; neighbours are joined. */
function rangesOf(list: ChunkList, indices: readonly number[]): ByteRange[] {
  const ranges: ByteRange[] = []
  for (const index of indices) {
    const offsetBytes = list.offsets[index] as number
    const lengthBytes = chunkSize(list, index)
    const last = ranges.at(-1)
    if (last !== undefined && last.offsetBytes + last.lengthBytes === offsetBytes) last.lengthBytes += lengthBytes
    else ranges.push({ offsetBytes, lengthBytes })
  }
  return ranges
}
