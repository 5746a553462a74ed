import { TrellisError } from '../../base/index.ts'
import type {
  Model,
  Operation,
  Progress,
  PublishEvent,
  PublishOptions,
  PublishResult,
  PullEvent,
  PullResult,
  VerifyEvent,
  VerifyResult,
} from '../../client/index.ts'
import { hubCacheFolder } from '../../config/index.ts'
import { parsePairs, parsePath, parsePositiveDuration } from '../arguments.ts'
import { type CommandContext, withClient } from '../context.ts'
import { formatBytes, formatCount, formatDuration, formatRate, printable } from '../text.ts'
import { titleOf } from './model-list.ts'
import { tellDropped, tellFailure } from './model-versions.ts'

type Done<Event> = Extract<Event, { type: 'done' }>

/** Shows an operation's progress and gives its last event. */
async function follow<Event extends { type: string }, Result>(
  context: CommandContext,
  operation: Operation<Event | Progress, Result>,
  onOther: (event: Event) => void = () => {},
): Promise<Done<Event>> {
  const progress = context.output.progress()
  let last: Event | Progress | undefined
  try {
    for await (const event of operation) {
      last = event
      if (isProgress(event)) {
        progress.update(event)
      } else {
        progress.end()
        onOther(event)
      }
    }
  } finally {
    progress.end()
  }
  if (last?.type !== 'done') throw new TrellisError('internal', 'the daemon ended the operation without a result')
  return last as Done<Event>
}

function isProgress(event: { type: string } | Progress): event is Progress {
  return event.type === 'progress'
}

export interface PublishCommandOptions {
  name: string
  tag?: string
  meta: string[]
  watch?: boolean
  settle?: string
  encrypt?: boolean
  to: string[]
  fileHashes?: boolean
}

export async function publish(context: CommandContext, path: string, options: PublishCommandOptions): Promise<void> {
  const { signal } = context
  const encrypt = options.encrypt === true || options.to.length > 0
  const request: PublishOptions = {
    signal,
    name: options.name,
    metadata: parsePairs(options.meta, '--meta'),
    ...(options.tag === undefined ? {} : { tag: options.tag }),
    ...(encrypt ? { encrypt, recipients: options.to } : {}),
    fileHashes: options.fileHashes === true,
  }
  if (options.settle !== undefined && options.watch !== true)
    throw new TrellisError('invalid_argument', '--settle goes with --watch')
  await withClient(context, async client => {
    if (options.watch !== true) {
      const operation = client.models.publish(parsePath(path, 'path'), request)
      const { type: _, ...result } = await follow<PublishEvent, PublishResult>(context, operation)
      tellPublished(context, result, encrypt)
      return
    }
    const settle = options.settle === undefined ? {} : { settleMs: parsePositiveDuration(options.settle, '--settle') }
    const progress = context.output.progress()
    for await (const event of client.models.watchPublish(parsePath(path, 'path'), { ...request, ...settle })) {
      if (event.type === 'progress') {
        progress.update(event)
        continue
      }
      progress.end()
      if (event.type === 'failed') {
        tellFailure(context, event.failure)
      } else {
        const { type: _, ...result } = event
        tellPublished(context, result, encrypt)
      }
    }
  })
}

function tellPublished({ output }: CommandContext, result: PublishResult, isEncrypted: boolean): void {
  const { model, warnings, ignoredFileCount, ignored, emptyFolders, unchanged } = result
  output.result(result, () => model.id)
  for (const warning of warnings) output.note(`warning: ${printable(warning)}`)
  const title = printable(titleOf(model))
  const left = [
    ...(ignoredFileCount > 0
      ? [`${formatCount(ignoredFileCount, 'file or folder', 'files and folders')} ignored`]
      : []),
    ...(emptyFolders.length > 0 ? [`${formatCount(emptyFolders.length, 'empty folder')} left out`] : []),
  ]
  output.note(
    unchanged
      ? `${title} was published like this before: nothing has changed.`
      : `Published ${title}: ${[sizeOf(model), isEncrypted ? 'encrypted' : 'in place', ...left].join(', ')}. Others get it with \`trellis model pull ${title}\`.`,
  )
  for (const path of [...ignored, ...emptyFolders]) output.detail(`left out: ${printable(path)}`)
}

