import { constants, fstatSync } from 'node:fs'
import { type FileHandle, open, stat } from 'node:fs/promises'
import type { Clock, Logger } from '../base/index.ts'
import { FileChangedError, toFileError } from './errors.ts'
import { dataPaths, type FileTable, identityOf, type LocalFile, sameIdentity } from './file-table.ts'

/**
 * How long a descriptor is used before the path is looked at again: a file that was replaced by a rename is noticed then. Older ones are
 * closed, since a deleted file takes up space as long as it is open.
 */
const REOPEN_MS = 2_000
const MAX_OPEN_FILES = 64

interface OpenFile {
  handle: FileHandle
  openedMs: number
  useCount: number
  closing: boolean
}

/**
 * Files open for reading, with the check that they are still what was hashed: size, time and inode, at each open and
 * after each read, so that bytes of a changed file are never given out as the old ones.
 */
export class OpenFiles {
  readonly #table: FileTable
  readonly #clock: Clock
  readonly #log: Logger
  readonly #open = new Map<LocalFile, Promise<OpenFile>>()
  #cancelSweep: (() => void) | undefined

  constructor(table: FileTable, clock: Clock, log: Logger) {
    this.#table = table
    this.#clock = clock
    this.#log = log
  }

  /**
   * Calls `use` with the file's descriptor. Throws FileChangedError, and marks the file, if it is not, or during `use`
   * ceases to be, what was recorded.
   */
  async use<T>(file: LocalFile, use: (handle: FileHandle) => Promise<T>): Promise<T> {
    const opened = await this.#acquire(file)
    try {
      const result = await use(opened.handle)
      if (file.complete && !sameIdentity(identityOf(fstatSync(opened.handle.fd, { bigint: true })), file.identity)) {
        // A fetch that ends renames the file and changes its mode; neither changes what is compared here.
        throw await this.#markChanged(file)
      }
      return result
    } finally {
      opened.useCount--
      if (opened.closing && opened.useCount === 0) await opened.handle.close()
    }
  }

  /** Looks at the file again: false if it is not what was recorded. Marks it. */
  async isUnchanged(file: LocalFile): Promise<boolean> {
    if (file.changed) return false
    const stats = await atDataPath(file, path => stat(path, { bigint: true })).catch(() => undefined)
    if (stats === undefined) return false
    const found = identityOf(stats)
    const same = file.complete ? sameIdentity(found, file.identity) : found.inode === file.identity.inode
    if (!same) await this.#markChanged(file)
    return same
  }

  /** The copy to serve: of several the best that is there, and is what was recorded. Somebody may have deleted others. */
  async best(cid: string): Promise<LocalFile | undefined> {
    const copies = this.#table.copies(cid)
    // Whoever reads it finds out.
    if (copies.length < 2) return this.#table.best(cid)
    for (const file of copies) if (await this.isUnchanged(file)) return file
    return undefined
  }

  /** Closes a file's descriptor: before it is removed or replaced. */
  async forget(file: LocalFile): Promise<void> {
    const opening = this.#open.get(file)
    if (opening === undefined) return
    this.#open.delete(file)
    const opened = await opening.catch(() => undefined)
    if (opened !== undefined) await release(opened)
  }

  async close(): Promise<void> {
    this.#cancelSweep?.()
    await Promise.all([...this.#open.keys()].map(file => this.forget(file)))
  }

  async #acquire(file: LocalFile): Promise<OpenFile> {
    if (file.changed) throw new FileChangedError(file.path)
    const opening = this.#open.get(file) ?? this.#start(file)
    let opened: OpenFile
    try {
      opened = await opening
    } catch (reason) {
      if (this.#open.get(file) === opening) this.#open.delete(file)
      throw reason
    }
    if (opened.closing) return this.#acquire(file)
    if (this.#clock.monotonicMs() - opened.openedMs > REOPEN_MS && this.#open.get(file) === opening) {
      await this.forget(file)
      return this.#acquire(file)
    }
    opened.useCount++
    return opened
  }

  #start(file: LocalFile): Promise<OpenFile> {
    const opening = this.#openChecked(file)
    this.#open.set(file, opening)
    // Least recently opened first; one in use is closed by its last user.
    for (const oldest of this.#open.keys()) {
      if (this.#open.size <= MAX_OPEN_FILES) break
      void this.forget(oldest)
    }
    this.#sweepLater()
    return opening
  }

  #sweepLater(): void {
    this.#cancelSweep ??= this.#clock.schedule(REOPEN_MS, () => {
      this.#cancelSweep = undefined
      void this.#sweep()
    })
  }

  /** Closes what would not be used again as it is. */
  async #sweep(): Promise<void> {
    for (const [file, opening] of this.#open) {
      const opened = await opening.catch(() => undefined)
      const isOld = opened !== undefined && this.#clock.monotonicMs() - opened.openedMs >= REOPEN_MS
      if (isOld && this.#open.get(file) === opening) await this.forget(file)
    }
    if (this.#open.size > 0) this.#sweepLater()
  }

  async #openChecked(file: LocalFile): Promise<OpenFile> {
    let handle: FileHandle
    try {
      // O_NONBLOCK: opening must not hang if a pipe has taken the file's place.
      handle = await atDataPath(file, path => open(path, constants.O_RDONLY | constants.O_NONBLOCK))
    } catch (reason) {
      throw toFileError(reason)
    }
    const found = identityOf(await handle.stat({ bigint: true }))
    const same = file.complete ? sameIdentity(found, file.identity) : found.inode === file.identity.inode
    if (!same) {
      await handle.close()
      throw await this.#markChanged(file)
    }
    return { handle, openedMs: this.#clock.monotonicMs(), useCount: 0, closing: false }
  }

  async #markChanged(file: LocalFile): Promise<FileChangedError> {
    if (!file.changed) {
      file.changed = true
      this.#log.warn({ path: file.path }, 'a file has changed since it was added: it is not served any more')
      // Not waited for: it may be the very opening that found the change.
      void this.forget(file)
      await this.#table.save(file, { sync: false })
    }
    return new FileChangedError(file.path)
  }
}

async function release(opened: OpenFile): Promise<void> {
  opened.closing = true
  // Of a file that was only read, a failure to close it says nothing.
  if (opened.useCount === 0) await opened.handle.close().catch(() => {})
}

/**
 * Does something at the path where the data is, which a fetch that ends may change at any moment. Notes whether it is there,
 * so that another copy is preferred to one that is gone.
 */
async function atDataPath<T>(file: LocalFile, use: (path: string) => Promise<T>): Promise<T> {
  const paths = dataPaths(file)
  for (;;) {
    const path = paths.shift() as string
    try {
      const result = await use(path)
      file.missing = false
      return result
    } catch (reason) {
      if ((reason as NodeJS.ErrnoException).code !== 'ENOENT') throw reason
      if (paths.length > 0) continue
      file.missing = true
      throw reason
    }
  }
}
