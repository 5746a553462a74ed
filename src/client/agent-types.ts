import type { Duplex } from 'node:stream'
import type { AgentError } from '../rpc/index.ts'
import type { CallOptions, JsonValue, Operation } from './types.ts'

/** What an agent is: a program, a server of MCP or A2A, or a plain service on HTTP or on bytes. */
export type AgentKind = 'program' | 'mcp' | 'a2a' | 'http' | 'tcp'

/** Something that an agent can do. All hints are its own word. */
export interface AgentSkill {
  id: string
  name?: string
  description?: string
  tags?: string[]
  examples?: string[]
  inputModes?: string[]
  outputModes?: string[]
  /** 0 to 1. */
  qualityHint?: number
  latencyHintMsP50?: number
  /** In the agent's own unit. */
  costHint?: number
}

/** What the card of an agent says: LDP's identity card and A2A's agent card in one. */
export interface AgentDescription {
  description?: string
  /** Of the agent, as its author counts. */
  version?: string
  skills?: AgentSkill[]
  /** In order of preference, such as `text`. */
  payloadModes?: string[]
  modelFamily?: string
  modelVersion?: string
  weightsFingerprint?: string
  /** In tokens. */
  contextWindow?: number
  jurisdiction?: string
  /** The agent's own A2A card. */
  a2a?: JsonValue
}

export interface AgentInfo extends AgentDescription {
  name: string
  kind: AgentKind
  /** Peer id of its node, whose key has signed the card. */
  peer: string
  peerName: string
  /** The domain that policies give to its node. */
  domain: string
  /** Its node has said so within the last half minute. */
  online: boolean
  activeCalls: number
  updatedMs: number
  skills: AgentSkill[]
  /** Of this node's agents: what it leads to, and how that does. */
  target?: string
  state?: string
}

export interface AgentFilter {
  name?: string
  /** Id, name or tag of a skill. */
  skill?: string
  peer?: string
  /** Those that are not there at the moment as well. @defaultValue false */
  offlineToo?: boolean
}

export interface RegisterAgentOptions extends CallOptions, AgentDescription {
  name: string
  /** Where it is: http://, tcp:// or unix:. */
  url?: string
  /** Of an MCP server on stdio: a program and its arguments. */
  command?: string[]
  /** @defaultValue by the url */
  kind?: Exclude<AgentKind, 'program'>
  environment?: Record<string, string>
  workingDirectory?: string
  /** Takes the place of one of the same name. @defaultValue false */
  replace?: boolean
}

export type AgentCallEvent =
  | { type: 'progress'; done: number; total?: number; message?: string }
  /** A part of the result that is there already. */
  | { type: 'partial'; value: JsonValue }
  | { type: 'result'; value: JsonValue }

export interface AgentCallOptions extends CallOptions {
  /** The call that this one is made for, as its handler got it: its deadline and depth bind. */
  parent?: AgentCallContext
}

/** Who calls, as the caller's node has proven it. */
export interface AgentCaller {
  peer: string
  /** A label. */
  name: string
  domain: string
  admin: boolean
}

/** What a handler knows of its call besides the arguments. */
export interface AgentCallContext {
  readonly caller: AgentCaller
  readonly tool: string
  /** Aborts when the caller cancels, its deadline passes or its budget is used up. */
  readonly signal: AbortSignal
  /** Names the call to the daemon. */
  readonly token: string
  /** Time left, in milliseconds; `undefined` without a deadline. */
  remainingMs(): number | undefined
  progress(done: number, total?: number, message?: string): void
}

/** Serves one tool. An async generator yields parts of the result and returns the rest of it. */
export type AgentHandler = (
  args: { [key: string]: JsonValue },
  context: AgentCallContext,
) => JsonValue | Promise<JsonValue> | AsyncGenerator<JsonValue, JsonValue, undefined>

export interface ServeAgentOptions extends AgentDescription {
  /** Ends serving. */
  signal?: AbortSignal
}

/** A program's agent on the mesh for as long as this is open. */
export interface ServedAgent extends AsyncDisposable {
  /** Resolves when it is served no more: with the reason, or `undefined` after `close()`. */
  readonly closed: Promise<AgentError | undefined>
  close(): Promise<void>
}

export type ForwardEvent =
  | { type: 'listening'; host: string; port: number }
  | { type: 'opened'; id: number; peer: string }
  | { type: 'closed'; id: number; peer: string; sentBytes: number; receivedBytes: number; failure?: AgentError }

/** A stream to an agent or service, as a socket. */
export interface AgentConnectOptions {
  signal?: AbortSignal
  /** @defaultValue 'tunnel' */
  protocol?: 'tunnel' | 'mcp' | 'a2a'
  parent?: AgentCallContext
}

export interface PolicyInfo {
  /** Path of the policy file of the home, and what it says. */
  file: string
  filePolicy: JsonValue
  /** The policy of the mesh and the admin who wrote it; absent if there is none. */
  mesh?: { policy: JsonValue; author: string }
  /** The domain of this node. */
  domain: string
}

/** A line of the audit log; see the README for its fields. */
export type AuditRecord = { [key: string]: JsonValue } & { sequence: number; hash: string; previous: string }

export interface AuditVerdict {
  recordCount: number
  firstSequence: number
  lastSequence: number
  /** Absent: the chain holds. */
  problem?: string
}

/** Agents are named `name`, or `name@peer` for the one of a certain node. Failures are `AgentError`s. */
export interface AgentsApi {
  list(filter?: AgentFilter & CallOptions): Promise<AgentInfo[]>
  /** Puts an agent or a service of this machine on the mesh; kept over restarts of the daemon. */
  register(options: RegisterAgentOptions): Promise<AgentInfo>
  remove(name: string, options?: CallOptions): Promise<void>
  /** Calls a tool or skill. @defaultValue timeoutMs none */
  call(
    agent: string,
    tool: string,
    args?: { [key: string]: JsonValue },
    options?: AgentCallOptions,
  ): Operation<AgentCallEvent, JsonValue>
  /**
   * Puts this program on the mesh as an agent with a handler for each tool. Resolves when it can be called; survives a
   * restart of the daemon.
   */
  serve(
    name: string,
    handlers: Readonly<Record<string, AgentHandler>>,
    options?: ServeAgentOptions,
  ): Promise<ServedAgent>
  /** Opens a stream to an agent or service. */
  connect(agent: string, options?: AgentConnectOptions): Promise<Duplex & { readonly peer: string }>
  /** Listens on a loopback port (0: any that is free) for a service of the mesh until the loop is left. */
  forward(agent: string, options?: { port?: number; signal?: AbortSignal }): AsyncIterable<ForwardEvent>
  /** What this node's agent wrote to stderr, and what became of it. */
  logs(
    name: string,
    options?: { follow?: boolean; signal?: AbortSignal },
  ): AsyncIterable<{ unixMs: number; text: string }>
  policy(options?: CallOptions): Promise<PolicyInfo>
  /** Replaces the policy of the mesh. Admins only. */
  publishPolicy(policy: JsonValue, options?: CallOptions): Promise<void>
  /** The last `limit` records (0: all), oldest first; with `follow` then those that come. */
  audit(options?: { limit?: number; follow?: boolean; signal?: AbortSignal }): AsyncIterable<AuditRecord>
  verifyAudit(options?: CallOptions): Promise<AuditVerdict>
}
