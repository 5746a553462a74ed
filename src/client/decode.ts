import { TrellisError } from '../base/index.ts'
import { controlProto } from '../wire/index.ts'
import type { Model, ModelFile, Progress, Tensor } from './model-types.ts'
import type { StateEntry } from './state-types.ts'
import type {
  Bandwidth,
  Check,
  ConfigEntry,
  ConfigOrigin,
  JsonValue,
  MembershipProblem,
  MeshEvent,
  MeshInfo,
  NodeStatus,
  PathKind,
  PeerInfo,
  PingReply,
  Role,
} from './types.ts'

// The messages' types, as they come inside others: every field may be missing and then has its default.
type Control<Name extends keyof typeof controlProto.control> = (typeof controlProto.control)[Name] extends {
  new (properties?: infer Properties): unknown
}
  ? NonNullable<Properties>
  : never

const { control } = controlProto

export function decodeRole(role: number | null | undefined): Role {
  return role === control.Role.ROLE_ADMIN ? 'admin' : 'member'
}

export function encodeRole(role: Role | undefined): controlProto.control.Role {
  if (role === 'admin') return control.Role.ROLE_ADMIN
  return role === 'member' ? control.Role.ROLE_MEMBER : control.Role.ROLE_UNSPECIFIED
}

/** A JSON text of the daemon. A value that is none means a broken daemon. */
export function decodeJson(text: string | null | undefined): JsonValue {
  try {
    return JSON.parse(text ?? '') as JsonValue
  } catch (cause) {
    throw new TrellisError('internal', 'the daemon sent a value that is not JSON', { cause })
  }
}

export function decodeBandwidth(bandwidth: Control<'Bandwidth'>): Bandwidth {
  return {
    rules: (bandwidth.rules ?? []).map(({ rule, origin, inForce }) => ({
      rule: rule ?? '',
      origin: origin === 'set' ? 'set' : 'setting',
      inForce: inForce ?? false,
    })),
    caps: (bandwidth.caps ?? []).map(({ scope, upBytesPerSecond, downBytesPerSecond }) => ({
      scope: scope ?? '',
      ...(typeof upBytesPerSecond === 'number' ? { upBytesPerSecond } : {}),
      ...(typeof downBytesPerSecond === 'number' ? { downBytesPerSecond } : {}),
    })),
    upBytesPerSecond: bandwidth.upBytesPerSecond ?? 0,
    downBytesPerSecond: bandwidth.downBytesPerSecond ?? 0,
  }
}

function decodeProblem(problem: Control<'MembershipProblem'>): MembershipProblem {
  const { kind } = problem
  return {
    kind: kind === 'expired' || kind === 'issuer_revoked' ? kind : 'revoked',
    timeMs: problem.unixMs ?? 0,
    ...present({ by: problem.by, byName: problem.byName, reason: problem.reason }),
  }
}

function decodeMesh(mesh: Control<'MeshInfo'> | null | undefined): MeshInfo | undefined {
  if (mesh === null || mesh === undefined) return undefined
  const { problem } = mesh
  return {
    id: mesh.id ?? '',
    name: mesh.name ?? '',
    role: decodeRole(mesh.role),
    founder: mesh.founder ?? '',
    ...(problem ? { problem: decodeProblem(problem) } : {}),
  }
}

/** The mesh of a reply that must have one. */
export function decodeOwnMesh(mesh: Control<'MeshInfo'> | null | undefined): MeshInfo {
  const decoded = decodeMesh(mesh)
  if (decoded === undefined) throw new TrellisError('internal', 'the daemon did not say which mesh')
  return decoded
}

export function decodeStatus(status: Control<'StatusResponse'>): NodeStatus {
  const mesh = decodeMesh(status.mesh)
  return {
    peer: status.peer ?? '',
    name: status.name ?? '',
    version: status.version ?? '',
    pid: status.pid ?? 0,
    home: status.home ?? '',
    startedMs: status.startedUnixMs ?? 0,
    ...(mesh === undefined ? {} : { mesh }),
    addresses: status.addresses ?? [],
    connectedPeerCount: status.connectedPeerCount ?? 0,
    modelCount: status.modelCount ?? 0,
    attachedProgramCount: status.attachedProgramCount ?? 0,
    residentBytes: status.residentBytes ?? 0,
    preset: status.preset ?? '',
    ...(status.httpAddress ? { httpAddress: status.httpAddress } : {}),
    ...(status.stateReadOnly ? { stateReadOnly: status.stateReadOnly } : {}),
  }
}

const ORIGINS: readonly string[] = ['flag', 'env', 'file', 'preset', 'default'] satisfies ConfigOrigin[]

export function decodeConfigEntry(entry: Control<'ConfigEntry'>): ConfigEntry {
  const origin = entry.origin ?? ''
  return {
    key: entry.key ?? '',
    value: decodeJson(entry.valueJson),
    origin: ORIGINS.includes(origin) ? (origin as ConfigOrigin) : 'default',
    originDetail: entry.originDetail ?? '',
    description: entry.description ?? '',
    live: entry.live ?? false,
  }
}

export function decodeCheck(check: Control<'Check'>): Check {
  const { Outcome } = control.Check
  return {
    name: check.name ?? '',
    outcome:
      check.outcome === Outcome.OUTCOME_OK ? 'ok' : check.outcome === Outcome.OUTCOME_WARNING ? 'warning' : 'failure',
    message: check.message ?? '',
    ...(check.hint ? { hint: check.hint } : {}),
  }
}

