import { availableParallelism } from 'node:os'
import { createSemaphore, type PeerId, TrellisError, throwIfAborted } from '../base/index.ts'
import { cidOf } from '../content/index.ts'
import type { Hold } from './holds.ts'
import { hubSha256 } from './hub-cache.ts'
import {
  boundariesOf,
  checkMetadataText,
  type InspectedFile,
  inspectFile,
  layerStarts,
  mergeMetadata,
  missingShards,
} from './inspect.ts'
import type { ModelCopy } from './library.ts'
import { FORMAT_VERSION } from './limits.ts'
import { contentKey, decodeManifest, encodeManifest, totalSize } from './manifest.ts'
import { checkName, checkTag, DEFAULT_TAG } from './names.ts'
import { showPath } from './paths.ts'
import { ProgressMeter } from './progress.ts'
import { checkUnchanged, type PublishDependencies, type PublishOptions } from './publish-files.ts'
import { sealModel } from './sealed-publish.ts'
import { compareTensors, encodeTensorIndex } from './tensor-index.ts'
import type { Manifest, ModelFile, ModelMetadata, ModelTensor } from './types.ts'
import { type FoundFile, type Walked, walk } from './walk.ts'

export interface PublishedModel {
  cid: string
  name: string
  tag: string
  manifest: Manifest
  sizeBytes: number
  tensorCount: number
  /** True when the tag meant the same content before: nothing has changed. */
  unchanged: boolean
  ignoredCount: number
  /** The first hundred of what was ignored. */
  ignored: string[]
  /** Folders without files, which a model can't have. */
  emptyFolders: string[]
  /** For people: files that are not what they claim to be, for example. */
  warnings: string[]
}

interface InspectedFound extends FoundFile {
  inspected: InspectedFile
}

/**
 * Publishes a file or a directory where it is. Nothing is copied: the files are hashed, and served from their place for as
 * long as they don't change. Throws `invalid_argument` (`UnpublishableError`) with all that is wrong with the directory,
 * `failed_precondition` if files change meanwhile.
 */
export async function publishModel(
  path: string,
  options: PublishOptions,
  deps: PublishDependencies,
): Promise<PublishedModel> {
  const { name, tag = DEFAULT_TAG, signal } = options
  checkName(name)
  checkTag(tag)
  if (options.license !== undefined) checkMetadataText('the license', options.license)
  for (const base of options.baseModels ?? []) checkMetadataText('a base model', base)
  const walked = await walk(path, signal)
  using hold = await deps.holds.hold()
  await hold.addPaths(walked.files.map(file => file.absolutePath))
  const found = await inspectAll(walked, signal)
  const made = await (options.encryptFor === undefined
    ? draftInPlace(walked, found, options, deps)
    : draftSealed(walked, found, options.encryptFor, options, deps, hold))
  // What is removed or collected at the same time has either seen it, or left its files alone and is over.
  const { cid, manifest, warnings } = await deps.holds.exclusively(() => commit(made, options, deps))
  const sizeBytes = totalSize(manifest)
  const fileCount = manifest.files.length
  const unchanged = deps.registry.own(name, tag)?.cid === cid
  await deps.registry.set({ name, tag, cid, sizeBytes, fileCount, createdMs: manifest.createdMs })
  deps.announcer.add(cid)
  for (const warning of warnings) deps.log.warn({ model: name, warning }, 'published with a warning')
  deps.log.info({ cid, model: name, tag, files: fileCount, bytes: sizeBytes, unchanged }, 'model published')
  const { ignoredCount, ignored, emptyFolders } = walked
  const { tensorCount } = made
  return { cid, name, tag, manifest, sizeBytes, tensorCount, unchanged, ignoredCount, ignored, emptyFolders, warnings }
}

/** A manifest that may turn out to be known already. */
interface Draft {
  manifest: Manifest
  contentKey: string
  copy: ModelCopy
  tensorCount: number
  warnings: string[]
  /** What goes with the manifest: the tensor index, or the sealed manifest. */
  blobs: Uint8Array[]
  /** Undoes what was made for it alone. */
  discard: () => Promise<void>
}

