import { lstat, realpath } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { type Logger, TrellisError } from '../base/index.ts'
import type { CollectedGarbage, ContentStore, FileStatus } from '../content/index.ts'
import type { Announcer } from './announcer.ts'
import { checkDisks, inMebibytes, type Place, type SpaceNeed, unmadeBytes, unwrittenBytes } from './disk-space.ts'
import type { Holds } from './holds.ts'
import type { Library, LocalModel, ModelCopy } from './library.ts'
import { decodeManifest } from './manifest.ts'
import { evictCopies } from './remove.ts'
import { wantedBytes } from './wanted.ts'

export interface EvictedModel {
  cid: string
  name: string
  bytes: number
  /** Last served, read or fetched; milliseconds since the Unix epoch. */
  usedMs: number
}

export interface CollectedModels extends CollectedGarbage {
  /** Least recently used first. */
  evicted: EvictedModel[]
  /** Bytes that count toward the quota, after it. */
  usedBytes: number
  /** 0: there is none. */
  quotaBytes: number
}

/** What of a model is in the folder for models. */
interface Stored {
  model: LocalModel
  copies: ModelCopy[]
  bytes: number
  usedMs: number
  /** Peers fetch it from here. */
  isServed: boolean
}

interface Reservation {
  cid: string
  missingBytes: number
  /** What was there of the model when it was made. */
  storedBytes: number
}

interface Dependencies {
  content: ContentStore
  library: Library
  announcer: Announcer
  holds: Holds
  log: Logger
  /** The folder for models. What was pulled elsewhere, by the user's word, is the user's: it neither counts nor goes. */
  directory: string
}

/** Keeps the folder for models within its quota, and removes what nothing refers to. */
export class ModelStorage {
  readonly #deps: Dependencies
  /** What running pulls may come to need. */
  readonly #reservations = new Set<Reservation>()
  /** Where they write. */
  readonly #pulls = new Set<readonly Place[]>()
  #turn: Promise<unknown> = Promise.resolve()
  #quotaBytes = 0

  constructor(deps: Dependencies) {
    this.#deps = deps
  }

  get quotaBytes(): number {
    return this.#quotaBytes
  }

  /** 0: no quota. Takes effect at the next pull or collection. */
  set quotaBytes(bytes: number) {
    this.#quotaBytes = bytes
  }

