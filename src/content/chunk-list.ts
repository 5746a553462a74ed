import { TrellisError } from '../base/index.ts'
import { contentProto, decodeMessage, encodeMessage } from '../wire/index.content.ts'
import { cidOf, cidOfHash, HASH_BYTES, sha256 } from './cid.ts'
import { CHUNK_HASH, type HashFunction } from './hash-functions.ts'
import {
  CHUNK_BYTES,
  LEAF_CHUNK_COUNT,
  MAX_BLOB_BYTES,
  MAX_CHUNK_BYTES,
  MAX_CHUNK_COUNT,
  MAX_FILE_BYTES,
  MAX_LEAF_COUNT,
} from './limits.ts'

const { ChunkList: ChunkListMessage } = contentProto.content

/** The chunks of a file, in memory that threads share: a copy of it with each request would be as large as the request. */
export interface ChunkList {
  readonly cid: string
  readonly sizeBytes: number
  readonly chunkCount: number
  /** Where chunk i begins; one more entry than chunks, the last is the file's size. */
  readonly offsets: Float64Array<SharedArrayBuffer>
  readonly hashFunction: HashFunction
  /** Hash of each chunk, end to end. */
  readonly hashes: Uint8Array<SharedArrayBuffer>
}

/** How a list says what its chunks are hashed by: the multihash code, or nothing for SHA-256, as lists had before there was a choice. */
const HASH_CODES: Readonly<Record<HashFunction, number>> = { sha256: 0, blake3: 0x1e }

export interface EncodedChunkList {
  list: ChunkList
  /** All blobs of the list, the root (whose CID is the list's) last. */
  blobs: { cid: string; bytes: Uint8Array }[]
}

export function chunkSize(list: ChunkList, index: number): number {
  return (list.offsets[index + 1] as number) - (list.offsets[index] as number)
}

export function chunkHash(list: ChunkList, index: number): Uint8Array {
  return list.hashes.subarray(index * HASH_BYTES, (index + 1) * HASH_BYTES)
}

/** First and last chunk (inclusive) that hold some of these bytes. `lengthBytes` > 0. */
export function chunksOfRange(list: ChunkList, offsetBytes: number, lengthBytes: number): [number, number] {
  if (!(offsetBytes >= 0 && lengthBytes > 0 && offsetBytes + lengthBytes <= list.sizeBytes)) {
    throw new TrellisError('invalid_argument', `no such range in a file of ${list.sizeBytes} bytes`)
  }
  return [chunkAt(list, offsetBytes), chunkAt(list, offsetBytes + lengthBytes - 1)]
}

function chunkAt(list: ChunkList, offsetBytes: number): number {
  let low = 0
  let high = list.chunkCount - 1
  while (low < high) {
    const middle = (low + high + 1) >>> 1
    if ((list.offsets[middle] as number) <= offsetBytes) low = middle
    else high = middle - 1
  }
  return low
}

