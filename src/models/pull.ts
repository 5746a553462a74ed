import { join } from 'node:path'
import { type Clock, createSemaphore, type Logger, type PeerId, type PeerStreams, TrellisError } from '../base/index.ts'
import type { ContentStore, FetchEvent, ProviderProblem } from '../content/index.ts'
import type { Announcer } from './announcer.ts'
import { shortCid } from './cids.ts'
import { fetchManifest, fetchTensorIndex } from './fetch-root.ts'
import type { Library } from './library.ts'
import { contentKey } from './manifest.ts'
import { type ModelRef, parseRef } from './names.ts'
import { OutFolder, OutFolderError } from './out-folder.ts'
import { showPath } from './paths.ts'
import type { ContentRouting } from './ports.ts'
import { ProgressMeter, type TransferProgress } from './progress.ts'
import { Providers } from './providers.ts'
import type { Registry } from './registry.ts'
import { Selection, type SelectionOptions } from './selection.ts'
import type { Manifest, ModelFile } from './types.ts'
import type { WholeHasher } from './whole-hash.ts'

/** Files fetched at once. Within each, all useful providers send. */
const PARALLEL_FILE_COUNT = 4
const FILE_MODE = 0o644
const EXECUTABLE_MODE = 0o755

export type PullEvent =
  /** The reference was understood; `authors` say that it is this model. */
  | { type: 'resolved'; cid: string; authors: PeerId[] }
  /** The manifest is here; the pull begins. */
  | { type: 'started'; cid: string; name: string; out: string; fileCount: number; bytesTotal: number }
  | TransferProgress
  | { type: 'file-done'; path: string; sizeBytes: number }
  | { type: 'provider-dropped'; peer: PeerId; problem: ProviderProblem; message: string }

export interface PullOptions extends SelectionOptions {
  /** Directory that gets the files, made if need be. @defaultValue `<models directory>/<name>/<short CID>` */
  out?: string
  /** Giving up after this long without a byte from any provider, in milliseconds. @defaultValue 60_000 */
  stallTimeoutMs?: number
  signal?: AbortSignal
  onProgress?: (event: PullEvent) => void
}

export interface PulledModel {
  cid: string
  name: string
  out: string
  manifest: Manifest
  /** Members whose signature says that this is their model; empty for a CID that nobody has named. */
  authors: PeerId[]
  fileCount: number
  /** Bytes of the files wanted. */
  sizeBytes: number
  /** Bytes that came over the network. */
  fetchedBytes: number
  /** Bytes copied from files that this node had. */
  reusedBytes: number
  /** Bytes of files that were in place already. */
  keptBytes: number
  durationMs: number
}

export interface PullDependencies {
  content: ContentStore
  hasher: WholeHasher
  library: Library
  registry: Registry
  announcer: Announcer
  routing: ContentRouting
  streams: Pick<PeerStreams, 'self' | 'connected' | 'onPeer'>
  clock: Clock
  log: Logger
  /** Where pulled models go unless the user says otherwise. */
  directory: string
}

/** A model that has been found: its manifest is here, and so is who may have the rest. */
export interface OpenedModel extends Disposable {
  cid: string
  manifest: Manifest
  authors: PeerId[]
  providers: Providers
}

/** Resolves a reference and gets the manifest. */
export async function openModel(
  ref: string | ModelRef,
  deps: PullDependencies,
  options: Pick<PullOptions, 'signal' | 'onProgress' | 'stallTimeoutMs'> = {},
): Promise<OpenedModel> {
  const parsed = typeof ref === 'string' ? parseRef(ref) : ref
  const { cid, entries } = deps.registry.resolve(parsed)
  const authors = [...new Set(entries.map(entry => entry.author))]
  options.onProgress?.({ type: 'resolved', cid, authors })
  const known = [...(parsed.peer === undefined ? [] : [parsed.peer]), ...authors]
  const providers = new Providers(deps, {
    cid,
    known,
    onDropped(peer, problem) {
      const message = `${peer} is not asked again: ${problem === 'wrong_bytes' ? 'it sent wrong bytes' : 'it broke the protocol'}`
      deps.log.warn({ peer, cid, problem }, 'provider dropped')
      options.onProgress?.({ type: 'provider-dropped', peer, problem, message })
    },
  })
  try {
    const manifest = await fetchManifest(deps.content, cid, providers, options)
    return { cid, manifest, authors, providers, [Symbol.dispose]: () => providers[Symbol.dispose]() }
  } catch (reason) {
    providers[Symbol.dispose]()
    throw reason
  }
}

