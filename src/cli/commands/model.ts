import { resolve } from 'node:path'
import { TrellisError } from '../../base/index.ts'
import type {
  Model,
  Operation,
  Progress,
  PublishEvent,
  PublishResult,
  PullEvent,
  PullResult,
  VerifyEvent,
  VerifyResult,
} from '../../client/index.ts'
import { parsePairs } from '../arguments.ts'
import { type CommandContext, withClient } from '../context.ts'
import { formatBytes, formatCount, formatDuration, formatRate, printable } from '../text.ts'
import { titleOf } from './model-list.ts'

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

export async function publish(
  context: CommandContext,
  path: string,
  options: { name: string; tag?: string; meta: string[] },
): Promise<void> {
  const { output, signal } = context
  const metadata = parsePairs(options.meta, '--meta')
  await withClient(context, async client => {
    const tag = options.tag === undefined ? {} : { tag: options.tag }
    const operation = client.models.publish(resolve(path), { signal, name: options.name, metadata, ...tag })
    const { type: _, ...result } = await follow<PublishEvent, PublishResult>(context, operation)
    const { model } = result
    output.result(result, () => model.id)
    for (const warning of result.warnings) output.note(`warning: ${printable(warning)}`)
    const ignored = result.ignoredFileCount > 0 ? `, ${formatCount(result.ignoredFileCount, 'file')} ignored` : ''
    const title = printable(titleOf(model))
    output.note(
      result.unchanged
        ? `${title} was published like this before: nothing has changed.`
        : `Published ${title}: ${sizeOf(model)}, in place${ignored}. Others get it with \`trellis model pull ${title}\`.`,
    )
  })
}

export interface PullCommandOptions {
  out?: string
  files: string[]
  layers?: string
  tensors: string[]
}

export async function pull(context: CommandContext, reference: string, options: PullCommandOptions): Promise<void> {
  const { output, signal } = context
  await withClient(context, async client => {
    const operation = client.models.pull(reference, {
      signal,
      ...(options.out === undefined ? {} : { out: resolve(options.out) }),
      ...(options.files.length === 0 ? {} : { files: options.files }),
      ...(options.layers === undefined ? {} : { layers: options.layers }),
      ...(options.tensors.length === 0 ? {} : { tensors: options.tensors }),
    })
    try {
      const { type: _, ...result } = await follow<PullEvent, PullResult>(context, operation, event => {
        if (event.type === 'found') {
          const { model } = event
          output.detail(`Found ${printable(titleOf(model))} (${printable(model.id)}): ${sizeOf(model)}.`)
        } else if (event.type === 'dropped') {
          output.note(`No longer asking ${printable(event.peer)}: ${printable(event.message)}`)
        }
      })
      const { model } = result
      output.result(result, () => printable(model.path ?? model.id))
      output.note(`Pulled ${printable(titleOf(model))}: ${describePull(result)}`)
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
  const rate = durationMs > 0 ? ` (${formatRate((fetchedBytes * 1000) / durationMs)})` : ''
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
    const { model, damaged, repaired } = result
    output.result(result, () =>
      [
        ...damaged.map(path => `damaged   ${printable(path)}`),
        ...repaired.map(path => `repaired  ${printable(path)}`),
        ...(damaged.length + repaired.length === 0
          ? [`${printable(titleOf(model))}: ${sizeOf(model)}, all as published`]
          : []),
      ].join('\n'),
    )
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
