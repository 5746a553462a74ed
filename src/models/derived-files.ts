import { constants } from 'node:fs'
import { type FileHandle, open, rename, unlink } from 'node:fs/promises'
import { abortable, TrellisError } from '../base/index.ts'
import type { ContentStore } from '../content/index.ts'
import { type OutFolder, OutFolderError, toFolderError } from './out-folder.ts'
import { PART_SUFFIX, showPath } from './paths.ts'

/** A file to be made of what was fetched. */
export interface DerivedFile {
  path: string
  sizeBytes: number
  executable: boolean
  /** Some of it is zeros in place of what is not here. */
  hasHoles?: boolean
  /** Of all of it, if its publisher says it. */
  sha256?: Uint8Array | undefined
  /** What to write, in order; a number is that many bytes to leave as a hole. What it throws ends the writing without a trace. */
  parts(): AsyncIterable<Uint8Array | number>
}

/** Who writes at a place, by path. Of the process, as the paths are. */
const writing = new Map<string, Promise<unknown>>()

/**
 * Has the file in its place: writes it beside and moves it there. Where one is, `keep` checks that it is the same and throws
 * `OutFolderError` if it is not. Whoever writes at the same place already is waited for. Throws `data_loss` if the file is not what
 * its SHA-256 says.
 */
export async function writeDerived(
  out: OutFolder,
  file: DerivedFile,
  existing: 'keep' | 'replace',
  content: Pick<ContentStore, 'digest'>,
  signal?: AbortSignal,
): Promise<void> {
  const path = out.pathOf(file.path)
  for (let other = writing.get(path); other !== undefined; other = writing.get(path)) await abortable(other, signal)
  const work = write(out, file, existing, content)
  const ended = work.catch(() => {}).then(() => writing.delete(path))
  writing.set(path, ended)
  await work
}

/** For one at a time: two would write into one file, and move it away from each other. */
async function write(
  out: OutFolder,
  file: DerivedFile,
  existing: 'keep' | 'replace',
  content: Pick<ContentStore, 'digest'>,
): Promise<void> {
  const path = await out.prepare(file.path)
  if (existing === 'keep' && (await compareDerived(path, out, file))) return
  // Not the name of a fetch's part, whose file may go to the same place.
  const temporary = `${path}${PART_SUFFIX}${PART_SUFFIX}`
  const flags = constants.O_RDWR | constants.O_CREAT | constants.O_TRUNC | constants.O_NOFOLLOW
  try {
    {
      await using handle = await open(temporary, flags, file.executable ? 0o755 : 0o644)
      await using digest = file.sha256 === undefined ? undefined : content.digest()
      let hashing: Promise<unknown> | undefined
      let at = 0
      for await (const part of file.parts()) {
        if (typeof part === 'number') {
          at += part
        } else {
          await writeAll(handle, part, at)
          await hashing
          hashing = digest?.update(handle.fd, at, part.byteLength)
          hashing?.catch(() => {})
          at += part.byteLength
        }
      }
      await hashing
      if (file.sha256 !== undefined && Buffer.compare((await digest?.end()) ?? new Uint8Array(), file.sha256) !== 0)
        throw new TrellisError('data_loss', `${showPath(file.path)} does not have the SHA-256 that its publisher says`)
      await handle.truncate(file.sizeBytes)
      await handle.sync()
    }
    await rename(temporary, path)
  } catch (reason) {
    await unlink(temporary).catch(() => {})
    throw toFolderError(path, reason)
  }
}

/** Writes all of some bytes; what the system leaves over, again. */
export async function writeAll(file: FileHandle, bytes: Uint8Array, offsetBytes: number): Promise<void> {
  for (let done = 0; done < bytes.byteLength; ) {
    const { bytesWritten } = await file.write(bytes, done, bytes.byteLength - done, offsetBytes + done)
    done += bytesWritten
  }
}

/** False if nothing is there; throws `OutFolderError` if something else is. */
async function compareDerived(path: string, out: OutFolder, file: DerivedFile): Promise<boolean> {
  const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK
  let handle: FileHandle
  try {
    handle = await open(path, flags)
  } catch (reason) {
    if ((reason as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw toFolderError(path, reason)
  }
  await using there = handle
  const stats = await there.stat()
  let isSame = stats.isFile() && stats.size === file.sizeBytes
  let at = 0
  if (isSame) {
    for await (const part of file.parts()) {
      const length = typeof part === 'number' ? part : part.byteLength
      if (typeof part !== 'number') {
        const found = Buffer.alloc(length)
        await there.read(found, 0, length, at)
        isSame = Buffer.compare(found, part) === 0
        if (!isSame) break
      }
      at += length
    }
  }
  if (!isSame) throw new OutFolderError(out.root, [{ path: file.path, problem: 'a file with other contents is there' }])
  return true
}
