import { constants } from 'node:fs'
import { type FileHandle, link, lstat, open, rename, stat, statfs, unlink } from 'node:fs/promises'
import { dirname } from 'node:path'
import { TrellisError } from '../base/index.ts'
import { Bitmap } from './bitmap.ts'
import { type ChunkList, chunkHash, chunkSize } from './chunk-list.ts'
import { toFileError } from './errors.ts'
import { type FileTable, identityOf, type LocalFile, PART_SUFFIX, sameIdentity } from './file-table.ts'
import { allEnded, type HashPool } from './hash-pool.ts'

/** Written bytes after which the disk is asked to have them. */
const SYNC_BYTES = 16 * 1024 * 1024
/** Written bytes that a crash may leave in doubt: this much is hashed again on resume. A fetch waits before it exceeds it. */
export const MAX_UNSYNCED_BYTES = 64 * 1024 * 1024

export interface PartFileOptions {
  path: string
  sha256: Uint8Array | undefined
  mode: number
  replace: boolean
  /** See `LocalFile`. @defaultValue false */
  linkable?: boolean
  /** Bytes that are to be written, for the look at the free space. */
  neededBytes: number
}

interface Dependencies {
  table: FileTable
  pool: HashPool
}

/**
 * A file that is being fetched: `<path>.trellis-part` until all of it is there. Data is written first, then synced, then
 * counted in the stored bitmap, so that a crash can forget chunks but never invent one. What is written but not synced is in
 * a log beside the bitmap; on resume those chunks, and only those, are hashed again.
 */
export class PartFile {
  readonly file: LocalFile
  readonly #handle: FileHandle
  readonly #list: ChunkList
  readonly #options: PartFileOptions
  readonly #table: FileTable
  readonly #pool: HashPool
  /** What is on disk for certain. */
  readonly #durable: Bitmap
  #written: number[] = []
  #syncing: number[] = []
  #unsyncedBytes = 0
  #sync: Promise<void> | undefined
  #log: Promise<void> | undefined
  #logAgain = false
  #failure: TrellisError | undefined
  #onChange = () => {}
  #onWrote: (index: number) => void = () => {}

  private constructor(
    file: LocalFile,
    handle: FileHandle,
    list: ChunkList,
    options: PartFileOptions,
    { table, pool }: Dependencies,
  ) {
    this.file = file
    this.#handle = handle
    this.#list = list
    this.#options = options
    this.#table = table
    this.#pool = pool
    this.#durable = new Bitmap(list.chunkCount)
    this.#durable.load(file.have.toBytes())
  }

  /** Takes up what an earlier fetch of the same contents left at this path, or begins anew. */
  static async open(list: ChunkList, options: PartFileOptions, dependencies: Dependencies): Promise<PartFile> {
    const partPath = options.path + PART_SUFFIX
    const { table, pool } = dependencies
    try {
      const before = table.at(options.path)
      if (before?.part === true && before.cid === list.cid) {
        const handle = await openExisting(partPath, before)
        if (handle !== undefined) {
          const part = new PartFile(before, handle, list, options, dependencies)
          try {
            await part.#recover(pool)
          } catch (reason) {
            await handle.close()
            throw reason
          }
          return part
        }
      }
      // Nothing else makes files of this name: what is there has no record, so nobody knows what it holds.
      const found = await lstat(partPath).catch(() => undefined)
      if (found !== undefined) {
        if (!found.isFile()) throw new TrellisError('already_exists', `${partPath} is in the way`)
        await unlink(partPath)
      }
      await checkSpace(dirname(partPath), options.neededBytes)
      const flags = constants.O_RDWR | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW
      const handle = await open(partPath, flags, 0o600)
      try {
        await handle.truncate(list.sizeBytes)
        const file = await table.put({
          cid: list.cid,
          path: options.path,
          sizeBytes: list.sizeBytes,
          chunkCount: list.chunkCount,
          sha256: options.sha256,
          owned: true,
          linkable: options.linkable === true,
          complete: false,
          part: true,
          identity: identityOf(await handle.stat({ bigint: true })),
          boundariesHash: new Uint8Array(),
        })
        return new PartFile(file, handle, list, options, dependencies)
      } catch (reason) {
        await handle.close()
        throw reason
      }
    } catch (reason) {
      throw toFileError(reason)
    }
  }

  /** A file in its final place that has lost chunks, to fill them in again. */
  static async openFinal(file: LocalFile, list: ChunkList, dependencies: Dependencies): Promise<PartFile> {
    const handle = await open(file.path, constants.O_RDWR | constants.O_NOFOLLOW)
    const options = { path: file.path, sha256: file.sha256, mode: 0, replace: false, neededBytes: 0 }
    return new PartFile(file, handle, list, options, dependencies)
  }

