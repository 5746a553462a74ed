import { ERROR_KINDS, type ErrorKind, type TrafficClass, TrellisError } from '../base/index.ts'
import { contentProto, decodeMessage, encodeMessage } from '../wire/index.content.ts'
import { HASH_BYTES } from './cid.ts'
import {
  MAX_BITMAP_BYTES,
  MAX_BLOB_BYTES,
  MAX_CHUNK_BYTES,
  MAX_CHUNK_COUNT,
  MAX_CONTROL_BYTES,
  MAX_NAMED_PEERS,
  MAX_RANGES,
} from './limits.ts'

const { Request, Response } = contentProto.content

/** Chunks `first` to `first + count - 1`. */
export interface IndexRange {
  first: number
  count: number
}

export type RequestMessage =
  | { type: 'get-blob'; id: number; hash: Uint8Array; maxBytes: number }
  | { type: 'get-have'; id: number; hash: Uint8Array; serving: boolean }
  | {
      type: 'get-chunks'
      id: number
      hash: Uint8Array
      ranges: IndexRange[]
      trafficClass: TrafficClass
      deadlineMs: number
    }
  | { type: 'cancel'; id: number; ranges: IndexRange[] }
  | { type: 'open-bulk'; id: number }

export type ResponseMessage =
  | { type: 'blob'; id: number; sizeBytes: number }
  | {
      type: 'have'
      id: number
      chunkCount: number
      complete: boolean
      bitmapBytes: number
      added: IndexRange[]
      peers: string[]
    }
  | { type: 'chunk'; id: number; index: number; sizeBytes: number }
  | { type: 'done'; id: number }
  | { type: 'failure'; id: number; error: TrellisError; ranges: IndexRange[] }
  | { type: 'bulk-offer'; id: number; port: number; identity: string; key: Uint8Array; lifetimeMs: number }

const CLASS_NUMBERS = {
  interactive: contentProto.content.TrafficClass.TRAFFIC_CLASS_INTERACTIVE,
  sync: contentProto.content.TrafficClass.TRAFFIC_CLASS_SYNC,
  bulk: contentProto.content.TrafficClass.TRAFFIC_CLASS_BULK,
}
const CLASSES: readonly TrafficClass[] = ['interactive', 'sync', 'bulk']
const MAX_MESSAGE_CHARS = 500
const MAX_PEER_CHARS = 64

function malformed(what: string): TrellisError {
  return new TrellisError('invalid_argument', `content exchange: ${what}`)
}

function checkHash(hash: Uint8Array | null | undefined): Uint8Array {
  if (hash?.byteLength !== HASH_BYTES) throw malformed('a hash must have 32 bytes')
  return hash
}

function checkRanges(
  ranges: readonly { first?: number | null; count?: number | null }[] | null | undefined,
): IndexRange[] {
  if (ranges === null || ranges === undefined) return []
  if (ranges.length > MAX_RANGES) throw malformed('too many ranges')
  return ranges.map(range => {
    const first = range.first ?? 0
    const count = range.count ?? 0
    if (count < 1 || first + count > MAX_CHUNK_COUNT) throw malformed('a range out of bounds')
    return { first, count }
  })
}

function checkSize(sizeBytes: number | null | undefined, maxBytes: number): number {
  if ((sizeBytes ?? 0) > maxBytes) throw malformed(`${sizeBytes} bytes announced, at most ${maxBytes} are allowed`)
  return sizeBytes ?? 0
}

/** Throws `invalid_argument` or `resource_exhausted`: the stream must then be reset. */
export function decodeRequest(bytes: Uint8Array): RequestMessage {
  const message = decodeMessage(Request, bytes, MAX_CONTROL_BYTES, { what: 'content request' })
  const { id, getBlob, getHave, getChunks, cancel, openBulk } = message
  if (getChunks) {
    const ranges = checkRanges(getChunks.ranges)
    if (ranges.length === 0) throw malformed('no ranges')
    const trafficClass = CLASSES.find(name => CLASS_NUMBERS[name] === getChunks.trafficClass) ?? 'bulk'
    const hash = checkHash(getChunks.chunkListHash)
    return { type: 'get-chunks', id, hash, ranges, trafficClass, deadlineMs: getChunks.deadlineMs ?? 0 }
  }
  if (getHave)
    return { type: 'get-have', id, hash: checkHash(getHave.chunkListHash), serving: getHave.serving ?? false }
  if (getBlob) {
    const maxBytes = Math.min(getBlob.maxBytes ?? 0, MAX_BLOB_BYTES)
    return { type: 'get-blob', id, hash: checkHash(getBlob.hash), maxBytes }
  }
  if (cancel) return { type: 'cancel', id, ranges: checkRanges(cancel.ranges) }
  if (openBulk) return { type: 'open-bulk', id }
  throw malformed('a request of no known kind')
}

