import type { ContentStore, ProviderSource } from '../content/index.ts'
import { MAX_ROOT_BYTES } from './limits.ts'
import { decodeManifest } from './manifest.ts'
import { decodeTensorIndex } from './tensor-index.ts'
import type { Manifest, ModelTensor } from './types.ts'

export interface FetchRootOptions {
  signal?: AbortSignal | undefined
  /** Giving up when no provider has given it, in milliseconds. @defaultValue 30_000 */
  stallTimeoutMs?: number | undefined
}

/** The manifest with this CID, from here or else from the providers; verified by its hash, then by its rules. */
export async function fetchManifest(
  content: ContentStore,
  cid: string,
  providers: ProviderSource,
  options: FetchRootOptions = {},
): Promise<Manifest> {
  return decodeManifest(await fetchRoot(content, cid, providers, options))
}

/** The tensors of a model, from here or else from the providers; none if it has no index. */
export async function fetchTensorIndex(
  content: ContentStore,
  manifest: Manifest,
  providers: ProviderSource,
  options: FetchRootOptions = {},
): Promise<ModelTensor[]> {
  const cid = manifest.tensorIndexCid
  if (cid === undefined) return []
  return decodeTensorIndex(await fetchRoot(content, cid, providers, options), manifest.files)
}

/** A blob that a model is made of, from here or else from the providers. */
export async function fetchRoot(
  content: ContentStore,
  cid: string,
  providers: ProviderSource,
  { signal, stallTimeoutMs }: FetchRootOptions,
): Promise<Uint8Array> {
  return content.fetchBlob(cid, {
    providers,
    maxBytes: MAX_ROOT_BYTES,
    ...(signal === undefined ? {} : { signal }),
    ...(stallTimeoutMs === undefined ? {} : { timeoutMs: stallTimeoutMs }),
  })
}
