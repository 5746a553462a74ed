import { keyOfPeerId, type PeerId, peerIdOfKey, TrellisError } from '../../base/index.ts'
import { decodeMessage, encodeMessage, punchProto } from '../../wire/index.ts'
import { addressBytes, addressText, type Endpoint } from './endpoint.ts'
import type { Observer } from './observer-service.ts'

const proto = punchProto.punch

export const REACHABILITY_PROTOCOL = '/trellis/reachability/1'
export const REACHABILITY_MESSAGE_MAX_BYTES = 4096
/** Most observers and sights taken from one answer. */
const OBSERVER_MAX_COUNT = 8
const SIGHT_MAX_COUNT = 16

export type SightTransport = 'tcp' | 'quic'

/** One end of a direct connection, as the node at the other end sees it. */
export interface Sight {
  readonly endpoint: Endpoint
  readonly transport: SightTransport
  /** True when the seen node opened the connection: the endpoint is where it dials from. */
  readonly inbound: boolean
}

export interface Sights {
  /** The asker's own. */
  readonly own: readonly Sight[]
  /** Those of the peer asked about. */
  readonly peer: readonly Sight[]
}

export type ReachabilityRequest = { type: 'describe' } | { type: 'sight'; peer: PeerId }
export type ReachabilityResponse = { type: 'describe'; observers: readonly Observer[] } | ({ type: 'sight' } & Sights)

export function encodeEndpoint({ address, port }: Endpoint): { address: Uint8Array; port: number } {
  return { address: addressBytes(address), port }
}

/** The endpoint in a message, `undefined` when it is absent. Throws `invalid_argument` for one that can't be. */
export function decodeEndpoint(message: punchProto.punch.IEndpoint | null | undefined): Endpoint | undefined {
  if (message === null || message === undefined) return undefined
  const address = addressText(message.address ?? new Uint8Array(0))
  const port = decodePort(message.port)
  if (address === undefined || port === undefined) throw malformed('endpoint')
  return { address, port }
}

function decodePort(port: number | null | undefined): number | undefined {
  return port != null && port >= 1 && port <= 65_535 ? port : undefined
}

export function malformed(what: string): TrellisError {
  return new TrellisError('invalid_argument', `malformed ${what}`)
}

const TRANSPORTS = { tcp: proto.Transport.TCP, quic: proto.Transport.QUIC } as const

export function encodeTransport(transport: SightTransport): punchProto.punch.Transport {
  return TRANSPORTS[transport]
}

/** `undefined` for a transport that this version doesn't know. */
export function decodeTransport(transport: punchProto.punch.Transport | null | undefined): SightTransport | undefined {
  if (transport === proto.Transport.TCP) return 'tcp'
  return transport === proto.Transport.QUIC ? 'quic' : undefined
}

export function encodeRequest(request: ReachabilityRequest): Uint8Array {
  return encodeMessage(
    proto.ReachabilityRequest,
    request.type === 'describe' ? { describe: {} } : { sight: { peer: keyOfPeerId(request.peer) } },
  )
}

export function decodeRequest(bytes: Uint8Array): ReachabilityRequest {
  const message = decodeMessage(proto.ReachabilityRequest, bytes, REACHABILITY_MESSAGE_MAX_BYTES)
  if (message.describe != null) return { type: 'describe' }
  const key = message.sight?.peer
  if (key?.byteLength !== 32) throw malformed('reachability request')
  return { type: 'sight', peer: peerIdOfKey(key) }
}

export function encodeResponse(response: ReachabilityResponse): Uint8Array {
  if (response.type === 'describe') {
    const observers = response.observers.map(observer => ({ ...observer, address: addressBytes(observer.address) }))
    return encodeMessage(proto.ReachabilityResponse, { describe: { observers } })
  }
  const encodeSights = (sights: readonly Sight[]) =>
    sights.slice(0, SIGHT_MAX_COUNT).map(sight => ({
      endpoint: encodeEndpoint(sight.endpoint),
      transport: encodeTransport(sight.transport),
      inbound: sight.inbound,
    }))
  return encodeMessage(proto.ReachabilityResponse, {
    sight: { own: encodeSights(response.own), peer: encodeSights(response.peer) },
  })
}

export function decodeResponse(bytes: Uint8Array): ReachabilityResponse {
  const message = decodeMessage(proto.ReachabilityResponse, bytes, REACHABILITY_MESSAGE_MAX_BYTES)
  if (message.describe != null) {
    const observers = (message.describe.observers ?? []).slice(0, OBSERVER_MAX_COUNT).map((observer): Observer => {
      const address = addressText(observer.address ?? new Uint8Array(0))
      const udpPort = decodePort(observer.udpPort)
      const udpOtherPort = decodePort(observer.udpOtherPort)
      const tcpPort = decodePort(observer.tcpPort)
      const tcpOtherPort = decodePort(observer.tcpOtherPort)
      if (
        address === undefined ||
        udpPort === undefined ||
        udpOtherPort === undefined ||
        tcpPort === undefined ||
        tcpOtherPort === undefined
      ) {
        throw malformed('observer')
      }
      return { address, udpPort, udpOtherPort, tcpPort, tcpOtherPort }
    })
    return { type: 'describe', observers }
  }
  if (message.sight == null) throw malformed('reachability response')
  const decodeSights = (sights: readonly punchProto.punch.ISight[] | null | undefined): Sight[] =>
    (sights ?? []).slice(0, SIGHT_MAX_COUNT).flatMap(sight => {
      const endpoint = decodeEndpoint(sight.endpoint)
      const transport = decodeTransport(sight.transport)
      if (endpoint === undefined || transport === undefined) return []
      return [{ endpoint, transport, inbound: sight.inbound ?? false }]
    })
  return { type: 'sight', own: decodeSights(message.sight.own), peer: decodeSights(message.sight.peer) }
}
