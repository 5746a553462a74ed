/**
 * Agents and services as peers. An agent is a named thing of a node with a signed card in the mesh's replicated state;
 * all that members have with it goes through one broker and over one mesh protocol, `/trellis/agent/1`, whatever the agent
 * itself speaks (proto/README.md, "Agents").
 *
 * What an adapter of a protocol is made of:
 *
 * - **Inward** (an agent of this node): a `TargetFactory` for its `AgentKind`, given to `Agents` in `factories` by the
 *   daemon. Its `AgentTarget.prepare` gets a `BrokerSession` (the caller, authenticated and allowed to open the agent) and
 *   gives a function that serves the stream. It makes a `BrokerCall` by `session.begin({ tool })` for each call on the
 *   stream, tells the agent `call.caller` and `call.token`, minds `call.signal` and `call.remainingMs()`, and says
 *   `call.end(failure)`. `begin` throws an `AgentError` that is in the audit log already: tell the caller, by
 *   `toAgentFailure`. Malformed input: `session.reject(error)`. `AgentTarget.invoke` serves the uniform call of
 *   `trellis agent call` and of the client library. `context.onDescribed` fills the card, `onState` says how it does.
 * - **Outward** (a local program calls an agent elsewhere): `agents.open(ref, { protocol, timeoutMs, parent })` gives a
 *   `ByteStream` to a node that has the agent; `joinStreams` makes two streams one, `ByteDuplex` makes one a stream of
 *   Node. `parent` is the token of the call that this one is made for, if there is one.
 * - **Processes**: `superviseProcess`, so that they never outlive the daemon.
 * - **Failures**: `AgentError`, `toAgentFailure` (JSON for `structuredContent` and HTTP bodies), `fromAgentFailure`.
 */
export { type A2aGatewayOptions, createA2aMount } from './a2a/gateway.ts'
export type { OpenHeader } from './agent-streams.ts'
export { AGENT_PROTOCOL, type AgentProtocol, protocolOfWire, wireProtocol } from './agent-streams.ts'
export { Agents, type AgentsDependencies, type AgentsMembership } from './agents.ts'
export type { AuditEvent, AuditRecord, AuditVerdict } from './audit.ts'
export { AuditLog } from './audit.ts'
export type { BrokerCall, BrokerSession, CallerIdentity } from './broker.ts'
export { ByteDuplex } from './byte-duplex.ts'
export { callEventOfWire, checkArguments, MAX_CALL_BYTES, wireCallEvent } from './call-protocol.ts'
export {
  type AgentCard,
  type AgentDescription,
  type AgentKind,
  type AgentSkill,
  agentKindOfWire,
  EMPTY_DESCRIPTION,
  readDescription,
  wireAgentKind,
  wireCard,
} from './card.ts'
export type { OpenAgentOptions, OpenedAgent } from './dialer.ts'
export { AGENT_FACTORIES } from './factories.ts'
export {
  AgentError,
  type AgentErrorOptions,
  type AgentFailure,
  decodeFailure,
  encodeFailure,
  FAILURE_CATEGORIES,
  type FailureCategory,
  fromAgentFailure,
  toAgentError,
  toAgentFailure,
} from './failure.ts'
export { type Forward, type ForwardEvent, type ForwardOptions, startForward } from './forward.ts'
export type { AgentLogLine, HostedAgent } from './host.ts'
export { joinStreams } from './join-streams.ts'
export { createLineChannel, createStreamChannel, type McpChannel } from './mcp/channel.ts'
export { type McpConnectionOptions, runMcpConnection } from './mcp/connection.ts'
export { createMeshMount, type ServeMeshOptions, serveMeshOnStdio } from './mcp/serve.ts'
export { type AgentRef, checkAgentName, isAgentName, parseAgentRef } from './names.ts'
export { POLICY_DOCUMENT, Policies } from './policy.ts'
export { createProgramFactory } from './program-target.ts'
export { readChunks } from './read-chunks.ts'
export { AGENTS_DOCUMENT, type AgentFilter, AgentRegistry, type RegisteredAgent } from './registry.ts'
export {
  type ProcessExit,
  type ProcessOptions,
  type SupervisedProcess,
  superviseProcess,
} from './supervised-process.ts'
export type { AgentCallEvent, AgentDefinition, AgentTarget, TargetContext, TargetFactory } from './target.ts'