  /**
   * Makes room for a pull to some places, evicting what was used least recently. Throws `resource_exhausted` if there is not
   * enough to evict, or a disk has no room for what comes: then nothing is evicted. The result gives back what is not used.
   */
  async reserve(cid: string, places: readonly Place[]): Promise<Disposable> {
    const directory = await this.#directory()
    const counted = this.#quotaBytes === 0 ? [] : places.filter(({ root }) => isInside(root, directory))
    const reservation: Reservation = { cid, missingBytes: 0, storedBytes: 0 }
    const release = () => {
      this.#pulls.delete(places)
      this.#reservations.delete(reservation)
    }
    await this.#inTurn(async () => {
      let goingBytes = 0
      if (counted.length > 0) {
        for (const place of counted) reservation.missingBytes += await this.#missingBytes(place)
        reservation.storedBytes = (await this.#stored()).find(({ model }) => model.cid === cid)?.bytes ?? 0
        this.#reservations.add(reservation)
        // What does not fit, whatever goes, has nothing go.
        const { neededBytes, evicted } = await this.#evict(true)
        if (neededBytes > 0) throw this.#overQuota(neededBytes, 0, places)
        for (const { bytes } of evicted) goingBytes += bytes
      }
      await this.#checkDisks(places, { root: directory, bytes: -goingBytes })
      if (counted.length > 0) {
        const { neededBytes, evicted } = await this.#evict(false)
        if (neededBytes > 0) throw this.#overQuota(neededBytes, evicted.length, places)
      }
      this.#pulls.add(places)
    }).catch((reason: unknown) => {
      release()
      throw reason
    })
    return { [Symbol.dispose]: release }
  }

  #overQuota(neededBytes: number, evictedCount: number, places: readonly Place[]): TrellisError {
    // Files that are made of others are not helped by another place: those others lie in this one.
    const isMade = places.some(({ made }) => made !== undefined)
    return new TrellisError(
      'resource_exhausted',
      `the quota for models (${inMebibytes(this.#quotaBytes)}) leaves no room: ${inMebibytes(neededBytes)} more are needed than could be freed`,
      {
        hint:
          evictedCount > 0
            ? 'What could be evicted was. Unpin or remove a model, or raise models.quota_bytes.'
            : isMade
              ? 'Unpin or remove a model, or raise models.quota_bytes: what encrypted files and chosen tensors are made of lies in models.directory, wherever they go.'
              : 'Unpin or remove a model, raise models.quota_bytes, or pull into a folder of your own with --out.',
      },
    )
  }

  /** Before anything is fetched: a pull that can't end well takes hours to find out. */
  async #checkDisks(places: readonly Place[], going: SpaceNeed): Promise<void> {
    const needsOf = (list: readonly Place[]): Promise<SpaceNeed[]> =>
      Promise.all(
        list.map(async place => ({ root: place.root, bytes: await unwrittenBytes(place, this.#deps.content) })),
      )
    const others = await Promise.all([...this.#pulls].map(needsOf))
    await checkDisks(await needsOf(places), [going, ...others.flat()])
  }

  /** What a pull has to write to a place at most. */
  async #missingBytes({ root, fetched = [], made = [] }: Place): Promise<number> {
    let missingBytes = await unmadeBytes(root, made)
    for (const item of fetched) {
      const { state, path, haveBytes } = await this.#deps.content.fileStatus(item.file.chunkListCid)
      const isThere = path !== undefined && isInside(path, root)
      // Of a part that is wanted, others may be what is there.
      const counts = isThere && (state === 'complete' || (state === 'partial' && item.ranges === undefined))
      missingBytes += Math.max(0, wantedBytes(item) - (counts ? haveBytes : 0))
    }
    return missingBytes
  }

  /** Evicts down to the quota, then removes files and blobs that nothing refers to. */
  async collect(
    references: () => Promise<ReadonlySet<string>>,
    options: { dryRun?: boolean; minAgeMs?: number },
  ): Promise<CollectedModels> {
    const { content, holds } = this.#deps
    const dryRun = options.dryRun === true
    const { evicted, usedBytes } = await this.#inTurn(() => this.#evict(dryRun))
    return holds.exclusively(async () => {
      const keep = await references()
      const garbage = await content.collect({ ...options, keep, isInUse: path => holds.holdsPath(path) })
      return { ...garbage, evicted, usedBytes, quotaBytes: this.#quotaBytes }
    })
  }

  async #evict(dryRun: boolean): Promise<{ evicted: EvictedModel[]; usedBytes: number; neededBytes: number }> {
    const { content, library, announcer, holds, log } = this.#deps
    const directory = await this.#directory()
    const stored = await this.#stored()
    // Of a model that is being pulled what there will be, which grows from what was there.
    const used = new Map<string, number>()
    for (const { cid, storedBytes } of this.#reservations)
      used.set(cid, Math.min(used.get(cid) ?? Infinity, storedBytes))
    for (const { cid, missingBytes } of this.#reservations) used.set(cid, (used.get(cid) ?? 0) + missingBytes)
    for (const { model, bytes } of stored) used.set(model.cid, Math.max(used.get(model.cid) ?? 0, bytes))
    let usedBytes = [...used.values()].reduce((sum, bytes) => sum + bytes, 0)
    const evicted: EvictedModel[] = []
    if (this.#quotaBytes === 0) return { evicted, usedBytes, neededBytes: 0 }
    const candidates = stored
      .filter(({ model, isServed }) => model.pinned !== true && !isServed && !holds.holdsModel(model.cid))
      .sort((a, b) => a.usedMs - b.usedMs)
    for (const { model, copies, bytes, usedMs } of candidates) {
      if (usedBytes <= this.#quotaBytes) break
      if (!dryRun) {
        // It may have been taken into use meanwhile.
        const roots = copies.map(({ root }) => root)
        const isManaged = (root: string) => isInside(root, directory)
        if (!(await evictCopies(model.cid, roots, isManaged, { content, library, announcer, holds }))) continue
        log.info({ cid: model.cid, model: model.name, bytes }, 'model evicted')
      }
      usedBytes -= bytes
      evicted.push({ cid: model.cid, name: model.name, bytes, usedMs })
    }
    return { evicted, usedBytes, neededBytes: usedBytes - this.#quotaBytes }
  }

  async #stored(): Promise<Stored[]> {
    const { content, library } = this.#deps
    const directory = await this.#directory()
    const files = new Map<string, FileStatus>()
    for await (const file of content.listFiles()) if (file.path !== undefined) files.set(file.path, file)
    const stored: Stored[] = []
    for (const model of library.all()) {
      const copies = model.copies.filter(({ kind, root }) => kind === 'pulled' && isInside(root, directory))
      if (copies.length === 0) continue
      const manifest = await content.getBlob(model.cid)
      let [bytes, usedMs, isServed] = [0, model.addedMs, false]
      for (const { root, derived } of copies) {
        for (const { path } of manifest === undefined ? [] : decodeManifest(manifest).files) {
          const place = join(root, ...path.split('/'))
          const file = files.get(place) ?? files.get(`${place}.trellis-part`)
          if (file === undefined) continue
          bytes += file.haveBytes
          usedMs = Math.max(usedMs, file.usedMs)
          isServed ||= file.peerCount > 0
        }
        // Each file once: two choices may have been written to one place.
        const made = (derived ?? []).filter(place => isInside(place.root, directory))
        for (const path of new Set(made.flatMap(({ root, paths }) => paths.map(path => join(root, path)))))
          bytes += (await lstat(path).catch(() => undefined))?.size ?? 0
      }
      stored.push({ model, copies, bytes, usedMs, isServed })
    }
    return stored
  }

  /** True for a place whose files nobody but this node should change. */
  async manages(root: string): Promise<boolean> {
    return isInside(root, await this.#directory())
  }

  /** Links resolved, as in the places of copies. */
  async #directory(): Promise<string> {
    return realpath(this.#deps.directory).catch(() => this.#deps.directory)
  }

  async #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#turn.then(work)
    this.#turn = done.catch(() => {})
    return done
  }
}

function isInside(path: string, folder: string): boolean {
  return path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}