export function decodePath(path: number | null | undefined): PathKind | undefined {
  const { Path } = control.Peer
  return path === Path.PATH_DIRECT ? 'direct' : path === Path.PATH_RELAYED ? 'relayed' : undefined
}

/** The fields that hold something: an absent text is empty on the wire, an absent number 0. */
export function present<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined | null> } {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined && value !== null && value !== '')
  return Object.fromEntries(entries) as { [K in keyof T]?: Exclude<T[K], undefined | null> }
}

export function decodePeer(peer: Control<'Peer'>): PeerInfo {
  return {
    id: peer.id ?? '',
    name: peer.name ?? '',
    role: decodeRole(peer.role),
    connected: peer.connected ?? false,
    ...present({
      path: decodePath(peer.path),
      transport: peer.transport,
      address: peer.address,
      rttMs: peer.rttMs,
      connectedMs: peer.connectedUnixMs === 0 ? undefined : peer.connectedUnixMs,
    }),
    receivedBytes: peer.receivedBytes ?? 0,
    sentBytes: peer.sentBytes ?? 0,
    revoked: peer.revoked ?? false,
  }
}

export function decodePing(reply: Control<'PingReply'>): PingReply {
  return {
    peer: reply.peer ?? '',
    sequence: reply.sequence ?? 0,
    rttMs: reply.rttMs ?? 0,
    ...present({ path: decodePath(reply.path), transport: reply.transport }),
  }
}

const MESH_EVENTS = {
  [control.MeshEvent.Type.TYPE_CONNECTED]: 'connected',
  [control.MeshEvent.Type.TYPE_DISCONNECTED]: 'disconnected',
  [control.MeshEvent.Type.TYPE_PATH_CHANGED]: 'path_changed',
  [control.MeshEvent.Type.TYPE_MEMBER_REVOKED]: 'member_revoked',
  [control.MeshEvent.Type.TYPE_ADDRESSES_CHANGED]: 'addresses_changed',
  [control.MeshEvent.Type.TYPE_JOINED]: 'joined',
} as const satisfies Record<number, MeshEvent['type']>

/** `undefined` for a type that only newer daemons know. */
export function decodeMeshEvent(event: Control<'MeshEvent'>): MeshEvent | undefined {
  const type = (MESH_EVENTS as Record<number, MeshEvent['type']>)[event.type ?? 0]
  if (type === undefined) return undefined
  return { type, timeMs: event.unixMs ?? 0, ...present({ peer: event.peer, detail: event.detail }) }
}

export function decodeModel(model: Control<'Model'>): Model {
  const { Presence } = control
  return {
    id: model.id ?? '',
    name: model.name ?? '',
    tag: model.tag ?? '',
    publisher: model.publisher ?? '',
    createdMs: model.createdUnixMs ?? 0,
    sizeBytes: model.sizeBytes ?? 0,
    fileCount: model.fileCount ?? 0,
    presence:
      model.presence === Presence.PRESENCE_COMPLETE
        ? 'complete'
        : model.presence === Presence.PRESENCE_PARTIAL
          ? 'partial'
          : 'none',
    presentBytes: model.presentBytes ?? 0,
    authors: model.authors ?? [],
    ambiguous: model.ambiguous ?? false,
    pinned: model.pinned ?? false,
    changed: model.changed ?? false,
    ...present({ path: model.path }),
  }
}

export function decodeModelFile(file: Control<'ModelFile'>): ModelFile {
  return {
    path: file.path ?? '',
    sizeBytes: file.sizeBytes ?? 0,
    sha256: file.sha256 ?? '',
    chunkList: file.chunkList ?? '',
    tensorCount: file.tensorCount ?? 0,
  }
}

export function decodeTensor(tensor: Control<'Tensor'>): Tensor {
  return {
    name: tensor.name ?? '',
    dtype: tensor.dtype ?? '',
    shape: tensor.shape ?? [],
    file: tensor.file ?? '',
    sizeBytes: tensor.sizeBytes ?? 0,
  }
}

export function decodeProgress(progress: Control<'Progress'>): Progress {
  const { phase } = progress
  return {
    type: 'progress',
    phase: phase === 'hash' || phase === 'verify' ? phase : 'fetch',
    doneBytes: progress.doneBytes ?? 0,
    totalBytes: progress.totalBytes ?? 0,
    doneFileCount: progress.doneFileCount ?? 0,
    fileCount: progress.fileCount ?? 0,
    path: progress.path ?? '',
    providerCount: progress.providerCount ?? 0,
    bytesPerSecond: progress.bytesPerSecond ?? 0,
    ...present({ etaMs: progress.etaMs }),
    files: (progress.files ?? []).map(({ path, doneBytes, sizeBytes }) => ({
      path: path ?? '',
      doneBytes: doneBytes ?? 0,
      sizeBytes: sizeBytes ?? 0,
    })),
    providers: (progress.providers ?? []).map(provider => ({
      peer: provider.peer ?? '',
      doneBytes: provider.doneBytes ?? 0,
      bytesPerSecond: provider.bytesPerSecond ?? 0,
      lane: provider.lane === 'bulk' ? 'bulk' : 'stream',
      ...present({ path: decodePath(provider.path), transport: provider.transport }),
    })),
  }
}

export function decodeEntry(entry: Control<'StateEntry'>): StateEntry {
  return {
    key: entry.key ?? '',
    author: entry.author ?? '',
    value: decodeJson(entry.valueJson),
    updatedMs: entry.updatedUnixMs ?? 0,
  }
}
