import {
  type ByteStream,
  type Clock,
  createMessageStream,
  errorMessage,
  type Logger,
  type PeerId,
  type Signer,
  TrellisError,
} from '../base/index.ts'
import { decodeMessage, encodeMessage, meshProto } from '../wire/index.ts'
import { MAX_PROOF_BYTES, readProof } from './certificates.ts'
import { Reason } from './handshake.ts'
import {
  createJoinRequest,
  InviteError,
  type InviteProblem,
  type Invites,
  MAX_JOIN_REQUEST_BYTES,
  readJoinRequest,
} from './invites.ts'
import type { Membership } from './membership.ts'
import { sameBytes } from './signed.ts'
import { MAX_ADDRESS_CHARS, MAX_TICKET_ADDRESSES, type Ticket } from './ticket.ts'

const { JoinResponse: JoinResponseCodec, Proof: ProofCodec } = meshProto.mesh
type FailureReason = meshProto.mesh.Failure.Reason

const MAX_RESPONSE_BYTES = MAX_PROOF_BYTES + MAX_TICKET_ADDRESSES * (MAX_ADDRESS_CHARS + 4) + 1024
const MAX_TEXT_CHARS = 200

/** What a join brings. */
export interface Joined {
  /** The signed genesis. */
  readonly genesis: Uint8Array
  /** This node's proof of membership. */
  readonly proof: Uint8Array
  /** Multiaddrs of members, to start from. */
  readonly addresses: readonly string[]
}

export interface JoinServerOptions {
  membership: Membership
  invites: Invites
  clock: Clock
  log: Logger
  /** Requests answered per second; more are refused as busy. */
  joinsPerSecond: number
  timeoutMs: number
  /** Opens a stream of the join protocol to the issuer, who is a member. */
  openToIssuer(issuer: PeerId, signal: AbortSignal): Promise<ByteStream>
  /** This node's and other members' addresses, for the joiner to start from. */
  addresses(): string[]
}

export interface JoinCaller {
  peer: PeerId
  /** A member forwards; anybody else joins. */
  member: boolean
}

/** Answers join requests: redeems those for this node, forwards a non-member's for another issuer. */
export type JoinServer = (stream: ByteStream, caller: JoinCaller) => Promise<void>

const INVITE_REASONS: Record<InviteProblem, FailureReason> = {
  unknown: Reason.REASON_INVITE_UNKNOWN,
  expired: Reason.REASON_EXPIRED,
  used_up: Reason.REASON_INVITE_USED_UP,
  revoked: Reason.REASON_REVOKED,
}

class JoinFailure extends Error {
  readonly reason: FailureReason
  constructor(reason: FailureReason, message: string) {
    super(message)
    this.reason = reason
  }
}

function failureOf(thrown: unknown): { reason: FailureReason; message: string } {
  if (thrown instanceof JoinFailure) return thrown
  if (thrown instanceof InviteError) return { reason: INVITE_REASONS[thrown.problem], message: thrown.message }
  if (thrown instanceof TrellisError && thrown.kind === 'permission_denied') {
    return { reason: Reason.REASON_NOT_A_MEMBER, message: thrown.message }
  }
  if (thrown instanceof TrellisError && thrown.kind === 'invalid_argument') {
    return { reason: Reason.REASON_MALFORMED, message: thrown.message }
  }
  return { reason: Reason.REASON_INTERNAL, message: 'internal error' }
}

