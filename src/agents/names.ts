import { AgentError } from './failure.ts'

const NAME_PATTERN = /^[a-z0-9](?:[a-z0-9._-]{0,62}[a-z0-9])?$/i

/** True for 1–64 letters, digits and `._-`, with a letter or digit at either end. */
export function isAgentName(text: string): boolean {
  return NAME_PATTERN.test(text)
}

/** Throws `invalid_argument` for what is no agent's name. */
export function checkAgentName(text: string): void {
  if (isAgentName(text)) return
  throw new AgentError('invalid_argument', `not a name: ${JSON.stringify(text.slice(0, 80))}`, {
    notExecuted: true,
    suggestedActions: ['Names are 1 to 64 letters, digits and ._- with a letter or digit at either end.'],
    paramHints: { agent: '1 to 64 letters, digits and ._-' },
  })
}

/** An agent as callers name it. */
export interface AgentRef {
  name: string
  /** The only node that will do, in any way that users name peers; a peer id where it has been resolved. */
  peer: string | undefined
}

/** Reads `name` or `name@peer`. Throws `invalid_argument`. */
export function parseAgentRef(text: string): AgentRef {
  const at = text.indexOf('@')
  const name = at === -1 ? text : text.slice(0, at)
  checkAgentName(name)
  const peer = at === -1 ? undefined : text.slice(at + 1)
  if (peer === '') throw new AgentError('invalid_argument', 'no peer behind the @', { notExecuted: true })
  return { name, peer }
}
