import { type KeyValueStore, TrellisError } from '../base/index.ts'
import { cidOf, hashOfCid, matchesCid } from './cid.ts'
import { MAX_BLOB_BYTES } from './limits.ts'

export interface BlobInfo {
  cid: string
  bytes: number
  addedMs: number
}

/** Blobs in the database: the bytes under `data/`, size and age under `info/` so that a collection needn't read them. */
export class BlobTable {
  readonly #db: KeyValueStore
  readonly #wallMs: () => number

  constructor(db: KeyValueStore, wallMs: () => number) {
    this.#db = db
    this.#wallMs = wallMs
  }

  async put(bytes: Uint8Array): Promise<string> {
    return (await this.putAll([bytes]))[0] as string
  }

  /** All of them or none. */
  async putAll(blobs: readonly Uint8Array[]): Promise<string[]> {
    const named = blobs.map(bytes => {
      if (bytes.byteLength > MAX_BLOB_BYTES)
        throw new TrellisError('resource_exhausted', `a blob of ${bytes.byteLength} bytes exceeds ${MAX_BLOB_BYTES}`)
      return { cid: cidOf(bytes), bytes }
    })
    await this.#db.batch(
      named.flatMap(({ cid, bytes }) => {
        const info = new Uint8Array(16)
        const view = new DataView(info.buffer)
        view.setFloat64(0, bytes.byteLength)
        view.setFloat64(8, this.#wallMs())
        return [
          { type: 'put' as const, key: `data/${cid}`, value: bytes },
          { type: 'put' as const, key: `info/${cid}`, value: info },
        ]
      }),
    )
    return named.map(({ cid }) => cid)
  }

  async get(cid: string): Promise<Uint8Array | undefined> {
    hashOfCid(cid)
    const bytes = await this.#db.get(`data/${cid}`)
    if (bytes !== undefined && !matchesCid(bytes, cid)) {
      throw new TrellisError('data_loss', `the stored blob ${cid} no longer has its hash`, {
        hint: 'The database has been damaged; remove the blob to fetch it again.',
      })
    }
    return bytes
  }

  async info(cid: string): Promise<BlobInfo | undefined> {
    hashOfCid(cid)
    const info = await this.#db.get(`info/${cid}`)
    return info === undefined ? undefined : decodeInfo(cid, info)
  }

  async delete(cids: readonly string[]): Promise<void> {
    await this.#db.batch(
      cids.flatMap(cid => [
        { type: 'del' as const, key: `data/${cid}` },
        { type: 'del' as const, key: `info/${cid}` },
      ]),
    )
  }

  async *list(): AsyncIterable<BlobInfo> {
    for await (const [key, value] of this.#db.entries({ gte: 'info/', lt: 'info0' }))
      yield decodeInfo(key.slice('info/'.length), value)
  }
}

function decodeInfo(cid: string, info: Uint8Array): BlobInfo {
  const view = new DataView(info.buffer, info.byteOffset, info.byteLength)
  return { cid, bytes: view.getFloat64(0), addedMs: view.getFloat64(8) }
}
