import type { Connection } from '@libp2p/interface'
import { type Clock, type Logger, type PeerId, toTrellisError } from '../base/index.ts'
import { STOP_CONNECTIONS_MS } from './limits.ts'
import { type PeerTable, pathOf } from './peer-table.ts'

const CHECK_MS = 1000
/** Connections opened within this of each other come from both sides' dials, or from one dial's: none is better. In milliseconds. */
const TOGETHER_MS = 10_000

export interface SpareConnectionsOptions {
  self: PeerId
  table: PeerTable
  clock: Clock
  log: Logger
  /** How long a spare connection has to be unused before it is closed, in milliseconds. */
  idleMs: number
  /** A peer's connections have another order now. */
  onOrder(peer: PeerId): void
}

/**
 * Of the relayed connections to a peer one is enough, also as the way back beside a direct one, and each costs the relay. Two nodes that
 * dial each other at the same time have several. Both sides choose the same one; streams move there, and who dialed the others closes
 * them when they have been unused for a while.
 */
export interface SpareConnections {
  start(): void
  stop(): void
}

/** The relayed connection to keep. Both sides have to come to the same, though clocks and the order of what comes together differ. */
export function chooseKept(self: PeerId, relayed: readonly Connection[]): Connection | undefined {
  const dialerOf = (connection: Connection): PeerId =>
    connection.direction === 'outbound' ? self : connection.remotePeer.toString()
  const keyOf = (connection: Connection): string =>
    `${dialerOf(connection)} ${pathOf(connection.remoteAddr).relay ?? ''}`
  const inOrder = relayed.toSorted((a, b) => a.timeline.open - b.timeline.open)
  return inOrder.reduce<Connection | undefined>((kept, next) => {
    // Who dials anew has found the former ones dead.
    if (kept === undefined || next.timeline.open - kept.timeline.open > TOGETHER_MS) return next
    return keyOf(next) <= keyOf(kept) ? next : kept
  }, undefined)
}

export function createSpareConnections(options: SpareConnectionsOptions): SpareConnections {
  const { self, table, clock, log } = options
  const idleSinceMs = new WeakMap<Connection, number>()
  let cancelTimer: (() => void) | undefined

  function isIdle(connection: Connection): boolean {
    const nowMs = clock.monotonicMs()
    if (connection.streams.length > 0) {
      idleSinceMs.delete(connection)
      return false
    }
    const sinceMs = idleSinceMs.get(connection) ?? nowMs
    idleSinceMs.set(connection, sinceMs)
    return nowMs - sinceMs >= options.idleMs
  }

  function checkPeer(peer: PeerId): void {
    const relayed = table.connections(peer).filter(({ remoteAddr }) => pathOf(remoteAddr).path === 'relayed')
    const kept = chooseKept(self, relayed)
    const isChanged = relayed.map(connection => table.setSpare(connection, connection !== kept)).includes(true)
    if (isChanged) options.onOrder(peer)
    for (const connection of relayed) {
      if (connection === kept || connection.direction !== 'outbound' || !isIdle(connection)) continue
      log.debug({ peer, address: connection.remoteAddr.toString() }, 'closes a spare relayed connection')
      connection
        .close({ signal: AbortSignal.timeout(STOP_CONNECTIONS_MS) })
        .catch((reason: unknown) => connection.abort(toTrellisError(reason)))
    }
  }

  function schedule(): void {
    cancelTimer = clock.schedule(CHECK_MS, () => {
      for (const peer of table.peers()) checkPeer(peer)
      schedule()
    })
  }

  return {
    start: schedule,
    stop: () => cancelTimer?.(),
  }
}
