import type { Connection } from '@libp2p/interface'
import { type Clock, type Logger, type Random, TrellisError } from '../base/index.ts'
import type { PeerTable } from './peer-table.ts'
import { pingConnection } from './ping-connection.ts'

/** Silence in answer to what was sent, after which a connection has to prove that it lives, in milliseconds. */
const SILENT_MS = 2000
/** How long it has for that, in milliseconds. */
const ANSWER_MS = 3000
/** A check that ends so much later than it should tells of a busy process, not of a dead connection. */
const LAG_MS = 1000

interface Watched {
  inBytes: number
  outBytes: number
  /** Since when bytes were sent and none came; `undefined` while that isn't so. */
  silentSinceMs: number | undefined
  checking: boolean
}

/**
 * Finds connections that died without a word (a NAT that forgot its mapping, an uplink that was switched) while another
 * one to the same peer lives. TCP itself would go on trying for minutes, and a keep-alive takes some 20 s.
 */
export interface Liveness {
  /** Looks at all connections; call about once a second. */
  check(): void
}

export function createLiveness(deps: { table: PeerTable; clock: Clock; random: Random; log: Logger }): Liveness {
  const { table, clock, random, log } = deps
  const watched = new WeakMap<Connection, Watched>()

  /** True when the connection has to prove that it lives. */
  function isSuspect(connection: Connection, nowMs: number): boolean {
    const { inBytes, outBytes } = table.traffic(connection)
    const seen = watched.get(connection)
    if (seen === undefined) {
      watched.set(connection, { inBytes, outBytes, silentSinceMs: undefined, checking: false })
      return false
    }
    if (inBytes !== seen.inBytes) seen.silentSinceMs = undefined
    else if (outBytes !== seen.outBytes) seen.silentSinceMs ??= nowMs
    seen.inBytes = inBytes
    seen.outBytes = outBytes
    return seen.silentSinceMs !== undefined && nowMs - seen.silentSinceMs >= SILENT_MS
  }

  async function prove(connection: Connection, sinceMs: number): Promise<void> {
    const seen = watched.get(connection)
    if (seen === undefined || seen.checking) return
    seen.checking = true
    try {
      await pingConnection(connection, random, AbortSignal.timeout(ANSWER_MS))
    } catch {
      const peer = connection.remotePeer.toString()
      if (clock.monotonicMs() - sinceMs > ANSWER_MS + LAG_MS) return
      if (connection.status !== 'open' || table.traffic(connection).inBytes !== seen.inBytes) return
      log.info({ peer, address: connection.remoteAddr.toString() }, 'a connection died; another one takes over')
      connection.abort(new TrellisError('unavailable', 'the connection is dead'))
    } finally {
      seen.checking = false
      seen.silentSinceMs = undefined
    }
  }

  return {
    check() {
      const nowMs = clock.monotonicMs()
      for (const peer of table.peers()) {
        const connections = table.connections(peer)
        // The only one is left to the keep-alive: a slow path is better than none.
        if (connections.length < 2) continue
        const suspects = connections.filter(connection => isSuspect(connection, nowMs))
        // What killed one may have killed others, which would be found one after the other.
        if (suspects.length > 0) for (const connection of connections) void prove(connection, nowMs)
      }
    },
  }
}
