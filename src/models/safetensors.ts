import { HeaderReader } from './header-reader.ts'
import { layerOf } from './layers.ts'
import { MAX_TENSOR_COUNT, MAX_TENSOR_DIMENSION_COUNT, MAX_TENSOR_NAME_BYTES } from './limits.ts'
import type { TensorInfo } from './types.ts'

/** Bytes of JSON that the format allows. */
const MAX_HEADER_BYTES = 100_000_000
/** Bytes of the length in front of the JSON: unsigned, little endian. */
const LENGTH_BYTES = 8
const MAX_DTYPE_CHARS = 16
/** Longest text skipped in `__metadata__`, whose values may be whole documents. */
const MAX_METADATA_TEXT_BYTES = 16 * 1024 * 1024

/** Bits of one element. */
const DTYPE_BITS = new Map([
  ['BOOL', 8],
  ['F4', 4],
  ['F6_E2M3', 6],
  ['F6_E3M2', 6],
  ['U8', 8],
  ['I8', 8],
  ['F8_E5M2', 8],
  ['F8_E4M3', 8],
  ['F8_E8M0', 8],
  ['F8_E4M3FNUZ', 8],
  ['F8_E5M2FNUZ', 8],
  ['I16', 16],
  ['U16', 16],
  ['F16', 16],
  ['BF16', 16],
  ['I32', 32],
  ['U32', 32],
  ['F32', 32],
  ['C64', 64],
  ['F64', 64],
  ['I64', 64],
  ['U64', 64],
])

const QUOTE = 0x22
const BACKSLASH = 0x5c
const SPACE = 0x20

/**
 * The tensors of a safetensors file, in the order of their bytes. Reads the header only, as a stream, and holds no more
 * of it than the tensors it names. Throws `MalformedHeaderError` unless the file keeps to the format: every name once,
 * types and shapes that account for the bytes, and tensors that cover the data without gap or overlap.
 */
export async function readSafetensors(path: string, signal?: AbortSignal): Promise<TensorInfo[]> {
  await using reader: HeaderReader = await HeaderReader.open(path, {
    format: 'safetensors',
    maxBytes: LENGTH_BYTES + MAX_HEADER_BYTES,
    signal,
  })
  if (reader.sizeBytes < LENGTH_BYTES) reader.fail('it is shorter than the length of its header')
  const headerBytes = (await reader.take(LENGTH_BYTES)).readBigUInt64LE()
  if (headerBytes > MAX_HEADER_BYTES) reader.fail(`its header claims ${headerBytes} bytes`)
  const dataBytes = reader.sizeBytes - LENGTH_BYTES - Number(headerBytes)
  if (dataBytes < 0) reader.fail('its header is cut off')
  const parser = new HeaderParser(reader, LENGTH_BYTES + Number(headerBytes))
  const tensors = await parser.parse()
  checkLayout(reader, tensors, dataBytes)
  const dataOffset = LENGTH_BYTES + Number(headerBytes)
  for (const tensor of tensors) tensor.offsetBytes += dataOffset
  return tensors
}

/** Sorts the tensors by their bytes and checks that these cover the data once. */
function checkLayout(reader: HeaderReader, tensors: TensorInfo[], dataBytes: number): void {
  tensors.sort((a, b) => a.offsetBytes - b.offsetBytes || a.lengthBytes - b.lengthBytes)
  let end = 0
  for (const tensor of tensors) {
    if (tensor.offsetBytes !== end) {
      const fault = tensor.offsetBytes < end ? 'overlaps another' : 'leaves a gap before it'
      reader.fail(`tensor ${JSON.stringify(tensor.name)} ${fault}`)
    }
    end += tensor.lengthBytes
  }
  if (end !== dataBytes) reader.fail(`its tensors have ${end} bytes, its data ${dataBytes}`)
}

/** A parser of exactly the JSON that the format allows, so that depth, duplicates and sizes are bounded as it reads. */
class HeaderParser {
  readonly #reader: HeaderReader
  readonly #endBytes: number
  #window: Buffer = Buffer.alloc(0)
  #at = 0

