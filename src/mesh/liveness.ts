import type { Connection } from '@libp2p/interface'
import { type Clock, type Logger, type Random, TrellisError } from '../base/index.ts'
import type { PeerTable } from './peer-table.ts'
import { pingConnection } from './ping-connection.ts'

/** Silence in answer to what was sent, after which a connection has to prove that it lives, in milliseconds. */
const SILENT_MS = 2000
/** How long it has for that, in milliseconds. */
const ANSWER_MS = 4000
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

  function look(connection: Connection, nowMs: number): void {
    const { inBytes, outBytes } = table.traffic(connection)
    const seen = watched.get(connection)
    if (seen === undefined) {
      watched.set(connection, { inBytes, outBytes, silentSinceMs: undefined, checking: false })
      return
    }
    if (inBytes !== seen.inBytes) seen.silentSinceMs = undefined
    else if (outBytes !== seen.outBytes) seen.silentSinceMs ??= nowMs
    seen.inBytes = inBytes
    seen.outBytes = outBytes
    if (seen.checking || seen.silentSinceMs === undefined || nowMs - seen.silentSinceMs < SILENT_MS) return
    seen.checking = true
    void prove(connection, seen, nowMs).finally(() => {
      seen.checking = false
      seen.silentSinceMs = undefined
    })
  }

  async function prove(connection: Connection, seen: Watched, sinceMs: number): Promise<void> {
    try {
      await pingConnection(connection, random, AbortSignal.timeout(ANSWER_MS))
    } catch {
      const peer = connection.remotePeer.toString()
      if (clock.monotonicMs() - sinceMs > ANSWER_MS + LAG_MS) return
      if (connection.status !== 'open' || table.traffic(connection).inBytes !== seen.inBytes) return
      log.info({ peer, address: connection.remoteAddr.toString() }, 'a connection died; another one takes over')
      connection.abort(new TrellisError('unavailable', 'the connection is dead'))
    }
  }

  return {
    check() {
      const nowMs = clock.monotonicMs()
      for (const peer of table.peers()) {
        const connections = table.connections(peer)
        // The only one is left to the keep-alive: a slow path is better than none.
        if (connections.length > 1) for (const connection of connections) look(connection, nowMs)
      }
    },
  }
}