  get fd(): number {
    return this.#handle.fd
  }

  /** Bytes written that are not yet known to be on disk. */
  get unsyncedBytes(): number {
    return this.#unsyncedBytes
  }

  /** The first failure of the disk; the fetch must end with it. */
  get failure(): TrellisError | undefined {
    return this.#failure
  }

  /** Called when `unsyncedBytes` has gone down, or `failure` has come. */
  set onChange(listener: () => void) {
    this.#onChange = listener
  }

  /** Called for each chunk that is verified and written. */
  set onWrote(listener: (index: number) => void) {
    this.#onWrote = listener
  }

  /** Resolves when more may be written before the disk has what was. */
  async untilRoom(): Promise<void> {
    while (this.#unsyncedBytes > MAX_UNSYNCED_BYTES / 2 && this.#failure === undefined) {
      this.#startSync()
      await this.#sync
    }
  }

  /** Verifies and writes a chunk; false if it is not what its hash says. Hands over the buffer, whole. */
  async write(index: number, bytes: Uint8Array): Promise<boolean> {
    const offsetBytes = this.#list.offsets[index] as number
    const hash = chunkHash(this.#list, index)
    const { hashFunction } = this.#list
    const task = { type: 'write', fd: this.fd, offsetBytes, bytes, hashFunction, hash } as const
    const result = await this.#run(this.#pool.run(task))
    if (result.type !== 'written' || !result.good) return false
    this.wrote(index)
    return true
  }

  /** The same for a chunk that another open file holds. */
  async copy(index: number, from: FileHandle, fromOffsetBytes: number): Promise<boolean> {
    const offsetBytes = this.#list.offsets[index] as number
    const lengthBytes = chunkSize(this.#list, index)
    const hash = chunkHash(this.#list, index)
    const { hashFunction } = this.#list
    const place = { fd: this.fd, offsetBytes, lengthBytes, hashFunction, hash }
    const task = { type: 'copy', ...place, fromFd: from.fd, fromOffsetBytes } as const
    const result = await this.#run(this.#pool.run(task))
    if (result.type !== 'checked' || !result.good) return false
    this.wrote(index)
    return true
  }

  /** Counts a chunk that has been verified and written, here or by another thread. */
  wrote(index: number): void {
    if (!this.file.have.add(index)) return
    this.#written.push(index)
    this.#unsyncedBytes += chunkSize(this.#list, index)
    this.#saveLog()
    if (this.#unsyncedBytes >= SYNC_BYTES) this.#startSync()
    this.#onWrote(index)
  }

  /** Resolves when all that was written is on disk and recorded. */
  async flush(): Promise<void> {
    while (this.#written.length > 0 || this.#sync !== undefined) {
      if (this.#failure !== undefined) throw this.#failure
      this.#startSync()
      await this.#sync
    }
    while (this.#log !== undefined) await this.#log
    if (this.#failure !== undefined) throw this.#failure
  }

  /** Moves the complete file to its final place. After that the part file is closed. */
  async finish(): Promise<void> {
    const { path, mode, replace } = this.#options
    const partPath = path + PART_SUFFIX
    try {
      await this.flush()
      if (this.file.part) await this.#handle.chmod(mode)
      await this.#handle.sync()
      const identity = identityOf(await this.#handle.stat({ bigint: true }))
      if (!this.file.part) this.file.identity = identity
      else await moveInPlace(partPath, path, replace)
      // From here on the record is behind the disk until it is saved: `recoverFinished` sees that after a crash.
      this.file.identity = identity
      this.file.part = false
      this.file.complete = true
      await syncFolder(dirname(path))
      await this.#table.save(this.file, { sync: true })
    } catch (reason) {
      throw toFileError(reason)
    } finally {
      await this.#handle.close()
    }
  }

  /** Ends for now: what is there is kept for the next time. */
  async close(): Promise<void> {
    try {
      await this.flush()
    } finally {
      while (this.#log !== undefined) await this.#log
      await this.#handle.close()
    }
  }

  async #run<T>(work: Promise<T>): Promise<T> {
    try {
      return await work
    } catch (reason) {
      throw this.#fail(reason)
    }
  }

  #fail(reason: unknown): TrellisError {
    this.#failure ??= toFileError(reason)
    this.#onChange()
    return this.#failure
  }

  #startSync(): void {
    if (this.#sync !== undefined || this.#written.length === 0 || this.#failure !== undefined) return
    this.#sync = this.#syncOnce()
      .catch((reason: unknown) => void this.#fail(reason))
      .finally(() => {
        this.#sync = undefined
        if (this.#unsyncedBytes >= SYNC_BYTES) this.#startSync()
        this.#onChange()
      })
  }

  async #syncOnce(): Promise<void> {
    this.#syncing = this.#written
    this.#written = []
    await this.#handle.datasync()
    let syncedBytes = 0
    for (const index of this.#syncing) {
      this.#durable.add(index)
      syncedBytes += chunkSize(this.#list, index)
    }
    this.#syncing = []
    this.#unsyncedBytes -= syncedBytes
    // In turn with the log's writes, since both replace it.
    while (this.#log !== undefined) await this.#log
    this.#log = this.#table.saveProgress(this.file, this.#durable, this.#written)
    await this.#log
    this.#log = undefined
    if (this.#logAgain) this.#saveLog()
  }

  /** One write of the log at a time; chunks that come meanwhile go into the next. */
  #saveLog(): void {
    this.#logAgain = true
    if (this.#log !== undefined) return
    this.#logAgain = false
    this.#log = this.#table
      .saveLog(this.file, [...this.#syncing, ...this.#written])
      .catch((reason: unknown) => void this.#fail(reason))
      .then(() => {
        this.#log = undefined
        if (this.#logAgain) this.#saveLog()
      })
  }

  /** Hashes the chunks again that were in doubt when the last process ended. */
  async #recover(pool: HashPool): Promise<void> {
    const doubtful = (await this.#table.log(this.file)).filter(
      index => index < this.#list.chunkCount && !this.#durable.has(index),
    )
    let checkedBytes = 0
    await allEnded(
      doubtful.map(async index => {
        const lengthBytes = chunkSize(this.#list, index)
        checkedBytes += lengthBytes
        if (checkedBytes > MAX_UNSYNCED_BYTES) return
        const offsetBytes = this.#list.offsets[index] as number
        const hash = chunkHash(this.#list, index)
        const { hashFunction } = this.#list
        const result = await pool.run({ type: 'check', fd: this.fd, offsetBytes, lengthBytes, hashFunction, hash })
        if (result.type === 'checked' && result.good) this.wrote(index)
      }),
    )
  }
}

/** The part file of an earlier fetch, if it is still the same one. */
async function openExisting(partPath: string, file: LocalFile): Promise<FileHandle | undefined> {
  let handle: FileHandle
  try {
    handle = await open(partPath, constants.O_RDWR | constants.O_NOFOLLOW)
  } catch (reason) {
    if ((reason as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw reason
  }
  const found = identityOf(await handle.stat({ bigint: true }))
  const { device, inode, sizeBytes } = file.identity
  if (found.device === device && found.inode === inode && found.sizeBytes === sizeBytes) return handle
  await handle.close()
  return undefined
}

/** Early and clear, though no promise: others write to the disk too. */
async function checkSpace(folder: string, sizeBytes: number): Promise<void> {
  const { bavail, bsize } = await statfs(folder)
  if (bavail * bsize >= sizeBytes) return
  throw new TrellisError('resource_exhausted', `${folder} has ${bavail * bsize} bytes free, ${sizeBytes} are needed`, {
    hint: 'Make room and start again.',
  })
}

/** Gives a file its final name. Without `replace`, throws `already_exists` if something is there. */
export async function moveInPlace(from: string, to: string, replace: boolean): Promise<void> {
  if (replace) {
    await rename(from, to)
    return
  }
  try {
    await link(from, to)
  } catch (reason) {
    const { code } = reason as NodeJS.ErrnoException
    if (code === 'EEXIST') throw new TrellisError('already_exists', `${to} exists`, { cause: reason })
    // A file system without hard links: a look, then the rename. Somebody could come between the two.
    if ((await lstat(to).catch(() => undefined)) !== undefined) throw new TrellisError('already_exists', `${to} exists`)
    await rename(from, to)
    return
  }
  await unlink(from)
}

/** Makes a rename survive a power cut. */
export async function syncFolder(path: string): Promise<void> {
  const handle = await open(path, constants.O_RDONLY | constants.O_DIRECTORY)
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/**
 * Sees a fetch that was finished on disk but not in the record: the process ended between the two. True if the copy is
 * complete now.
 */
export async function recoverFinished(table: FileTable, file: LocalFile): Promise<boolean> {
  if (!file.part || !file.have.isFull) return file.complete
  const stats = await stat(file.path, { bigint: true }).catch(() => undefined)
  if (stats === undefined) return false
  const found = identityOf(stats)
  if (!sameIdentity({ ...found, mtimeNs: '' }, { ...file.identity, mtimeNs: '' })) return false
  await unlink(file.path + PART_SUFFIX).catch(() => {})
  file.identity = found
  file.part = false
  file.complete = true
  await table.save(file, { sync: true })
  return true
}
