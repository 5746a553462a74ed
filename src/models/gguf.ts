import { HeaderReader } from './header-reader.ts'
import { layerOf } from './layers.ts'
import { MAX_TENSOR_COUNT, MAX_TENSOR_NAME_BYTES } from './limits.ts'
import type { TensorInfo } from './types.ts'

/** Bytes of metadata and tensor list together: room for a vocabulary of some millions of tokens. */
const MAX_HEADER_BYTES = 256 * 1024 * 1024
const MAX_METADATA_COUNT = 65_536
const MAX_KEY_BYTES = 65_535
const MAX_ARRAY_DEPTH = 4
const MAX_DIMENSION_COUNT = 8
/** Texts longer than this are passed over: none that is wanted has it. */
const MAX_KEPT_TEXT_BYTES = 256
const DEFAULT_ALIGNMENT_BYTES = 32
const MAX_ALIGNMENT_BYTES = 1024 * 1024

/** ggml's types: name, elements in a block, bytes of a block. */
const TENSOR_TYPES = new Map<number, readonly [name: string, blockElements: number, blockBytes: number]>([
  [0, ['F32', 1, 4]],
  [1, ['F16', 1, 2]],
  [2, ['Q4_0', 32, 18]],
  [3, ['Q4_1', 32, 20]],
  [6, ['Q5_0', 32, 22]],
  [7, ['Q5_1', 32, 24]],
  [8, ['Q8_0', 32, 34]],
  [9, ['Q8_1', 32, 36]],
  [10, ['Q2_K', 256, 84]],
  [11, ['Q3_K', 256, 110]],
  [12, ['Q4_K', 256, 144]],
  [13, ['Q5_K', 256, 176]],
  [14, ['Q6_K', 256, 210]],
  [15, ['Q8_K', 256, 292]],
  [16, ['IQ2_XXS', 256, 66]],
  [17, ['IQ2_XS', 256, 74]],
  [18, ['IQ3_XXS', 256, 98]],
  [19, ['IQ1_S', 256, 50]],
  [20, ['IQ4_NL', 32, 18]],
  [21, ['IQ3_S', 256, 110]],
  [22, ['IQ2_S', 256, 82]],
  [23, ['IQ4_XS', 256, 136]],
  [24, ['I8', 1, 1]],
  [25, ['I16', 1, 2]],
  [26, ['I32', 1, 4]],
  [27, ['I64', 1, 8]],
  [28, ['F64', 1, 8]],
  [29, ['IQ1_M', 256, 56]],
  [30, ['BF16', 1, 2]],
  [34, ['TQ1_0', 256, 54]],
  [35, ['TQ2_0', 256, 66]],
  [39, ['MXFP4', 32, 17]],
])

/** Bytes of the metadata values of fixed size, by type. */
const VALUE_BYTES = new Map([
  [0, 1],
  [1, 1],
  [2, 2],
  [3, 2],
  [4, 4],
  [5, 4],
  [6, 4],
  [7, 1],
  [10, 8],
  [11, 8],
  [12, 8],
])
const UINT32_TYPE = 4
const STRING_TYPE = 8
const ARRAY_TYPE = 9

export interface GgufHeader {
  /** In the order of their bytes. */
  tensors: TensorInfo[]
  /** The texts among the metadata that a manifest takes over. */
  architecture: string | undefined
  license: string | undefined
}

/**
 * The tensors of a GGUF file (version 2 or 3, little endian). Reads the header only, as a stream. Throws
 * `MalformedHeaderError` unless the file keeps to the format: known types, blocks that fit the shape, aligned offsets,
 * and tensors that follow one another within the file.
 */
export async function readGguf(path: string, signal?: AbortSignal): Promise<GgufHeader> {
  await using reader: HeaderReader = await HeaderReader.open(path, {
    format: 'GGUF',
    maxBytes: MAX_HEADER_BYTES,
    signal,
  })
  if ((await reader.take(4)).toString('latin1') !== 'GGUF') reader.fail('it does not begin with "GGUF"')
  const version = (await reader.take(4)).readUInt32LE()
  if (version !== 2 && version !== 3) reader.fail(`its version is ${version}, or it is big endian`)
  const tensorCount = await readCount(reader, MAX_TENSOR_COUNT, 'tensors')
  const metadataCount = await readCount(reader, MAX_METADATA_COUNT, 'metadata entries')
  const metadata = await readMetadata(reader, metadataCount)
  const alignment = metadata.get('general.alignment') ?? DEFAULT_ALIGNMENT_BYTES
  if (typeof alignment !== 'number' || alignment < 1 || alignment > MAX_ALIGNMENT_BYTES)
    reader.fail('its alignment is out of bounds')
  const tensors = await readTensors(reader, tensorCount)
  const dataOffset = aligned(reader.offsetBytes, alignment)
  checkLayout(reader, tensors, dataOffset, alignment)
  return {
    tensors,
    architecture: textOf(metadata.get('general.architecture')),
    license: textOf(metadata.get('general.license')),
  }
}

function textOf(value: string | number | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function aligned(offset: number, alignment: number): number {
  return Math.ceil(offset / alignment) * alignment
}

async function readLength(reader: HeaderReader): Promise<number> {
  const value = (await reader.take(8)).readBigUInt64LE()
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) reader.fail('a size is beyond 2^53')
  return Number(value)
}

