import { Doc, type Transaction } from 'yjs'
import type { EntryRef } from './entry.ts'
import { type AppliedOrigin, applyShared, isPlacedWhole } from './shared-apply.ts'
import type { CountingEntry } from './shared-index.ts'
import { SharedPast } from './shared-past.ts'
import type { ParsedUpdate } from './update-parser.ts'

/** The Y.Doc of a shared document with all that counts and has been applied so far, and what of it builds on what. */
export class SharedView {
  readonly doc = new Doc()
  readonly #past = new SharedPast()
  /** The last entry of each client. */
  readonly #last = new Map<number, EntryRef>()

  constructor() {
    // Yjs would delete marks of formatting that say nothing any more, as a change of whoever has the document here: readers may
    // not make any, and what one replica alone deletes shows elsewhere after a later change.
    this.doc.on('afterTransaction', (transaction: Transaction) => {
      if (!transaction.local) transaction._needFormattingCleanup = false
    })
  }

  apply({ header, hash, clientId, seen }: CountingEntry, payload: Uint8Array, from: AppliedOrigin['from']): void {
    const { author, epoch, seq, clockStart, clockLength } = header
    this.#past.add(clientId, clockStart + clockLength, seen)
    this.#last.set(clientId, { author, epoch, seq, hash })
    applyShared(this.doc, payload, id => this.#past.knows(clientId, clockStart, id), { from, author })
  }

  /** The last entries of some clients: what a change made here builds on. */
  lastOf(clients: Iterable<number>): EntryRef[] {
    return [...clients].flatMap(client => this.#last.get(client) ?? [])
  }

  /** Whether others will find a place for all of a change that was made here, with all of theirs known that is here. */
  isPlacedWhole(update: ParsedUpdate, clientId: number): boolean {
    return isPlacedWhole(this.doc, update, id => id.client !== clientId || id.clock < update.clockStart)
  }
}
