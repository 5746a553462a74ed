import type { Model, ModelDetails } from '../../client/index.ts'
import { type CommandContext, callOptions, withClient } from '../context.ts'
import { createLabel, type PeerLabel, peerLabels } from '../peer-labels.ts'
import { type Column, renderFields, renderTable } from '../table.ts'
import { formatBytes, formatCount, formatTime, printable } from '../text.ts'

/** `name:tag`; `name` of a version that no tag names any more; the id of a model without a name. */
export function titleOf(model: Model): string {
  if (model.name === '') return model.id
  return model.tag === '' ? `${model.name} (no tag)` : `${model.name}:${model.tag}`
}

function presenceOf(model: Model): string {
  if (model.changed) return 'changed'
  switch (model.presence) {
    case 'complete':
      return 'complete'
    case 'partial':
      // What is damaged or away counts as there until it is looked at: not all of it is, for all that.
      return `${model.sizeBytes === 0 ? 0 : Math.min(99, Math.floor((100 * model.presentBytes) / model.sizeBytes))}%`
    case 'none':
      return '-'
    default:
      return model.presence satisfies never
  }
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
  options: { maxColumns?: number | undefined; title?: (line: string) => string; label?: PeerLabel } = {},
): string {
  const label = options.label ?? createLabel([])
  const rows = models.map(model => [
    model.name === '' ? '-' : titleOf(model) + (model.ambiguous ? ' (one of several)' : ''),
    formatBytes(model.sizeBytes),
    String(model.fileCount),
    presenceOf(model),
    model.publisher === '' ? '-' : label(model.publisher),
    formatTime(model.createdMs),
    model.id,
  ])
  return renderTable(LIST_COLUMNS, rows, options)
}

export async function listModels(context: CommandContext, options: { local?: boolean }): Promise<void> {
  await withClient(context, async client => {
    const models = await client.models.list({ ...callOptions(context), local: options.local === true })
    const { output } = context
    const label = await peerLabels(client, context)
    output.result(models, () =>
      models.length === 0
        ? 'no models'
        : renderModels(models, {
            maxColumns: output.terminalColumns,
            title: line => output.paint('bold', line),
            label,
          }),
    )
  })
}

export function renderModel(model: ModelDetails, showsTensors: boolean, label: PeerLabel = id => id): string {
  /** The id as well: here is room for it. */
  const full = (id: string): string => (label(id) === id ? id : `${label(id)} (${id})`)

  const parts = [
    renderFields([
      ['model', titleOf(model)],
      ['id', model.id],
      ['publisher', model.authors.length > 0 ? model.authors.map(full) : '-'],
      ['created', formatTime(model.createdMs)],
      ['size', `${formatBytes(model.sizeBytes)} (${model.sizeBytes} bytes) in ${formatCount(model.fileCount, 'file')}`],
      ...(model.recipients.length > 0 ? [['encrypted for', model.recipients.map(full)] as const] : []),
      [
        'here',
        presenceOf(model) +
          (model.changed ? ' or gone in part, and not served: `trellis model verify` says what' : '') +
          (model.pinned ? ', pinned' : '') +
          (model.path === undefined || model.path === '' ? '' : `  ${model.path}`),
      ],
      ...(model.providers.length > 0 ? [['providers', model.providers.map(full)] as const] : []),
      ...(model.parents.length > 0 ? [['succeeds', model.parents] as const] : []),
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
        file.sha256 === '' ? '-' : file.sha256,
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
    const label = await peerLabels(client, context)
    context.output.result(model, () => renderModel(model, options.tensors === true, label))
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
