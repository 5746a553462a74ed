import { lstat, open } from 'node:fs/promises'
import { isAbsolute } from 'node:path'
import { abortable, abortError, anySignal, type Random, TrellisError, throwIfAborted } from '../base/index.ts'
import { Bitmap } from './bitmap.ts'
import type { BlobTable } from './blobs.ts'
import type { ChunkIndex } from './chunk-index.ts'
import { type ChunkList, chunkHash, chunkSize, chunksOfRange, decodeChunkList } from './chunk-list.ts'
import type { ChunkLists } from './chunk-lists.ts'
import { HASH_BYTES } from './cid.ts'
import type { ClientPool } from './client-pool.ts'
import { FetchRunningError, toFileError } from './errors.ts'
import { ChunkFetch } from './fetch-file.ts'
import type { FetchDependencies } from './fetch-options.ts'
import { type FileTable, identityOf, type LocalFile, PART_SUFFIX } from './file-table.ts'
import { hashFile } from './hash-file.ts'
import { allEnded, type HashPool } from './hash-pool.ts'
import type { HaveHub } from './have-hub.ts'
import { MAX_BLOB_BYTES } from './limits.ts'
import { linkFile } from './link-file.ts'
import type { OpenFiles } from './open-files.ts'
import { PartFile, recoverFinished } from './part-file.ts'
import type { RateCaps } from './rates.ts'
import type { ByteRange, FetchBlobOptions, FetchedFile, FetchFileOptions, ProviderSource } from './types.ts'

const STALL_TIMEOUT_MS = 60_000
const MODE = 0o644
/** Chunks copied from other local files at once. */
const COPY_COUNT = 8

export interface FileFetchesDependencies extends Omit<FetchDependencies, 'pool' | 'pacer'> {
  random: Random
  blobs: BlobTable
  table: FileTable
  lists: ChunkLists
  index: ChunkIndex
  openFiles: OpenFiles
  hub: HaveHub
  caps: RateCaps
  pool: HashPool
  clients: ClientPool
  fetchBlob(cid: string, options: FetchBlobOptions): Promise<Uint8Array>
}

interface Active {
  cid: string
  abort: AbortController
  done: Promise<unknown>
  /** Resolves when another fetch may begin at the path. */
  ended: Promise<void>
  /** Once it is known. */
  list: ChunkList | undefined
}

/** The fetches of files that run, one at a path. */
export class FileFetches {
  readonly #deps: FileFetchesDependencies
  readonly #active = new Map<string, Active>()
  /** By path. */
  readonly #removing = new Map<string, Promise<void>>()
  /** Who waits for bytes, by chunk list: any fetch of them may bring some. */
  readonly #waiters = new Map<string, Set<() => void>>()
  #isStopped = false

  constructor(deps: FileFetchesDependencies) {
    this.#deps = deps
  }

