import {
  anySignal,
  type PeerId,
  type Service,
  systemClock,
  systemRandom,
  TrellisError,
  throwIfAborted,
  toTrellisError,
} from '../base/index.ts'
import type { ContentStore } from '../content/index.ts'
import { Announcer, type AnnouncerOptions } from './announcer.ts'
import { diffModels, type ModelDiff } from './diff.ts'
import { fetchTensorIndex } from './fetch-root.ts'
import { type FollowOptions, followModel } from './follow.ts'
import { Holds } from './holds.ts'
import { type ImportedHub, type ImportHubOptions, importHub } from './hub-import.ts'
import { type PullToHubOptions, pullToHub } from './hub-pull.ts'
import { Library, type ModelCopy } from './library.ts'
import { type ListFilter, listModels, type ModelListing } from './list.ts'
import { decodeManifest, totalSize } from './manifest.ts'
import type { ModelRef } from './names.ts'
import { OnDemand, type ReadableModel } from './on-demand.ts'
import { openModel } from './open-model.ts'
import type { ModelsDependencies } from './ports.ts'
import { type PublishedModel, publishModel } from './publish.ts'
import type { PublishDependencies, PublishOptions } from './publish-files.ts'
import { pullModel } from './pull.ts'
import type { PullDependencies, PulledModel, PullOptions } from './pull-types.ts'
import { announceReadingKey } from './reading-keys.ts'
import { Registry, type RegistryEntry } from './registry.ts'
import { discardPlace, type RemovedModel, type RemoveOptions, removeModel } from './remove.ts'
import { resolveHere } from './resolve-here.ts'
import { readingKeyOf } from './sealing.ts'
import { type CollectedModels, ModelStorage } from './storage.ts'
import { type StreamedTensor, type StreamTensorsOptions, streamTensors } from './tensor-stream.ts'
import type { Manifest, ModelTensor } from './types.ts'
import { type VerifiedModel, type VerifyOptions, verifyModel } from './verify.ts'
import { FollowedFolders } from './version-folder.ts'
import { type WatchPublishOptions, watchPublish } from './watch-publish.ts'

/** Time given to finding providers for `show`. */
const SHOW_PROVIDERS_TIMEOUT_MS = 3000

export interface ModelsOptions {
  /** Absolute path of the folder for pulled models whose place the user did not name. */
  directory: string
  /** Bytes that models in that folder may take up, before those used least recently are evicted; 0: no limit. @defaultValue 0 */
  quotaBytes?: number
  announcer?: AnnouncerOptions
}

/** All that is known of one model. */
export interface ModelDetails {
  cid: string
  manifest: Manifest
  sizeBytes: number
  /** Who names it, and how. */
  names: RegistryEntry[]
  /** Where this node has it. */
  copies: ModelCopy[]
  /** Members that have it, as far as could be found in a few seconds; not this node. */
  providers: PeerId[]
  tensors: ModelTensor[]
}

/**
 * Publishes, names, finds and pulls models. Start it after the content store and the state of the node; `stop` ends what
 * runs.
 */
export class Models implements Service {
  readonly name = 'models'
  readonly #deps: PullDependencies & PublishDependencies
  readonly #life = new AbortController()
  readonly #running = new Set<Promise<unknown>>()
  readonly #onDemand: OnDemand
  readonly #followed = new FollowedFolders()
  readonly #count: (amount: number, labels?: Record<string, string>) => void

