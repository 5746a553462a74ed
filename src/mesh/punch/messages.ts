import { TrellisError } from '../../base/index.ts'
import { decodeMessage, encodeMessage, punchProto } from '../../wire/index.ts'
import type { Endpoint, Filtering, Mapping } from '../reachability/endpoint.ts'
import {
  decodeEndpoint,
  decodeTransport,
  encodeEndpoint,
  encodeTransport,
  malformed,
  type SightTransport,
} from '../reachability/messages.ts'

const proto = punchProto.punch

export const PUNCH_PROTOCOL = '/trellis/punch/1'
export const PUNCH_MESSAGE_MAX_BYTES = 1024
export const TOKEN_BYTES = 16
const DIAL_ADDRESS_MAX_COUNT = 8

/**
 * - `dial`: connect to an address the peer listens on
 * - `tcp`: simultaneous open
 * - `quic`: one side sends a packet from a port and then listens on it, the other dials
 * - `spray`: as `quic`, the dialer's port found by trying many
 */
export const PUNCH_METHODS = ['dial', 'tcp', 'quic', 'spray'] as const
export type PunchMethod = (typeof PUNCH_METHODS)[number]

export const REFUSE_REASONS = ['rate_limited', 'busy', 'glare', 'already_direct'] as const
export type RefuseReason = (typeof REFUSE_REASONS)[number] | 'unknown'

export interface DialAddress {
  readonly endpoint: Endpoint
  readonly transport: SightTransport
}

/** What a side has for one method. */
export interface Candidate {
  readonly method: PunchMethod
  /** Where the fresh local port is seen. Without: the method can't be used from that side. */
  readonly endpoint?: Endpoint | undefined
  readonly mapping: Mapping
  readonly filtering: Filtering
  /** QUIC: where the socket that dials is seen. */
  readonly client?: Endpoint | undefined
  /** Dialing: where the side listens. */
  readonly addresses: readonly DialAddress[]
}

export type PunchMessage =
  | { type: 'hello'; token: Uint8Array; methods: readonly PunchMethod[] }
  | { type: 'welcome'; methods: readonly PunchMethod[] }
  | { type: 'refuse'; reason: RefuseReason }
  | { type: 'candidate'; candidate: Candidate }
  | { type: 'start'; method: PunchMethod }
  | { type: 'ready'; method: PunchMethod }
  | { type: 'spray_hit' }
  | { type: 'result'; method: PunchMethod; ok: boolean }

const METHODS = {
  dial: proto.Method.METHOD_DIAL,
  tcp: proto.Method.METHOD_TCP,
  quic: proto.Method.METHOD_QUIC,
  spray: proto.Method.METHOD_SPRAY,
} as const
const MAPPINGS = {
  unknown: proto.Mapping.MAPPING_UNKNOWN,
  'endpoint-independent': proto.Mapping.MAPPING_ENDPOINT_INDEPENDENT,
  'endpoint-dependent': proto.Mapping.MAPPING_ENDPOINT_DEPENDENT,
} as const
const FILTERINGS = {
  unknown: proto.Filtering.FILTERING_UNKNOWN,
  'endpoint-independent': proto.Filtering.FILTERING_ENDPOINT_INDEPENDENT,
  'address-dependent': proto.Filtering.FILTERING_ADDRESS_DEPENDENT,
  'address-and-port-dependent': proto.Filtering.FILTERING_ADDRESS_AND_PORT_DEPENDENT,
} as const
const REASONS = {
  rate_limited: proto.RefuseReason.REFUSE_RATE_LIMITED,
  busy: proto.RefuseReason.REFUSE_BUSY,
  glare: proto.RefuseReason.REFUSE_GLARE,
  already_direct: proto.RefuseReason.REFUSE_ALREADY_DIRECT,
  unknown: proto.RefuseReason.REFUSE_UNSPECIFIED,
} as const

/** The name of a number on the wire; numbers of later versions have none. */
function nameOf<Name extends string>(table: Record<Name, number>, value: number | null | undefined): Name | undefined {
  for (const [name, number] of Object.entries(table) as [Name, number][]) if (number === value) return name
  return undefined
}

