export type { Genesis, Proof, Role } from './certificates.ts'
export type { FindProvidersOptions } from './dht.ts'
export type { DialAttempt, DialReport } from './dialer.ts'
export { AdmissionError, type AdmissionReason } from './handshake.ts'
export { createIdentity, type Identity, loadIdentity, readIdentity } from './identity.ts'
export type { MeshInternals } from './internals.ts'
export { type Invite, InviteError, type InviteOptions, type InviteProblem } from './invites.ts'
export type { Joined } from './join.ts'
export { type JoinOptions, joinMesh } from './join-client.ts'
export type { MeshPreset } from './libp2p.ts'
export { DEFAULT_LIMITS, type MeshLimits } from './limits.ts'
export {
  adoptMembership,
  createMesh,
  type IssueOptions,
  loadMembership,
  type Member,
  type Membership,
  type MembershipEvent,
  type MembershipOptions,
  type MembershipProblem,
  type RevokeOptions,
} from './membership.ts'
export { createMeshNode } from './node.ts'
export type { ConnectedPeer, MeshEvent, MeshNode, MeshNodeOptions } from './node-types.ts'
export type { ConnectionPath, TransportName } from './peer-table.ts'
export { createNatCrossing, type NatCrossing, type NatCrossingOptions } from './punch/index.ts'
export type { Revocation } from './revocations.ts'
export { decodeTicket, encodeTicket, type Ticket, TicketError, type TicketProblem } from './ticket.ts'