  activeCids(): string[] {
    return [...this.#active.values()].map(active => active.cid)
  }

  async stop(): Promise<void> {
    this.#isStopped = true
    const reason = new TrellisError('canceled', 'content store is stopped')
    await Promise.all([...this.#active.keys()].map(path => this.cancel(path, reason)))
  }

  /** Ends the fetch at a path; resolves when it has let go of its files. */
  async cancel(path: string, reason: TrellisError): Promise<void> {
    const active = this.#active.get(path)
    active?.abort.abort(reason)
    await active?.done.catch(() => {})
  }

  /** Removes what is at a path: the fetch there is ended first, and another begins only when the work is done. */
  async remove(path: string, work: () => Promise<void>): Promise<void> {
    while (this.#removing.has(path)) await this.#removing.get(path)
    const removing = this.cancel(path, new TrellisError('canceled', 'the file was removed'))
      .then(work)
      .finally(() => this.#removing.delete(path))
    this.#removing.set(
      path,
      removing.catch(() => {}),
    )
    await removing
  }

  async fetch(cid: string, options: FetchFileOptions): Promise<FetchedFile> {
    const { path, expected } = options
    if (!isAbsolute(path) || path.endsWith(PART_SUFFIX))
      throw new TrellisError('invalid_argument', `not a path to fetch to: ${path}`)
    if (expected.sha256 !== undefined && expected.sha256.byteLength !== HASH_BYTES)
      throw new TrellisError('invalid_argument', 'a SHA-256 has 32 bytes')
    return this.#run(path, cid, options.signal, (active, signal) => this.#fetch(active, signal, cid, options))
  }

  /** Fetches what a verification has found missing from a file in its final place. Returns the bytes it got. */
  async repair(
    file: LocalFile,
    list: ChunkList,
    providers: ProviderSource,
    signal: AbortSignal | undefined,
  ): Promise<number> {
    if (!file.owned) return 0
    return this.#run(file.path, file.cid, signal, async (_active, life) => {
      const part = await PartFile.openFinal(file, list, this.#deps)
      const { fetchedBytes } = await this.#fill(part, list, [], life, {
        providers,
        expected: file,
        path: file.path,
      })
      return fetchedBytes
    })
  }

  /** Resolves with a copy that has these bytes. Another one may be better by the time that they are read, and lack them. */
  async waitForRange(cid: string, range: ByteRange, signal: AbortSignal | undefined): Promise<LocalFile> {
    for (;;) {
      throwIfAborted(signal)
      const list = this.#activeOf(cid)?.list ?? (await this.#deps.lists.get(cid))
      // From here to the wait nothing else runs: no wake is missed.
      if (list !== undefined) {
        const file = this.#deps.table.holding(cid, ...chunksOfRange(list, range.offsetBytes, range.lengthBytes))
        if (file !== undefined && file.missing !== true) return file
      }
      if (this.#activeOf(cid) === undefined) throw new TrellisError('failed_precondition', `nothing fetches ${cid}`)
      const wake = Promise.withResolvers<void>()
      const waiters = this.#waiters.get(cid) ?? new Set()
      this.#waiters.set(cid, waiters.add(wake.resolve))
      try {
        await abortable(wake.promise, signal)
      } finally {
        waiters.delete(wake.resolve)
        if (waiters.size === 0 && this.#waiters.get(cid) === waiters) this.#waiters.delete(cid)
      }
    }
  }

  #activeOf(cid: string): Active | undefined {
    return [...this.#active.values()].find(active => active.cid === cid)
  }

  #wake(cid: string): void {
    for (const wake of this.#waiters.get(cid) ?? []) wake()
  }

  async #run<T>(
    path: string,
    cid: string,
    signal: AbortSignal | undefined,
    work: (active: Active, signal: AbortSignal) => Promise<T>,
  ): Promise<T> {
    while (this.#removing.has(path)) await this.#removing.get(path)
    throwIfAborted(signal)
    if (this.#isStopped) throw new TrellisError('canceled', 'content store is stopped')
    const running = this.#active.get(path)
    if (running !== undefined) throw new FetchRunningError(path, running.ended)
    const ended = Promise.withResolvers<void>()
    const abort = new AbortController()
    const active: Active = {
      cid,
      abort,
      done: Promise.resolve(),
      ended: ended.promise,
      list: undefined,
    }
    this.#active.set(path, active)
    const done = work(active, anySignal([abort.signal, signal])).catch((reason: unknown) => {
      throw toFileError(reason)
    })
    active.done = done
    try {
      return await done
    } finally {
      this.#active.delete(path)
      this.#wake(cid)
      ended.resolve()
    }
  }

  async #fetch(active: Active, signal: AbortSignal, cid: string, options: FetchFileOptions): Promise<FetchedFile> {
    const { path, expected } = options
    const { table, lists } = this.#deps
    const list = await this.#list(cid, options, signal)
    lists.keep(list)
    active.list = list
    if (await this.#isThere(list, options, signal)) return { complete: true, path, fetchedBytes: 0, reusedBytes: 0 }
    if (options.ranges === undefined && (await this.#linkTo(list, options)))
      return { complete: true, path, fetchedBytes: 0, reusedBytes: list.sizeBytes }
    const wanted = new Bitmap(list.chunkCount)
    if (options.ranges === undefined) wanted.fill()
    for (const { offsetBytes, lengthBytes } of options.ranges ?? []) {
      if (lengthBytes === 0) continue
      const [first, last] = chunksOfRange(list, offsetBytes, lengthBytes)
      for (let index = first; index <= last; index++) wanted.add(index)
    }
    let neededBytes = 0
    for (const index of wanted) neededBytes += chunkSize(list, index)
    const part = await PartFile.open(
      list,
      {
        path,
        sha256: expected.sha256,
        mode: options.mode ?? MODE,
        replace: options.existing === 'replace',
        linkable: options.allowHardLink === true,
        neededBytes,
      },
      this.#deps,
    )
    const sources = [...table.copies(cid), ...(options.reuseFrom ?? []).flatMap(other => table.copies(other))]
    return this.#fill(
      part,
      list,
      sources.filter(file => file !== part.file),
      signal,
      options,
      wanted,
    )
  }

  /** Gets what is wanted into a part file, and closes it: finished if all of it is there. */
  async #fill(
    part: PartFile,
    list: ChunkList,
    sources: readonly LocalFile[],
    signal: AbortSignal,
    options: FetchFileOptions,
    wanted?: Bitmap,
  ): Promise<FetchedFile> {
    const { table, caps, clients, hub } = this.#deps
    part.onWrote = index => {
      hub.added(list.cid, index)
      this.#wake(list.cid)
    }
    let isFinished = false
    try {
      const missing = new Bitmap(list.chunkCount)
      if (wanted === undefined) missing.fill()
      else missing.load(wanted.toBytes())
      for (const index of part.file.have) missing.delete(index)
      const reusedBytes = await this.#reuse(part, list, sources, missing, signal)
      // Not before: its chunks must lead to where they are.
      await this.#deps.index.add(list)
      const fetch = new ChunkFetch(
        list,
        part,
        { ...this.#deps, pool: clients, pacer: caps },
        {
          providers: options.providers,
          wanted: missing,
          order: options.order ?? 'rarest',
          trafficClass: options.trafficClass ?? 'bulk',
          stallTimeoutMs: options.stallTimeoutMs ?? STALL_TIMEOUT_MS,
          signal,
          onProgress: options.onProgress,
        },
      )
      await fetch.run()
      const complete = part.file.have.isFull
      if (complete) {
        isFinished = true
        await part.finish()
      } else {
        await part.flush()
      }
      const path = complete ? options.path : options.path + PART_SUFFIX
      return { complete, path, fetchedBytes: fetch.fetchedBytes, reusedBytes }
    } catch (reason) {
      if (signal.aborted) throw abortError(signal)
      throw reason
    } finally {
      if (!isFinished) {
        // The first failure is the one to tell; a full disk fails here again.
        await part.close().catch(() => {})
      }
      await table.save(part.file, { sync: false }).catch(() => {})
    }
  }

  async #list(cid: string, options: FetchFileOptions, signal: AbortSignal): Promise<ChunkList> {
    const { lists } = this.#deps
    const { expected, providers } = options
    const here = await lists.get(cid)
    if (here !== undefined) {
      if (here.sizeBytes !== expected.sizeBytes)
        throw new TrellisError(
          'invalid_argument',
          `the chunk list covers ${here.sizeBytes} bytes, not ${expected.sizeBytes}`,
        )
      return here
    }
    const root = await this.#deps.fetchBlob(cid, { providers, signal, maxBytes: MAX_BLOB_BYTES })
    return decodeChunkList(
      cid,
      root,
      (leaf, maxBytes) => this.#deps.fetchBlob(leaf, { providers, signal, maxBytes }),
      expected.sizeBytes,
    )
  }

  /** Takes the whole file from another place on this disk without copying it. */
  async #linkTo(list: ChunkList, options: FetchFileOptions): Promise<boolean> {
    const { table, openFiles } = this.#deps
    const { path, mode = MODE, existing, allowHardLink = false } = options
    if (list.sizeBytes === 0) return false
    for (const source of table.copies(list.cid)) {
      if (source.path === path || !source.complete || source.changed) continue
      if (!(await openFiles.isUnchanged(source))) continue
      if (await linkFile(source, { path, mode, replace: existing === 'replace', allowHardLink }, this.#deps))
        return true
    }
    return false
  }

  /** True if the file is at its final place already. Throws if something else is. */
  async #isThere(list: ChunkList, options: FetchFileOptions, signal: AbortSignal): Promise<boolean> {
    const { table, openFiles, pool } = this.#deps
    const { path, expected } = options
    const known = table.at(path)
    if (known?.cid === list.cid) {
      await recoverFinished(table, known)
      if (known.complete && (await openFiles.isUnchanged(known))) return true
    }
    const found = await lstat(path, { bigint: true }).catch((reason: NodeJS.ErrnoException) => {
      if (reason.code !== 'ENOENT') throw reason
    })
    if (found === undefined) return false
    if (found.isFile() && Number(found.size) === list.sizeBytes) {
      await using file = await open(path, 'r')
      const identity = identityOf(await file.stat({ bigint: true }))
      const cuts = list.offsets.subarray(1)
      const { hashes } = await hashFile(pool, file, path, cuts, { signal, hashFunction: list.hashFunction })
      if (Buffer.compare(hashes, list.hashes) === 0) {
        await table.put({
          cid: list.cid,
          path,
          sizeBytes: list.sizeBytes,
          chunkCount: list.chunkCount,
          sha256: expected.sha256,
          owned: known?.cid === list.cid && known.owned,
          linkable: known?.cid === list.cid && known.linkable === true,
          boundariesHash: new Uint8Array(),
          complete: true,
          part: false,
          identity,
        })
        return true
      }
    }
    if (options.existing === 'replace' && found.isFile()) return false
    throw new TrellisError('already_exists', `${path} exists and has other contents`, {
      hint: 'Fetch to another place, or remove it.',
    })
  }

  /** Copies chunks that other local files have, and takes them out of `missing`. */
  async #reuse(
    part: PartFile,
    list: ChunkList,
    sources: readonly LocalFile[],
    missing: Bitmap,
    signal: AbortSignal,
  ): Promise<number> {
    if (missing.setCount === 0) return 0
    const { lists, openFiles, log, index, table } = this.#deps
    const wantedBy = new Map<string, number[]>()
    for (const index of missing) {
      const key = hashKey(list, index)
      const indices = wantedBy.get(key)
      if (indices === undefined) wantedBy.set(key, [index])
      else indices.push(index)
    }
    let reusedBytes = 0
    const useSource = async (source: LocalFile): Promise<void> => {
      if (wantedBy.size === 0 || source.changed) return
      const from = await lists.get(source.cid)
      if (from === undefined) return
      const copies: { from: number; to: number }[] = []
      for (const index of source.have) {
        const key = hashKey(from, index)
        for (const to of wantedBy.get(key) ?? []) copies.push({ from: index, to })
        wantedBy.delete(key)
      }
      if (copies.length === 0) return
      const copy = async () => {
        for (let next = copies.pop(); next !== undefined; next = copies.pop()) {
          throwIfAborted(signal)
          const { from: fromIndex, to } = next
          const good = await openFiles.use(source, handle => part.copy(to, handle, from.offsets[fromIndex] as number))
          if (!good) continue
          missing.delete(to)
          reusedBytes += chunkSize(list, to)
          await part.untilRoom()
        }
      }
      const stopCopying = (reason: unknown) => {
        copies.length = 0
        throw reason
      }
      try {
        await allEnded(Array.from({ length: COPY_COUNT }, () => copy().catch(stopCopying)))
      } catch (reason) {
        if (signal.aborted || part.failure !== undefined) throw reason
        log.debug({ path: source.path }, 'a local copy could not be used')
      }
    }
    for (const source of sources) await useSource(source)
    // Then any other file that has some of what is still missing.
    const tried = new Set(sources)
    for (const cid of await index.find(list, missing))
      for (const source of table.copies(cid)) if (source !== part.file && !tried.has(source)) await useSource(source)
    return reusedBytes
  }
}

function hashKey(list: ChunkList, index: number): string {
  return Buffer.from(chunkHash(list, index)).toString('latin1')
}
