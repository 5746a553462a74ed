import type { Connection } from '@libp2p/interface'
import { type Clock, type Logger, type PeerId, TrellisError } from '../base/index.ts'
import type { PeerTable } from './peer-table.ts'

/** Silence in answer to what was sent, after which a peer's connections have to prove that they live, in milliseconds. */
const SILENT_MS = 2000
/** The same where there is only one. */
const ALONE_SILENT_MS = 5000
/** After how long those are given up that are silent while another one answers, in milliseconds. */
const ANSWER_MS = 3000
/** The same when none answers: a peer that is busy with a thousand others is better than none. In milliseconds. */
const NO_ANSWER_MS = 10_000
/** A check that ends so much later than it should tells of a busy process, not of a dead connection. */
const LAG_MS = 1000

interface Watched {
  inBytes: number
  outBytes: number
  /** Since when bytes were sent and none came; `undefined` while that isn't so. */
  silentSinceMs: number | undefined
}

/**
 * Finds connections that died without a word: a NAT that forgot its mapping, an uplink that was switched. TCP itself would go on
 * trying for minutes. What is sent at least every few seconds, and not answered, is the muxer's keep-alive; QUIC has its own.
 */
export interface Liveness {
  /** Looks at all connections; call about once a second. */
  check(): void
}

export interface LivenessOptions {
  table: Pick<PeerTable, 'peers' | 'connections' | 'traffic'>
  clock: Clock
  log: Logger
  /** Has the far side send something. May throw, at the latest when the signal aborts. */
  ping: (connection: Connection, signal: AbortSignal) => Promise<unknown>
}

export function createLiveness({ table, clock, log, ping }: LivenessOptions): Liveness {
  const watched = new WeakMap<Connection, Watched>()
  const checking = new Set<PeerId>()

  /** How long nothing came in answer to what was sent, in milliseconds. */
  function silentMs(connection: Connection, nowMs: number): number {
    const { inBytes, outBytes } = table.traffic(connection)
    const seen = watched.get(connection)
    if (seen === undefined) {
      watched.set(connection, { inBytes, outBytes, silentSinceMs: undefined })
      return 0
    }
    if (inBytes !== seen.inBytes) seen.silentSinceMs = undefined
    else if (outBytes !== seen.outBytes) seen.silentSinceMs ??= nowMs
    seen.inBytes = inBytes
    seen.outBytes = outBytes
    return seen.silentSinceMs === undefined ? 0 : nowMs - seen.silentSinceMs
  }

  function elapse(ms: number): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>()
    clock.schedule(ms, resolve)
    return promise
  }

  /** Pings all connections of a peer, and ends those that bring nothing. */
  async function prove(peer: PeerId, connections: readonly Connection[], beganMs: number): Promise<void> {
    const inBytes = new Map(connections.map(connection => [connection, table.traffic(connection).inBytes]))
    const isSilent = (connection: Connection): boolean => table.traffic(connection).inBytes === inBytes.get(connection)
    const over = new AbortController()
    for (const connection of connections) ping(connection, over.signal).catch(() => {})
    await elapse(ANSWER_MS)
    const noneAnswers = connections.every(isSilent)
    if (noneAnswers) await elapse(NO_ANSWER_MS - ANSWER_MS)
    over.abort(new TrellisError('deadline_exceeded', 'no answer to a ping'))
    if (clock.monotonicMs() - beganMs > (noneAnswers ? NO_ANSWER_MS : ANSWER_MS) + LAG_MS) return
    for (const connection of connections.filter(isSilent)) {
      if (connection.status !== 'open') continue
      log.info({ peer, address: connection.remoteAddr.toString() }, 'a connection died without a word')
      connection.abort(new TrellisError('unavailable', 'the connection is dead'))
    }
  }

  return {
    check() {
      const nowMs = clock.monotonicMs()
      for (const peer of table.peers()) {
        const connections = table.connections(peer)
        const limitMs = connections.length > 1 ? SILENT_MS : ALONE_SILENT_MS
        // All are looked at: what each brought since.
        const silence = connections.map(connection => silentMs(connection, nowMs))
        if (checking.has(peer) || !silence.some(ms => ms >= limitMs)) continue
        checking.add(peer)
        // What killed one may have killed others, which would be found one after the other.
        void prove(peer, connections, nowMs).finally(() => {
          checking.delete(peer)
          for (const connection of connections) watched.delete(connection)
        })
      }
    },
  }
}
