import { constants } from 'node:fs'
import { open, rename, unlink } from 'node:fs/promises'
import { type OutFolder, OutFolderError, toFolderError } from './out-folder.ts'

/** A file to be made of what was fetched. */
export interface DerivedFile {
  path: string
  sizeBytes: number
  executable: boolean
  /** Some of it is zeros in place of what is not here. */
  hasHoles?: boolean
  /** What to write, in order; a number is that many bytes to leave as a hole. What it throws ends the writing without a trace. */
  parts(): AsyncIterable<Uint8Array | number>
}

/** Writes a file beside its place and moves it there; or, if one is there, checks that it is the same. */
export async function writeDerived(out: OutFolder, file: DerivedFile, isPresent: boolean): Promise<void> {
  if (isPresent) {
    await compareDerived(out, file)
    return
  }
  const path = await out.prepare(file.path)
  const temporary = `${path}.trellis-part`
  const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | constants.O_NOFOLLOW
  try {
    {
      await using handle = await open(temporary, flags, file.executable ? 0o755 : 0o644)
      let at = 0
      for await (const part of file.parts()) {
        if (typeof part === 'number') {
          at += part
        } else {
          await handle.write(part, 0, part.byteLength, at)
          at += part.byteLength
        }
      }
      await handle.truncate(file.sizeBytes)
      await handle.sync()
    }
    await rename(temporary, path)
  } catch (reason) {
    await unlink(temporary).catch(() => {})
    throw toFolderError(path, reason)
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
