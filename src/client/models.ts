import { client } from '../rpc/index.ts'
import { ModelsControl } from '../wire/index.ts'
import type { ModelsApi } from './api.ts'
import { decodeModel, decodeModelFile, decodeProgress, decodeTensor } from './decode.ts'
import type { Link } from './link.ts'
import { createOperation } from './operation.ts'
import type { PublishEvent, PublishResult, PullEvent, PullResult, VerifyEvent, VerifyResult } from './types.ts'

function signalOf(options: { signal?: AbortSignal } | undefined): { signal?: AbortSignal } {
  return options?.signal === undefined ? {} : { signal: options.signal }
}

/** The result that an operation's last event holds. */
function resultOf<Result>(event: { type: string } | ({ type: 'done' } & Result)): Result | undefined {
  if (event.type !== 'done') return undefined
  const { type: _, ...result } = event
  return result as Result
}

export function createModelsApi(link: Link): ModelsApi {
  const models = client(ModelsControl, link)
  return {
    publish(path, options) {
      const request = { path, name: options.name, tag: options.tag ?? '', metadata: options.metadata ?? {} }
      async function* events(): AsyncGenerator<PublishEvent, void, undefined> {
        for await (const event of models.publish(request, signalOf(options))) {
          if (event.event === 'progress') yield decodeProgress(event.progress)
          else if (event.event === 'done') {
            const { model, unchanged, warnings, ignoredFileCount } = event.done
            yield {
              type: 'done',
              model: decodeModel(model ?? {}),
              unchanged: unchanged ?? false,
              warnings: warnings ?? [],
              ignoredFileCount: ignoredFileCount ?? 0,
            }
          }
        }
      }
      return createOperation<PublishEvent, PublishResult>(events, resultOf)
    },
    pull(reference, options) {
      const { out, files, layers, tensors } = options ?? {}
      const request = {
        reference,
        out: out ?? '',
        files: files ?? [],
        layers: layers ?? '',
        tensors: tensors ?? [],
      }
      async function* events(): AsyncGenerator<PullEvent, void, undefined> {
        for await (const event of models.pull(request, signalOf(options))) {
          if (event.event === 'progress') yield decodeProgress(event.progress)
          else if (event.event === 'found') yield { type: 'found', model: decodeModel(event.found) }
          else if (event.event === 'dropped')
            yield { type: 'dropped', peer: event.dropped.peer ?? '', message: event.dropped.message ?? '' }
          else if (event.event === 'done') {
            const { model, fetchedBytes, reusedBytes, keptBytes, durationMs } = event.done
            yield {
              type: 'done',
              model: decodeModel(model ?? {}),
              fetchedBytes: fetchedBytes ?? 0,
              reusedBytes: reusedBytes ?? 0,
              keptBytes: keptBytes ?? 0,
              durationMs: durationMs ?? 0,
            }
          }
        }
      }
      return createOperation<PullEvent, PullResult>(events, resultOf)
    },
    async list({ local, ...options } = {}) {
      return (await models.list({ local: local ?? false }, options)).models.map(decodeModel)
    },
    async show(reference, options) {
      const reply = await models.show({ reference }, options)
      return {
        ...decodeModel(reply.model ?? {}),
        files: reply.files.map(decodeModelFile),
        metadata: reply.metadata,
        tensors: reply.tensors.map(decodeTensor),
        omittedTensorCount: reply.omittedTensorCount,
        providers: reply.providers,
        parents: reply.parents,
      }
    },
    async remove(reference, { deleteFiles, ...options } = {}) {
      const reply = await models.remove({ reference, deleteFiles: deleteFiles ?? false }, options)
      return { id: reply.id, deletedFileCount: reply.deletedFileCount }
    },
    verify(reference, options) {
      const request = { reference, repair: options?.repair ?? false }
      async function* events(): AsyncGenerator<VerifyEvent, void, undefined> {
        for await (const event of models.verify(request, signalOf(options))) {
          if (event.event === 'progress') yield decodeProgress(event.progress)
          else if (event.event === 'done') {
            const { model, damaged, repaired } = event.done
            yield { type: 'done', model: decodeModel(model ?? {}), damaged: damaged ?? [], repaired: repaired ?? [] }
          }
        }
      }
      return createOperation<VerifyEvent, VerifyResult>(events, resultOf)
    },
  }
}
