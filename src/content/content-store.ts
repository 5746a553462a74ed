import { stat, unlink } from 'node:fs/promises'
import { systemClock, systemRandom, TrellisError, throwIfAborted, toTrellisError } from '../base/index.ts'
import { type AddFileDependencies, addFile } from './add-file.ts'
import { BlobTable } from './blobs.ts'
import { BulkClient } from './bulk-client.ts'
import { BulkServer } from './bulk-server.ts'
import { ChunkIndex } from './chunk-index.ts'
import { type ChunkList, chunkHash, chunkSize, chunksOfRange, leafCids } from './chunk-list.ts'
import { ChunkLists } from './chunk-lists.ts'
import { ClientPool } from './client-pool.ts'
import { collectGarbage } from './collect.ts'
import { FileChangedError, toFileError } from './errors.ts'
import { fetchBlob } from './fetch-blob.ts'
import { FileDigest } from './file-digest.ts'
import { FileFetches } from './file-fetches.ts'
import { dataPath, FileTable, identityOf, type LocalFile } from './file-table.ts'
import { hashFetched } from './hash-fetched.ts'
import { HashPool } from './hash-pool.ts'
import { HaveHub } from './have-hub.ts'
import { OpenFiles } from './open-files.ts'
import { charge, RateCaps } from './rates.ts'
import { Serving } from './serving.ts'
import { Threads } from './threads.ts'
import { TransferMeter } from './transfer-meter.ts'
import type {
  AddedFile,
  AddFileOptions,
  ByteRange,
  ChunkInfo,
  CollectedGarbage,
  CollectOptions,
  ContentStats,
  ContentStore,
  ContentStoreDependencies,
  ContentStoreOptions,
  FetchBlobOptions,
  FetchedFile,
  FetchFileOptions,
  FilePlace,
  FileStatus,
  RateLimits,
  RemoveFileOptions,
  VerifiedFile,
  VerifyFileOptions,
} from './types.ts'
import { verifyFile } from './verify.ts'

const MAX_STREAMS = 512
const MAX_STREAMS_PER_PEER = 16
const MAX_READ_BYTES = 64 * 1024 * 1024
/** Times of last use are saved this often. */
const SAVE_USE_MS = 300_000

/** Makes the content room's one service. Nothing happens before `start`. */
export function createContentStore(
  dependencies: ContentStoreDependencies,
  options: ContentStoreOptions = {},
): ContentStore {
  return new DiskContentStore(dependencies, options)
}

class DiskContentStore implements ContentStore {
  readonly name = 'content'
  readonly #deps: Required<Pick<ContentStoreDependencies, 'clock' | 'random'>> & ContentStoreDependencies
  readonly #blobs: BlobTable
  readonly #table: FileTable
  readonly #lists: ChunkLists
  readonly #index: ChunkIndex
  readonly #threads: Threads
  readonly #pool: HashPool
  readonly #openFiles: OpenFiles
  readonly #hub = new HaveHub()
  readonly #caps = new RateCaps()
  readonly #meter: TransferMeter
  readonly #clients: ClientPool
  readonly #fetches: FileFetches
  readonly #serving: Serving
  readonly #adding: AddFileDependencies
  readonly #bulkServer: BulkServer | undefined
  readonly #bulkClient: BulkClient | undefined
  readonly #life = new AbortController()
  #cancelSaving = () => {}
  #savedUseMs = 0

