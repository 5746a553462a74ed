import { isAbsolute } from 'node:path'
import { anySignal, TrellisError } from '../base/index.ts'
import { parseRef } from '../models/index.ts'
import { type BoundService, serve } from '../rpc/index.ts'
import { type controlProto, ModelsControl } from '../wire/index.ts'
import { type DaemonContext, requireRuntime } from './context.ts'
import { type EndingOperations, operationStream } from './operation-stream.ts'
import { wireListing, wireModel, wireProgress } from './wire-model.ts'

type PublishEvent = controlProto.control.PublishEvent.$Properties
type PullEvent = controlProto.control.PullEvent.$Properties
type VerifyEvent = controlProto.control.VerifyEvent.$Properties

const MAX_TENSOR_COUNT = 1000

function checkAbsolute(path: string, what: string): void {
  if (!isAbsolute(path)) throw new TrellisError('invalid_argument', `${what} must be an absolute path`)
}

/** What a publisher may say in place of the model's own files. */
function publishMetadata(metadata: { [key: string]: string }): { license?: string; baseModels?: string[] } {
  const { license, base_model: baseModels, ...unknown } = metadata
  const [key] = Object.keys(unknown)
  if (key !== undefined) {
    throw new TrellisError('invalid_argument', `unknown metadata ${JSON.stringify(key.slice(0, 80))}`, {
      hint: 'Known are license and base_model.',
    })
  }
  return {
    ...(license === undefined ? {} : { license }),
    ...(baseModels === undefined ? {} : { baseModels: baseModels.split(',').map(name => name.trim()) }),
  }
}

function tagOf(reference: string): string | undefined {
  const ref = parseRef(reference)
  return ref.type === 'name' ? ref.tag : undefined
}

export function createModelsService(context: DaemonContext): BoundService {
  const ending: EndingOperations = new Set()
  return serve(ModelsControl, {
    publish({ path, name, tag, metadata }, { signal }) {
      const runtime = requireRuntime(context)
      checkAbsolute(path, 'what is published')
      const options = { name, ...(tag === '' ? {} : { tag }), ...publishMetadata(metadata) }
      return operationStream<PublishEvent>(
        async (push, signal) => {
          const published = await runtime.models.publish(path, {
            ...options,
            signal,
            onProgress: progress => push({ progress: wireProgress('hash', progress) }),
          })
          return {
            done: {
              model: await wireModel(runtime, published.cid, published.tag),
              unchanged: published.unchanged,
              warnings: published.warnings,
              ignoredFileCount: published.ignoredCount,
            },
          }
        },
        anySignal([signal, context.life]),
        ending,
      )
    },
    pull({ reference, out, files, layers, tensors }, { signal }) {
      const runtime = requireRuntime(context)
      const tag = tagOf(reference)
      if (out !== '') checkAbsolute(out, 'the folder to pull to')
      return operationStream<PullEvent>(
        async (push, signal) => {
          const tellFound = async (cid: string): Promise<void> => {
            try {
              push({ found: await wireModel(runtime, cid, tag) })
            } catch {
              // The pull itself tells what is wrong.
            }
          }
          const pulled = await runtime.models.pull(reference, {
            signal,
            ...(out === '' ? {} : { out }),
            ...(files.length === 0 ? {} : { files }),
            ...(layers === '' ? {} : { layers }),
            ...(tensors.length === 0 ? {} : { tensors }),
            onProgress(event) {
              if (event.type === 'started') void tellFound(event.cid)
              else if (event.type === 'progress') push({ progress: wireProgress('fetch', event) })
              else if (event.type === 'provider-dropped')
                push({ dropped: { peer: event.peer, message: event.message } })
            },
          })
          return {
            done: {
              model: { ...(await wireModel(runtime, pulled.cid, tag)), path: pulled.out },
              fetchedBytes: pulled.fetchedBytes,
              reusedBytes: pulled.reusedBytes,
              keptBytes: pulled.keptBytes,
              durationMs: Math.round(pulled.durationMs),
            },
          }
        },
        anySignal([signal, context.life]),
        ending,
      )
    },
    async list({ local }) {
      const runtime = requireRuntime(context)
      const listings = (await runtime.models.list()).filter(listing => !local || listing.copies.length > 0)
      return { models: await Promise.all(listings.map(listing => wireListing(runtime, listing))) }
    },
    async show({ reference }, { signal }) {
      const runtime = requireRuntime(context)
      const details = await runtime.models.show(reference, { signal: anySignal([signal, context.life]) })
      const { manifest, tensors } = details
      const { license, baseModels, architectures, modelType } = manifest.metadata
      const metadata = {
        ...(license === undefined ? {} : { license }),
        ...(baseModels.length === 0 ? {} : { base_model: baseModels.join(', ') }),
        ...(architectures.length === 0 ? {} : { architecture: architectures.join(', ') }),
        ...(modelType === undefined ? {} : { model_type: modelType }),
      }
      const tensorCounts = new Map<number, number>()
      for (const { file } of tensors) tensorCounts.set(file, (tensorCounts.get(file) ?? 0) + 1)
      return {
        model: await wireModel(runtime, details.cid, tagOf(reference)),
        files: manifest.files.map((file, index) => ({
          path: file.path,
          sizeBytes: file.sizeBytes,
          sha256: Buffer.from(file.sha256).toString('hex'),
          chunkList: file.chunkListCid,
          tensorCount: tensorCounts.get(index) ?? 0,
        })),
        metadata,
        tensors: tensors.slice(0, MAX_TENSOR_COUNT).map(tensor => ({
          name: tensor.name,
          dtype: tensor.dtype,
          shape: tensor.shape,
          file: manifest.files[tensor.file]?.path ?? '',
          sizeBytes: tensor.lengthBytes,
        })),
        omittedTensorCount: Math.max(0, tensors.length - MAX_TENSOR_COUNT),
        providers: details.providers,
        parents: manifest.parents,
      }
    },
    async remove({ reference, deleteFiles }) {
      const removed = await requireRuntime(context).models.remove(reference, { deleteFiles })
      return { id: removed.cid, deletedFileCount: removed.deletedFileCount }
    },
    verify({ reference, repair }, { signal }) {
      const runtime = requireRuntime(context)
      const tag = tagOf(reference)
      return operationStream<VerifyEvent>(
        async (push, signal) => {
          const verified = await runtime.models.verify(reference, {
            signal,
            repair,
            onProgress: ({ path, bytesDone, bytesTotal }) =>
              push({
                event: 'progress',
                progress: { phase: 'verify', path, doneBytes: bytesDone, totalBytes: bytesTotal },
              }),
          })
          const paths = (isMeant: (state: string) => boolean): string[] =>
            verified.files.filter(file => isMeant(file.state)).map(file => file.path)
          return {
            done: {
              model: await wireModel(runtime, verified.cid, tag),
              damaged: paths(state => state !== 'good' && state !== 'repaired'),
              repaired: paths(state => state === 'repaired'),
            },
          }
        },
        anySignal([signal, context.life]),
        ending,
      )
    },
  })
}