/** A chunk list from where the chunks end and their hashes. */
export function encodeChunkList(
  cuts: Float64Array,
  hashes: Uint8Array,
  hashFunction: HashFunction = CHUNK_HASH,
): EncodedChunkList {
  const hashCode = HASH_CODES[hashFunction]
  const chunkCount = cuts.length
  const sizeBytes = cuts.at(-1) ?? 0
  if (chunkCount > MAX_CHUNK_COUNT || sizeBytes > MAX_FILE_BYTES) {
    throw new TrellisError('resource_exhausted', `a file of ${sizeBytes} bytes in ${chunkCount} chunks is too large`)
  }
  const { offsets, hashes: listHashes } = allocateList(chunkCount)
  offsets.set(cuts, 1)
  listHashes.set(hashes.subarray(0, listHashes.byteLength))
  const blobs: EncodedChunkList['blobs'] = []
  const children: { hash: Uint8Array; sizeBytes: number; chunkCount: number }[] = []
  for (let first = 0; first === 0 || first < chunkCount; first += LEAF_CHUNK_COUNT) {
    const end = Math.min(first + LEAF_CHUNK_COUNT, chunkCount)
    const chunkSizes: number[] = []
    for (let index = first; index < end; index++)
      chunkSizes.push((offsets[index + 1] as number) - (offsets[index] as number))
    const leafBytes = (offsets[end] as number) - (offsets[first] as number)
    const bytes = encodeMessage(ChunkListMessage, {
      sizeBytes: leafBytes,
      chunkSizes,
      chunkHashes: hashes.subarray(first * HASH_BYTES, end * HASH_BYTES),
      hashCode,
    })
    const cid = cidOf(bytes)
    blobs.push({ cid, bytes })
    children.push({ hash: sha256(bytes), sizeBytes: leafBytes, chunkCount: end - first })
  }
  if (children.length > 1) {
    const bytes = encodeMessage(ChunkListMessage, { sizeBytes, children, hashCode })
    blobs.push({ cid: cidOf(bytes), bytes })
  }
  const cid = (blobs.at(-1) as { cid: string }).cid
  return { list: { cid, sizeBytes, chunkCount, offsets, hashFunction, hashes: listHashes }, blobs }
}

function allocateList(chunkCount: number): Pick<ChunkList, 'offsets' | 'hashes'> {
  return {
    offsets: new Float64Array(new SharedArrayBuffer((chunkCount + 1) * Float64Array.BYTES_PER_ELEMENT)),
    hashes: new Uint8Array(new SharedArrayBuffer(chunkCount * HASH_BYTES)),
  }
}

function malformed(what: string): TrellisError {
  return new TrellisError('invalid_argument', `malformed chunk list: ${what}`)
}

type ListMessage = ReturnType<typeof ChunkListMessage.decode>

function decodeCanonical(bytes: Uint8Array): ListMessage {
  const message = decodeMessage(ChunkListMessage, bytes, MAX_BLOB_BYTES, { what: 'chunk list', copy: false })
  const { sizeBytes, chunkSizes, chunkHashes, children, hashCode } = message
  const again = encodeMessage(ChunkListMessage, { sizeBytes, chunkSizes, chunkHashes, children, hashCode })
  if (Buffer.compare(again, bytes) !== 0) throw malformed('not in its deterministic encoding')
  return message
}

/** Throws `failed_precondition` for a function that this version does not know. */
function hashFunctionOf({ hashCode }: ListMessage): HashFunction {
  const known = (['sha256', 'blake3'] as const).find(hashFunction => HASH_CODES[hashFunction] === hashCode)
  if (known !== undefined) return known
  throw new TrellisError(
    'failed_precondition',
    `chunks are hashed by a function (${hashCode}) that this version lacks`,
    {
      hint: 'Update Trellis to read models published by newer versions.',
    },
  )
}

/** Chunks that a file of this size may have: an honest list has at most 2 for each MiB and each MiB begun. */
function maxChunksOf(sizeBytes: number): number {
  return Math.min(MAX_CHUNK_COUNT, 4 * Math.ceil(sizeBytes / CHUNK_BYTES))
}

/** Writes a leaf's chunks behind those that are there. Returns the next chunk's index. */
function readLeaf(leaf: ListMessage, first: number, offsets: Float64Array, hashes: Uint8Array): number {
  const { chunkSizes, chunkHashes } = leaf
  if (leaf.children.length > 0) throw malformed('a leaf has children')
  if (chunkHashes.byteLength !== chunkSizes.length * HASH_BYTES) throw malformed('hashes and sizes differ in number')
  if (first + chunkSizes.length >= offsets.length) throw malformed('more chunks than announced')
  let offset = offsets[first] as number
  const begin = offset
  chunkSizes.forEach((size, index) => {
    if (size < 1 || size > MAX_CHUNK_BYTES) throw malformed(`a chunk of ${size} bytes`)
    offset += size
    offsets[first + index + 1] = offset
  })
  if (offset - begin !== leaf.sizeBytes) throw malformed('sizes do not add up')
  hashes.set(chunkHashes, first * HASH_BYTES)
  return first + chunkSizes.length
}

