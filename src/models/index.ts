export type { AnnouncerOptions } from './announcer.ts'
export { shortCid } from './cids.ts'
export type { FileChange, ModelDiff, TensorChange } from './diff.ts'
export type { FollowEvent, FollowedVersion, FollowOptions } from './follow.ts'
export { type GgufHeader, readGguf } from './gguf.ts'
export { MalformedHeaderError } from './header-reader.ts'
export { findHubSnapshots, type HubSnapshot, tagFrom } from './hub-cache.ts'
export type { ImportedHub, ImportHubOptions } from './hub-import.ts'
export { commitOf, type PullToHubOptions } from './hub-pull.ts'
export type { ModelCopy } from './library.ts'
export type { ModelListing } from './list.ts'
export { decodeManifest, encodeManifest, signManifest, verifyManifest } from './manifest.ts'
export { type ModelDetails, Models, type ModelsOptions } from './models.ts'
export { checkName, checkTag, DEFAULT_TAG, type ModelRef, nameFrom, parseRef } from './names.ts'
export type { ReadableModel } from './on-demand.ts'
export { OutFolderError } from './out-folder.ts'
export type { PathProblem } from './paths.ts'
export type { ContentRouting, DocumentEntry, ModelsDependencies, RegistryDocument } from './ports.ts'
export type { TransferProgress } from './progress.ts'
export type { PublishedModel } from './publish.ts'
export type { PublishOptions } from './publish-files.ts'
export type { PullEvent, PulledModel, PullOptions } from './pull-types.ts'
export { REGISTRY_DOCUMENT, type RegistryEntry } from './registry.ts'
export { createRegistryDocument } from './registry-document.ts'
export type { RemovedModel, RemoveOptions } from './remove.ts'
export { readSafetensors } from './safetensors.ts'
export type { SelectionOptions } from './selection.ts'
export type { CollectedModels, EvictedModel } from './storage.ts'
export { decodeTensorIndex, encodeTensorIndex } from './tensor-index.ts'
export type { StreamedTensor, StreamTensorsOptions } from './tensor-stream.ts'
export type {
  Manifest,
  ModelEncryption,
  ModelFile,
  ModelMetadata,
  ModelTensor,
  TensorInfo,
  WrappedKey,
} from './types.ts'
export type { VerifiedModel, VerifiedModelFile, VerifyOptions } from './verify.ts'
export { UnpublishableError } from './walk.ts'
export type { WatchPublishEvent, WatchPublishOptions } from './watch-publish.ts'
