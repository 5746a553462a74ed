import type { PeerId } from '../base/index.ts'
import { clientIdOf, type EntryHeader, type EntryRef, equalBytes, type LogId, logIdOf, textOf } from './entry.ts'
import { decodePolicy, ownerOf, type SharedPolicy } from './shared-update.ts'

/** A shared entry that is on disk, as far as deciding whether it counts needs it. */
export interface SharedEntry {
  header: Pick<EntryHeader, 'author' | 'epoch' | 'seq' | 'clockStart' | 'clockLength' | 'policyHead' | 'dependencies'>
  hash: Uint8Array
  /** Undefined when it has to be read from disk. */
  payload: Uint8Array | undefined
  /** Clocks that it refers to, by client. */
  needs: ReadonlyMap<number, number>
}

/** One that counts. */
export interface CountingEntry extends SharedEntry {
  clientId: number
  /** What it names as seen: the ends of the clocks of its dependencies, by client. */
  seen: ReadonlyMap<number, number>
}

interface PolicyEntry {
  ref: EntryRef
  policy: SharedPolicy
  /** Last seq that stands of each log whose author this policy shuts out. */
  cuts: ReadonlyMap<LogId, number>
}

/** What counts of one log in one document. */
interface LogPart {
  id: LogId
  author: PeerId
  epoch: number
  clientId: number
  /** Each entry that counts, in order; its hash as text, which takes least. */
  alive: { seq: number; hash: string; clockEnd: number }[]
  /** Entries that don't count yet. Once one can never count, neither can those behind it. */
  waiting: SharedEntry[]
  /** True when more waited than is kept in memory. */
  overflowed: boolean
}

/** In the place of an entry: what waits for a policy. */
const POLICY = ''
const NO_CLOCKS = new Map<number, number>()

/** Entries of one log that may wait in memory; those behind them are read from disk when their turn comes. */
const MAX_WAITING_COUNT = 512

/**
 * Decides which entries of one shared document count: those written under a policy that allows their author, not beyond the
 * cut of a later one, whose dependencies and predecessors all count. A function of the accepted entries alone, in
 * whatever order they came, so replicas that have the same entries show the same document. Others stay in their logs without
 * effect: what hangs on a forked or withheld entry holds up nothing else.
 */
export class SharedIndex {
  readonly id: string
  readonly owner: PeerId
  readonly #space: Uint8Array
  readonly #policies: PolicyEntry[] = []
  readonly #logs = new Map<LogId, LogPart>()
  /** Logs whose next entry waits for another entry (see `placeOf`), or a policy: however many wait, only these are looked at again. */
  readonly #waiters = new Map<string, LogPart[]>()
  /** Set when entries that were not kept may count now: everything is to be read again. */
  isIncomplete = false

  constructor(space: Uint8Array, id: string) {
    this.#space = space
    this.id = id
    this.owner = ownerOf(id)
  }

  get policy(): SharedPolicy | undefined {
    return this.#policies.at(-1)?.policy
  }

  /** The entry under which this node writes. */
  get policyRef(): EntryRef | undefined {
    return this.#policies.at(-1)?.ref
  }

  mayWrite(author: PeerId): boolean {
    const { policy } = this
    return policy !== undefined && this.#allows(policy, author)
  }

