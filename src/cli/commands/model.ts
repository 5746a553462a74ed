import { resolve } from 'node:path'
import { TrellisError } from '../../base/index.ts'
import type {
  Model,
  ModelDetails,
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
import { type CommandContext, callOptions, withClient } from '../context.ts'
import { type Column, renderFields, renderTable } from '../table.ts'
import {
  createShortener,
  formatBytes,
  formatCount,
  formatDuration,
  formatRate,
  formatTime,
  printable,
} from '../text.ts'

function titleOf(model: Model): string {
  return model.name === '' ? model.id : `${model.name}:${model.tag}`
}

function presenceOf(model: Model): string {
  switch (model.presence) {
    case 'complete':
      return 'complete'
    case 'partial':
      return `${model.sizeBytes === 0 ? 0 : Math.floor((100 * model.presentBytes) / model.sizeBytes)}%`
    case 'none':
      return '-'
    default:
      return model.presence satisfies never
  }
}

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
  const metadata = parsePairs(options.meta, '--meta')
  await withClient(context, async client => {
    const operation = client.models.publish(resolve(path), {
      signal: context.signal,
      name: options.name,
      metadata,
      ...(options.tag === undefined ? {} : { tag: options.tag }),
    })
    const { model } = await follow<PublishEvent, PublishResult>(context, operation)
    context.output.result(model, () => model.id)
    context.output.note(
      `Published ${printable(titleOf(model))}: ${formatCount(model.fileCount, 'file')}, ${formatBytes(model.sizeBytes)}, in place. ` +
        `Others get it with \`trellis model pull ${printable(titleOf(model))}\`.`,
    )
  })
}

export async function pull(context: CommandContext, reference: string, options: { out?: string }): Promise<void> {
  const startedMs = performance.now()
  const { output } = context
  await withClient(context, async client => {
    let presentBytes = 0
    const operation = client.models.pull(reference, {
      signal: context.signal,
      ...(options.out === undefined ? {} : { out: resolve(options.out) }),
    })
    try {
      const { model } = await follow<PullEvent, PullResult>(context, operation, event => {
        if (event.type !== 'found') return
        const { model } = event
        presentBytes = model.presentBytes
        const resumed = presentBytes > 0 ? `, ${formatBytes(presentBytes)} here already` : ''
        output.detail(
          `Found ${printable(titleOf(model))} (${model.id}): ${formatCount(model.fileCount, 'file')}, ${formatBytes(model.sizeBytes)}${resumed}.`,
        )
      })
      output.result(model, () => printable(model.path ?? model.id))
      const elapsedMs = performance.now() - startedMs
      const movedBytes = Math.max(0, model.sizeBytes - presentBytes)
      output.note(
        `Pulled ${printable(titleOf(model))}: ${formatCount(model.fileCount, 'file')}, ${formatBytes(movedBytes)} in ` +
          `${formatDuration(elapsedMs)} (${formatRate((movedBytes * 1000) / elapsedMs)}), every chunk verified.`,
      )
    } catch (reason) {
      if (context.signal.aborted) output.note('Interrupted. The same command resumes where it stopped.')
      throw reason
    }
  })
}

export async function verify(context: CommandContext, reference: string): Promise<void> {
  await withClient(context, async client => {
    const operation = client.models.verify(reference, { signal: context.signal })
    const { model, damaged } = await follow<VerifyEvent, VerifyResult>(context, operation)
    context.output.result({ model, damaged }, () =>
      damaged.length === 0
        ? `${printable(titleOf(model))}: ${formatCount(model.fileCount, 'file')}, ${formatBytes(model.sizeBytes)}, all as published`
        : damaged.map(path => `damaged  ${printable(path)}`).join('\n'),
    )
    if (damaged.length > 0) {
      throw new TrellisError(
        'data_loss',
        `${formatCount(damaged.length, 'file differs', 'files differ')} from the manifest`,
        {
          hint: 'Publish it again if the change was meant; otherwise `trellis model rm` and `trellis model pull` it.',
        },
      )
    }
  })
}

