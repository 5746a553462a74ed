import { type Multiaddr, multiaddr } from '@multiformats/multiaddr'
import type { MeshInternals } from '../internals.ts'
import {
  isPublicAddress,
  type PublicEndpoint,
  publicHostAddresses,
  sameEndpoint,
  type WitnessHost,
} from '../reachability/index.ts'
import { describeConnection, endpointPath, readAddress } from './libp2p-host.ts'

/** How long libp2p takes our word that an address is reachable; it is given again more often. */
const ANNOUNCE_TTL_MS = 60 * 60_000

function addressOf({ endpoint, transport }: PublicEndpoint): Multiaddr {
  const tail = transport === 'tcp' ? `tcp/${endpoint.port}` : `udp/${endpoint.port}/quic-v1`
  return multiaddr(`${endpointPath(endpoint)}/${tail}`)
}

/** libp2p's components as the host of the second witness. */
export function createLibp2pWitnessHost(mesh: MeshInternals): WitnessHost {
  return {
    publicEndpoints: () =>
      mesh.addressManager.getAddresses().flatMap(address => {
        const found = readAddress(address)
        return found !== undefined && isPublicAddress(found.endpoint.address) ? [found] : []
      }),
    isOwn: ({ endpoint, transport }) =>
      mesh.addressManager.getAddressesWithMetadata().some(({ multiaddr }) => {
        const found = readAddress(multiaddr)
        return found?.transport === transport && sameEndpoint(found.endpoint, endpoint)
      }),
    onAddresses(listener) {
      mesh.events.addEventListener('self:peer:update', listener)
      return () => mesh.events.removeEventListener('self:peer:update', listener)
    },
    async dialBack(peer, target, signal) {
      const connection = mesh.connections(peer).find(open => describeConnection(open).relay === undefined)
      if (connection === undefined || mesh.dialBack === undefined) return undefined
      return await mesh.dialBack.ask(connection, addressOf(target), signal)
    },
    announce(target, reached) {
      const isOwn = publicHostAddresses().includes(target.endpoint.address)
      if (reached) {
        mesh.addressManager.confirmObservedAddr(addressOf(target), {
          ttl: ANNOUNCE_TTL_MS,
          ...(isOwn ? { type: 'transport' as const } : {}),
        })
      } else mesh.addressManager.removeObservedAddr(addressOf(target))
    },
  }
}
