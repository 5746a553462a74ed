import { throwIfAborted } from '../base/index.ts'
import { FileChangedError } from './errors.ts'
import { FileDigest } from './file-digest.ts'
import type { FileTable } from './file-table.ts'
import type { HashPool } from './hash-pool.ts'
import type { OpenFiles } from './open-files.ts'
import type { ByteRange } from './types.ts'

/** What one task hashes: small enough that the thread stays at hand for chunks that arrive. */
const STEP_BYTES = 4 * 1024 * 1024

interface Dependencies {
  pool: HashPool
  table: FileTable
  openFiles: OpenFiles
  waitForRange: (cid: string, range: ByteRange, signal: AbortSignal | undefined) => Promise<void>
}

/** SHA-256 of a whole file, close behind the bytes that arrive and so out of the page cache, in a thread that reads them itself. */
export async function hashFetched(
  { pool, table, openFiles, waitForRange }: Dependencies,
  cid: string,
  sizeBytes: number,
  signal: AbortSignal | undefined,
): Promise<Uint8Array> {
  await using digest = new FileDigest(pool)
  for (let offsetBytes = 0; offsetBytes < sizeBytes; ) {
    const lengthBytes = Math.min(STEP_BYTES, sizeBytes - offsetBytes)
    await waitForRange(cid, { offsetBytes, lengthBytes }, signal)
    throwIfAborted(signal)
    const file = table.best(cid)
    if (file === undefined) throw new FileChangedError(cid)
    const isRead = await openFiles
      .use(file, ({ fd }) => digest.update(fd, offsetBytes, lengthBytes))
      .catch((reason: unknown) => {
        if (file.missing === true) return undefined
        throw reason
      })
    // An older copy is gone from its place: the one that is being fetched is waited for.
    if (isRead === undefined) continue
    if (!isRead) throw new FileChangedError(file.path)
    offsetBytes += lengthBytes
  }
  return digest.end()
}
