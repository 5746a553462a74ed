import { TrellisError } from '../../base/index.ts'

/** Longest JSON-RPC message that is passed on, in bytes: what the MCP SDKs take on stdio by default. */
export const MAX_MCP_MESSAGE_BYTES = 10 * 1024 * 1024

const MAX_ID_LENGTH = 256
const MAX_METHOD_LENGTH = 256

/** An id of JSON-RPC. Strings and numbers are different ids. */
export type RpcId = string | number

export type JsonObject = { [key: string]: unknown }

/** A message of JSON-RPC 2.0, checked as far as a proxy must understand it. `body` is the whole of it. */
export type RpcMessage =
  | { type: 'request'; id: RpcId; method: string; body: JsonObject }
  | { type: 'notification'; method: string; body: JsonObject }
  | { type: 'response'; id: RpcId; failed: boolean; body: JsonObject }

/** MCP's JSON-RPC error codes. Source: JSON-RPC 2.0 §5.1. */
export const RPC_ERROR = {
  invalidRequest: -32600,
  methodNotFound: -32601,
  invalidParams: -32602,
  internal: -32603,
} as const

function isId(value: unknown): value is RpcId {
  return typeof value === 'string' ? value.length <= MAX_ID_LENGTH : Number.isSafeInteger(value)
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * Reads one message. Batches are refused: MCP has none since 2025-06-18. Throws `invalid_argument`.
 */
export function parseRpcMessage(text: string): RpcMessage {
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch (cause) {
    throw new TrellisError('invalid_argument', 'a message is not JSON', { cause })
  }
  if (!isObject(body) || body['jsonrpc'] !== '2.0')
    throw new TrellisError('invalid_argument', 'a message is not JSON-RPC 2.0')
  const { id, method } = body
  if (method === undefined) {
    // An error about a message that could not be read has no id that anybody waits for.
    if (!isId(id) || 'result' in body === 'error' in body)
      throw new TrellisError('invalid_argument', 'a message is neither a request nor a response')
    return { type: 'response', id, failed: 'error' in body, body }
  }
  if (typeof method !== 'string' || method.length > MAX_METHOD_LENGTH)
    throw new TrellisError('invalid_argument', 'a message has no valid method')
  if ('params' in body && !isObject(body['params']))
    throw new TrellisError('invalid_argument', `the parameters of ${method} are no object`)
  if (id === undefined) return { type: 'notification', method, body }
  if (!isId(id)) throw new TrellisError('invalid_argument', `the id of a ${method} is neither text nor a whole number`)
  return { type: 'request', id, method, body }
}

/** The same request with entries of its `_meta` set; those that are `undefined` are taken out. */
export function withMeta(body: JsonObject, entries: JsonObject): JsonObject {
  const params = isObject(body['params']) ? body['params'] : {}
  const before = isObject(params['_meta']) ? params['_meta'] : {}
  const meta = Object.fromEntries(Object.entries({ ...before, ...entries }).filter(([, value]) => value !== undefined))
  return { ...body, params: { ...params, _meta: meta } }
}

/** Methods other than `tools/call` that policies decide about, by their own names. */
const DECIDED = new Set(['prompts/get', 'resources/read', 'resources/subscribe'])

/**
 * What a request is about, for policies and the audit log: the name of a tool, or a method that reads. Empty for all
 * that a session needs before it can call anything, such as `initialize` and `tools/list`: who may open the agent may that.
 */
export function subjectOf(method: string, body: JsonObject): string {
  if (method !== 'tools/call') return DECIDED.has(method) ? method : ''
  const name = isObject(body['params']) ? body['params']['name'] : undefined
  if (typeof name !== 'string' || name === '') throw new TrellisError('invalid_argument', 'a call names no tool')
  return name
}
