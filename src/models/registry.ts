import { type PeerId, type Signer, TrellisError } from '../base/index.ts'
import { nearest } from '../config/index.ts'
import { isCid } from '../content/index.ts'
import { signManifest, verifyManifest } from './manifest.ts'
import { checkName, checkTag, DEFAULT_TAG, type ModelRef } from './names.ts'
import type { DocumentEntry, RegistryDocument } from './ports.ts'

/** Name of the replicated document that holds the registry. */
export const REGISTRY_DOCUMENT = 'trellis.models'

/** Ed25519, 64 bytes in base64url. */
const SIGNATURE_CHARS = 86

/** One author's word that a name and tag mean a model. The author's signature over the manifest has been checked. */
export interface RegistryEntry {
  name: string
  tag: string
  author: PeerId
  cid: string
  sizeBytes: number
  fileCount: number
  /** When the version was made; milliseconds since the Unix epoch, by the author's clock. */
  createdMs: number
}

/** The names of models in the mesh. Everything in it was written by members, and is checked as it is read. */
export class Registry {
  readonly #document: RegistryDocument
  readonly #signer: Signer
  /** Signatures known to be good, as `author cid signature`: entries are read often and change seldom. */
  readonly #verified = new Set<string>()
  /** What values were read as: a document gives the same object until an author writes another. */
  readonly #read = new WeakMap<object, { key: string; author: PeerId; entry: RegistryEntry | undefined }>()

  constructor(document: RegistryDocument, signer: Signer) {
    this.#document = document
    this.#signer = signer
  }

  /** All entries that are well formed and signed; others are as if they were not there. */
  entries(): RegistryEntry[] {
    return this.#good(this.#document.entries())
  }

  /** What all authors mean by a name and tag. */
  named(name: string, tag: string): RegistryEntry[] {
    return this.#good(this.#document.entriesAt(`${name}:${tag}`))
  }

  /** This node's own entry. */
  own(name: string, tag: string): RegistryEntry | undefined {
    return this.named(name, tag).find(entry => entry.author === this.#signer.peer)
  }

  /** Says, as this node, that the name and tag mean the model. */
  async set(entry: Omit<RegistryEntry, 'author'>): Promise<void> {
    const { name, tag, cid, sizeBytes, fileCount, createdMs } = entry
    const signature = Buffer.from(signManifest(this.#signer, cid)).toString('base64url')
    await this.#document.set(`${name}:${tag}`, { cid, sizeBytes, fileCount, createdMs, signature })
  }

  /** Takes back what this node said. */
  async delete(name: string, tag: string): Promise<void> {
    await this.#document.delete(`${name}:${tag}`)
  }

  /** Yields after anybody has changed what a name and tag mean, until the signal ends it. Of other names there may be many. */
  async *watch(name: string, tag: string, signal: AbortSignal): AsyncGenerator<void> {
    for await (const { key } of this.#document.watch(signal)) if (key === `${name}:${tag}`) yield
  }

  /**
   * What a reference means: this node's own word first, else what all authors agree on. Throws `not_found`, and
   * `failed_precondition` when two other authors mean different models by one name.
   */
  resolve(ref: ModelRef): { cid: string; entries: RegistryEntry[] } {
    const all = this.entries()
    if (ref.type === 'cid') return { cid: ref.cid, entries: all.filter(entry => entry.cid === ref.cid) }
    const { name, tag, peer } = ref
    const named = all.filter(entry => entry.name === name && entry.tag === tag)
    const meant = peer === undefined ? named : named.filter(entry => entry.author === peer)
    const own = meant.find(entry => entry.author === this.#signer.peer)
    const first = own ?? meant[0]
    if (first === undefined) throw notFound(ref, all)
    const others = meant.filter(entry => entry.cid !== first.cid)
    if (own === undefined && others.length > 0) {
      const choices = meant.map(entry => `${name}:${tag}@${entry.author}`).sort()
      throw new TrellisError(
        'failed_precondition',
        `${name}:${tag} is ambiguous: ${meant.length} members mean different models by it`,
        { hint: `Say whose: ${choices.slice(0, 8).join(', ')}` },
      )
    }
    return { cid: first.cid, entries: all.filter(entry => entry.cid === first.cid) }
  }

  #good(found: Iterable<DocumentEntry>): RegistryEntry[] {
    const entries: RegistryEntry[] = []
    for (const { key, author, value } of found) {
      const entry = this.#readOnce(key, author, value)
      if (entry !== undefined) entries.push(entry)
    }
    return entries
  }

  /** Thousands of entries are gone through at each list. */
  #readOnce(key: string, author: PeerId, value: unknown): RegistryEntry | undefined {
    if (typeof value !== 'object' || value === null) return undefined
    const known = this.#read.get(value)
    if (known?.key === key && known.author === author) return known.entry
    const entry = this.#parse(key, author, value)
    // A value that can change is not known by what it was.
    if (Object.isFrozen(value)) this.#read.set(value, { key, author, entry })
    return entry
  }

  #parse(key: string, author: PeerId, value: object): RegistryEntry | undefined {
    const colon = key.lastIndexOf(':')
    const [name, tag] = [key.slice(0, colon), key.slice(colon + 1)]
    try {
      if (colon === -1) return undefined
      checkName(name)
      checkTag(tag)
    } catch {
      return undefined
    }
    const { cid, sizeBytes, fileCount, createdMs, signature } = value as Record<string, unknown>
    if (typeof cid !== 'string' || !isCid(cid)) return undefined
    if (typeof signature !== 'string' || signature.length !== SIGNATURE_CHARS) return undefined
    if (!isCount(sizeBytes) || !isCount(fileCount) || !isCount(createdMs)) return undefined
    const proof = `${author} ${cid} ${signature}`
    if (!this.#verified.has(proof)) {
      if (!verifyManifest(author, cid, Buffer.from(signature, 'base64url'))) return undefined
      if (this.#verified.size >= 100_000) this.#verified.clear()
      this.#verified.add(proof)
    }
    return { name, tag, author, cid, sizeBytes, fileCount, createdMs }
  }
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0
}

function notFound(ref: Extract<ModelRef, { type: 'name' }>, all: readonly RegistryEntry[]): TrellisError {
  const tags = [...new Set(all.filter(entry => entry.name === ref.name).map(entry => entry.tag))].sort()
  const meant = nearest(ref.name, [...new Set(all.map(entry => entry.name))])
  const hint =
    tags.length > 0
      ? `${ref.name} has the tags ${tags.slice(0, 10).join(', ')}${ref.peer === undefined ? '' : ', not all by that peer'}.`
      : `${meant === undefined ? '' : `Did you mean ${meant}? `}See \`trellis model ls\` for the models of this mesh.`
  const label = `${ref.name}${ref.tag === DEFAULT_TAG ? '' : `:${ref.tag}`}${ref.peer === undefined ? '' : `@${ref.peer}`}`
  return new TrellisError('not_found', `no model ${label} in this mesh`, { hint })
}
