import { createSemaphore, TrellisError, throwIfAborted } from '../base/index.ts'
import type { ByteRange, FilePlace } from '../content/index.ts'
import { fetchTensorIndex } from './fetch-root.ts'
import { FileFetcher } from './file-fetcher.ts'
import type { ModelRef } from './names.ts'
import { openModel } from './open-model.ts'
import { OutFolder } from './out-folder.ts'
import { partsFolder } from './partial-pull.ts'
import { recordCopy } from './pull-job.ts'
import type { PullDependencies, PullEvent } from './pull-types.ts'
import { rangeHere } from './range-here.ts'
import { Selection, type SelectionOptions } from './selection.ts'
import type { ModelTensor } from './types.ts'
import { wantedFiles } from './wanted.ts'

/** Files fetched ahead of the reader, the one it reads included. */
const AHEAD_COUNT = 2
/** Waited for and read at once. */
const STEP_BYTES = 2 * 1024 * 1024
/** Waited for and told of at once, of what somebody else reads. */
const PLACE_BYTES = 16 * 1024 * 1024

export interface StreamTensorsOptions extends SelectionOptions {
  signal?: AbortSignal
  onProgress?: (event: PullEvent) => void
  /** Giving up after this long without a byte from any provider, in milliseconds. @defaultValue 60_000 */
  stallTimeoutMs?: number
}

/** Where bytes of a tensor are. */
export type TensorPlace = FilePlace & ByteRange

/** A tensor whose bytes may still be on their way. */
export interface StreamedTensor extends ModelTensor {
  /** The file it is in. */
  path: string
  /** The bytes, a few megabytes at a time, as they are verified; without the first `skipBytes`. */
  chunks(skipBytes?: number): AsyncIterable<Uint8Array>
  /** Where the bytes are, in order, as they are verified. They stay there until the next is asked for. */
  places(): AsyncIterable<TensorPlace>
  /** All bytes at once. Only for tensors that fit in memory. */
  bytes(): Promise<Uint8Array>
}

/**
 * The tensors of a model in the order of its manifest, while it is fetched: loading overlaps the transfer. What is fetched
 * stays on this node. Leaving the loop early ends the fetch.
 */
export async function* streamTensors(
  ref: string | ModelRef,
  options: StreamTensorsOptions,
  deps: PullDependencies,
): AsyncGenerator<StreamedTensor, void> {
  const { content } = deps
  const selection = new Selection(options)
  using model = await openModel(ref, deps, { ...options, isPull: true })
  const { cid, manifest } = model
  if (manifest.encryption !== undefined)
    throw new TrellisError('failed_precondition', `${manifest.name} is encrypted: its tensors can not be streamed`, {
      hint: 'Pull it, and read the tensors from its files.',
    })
  const index = await fetchTensorIndex(content, manifest, model.providers, options)
  const wanted = wantedFiles(manifest, index, selection).filter(({ tensors }) => tensors.length > 0)
  if (wanted.length === 0) throw new TrellisError('not_found', `${manifest.name} has no tensors`)
  const parts = await OutFolder.open(partsFolder(deps.directory, cid))
  using _room = await deps.storage.reserve(cid, [{ root: parts.root, fetched: wanted, onlyMissing: true }])
  const copy = { kind: 'pulled', root: parts.root, selection: selection.filters } as const
  const life = new AbortController()
  const signal = AbortSignal.any([life.signal, model.signal, ...(options.signal === undefined ? [] : [options.signal])])
  const fetcher = new FileFetcher(deps, model, wanted, { ...options, signal })
  const limit = createSemaphore(AHEAD_COUNT)
  const stopped = new Promise<void>(resolve => signal.addEventListener('abort', () => resolve(), { once: true }))
  const files = wanted.map(item => {
    const begun = Promise.withResolvers<void>()
    const fetched = Promise.withResolvers<void>()
    const read = Promise.withResolvers<void>()
    const turn = limit(async () => {
      const { state } = await content.fileStatus(item.file.chunkListCid)
      if (state !== 'complete')
        await fetcher.fetch(item, await parts.prepare(item.file.path), { order: 'sequential', onBegin: begun.resolve })
      begun.resolve()
      fetched.resolve()
      // The turn ends when the reader is done with the file: no more than the next one is fetched ahead.
      await Promise.race([read.promise, stopped])
    }, signal).catch((reason: unknown) => {
      begun.reject(reason)
      fetched.reject(reason)
    })
    for (const { promise } of [begun, fetched]) promise.catch(() => {})
    return { item, turn, begun: begun.promise, fetched: fetched.promise, onRead: read.resolve }
  })
  // Whoever removes the model does not wait for a reader that takes its time.
  const letGo = () => void Promise.all(files.map(({ turn }) => turn)).then(() => model[Symbol.dispose]())
  model.signal.addEventListener('abort', letGo, { once: true })
  try {
    await recordCopy(model, { ...copy, complete: false }, deps)
    deps.announcer.add(cid)
    for (const { item, begun, fetched, onRead } of files) {
      await begun
      for (const tensor of item.tensors) {
        const { chunkListCid, path } = item.file
        const end = tensor.offsetBytes + tensor.lengthBytes
        const rangeAt = (offsetBytes: number, stepBytes: number): ByteRange => ({
          offsetBytes,
          lengthBytes: Math.min(stepBytes, end - offsetBytes),
        })
        const isHere = (range: ByteRange) => rangeHere(content, chunkListCid, range, { fetched, signal })
        const read = async (offsetBytes: number): Promise<Uint8Array> => {
          const range = rangeAt(offsetBytes, STEP_BYTES)
          await isHere(range)
          return content.readFile(chunkListCid, range)
        }
        const chunks = async function* (skipBytes = 0): AsyncIterable<Uint8Array> {
          if (tensor.lengthBytes <= skipBytes) return
          const start = tensor.offsetBytes + skipBytes
          let next = read(start)
          for (let offsetBytes = start; offsetBytes < end; offsetBytes += STEP_BYTES) {
            const bytes = await next
            // Read while the reader is at work.
            if (offsetBytes + STEP_BYTES < end) next = read(offsetBytes + STEP_BYTES)
            next.catch(() => {})
            yield bytes
          }
        }
        const places = async function* (): AsyncIterable<TensorPlace> {
          for (let offsetBytes = tensor.offsetBytes; offsetBytes < end; offsetBytes += PLACE_BYTES) {
            const range = rangeAt(offsetBytes, PLACE_BYTES)
            await isHere(range)
            throwIfAborted(signal)
            yield { ...(await content.locate(chunkListCid, range)), ...range }
          }
        }
        yield { ...tensor, path, chunks, places, bytes: () => joined(chunks(), tensor.lengthBytes) }
      }
      onRead()
    }
    await recordCopy(model, { ...copy, complete: true }, deps)
  } finally {
    life.abort(new TrellisError('canceled', 'the reader has left'))
    await Promise.all(files.map(({ turn }) => turn))
  }
}

async function joined(chunks: AsyncIterable<Uint8Array>, lengthBytes: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(lengthBytes)
  let at = 0
  for await (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.byteLength
  }
  return bytes
}
