import type {
  Clock,
  KeyValueStore,
  Logger,
  Metrics,
  PeerId,
  PeerStreams,
  Random,
  Service,
  TrafficClass,
} from '../base/index.ts'
import type { FileDigest } from './file-digest.ts'

/**
 * The vocabulary of the room. *Blob*: small immutable bytes, named by their CID (CIDv1, raw, SHA-256, base32 text), kept
 * in the database. *File*: bytes of any size that stay where the user has them, cut into *chunks* of about 1 MiB.
 * *Chunk list*: the blob (for very large files a two-level tree of blobs) with the sizes and hashes of a file's
 * chunks (BLAKE3; SHA-256 in lists of older versions); its CID names the file's contents. A *provider* is a peer that serves some or all chunks of a file.
 */

export interface AddFileOptions {
  /** Offsets in bytes at which chunks should begin: where tensors start. Any order; what is out of range is ignored. */
  boundaries?: readonly number[]
  /** Those of them at which something begins that is fetched by itself: a layer. No chunk belongs to two such, unless they are tiny. */
  groupStarts?: readonly number[]
  /** The SHA-256 of the whole file too. One long chain for one core, which takes some four times as long as all chunks on that core. @defaultValue false */
  wholeHash?: boolean
  signal?: AbortSignal
  /** Called with the bytes hashed so far, at most some times a second. */
  onProgress?: (bytesDone: number) => void
}

export interface AddedFile {
  chunkListCid: string
  sizeBytes: number
  /** Of the whole file, if it was wanted. */
  sha256: Uint8Array | undefined
  chunkCount: number
}

/** Who may have what is wanted: the current list, and its changes while a fetch runs. */
export interface ProviderSource {
  current(): PeerId[]
  /** Called after `current()` has changed; the result unsubscribes. */
  onChange(listener: () => void): () => void
  /** Tells the source of a provider that lied or failed. */
  report?(peer: PeerId, problem: ProviderProblem): void
  /** True for one that has lied, to whatever fetch: dropped, and not taken back from others' word. Told of by `onChange`. */
  refuses?(peer: PeerId): boolean
  /**
   * Those who lied, where they were all that could be found and a search that has ended since found nobody else. Undefined while others
   * may come: what was known and can't be reached may be back.
   */
  onlyLiars?(): readonly PeerId[] | undefined
  /** Nothing has come from those in `current()` for some seconds: whoever else may have it is welcome. */
  stalled?(): void
}

/** Why a fetch stopped asking a provider. `wrong_bytes` and `protocol_violation` are proof of a lie or a bug, the rest is bad luck. */
export type ProviderProblem =
  | 'wrong_bytes'
  | 'protocol_violation'
  | 'unreachable'
  | 'missing'
  | 'too_slow'
  | 'disconnected'
  | 'source_changed'

export interface FetchBlobOptions {
  providers: ProviderSource
  /** Larger answers are refused before they are received. @defaultValue 16 MiB, which is also the maximum */
  maxBytes?: number
  signal?: AbortSignal
  /** @defaultValue 30_000 */
  timeoutMs?: number
  /** False: hand out the bytes without keeping them. @defaultValue true */
  keep?: boolean
}

export interface ByteRange {
  offsetBytes: number
  lengthBytes: number
}

export interface FetchFileOptions {
  /** What the manifest says. A chunk list that disagrees on the size is refused. */
  expected: { sizeBytes: number; sha256: Uint8Array | undefined }
  /** The final place, absolute. Until the file is complete its data is in `<path>.trellis-part`. */
  path: string
  providers: ProviderSource
  signal?: AbortSignal
  onProgress?: (event: FetchEvent) => void
  /** Fetch only the chunks that cover these bytes. The part file then stays, sparse, with what was fetched. */
  ranges?: readonly ByteRange[]
  /** Permission bits of the new file. @defaultValue 0o644 */
  mode?: number
  /** `sequential` where a reader follows the download; else rarest first among several providers. @defaultValue 'rarest' */
  order?: 'rarest' | 'sequential'
  /** Chunk lists of local files that may share chunks (an earlier version); copied and verified instead of fetched. */
  reuseFrom?: readonly string[]
  /** @defaultValue 'bulk' */
  trafficClass?: TrafficClass
  /** Giving up after this long without a byte from any provider, in milliseconds. @defaultValue 60_000 */
  stallTimeoutMs?: number
  /**
   * For places where nobody changes files in place: where the disk can't clone, a file with the same contents in another such place gets
   * a second name (hard link) instead of a copy. @defaultValue false
   */
  allowHardLink?: boolean
  /** What to do if something else is at `path`. A file with the right contents is always adopted. @defaultValue 'refuse' */
  existing?: 'refuse' | 'replace'
}

export interface FetchedFile {
  /** True when all chunks are here and the file is in its final place. */
  complete: boolean
  /** Where the data is now. */
  path: string
  /** Bytes that came from providers in this call, duplicates included. */
  fetchedBytes: number
  /** Bytes that came from other local files in this call, copied or shared with them. */
  reusedBytes: number
}

export type ProviderState = 'connecting' | 'active' | 'idle' | 'dropped'

