import { type PeerId, TrellisError } from '../base/index.ts'
import type { LoadedConfig } from '../config/index.ts'
import type { HttpMount } from '../http/index.ts'
import type { Identity } from '../mesh/index.ts'
import type { MetricsRegistry } from '../telemetry/index.ts'
import type { Bandwidth } from './bandwidth.ts'
import type { MeshRuntime } from './mesh-runtime.ts'
import { ownProblemError } from './own-membership.ts'
import { resolvePeer } from './peer-names.ts'
import type { Programs } from './programs.ts'

/** What the control services know of the daemon. */
export interface DaemonContext {
  readonly home: string
  readonly version: string
  readonly startedMs: number
  readonly identity: Identity
  readonly metrics: MetricsRegistry
  readonly programs: Programs
  readonly bandwidth: Bandwidth
  /** Aborts when the daemon stops. */
  readonly life: AbortSignal
  config(): LoadedConfig
  /** The running rooms; `undefined` while this node is in no mesh. */
  runtime(): MeshRuntime | undefined
  create(meshName: string): Promise<MeshRuntime>
  join(ticket: string, signal: AbortSignal): Promise<MeshRuntime>
  /** Serves a mount over HTTP; does nothing where HTTP is off. The result takes it back. */
  mountHttp(mount: HttpMount): () => void
  /** Where HTTP is served; `undefined` where it is off. */
  httpAddress(): string | undefined
  /** Tells of a runtime that starts; the result unsubscribes. */
  onRuntime(listener: (runtime: MeshRuntime) => void): () => void
  reloadConfig(): Promise<{ applied: string[]; needsRestart: string[] }>
  /** Stops the daemon; never rejects. */
  stop(): Promise<void>
}

/** The running rooms. Throws `failed_precondition` while this node is in no mesh. */
export function requireRuntime(context: DaemonContext): MeshRuntime {
  const runtime = context.runtime()
  if (runtime === undefined) {
    throw new TrellisError('failed_precondition', 'this node is in no mesh yet', {
      hint: 'Found one with `trellis mesh create`, or join one with `trellis join <ticket>`.',
    })
  }
  return runtime
}

/** The running rooms, for what needs other members. Throws `permission_denied` where this node is one no longer. */
export function requireMember(context: DaemonContext): MeshRuntime {
  const runtime = requireRuntime(context)
  const problem = ownProblemError(runtime)
  if (problem !== undefined) throw problem
  return runtime
}

/** The member that a user means. See `resolvePeer`. */
export function requirePeer(context: DaemonContext, text: string): PeerId {
  const { members } = requireRuntime(context)
  return resolvePeer(text, members.all())
}
