import { createHash } from 'node:crypto'
import { keyOfPeerId, type PeerId, peerIdOfKey, type Signer } from '../base/index.ts'
import { decodeMessage, encodeMessage, stateProto } from '../wire/index.ts'
import { malformed } from './byte-reader.ts'
import { DOCUMENT_NAME_PATTERN, MAX_HEADER_BYTES, MAX_PAYLOAD_BYTES, MAX_REF_COUNT } from './limits.ts'

const WireHeader = stateProto.state.EntryHeader
const WireKind = stateProto.state.EntryKind
const WireEntry = stateProto.state.Entry
type WireHeaderIn = Parameters<typeof WireHeader.encode>[0]

export const ENTRY_VERSION = 1
export const HASH_BYTES = 32
const SIGNATURE_BYTES = 64
const PEER_CACHE_COUNT = 8192
const TEXT_CACHE_COUNT = 16_384
const MAX_SHARED_TEXT = 128

export const NO_BYTES = new Uint8Array(0)

/** Kinds of entries, as on the wire. */
export const ENTRY_KINDS = {
  owned: WireKind.ENTRY_KIND_OWNED,
  close: WireKind.ENTRY_KIND_CLOSE,
  shared: WireKind.ENTRY_KIND_SHARED,
  policy: WireKind.ENTRY_KIND_POLICY,
} as const
export type EntryKind = keyof typeof ENTRY_KINDS

/** Names an entry of a log: an author's epoch, a place in it, and what stands there. */
export interface EntryRef {
  author: PeerId
  epoch: number
  seq: number
  hash: Uint8Array
}

export interface EntryHeader {
  space: Uint8Array
  author: PeerId
  epoch: number
  seq: number
  /** Hash of the header before; empty at seq 1. */
  prev: Uint8Array
  stamp: number
  kind: EntryKind
  document: string
  clockStart: number
  clockLength: number
  payloadLength: number
  payloadHash: Uint8Array
  policyHead: Uint8Array
  dependencies: EntryRef[]
}

/** An entry as it is signed, stored and relayed, with its header read. */
export interface Entry {
  header: EntryHeader
  headerBytes: Uint8Array
  /** SHA-256 of the header's bytes under its tag: the entry's name. */
  hash: Uint8Array
  signature: Uint8Array
  payload: Uint8Array
}

/** Names one log: all entries of an author's epoch. */
export type LogId = string

export function logIdOf(author: PeerId, epoch: number): LogId {
  return `${author}/${epoch.toString(16).padStart(8, '0')}`
}

function tagged(tag: string, ...parts: Uint8Array[]): Buffer {
  const hash = createHash('sha256').update(`trellis/state/${tag}/1\0`)
  for (const part of parts) hash.update(part)
  return hash.digest()
}

const SIGNATURE_TAG = Buffer.from('trellis/state/entry/1\0')

/** What an author signs: the tag and the header's bytes. */
export function signedBytes(headerBytes: Uint8Array): Uint8Array {
  return Buffer.concat([SIGNATURE_TAG, headerBytes])
}

export function hashHeader(headerBytes: Uint8Array): Uint8Array {
  return tagged('header', headerBytes)
}

export function hashPayload(payload: Uint8Array): Uint8Array {
  return tagged('payload', payload)
}

/** The space's name on the wire. */
export function spaceOf(spaceId: string): Uint8Array {
  return tagged('space', Buffer.from(spaceId))
}

/** 53 bits of a hash, so that the client of an update proves whose it is: another's would need their log. */
export function clientIdOf(space: Uint8Array, author: PeerId, epoch: number): number {
  const epochBytes = Buffer.alloc(4)
  epochBytes.writeUInt32BE(epoch)
  const hash = tagged('client', space, keyOfAuthor(author), epochBytes)
  return (hash.readUInt32BE(0) & 0x1fffff) * 0x1_0000_0000 + hash.readUInt32BE(4)
}

const peersOfKeys = new Map<string, PeerId>()
const keysOfPeers = new Map<PeerId, Uint8Array>()

