import type { TrellisError } from '../base/index.ts'
import type { ProviderProblem } from './types.ts'

/** Waits before a provider that failed is tried again, doubled each time. */
const FIRST_RETRY_MS = 500
export const MAX_RETRY_MS = 10_000
/** One that is far slower than others is in their way. */
export const SLOW_RETRY_MS = 60_000
/** One that has nothing of it yet may be about to fetch it, as in a line of nodes that pull at the same time. */
const MAX_MISSING_RETRY_MS = 2_000

/** What a failure says of a provider, and when to try it again; 0: at once. `protocol_violation`: never. */
export interface Setback {
  problem: ProviderProblem
  retryMs: number
}

/** `failureCount`: of failures before this one. `isAlone`: nobody else is at work. */
export function setbackOf(
  { kind, remote }: TrellisError,
  { isActive, isAlone, failureCount }: { isActive: boolean; isAlone: boolean; failureCount: number },
): Setback {
  if (kind === 'invalid_argument' && !remote) return { problem: 'protocol_violation', retryMs: Infinity }
  // Where nobody else serves, a slow one is asked again at once.
  if (kind === 'deadline_exceeded' && !remote && isActive)
    return { problem: 'too_slow', retryMs: isAlone ? FIRST_RETRY_MS : SLOW_RETRY_MS }
  const problem = kind === 'not_found' ? 'missing' : isActive ? 'disconnected' : 'unreachable'
  // One that was at work a moment ago may be there on another path.
  if (problem === 'disconnected' && failureCount === 0) return { problem, retryMs: 0 }
  const maxMs = problem === 'missing' ? MAX_MISSING_RETRY_MS : MAX_RETRY_MS
  return { problem, retryMs: Math.min(maxMs, FIRST_RETRY_MS * 2 ** failureCount) }
}