  constructor(dependencies: ModelsDependencies, options: ModelsOptions) {
    const { content, routing, streams, signer, db, document, log, metrics } = dependencies
    const clock = dependencies.clock ?? systemClock
    const random = dependencies.random ?? systemRandom
    this.#count = metrics.counter('trellis_models_operations_total', 'Operations on models that ended, by result', [
      'operation',
      'result',
    ])
    const library = new Library(db, log)
    const announcer = new Announcer({ routing, clock, random, log, metrics }, options.announcer)
    const holds = new Holds()
    const { directory } = options
    const storage = new ModelStorage({ content, library, announcer, holds, log, directory })
    storage.quotaBytes = options.quotaBytes ?? 0
    this.#deps = {
      content,
      document,
      readingKey: readingKeyOf(signer),
      routing,
      streams,
      signer,
      clock,
      log,
      holds,
      storage,
      directory,
      library,
      registry: new Registry(document, signer),
      announcer,
    }
    this.#onDemand = new OnDemand(this.#deps, this.#life.signal)
  }

  async start(): Promise<void> {
    const { library, announcer, document, signer, readingKey } = this.#deps
    await library.load()
    await announceReadingKey(document, signer.peer, readingKey)
    for (const model of library.all()) announcer.add(model.cid)
    await announcer.start()
  }

  async stop(): Promise<void> {
    this.#life.abort(new TrellisError('unavailable', 'the node is stopping'))
    await Promise.allSettled(this.#running)
    await this.#deps.announcer.stop()
  }

  /** Publishes a file or a directory in place: see `publishModel`. */
  async publish(path: string, options: PublishOptions): Promise<PublishedModel> {
    return this.#run('publish', options.signal, signal => publishModel(path, { ...options, signal }, this.#deps))
  }

  /** Brings a model to this node: see `pullModel`. */
  async pull(ref: string, options: PullOptions = {}): Promise<PulledModel> {
    return this.#run('pull', options.signal, signal => pullModel(ref, { ...options, signal }, this.#deps))
  }

  /** The tensors of a model while it is fetched: see `streamTensors`. */
  tensors(ref: string, options: StreamTensorsOptions = {}): AsyncGenerator<StreamedTensor, void> {
    return streamTensors(ref, { ...options, signal: anySignal([this.#life.signal, options.signal]) }, this.#deps)
  }

  /** A version whose files are read, and fetched, as they are asked for. */
  async open(ref: ModelRef, options: { signal?: AbortSignal } = {}): Promise<ReadableModel> {
    return this.#run('open', options.signal, signal => this.#onDemand.open(ref, signal))
  }

  /** What names mean now, as all members say. */
  names(): RegistryEntry[] {
    return this.#deps.registry.entries()
  }

  /** Compares two models by the hashes of their chunks; neither needs to be here. */
  async diff(from: string, to: string, options: { signal?: AbortSignal } = {}): Promise<ModelDiff> {
    return this.#run('diff', options.signal, async signal => {
      using before = await openModel(from, this.#deps, { signal })
      using after = await openModel(to, this.#deps, { signal })
      return diffModels(before, after, this.#deps.content, signal)
    })
  }

  /** Publishes what a Hugging Face cache holds, in place: see `importHub`. */
  async importHub(cacheFolder: string, options: ImportHubOptions = {}): Promise<ImportedHub> {
    return this.#run('importHub', options.signal, signal =>
      importHub(
        cacheFolder,
        { ...options, signal },
        { ...this.#deps, publish: (path, publishOptions) => publishModel(path, publishOptions, this.#deps) },
      ),
    )
  }

  /** Pulls a model to where the hub's own libraries look for it: see `pullToHub`. */
  async pullToHub(ref: string, options: PullToHubOptions): Promise<PulledModel> {
    return this.#run('pullToHub', options.signal, signal =>
      pullToHub(ref, { ...options, signal }, (target, pullOptions) => pullModel(target, pullOptions, this.#deps)),
    )
  }

  /** Keeps a folder at the newest version that a tag names, until the signal ends it: see `followModel`. */
  async follow(ref: string, options: FollowOptions): Promise<never> {
    return this.#run('follow', options.signal, signal =>
      followModel(
        ref,
        { ...options, signal },
        {
          ...this.#deps,
          self: this.#deps.streams.self,
          folders: this.#followed,
          pull: (version, pullOptions) => pullModel(version, pullOptions, this.#deps),
          discard: (cid, root) => discardPlace(cid, root, this.#deps),
        },
      ),
    )
  }

  /** Puts the version before into use in a folder that `follow` keeps; the one now in use is not taken again. */
  async rollBack(out: string): Promise<{ from: string; to: string | undefined }> {
    return this.#followed.rollBack(out)
  }

  /** Publishes a directory each time it has changed, until the signal ends it: see `watchPublish`. */
  async watchPublish(path: string, options: WatchPublishOptions): Promise<never> {
    return this.#run('watchPublish', options.signal, signal =>
      watchPublish(
        path,
        { ...options, signal },
        { ...this.#deps, publish: (source, publishOptions) => publishModel(source, publishOptions, this.#deps) },
      ),
    )
  }

  /** The models of the mesh and of this node, or those of one CID. */
  async list(filter?: ListFilter): Promise<ModelListing[]> {
    return listModels(this.#deps, filter)
  }

  /** Everything about one model; its manifest is fetched if it is not here. */
  async show(ref: string, options: { signal?: AbortSignal; findProviders?: boolean } = {}): Promise<ModelDetails> {
    return this.#run('show', options.signal, async signal => {
      using model = await openModel(ref, this.#deps, { signal })
      const { cid, manifest, providers } = model
      const { content, registry, library } = this.#deps
      const tensors = await fetchTensorIndex(content, manifest, providers, { signal })
      // Looked at, so that what has changed is known.
      for (const { chunkListCid } of manifest.files) await content.fileStatus(chunkListCid)
      return {
        cid,
        manifest,
        sizeBytes: totalSize(manifest),
        names: registry.entries().filter(entry => entry.cid === cid),
        copies: library.get(cid)?.copies ?? [],
        providers: options.findProviders === false ? [] : await providers.search(SHOW_PROVIDERS_TIMEOUT_MS),
        tensors,
      }
    })
  }

  /** Takes back a name, and stops serving what no name needs: see `removeModel`. */
  async remove(ref: string, options: RemoveOptions = {}): Promise<RemovedModel> {
    return removeModel(ref, options, { ...this.#deps, self: this.#deps.streams.self })
  }

  /** Reads a model's files again and compares them with the manifest: see `verifyModel`. */
  async verify(ref: string, options: VerifyOptions = {}): Promise<VerifiedModel> {
    return this.#run('verify', options.signal, async signal => {
      const { parsed, cid } = resolveHere(ref, this.#deps)
      using model = await openModel({ type: 'cid', cid, peer: parsed.peer }, this.#deps, { signal })
      const copies = this.#deps.library.get(model.cid)?.copies ?? []
      return verifyModel({ ...model, copies }, this.#deps, { ...options, signal })
    })
  }

  /** Keeps a model that is here from being evicted, or no longer. Returns its CID. */
  async pin(ref: string, pinned = true): Promise<string> {
    const { cid } = resolveHere(ref, this.#deps)
    await this.#deps.library.setPinned(cid, pinned)
    return cid
  }

  isPinned(cid: string): boolean {
    return this.#deps.library.get(cid)?.pinned === true
  }

  /** Bytes that pulled models may take up in the folder for models; 0: no limit. */
  setQuota(quotaBytes: number): void {
    this.#deps.storage.quotaBytes = quotaBytes
  }

  /** Evicts models beyond the quota, and removes files and blobs that nothing refers to. Never what is in use. */
  async collect(options: { dryRun?: boolean; minAgeMs?: number } = {}): Promise<CollectedModels> {
    return this.#run('collect', undefined, () => this.#deps.storage.collect(() => this.#references(), options))
  }

  /** The CIDs that this node's models, and what runs now, refer to. */
  async #references(): Promise<Set<string>> {
    const { library, content, holds } = this.#deps
    const keep = new Set<string>()
    for (const cid of new Set([...library.all().map(({ cid }) => cid), ...holds.models()])) {
      keep.add(cid)
      const manifest = await localManifest(content, cid)
      if (manifest === undefined) continue
      if (manifest.tensorIndexCid !== undefined) keep.add(manifest.tensorIndexCid)
      if (manifest.encryption !== undefined) keep.add(manifest.encryption.sealedManifestCid)
      for (const { chunkListCid } of manifest.files) {
        keep.add(chunkListCid)
        // Of a file that was not pulled there is none.
        if (!(await content.hasBlob(chunkListCid))) continue
        for (const blob of await content.chunkListBlobs(chunkListCid)) keep.add(blob)
      }
    }
    return keep
  }

  /** Runs an operation under the caller's signal and this service's life, so that `stop` can wait for it. */
  async #run<T>(
    operation: string,
    signal: AbortSignal | undefined,
    task: (signal: AbortSignal) => Promise<T>,
  ): Promise<T> {
    const joined = anySignal([this.#life.signal, signal])
    throwIfAborted(joined)
    const work = task(joined)
    this.#running.add(work)
    try {
      const result = await work
      this.#count(1, { operation, result: 'ok' })
      return result
    } catch (reason) {
      this.#count(1, { operation, result: toTrellisError(reason).kind })
      throw reason
    } finally {
      this.#running.delete(work)
    }
  }
}

/** Undefined also for a blob that is none, which somebody may have asked for. */
async function localManifest(content: ContentStore, cid: string): Promise<Manifest | undefined> {
  const bytes = await content.getBlob(cid)
  try {
    return bytes === undefined ? undefined : decodeManifest(bytes)
  } catch {
    return undefined
  }
}
