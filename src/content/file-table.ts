import type { BigIntStats } from 'node:fs'
import type { KeyValueOperation, KeyValueStore } from '../base/index.ts'
import { contentProto, decodeMessage, encodeMessage } from '../wire/index.content.ts'
import { Bitmap } from './bitmap.ts'
import { cidOfHash, hashOfCid, sha256 } from './cid.ts'

const { FileRecord } = contentProto.content
/** A path has 4 KiB at most; the rest of a record is small. */
const MAX_RECORD_BYTES = 16 * 1024
const SAVED_AT_ONCE = 500

export const PART_SUFFIX = '.trellis-part'

/** What tells that a file is still the one that was hashed. */
export interface FileIdentity {
  device: string
  inode: string
  sizeBytes: number
  mtimeNs: string
}

export function identityOf(stats: BigIntStats): FileIdentity {
  return {
    device: String(stats.dev),
    inode: String(stats.ino),
    sizeBytes: Number(stats.size),
    mtimeNs: String(stats.mtimeNs),
  }
}

export function sameIdentity(a: FileIdentity, b: FileIdentity): boolean {
  return a.device === b.device && a.inode === b.inode && a.sizeBytes === b.sizeBytes && a.mtimeNs === b.mtimeNs
}

/** A copy of a file on this node: contents (by chunk list) at a path. */
export interface LocalFile {
  readonly key: string
  readonly cid: string
  /** The final place. */
  readonly path: string
  readonly sizeBytes: number
  readonly chunkCount: number
  /** Of the whole file, if it is known. */
  readonly sha256: Uint8Array | undefined
  readonly owned: boolean
  /** True in a place where nobody changes files: the data may get another name in another such place. */
  readonly linkable?: boolean
  readonly boundariesHash: Uint8Array
  readonly addedMs: number
  complete: boolean
  /** Data is at `path` + PART_SUFFIX. */
  part: boolean
  changed: boolean
  /** Was not there when it was last looked for: removed, or on a disk that is away. Not kept over restarts. */
  missing?: boolean
  identity: FileIdentity
  usedMs: number
  /** Chunks that may be served, in shared memory. */
  readonly have: Bitmap
}

export type NewFile = Omit<LocalFile, 'key' | 'have' | 'addedMs' | 'usedMs' | 'changed'>

/** Where the data of a copy is, by its record. */
export function dataPath(file: Pick<LocalFile, 'path' | 'part'>): string {
  return file.part ? file.path + PART_SUFFIX : file.path
}

/** Where the data may be by now: a fetch that ends moves it first, and says so in the record after. In the order to look. */
export function dataPaths(file: Pick<LocalFile, 'path' | 'part'>): string[] {
  return file.part ? [file.path + PART_SUFFIX, file.path] : [file.path]
}

/**
 * All copies of files that this node has, in memory and in the database: records under `file/`, bitmaps of the
 * incomplete under `have/`, and under `log/` the chunks that were written but not yet known to be on disk.
 */
export class FileTable {
  readonly #db: KeyValueStore
  readonly #wallMs: () => number
  readonly #byCid = new Map<string, LocalFile[]>()
  readonly #byPath = new Map<string, LocalFile>()

  constructor(db: KeyValueStore, wallMs: () => number) {
    this.#db = db
    this.#wallMs = wallMs
  }

