/**
 * A set of chunk indices. Chunk i is bit (i mod 8) of byte (i div 8), as on the wire; looked through 32 at a time. May
 * lie in shared memory, where one thread sets and others read.
 */
export class Bitmap {
  readonly bitCount: number
  readonly #bytes: Uint8Array
  readonly #words: Uint32Array
  #setCount = 0

  constructor(bitCount: number, buffer?: ArrayBufferLike) {
    this.bitCount = bitCount
    const wordCount = Math.ceil(bitCount / 32)
    const memory = buffer ?? new ArrayBuffer(wordCount * 4)
    this.#bytes = new Uint8Array(memory)
    this.#words = new Uint32Array(memory)
    if (buffer !== undefined) this.#recount()
  }

  /** A bitmap in memory that threads can share. */
  static shared(bitCount: number): Bitmap {
    return new Bitmap(bitCount, new SharedArrayBuffer(Math.ceil(bitCount / 32) * 4))
  }

  /** Bytes of a bitmap on the wire and on disk. */
  static byteLength(bitCount: number): number {
    return Math.ceil(bitCount / 8)
  }

  /** Takes over bits from elsewhere; those beyond `bitCount` and bytes that are missing count as not set. */
  load(bytes: Uint8Array): void {
    this.#bytes.fill(0)
    this.#bytes.set(bytes.subarray(0, Bitmap.byteLength(this.bitCount)))
    const spareBits = this.bitCount % 8
    const last = Bitmap.byteLength(this.bitCount) - 1
    if (spareBits !== 0) this.#bytes[last] = (this.#bytes[last] ?? 0) & ((1 << spareBits) - 1)
    this.#recount()
  }

  get buffer(): ArrayBufferLike {
    return this.#bytes.buffer
  }

  /** How many are set. Only right in the thread that sets them. */
  get setCount(): number {
    return this.#setCount
  }

  get isFull(): boolean {
    return this.#setCount === this.bitCount
  }

  has(index: number): boolean {
    return ((this.#bytes[index >>> 3] ?? 0) & (1 << (index & 7))) !== 0
  }

  /** True if it was not set before. */
  add(index: number): boolean {
    if (index >= this.bitCount || this.has(index)) return false
    this.#bytes[index >>> 3] = (this.#bytes[index >>> 3] ?? 0) | (1 << (index & 7))
    this.#setCount++
    return true
  }

  /** True if it was set before. */
  delete(index: number): boolean {
    if (index >= this.bitCount || !this.has(index)) return false
    this.#bytes[index >>> 3] = (this.#bytes[index >>> 3] ?? 0) & ~(1 << (index & 7))
    this.#setCount--
    return true
  }

  fill(): void {
    this.load(new Uint8Array(Bitmap.byteLength(this.bitCount)).fill(0xff))
  }

  toBytes(): Uint8Array {
    return this.#bytes.slice(0, Bitmap.byteLength(this.bitCount))
  }

  /** The first index at or after `from` that is set here and, if given, in `other`; -1 if there is none. */
  next(from: number, other?: Bitmap): number {
    const wordCount = this.#words.length
    let mask = 0xffffffff << (from & 31)
    for (let word = from >>> 5; word < wordCount; word++) {
      let bits = (this.#words[word] as number) & mask
      if (other !== undefined) bits &= other.#words[word] as number
      if (bits !== 0) {
        const index = word * 32 + (31 - Math.clz32(bits & -bits))
        return index < this.bitCount ? index : -1
      }
      mask = 0xffffffff
    }
    return -1
  }

  *[Symbol.iterator](): IterableIterator<number> {
    for (let index = this.next(0); index !== -1; index = this.next(index + 1)) yield index
  }

  #recount(): void {
    let count = 0
    for (let index = this.next(0); index !== -1; index = this.next(index + 1)) count++
    this.#setCount = count
  }
}
