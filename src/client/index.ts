/**
 * `import { connect } from 'trellis-mesh'`: what a program does with the daemon of this machine, and through it with
 * the mesh. Knows neither the daemon's code nor its libraries.
 */
export { ERROR_KINDS, type ErrorKind, TrellisError } from '../base/index.ts'
export type {
  BoundService,
  Caller,
  CallOptions as RpcCallOptions,
  Client,
  HandlerContext,
  Implementation,
  Metadata,
  MethodDescriptor,
  MethodKind,
  ServiceDescriptor,
  Streamed,
} from '../rpc/index.ts'
export type {
  InviteOptions,
  MeshApi,
  ModelsApi,
  NodeApi,
  PingOptions,
  PublishOptions,
  PullOptions,
  StateApi,
} from './api.ts'
export { type ConnectOptions, connect, type TrellisClient } from './connect.ts'
export { CALLER_METADATA, type RpcApi, type ServedService, type ServeOptions } from './rpc.ts'
export type {
  CallOptions,
  Check,
  ConfigEntry,
  ConfigOrigin,
  Invitation,
  JsonValue,
  MeshEvent,
  MeshInfo,
  Model,
  ModelDetails,
  ModelFile,
  NodeStatus,
  Operation,
  PathKind,
  PeerInfo,
  PingReply,
  Progress,
  Provider,
  PublishEvent,
  PublishResult,
  PullEvent,
  PullResult,
  Role,
  StateEntry,
  StateEvent,
  Tensor,
  VerifyEvent,
  VerifyResult,
} from './types.ts'