  /** Whether one more entry of a log may wait: else it is not kept, see `isIncomplete`. */
  hasRoom(id: LogId): boolean {
    return (this.#logs.get(id)?.waiting.length ?? 0) < MAX_WAITING_COUNT
  }

  /**
   * Whether what a log says from now on can't count, for something of it that doesn't. Of this node's own log: what it built
   * on was cut off, since it was there when it was written.
   */
  isStuck(id: LogId): boolean {
    const part = this.#logs.get(id)
    return part !== undefined && (part.overflowed || part.waiting.length > 0)
  }

  /** Tells that entries of a log behind those that wait were not taken. */
  leaveOut(log: { author: PeerId; epoch: number }): void {
    this.#part(log.author, log.epoch).overflowed = true
  }

  /** Takes an entry of the document. Returns what counts from now on because of it, in an order in which it can be applied. */
  take(entry: SharedEntry): CountingEntry[] {
    const { author, epoch } = entry.header
    const part = this.#part(author, epoch)
    // Nor any behind one that was not kept.
    if (part.overflowed || part.waiting.length >= MAX_WAITING_COUNT) {
      part.overflowed = true
      return []
    }
    part.waiting.push(entry)
    const alive = part.waiting.length > 1 ? [] : this.#settle([part])
    const at = part.waiting.indexOf(entry)
    if (at >= 0) part.waiting[at] = keptOf(entry)
    return alive
  }

  /** Takes a policy. True when it cuts what counted before, so that all must be decided again. */
  takePolicy(header: EntryHeader, hash: Uint8Array, payload: Uint8Array): { cuts: boolean; alive: CountingEntry[] } {
    const { author, epoch, seq } = header
    const entry: PolicyEntry = {
      ref: { author, epoch, seq, hash },
      policy: decodePolicy(payload),
      cuts: new Map(header.dependencies.map(ref => [logIdOf(ref.author, ref.epoch), ref.seq])),
    }
    this.#policies.push(entry)
    this.#policies.sort((a, b) => a.ref.epoch - b.ref.epoch || a.ref.seq - b.ref.seq)
    for (const [id, part] of this.#logs) {
      const last = part.alive.at(-1)
      if (last !== undefined && last.seq > this.#limitOf(id, part.author, -1)) return { cuts: true, alive: [] }
    }
    return { cuts: false, alive: this.#settle(this.#wake(POLICY)) }
  }

  /** What a new policy names so that those it shuts out keep what counts now. */
  cutsFor(policy: SharedPolicy): EntryRef[] {
    return [...this.#logs.values()].flatMap(part => (this.#allows(policy, part.author) ? [] : this.#lastOf(part)))
  }

  /** Canonical lines of what counts. */
  digestLines(): string[] {
    return [...this.#logs]
      .filter(([, part]) => part.alive.length > 0)
      .map(([id, part]) => {
        const last = part.alive.at(-1)
        return JSON.stringify([this.id, id, last?.seq, Buffer.from(last?.hash ?? '', 'latin1').toString('hex')])
      })
      .sort()
  }

  #lastOf(part: LogPart): EntryRef[] {
    const last = part.alive.at(-1)
    if (last === undefined) return []
    return [{ author: part.author, epoch: part.epoch, seq: last.seq, hash: Buffer.from(last.hash, 'latin1') }]
  }

  #part(author: PeerId, epoch: number): LogPart {
    const id = logIdOf(author, epoch)
    let part = this.#logs.get(id)
    if (part === undefined) {
      const clientId = clientIdOf(this.#space, author, epoch)
      part = { id, author, epoch, clientId, alive: [], waiting: [], overflowed: false }
      this.#logs.set(id, part)
    }
    return part
  }

  #allows(policy: SharedPolicy, author: PeerId): boolean {
    return author === this.owner || policy.everyone || policy.writers.includes(author)
  }

  /** Last seq of a log that policies after the given one leave standing. */
  #limitOf(id: LogId, author: PeerId, after: number): number {
    let limit = Number.POSITIVE_INFINITY
    for (const { policy, cuts } of this.#policies.slice(after + 1))
      if (!this.#allows(policy, author)) limit = Math.min(limit, cuts.get(id) ?? 0)
    return limit
  }

  /** Those that waited for something. */
  #wake(reason: string): LogPart[] {
    const parts = this.#waiters.get(reason) ?? []
    this.#waiters.delete(reason)
    return parts
  }

  /** What counts now of some logs whose next entry may, and of those that waited for that. */
  #settle(parts: LogPart[]): CountingEntry[] {
    const alive: CountingEntry[] = []
    const toTry = [...parts]
    for (let part = toTry.pop(); part !== undefined; part = toTry.pop()) {
      let waitsFor: string | undefined
      for (let next = part.waiting[0]; next !== undefined; next = part.waiting[0]) {
        const seen = this.#seenBy(part, next)
        if (!(seen instanceof Map)) {
          waitsFor = seen
          break
        }
        part.waiting.shift()
        const { seq, clockStart, clockLength } = next.header
        part.alive.push({ seq, hash: textOf(next.hash), clockEnd: clockStart + clockLength })
        alive.push({ ...next, clientId: part.clientId, seen })
        toTry.push(...this.#wake(placeOf(part.id, seq)))
      }
      if (waitsFor !== undefined) this.#waitersOf(waitsFor).push(part)
      if (part.overflowed && part.waiting.length === 0) this.isIncomplete = true
    }
    return alive
  }

  #waitersOf(reason: string): LogPart[] {
    let parts = this.#waiters.get(reason)
    if (parts === undefined) this.#waiters.set(reason, (parts = []))
    return parts
  }

  /** What an entry that counts has seen; while it doesn't, what it waits for, undefined when that can't come. */
  #seenBy(part: LogPart, { header, needs }: SharedEntry): Map<number, number> | string | undefined {
    const at = this.#policies.findIndex(({ ref }) => equalBytes(ref.hash, header.policyHead))
    const policy = this.#policies[at]?.policy
    if (policy === undefined || !this.#allows(policy, part.author)) return POLICY
    if (header.seq > this.#limitOf(part.id, part.author, at)) return POLICY
    if ((part.alive.at(-1)?.clockEnd ?? 0) !== header.clockStart) return undefined
    // Most build on nothing of others.
    const ends = header.dependencies.length === 0 ? NO_CLOCKS : new Map<number, number>()
    for (const ref of header.dependencies) {
      const id = logIdOf(ref.author, ref.epoch)
      const other = this.#logs.get(id)
      const found = other === undefined ? undefined : atSeq(other.alive, ref.seq)
      if (other === undefined || found === undefined) return placeOf(id, ref.seq)
      if (found.hash !== textOf(ref.hash)) return undefined
      ends.set(other.clientId, found.clockEnd)
    }
    for (const [client, clockEnd] of needs) if ((ends.get(client) ?? 0) < clockEnd) return undefined
    return ends
  }
}

function placeOf(id: LogId, seq: number): string {
  return `${id}/${seq}`
}

/** What is kept of an entry that waits: without its payload, which is on disk, and without the message that it is a view into. */
function keptOf({ header, hash, needs }: SharedEntry): SharedEntry {
  const { author, epoch, seq, clockStart, clockLength } = header
  const policyHead = new Uint8Array(header.policyHead)
  const dependencies = header.dependencies.map(ref => ({ ...ref, hash: new Uint8Array(ref.hash) }))
  return {
    header: { author, epoch, seq, clockStart, clockLength, policyHead, dependencies },
    hash,
    payload: undefined,
    needs: needs.size === 0 ? NO_CLOCKS : needs,
  }
}

/** The entry with a seq, of entries in the order of theirs. */
function atSeq<T extends { seq: number }>(entries: readonly T[], seq: number): T | undefined {
  let [from, to] = [0, entries.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((entries[middle]?.seq ?? 0) < seq) from = middle + 1
    else to = middle
  }
  return entries[from]?.seq === seq ? entries[from] : undefined
}