  constructor(reader: HeaderReader, endBytes: number) {
    this.#reader = reader
    this.#endBytes = endBytes
  }

  async parse(): Promise<TensorInfo[]> {
    const tensors = new Map<string, TensorInfo>()
    let metadataSeen = false
    // The format wants the brace first, without white space before it.
    if ((await this.#peek()) !== 0x7b) this.#fail('its header does not begin with "{"')
    await this.#object(async name => {
      if (name === '__metadata__') {
        if (metadataSeen) this.#fail('it has its metadata twice')
        metadataSeen = true
        await this.#metadata()
        return
      }
      if (tensors.has(name)) this.#fail(`it has tensor ${JSON.stringify(name)} twice`)
      if (tensors.size >= MAX_TENSOR_COUNT) this.#fail(`it has more than ${MAX_TENSOR_COUNT} tensors`)
      tensors.set(name, await this.#tensor(name))
    }, MAX_TENSOR_NAME_BYTES)
    await this.#skipSpace()
    if ((await this.#peek()) !== undefined) this.#fail('its header goes on behind its JSON')
    return [...tensors.values()]
  }

  async #tensor(name: string): Promise<TensorInfo> {
    if (name === '' || /[\p{Cc}\p{Cs}]/u.test(name))
      this.#fail('a tensor has an empty name, or control characters in it')
    let dtype: string | undefined
    let shape: number[] | undefined
    let offsets: number[] | undefined
    await this.#object(async key => {
      if (key === 'dtype' && dtype === undefined) dtype = await this.#string(MAX_DTYPE_CHARS)
      else if (key === 'shape' && shape === undefined) shape = await this.#integers(MAX_TENSOR_DIMENSION_COUNT)
      else if (key === 'data_offsets' && offsets === undefined) offsets = await this.#integers(2)
      else this.#fail(`tensor ${JSON.stringify(name)} has an unknown or repeated field`)
    }, MAX_DTYPE_CHARS)
    if (dtype === undefined || shape === undefined || offsets?.length !== 2)
      this.#fail(`tensor ${JSON.stringify(name)} lacks its type, shape or offsets`)
    const bits = DTYPE_BITS.get(dtype)
    if (bits === undefined) this.#fail(`tensor ${JSON.stringify(name)} has the unknown type ${JSON.stringify(dtype)}`)
    const [begin = 0, end = 0] = offsets
    const lengthBytes = end - begin
    if (lengthBytes < 0) this.#fail(`tensor ${JSON.stringify(name)} ends before it begins`)
    // Multiplied as big integers: dimensions are below 2^53 each, their product need not be.
    const totalBits = shape.reduce((product, count) => product * BigInt(count), BigInt(bits))
    if (totalBits !== BigInt(lengthBytes) * 8n)
      this.#fail(`tensor ${JSON.stringify(name)} has ${lengthBytes} bytes, which is not what its type and shape take`)
    return { name, dtype, shape, offsetBytes: begin, lengthBytes, layer: layerOf(name) }
  }

