import { errorMessage, TrellisError } from '../../base/index.ts'
import type { AgentDescription, AgentSkill } from '../card.ts'

/** Where an A2A agent tells of itself. Source: A2A 1.0 §8.2. */
export const A2A_CARD_PATH = '.well-known/agent-card.json'
/** The one binding that is passed on: each call is one request that names its method, which the broker can judge. */
const BINDING = 'JSONRPC'
const MAX_CARD_BYTES = 256 * 1024
const FETCH_TIMEOUT_MS = 10_000
const MAX_SKILL_COUNT = 64
const MAX_INTERFACE_COUNT = 8

type Json = Record<string, unknown>

/** One way to speak to an agent. The path is below the agent's own origin. */
export interface A2aInterface {
  path: string
  version: string
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function text(value: unknown, maxChars: number): string {
  return typeof value === 'string' ? value.slice(0, maxChars) : ''
}

function texts(value: unknown, maxCount: number): string[] {
  return Array.isArray(value)
    ? value
        .slice(0, maxCount)
        .map(item => text(item, 128))
        .filter(item => item !== '')
    : []
}

/** Fetches an agent's card from below its address. Throws `unavailable`, or `invalid_argument` for what is no card. */
export async function fetchA2aCard(base: URL, signal: AbortSignal): Promise<Json> {
  const url = new URL(A2A_CARD_PATH, base.href.endsWith('/') ? base : new URL(`${base.href}/`))
  let body = ''
  try {
    const response = await fetch(url, {
      // A redirect could lead anywhere; what was named is what is exposed.
      redirect: 'error',
      headers: { 'A2A-Version': '1.0', accept: 'application/json' },
      signal: AbortSignal.any([signal, AbortSignal.timeout(FETCH_TIMEOUT_MS)]),
    })
    if (!response.ok) throw new Error(`it answers ${response.status}`)
    const decoder = new TextDecoder()
    for await (const chunk of response.body ?? []) {
      body += decoder.decode(chunk, { stream: true })
      if (body.length > MAX_CARD_BYTES) throw new Error(`its card is longer than ${MAX_CARD_BYTES} bytes`)
    }
  } catch (cause) {
    throw new TrellisError('unavailable', `no A2A agent at ${base.href}: ${errorMessage(cause)}`, { cause })
  }
  let card: unknown
  try {
    card = JSON.parse(body)
  } catch (cause) {
    throw new TrellisError('invalid_argument', `the A2A card at ${url.href} is not JSON`, { cause })
  }
  if (!isJson(card) || typeof card['name'] !== 'string')
    throw new TrellisError('invalid_argument', `what is at ${url.href} is no A2A card`)
  return card
}

/** The ways to speak JSON-RPC to an agent that lead to its own origin: of cards of 1.0 and of 0.3. */
export function interfacesOf(card: Json, base: URL): A2aInterface[] {
  const listed = Array.isArray(card['supportedInterfaces']) ? card['supportedInterfaces'] : []
  const older = [
    { url: card['url'], transport: card['preferredTransport'] ?? 'JSONRPC' },
    ...(Array.isArray(card['additionalInterfaces']) ? card['additionalInterfaces'] : []),
  ]
  const all = listed.length > 0 ? listed : older
  return all.slice(0, MAX_INTERFACE_COUNT).flatMap(given => {
    if (!isJson(given)) return []
    const binding = text(given['protocolBinding'] ?? given['transport'], 32)
    const url = URL.parse(text(given['url'], 1024), base)
    if (url === null || url.origin !== base.origin || binding !== BINDING) return []
    const version = text(
      given['protocolVersion'] ?? (listed.length > 0 ? '1.0' : (card['protocolVersion'] ?? '0.3')),
      16,
    )
    return [{ path: url.pathname, version }]
  })
}

/**
 * What a card on the mesh says of an A2A agent: its own card without addresses, which mean nothing elsewhere, and
 * without signatures, which would no longer hold; and its skills. Throws `invalid_argument` if nothing leads to it.
 */
export function describeA2a(card: Json, base: URL): Partial<AgentDescription> {
  const interfaces = interfacesOf(card, base)
  if (interfaces.length === 0)
    throw new TrellisError('invalid_argument', `the card of ${base.href} names no interface of its own address`, {
      hint: `It must offer the binding ${BINDING} on ${base.origin}.`,
    })
  const { signatures: _, url: __, additionalInterfaces: ___, preferredTransport: ____, ...rest } = card
  const skills = Array.isArray(card['skills']) ? card['skills'].filter(isJson) : []
  return {
    description: text(card['description'], 4096),
    agentVersion: text(card['version'], 64),
    skills: skills.slice(0, MAX_SKILL_COUNT).map(
      (skill): AgentSkill => ({
        id: text(skill['id'], 128),
        name: text(skill['name'], 128),
        description: text(skill['description'], 512),
        tags: texts(skill['tags'], 16),
        examples: texts(skill['examples'], 4),
        inputModes: texts(skill['inputModes'], 8),
        outputModes: texts(skill['outputModes'], 8),
      }),
    ),
    a2aJson: JSON.stringify({
      ...rest,
      supportedInterfaces: interfaces.map(({ path, version }) => ({
        url: path,
        protocolBinding: BINDING,
        protocolVersion: version,
      })),
    }),
  }
}

/** The card of an agent on the mesh as clients of this node see it: every interface leads to the gateway. */
export function gatewayCard(a2aJson: string, gateway: URL): Json {
  const card: unknown = JSON.parse(a2aJson)
  if (!isJson(card)) throw new TrellisError('invalid_argument', 'the A2A part of the agent’s card is no object')
  const interfaces = (Array.isArray(card['supportedInterfaces']) ? card['supportedInterfaces'] : [])
    .filter(isJson)
    .slice(0, MAX_INTERFACE_COUNT)
    .map(given => ({
      url: gateway.href + text(given['url'], 1024).replace(/^\/+/, ''),
      protocolBinding: BINDING,
      protocolVersion: text(given['protocolVersion'], 16),
    }))
  const isOlder = interfaces.length > 0 && interfaces.every(({ protocolVersion }) => protocolVersion.startsWith('0.'))
  return {
    ...card,
    supportedInterfaces: interfaces,
    // What would lead the agent to an address of its caller's choice does not go through.
    capabilities: { ...(isJson(card['capabilities']) ? card['capabilities'] : {}), pushNotifications: false },
    // Clients of 0.3 look here.
    ...(isOlder && interfaces[0] !== undefined
      ? { url: interfaces[0].url, preferredTransport: interfaces[0].protocolBinding }
      : {}),
    // How to get through to this node's gateway; what the agent itself asks for is sent on.
    securitySchemes: {},
    securityRequirements: [],
    security: undefined,
  }
}
