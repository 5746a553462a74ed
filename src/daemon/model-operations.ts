import { anySignal, TrellisError } from '../base/index.ts'
import { findHubSnapshots, type PublishedModel, type PullEvent } from '../models/index.ts'
import type { Implementation } from '../rpc/index.ts'
import type { controlProto, ModelsControl } from '../wire/index.ts'
import { type DaemonContext, requireMember, requireRuntime } from './context.ts'
import type { MeshRuntime } from './mesh-runtime.ts'
import { checkAbsolute, publishOptionsOf, referenceOf, selectionOf, tagOf } from './model-requests.ts'
import { type EndingOperations, operationStream } from './operation-stream.ts'
import { whileMember } from './own-membership.ts'
import { wireFailure, wireModel, wireProgress } from './wire-model.ts'

type PublishEvent = controlProto.control.PublishEvent.$Properties
type PublishResult = controlProto.control.PublishResult.$Properties
type WatchPublishEvent = controlProto.control.WatchPublishEvent.$Properties
type WirePullEvent = controlProto.control.PullEvent.$Properties
type VerifyEvent = controlProto.control.VerifyEvent.$Properties
type ImportHubEvent = controlProto.control.ImportHubEvent.$Properties

const MAX_FOLDERS_SHOWN = 100

type Operations = Pick<
  Implementation<typeof ModelsControl>,
  'publish' | 'watchPublish' | 'pull' | 'verify' | 'importHub'
>

