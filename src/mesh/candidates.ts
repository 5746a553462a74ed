import type { PeerId, Random } from '../base/index.ts'
import { type AddressBook, isDirectAddress } from './address-book.ts'
import type { Membership } from './membership.ts'
import type { ConnectionPath, PeerTable } from './peer-table.ts'

export interface CandidatesOptions {
  self: PeerId
  table: PeerTable
  book: AddressBook
  membership: Membership
  random: Random
  /** Relayed connections beyond which none is made unasked. */
  keepRelayed: number
}

/** Which known members are worth a connection that nobody asked for. */
export interface Candidates {
  /** A member was connected by such a path, whatever addresses it has. */
  connected(peer: PeerId, path: ConnectionPath['path']): void
  /** Known members beside those being dialed, the most promising first; connected ones are among them. */
  next(dialing: ReadonlySet<PeerId>): PeerId[]
}

export function createCandidates(options: CandidatesOptions): Candidates {
  const { self, table, book, membership, random } = options
  /** Peers whose last connection was relayed. */
  const onlyRelayed = new Set<PeerId>()

  return {
    connected(peer, path) {
      if (path === 'direct') onlyRelayed.delete(peer)
      else onlyRelayed.add(peer)
    },
    next(dialing) {
      if (membership.isRevoked(self)) return []
      const known = book.peers().filter(peer => peer !== self && !membership.isRevoked(peer))
      const behindRelays = new Set(known.filter(peer => onlyRelayed.has(peer) || !book.get(peer).some(isDirectAddress)))
      const relayedCount = table.peers().filter(peer => table.get(peer)?.paths[0]?.path === 'relayed').length
      const dialingCount = [...dialing].filter(peer => behindRelays.has(peer)).length
      const direct = known.filter(peer => !behindRelays.has(peer))
      if (relayedCount + dialingCount >= options.keepRelayed) return direct
      // Everybody knows them in much the same order: the first ones would get a connection from each of the others.
      const drawn = [...behindRelays].map(peer => ({ peer, at: random.unit() })).sort((a, b) => a.at - b.at)
      return [...direct, ...drawn.map(({ peer }) => peer)]
    },
  }
}
