import { type Clock, errorMessage, type PeerId, type Signer, TrellisError } from '../base/index.ts'
import { decodeMessage, encodeMessage, stateProto } from '../wire/index.ts'
import { malformed } from './byte-reader.ts'
import { authorOfKey, equalBytes, keyOfAuthor, NO_BYTES } from './entry.ts'
import type { Verify } from './fork-proof.ts'
import { canonicalJson, checkJson, freezeJson, type JsonValue } from './json.ts'
import { DOCUMENT_NAME_PATTERN, MAX_CLOCK_SKEW_MS } from './limits.ts'
import type { KeyChange } from './owned-document.ts'
import { checkKey } from './owned-update.ts'
import type { StampClock } from './stamp-clock.ts'

const WireHeader = stateProto.state.EphemeralHeader
const WireRecord = stateProto.state.EphemeralRecord
export type WireRecordIn = Parameters<typeof WireRecord.encode>[0]

const EPHEMERAL_VERSION = 1
const SIGNATURE_TAG = Buffer.from('trellis/state/ephemeral/1\0')

/** Longest life of a record, in milliseconds: what must outlive it belongs in a document. */
export const MAX_TTL_MS = 600_000
/** Longest value, in bytes of its JSON text. */
export const MAX_EPHEMERAL_BYTES = 4096
const MAX_HEADER_BYTES = MAX_EPHEMERAL_BYTES + 1024
/** Records of one author, and of all. Further ones are dropped until some expire. */
const RECORDS_PER_AUTHOR = 256
const MAX_RECORD_COUNT = 50_000

interface Record {
  author: PeerId
  document: string
  key: string
  stamp: number
  /** Undefined: deleted, or expired; kept so that an older copy doesn't bring it back. */
  value: JsonValue | undefined
  expiresMs: number
  /** When even its stamp may be forgotten: any copy is refused as expired by then. */
  forgottenMs: number
  wire: WireRecordIn | undefined
}

export interface EphemeralEntry {
  key: string
  author: PeerId
  /** Frozen. */
  value: JsonValue
  updatedMs: number
}

export interface EphemeralDeps {
  space: Uint8Array
  signer: Signer
  verify: Verify
  stamps: StampClock
  clock: Clock
  isMember(peer: PeerId): boolean
  changed(document: string, changes: readonly KeyChange[], origin: 'local' | 'peer'): void
  /** Sends records on, to all but the peer that they came from. */
  relay(records: readonly WireRecordIn[], from: PeerId | undefined): void
}

/**
 * Signed records that live in memory until they expire: presence, load, heartbeats. The latest stamp of each author's
 * key wins. They stay outside Yjs, whose history would keep every overwritten one for ever.
 */
export class EphemeralStore {
  readonly #deps: EphemeralDeps
  /** By author, then document and key. */
  readonly #records = new Map<PeerId, Map<string, Record>>()
  #count = 0
  #cancelSweep: (() => void) | undefined

  constructor(deps: EphemeralDeps) {
    this.#deps = deps
  }

