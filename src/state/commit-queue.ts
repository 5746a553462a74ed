import { type Clock, errorMessage, type KeyValueOperation, type PeerId, TrellisError } from '../base/index.ts'
import { type Entry, encodeEntry, entryBytes, workBesideBytes } from './entry.ts'
import {
  APPLY_WORK,
  COMMIT_BYTES,
  COMMIT_WORK,
  GATHER_BYTES,
  GATHER_MS,
  LIGHT_BURST_BYTES,
  LIGHT_BYTES,
  LIGHT_BYTES_PER_SECOND,
  TURN_WORK,
} from './limits.ts'
import type { AuthorLog } from './log.ts'
import { type LogStorage, putEntry } from './log-storage.ts'
import type { OwnedChange } from './owned-update.ts'
import { PeerBudgets } from './peer-budgets.ts'

/** An admitted entry on its way to the disk. */
export interface Admitted {
  entry: Entry
  /** As it is stored and sent on, from when it is written. */
  bytes?: Uint8Array
  log: AuthorLog
  changes: OwnedChange[]
  /** Clocks of others that a shared update refers to, by client. */
  needs: ReadonlyMap<number, number>
  /** Who sent it; undefined for this node's own. */
  from: PeerId | undefined
}

/** What waits of one author, in order. */
interface Lane {
  entries: Admitted[]
  bytes: number
  /** Who gave the last one. */
  from: PeerId | undefined
  /** Which of the two writers takes from it: `bulk` once much waits or has come of late, until nothing waits. */
  way: Way
  /** Those that are being written or applied, and which way: before the other takes any, these are through. */
  takenCount: number
  takenBy: Way
  /** Work that it may still take in this round; below zero, it has had more than its turn. */
  credit: number
  /** Numbers of the last one pushed and the last one settled, for those who wait. */
  pushedCount: number
  settledCount: number
  waiting: { count: number; turn: PromiseWithResolvers<void> }[]
}

type Way = 'light' | 'bulk'

/** What is written together. */
interface Batch {
  entries: Admitted[]
  operations: KeyValueOperation[]
  extraCount: number
}

/**
 * Writes admitted entries to disk in synced batches: while one batch is being written, the one before is applied and the next
 * gathers. Each author's go in order. What this node writes, and what is little of an author, goes its own way to the disk, so
 * that it waits for nobody; of whom much waits, theirs gather to larger batches, take turns by the work that they make, and are
 * applied a little at a time. So nobody waits behind another one's flood, whoever passed it on. A failed write ends it: from
 * then on the replica is read-only, since what memory holds is no longer what the disk does.
 */
export class CommitQueue {
  readonly #storage: Pick<LogStorage, 'commit'>
  readonly #self: PeerId
  readonly #clock: Pick<Clock, 'schedule' | 'monotonicMs'>
  /** What authors have written of late. */
  readonly #rates: PeerBudgets
  readonly #onCommitted: (batch: readonly Admitted[]) => void
  readonly #onFailed: (error: TrellisError) => void
  /** Authors whose turn is next come first. */
  readonly #lanes = new Map<PeerId, Lane>()
  #extra: KeyValueOperation[] = []
  #pendingBytes = 0
  readonly #inFlight: Record<Way, readonly Admitted[]> = { light: [], bulk: [] }
  readonly #running: Record<Way, boolean> = { light: false, bulk: false }
  /** Ends the gathering of a bulk batch. */
  #gathered: (() => void) | undefined
  failure: TrellisError | undefined

  constructor(
    storage: Pick<LogStorage, 'commit'>,
    self: PeerId,
    clock: Pick<Clock, 'schedule' | 'monotonicMs'>,
    onCommitted: (batch: readonly Admitted[]) => void,
    onFailed: (error: TrellisError) => void,
  ) {
    this.#storage = storage
    this.#self = self
    this.#clock = clock
    this.#rates = new PeerBudgets(LIGHT_BYTES_PER_SECOND, LIGHT_BURST_BYTES, () => clock.monotonicMs())
    this.#onCommitted = onCommitted
    this.#onFailed = onFailed
  }

  /** Bytes of entries that are not on disk yet. */
  get pendingBytes(): number {
    return this.#pendingBytes
  }

  /** Of one author. */
  pendingBytesOf(author: PeerId): number {
    return this.#lanes.get(author)?.bytes ?? 0
  }

