import type { IncomingMessage } from 'node:http'
import { AgentError, type AgentFailure, toAgentFailure } from '../failure.ts'

/** Longest request, in bytes: messages may carry files. */
export const MAX_A2A_REQUEST_BYTES = 10 * 1024 * 1024

/** Requests that have the agent call an address, which would be its caller's choice: never passed on. */
const PUSH = /pushnotification/i
const METHOD = /^[A-Za-z][A-Za-z0-9_/]{0,63}$/

type Json = Record<string, unknown>

/** A request of A2A's JSON-RPC binding, of 1.0 (`SendMessage`) or 0.3 (`message/send`), as far as a proxy must understand it. */
export interface A2aRequest {
  id: string | number | null
  method: string
  /** Names of the settings that it comes with. */
  settings: string[]
  body: Buffer
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Reads the body of a request. Throws `resource_exhausted` for one that is too long. */
export async function readA2aBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  let byteCount = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    byteCount += chunk.byteLength
    if (byteCount > MAX_A2A_REQUEST_BYTES)
      throw new AgentError('resource_exhausted', `a request of more than ${MAX_A2A_REQUEST_BYTES} bytes`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** What a request asks for. Throws `invalid_argument`. */
export function parseA2aRequest(body: Buffer): A2aRequest {
  const value = jsonOf(body)
  if (value === undefined) throw new AgentError('invalid_argument', 'the request is not a JSON object')
  const { jsonrpc, method } = value
  if (jsonrpc !== '2.0' || typeof method !== 'string' || !METHOD.test(method))
    throw new AgentError('invalid_argument', 'the request is not one of JSON-RPC 2.0')
  const configuration = isJson(value['params']) ? value['params']['configuration'] : undefined
  // What is absent may be spelled out as null.
  const settings = isJson(configuration) ? Object.keys(configuration).filter(key => configuration[key] !== null) : []
  return { id: idIn(value), method, settings, body }
}

/** The id that an answer needs, of any body. */
export function idOf(body: Buffer): A2aRequest['id'] {
  return idIn(jsonOf(body) ?? {})
}

function idIn({ id }: Json): A2aRequest['id'] {
  return typeof id === 'string' || typeof id === 'number' ? id : null
}

function jsonOf(body: Buffer): Json | undefined {
  try {
    const value: unknown = JSON.parse(body.toString())
    return isJson(value) ? value : undefined
  } catch {
    return undefined
  }
}

/**
 * Throws `permission_denied` for what would have the agent call an address of its caller's choice. Such notifications
 * would not find the way back through the mesh either; streams and `GetTask` do.
 */
export function checkNoPush({ method, settings }: A2aRequest): void {
  if (![method, ...settings].some(name => PUSH.test(name))) return
  throw new AgentError('permission_denied', 'push notifications do not go through the mesh', {
    notExecuted: true,
    suggestedActions: ['Stream the task (SendStreamingMessage, SubscribeToTask), or ask for it with GetTask.'],
  })
}

/** Codes of JSON-RPC by category; those of servers' own begin at -32000 (JSON-RPC 2.0 §5.1), A2A's own at -32001. */
const CODES: Readonly<Record<AgentFailure['category'], number>> = {
  INVALID_PARAMS: -32602,
  RESOURCE_NOT_FOUND: -32601,
  RESOURCE_EXHAUSTED: -32050,
  PERMISSION_DENIED: -32051,
  RATE_LIMITED: -32052,
  INTERNAL_ERROR: -32603,
}

/** The answer to a request that failed on its way: an error with the failure as its data. */
export function failureBody(id: A2aRequest['id'], reason: unknown): string {
  const failure = toAgentFailure(reason)
  // A list, as A2A has error details (A2A 1.0 §9.5); what describes itself by `@type`.
  const data = [{ '@type': 'trellis.agents.Failure', ...failure }]
  return JSON.stringify({
    jsonrpc: '2.0',
    id,
    error: { code: CODES[failure.category], message: failure.message, data },
  })
}
