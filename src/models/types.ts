import type { PeerId } from '../base/index.ts'

/** One file of a model. */
export interface ModelFile {
  /** Relative, segments separated by `/`. */
  path: string
  sizeBytes: number
  executable: boolean
  /** Of the whole file, 32 bytes: what hubs call the LFS object id. Absent unless it was asked for. */
  sha256: Uint8Array | undefined
  chunkListCid: string
}

export interface ModelMetadata {
  /** An SPDX id or whatever the model card says. */
  license: string | undefined
  baseModels: string[]
  /** From config.json, for example `LlamaForCausalLM`. */
  architectures: string[]
  modelType: string | undefined
}

/** The model's key, sealed for one member. */
export interface WrappedKey {
  peer: PeerId
  /** X25519, 32 bytes. */
  recipientKey: Uint8Array
  /** X25519, 32 bytes. */
  ephemeralKey: Uint8Array
  /** 48 bytes. */
  sealed: Uint8Array
}

export interface ModelEncryption {
  scheme: string
  /** 32 bytes. */
  salt: Uint8Array
  recipients: WrappedKey[]
  /** CID of the encrypted manifest of the plain files. */
  sealedManifestCid: string
}

/** What a model is. Its identity is the CID of its canonical encoding. */
export interface Manifest {
  /** FORMAT_VERSION, or that of an older publisher. */
  version: number
  name: string
  /** Milliseconds since the Unix epoch. */
  createdMs: number
  /** CIDs of the manifests that this one succeeds, nearest first. */
  parents: string[]
  /** Sorted by the UTF-8 bytes of their paths. */
  files: ModelFile[]
  /** CID of the tensor index, if any file has tensors. */
  tensorIndexCid: string | undefined
  metadata: ModelMetadata
  encryption: ModelEncryption | undefined
}

/** A tensor inside a file, as its format's header tells. */
export interface TensorInfo {
  name: string
  /** As the format spells it: `BF16`, `Q4_K`. */
  dtype: string
  /** As the format orders it; empty for a scalar. */
  shape: number[]
  /** From the start of the file. */
  offsetBytes: number
  lengthBytes: number
  /** The number in a name such as `model.layers.7.mlp.up_proj.weight`. */
  layer: number | undefined
}

/** A tensor of a model: which file it is in, as an index into the manifest's files. */
export interface ModelTensor extends TensorInfo {
  file: number
}
