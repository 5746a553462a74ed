export { cidOf, cidOfHash, hashOfCid, isCid, matchesCid } from './cid.ts'
export { createContentStore } from './content-store.ts'
export { FetchRunningError, FileChangedError, WrongBytesError } from './errors.ts'
export type { FileDigest } from './file-digest.ts'
export type {
  AddedFile,
  AddFileOptions,
  BulkOptions,
  BulkPort,
  ByteRange,
  ChunkInfo,
  CollectedGarbage,
  CollectOptions,
  ContentStats,
  ContentStore,
  ContentStoreDependencies,
  ContentStoreOptions,
  FetchBlobOptions,
  FetchEvent,
  FetchedFile,
  FetchFileOptions,
  FilePlace,
  FileState,
  FileStatus,
  PeerRateLimits,
  ProviderProblem,
  ProviderProgress,
  ProviderSource,
  ProviderState,
  RateLimits,
  RemoveFileOptions,
  VerifiedFile,
  VerifyFileOptions,
} from './types.ts'