/** The long operations: streams of progress with a result. */
export function modelOperations(context: DaemonContext): Operations {
  const ending: EndingOperations = new Set()
  return {
    publish(request, { signal }) {
      const runtime = requireRuntime(context)
      const { path, options } = publishOptionsOf(context, request)
      return operationStream<PublishEvent>(
        async (push, signal) => {
          const published = await runtime.models.publish(path, {
            ...options,
            signal,
            onProgress: progress => push({ progress: wireProgress(runtime, 'hash', progress) }),
          })
          return { done: await publishResult(runtime, published) }
        },
        anySignal([signal, context.life]),
        ending,
      )
    },
    watchPublish({ publish, settleMs }, { signal }) {
      const runtime = requireRuntime(context)
      if (publish === null || publish === undefined)
        throw new TrellisError('invalid_argument', 'the request does not say what to publish')
      const { path, options } = publishOptionsOf(context, publish)
      return operationStream<WatchPublishEvent>(
        async (push, signal) => {
          let told: Promise<void> = Promise.resolve()
          return runtime.models.watchPublish(path, {
            ...options,
            ...(settleMs === 0 ? {} : { settleMs }),
            signal,
            onProgress: progress => push({ progress: wireProgress(runtime, 'hash', progress) }),
            onEvent(event) {
              // In turn, since each result is looked up.
              told = told.then(async () => {
                if (event.type === 'failed') push({ failed: wireFailure(event.error) })
                else push({ published: await publishResult(runtime, event.model) })
              })
            },
          })
        },
        anySignal([signal, context.life]),
        ending,
      )
    },
    pull(request, { signal }) {
      const runtime = requireMember(context)
      const { out, hubCache, hubRepository, sealed } = request
      const reference = referenceOf(context, request.reference)
      const tag = tagOf(reference)
      if (out !== '') checkAbsolute(out, 'the folder to pull to')
      if (hubCache !== '') checkAbsolute(hubCache, "the hub's cache")
      if (out !== '' && hubCache !== '')
        throw new TrellisError('invalid_argument', "a model goes to a folder or to the hub's cache, not to both")
      return operationStream<WirePullEvent>(
        async (push, signal) => {
          const tellFound = async (cid: string): Promise<void> => {
            try {
              push({ found: await wireModel(runtime, cid, tag) })
            } catch {
              // The pull itself tells what is wrong.
            }
          }
          // Nobody gives a revoked node anything: it would stand until it gave up, and not know why.
          using member = whileMember(runtime, signal)
          const options = {
            ...selectionOf(request),
            signal: member.signal,
            sealed,
            onProgress(event: PullEvent) {
              if (event.type === 'started') void tellFound(event.cid)
              else if (event.type === 'progress') push({ progress: wireProgress(runtime, 'fetch', event) })
              else if (event.type === 'provider-dropped')
                push({ dropped: { peer: event.peer, message: event.message } })
            },
          }
          const pulled =
            hubCache === ''
              ? await runtime.models.pull(reference, { ...options, ...(out === '' ? {} : { out }) })
              : await runtime.models.pullToHub(reference, {
                  ...options,
                  cacheFolder: hubCache,
                  ...(hubRepository === '' ? {} : { repository: hubRepository }),
                })
          return {
            done: {
              model: { ...(await wireModel(runtime, pulled.cid, tag)), path: pulled.out },
              fetchedBytes: pulled.fetchedBytes,
              reusedBytes: pulled.reusedBytes,
              keptBytes: pulled.keptBytes,
              durationMs: Math.round(pulled.durationMs),
              sparseFiles: pulled.sparseFiles,
            },
          }
        },
        anySignal([signal, context.life]),
        ending,
      )
    },
    verify(request, { signal }) {
      const runtime = requireRuntime(context)
      const { repair } = request
      const reference = referenceOf(context, request.reference)
      const tag = tagOf(reference)
      return operationStream<VerifyEvent>(
        async (push, signal) => {
          using member = repair ? whileMember(runtime, signal) : undefined
          const verified = await runtime.models.verify(reference, {
            signal: member?.signal ?? signal,
            repair,
            onProgress: ({ path, bytesDone, bytesTotal }) =>
              push({
                event: 'progress',
                progress: { phase: 'verify', path, doneBytes: bytesDone, totalBytes: bytesTotal },
              }),
          })
          return {
            done: {
              model: await wireModel(runtime, verified.cid, tag),
              damaged: verified.damaged,
              repaired: verified.files.filter(({ state }) => state === 'repaired').map(({ path }) => path),
              backups: verified.files.flatMap(({ backup }) => backup ?? []),
              sealedOnly: verified.sealedOnly,
            },
          }
        },
        anySignal([signal, context.life]),
        ending,
      )
    },
    importHub({ cache, repositories, allRevisions, dryRun }, { signal }) {
      const runtime = requireRuntime(context)
      checkAbsolute(cache, 'the cache')
      const chosen = {
        ...(repositories.length === 0 ? {} : { repositories }),
        allRevisions,
      }
      return operationStream<ImportHubEvent>(
        async (push, signal) => {
          if (dryRun) {
            const snapshots = await findHubSnapshots(cache, chosen)
            for (const { repository, commit } of snapshots) push({ imported: { repository, revision: commit } })
            return { done: { importedCount: snapshots.length, failedCount: 0 } }
          }
          const { published, failed } = await runtime.models.importHub(cache, {
            ...chosen,
            signal,
            onProgress: (_, progress) => push({ progress: wireProgress(runtime, 'hash', progress) }),
          })
          for (const { snapshot, model } of published) {
            const { repository, commit: revision } = snapshot
            const wire = await wireModel(runtime, model.cid, model.tag)
            push({ imported: { repository, revision, model: wire, unchanged: model.unchanged } })
          }
          for (const { snapshot, error } of failed) {
            const { repository, commit: revision } = snapshot
            push({ failed: { repository, revision, failure: wireFailure(error) } })
          }
          return { done: { importedCount: published.length, failedCount: failed.length } }
        },
        anySignal([signal, context.life]),
        ending,
      )
    },
  }
}

async function publishResult(runtime: MeshRuntime, published: PublishedModel): Promise<PublishResult> {
  return {
    model: await wireModel(runtime, published.cid, published.tag, published.name),
    unchanged: published.unchanged,
    warnings: published.warnings,
    ignoredFileCount: published.ignoredCount,
    ignored: published.ignored,
    emptyFolders: published.emptyFolders.slice(0, MAX_FOLDERS_SHOWN),
    tensorCount: published.tensorCount,
  }
}