export interface PullCommandOptions {
  out?: string
  files: string[]
  layers?: string
  tensors: string[]
  hubCache?: string | true
  hubId?: string
  sealed?: boolean
}

export async function pull(context: CommandContext, reference: string, options: PullCommandOptions): Promise<void> {
  const { output, signal } = context
  const { hubCache, hubId } = options
  if (hubId !== undefined && hubCache === undefined)
    throw new TrellisError('invalid_argument', '--hub-id goes with --hub-cache')
  await withClient(context, async client => {
    const operation = client.models.pull(reference, {
      signal,
      ...(options.out === undefined ? {} : { out: parsePath(options.out, '--out') }),
      ...(options.files.length === 0 ? {} : { files: options.files }),
      ...(options.layers === undefined ? {} : { layers: options.layers }),
      ...(options.tensors.length === 0 ? {} : { tensors: options.tensors }),
      ...(hubCache === undefined
        ? {}
        : { hubCache: hubCache === true ? hubCacheFolder() : parsePath(hubCache, '--hub-cache') }),
      ...(hubId === undefined ? {} : { hubRepository: hubId }),
      ...(options.sealed === true ? { sealed: true } : {}),
    })
    const telling: Promise<void>[] = []
    try {
      const { type: _, ...result } = await follow<PullEvent, PullResult>(context, operation, event => {
        if (event.type === 'found') {
          const { model } = event
          output.detail(`Found ${printable(titleOf(model))} (${printable(model.id)}): ${sizeOf(model)}.`)
        } else if (event.type === 'dropped') {
          telling.push(tellDropped(context, client, event))
        }
      })
      await Promise.all(telling)
      const { model } = result
      output.result(result, () => printable(model.path ?? model.id))
      output.note(`Pulled ${printable(titleOf(model))}: ${describePull(result)}`)
      for (const path of result.sparseFiles)
        output.note(
          `warning: ${printable(path)} has zeros where nothing was fetched: only what was chosen can be read.`,
        )
    } catch (reason) {
      if (context.interrupted.aborted) output.note('Interrupted: the same command resumes where it stopped.')
      throw reason
    }
  })
}

function sizeOf(model: Model): string {
  return `${formatCount(model.fileCount, 'file')}, ${formatBytes(model.sizeBytes)}`
}

/** What came over the network and how fast, and what was here already. */
export function describePull(result: PullResult): string {
  const { fetchedBytes, reusedBytes, keptBytes, durationMs } = result
  const rate = durationMs > 0 && fetchedBytes > 0 ? ` (${formatRate((fetchedBytes * 1000) / durationMs)})` : ''
  const parts = [`${formatBytes(fetchedBytes)} fetched and verified in ${formatDuration(durationMs)}${rate}`]
  if (reusedBytes > 0) parts.push(`${formatBytes(reusedBytes)} taken from other models here`)
  if (keptBytes > 0) parts.push(`${formatBytes(keptBytes)} here already`)
  return `${parts.join(', ')}.`
}

export async function verify(context: CommandContext, reference: string, options: { repair?: boolean }): Promise<void> {
  const { output, signal } = context
  await withClient(context, async client => {
    const operation = client.models.verify(reference, { signal, repair: options.repair === true })
    const { type: _, ...result } = await follow<VerifyEvent, VerifyResult>(context, operation)
    const { model, damaged, repaired, backups, sealedOnly } = result
    output.result(result, () =>
      [
        ...damaged.map(path => `damaged   ${printable(path)}`),
        ...repaired.map(path => `repaired  ${printable(path)}`),
        ...backups.map(path => `kept      ${printable(path)}`),
        ...(damaged.length + repaired.length === 0
          ? [`${printable(titleOf(model))}: ${sizeOf(model)}, all as published`]
          : []),
      ].join('\n'),
    )
    if (backups.length > 0)
      output.note('What had been changed is kept under the names above: remove what you need no longer.')
    if (sealedOnly)
      output.note('It is encrypted, and only the encrypted files were checked: this node knows of no decrypted ones.')
    if (damaged.length > 0) {
      throw new TrellisError(
        'data_loss',
        `${formatCount(damaged.length, 'file is', 'files are')} not what the manifest says`,
        {
          hint: 'A model that was pulled: --repair. One that was published: publish it again, if the change was meant.',
        },
      )
    }
  })
}
