import { TrellisError } from '../base/index.ts'
import { commitOf, type ModelRef, nameFrom, type ReadableModel, type RegistryEntry, tagFrom } from '../models/index.ts'
import type { HubErrorCode } from './errors.ts'

const COMMIT_PATTERN = /^[0-9a-f]{40}$/
/** Commits whose models are remembered, so that a download ends with the version that it began with. */
const MAX_COMMIT_COUNT = 1024

/** What this room needs of the models. */
export interface HubModels {
  open(ref: ModelRef, options: { signal: AbortSignal }): Promise<ReadableModel>
  names(): RegistryEntry[]
}

/** There is no such repository, revision or file. */
export class HubNotFoundError extends TrellisError {
  override readonly name = 'HubNotFoundError'
  readonly code: HubErrorCode
  constructor(code: HubErrorCode, message: string) {
    super('not_found', message)
    this.code = code
  }
}

/** A model as a repository of the hub at a revision. */
export interface Revision {
  /** As it was asked for, upper case and all. */
  repository: string
  commit: string
  model: ReadableModel
}

export class Repositories {
  readonly #models: HubModels
  readonly #commits = new Map<string, string>()

  constructor(models: HubModels) {
    this.#models = models
  }

  /** Throws `HubNotFoundError`, and whatever keeps the model from being opened. */
  async open(repository: string, revision: string, signal: AbortSignal): Promise<Revision> {
    const model = await this.#models.open(this.#refOf(repository, revision), { signal })
    const commit = commitOf(model.cid)
    this.#remember(commit, model.cid)
    return { repository, commit, model }
  }

  /** Names and what they mean, each name and tag once where all agree. */
  entries(): RegistryEntry[] {
    return this.#models.names()
  }

  entriesOf(repository: string): RegistryEntry[] {
    const name = nameOf(repository)
    const entries = this.entries().filter(entry => entry.name === name)
    if (entries.length === 0) throw new HubNotFoundError('RepoNotFound', `no model ${name} in this mesh`)
    return entries
  }

  #refOf(repository: string, revision: string): ModelRef {
    const name = nameOf(repository)
    if (COMMIT_PATTERN.test(revision)) {
      const known = this.#commits.get(revision)
      if (known !== undefined) return { type: 'cid', cid: known, peer: undefined }
      const entry = this.entriesOf(repository).find(({ cid }) => commitOf(cid) === revision)
      if (entry === undefined) throw new HubNotFoundError('RevisionNotFound', `no version ${revision} of ${name}`)
      return { type: 'cid', cid: entry.cid, peer: entry.author }
    }
    const tag = revision === 'main' || revision === 'HEAD' ? 'latest' : tagFrom(revision)
    if (this.entriesOf(repository).every(entry => entry.tag !== tag))
      throw new HubNotFoundError('RevisionNotFound', `${name} has no tag ${tag}`)
    return { type: 'name', name, tag, peer: undefined }
  }

  #remember(commit: string, cid: string): void {
    this.#commits.delete(commit)
    this.#commits.set(commit, cid)
    const [oldest] = this.#commits.keys()
    if (oldest !== undefined && this.#commits.size > MAX_COMMIT_COUNT) this.#commits.delete(oldest)
  }
}

function nameOf(repository: string): string {
  try {
    return nameFrom(repository)
  } catch {
    throw new HubNotFoundError('RepoNotFound', 'not the name of a model')
  }
}