/** The directory that a model goes to unless the user says otherwise. */
export function defaultOut(directory: string, manifest: Manifest, cid: string): string {
  return join(directory, manifest.name.replaceAll('/', '--'), shortCid(cid))
}

/**
 * Brings a model, or the files of it that are wanted, to this node. Every chunk is verified before it counts; what an earlier
 * pull into the same place left is taken up. Nothing is written outside the output directory, and no other file in it is
 * touched. From the start on, this node serves what it has of the model.
 */
export async function pullModel(
  ref: string | ModelRef,
  options: PullOptions,
  deps: PullDependencies,
): Promise<PulledModel> {
  const startMs = deps.clock.monotonicMs()
  const selection = new Selection(options)
  using model = await openModel(ref, deps, options)
  const { cid, manifest, authors, providers } = model
  const files = manifest.files.filter(file => selection.wantsFile(file.path))
  if (files.length === 0)
    throw new TrellisError('not_found', `no file of ${manifest.name} matches ${selection.filters.join(', ')}`)
  const out = await OutFolder.open(options.out ?? defaultOut(deps.directory, manifest, cid))
  const present = await out.inspect(files)
  const sizeBytes = files.reduce((sum, file) => sum + file.sizeBytes, 0)
  options.onProgress?.({
    type: 'started',
    cid,
    name: manifest.name,
    out: out.root,
    fileCount: files.length,
    bytesTotal: sizeBytes,
  })
  await fetchTensorIndex(deps.content, manifest, providers, options)

  const copy = {
    kind: 'pulled',
    root: out.root,
    ...(selection.filters.length > 0 ? { selection: selection.filters } : {}),
  } as const
  const record = { cid, name: manifest.name, contentKey: contentKey(manifest) }
  if (!isPublishedAt(deps.library, cid, out.root))
    await deps.library.putCopy(record, { ...copy, complete: false }, deps.clock.wallMs())
  deps.announcer.add(cid)
  const fetcher = new FileFetcher(deps, model, out, options, { fileCount: files.length, bytesTotal: sizeBytes })
  // What is there is checked before anything is written, so that a pull into a wrong directory leaves no trace in it.
  await fetcher.adopt(files.filter(file => present.has(file.path)))
  await fetcher.fetch(files.filter(file => !present.has(file.path)))
  if (!isPublishedAt(deps.library, cid, out.root))
    await deps.library.putCopy(record, { ...copy, complete: true }, deps.clock.wallMs())
  const { fetchedBytes, reusedBytes, keptBytes } = fetcher
  const durationMs = deps.clock.monotonicMs() - startMs
  deps.log.info(
    { cid, model: manifest.name, out: out.root, fetchedBytes, reusedBytes, keptBytes, durationMs },
    'model pulled',
  )
  return {
    cid,
    name: manifest.name,
    out: out.root,
    manifest,
    authors,
    fileCount: files.length,
    sizeBytes,
    fetchedBytes,
    reusedBytes,
    keptBytes,
    durationMs,
  }
}

/** Pulling into the directory that a model was published from changes nothing about it: the files stay the user's. */
function isPublishedAt(library: Library, cid: string, root: string): boolean {
  return library.get(cid)?.copies.some(copy => copy.root === root && copy.kind === 'published') ?? false
}

class FileFetcher {
  fetchedBytes = 0
  reusedBytes = 0
  keptBytes = 0
  readonly #deps: PullDependencies
  readonly #model: OpenedModel
  readonly #out: OutFolder
  readonly #options: PullOptions
  readonly #meter: ProgressMeter
  readonly #failed = new AbortController()
  readonly #signal: AbortSignal

  constructor(
    deps: PullDependencies,
    model: OpenedModel,
    out: OutFolder,
    options: PullOptions,
    totals: { fileCount: number; bytesTotal: number },
  ) {
    this.#deps = deps
    this.#model = model
    this.#out = out
    this.#options = options
    this.#meter = new ProgressMeter(deps.clock, totals, event => options.onProgress?.(event))
    this.#signal = AbortSignal.any([this.#failed.signal, ...(options.signal === undefined ? [] : [options.signal])])
  }

