import { isPrivateIp } from '@libp2p/utils'
import { multiaddr } from '@multiformats/multiaddr'
import type { MeshPreset } from './libp2p.ts'

/**
 * Whether addresses alone say that others can reach this node: with the preset `public`, when one of them is a public
 * address or a name; with the others, when it listens at all.
 */
export function looksReachable(preset: MeshPreset, listen: readonly string[], addresses: readonly string[]): boolean {
  if (preset !== 'public') return listen.length > 0
  return addresses.some(address => {
    if (address.includes('/p2p-circuit')) return false
    const [host] = multiaddr(address).getComponents()
    if (host?.value === undefined) return false
    return host.name.startsWith('dns') || isPrivateIp(host.value) === false
  })
}
