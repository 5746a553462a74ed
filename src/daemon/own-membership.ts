import { anySignal, type PeerId, TrellisError } from '../base/index.ts'
import type { MembershipProblem } from '../mesh/index.ts'
import type { MeshRuntime } from './mesh-runtime.ts'

const REJOIN_HINT =
  'An identity never comes back once it is out: ask an admin for an invitation, and join with a new home (--home). `trellis mesh leave` frees this one for other meshes.'

/** Why this node is no longer a member of its mesh. */
export interface OwnProblem {
  kind: MembershipProblem
  /** The admin who revoked; empty where the certificate has expired. */
  by: PeerId
  byName: string
  /** When, in milliseconds since the epoch. */
  timeMs: number
  reason: string
}

/** `undefined` while this node is a member. */
export function ownProblem({
  membership,
  members,
}: Pick<MeshRuntime, 'membership' | 'members'>): OwnProblem | undefined {
  const own = membership.member(membership.self)
  if (own?.problem === undefined) return undefined
  const { revocation } = own
  if (revocation === undefined) {
    return { kind: own.problem, by: '', byName: '', timeMs: own.expiresMs ?? 0, reason: '' }
  }
  const by = revocation.issuer.peer
  return { kind: own.problem, by, byName: members.nameOf(by), timeMs: revocation.issuedMs, reason: revocation.reason }
}

/** What became of this node, as an error for whatever needs the mesh. `undefined` while it is a member. */
export function ownProblemError(runtime: Pick<MeshRuntime, 'membership' | 'members'>): TrellisError | undefined {
  const problem = ownProblem(runtime)
  if (problem === undefined) return undefined
  const { meshName } = runtime.membership
  const when = new Date(problem.timeMs).toISOString().slice(0, 19).replace('T', ' ')
  const text =
    problem.kind === 'expired'
      ? `this node's membership in ${meshName} expired on ${when} UTC`
      : `${problem.kind === 'revoked' ? 'this node' : 'the admin who let this node in'} was revoked from ${meshName} ` +
        `by ${problem.byName || problem.by} on ${when} UTC${problem.reason === '' ? '' : `: ${problem.reason}`}`
  return new TrellisError('permission_denied', text, { hint: REJOIN_HINT })
}

/** A signal for work that needs the mesh: it also aborts, with what became of this node, when that is no longer a member. */
export function whileMember(
  runtime: Pick<MeshRuntime, 'membership' | 'members'>,
  signal: AbortSignal,
): { readonly signal: AbortSignal } & Disposable {
  const ending = new AbortController()
  const look = (): void => {
    const problem = ownProblemError(runtime)
    if (problem !== undefined) ending.abort(problem)
  }
  const stop = runtime.membership.onChange(look)
  look()
  return { signal: anySignal([signal, ending.signal]), [Symbol.dispose]: stop }
}