/** Has the draft served from now on, as a model of this node. */
async function commit(
  draft: Draft,
  { name, tag = DEFAULT_TAG, parents }: PublishOptions,
  deps: PublishDependencies,
): Promise<{ cid: string; manifest: Manifest; warnings: string[] }> {
  const known = await findKnown(name, draft.contentKey, deps)
  if (known !== undefined) await draft.discard()
  const manifest = known ?? { ...draft.manifest, parents: [...(parents ?? ownParents(name, tag, deps))] }
  // Of an encrypted model only the first is kept; of others these are the same again.
  if (known === undefined || draft.copy.derived === undefined) {
    for (const blob of draft.blobs) await deps.content.putBlob(blob)
  }
  const cid = await deps.content.putBlob(encodeManifest(manifest))
  if (known === undefined || draft.copy.derived === undefined)
    await deps.library.putCopy({ cid, name, contentKey: draft.contentKey }, draft.copy, deps.clock.wallMs())
  const warnings = [...draft.warnings, ...(await supersede({ cid, name, tag, manifest }, draft.copy.root, deps))]
  return { cid, manifest, warnings }
}

async function draftInPlace(
  walked: Walked,
  found: readonly InspectedFound[],
  options: PublishOptions,
  deps: PublishDependencies,
): Promise<Draft> {
  const files = await addAll(walked, found, options, deps)
  await checkUnchanged(walked)
  const { tensorIndex, tensorCount, warnings } = await makeTensorIndex(found, files)
  const manifest: Manifest = {
    version: FORMAT_VERSION,
    name: options.name,
    createdMs: deps.clock.wallMs(),
    parents: [],
    files,
    tensorIndexCid: tensorIndex === undefined ? undefined : cidOf(tensorIndex),
    metadata: metadataOf(found, options),
    encryption: undefined,
  }
  const copy: ModelCopy = { kind: 'published', root: walked.root, complete: true }
  const [first, second] = files
  if (first !== undefined && second === undefined) copy.onlyPath = first.path
  const blobs = tensorIndex === undefined ? [] : [tensorIndex]
  return { manifest, contentKey: contentKey(manifest), copy, tensorCount, warnings, blobs, discard: async () => {} }
}

async function draftSealed(
  walked: Walked,
  found: readonly InspectedFound[],
  recipients: 'members' | readonly PeerId[],
  options: PublishOptions,
  deps: PublishDependencies,
  hold: Hold,
): Promise<Draft> {
  const sealed = await sealModel(walked, metadataOf(found, options), recipients, options, deps, hold)
  const { manifest, contentKey, root, sealedManifest, discard } = sealed
  const paths = manifest.files.map(file => file.path)
  const copy: ModelCopy = { kind: 'published', root, complete: true, derived: [{ root, paths }] }
  return { manifest, contentKey, copy, tensorCount: 0, warnings: [], blobs: [sealedManifest], discard }
}

/** What this node last published under the name and tag. */
function ownParents(name: string, tag: string, { registry }: PublishDependencies): string[] {
  const previous = registry.own(name, tag)
  return previous === undefined ? [] : [previous.cid]
}

/**
 * Forgets earlier versions that were published from the same files, since these have changed. Warns of tags that still name them.
 */
async function supersede(
  { cid, name, tag, manifest }: { cid: string; name: string; tag: string; manifest: Manifest },
  root: string,
  { content, library, registry, announcer, signer }: PublishDependencies,
): Promise<string[]> {
  const now = new Map(manifest.files.map(file => [file.path, file.chunkListCid]))
  const warnings: string[] = []
  for (const other of library.at(root)) {
    const copy = other.copies.find(found => found.kind === 'published' && found.root === root)
    if (other.cid === cid || copy === undefined) continue
    // Without a look at its manifest.
    if (copy.onlyPath !== undefined && !now.has(copy.onlyPath)) continue
    const bytes = await content.getBlob(other.cid)
    const files = bytes === undefined ? [] : decodeManifest(bytes).files
    const isReplaced = files.some(file => now.has(file.path) && now.get(file.path) !== file.chunkListCid)
    if (!isReplaced) continue
    await library.removeCopies(other.cid, [root])
    if (library.get(other.cid) !== undefined) continue
    announcer.remove(other.cid)
    for (const entry of registry.entries())
      if (entry.author === signer.peer && entry.cid === other.cid && (entry.name !== name || entry.tag !== tag))
        warnings.push(
          `${entry.name}:${entry.tag} names an earlier state of these files, which can't be served any more`,
        )
  }
  return warnings
}

async function inspectAll(walked: Walked, signal: AbortSignal | undefined): Promise<InspectedFound[]> {
  const limit = createSemaphore(4)
  return Promise.all(
    walked.files.map(file => limit(async () => ({ ...file, inspected: await inspectFile(file, signal) }), signal)),
  )
}

