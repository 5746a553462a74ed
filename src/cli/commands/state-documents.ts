import { open } from 'node:fs/promises'
import { errorMessage, TrellisError, toTrellisError } from '../../base/index.ts'
import type { JsonValue, SharedDocumentInfo, SharedEvent, StateStatus, TrellisClient } from '../../client/index.ts'
import { parseValue, readArgument } from '../arguments.ts'
import { type CommandContext, callOptions, withClient } from '../context.ts'
import { noteOwnProblem } from '../membership.ts'
import { peerLabels } from '../peer-labels.ts'
import { renderTable } from '../table.ts'
import { clip, formatCount, formatTime, printable } from '../text.ts'
import { EXPORT_FORMAT, type Export } from './state-import.ts'

const VALUE_MAX_CHARS = 120
/** For the last word of a wait whose time is over, in milliseconds. */
const STATUS_TIMEOUT_MS = 5000
/** A wait as long as this is told of, in milliseconds. */
const SAY_WAITING_MS = 1000
function namedIn(ids: readonly string[], name: string): string[] {
  return ids.filter(id => id.endsWith(`/${name}`))
}

/** The id of the shared document that is meant by its id, or by a name which no other document has. */
export async function findShared(
  client: TrellisClient,
  context: CommandContext,
  text: string,
): Promise<string | undefined> {
  const options = callOptions(context)
  const ids = (await client.state.sharedDocuments(options)).map(({ id }) => id)
  if (ids.includes(text)) return text
  const [id, ...others] = namedIn(ids, text)
  if (id === undefined || others.length > 0 || (await client.state.documents(options)).includes(text)) return undefined
  return id
}

/** The id of a shared document; its name alone will do where one of them is called so. */
export async function sharedId(client: TrellisClient, context: CommandContext, text: string): Promise<string> {
  if (text.includes('/')) return text
  const known = await client.state.sharedDocuments(callOptions(context))
  const [id, ...others] = namedIn(
    known.map(document => document.id),
    text,
  )
  if (id === undefined) {
    throw new TrellisError('not_found', `there is no shared document ${JSON.stringify(text)}`, {
      hint: '`trellis state ls` lists them all, `trellis state create` makes one.',
    })
  }
  if (others.length > 0) {
    throw new TrellisError('invalid_argument', `several shared documents are called ${JSON.stringify(text)}`, {
      hint: `Name one by its id: ${[id, ...others].join(', ')}`,
    })
  }
  return id
}

function renderPolicy({ everyoneWrites, writers }: SharedDocumentInfo): string {
  if (everyoneWrites) return 'everyone writes'
  return writers.length === 0 ? 'only its owner writes' : `its owner and ${writers.length} more write`
}

export async function createDocument(
  context: CommandContext,
  name: string,
  { writer: writers, everyone = false }: { writer: string[]; everyone?: boolean },
): Promise<void> {
  await withClient(context, async client => {
    const document = await client.state.createShared(name, {
      ...callOptions(context),
      writers,
      everyoneWrites: everyone,
    })
    context.output.result(document, () => document.id)
    context.output.note(renderPolicy(document))
  })
}

export interface PolicyOptions {
  writer: string[]
  everyone?: boolean
  ownerOnly?: boolean
}

/** Without options only shows it: who asks must not shut the writers out. */
export async function showOrSetPolicy(
  context: CommandContext,
  text: string,
  { writer: writers, everyone = false, ownerOnly = false }: PolicyOptions,
): Promise<void> {
  if (ownerOnly && (everyone || writers.length > 0))
    throw new TrellisError('invalid_argument', '--owner-only leaves no room for --writer and --everyone')
  await withClient(context, async client => {
    const document = client.state.document(await sharedId(client, context, text))
    if (ownerOnly || everyone || writers.length > 0)
      await document.setPolicy({ writers, everyoneWrites: everyone }, callOptions(context))
    const { document: info } = await document.content(callOptions(context))
    const label = await peerLabels(client, context)
    context.output.result(info, () =>
      [renderPolicy(info), ...(info.everyoneWrites ? [] : info.writers.map(peer => `  ${label(peer)}`))].join('\n'),
    )
  })
}

export async function showShared(client: TrellisClient, context: CommandContext, id: string): Promise<void> {
  const { document, ...content } = await client.state.document(id).content(callOptions(context))
  context.output.result({ ...document, ...content }, () => JSON.stringify(content, undefined, 2))
}

