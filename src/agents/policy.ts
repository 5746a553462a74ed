import { type PeerId, TrellisError } from '../base/index.ts'
import {
  checkPolicy,
  EMPTY_POLICY,
  type Policy,
  type PolicyLimit,
  type PolicyRule,
  type PolicyScope,
  readPolicyFile,
} from '../config/index.ts'
import type { JsonValue, OwnedMap } from '../state/index.ts'

/** Name of the replicated document with the mesh's policy. Only what admins write there counts. */
export const POLICY_DOCUMENT = 'trellis.policy'
export const POLICY_KEY = 'policy'

/** What a policy decides about. */
export interface PolicyQuestion {
  caller: PeerId
  /** The node that has the agent. */
  callee: PeerId
  agent: string
  /** Undefined: whether anything of the agent may be called at all. */
  tool: string | undefined
}

/** Why a call is denied, or that it is not. */
export type PolicyAnswer = { allowed: true } | { allowed: false; reason: string }

/** The answer to questions about calls, from one or several policies. Pure. */
export class Policies {
  readonly #policies: readonly Policy[]
  readonly #meshName: string

  /** @param policies The home's own first: its word on who belongs to which domain comes first. */
  constructor(policies: readonly Policy[], meshName: string) {
    this.#policies = policies
    this.#meshName = meshName
  }

  /** The domain of a peer. Never by its own word. */
  domainOf(peer: PeerId): string {
    for (const { domains } of this.#policies)
      for (const [name, peers] of Object.entries(domains)) if (peers.includes(peer)) return name
    return this.#meshName
  }

  /** The same on the caller's and on the callee's node, where both have the same policies. */
  decide(question: PolicyQuestion): PolicyAnswer {
    const [from, to] = [this.domainOf(question.caller), this.domainOf(question.callee)]
    const rules = this.#policies.flatMap(policy => policy.rules)
    const denies = (rule: PolicyRule): boolean =>
      rule.effect === 'deny' &&
      // What denies some tools does not deny the agent.
      (rule.tools === undefined || question.tool !== undefined) &&
      fits(rule, question, from, to)
    if (rules.some(denies)) return { allowed: false, reason: 'a rule of the policy denies it' }
    if (from === to && this.#policies.every(policy => policy.same_domain === 'allow')) return { allowed: true }
    // What allows some tools lets callers open the agent: each tool is decided on again.
    const allows = (rule: PolicyRule): boolean => rule.effect === 'allow' && fits(rule, question, from, to)
    if (rules.some(allows)) return { allowed: true }
    return {
      allowed: false,
      reason: from === to ? 'no rule of the policy allows it' : `no rule allows calls from ${from} to ${to}`,
    }
  }

  /** All limits that hold for a caller's calls, with keys that name them. */
  limitsOf(question: PolicyQuestion): { key: string; limit: PolicyLimit }[] {
    const [from, to] = [this.domainOf(question.caller), this.domainOf(question.callee)]
    return this.#policies.flatMap((policy, policyIndex) =>
      policy.limits.flatMap((limit, limitIndex) => {
        if (limit.tools !== undefined && question.tool === undefined) return []
        return fits(limit, question, from, to) ? [{ key: `${policyIndex}.${limitIndex}`, limit }] : []
      }),
    )
  }
}

function fits(scope: PolicyScope, question: PolicyQuestion, from: string, to: string): boolean {
  const { caller, callee, agent, tool } = question
  return (
    matches(scope.from, from) &&
    matches(scope.to, to) &&
    (scope.callers === undefined || scope.callers.includes(caller)) &&
    (scope.callees === undefined || scope.callees.includes(callee)) &&
    matches(scope.agents, agent) &&
    (tool === undefined || matches(scope.tools, tool))
  )
}

function matches(patterns: readonly string[] | undefined, text: string): boolean {
  return patterns === undefined || patterns.some(pattern => matchesPattern(pattern, text))
}

/** True if a text fits a pattern in which each `*` stands for any characters. Takes time linear in both for each `*`. */
function matchesPattern(pattern: string, text: string): boolean {
  const parts = pattern.split('*')
  const first = parts[0] ?? ''
  const last = parts.at(-1) ?? ''
  if (parts.length === 1) return pattern === text
  if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last)) return false
  let from = first.length
  const end = text.length - last.length
  for (const part of parts.slice(1, -1)) {
    const at = text.indexOf(part, from)
    if (at === -1 || at + part.length > end) return false
    from = at + part.length
  }
  return true
}

export interface PolicySourceDependencies {
  /** The policy file of the home. */
  file: string
  /** The replicated document `POLICY_DOCUMENT`. */
  document: OwnedMap
  flushed: () => Promise<void>
  self: PeerId
  meshName: string
  isAdmin: (peer: PeerId) => boolean
  /** Told of what is written there but does not count. */
  onRefused: (author: PeerId, reason: unknown) => void
}

/** The policies in effect on this node: the home's file, and the mesh's as an admin wrote it last. */
export class PolicySource {
  readonly #deps: PolicySourceDependencies
  #file: Policy = EMPTY_POLICY
  #mesh: { policy: Policy; author: PeerId; updatedMs: number } | undefined
  #policies: Policies

  constructor(deps: PolicySourceDependencies) {
    this.#deps = deps
    this.#policies = this.#combine()
  }

  /** The policies in effect. */
  get current(): Policies {
    return this.#policies
  }

  get filePolicy(): Policy {
    return this.#file
  }

  get meshPolicy(): { policy: Policy; author: PeerId } | undefined {
    return this.#mesh
  }

  /** Reads both. Throws what is wrong with the file. */
  async load(): Promise<void> {
    this.#file = await readPolicyFile(this.#deps.file)
    await this.refresh()
  }

  /** Reads the mesh's policy again: after a change of the document, and of who is an admin. */
  async refresh(): Promise<void> {
    const { document, isAdmin, onRefused } = this.#deps
    const all = document.entriesAt(POLICY_KEY)
    for (const { author } of all)
      if (!isAdmin(author)) onRefused(author, new TrellisError('permission_denied', 'only admins write the policy'))
    const written = all.filter(entry => isAdmin(entry.author))
    written.sort((a, b) => b.updatedMs - a.updatedMs || (a.author < b.author ? 1 : -1))
    let mesh: { policy: Policy; author: PeerId; updatedMs: number } | undefined
    for (const { author, value, updatedMs } of written) {
      try {
        mesh = { policy: await checkPolicy(value, 'policy of the mesh'), author, updatedMs }
        break
      } catch (reason) {
        onRefused(author, reason)
      }
    }
    this.#mesh = mesh
    this.#policies = this.#combine()
  }

  /** Replaces the policy of the mesh. Throws `permission_denied` unless this node is an admin, `invalid_argument`. */
  async publish(value: unknown): Promise<void> {
    const { document, flushed, isAdmin, self } = this.#deps
    if (!isAdmin(self)) {
      throw new TrellisError('permission_denied', 'only admins write the policy of the mesh', {
        hint: 'Rules of this node alone go into policy.toml in its home.',
      })
    }
    document.set(POLICY_KEY, (await checkPolicy(value, 'policy')) as unknown as JsonValue)
    await flushed()
    await this.refresh()
  }

  #combine(): Policies {
    const { meshName } = this.#deps
    return new Policies(this.#mesh === undefined ? [this.#file] : [this.#file, this.#mesh.policy], meshName)
  }
}
