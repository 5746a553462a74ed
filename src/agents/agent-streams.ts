import { type ByteStream, type PeerId, TrellisError } from '../base/index.ts'
import { MOVE_TOKEN_BYTES } from '../rpc/index.ts'
import { agentsProto, decodeMessage, encodeMessage } from '../wire/index.ts'
import { AgentError, decodeFailure, encodeFailure, toAgentError } from './failure.ts'
import { checkAgentName } from './names.ts'
import { PrefacedStream } from './prefaced-stream.ts'

/** The mesh protocol of all traffic to agents and services. */
export const AGENT_PROTOCOL = '/trellis/agent/1'

/** Continues a stream of `AGENT_PROTOCOL` on a better path. */
export const AGENT_MOVE_PROTOCOL = '/trellis/agent-move/1'

const MAX_OPEN_BYTES = 4096
const MAX_OPENED_BYTES = 32 * 1024
const MAX_TRACE_PARENT_CHARS = 64
/** Time for the first message of a stream that a peer opened, in milliseconds. */
export const PREFACE_TIMEOUT_MS = 10_000
/** Time for the end of a stream that was refused, in milliseconds. */
const REFUSED_MS = 5_000
/** Calls that may be made for one another. Enough for deep chains, few enough that a loop ends. */
export const MAX_CHAIN_DEPTH = 16

const MAX_TIMEOUT_MS = 0x7fff_ffff

/** What the bytes of a stream to an agent are. */
export type AgentProtocol = 'tunnel' | 'call' | 'mcp' | 'a2a'

const { Protocol } = agentsProto.agents
const WIRE_PROTOCOLS: Readonly<Record<AgentProtocol, agentsProto.agents.Protocol>> = {
  tunnel: Protocol.PROTOCOL_TUNNEL,
  call: Protocol.PROTOCOL_CALL,
  mcp: Protocol.PROTOCOL_MCP,
  a2a: Protocol.PROTOCOL_A2A,
}
const PROTOCOLS = new Map(Object.entries(WIRE_PROTOCOLS).map(([name, number]) => [number, name as AgentProtocol]))

/** The number of a protocol in messages. */
export function wireProtocol(protocol: AgentProtocol): agentsProto.agents.Protocol {
  return WIRE_PROTOCOLS[protocol]
}

/** The protocol behind a number. Throws `invalid_argument`. */
export function protocolOfWire(number: agentsProto.agents.Protocol): AgentProtocol {
  const protocol = PROTOCOLS.get(number)
  if (protocol === undefined) throw new TrellisError('invalid_argument', 'a protocol for agents that is not known')
  return protocol
}

/** What the opener of a stream asks for. */
export interface OpenHeader {
  agent: string
  protocol: AgentProtocol
  /** Time left to the caller, in milliseconds; `undefined` without a deadline. */
  timeoutMs: number | undefined
  /** Calls of the chain before this one. */
  depth: number
  /** W3C trace context. Empty: none. */
  traceParent: string
}

/** Reads the first message of a stream that a peer opened. */
export async function readOpen(stream: PrefacedStream, signal: AbortSignal): Promise<OpenHeader> {
  const bytes = await stream.readMessage(MAX_OPEN_BYTES, signal)
  const { agent, protocol, timeoutMs, depth, traceParent } = decodeMessage(
    agentsProto.agents.Open,
    bytes,
    MAX_OPEN_BYTES,
    { what: 'request to open a stream' },
  )
  checkAgentName(agent)
  if (depth > MAX_CHAIN_DEPTH) {
    throw new AgentError('resource_exhausted', `calls are chained more than ${MAX_CHAIN_DEPTH} deep`, {
      notExecuted: true,
      suggestedActions: ['Look for agents that call each other in a circle.'],
    })
  }
  const isTrace = traceParent.length <= MAX_TRACE_PARENT_CHARS && /^[0-9a-f-]*$/.test(traceParent)
  return {
    agent,
    protocol: protocolOfWire(protocol),
    // What no timer can hold is no deadline.
    timeoutMs: timeoutMs === 0 || timeoutMs > MAX_TIMEOUT_MS ? undefined : timeoutMs,
    depth,
    traceParent: isTrace ? traceParent : '',
  }
}

/** Says that the bytes of the protocol may come, and by which token the stream may be moved, if it may. */
export function acceptOpen(stream: PrefacedStream, moveToken: Uint8Array | undefined): void {
  const accepted = moveToken === undefined ? {} : { moveToken }
  stream.writeMessage(encodeMessage(agentsProto.agents.Opened, { accepted }))
}

/** Says why not, and ends the stream. */
export function refuseOpen(stream: PrefacedStream, reason: unknown): void {
  try {
    stream.writeMessage(encodeMessage(agentsProto.agents.Opened, { failure: encodeFailure(reason) }))
    stream.closeWrite()
    // Nobody reads what else comes.
    const timer = setTimeout(() => stream.abort(new TrellisError('unavailable', 'the stream was refused')), REFUSED_MS)
    timer.unref()
    stream.open({ data() {}, drain() {}, end() {}, close: () => clearTimeout(timer) })
  } catch {
    // The peer is gone.
  }
}

/** A stream to a peer that agents of it are reached by. */
export interface RawAgentStream {
  stream: ByteStream
  /** Takes the token by which the stream may be moved to a better path from now on. */
  movable?: (token: Uint8Array) => void
}

/**
 * Opens a stream to an agent of a peer. What the result delivers is the protocol's bytes. Throws an `AgentError`: the
 * peer's own refusal, or `unavailable` with `notExecuted` when it could not be asked.
 */
export async function openAgentStream(
  openRaw: (signal: AbortSignal) => Promise<RawAgentStream>,
  peer: PeerId,
  header: OpenHeader,
  signal: AbortSignal,
): Promise<PrefacedStream> {
  let raw: RawAgentStream
  try {
    raw = await openRaw(signal)
  } catch (reason) {
    const error = toAgentError(reason)
    throw new AgentError(error.kind, error.message, {
      cause: reason,
      retryable: error.retryable,
      notExecuted: true,
      suggestedActions: error.suggestedActions,
    })
  }
  const stream = new PrefacedStream(raw.stream)
  try {
    const { timeoutMs, ...rest } = header
    stream.writeMessage(
      encodeMessage(agentsProto.agents.Open, {
        ...rest,
        protocol: wireProtocol(header.protocol),
        timeoutMs: timeoutMs === undefined ? 0 : Math.max(1, Math.min(MAX_TIMEOUT_MS, Math.floor(timeoutMs))),
      }),
    )
    const bytes = await stream.readMessage(MAX_OPENED_BYTES, signal)
    const opened = decodeMessage(agentsProto.agents.Opened, bytes, MAX_OPENED_BYTES, { what: 'answer to an open' })
    if (opened.failure !== null && opened.failure !== undefined) throw decodeFailure(opened.failure)
    if (opened.accepted === null || opened.accepted === undefined)
      throw new TrellisError('invalid_argument', `peer ${peer} answers what is not understood`)
    const { moveToken } = opened.accepted
    if (moveToken?.byteLength === MOVE_TOKEN_BYTES) raw.movable?.(moveToken.slice())
    return stream
  } catch (reason) {
    stream.abort(new TrellisError('canceled', 'the stream was not opened'))
    throw toAgentError(reason)
  }
}
