import type { ContentStore } from '../content/index.ts'
import type { DerivedFile } from './derived-files.ts'
import type { ModelFile, ModelTensor } from './types.ts'
import { type WantedFile, wantedBytes } from './wanted.ts'

/** Read from the store at once. */
const STEP_BYTES = 4 * 1024 * 1024
/** Bytes of a header that are looked through for its metadata; a larger one is left out. */
const MAX_METADATA_HEADER_BYTES = 8 * 1024 * 1024
/** Bytes of a weight map that is cut down; a larger one is written as it is. */
const MAX_WEIGHT_MAP_BYTES = 32 * 1024 * 1024

/** The files that can be written of what is wanted, once that is here. */
export async function deriveFiles(content: ContentStore, wanted: readonly WantedFile[]): Promise<DerivedFile[]> {
  const included = new Map<string, ModelTensor>()
  for (const { tensors } of wanted) for (const tensor of tensors) included.set(tensor.name, tensor)
  const derived: DerivedFile[] = []
  for (const item of wanted) {
    const weightMap = item.tensors.length > 0 ? undefined : await deriveWeightMap(content, item.file, included)
    derived.push(weightMap ?? (await deriveFile(content, item)))
  }
  return derived
}

/** What can be written of a file of which only some tensors are here. */
async function deriveFile(content: ContentStore, wanted: WantedFile): Promise<DerivedFile> {
  return wanted.file.path.endsWith('.safetensors') ? deriveSafetensors(content, wanted) : deriveSparse(content, wanted)
}

/** A safetensors file of its own, with only the wanted tensors, in their order. */
async function deriveSafetensors(content: ContentStore, { file, tensors }: WantedFile): Promise<DerivedFile> {
  // Entries rather than an object: a tensor may be called "__proto__".
  const entries: [string, unknown][] = []
  const metadata = await readMetadata(content, file)
  if (metadata !== undefined) entries.push(['__metadata__', metadata])
  let dataBytes = 0
  for (const { name, dtype, shape, lengthBytes } of tensors) {
    entries.push([name, { dtype, shape, data_offsets: [dataBytes, dataBytes + lengthBytes] }])
    dataBytes += lengthBytes
  }
  const json = Buffer.from(JSON.stringify(Object.fromEntries(entries)))
  // Padded with spaces, as the format allows, so that the data is aligned.
  const head = Buffer.alloc(8 + Math.ceil(json.byteLength / 8) * 8, ' ')
  head.writeBigUInt64LE(BigInt(head.byteLength - 8))
  json.copy(head, 8)
  return {
    path: file.path,
    sizeBytes: head.byteLength + dataBytes,
    executable: file.executable,
    async *parts() {
      yield head
      for (const tensor of tensors) yield* readRange(content, file, tensor.offsetBytes, tensor.lengthBytes)
    },
  }
}

/** The file as it is, with holes where nothing is wanted: for formats whose headers are not made anew here. */
function deriveSparse(content: ContentStore, { file, ranges }: WantedFile): DerivedFile {
  return {
    path: file.path,
    sizeBytes: file.sizeBytes,
    executable: file.executable,
    hasHoles: wantedBytes({ file, ranges, tensors: [] }) < file.sizeBytes,
    async *parts() {
      let at = 0
      for (const { offsetBytes, lengthBytes } of ranges ?? [{ offsetBytes: 0, lengthBytes: file.sizeBytes }]) {
        if (offsetBytes > at) yield offsetBytes - at
        yield* readRange(content, file, offsetBytes, lengthBytes)
        at = offsetBytes + lengthBytes
      }
      if (at < file.sizeBytes) yield file.sizeBytes - at
    },
  }
}

/** The weight map of a sharded model, cut down to the tensors that are here; undefined if it is no such file. */
async function deriveWeightMap(
  content: ContentStore,
  file: ModelFile,
  included: ReadonlyMap<string, ModelTensor>,
): Promise<DerivedFile | undefined> {
  if (!file.path.endsWith('.safetensors.index.json') || file.sizeBytes > MAX_WEIGHT_MAP_BYTES) return undefined
  const parts: Uint8Array[] = []
  for await (const part of readRange(content, file, 0, file.sizeBytes)) parts.push(part)
  let index: unknown
  try {
    index = JSON.parse(Buffer.concat(parts).toString('utf8'))
  } catch {
    return undefined
  }
  const weightMap = isRecord(index) ? index['weight_map'] : undefined
  if (!isRecord(index) || !isRecord(weightMap)) return undefined
  const kept = Object.entries(weightMap).filter(([name]) => included.has(name))
  const totalBytes = kept.reduce((sum, [name]) => sum + (included.get(name)?.lengthBytes ?? 0), 0)
  const metadata = { ...(isRecord(index['metadata']) ? index['metadata'] : {}), total_size: totalBytes }
  const json = Buffer.from(
    `${JSON.stringify({ ...index, metadata, weight_map: Object.fromEntries(kept) }, undefined, 2)}\n`,
  )
  return {
    path: file.path,
    sizeBytes: json.byteLength,
    executable: file.executable,
    async *parts() {
      yield json
    },
  }
}

/** Bytes of a file that is here, a few megabytes at a time. */
export async function* readRange(
  content: ContentStore,
  file: Pick<ModelFile, 'chunkListCid'>,
  offsetBytes: number,
  lengthBytes: number,
): AsyncIterable<Uint8Array> {
  const end = offsetBytes + lengthBytes
  for (let at = offsetBytes; at < end; at += STEP_BYTES)
    yield await content.readFile(file.chunkListCid, { offsetBytes: at, lengthBytes: Math.min(STEP_BYTES, end - at) })
}

/** The `__metadata__` of a safetensors file, which loaders look for; undefined when there is none to be had. */
async function readMetadata(content: ContentStore, file: ModelFile): Promise<Record<string, string> | undefined> {
  const length = Buffer.from(
    await content.readFile(file.chunkListCid, { offsetBytes: 0, lengthBytes: 8 }),
  ).readBigUInt64LE()
  if (length > MAX_METADATA_HEADER_BYTES || Number(length) + 8 > file.sizeBytes) return undefined
  try {
    const bytes = await content.readFile(file.chunkListCid, { offsetBytes: 8, lengthBytes: Number(length) })
    const header: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'))
    const metadata = isRecord(header) ? header['__metadata__'] : undefined
    if (!isRecord(metadata)) return undefined
    return Object.fromEntries(
      Object.entries(metadata).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    )
  } catch {
    return undefined
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