/** Has all files hashed and served in place. */
async function addAll(
  walked: Walked,
  found: readonly InspectedFound[],
  options: PublishOptions,
  { content, clock }: PublishDependencies,
): Promise<ModelFile[]> {
  const bytesTotal = found.reduce((sum, file) => sum + file.sizeBytes, 0)
  const totals = { fileCount: found.length, bytesTotal }
  const meter = new ProgressMeter(clock, totals, event => options.onProgress?.(event))
  const failed = new AbortController()
  const signal = AbortSignal.any([failed.signal, ...(options.signal === undefined ? [] : [options.signal])])
  // A file at a time for each core: within one file the whole-file hash can use but one.
  const limit = createSemaphore(Math.max(2, availableParallelism()))
  const files = await Promise.allSettled(
    found.map(file =>
      limit(async (): Promise<ModelFile> => {
        throwIfAborted(signal)
        try {
          const added = await content.addFile(file.absolutePath, {
            boundaries: boundariesOf(file.inspected.tensors),
            groupStarts: layerStarts(file.inspected.tensors),
            wholeHash: options.fileHashes === true || hubSha256(file.absolutePath) !== undefined,
            signal,
            onProgress: bytes => meter.update(file.path, bytes, file.sizeBytes),
          })
          if (added.sha256 !== undefined) checkHubName(file, added.sha256)
          meter.fileDone(file.path, added.sizeBytes)
          const { sizeBytes, sha256, chunkListCid } = added
          return { path: file.path, sizeBytes, executable: file.executable, sha256, chunkListCid }
        } catch (reason) {
          failed.abort(reason)
          throw reason
        }
      }),
    ),
  )
  if (failed.signal.aborted) {
    await checkUnchanged(walked)
    throw failed.signal.reason
  }
  return files.map(result => {
    if (result.status === 'rejected') throw result.reason
    return result.value
  })
}

/** A hub's cache names large files by their hash: one that does not match is corrupt, and would be refused by the pullers. */
function checkHubName({ path, absolutePath }: FoundFile, sha256: Uint8Array): void {
  const expected = hubSha256(absolutePath)
  if (expected === undefined || expected === Buffer.from(sha256).toString('hex')) return
  throw new TrellisError(
    'data_loss',
    `${showPath(path)} is corrupt: it does not have the SHA-256 that the cache names it by`,
    {
      hint: `Delete ${absolutePath} and download it again.`,
    },
  )
}

async function makeTensorIndex(
  found: readonly InspectedFound[],
  files: readonly ModelFile[],
): Promise<{ tensorIndex: Uint8Array | undefined; tensorCount: number; warnings: string[] }> {
  const headerWarnings = found.flatMap(({ path, inspected }) =>
    inspected.warning === undefined ? [] : [`${path}: ${inspected.warning}`],
  )
  const warnings = [...headerWarnings, ...(await missingShards(found))]
  const tensors: ModelTensor[] = found
    .flatMap(({ inspected }, file) => inspected.tensors.map(tensor => ({ ...tensor, file })))
    .sort(compareTensors)
  if (tensors.length === 0) return { tensorIndex: undefined, tensorCount: 0, warnings }
  try {
    return { tensorIndex: encodeTensorIndex(tensors, files), tensorCount: tensors.length, warnings }
  } catch (reason) {
    if (!(reason instanceof TrellisError)) throw reason
    return { tensorIndex: undefined, tensorCount: 0, warnings: [...warnings, `no tensor index: ${reason.message}`] }
  }
}

function metadataOf(found: readonly InspectedFound[], options: PublishOptions): ModelMetadata {
  // In the order of trust: config.json, then the card, then what single files say.
  const rank = (path: string) => ['config.json', 'README.md'].indexOf(path) + 1 || 3
  const sorted = [...found].sort((a, b) => rank(a.path) - rank(b.path))
  const metadata = mergeMetadata(sorted.map(file => file.inspected.metadata))
  if (options.license !== undefined) metadata.license = options.license
  if (options.baseModels !== undefined) metadata.baseModels = [...options.baseModels]
  return metadata
}

/** The manifest known for this content and name, if there is one, so that an identity changes only when the content does. */
async function findKnown(
  name: string,
  key: string,
  { content, library }: PublishDependencies,
): Promise<Manifest | undefined> {
  for (const known of library.named(name)) {
    if (known.contentKey !== key) continue
    const bytes = await content.getBlob(known.cid)
    if (bytes !== undefined) return decodeManifest(bytes)
  }
  return undefined
}
