/** Makers of small safetensors and GGUF files, whole and broken. */

export interface HeaderEntry {
  dtype: string
  shape: unknown[]
  data_offsets: unknown[]
}

/** The bytes of a safetensors file with this JSON as its header, whatever it says. */
export function safetensorsFile(header: unknown, dataBytes: number): Buffer {
  const json = Buffer.from(typeof header === 'string' ? header : JSON.stringify(header))
  const length = Buffer.alloc(8)
  length.writeBigUInt64LE(BigInt(json.byteLength))
  return Buffer.concat([length, json, Buffer.alloc(dataBytes, 7)])
}

type GgufValue = [type: number, bytes: Buffer]

export interface GgufTensor {
  name: string
  shape: (number | bigint)[]
  type: number
  offset: number | bigint
}

export function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}

export function u64(value: number | bigint): Buffer {
  const bytes = Buffer.alloc(8)
  bytes.writeBigUInt64LE(BigInt(value))
  return bytes
}

export function text(value: string): Buffer {
  return Buffer.concat([u64(Buffer.byteLength(value)), Buffer.from(value)])
}

/** The bytes of a GGUF file with data aligned to 32 bytes. */
export function ggufFile(options: {
  version?: number
  metadata?: Record<string, GgufValue>
  tensors?: GgufTensor[]
  dataBytes?: number
  tensorCount?: number | bigint
}): Buffer {
  const { version = 3, metadata = {}, tensors = [], dataBytes = 0 } = options
  const head = Buffer.concat([
    Buffer.from('GGUF'),
    u32(version),
    u64(options.tensorCount ?? tensors.length),
    u64(Object.keys(metadata).length),
    ...Object.entries(metadata).flatMap(([key, [type, bytes]]) => [text(key), u32(type), bytes]),
    ...tensors.flatMap(({ name, shape, type, offset }) => [
      text(name),
      u32(shape.length),
      ...shape.map(u64),
      u32(type),
      u64(offset),
    ]),
  ])
  const padding = Buffer.alloc((32 - (head.byteLength % 32)) % 32)
  return Buffer.concat([head, padding, Buffer.alloc(dataBytes, 7)])
}
