export {
  type DecodeOptions,
  decodeMessage,
  decodeRange,
  encodeMessage,
  MAX_NESTING_DEPTH,
  type MessageCodec,
  type MessageIn,
  type MessageOut,
} from './codec.ts'
export { type GenerateOptions, generateCode } from './generate-code.ts'
export { trellis as agentsProto } from './generated/agents.js'
export { AgentProgramService, AgentsService as AgentsControl } from './generated/agents.services.ts'
export { trellis as contentProto } from './generated/content.js'
// Generated code, one line for each .proto file (and one for its services, if it has any).
export { trellis as controlProto } from './generated/control.js'
export {
  MeshService as MeshControl,
  ModelsService as ModelsControl,
  NodeService as NodeControl,
  ProgramsService as ProgramsControl,
  StateService as StateControl,
} from './generated/control.services.ts'
export { BenchService, DirectoryService } from './generated/directory.services.ts'
export { trellis as exampleProto } from './generated/example.js'
export { TextService } from './generated/example.services.ts'
export { trellis as meshProto } from './generated/mesh.js'
export { trellis as modelsProto } from './generated/models.js'
export { trellis as punchProto } from './generated/punch.js'
export { trellis as rpcProto } from './generated/rpc.js'
export { trellis as stateProto } from './generated/state.js'
export type { OpenApiDocument, OpenApiOptions } from './openapi.ts'
export {
  loadDescriptors,
  loadProtoFile,
  MAX_DESCRIPTORS_BYTES,
  openApiOfDescriptors,
  openApiOfProtoFile,
  ownOpenApi,
  type ProtoFileMethod,
  type ProtoOutline,
  type ProtoTypeOutline,
} from './proto-file.ts'
export { rawCodec } from './raw-codec.ts'
export { type SlabPiece, SlabWriter } from './slab-writer.ts'
