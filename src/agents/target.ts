import type { ByteStream, Logger } from '../base/index.ts'
import type { AgentProtocol } from './agent-streams.ts'
import type { BrokerCall, BrokerSession } from './broker.ts'
import type { AgentDescription, AgentKind } from './card.ts'

/** An agent of this node as its user registered it. */
export interface AgentDefinition {
  name: string
  kind: AgentKind
  /** Where it is; empty for one that is a command. */
  url: string
  /** A program and its arguments, never a shell's line. Empty: none. */
  command: readonly string[]
  /** Variables for the command, besides a small set of the daemon's own. */
  environment: Readonly<Record<string, string>>
  /** Where the command runs. Empty: the home. */
  workingDirectory: string
  description: AgentDescription
}

/** What a call to an agent tells while it runs, and at its end. */
export type AgentCallEvent =
  | { type: 'progress'; done: number; total?: number; message?: string }
  /** A part of the result that is there already. */
  | { type: 'partial'; json: string }
  /** The last one. */
  | { type: 'result'; json: string }

export interface TargetContext {
  log: Logger
  /** Folder of the home, for commands that name no other. */
  home: string
  /** Aborts when the agent is removed or the node stops. */
  life: AbortSignal
  /** A line for `trellis agent logs`. */
  note: (line: string) => void
  /** Tells that what the card should say has been found out, such as the tools of an MCP server. */
  onDescribed: (description: Partial<AgentDescription>) => void
  /** Tells that the target's state has changed; anything but `ready` and `idle` takes the agent off the mesh until it is. */
  onState: (state: string) => void
}

/**
 * What an agent of this node leads to. Streams come here when the caller may open them; a target makes a `BrokerCall` of
 * each call on a stream before it passes it on, and ends it behind.
 */
export interface AgentTarget {
  /** Protocols of streams that `prepare` takes. */
  readonly protocols: readonly AgentProtocol[]
  /**
   * Gets ready for a stream, before the caller is told that it may send: connects to the service, starts the process. A
   * rejection is what the caller is told; with `notExecuted`, it tries another node. The result serves the stream:
   * resolves when it is over, resets it when it rejects, and ends when `session.signal` aborts.
   */
  prepare?(session: BrokerSession): Promise<(stream: ByteStream) => Promise<void>>
  /**
   * Serves one uniform call (`trellis agent call`, `agents.call` of the client), already begun. A throw is what the caller
   * is told.
   * @param argumentsJson A JSON object; checked to be one.
   */
  invoke?(tool: string, argumentsJson: string, call: BrokerCall): AsyncIterable<AgentCallEvent>
  /** Begins to work, if there is something to begin. Rejects when it can't; retried with the next call. */
  start?(): Promise<void>
  close(): Promise<void>
}

/** Makes the target of an agent. Throws `invalid_argument` for a definition that can't work. */
export type TargetFactory = (definition: AgentDefinition, context: TargetContext) => AgentTarget
