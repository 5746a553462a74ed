import { type Logger, type PeerId, type Service, toTrellisError } from '../base/index.ts'
import type { Membership } from '../mesh/index.ts'
import type { OwnedMap, StateStore } from '../state/index.ts'

/** The replicated document that carries revocations to every node, and what members call themselves. */
const MEMBERS_DOCUMENT = 'trellis.members'

const NAME_KEY = 'name'
const REVOCATION_PREFIX = 'revocation/'
/** Longest record as base64; longer values are none. */
const MAX_RECORD_CHARS = 48 * 1024
const MAX_NAME_CHARS = 64

export interface MembersOptions {
  membership: Membership
  state: StateStore
  /** What this node calls itself. */
  name: string
  log: Logger
}

/** Control characters and what reorders text, which no name needs. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u

function isName(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= MAX_NAME_CHARS && !UNPRINTABLE.test(value)
}

/**
 * Membership as the mesh's replicated state knows it: every node applies the revocations that admins wrote there, and
 * writes its own name. A record's signature decides, not who wrote it where.
 */
export class Members implements Service {
  readonly name = 'members'
  readonly #options: MembersOptions
  readonly #life = new AbortController()
  #document: OwnedMap | undefined
  #watching: Promise<void> | undefined
  #unsubscribe: (() => void) | undefined
  #ownName: string

  constructor(options: MembersOptions) {
    this.#options = options
    this.#ownName = options.name
  }

  async start(): Promise<void> {
    const { membership, state } = this.#options
    const document = state.document(MEMBERS_DOCUMENT)
    this.#document = document
    // Before what is there is read, so that nothing falls between.
    const changes = document.watch({ signal: this.#life.signal, initial: true })
    this.#unsubscribe = membership.onChange(event => {
      if (event.type === 'revocation') this.#tell(event.id, event.bytes)
    })
    for (const { id, bytes } of membership.revocations()) this.#tell(id, bytes)
    this.#writeName()
    this.#watching = this.#follow(changes)
  }

  async stop(): Promise<void> {
    this.#unsubscribe?.()
    this.#life.abort()
    await this.#watching
  }

  /** Changes what this node calls itself. */
  rename(name: string): void {
    this.#ownName = name
    this.#writeName()
  }

  /** What a member calls itself, or is called in its certificate. */
  nameOf(peer: PeerId): string {
    const own = this.#document?.getFrom(peer, NAME_KEY)
    if (isName(own)) return own
    const certified = this.#options.membership.member(peer)?.name
    return isName(certified) ? certified : ''
  }

  /** All members that are known, those who no longer are included. */
  all(): { peer: PeerId; name: string }[] {
    return this.#options.membership.members().map(({ peer }) => ({ peer, name: this.nameOf(peer) }))
  }

  #writeName(): void {
    const { membership, log } = this.#options
    try {
      if (this.#document?.getFrom(membership.self, NAME_KEY) !== this.#ownName)
        this.#document?.set(NAME_KEY, this.#ownName)
    } catch (reason) {
      log.warn({ err: reason }, 'the name of this node could not be written')
    }
  }

  /** Writes a revocation for the others, unless someone has. */
  #tell(id: string, bytes: Uint8Array): void {
    const { membership, log } = this.#options
    const document = this.#document
    if (document === undefined || !membership.isMember(membership.self)) return
    const key = REVOCATION_PREFIX + id
    try {
      if (document.get(key) === undefined) document.set(key, Buffer.from(bytes).toString('base64'))
    } catch (reason) {
      log.error({ err: reason, id }, 'a revocation could not be written')
    }
  }

  async #follow(changes: AsyncIterable<{ key: string; author: PeerId; value: unknown }>): Promise<void> {
    try {
      for await (const { key, author, value } of changes) this.#apply(key, author, value)
    } catch (reason) {
      if (!this.#life.signal.aborted) this.#options.log.error({ err: reason }, 'following the members failed')
    }
  }

  #apply(key: string, author: PeerId, value: unknown): void {
    const { membership, log } = this.#options
    if (!key.startsWith(REVOCATION_PREFIX)) return
    if (typeof value !== 'string' || value.length > MAX_RECORD_CHARS) return
    try {
      if (membership.addRevocation(Buffer.from(value, 'base64'))) log.warn({ author, key }, 'a revocation took effect')
    } catch (reason) {
      log.warn({ author, key, problem: toTrellisError(reason).message }, 'a revocation that does not hold')
    }
  }
}
