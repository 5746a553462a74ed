import type { PeerId } from '../base/index.ts'
import type { NatCrossing } from '../mesh/index.ts'
import type { controlProto } from '../wire/index.ts'
import type { MeshRuntime } from './mesh-runtime.ts'
import { listPeers, wirePath } from './wire-peers.ts'

type Control = typeof controlProto.control
type WireReachability = NonNullable<ConstructorParameters<Control['Reachability']>[0]>
type WireDiagnosis = NonNullable<ConstructorParameters<Control['DiagnosePeerResponse']>[0]>

const formatEndpoint = ({ address, port }: { address: string; port: number }): string =>
  address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`

/** What the node is behind, for `status`. */
export function wireReachability({ nat, mesh }: MeshRuntime): WireReachability | undefined {
  if (nat === undefined) return undefined
  const { verdict, udp, tcp, ipv6Addresses, witnessCount } = nat.reachability()
  const wireTransport = ({ blocked, mapping, filtering, publicAddress }: typeof udp) => ({
    blocked,
    mapping,
    filtering,
    publicAddress: publicAddress ?? '',
  })
  return {
    verdict,
    udp: wireTransport(udp),
    tcp: wireTransport(tcp),
    ipv6Addresses: [...ipv6Addresses],
    mapped: nat.mappedEndpoints().map(formatEndpoint),
    witnessCount,
    dialBacks: nat.testimonies().map(({ endpoint, transport, reached, by, atMs }) => ({
      endpoint: formatEndpoint(endpoint),
      transport,
      reached,
      by,
      unixMs: Math.round(atMs),
    })),
    relays: mesh.relays(),
    advice: nat.explain(),
  }
}

type History = ReturnType<NatCrossing['history']>

/** Why the path to a peer is what it is, one sentence an entry. */
function findings(runtime: MeshRuntime, peer: PeerId, history: History): string[] {
  const { mesh, nat } = runtime
  const link = mesh.peers().find(other => other.peer === peer)
  const lines: string[] = []
  if (link === undefined) {
    const dial = mesh.lastDial(peer)
    lines.push('Not connected.')
    if (dial === undefined) lines.push('It was not dialed since this daemon started: `trellis ping` does.')
    else if (dial.attempts.length === 0) lines.push('No address of it is known, and no connected member knows one.')
    else lines.push(`None of ${dial.attempts.length} addresses answered: is it up?`)
    return lines
  }
  if (link.path === 'direct') {
    lines.push(`Connected directly over ${link.transport}.`)
    const won = history.find(({ outcome }) => outcome.winner !== undefined)
    if (won !== undefined)
      lines.push(`Hole punching (${won.outcome.winner}) took ${Math.round(won.outcome.elapsedMs)} ms.`)
    return lines
  }
  lines.push(`Connected over the relay ${link.relay ?? ''}, the first hop over ${link.transport}.`)
  const last = history[0]?.outcome
  if (nat === undefined) lines.push('Not direct because hole punching is switched off (network.hole_punching).')
  else if (last === undefined) lines.push('No attempt at a direct connection has ended yet.')
  else if (last.refused !== undefined) lines.push(`The peer refused the last attempt: ${last.refused}.`)
  else {
    const reasons = last.attempts.flatMap(({ method, reason }) =>
      reason === undefined ? [] : [`${method}: ${reason}`],
    )
    lines.push(`Not direct: ${reasons.length > 0 ? reasons.join('; ') : (last.problem ?? 'the attempt ended early')}.`)
  }
  if (nat !== undefined)
    lines.push('It is tried again from time to time, and when either network changes.', ...nat.explain())
  return lines
}

/** How a peer is connected, why not directly, and what was tried with times. */
export function diagnosePeer(runtime: MeshRuntime, peer: PeerId): WireDiagnosis {
  const { mesh, nat } = runtime
  const history = nat?.history(peer) ?? []
  const dial = mesh.lastDial(peer)
  const wire = listPeers(runtime).find(other => other.id === peer)
  return {
    ...(wire === undefined ? {} : { peer: wire }),
    findings: findings(runtime, peer, history),
    connections: mesh.connections(peer).map(({ path, transport, address, relay }) => ({
      path: wirePath(path),
      transport,
      address,
      relay: relay ?? '',
    })),
    addresses: mesh.knownAddresses(peer),
    dialedUnixMs: Math.round(dial?.atMs ?? 0),
    dials: (dial?.attempts ?? []).map(({ address, problem, ms }) => ({
      address,
      problem: problem ?? '',
      durationMs: Math.round(ms),
    })),
    punches: history.map(({ atMs, role, outcome }) => ({
      unixMs: Math.round(atMs),
      role,
      durationMs: Math.round(outcome.elapsedMs),
      winner: outcome.winner ?? '',
      problem: outcome.refused ?? outcome.problem ?? '',
      methods: outcome.attempts.map(({ method, result, reason, endedMs }) => ({
        name: method,
        result,
        reason: reason ?? '',
        endedMs: Math.round(endedMs),
      })),
    })),
  }
}
