import { client } from '../rpc/index.ts'
import { type controlProto, ModelsControl } from '../wire/index.ts'
import type { ModelsApi, OpenModel } from './api.ts'
import { decodeModel, decodeModelFile, decodeProgress, decodeTensor } from './decode.ts'
import type { Link } from './link.ts'
import {
  absolutePath,
  changeOf,
  decodeFailure,
  decodePublished,
  publishRequest,
  selectionOf,
} from './model-messages.ts'
import { createModelStreams } from './model-streams.ts'
import type {
  ImportHubEvent,
  ImportHubResult,
  ModelDetails,
  PublishEvent,
  PublishResult,
  PullEvent,
  PullResult,
  VerifyEvent,
  VerifyResult,
} from './model-types.ts'
import { createOperation } from './operation.ts'

/** Chunk lists of large models may have to come from far away. */
const DIFF_TIMEOUT_MS = 120_000
const COLLECT_TIMEOUT_MS = 600_000

function signalOf(options: { signal?: AbortSignal } | undefined): { signal?: AbortSignal } {
  return options?.signal === undefined ? {} : { signal: options.signal }
}

/** The result that an operation's last event holds. */
function resultOf<Result>(event: { type: string } | ({ type: 'done' } & Result)): Result | undefined {
  if (event.type !== 'done') return undefined
  const { type: _, ...result } = event
  return result as Result
}

function decodeDetails(reply: controlProto.control.ShowModelResponse): ModelDetails {
  return {
    ...decodeModel(reply.model ?? {}),
    files: reply.files.map(decodeModelFile),
    metadata: reply.metadata,
    tensors: reply.tensors.map(decodeTensor),
    omittedTensorCount: reply.omittedTensorCount,
    providers: reply.providers,
    parents: reply.parents,
    recipients: reply.recipients,
  }
}

