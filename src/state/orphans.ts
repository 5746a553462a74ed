import type { PeerId } from '../base/index.ts'
import { decodeEntry, type Entry, encodeEntry, type LogId, logIdOf } from './entry.ts'
import { ORPHAN_BYTES, ORPHAN_BYTES_PER_PEER } from './limits.ts'

/** What a map keeps for one entry, about. */
const ORPHAN_OVERHEAD_BYTES = 256

/**
 * Entries that came before their predecessors, not yet checked. Kept by who sent them, each sender within its own bound,
 * so that a flood of inventions crowds out nothing but the flooder's own.
 */
export class OrphanBuffer {
  readonly #peers = new Map<PeerId, { orphans: Map<string, Uint8Array>; bytes: number }>()
  #bytes = 0

  get bytes(): number {
    return this.#bytes
  }

  /** False when there is no room; the entry can be had again from whoever has it. */
  add(entry: Entry, from: PeerId): boolean {
    // Encoded into memory of its own: views would keep whole messages alive.
    const encoded = new Uint8Array(encodeEntry(entry))
    const bytes = encoded.byteLength + ORPHAN_OVERHEAD_BYTES
    let held = this.#peers.get(from)
    if (held !== undefined && held.bytes + bytes > ORPHAN_BYTES_PER_PEER) {
      // What waits this long has most likely been overtaken.
      this.drop(from)
      held = undefined
    }
    if (this.#bytes + bytes > ORPHAN_BYTES) return false
    if (held === undefined) this.#peers.set(from, (held = { orphans: new Map(), bytes: 0 }))
    const key = keyOf(logIdOf(entry.header.author, entry.header.epoch), entry.header.seq)
    if (held.orphans.has(key)) return true
    held.orphans.set(key, encoded)
    held.bytes += bytes
    this.#bytes += bytes
    return true
  }

  /** Takes out what senders gave for one place of a log: several, if they disagree. */
  take(id: LogId, seq: number): { entry: Entry; from: PeerId }[] {
    const found: { entry: Entry; from: PeerId }[] = []
    const key = keyOf(id, seq)
    for (const [from, held] of this.#peers) {
      const encoded = held.orphans.get(key)
      if (encoded === undefined) continue
      held.orphans.delete(key)
      const bytes = encoded.byteLength + ORPHAN_OVERHEAD_BYTES
      held.bytes -= bytes
      this.#bytes -= bytes
      if (held.orphans.size === 0) this.#peers.delete(from)
      found.push({ entry: decodeEntry(encoded), from })
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
