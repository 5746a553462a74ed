import { join } from 'node:path'
import { TrellisError } from '../base/index.ts'
import type { ContentStore } from '../content/index.ts'
import { type DerivedFile, writeDerived } from './derived-files.ts'
import { fetchRoot } from './fetch-root.ts'
import type { ModelCopy } from './library.ts'
import { decodeManifest } from './manifest.ts'
import type { OpenedModel } from './open-model.ts'
import { OutFolder } from './out-folder.ts'
import { type PullJob, recordCopy } from './pull-job.ts'
import type { PullDependencies, PullOptions } from './pull-types.ts'
import { rangeHere } from './range-here.ts'
import { SEALED_FOLDER } from './sealed-publish.ts'
import {
  fileKey,
  openBytes,
  SEGMENT_BYTES,
  StreamCipher,
  sealedSize,
  segmentCount,
  TAG_BYTES,
  unwrapKey,
} from './sealing.ts'
import type { Manifest, ModelFile } from './types.ts'
import type { WantedFile } from './wanted.ts'

/**
 * Pulls an encrypted model: the encrypted files into a place of this node, from which it serves them on, and their plain
 * contents into the output directory, decrypted while they arrive. Throws `permission_denied` if it is not for this node.
 */
export async function pullSealed(
  job: Omit<PullJob, 'wanted'>,
  options: PullOptions & { out: string },
  deps: PullDependencies,
): Promise<{ out: string; fileCount: number; sizeBytes: number }> {
  const { model, selection, fetcher, signal } = job
  const { cid, manifest } = model
  if (selection.byTensor)
    throw new TrellisError('failed_precondition', `${manifest.name} is encrypted: it can be chosen from by files only`)
  const { plain, modelKey, salt } = await openSealed(model, options, deps)
  const chosen = plain.files
    .map((file, index) => ({ file, index, sealed: manifest.files[index] as ModelFile }))
    .filter(({ file }) => selection.wantsFile(file.path))
  if (chosen.length === 0)
    throw new TrellisError('not_found', `no file of ${manifest.name} matches ${selection.filters.join(', ')}`)
  const sealedFolder = await OutFolder.open(join(deps.directory, SEALED_FOLDER, cid))
  const out = await OutFolder.open(options.out)
  const present = await out.inspect(chosen.map(({ file }) => file))
  const sealedFiles = chosen.map(({ sealed }) => ({ file: sealed, ranges: undefined, tensors: [] }))
  const places = [
    { root: sealedFolder.root, fetched: sealedFiles, onlyMissing: true },
    { root: out.root, made: chosen.map(({ file }) => file) },
  ]
  using _room = await out.unlessRefused(sealedFolder.unlessRefused(deps.storage.reserve(cid, places)))
  job.onStart(out.root)
  const copy: Omit<ModelCopy, 'complete'> = {
    kind: 'pulled',
    root: sealedFolder.root,
    derived: [{ root: out.root, paths: chosen.map(({ file }) => file.path) }],
    ...(selection.filters.length > 0 ? { selection: selection.filters } : {}),
  }
  await recordCopy(model, { ...copy, complete: false }, deps)
  deps.announcer.add(cid)
  // What is there is checked before anything is written.
  const presentFirst = [...chosen].sort((a, b) => Number(present.has(b.file.path)) - Number(present.has(a.file.path)))
  for (const { file, index, sealed } of presentFirst) {
    const { state } = await deps.content.fileStatus(sealed.chunkListCid)
    if (state === 'complete') fetcher.keptBytes += sealed.sizeBytes
    const begun = Promise.withResolvers<void>()
    const wanted: WantedFile = { file: sealed, ranges: undefined, tensors: [] }
    const fetching =
      state === 'complete'
        ? Promise.resolve(begun.resolve())
        : fetcher.fetch(wanted, await sealedFolder.prepare(sealed.path), {
            order: 'sequential',
            onBegin: begun.resolve,
          })
    fetching.catch(begun.reject)
    const writing = begun.promise.then(() => {
      const key = fileKey(modelKey, salt, index)
      const opened = openedFile(deps.content, file, key, { signal, fetched: fetching })
      return writeDerived(out, opened, 'keep', deps.content, signal)
    })
    const [fetched, written] = await Promise.allSettled([fetching, writing])
    if (fetched.status === 'rejected') throw fetched.reason
    if (written.status === 'rejected') throw written.reason
    options.onProgress?.({ type: 'file-done', path: file.path, sizeBytes: file.sizeBytes })
  }
  await recordCopy(model, { ...copy, complete: true }, deps)
  return {
    out: out.root,
    fileCount: chosen.length,
    sizeBytes: chosen.reduce((sum, { file }) => sum + file.sizeBytes, 0),
  }
}

