import type { Endpoint } from '../reachability/endpoint.ts'
import type { Candidate, DialAddress, PunchMessage, PunchMethod, RefuseReason } from './messages.ts'
import type { PunchRole } from './plan.ts'

/** Methods that are prepared on their own; spraying uses what QUIC prepared. */
export type PreparedMethod = Exclude<PunchMethod, 'spray'>

export type PunchEvent =
  | { type: 'begin' }
  | { type: 'message'; message: PunchMessage }
  /** What this side has for a method. */
  | { type: 'prepared'; candidate: Candidate }
  /** Addresses from which the peer, and this node, are proved to be connected. */
  | { type: 'vouched'; peer: readonly string[]; own: readonly string[] }
  /** The QUIC listener runs. */
  | { type: 'serving'; method: 'quic' | 'spray' }
  /** The sockets of the endpoint-dependent side are open. */
  | { type: 'spray_open' }
  /** A probe of ours was answered. */
  | { type: 'spray_hit' }
  | { type: 'succeeded'; method: PunchMethod }
  | { type: 'failed'; method: PunchMethod; reason: string }
  | { type: 'timer'; name: TimerName }
  /** The peer has nothing more to say. */
  | { type: 'peer_done' }
  /** The stream to the peer broke, or this node stops. */
  | { type: 'closed'; reason: string }

export type TimerName = 'deadline' | 'start_tcp'

export type PunchEffect =
  | { type: 'send'; message: PunchMessage }
  | { type: 'prepare'; method: PreparedMethod }
  | { type: 'vouch' }
  | { type: 'timer'; name: TimerName; delayMs: number }
  | { type: 'dial'; addresses: readonly DialAddress[] }
  | { type: 'tcp'; target: Endpoint; plan: 'simultaneous' | 'accept'; direction: 'outbound' | 'inbound' }
  /** Open the own filter towards the dialer, then listen on the prepared port. */
  | { type: 'serve_quic'; poke: Endpoint }
  | { type: 'dial_quic'; target: Endpoint }
  /** Endpoint-dependent side: open many sockets towards the target. */
  | { type: 'spray_open'; target: Endpoint; token: Uint8Array }
  /** Endpoint-independent side: probe the address's ports. */
  | { type: 'spray_probe'; address: string; token: Uint8Array }
  /** Listen where the probe came in. */
  | { type: 'spray_serve' }
  /** Dial through the socket whose probe was answered. */
  | { type: 'spray_dial' }
  | { type: 'finish'; outcome: PunchOutcome }

export interface Attempt {
  readonly method: PunchMethod
  readonly result: 'succeeded' | 'failed' | 'impossible'
  /** Why not, if not. */
  readonly reason: string | undefined
  /** Since the session began, in milliseconds. */
  readonly endedMs: number
}

export interface PunchOutcome {
  /** First method that gave a direct connection. */
  readonly winner: PunchMethod | undefined
  readonly attempts: readonly Attempt[]
  readonly refused: RefuseReason | undefined
  /** Round trip over the relay, in milliseconds; known to the initiator. */
  readonly rttMs: number | undefined
  readonly elapsedMs: number
  /** Set when the session ended for a reason of its own: a broken stream or protocol. */
  readonly problem: string | undefined
}

export interface PunchSessionOptions {
  role: PunchRole
  /** Methods this side allows. */
  methods: readonly PunchMethod[]
  /** Marks this attempt's packets: random if this side initiates, from the hello if it responds. */
  token: Uint8Array
  nowMs: () => number
  /** @defaultValue 10_000 */
  deadlineMs?: number
}
