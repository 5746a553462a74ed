import { createReadStream } from 'node:fs'
import { addAbortSignal } from 'node:stream'
import { TrellisError } from '../../base/index.ts'
import type {
  CallOptions,
  JsonValue,
  SharedContent,
  SharedDocumentInfo,
  StateEntry,
  TrellisClient,
} from '../../client/index.ts'
import { type CommandContext, callOptions, withClient } from '../context.ts'
import { clip, formatCount, formatValue } from '../text.ts'

/** Longest export that is read back, in bytes. */
const MAX_IMPORT_BYTES = 256 * 1024 * 1024
export const EXPORT_FORMAT = 'trellis-state/1'
/** Documents of the daemon itself: told in exports, never written by imports. */
const OWN_PREFIX = 'trellis.'
type DocumentApi = ReturnType<TrellisClient['state']['document']>

/** What goes into one edit of a text, in characters, and of a list, in characters of its JSON: one entry holds 64 KiB. */
const EDIT_CHARS = 8192

/** What `state export` writes. As a file it is somebody's word: each part is checked where it is used. */
export interface Export {
  format: string
  documents: { name: string; entries: StateEntry[] }[]
  shared: ({ id: string } & SharedContent)[]
}

async function readExport(path: string, signal: AbortSignal): Promise<Export> {
  const input = addAbortSignal(signal, path === '-' ? process.stdin : createReadStream(path))
  const chunks: Buffer[] = []
  let bytes = 0
  try {
    for await (const chunk of input as AsyncIterable<Buffer | string>) {
      const buffer = Buffer.from(chunk as Buffer)
      bytes += buffer.byteLength
      if (bytes > MAX_IMPORT_BYTES) throw new TrellisError('resource_exhausted', 'the export is too long')
      chunks.push(buffer)
    }
    const value = JSON.parse(Buffer.concat(chunks).toString('utf8')) as Partial<Export> | null
    if (value?.format !== EXPORT_FORMAT || !Array.isArray(value.documents)) throw new Error(`not a ${EXPORT_FORMAT}`)
    return {
      format: EXPORT_FORMAT,
      documents: value.documents,
      shared: Array.isArray(value.shared) ? value.shared : [],
    }
  } catch (cause) {
    signal.throwIfAborted()
    if (cause instanceof TrellisError) throw cause
    const name = path === '-' ? 'standard input' : path
    if (cause instanceof Error && 'syscall' in cause)
      throw new TrellisError('not_found', `cannot read ${name}: ${cause.message}`, { cause })
    throw new TrellisError('invalid_argument', `${name} is no export of replicated state`, {
      hint: '`trellis state export --out FILE` writes one.',
      cause,
    })
  }
}

/** The latest value of each key. What an export says is a file's word: checked like any other input. */
function latestOf(entries: unknown): Map<string, JsonValue> {
  const latest = new Map<string, { value: JsonValue; updatedMs: number }>()
  for (const entry of Array.isArray(entries) ? (entries as Partial<StateEntry>[]) : []) {
    const { key, value, updatedMs = 0 } = entry
    if (typeof key !== 'string' || value === undefined)
      throw new TrellisError('invalid_argument', 'an entry of the export has no key or no value')
    if ((latest.get(key)?.updatedMs ?? -1) <= updatedMs) latest.set(key, { value, updatedMs })
  }
  return new Map([...latest].map(([key, { value }]) => [key, value]))
}

function malformed(what: string): TrellisError {
  return new TrellisError('invalid_argument', `the export has ${what}`)
}

function partsOf<T>(parts: Record<string, T> | undefined): [string, T][] {
  if (parts === undefined) return []
  if (typeof parts !== 'object') throw malformed('a shared document without parts')
  return Object.entries(parts)
}

/** Where a shared document of an export goes: to the one of that id if this node may write it, else to one of this node's own. */
async function targetOf(
  client: TrellisClient,
  id: string,
  known: readonly SharedDocumentInfo[],
  options: CallOptions,
): Promise<string | undefined> {
  const same = known.find(document => document.id === id)
  if (same !== undefined) return same.writable ? id : undefined
  const name = id.slice(id.indexOf('/') + 1)
  const { peer } = await client.node.status(options)
  const own = known.find(document => document.id === `${peer}/${name}`)
  return (own ?? (await client.state.createShared(name, options))).id
}

function* piecesOf(text: string): Generator<string> {
  for (let start = 0; start < text.length; ) {
    let end = start + EDIT_CHARS
    // Not between the halves of one character.
    if (/[\ud800-\udbff]/.test(text.charAt(end - 1))) end--
    yield text.slice(start, end)
    start = end
  }
}

