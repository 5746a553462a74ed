import { createHash, type Hash } from 'node:crypto'
import type { PeerId } from '../base/index.ts'
import { canonicalJson, type JsonValue } from './json.ts'
import type { Cell, OwnedPart } from './owned-part.ts'
import type { OwnedChange } from './owned-update.ts'

export interface OwnedEntry {
  key: string
  author: PeerId
  /** Frozen. */
  value: JsonValue
  /** When its author wrote it, by the author's clock: milliseconds since the Unix epoch. */
  updatedMs: number
}

/** What a change did to an author's value of a key. `undefined`: deleted, or no longer counted. */
export interface KeyChange {
  key: string
  author: PeerId
  value: JsonValue | undefined
}

interface Holder {
  part: OwnedPart
  stamp: number
}

function holderOf(part: OwnedPart, key: string): Holder {
  return { part, stamp: part.cell(key)?.stamp ?? -1 }
}

/** The later stamp, or the greater author where they are equal. The same on every replica. */
function beats(a: Holder, b: Holder): boolean {
  return a.stamp === b.stamp ? a.part.author > b.part.author : a.stamp > b.stamp
}

export function msOfStamp(stamp: number): number {
  return Math.floor(stamp / 1000)
}

/**
 * The deterministic, read-only fold of all authors' parts of one document. Nobody can touch another's part; who reads
 * decides between `get` (the latest write of all, by stamp and then author) and `getFrom` (one author's own).
 */
export class OwnedDocument {
  readonly name: string
  readonly #parts = new Map<PeerId, OwnedPart[]>()
  /** Whose value of a key is the latest of all; undefined when that is to be found out by who reads it. */
  readonly #winners = new Map<string, OwnedPart | undefined>()
  /** How many authors say something of a key, of those of which several do. */
  readonly #authorCounts = new Map<string, number>()

  constructor(name: string) {
    this.name = name
  }