  push(admitted: Admitted): void {
    const lane = this.#lane(admitted.log.author)
    const bytes = entryBytes(admitted.entry)
    lane.entries.push(admitted)
    lane.from = admitted.from
    lane.pushedCount++
    lane.bytes += bytes
    this.#pendingBytes += bytes
    const isMuch = this.#rates.take(admitted.log.author, bytes) > 0 || lane.bytes > LIGHT_BYTES
    if (isMuch && admitted.log.author !== this.#self) lane.way = 'bulk'
    this.#start(lane.way)
    if (lane.way === 'bulk' && lane.bytes >= GATHER_BYTES) this.#gathered?.()
  }

  /** Writes something together with all of this node's that is queued and pushed in this turn, in front of it. */
  pushOperation(operation: KeyValueOperation): void {
    this.#lane(this.#self).pushedCount++
    this.#extra.push(operation)
    this.#start('light')
  }

  /** Resolves when all that was pushed before, or all of one author, is on disk and applied; throws if it can't be written. */
  async settled(author?: PeerId): Promise<void> {
    if (this.failure !== undefined) throw this.failure
    const lanes = author === undefined ? [...this.#lanes.values()] : [this.#lanes.get(author)]
    const turns: Promise<void>[] = []
    for (const lane of lanes) {
      if (lane === undefined) continue
      const turn = Promise.withResolvers<void>()
      lane.waiting.push({ count: lane.pushedCount, turn })
      turns.push(turn.promise)
    }
    this.#gathered?.()
    await Promise.all(turns)
  }

  /**
   * Resolves when an author of whom little waits, and who has it from someone else than this peer, has all of it on disk and
   * applied; at once when there is none.
   */
  async lightSettled(than: PeerId): Promise<void> {
    for (const [author, { bytes, from, way }] of this.#lanes)
      if (bytes > 0 && bytes <= LIGHT_BYTES && way === 'light' && from !== than)
        return this.settled(author).catch(() => {})
  }

  /** Takes out what waits of a log from a seq on; what is being written already is written. */
  discard(log: AuthorLog, fromSeq: number): void {
    const lane = this.#lanes.get(log.author)
    if (lane === undefined) return
    lane.entries = lane.entries.filter(({ entry, log: other }) => {
      const keep = other !== log || entry.header.seq < fromSeq
      if (!keep) this.#settle(lane, entryBytes(entry))
      return keep
    })
  }

  /** The entry at a place, if it has been admitted but not yet written. */
  find(log: AuthorLog, seq: number): Entry | undefined {
    const isIt = (admitted: Admitted): boolean => admitted.log === log && admitted.entry.header.seq === seq
    const { light, bulk } = this.#inFlight
    return (light.find(isIt) ?? bulk.find(isIt) ?? this.#lanes.get(log.author)?.entries.find(isIt))?.entry
  }

  #lane(author: PeerId): Lane {
    let lane = this.#lanes.get(author)
    if (lane === undefined) {
      lane = {
        entries: [],
        bytes: 0,
        from: undefined,
        way: 'light',
        takenCount: 0,
        takenBy: 'light',
        credit: 0,
        pushedCount: 0,
        settledCount: 0,
        waiting: [],
      }
      this.#lanes.set(author, lane)
    }
    return lane
  }

  #settle(lane: Lane, bytes: number): void {
    lane.settledCount++
    lane.bytes -= bytes
    this.#pendingBytes -= bytes
  }

  #start(way: Way): void {
    if (this.failure !== undefined) throw this.failure
    if (this.#running[way]) return
    this.#running[way] = true
    void this.#run(way)
  }

  async #run(way: Way): Promise<void> {
    // What is pushed in the same tick shares the batch.
    await Promise.resolve()
    let written: Batch | undefined
    try {
      for (;;) {
        // Of what was taken out of the queue, too.
        this.#tell()
        if (way === 'bulk') await this.#gather()
        const next = this.#takeBatch(way)
        this.#inFlight[way] = next?.entries ?? []
        const writing = next === undefined ? undefined : this.#storage.commit(next.operations)
        // Awaited below; what is applied first may fail first.
        writing?.catch(() => {})
        if (written !== undefined) await this.#finish(written)
        else if (next === undefined) break
        await writing
        written = next
      }
      this.#running[way] = false
      this.#rates.trim()
    } catch (cause) {
      this.#fail(cause)
    }
  }

  /** Waits a moment for more, as each batch costs something by itself; not where somebody waits for what is there. */
  async #gather(): Promise<void> {
    let bytes = 0
    for (const lane of this.#lanes.values()) {
      if (lane.way !== 'bulk') continue
      bytes += lane.bytes
      if (lane.waiting.length > 0) return
    }
    if (bytes === 0 || bytes >= GATHER_BYTES) return
    const over = Promise.withResolvers<void>()
    this.#gathered = over.resolve
    const cancel = this.#clock.schedule(GATHER_MS, over.resolve)
    await over.promise
    this.#gathered = undefined
    cancel()
  }

