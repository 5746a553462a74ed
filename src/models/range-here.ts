import { throwIfAborted } from '../base/index.ts'
import type { ByteRange, ContentStore } from '../content/index.ts'

/**
 * Resolves once a range of a file is here that is being fetched: by us, or by somebody else to the same place. That one may end before all is
 * there, or be of less than this: then ours follows it, and if it was ours that failed, `fetched` says why.
 */
export async function rangeHere(
  content: ContentStore,
  chunkListCid: string,
  range: ByteRange,
  { fetched, signal }: { fetched?: Promise<void> | undefined; signal?: AbortSignal | undefined },
): Promise<void> {
  try {
    await content.waitForRange(chunkListCid, range, signal)
  } catch {
    throwIfAborted(signal)
    await fetched
    await content.waitForRange(chunkListCid, range, signal)
  }
}
