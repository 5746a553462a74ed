import type { MembershipProblem } from '../client/index.ts'
import { formatTime } from './text.ts'

/** Why this node is no member any more, and what to do. */
export function describeProblem({ kind, by, byName, timeMs, reason }: MembershipProblem): string[] {
  const who = byName === undefined ? (by ?? 'an admin') : `${byName} (${by})`
  const what = {
    revoked: `revoked by ${who}`,
    issuer_revoked: `the admin who let it in was revoked by ${who}`,
    expired: 'its certificate has expired',
  }[kind]
  return [
    `${what} on ${formatTime(timeMs)}${reason === undefined ? '' : `: ${reason}`}`,
    'Ask an admin for an invitation, and join with a new home (--home): this identity never comes back.',
  ]
}
