import { constants } from 'node:fs'
import { chmod, copyFile, link, lstat, open, unlink } from 'node:fs/promises'
import { dirname } from 'node:path'
import { type FileTable, identityOf, type LocalFile, PART_SUFFIX } from './file-table.ts'
import type { OpenFiles } from './open-files.ts'
import { moveInPlace, syncFolder } from './part-file.ts'

export interface LinkFileOptions {
  path: string
  mode: number
  replace: boolean
  /** Where the disk can't clone: a second name for the same data, which must not be changed in place. */
  allowHardLink: boolean
}

/**
 * Puts a complete file at another place without copying its bytes: as a clone that shares them until one is changed (reflink),
 * or as a hard link. False where the disk can do neither, or somebody has changed the source by then; then nothing has changed here.
 */
export async function linkFile(
  source: LocalFile,
  options: LinkFileOptions,
  { table, openFiles }: { table: FileTable; openFiles: OpenFiles },
): Promise<boolean> {
  const { path, mode, replace, allowHardLink } = options
  const partPath = path + PART_SUFFIX
  const found = await lstat(partPath).catch(() => undefined)
  // What an earlier fetch left there is of less use than all of it.
  if (found?.isFile() === true) await unlink(partPath)
  else if (found !== undefined) return false
  const isMade =
    (await clone(source.path, partPath, mode)) || (allowHardLink && (await hardLink(source, partPath, mode)))
  if (!isMade) return false
  try {
    // What was written into it before the clone was made shows now, and no bytes are looked at after this.
    if (!(await openFiles.isUnchanged(source))) {
      await unlink(partPath)
      return false
    }
    await using handle = await open(partPath, constants.O_RDONLY | constants.O_NOFOLLOW)
    await handle.sync()
    const identity = identityOf(await handle.stat({ bigint: true }))
    await moveInPlace(partPath, path, replace)
    await syncFolder(dirname(path))
    const { cid, sizeBytes, chunkCount, sha256, boundariesHash } = source
    await table.put({
      cid,
      path,
      sizeBytes,
      chunkCount,
      sha256,
      boundariesHash,
      owned: true,
      linkable: allowHardLink,
      complete: true,
      part: false,
      identity,
    })
    return true
  } catch (reason) {
    await unlink(partPath).catch(() => {})
    throw reason
  }
}

/** Any failure means: not here. A full disk shows again in the copy that follows. */
async function clone(from: string, to: string, mode: number): Promise<boolean> {
  try {
    await copyFile(from, to, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE_FORCE)
    await chmod(to, mode)
    return true
  } catch {
    await unlink(to).catch(() => {})
    return false
  }
}

/** Only of files that a fetch made in such a place too, and with the same permissions: those are shared as well. */
async function hardLink(source: LocalFile, to: string, mode: number): Promise<boolean> {
  if (!source.owned || source.linkable !== true) return false
  const stats = await lstat(source.path).catch(() => undefined)
  if (stats?.isFile() !== true || (stats.mode & 0o111) !== (mode & 0o111)) return false
  return link(source.path, to).then(
    () => true,
    () => false,
  )
}
