import type { Clock, Logger } from '../base/index.ts'
import type { RpcLimits } from './limits.ts'
import type { RelayIn, RelayOut } from './relay.ts'
import type { RpcRouter } from './router.ts'
import type { Caller, CallOptions, MethodDescriptor, RpcChannel } from './service.ts'

export interface RpcConnectionOptions {
  /** What is served to the other end. @defaultValue nothing */
  router?: RpcRouter
  /** Who is at the other end, as the transport has proven. */
  caller: Caller
  /**
   * The other end is this node's daemon, which passes on calls of others: handlers see the caller that its metadata
   * `trellis-caller` names.
   * @defaultValue false
   */
  passesCallers?: boolean
  limits?: Partial<RpcLimits>
  log?: Logger
  clock?: Clock
  /** Runs a callback once everything that is ready has run. @defaultValue `setImmediate` */
  defer?: (callback: () => void) => void
  /** Told to the other end, for its logs. */
  agent?: string
  /** Told to the other end: by it, it can move this connection to another stream. */
  moveToken?: Uint8Array
}

/** Numbers of a connection, for status and tests. All are 0 when it is closed. */
export interface RpcConnectionStats {
  outgoingCallCount: number
  incomingCallCount: number
  /** Handlers that have not settled; those of ended calls may take their time. */
  handlerCount: number
  heldBytes: number
  deadlineCount: number
}

export interface RpcConnection extends RpcChannel {
  readonly isClosed: boolean
  /** The other end takes no more calls; those that run are finished. */
  readonly isDraining: boolean
  readonly stats: RpcConnectionStats
  /** What the other end told to move this connection by; `undefined` if it can't be moved, or has not said so yet. */
  readonly moveToken: Uint8Array | undefined
  /** Resolves with the reason when the connection is over; `undefined` after a clean end. */
  readonly closed: Promise<Error | undefined>
  /** Makes a call for one of another connection, whose messages it passes on unread, both ways. For `ServedMethod.relay`. */
  relay(method: MethodDescriptor, options: CallOptions, source: RelayIn): RelayOut
  /** Round-trip time in milliseconds. */
  ping(signal?: AbortSignal): Promise<number>
  /** Takes no more calls, lets those that run finish for `timeoutMs`, then ends. @defaultValue 5_000 */
  close(timeoutMs?: number): Promise<void>
  /** Ends at once. All calls fail with `unavailable`. */
  abort(reason: Error): void
}
