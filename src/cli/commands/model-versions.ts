import { spawn } from 'node:child_process'
import { TrellisError } from '../../base/index.ts'
import type { Failure, FollowedVersion, ModelDiff, TrellisClient } from '../../client/index.ts'
import { parseCount, parsePath } from '../arguments.ts'
import { type CommandContext, callOptions, withClient } from '../context.ts'
import { type Column, renderTable } from '../table.ts'
import { formatBytes, formatCount, formatDuration, printable } from '../text.ts'
import { titleOf } from './model-list.ts'

const COMMAND_TIMEOUT_MS = 300_000
const MAX_KEEP_COUNT = 1000

const FILE_COLUMNS: readonly Column[] = [
  { title: 'FILE' },
  { title: 'CHANGE' },
  { title: 'BEFORE', align: 'right' },
  { title: 'AFTER', align: 'right' },
]
const TENSOR_COLUMNS: readonly Column[] = [
  { title: 'TENSOR' },
  { title: 'CHANGE' },
  { title: 'SIZE', align: 'right' },
  { title: 'FILE' },
]

function renderDiff(diff: ModelDiff, showsTensors: boolean): string {
  const { files, tensors, sharedBytes, newBytes, to } = diff
  const share = to.sizeBytes === 0 ? 0 : (100 * newBytes) / to.sizeBytes
  const parts = [
    files.length === 0
      ? 'the same files'
      : renderTable(
          FILE_COLUMNS,
          files.map(({ path, change, fromBytes, toBytes }) => [
            path,
            change,
            change === 'added' ? '-' : formatBytes(fromBytes),
            change === 'removed' ? '-' : formatBytes(toBytes),
          ]),
        ),
  ]
  if (showsTensors && tensors.length > 0) {
    parts.push(
      renderTable(
        TENSOR_COLUMNS,
        tensors.map(({ name, change, sizeBytes, path }) => [name, change, formatBytes(sizeBytes), path]),
      ),
    )
    if (diff.omittedTensorCount > 0) parts.push(`and ${formatCount(diff.omittedTensorCount, 'more tensor')}`)
  }
  const tensorCount = tensors.length + diff.omittedTensorCount
  parts.push(
    `${formatBytes(newBytes)} to fetch (${share.toFixed(1)} % of ${formatBytes(to.sizeBytes)}), ${formatBytes(sharedBytes)} shared; ${formatCount(tensorCount, 'tensor')} changed`,
  )
  return parts.join('\n\n')
}

export async function diffModels(
  context: CommandContext,
  from: string,
  to: string,
  options: { tensors?: boolean },
): Promise<void> {
  await withClient(context, async client => {
    const diff = await client.models.diff(from, to, { ...callOptions(context) })
    context.output.result(diff, () => renderDiff(diff, options.tensors === true))
  })
}

export interface FollowCommandOptions {
  out: string
  exec?: string
  keep?: string
}

export async function followModel(
  context: CommandContext,
  reference: string,
  options: FollowCommandOptions,
): Promise<void> {
  const { output, signal } = context
  const { exec, keep } = options
  const keepCount = keep === undefined ? undefined : parseCount(keep, '--keep', 1, MAX_KEEP_COUNT)
  await withClient(context, async client => {
    const events = client.models.follow(reference, {
      signal,
      out: parsePath(options.out, '--out'),
      ...(keepCount === undefined ? {} : { keepCount }),
      ...(exec === undefined
        ? {}
        : {
            accept: (version: FollowedVersion, isRollback: boolean) => runCommand(exec, version, isRollback, signal),
          }),
    })
    const progress = output.progress()
    output.note(`Following ${reference} into ${options.out}. Ctrl-C ends it.`)
    void noteIfUnknown(context, client, reference)
    for await (const event of events) {
      if (event.type === 'progress') {
        progress.update(event)
        continue
      }
      progress.end()
      switch (event.type) {
        case 'pulling':
          output.detail(`Fetching ${printable(event.id)}.`)
          break
        case 'dropped':
          await tellDropped(context, client, event)
          break
        case 'accepted': {
          const { fetchedBytes, reusedBytes, durationMs } = event
          output.result(event, () => printable(event.path))
          output.note(
            `In use: ${printable(event.id)}, ${formatBytes(fetchedBytes)} fetched and ${formatBytes(reusedBytes)} reused in ${formatDuration(durationMs)}.`,
          )
          break
        }
        case 'rolled_back':
          if (output.json) output.result(event, () => '')
          else output.note(`Refused: ${printable(event.id)} (${printable(event.reason)}). ${backTo(event.to)}`)
          break
        case 'failed':
          tellFailure(context, event.failure)
          break
        default:
          event satisfies never
      }
    }
  })
}

