import type { JsonValue } from './json.ts'

const MAX_INT_31 = 0x7fffffff

/** Writes the encodings that Yjs V1 updates are made of (lib0): variable-length integers, text and "any" values. */
export class ByteWriter {
  #bytes: Buffer
  #length = 0

  constructor(capacityBytes = 256) {
    this.#bytes = Buffer.allocUnsafe(capacityBytes)
  }

  get length(): number {
    return this.#length
  }

  #reserve(byteCount: number): void {
    const needed = this.#length + byteCount
    if (needed <= this.#bytes.byteLength) return
    const grown = Buffer.allocUnsafe(Math.max(needed, this.#bytes.byteLength * 2))
    this.#bytes.copy(grown, 0, 0, this.#length)
    this.#bytes = grown
  }

  byte(value: number): void {
    this.#reserve(1)
    this.#bytes[this.#length++] = value
  }

  varUint(value: number): void {
    this.#reserve(8)
    let rest = value
    while (rest > 127) {
      this.#bytes[this.#length++] = 128 | (rest % 128)
      rest = Math.floor(rest / 128)
    }
    this.#bytes[this.#length++] = rest
  }

  /** Sign and six bits in the first byte, seven in each further one. */
  varInt(value: number): void {
    this.#reserve(9)
    const negative = value < 0 || Object.is(value, -0)
    let rest = Math.abs(value)
    this.#bytes[this.#length++] = (rest > 63 ? 128 : 0) | (negative ? 64 : 0) | (rest % 64)
    rest = Math.floor(rest / 64)
    while (rest > 0) {
      this.#bytes[this.#length++] = (rest > 127 ? 128 : 0) | (rest % 128)
      rest = Math.floor(rest / 128)
    }
  }

  text(value: string): void {
    const byteCount = Buffer.byteLength(value)
    this.varUint(byteCount)
    this.#reserve(byteCount)
    this.#length += this.#bytes.write(value, this.#length, 'utf8')
  }

  raw(bytes: Uint8Array): void {
    this.#reserve(bytes.byteLength)
    this.#bytes.set(bytes, this.#length)
    this.#length += bytes.byteLength
  }

  any(value: JsonValue): void {
    if (typeof value === 'string') {
      this.byte(119)
      this.text(value)
    } else if (typeof value === 'number') {
      this.#number(value)
    } else if (typeof value === 'boolean') {
      this.byte(value ? 120 : 121)
    } else if (value === null) {
      this.byte(126)
    } else if (Array.isArray(value)) {
      this.byte(117)
      this.varUint(value.length)
      for (const member of value) this.any(member as JsonValue)
    } else {
      const members = Object.entries(value as { readonly [key: string]: JsonValue })
      this.byte(118)
      this.varUint(members.length)
      for (const [key, member] of members) {
        this.text(key)
        this.any(member)
      }
    }
  }

  #number(value: number): void {
    if (Number.isInteger(value) && Math.abs(value) <= MAX_INT_31) {
      this.byte(125)
      this.varInt(value)
    } else if (Math.fround(value) === value) {
      this.byte(124)
      this.#reserve(4)
      this.#length = this.#bytes.writeFloatBE(value, this.#length)
    } else {
      this.byte(123)
      this.#reserve(8)
      this.#length = this.#bytes.writeDoubleBE(value, this.#length)
    }
  }

  finish(): Uint8Array {
    return new Uint8Array(this.#bytes.subarray(0, this.#length))
  }
}
