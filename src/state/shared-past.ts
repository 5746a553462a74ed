import type { ItemId } from './update-parser.ts'

/** Entries of one client that take clocks, in order. */
interface ClientPast {
  /** Where the clocks of each end. */
  ends: number[]
  /** What each names as seen: the ends of others' clocks, by client. */
  seen: ReadonlyMap<number, number>[]
  /** All that the first `knownCount` of them build on, by client. */
  known: Map<number, number>
  knownCount: number
}

/**
 * What each entry of a shared document builds on: the entries that it names, and what these build on in turn. Clocks of a
 * client count from its first entry on, so that one number for each client says all. Worked out where it is asked for only.
 */
export class SharedPast {
  readonly #clients = new Map<number, ClientPast>()

  /** Takes an entry that counts, behind all that it builds on. */
  add(client: number, clockEnd: number, seen: ReadonlyMap<number, number>): void {
    let past = this.#clients.get(client)
    if (past === undefined) this.#clients.set(client, (past = { ends: [], seen: [], known: new Map(), knownCount: 0 }))
    // What only deletes puts nothing anywhere.
    if (clockEnd <= (past.ends.at(-1) ?? 0)) return
    past.ends.push(clockEnd)
    past.seen.push(seen)
  }

  /** Whether the last entry taken of a client, whose clocks start at `clockStart`, builds on something. */
  knows(client: number, clockStart: number, { client: other, clock }: ItemId): boolean {
    if (other === client) return clock < clockStart
    const past = this.#clients.get(client)
    if (past === undefined) return false
    for (; past.knownCount < past.seen.length; past.knownCount++) this.#learn(past.known, past.seen[past.knownCount])
    return clock < (past.known.get(other) ?? 0)
  }

  #learn(known: Map<number, number>, first: ReadonlyMap<number, number> | undefined): void {
    const toLearn = first === undefined ? [] : [first]
    for (let seen = toLearn.pop(); seen !== undefined; seen = toLearn.pop()) {
      for (const [client, end] of seen) {
        const before = known.get(client) ?? 0
        if (end <= before) continue
        known.set(client, end)
        const past = this.#clients.get(client)
        if (past === undefined) continue
        for (let at = firstBeyond(past.ends, before); (past.ends[at] ?? Infinity) <= end; at++)
          toLearn.push(past.seen[at] as ReadonlyMap<number, number>)
      }
    }
  }
}

/** Index of the first that is greater, of numbers in ascending order. */
function firstBeyond(ends: readonly number[], clock: number): number {
  let [from, to] = [0, ends.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((ends[middle] ?? 0) <= clock) from = middle + 1
    else to = middle
  }
  return from
}
