import type { AddressBook } from './address-book.ts'
import type { Membership } from './membership.ts'
import type { ConnectedPeer } from './node-types.ts'
import type { PeerTable } from './peer-table.ts'

/** The connected members, with what is known of each and of its best path. */
export function connectedPeers(table: PeerTable, membership: Membership, book: AddressBook): ConnectedPeer[] {
  return table.peers().flatMap(peer => {
    const traffic = table.get(peer)
    const member = membership.member(peer)
    const best = traffic?.paths[0]
    if (traffic === undefined || member === undefined || best === undefined) return []
    return {
      peer,
      name: member.name,
      role: member.role,
      addresses: book.get(peer),
      path: best.path,
      transport: best.transport,
      relay: best.relay,
      remoteAddress: best.address,
      connectionCount: traffic.paths.length,
      rttMs: traffic.rttMs,
      inBytes: traffic.inBytes,
      outBytes: traffic.outBytes,
      connectedSinceMs: traffic.connectedSinceMs,
    }
  })
}
