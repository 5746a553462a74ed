import { createHmac, timingSafeEqual } from 'node:crypto'
import {
  type Clock,
  type KeyValueStore,
  type PeerId,
  type Random,
  type Signer,
  systemClock,
  systemRandom,
  TrellisError,
} from '../base/index.ts'
import { decodeMessage, encodeMessage, meshProto } from '../wire/index.ts'
import { MAX_PROOF_BYTES, type Role, readProof } from './certificates.ts'
import type { Membership } from './membership.ts'
import { checkName, DOMAINS, decodeSigned, encodeSigned, isSignedBy, keyOf, peerOf, sameBytes, sign } from './signed.ts'
import { INVITE_ID_BYTES, INVITE_SECRET_BYTES, type Ticket } from './ticket.ts'

const { InviteRecord: InviteRecordCodec, JoinRequest: JoinRequestCodec, Role: RoleCodec } = meshProto.mesh

const MAC_DOMAIN = 'trellis join mac v1\0'
const MAX_RECORD_BYTES = 256
export const MAX_JOIN_REQUEST_BYTES = 1024
const MAX_OPEN_INVITES = 1000
const MAX_USES = 10_000
const MAX_LIFETIME_MS = 365 * 24 * 3600_000
/** How long a finished invitation is kept, so that it can still say why it is refused, in milliseconds. */
const KEEP_FINISHED_MS = 7 * 24 * 3600_000
const DEFAULT_LIFETIME_MS = 24 * 3600_000
const INVITE_PREFIX = 'invite/'
const JOINER_PREFIX = 'joiner/'
const after = (prefix: string): string => `${prefix.slice(0, -1)}0`

export type InviteProblem = 'unknown' | 'expired' | 'used_up' | 'revoked'

/** Thrown when an invitation is not, or no longer, good. */
export class InviteError extends TrellisError {
  override readonly name = 'InviteError'
  readonly problem: InviteProblem
  constructor(problem: InviteProblem, options: { remote?: boolean } = {}) {
    const text = {
      unknown: 'the invitation is not known to the admin who is said to have made it',
      expired: 'the invitation has expired',
      used_up: 'the invitation has been used up',
      revoked: 'the invitation was withdrawn',
    }[problem]
    super('permission_denied', text, { ...options, hint: 'Ask an admin of the mesh for a new ticket.' })
    this.problem = problem
  }
}

export interface InviteOptions {
  /** @defaultValue 'member' */
  role?: Role
  /** Peers that can join with it, 1–10,000. @defaultValue 1 */
  uses?: number
  /** Milliseconds until it expires, a year at most. @defaultValue 24 hours */
  expiresMs?: number
}

export interface Invite {
  /** 16 hex digits. */
  readonly id: string
  readonly role: Role
  readonly uses: number
  readonly used: number
  /** Milliseconds since the epoch. */
  readonly createdMs: number
  readonly expiresMs: number
  readonly revoked: boolean
}

/** What a joiner asks of the issuer. Bound to the joiner's key, so that who forwards it can neither alter nor use it. */
export interface JoinRequest {
  readonly joiner: PeerId
  readonly issuer: PeerId
  readonly inviteId: Uint8Array
  readonly name: string
  readonly mac: Uint8Array
  readonly meshHash: Uint8Array
}

function macOf(secret: Uint8Array, request: Omit<JoinRequest, 'mac' | 'name'>): Uint8Array {
  return createHmac('sha256', secret)
    .update(MAC_DOMAIN)
    .update(request.meshHash)
    .update(keyOf(request.joiner))
    .update(keyOf(request.issuer))
    .update(request.inviteId)
    .digest()
}

export function createJoinRequest(ticket: Ticket, signer: Signer, name: string): Uint8Array {
  const request = {
    joiner: signer.peer,
    issuer: ticket.issuer,
    inviteId: ticket.inviteId,
    meshHash: ticket.genesis.meshHash,
  }
  const body = encodeMessage(JoinRequestCodec, {
    mesh: request.meshHash,
    joiner: keyOf(request.joiner),
    issuer: keyOf(request.issuer),
    invite: request.inviteId,
    name: checkName(name, 'the name of this node'),
    mac: macOf(ticket.secret, request),
  })
  return encodeSigned(sign(signer, DOMAINS.joinRequest, body))
}

