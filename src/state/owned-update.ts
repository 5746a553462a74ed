import { ByteReader, malformed } from './byte-reader.ts'
import { ByteWriter } from './byte-writer.ts'
import { oneOf } from './entry.ts'
import type { JsonValue } from './json.ts'
import { MAX_KEY_BYTES, MAX_VALUE_BYTES } from './limits.ts'
import { type ParsedUpdate, parseUpdate } from './update-parser.ts'

/** The one root type of an owned document's Y.Doc: a Y.Map from key to `[stamp, value]`, or `[stamp]` for a deletion. */
export const OWNED_ROOT = 'map'

/** Struct flags: an item of "any" content, with a key of its parent, behind an origin or not. */
const ITEM_WITH_KEY = 8 | 32
const ITEM_WITH_ORIGIN = 8 | 32 | 128

/** A write to one key, its value encoded ahead. */
export interface OwnedWrite {
  key: string
  stamp: number
  /** The value in lib0's "any" encoding; undefined deletes. */
  encoded: Uint8Array | undefined
}

/** What an admitted update does to one key. */
export interface OwnedChange {
  key: string
  stamp: number
  value: JsonValue | undefined
  /** The Yjs clock of the item that now holds the key. */
  clock: number
  /** What the cell takes: see `cellBytes`. */
  bytes: number
}

/** What an update of an owned document comes to, once it is checked. */
export interface CheckedUpdate {
  clockStart: number
  clockLength: number
  changes: OwnedChange[]
  /** By how much its cells take more than those that they replace. */
  grownBytes: number
}

/** What the rules count for a cell: its encoded stamp and value, its key, and what keeping it in memory adds. */
export function cellBytes(key: string, contentBytes: number): number {
  return 128 + Buffer.byteLength(key) + contentBytes
}

/** What is kept of a key. One object for all of it: there are many. */
export interface KeySlot {
  key: string
  /** The item that holds the key, of validated updates; -1 when there is none. */
  clock: number
  /** What its cell takes: see `cellBytes`. */
  bytes: number
  /** What the key says, of updates that are applied; -1 before the first. */
  stamp: number
  value: JsonValue | undefined
}

/** Among as many keys one is found without an index: a map takes more than these. */
const FEW_KEYS = 8
const NO_SLOTS: readonly KeySlot[] = []

/** Which item holds each key of one author's part of a document: what an update is checked against. */
export class KeyTips {
  /** All of few; of more, none. */
  #few: readonly KeySlot[] = NO_SLOTS
  #slots: Map<string, KeySlot> | undefined
  /** Made when an update replaces something: most parts that are in memory are not being written. */
  #keyOfClock: Map<number, string> | undefined

  slot(key: string): KeySlot | undefined {
    return this.#slots === undefined ? this.#few.find(slot => slot.key === key) : this.#slots.get(key)
  }

  slots(): Iterable<KeySlot> {
    return this.#slots?.values() ?? this.#few
  }

