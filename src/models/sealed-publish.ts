import { randomBytes } from 'node:crypto'
import { open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type PeerId, TrellisError, throwIfAborted } from '../base/index.ts'
import { type ContentStore, cidOf, cidOfHash } from '../content/index.ts'
import { writeAll } from './derived-files.ts'
import { checkDisks } from './disk-space.ts'
import type { Hold } from './holds.ts'
import { FORMAT_VERSION } from './limits.ts'
import { contentKey, encodeManifest } from './manifest.ts'
import { OutFolder } from './out-folder.ts'
import { ProgressMeter } from './progress.ts'
import { addFound, checkUnchanged, type PublishDependencies, type PublishOptions } from './publish-files.ts'
import { chooseRecipients } from './reading-keys.ts'
import {
  fileKey,
  KEY_BYTES,
  SEALING_SCHEME,
  SEGMENT_BYTES,
  StreamCipher,
  sealBytes,
  sealedSize,
  segmentCount,
  TAG_BYTES,
  wrapKey,
} from './sealing.ts'
import type { Manifest, ModelFile, ModelMetadata } from './types.ts'
import type { FoundFile, Walked } from './walk.ts'

const SALT_BYTES = 32
/** Segments of a file that are encrypted at once: enough for two cores, and no queue in front of other work of Node's threads. */
const BATCH_COUNT = 2

/** Where, below the folder for models, encrypted files are. */
export const SEALED_FOLDER = '.sealed'

export interface SealedDraft {
  manifest: Manifest
  /** Of the plain content and its recipients: the same however often it is encrypted. */
  contentKey: string
  /** Folder of the encrypted files, which are this node's own. */
  root: string
  /** The blob that the manifest names. */
  sealedManifest: Uint8Array
  /** Deletes them again, if they turn out not to be needed. */
  discard: () => Promise<void>
}

/**
 * Encrypts what was found, file by file, into a folder of this node's own, and has that served. The one case in which
 * publishing makes a copy: the plain files can't be served as they are.
 */
export async function sealModel(
  walked: Walked,
  metadata: ModelMetadata,
  recipients: 'members' | readonly PeerId[],
  options: PublishOptions,
  deps: PublishDependencies,
  hold: Hold,
): Promise<SealedDraft> {
  const { content, clock, document, readingKey, signer, directory } = deps
  const chosen = chooseRecipients(document, recipients, signer.peer, readingKey)
  const modelKey = randomBytes(KEY_BYTES)
  const salt = randomBytes(SALT_BYTES)
  const folder = await OutFolder.open(join(directory, SEALED_FOLDER, randomBytes(16).toString('hex')))
  const discard = async () => rm(folder.root, { recursive: true, force: true })
  const bytesTotal = walked.files.reduce((sum, file) => sum + file.sizeBytes, 0)
  const meter = new ProgressMeter(clock, { fileCount: walked.files.length, bytesTotal }, event =>
    options.onProgress?.(event),
  )
  try {
    const bytes = walked.files.reduce((sum, file) => sum + sealedSize(file.sizeBytes), 0)
    await checkDisks([{ root: folder.root, bytes }])
    const plainFiles: ModelFile[] = []
    const sealedFiles: ModelFile[] = []
    for (const [index, file] of walked.files.entries()) {
      const path = `${String(index).padStart(5, '0')}.sealed`
      await hold.addPaths([folder.pathOf(path)])
      const sha256 = await sealFile(file, folder, path, fileKey(modelKey, salt, index), options, content, done =>
        meter.update(file.path, done, file.sizeBytes),
      )
      const added = await content.addFile(folder.pathOf(path), addFound(options))
      const { chunkListCid } = added
      sealedFiles.push({ path, sizeBytes: added.sizeBytes, executable: false, sha256: undefined, chunkListCid })
      plainFiles.push({ path: file.path, sizeBytes: file.sizeBytes, executable: file.executable, sha256, chunkListCid })
      meter.fileDone(file.path, file.sizeBytes)
    }
    await checkUnchanged(walked)
    const plain: Manifest = {
      version: FORMAT_VERSION,
      name: options.name,
      createdMs: clock.wallMs(),
      parents: [],
      files: plainFiles,
      tensorIndexCid: undefined,
      metadata,
      encryption: undefined,
    }
    const sealedManifest = sealBytes(fileKey(modelKey, salt, -1), encodeManifest(plain))
    const manifest: Manifest = {
      ...plain,
      files: sealedFiles,
      metadata: { license: undefined, baseModels: [], architectures: [], modelType: undefined },
      encryption: {
        scheme: SEALING_SCHEME,
        salt,
        recipients: wrapKey(modelKey, salt, chosen),
        sealedManifestCid: cidOf(sealedManifest),
      },
    }
    const key = sealedContentKey(plain, [...chosen.keys()])
    return { manifest, contentKey: key, root: folder.root, sealedManifest, discard }
  } catch (reason) {
    await discard()
    throw reason
  }
}

/** Equal for the same plain content for the same recipients. */
function sealedContentKey(plain: Manifest, recipients: readonly PeerId[]): string {
  const files = plain.files.map(file => ({ ...file, chunkListCid: cidOfHash(file.sha256 as Uint8Array) }))
  return cidOf(Buffer.from(`${contentKey({ ...plain, files })}\n${[...recipients].sort().join('\n')}`))
}

/** Encrypts a file; returns the SHA-256 of what it holds. */
async function sealFile(
  file: FoundFile,
  folder: OutFolder,
  path: string,
  key: Uint8Array,
  { signal }: PublishOptions,
  content: Pick<ContentStore, 'digest'>,
  onProgress: (bytesDone: number) => void,
): Promise<Uint8Array> {
  const changed = () => new TrellisError('failed_precondition', `${file.path} changed while it was published`)
  await using source = await open(file.absolutePath, 'r')
  await using target = await folder.create(path, 0o600)
  await using digest = content.digest()
  const cipher = new StreamCipher(key)
  const count = segmentCount(file.sizeBytes)
  const buffers = Array.from({ length: Math.min(BATCH_COUNT, count) }, () =>
    Buffer.alloc(Math.min(SEGMENT_BYTES, file.sizeBytes)),
  )
  const seal = async (segment: number, buffer: Buffer): Promise<void> => {
    const offset = segment * SEGMENT_BYTES
    const plain = buffer.subarray(0, Math.min(SEGMENT_BYTES, file.sizeBytes - offset))
    for (let filled = 0; filled < plain.byteLength; ) {
      const { bytesRead } = await source.read(plain, filled, plain.byteLength - filled, offset + filled)
      if (bytesRead === 0) throw changed()
      filled += bytesRead
    }
    const sealed = await cipher.seal(segment, segment === count - 1, plain)
    await writeAll(target, sealed, segment * (SEGMENT_BYTES + TAG_BYTES))
  }
  for (let first = 0; first < count; first += BATCH_COUNT) {
    throwIfAborted(signal)
    const offset = first * SEGMENT_BYTES
    const end = Math.min(file.sizeBytes, offset + BATCH_COUNT * SEGMENT_BYTES)
    const batch = buffers.slice(0, count - first).map((buffer, index) => seal(first + index, buffer))
    const hashing = digest.update(source.fd, offset, end - offset)
    // All have ended before the files are closed.
    const results = await Promise.allSettled([hashing, ...batch])
    for (const result of results) if (result.status === 'rejected') throw result.reason
    if (!(await hashing)) throw changed()
    onProgress(end)
  }
  await target.sync()
  return digest.end()
}