export function encodePunchMessage(message: PunchMessage): Uint8Array {
  return encodeMessage(proto.PunchMessage, toWire(message))
}

function toWire(message: PunchMessage): punchProto.punch.IPunchMessage {
  switch (message.type) {
    case 'hello':
      return { hello: { token: message.token, methods: message.methods.map(method => METHODS[method]) } }
    case 'welcome':
      return { welcome: { methods: message.methods.map(method => METHODS[method]) } }
    case 'refuse':
      return { refuse: { reason: REASONS[message.reason] } }
    case 'candidate': {
      const { method, endpoint, mapping, filtering, client, addresses } = message.candidate
      return {
        candidate: {
          method: METHODS[method],
          mapping: MAPPINGS[mapping],
          filtering: FILTERINGS[filtering],
          ...(endpoint && { endpoint: encodeEndpoint(endpoint) }),
          ...(client && { client: encodeEndpoint(client) }),
          addresses: addresses.slice(0, DIAL_ADDRESS_MAX_COUNT).map(({ endpoint, transport }) => ({
            endpoint: encodeEndpoint(endpoint),
            transport: encodeTransport(transport),
          })),
        },
      }
    }
    case 'start':
      return { start: { method: METHODS[message.method] } }
    case 'ready':
      return { ready: { method: METHODS[message.method] } }
    case 'spray_hit':
      return { sprayHit: {} }
    case 'result':
      return { result: { method: METHODS[message.method], ok: message.ok } }
    default:
      return message satisfies never
  }
}

/** Throws `invalid_argument` for bytes that are no message of this protocol. */
export function decodePunchMessage(bytes: Uint8Array): PunchMessage {
  const message = decodeMessage(proto.PunchMessage, bytes, PUNCH_MESSAGE_MAX_BYTES, { what: 'punch message' })
  if (message.hello != null) {
    const token = message.hello.token ?? new Uint8Array(0)
    if (token.byteLength !== TOKEN_BYTES) throw malformed('punch token')
    return { type: 'hello', token, methods: decodeMethods(message.hello.methods) }
  }
  if (message.welcome != null) return { type: 'welcome', methods: decodeMethods(message.welcome.methods) }
  if (message.refuse != null) return { type: 'refuse', reason: nameOf(REASONS, message.refuse.reason) ?? 'unknown' }
  if (message.candidate != null) return { type: 'candidate', candidate: decodeCandidate(message.candidate) }
  if (message.start != null) return { type: 'start', method: decodeMethod(message.start.method) }
  if (message.ready != null) return { type: 'ready', method: decodeMethod(message.ready.method) }
  if (message.sprayHit != null) return { type: 'spray_hit' }
  if (message.result != null)
    return { type: 'result', method: decodeMethod(message.result.method), ok: message.result.ok ?? false }
  throw new TrellisError('invalid_argument', 'punch message of an unknown kind')
}

function decodeMethod(method: number | null | undefined): PunchMethod {
  const name = nameOf(METHODS, method)
  if (name === undefined) throw malformed('punch method')
  return name
}

/** Methods of later versions are left out: they are offers. */
function decodeMethods(methods: readonly number[] | null | undefined): PunchMethod[] {
  return PUNCH_METHODS.filter(name => methods?.includes(METHODS[name]))
}

function decodeCandidate(message: punchProto.punch.ICandidate): Candidate {
  return {
    method: decodeMethod(message.method),
    endpoint: decodeEndpoint(message.endpoint),
    mapping: nameOf(MAPPINGS, message.mapping) ?? 'unknown',
    filtering: nameOf(FILTERINGS, message.filtering) ?? 'unknown',
    client: decodeEndpoint(message.client),
    addresses: (message.addresses ?? []).slice(0, DIAL_ADDRESS_MAX_COUNT).flatMap(address => {
      const endpoint = decodeEndpoint(address.endpoint)
      const transport = decodeTransport(address.transport)
      return endpoint === undefined || transport === undefined ? [] : [{ endpoint, transport }]
    }),
  }
}