export interface ProviderProgress {
  peer: PeerId
  state: ProviderState
  /** Verified bytes from this provider in this call. */
  bytesDone: number
  bytesPerSecond: number
  /** How its bytes travel. */
  lane: 'stream' | 'bulk'
}

export type FetchEvent =
  | {
      type: 'progress'
      /** Verified bytes on disk, those of earlier calls included. */
      bytesDone: number
      /** Bytes wanted in all: the file's size, or that of the chunks that cover the ranges. */
      bytesTotal: number
      /** Mean of the last seconds. */
      bytesPerSecond: number
      providers: ProviderProgress[]
    }
  | { type: 'provider-dropped'; peer: PeerId; problem: ProviderProblem; message: string }
  /** Emitted once the chunk is verified and written. */
  | { type: 'verified'; offsetBytes: number; lengthBytes: number }

export type FileState = 'complete' | 'partial' | 'changed' | 'missing'

export interface FileStatus {
  chunkListCid: string
  /** `changed`: the file on disk is no longer what was recorded, or is gone; it is not served until it is added or fetched anew. */
  state: FileState
  sizeBytes: number
  haveBytes: number
  chunkCount: number
  haveCount: number
  /** Where the data is; undefined when missing. */
  path: string | undefined
  /** True for data that a fetch made here: `removeFile` may delete it. False for what was added in place. */
  owned: boolean
  /** Last served, read or fetched; milliseconds since the Unix epoch. */
  usedMs: number
  /** Peers that fetch it from here now. */
  peerCount: number
}

/** Where verified bytes of a file are, for somebody else to read. */
export interface FilePlace {
  /** While the file is fetched it may be renamed at any time. */
  path: string
  /** As `stat` has them, decimal. */
  device: string
  inode: string
  /** In nanoseconds since the Unix epoch, decimal: the bytes are right if it is the same after they were read. `undefined` while it is fetched. */
  mtimeNs: string | undefined
}

export interface VerifyFileOptions {
  /** The copy to look at, by its final place. @defaultValue the best one */
  path?: string
  signal?: AbortSignal
  onProgress?: (bytesDone: number) => void
  /** Fetch bad chunks anew from these. Only owned files are repaired. */
  repairFrom?: ProviderSource
  /** The SHA-256 of the whole file too. @defaultValue false */
  wholeHash?: boolean
}

export interface VerifiedFile {
  checkedBytes: number
  /** What failed its hash. Forgotten in the bitmap, so not served; fetched anew when `repairFrom` is given. */
  badRanges: ByteRange[]
  repairedBytes: number
  /** Of the whole file, if it was wanted and the file is complete and good. */
  sha256: Uint8Array | undefined
}

export interface RemoveFileOptions {
  /** Only the copy at this path. @defaultValue all copies */
  path?: string
  /** Also delete the data from the disk, if it is owned. @defaultValue false */
  deleteData?: boolean
  /** Copies that something works on stay: asked by path, right before each is removed. */
  isInUse?: (path: string) => boolean
}

export interface CollectOptions {
  /** CIDs to keep: blobs by themselves, chunk lists with their files. What they refer to inside blobs is the caller's to list. */
  keep: ReadonlySet<string>
  /** Say what would go, and remove nothing. @defaultValue false */
  dryRun?: boolean
  /** Younger than this is kept, since a publish or pull may not have referred to it yet, in milliseconds. @defaultValue 3_600_000 */
  minAgeMs?: number
  /** Files that something works on, by path: asked right before each is removed. */
  isInUse?: (path: string) => boolean
}

export interface CollectedGarbage {
  /** Chunk lists whose files were (or would be) forgotten and, if owned, deleted. */
  files: { chunkListCid: string; path: string; bytes: number }[]
  blobs: { cid: string; bytes: number }[]
}

export interface RateLimits {
  /** Bytes per second sent by this node in all; undefined is no cap. */
  uploadBytesPerSecond?: number | undefined
  downloadBytesPerSecond?: number | undefined
  /** The same for each peer. */
  perPeerUploadBytesPerSecond?: number | undefined
  perPeerDownloadBytesPerSecond?: number | undefined
  /** Single peers, in place of what holds for each. `Infinity` is no cap. */
  peers?: Readonly<Record<PeerId, PeerRateLimits>> | undefined
  /** Caps of single traffic classes within the total. */
  classUploadBytesPerSecond?: Partial<Record<TrafficClass, number>> | undefined
  classDownloadBytesPerSecond?: Partial<Record<TrafficClass, number>> | undefined
}

export interface PeerRateLimits {
  uploadBytesPerSecond?: number | undefined
  downloadBytesPerSecond?: number | undefined
}

export interface ContentStats {
  uploadedBytes: number
  downloadedBytes: number
  uploadBytesPerSecond: number
  downloadBytesPerSecond: number
  /** Content streams that are open now, both directions. */
  streamCount: number
}

