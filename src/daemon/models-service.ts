import { anySignal } from '../base/index.ts'
import type { BoundService } from '../rpc/index.ts'
import { serve } from '../rpc/index.ts'
import { ModelsControl } from '../wire/index.ts'
import { type DaemonContext, requireRuntime } from './context.ts'
import { modelOperations } from './model-operations.ts'
import { checkAbsolute, referenceOf, tagOf } from './model-requests.ts'
import { modelStreams } from './model-streams.ts'
import { wireListing, wireModel } from './wire-model.ts'

const MAX_TENSOR_COUNT = 1000
const MAX_TENSOR_CHANGE_COUNT = 10_000

export function createModelsService(context: DaemonContext): BoundService {
  return serve(ModelsControl, {
    ...modelOperations(context),
    ...modelStreams(context),
    async list({ local }) {
      const runtime = requireRuntime(context)
      const listings = (await runtime.models.list()).filter(listing => !local || listing.copies.length > 0)
      return { models: await Promise.all(listings.map(listing => wireListing(runtime, listing))) }
    },
    async show(request, { signal }) {
      const runtime = requireRuntime(context)
      const { withoutProviders } = request
      const reference = referenceOf(context, request.reference)
      const details = await runtime.models.show(reference, {
        signal: anySignal([signal, context.life]),
        findProviders: !withoutProviders,
      })
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
          sha256: Buffer.from(file.sha256 ?? []).toString('hex'),
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
        recipients: manifest.encryption?.recipients.map(({ peer }) => peer) ?? [],
      }
    },
    async diff(request, { signal }) {
      const runtime = requireRuntime(context)
      const [from, to] = [referenceOf(context, request.from), referenceOf(context, request.to)]
      const diff = await runtime.models.diff(from, to, { signal: anySignal([signal, context.life]) })
      return {
        from: await wireModel(runtime, diff.from, tagOf(from)),
        to: await wireModel(runtime, diff.to, tagOf(to)),
        files: diff.files,
        tensors: diff.tensors
          .slice(0, MAX_TENSOR_CHANGE_COUNT)
          .map(({ name, change, path, lengthBytes }) => ({ name, change, path, sizeBytes: lengthBytes })),
        omittedTensorCount: Math.max(0, diff.tensors.length - MAX_TENSOR_CHANGE_COUNT),
        sharedBytes: diff.sharedBytes,
        newBytes: diff.newBytes,
      }
    },
    async rollBack({ out }) {
      checkAbsolute(out, 'the folder that is followed into')
      const { from, to } = await requireRuntime(context).models.rollBack(out)
      return { from, to: to ?? '' }
    },
    async remove({ reference, deleteFiles }) {
      const removed = await requireRuntime(context).models.remove(referenceOf(context, reference), { deleteFiles })
      return { id: removed.cid, deletedFileCount: removed.deletedFileCount }
    },
    async pin(request) {
      const runtime = requireRuntime(context)
      const { pinned } = request
      const reference = referenceOf(context, request.reference)
      return { model: await wireModel(runtime, await runtime.models.pin(reference, pinned), tagOf(reference)) }
    },
    async collect({ dryRun }) {
      const { evicted, files, blobs, usedBytes, quotaBytes } = await requireRuntime(context).models.collect({ dryRun })
      const evictedBytes = evicted.reduce((sum, { bytes }) => sum + bytes, 0)
      return {
        evicted: evicted.map(({ cid, name, bytes, usedMs }) => ({ id: cid, name, bytes, usedUnixMs: usedMs })),
        files: files.map(({ path, bytes }) => ({ path, bytes })),
        blobCount: blobs.length,
        blobBytes: blobs.reduce((sum, { bytes }) => sum + bytes, 0),
        freedBytes: files.reduce((sum, { bytes }) => sum + bytes, evictedBytes),
        usedBytes,
        quotaBytes,
      }
    },
  })
}
