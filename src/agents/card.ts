import { type PeerId, type Signer, TrellisError, verifySignature } from '../base/index.ts'
import { agentsProto, decodeMessage, encodeMessage } from '../wire/index.ts'
import { isAgentName } from './names.ts'

const { Kind } = agentsProto.agents

/** What an agent is, which says by which protocols it is spoken to. */
export type AgentKind = 'program' | 'mcp' | 'a2a' | 'http' | 'tcp'

const WIRE_KINDS: Readonly<Record<AgentKind, agentsProto.agents.Kind>> = {
  program: Kind.KIND_PROGRAM,
  mcp: Kind.KIND_MCP,
  a2a: Kind.KIND_A2A,
  http: Kind.KIND_HTTP,
  tcp: Kind.KIND_TCP,
}
const KINDS = new Map(Object.entries(WIRE_KINDS).map(([kind, number]) => [number, kind as AgentKind]))

/** Something that an agent can do: a tool, a skill. */
export interface AgentSkill {
  id: string
  name: string
  description: string
  tags: string[]
  examples: string[]
  inputModes: string[]
  outputModes: string[]
  /** 0 to 1, by the agent's own word, as all hints. */
  qualityHint?: number
  latencyHintMsP50?: number
  /** In the agent's own unit. */
  costHint?: number
}

/** What an agent's author says of it. All of it is a claim. */
export interface AgentDescription {
  description: string
  /** Of the agent, as its author counts. */
  agentVersion: string
  skills: AgentSkill[]
  /** In order of preference, such as `text`. */
  payloadModes: string[]
  modelFamily: string
  modelVersion: string
  weightsFingerprint: string
  /** In tokens; 0: not said. */
  contextWindow: number
  jurisdiction: string
  /** The agent's own A2A card as JSON, without addresses and signatures. Empty: none. */
  a2aJson: string
}

/** A card: what an agent says of itself, where it is, and who answers for it. */
export interface AgentCard extends AgentDescription {
  /** The node that has the agent, and whose key signed. */
  peer: PeerId
  name: string
  kind: AgentKind
  /** Milliseconds since the epoch, by the peer's clock. Of two cards the later one counts. */
  updatedMs: number
  /** A claim. What counts is the domain that policies give to the peer. */
  trustDomain: string
}

/** A card as it travels: the bytes that were signed, and the signature. */
export interface SignedCard {
  bytes: Uint8Array
  signature: Uint8Array
}

/** Longest card, encoded: a value of a document must hold it as base64, with its signature. */
export const MAX_CARD_BYTES = 32 * 1024
const MAX_SKILL_COUNT = 256
const MAX_LIST_COUNT = 32
const MAX_WORD_CHARS = 128
const MAX_TEXT_CHARS = 4096
const CARD_VERSION = 1
const SIGNATURE_TAG = Buffer.from('trellis agent card v1\0')
/** Control characters but line feed and tab, and what reorders text. */
const UNPRINTABLE = /[^\P{Cc}\n\t]|[\p{Cf}\p{Zl}\p{Zp}]/u

/** A description that says nothing, to begin from. */
export const EMPTY_DESCRIPTION: Readonly<AgentDescription> = Object.freeze({
  description: '',
  agentVersion: '',
  skills: [],
  payloadModes: [],
  modelFamily: '',
  modelVersion: '',
  weightsFingerprint: '',
  contextWindow: 0,
  jurisdiction: '',
  a2aJson: '',
})

export function wireAgentKind(kind: AgentKind): agentsProto.agents.Kind {
  return WIRE_KINDS[kind]
}

export function agentKindOfWire(kind: agentsProto.agents.Kind): AgentKind | undefined {
  return KINDS.get(kind)
}

type WireCard = agentsProto.agents.Card.$Properties

/** A card as a message. */
export function wireCard(card: AgentCard, mesh: string): WireCard {
  const { updatedMs, kind, ...rest } = card
  return { ...rest, version: CARD_VERSION, mesh, kind: wireAgentKind(kind), updatedUnixMs: updatedMs }
}

/** Encodes and signs a card with the key of its peer. Throws `invalid_argument` for one that others would refuse. */
export function signCard(card: AgentCard, mesh: string, signer: Signer): SignedCard {
  if (card.peer !== signer.peer) throw new TrellisError('internal', 'a card is signed by its own peer only')
  const bytes = encodeMessage(agentsProto.agents.Card, wireCard(card, mesh))
  if (bytes.byteLength > MAX_CARD_BYTES) {
    throw new TrellisError('invalid_argument', `the card has ${bytes.byteLength} bytes, of at most ${MAX_CARD_BYTES}`, {
      hint: 'Describe fewer skills, or more briefly.',
    })
  }
  readCard(bytes, mesh)
  return { bytes, signature: signer.sign(Buffer.concat([SIGNATURE_TAG, bytes])) }
}