/** Blobs and files of this node, served to peers while it runs. */
export interface ContentStore extends Service {
  /** Keeps a blob (≤ 16 MiB) and returns its CID. On disk when it resolves. */
  putBlob(bytes: Uint8Array): Promise<string>
  /** Verified on the way out: throws `data_loss` for a blob that no longer has its hash. */
  getBlob(cid: string): Promise<Uint8Array | undefined>
  hasBlob(cid: string): Promise<boolean>
  removeBlob(cid: string): Promise<void>
  /** The blob, from here or else from the first provider that has it; verified, and kept. Throws `not_found` if nobody does. */
  fetchBlob(cid: string, options: FetchBlobOptions): Promise<Uint8Array>

  /**
   * Hashes a file where it is, keeps its chunk list, and serves it from there from now on. Never copies. A file that is
   * known and unchanged (same path, size, mtime, inode, boundaries) is not read again.
   * Throws `failed_precondition` (FileChangedError) if the file changes meanwhile.
   */
  addFile(path: string, options?: AddFileOptions): Promise<AddedFile>
  /**
   * Gets a file from all useful providers at once; resumes what an earlier call began at the same path. Each chunk is
   * verified before it counts. Kept running by providers that come and go; throws `unavailable` after `stallTimeoutMs`
   * without progress, `resource_exhausted` when the disk is full (what was fetched stays and is resumed).
   */
  fetchFile(chunkListCid: string, options: FetchFileOptions): Promise<FetchedFile>
  /** Of the copy at a path; of the best one when none is given. */
  fileStatus(chunkListCid: string, path?: string): Promise<FileStatus>
  listFiles(): AsyncIterable<FileStatus>
  /** Files that were found to be changed or gone when they were last looked at, and of whose contents there is no other copy. */
  changedFiles(): { chunkListCid: string; path: string }[]
  /** Stops serving a file. Fetches of it that run are canceled. */
  removeFile(chunkListCid: string, options?: RemoveFileOptions): Promise<void>
  /** Reads all of it again against the chunk list. */
  verifyFile(chunkListCid: string, options?: VerifyFileOptions): Promise<VerifiedFile>
  /** Bytes that are here and verified; throws `not_found` if some are not, `failed_precondition` if the file has changed. ≤ 64 MiB a call. */
  readFile(chunkListCid: string, range: ByteRange): Promise<Uint8Array>
  /** Where these bytes are; throws as `readFile` does. Nothing keeps them there but what keeps the file. */
  locate(chunkListCid: string, range: ByteRange): Promise<FilePlace>
  /** Resolves when these bytes are here, while a fetch runs. Throws `failed_precondition` if none does. */
  waitForRange(chunkListCid: string, range: ByteRange, signal?: AbortSignal): Promise<void>
  /**
   * SHA-256 of a whole file that is here, or is being fetched: then it follows the bytes as they arrive. Throws `failed_precondition`
   * if some are not here and nothing fetches them.
   */
  hashFile(chunkListCid: string, sizeBytes: number, signal?: AbortSignal): Promise<Uint8Array>
  /** SHA-256 of parts of open files, in a thread. */
  digest(): FileDigest
  /** All blobs that make up a chunk list (the root, and the leaves of a tree), for `collect`'s keep set. */
  chunkListBlobs(chunkListCid: string): Promise<string[]>
  /** Chunks of a list: the delta of two versions is what one has and the other hasn't. */
  chunkHashes(chunkListCid: string): Promise<ChunkInfo[]>

  /** Removes blobs and files that are not in `keep`, except what is in flight or young. */
  collect(options: CollectOptions): Promise<CollectedGarbage>
  /** Changes rates while transfers run. */
  setRateLimits(limits: RateLimits): void
  rateLimits(): RateLimits
  stats(): ContentStats
}

export interface ChunkInfo {
  offsetBytes: number
  sizeBytes: number
  /** Lower-case hex. */
  hash: string
}

/** How the bulk lane finds the way to a peer. Absent: everything goes over `streams`. */
export interface BulkPort {
  /** Hosts (IP addresses) at which the peer's direct connection is; empty when it is relayed or unknown. */
  hostsOf(peer: PeerId): string[]
  /** Told of bytes that went past `streams`. */
  onTraffic?(peer: PeerId, direction: 'in' | 'out', byteCount: number): void
}

export interface BulkOptions {
  /** Address to listen on; a node that is for this machine only must give `127.0.0.1`. @defaultValue '::' with IPv4 mapped */
  host?: string
  /** The first of as many ports as threads listen; 0: any free ones. @defaultValue 0 */
  port?: number
  /** Threads that listen. @defaultValue 2, at most all */
  workerCount?: number
}

export interface ContentStoreDependencies {
  streams: PeerStreams
  db: KeyValueStore
  log: Logger
  metrics: Metrics
  clock?: Clock
  random?: Random
  bulk?: BulkPort
}

export interface ContentStoreOptions {
  rateLimits?: RateLimits
  bulk?: BulkOptions
  /** Threads that hash and run the bulk lane. @defaultValue the number of cores, at most 8 */
  threadCount?: number
  /** Content streams served at once, in all and for one peer. @defaultValue 512 and 16 */
  maxServedStreams?: number
  maxServedStreamsPerPeer?: number
}

export type CreateContentStore = (dependencies: ContentStoreDependencies, options?: ContentStoreOptions) => ContentStore
