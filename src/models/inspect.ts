import { open, readFile } from 'node:fs/promises'
import { TrellisError } from '../base/index.ts'
import { readGguf } from './gguf.ts'
import { MalformedHeaderError } from './header-reader.ts'
import { MAX_METADATA_LIST_COUNT } from './limits.ts'
import { isMetadataText } from './manifest.ts'
import { readSafetensors } from './safetensors.ts'
import type { ModelMetadata, TensorInfo } from './types.ts'

/** Bytes of config.json or of a model card that are read at most. */
const MAX_TEXT_FILE_BYTES = 1024 * 1024
/** Bytes of a list of shards that is looked through. */
const MAX_WEIGHT_MAP_BYTES = 32 * 1024 * 1024

export interface InspectedFile {
  /** In the order of their bytes; empty for files of other formats. */
  tensors: TensorInfo[]
  /** What the file says of the model, if anything. */
  metadata: Partial<ModelMetadata>
  /** Why a file that claims to be of a known format is published as plain bytes. */
  warning: string | undefined
}

/**
 * Looks into a file by its name: safetensors and GGUF for tensors, config.json and the model card for metadata. A file
 * that is broken gives a warning, not an error: it may be what the publisher means to share.
 */
export async function inspectFile(
  file: { path: string; absolutePath: string },
  signal?: AbortSignal,
): Promise<InspectedFile> {
  const found: InspectedFile = { tensors: [], metadata: {}, warning: undefined }
  try {
    if (file.path.endsWith('.safetensors')) {
      found.tensors = await readSafetensors(file.absolutePath, signal)
    } else if (file.path.endsWith('.gguf')) {
      const header = await readGguf(file.absolutePath, signal)
      found.tensors = header.tensors
      found.metadata = fromGguf(header.architecture, header.license)
    } else if (file.path === 'config.json') {
      found.metadata = fromConfig(await readText(file.absolutePath))
    } else if (file.path === 'README.md') {
      found.metadata = fromModelCard(await readText(file.absolutePath))
    }
  } catch (reason) {
    if (!(reason instanceof MalformedHeaderError)) throw reason
    found.warning = `${reason.message}; published as plain bytes`
  }
  return found
}

/** Where chunks of a file should begin, so that versions of a model share those of unchanged tensors. */
export function boundariesOf(tensors: readonly TensorInfo[]): number[] {
  return [...new Set(tensors.filter(tensor => tensor.lengthBytes > 0).map(tensor => tensor.offsetBytes))]
}

/** Where layers begin, and what belongs to none: each is fetched by itself, and the header before all with any of them. */
export function layerStarts(tensors: readonly TensorInfo[]): number[] {
  const sorted = tensors.filter(tensor => tensor.lengthBytes > 0).sort((a, b) => a.offsetBytes - b.offsetBytes)
  return sorted
    .filter(({ layer }, index) => index === 0 || layer !== sorted[index - 1]?.layer)
    .map(tensor => tensor.offsetBytes)
}

async function readText(path: string): Promise<string> {
  const file = await open(path, 'r')
  try {
    const { size } = await file.stat()
    if (size > MAX_TEXT_FILE_BYTES)
      throw new MalformedHeaderError('text', `it has ${size} bytes, too many to look into`)
    const buffer = Buffer.alloc(size)
    const { bytesRead } = await file.read(buffer, 0, size, 0)
    return buffer.toString('utf8', 0, bytesRead)
  } finally {
    await file.close()
  }
}

function fromGguf(architecture: string | undefined, license: string | undefined): Partial<ModelMetadata> {
  return {
    ...(architecture !== undefined && isMetadataText(architecture) ? { modelType: architecture } : {}),
    ...(license !== undefined && isMetadataText(license) ? { license } : {}),
  }
}

function fromConfig(text: string): Partial<ModelMetadata> {
  let config: unknown
  try {
    config = JSON.parse(text)
  } catch {
    throw new MalformedHeaderError('config.json', 'it is not JSON')
  }
  if (typeof config !== 'object' || config === null)
    throw new MalformedHeaderError('config.json', 'it is not an object')
  const { architectures, model_type: modelType } = config as Record<string, unknown>
  return {
    architectures: texts(architectures),
    ...(typeof modelType === 'string' && isMetadataText(modelType) ? { modelType } : {}),
  }
}

/** `license` and `base_model` of the YAML in front of a model card: plain words or a list of them, nothing else is YAML here. */
function fromModelCard(text: string): Partial<ModelMetadata> {
  const front = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1]
  if (front === undefined) return {}
  const lines = front.split(/\r?\n/)
  const [license] = yamlValues(lines, 'license')
  return { ...(license === undefined ? {} : { license }), baseModels: yamlValues(lines, 'base_model') }
}

function yamlValues(lines: readonly string[], key: string): string[] {
  const start = lines.findIndex(line => line.startsWith(`${key}:`))
  if (start === -1) return []
  const inline = (lines[start] as string).slice(key.length + 1).trim()
  if (inline !== '')
    return texts(
      inline
        .replace(/^\[|\]$/g, '')
        .split(',')
        .map(unquoted),
    )
  const values: string[] = []
  for (const line of lines.slice(start + 1)) {
    const item = /^\s*-\s+(.+)$/.exec(line)?.[1]
    if (item === undefined) break
    values.push(unquoted(item))
  }
  return texts(values)
}

function unquoted(text: string): string {
  return text.trim().replace(/^(["'])(.*)\1$/, '$2')
}

function texts(values: unknown): string[] {
  if (!Array.isArray(values)) return []
  return values
    .filter((value): value is string => typeof value === 'string' && isMetadataText(value))
    .slice(0, MAX_METADATA_LIST_COUNT)
}

/** Joins what the files of a model say of it; the first to say a thing wins. */
export function mergeMetadata(parts: readonly Partial<ModelMetadata>[]): ModelMetadata {
  const merged: ModelMetadata = { license: undefined, baseModels: [], architectures: [], modelType: undefined }
  for (const part of parts) {
    merged.license ??= part.license
    merged.modelType ??= part.modelType
    if (merged.baseModels.length === 0) merged.baseModels = part.baseModels ?? []
    if (merged.architectures.length === 0) merged.architectures = part.architectures ?? []
  }
  return merged
}

/** A warning for each list of shards that names files which are not published with it. */
export async function missingShards(
  files: readonly { path: string; absolutePath: string; sizeBytes: number }[],
): Promise<string[]> {
  const present = new Set(files.map(file => file.path))
  const warnings: string[] = []
  for (const { path, absolutePath, sizeBytes } of files) {
    if (!path.endsWith('.safetensors.index.json') || sizeBytes > MAX_WEIGHT_MAP_BYTES) continue
    const folder = path.slice(0, path.lastIndexOf('/') + 1)
    const shards = shardNames(await readFile(absolutePath, 'utf8'))
    const missing = shards.filter(shard => !present.has(folder + shard))
    if (missing.length > 0)
      warnings.push(`${path}: names ${missing.length} of ${shards.length} shards that are not here`)
  }
  return warnings
}

function shardNames(text: string): string[] {
  try {
    const { weight_map: weightMap } = JSON.parse(text) as { weight_map?: Record<string, unknown> }
    return [...new Set(Object.values(weightMap ?? {}))].filter(name => typeof name === 'string')
  } catch {
    return []
  }
}

/** Throws `invalid_argument` for metadata given by the user that a manifest can't hold. */
export function checkMetadataText(what: string, text: string): void {
  if (!isMetadataText(text))
    throw new TrellisError('invalid_argument', `${what} must be 1 to 256 bytes of text without control characters`)
}
