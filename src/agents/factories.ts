import { createA2aTarget } from './a2a/target.ts'
import type { AgentKind } from './card.ts'
import { createHttpTarget } from './http-target.ts'
import { createMcpTarget } from './mcp/target.ts'
import type { TargetFactory } from './target.ts'
import { createTcpTarget } from './tcp-target.ts'

/** How agents of each kind that users register are reached. Programs come by themselves (`Agents.attach`). */
export const AGENT_FACTORIES: Readonly<Partial<Record<AgentKind, TargetFactory>>> = {
  http: definition => createHttpTarget(definition),
  tcp: createTcpTarget,
  mcp: createMcpTarget,
  a2a: createA2aTarget,
}
