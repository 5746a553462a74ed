/** Failures of calls to agents. Defined beside RPC, which carries them, so that client programs have them too. */
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
} from '../rpc/index.ts'