/** The peer id of a raw key from the wire; remembered, since base58 is slow. */
export function authorOfKey(key: Uint8Array): PeerId {
  if (key.byteLength !== 32) throw malformed('an author is a key of 32 bytes')
  const text = textOf(key)
  let peer = peersOfKeys.get(text)
  if (peer === undefined) {
    peer = peerIdOfKey(key)
    if (peersOfKeys.size >= PEER_CACHE_COUNT) peersOfKeys.clear()
    peersOfKeys.set(text, peer)
  }
  return peer
}

const texts = new Map<string, string>()

/** The same text, one copy of it for all that keep it, unless it is long: names of documents and keys are kept for each log. */
export function oneOf(text: string): string {
  if (text.length > MAX_SHARED_TEXT) return text
  const known = texts.get(text)
  if (known !== undefined) return known
  if (texts.size >= TEXT_CACHE_COUNT) texts.clear()
  texts.set(text, text)
  return text
}

export function keyOfAuthor(author: PeerId): Uint8Array {
  let key = keysOfPeers.get(author)
  if (key === undefined) {
    key = keyOfPeerId(author)
    if (keysOfPeers.size >= PEER_CACHE_COUNT) keysOfPeers.clear()
    keysOfPeers.set(author, key)
  }
  return key
}

function wireRef(ref: EntryRef): { author: Uint8Array; epoch: number; seq: number; hash: Uint8Array } {
  return { author: keyOfAuthor(ref.author), epoch: ref.epoch, seq: ref.seq, hash: ref.hash }
}

/** The canonical bytes of a header: fields in order, those with their default left out. */
export function encodeHeader(header: EntryHeader): Uint8Array {
  const wire: WireHeaderIn = {
    version: ENTRY_VERSION,
    space: header.space,
    author: keyOfAuthor(header.author),
    seq: header.seq,
    stamp: header.stamp,
    kind: ENTRY_KINDS[header.kind],
  }
  if (header.epoch > 0) wire.epoch = header.epoch
  if (header.prev.byteLength > 0) wire.prev = header.prev
  if (header.document !== '') wire.document = header.document
  if (header.clockStart > 0) wire.clockStart = header.clockStart
  if (header.clockLength > 0) wire.clockLength = header.clockLength
  if (header.payloadLength > 0) wire.payloadLength = header.payloadLength
  if (header.payloadHash.byteLength > 0) wire.payloadHash = header.payloadHash
  if (header.policyHead.byteLength > 0) wire.policyHead = header.policyHead
  if (header.dependencies.length > 0) wire.dependencies = header.dependencies.map(wireRef)
  return encodeMessage(WireHeader, wire)
}

function checkBytes(bytes: Uint8Array, lengths: readonly number[], what: string): Uint8Array {
  if (!lengths.includes(bytes.byteLength)) throw malformed(`${what} of ${bytes.byteLength} bytes`)
  return bytes
}

type WireRefs = NonNullable<WireHeaderIn['dependencies']>

function readRefs(refs: WireRefs): EntryRef[] {
  if (refs.length > MAX_REF_COUNT) throw malformed('header refers to too many entries')
  return refs.map(({ author, epoch, seq, hash }) => {
    if (!seq) throw malformed('reference to no entry')
    return {
      author: authorOfKey(author ?? NO_BYTES),
      epoch: epoch ?? 0,
      seq,
      hash: checkBytes(hash ?? NO_BYTES, [HASH_BYTES], 'hash'),
    }
  })
}

const KIND_NAMES = new Map<number, EntryKind>(
  Object.entries(ENTRY_KINDS).map(([name, value]) => [value, name as EntryKind]),
)