/** Decodes a request and verifies the joiner's signature. Throws `invalid_argument`. */
export function readJoinRequest(bytes: Uint8Array): JoinRequest {
  const signed = decodeSigned(bytes, MAX_JOIN_REQUEST_BYTES, 'join request')
  const body = decodeMessage(JoinRequestCodec, signed.body, MAX_JOIN_REQUEST_BYTES, { what: 'join request' })
  const joiner = peerOf(body.joiner, 'join request')
  if (body.invite.byteLength !== INVITE_ID_BYTES || body.mac.byteLength !== 32 || body.mesh.byteLength !== 32) {
    throw new TrellisError('invalid_argument', 'malformed join request')
  }
  if (!isSignedBy(joiner, DOMAINS.joinRequest, signed)) {
    throw new TrellisError('invalid_argument', 'the join request is not signed by the joiner')
  }
  return {
    joiner,
    issuer: peerOf(body.issuer, 'join request'),
    inviteId: body.invite,
    name: checkName(body.name, 'the name of the joining node'),
    mac: body.mac,
    meshHash: body.mesh,
  }
}

/** The invitations that this node made. */
export interface Invites {
  /** Makes an invitation; on disk when it resolves. Throws `permission_denied` unless this node is an admin. */
  create(addresses: readonly string[], options?: InviteOptions): Promise<Ticket>
  list(): Promise<Invite[]>
  /** Withdraws an invitation. False if there is none with the id. Who joined with it stays a member. */
  revoke(id: string): Promise<boolean>
  /**
   * Answers a join request with the joiner's proof of membership. The use is on disk before this resolves; the same
   * joiner asking again gets the same proof and uses nothing up. Throws `InviteError`.
   */
  redeem(request: JoinRequest): Promise<Uint8Array>
}

export interface InvitesOptions {
  membership: Membership
  /** Holds the secrets of open invitations. */
  store: KeyValueStore
  clock?: Clock
  random?: Random
}

type StoredInvite = ReturnType<typeof InviteRecordCodec.decode>

