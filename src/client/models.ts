import { client } from '../rpc/index.ts'
import { ModelsControl } from '../wire/index.ts'
import type { ModelsApi } from './api.ts'
import { decodeModel, decodeModelFile, decodeProgress, decodeTensor } from './decode.ts'
import type { Link } from './link.ts'
import { createOperation } from './operation.ts'
import type { Model, PublishEvent, PullEvent, VerifyEvent, VerifyResult } from './types.ts'

function signalOf(options: { signal?: AbortSignal } | undefined): { signal?: AbortSignal } {
  return options?.signal === undefined ? {} : { signal: options.signal }
}

export function createModelsApi(link: Link): ModelsApi {
  const models = client(ModelsControl, link)
  return {
    publish(path, options) {
      const request = { path, name: options.name, tag: options.tag ?? '', metadata: options.metadata ?? {} }
      async function* events(): AsyncGenerator<PublishEvent, void, undefined> {
        for await (const event of models.publish(request, signalOf(options))) {
          if (event.event === 'progress') yield decodeProgress(event.progress)
          else if (event.event === 'done') yield { type: 'done', model: decodeModel(event.done) }
        }
      }
      return createOperation<PublishEvent, Model>(events, event => (event.type === 'done' ? event.model : undefined))
    },
    pull(reference, options) {
      async function* events(): AsyncGenerator<PullEvent, void, undefined> {
        for await (const event of models.pull({ reference, out: options?.out ?? '' }, signalOf(options))) {
          if (event.event === 'progress') yield decodeProgress(event.progress)
          else if (event.event === 'found') yield { type: 'found', model: decodeModel(event.found) }
          else if (event.event === 'done') yield { type: 'done', model: decodeModel(event.done) }
        }
      }
      return createOperation<PullEvent, Model>(events, event => (event.type === 'done' ? event.model : undefined))
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
      }
    },
    async remove(reference, { deleteFiles, ...options } = {}) {
      const reply = await models.remove({ reference, deleteFiles: deleteFiles ?? false }, options)
      return { id: reply.id, deletedFileCount: reply.deletedFileCount }
    },
    verify(reference, options) {
      async function* events(): AsyncGenerator<VerifyEvent, void, undefined> {
        for await (const event of models.verify({ reference }, signalOf(options))) {
          if (event.event === 'progress') yield decodeProgress(event.progress)
          else if (event.event === 'done') {
            const { model, damaged } = event.done
            yield { type: 'done', model: decodeModel(model ?? {}), damaged: damaged ?? [] }
          }
        }
      }
      return createOperation<VerifyEvent, VerifyResult>(events, event =>
        event.type === 'done' ? { model: event.model, damaged: event.damaged } : undefined,
      )
    },
  }
}
