import { createHash, type Hash } from 'node:crypto'
import type { PeerId } from '../base/index.ts'
import { canonicalJson, type JsonValue } from './json.ts'
import { REVIEW_WORK } from './limits.ts'
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

/** What came of some keys, and what it cost to find out, in bytes that make as much work. */
export interface Review {
  changes: KeyChange[]
  work: number
}

/** A part that has taken the place of another, or of nothing, while what hangs on each of their keys is being reviewed. */
interface Replacement {
  author: PeerId
  old: OwnedPart | undefined
  next: OwnedPart | undefined
  /** All that the author's word was, before. */
  partsBefore: readonly OwnedPart[]
  /** Keys that are right again. */
  reviewed: Set<string>
  /** What is yet to be told of them. */
  changes: Map<string, KeyChange>
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

/** What a key takes to review beside its value, and a document beside its keys. */
const REVIEW_BASE_WORK = 128

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
  #replaced: Replacement | undefined

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
      this.#settle(key)
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
      if (restated) continue
      seen.push({ key, author: part.author, value: part.value(key) })
      // Told after this one it would be wrong.
      if (this.#replaced?.author === part.author) this.#replaced.changes.delete(key)
    }
    return seen
  }

  /**
   * Takes a part out and, if given, its replacement in: at once for all who read. What that changed comes back some keys at a
   * time, to be gone through to its end; what others write and read in between is as if all of it had been.
   */
  replace(old: OwnedPart | undefined, next: OwnedPart | undefined): Iterable<Review> {
    const author = (old ?? next)?.author
    if (author === undefined) return []
    // There is one at a time.
    if (this.#replaced !== undefined) for (const _ of this.#reviews(this.#replaced)) continue
    const partsBefore = this.#parts.get(author) ?? []
    const parts = partsBefore.filter(part => part !== old && part !== next)
    if (next !== undefined) parts.push(next)
    if (parts.length > 0) this.#parts.set(author, parts)
    else this.#parts.delete(author)
    this.#replaced = { author, old, next, partsBefore, reviewed: new Set(), changes: new Map() }
    return this.#reviews(this.#replaced)
  }

  *#reviews(replaced: Replacement): Generator<Review> {
    let work = REVIEW_BASE_WORK
    const take = (): Review => {
      const review = { changes: [...replaced.changes.values()], work }
      replaced.changes.clear()
      work = 0
      return review
    }
    for (const part of [replaced.old, replaced.next]) {
      for (const { key, bytes } of part?.tips.slots() ?? []) {
        this.#settle(key)
        work += REVIEW_BASE_WORK + bytes
        if (work >= REVIEW_WORK) yield take()
      }
    }
    if (this.#replaced === replaced) this.#replaced = undefined
    yield take()
  }

  /** Makes right what hangs on a key, if its author's part has been replaced. */
  #settle(key: string): void {
    const replaced = this.#replaced
    if (replaced === undefined || replaced.reviewed.has(key)) return
    replaced.reviewed.add(key)
    const { author, partsBefore, changes } = replaced
    const before = this.#best(partsBefore, key)
    const after = this.#best(this.#parts.get(author) ?? [], key)
    const said = before?.cell(key) !== undefined
    const says = after?.cell(key) !== undefined
    if (says !== said) this.#count(key, says ? 1 : -1)
    if (says || said) this.#review(key, author, says ? after : undefined)
    const [valueBefore, value] = [before?.value(key), after?.value(key)]
    const same =
      value === undefined || valueBefore === undefined
        ? value === valueBefore
        : canonicalJson(value) === canonicalJson(valueBefore)
    if (!same) changes.set(key, { key, author, value })
  }

  /** The latest write of all authors; undefined when that was a deletion. */
  get(key: string): OwnedEntry | undefined {
    this.#settle(key)
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
