import type { PeerId } from '../base/index.ts'
import type { LogId } from './entry.ts'

/** Most bytes that wait to be pushed to one peer. */
const MAX_PUSH_BYTES = 1024 * 1024
/** What one author gets of a message before the next has a turn. */
const TURN_BYTES = 16 * 1024

/** An encoded entry on its way to one or more peers. */
export interface Outgoing {
  id: LogId
  author: PeerId
  seq: number
  bytes: Uint8Array
}

interface Lane {
  entries: Outgoing[]
  bytes: number
}

/**
 * Entries to be pushed to one peer: each author's in order, authors in turns. When there is no room, what goes is what the author
 * of whom most waits has there, so that who floods crowds out nothing of others.
 */
export class PushQueue {
  /** Authors whose turn is next come first. */
  readonly #lanes = new Map<PeerId, Lane>()
  #bytes = 0

  /** False when something had to go. */
  add(entry: Outgoing): boolean {
    let lane = this.#lanes.get(entry.author)
    if (lane === undefined) this.#lanes.set(entry.author, (lane = { entries: [], bytes: 0 }))
    lane.entries.push(entry)
    lane.bytes += entry.bytes.byteLength
    this.#bytes += entry.bytes.byteLength
    if (this.#bytes <= MAX_PUSH_BYTES) return true
    let [longest, most] = [entry.author, lane]
    for (const [author, other] of this.#lanes) if (other.bytes > most.bytes) [longest, most] = [author, other]
    this.#lanes.delete(longest)
    this.#bytes -= most.bytes
    return false
  }

  /** Takes out entries until they take so many bytes; what the peer doesn't need any more is left out. */
  take(maxBytes: number, isNeeded: (entry: Outgoing) => boolean): Outgoing[] {
    const taken: Outgoing[] = []
    let bytes = 0
    for (const [author, lane] of this.#lanes) {
      if (bytes >= maxBytes) break
      let count = 0
      for (let turnBytes = 0; count < lane.entries.length && turnBytes < TURN_BYTES && bytes < maxBytes; count++) {
        const entry = lane.entries[count] as Outgoing
        lane.bytes -= entry.bytes.byteLength
        this.#bytes -= entry.bytes.byteLength
        if (!isNeeded(entry)) continue
        taken.push(entry)
        turnBytes += entry.bytes.byteLength
        bytes += entry.bytes.byteLength
      }
      lane.entries.splice(0, count)
      // Last in the next round, which this one goes on to while there is room.
      this.#lanes.delete(author)
      if (lane.entries.length > 0) this.#lanes.set(author, lane)
    }
    return taken
  }
}
