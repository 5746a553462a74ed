import { constants, deflateSync, inflateSync, zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import { errorMessage, TrellisError } from '../base/index.ts'
import { rpcProto } from '../wire/index.ts'

const { Compression } = rpcProto.rpc
const ZLIB = Compression.COMPRESSION_ZLIB
const ZSTD = Compression.COMPRESSION_ZSTD

/** What a compressed message may expand to, which bounds what a bomb costs in memory and in time. */
export const MAX_EXPANDED_BYTES = 4 * 1024 * 1024
/** Shorter messages are sent as they are. */
export const MIN_COMPRESSED_BYTES = 1024

/** What this side can decompress, best first, as its hello says. */
export const COMPRESSIONS: readonly rpcProto.rpc.Compression[] = [ZSTD, ZLIB]

/** What to compress with for a peer with this hello; `undefined` if it knows nothing that we do. */
export function chooseCompression(theirs: readonly number[]): number | undefined {
  return theirs.find(one => one === (ZSTD as number) || one === (ZLIB as number))
}

/** The message compressed, with the algorithm's number in front; `undefined` if that would not make it shorter. */
export function compress(message: Uint8Array, algorithm: number): Uint8Array | undefined {
  if (message.byteLength < MIN_COMPRESSED_BYTES || message.byteLength > MAX_EXPANDED_BYTES) return undefined
  // Fast rather than small: the network is rarely slower than a better level.
  const compressed =
    algorithm === (ZSTD as number)
      ? zstdCompressSync(message, { params: { [constants.ZSTD_c_compressionLevel]: 1 } })
      : deflateSync(message, { level: 1 })
  if (compressed.byteLength + 1 >= message.byteLength) return undefined
  const bytes = Buffer.allocUnsafe(compressed.byteLength + 1)
  bytes[0] = algorithm
  compressed.copy(bytes, 1)
  return bytes
}

/** Undoes `compress`. Throws `resource_exhausted` for what expands too far, `invalid_argument` for what is malformed. */
export function expand(bytes: Buffer, maxBytes: number): Buffer {
  const algorithm = bytes[0]
  const limitBytes = Math.min(maxBytes, MAX_EXPANDED_BYTES)
  const options = { maxOutputLength: limitBytes }
  try {
    if (algorithm === (ZSTD as number)) return zstdDecompressSync(bytes.subarray(1), options)
    if (algorithm === (ZLIB as number)) return inflateSync(bytes.subarray(1), options)
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ERR_BUFFER_TOO_LARGE')
      throw new TrellisError('resource_exhausted', `compressed message expands to more than ${limitBytes} bytes`)
    throw new TrellisError('invalid_argument', `malformed compressed message: ${errorMessage(cause)}`, { cause })
  }
  throw new TrellisError('invalid_argument', `message in unknown compression ${algorithm ?? 'nothing'}`)
}
