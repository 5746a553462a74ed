import { isLoopback, isPrivateIp } from '@libp2p/utils'
import { type Multiaddr, multiaddr } from '@multiformats/multiaddr'
import { keyOfPeerId, type PeerId, TrellisError } from '../base/index.ts'
import type { meshProto } from '../wire/index.ts'
import { addressTo, peerOfAddress } from './address-book.ts'
import { peerOf } from './signed.ts'

/** A ticket is copied by people, so it has few addresses: of its issuer, and of other members that let a joiner in as well. */
const OWN_COUNT = 4
const OTHERS_COUNT = 2

const RANKS = { public: 0, lan: 1, loopback: 2 } as const
type Reach = keyof typeof RANKS

function reachOf(address: Multiaddr): Reach {
  const host = address.getComponents()[0]
  if (isLoopback(address)) return 'loopback'
  if (host?.value === undefined || host.name.startsWith('dns')) return 'public'
  // Link-local addresses mean nothing on another machine without its own zone.
  if (/^fe[89ab]/i.test(host.value) || host.value.startsWith('169.254.')) return 'loopback'
  return isPrivateIp(host.value) === false ? 'public' : 'lan'
}

/** Best first: by reach; among equals one address of each host before the next transport of a host. */
function sorted(addresses: readonly string[]): { text: string; reach: Reach }[] {
  const perHost = new Map<string, number>()
  return addresses
    .map(text => {
      const parsed = multiaddr(text)
      const host = `${peerOfAddress(text)} ${parsed.getComponents()[0]?.value}`
      const turn = perHost.get(host) ?? 0
      perHost.set(host, turn + 1)
      return { text, turn, reach: reachOf(parsed) }
    })
    .sort((a, b) => RANKS[a.reach] - RANKS[b.reach] || a.turn - b.turn)
}

/**
 * The addresses for a ticket: a few that a newcomer can use, public ones first, those of this machine alone only if there is
 * nothing else. Of a relayed address the relay's own is taken: it is a member, and passes the join on.
 *
 * @param own addresses of the issuer, each with its `/p2p/`
 * @param others for each other member that is connected, its addresses
 */
export function chooseTicketAddresses(own: readonly string[], others: readonly (readonly string[])[]): string[] {
  const direct = own.filter(address => !address.includes('/p2p-circuit'))
  const relays = own.flatMap(address => {
    const [relay, behind] = address.split('/p2p-circuit')
    return relay === undefined || behind === undefined || peerOfAddress(relay) === undefined ? [] : [relay]
  })
  const best = [...new Set(relays), ...others.flatMap(addresses => sorted(addresses)[0]?.text ?? [])]
  const candidates = [...sorted(direct).slice(0, OWN_COUNT), ...sorted([...new Set(best)]).slice(0, OTHERS_COUNT)]
  const useful = candidates.filter(({ reach }) => reach !== 'loopback')
  return (useful.length > 0 ? useful : candidates).map(({ text }) => text)
}

/** Addresses of one member without its `/p2p/`, as multiaddr bytes. No peer: the issuer. */
export interface MemberAddresses {
  peer: Uint8Array
  addresses: Uint8Array[]
}

/** Groups addresses by the member that they lead to, so that its key is written once, and the issuer's not at all. */
export function packAddresses(issuer: PeerId, addresses: readonly string[]): MemberAddresses[] {
  const byPeer = new Map<PeerId, Uint8Array[]>()
  for (const address of addresses) {
    const peer = peerOfAddress(address)
    const whole = peer === undefined ? undefined : addressTo(peer, address)
    if (peer === undefined || whole === undefined || !whole.endsWith(`/p2p/${peer}`)) {
      throw new TrellisError('invalid_argument', `not an address with /p2p/ at its end: ${address.slice(0, 200)}`)
    }
    const packed = byPeer.get(peer) ?? []
    packed.push(multiaddr(whole.slice(0, -`/p2p/${peer}`.length)).bytes)
    byPeer.set(peer, packed)
  }
  return [...byPeer].map(([peer, packed]) => ({
    peer: peer === issuer ? new Uint8Array() : keyOfPeerId(peer),
    addresses: packed,
  }))
}

/** The reverse of `packAddresses`. Throws for bytes that are no multiaddr. */
export function unpackAddresses(
  issuer: PeerId,
  members: readonly meshProto.mesh.MemberAddresses.$Properties[],
): string[] {
  return members.flatMap(({ peer, addresses }) => {
    const id = peer === undefined || peer === null || peer.byteLength === 0 ? issuer : peerOf(peer, 'ticket')
    return (addresses ?? []).map(bytes => `${multiaddr(bytes).toString()}/p2p/${id}`)
  })
}
