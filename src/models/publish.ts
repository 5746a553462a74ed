import { availableParallelism } from 'node:os'
import { type Clock, createSemaphore, type Logger, type Signer, TrellisError, throwIfAborted } from '../base/index.ts'
import type { ContentStore } from '../content/index.ts'
import type { Announcer } from './announcer.ts'
import { boundariesOf, checkMetadataText, type InspectedFile, inspectFile, mergeMetadata } from './inspect.ts'
import type { Library } from './library.ts'
import { contentKey, decodeManifest, encodeManifest, totalSize } from './manifest.ts'
import { checkName, checkTag, DEFAULT_TAG } from './names.ts'
import { describeProblems, type PathProblem } from './paths.ts'
import { ProgressMeter, type TransferProgress } from './progress.ts'
import type { Registry } from './registry.ts'
import { compareTensors, encodeTensorIndex } from './tensor-index.ts'
import type { Manifest, ModelFile, ModelMetadata, ModelTensor } from './types.ts'
import { type FoundFile, isSameFile, type Walked, walk } from './walk.ts'

export interface PublishOptions {
  name: string
  /** @defaultValue 'latest' */
  tag?: string
  /** CIDs of the versions that this one succeeds. @defaultValue what this node last published under the name and tag */
  parents?: readonly string[]
  /** In place of what config.json, the model card or a GGUF header say. */
  license?: string
  baseModels?: readonly string[]
  signal?: AbortSignal
  onProgress?: (event: TransferProgress) => void
}

export interface PublishedModel {
  cid: string
  name: string
  tag: string
  manifest: Manifest
  sizeBytes: number
  tensorCount: number
  /** True when the same content was known under this name already: its identity and date stay what they were. */
  unchanged: boolean
  ignoredCount: number
  /** The first hundred of what was ignored. */
  ignored: string[]
  /** Folders without files, which a model can't have. */
  emptyFolders: string[]
  /** For people: files that are not what they claim to be, for example. */
  warnings: string[]
}

export interface PublishDependencies {
  content: ContentStore
  library: Library
  registry: Registry
  announcer: Announcer
  signer: Signer
  clock: Clock
  log: Logger
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
  const found = await inspectAll(walked, signal)
  const files = await addAll(walked, found, options, deps)
  await checkUnchanged(walked)

  const { tensorIndexCid, tensorCount, warnings } = await storeTensorIndex(found, files, deps)
  const draft: Manifest = {
    name,
    createdMs: deps.clock.wallMs(),
    parents: [...(options.parents ?? [])],
    files,
    tensorIndexCid,
    metadata: metadataOf(found, options),
    encryption: undefined,
  }
  const { manifest, unchanged } = await withIdentity(draft, tag, options.parents, deps)
  const cid = await deps.content.putBlob(encodeManifest(manifest))
  const copy = { kind: 'published', root: walked.root, complete: true } as const
  await deps.library.putCopy({ cid, name, contentKey: contentKey(manifest) }, copy, deps.clock.wallMs())
  const sizeBytes = totalSize(manifest)
  await deps.registry.set({ name, tag, cid, sizeBytes, fileCount: files.length, createdMs: manifest.createdMs })
  deps.announcer.add(cid)
  for (const warning of warnings) deps.log.warn({ model: name, warning }, 'published with a warning')
  deps.log.info({ cid, model: name, tag, files: files.length, bytes: sizeBytes, unchanged }, 'model published')
  const { ignoredCount, ignored, emptyFolders } = walked
  return { cid, name, tag, manifest, sizeBytes, tensorCount, unchanged, ignoredCount, ignored, emptyFolders, warnings }
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
            signal,
            onProgress: bytes => meter.update(file.path, bytes, file.sizeBytes),
          })
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

/** Throws `failed_precondition` naming every file that is not what it was when the walk saw it. */
async function checkUnchanged({ root, files }: Walked): Promise<void> {
  const problems: PathProblem[] = []
  for (const file of files)
    if (!(await isSameFile(file))) problems.push({ path: file.path, problem: 'changed while it was published' })
  if (problems.length > 0)
    throw new TrellisError('failed_precondition', describeProblems(`${root} was not published`, problems), {
      hint: 'Publish again when nothing writes to it.',
    })
}

async function storeTensorIndex(
  found: readonly InspectedFound[],
  files: readonly ModelFile[],
  { content }: PublishDependencies,
): Promise<{ tensorIndexCid: string | undefined; tensorCount: number; warnings: string[] }> {
  const warnings = found.flatMap(({ path, inspected }) =>
    inspected.warning === undefined ? [] : [`${path}: ${inspected.warning}`],
  )
  const tensors: ModelTensor[] = found
    .flatMap(({ inspected }, file) => inspected.tensors.map(tensor => ({ ...tensor, file })))
    .sort(compareTensors)
  if (tensors.length === 0) return { tensorIndexCid: undefined, tensorCount: 0, warnings }
  let index: Uint8Array
  try {
    index = encodeTensorIndex(tensors, files)
  } catch (reason) {
    if (!(reason instanceof TrellisError)) throw reason
    return { tensorIndexCid: undefined, tensorCount: 0, warnings: [...warnings, `no tensor index: ${reason.message}`] }
  }
  return { tensorIndexCid: await content.putBlob(index), tensorCount: tensors.length, warnings }
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
async function withIdentity(
  draft: Manifest,
  tag: string,
  parents: readonly string[] | undefined,
  { content, library, registry }: PublishDependencies,
): Promise<{ manifest: Manifest; unchanged: boolean }> {
  const key = contentKey(draft)
  for (const known of library.all()) {
    if (known.name !== draft.name || known.contentKey !== key) continue
    const bytes = await content.getBlob(known.cid)
    if (bytes !== undefined) return { manifest: decodeManifest(bytes), unchanged: true }
  }
  if (parents !== undefined) return { manifest: draft, unchanged: false }
  const previous = registry.own(draft.name, tag)
  return { manifest: { ...draft, parents: previous === undefined ? [] : [previous.cid] }, unchanged: false }
}
