import type { Reachability } from './detect.ts'
import { type Endpoint, formatEndpoint } from './endpoint.ts'
import type { Testimony } from './witness.ts'

const listOf = (testimonies: readonly Testimony[]): string =>
  testimonies.map(({ endpoint, transport }) => `${formatEndpoint(endpoint)} (${transport})`).join(', ')

/** What a node is behind, and what its user can do about it, in words: one sentence an entry. */
export function explainReachability(
  { verdict, udp, tcp, ipv6Addresses }: Reachability,
  { mapped = [], testimonies = [] }: { mapped?: readonly Endpoint[]; testimonies?: readonly Testimony[] } = {},
): string[] {
  const isMapped = mapped.length > 0
  const lines: string[] = []
  switch (verdict) {
    case 'public':
      lines.push('Anyone can connect to this node, and it can help others to connect.')
      break
    case 'firewalled':
      lines.push(
        'This host has a public address, but a firewall lets in only answers to what it sent.',
        "Opening the node's TCP and UDP ports in the firewall makes it reachable without hole punching.",
      )
      break
    case 'nat':
      lines.push(
        udp.mapping === 'endpoint-dependent' || tcp.mapping === 'endpoint-dependent'
          ? 'A NAT gives each connection of this host another outside port (symmetric), the hardest kind to cross.'
          : 'A NAT stands in front of this host; direct connections are made by hole punching.',
      )
      if (isMapped) {
        lines.push('The router forwards ports to this node: anyone can connect to it.')
      } else if (udp.mapping === 'endpoint-dependent' || tcp.mapping === 'endpoint-dependent') {
        lines.push(
          'Peers with an open or address-restricted NAT are reached directly, others over a relay.',
          "Enabling UPnP or NAT-PMP in the router, or forwarding the node's ports, makes all of them direct.",
        )
      } else {
        lines.push("Enabling UPnP or NAT-PMP in the router, or forwarding the node's ports, makes it faster.")
      }
      break
    case 'offline':
      lines.push(
        'No public node of the mesh could be asked for an address: TCP to unusual ports and UDP are blocked.',
        'Only a relay on port 443 helps; ask the network administrator to allow outgoing TCP and UDP.',
      )
      break
    case 'unknown':
      lines.push('No public node of the mesh is connected that could tell what this host is behind.')
      break
    default:
      verdict satisfies never
  }
  if (verdict !== 'unknown' && verdict !== 'offline' && udp.blocked) {
    lines.push('UDP is blocked: QUIC is not available, and peers are reached over TCP or a relay.')
  }
  if (verdict !== 'offline' && tcp.blocked) lines.push('TCP to the observers is blocked: punching goes over UDP only.')
  const [refuted, reached] = [testimonies.filter(one => !one.reached), testimonies.filter(one => one.reached)]
  if (reached.length > 0) lines.push(`Peers that were asked to dial this node got in at ${listOf(reached)}.`)
  if (refuted.length > 0)
    lines.push(`Peers could not get in at ${listOf(refuted)}, which is not announced: open it in the firewall.`)
  if (ipv6Addresses.length > 0) lines.push('This host has a public IPv6 address.')
  return lines
}
