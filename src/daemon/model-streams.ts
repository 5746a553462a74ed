import { abortable, abortError, anySignal, TrellisError } from '../base/index.ts'
import type { FollowEvent, FollowedVersion, FollowOptions, TransferProgress } from '../models/index.ts'
import type { Implementation } from '../rpc/index.ts'
import { controlProto, type ModelsControl } from '../wire/index.ts'
import { type DaemonContext, requireRuntime } from './context.ts'
import type { MeshRuntime } from './mesh-runtime.ts'
import { checkAbsolute, referenceOf, selectionOf } from './model-requests.ts'
import { operationStream } from './operation-stream.ts'
import { wireFailure, wireProgress } from './wire-model.ts'

type WireTensorEvent = controlProto.control.TensorEvent.$Properties
type WireFollowEvent = controlProto.control.FollowEvent.$Properties

const { TensorAnswer } = controlProto.control

interface TensorsRequest {
  reference: string
  files: string[]
  layers: string
  tensors: string[]
}

interface FollowVerdict {
  accepted: boolean
  reason: string
}

/** Bytes of a tensor in one message: small enough that other calls get their turn between two. */
const DATA_BYTES = 256 * 1024
/** Of smaller tensors the bytes cost less than the turn that an answer takes. */
const MIN_PLACED_BYTES = 256 * 1024
/** An operator's program may load a model before it answers. */
const VERDICT_TIMEOUT_MS = 3_600_000
const MAX_KEEP_COUNT = 1000

/** What flows for as long as its reader likes. */
export function modelStreams(
  context: DaemonContext,
): Pick<Implementation<typeof ModelsControl>, 'streamTensors' | 'readTensors' | 'follow'> {
  return {
    streamTensors: (request, { signal }) => sendTensors(context, request, signal),
    async *readTensors(commands, { signal }) {
      const reader = commands[Symbol.asyncIterator]()
      const first = await reader.next()
      if (first.done === true || first.value.command !== 'start')
        throw new TrellisError('invalid_argument', 'the first message must say which tensors to read')
      const { reference, files, layers, tensors } = first.value.start
      const request = { reference: reference ?? '', files: files ?? [], layers: layers ?? '', tensors: tensors ?? [] }
      yield* sendTensors(context, request, signal, async () => {
        const next = await abortable(reader.next(), signal)
        if (next.done === true) throw new TrellisError('canceled', 'the reader has left')
        return next.value.command === 'answer' && next.value.answer === TensorAnswer.TENSOR_ANSWER_TAKEN
      })
    },
    async *follow(commands, { signal }): AsyncGenerator<WireFollowEvent> {
      const runtime = requireRuntime(context)
      const reader = commands[Symbol.asyncIterator]()
      const first = await reader.next()
      if (first.done === true || first.value.command !== 'start')
        throw new TrellisError('invalid_argument', 'the first message must say what to follow')
      const { reference, out, keepCount, ask } = startOf(first.value.start)
      checkAbsolute(out, 'the folder to follow into')
      if (keepCount > MAX_KEEP_COUNT)
        throw new TrellisError('invalid_argument', `at most ${MAX_KEEP_COUNT} versions are kept`)
      const left = new AbortController()
      yield* operationStream<WireFollowEvent>(
        async (push, signal) => {
          const accept: FollowOptions['accept'] = async (version, isRollback, acceptSignal) => {
            push({ switched: wireVersion(version, isRollback) })
            const verdict = await nextVerdict(reader, version.cid, acceptSignal)
            if (verdict === undefined) {
              // Nobody to ask is no reason to refuse a version.
              left.abort(new TrellisError('canceled', 'the follower has left'))
              throw abortError(left.signal)
            }
            if (!verdict.accepted) throw new TrellisError('failed_precondition', verdict.reason || 'it was refused')
          }
          return runtime.models.follow(referenceOf(context, reference), {
            out,
            ...(keepCount === 0 ? {} : { keepCount }),
            ...(ask ? { accept } : {}),
            signal,
            onEvent(event) {
              const wire = wireFollowEvent(runtime, event)
              if (wire !== undefined) push(wire)
            },
          })
        },
        anySignal([signal, context.life, left.signal]),
      )
    },
  }
}