  #takeBatch(way: Way): Batch | undefined {
    // What goes with operations is to be on disk together with them.
    const own = way === 'light' ? this.#takeOwn(this.#extra.length > 0 ? Number.POSITIVE_INFINITY : COMMIT_BYTES) : []
    const entries = [...own, ...this.#takeTurns(way)]
    const operations = way === 'light' ? this.#extra.splice(0) : []
    const extraCount = operations.length
    for (const admitted of entries) {
      const lane = this.#lane(admitted.log.author)
      lane.takenCount++
      lane.takenBy = way
      admitted.bytes = encodeEntry(admitted.entry)
      operations.push(putEntry(admitted.entry, admitted.bytes))
    }
    return operations.length === 0 ? undefined : { entries, operations, extraCount }
  }

  /** Applies what is on disk, a little at a time, and tells those who wait for it. */
  async #finish({ entries, extraCount }: Batch): Promise<void> {
    if (extraCount > 0) this.#lane(this.#self).settledCount += extraCount
    for (let start = 0; start < entries.length || start === 0; ) {
      if (start > 0) await new Promise<void>(resolve => void this.#clock.schedule(0, resolve))
      if (this.failure !== undefined) throw this.failure
      let end = start
      // What this node wrote is applied at once: those of one `set` after the other belong together.
      for (let work = 0; end < entries.length && work < APPLY_WORK; end++) {
        const { entry, log } = entries[end] as Admitted
        if (log.author !== this.#self) work += entryBytes(entry) + workBesideBytes(entry)
      }
      const applied = entries.slice(start, end)
      this.#onCommitted(applied)
      for (const { entry, log } of applied) {
        const lane = this.#lane(log.author)
        lane.takenCount--
        this.#settle(lane, entryBytes(entry))
        if (lane.takenCount === 0 && lane.way !== lane.takenBy && lane.entries.length > 0) this.#start(lane.way)
      }
      this.#tell()
      if (end === start) break
      start = end
    }
  }

  /** Tells those who wait for what is written, and forgets authors of whom nothing waits. */
  #tell(): void {
    for (const [author, lane] of this.#lanes) {
      while (lane.waiting.length > 0 && (lane.waiting[0]?.count ?? 0) <= lane.settledCount)
        lane.waiting.shift()?.turn.resolve()
      if (lane.settledCount === lane.pushedCount) this.#lanes.delete(author)
    }
  }

  #fail(cause: unknown): void {
    if (this.failure !== undefined) return
    this.#inFlight.light = this.#inFlight.bulk = []
    const failure = new TrellisError(
      'failed_precondition',
      `replicated state is read-only: it cannot be written: ${errorMessage(cause)}`,
      { cause, hint: 'Free disk space or repair the disk, then start the daemon again.' },
    )
    this.failure = failure
    const lanes = [...this.#lanes.values()]
    this.#lanes.clear()
    this.#pendingBytes = 0
    for (const { turn } of lanes.flatMap(lane => lane.waiting)) turn.reject(failure)
    this.#onFailed(failure)
  }

  #takeOwn(maxBytes: number): Admitted[] {
    const entries = this.#lanes.get(this.#self)?.entries ?? []
    let bytes = 0
    let count = 0
    while (count < entries.length && bytes < maxBytes) bytes += entryBytes((entries[count++] as Admitted).entry)
    return entries.splice(0, count)
  }

  /** Of the others, in turns, until the batch makes enough work: deficit round robin. */
  #takeTurns(way: Way): Admitted[] {
    const batch: Admitted[] = []
    const waiting = new Map(
      [...this.#lanes].filter(
        ([author, lane]) =>
          author !== this.#self &&
          lane.entries.length > 0 &&
          lane.way === way &&
          (lane.takenCount === 0 || lane.takenBy === way),
      ),
    )
    let work = 0
    while (waiting.size > 0 && work < COMMIT_WORK) {
      for (const [author, lane] of waiting) {
        if (work >= COMMIT_WORK) break
        lane.credit += TURN_WORK
        let count = 0
        for (; lane.credit > 0 && count < lane.entries.length; count++) {
          const entry = (lane.entries[count] as Admitted).entry
          const cost = entryBytes(entry) + workBesideBytes(entry)
          lane.credit -= cost
          work += cost
        }
        batch.push(...lane.entries.splice(0, count))
        // Last in the next round.
        this.#lanes.delete(author)
        this.#lanes.set(author, lane)
        if (lane.entries.length > 0) continue
        lane.credit = Math.min(lane.credit, 0)
        waiting.delete(author)
      }
    }
    return batch
  }
}