export function decodeResponse(bytes: Uint8Array): ResponseMessage {
  const message = decodeMessage(Response, bytes, MAX_CONTROL_BYTES, { what: 'content response' })
  const { id, blob, have, chunk, done, failure, bulkOffer } = message
  if (chunk)
    return { type: 'chunk', id, index: chunk.index ?? 0, sizeBytes: checkSize(chunk.sizeBytes, MAX_CHUNK_BYTES) }
  if (done) return { type: 'done', id }
  if (have) {
    const peers = have.peers ?? []
    if (peers.length > MAX_NAMED_PEERS || peers.some(peer => peer.length > MAX_PEER_CHARS))
      throw malformed('too many peers')
    const chunkCount = have.chunkCount ?? 0
    if (chunkCount > MAX_CHUNK_COUNT) throw malformed(`${chunkCount} chunks`)
    const bitmapBytes = checkSize(have.bitmapBytes, MAX_BITMAP_BYTES)
    const added = checkRanges(have.added)
    return { type: 'have', id, chunkCount, complete: have.complete ?? false, bitmapBytes, added, peers }
  }
  if (blob) return { type: 'blob', id, sizeBytes: checkSize(blob.sizeBytes, MAX_BLOB_BYTES) }
  if (failure) {
    const kind = ERROR_KINDS.includes(failure.kind as ErrorKind) ? (failure.kind as ErrorKind) : 'internal'
    const error = new TrellisError(kind, (failure.message ?? '').slice(0, MAX_MESSAGE_CHARS), { remote: true })
    return { type: 'failure', id, error, ranges: checkRanges(failure.ranges) }
  }
  if (bulkOffer) {
    const { port, identity, key, lifetimeMs } = bulkOffer
    if (!port || port > 65_535 || !identity || identity.length > 128) throw malformed('not a bulk offer')
    return { type: 'bulk-offer', id, port, identity, key: checkHash(key), lifetimeMs: lifetimeMs ?? 0 }
  }
  throw malformed('a response of no known kind')
}

export function encodeRequest(request: RequestMessage): Uint8Array {
  const { id } = request
  switch (request.type) {
    case 'get-blob':
      return encodeMessage(Request, { id, getBlob: { hash: request.hash, maxBytes: request.maxBytes } })
    case 'get-have':
      return encodeMessage(Request, { id, getHave: { chunkListHash: request.hash, serving: request.serving } })
    case 'get-chunks': {
      const { hash, ranges, deadlineMs } = request
      const trafficClass = CLASS_NUMBERS[request.trafficClass]
      return encodeMessage(Request, { id, getChunks: { chunkListHash: hash, ranges, trafficClass, deadlineMs } })
    }
    case 'cancel':
      return encodeMessage(Request, { id, cancel: { ranges: request.ranges } })
    case 'open-bulk':
    default:
      return encodeMessage(Request, { id, openBulk: {} })
  }
}

export function encodeResponse(response: ResponseMessage): Uint8Array {
  const { id } = response
  switch (response.type) {
    case 'blob':
      return encodeMessage(Response, { id, blob: { sizeBytes: response.sizeBytes } })
    case 'have': {
      const { chunkCount, complete, bitmapBytes, added, peers } = response
      return encodeMessage(Response, { id, have: { chunkCount, complete, bitmapBytes, added, peers } })
    }
    case 'chunk':
      return encodeMessage(Response, { id, chunk: { index: response.index, sizeBytes: response.sizeBytes } })
    case 'done':
      return encodeMessage(Response, { id, done: {} })
    case 'failure': {
      const { kind, message } = response.error
      const { ranges } = response
      return encodeMessage(Response, { id, failure: { kind, message: message.slice(0, MAX_MESSAGE_CHARS), ranges } })
    }
    case 'bulk-offer':
    default: {
      const { port, identity, key, lifetimeMs } = response
      return encodeMessage(Response, { id, bulkOffer: { port, identity, key, lifetimeMs } })
    }
  }
}

/** Indices as ranges, in the order given; neighbours that follow each other are joined. */
export function toRanges(indices: Iterable<number>): IndexRange[] {
  const ranges: IndexRange[] = []
  for (const index of indices) {
    const last = ranges.at(-1)
    if (last !== undefined && last.first + last.count === index) last.count++
    else ranges.push({ first: index, count: 1 })
  }
  return ranges
}

export function countOf(ranges: readonly IndexRange[]): number {
  return ranges.reduce((sum, range) => sum + range.count, 0)
}