  /** Checks the files that are there. Throws `OutFolderError` naming all that have other contents. */
  async adopt(files: readonly ModelFile[]): Promise<void> {
    const problems: { path: string; problem: string }[] = []
    await this.#forAll(files, async file => {
      try {
        await this.#fetchFile(file)
        this.keptBytes += file.sizeBytes
      } catch (reason) {
        if (!(reason instanceof TrellisError) || reason.kind !== 'already_exists') throw reason
        problems.push({ path: file.path, problem: 'a file with other contents is there' })
      }
    })
    if (problems.length > 0) throw new OutFolderError(this.#out.root, problems)
  }

  async fetch(files: readonly ModelFile[]): Promise<void> {
    // Files with the same contents, one after the other: the first is fetched, the rest are copies of it.
    const groups = new Map<string, ModelFile[]>()
    for (const file of files) {
      const group = groups.get(file.chunkListCid)
      if (group === undefined) groups.set(file.chunkListCid, [file])
      else group.push(file)
    }
    await this.#forAll([...groups.values()], async group => {
      for (const file of group) await this.#fetchFile(file)
    })
  }

  async #fetchFile(file: ModelFile): Promise<void> {
    const path = await this.#out.prepare(file.path)
    const { content, hasher, log } = this.#deps
    const { state } = await content.fileStatus(file.chunkListCid)
    const fetching = content.fetchFile(file.chunkListCid, {
      expected: { sizeBytes: file.sizeBytes, sha256: file.sha256 },
      path,
      providers: this.#model.providers,
      signal: this.#signal,
      mode: file.executable ? EXECUTABLE_MODE : FILE_MODE,
      ...(this.#options.stallTimeoutMs === undefined ? {} : { stallTimeoutMs: this.#options.stallTimeoutMs }),
      onProgress: event => {
        if (event.type === 'provider-dropped') this.#onDropped(event)
        else this.#meter.onFetchEvent(file.path, event)
      },
    })
    // What was whole before has been hashed before.
    const hashing = state === 'complete' ? undefined : hasher.hash(file, this.#signal)
    const [fetched, sha256] = await bothOrFirst(fetching, hashing)
    if (sha256 !== undefined && Buffer.compare(sha256, file.sha256) !== 0) {
      log.error(
        { cid: this.#model.cid, path: file.path, authors: this.#model.authors },
        'file is not what its manifest says',
      )
      await content.removeFile(file.chunkListCid, { path, deleteData: true })
      throw new TrellisError('data_loss', `${showPath(file.path)} does not have the SHA-256 that its publisher says`)
    }
    this.fetchedBytes += fetched.fetchedBytes
    this.reusedBytes += fetched.reusedBytes
    this.#meter.fileDone(file.path, file.sizeBytes)
    this.#options.onProgress?.({ type: 'file-done', path: file.path, sizeBytes: file.sizeBytes })
  }

  /** Those that lied have been told of already, once for all files. */
  #onDropped(event: FetchEvent & { type: 'provider-dropped' }): void {
    if (event.problem !== 'wrong_bytes' && event.problem !== 'protocol_violation') this.#options.onProgress?.(event)
  }

  /** Does some at once; the first failure ends the others, and is thrown once they have ended. */
  async #forAll<T>(items: readonly T[], task: (item: T) => Promise<void>): Promise<void> {
    const limit = createSemaphore(PARALLEL_FILE_COUNT)
    const failed = this.#failed
    await Promise.allSettled(
      items.map(item =>
        limit(async () => {
          if (failed.signal.aborted) return
          try {
            await task(item)
          } catch (reason) {
            failed.abort(reason)
          }
        }),
      ),
    )
    if (failed.signal.aborted) throw failed.signal.reason
  }
}

/** Both results; the failure of the first wins over that of the second, which it may have caused. */
async function bothOrFirst<T, U>(first: Promise<T>, second: Promise<U> | undefined): Promise<[T, U | undefined]> {
  const [a, b] = await Promise.allSettled([first, second])
  if (a.status === 'rejected') throw a.reason
  if (b.status === 'rejected') throw b.reason
  return [a.value, b.value]
}
