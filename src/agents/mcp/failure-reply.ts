import { type FailureCategory, toAgentFailure } from '../failure.ts'
import { type JsonObject, RPC_ERROR, type RpcId } from './json-rpc.ts'

/** Codes of JSON-RPC by category. Those of servers' own begin at -32000 (JSON-RPC 2.0 §5.1). */
const CODES: Readonly<Record<FailureCategory, number>> = {
  INVALID_PARAMS: RPC_ERROR.invalidParams,
  RESOURCE_NOT_FOUND: RPC_ERROR.methodNotFound,
  RESOURCE_EXHAUSTED: -32010,
  PERMISSION_DENIED: -32011,
  RATE_LIMITED: -32012,
  INTERNAL_ERROR: RPC_ERROR.internal,
}

/**
 * The answer to a request that failed on its way. A tool's failure is a result, which the model sees, with the failure
 * as text and as structured content; of other methods it is an error with the failure as its data.
 */
export function failureReply(request: { id: RpcId; method: string }, reason: unknown): string {
  const failure = toAgentFailure(reason)
  const { id } = request
  if (request.method === 'tools/call') return JSON.stringify({ jsonrpc: '2.0', id, result: failureResult(failure) })
  const error = { code: CODES[failure.category], message: failure.message, data: failure }
  return JSON.stringify({ jsonrpc: '2.0', id, error })
}

/** A tool's result that says why it failed. */
export function failureResult(failure: ReturnType<typeof toAgentFailure>): JsonObject & { isError: true } {
  // `resultType` is required since 2026-07-28 and ignored before.
  return {
    resultType: 'complete',
    isError: true,
    content: [{ type: 'text', text: JSON.stringify(failure) }],
    structuredContent: failure,
  }
}
