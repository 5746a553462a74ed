import { errorMessage, type KeyValueOperation, type PeerId, TrellisError } from '../base/index.ts'
import { type Entry, entryBytes, workBesideBytes } from './entry.ts'
import { COMMIT_BYTES, COMMIT_WORK, TURN_WORK } from './limits.ts'
import type { AuthorLog } from './log.ts'
import { type LogStorage, putEntry } from './log-storage.ts'
import type { OwnedChange } from './owned-update.ts'

/** An admitted entry on its way to the disk. */
export interface Admitted {
  entry: Entry
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
  /** Work that it may still take in this round; below zero, it has had more than its turn. */
  credit: number
  /** Numbers of the last one pushed and the last one settled, for those who wait. */
  pushedCount: number
  settledCount: number
  waiting: { count: number; turn: PromiseWithResolvers<void> }[]
}

/**
 * Writes admitted entries to disk in synced batches: while one batch is being written, the next gathers. Each author's go
 * in order; authors take turns by the work that theirs make, this node first, so that nobody waits behind another one's
 * flood, whoever passed it on. A failed write ends it: from then on the replica is read-only, since what memory holds is
 * no longer what the disk does.
 */
export class CommitQueue {
  readonly #storage: Pick<LogStorage, 'commit'>
  readonly #self: PeerId
  readonly #onCommitted: (batch: readonly Admitted[]) => void
  readonly #onFailed: (error: TrellisError) => void
  /** Authors whose turn is next come first. */
  readonly #lanes = new Map<PeerId, Lane>()
  #extra: KeyValueOperation[] = []
  #pendingBytes = 0
  #inFlight: readonly Admitted[] = []
  #running = false
  failure: TrellisError | undefined

  constructor(
    storage: Pick<LogStorage, 'commit'>,
    self: PeerId,
    onCommitted: (batch: readonly Admitted[]) => void,
    onFailed: (error: TrellisError) => void,
  ) {
    this.#storage = storage
    this.#self = self
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
    lane.pushedCount++
    lane.bytes += bytes
    this.#pendingBytes += bytes
    this.#start()
  }

  /** Writes something together with all of this node's that is queued and pushed in this turn, in front of it. */
  pushOperation(operation: KeyValueOperation): void {
    this.#lane(this.#self).pushedCount++
    this.#extra.push(operation)
    this.#start()
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
    await Promise.all(turns)
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
    return (this.#inFlight.find(isIt) ?? this.#lanes.get(log.author)?.entries.find(isIt))?.entry
  }

  #lane(author: PeerId): Lane {
    let lane = this.#lanes.get(author)
    if (lane === undefined) {
      lane = { entries: [], bytes: 0, credit: 0, pushedCount: 0, settledCount: 0, waiting: [] }
      this.#lanes.set(author, lane)
    }
    return lane
  }

  #settle(lane: Lane, bytes: number): void {
    lane.settledCount++
    lane.bytes -= bytes
    this.#pendingBytes -= bytes
  }

  #start(): void {
    if (this.failure !== undefined) throw this.failure
    if (this.#running) return
    this.#running = true
    void this.#run()
  }

  async #run(): Promise<void> {
    // What is pushed in the same tick shares the batch.
    await Promise.resolve()
    for (;;) {
      this.#tell()
      // What goes with operations is to be on disk together with them.
      const own = this.#takeOwn(this.#extra.length > 0 ? Number.POSITIVE_INFINITY : COMMIT_BYTES)
      const batch = [...own, ...this.#takeTurns()]
      const operations = this.#extra.splice(0)
      const extraCount = operations.length
      for (const { entry } of batch) operations.push(putEntry(entry))
      if (operations.length === 0) break
      this.#inFlight = batch
      try {
        await this.#storage.commit(operations)
        this.#onCommitted(batch)
      } catch (cause) {
        this.#fail(cause)
        return
      } finally {
        this.#inFlight = []
      }
      for (const { entry, log } of batch) this.#settle(this.#lane(log.author), entryBytes(entry))
      if (extraCount > 0) this.#lane(this.#self).settledCount += extraCount
    }
    this.#running = false
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
  #takeTurns(): Admitted[] {
    const batch: Admitted[] = []
    const waiting = new Map(
      [...this.#lanes].filter(([author, lane]) => author !== this.#self && lane.entries.length > 0),
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