  async load(): Promise<void> {
    for await (const [key, value] of this.#db.entries({ gte: 'file/', lt: 'file0' })) {
      const record = decodeMessage(FileRecord, value, MAX_RECORD_BYTES, { what: 'file record' })
      const have = Bitmap.shared(record.chunkCount)
      const file: LocalFile = {
        key: key.slice('file/'.length),
        cid: cidOfHash(record.chunkListHash),
        path: record.path,
        sizeBytes: record.sizeBytes,
        chunkCount: record.chunkCount,
        sha256: record.sha256.byteLength === 0 ? undefined : record.sha256,
        owned: record.owned,
        linkable: record.linkable,
        boundariesHash: record.boundariesHash,
        addedMs: record.addedMs,
        complete: record.complete,
        part: record.part,
        changed: record.changed,
        identity: {
          device: record.device,
          inode: record.inode,
          sizeBytes: record.sizeBytes,
          mtimeNs: record.mtimeNs,
        },
        usedMs: record.usedMs,
        have,
      }
      if (file.complete) have.fill()
      else have.load((await this.#db.get(`have/${file.key}`)) ?? new Uint8Array())
      this.#insert(file)
    }
  }

  /** Copies of these contents; those that serve best first: complete, then those that have most. */
  copies(cid: string): LocalFile[] {
    return [...(this.#byCid.get(cid) ?? [])].sort((a, b) => rankOf(b) - rankOf(a))
  }

  /** The copy to serve and read from. */
  best(cid: string): LocalFile | undefined {
    const best = this.copies(cid)[0]
    return best?.changed === true ? undefined : best
  }

  /** The copy to read these chunks from: the best of those that have all of them, which need not be the best of all. */
  holding(cid: string, first: number, last: number): LocalFile | undefined {
    return this.copies(cid).find(({ changed, have }) => {
      let index = first
      while (index <= last && have.has(index)) index++
      return !changed && index > last
    })
  }

  at(path: string): LocalFile | undefined {
    return this.#byPath.get(path)
  }

  /** A snapshot: may be changed while it is gone through. */
  all(): LocalFile[] {
    return [...this.#byPath.values()]
  }

  /** Records a copy, in place of what was recorded at its path. On disk when it resolves. */
  async put(file: NewFile): Promise<LocalFile> {
    const key = `${file.cid}/${Buffer.from(sha256(Buffer.from(file.path))).toString('hex', 0, 16)}`
    const now = this.#wallMs()
    const have = Bitmap.shared(file.chunkCount)
    if (file.complete) have.fill()
    const made: LocalFile = { ...file, key, have, changed: false, addedMs: now, usedMs: now }
    const before = this.#byPath.get(file.path)
    await this.#db.batch([
      ...(before === undefined ? [] : deletions(before)),
      { type: 'put', key: `file/${key}`, value: encodeRecord(made) },
    ])
    if (before !== undefined) this.#forget(before)
    this.#insert(made)
    return made
  }

  /** Changed or gone, as far as is known, with no other copy of the same contents. */
  unusable(): LocalFile[] {
    return this.all().filter(({ cid, changed, missing }) => {
      if (!changed && missing !== true) return false
      const best = this.best(cid)
      return best === undefined || best.missing === true
    })
  }

  /** Saves what has changed about a copy. */
  save(file: LocalFile, options: { sync: boolean }): Promise<void> {
    return this.saveAll([file], options)
  }

  /** Saves what has changed about copies, of which there may be many: some hundreds at once. */
  async saveAll(files: readonly LocalFile[], options: { sync: boolean }): Promise<void> {
    for (let first = 0; first < files.length; first += SAVED_AT_ONCE) {
      const operations: KeyValueOperation[] = []
      for (const file of files.slice(first, first + SAVED_AT_ONCE)) {
        if (this.#byPath.get(file.path) !== file) continue
        operations.push({ type: 'put', key: `file/${file.key}`, value: encodeRecord(file) })
        if (file.complete)
          operations.push({ type: 'del', key: `have/${file.key}` }, { type: 'del', key: `log/${file.key}` })
      }
      if (operations.length > 0) await this.#db.batch(operations, options)
    }
  }

  /** Saves which chunks are on disk for certain, and which were written since. */
  async saveProgress(file: LocalFile, durable: Bitmap, written: readonly number[]): Promise<void> {
    if (this.#byPath.get(file.path) !== file) return
    await this.#db.batch(
      [
        { type: 'put', key: `have/${file.key}`, value: durable.toBytes() },
        { type: 'put', key: `log/${file.key}`, value: bytesOf(Uint32Array.from(written)) },
      ],
      { sync: false },
    )
  }

  /** Saves the chunks that were written since the last `saveProgress`. */
  async saveLog(file: LocalFile, written: readonly number[]): Promise<void> {
    if (this.#byPath.get(file.path) !== file) return
    const operation = { type: 'put', key: `log/${file.key}`, value: bytesOf(Uint32Array.from(written)) } as const
    await this.#db.batch([operation], { sync: false })
  }

  /** Chunks that may or may not be on disk: written before this process began, but after the last `saveProgress`. */
  async log(file: LocalFile): Promise<number[]> {
    const bytes = await this.#db.get(`log/${file.key}`)
    if (bytes === undefined) return []
    return [...new Uint32Array(bytes.slice().buffer, 0, Math.floor(bytes.byteLength / 4))]
  }

  async delete(file: LocalFile): Promise<void> {
    if (this.#byPath.get(file.path) !== file) return
    this.#forget(file)
    await this.#db.batch(deletions(file))
  }

  #insert(file: LocalFile): void {
    this.#byPath.set(file.path, file)
    const copies = this.#byCid.get(file.cid)
    if (copies === undefined) this.#byCid.set(file.cid, [file])
    else copies.push(file)
  }

  #forget(file: LocalFile): void {
    this.#byPath.delete(file.path)
    const rest = (this.#byCid.get(file.cid) ?? []).filter(other => other !== file)
    if (rest.length > 0) this.#byCid.set(file.cid, rest)
    else this.#byCid.delete(file.cid)
  }
}

function rankOf({ changed, missing, complete, have, chunkCount }: LocalFile): number {
  if (changed) return -2
  if (missing === true) return -1
  // A fetch that was ended before its file was moved into place may have all chunks too.
  return complete ? chunkCount + 1 : have.setCount
}

function bytesOf(array: Uint32Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength)
}

function deletions(file: LocalFile): KeyValueOperation[] {
  return ['file', 'have', 'log'].map(kind => ({ type: 'del', key: `${kind}/${file.key}` }))
}

function encodeRecord(file: LocalFile): Uint8Array {
  const {
    path,
    sizeBytes,
    sha256,
    owned,
    linkable = false,
    complete,
    part,
    changed,
    addedMs,
    usedMs,
    boundariesHash,
    chunkCount,
  } = file
  const { device, inode, mtimeNs } = file.identity
  return encodeMessage(FileRecord, {
    chunkListHash: hashOfCid(file.cid),
    path,
    sizeBytes,
    ...(sha256 === undefined ? {} : { sha256 }),
    owned,
    linkable,
    complete,
    part,
    changed,
    device,
    inode,
    mtimeNs,
    addedMs,
    usedMs,
    boundariesHash,
    chunkCount,
  })
}
