import {
  type ByteStream,
  createMessageStream,
  errorMessage,
  type MessageStream,
  type PeerId,
  TrellisError,
} from '../base/index.ts'
import { decodeMessage, encodeMessage, meshProto } from '../wire/index.ts'
import { MAX_PROOF_BYTES } from './certificates.ts'
import { describe, type Member, type Membership } from './membership.ts'
import { HANDSHAKE_VERSION } from './protocols.ts'
import { MAX_REVOCATION_BYTES, type Revocation } from './revocations.ts'
import { sameBytes } from './signed.ts'

const {
  Failure: FailureCodec,
  Handshake: HandshakeCodec,
  Proof: ProofCodec,
  SignedRevocation: SignedRevocationCodec,
} = meshProto.mesh
export const { Reason } = FailureCodec

const MAX_MESSAGE_BYTES = MAX_PROOF_BYTES + MAX_REVOCATION_BYTES + 1024
const MAX_REASON_CHARS = 200

export type AdmissionReason =
  | 'malformed'
  | 'other_mesh'
  | 'not_a_member'
  | 'expired'
  | 'revoked'
  | 'busy'
  | 'version'
  | 'no_answer'

const REASON_OF: Record<AdmissionReason, meshProto.mesh.Failure.Reason> = {
  malformed: Reason.REASON_MALFORMED,
  other_mesh: Reason.REASON_OTHER_MESH,
  not_a_member: Reason.REASON_NOT_A_MEMBER,
  expired: Reason.REASON_EXPIRED,
  revoked: Reason.REASON_REVOKED,
  busy: Reason.REASON_BUSY,
  version: Reason.REASON_VERSION,
  no_answer: Reason.REASON_UNSPECIFIED,
}

/** Thrown when one side of a connection does not admit the other. */
export class AdmissionError extends TrellisError {
  override readonly name = 'AdmissionError'
  readonly reason: AdmissionReason
  /** The record that made this side refuse a member of before. */
  readonly revocation: Revocation | undefined
  constructor(
    reason: AdmissionReason,
    message: string,
    options: { remote?: boolean; cause?: unknown; revocation?: Revocation | undefined } = {},
  ) {
    super(reason === 'no_answer' || reason === 'busy' ? 'unavailable' : 'permission_denied', message, options)
    this.reason = reason
    this.revocation = options.revocation
  }
}

interface Step {
  proof?: Uint8Array
  accepted?: true
}

function encodeStep(membership: Membership, step: Step): Uint8Array {
  const common = { version: HANDSHAKE_VERSION, mesh: membership.genesis.meshHash }
  return step.proof === undefined
    ? encodeMessage(HandshakeCodec, { ...common, step: 'accepted', accepted: {} })
    : encodeMessage(HandshakeCodec, {
        ...common,
        step: 'proof',
        proof: decodeMessage(ProofCodec, step.proof, MAX_PROOF_BYTES),
      })
}

/** A refusal, as it is sent to whoever is not admitted. */
function encodeRefusal(membership: Membership, error: AdmissionError): Uint8Array {
  return encodeMessage(HandshakeCodec, {
    version: HANDSHAKE_VERSION,
    mesh: membership.genesis.meshHash,
    step: 'refused',
    refused: {
      reason: REASON_OF[error.reason],
      message: error.message.slice(0, MAX_REASON_CHARS),
      revocation:
        error.revocation === undefined
          ? null
          : decodeMessage(SignedRevocationCodec, error.revocation.bytes, MAX_REVOCATION_BYTES),
    },
  })
}

/** A refusal may bring the proof that this node was revoked, which it would otherwise hear of from nobody. */
function learn(membership: Membership, refused: meshProto.mesh.Failure.$Properties): void {
  if (!refused.revocation) return
  try {
    membership.addRevocation(encodeMessage(SignedRevocationCodec, refused.revocation))
  } catch {
    // Not signed by an admin, or of another mesh: then it says nothing.
  }
}