/** A name that is misspelt would be waited for in silence. */
async function noteIfUnknown({ output, signal }: CommandContext, client: TrellisClient, name: string): Promise<void> {
  try {
    await client.models.open(name, { signal })
  } catch (reason) {
    if (!(reason instanceof TrellisError) || reason.kind !== 'not_found') return
    output.note(`It is waited for, since there is ${printable(reason.message)}.`)
    if (reason.hint !== undefined) output.note(`  ${printable(reason.hint)}`)
  }
}

function backTo(id: string | undefined): string {
  return id === undefined ? 'There is no version before it.' : `Back to ${printable(id)}.`
}

/** A failure that is tried again. */
export function tellFailure({ output }: CommandContext, failure: Failure): void {
  if (output.json) output.error(JSON.stringify({ failure }))
  else output.note(`Failed, and will be tried again: ${printable(failure.message)}`)
}

/** A provider that is asked no more. */
export async function tellDropped(
  { output }: CommandContext,
  client: TrellisClient,
  { peer, message }: { peer: string; message: string },
): Promise<void> {
  const title = await peerTitle(client, peer)
  output.event({ dropped: { peer, message } }, () => `No longer asking ${printable(title)}: ${printable(message)}`)
}

/** The name of a peer, where it is known, with its id. */
async function peerTitle(client: TrellisClient, peer: string): Promise<string> {
  const peers = await client.mesh.peers().catch(() => [])
  const name = peers.find(other => other.id === peer)?.name ?? ''
  return name === '' ? peer : `${name} (${peer})`
}

export async function rollBack(context: CommandContext, out: string): Promise<void> {
  await withClient(context, async client => {
    const rolledBack = await client.models.rollBack(parsePath(out, 'dir'), callOptions(context))
    context.output.result(rolledBack, () => backTo(rolledBack.to))
  })
}

/**
 * Runs a shell command, which refuses a version by failing. Its output goes to stderr, since stdout is for results. It finds
 * `TRELLIS_MODEL_DIR` (the link), `TRELLIS_MODEL_PATH` (the version's own folder), `TRELLIS_MODEL_ID`,
 * `TRELLIS_MODEL_PREVIOUS` and `TRELLIS_MODEL_ROLLBACK` (1 or 0) in its environment.
 */
export async function runCommand(
  command: string,
  version: FollowedVersion,
  isRollback: boolean,
  signal: AbortSignal,
  timeoutMs = COMMAND_TIMEOUT_MS,
): Promise<void> {
  const variables = {
    TRELLIS_MODEL_DIR: version.current,
    TRELLIS_MODEL_PATH: version.path,
    TRELLIS_MODEL_ID: version.id,
    TRELLIS_MODEL_PREVIOUS: version.previous ?? '',
    TRELLIS_MODEL_ROLLBACK: isRollback ? '1' : '0',
  }
  // By env(1), so that the rest of the environment stays as it is.
  const assignments = Object.entries(variables).map(([name, value]) => `${name}=${value}`)
  const child = spawn('env', [...assignments, 'sh', '-c', command], { stdio: ['ignore', 2, 2], detached: true })
  const ended = Promise.withResolvers<void>()
  child.on('error', ended.reject)
  child.on('exit', (code, killedBy) => {
    if (code === 0) ended.resolve()
    else ended.reject(new TrellisError('failed_precondition', `the command ended with ${killedBy ?? `status ${code}`}`))
  })
  const deadline = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)])
  // The whole group of it: the shell's children too.
  const kill = (): void => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
    } catch {
      // It has ended by itself.
    }
  }
  deadline.addEventListener('abort', kill, { once: true })
  if (deadline.aborted) kill()
  try {
    await ended.promise
  } finally {
    deadline.removeEventListener('abort', kill)
  }
}

export async function pinModel(context: CommandContext, reference: string, pinned: boolean): Promise<void> {
  await withClient(context, async client => {
    const model = await client.models.pin(reference, pinned, callOptions(context))
    const title = printable(titleOf(model))
    context.output.result(model, () => (pinned ? `${title} stays` : `${title} may be evicted`))
  })
}

export async function collectGarbage(context: CommandContext, options: { dryRun?: boolean }): Promise<void> {
  const { output } = context
  await withClient(context, async client => {
    const dryRun = options.dryRun === true
    const result = await client.models.collect({ ...callOptions(context), dryRun })
    const { evicted, files, blobCount, blobBytes, freedBytes, usedBytes, quotaBytes } = result
    output.result(result, () =>
      [
        ...evicted.map(({ name, id, bytes }) => `model  ${formatBytes(bytes)}  ${printable(name)}  ${printable(id)}`),
        ...files.map(({ path, bytes }) => `file   ${formatBytes(bytes)}  ${printable(path)}`),
        `${dryRun ? 'would free' : 'freed'} ${formatBytes(freedBytes)}, and ${formatCount(blobCount, 'record')} of ${formatBytes(blobBytes)}`,
        `models take up ${formatBytes(usedBytes)}${quotaBytes === 0 ? '; there is no quota' : ` of ${formatBytes(quotaBytes)}`}`,
      ].join('\n'),
    )
  })
}
