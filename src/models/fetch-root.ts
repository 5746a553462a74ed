import type { ContentStore, ProviderSource } from '../content/index.ts'
import { MAX_ROOT_BYTES } from './limits.ts'
import { decodeManifest } from './manifest.ts'
import { decodeTensorIndex } from './tensor-index.ts'
import type { Manifest, ModelTensor } from './types.ts'

/** The manifest with this CID, from here or else from the providers; verified by its hash, then by its rules. */
export async function fetchManifest(
  content: ContentStore,
  cid: string,
  providers: ProviderSource,
  signal?: AbortSignal,
): Promise<Manifest> {
  const bytes = (await content.getBlob(cid)) ?? (await content.fetchBlob(cid, blobOptions(providers, signal)))
  return decodeManifest(bytes)
}

/** The tensors of a model, from here or else from the providers; none if it has no index. */
export async function fetchTensorIndex(
  content: ContentStore,
  manifest: Manifest,
  providers: ProviderSource,
  signal?: AbortSignal,
): Promise<ModelTensor[]> {
  const cid = manifest.tensorIndexCid
  if (cid === undefined) return []
  const bytes = (await content.getBlob(cid)) ?? (await content.fetchBlob(cid, blobOptions(providers, signal)))
  return decodeTensorIndex(bytes, manifest.files)
}

function blobOptions(providers: ProviderSource, signal: AbortSignal | undefined) {
  return { providers, maxBytes: MAX_ROOT_BYTES, ...(signal === undefined ? {} : { signal }) }
}
