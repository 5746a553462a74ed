import type { Clock, PeerId } from '../base/index.ts'
import type { ConnectionPath, PeerTable } from './peer-table.ts'

/** A punch may give two connections within moments: streams move once, to the better one. */
const SETTLE_MS = 150

export interface PathWatchOptions {
  table: PeerTable
  clock: Clock
  /** The best connection to a peer is another one. */
  onBest: (peer: PeerId, path: ConnectionPath) => void
  /** The same, for those whose streams should move: told at once when the former best is gone, else when it has settled. */
  onMove: (peer: PeerId) => void
}

/** Notices when another connection becomes the best one to a peer. */
export interface PathWatch {
  /** A connection to the peer was opened or closed. */
  changed(peer: PeerId): void
  stop(): void
}

export function createPathWatch({ table, clock, onBest, onMove }: PathWatchOptions): PathWatch {
  const best = new Map<PeerId, ConnectionPath>()
  const settling = new Map<PeerId, () => void>()

  function cancel(peer: PeerId): void {
    settling.get(peer)?.()
    settling.delete(peer)
  }

  return {
    changed(peer) {
      const before = best.get(peer)
      const paths = table.get(peer)?.paths ?? []
      const [now] = paths
      if (now === undefined) {
        best.delete(peer)
        return cancel(peer)
      }
      if (now === before) return
      best.set(peer, now)
      onBest(peer, now)
      if (before === undefined) return
      cancel(peer)
      const isLost = !paths.includes(before)
      if (isLost) return onMove(peer)
      settling.set(
        peer,
        clock.schedule(SETTLE_MS, () => {
          settling.delete(peer)
          onMove(peer)
        }),
      )
    },
    stop() {
      for (const peer of settling.keys()) cancel(peer)
    },
  }
}
