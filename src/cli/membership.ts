import type { MembershipProblem, TrellisClient } from '../client/index.ts'
import { type CommandContext, callOptions } from './context.ts'
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

/** After a write that nobody else gets, since this node is no member any more: says so on stderr. */
export async function noteOwnProblem(client: TrellisClient, context: CommandContext): Promise<void> {
  // What was written is written, whatever comes of this.
  const status = await client.node.status(callOptions(context)).catch(() => undefined)
  const problem = status?.mesh?.problem
  if (problem === undefined) return
  context.output.note('This stays here, since this node is no longer a member:')
  for (const line of describeProblem(problem)) context.output.note(`  ${line}`)
}
