import { constants } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { TrellisError } from '../base/index.ts'

/** Bytes in a file of the daemon's. */
export interface Place {
  path: string
  device: string
  inode: string
  offsetBytes: number
  lengthBytes: number
  /** Empty while the file is written. */
  mtimeNs: string
}

/** The file of the daemon's that is read: one at a time, open from one place in it to the next. */
export class PlacedFile {
  #handle: FileHandle | undefined
  #device = ''
  #inode = ''

  /**
   * Fills `target` from the `offsetBytes`th byte of a place on. False if the file can't be opened here, or is another: this
   * program may see other files than the daemon. Throws `failed_precondition` if it has changed since it was verified.
   */
  async read(place: Place, target: Uint8Array, offsetBytes: number): Promise<boolean> {
    const handle = await this.#open(place)
    if (handle === undefined) return false
    let filledBytes = 0
    while (filledBytes < target.byteLength) {
      const position = place.offsetBytes + offsetBytes + filledBytes
      const { bytesRead } = await handle.read(target, filledBytes, target.byteLength - filledBytes, position)
      if (bytesRead === 0) throw changed(place.path)
      filledBytes += bytesRead
    }
    // What was verified is written once: only a finished file can be changed, by somebody else.
    if (place.mtimeNs !== '' && String((await handle.stat({ bigint: true })).mtimeNs) !== place.mtimeNs)
      throw changed(place.path)
    return true
  }

  async #open({ path, device, inode }: Place): Promise<FileHandle | undefined> {
    if (this.#handle !== undefined && this.#device === device && this.#inode === inode) return this.#handle
    await this.close()
    // O_NONBLOCK: opening must not hang if a pipe is there instead.
    const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK).catch(() => undefined)
    if (handle === undefined) return undefined
    const stats = await handle.stat({ bigint: true })
    if (!stats.isFile() || String(stats.dev) !== device || String(stats.ino) !== inode) {
      await handle.close()
      return undefined
    }
    this.#handle = handle
    this.#device = device
    this.#inode = inode
    return handle
  }

  async close(): Promise<void> {
    const handle = this.#handle
    this.#handle = undefined
    await handle?.close()
  }
}

function changed(path: string): TrellisError {
  return new TrellisError('failed_precondition', `${path} has changed since it was verified`)
}
