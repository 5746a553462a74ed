import { isUtf8 } from 'node:buffer'
import { TrellisError } from '../base/index.ts'
import type { JsonValue } from './json.ts'
import { MAX_DEPTH } from './limits.ts'

const SHORT_BYTES = 64

/** Bytes that are not what their protocol says. Whoever sent them broke the protocol. */
export function malformed(message: string): TrellisError {
  return new TrellisError('invalid_argument', message)
}

/**
 * Reads what `ByteWriter` writes, from hostile bytes: linear in their length, nothing allocated that the bytes don't
 * pay for, and never more lenient than lib0, so that what it has read Yjs reads alike.
 */
export class ByteReader {
  readonly #bytes: Buffer
  #offset = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  get offset(): number {
    return this.#offset
  }

  get remaining(): number {
    return this.#bytes.byteLength - this.#offset
  }

  byte(): number {
    const value = this.#bytes[this.#offset]
    if (value === undefined) throw malformed('update ends early')
    this.#offset++
    return value
  }

  varUint(): number {
    let value = 0
    let factor = 1
    for (;;) {
      const byte = this.byte()
      value += (byte & 127) * factor
      if (value > Number.MAX_SAFE_INTEGER) throw malformed('integer out of range')
      if (byte < 128) return value
      factor *= 128
      if (factor > Number.MAX_SAFE_INTEGER) throw malformed('integer out of range')
    }
  }

  varInt(): number {
    let byte = this.byte()
    const sign = (byte & 64) > 0 ? -1 : 1
    let value = byte & 63
    let factor = 64
    while (byte >= 128) {
      byte = this.byte()
      value += (byte & 127) * factor
      factor *= 128
      if (value > Number.MAX_SAFE_INTEGER || factor > Number.MAX_SAFE_INTEGER) throw malformed('integer out of range')
    }
    return sign * value
  }

  /** A count of things that take at least `bytesEach` bytes: refused when the rest of the bytes can't hold them. */
  count(bytesEach = 1): number {
    const count = this.varUint()
    if (count * bytesEach > this.remaining) throw malformed('count exceeds the bytes that are left')
    return count
  }

  bytes(): Uint8Array {
    const length = this.count()
    const bytes = this.#bytes.subarray(this.#offset, this.#offset + length)
    this.#offset += length
    return bytes
  }

  text(maxBytes = Number.POSITIVE_INFINITY): string {
    const length = this.count()
    if (length > maxBytes) throw malformed(`text of ${length} bytes exceeds ${maxBytes}`)
    const start = this.#offset
    const end = start + length
    this.#offset = end
    // Most are short and ASCII: without an object for each.
    if (length <= SHORT_BYTES && this.#isAscii(start, end)) return this.#bytes.toString('latin1', start, end)
    const bytes = this.#bytes.subarray(start, end)
    if (!isUtf8(bytes)) throw malformed('text is not UTF-8')
    return bytes.toString('utf8')
  }

  #isAscii(start: number, end: number): boolean {
    for (let at = start; at < end; at++) if ((this.#bytes[at] ?? 128) >= 128) return false
    return true
  }

  /** A JSON value in lib0's "any" encoding. Refuses what is not JSON: undefined, bigints, bytes, numbers not finite. */
  any(depth = 0): JsonValue {
    const tag = this.byte()
    switch (tag) {
      case 126:
        return null
      case 125:
        return this.varInt()
      case 124:
        return this.#float(4)
      case 123:
        return this.#float(8)
      case 121:
        return false
      case 120:
        return true
      case 119:
        return this.text()
      case 118:
        return this.#object(depth)
      case 117: {
        if (depth >= MAX_DEPTH) throw malformed('value is nested too deeply')
        const count = this.count()
        // As most are, without the room that an array which grows takes ahead.
        if (count === 2) return [this.any(depth + 1), this.any(depth + 1)]
        const members: JsonValue[] = []
        for (let left = count; left > 0; left--) members.push(this.any(depth + 1))
        return members
      }
      default:
        throw malformed(`value of type ${tag} is not JSON`)
    }
  }

  #float(byteCount: 4 | 8): number {
    if (this.remaining < byteCount) throw malformed('update ends early')
    const value = byteCount === 4 ? this.#bytes.readFloatBE(this.#offset) : this.#bytes.readDoubleBE(this.#offset)
    this.#offset += byteCount
    if (!Number.isFinite(value)) throw malformed('number is not finite')
    return value
  }

  #object(depth: number): JsonValue {
    if (depth >= MAX_DEPTH) throw malformed('value is nested too deeply')
    const object: Record<string, JsonValue> = {}
    for (let left = this.count(2); left > 0; left--) {
      const key = this.text()
      // Yjs would set the object's prototype.
      if (key === '__proto__') throw malformed('value has the key __proto__')
      object[key] = this.any(depth + 1)
    }
    return object
  }
}
