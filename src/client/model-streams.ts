import { AsyncQueue, errorMessage, TrellisError } from '../base/index.ts'
import { type Client, client } from '../rpc/index.ts'
import { type controlProto, ModelsControl } from '../wire/index.ts'
import type { FollowOptions, ModelsApi, TensorsOptions } from './api.ts'
import { decodeProgress } from './decode.ts'
import type { Link } from './link.ts'
import { decodeFailure, decodePublished, decodeVersion, publishRequest, selectionOf } from './model-messages.ts'
import type { FollowEvent, StreamedTensor } from './types.ts'
import { persistentStream } from './watch.ts'

type Models = Client<typeof ModelsControl>
type FollowCommand = controlProto.control.FollowCommand.$Properties

/** What runs until it is told to stop, and what is read as it comes. */
export function createModelStreams(link: Link): Pick<ModelsApi, 'tensors' | 'watchPublish' | 'follow'> {
  return {
    tensors: (reference, options = {}) => streamTensors(link, reference, options),
    async *watchPublish(path, options) {
      const request = { publish: publishRequest(path, options), settleMs: options.settleMs ?? 0 }
      const events = persistentStream(
        link,
        (connection, signal) => client(ModelsControl, connection).watchPublish(request, { signal }),
        options.signal,
      )
      for await (const event of events) {
        if (event.event === 'progress') yield decodeProgress(event.progress)
        else if (event.event === 'published') yield { type: 'published', ...decodePublished(event.published) }
        else if (event.event === 'failed') yield { type: 'failed', failure: decodeFailure(event.failed) }
      }
    },
    async *follow(reference, options) {
      const events = persistentStream(
        link,
        (connection, signal) => {
          // A stream of its own for each connection: a verdict is of no use to another daemon.
          const commands = new AsyncQueue<FollowCommand>(Infinity)
          const { out, keepCount, accept } = options
          commands.push({ start: { reference, out, keepCount: keepCount ?? 0, ask: accept !== undefined } })
          return followOnce(client(ModelsControl, connection).follow(commands, { signal }), commands, options)
        },
        options.signal,
      )
      yield* events
    },
  }
}

async function* followOnce(
  events: ReturnType<Models['follow']>,
  commands: AsyncQueue<FollowCommand>,
  { accept }: FollowOptions,
): AsyncGenerator<FollowEvent, void, undefined> {
  try {
    for await (const event of events) {
      if (event.event === 'pulling') yield { type: 'pulling', id: event.pulling.id ?? '' }
      else if (event.event === 'progress') yield decodeProgress(event.progress)
      else if (event.event === 'switched') commands.push({ verdict: await verdictOf(event.switched, accept) })
      else if (event.event === 'accepted') {
        const { fetchedBytes, reusedBytes, durationMs } = event.accepted
        yield {
          type: 'accepted',
          ...decodeVersion(event.accepted),
          fetchedBytes: fetchedBytes ?? 0,
          reusedBytes: reusedBytes ?? 0,
          durationMs: durationMs ?? 0,
        }
      } else if (event.event === 'rolledBack') {
        const { id, to, reason } = event.rolledBack
        yield { type: 'rolled_back', id: id ?? '', ...(to ? { to } : {}), reason: reason ?? '' }
      } else if (event.event === 'failed') yield { type: 'failed', failure: decodeFailure(event.failed) }
    }
  } finally {
    commands.end()
  }
}

async function verdictOf(
  switched: controlProto.control.FollowedVersion.$Properties,
  accept: FollowOptions['accept'],
): Promise<{ id: string; accepted: boolean; reason: string }> {
  const version = decodeVersion(switched)
  try {
    await accept?.(version, switched.isRollback === true)
    return { id: version.id, accepted: true, reason: '' }
  } catch (reason) {
    return { id: version.id, accepted: false, reason: errorMessage(reason) }
  }
}

async function* streamTensors(
  link: Link,
  reference: string,
  options: TensorsOptions,
): AsyncGenerator<StreamedTensor, void, undefined> {
  const request = { reference, ...selectionOf(options) }
  const { signal, onProgress } = options
  const events = client(ModelsControl, link).streamTensors(request, signal === undefined ? {} : { signal })
  /** The tensor that the next one must wait for. */
  let current: TensorBytes | undefined

  async function next() {
    for (;;) {
      const { value: event } = await events.next()
      if (event === undefined) return undefined
      if (event.event !== 'progress') return event
      onProgress?.(decodeProgress(event.progress))
    }
  }

  try {
    for (;;) {
      await current?.skip()
      const event = await next()
      if (event === undefined) return
      if (event.event !== 'start') throw new TrellisError('internal', 'the daemon sent bytes of no tensor')
      const { name, dtype, shape, file, offsetBytes, sizeBytes, layer } = event.start
      const bytes = new TensorBytes(sizeBytes ?? 0, async () => {
        const data = await next()
        if (data?.event !== 'data') throw new TrellisError('internal', 'the daemon did not send all of a tensor')
        return data.data
      })
      current = bytes
      yield {
        name: name ?? '',
        dtype: dtype ?? '',
        shape: shape ?? [],
        file: file ?? '',
        offsetBytes: offsetBytes ?? 0,
        sizeBytes: sizeBytes ?? 0,
        ...(layer === null || layer === undefined ? {} : { layer }),
        chunks: () => bytes.chunks(),
        bytes: () => bytes.all(),
      }
    }
  } finally {
    await events.return?.()
  }
}

/** The bytes of a tensor, which come once. */
class TensorBytes {
  readonly #sizeBytes: number
  readonly #next: () => Promise<Uint8Array>
  #readBytes = 0
  #isTaken = false

  constructor(sizeBytes: number, next: () => Promise<Uint8Array>) {
    this.#sizeBytes = sizeBytes
    this.#next = next
  }

  async *chunks(): AsyncGenerator<Uint8Array, void, undefined> {
    if (this.#isTaken) throw new TrellisError('failed_precondition', 'the bytes of a tensor can be read once')
    this.#isTaken = true
    yield* this.#rest()
  }

  async all(): Promise<Uint8Array> {
    const bytes = new Uint8Array(this.#sizeBytes)
    let at = 0
    for await (const chunk of this.chunks()) {
      bytes.set(chunk, at)
      at += chunk.byteLength
    }
    return bytes
  }

  /** Reads past what nobody wants. */
  async skip(): Promise<void> {
    this.#isTaken = true
    for await (const _ of this.#rest()) continue
  }

  async *#rest(): AsyncGenerator<Uint8Array, void, undefined> {
    while (this.#readBytes < this.#sizeBytes) {
      const data = await this.#next()
      this.#readBytes += data.byteLength
      if (this.#readBytes > this.#sizeBytes)
        throw new TrellisError('internal', 'the daemon sent more than the tensor has')
      yield data
    }
  }
}
