import { TrellisError } from '../base/index.ts'
import type { BlobTable } from './blobs.ts'
import { type ChunkList, decodeChunkList } from './chunk-list.ts'

/** Chunks of the lists that are kept decoded: about 20 MiB. */
const CACHED_CHUNK_COUNT = 512 * 1024

/** Decoded chunk lists, from the blobs that are here. */
export class ChunkLists {
  readonly #blobs: BlobTable
  readonly #cache = new Map<string, ChunkList>()
  #cachedChunkCount = 0

  constructor(blobs: BlobTable) {
    this.#blobs = blobs
  }

  /** Undefined if a blob of it is not here. */
  async get(cid: string): Promise<ChunkList | undefined> {
    const cached = this.#cache.get(cid)
    if (cached !== undefined) {
      this.#cache.delete(cid)
      this.#cache.set(cid, cached)
      return cached
    }
    const root = await this.#blobs.get(cid)
    if (root === undefined) return undefined
    let missing = false
    try {
      const list = await decodeChunkList(cid, root, async leaf => {
        const bytes = await this.#blobs.get(leaf)
        missing ||= bytes === undefined
        return bytes ?? new Uint8Array()
      })
      this.keep(list)
      return list
    } catch (reason) {
      if (missing) return undefined
      throw reason
    }
  }

  /** The list of a file that is recorded here. */
  async require(cid: string): Promise<ChunkList> {
    const list = await this.get(cid)
    if (list === undefined) throw new TrellisError('data_loss', `the chunk list ${cid} is missing from the database`)
    return list
  }

  keep(list: ChunkList): void {
    if (this.#cache.has(list.cid)) return
    this.#cache.set(list.cid, list)
    this.#cachedChunkCount += list.chunkCount
    for (const [cid, oldest] of this.#cache) {
      if (this.#cachedChunkCount <= CACHED_CHUNK_COUNT || cid === list.cid) break
      this.#cache.delete(cid)
      this.#cachedChunkCount -= oldest.chunkCount
    }
  }
}
