import type { ChunkInfo, ContentStore, ProviderSource } from '../content/index.ts'
import { fetchTensorIndex } from './fetch-root.ts'
import type { OpenedModel } from './open-model.ts'
import type { ModelFile, ModelTensor } from './types.ts'

/** Of a tensor, `changed`: its bytes, or those of a small neighbour that shares its chunk; or its type or shape. */
export type Change = 'added' | 'removed' | 'changed'

/** A file before (0 bytes if it was not there) and after. */
export type FileChange = Pick<ModelFile, 'path'> & { change: Change; fromBytes: number; toBytes: number }

export type TensorChange = Pick<ModelTensor, 'name' | 'lengthBytes'> & Pick<ModelFile, 'path'> & { change: Change }

/** What it takes to get from one version to another. */
export interface ModelDiff {
  from: string
  to: string
  files: FileChange[]
  tensors: TensorChange[]
  /** Bytes of the later version in chunks that the earlier has too. */
  sharedBytes: number
  /** Bytes of the later version that whoever has the earlier must fetch. */
  newBytes: number
}

/** Compares two models by the hashes of their chunks: neither needs to be here. */
export async function diffModels(
  from: OpenedModel,
  to: OpenedModel,
  content: ContentStore,
  signal: AbortSignal,
): Promise<ModelDiff> {
  const [before, after] = [await readVersion(from, content, signal), await readVersion(to, content, signal)]
  const known = new Set<string>()
  for (const chunks of before.chunks.values()) for (const chunk of chunks) known.add(chunk.hash)
  let [sharedBytes, newBytes] = [0, 0]
  for (const { chunkListCid } of to.manifest.files) {
    for (const { hash, sizeBytes } of after.chunks.get(chunkListCid) ?? []) {
      if (known.has(hash)) sharedBytes += sizeBytes
      else newBytes += sizeBytes
      // A chunk that occurs twice is fetched once.
      known.add(hash)
    }
  }
  return {
    from: from.cid,
    to: to.cid,
    files: diffFiles(from.manifest.files, to.manifest.files),
    tensors: diffTensors(before, after),
    sharedBytes,
    newBytes,
  }
}

interface Version {
  files: ModelFile[]
  tensors: ModelTensor[]
  /** By chunk list. */
  chunks: Map<string, ChunkInfo[]>
}

async function readVersion(model: OpenedModel, content: ContentStore, signal: AbortSignal): Promise<Version> {
  const { manifest, providers } = model
  const chunks = new Map<string, ChunkInfo[]>()
  for (const { chunkListCid } of manifest.files) {
    if (chunks.has(chunkListCid)) continue
    await fetchChunkList(chunkListCid, content, providers, signal)
    chunks.set(chunkListCid, await content.chunkHashes(chunkListCid))
  }
  return { files: manifest.files, tensors: await fetchTensorIndex(content, manifest, providers, { signal }), chunks }
}

/** Gets all blobs of a chunk list: the root, and the leaves of a tree. */
async function fetchChunkList(
  cid: string,
  content: ContentStore,
  providers: ProviderSource,
  signal: AbortSignal,
): Promise<void> {
  await content.fetchBlob(cid, { providers, signal })
  for (const blob of await content.chunkListBlobs(cid)) await content.fetchBlob(blob, { providers, signal })
}

function diffFiles(from: readonly ModelFile[], to: readonly ModelFile[]): FileChange[] {
  const before = new Map(from.map(file => [file.path, file]))
  const changes: FileChange[] = []
  for (const { path, sizeBytes, chunkListCid, executable } of to) {
    const old = before.get(path)
    before.delete(path)
    if (old === undefined) changes.push({ path, change: 'added', fromBytes: 0, toBytes: sizeBytes })
    else if (old.chunkListCid !== chunkListCid || old.executable !== executable)
      changes.push({ path, change: 'changed', fromBytes: old.sizeBytes, toBytes: sizeBytes })
  }
  for (const { path, sizeBytes } of before.values())
    changes.push({ path, change: 'removed', fromBytes: sizeBytes, toBytes: 0 })
  return changes
}

function diffTensors(before: Version, after: Version): TensorChange[] {
  // A name may occur in several files, such as shards and an adapter beside them.
  const keyOf = (version: Version, tensor: ModelTensor, named: ReadonlySet<string>) =>
    named.has(tensor.name) ? `${tensor.name}\n${version.files[tensor.file]?.path}` : tensor.name
  const repeated = new Set([...repeatedNames(before.tensors), ...repeatedNames(after.tensors)])
  const old = new Map(before.tensors.map(tensor => [keyOf(before, tensor, repeated), tensor]))
  const changes: TensorChange[] = []
  const changeOf = (version: Version, tensor: ModelTensor, change: Change): TensorChange => ({
    name: tensor.name,
    change,
    path: version.files[tensor.file]?.path ?? '',
    lengthBytes: tensor.lengthBytes,
  })
  for (const tensor of after.tensors) {
    const key = keyOf(after, tensor, repeated)
    const was = old.get(key)
    old.delete(key)
    if (was === undefined) changes.push(changeOf(after, tensor, 'added'))
    else if (fingerprint(before, was) !== fingerprint(after, tensor)) changes.push(changeOf(after, tensor, 'changed'))
  }
  for (const tensor of old.values()) changes.push(changeOf(before, tensor, 'removed'))
  return changes
}

function repeatedNames(tensors: readonly ModelTensor[]): string[] {
  const seen = new Set<string>()
  return tensors.filter(({ name }) => seen.size === seen.add(name).size).map(({ name }) => name)
}

/** What a tensor is: its type, its shape, and the chunks that its bytes are in, with where in the first it begins. */
function fingerprint(version: Version, tensor: ModelTensor): string {
  const { dtype, shape, offsetBytes, lengthBytes } = tensor
  const file = version.files[tensor.file]
  const chunks = (file === undefined ? undefined : version.chunks.get(file.chunkListCid)) ?? []
  let index = firstChunkAt(chunks, offsetBytes)
  const parts = [dtype, shape.join('x'), String(offsetBytes - (chunks[index]?.offsetBytes ?? 0))]
  for (; lengthBytes > 0 && index < chunks.length; index++) {
    const chunk = chunks[index] as ChunkInfo
    if (chunk.offsetBytes >= offsetBytes + lengthBytes) break
    parts.push(chunk.hash)
  }
  return parts.join(' ')
}

/** Index of the chunk that holds an offset; the chunks are in order. */
function firstChunkAt(chunks: readonly ChunkInfo[], offsetBytes: number): number {
  let [low, high] = [0, chunks.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const { offsetBytes: start, sizeBytes } = chunks[middle] as ChunkInfo
    if (start + sizeBytes <= offsetBytes) low = middle + 1
    else high = middle
  }
  return low
}
