import { ByteReader, malformed } from './byte-reader.ts'
import type { JsonValue } from './json.ts'
import { MAX_CLOCK_GROWTH, MAX_KEY_BYTES } from './limits.ts'

/** A place in a Yjs document: the clock-th thing that a client inserted. */
export interface ItemId {
  client: number
  clock: number
}

/** What an inserted item holds. `gone`: deleted before it was sent. */
export type ItemContent =
  | { type: 'gone' }
  | { type: 'collected' }
  | { type: 'any'; values: JsonValue[]; byteCount: number }
  | { type: 'binary' }
  | { type: 'text' }
  | { type: 'embed' }
  | { type: 'format' }
  | { type: 'type'; shared: 'array' | 'map' | 'text' }

export interface ParsedItem {
  clock: number
  /** Clocks that it covers, at least 1. */
  length: number
  origin: ItemId | undefined
  rightOrigin: ItemId | undefined
  /** Given only when both origins are absent; otherwise the parent is that of an origin. */
  parent: { root: string } | { id: ItemId } | undefined
  /** The key in a parent that is a map. */
  parentKey: string | undefined
  content: ItemContent
  /** Where it lies in the update: bytes from `start` to before `end`. */
  start: number
  end: number
}

export interface DeleteRange {
  client: number
  clock: number
  length: number
}

/** A V1 update of one client, read in full. */
export interface ParsedUpdate {
  /** Undefined when it only deletes. */
  client: number | undefined
  clockStart: number
  clockLength: number
  items: ParsedItem[]
  deletes: DeleteRange[]
  /** Where the deletes begin in the update. */
  deletesStart: number
}

/** A struct takes at least two bytes, a delete range two. */
const STRUCT_BYTES = 2
const RANGE_BYTES = 2

const HAS_ORIGIN = 128
const HAS_RIGHT_ORIGIN = 64
const HAS_PARENT_KEY = 32
const REF_MASK = 31

const SHARED_TYPES = ['array', 'map', 'text'] as const

/**
 * Parses a Yjs V1 update without Yjs: linear in its length, nothing allocated beyond what the bytes pay for, strict.
 * Refuses more than one client, Skip structs, subdocuments, XML types, the legacy JSON content, lengths of zero,
 * and bytes behind the end. What it accepts, Yjs reads alike. Throws `invalid_argument`.
 *
 * With `take`, items are given to it one by one and not kept in the result: they outlive nothing, and there may be thousands.
 */
export function parseUpdate(bytes: Uint8Array, take?: (item: ParsedItem, client: number) => void): ParsedUpdate {
  const reader = new ByteReader(bytes)
  const clientCount = reader.varUint()
  if (clientCount > 1) throw malformed('update has structs of more than one client')
  const update: ParsedUpdate = {
    client: undefined,
    clockStart: 0,
    clockLength: 0,
    items: [],
    deletes: [],
    deletesStart: 0,
  }
  if (clientCount === 1) {
    const structCount = reader.count(STRUCT_BYTES)
    if (structCount === 0) throw malformed('update has a client without structs')
    update.client = reader.varUint()
    update.clockStart = reader.varUint()
    if (structCount * STRUCT_BYTES > reader.remaining) throw malformed('count exceeds the bytes that are left')
    for (let left = structCount; left > 0; left--) {
      const item = readItem(reader, update.clockStart + update.clockLength)
      update.clockLength += item.length
      if (update.clockLength > MAX_CLOCK_GROWTH) throw malformed('update covers too many clocks')
      if (take === undefined) update.items.push(item)
      else take(item, update.client)
    }
  }
  update.deletesStart = reader.offset
  readDeletes(reader, update.deletes)
  if (reader.remaining > 0) throw malformed('bytes behind the end of an update')
  return update
}

function readItem(reader: ByteReader, clock: number): ParsedItem {
  const start = reader.offset
  const info = reader.byte()
  const ref = info & REF_MASK
  if (ref === 0) {
    if (info !== 0) throw malformed('flags on a GC struct')
    const length = readLength(reader)
    const content: ItemContent = { type: 'collected' }
    return {
      clock,
      length,
      origin: undefined,
      rightOrigin: undefined,
      parent: undefined,
      parentKey: undefined,
      content,
      start,
      end: reader.offset,
    }
  }
  const origin = (info & HAS_ORIGIN) > 0 ? readId(reader) : undefined
  const rightOrigin = (info & HAS_RIGHT_ORIGIN) > 0 ? readId(reader) : undefined
  let parent: ParsedItem['parent']
  let parentKey: string | undefined
  if (origin === undefined && rightOrigin === undefined) {
    const hasRoot = reader.varUint()
    if (hasRoot > 1) throw malformed('parent is neither a root nor an item')
    parent = hasRoot === 1 ? { root: reader.text(MAX_KEY_BYTES) } : { id: readId(reader) }
    if ((info & HAS_PARENT_KEY) > 0) parentKey = reader.text(MAX_KEY_BYTES)
  }
  let length = 1
  let content: ItemContent
  switch (ref) {
    case 1:
      content = { type: 'gone' }
      length = readLength(reader)
      break
    case 3:
      reader.bytes()
      content = { type: 'binary' }
      break
    case 4:
      length = reader.text().length
      content = { type: 'text' }
      break
    case 5:
      readJsonText(reader)
      content = { type: 'embed' }
      break
    case 6:
      reader.text(MAX_KEY_BYTES)
      readJsonText(reader)
      content = { type: 'format' }
      break
    case 7: {
      const shared = SHARED_TYPES[reader.varUint()]
      if (shared === undefined) throw malformed('shared type is not an array, a map or a text')
      content = { type: 'type', shared }
      break
    }
    case 8: {
      length = reader.count()
      const valuesStart = reader.offset
      const values: JsonValue[] = length > 0 ? [reader.any()] : []
      for (let left = length - 1; left > 0; left--) values.push(reader.any())
      content = { type: 'any', values, byteCount: reader.offset - valuesStart }
      break
    }
    default:
      throw malformed(`struct of type ${ref} is not allowed`)
  }
  if (length === 0) throw malformed('struct of length 0')
  return { clock, length, origin, rightOrigin, parent, parentKey, content, start, end: reader.offset }
}

function readId(reader: ByteReader): ItemId {
  const client = reader.varUint()
  return { client, clock: reader.varUint() }
}

function readLength(reader: ByteReader): number {
  const length = reader.varUint()
  if (length === 0 || length > MAX_CLOCK_GROWTH) throw malformed('struct claims too many clocks')
  return length
}

function readJsonText(reader: ByteReader): void {
  const text = reader.text()
  try {
    JSON.parse(text)
  } catch (cause) {
    throw malformed(`content is not JSON: ${cause instanceof Error ? cause.message : ''}`)
  }
}

function readDeletes(reader: ByteReader, deletes: DeleteRange[]): void {
  for (let clients = reader.count(STRUCT_BYTES); clients > 0; clients--) {
    const client = reader.varUint()
    const rangeCount = reader.count(RANGE_BYTES)
    for (let left = rangeCount; left > 0; left--) {
      const clock = reader.varUint()
      const length = reader.varUint()
      if (length === 0 || clock + length > Number.MAX_SAFE_INTEGER) throw malformed('delete range is out of bounds')
      deletes.push({ client, clock, length })
    }
  }
}
