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
  /** Files that were made of it, in each place: of encrypted files, or of parts of files. */
  derived?: DerivedPlace[]
  /** Of one that was published and is a single file: its path. There may be thousands of such beside each other. */
  onlyPath?: string
}

/** Files in one place that were made of a copy. */
export interface DerivedPlace {
  root: string
  paths: string[]
  /** Of tensors: which. */
  chosen?: SelectionOptions
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
  /** CIDs of models: there may be ten thousand, and each publish asks. */
  readonly #byName = new Map<string, Set<string>>()
  readonly #byRoot = new Map<string, Set<string>>()

  constructor(db: KeyValueStore, log: Logger) {
    this.#db = db
    this.#log = log
  }

  async load(): Promise<void> {
    for await (const [key, value] of this.#db.entries({ gte: PREFIX, lt: 'model0' })) {
      try {
        this.#keep(withLists(JSON.parse(Buffer.from(value).toString('utf8')) as LocalModel))
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

  /** Those with a name. */
  named(name: string): LocalModel[] {
    return this.#listed(this.#byName.get(name))
  }

  /** Those with a copy in a folder. */
  at(root: string): LocalModel[] {
    return this.#listed(this.#byRoot.get(root))
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
    this.#unlist(cid)
    this.#models.delete(cid)
    await this.#db.batch([{ type: 'del', key: PREFIX + cid }])
  }

  #listed(cids: ReadonlySet<string> | undefined): LocalModel[] {
    return [...(cids ?? [])].flatMap(cid => this.#models.get(cid) ?? [])
  }

  #keep(model: LocalModel): void {
    this.#unlist(model.cid)
    this.#models.set(model.cid, model)
    addTo(this.#byName, model.name, model.cid)
    for (const { root } of model.copies) addTo(this.#byRoot, root, model.cid)
  }

  #unlist(cid: string): void {
    const model = this.#models.get(cid)
    if (model === undefined) return
    removeFrom(this.#byName, model.name, cid)
    for (const { root } of model.copies) removeFrom(this.#byRoot, root, cid)
  }

  async #put(model: LocalModel): Promise<void> {
    this.#keep(model)
    await this.#db.batch([{ type: 'put', key: PREFIX + model.cid, value: Buffer.from(JSON.stringify(model)) }])
  }
}

/** Earlier versions kept one place of made files only. */
function withLists(model: LocalModel): LocalModel {
  for (const copy of model.copies) {
    const derived = copy.derived as DerivedPlace[] | DerivedPlace | undefined
    if (derived !== undefined && !Array.isArray(derived)) copy.derived = [derived]
  }
  return model
}

function addTo(index: Map<string, Set<string>>, key: string, cid: string): void {
  const cids = index.get(key)
  if (cids === undefined) index.set(key, new Set([cid]))
  else cids.add(cid)
}

function removeFrom(index: Map<string, Set<string>>, key: string, cid: string): void {
  const cids = index.get(key)
  if (cids?.delete(cid) === true && cids.size === 0) index.delete(key)
}