/** Reads a header strictly. Throws `invalid_argument` for anything but the canonical encoding of a sensible header. */
export function decodeHeader(bytes: Uint8Array): EntryHeader {
  const wire = decodeMessage(WireHeader, bytes, MAX_HEADER_BYTES, { what: 'entry header' })
  const kind = KIND_NAMES.get(wire.kind)
  if (wire.version !== ENTRY_VERSION || kind === undefined) throw malformed('entry of an unknown version or kind')
  const first = wire.seq === 1
  const header: EntryHeader = {
    space: checkBytes(wire.space, [HASH_BYTES], 'space'),
    author: authorOfKey(wire.author),
    epoch: wire.epoch,
    seq: wire.seq,
    prev: checkBytes(wire.prev, [first ? 0 : HASH_BYTES], 'previous hash'),
    stamp: wire.stamp,
    kind,
    document: oneOf(wire.document),
    clockStart: wire.clockStart,
    clockLength: wire.clockLength,
    payloadLength: wire.payloadLength,
    payloadHash: checkBytes(wire.payloadHash, [wire.payloadLength > 0 ? HASH_BYTES : 0], 'payload hash'),
    policyHead: checkBytes(wire.policyHead, [0, HASH_BYTES], 'policy head'),
    dependencies: readRefs(wire.dependencies),
  }
  if (header.seq < 1 || !Number.isSafeInteger(header.stamp) || header.stamp < 1) throw malformed('entry out of bounds')
  if (header.payloadLength > MAX_PAYLOAD_BYTES) throw malformed('payload is too long')
  const closes = kind === 'close'
  if ((header.payloadLength === 0) !== closes || (closes && (header.document !== '' || header.clockLength > 0)))
    throw malformed('entry does not fit its kind')
  if (!closes && !DOCUMENT_NAME_PATTERN.test(header.document)) throw malformed('not a document name')
  if (Buffer.compare(encodeHeader(header), bytes) !== 0) throw malformed('header is not in its canonical encoding')
  return header
}

/** Reads an entry of the wire or the disk up to its header. The payload is not looked at, only its length. */
export function readEntry(wire: { header: Uint8Array; signature: Uint8Array; payload: Uint8Array }): Entry {
  checkBytes(wire.signature, [SIGNATURE_BYTES], 'signature')
  const header = decodeHeader(wire.header)
  if (wire.payload.byteLength !== header.payloadLength) throw malformed('payload has another length than declared')
  return {
    header,
    headerBytes: wire.header,
    hash: hashHeader(wire.header),
    signature: wire.signature,
    payload: wire.payload,
  }
}

export function encodeEntry(entry: Entry): Uint8Array {
  const wire: { header: Uint8Array; signature: Uint8Array; payload?: Uint8Array } = {
    header: entry.headerBytes,
    signature: entry.signature,
  }
  if (entry.payload.byteLength > 0) wire.payload = entry.payload
  return encodeMessage(WireEntry, wire)
}

export function decodeEntry(bytes: Uint8Array): Entry {
  return readEntry(decodeMessage(WireEntry, bytes, MAX_HEADER_BYTES + MAX_PAYLOAD_BYTES + 1024, { copy: false }))
}

/** Signs a header and its payload into an entry. */
export function signEntry(signer: Signer, header: EntryHeader, payload: Uint8Array): Entry {
  const headerBytes = encodeHeader(header)
  return {
    header,
    headerBytes,
    hash: hashHeader(headerBytes),
    signature: new Uint8Array(signer.sign(signedBytes(headerBytes))),
    payload,
  }
}

/** Bytes that an entry holds in memory, about. */
export function entryBytes(entry: Entry): number {
  return entry.payload.byteLength + entry.headerBytes.byteLength + 512
}

/**
 * What an entry counts for beside its bytes: work that it makes here. As measured: a signature takes as long as a KiB of what these
 * count, a write no longer than a sixteenth of that, and 6 MiB half a second of one core.
 */
const ENTRY_WORK_BYTES = 1024
const CLOCK_WORK_BYTES = 64

/** Work that an entry makes, beside that of its bytes, in bytes that would make as much. A write takes a byte at least, whatever it claims. */
export function workBesideBytes({ header, payload }: Entry): number {
  return ENTRY_WORK_BYTES + Math.min(header.clockLength, payload.byteLength) * CLOCK_WORK_BYTES
}

/** A hash as text, a character for each byte: what takes least where many are kept. */
export function textOf(hash: Uint8Array): string {
  return Buffer.from(hash.buffer, hash.byteOffset, hash.byteLength).toString('latin1')
}

export function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0
}
