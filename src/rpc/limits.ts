import { TrellisError } from '../base/index.ts'

const KIB = 1024
const MIB = 1024 * KIB

/** What a connection accepts and holds. Every number is a bound on what a hostile peer can cause. */
export interface RpcLimits {
  /** Longest message, in bytes, also after decompression. @defaultValue 64 MiB */
  maxMessageBytes: number
  /** Calls served at once; more are refused with `resource_exhausted`. @defaultValue 16_384 */
  maxCallCount: number
  /** Longest header of a call: metadata and keys, encoded, in bytes. At most 60 KiB. @defaultValue 16 KiB */
  maxHeaderBytes: number
  /** Unread bytes that a stopped reader holds per call. At least 64 KiB, where every call begins. @defaultValue 1 MiB */
  callWindowBytes: number
  /**
   * The same where a round trip takes 50 ms or more, and the reader has taken all that came: this much is then on its way.
   * @defaultValue 4 MiB
   */
  farCallWindowBytes: number
  /** Sum of what all calls' windows have grown beyond 64 KiB. @defaultValue 64 MiB */
  growthBytes: number
  /** Sum of the long messages being received. At least `maxMessageBytes`. @defaultValue 128 MiB */
  assemblyBytes: number
  /** Unread bytes of all calls; beyond it the call that holds most is ended. @defaultValue 256 MiB */
  heldBytes: number
  /** Answers to the peer (refusals, pings) that wait to be sent; beyond it nothing more is read. @defaultValue 4 MiB */
  backlogBytes: number
  /** Time for the peer's first frame, in milliseconds. @defaultValue 10_000 */
  helloTimeoutMs: number
  /** Silence during calls before the peer is pinged; as much again ends the connection. @defaultValue 15_000 */
  idleMs: number
  /** Timeout of unary calls that name none, in milliseconds. @defaultValue 30_000 */
  defaultTimeoutMs: number
}

export const DEFAULT_LIMITS: Readonly<RpcLimits> = {
  maxMessageBytes: 64 * MIB,
  maxCallCount: 16_384,
  maxHeaderBytes: 16 * KIB,
  callWindowBytes: MIB,
  farCallWindowBytes: 4 * MIB,
  growthBytes: 64 * MIB,
  assemblyBytes: 128 * MIB,
  heldBytes: 256 * MIB,
  backlogBytes: 4 * MIB,
  helloTimeoutMs: 10_000,
  idleMs: 15_000,
  defaultTimeoutMs: 30_000,
}

export function completeLimits(limits: Partial<RpcLimits> | undefined): RpcLimits {
  const complete = { ...DEFAULT_LIMITS, ...limits }
  if (complete.callWindowBytes < 64 * KIB) throw new TrellisError('invalid_argument', 'callWindowBytes is below 64 KiB')
  if (complete.maxHeaderBytes > 60 * KIB) throw new TrellisError('invalid_argument', 'maxHeaderBytes is above 60 KiB')
  if (complete.assemblyBytes < complete.maxMessageBytes)
    throw new TrellisError('invalid_argument', 'assemblyBytes is below maxMessageBytes')
  return complete
}