const LIST_COLUMNS: readonly Column[] = [
  { title: 'MODEL' },
  { title: 'SIZE', align: 'right' },
  { title: 'FILES', align: 'right' },
  { title: 'HERE' },
  { title: 'PUBLISHER' },
  { title: 'CREATED' },
  { title: 'ID' },
]

export function renderModels(
  models: readonly Model[],
  options: { maxColumns?: number | undefined; title?: (line: string) => string } = {},
): string {
  const shorten = createShortener(models.map(model => model.publisher))
  const rows = models.map(model => [
    model.name === '' ? '-' : `${model.name}:${model.tag}`,
    formatBytes(model.sizeBytes),
    String(model.fileCount),
    presenceOf(model),
    shorten(model.publisher),
    formatTime(model.createdMs),
    model.id,
  ])
  return renderTable(LIST_COLUMNS, rows, options)
}

export async function listModels(context: CommandContext, options: { local?: boolean }): Promise<void> {
  await withClient(context, async client => {
    const models = await client.models.list({ ...callOptions(context), local: options.local === true })
    const { output } = context
    output.result(models, () =>
      models.length === 0
        ? 'no models'
        : renderModels(models, {
            maxColumns: output.terminalColumns,
            title: line => output.paint('bold', line),
          }),
    )
  })
}

export function renderModel(model: ModelDetails, showsTensors: boolean): string {
  const parts = [
    renderFields([
      ['model', titleOf(model)],
      ['id', model.id],
      ['publisher', model.publisher],
      ['created', formatTime(model.createdMs)],
      ['size', `${formatBytes(model.sizeBytes)} (${model.sizeBytes} bytes) in ${formatCount(model.fileCount, 'file')}`],
      ['here', presenceOf(model) + (model.path === undefined || model.path === '' ? '' : `  ${model.path}`)],
      ...Object.entries(model.metadata)
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, value]) => [printable(key), value] as const),
    ]),
    renderTable(
      [
        { title: 'FILE' },
        { title: 'SIZE', align: 'right' },
        { title: 'TENSORS', align: 'right' },
        { title: 'SHA-256' },
      ],
      model.files.map(file => [
        file.path,
        formatBytes(file.sizeBytes),
        file.tensorCount === 0 ? '-' : String(file.tensorCount),
        file.sha256,
      ]),
    ),
  ]
  if (showsTensors && model.tensors.length > 0) {
    parts.push(
      renderTable(
        [
          { title: 'TENSOR' },
          { title: 'TYPE' },
          { title: 'SHAPE' },
          { title: 'SIZE', align: 'right' },
          { title: 'FILE' },
        ],
        model.tensors.map(tensor => [
          tensor.name,
          tensor.dtype,
          `[${tensor.shape.join(', ')}]`,
          formatBytes(tensor.sizeBytes),
          tensor.file,
        ]),
      ),
    )
    if (model.omittedTensorCount > 0) parts.push(`and ${formatCount(model.omittedTensorCount, 'more tensor')}`)
  }
  return parts.join('\n\n')
}

export async function showModel(
  context: CommandContext,
  reference: string,
  options: { tensors?: boolean },
): Promise<void> {
  await withClient(context, async client => {
    const model = await client.models.show(reference, callOptions(context))
    context.output.result(model, () => renderModel(model, options.tensors === true))
  })
}

export async function removeModel(
  context: CommandContext,
  reference: string,
  options: { deleteFiles?: boolean },
): Promise<void> {
  await withClient(context, async client => {
    const removed = await client.models.remove(reference, {
      ...callOptions(context),
      deleteFiles: options.deleteFiles === true,
    })
    context.output.result(removed, () => {
      const files = removed.deletedFileCount > 0 ? `, deleted ${formatCount(removed.deletedFileCount, 'file')}` : ''
      return `removed ${removed.id}${files}`
    })
  })
}