const ACTIONS = `map NAME set KEY VALUE | map NAME delete KEY | list NAME insert INDEX VALUE… | list NAME push VALUE… |
list NAME delete INDEX [COUNT] | text NAME insert INDEX TEXT | text NAME append TEXT | text NAME delete INDEX [COUNT] |
counter NAME add [AMOUNT]`

function parseNumber(text: string | undefined, fallback?: number): number {
  const value = text === undefined ? fallback : Number(text)
  if (value === undefined || !Number.isFinite(value))
    throw new TrellisError('invalid_argument', `not a number: ${text ?? ''}`)
  return value
}

/** One edit of a shared document, as words. */
export async function editDocument(context: CommandContext, id: string, words: readonly string[]): Promise<void> {
  const [kind = '', name = '', action = '', ...rest] = words
  const options = callOptions(context)
  const values = (texts: readonly string[]): JsonValue[] => texts.map(text => parseValue(text))
  await withClient(context, async client => {
    const document = client.state.document(await sharedId(client, context, id))
    const { [0]: first = '', [1]: second = '' } = rest
    switch (`${kind} ${action} ${rest.length}`) {
      case 'map set 2':
        await document.map(name).set(first, parseValue(await readArgument(second, context.signal)), options)
        break
      case 'map delete 1':
        await document.map(name).delete(first, options)
        break
      case 'list delete 1':
      case 'list delete 2':
        await document.list(name).delete(parseNumber(first), parseNumber(rest[1], 1), options)
        break
      case 'text insert 2':
        await document.text(name).insert(parseNumber(first), await readArgument(second, context.signal), options)
        break
      case 'text append 1': {
        const text = await document.text(name).read(options)
        await document.text(name).insert(text.length, await readArgument(first, context.signal), options)
        break
      }
      case 'text delete 1':
      case 'text delete 2':
        await document.text(name).delete(parseNumber(first), parseNumber(rest[1], 1), options)
        break
      case 'counter add 0':
      case 'counter add 1':
        await document.counter(name).add(parseNumber(rest[0], 1), options)
        break
      default:
        if (kind === 'list' && action === 'push' && rest.length > 0) {
          const { length } = await document.list(name).toArray(options)
          await document.list(name).insert(length, values(rest), options)
        } else if (kind === 'list' && action === 'insert' && rest.length > 1) {
          await document.list(name).insert(parseNumber(first), values(rest.slice(1)), options)
        } else {
          throw new TrellisError('invalid_argument', `not an edit: ${clip(words.join(' '), 80)}`, {
            hint: `One of: ${ACTIONS.replaceAll('\n', ' ')}`,
          })
        }
    }
    context.output.result({ document: id, edited: true }, () => 'edited')
    await noteOwnProblem(client, context)
  })
}

function renderSharedEvent({ author, origin, changes }: SharedEvent): string {
  if (author === undefined) return 'replaced: something in it no longer counts'
  const what = changes.map(({ kind, name, keys }) => `${kind} ${name}${keys.length > 0 ? ` (${keys.join(', ')})` : ''}`)
  return printable(`${origin.padEnd(5)}  ${author}  ${what.join(', ')}`)
}

export async function watchShared(client: TrellisClient, context: CommandContext, id: string): Promise<void> {
  for await (const event of client.state.document(id).changes({ signal: context.signal }))
    context.output.result(event, () => renderSharedEvent(event))
}

export async function showHistory(
  context: CommandContext,
  document: string,
  key: string | undefined,
  { limit }: { limit: number },
): Promise<void> {
  await withClient(context, async client => {
    if ((await findShared(client, context, document)) !== undefined) {
      throw new TrellisError(
        'failed_precondition',
        `${document} is a shared document: its history has no keys to tell of`,
        {
          hint: `\`trellis state get ${document}\` shows its content, \`trellis state watch ${document}\` who changes it.`,
        },
      )
    }
    const entries = await client.state.history(document, {
      ...callOptions(context),
      limit,
      ...(key === undefined ? {} : { key }),
    })
    const { output } = context
    const label = await peerLabels(client, context)
    output.result(entries, () => {
      if (entries.length === 0) return 'nothing was written, as far as is known'
      return renderTable(
        [{ title: 'TIME' }, { title: 'AUTHOR' }, { title: 'KEY' }, { title: 'VALUE' }],
        entries.map(({ updatedMs, author, key, value }) => [
          formatTime(updatedMs),
          label(author),
          key,
          value === undefined ? '(deleted)' : clip(JSON.stringify(value), VALUE_MAX_CHARS),
        ]),
        { maxColumns: output.terminalColumns, title: line => output.paint('bold', line) },
      )
    })
  })
}