  constructor(dependencies: ContentStoreDependencies, options: ContentStoreOptions) {
    const clock = dependencies.clock ?? systemClock
    const random = dependencies.random ?? systemRandom
    const { streams, metrics } = dependencies
    const log = dependencies.log.child({ room: 'content' })
    const wallMs = () => clock.wallMs()
    this.#deps = { ...dependencies, clock, random, log }
    this.#blobs = new BlobTable(dependencies.db.sublevel('blobs'), wallMs)
    this.#table = new FileTable(dependencies.db.sublevel('files'), wallMs)
    this.#lists = new ChunkLists(this.#blobs)
    this.#index = new ChunkIndex(dependencies.db.sublevel('chunks'))
    this.#threads = new Threads(log, options.threadCount)
    this.#pool = new HashPool(this.#threads)
    this.#openFiles = new OpenFiles(this.#table, clock, log)
    this.#meter = new TransferMeter(clock, metrics)
    this.#clients = new ClientPool(streams, clock, peer => {
      const slots = this.#caps.downloadSlots(peer)
      return {
        allocate: sizeBytes => this.#pool.buffers.allocate(sizeBytes),
        charge: (bytes, trafficClass) => charge(this.#caps.table, slots, bytes, trafficClass),
      }
    })
    this.#caps.set(options.rateLimits ?? {})
    const shared = {
      streams,
      blobs: this.#blobs,
      table: this.#table,
      lists: this.#lists,
      index: this.#index,
      openFiles: this.#openFiles,
      hub: this.#hub,
      caps: this.#caps,
      clock,
      random,
      log,
      pool: this.#pool,
      clients: this.#clients,
    }
    this.#adding = shared
    const onSent = (bytes: number) => this.#meter.sent(bytes)
    const { bulk } = dependencies
    if (bulk !== undefined) {
      this.#bulkServer = new BulkServer(
        {
          ...shared,
          threads: this.#threads,
          wallMs,
          onSent(peer, bytes) {
            onSent(bytes)
            bulk.onTraffic?.(peer, 'out', bytes)
          },
        },
        options.bulk ?? {},
      )
      this.#bulkClient = new BulkClient(bulk, this.#threads, this.#caps, clock, log)
    }
    this.#serving = new Serving(
      { ...shared, onSent, bulkOffer: async peer => this.#bulkServer?.offer(peer) },
      options.maxServedStreams ?? MAX_STREAMS,
      options.maxServedStreamsPerPeer ?? MAX_STREAMS_PER_PEER,
    )
    this.#fetches = new FileFetches({
      ...shared,
      self: streams.self,
      onReceived: (_peer, bytes) => this.#meter.received(bytes),
      fetchBlob: (cid, fetchOptions) => this.fetchBlob(cid, fetchOptions),
      openBulkLane: async lane => {
        const { peer, list, events } = lane
        const countIn = (bytes: number) => bulk?.onTraffic?.(peer, 'in', bytes)
        return this.#bulkClient?.openLane({
          ...lane,
          events: {
            ...events,
            delivered(index) {
              countIn(chunkSize(list, index))
              return events.delivered(index)
            },
            wasted(bytes) {
              countIn(bytes)
              events.wasted(bytes)
            },
          },
        })
      },
    })
  }

  async start(): Promise<void> {
    await this.#table.load()
    this.#savedUseMs = this.#deps.clock.wallMs()
    this.#serving.start()
    this.#saveUseLater()
  }

  async stop(): Promise<void> {
    this.#life.abort(new TrellisError('canceled', 'content store is stopped'))
    this.#cancelSaving()
    this.#serving.stop()
    await this.#fetches.stop()
    this.#clients.close()
    this.#bulkClient?.stop()
    await this.#openFiles.close()
    this.#pool.stop()
    await this.#threads.stop()
    await this.#saveUse()
  }

  putBlob(bytes: Uint8Array): Promise<string> {
    return this.#blobs.put(bytes)
  }

  getBlob(cid: string): Promise<Uint8Array | undefined> {
    return this.#blobs.get(cid)
  }

  async hasBlob(cid: string): Promise<boolean> {
    return (await this.#blobs.info(cid)) !== undefined
  }

  removeBlob(cid: string): Promise<void> {
    return this.#blobs.delete([cid])
  }

  async fetchBlob(cid: string, options: FetchBlobOptions): Promise<Uint8Array> {
    const here = await this.#blobs.get(cid).catch((reason: unknown) => {
      // Damaged here: fetched again, it is whole.
      this.#deps.log.warn({ cid }, toTrellisError(reason).message)
    })
    if (here !== undefined) return here
    const signal = AbortSignal.any([this.#life.signal, ...(options.signal === undefined ? [] : [options.signal])])
    const bytes = await fetchBlob(this.#clients, this.#deps.clock, cid, { ...options, signal })
    this.#meter.received(bytes.byteLength)
    if (options.keep !== false) await this.#blobs.put(bytes)
    return bytes
  }

  async addFile(path: string, options: AddFileOptions = {}): Promise<AddedFile> {
    throwIfAborted(options.signal)
    const signal = AbortSignal.any([this.#life.signal, ...(options.signal === undefined ? [] : [options.signal])])
    return addFile(path, { ...options, signal }, this.#adding)
  }

  fetchFile(chunkListCid: string, options: FetchFileOptions): Promise<FetchedFile> {
    return this.#fetches.fetch(chunkListCid, options)
  }

  async fileStatus(chunkListCid: string, path?: string): Promise<FileStatus> {
    const file = this.#table.copies(chunkListCid).find(copy => path === undefined || copy.path === path)
    if (file !== undefined) return this.#statusOf(file)
    return {
      chunkListCid,
      state: 'missing',
      sizeBytes: 0,
      haveBytes: 0,
      chunkCount: 0,
      haveCount: 0,
      path: undefined,
      owned: false,
      usedMs: 0,
      peerCount: 0,
    }
  }

  changedFiles(): { chunkListCid: string; path: string }[] {
    return this.#table.unusable().map(({ cid, path }) => ({ chunkListCid: cid, path }))
  }

  async *listFiles(): AsyncIterable<FileStatus> {
    for (const file of this.#table.all()) yield this.#statusOf(file)
  }

  async removeFile(chunkListCid: string, options: RemoveFileOptions = {}): Promise<void> {
    for (const file of this.#table.copies(chunkListCid)) {
      if (options.path !== undefined && options.path !== file.path) continue
      if (options.isInUse?.(file.path) === true) continue
      await this.#fetches.remove(file.path, async () => {
        // What was waited for may have made another record of it, or there is something else by now.
        const now = this.#table.at(file.path)
        if (now?.cid !== chunkListCid) return
        await this.#openFiles.forget(now)
        await this.#table.delete(now)
        // A part file is of no use to anybody without its record.
        if (now.owned && (options.deleteData === true || now.part)) await deleteData(now)
      })
    }
    if (this.#table.copies(chunkListCid).length > 0) return
    this.#hub.gone(chunkListCid)
    const list = await this.#lists.get(chunkListCid)
    if (list !== undefined) await this.#index.remove(list)
  }

  async verifyFile(chunkListCid: string, options: VerifyFileOptions = {}): Promise<VerifiedFile> {
    const { path } = options
    const file =
      path === undefined
        ? this.#table.best(chunkListCid)
        : this.#table.copies(chunkListCid).find(copy => copy.path === path)
    if (file === undefined) throw new TrellisError('not_found', `no file ${chunkListCid} here`)
    const list = await this.#lists.require(chunkListCid)
    const verified = await verifyFile(
      { pool: this.#pool, table: this.#table, openFiles: this.#openFiles },
      file,
      list,
      options,
    )
    if (options.repairFrom === undefined || verified.badRanges.length === 0) return verified
    const repairedBytes = await this.#fetches.repair(file, list, options.repairFrom, options.signal)
    return { ...verified, repairedBytes }
  }

  async readFile(chunkListCid: string, range: ByteRange): Promise<Uint8Array> {
    if (range.lengthBytes > MAX_READ_BYTES)
      throw new TrellisError('resource_exhausted', `at most ${MAX_READ_BYTES} bytes are read at once`)
    if (range.lengthBytes === 0 && this.#table.best(chunkListCid) !== undefined) return new Uint8Array()
    const file = await this.#fileWith(chunkListCid, range)
    return this.#openFiles.use(file, async handle => {
      const target = new Uint8Array(range.lengthBytes)
      let filledBytes = 0
      while (filledBytes < target.byteLength) {
        const { bytesRead } = await handle.read(
          target,
          filledBytes,
          target.byteLength - filledBytes,
          range.offsetBytes + filledBytes,
        )
        if (bytesRead === 0) throw new FileChangedError(file.path)
        filledBytes += bytesRead
      }
      return target
    })
  }

  async locate(chunkListCid: string, range: ByteRange): Promise<FilePlace> {
    const file = await this.#fileWith(chunkListCid, range)
    return this.#openFiles.use(file, async handle => {
      const { device, inode, mtimeNs } = identityOf(await handle.stat({ bigint: true }))
      return { path: dataPath(file), device, inode, mtimeNs: file.complete ? mtimeNs : undefined }
    })
  }

  /** The copy to read these bytes from. */
  async #fileWith(chunkListCid: string, range: ByteRange): Promise<LocalFile> {
    const best = this.#table.best(chunkListCid)
    if (best === undefined) throw new TrellisError('not_found', `no file ${chunkListCid} here`)
    const list = await this.#lists.require(chunkListCid)
    const [first, last] = chunksOfRange(list, range.offsetBytes, range.lengthBytes)
    const file = this.#table.holding(chunkListCid, first, last)
    if (file === undefined) throw new TrellisError('not_found', `bytes of ${best.path} are not here yet`)
    file.usedMs = this.#deps.clock.wallMs()
    return file
  }

  async waitForRange(chunkListCid: string, range: ByteRange, signal?: AbortSignal): Promise<void> {
    if (range.lengthBytes === 0) return
    await this.#fetches.waitForRange(chunkListCid, range, signal)
  }

  hashFile(chunkListCid: string, sizeBytes: number, signal?: AbortSignal): Promise<Uint8Array> {
    const deps = {
      pool: this.#pool,
      openFiles: this.#openFiles,
      waitForRange: this.#fetches.waitForRange.bind(this.#fetches),
    }
    return hashFetched(deps, chunkListCid, sizeBytes, signal)
  }

  digest(): FileDigest {
    return new FileDigest(this.#pool)
  }

  async chunkListBlobs(chunkListCid: string): Promise<string[]> {
    const root = await this.#blobs.get(chunkListCid)
    if (root === undefined) throw new TrellisError('not_found', `no chunk list ${chunkListCid} here`)
    return [chunkListCid, ...leafCids(root)]
  }

  async chunkHashes(chunkListCid: string): Promise<ChunkInfo[]> {
    const list = await this.#lists.get(chunkListCid)
    if (list === undefined) throw new TrellisError('not_found', `no chunk list ${chunkListCid} here`)
    return Array.from({ length: list.chunkCount }, (_, index) => chunkInfo(list, index))
  }

  collect(options: CollectOptions): Promise<CollectedGarbage> {
    return collectGarbage(
      {
        blobs: this.#blobs,
        table: this.#table,
        wallMs: () => this.#deps.clock.wallMs(),
        inUse: () => this.#fetches.activeCids(),
        remove: async file => this.removeFile(file.cid, { path: file.path, deleteData: true }),
      },
      options,
    )
  }

  setRateLimits(limits: RateLimits): void {
    this.#caps.set(limits)
  }

  rateLimits(): RateLimits {
    return this.#caps.limits
  }

  stats(): ContentStats {
    return {
      ...this.#meter.stats(),
      streamCount: this.#serving.streamCount + this.#clients.streamCount + (this.#bulkClient?.connectionCount ?? 0),
    }
  }

  async #statusOf(file: LocalFile): Promise<FileStatus> {
    const { cid: chunkListCid, sizeBytes, chunkCount, owned, usedMs } = file
    const unchanged = await this.#openFiles.isUnchanged(file)
    let haveBytes = sizeBytes
    if (!file.have.isFull) {
      haveBytes = 0
      const list = await this.#lists.require(chunkListCid)
      for (const index of file.have) haveBytes += chunkSize(list, index)
    }
    const state = unchanged ? (file.complete ? 'complete' : 'partial') : 'changed'
    return {
      chunkListCid,
      state,
      sizeBytes,
      haveBytes,
      chunkCount,
      haveCount: file.have.setCount,
      path: dataPath(file),
      owned,
      usedMs,
      peerCount: this.#hub.peerCount(chunkListCid),
    }
  }

  #saveUseLater(): void {
    this.#cancelSaving = this.#deps.clock.schedule(SAVE_USE_MS, () => {
      void this.#saveUse().catch((reason: unknown) => this.#deps.log.warn({ reason }, 'times of use not saved'))
      this.#saveUseLater()
    })
  }

  async #saveUse(): Promise<void> {
    const since = this.#savedUseMs
    this.#savedUseMs = this.#deps.clock.wallMs()
    const used = this.#table.all().filter(({ usedMs }) => usedMs >= since)
    await this.#table.saveAll(used, { sync: false })
  }
}

function chunkInfo(list: ChunkList, index: number): ChunkInfo {
  return {
    offsetBytes: list.offsets[index] as number,
    sizeBytes: chunkSize(list, index),
    hash: Buffer.from(chunkHash(list, index)).toString('hex'),
  }
}

/** Deletes a copy's data if it is still the same file. */
async function deleteData(file: LocalFile): Promise<void> {
  const path = dataPath(file)
  const stats = await stat(path, { bigint: true }).catch(() => undefined)
  if (stats === undefined || identityOf(stats).inode !== file.identity.inode) return
  await unlink(path).catch((reason: unknown) => {
    throw toFileError(reason)
  })
}
