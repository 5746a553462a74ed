import { errorMessage, type KeyValueOperation, type PeerId, TrellisError } from '../base/index.ts'
import { type Entry, entryBytes } from './entry.ts'
import { COMMIT_BYTES } from './limits.ts'
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

/**
 * Writes admitted entries to disk in synced batches, in order: while one batch is being written, the next gathers. A
 * failed write ends it: from then on the replica is read-only, since what memory holds is no longer what the disk does.
 */
export class CommitQueue {
  readonly #storage: LogStorage
  readonly #onCommitted: (batch: readonly Admitted[]) => void
  readonly #onFailed: (error: TrellisError) => void
  #pending: Admitted[] = []
  #extra: KeyValueOperation[] = []
  #pendingBytes = 0
  #inFlight: readonly Admitted[] = []
  #running = false
  /** Numbers of the last entry pushed and the last one settled, for those who wait. */
  #pushedCount = 0
  #settledCount = 0
  #waiting: { count: number; turn: PromiseWithResolvers<void> }[] = []
  failure: TrellisError | undefined

  constructor(
    storage: LogStorage,
    onCommitted: (batch: readonly Admitted[]) => void,
    onFailed: (error: TrellisError) => void,
  ) {
    this.#storage = storage
    this.#onCommitted = onCommitted
    this.#onFailed = onFailed
  }

  /** Bytes of entries that are not on disk yet. */
  get pendingBytes(): number {
    return this.#pendingBytes
  }

  push(admitted: Admitted): void {
    this.#pending.push(admitted)
    this.#pushedCount++
    this.#pendingBytes += entryBytes(admitted.entry)
    this.#start()
  }

  /** Writes something together with all that is queued and pushed in this turn, in front of it. */
  pushOperation(operation: KeyValueOperation): void {
    this.#extra.push(operation)
    this.#start()
  }

  /** Resolves when all that was pushed before is on disk and applied; throws if it can't be written. */
  async settled(): Promise<void> {
    if (this.failure !== undefined) throw this.failure
    if (!this.#running) return
    const turn = Promise.withResolvers<void>()
    this.#waiting.push({ count: this.#pushedCount, turn })
    await turn.promise
  }

  /** Takes out what waits of a log from a seq on; what is being written already is written. */
  discard(log: AuthorLog, fromSeq: number): void {
    this.#pending = this.#pending.filter(({ entry, log: other }) => {
      const keep = other !== log || entry.header.seq < fromSeq
      if (!keep) {
        this.#pendingBytes -= entryBytes(entry)
        this.#settledCount++
      }
      return keep
    })
  }

  /** The entry at a place, if it has been admitted but not yet written. */
  find(log: AuthorLog, seq: number): Entry | undefined {
    const isIt = (admitted: Admitted): boolean => admitted.log === log && admitted.entry.header.seq === seq
    return (this.#inFlight.find(isIt) ?? this.#pending.find(isIt))?.entry
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
    while (this.#pending.length + this.#extra.length > 0) {
      // What goes with operations is to be on disk together with them.
      const batch = this.#extra.length > 0 ? this.#pending.splice(0) : this.#takeBatch()
      const operations = this.#extra.splice(0)
      for (const { entry } of batch) operations.push(putEntry(entry))
      this.#inFlight = batch
      try {
        await this.#storage.commit(operations)
        for (const { entry } of batch) this.#pendingBytes -= entryBytes(entry)
        this.#onCommitted(batch)
      } catch (cause) {
        this.#fail(cause)
        return
      } finally {
        this.#inFlight = []
      }
      this.#settledCount += batch.length
      while (this.#waiting.length > 0 && (this.#waiting[0]?.count ?? 0) <= this.#settledCount)
        this.#waiting.shift()?.turn.resolve()
    }
    this.#running = false
    for (const { turn } of this.#waiting.splice(0)) turn.resolve()
  }

  #fail(cause: unknown): void {
    const failure = new TrellisError(
      'failed_precondition',
      `replicated state is read-only: it cannot be written: ${errorMessage(cause)}`,
      { cause, hint: 'Free disk space or repair the disk, then start the daemon again.' },
    )
    this.failure = failure
    this.#pending = []
    this.#pendingBytes = 0
    for (const { turn } of this.#waiting.splice(0)) turn.reject(failure)
    this.#onFailed(failure)
  }

  #takeBatch(): Admitted[] {
    let bytes = 0
    let count = 0
    for (const { entry } of this.#pending) {
      bytes += entryBytes(entry)
      count++
      if (bytes >= COMMIT_BYTES) break
    }
    return this.#pending.splice(0, count)
  }
}
