import { throwIfAborted } from '../base/index.ts'
import { FileChangedError } from './errors.ts'
import { FileDigest } from './file-digest.ts'
import type { LocalFile } from './file-table.ts'
import type { HashPool } from './hash-pool.ts'
import type { OpenFiles } from './open-files.ts'
import type { ByteRange } from './types.ts'

/** What one task hashes: small enough that the thread stays at hand for chunks that arrive. */
const STEP_BYTES = 4 * 1024 * 1024

interface Dependencies {
  pool: HashPool
  openFiles: OpenFiles
  waitForRange: (cid: string, range: ByteRange, signal: AbortSignal | undefined) => Promise<LocalFile>
}

/** SHA-256 of a whole file, close behind the bytes that arrive and so out of the page cache, in a thread that reads them itself. */
export async function hashFetched(
  { pool, openFiles, waitForRange }: Dependencies,
  cid: string,
  sizeBytes: number,
  signal: AbortSignal | undefined,
): Promise<Uint8Array> {
  await using digest = new FileDigest(pool)
  for (let offsetBytes = 0; offsetBytes < sizeBytes; ) {
    const lengthBytes = Math.min(STEP_BYTES, sizeBytes - offsetBytes)
    const file = await waitForRange(cid, { offsetBytes, lengthBytes }, signal)
    throwIfAborted(signal)
    let isBegun = false
    const isRead = await openFiles
      .use(file, ({ fd }) => {
        isBegun = true
        return digest.update(fd, offsetBytes, lengthBytes)
      })
      .catch((reason: unknown) => {
        // What went into the hash can't be taken out of it.
        if (file.missing === true && !isBegun) return undefined
        throw reason
      })
    // An older copy is gone from its place: the one that is being fetched is waited for.
    if (isRead === undefined) continue
    if (!isRead) throw new FileChangedError(file.path)
    offsetBytes += lengthBytes
  }
  return digest.end()
}