/** Reads one message; what it says is either a proof, an acceptance or, thrown, the far side's refusal. */
export function readStep(membership: Membership, bytes: Uint8Array | undefined): Step {
  if (bytes === undefined) throw new AdmissionError('no_answer', 'the peer hung up during the admission handshake')
  let message: ReturnType<typeof HandshakeCodec.decode>
  try {
    message = decodeMessage(HandshakeCodec, bytes, MAX_MESSAGE_BYTES, { what: 'admission handshake' })
  } catch (cause) {
    throw new AdmissionError('malformed', errorMessage(cause), { cause })
  }
  if (message.refused) {
    learn(membership, message.refused)
    const text = (message.refused.message ?? '').slice(0, MAX_REASON_CHARS).replace(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, '?')
    const known = (Object.keys(REASON_OF) as AdmissionReason[]).find(key => REASON_OF[key] === message.refused?.reason)
    throw new AdmissionError(known ?? 'not_a_member', `the peer refused us: ${text}`, { remote: true })
  }
  if (message.version !== HANDSHAKE_VERSION) {
    throw new AdmissionError(
      'version',
      `the peer speaks version ${message.version} of the handshake, not ${HANDSHAKE_VERSION}`,
    )
  }
  if (!sameBytes(message.mesh, membership.genesis.meshHash)) {
    throw new AdmissionError('other_mesh', 'the peer is of another mesh')
  }
  if (message.accepted) return { accepted: true }
  if (message.proof) return { proof: encodeMessage(ProofCodec, message.proof) }
  throw new AdmissionError('malformed', 'malformed admission handshake')
}

/** Judges a proof of the peer at the other end of the connection. Throws `AdmissionError`. */
export function admit(membership: Membership, remote: PeerId, proof: Uint8Array | undefined): Member {
  if (proof === undefined) throw new AdmissionError('malformed', 'a proof of membership was expected')
  let member: Member
  try {
    member = membership.checkProof(proof)
  } catch (cause) {
    const reason = cause instanceof TrellisError && cause.kind === 'permission_denied' ? 'not_a_member' : 'malformed'
    throw new AdmissionError(reason, errorMessage(cause), { cause })
  }
  if (member.peer !== remote) {
    throw new AdmissionError('not_a_member', 'the proof of membership is of another peer than the one that shows it')
  }
  if (member.problem !== undefined) {
    throw new AdmissionError(
      member.problem === 'expired' ? 'expired' : 'revoked',
      `not a member: ${describe(member.problem)}`,
      { revocation: member.revocation },
    )
  }
  return member
}

async function refuse(membership: Membership, messages: MessageStream, reason: unknown, signal: AbortSignal) {
  if (reason instanceof AdmissionError && !reason.remote && reason.reason !== 'no_answer') {
    await messages.write(encodeRefusal(membership, reason), signal).catch(() => {})
    messages.closeWrite()
  }
}

/**
 * The dialing side: shows its proof, reads the other's, accepts it. Resolves once both are admitted. Throws
 * `AdmissionError`; then the connection must be closed.
 */
export async function initiateHandshake(
  membership: Membership,
  stream: ByteStream,
  remote: PeerId,
  signal: AbortSignal,
): Promise<Member> {
  const messages = createMessageStream(stream, { maxMessageBytes: MAX_MESSAGE_BYTES })
  try {
    await messages.write(encodeStep(membership, { proof: membership.ownProof() }), signal)
    const member = admit(membership, remote, readStep(membership, await messages.read(signal)).proof)
    await messages.write(encodeStep(membership, { accepted: true }), signal)
    messages.closeWrite()
    return member
  } catch (reason) {
    await refuse(membership, messages, reason, signal)
    throw reason
  }
}

/**
 * The listening side. `onVerified` is called when the dialer's proof holds and before it is told so: from then on it may
 * be served. Resolves once it has accepted this node too.
 */
export async function answerHandshake(
  membership: Membership,
  stream: ByteStream,
  remote: PeerId,
  onVerified: (member: Member) => void,
  signal: AbortSignal,
): Promise<Member> {
  const messages = createMessageStream(stream, { maxMessageBytes: MAX_MESSAGE_BYTES })
  try {
    const member = admit(membership, remote, readStep(membership, await messages.read(signal)).proof)
    onVerified(member)
    await messages.write(encodeStep(membership, { proof: membership.ownProof() }), signal)
    const answer = readStep(membership, await messages.read(signal))
    if (answer.accepted !== true) throw new AdmissionError('malformed', 'malformed admission handshake')
    messages.closeWrite()
    return member
  } catch (reason) {
    await refuse(membership, messages, reason, signal)
    throw reason
  }
}