  /** Sets or, without a value, deletes this node's record. Throws `invalid_argument`, `resource_exhausted`. */
  set(document: string, key: string, value: JsonValue | undefined, ttlMs: number): void {
    checkKey(key)
    if (value !== undefined) checkJson(value)
    if (!Number.isSafeInteger(ttlMs) || ttlMs < 1 || ttlMs > MAX_TTL_MS)
      throw new TrellisError('invalid_argument', `a record lives for 1 to ${MAX_TTL_MS} ms`)
    const valueJson = value === undefined ? '' : canonicalJson(value)
    if (Buffer.byteLength(valueJson) > MAX_EPHEMERAL_BYTES)
      throw new TrellisError('invalid_argument', `a record's value may take at most ${MAX_EPHEMERAL_BYTES} bytes`)
    const { signer, space, stamps } = this.#deps
    const header = encodeMessage(WireHeader, {
      version: EPHEMERAL_VERSION,
      space,
      author: keyOfAuthor(signer.peer),
      document,
      key,
      stamp: stamps.next(),
      ttlMs,
      ...(valueJson === '' ? {} : { valueJson }),
    })
    const signature = new Uint8Array(signer.sign(Buffer.concat([SIGNATURE_TAG, header])))
    const wire = { header, signature }
    const record = this.#read(wire)
    if (!this.#take(record))
      throw new TrellisError('resource_exhausted', `one node may have ${RECORDS_PER_AUTHOR} records at a time`)
    this.#deps.changed(document, [record], 'local')
    this.#deps.relay([wire], undefined)
  }

  /** Takes records from a peer. The result says why its sender broke the protocol; undefined when it didn't. */
  receive(wires: readonly WireRecordIn[], from: PeerId): string | undefined {
    const fresh: WireRecordIn[] = []
    for (const wire of wires) {
      try {
        const record = this.#read(wire)
        if (!this.#isWelcome(record)) continue
        const message = Buffer.concat([SIGNATURE_TAG, wire.header ?? NO_BYTES])
        if (!this.#deps.verify(record.author, message, wire.signature ?? NO_BYTES)) return 'record is not signed'
        if (!this.#take(record)) continue
        this.#deps.stamps.observe(record.stamp)
        this.#deps.changed(record.document, [record], 'peer')
        fresh.push(wire)
      } catch (reason) {
        return errorMessage(reason)
      }
    }
    if (fresh.length > 0) this.#deps.relay(fresh, from)
    return undefined
  }

  get(document: string, key: string): EphemeralEntry | undefined {
    let latest: Record | undefined
    for (const records of this.#records.values()) {
      const record = records.get(idOf(document, key))
      if (record === undefined || this.#isExpired(record)) continue
      const later =
        latest === undefined ||
        record.stamp > latest.stamp ||
        (record.stamp === latest.stamp && record.author > latest.author)
      if (later) latest = record
    }
    return latest === undefined ? undefined : entryOf(latest)
  }

  getFrom(author: PeerId, document: string, key: string): EphemeralEntry | undefined {
    const record = this.#records.get(author)?.get(idOf(document, key))
    return record === undefined || this.#isExpired(record) ? undefined : entryOf(record)
  }

  entries(document: string): EphemeralEntry[] {
    const entries: EphemeralEntry[] = []
    for (const records of this.#records.values()) {
      for (const record of records.values()) {
        if (record.document !== document || this.#isExpired(record)) continue
        const entry = entryOf(record)
        if (entry !== undefined) entries.push(entry)
      }
    }
    return entries
  }

  /** All live records as they are sent, for a peer that has just come. */
  live(): WireRecordIn[] {
    const live: WireRecordIn[] = []
    for (const records of this.#records.values())
      for (const record of records.values())
        if (record.wire !== undefined && !this.#isExpired(record)) live.push(record.wire)
    return live
  }

  stop(): void {
    this.#cancelSweep?.()
  }

  /** Decodes a record and everything in it that needs no state. Throws `invalid_argument`. */
  #read(wire: WireRecordIn): Record {
    const header = decodeMessage(WireHeader, wire.header ?? NO_BYTES, MAX_HEADER_BYTES, { what: 'record' })
    const { document, key, stamp, ttlMs, valueJson } = header
    const fits = header.version === EPHEMERAL_VERSION && equalBytes(header.space, this.#deps.space)
    if (!fits || !DOCUMENT_NAME_PATTERN.test(document) || ttlMs < 1 || ttlMs > MAX_TTL_MS || stamp < 1)
      throw malformed('record is out of bounds')
    checkKey(key)
    if (Buffer.byteLength(valueJson) > MAX_EPHEMERAL_BYTES) throw malformed('record is too long')
    const { clock } = this.#deps
    const stampMs = Math.floor(stamp / 1000)
    // By our clock, but never later than the author's allows with the greatest skew: copies that travel don't live on.
    const leftMs = Math.min(ttlMs, stampMs + ttlMs + MAX_CLOCK_SKEW_MS - clock.wallMs())
    return {
      author: authorOfKey(header.author),
      document,
      key,
      stamp,
      value: valueJson === '' ? undefined : readValue(valueJson),
      expiresMs: clock.monotonicMs() + leftMs,
      forgottenMs: clock.monotonicMs() + ttlMs + 2 * MAX_CLOCK_SKEW_MS,
      // Copied: views would keep whole messages alive.
      wire: { header: new Uint8Array(wire.header ?? NO_BYTES), signature: new Uint8Array(wire.signature ?? NO_BYTES) },
    }
  }

  /** What isn't is neither kept nor relayed, but breaks no rule: the sender may not know better. */
  #isWelcome(record: Record): boolean {
    const { clock } = this.#deps
    if (!this.#deps.isMember(record.author) || this.#isExpired(record)) return false
    if (record.stamp > (clock.wallMs() + MAX_CLOCK_SKEW_MS) * 1000) return false
    const known = this.#records.get(record.author)?.get(idOf(record.document, record.key))
    return known === undefined || known.stamp < record.stamp
  }

  #take(record: Record): boolean {
    const id = idOf(record.document, record.key)
    let records = this.#records.get(record.author)
    if (records?.has(id) !== true) {
      if ((records?.size ?? 0) >= RECORDS_PER_AUTHOR || this.#count >= MAX_RECORD_COUNT) return false
      if (records === undefined) this.#records.set(record.author, (records = new Map()))
      this.#count++
    }
    records?.set(id, record)
    this.#scheduleSweep()
    return true
  }

  #isExpired(record: Record): boolean {
    return record.expiresMs <= this.#deps.clock.monotonicMs()
  }

  #scheduleSweep(): void {
    this.#cancelSweep ??= this.#deps.clock.schedule(1_000, () => {
      this.#cancelSweep = undefined
      this.#sweep()
      if (this.#count > 0) this.#scheduleSweep()
    })
  }

  /** Tells of what has expired, and forgets what can't come back. */
  #sweep(): void {
    const nowMs = this.#deps.clock.monotonicMs()
    for (const [author, records] of this.#records) {
      for (const [id, record] of records) {
        if (record.forgottenMs <= nowMs) {
          records.delete(id)
          this.#count--
        } else if (record.expiresMs <= nowMs && record.wire !== undefined) {
          record.wire = undefined
          const hadValue = record.value !== undefined
          record.value = undefined
          if (hadValue)
            this.#deps.changed(record.document, [record], author === this.#deps.signer.peer ? 'local' : 'peer')
        }
      }
      if (records.size === 0) this.#records.delete(author)
    }
  }
}

function idOf(document: string, key: string): string {
  return `${document}\0${key}`
}

function entryOf({ key, author, value, stamp }: Record): EphemeralEntry | undefined {
  return value === undefined ? undefined : { key, author, value, updatedMs: Math.floor(stamp / 1000) }
}

function readValue(text: string): JsonValue {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw new TrellisError('invalid_argument', 'value of a record is not JSON', { cause })
  }
  checkJson(value)
  return freezeJson(value)
}
