/** Which calls a rule or a limit is about: those that fit all that is named. Patterns may hold `*`. */
export interface PolicyScope {
  /** Domains of the caller's node. */
  from?: string[]
  /** Domains of the node that has the agent. */
  to?: string[]
  /** Peer ids of the caller's node. */
  callers?: string[]
  /** Peer ids of the node that has the agent. */
  callees?: string[]
  /** Names of agents and services. */
  agents?: string[]
  /** Tools of an agent, or requests of an HTTP service such as `GET /v1/*`. */
  tools?: string[]
}

export interface PolicyRule extends PolicyScope {
  effect: 'allow' | 'deny'
}

/** What each caller may use of each agent, within a minute. */
export interface PolicyLimit extends PolicyScope {
  calls_per_minute?: number
  bytes_per_minute?: number
  /** Seconds of calls together: two that run side by side for a second are two. */
  seconds_per_minute?: number
  calls_at_once?: number
}

/** Who may call what. The home's file `policy.toml` and what admins publish in the mesh have the same form. */
export interface Policy {
  /** Peer ids by the domain that they belong to. Others belong to the domain that is named like the mesh. */
  domains: Record<string, string[]>
  /** Whether members of one domain may call each other without a rule. @defaultValue 'allow' */
  same_domain: 'allow' | 'deny'
  /** In any order: one that denies wins over all that allow. */
  rules: PolicyRule[]
  /** All that fit a call hold. */
  limits: PolicyLimit[]
}

/** The policy that says nothing. */
export const EMPTY_POLICY: Readonly<Policy> = Object.freeze({
  domains: {},
  same_domain: 'allow',
  rules: [],
  limits: [],
})

/** Name of the policy's file in a home. */
export const POLICY_FILE = 'policy.toml'

/** Checks a policy that came as JSON. Throws `invalid_argument`, naming `where`. */
export async function checkPolicy(value: unknown, where: string): Promise<Policy> {
  const { parsePolicy } = await import('./resolve-policy.ts')
  return parsePolicy(value, where)
}

/** Reads a policy from a TOML file; the empty one if there is no such file. Throws `invalid_argument`. */
export async function readPolicyFile(file: string): Promise<Policy> {
  const { loadPolicy } = await import('./resolve-policy.ts')
  return loadPolicy(file)
}
