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
import { TokenBucket } from './token-bucket.ts'

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
/** Live records of one author, and bytes of them; bytes of all authors' together. Further ones are dropped until some expire. */
const RECORDS_PER_AUTHOR = 256
const BYTES_PER_AUTHOR = 256 * 1024
const MAX_BYTES = 64 * 1024 * 1024
/** Deleted and expired records of one author whose stamps are kept; the oldest are forgotten first. */
const GONE_PER_AUTHOR = 256
/** New records that one author may have checked and passed on, a second and at once. Further ones are dropped: later ones follow. */
const RECORDS_PER_SECOND = 64
const RECORDS_AT_ONCE = 512

interface Record {
  author: PeerId
  document: string
  key: string
  stamp: number
  /** Undefined: deleted, or expired; kept so that an older copy doesn't bring it back. */
  value: JsonValue | undefined
  ttlMs: number
  expiresMs: number
  /** When even its stamp may be forgotten: any copy is refused as expired by then. */
  forgottenMs: number
  wire: WireRecordIn | undefined
}

interface AuthorRecords {
  /** By document and key; those that were set last are last. */
  readonly records: Map<string, Record>
  liveCount: number
  bytes: number
  readonly rate: TokenBucket
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
  readonly #authors = new Map<PeerId, AuthorRecords>()
  readonly #byDocument = new Map<string, Set<Record>>()
  #bytes = 0
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
    // A deletion need not outlive what it deletes.
    const held = this.#authors.get(signer.peer)?.records.get(idOf(document, key))
    if (value === undefined && held !== undefined) ttlMs = Math.min(ttlMs, held.ttlMs)
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
      throw new TrellisError(
        'resource_exhausted',
        `one node may have ${RECORDS_PER_AUTHOR} records of ${BYTES_PER_AUTHOR} bytes together at a time`,
      )
    this.#deps.changed(document, [record], 'local')
    this.#deps.relay([wire], undefined)
  }

  /** Takes records from a peer. The result says why its sender broke the protocol; undefined when it didn't. */
  receive(wires: readonly WireRecordIn[], from: PeerId): string | undefined {
    const fresh: WireRecordIn[] = []
    for (const wire of wires) {
      try {
        const record = this.#read(wire)
        if (!this.#isWelcome(record) || !this.#isInTime(record)) continue
        const message = Buffer.concat([SIGNATURE_TAG, wire.header ?? NO_BYTES])
        if (!this.#deps.verify(record.author, message, wire.signature ?? NO_BYTES)) return 'record is not signed'
        if (record.author === this.#deps.signer.peer) {
          this.#disown(record)
          continue
        }
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

  /** This node said it in an earlier life and, unless it has said it again, doesn't now. */
  #disown({ document, key, stamp, value, ttlMs }: Record): void {
    this.#deps.stamps.observe(stamp)
    const held = this.#authors.get(this.#deps.signer.peer)?.records.get(idOf(document, key))
    if (value !== undefined && held === undefined) this.set(document, key, undefined, ttlMs)
  }

  get(document: string, key: string): EphemeralEntry | undefined {
    let latest: Record | undefined
    for (const record of this.#byDocument.get(document) ?? []) {
      if (record.key !== key || this.#isExpired(record)) continue
      const later =
        latest === undefined ||
        record.stamp > latest.stamp ||
        (record.stamp === latest.stamp && record.author > latest.author)
      if (later) latest = record
    }
    return latest === undefined ? undefined : entryOf(latest)
  }

  getFrom(author: PeerId, document: string, key: string): EphemeralEntry | undefined {
    const record = this.#authors.get(author)?.records.get(idOf(document, key))
    return record === undefined || this.#isExpired(record) ? undefined : entryOf(record)
  }

  entries(document: string): EphemeralEntry[] {
    const entries: EphemeralEntry[] = []
    for (const record of this.#byDocument.get(document) ?? []) {
      const entry = this.#isExpired(record) ? undefined : entryOf(record)
      if (entry !== undefined) entries.push(entry)
    }
    return entries
  }

  /** Names under which there are live records, sorted. */
  documents(): string[] {
    return [...this.#byDocument.keys()].filter(name => this.entries(name).length > 0).sort()
  }

  /** All live records as they are sent, for a peer that has just come. */
  live(): WireRecordIn[] {
    const live: WireRecordIn[] = []
    for (const { records } of this.#authors.values())
      for (const record of records.values())
        if (record.wire !== undefined && !this.#isExpired(record)) live.push(record.wire)
    return live
  }

  /** Ends the records of who is a member no more: nobody should go by what it last said of itself until that expires. */
  reviewMembership(): void {
    for (const [peer, author] of this.#authors) {
      if (peer === this.#deps.signer.peer || this.#deps.isMember(peer)) continue
      for (const record of author.records.values()) if (record.wire !== undefined) this.#expire(peer, author, record)
    }
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
      ttlMs,
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
    const known = this.#authors.get(record.author)?.records.get(idOf(record.document, record.key))
    return known === undefined || known.stamp < record.stamp
  }

  #isInTime({ author }: Record): boolean {
    return this.#authors.get(author)?.rate.tryTake(1) !== false
  }

  #take(record: Record): boolean {
    const id = idOf(record.document, record.key)
    const held = this.#authors.get(record.author)
    const before = held?.records.get(id)
    const grownBytes = bytesOf(record) - bytesOf(before)
    if (record.value !== undefined && before?.value === undefined && (held?.liveCount ?? 0) >= RECORDS_PER_AUTHOR)
      return false
    if ((held?.bytes ?? 0) + grownBytes > BYTES_PER_AUTHOR || this.#bytes + grownBytes > MAX_BYTES) return false
    const author = held ?? this.#createAuthor(record.author)
    if (before !== undefined) this.#forget(author, id, before)
    author.records.set(id, record)
    author.bytes += bytesOf(record)
    this.#bytes += bytesOf(record)
    if (record.value !== undefined) author.liveCount++
    const document = this.#byDocument.get(record.document)
    if (document === undefined) this.#byDocument.set(record.document, new Set([record]))
    else document.add(record)
    if (author.records.size - author.liveCount > GONE_PER_AUTHOR) this.#forgetOldest(author)
    this.#scheduleSweep()
    return true
  }

  #createAuthor(peer: PeerId): AuthorRecords {
    const nowMs = (): number => this.#deps.clock.monotonicMs()
    const rate = new TokenBucket(RECORDS_PER_SECOND, RECORDS_AT_ONCE, nowMs)
    const author: AuthorRecords = { records: new Map(), liveCount: 0, bytes: 0, rate }
    this.#authors.set(peer, author)
    return author
  }

  #forget(author: AuthorRecords, id: string, record: Record): void {
    author.records.delete(id)
    author.bytes -= bytesOf(record)
    this.#bytes -= bytesOf(record)
    if (record.value !== undefined) author.liveCount--
    const document = this.#byDocument.get(record.document)
    document?.delete(record)
    if (document?.size === 0) this.#byDocument.delete(record.document)
  }

  #forgetOldest(author: AuthorRecords): void {
    for (const [id, record] of author.records) {
      if (record.value !== undefined) continue
      this.#forget(author, id, record)
      return
    }
  }

  #isExpired(record: Record): boolean {
    return record.expiresMs <= this.#deps.clock.monotonicMs()
  }

  #scheduleSweep(): void {
    this.#cancelSweep ??= this.#deps.clock.schedule(1_000, () => {
      this.#cancelSweep = undefined
      this.#sweep()
      if (this.#authors.size > 0) this.#scheduleSweep()
    })
  }

  /** Tells of what has expired, and forgets what can't come back. */
  #sweep(): void {
    const nowMs = this.#deps.clock.monotonicMs()
    for (const [peer, author] of this.#authors) {
      for (const [id, record] of author.records) {
        if (record.forgottenMs <= nowMs) this.#forget(author, id, record)
        else if (record.expiresMs <= nowMs && record.wire !== undefined) this.#expire(peer, author, record)
      }
      if (author.records.size === 0) this.#authors.delete(peer)
    }
  }

  #expire(peer: PeerId, author: AuthorRecords, record: Record): void {
    const hadValue = record.value !== undefined
    author.bytes -= bytesOf(record)
    this.#bytes -= bytesOf(record)
    record.wire = undefined
    record.value = undefined
    author.bytes += bytesOf(record)
    this.#bytes += bytesOf(record)
    if (!hadValue) return
    author.liveCount--
    this.#deps.changed(record.document, [record], peer === this.#deps.signer.peer ? 'local' : 'peer')
  }
}

/** What a record takes in memory, about: its bytes and the value that was read from them. */
function bytesOf(record: Record | undefined): number {
  return record === undefined ? 0 : 128 + 2 * (record.wire?.header?.byteLength ?? 0)
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
