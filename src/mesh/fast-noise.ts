import type { ConnectionEncrypter, SecuredConnection } from '@libp2p/interface'
import { type NoiseComponents, noise } from '@libp2p/noise'
import type { Uint8ArrayList } from 'uint8arraylist'
import { noiseCrypto } from './noise-crypto.ts'

/** Length in front of a record, big endian. */
const PREFIX_BYTES = 2
const MAX_RECORD_BYTES = 0xffff

/** The part of a connection secured by Noise that cuts what comes into records. */
interface RecordDecoder {
  decode(data: Uint8Array | Uint8ArrayList): Iterable<Uint8Array | Uint8ArrayList>
  /** What has come of a record that is not complete. */
  buffer?: Uint8ArrayList
}

/** Records that come in several chunks are put together here; each is decrypted before the next is. */
const together = Buffer.allocUnsafeSlow(MAX_RECORD_BYTES)

/**
 * Cuts records out of the chunks that come, each in one piece. As it is, a record is a list of parts of chunks, each of
 * which is decrypted by itself, and which is copied for an output that is not used: half of the time of large messages.
 */
export class RecordReader implements RecordDecoder {
  /** Chunks that are not used up, from `#at` of the first on. */
  #chunks: Uint8Array[] = []
  #at = 0
  #heldBytes = 0

  #byteAt(index: number): number {
    const first = this.#chunks[0] as Uint8Array
    const at = this.#at + index
    return (at < first.byteLength ? first[at] : this.#chunks[1]?.[at - first.byteLength]) ?? 0
  }

  #skip(byteCount: number): void {
    this.#heldBytes -= byteCount
    this.#at += byteCount
    let first = this.#chunks[0]
    while (first !== undefined && this.#at >= first.byteLength) {
      this.#at -= first.byteLength
      this.#chunks.shift()
      first = this.#chunks[0]
    }
  }

  #take(byteCount: number): Uint8Array {
    const first = this.#chunks[0] as Uint8Array
    if (first.byteLength - this.#at >= byteCount) {
      const record = first.subarray(this.#at, this.#at + byteCount)
      this.#skip(byteCount)
      return record
    }
    let filledBytes = 0
    while (filledBytes < byteCount) {
      const chunk = this.#chunks[0] as Uint8Array
      const part = chunk.subarray(this.#at, this.#at + byteCount - filledBytes)
      together.set(part, filledBytes)
      filledBytes += part.byteLength
      this.#skip(part.byteLength)
    }
    return together.subarray(0, byteCount)
  }

  *decode(data: Uint8Array | Uint8ArrayList): Iterable<Uint8Array> {
    for (const chunk of data instanceof Uint8Array ? [data] : data) {
      if (chunk.byteLength > 0) this.#chunks.push(chunk)
      this.#heldBytes += chunk.byteLength
    }
    while (this.#heldBytes >= PREFIX_BYTES) {
      const byteCount = this.#byteAt(0) * 256 + this.#byteAt(1)
      if (this.#heldBytes < PREFIX_BYTES + byteCount) return
      this.#skip(PREFIX_BYTES)
      if (byteCount > 0) yield this.#take(byteCount)
    }
  }
}

function withRecordReader<T extends SecuredConnection>(secured: T): T {
  const parts = secured.connection as { decoder?: RecordDecoder }
  const before = parts.decoder
  // Otherwise than expected: then it goes on as it did.
  if (before?.decode === undefined || before.buffer === undefined) return secured
  const reader = new RecordReader()
  // The beginning of a record may have come behind the handshake. It holds no whole one, or that would be gone.
  for (const _ of reader.decode(before.buffer)) throw new Error('a record was left behind')
  parts.decoder = reader
  return secured
}

/** libp2p's Noise with fewer copies of what comes. */
export function fastNoise(): (components: NoiseComponents) => ConnectionEncrypter {
  const create = noise({ crypto: noiseCrypto })
  return components => {
    const encrypter = create(components)
    const secureInbound = encrypter.secureInbound.bind(encrypter)
    const secureOutbound = encrypter.secureOutbound.bind(encrypter)
    encrypter.secureInbound = async (connection, options) => withRecordReader(await secureInbound(connection, options))
    encrypter.secureOutbound = async (connection, options) =>
      withRecordReader(await secureOutbound(connection, options))
    return encrypter
  }
}