export function createInvites(options: InvitesOptions): Invites {
  const { membership, store } = options
  const clock = options.clock ?? systemClock
  const random = options.random ?? systemRandom
  let last: Promise<unknown> = Promise.resolve()

  /** One change at a time: two joiners at once must not share the last use. */
  function exclusive<T>(task: () => Promise<T>): Promise<T> {
    const run = last.then(task, task)
    last = run.catch(() => {})
    return run
  }

  async function read(id: string): Promise<StoredInvite | undefined> {
    const bytes = await store.get(INVITE_PREFIX + id)
    return bytes && decodeMessage(InviteRecordCodec, bytes, MAX_RECORD_BYTES, { what: 'stored invitation' })
  }

  function problemOf(invite: StoredInvite): InviteProblem | undefined {
    if (invite.revoked) return 'revoked'
    if (invite.expiresMs <= clock.wallMs()) return 'expired'
    return invite.used >= invite.uses ? 'used_up' : undefined
  }

  async function all(): Promise<StoredInvite[]> {
    const invites: StoredInvite[] = []
    for await (const [, bytes] of store.entries({ gte: INVITE_PREFIX, lt: after(INVITE_PREFIX) })) {
      invites.push(decodeMessage(InviteRecordCodec, bytes, MAX_RECORD_BYTES, { what: 'stored invitation' }))
    }
    return invites
  }

  const idOf = (invite: { id: Uint8Array }): string => Buffer.from(invite.id).toString('hex')
  const put = (invite: StoredInvite) => ({
    type: 'put' as const,
    key: INVITE_PREFIX + idOf(invite),
    value: encodeMessage(InviteRecordCodec, invite),
  })

  /** Forgets invitations that ended long ago, with what their joiners got. */
  async function prune(invites: readonly StoredInvite[]): Promise<void> {
    for (const invite of invites) {
      if (invite.expiresMs + KEEP_FINISHED_MS > clock.wallMs()) continue
      const prefix = `${JOINER_PREFIX}${idOf(invite)}/`
      const keys = [INVITE_PREFIX + idOf(invite)]
      for await (const [key] of store.entries({ gte: prefix, lt: after(prefix) })) keys.push(key)
      await store.batch(keys.map(key => ({ type: 'del', key })))
    }
  }

  return {
    create: (addresses, inviteOptions = {}) =>
      exclusive(async () => {
        const role = inviteOptions.role ?? 'member'
        const uses = inviteOptions.uses ?? 1
        const lifetimeMs = inviteOptions.expiresMs ?? DEFAULT_LIFETIME_MS
        if (!membership.isAdmin(membership.self)) {
          throw new TrellisError('permission_denied', 'only an admin of the mesh can invite', {
            hint: 'Ask an admin, or the founder, for a ticket.',
          })
        }
        if (!Number.isSafeInteger(uses) || uses < 1 || uses > MAX_USES) {
          throw new TrellisError('invalid_argument', `an invitation has 1 to ${MAX_USES} uses`)
        }
        if (!Number.isFinite(lifetimeMs) || lifetimeMs <= 0 || lifetimeMs > MAX_LIFETIME_MS) {
          throw new TrellisError('invalid_argument', 'an invitation lasts more than 0 and at most 365 days')
        }
        const invites = await all()
        await prune(invites)
        if (invites.filter(invite => problemOf(invite) === undefined).length >= MAX_OPEN_INVITES) {
          throw new TrellisError('resource_exhausted', `more than ${MAX_OPEN_INVITES} open invitations`, {
            hint: 'Withdraw some.',
          })
        }
        const nowMs = Math.floor(clock.wallMs())
        const id = random.bytes(INVITE_ID_BYTES)
        const secret = random.bytes(INVITE_SECRET_BYTES)
        const expiresMs = nowMs + Math.floor(lifetimeMs)
        const record = InviteRecordCodec.create({
          id,
          secret,
          role: role === 'admin' ? RoleCodec.ROLE_ADMIN : RoleCodec.ROLE_MEMBER,
          uses,
          used: 0,
          expiresMs,
          createdMs: nowMs,
          revoked: false,
        })
        await store.batch([put(record)])
        const { genesis, self: issuer } = membership
        return { genesis, issuer, inviteId: id, secret, role, uses, expiresMs, addresses }
      }),

    async list() {
      const invites = await all()
      return invites.map(invite => ({
        id: idOf(invite),
        role: invite.role === RoleCodec.ROLE_ADMIN ? ('admin' as const) : ('member' as const),
        uses: invite.uses,
        used: invite.used,
        createdMs: invite.createdMs,
        expiresMs: invite.expiresMs,
        revoked: invite.revoked,
      }))
    },

    revoke: id =>
      exclusive(async () => {
        const invite = /^[0-9a-f]{16}$/.test(id) ? await read(id) : undefined
        if (invite === undefined) return false
        invite.revoked = true
        await store.batch([put(invite)])
        return true
      }),

    redeem: request =>
      exclusive(async () => {
        if (request.issuer !== membership.self || !sameBytes(request.meshHash, membership.genesis.meshHash)) {
          throw new InviteError('unknown')
        }
        const id = Buffer.from(request.inviteId).toString('hex')
        const invite = await read(id)
        // A wrong secret must not tell whether the invitation exists.
        const expected = macOf(invite?.secret ?? random.bytes(INVITE_SECRET_BYTES), request)
        const matches = timingSafeEqual(expected, request.mac)
        if (invite === undefined || !matches) throw new InviteError('unknown')
        const joinerKey = `${JOINER_PREFIX}${id}/${request.joiner}`
        const given = await store.get(joinerKey)
        if (given !== undefined && !invite.revoked) {
          const proof = readProof(membership.genesis, given)
          if (membership.checkProof(proof.bytes).problem === undefined) return proof.bytes
        }
        const problem = problemOf(invite)
        if (problem !== undefined) throw new InviteError(problem)
        const role = invite.role === RoleCodec.ROLE_ADMIN ? 'admin' : 'member'
        const proof = membership.issue(request.joiner, role, request.name)
        if (proof.bytes.byteLength > MAX_PROOF_BYTES) throw new TrellisError('internal', 'the proof is too long')
        invite.used++
        await store.batch([put(invite), { type: 'put', key: joinerKey, value: proof.bytes }])
        await membership.flushed()
        return proof.bytes
      }),
  }
}
