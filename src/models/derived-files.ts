import { constants } from 'node:fs'
import { type FileHandle, open, rename, unlink } from 'node:fs/promises'
import { TrellisError } from '../base/index.ts'
import type { ContentStore } from '../content/index.ts'
import { type OutFolder, OutFolderError, toFolderError } from './out-folder.ts'
import { showPath } from './paths.ts'

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

/**
 * Writes a file beside its place and moves it there; or, if one is there, checks that it is the same. Throws `data_loss` if it is not
 * what its SHA-256 says.
 */
export async function writeDerived(
  out: OutFolder,
  file: DerivedFile,
  isPresent: boolean,
  content: Pick<ContentStore, 'digest'>,
): Promise<void> {
  if (isPresent) {
    await compareDerived(out, file)
    return
  }
  const path = await out.prepare(file.path)
  const temporary = `${path}.trellis-part`
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

async function compareDerived(out: OutFolder, file: DerivedFile): Promise<void> {
  const path = out.pathOf(file.path)
  await using handle = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW).catch((reason: unknown) => {
    throw toFolderError(path, reason)
  })
  let at = 0
  for await (const part of file.parts()) {
    const length = typeof part === 'number' ? part : part.byteLength
    if (typeof part !== 'number') {
      const there = Buffer.alloc(length)
      await handle.read(there, 0, length, at)
      if (Buffer.compare(there, part) !== 0)
        throw new OutFolderError(out.root, [{ path: file.path, problem: 'a file with other contents is there' }])
    }
    at += length
  }
}