export async function showDigest(context: CommandContext): Promise<void> {
  await withClient(context, async client => {
    const status = await client.state.status(callOptions(context))
    const { digest, documentCount, authorCount, entryCount, peerCount, frozen, readOnly } = status
    context.output.result(status, () => digest)
    context.output.note(
      `${documentCount} documents, ${authorCount} authors, ${entryCount} entries; compared with ${peerCount} peers`,
    )
    for (const { author, epoch, seq } of frozen)
      context.output.note(`log ${author}/${epoch} ends at entry ${seq}: its author showed two histories`)
    if (readOnly !== undefined) context.output.note(readOnly)
  })
}

export async function waitReplicated(context: CommandContext, peerCount: number): Promise<void> {
  const { output, interrupted } = context
  await withClient(context, async client => {
    const soFar = async (): Promise<StateStatus> =>
      await client.state.status({ signal: interrupted, timeoutMs: STATUS_TIMEOUT_MS })
    const describe = ({ replicatedPeerCount: reached, peerCount: connected }: StateStatus): string =>
      `${reached} of ${peerCount} so far; ${formatCount(connected, 'peer is', 'peers are')} connected`
    const waiting = setTimeout(() => {
      soFar().then(
        status => output.note(`Waiting for disks: ${describe(status)}.`),
        () => {},
      )
    }, SAY_WAITING_MS)
    let reached: number
    try {
      reached = await client.state.replicatedTo(peerCount, { ...callOptions(context), signal: context.signal })
    } catch (cause) {
      if (toTrellisError(cause).kind !== 'deadline_exceeded') throw cause
      const status = await soFar()
      throw new TrellisError(
        'deadline_exceeded',
        `not on the disks of ${formatCount(peerCount, 'peer')} in time: ${describe(status)}`,
        {
          hint:
            status.peerCount < peerCount
              ? 'What was written reaches the others when they connect: `trellis peers` shows them.'
              : 'They may be slow or have full disks: repeat this, with a longer --timeout.',
          cause,
        },
      )
    } finally {
      clearTimeout(waiting)
    }
    output.result({ replicatedTo: reached }, () =>
      reached === 0
        ? 'nothing to wait for: this node has written nothing'
        : `on the disks of ${formatCount(reached, 'peer')}`,
    )
  })
}

export async function exportState(
  context: CommandContext,
  documents: readonly string[],
  { out }: { out?: string },
): Promise<void> {
  await withClient(context, async client => {
    const options = callOptions(context)
    const shared = (await client.state.sharedDocuments(options)).map(({ id }) => id)
    const known = [...new Set([...(await client.state.documents(options)), ...shared])]
    const wanted = documents.map(name => {
      const [id, ...others] = known.includes(name) ? [] : namedIn(shared, name)
      return id === undefined || others.length > 0 ? name : id
    })
    const unknown = wanted.filter(name => !known.includes(name))
    if (unknown.length > 0) {
      throw new TrellisError('not_found', `no document ${unknown.map(name => JSON.stringify(name)).join(', ')}`, {
        hint: '`trellis state ls` lists them.',
      })
    }
    const names = wanted.length > 0 ? wanted : known
    const exported: Export = { format: EXPORT_FORMAT, documents: [], shared: [] }
    for (const name of names) {
      if (shared.includes(name)) {
        const { document, ...content } = await client.state.document(name).content(options)
        exported.shared.push({ id: document.id, ...content })
      } else exported.documents.push({ name, entries: await client.state.entries(name, options) })
    }
    if (out === undefined) {
      context.output.result(exported, () => JSON.stringify(exported, undefined, 2))
      return
    }
    // Never over a file that is there.
    const file = await open(out, 'wx', 0o600).catch((cause: unknown) => {
      const exists = (cause as NodeJS.ErrnoException).code === 'EEXIST'
      throw new TrellisError(
        exists ? 'already_exists' : 'failed_precondition',
        exists ? `${out} is there already` : `cannot write ${out}: ${errorMessage(cause)}`,
        { hint: exists ? 'Name another file, or move it away.' : 'Name a file that this user can write.', cause },
      )
    })
    try {
      await file.writeFile(`${JSON.stringify(exported, undefined, 2)}\n`)
      await file.sync()
    } finally {
      await file.close()
    }
    context.output.result(
      { file: out, documentCount: names.length },
      () => `${formatCount(names.length, 'document')} in ${out}`,
    )
  })
}
