import { createHash } from 'node:crypto'
import { type Clock, type Logger, type PeerId, type Signer, TrellisError } from '../base/index.ts'
import type { EphemeralMap, JsonValue, OwnedMap } from '../state/index.ts'
import { type AgentCard, MAX_CARD_BYTES, openCard, signCard } from './card.ts'
import { checkAgentName } from './names.ts'

/** Name of the replicated document with the cards, and of the records of presence. */
export const AGENTS_DOCUMENT = 'trellis.agents'

/** How long an agent counts as there after its node's last word, in milliseconds. */
const PRESENCE_TTL_MS = 30_000
const PRESENCE_EVERY_MS = 10_000
const MAX_ENCODED_CHARS = Math.ceil(MAX_CARD_BYTES / 3) * 4
const SIGNATURE_CHARS = 86
const MAX_CHECKED_CARDS = 4096
const MAX_NAME_CHARS = 64

/** An agent of some node. Its card's signature has been checked. */
export interface RegisteredAgent {
  card: AgentCard
  /** Its node has said so within the last half minute. */
  isOnline: boolean
  /** Calls that it had then. */
  activeCalls: number
}

export interface AgentFilter {
  name?: string
  /** Id, name or tag of a skill. */
  skill?: string
  peer?: PeerId
  /** Those that are not there as well. @defaultValue false */
  offlineToo?: boolean
}

export interface RegistryDependencies {
  /** The replicated document `AGENTS_DOCUMENT`. */
  document: OwnedMap
  /** Records that expire, of the same name. */
  presence: EphemeralMap
  /** Resolves when what was written is on disk. */
  flushed: () => Promise<void>
  signer: Signer
  meshId: string
  isMember: (peer: PeerId) => boolean
  /** Told once of each card that does not hold. */
  onRefused: (author: PeerId, name: string, reason: unknown) => void
  clock: Clock
  log: Logger
}

/**
 * The agents of the mesh. Everything in it was written by members and is checked as it is read: a card counts if the
 * peer in it wrote it, signed it, for this mesh, and still is a member. All nodes see the same.
 */
export class AgentRegistry {
  readonly #deps: RegistryDependencies
  readonly #own = new Map<string, () => number>()
  /** Cards known to be good or bad, by what is written. */
  readonly #checked = new Map<string, AgentCard | undefined>()
  #cancelHeartbeat: (() => void) | undefined

  constructor(deps: RegistryDependencies) {
    this.#deps = deps
  }

  /** All agents that fit, sorted by name and peer. */
  find(filter: AgentFilter = {}): RegisteredAgent[] {
    const found: RegisteredAgent[] = []
    const { document } = this.#deps
    for (const { key, author, value } of filter.name === undefined
      ? document.entries()
      : document.entriesAt(filter.name)) {
      if (filter.peer !== undefined && author !== filter.peer) continue
      const card = this.#read(key, author, value)
      if (card === undefined || !matchesSkill(card, filter.skill)) continue
      const presence = this.#presenceOf(card)
      if (presence === undefined && filter.offlineToo !== true) continue
      found.push({ card, isOnline: presence !== undefined, activeCalls: presence?.activeCalls ?? 0 })
    }
    return found.sort((a, b) => compare(a.card.name, b.card.name) || compare(a.card.peer, b.card.peer))
  }

  /** Signs and publishes a card of this node, and says that the agent is there until `withdraw` or `remove`. */
  async publish(card: AgentCard, activeCalls: () => number): Promise<void> {
    const { signer, meshId, document, flushed } = this.#deps
    const { bytes, signature } = signCard(card, meshId, signer)
    document.set(card.name, {
      card: Buffer.from(bytes).toString('base64'),
      signature: Buffer.from(signature).toString('base64url'),
    })
    this.#own.set(card.name, activeCalls)
    this.#announce()
    await flushed()
  }