/** Gets and opens the manifest of the plain files, and checks that it fits the encrypted ones. */
export async function openSealed(
  { manifest, providers }: Pick<OpenedModel, 'manifest' | 'providers'>,
  options: Pick<PullOptions, 'signal' | 'stallTimeoutMs'>,
  { content, readingKey, streams }: PullDependencies,
): Promise<{ plain: Manifest; modelKey: Uint8Array; salt: Uint8Array }> {
  const { encryption } = manifest
  if (encryption === undefined) throw new TrellisError('internal', 'not an encrypted model')
  const { salt, recipients, sealedManifestCid } = encryption
  const modelKey = unwrapKey(recipients, salt, streams.self, readingKey)
  const sealed = await fetchRoot(content, sealedManifestCid, providers, options)
  const plain = decodeManifest(openBytes(fileKey(modelKey, salt, -1), sealed))
  const fits = plain.files.every((file, index) => {
    const other = manifest.files[index]
    return other?.chunkListCid === file.chunkListCid && other.sizeBytes === sealedSize(file.sizeBytes)
  })
  if (!fits || plain.files.length !== manifest.files.length || plain.encryption !== undefined)
    throw new TrellisError('data_loss', `the encrypted manifest of ${manifest.name} does not fit its files`)
  return { plain, modelKey, salt }
}

/** The plain contents of the files of an encrypted model that is here. Throws `permission_denied` if it is not for this node. */
export async function openedFiles(
  model: Pick<OpenedModel, 'manifest' | 'providers'>,
  paths: readonly string[],
  options: Pick<PullOptions, 'signal'>,
  deps: PullDependencies,
): Promise<DerivedFile[]> {
  const { plain, modelKey, salt } = await openSealed(model, options, deps)
  return plain.files.flatMap((file, index) =>
    paths.includes(file.path) ? [openedFile(deps.content, file, fileKey(modelKey, salt, index), options)] : [],
  )
}

/** The plain contents of an encrypted file that is here or on its way: `fetched` by us at the latest, others may be quicker. */
function openedFile(
  content: ContentStore,
  file: ModelFile,
  key: Uint8Array,
  { signal, fetched }: { signal?: AbortSignal; fetched?: Promise<void> },
): DerivedFile {
  const { path, sizeBytes, executable, sha256, chunkListCid } = file
  return {
    path,
    sizeBytes,
    executable,
    sha256,
    async *parts() {
      const cipher = new StreamCipher(key)
      const count = segmentCount(sizeBytes)
      const openOne = async (segment: number): Promise<Uint8Array> => {
        const plainBytes = Math.min(SEGMENT_BYTES, sizeBytes - segment * SEGMENT_BYTES)
        const range = { offsetBytes: segment * (SEGMENT_BYTES + TAG_BYTES), lengthBytes: plainBytes + TAG_BYTES }
        await rangeHere(content, chunkListCid, range, { fetched, signal })
        return cipher.open(segment, segment === count - 1, await content.readFile(chunkListCid, range))
      }
      // The next is opened while the one before is written.
      let next = openOne(0)
      for (let segment = 0; segment < count; segment++) {
        const plain = await next
        if (segment + 1 < count) {
          next = openOne(segment + 1)
          next.catch(() => {})
        }
        yield plain
      }
    },
  }
}
