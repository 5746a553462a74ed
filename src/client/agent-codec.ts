import { AgentError } from '../rpc/index.ts'
import { agentsProto } from '../wire/index.ts'
import type { AgentCallEvent, AgentDescription, AgentInfo, AgentKind, AgentSkill } from './agent-types.ts'
import type { JsonValue } from './types.ts'

const { Kind } = agentsProto.agents

const WIRE_KINDS: Readonly<Record<AgentKind, agentsProto.agents.Kind>> = {
  program: Kind.KIND_PROGRAM,
  mcp: Kind.KIND_MCP,
  a2a: Kind.KIND_A2A,
  http: Kind.KIND_HTTP,
  tcp: Kind.KIND_TCP,
}
const KINDS = new Map(Object.entries(WIRE_KINDS).map(([kind, number]) => [number, kind as AgentKind]))

export function wireKindOf(kind: AgentKind): agentsProto.agents.Kind {
  return WIRE_KINDS[kind]
}

export function wireDescription(description: AgentDescription): agentsProto.agents.Card.$Properties {
  const { description: text, version, a2a, ...rest } = description
  return {
    description: text ?? '',
    agentVersion: version ?? '',
    skills: description.skills ?? [],
    payloadModes: rest.payloadModes ?? [],
    modelFamily: rest.modelFamily ?? '',
    modelVersion: rest.modelVersion ?? '',
    weightsFingerprint: rest.weightsFingerprint ?? '',
    contextWindow: rest.contextWindow ?? 0,
    jurisdiction: rest.jurisdiction ?? '',
    a2aJson: a2a === undefined ? '' : JSON.stringify(a2a),
  }
}

function decodeSkill(wire: agentsProto.agents.Skill.$Properties): AgentSkill {
  const { qualityHint, latencyHintMsP50, costHint } = wire
  return {
    id: wire.id ?? '',
    name: wire.name ?? '',
    description: wire.description ?? '',
    tags: wire.tags ?? [],
    examples: wire.examples ?? [],
    inputModes: wire.inputModes ?? [],
    outputModes: wire.outputModes ?? [],
    ...(typeof qualityHint === 'number' ? { qualityHint } : {}),
    ...(typeof latencyHintMsP50 === 'number' ? { latencyHintMsP50 } : {}),
    ...(typeof costHint === 'number' ? { costHint } : {}),
  }
}

export function decodeAgent(wire: agentsProto.agents.AgentInfo.$Properties): AgentInfo {
  const card = wire.card ?? {}
  return {
    name: card.name ?? '',
    kind: KINDS.get(card.kind ?? Kind.KIND_UNSPECIFIED) ?? 'tcp',
    peer: card.peer ?? '',
    peerName: wire.peerName ?? '',
    domain: wire.domain ?? '',
    online: wire.online ?? false,
    activeCalls: wire.activeCalls ?? 0,
    updatedMs: card.updatedUnixMs ?? 0,
    description: card.description ?? '',
    version: card.agentVersion ?? '',
    skills: (card.skills ?? []).map(decodeSkill),
    payloadModes: card.payloadModes ?? [],
    modelFamily: card.modelFamily ?? '',
    modelVersion: card.modelVersion ?? '',
    weightsFingerprint: card.weightsFingerprint ?? '',
    contextWindow: card.contextWindow ?? 0,
    jurisdiction: card.jurisdiction ?? '',
    ...(card.a2aJson === '' || card.a2aJson === null || card.a2aJson === undefined
      ? {}
      : { a2a: parseJson(card.a2aJson) }),
    ...(wire.target === '' || wire.target === null || wire.target === undefined ? {} : { target: wire.target }),
    ...(wire.state === '' || wire.state === null || wire.state === undefined ? {} : { state: wire.state }),
  }
}

/** An event of a call. Failures come as the failure of the call itself. */
export function decodeCallEvent(wire: agentsProto.agents.CallEvent.$Properties): AgentCallEvent | undefined {
  if (wire.progress !== null && wire.progress !== undefined) {
    const { done, total, message } = wire.progress
    return {
      type: 'progress',
      done: done ?? 0,
      ...(typeof total === 'number' ? { total } : {}),
      ...(message === '' || message === null || message === undefined ? {} : { message }),
    }
  }
  if (typeof wire.partialJson === 'string') return { type: 'partial', value: parseJson(wire.partialJson) }
  if (typeof wire.resultJson === 'string') return { type: 'result', value: parseJson(wire.resultJson) }
  return undefined
}

export function parseJson(text: string): JsonValue {
  try {
    return JSON.parse(text) as JsonValue
  } catch (cause) {
    throw new AgentError('internal', 'the daemon answered what is not JSON', { cause })
  }
}
