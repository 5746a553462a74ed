import { type AgentRef, type Agents, parseAgentRef } from '../agents/index.ts'
import { isPeerId } from '../base/index.ts'
import { type DaemonContext, requirePeer, requireRuntime } from './context.ts'

/** The agents of this node's mesh. Throws `failed_precondition` while it is in none. */
export function agentsOf(context: DaemonContext): Agents {
  return requireRuntime(context).agents
}

/** An agent as a user names it, its peer resolved. */
export function agentRefOf(context: DaemonContext, text: string): AgentRef {
  const ref = parseAgentRef(text)
  if (ref.peer === undefined || isPeerId(ref.peer)) return ref
  return { name: ref.name, peer: requirePeer(context, ref.peer) }
}
