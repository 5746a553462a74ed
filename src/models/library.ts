import { type KeyValueStore, type Logger, TrellisError } from '../base/index.ts'
import type { SelectionOptions } from './selection.ts'

/** A model's files in one place on this node. */
export interface ModelCopy {
  /** `published`: the user's own files, never deleted by us. `pulled`: fetched by us. */
  kind: 'published' | 'pulled'
  /** Absolute path of the folder that the model's paths are relative to. */
  root: string
  /** False while a pull has not finished. */
  complete: boolean
  /** The filters of a pull that took part of the model; absent for all of it. */
  selection?: string[]
  /** Files that were made of what was pulled: of encrypted files, or of parts of files, and then of which. */
  derived?: { root: string; paths: string[]; chosen?: SelectionOptions }
}

/** What this node keeps of a model beside its blobs and files. */
export interface LocalModel {
  cid: string
  name: string
  /** Equal for publications that differ in date and parents only. */
  contentKey: string
  addedMs: number
  copies: ModelCopy[]
  /** Not evicted when the quota is used up. */
  pinned?: boolean
}

const PREFIX = 'model/'

/** The models that this node serves, in memory and in the database. */
export class Library {
  readonly #db: KeyValueStore
  readonly #log: Logger
  readonly #models = new Map<string, LocalModel>()

  constructor(db: KeyValueStore, log: Logger) {
    this.#db = db
    this.#log = log
  }

  async load(): Promise<void> {
    for await (const [key, value] of this.#db.entries({ gte: PREFIX, lt: 'model0' })) {
      try {
        const model = JSON.parse(Buffer.from(value).toString('utf8')) as LocalModel
        this.#models.set(model.cid, model)
      } catch (reason) {
        this.#log.error({ key, err: reason }, 'unreadable record of a model')
      }
    }
  }

  get(cid: string): LocalModel | undefined {
    return this.#models.get(cid)
  }

  all(): LocalModel[] {
    return [...this.#models.values()]
  }

  /** Adds or replaces the copy at its place. On disk when it resolves. */
  async putCopy(model: Pick<LocalModel, 'cid' | 'name' | 'contentKey'>, copy: ModelCopy, nowMs: number): Promise<void> {
    const known = this.#models.get(model.cid)
    const others = (known?.copies ?? []).filter(other => other.root !== copy.root)
    await this.#put({ addedMs: nowMs, ...known, ...model, copies: [...others, copy] })
  }

  /** Throws `not_found` for a model that is not here. */
  async setPinned(cid: string, pinned: boolean): Promise<void> {
    const known = this.#models.get(cid)
    if (known === undefined) throw new TrellisError('not_found', 'nothing of that model is here: pull it first')
    await this.#put({ ...known, pinned })
  }

  async removeCopies(cid: string, roots: readonly string[]): Promise<void> {
    const known = this.#models.get(cid)
    if (known === undefined) return
    const copies = known.copies.filter(copy => !roots.includes(copy.root))
    if (copies.length > 0) return this.#put({ ...known, copies })
    this.#models.delete(cid)
    await this.#db.batch([{ type: 'del', key: PREFIX + cid }])
  }

  async #put(model: LocalModel): Promise<void> {
    this.#models.set(model.cid, model)
    await this.#db.batch([{ type: 'put', key: PREFIX + model.cid, value: Buffer.from(JSON.stringify(model)) }])
  }
}