export function createModelsApi(link: Link): ModelsApi {
  const models = client(ModelsControl, link)
  const api: ModelsApi = {
    ...createModelStreams(link),
    publish(path, options) {
      async function* events(): AsyncGenerator<PublishEvent, void, undefined> {
        for await (const event of models.publish(publishRequest(path, options), signalOf(options))) {
          if (event.event === 'progress') yield decodeProgress(event.progress)
          else if (event.event === 'done') yield { type: 'done', ...decodePublished(event.done) }
        }
      }
      return createOperation<PublishEvent, PublishResult>(events, resultOf)
    },
    pull(reference, options = {}) {
      const { out, hubCache, hubRepository, sealed } = options
      const request = {
        reference,
        out: absolutePath(out ?? ''),
        ...selectionOf(options),
        hubCache: absolutePath(hubCache ?? ''),
        hubRepository: hubRepository ?? '',
        sealed: sealed ?? false,
      }
      async function* events(): AsyncGenerator<PullEvent, void, undefined> {
        for await (const event of models.pull(request, signalOf(options))) {
          if (event.event === 'progress') yield decodeProgress(event.progress)
          else if (event.event === 'found') yield { type: 'found', model: decodeModel(event.found) }
          else if (event.event === 'dropped')
            yield { type: 'dropped', peer: event.dropped.peer ?? '', message: event.dropped.message ?? '' }
          else if (event.event === 'done') {
            const { model, fetchedBytes, reusedBytes, keptBytes, durationMs, sparseFiles } = event.done
            yield {
              type: 'done',
              model: decodeModel(model ?? {}),
              fetchedBytes: fetchedBytes ?? 0,
              reusedBytes: reusedBytes ?? 0,
              keptBytes: keptBytes ?? 0,
              durationMs: durationMs ?? 0,
              sparseFiles: sparseFiles ?? [],
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
      return decodeDetails(await models.show({ reference, withoutProviders: false }, options))
    },
    async open(reference, options): Promise<OpenModel> {
      const details = decodeDetails(await models.show({ reference, withoutProviders: true }, options))
      // Whom the name was read from is worth asking first.
      const pinned = details.publisher === '' ? details.id : `${details.id}@${details.publisher}`
      return {
        id: details.id,
        details,
        tensors: tensorsOptions => api.tensors(pinned, tensorsOptions),
        pull: pullOptions => api.pull(pinned, pullOptions),
      }
    },
    async diff(from, to, options) {
      const reply = await models.diff({ from, to }, { timeoutMs: DIFF_TIMEOUT_MS, ...options })
      return {
        from: decodeModel(reply.from ?? {}),
        to: decodeModel(reply.to ?? {}),
        files: reply.files.map(({ path, change, fromBytes, toBytes }) => ({
          path: path ?? '',
          change: changeOf(change),
          fromBytes: fromBytes ?? 0,
          toBytes: toBytes ?? 0,
        })),
        tensors: reply.tensors.map(({ name, change, path, sizeBytes }) => ({
          name: name ?? '',
          change: changeOf(change),
          path: path ?? '',
          sizeBytes: sizeBytes ?? 0,
        })),
        omittedTensorCount: reply.omittedTensorCount,
        sharedBytes: reply.sharedBytes,
        newBytes: reply.newBytes,
      }
    },
    async rollBack(out, options) {
      const { from, to } = await models.rollBack({ out: absolutePath(out) }, options)
      return { from, ...(to === '' ? {} : { to }) }
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
            const { model, damaged, repaired, backups, sealedOnly } = event.done
            yield {
              type: 'done',
              model: decodeModel(model ?? {}),
              damaged: damaged ?? [],
              repaired: repaired ?? [],
              backups: backups ?? [],
              sealedOnly: sealedOnly ?? false,
            }
          }
        }
      }
      return createOperation<VerifyEvent, VerifyResult>(events, resultOf)
    },
    importHub(cache, options = {}) {
      const { repositories, allRevisions, dryRun } = options
      const request = {
        cache: absolutePath(cache),
        repositories: repositories ?? [],
        allRevisions: allRevisions ?? false,
        dryRun: dryRun ?? false,
      }
      async function* events(): AsyncGenerator<ImportHubEvent, void, undefined> {
        for await (const event of models.importHub(request, signalOf(options))) {
          if (event.event === 'progress') yield decodeProgress(event.progress)
          else if (event.event === 'imported') {
            const { repository, revision, model, unchanged } = event.imported
            yield {
              type: 'imported',
              repository: repository ?? '',
              revision: revision ?? '',
              ...(model === null || model === undefined ? {} : { model: decodeModel(model) }),
              unchanged: unchanged ?? false,
            }
          } else if (event.event === 'failed') {
            const { repository, revision, failure } = event.failed
            yield {
              type: 'failed',
              repository: repository ?? '',
              revision: revision ?? '',
              failure: decodeFailure(failure),
            }
          } else if (event.event === 'done') {
            const { importedCount, failedCount } = event.done
            yield { type: 'done', importedCount: importedCount ?? 0, failedCount: failedCount ?? 0 }
          }
        }
      }
      return createOperation<ImportHubEvent, ImportHubResult>(events, resultOf)
    },
    async pin(reference, pinned, options) {
      return decodeModel((await models.pin({ reference, pinned }, options)).model ?? {})
    },
    async collect({ dryRun, ...options } = {}) {
      const reply = await models.collect({ dryRun: dryRun ?? false }, { timeoutMs: COLLECT_TIMEOUT_MS, ...options })
      const { blobCount, blobBytes, freedBytes, usedBytes, quotaBytes } = reply
      return {
        evicted: reply.evicted.map(({ id, name, bytes, usedUnixMs }) => ({
          id: id ?? '',
          name: name ?? '',
          bytes: bytes ?? 0,
          usedMs: usedUnixMs ?? 0,
        })),
        files: reply.files.map(({ path, bytes }) => ({ path: path ?? '', bytes: bytes ?? 0 })),
        blobCount,
        blobBytes,
        freedBytes,
        usedBytes,
        quotaBytes,
      }
    },
  }
  return api
}