  #add(key: string, clock: number, bytes: number, stamp: number, value: JsonValue | undefined): void {
    const slot: KeySlot = { key: oneOf(key), clock, bytes, stamp, value }
    if (this.#slots === undefined && this.#few.length < FEW_KEYS) {
      // No room beside them: there are many parts.
      this.#few = [...this.#few, slot]
    } else {
      this.#slots ??= new Map(this.#few.map(few => [few.key, few]))
      this.#few = NO_SLOTS
      this.#slots.set(slot.key, slot)
    }
  }

  clockOf(key: string): number | undefined {
    const clock = this.slot(key)?.clock ?? -1
    return clock < 0 ? undefined : clock
  }

  /** What the key's cell takes; 0 when there is none. */
  bytesOf(key: string): number {
    return this.slot(key)?.bytes ?? 0
  }

  keyAt(clock: number): string | undefined {
    if (this.#slots === undefined) return this.#few.find(slot => slot.clock === clock)?.key
    if (this.#keyOfClock === undefined) {
      this.#keyOfClock = new Map()
      for (const { key, clock } of this.#slots.values()) if (clock >= 0) this.#keyOfClock.set(clock, key)
    }
    return this.#keyOfClock.get(clock)
  }

  /** Takes note of what a validated update changes. */
  move({ key, clock, bytes }: Pick<OwnedChange, 'key' | 'clock' | 'bytes'>): void {
    const slot = this.slot(key)
    if (slot === undefined) {
      this.#add(key, clock, bytes, -1, undefined)
    } else {
      this.#keyOfClock?.delete(slot.clock)
      slot.clock = clock
      slot.bytes = bytes
    }
    this.#keyOfClock?.set(clock, key)
  }

  /** Takes note of what a key says. Returns the stamp of what it said before; undefined when that was nothing. */
  say({ key, stamp, value }: Pick<OwnedChange, 'key' | 'stamp' | 'value'>): number | undefined {
    const slot = this.slot(key)
    if (slot === undefined) {
      this.#add(key, -1, 0, stamp, value)
      return undefined
    }
    const before = slot.stamp
    slot.stamp = stamp
    slot.value = value
    return before < 0 ? undefined : before
  }

  /** Frees what the next update that replaces something makes again. */
  shrink(): void {
    this.#keyOfClock = undefined
  }
}

/** Encodes a value for `OwnedWrite`. Throws `invalid_argument` when it is too long. */
export function encodeValue(value: JsonValue): Uint8Array {
  const writer = new ByteWriter()
  writer.any(value)
  if (writer.length > MAX_VALUE_BYTES)
    throw malformed(`a value may take at most ${MAX_VALUE_BYTES} bytes, not ${writer.length}`)
  return writer.finish()
}

export function decodeValue(encoded: Uint8Array): JsonValue {
  return new ByteReader(encoded).any()
}

/** Most bytes that a write adds to an update: flags, origin or parent and key, stamp, value. */
export function writeBytes(write: OwnedWrite): number {
  return 48 + Buffer.byteLength(write.key) + (write.encoded?.byteLength ?? 0)
}

/** The V1 update that Yjs itself would make for these writes, one for each key, in one transaction. */
export function encodeOwnedUpdate(
  writes: readonly OwnedWrite[],
  clientId: number,
  clockStart: number,
  tips: KeyTips,
): Uint8Array {
  const writer = new ByteWriter(4096)
  writer.varUint(1)
  writer.varUint(writes.length)
  writer.varUint(clientId)
  writer.varUint(clockStart)
  const superseded: number[] = []
  for (const { key, stamp, encoded } of writes) {
    const origin = tips.clockOf(key)
    if (origin === undefined) {
      writer.byte(ITEM_WITH_KEY)
      writer.varUint(1)
      writer.text(OWNED_ROOT)
      writer.text(key)
    } else {
      writer.byte(ITEM_WITH_ORIGIN)
      writer.varUint(clientId)
      writer.varUint(origin)
      superseded.push(origin)
    }
    writer.varUint(1)
    writer.byte(117)
    writer.varUint(encoded === undefined ? 1 : 2)
    writer.any(stamp)
    if (encoded !== undefined) writer.raw(encoded)
  }
  writeDeletes(writer, clientId, superseded)
  return writer.finish()
}

function writeDeletes(writer: ByteWriter, clientId: number, clocks: number[]): void {
  if (clocks.length === 0) {
    writer.varUint(0)
    return
  }
  clocks.sort((a, b) => a - b)
  const ranges: { clock: number; length: number }[] = []
  for (const clock of clocks) {
    const last = ranges.at(-1)
    if (last !== undefined && last.clock + last.length === clock) last.length++
    else ranges.push({ clock, length: 1 })
  }
  writer.varUint(1)
  writer.varUint(clientId)
  writer.varUint(ranges.length)
  for (const { clock, length } of ranges) {
    writer.varUint(clock)
    writer.varUint(length)
  }
}

/**
 * Checks an update of an owned document against its author's state and tells what it changes, changing nothing. It
 * may only append values to keys of the one root map, each behind the item that holds its key, and delete exactly
 * the items that it replaces. So it is applied in linear time, leaves nothing pending, and touches nobody else.
 */
export function checkOwnedUpdate(payload: Uint8Array, clientId: number, stamp: number, tips: KeyTips): CheckedUpdate {
  const changes: OwnedChange[] = []
  const superseded = new Set<number>()
  /** Keys that the part did not have. */
  const newKeys = new Set<string>()
  let grownBytes = 0
  const update = parseUpdate(payload, (item, itsClient) => {
    if (itsClient !== clientId) throw malformed('update is not by the client of its log')
    if (item.content.type !== 'any' || item.length !== 1 || item.rightOrigin !== undefined)
      throw malformed('struct does not set a key')
    let key: string | undefined
    if (item.origin === undefined) {
      key = item.parentKey
      if (!key || item.parent === undefined || !('root' in item.parent) || item.parent.root !== OWNED_ROOT)
        throw malformed('struct is not in the root map')
      if (newKeys.has(key) || tips.clockOf(key) !== undefined) throw malformed('struct ignores the item of its key')
      newKeys.add(key)
    } else {
      const { client, clock } = item.origin
      // Each item of this update is one clock long, so that the change that made one follows from its clock.
      const made = changes[clock - item.clock + changes.length]
      key = superseded.has(clock) ? undefined : (made?.key ?? tips.keyAt(clock))
      if (client !== clientId || key === undefined) throw malformed('struct is not behind the item of its key')
      superseded.add(clock)
      grownBytes -= made?.bytes ?? tips.bytesOf(key)
    }
    const change = readCell(item.content.values[0], stamp, key, item.clock, cellBytes(key, item.content.byteCount))
    grownBytes += change.bytes
    changes.push(change)
  })
  if (update.client !== clientId) throw malformed('update is not by the client of its log')
  checkDeletes(update, clientId, superseded)
  return { clockStart: update.clockStart, clockLength: update.clockLength, changes, grownBytes }
}

function readCell(
  cell: JsonValue | undefined,
  entryStamp: number,
  key: string,
  clock: number,
  bytes: number,
): OwnedChange {
  if (!Array.isArray(cell) || cell.length < 1 || cell.length > 2) throw malformed('value is not a stamped cell')
  const stamp: unknown = cell[0]
  if (typeof stamp !== 'number' || !Number.isSafeInteger(stamp) || stamp < 0 || stamp > entryStamp)
    throw malformed('value has a stamp beyond that of its entry')
  return { key, stamp, value: cell[1] as JsonValue | undefined, clock, bytes }
}

function checkDeletes(update: ParsedUpdate, clientId: number, superseded: Set<number>): void {
  for (const range of update.deletes) {
    if (range.client !== clientId || range.length > superseded.size)
      throw malformed('delete set covers more than what was replaced')
    for (let clock = range.clock; clock < range.clock + range.length; clock++)
      if (!superseded.delete(clock)) throw malformed('delete set covers more than what was replaced')
  }
  if (superseded.size > 0) throw malformed('delete set leaves out what was replaced')
}

/** The length of keys is a rule of the wire too: the parser refuses longer ones. */
export function checkKey(key: string): void {
  if (key.length === 0 || !key.isWellFormed() || Buffer.byteLength(key) > MAX_KEY_BYTES)
    throw malformed(`a key is well-formed text of 1 to ${MAX_KEY_BYTES} bytes`)
}
