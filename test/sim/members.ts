import type { PeerId } from '../../src/base/index.ts'
import type { StateMembership } from '../../src/state/index.ts'
import type { World } from './world.ts'

/** What one node knows of who is a member; it outlives its crashes. */
export class View implements StateMembership {
  readonly spaceId = 'test-space'
  readonly #members: Members
  readonly #versions = new Map<PeerId, number>()
  readonly #revoked = new Set<PeerId>()
  readonly #listeners = new Set<() => void>()

  constructor(members: Members) {
    this.#members = members
  }

  isMember(peer: PeerId): boolean {
    return !this.#revoked.has(peer)
  }

  formerMembers(): Iterable<PeerId> {
    return this.#revoked
  }

  isAdmin(peer: PeerId): boolean {
    return this.#members.admins.has(peer)
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** What listens ends with the node's life. */
  crash(): void {
    this.#listeners.clear()
  }

  /** The node hears of a change; of several of one peer the last counts, in whichever order they come. */
  hear(peer: PeerId, version: number, isRevoked: boolean): void {
    if ((this.#versions.get(peer) ?? 0) >= version) return
    this.#versions.set(peer, version)
    if (isRevoked) this.#revoked.add(peer)
    else this.#revoked.delete(peer)
    for (const listener of this.#listeners) listener()
  }
}

/** Who is a member: admins revoke others and take them in again, and each node hears of it at another time. */
export class Members {
  readonly admins = new Set<PeerId>()
  revokedCount = 0
  readmittedCount = 0
  /** Nodes that have yet to hear of a change. */
  unheardCount = 0
  readonly #world: World
  readonly #views = new Map<PeerId, View>()
  readonly #revoked = new Map<PeerId, { version: number; isRevoked: boolean }>()
  /** Called when a node has heard of a change. */
  readonly #onHeard: () => void

  constructor(world: World, onHeard: () => void) {
    this.#world = world
    this.#onHeard = onHeard
  }

  /** What a node is to know. */
  view(peer: PeerId): View {
    const view = new View(this)
    this.#views.set(peer, view)
    return view
  }

  /** Whether one of two knows that the other is no member: they don't talk. */
  parts(a: PeerId, b: PeerId): boolean {
    return this.#views.get(a)?.isMember(b) === false || this.#views.get(b)?.isMember(a) === false
  }

  isMember(peer: PeerId): boolean {
    return this.#revoked.get(peer)?.isRevoked !== true
  }

  former(): PeerId[] {
    return [...this.#revoked].flatMap(([peer, { isRevoked }]) => (isRevoked ? [peer] : []))
  }

  /** An admin revokes a member, or takes one in again that was. */
  change(admin: PeerId, peer: PeerId): void {
    const isRevoked = this.isMember(peer)
    const version = (this.#revoked.get(peer)?.version ?? 0) + 1
    this.#revoked.set(peer, { version, isRevoked })
    if (isRevoked) this.revokedCount++
    else this.readmittedCount++
    this.#world.trace(`${isRevoked ? 'revoke' : 'readmit'} ${peer}`)
    for (const [hearer, view] of this.#views) {
      this.unheardCount++
      this.#world.at(hearer === admin ? 0 : this.#world.random.unit() * 8_000, () => {
        this.unheardCount--
        view.hear(peer, version, isRevoked)
        this.#onHeard()
      })
    }
  }
}