  async #metadata(): Promise<void> {
    const seen = new Set<string>()
    await this.#object(async key => {
      if (seen.has(key)) this.#fail('its metadata has a key twice')
      if (seen.size >= MAX_TENSOR_COUNT) this.#fail('its metadata has too many keys')
      seen.add(key)
      await this.#skipString()
    }, MAX_TENSOR_NAME_BYTES)
  }

  /** `{ "key": …, … }`; `onKey` reads the value. */
  async #object(onKey: (key: string) => Promise<void>, maxKeyBytes: number): Promise<void> {
    await this.#expect(0x7b)
    await this.#skipSpace()
    if (await this.#accept(0x7d)) return
    for (;;) {
      await this.#skipSpace()
      const key = await this.#string(maxKeyBytes)
      await this.#skipSpace()
      await this.#expect(0x3a)
      await this.#skipSpace()
      await onKey(key)
      await this.#skipSpace()
      if (await this.#accept(0x7d)) return
      await this.#expect(0x2c)
    }
  }

  /** `[1, 2, …]`, each below 2^53. */
  async #integers(maxCount: number): Promise<number[]> {
    const values: number[] = []
    await this.#expect(0x5b)
    await this.#skipSpace()
    if (await this.#accept(0x5d)) return values
    for (;;) {
      await this.#skipSpace()
      if (values.length >= maxCount) this.#fail(`a list has more than ${maxCount} numbers`)
      values.push(await this.#integer())
      await this.#skipSpace()
      if (await this.#accept(0x5d)) return values
      await this.#expect(0x2c)
    }
  }

  async #integer(): Promise<number> {
    let value = 0
    let digitCount = 0
    for (;;) {
      const byte = await this.#peek()
      if (byte === undefined || byte < 0x30 || byte > 0x39) break
      if (digitCount > 0 && value === 0) this.#fail('a number has a leading zero')
      value = value * 10 + (byte - 0x30)
      if (!Number.isSafeInteger(value)) this.#fail('a number is beyond 2^53')
      digitCount++
      this.#at++
    }
    if (digitCount === 0) this.#fail('a shape or an offset is not a whole number')
    return value
  }

  async #string(maxBytes: number): Promise<string> {
    const raw = await this.#rawString(maxBytes, true)
    try {
      const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(raw)
      return text.includes('\\') ? String(JSON.parse(`"${text}"`)) : text
    } catch {
      return this.#fail('a text is not valid UTF-8 or JSON')
    }
  }

  /** A string that nobody wants: its bytes are not kept. */
  async #skipString(): Promise<void> {
    await this.#rawString(MAX_METADATA_TEXT_BYTES, false)
  }

  async #rawString(maxBytes: number, keep: boolean): Promise<Buffer> {
    await this.#expect(QUOTE)
    const parts: Buffer[] = []
    let length = 0
    let escaped = false
    for (;;) {
      if ((await this.#peek()) === undefined) this.#fail('its header ends inside a text')
      let end = this.#at
      let closed = false
      for (; end < this.#window.byteLength; end++) {
        const byte = this.#window[end] as number
        if (byte < SPACE) this.#fail('a text has a control character in it')
        if (escaped) escaped = false
        else if (byte === BACKSLASH) escaped = true
        else if (byte === QUOTE) {
          closed = true
          break
        }
      }
      length += end - this.#at
      // An escape takes up to six bytes for one.
      if (length > maxBytes * 6) this.#fail('a text is too long')
      if (keep) parts.push(Buffer.from(this.#window.subarray(this.#at, end)))
      this.#at = end
      if (closed) {
        this.#at++
        const raw = Buffer.concat(parts)
        if (keep && !raw.includes(BACKSLASH) && raw.byteLength > maxBytes) this.#fail('a text is too long')
        return raw
      }
    }
  }

  async #skipSpace(): Promise<void> {
    for (;;) {
      const byte = await this.#peek()
      if (byte !== SPACE && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) return
      this.#at++
    }
  }

  async #accept(byte: number): Promise<boolean> {
    if ((await this.#peek()) !== byte) return false
    this.#at++
    return true
  }

  async #expect(byte: number): Promise<void> {
    if (!(await this.#accept(byte)))
      this.#fail(
        `its header is not the expected JSON: no ${JSON.stringify(String.fromCharCode(byte))} where one must be`,
      )
  }

  /** The next byte of the header, undefined at its end. */
  async #peek(): Promise<number | undefined> {
    if (this.#at < this.#window.byteLength) return this.#window[this.#at]
    const left = this.#endBytes - this.#reader.offsetBytes
    if (left <= 0) return undefined
    const window = await this.#reader.window()
    if (window === undefined) return undefined
    this.#window = window.subarray(0, left)
    await this.#reader.skip(this.#window.byteLength)
    this.#at = 0
    return this.#window[0]
  }

  #fail(fault: string): never {
    return this.#reader.fail(fault)
  }
}
