import { AsyncQueue, errorMessage } from '../base/index.ts'
import { type Client, client } from '../rpc/index.ts'
import { type controlProto, ModelsControl } from '../wire/index.ts'
import type { FollowOptions, ModelsApi } from './api.ts'
import { decodeProgress } from './decode.ts'
import type { Link } from './link.ts'
import { absolutePath, decodeFailure, decodePublished, decodeVersion, publishRequest } from './model-messages.ts'
import type { FollowEvent } from './model-types.ts'
import { streamTensors } from './tensors.ts'
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
          commands.push({
            start: { reference, out: absolutePath(out), keepCount: keepCount ?? 0, ask: accept !== undefined },
          })
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
      else if (event.event === 'dropped')
        yield { type: 'dropped', peer: event.dropped.peer ?? '', message: event.dropped.message ?? '' }
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