function* chunksOf(values: readonly JsonValue[]): Generator<JsonValue[]> {
  let chunk: JsonValue[] = []
  let chars = 0
  for (const value of values) {
    chunk.push(value)
    chars += JSON.stringify(value).length
    if (chars < EDIT_CHARS) continue
    yield chunk
    chunk = []
    chars = 0
  }
  if (chunk.length > 0) yield chunk
}

interface Counts {
  writtenCount: number
  sameCount: number
  /** Lists, texts and counters that hold something else. */
  keptCount: number
}

/** Writes what an export says of a shared document: keys of maps, and whatever list, text or counter is empty. Nothing goes. */
async function importShared(
  document: DocumentApi,
  { maps, lists, texts, counters }: SharedContent,
  options: CallOptions,
  counts: Counts,
): Promise<void> {
  const present = await document.content(options)
  /** True when a part is to be written. */
  const isDue = (wanted: JsonValue, there: JsonValue | undefined, isEmpty: boolean): boolean => {
    const isSame = there !== undefined && formatValue(wanted) === formatValue(there)
    if (isSame) counts.sameCount++
    else if (isEmpty) counts.writtenCount++
    else counts.keptCount++
    return !isSame && isEmpty
  }
  for (const [name, values] of partsOf(maps))
    for (const [key, value] of partsOf(values))
      if (isDue(value, present.maps[name]?.[key], true)) await document.map(name).set(key, value, options)
  for (const [name, values] of partsOf(lists)) {
    if (!Array.isArray(values)) throw malformed('a list that is none')
    const there = present.lists[name] ?? []
    if (!isDue(values, there, there.length === 0)) continue
    let index = 0
    for (const chunk of chunksOf(values)) {
      await document.list(name).insert(index, chunk, options)
      index += chunk.length
    }
  }
  for (const [name, runs] of partsOf(texts)) {
    if (!Array.isArray(runs)) throw malformed('a text that is none')
    const there = present.texts[name] ?? []
    if (!isDue(runs, there, there.length === 0)) continue
    let index = 0
    for (const { insert, attributes = {} } of runs) {
      // What is embedded has no text to write.
      if (typeof insert !== 'string') continue
      for (const piece of piecesOf(insert)) {
        await document.text(name).insert(index, piece, { ...options, attributes })
        index += piece.length
      }
    }
  }
  for (const [name, value] of partsOf(counters)) {
    const there = present.counters[name] ?? 0
    if (isDue(value, there, there === 0)) await document.counter(name).add(value, options)
  }
}

/** Writes what an export holds as this node's own values, and into shared documents; what is the same already is left. */
export async function importState(context: CommandContext, path: string): Promise<void> {
  const exported = await readExport(path, context.signal)
  await withClient(context, async client => {
    const options = callOptions(context)
    const counts: Counts = { writtenCount: 0, sameCount: 0, keptCount: 0 }
    for (const { name, entries } of exported.documents) {
      if (typeof name !== 'string' || name.startsWith(OWN_PREFIX)) continue
      const present = latestOf(await client.state.entries(name, options))
      const latest = latestOf(entries)
      const writes = [...latest].filter(
        ([key, value]) => formatValue(present.get(key) ?? null) !== formatValue(value) || !present.has(key),
      )
      counts.sameCount += latest.size - writes.length
      await client.state.setMany(name, writes, options)
      counts.writtenCount += writes.length
    }
    const known = exported.shared.length > 0 ? await client.state.sharedDocuments(options) : []
    const shared: { id: string; into: string | undefined }[] = []
    for (const { id, ...content } of exported.shared) {
      if (typeof id !== 'string' || !id.includes('/')) throw malformed('a shared document without an id')
      const into = await targetOf(client, id, known, options)
      shared.push({ id, into })
      if (into === undefined) {
        context.output.note(`${clip(id, 120)} is left out: this node may not write it`)
        continue
      }
      if (into !== id) context.output.note(`${clip(id, 120)} is not here: written into ${into}`)
      await importShared(client.state.document(into), content, options, counts)
    }
    if (counts.keptCount > 0) {
      const what = formatCount(counts.keptCount, 'list, text or counter holds', 'lists, texts or counters hold')
      context.output.note(`${what} something else here, and stays as it is`)
    }
    context.output.result(
      { ...counts, shared },
      () => `${counts.writtenCount} values written, ${counts.sameCount} as they were`,
    )
  })
}
