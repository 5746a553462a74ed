import { abortable, TrellisError } from '../base/index.ts'
import type { ByteRange } from '../content/index.ts'
import { FileFetcher } from './file-fetcher.ts'
import type { ModelRef } from './names.ts'
import { type OpenedModel, openModel } from './open-model.ts'
import { OutFolder } from './out-folder.ts'
import { defaultOut, recordCopy } from './pull-job.ts'
import type { PullDependencies } from './pull-types.ts'
import { openSealed } from './sealed-pull.ts'
import { fileKey, SEGMENT_BYTES, StreamCipher, TAG_BYTES } from './sealing.ts'
import { SharedFetches } from './shared-fetches.ts'
import type { Manifest, ModelFile } from './types.ts'

/** Versions whose manifests are kept at hand. */
const MAX_VERSION_COUNT = 64
/** What the library says of a model of which files came as they were asked for. */
const SELECTION = ['files as they are asked for']

/** A version of a model whose files are read as they are asked for. */
export interface ReadableModel {
  readonly cid: string
  /** Of an encrypted model that of the plain files. */
  readonly manifest: Manifest
  /** Bytes of a file, a few megabytes at a time, as they are verified; fetched if they are not here. */
  read(file: ModelFile, range: ByteRange, signal: AbortSignal): AsyncIterable<Uint8Array>
}

/** Files of models for those who ask for one after the other. What is fetched goes where a pull would put it. */
export class OnDemand {
  readonly #deps: PullDependencies
  readonly #fetches: SharedFetches
  readonly #life: AbortSignal
  /** Least recently used first. */
  readonly #versions = new Map<string, Promise<ReadableModel>>()

  constructor(deps: PullDependencies, life: AbortSignal) {
    this.#deps = deps
    this.#life = life
    this.#fetches = new SharedFetches(deps.content)
  }

  async open(ref: ModelRef, signal: AbortSignal): Promise<ReadableModel> {
    const { cid } = this.#deps.registry.resolve(ref)
    const known = this.#versions.get(cid)
    // Not by the signal of the first who asks: others may wait for the same.
    const version = known ?? this.#open({ type: 'cid', cid, peer: ref.peer })
    this.#versions.delete(cid)
    this.#versions.set(cid, version)
    try {
      return await abortable(version, signal)
    } catch (reason) {
      if (!signal.aborted) this.#versions.delete(cid)
      throw reason
    } finally {
      const [oldest] = this.#versions.keys()
      if (oldest !== undefined && this.#versions.size > MAX_VERSION_COUNT) this.#versions.delete(oldest)
    }
  }

  async #open(ref: ModelRef): Promise<ReadableModel> {
    const signal = this.#life
    using model = await openModel(ref, this.#deps, { signal })
    const { cid, manifest } = model
    const stored = (file: ModelFile, range: ByteRange, readSignal: AbortSignal) =>
      this.#fetches.read(
        file,
        range,
        (part, onBegin, fetchSignal) => this.#fetch(ref, file, part, onBegin, fetchSignal),
        AbortSignal.any([readSignal, this.#life]),
      )
    if (manifest.encryption === undefined) return { cid, manifest, read: stored }
    const { plain, modelKey, salt } = await openSealed(model, { signal }, this.#deps)
    return {
      cid,
      manifest: plain,
      read: (file, range, readSignal) => {
        const index = plain.files.indexOf(file)
        const sealed = manifest.files[index]
        if (sealed === undefined) throw new TrellisError('internal', 'not a file of the model')
        return openRange(file, range, fileKey(modelKey, salt, index), part => stored(sealed, part, readSignal))
      },
    }
  }

  /** Fetches a file, or a part of it, to where a pull would put it. */
  async #fetch(
    ref: ModelRef,
    file: ModelFile,
    range: ByteRange | undefined,
    onBegin: () => void,
    fetchSignal: AbortSignal,
  ): Promise<void> {
    const { deps, signal } = { deps: this.#deps, signal: AbortSignal.any([fetchSignal, this.#life]) }
    using model = await openModel(ref, deps, { signal, isPull: true })
    const { cid, manifest } = model
    const wanted = { file, ranges: range === undefined ? undefined : [range], tensors: [] }
    const out = await OutFolder.open(defaultOut(deps.directory, manifest, cid))
    using _room = await deps.storage.reserve(cid, [{ root: out.root, fetched: [wanted] }])
    const isNew = deps.library.get(cid)?.copies.every(copy => copy.root !== out.root) !== false
    const copy = { kind: 'pulled', root: out.root } as const
    if (isNew) await recordCopy(model, { ...copy, selection: SELECTION, complete: false }, deps)
    deps.announcer.add(cid)
    const fetcher = new FileFetcher(deps, model, [wanted], { signal, allowHardLinks: true })
    await fetcher.fetch(wanted, await out.prepare(file.path), { order: 'sequential', onBegin })
    deps.log.debug({ cid, path: file.path, bytes: fetcher.fetchedBytes }, 'file fetched as it was asked for')
    if (await isWhole(model, deps)) await recordCopy(model, { ...copy, complete: true }, deps)
  }
}

/** True when all files of a model are on this node. */
async function isWhole({ manifest }: OpenedModel, { content }: PullDependencies): Promise<boolean> {
  for (const { chunkListCid } of manifest.files)
    if ((await content.fileStatus(chunkListCid)).state !== 'complete') return false
  return true
}

/** The plain bytes of a range of an encrypted file. */
async function* openRange(
  file: ModelFile,
  { offsetBytes, lengthBytes }: ByteRange,
  key: Uint8Array,
  read: (range: ByteRange) => AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  if (lengthBytes === 0) return
  const end = offsetBytes + lengthBytes
  const first = Math.floor(offsetBytes / SEGMENT_BYTES)
  const last = Math.floor((end - 1) / SEGMENT_BYTES)
  const finalSegment = Math.floor((file.sizeBytes - 1) / SEGMENT_BYTES)
  const cipher = new StreamCipher(key)
  for (let segment = first; segment <= last; segment++) {
    const start = segment * SEGMENT_BYTES
    const plainBytes = Math.min(SEGMENT_BYTES, file.sizeBytes - start)
    const parts: Uint8Array[] = []
    const sealedRange = { offsetBytes: segment * (SEGMENT_BYTES + TAG_BYTES), lengthBytes: plainBytes + TAG_BYTES }
    for await (const part of read(sealedRange)) parts.push(part)
    const plain = await cipher.open(segment, segment === finalSegment, Buffer.concat(parts))
    yield plain.subarray(Math.max(0, offsetBytes - start), Math.min(plainBytes, end - start))
  }
}