  /** Says that an agent of this node is not there now; its card stays. */
  withdraw(name: string): void {
    if (!this.#own.delete(name)) return
    this.#deps.presence.delete(name)
  }

  /** Takes back an agent of this node. */
  async remove(name: string): Promise<void> {
    this.withdraw(name)
    const { document, flushed } = this.#deps
    if (document.getFrom(this.#deps.signer.peer, name) !== undefined) document.delete(name)
    await flushed()
  }

  /** Names of the cards that this node has published, those of earlier runs included. */
  ownNames(): string[] {
    const { document, signer } = this.#deps
    return document
      .entries()
      .filter(entry => entry.author === signer.peer)
      .map(entry => entry.key)
  }

  /** Reads cards as they come, so that those that do not hold are told when they come: each by itself, as there may be many. */
  async follow(signal: AbortSignal): Promise<void> {
    for await (const { key, author, value } of this.#deps.document.watch({ signal }))
      if (value !== undefined) this.#read(key, author, value)
  }

  /** What `look` finds, now or after a change of an agent of this name; undefined once the signal has ended the wait. */
  async waitFor<T>(name: string, look: () => T | undefined, signal: AbortSignal): Promise<T | undefined> {
    const { document, presence } = this.#deps
    const end = new AbortController()
    const both = AbortSignal.any([signal, end.signal])
    const found = Promise.withResolvers<T | undefined>()
    const follow = async (changes: AsyncIterable<{ key: string }>): Promise<void> => {
      for await (const { key } of changes) {
        if (key !== name) continue
        const seen = look()
        if (seen !== undefined) found.resolve(seen)
      }
      found.resolve(undefined)
    }
    const following = [document, presence].map(map => follow(map.watch({ signal: both })).catch(found.reject))
    try {
      // Between the caller's own look and the watch it may have come.
      return look() ?? (await found.promise)
    } finally {
      end.abort()
      await Promise.all(following)
    }
  }

  stop(): void {
    this.#cancelHeartbeat?.()
    for (const name of this.#own.keys()) {
      try {
        this.withdraw(name)
      } catch {
        // It expires by itself.
      }
    }
  }

  #announce(): void {
    this.#cancelHeartbeat?.()
    const { presence, clock, log } = this.#deps
    for (const [name, activeCalls] of this.#own) {
      try {
        presence.set(name, { activeCalls: activeCalls() }, { ttlMs: PRESENCE_TTL_MS })
      } catch (reason) {
        log.warn({ err: reason, agent: name }, 'the presence of an agent could not be told')
      }
    }
    this.#cancelHeartbeat = clock.schedule(PRESENCE_EVERY_MS, () => this.#announce())
  }

  #presenceOf(card: AgentCard): { activeCalls: number } | undefined {
    const record = this.#deps.presence.getFrom(card.peer, card.name)
    if (typeof record !== 'object' || record === null) return undefined
    const { activeCalls } = record as { activeCalls?: JsonValue }
    return {
      activeCalls: Number.isSafeInteger(activeCalls) && (activeCalls as number) >= 0 ? (activeCalls as number) : 0,
    }
  }

  #read(key: string, author: PeerId, value: unknown): AgentCard | undefined {
    const { meshId, isMember, onRefused } = this.#deps
    if (!isMember(author)) return undefined
    const { card: encoded, signature } = (typeof value === 'object' && value !== null ? value : {}) as Record<
      string,
      unknown
    >
    const id = createHash('sha256')
      .update(JSON.stringify([author, key, value]))
      .digest('base64')
    if (this.#checked.has(id)) return this.#checked.get(id)
    let card: AgentCard | undefined
    try {
      checkAgentName(key)
      if (typeof encoded !== 'string' || encoded.length > MAX_ENCODED_CHARS)
        throw new TrellisError('invalid_argument', 'no card, or one that is too long')
      if (typeof signature !== 'string' || signature.length !== SIGNATURE_CHARS)
        throw new TrellisError('permission_denied', 'a card without a signature')
      const signed = { bytes: Buffer.from(encoded, 'base64'), signature: Buffer.from(signature, 'base64url') }
      const opened = openCard(signed, meshId, author)
      if (opened.name !== key) throw new TrellisError('permission_denied', 'a card under the name of another')
      card = opened
    } catch (reason) {
      onRefused(author, key.slice(0, MAX_NAME_CHARS), reason)
    }
    if (this.#checked.size >= MAX_CHECKED_CARDS) this.#checked.clear()
    this.#checked.set(id, card)
    return card
  }
}

function matchesSkill(card: AgentCard, skill: string | undefined): boolean {
  if (skill === undefined) return true
  return card.skills.some(({ id, name, tags }) => id === skill || name === skill || tags.includes(skill))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