  /** Applies changes to a part; returns those that its author's values saw. */
  take(part: OwnedPart, changes: readonly OwnedChange[]): KeyChange[] {
    let parts = this.#parts.get(part.author)
    if (parts === undefined) this.#parts.set(part.author, (parts = [part]))
    else if (!parts.includes(part)) parts.push(part)
    const seen: KeyChange[] = []
    const others = parts.filter(other => other !== part)
    const isLatest = others.every(({ epoch }) => epoch < part.epoch)
    for (const change of changes) {
      const { key, stamp } = change
      const stampBefore = part.tips.say(change)
      if (stampBefore === undefined && others.every(other => other.cell(key) === undefined)) this.#count(key, 1)
      if (!isLatest && this.#best(parts, key) !== part) continue
      const winner = this.#winners.get(key)
      if (winner === undefined) {
        if (!this.#authorCounts.has(key)) this.#winners.set(key, part)
      } else if (winner.author === part.author) {
        const winning = winner === part ? stampBefore : winner.cell(key)?.stamp
        const isEarlier = stamp < (winning ?? 0) && this.#authorCounts.has(key)
        this.#winners.set(key, isEarlier ? undefined : part)
      } else if (beats({ part, stamp }, holderOf(winner, key))) {
        this.#winners.set(key, part)
      }
      // A later epoch that restates what an earlier one said changes nothing.
      const restated = others.some(other => other.cell(key)?.stamp === stamp)
      if (!restated) seen.push({ key, author: part.author, value: part.value(key) })
    }
    return seen
  }

  /** Takes a part out and, if given, its replacement in; returns what that changed. */
  replace(old: OwnedPart | undefined, next: OwnedPart | undefined): KeyChange[] {
    const author = (old ?? next)?.author
    if (author === undefined) return []
    const parts = this.#parts.get(author) ?? []
    const keys = new Set([...(old?.keys() ?? []), ...(next?.keys() ?? [])])
    const before = new Map<string, { said: boolean; value: JsonValue | undefined }>()
    for (const key of keys) {
      const best = this.#best(parts, key)
      before.set(key, { said: best?.cell(key) !== undefined, value: best?.value(key) })
    }
    const kept = parts.filter(part => part !== old && part !== next)
    if (next !== undefined) kept.push(next)
    if (kept.length > 0) this.#parts.set(author, kept)
    else this.#parts.delete(author)
    const changes: KeyChange[] = []
    for (const key of keys) {
      const best = this.#best(kept, key)
      const value = best?.value(key)
      const { said, value: valueBefore } = before.get(key) ?? { said: false, value: undefined }
      const says = best?.cell(key) !== undefined
      if (says !== said) this.#count(key, says ? 1 : -1)
      this.#review(key, author, says ? best : undefined)
      const same =
        value === undefined || valueBefore === undefined
          ? value === valueBefore
          : canonicalJson(value) === canonicalJson(valueBefore)
      if (!same) changes.push({ key, author, value })
    }
    return changes
  }

  /** The latest write of all authors; undefined when that was a deletion. */
  get(key: string): OwnedEntry | undefined {
    const winner = this.#winners.get(key) ?? (this.#winners.has(key) ? this.#elect(key) : undefined)
    return winner === undefined ? undefined : this.#entry(winner, key)
  }

  getFrom(author: PeerId, key: string): OwnedEntry | undefined {
    const part = this.#best(this.#parts.get(author) ?? [], key)
    return part === undefined ? undefined : this.#entry(part, key)
  }

  /** Each author's live values. */
  *entries(): Generator<OwnedEntry> {
    for (const parts of this.#parts.values()) {
      for (const part of parts) {
        for (const key of part.keys()) {
          if (parts.length > 1 && this.#best(parts, key) !== part) continue
          const entry = this.#entry(part, key)
          if (entry !== undefined) yield entry
        }
      }
    }
  }

  /** All that an author says, deletions included. */
  *cellsOf(author: PeerId): Generator<[string, Cell]> {
    const parts = this.#parts.get(author) ?? []
    for (const part of parts) {
      for (const key of part.keys()) {
        const cell = this.#best(parts, key) === part ? part.cell(key) : undefined
        if (cell !== undefined) yield [key, cell]
      }
    }
  }

  /** Epoch and stamp of what an author says of a key, deletions included. */
  placeOf(author: PeerId, key: string): { epoch: number; stamp: number } | undefined {
    const part = this.#best(this.#parts.get(author) ?? [], key)
    const cell = part?.cell(key)
    return part === undefined || cell === undefined ? undefined : { epoch: part.epoch, stamp: cell.stamp }
  }

  get isEmpty(): boolean {
    return this.#parts.size === 0
  }

  get authors(): PeerId[] {
    return [...this.#parts.keys()]
  }

  /** Adds the canonical form to a hash: authors and keys in order, each cell with its stamp. */
  digestInto(hash: Hash): void {
    for (const author of [...this.#parts.keys()].sort()) {
      const parts = this.#parts.get(author) ?? []
      const keys = new Set(parts.flatMap(part => [...part.keys()]))
      for (const key of [...keys].sort()) {
        const cell = this.#best(parts, key)?.cell(key)
        if (cell === undefined) continue
        const line: JsonValue[] = [this.name, author, key, cell.stamp]
        if (cell.value !== undefined) line.push(cell.value)
        hash.update(canonicalJson(line)).update('\n')
      }
    }
  }

  /** What an author says of a key: the latest epoch that speaks of it. A later life knows better than an earlier one. */
  #best(parts: readonly OwnedPart[], key: string): OwnedPart | undefined {
    if (parts.length === 1) return parts[0]
    let best: OwnedPart | undefined
    for (const part of parts)
      if ((best === undefined || part.epoch > best.epoch) && part.cell(key) !== undefined) best = part
    return best
  }

  /** Takes note that one author more, or one less, says something of a key. */
  #count(key: string, difference: 1 | -1): void {
    const count = (this.#authorCounts.get(key) ?? (this.#winners.has(key) ? 1 : 0)) + difference
    if (count > 1) this.#authorCounts.set(key, count)
    else this.#authorCounts.delete(key)
    if (count === 0) this.#winners.delete(key)
    else if (difference === 1 && count === 1) this.#winners.set(key, undefined)
  }

  /** Whose value is the latest, after what an author says of a key became that of another part, or nothing. */
  #review(key: string, author: PeerId, part: OwnedPart | undefined): void {
    const winner = this.#winners.get(key)
    if (part !== undefined && !this.#authorCounts.has(key)) this.#winners.set(key, part)
    // To look at all authors for each key of a large part would hold up everything else.
    else if (winner?.author === author) this.#winners.set(key, undefined)
    else if (part !== undefined && winner !== undefined && beats(holderOf(part, key), holderOf(winner, key)))
      this.#winners.set(key, part)
  }

  #elect(key: string): OwnedPart | undefined {
    let best: Holder | undefined
    for (const parts of this.#parts.values()) {
      const part = this.#best(parts, key)
      const cell = part?.cell(key)
      if (part === undefined || cell === undefined) continue
      const holder = { part, stamp: cell.stamp }
      if (best === undefined || beats(holder, best)) best = holder
    }
    if (best === undefined) this.#winners.delete(key)
    else this.#winners.set(key, best.part)
    return best?.part
  }

  #entry(part: OwnedPart, key: string): OwnedEntry | undefined {
    const value = part.value(key)
    const cell = part.cell(key)
    if (value === undefined || cell === undefined) return undefined
    return { key, author: part.author, value, updatedMs: msOfStamp(cell.stamp) }
  }
}

/** SHA-256 over the canonical form of all documents, as hex. Equal on replicas that accepted the same entries. */
export function digestOf(documents: Iterable<OwnedDocument>, sharedLines: readonly string[] = []): string {
  const hash = createHash('sha256')
  const sorted = [...documents].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
  for (const document of sorted) document.digestInto(hash)
  for (const line of sharedLines) hash.update(line).update('\n')
  return hash.digest('hex')
}
