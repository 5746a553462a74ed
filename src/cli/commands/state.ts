import { TrellisError } from '../../base/index.ts'
import type { StateEntry, StateEvent } from '../../client/index.ts'
import { parseValue, readArgument } from '../arguments.ts'
import { type CommandContext, callOptions, withClient } from '../context.ts'
import { noteOwnProblem } from '../membership.ts'
import { createLabel, type PeerLabel, peerLabels } from '../peer-labels.ts'
import { renderTable } from '../table.ts'
import { clip, formatTime, formatValue, printable } from '../text.ts'
import { findShared, sharedId, showShared, watchShared } from './state-documents.ts'

const VALUE_MAX_CHARS = 120

export async function setValue(
  context: CommandContext,
  document: string,
  key: string,
  argument: string,
  options: { text?: boolean },
): Promise<void> {
  const text = await readArgument(argument, context.signal)
  const value = options.text === true ? text : parseValue(text)
  await withClient(context, async client => {
    await client.state.set(document, key, value, callOptions(context))
    context.output.result({ document, key, value }, () => `${printable(key)} = ${printable(formatValue(value))}`)
    await noteOwnProblem(client, context)
  })
}

/** Without a key: all of a shared document. */
export async function getValue(context: CommandContext, document: string, key: string | undefined): Promise<void> {
  await withClient(context, async client => {
    if (key === undefined) {
      await sharedId(client, context, document)
        .then(id => showShared(client, context, id))
        .catch((reason: unknown) => {
          if (!(reason instanceof TrellisError) || reason.kind !== 'not_found') throw reason
          throw new TrellisError('not_found', reason.message, {
            hint: `Say which key; \`trellis state ls ${document}\` lists them. Shared documents are listed by \`trellis state ls\`.`,
            cause: reason,
          })
        })
      return
    }
    const entry = await client.state.get(document, key, callOptions(context))
    if (entry === undefined) {
      throw new TrellisError('not_found', `no value for ${JSON.stringify(key)} in ${JSON.stringify(document)}`)
    }
    const { output } = context
    // A pipe gets the text itself, a terminal never gets control characters.
    output.result(entry, () => {
      const text = formatValue(entry.value)
      return output.terminalColumns === undefined ? text : text.split('\n').map(printable).join('\n')
    })
  })
}

export async function deleteValue(context: CommandContext, document: string, key: string): Promise<void> {
  await withClient(context, async client => {
    const existed = await client.state.delete(document, key, callOptions(context))
    context.output.result({ document, key, existed }, () =>
      existed ? `deleted ${printable(key)}` : `there was no value for ${printable(key)} that this node knows of`,
    )
    await noteOwnProblem(client, context)
  })
}

export function renderEntries(
  entries: readonly StateEntry[],
  options: { maxColumns?: number | undefined; title?: (line: string) => string; label?: PeerLabel } = {},
): string {
  const label = options.label ?? createLabel([])
  return renderTable(
    [{ title: 'KEY' }, { title: 'AUTHOR' }, { title: 'UPDATED' }, { title: 'VALUE' }],
    entries.map(entry => [
      entry.key,
      label(entry.author),
      formatTime(entry.updatedMs),
      clip(JSON.stringify(entry.value), VALUE_MAX_CHARS),
    ]),
    options,
  )
}

/** Without a document: the documents. */
export async function listState(
  context: CommandContext,
  document: string | undefined,
  options: { prefix?: string },
): Promise<void> {
  const { output } = context
  await withClient(context, async client => {
    if (document === undefined) {
      const shared = (await client.state.sharedDocuments(callOptions(context))).map(({ id }) => id)
      const documents = [...new Set([...(await client.state.documents(callOptions(context))), ...shared])]
      output.result(documents, () => (documents.length === 0 ? 'no documents' : documents.map(printable).join('\n')))
      return
    }
    const shared = await findShared(client, context, document)
    if (shared !== undefined) {
      await showShared(client, context, shared)
      return
    }
    const prefix = options.prefix === undefined ? {} : { prefix: options.prefix }
    const entries = await client.state.entries(document, { ...callOptions(context), ...prefix })
    const label = await peerLabels(client, context)
    output.result(entries, () =>
      entries.length === 0
        ? 'no entries'
        : renderEntries(entries, {
            maxColumns: output.terminalColumns,
            title: line => output.paint('bold', line),
            label,
          }),
    )
  })
}

export function renderStateEvent(event: StateEvent, label: PeerLabel): string {
  switch (event.type) {
    case 'set':
      return `set      ${printable(event.entry.key)}  ${label(event.entry.author)}  ${printable(JSON.stringify(event.entry.value))}`
    case 'deleted':
      return `deleted  ${printable(event.entry.key)}  ${label(event.entry.author)}`
    case 'current':
      return 'current'
    default:
      return event satisfies never
  }
}

export async function watchState(
  context: CommandContext,
  document: string,
  options: { prefix?: string },
): Promise<void> {
  const prefix = options.prefix === undefined ? {} : { prefix: options.prefix }
  await withClient(context, async client => {
    const shared = await findShared(client, context, document)
    if (shared !== undefined) {
      context.output.note('changes from now on; `trellis state get` shows its content')
      await watchShared(client, context, shared)
      return
    }
    const label = await peerLabels(client, context)
    for await (const event of client.state.watch(document, { signal: context.signal, ...prefix })) {
      context.output.result(event, () => renderStateEvent(event, label))
    }
  })
}