export function createJoinServer(options: JoinServerOptions): JoinServer {
  const { membership, invites, clock, log } = options
  let tokens = options.joinsPerSecond
  let refilledMs = clock.monotonicMs()

  function takeToken(): boolean {
    const nowMs = clock.monotonicMs()
    tokens = Math.min(options.joinsPerSecond, tokens + ((nowMs - refilledMs) / 1000) * options.joinsPerSecond)
    refilledMs = nowMs
    if (tokens < 1) return false
    tokens--
    return true
  }

  async function forward(issuer: PeerId, request: Uint8Array, signal: AbortSignal): Promise<Uint8Array> {
    try {
      const stream = await options.openToIssuer(issuer, signal)
      const messages = createMessageStream(stream, { maxMessageBytes: MAX_RESPONSE_BYTES })
      await messages.write(request, signal)
      messages.closeWrite()
      const response = await messages.read(signal)
      if (response !== undefined) return response
    } catch (reason) {
      log.debug({ err: reason, issuer }, 'could not forward a join request')
    }
    throw new JoinFailure(
      Reason.REASON_ISSUER_UNREACHABLE,
      'the admin who made the invitation cannot be reached now; try again when it is online',
    )
  }

  async function respond(bytes: Uint8Array, caller: JoinCaller, signal: AbortSignal): Promise<Uint8Array> {
    if (!takeToken()) throw new JoinFailure(Reason.REASON_BUSY, 'too many join requests; try again in a moment')
    const request = readJoinRequest(bytes)
    if (!sameBytes(request.meshHash, membership.genesis.meshHash)) {
      throw new JoinFailure(Reason.REASON_OTHER_MESH, 'this is another mesh')
    }
    if (!caller.member && caller.peer !== request.joiner) {
      throw new JoinFailure(Reason.REASON_MALFORMED, 'the request is of another peer than the one that sent it')
    }
    if (request.issuer !== membership.self) {
      if (caller.member) throw new JoinFailure(Reason.REASON_ISSUER_UNREACHABLE, 'the invitation is not mine')
      return forward(request.issuer, bytes, signal)
    }
    const proof = await invites.redeem(request)
    log.info({ peer: request.joiner, name: request.name }, 'a peer joined the mesh')
    return encodeMessage(JoinResponseCodec, {
      result: 'proof',
      proof: decodeMessage(ProofCodec, proof, MAX_PROOF_BYTES),
      addresses: options.addresses().slice(0, MAX_TICKET_ADDRESSES),
    })
  }

  return async (stream, caller) => {
    const messages = createMessageStream(stream, { maxMessageBytes: MAX_JOIN_REQUEST_BYTES })
    const signal = AbortSignal.timeout(options.timeoutMs)
    try {
      const bytes = await messages.read(signal)
      if (bytes === undefined) return messages.closeWrite()
      let response: Uint8Array
      try {
        response = await respond(bytes, caller, signal)
      } catch (thrown) {
        const { reason, message } = failureOf(thrown)
        log.info({ peer: caller.peer, problem: message, err: thrown }, 'a join request was refused')
        response = encodeMessage(JoinResponseCodec, {
          result: 'failure',
          failure: { reason, message: message.slice(0, MAX_TEXT_CHARS) },
        })
      }
      await messages.write(response, signal)
      messages.closeWrite()
    } catch (reason) {
      messages.abort(reason instanceof Error ? reason : new Error(errorMessage(reason)))
    }
  }
}

/** Asks for membership over a stream to any member. Throws `InviteError` for an invitation that is no longer good. */
export async function requestJoin(
  stream: ByteStream,
  ticket: Ticket,
  signer: Signer,
  name: string,
  signal: AbortSignal,
): Promise<Joined> {
  const messages = createMessageStream(stream, { maxMessageBytes: MAX_RESPONSE_BYTES })
  await messages.write(createJoinRequest(ticket, signer, name), signal)
  const bytes = await messages.read(signal)
  if (bytes === undefined) throw new TrellisError('unavailable', 'the member hung up without an answer')
  messages.closeWrite()
  const response = decodeMessage(JoinResponseCodec, bytes, MAX_RESPONSE_BYTES, { what: 'answer to the join request' })
  if (response.failure) throw errorOf(response.failure)
  if (!response.proof) throw new TrellisError('invalid_argument', 'malformed answer to the join request')
  const proof = readProof(ticket.genesis, encodeMessage(ProofCodec, response.proof))
  if (proof.peer !== signer.peer) throw new TrellisError('invalid_argument', "the answer has another peer's proof")
  const addresses = (response.addresses ?? []).filter(address => address.length <= MAX_ADDRESS_CHARS)
  return { genesis: ticket.genesis.bytes, proof: proof.bytes, addresses: addresses.slice(0, MAX_TICKET_ADDRESSES) }
}

function errorOf(failure: meshProto.mesh.Failure.$Properties): TrellisError {
  const problem = (Object.keys(INVITE_REASONS) as InviteProblem[]).find(key => INVITE_REASONS[key] === failure.reason)
  if (problem !== undefined) return new InviteError(problem, { remote: true })
  const text = (failure.message ?? '').slice(0, MAX_TEXT_CHARS).replace(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, '?')
  const kind =
    failure.reason === Reason.REASON_BUSY || failure.reason === Reason.REASON_ISSUER_UNREACHABLE
      ? 'unavailable'
      : failure.reason === Reason.REASON_INTERNAL
        ? 'internal'
        : 'permission_denied'
  return new TrellisError(kind, `the mesh refused: ${text}`, { remote: true })
}
