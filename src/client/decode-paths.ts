import { TrellisError } from '../base/index.ts'
import type { controlProto } from '../wire/index.ts'
import { decodePath, decodePeer, present } from './decode.ts'
import type { PeerDiagnosis, ReachabilityInfo, TransportReachability } from './types.ts'

type Control = typeof controlProto.control
type WireReachability = NonNullable<ConstructorParameters<Control['Reachability']>[0]>
type WireTransport = NonNullable<WireReachability['udp']>
type WireDiagnosis = NonNullable<ConstructorParameters<Control['DiagnosePeerResponse']>[0]>

const VERDICTS: readonly ReachabilityInfo['verdict'][] = ['public', 'firewalled', 'nat', 'offline', 'unknown']
const MAPPINGS: readonly TransportReachability['mapping'][] = ['unknown', 'endpoint-independent', 'endpoint-dependent']
const FILTERINGS: readonly TransportReachability['filtering'][] = [
  'unknown',
  'endpoint-independent',
  'address-dependent',
  'address-and-port-dependent',
]
const RESULTS = ['succeeded', 'failed', 'impossible'] as const

/** The word, if it is one of those known; words of a newer daemon become the default. */
function oneOf<T extends string>(words: readonly T[], word: string | null | undefined, fallback: T): T {
  return words.find(known => known === word) ?? fallback
}

function decodeTransport(wire: WireTransport | null | undefined): TransportReachability {
  return {
    blocked: wire?.blocked ?? false,
    mapping: oneOf(MAPPINGS, wire?.mapping, 'unknown'),
    filtering: oneOf(FILTERINGS, wire?.filtering, 'unknown'),
    ...present({ publicAddress: wire?.publicAddress }),
  }
}

export function decodeReachability(wire: WireReachability): ReachabilityInfo {
  return {
    verdict: oneOf(VERDICTS, wire.verdict, 'unknown'),
    udp: decodeTransport(wire.udp),
    tcp: decodeTransport(wire.tcp),
    ipv6Addresses: wire.ipv6Addresses ?? [],
    mapped: wire.mapped ?? [],
    witnessCount: wire.witnessCount ?? 0,
    dialBacks: (wire.dialBacks ?? []).map(({ transport, endpoint, reached, by, unixMs }) => ({
      transport: transport ?? '',
      endpoint: endpoint ?? '',
      reached: reached ?? false,
      by: by ?? '',
      timeMs: unixMs ?? 0,
    })),
    relays: wire.relays ?? [],
    advice: wire.advice ?? [],
  }
}

export function decodeDiagnosis(wire: WireDiagnosis): PeerDiagnosis {
  if (!wire.peer) throw new TrellisError('internal', 'the daemon did not say which peer')
  return {
    peer: decodePeer(wire.peer),
    findings: wire.findings ?? [],
    connections: (wire.connections ?? []).map(({ path, transport, address, relay }) => ({
      ...present({ path: decodePath(path), relay }),
      transport: transport ?? '',
      address: address ?? '',
    })),
    addresses: wire.addresses ?? [],
    ...(wire.dialedUnixMs
      ? {
          dial: {
            timeMs: wire.dialedUnixMs,
            attempts: (wire.dials ?? []).map(({ address, problem, durationMs }) => ({
              address: address ?? '',
              ...present({ problem }),
              durationMs: durationMs ?? 0,
            })),
          },
        }
      : {}),
    punches: (wire.punches ?? []).map(({ unixMs, role, durationMs, winner, problem, methods }) => ({
      timeMs: unixMs ?? 0,
      role: role === 'responder' ? 'responder' : 'initiator',
      durationMs: durationMs ?? 0,
      ...present({ winner, problem }),
      methods: (methods ?? []).map(({ name, result, reason, endedMs }) => ({
        name: name ?? '',
        result: oneOf(RESULTS, result, 'failed'),
        ...present({ reason }),
        endedMs: endedMs ?? 0,
      })),
    })),
  }
}