/**
 * Reads a card that came from `author`. Throws `permission_denied` if it is another's, of another mesh, or not signed by
 * its peer; `invalid_argument` if it is malformed.
 */
export function openCard(signed: SignedCard, mesh: string, author: PeerId): AgentCard {
  const card = readCard(signed.bytes, mesh)
  if (card.peer !== author) throw new TrellisError('permission_denied', 'a card in the name of another peer')
  if (!verifySignature(author, Buffer.concat([SIGNATURE_TAG, signed.bytes]), signed.signature))
    throw new TrellisError('permission_denied', 'a card that its peer has not signed')
  return card
}

/** The descriptive part of a card in a message, checked. Throws `invalid_argument`. */
export function readDescription(wire: WireCard): AgentDescription {
  const skills = wire.skills ?? []
  if (skills.length > MAX_SKILL_COUNT) throw malformed(`more than ${MAX_SKILL_COUNT} skills`)
  return {
    description: text(wire.description, 'description'),
    agentVersion: word(wire.agentVersion, 'version'),
    skills: skills.map(skill => ({
      id: required(word(skill.id, 'id of a skill'), 'a skill without an id'),
      name: word(skill.name, 'name of a skill'),
      description: text(skill.description, 'description of a skill'),
      tags: words(skill.tags, 'tags of a skill'),
      examples: list(skill.examples, 'examples of a skill').map(example => text(example, 'example of a skill')),
      inputModes: words(skill.inputModes, 'modes of a skill'),
      outputModes: words(skill.outputModes, 'modes of a skill'),
      ...hint('qualityHint', skill.qualityHint, 1),
      ...hint('latencyHintMsP50', skill.latencyHintMsP50, 1e9),
      ...hint('costHint', skill.costHint, 1e12),
    })),
    payloadModes: words(wire.payloadModes, 'payload modes'),
    modelFamily: word(wire.modelFamily, 'model family'),
    modelVersion: word(wire.modelVersion, 'model version'),
    weightsFingerprint: word(wire.weightsFingerprint, 'weights fingerprint'),
    contextWindow: wire.contextWindow ?? 0,
    jurisdiction: word(wire.jurisdiction, 'jurisdiction'),
    a2aJson: jsonObject(wire.a2aJson),
  }
}

function readCard(bytes: Uint8Array, mesh: string): AgentCard {
  const wire = decodeMessage(agentsProto.agents.Card, bytes, MAX_CARD_BYTES, { what: 'card' })
  if (wire.version !== CARD_VERSION) throw malformed('a version that is not known')
  if (wire.mesh !== mesh) throw new TrellisError('permission_denied', 'a card of another mesh')
  if (!isAgentName(wire.name)) throw malformed('no valid name')
  const kind = agentKindOfWire(wire.kind)
  if (kind === undefined) throw malformed('a kind that is not known')
  return {
    ...readDescription(wire),
    peer: wire.peer,
    name: wire.name,
    kind,
    updatedMs: wire.updatedUnixMs,
    trustDomain: word(wire.trustDomain, 'trust domain'),
  }
}

function malformed(problem: string): TrellisError {
  return new TrellisError('invalid_argument', `malformed card: ${problem}`)
}

function checked(value: string | null | undefined, maxChars: number, what: string): string {
  const given = value ?? ''
  if (given.length > maxChars) throw malformed(`${what} of more than ${maxChars} characters`)
  if (UNPRINTABLE.test(given)) throw malformed(`${what} with control characters`)
  return given
}

const word = (value: string | null | undefined, what: string): string => checked(value, MAX_WORD_CHARS, what)
const text = (value: string | null | undefined, what: string): string => checked(value, MAX_TEXT_CHARS, what)

function required(value: string, problem: string): string {
  if (value === '') throw malformed(problem)
  return value
}

function list(values: readonly string[] | null | undefined, what: string): readonly string[] {
  const given = values ?? []
  if (given.length > MAX_LIST_COUNT) throw malformed(`more than ${MAX_LIST_COUNT} ${what}`)
  return given
}

function words(values: readonly string[] | null | undefined, what: string): string[] {
  return list(values, what).map(value => word(value, what))
}

function hint<Name extends string>(
  name: Name,
  value: number | null | undefined,
  max: number,
): { [Key in Name]?: number } {
  if (value === null || value === undefined) return {}
  if (!(value >= 0 && value <= max)) throw malformed(`${name} out of bounds`)
  return { [name]: value } as { [Key in Name]?: number }
}

function jsonObject(value: string | null | undefined): string {
  const given = value ?? ''
  if (given === '') return ''
  try {
    const parsed: unknown = JSON.parse(given)
    if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)) return given
  } catch {
    // As any other that is no object.
  }
  throw malformed('an A2A card that is no JSON object')
}
