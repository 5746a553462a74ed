import { closeSync, constants, fstatSync, openSync } from 'node:fs'
import { type Clock, systemClock } from '../base/index.ts'
import type { ServedFileInfo } from './bulk-messages.ts'
import { FileChangedError, toFileError } from './errors.ts'
import { readFully } from './file-io.ts'
import { dataPaths, identityOf, sameIdentity } from './file-table.ts'

const REOPEN_MS = 2_000
const MAX_OPEN_FILES = 64

/** What `OpenFiles` is to the main thread, for a thread that may wait for the disk: the same checks, without promises. */
export class ThreadFiles {
  readonly #onChanged: (key: string) => void
  readonly #clock: Clock
  readonly #open = new Map<string, { fd: number; inode: string; openedMs: number }>()
  #isSweepDue = false

  constructor(onChanged: (key: string) => void, clock: Clock = systemClock) {
    this.#onChanged = onChanged
    this.#clock = clock
  }

  /** Throws FileChangedError if the file is not, or by the end of the read is no more, what was hashed. */
  read(info: ServedFileInfo, index: number, target: Uint8Array): void {
    const fd = this.#descriptorOf(info)
    const isFull = readFully(fd, target, info.offsets[index] as number)
    const found = identityOf(fstatSync(fd, { bigint: true }))
    const same = info.complete ? sameIdentity(found, info.identity) : found.inode === info.identity.inode
    if (isFull && same) return
    this.#close(info.key)
    this.#onChanged(info.key)
    throw new FileChangedError(info.path)
  }

  #descriptorOf(info: ServedFileInfo): number {
    const opened = this.#open.get(info.key)
    // Another inode: it was removed and has come again to the same place since.
    const isFresh = opened?.inode === info.identity.inode && this.#clock.monotonicMs() - opened.openedMs < REOPEN_MS
    if (opened !== undefined && isFresh) return opened.fd
    this.#close(info.key)
    const fd = openFirst(dataPaths(info))
    const { inode } = identityOf(fstatSync(fd, { bigint: true }))
    this.#open.set(info.key, { fd, inode, openedMs: this.#clock.monotonicMs() })
    for (const key of this.#open.keys()) {
      if (this.#open.size <= MAX_OPEN_FILES) break
      this.#close(key)
    }
    this.#sweepLater()
    return fd
  }

  /** Closes what would not be used again as it is: a deleted file takes up space as long as it is open. */
  #sweepLater(): void {
    if (this.#isSweepDue) return
    this.#isSweepDue = true
    this.#clock.schedule(REOPEN_MS, () => {
      this.#isSweepDue = false
      const nowMs = this.#clock.monotonicMs()
      for (const [key, { openedMs }] of this.#open) if (nowMs - openedMs >= REOPEN_MS) this.#close(key)
      if (this.#open.size > 0) this.#sweepLater()
    })
  }

  #close(key: string): void {
    const opened = this.#open.get(key)
    this.#open.delete(key)
    if (opened === undefined) return
    try {
      closeSync(opened.fd)
    } catch {
      // Of a file that was only read, it says nothing.
    }
  }
}

/** The first of the paths that there is. */
function openFirst(paths: readonly string[]): number {
  const [path = '', ...rest] = paths
  try {
    return openSync(path, constants.O_RDONLY | constants.O_NONBLOCK)
  } catch (reason) {
    if (rest.length > 0 && (reason as NodeJS.ErrnoException).code === 'ENOENT') return openFirst(rest)
    throw toFileError(reason)
  }
}
