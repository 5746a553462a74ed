export { AcceptedStreams } from './accepted-streams.ts'
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
} from './agent-error.ts'
export { type Attempt, Balancer, type BalancerOptions, type Candidate } from './balancer.ts'
export { CALLER_METADATA } from './call.ts'
export { createRpcConnection } from './connection.ts'
export type { RpcConnection, RpcConnectionOptions, RpcConnectionStats } from './connection-types.ts'
export { isNotExecuted, kindOfWire, RpcError, type RpcErrorOptions, wireKind } from './errors.ts'
export { FrameParser, ProtocolError } from './frame.ts'
export { DEFAULT_LIMITS, type RpcLimits } from './limits.ts'
export { MOVE_TOKEN_BYTES, MovableStream } from './movable-stream.ts'
export { type BalancedOptions, createBalancedChannel, type Server } from './named-calls.ts'
export {
  createPeerRpc,
  type PeerRpc,
  type PeerRpcOptions,
  type PeerRpcStats,
  RPC_MOVE_PROTOCOL,
  RPC_PROTOCOL,
} from './peer-rpc.ts'
export {
  type CallObserver,
  type CallOutcome,
  createRouter,
  type RpcRouter,
  type RpcRouterOptions,
  type ServerInterceptor,
} from './router.ts'
export {
  type BoundService,
  type Caller,
  type CallOptions,
  type Client,
  client,
  type HandlerContext,
  type Implementation,
  type IncomingCallInfo,
  type Metadata,
  type MethodDescriptor,
  type MethodKind,
  type Priority,
  type RpcChannel,
  type ServedMethod,
  type ServiceDescriptor,
  type Streamed,
  serve,
} from './service.ts'
export {
  fitsRecord,
  type LocalName,
  type LocalNames,
  NAME_PATTERN,
  type NameRecord,
  type NameServer,
  namedChannel,
  namedPath,
  type Presence,
  ServiceNames,
  type ServiceNamesOptions,
  withPaths,
} from './service-names.ts'
