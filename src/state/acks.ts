import type { PeerId } from '../base/index.ts'
import type { LogId } from './entry.ts'

/** How far each connected peer said that it has some logs on disk. */
export class AckTable {
  readonly #peers = new Map<PeerId, Map<LogId, number>>()
  readonly #listeners = new Set<() => void>()

  /** True when the peer has come further than it had said. */
  note(peer: PeerId, id: LogId, seq: number): boolean {
    let logs = this.#peers.get(peer)
    if (logs === undefined) this.#peers.set(peer, (logs = new Map()))
    if ((logs.get(id) ?? 0) >= seq) return false
    logs.set(id, seq)
    return true
  }

  forget(peer: PeerId): void {
    this.#peers.delete(peer)
  }

  /** Peers that have each of some logs up to a seq; 0 when there are none of these. */
  count(ends: readonly { log: { id: LogId }; seq: number }[]): number {
    if (ends.length === 0) return 0
    let count = 0
    for (const logs of this.#peers.values()) if (ends.every(({ log, seq }) => (logs.get(log.id) ?? 0) >= seq)) count++
    return count
  }

  tell(): void {
    for (const listener of this.#listeners) listener()
  }

  /** Tells when peers have come further; the result unsubscribes. */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }
}
