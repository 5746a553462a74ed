/** What `connect()` gives: plain data in, plain data out, no generated type in sight. Times are Unix milliseconds. */

/** `AbortSignal` and time limit of one call. */
export interface CallOptions {
  signal?: AbortSignal
  /** Milliseconds until the call fails with `deadline_exceeded`. @defaultValue 30_000; none for streams */
  timeoutMs?: number
}

/** A name of the mesh under which services are served, with who serves it. */
export interface ServedName {
  name: string
  servers: {
    peer: string
    services: string[]
    /** Calls that it runs, as it said itself some seconds ago at most. */
    runningCount: number
    /** Calls that it can run at once, relative to the others. */
    capacity: number
    connected: boolean
    rttMs?: number
  }[]
}

export type Role = 'member' | 'admin'
export type PathKind = 'direct' | 'relayed'

/**
 * Long work: iterate for its progress, or await `result()`, which iterates to the end. Leaving the loop early
 * cancels the work; so does the call's signal. It starts with the first of the two.
 */
export interface Operation<Event, Result> extends AsyncIterable<Event> {
  result(): Promise<Result>
}

export interface MeshInfo {
  id: string
  name: string
  role: Role
  founder: string
  /** Absent while this node is a member. */
  problem?: MembershipProblem
}

/** Why a node is no longer a member of its mesh. */
export interface MembershipProblem {
  /** `issuer_revoked`: the admin that let it in was revoked. */
  kind: 'revoked' | 'issuer_revoked' | 'expired'
  /** The admin who revoked, with its name; absent where the certificate has expired. */
  by?: string
  byName?: string
  /** When, by the admin's clock, in milliseconds since the epoch. */
  timeMs: number
  reason?: string
}

export interface NodeStatus {
  peer: string
  name: string
  version: string
  pid: number
  home: string
  startedMs: number
  /** Absent while the node is in no mesh. */
  mesh?: MeshInfo
  /** Addresses that others can dial, each ending in `/p2p/<peer>`. */
  addresses: string[]
  connectedPeerCount: number
  modelCount: number
  attachedProgramCount: number
  /** Absent without a mesh, or with hole punching switched off. */
  reachability?: ReachabilityInfo
  residentBytes: number
  preset: string
  /** Where HTTP is served; absent where it is off. */
  httpAddress?: string
  /** Why replicated state takes no writes until the daemon starts again; absent while it does. */
  stateReadOnly?: string
}

/** How one transport gets through. */
export interface TransportReachability {
  /** True when no public node of the mesh could be asked over it. */
  blocked: boolean
  mapping: 'unknown' | 'endpoint-independent' | 'endpoint-dependent'
  filtering: 'unknown' | 'endpoint-independent' | 'address-dependent' | 'address-and-port-dependent'
  /** As others see it. */
  publicAddress?: string
}

/** What a node is behind. */
export interface ReachabilityInfo {
  verdict: 'public' | 'firewalled' | 'nat' | 'offline' | 'unknown'
  udp: TransportReachability
  tcp: TransportReachability
  ipv6Addresses: string[]
  /** `address:port` of what a router forwards to this node. */
  mapped: string[]
  /** Public nodes that were asked. */
  witnessCount: number
  /** Own public addresses that a peer was asked to dial, and whether it got in. */
  dialBacks: { transport: string; endpoint: string; reached: boolean; by: string; timeMs: number }[]
  /** Relays that keep a place for this node. */
  relays: string[]
  /** What that means and what to do about it, a sentence each. */
  advice: string[]
}

/** How a peer is connected, why not directly, and what was tried. */
export interface PeerDiagnosis {
  peer: PeerInfo
  /** A sentence each. */
  findings: string[]
  /** Open connections, the best first. */
  connections: { path?: PathKind; transport: string; address: string; relay?: string }[]
  /** Addresses that are known. */
  addresses: string[]
  /** The last dial, if there was one since the daemon started. */
  dial?: { timeMs: number; attempts: { address: string; problem?: string; durationMs: number }[] }
  /** Attempts at a direct connection, newest first. */
  punches: {
    timeMs: number
    role: 'initiator' | 'responder'
    durationMs: number
    winner?: string
    /** Why it was refused or ended early. */
    problem?: string
    methods: { name: string; result: 'succeeded' | 'failed' | 'impossible'; reason?: string; endedMs: number }[]
  }[]
}

export type ConfigOrigin = 'flag' | 'env' | 'file' | 'preset' | 'default'

export interface ConfigEntry {
  /** Dotted, as in `config.toml`. */
  key: string
  value: JsonValue
  origin: ConfigOrigin
  /** The flag, variable, file or preset that gave the value. */
  originDetail: string
  description: string
  /** A running daemon takes a change with `reloadConfig()`; otherwise it waits for a restart. */
  live: boolean
}

export interface Bandwidth {
  /** In the order in which they count: for each of node, each-peer, peer and class the last one in force decides. */
  rules: {
    rule: string
    /** `setting`: of the configuration; `set`: at runtime. */
    origin: 'setting' | 'set'
    inForce: boolean
  }[]
  /** What they come to now, bytes per second; what is absent is not capped. */
  caps: { scope: string; upBytesPerSecond?: number; downBytesPerSecond?: number }[]
  /** Content sent and received, mean of the last seconds. */
  upBytesPerSecond: number
  downBytesPerSecond: number
}

export interface Check {
  name: string
  outcome: 'ok' | 'warning' | 'failure'
  message: string
  hint?: string
}

export interface PeerInfo {
  id: string
  name: string
  role: Role
  connected: boolean
  path?: PathKind
  /** `tcp`, `quic-v1`, `ws`, … */
  transport?: string
  address?: string
  rttMs?: number
  receivedBytes: number
  sentBytes: number
  connectedMs?: number
  revoked: boolean
}

export interface Invitation {
  /** One line; whoever holds it can join until it is used up or expires. */
  ticket: string
  expiresMs: number
  useCount: number
  role: Role
}

export interface PingReply {
  peer: string
  sequence: number
  rttMs: number
  path?: PathKind
  transport?: string
}

export interface MeshEvent {
  type: 'connected' | 'disconnected' | 'path_changed' | 'member_revoked' | 'addresses_changed' | 'joined'
  /** Absent where the event is about this node. */
  peer?: string
  timeMs: number
  detail?: string
}

export type JsonValue = null | boolean | number | string | JsonValue[] | { [key: string]: JsonValue }