/** `isTaken`: asked after each place of bytes that the reader reads itself; false if it can't. */
async function* sendTensors(
  context: DaemonContext,
  request: TensorsRequest,
  signal: AbortSignal,
  isTaken?: () => Promise<boolean>,
): AsyncGenerator<WireTensorEvent> {
  const runtime = requireRuntime(context)
  let progress: TransferProgress | undefined
  const tensors = runtime.models.tensors(referenceOf(context, request.reference), {
    ...selectionOf(request),
    signal: anySignal([signal, context.life]),
    onProgress(event) {
      if (event.type === 'progress') progress = event
    },
  })
  const news = function* (): Generator<WireTensorEvent> {
    if (progress !== undefined) yield { progress: wireProgress(runtime, 'fetch', progress) }
    progress = undefined
  }
  // Not in a queue: the reader's pace is the daemon's, so that nothing piles up.
  for await (const tensor of tensors) {
    const { name, dtype, shape, path, offsetBytes, lengthBytes, layer } = tensor
    const start = { name, dtype, shape, file: path, offsetBytes, sizeBytes: lengthBytes }
    yield { start: { ...start, ...(layer === undefined ? {} : { layer }) } }
    let takenBytes = 0
    if (isTaken !== undefined && lengthBytes >= MIN_PLACED_BYTES) {
      for await (const place of tensor.places()) {
        yield* news()
        const { mtimeNs, ...rest } = place
        yield { place: { ...rest, mtimeNs: mtimeNs ?? '' } }
        if (!(await isTaken())) break
        takenBytes += place.lengthBytes
      }
    }
    for await (const bytes of tensor.chunks(takenBytes)) {
      yield* news()
      for (let at = 0; at < bytes.byteLength; at += DATA_BYTES) yield { data: bytes.subarray(at, at + DATA_BYTES) }
    }
  }
}

function startOf(request: controlProto.control.FollowRequest.$Properties) {
  const { reference, out, keepCount, ask } = request
  return { reference: reference ?? '', out: out ?? '', keepCount: keepCount ?? 0, ask: ask === true }
}

async function nextVerdict(
  reader: AsyncIterator<controlProto.control.FollowCommand>,
  cid: string,
  signal: AbortSignal,
): Promise<FollowVerdict | undefined> {
  const deadline = anySignal([signal], VERDICT_TIMEOUT_MS)
  for (;;) {
    const next = await abortable(reader.next(), deadline)
    if (next.done === true) return undefined
    const verdict = next.value.command === 'verdict' ? next.value.verdict : undefined
    // An answer to an earlier question came too late.
    if (verdict?.id === cid) return { accepted: verdict.accepted === true, reason: verdict.reason ?? '' }
  }
}

function wireVersion(version: FollowedVersion, isRollback: boolean): controlProto.control.FollowedVersion.$Properties {
  const { cid, path, current, previous } = version
  return { id: cid, path, current, previous: previous ?? '', isRollback }
}

function wireFollowEvent(runtime: MeshRuntime, event: FollowEvent): WireFollowEvent | undefined {
  switch (event.type) {
    case 'pulling':
      return { pulling: { id: event.cid } }
    case 'pull': {
      const { event: pull } = event
      if (pull.type === 'progress') return { progress: wireProgress(runtime, 'fetch', pull) }
      return pull.type === 'provider-dropped' ? { dropped: { peer: pull.peer, message: pull.message } } : undefined
    }
    case 'switched': {
      const { fetchedBytes, reusedBytes, durationMs } = event.pulled
      return {
        accepted: {
          ...wireVersion(event.version, false),
          fetchedBytes,
          reusedBytes,
          durationMs: Math.round(durationMs),
        },
      }
    }
    case 'rolled-back':
      return { rolledBack: { id: event.cid, to: event.to ?? '', reason: event.reason } }
    case 'failed':
      return { failed: wireFailure(event.error) }
    default:
      return event satisfies never
  }
}
