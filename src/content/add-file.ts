import { open, stat } from 'node:fs/promises'
import { isAbsolute } from 'node:path'
import { TrellisError } from '../base/index.ts'
import type { BlobTable } from './blobs.ts'
import type { ChunkIndex } from './chunk-index.ts'
import { encodeChunkList } from './chunk-list.ts'
import type { ChunkLists } from './chunk-lists.ts'
import { cutPoints } from './chunker.ts'
import { sha256 } from './cid.ts'
import { FileChangedError, toFileError } from './errors.ts'
import { type FileTable, identityOf, type LocalFile, sameIdentity } from './file-table.ts'
import { hashFile } from './hash-file.ts'
import { CHUNK_HASH } from './hash-functions.ts'
import type { HashPool } from './hash-pool.ts'
import { MAX_FILE_BYTES } from './limits.ts'
import type { OpenFiles } from './open-files.ts'
import type { AddedFile, AddFileOptions } from './types.ts'

export interface AddFileDependencies {
  blobs: BlobTable
  table: FileTable
  lists: ChunkLists
  index: ChunkIndex
  openFiles: OpenFiles
  pool: HashPool
}

/** Hashes a file where it is, and has it served from there. See `ContentStore.addFile`. */
export async function addFile(path: string, options: AddFileOptions, deps: AddFileDependencies): Promise<AddedFile> {
  if (!isAbsolute(path)) throw new TrellisError('invalid_argument', `not an absolute path: ${path}`)
  const { blobs, table, lists, index, openFiles, pool } = deps
  const { signal, onProgress, wholeHash = false } = options
  try {
    const before = await stat(path, { bigint: true })
    if (!before.isFile()) throw new TrellisError('invalid_argument', `${path} is not a regular file`)
    const identity = identityOf(before)
    const { sizeBytes } = identity
    if (sizeBytes > MAX_FILE_BYTES) throw new TrellisError('resource_exhausted', `${path} is too large`)
    const cuts = cutPoints(sizeBytes, options.boundaries, options.groupStarts)
    const boundariesHash = sha256(new Uint8Array(cuts.buffer))
    const known = table.at(path)
    if (
      known !== undefined &&
      (known.sha256 !== undefined || !wholeHash) &&
      isSame(known, identity, boundariesHash) &&
      // One of an older version is hashed anew.
      (await lists.get(known.cid))?.hashFunction === CHUNK_HASH
    ) {
      onProgress?.(sizeBytes)
      const { cid: chunkListCid, sha256, chunkCount } = known
      return { chunkListCid, sizeBytes, sha256: wholeHash ? sha256 : undefined, chunkCount }
    }
    await using file = await open(path, 'r')
    if (!sameIdentity(identityOf(await file.stat({ bigint: true })), identity)) throw new FileChangedError(path)
    const hashes = await hashFile(pool, file, path, cuts, { signal, onProgress, wholeHash })
    const after = [await file.stat({ bigint: true }), await stat(path, { bigint: true })]
    if (!after.every(stats => sameIdentity(identityOf(stats), identity))) throw new FileChangedError(path)
    const { list, blobs: parts } = encodeChunkList(cuts, hashes.hashes)
    await blobs.putAll(parts.map(({ bytes }) => bytes))
    lists.keep(list)
    await index.add(list)
    const replaced = table.at(path)
    if (replaced !== undefined) await openFiles.forget(replaced)
    await table.put({
      cid: list.cid,
      path,
      sizeBytes,
      chunkCount: list.chunkCount,
      sha256: hashes.sha256,
      owned: replaced?.cid === list.cid && replaced.owned,
      boundariesHash,
      complete: true,
      part: false,
      identity,
    })
    return { chunkListCid: list.cid, sizeBytes, sha256: hashes.sha256, chunkCount: list.chunkCount }
  } catch (reason) {
    throw toFileError(reason)
  }
}

function isSame(known: LocalFile, identity: ReturnType<typeof identityOf>, boundariesHash: Uint8Array): boolean {
  return (
    known.complete &&
    !known.changed &&
    sameIdentity(known.identity, identity) &&
    Buffer.compare(known.boundariesHash, boundariesHash) === 0
  )
}
