import type { KeyValueStore } from '../base/index.ts'
import type { Bitmap } from './bitmap.ts'
import { type ChunkList, chunkHash } from './chunk-list.ts'
import { cidOfHash, hashOfCid } from './cid.ts'

/** Bytes of a chunk's hash that are looked up: what is found is verified by the whole hash. */
const KEY_BYTES = 12
const LOOKUP_COUNT = 64

/**
 * Which file of this node has a chunk, so that a fetch finds what it shares with any other model. A chunk leads to the file that
 * was recorded last with it; an entry of a file that is gone leads nowhere and is replaced in time.
 */
export class ChunkIndex {
  readonly #db: KeyValueStore

  constructor(db: KeyValueStore) {
    this.#db = db
  }

  async add(list: ChunkList): Promise<void> {
    const value = hashOfCid(list.cid)
    const keys = new Set(Array.from({ length: list.chunkCount }, (_, index) => keyOf(list, index)))
    await this.#db.batch(
      [...keys].map(key => ({ type: 'put', key, value })),
      { sync: false },
    )
  }

  async remove(list: ChunkList): Promise<void> {
    const keys = new Set(Array.from({ length: list.chunkCount }, (_, index) => keyOf(list, index)))
    const gone: string[] = []
    for (const key of keys) if (await this.#leadsTo(key, list.cid)) gone.push(key)
    await this.#db.batch(
      gone.map(key => ({ type: 'del', key })),
      { sync: false },
    )
  }

  /** CIDs of the chunk lists that wanted chunks lead to, those with most of them first. */
  async find(list: ChunkList, wanted: Bitmap): Promise<string[]> {
    const counts = new Map<string, number>()
    const indices = [...wanted]
    for (let at = 0; at < indices.length; at += LOOKUP_COUNT) {
      const found = await Promise.all(
        indices.slice(at, at + LOOKUP_COUNT).map(index => this.#db.get(keyOf(list, index))),
      )
      for (const value of found) {
        if (value === undefined) continue
        const cid = cidOfHash(value)
        counts.set(cid, (counts.get(cid) ?? 0) + 1)
      }
    }
    return [...counts].sort(([, a], [, b]) => b - a).map(([cid]) => cid)
  }

  async #leadsTo(key: string, cid: string): Promise<boolean> {
    const value = await this.#db.get(key)
    return value !== undefined && cidOfHash(value) === cid
  }
}

function keyOf(list: ChunkList, index: number): string {
  return Buffer.from(chunkHash(list, index)).toString('hex', 0, KEY_BYTES)
}