async function readCount(reader: HeaderReader, limit: number, what: string): Promise<number> {
  const count = await readLength(reader)
  if (count > limit) reader.fail(`it claims ${count} ${what}`)
  return count
}

async function readText(reader: HeaderReader, maxBytes: number): Promise<string> {
  const length = await readLength(reader)
  if (length > maxBytes) reader.fail(`a name of ${length} bytes`)
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await reader.take(length))
  } catch (reason) {
    if (reason instanceof TypeError) return reader.fail('a name is not UTF-8')
    throw reason
  }
}

/** Reads past the metadata, keeping the short texts and the alignment. */
async function readMetadata(reader: HeaderReader, count: number): Promise<Map<string, string | number>> {
  const kept = new Map<string, string | number>()
  const seen = new Set<string>()
  for (let index = 0; index < count; index++) {
    const key = await readText(reader, MAX_KEY_BYTES)
    if (seen.has(key)) reader.fail(`it has the metadata ${JSON.stringify(key.slice(0, 80))} twice`)
    seen.add(key)
    const type = (await reader.take(4)).readUInt32LE()
    if (key === 'general.alignment') {
      if (type !== UINT32_TYPE) reader.fail('its alignment is not a number')
      kept.set(key, (await reader.take(4)).readUInt32LE())
    } else if (type === STRING_TYPE && (key === 'general.architecture' || key === 'general.license')) {
      kept.set(key, await readText(reader, MAX_KEPT_TEXT_BYTES))
    } else {
      await skipValue(reader, type, 0)
    }
  }
  return kept
}

async function skipValue(reader: HeaderReader, type: number, depth: number): Promise<void> {
  const bytes = VALUE_BYTES.get(type)
  if (bytes !== undefined) {
    await reader.skip(bytes)
  } else if (type === STRING_TYPE) {
    await reader.skip(await readLength(reader))
  } else if (type === ARRAY_TYPE) {
    if (depth >= MAX_ARRAY_DEPTH) reader.fail('its metadata is nested too deeply')
    const itemType = (await reader.take(4)).readUInt32LE()
    const count = await readLength(reader)
    const itemBytes = VALUE_BYTES.get(itemType)
    // Every item takes at least a byte of the file, so a claimed count ends at the end of it.
    if (itemBytes === undefined)
      for (let index = 0; index < count; index++) await skipValue(reader, itemType, depth + 1)
    else await reader.skip(count * itemBytes)
  } else {
    reader.fail(`its metadata has the unknown type ${type}`)
  }
}

async function readTensors(reader: HeaderReader, count: number): Promise<TensorInfo[]> {
  const tensors: TensorInfo[] = []
  const names = new Set<string>()
  for (let index = 0; index < count; index++) {
    const name = await readText(reader, MAX_TENSOR_NAME_BYTES)
    if (name === '' || /[\p{Cc}\p{Cs}]/u.test(name))
      reader.fail('a tensor has an empty name, or control characters in it')
    if (names.has(name)) reader.fail(`it has tensor ${JSON.stringify(name)} twice`)
    names.add(name)
    const dimensionCount = (await reader.take(4)).readUInt32LE()
    if (dimensionCount > MAX_DIMENSION_COUNT)
      reader.fail(`tensor ${JSON.stringify(name)} has ${dimensionCount} dimensions`)
    const shape: number[] = []
    for (let dimension = 0; dimension < dimensionCount; dimension++) shape.push(await readLength(reader))
    const typeId = (await reader.take(4)).readUInt32LE()
    const type = TENSOR_TYPES.get(typeId)
    if (type === undefined) reader.fail(`tensor ${JSON.stringify(name)} has the unknown type ${typeId}`)
    const [dtype, blockElements, blockBytes] = type
    if ((shape[0] ?? 1) % blockElements !== 0)
      reader.fail(`tensor ${JSON.stringify(name)} has rows that ${dtype} can't hold`)
    const elements = shape.reduce((product, size) => product * BigInt(size), 1n)
    const bytes = (elements / BigInt(blockElements)) * BigInt(blockBytes)
    if (bytes > BigInt(reader.sizeBytes)) reader.fail(`tensor ${JSON.stringify(name)} is larger than the file`)
    tensors.push({
      name,
      dtype,
      shape,
      offsetBytes: await readLength(reader),
      lengthBytes: Number(bytes),
      layer: layerOf(name),
    })
  }
  return tensors
}

/** Makes offsets count from the start of the file, sorted, and checks that the tensors follow one another in it. */
function checkLayout(reader: HeaderReader, tensors: TensorInfo[], dataOffset: number, alignment: number): void {
  tensors.sort((a, b) => a.offsetBytes - b.offsetBytes || a.lengthBytes - b.lengthBytes)
  let end = 0
  for (const tensor of tensors) {
    if (tensor.offsetBytes !== aligned(end, alignment)) {
      const fault = tensor.offsetBytes < end ? 'overlaps another' : 'does not follow the one before it'
      reader.fail(`tensor ${JSON.stringify(tensor.name)} ${fault}`)
    }
    end = tensor.offsetBytes + tensor.lengthBytes
    tensor.offsetBytes += dataOffset
  }
  if (tensors.length > 0 && dataOffset + end > reader.sizeBytes) reader.fail('its tensors are cut off')
}
