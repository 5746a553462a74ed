import type { PeerId } from '../base/index.ts'
import { type Entry, entryBytes, type LogId, logIdOf } from './entry.ts'
import { ORPHAN_BYTES, ORPHAN_BYTES_PER_PEER } from './limits.ts'

interface Orphan {
  entry: Entry
  bytes: number
}

/**
 * Entries that came before their predecessors, not yet checked. Kept by who sent them, each sender within its own bound,
 * so that a flood of inventions crowds out nothing but the flooder's own.
 */
export class OrphanBuffer {
  readonly #peers = new Map<PeerId, { orphans: Map<string, Orphan>; bytes: number }>()
  #bytes = 0

  get bytes(): number {
    return this.#bytes
  }

  /** False when there is no room; the entry can be had again from whoever has it. */
  add(entry: Entry, from: PeerId): boolean {
    const bytes = entryBytes(entry)
    let held = this.#peers.get(from)
    if (held !== undefined && held.bytes + bytes > ORPHAN_BYTES_PER_PEER) {
      // What waits this long has most likely been overtaken.
      this.drop(from)
      held = undefined
    }
    if (this.#bytes + bytes > ORPHAN_BYTES) return false
    if (held === undefined) this.#peers.set(from, (held = { orphans: new Map(), bytes: 0 }))
    const key = keyOf(logIdOf(entry.header.author, entry.header.epoch), entry.header.seq)
    this.#bytes -= held.orphans.get(key)?.bytes ?? 0
    held.bytes -= held.orphans.get(key)?.bytes ?? 0
    held.orphans.set(key, { entry, bytes })
    held.bytes += bytes
    this.#bytes += bytes
    return true
  }

  /** Takes out what senders gave for one place of a log: several, if they disagree. */
  take(id: LogId, seq: number): { entry: Entry; from: PeerId }[] {
    const found: { entry: Entry; from: PeerId }[] = []
    const key = keyOf(id, seq)
    for (const [from, held] of this.#peers) {
      const orphan = held.orphans.get(key)
      if (orphan === undefined) continue
      held.orphans.delete(key)
      held.bytes -= orphan.bytes
      this.#bytes -= orphan.bytes
      if (held.orphans.size === 0) this.#peers.delete(from)
      found.push({ entry: orphan.entry, from })
    }
    return found
  }

  /** Forgets what a peer sent, when it leaves. */
  drop(from: PeerId): void {
    this.#bytes -= this.#peers.get(from)?.bytes ?? 0
    this.#peers.delete(from)
  }
}

function keyOf(id: LogId, seq: number): string {
  return `${id}/${seq}`
}