/**
 * Decodes a list from its verified root blob; `loadLeaf` gives the verified blobs of a tree's leaves. Throws
 * `invalid_argument` for anything that is not exactly what `encodeChunkList` makes, or whose size is not `sizeBytes`.
 */
export async function decodeChunkList(
  rootCid: string,
  rootBytes: Uint8Array,
  loadLeaf: (cid: string, maxBytes: number) => Promise<Uint8Array>,
  sizeBytes?: number,
): Promise<ChunkList> {
  const root = decodeCanonical(rootBytes)
  const hashFunction = hashFunctionOf(root)
  if (root.sizeBytes > MAX_FILE_BYTES) throw malformed(`${root.sizeBytes} bytes`)
  if (sizeBytes !== undefined && root.sizeBytes !== sizeBytes)
    throw malformed(`covers ${root.sizeBytes} bytes, not ${sizeBytes}`)
  const { children } = root
  const chunkCount = children.length > 0 ? countChunks(root) : root.chunkSizes.length
  if (chunkCount > maxChunksOf(root.sizeBytes)) throw malformed(`${chunkCount} chunks for ${root.sizeBytes} bytes`)
  if (children.length === 0 && chunkCount > LEAF_CHUNK_COUNT) throw malformed('a leaf has too many chunks')
  const { offsets, hashes } = allocateList(chunkCount)
  let next = 0
  if (children.length === 0) next = readLeaf(root, 0, offsets, hashes)
  for (const child of children) {
    const bytes = await loadLeaf(cidOfHash(child.hash as Uint8Array), LEAF_MAX_BYTES)
    const leaf = decodeCanonical(bytes)
    const { hashCode, chunkSizes } = leaf
    if (leaf.sizeBytes !== child.sizeBytes || chunkSizes.length !== child.chunkCount || hashCode !== root.hashCode)
      throw malformed('a leaf is not what its root says')
    next = readLeaf(leaf, next, offsets, hashes)
  }
  if (next !== chunkCount || offsets[chunkCount] !== root.sizeBytes) throw malformed('sizes do not add up')
  return { cid: rootCid, sizeBytes: root.sizeBytes, chunkCount, offsets, hashFunction, hashes }
}

/** A leaf's hashes, its sizes at 4 bytes at most, and the fields around them. */
const LEAF_MAX_BYTES = LEAF_CHUNK_COUNT * (HASH_BYTES + 4) + 64

function countChunks(root: ListMessage): number {
  const { children } = root
  if (root.chunkSizes.length > 0 || root.chunkHashes.byteLength > 0) throw malformed('a root has chunks of its own')
  if (children.length < 2 || children.length > MAX_LEAF_COUNT) throw malformed(`a root of ${children.length} leaves`)
  let chunkCount = 0
  let sizeBytes = 0
  children.forEach((child, index) => {
    const full = index < children.length - 1
    const count = child.chunkCount ?? 0
    if (child.hash?.byteLength !== HASH_BYTES) throw malformed('a leaf without a hash')
    if (count < 1 || count > LEAF_CHUNK_COUNT || (full && count !== LEAF_CHUNK_COUNT))
      throw malformed(`a leaf of ${count} chunks`)
    chunkCount += count
    sizeBytes += child.sizeBytes ?? 0
  })
  if (sizeBytes !== root.sizeBytes) throw malformed('sizes do not add up')
  return chunkCount
}

/** The CIDs of a tree's leaves, from its verified root blob; empty for a list that is a leaf itself. */
export function leafCids(rootBytes: Uint8Array): string[] {
  return decodeCanonical(rootBytes).children.map(child => cidOfHash(child.hash as Uint8Array))
}
