import type { Logger, PeerId } from '../base/index.ts'
import type { Admission } from './admission.ts'
import type { CommitQueue } from './commit-queue.ts'
import { decodeEntry, type Entry, type LogId } from './entry.ts'
import { REVIEW_WORK } from './limits.ts'
import type { AuthorLog, LogTable } from './log.ts'
import type { LogStorage } from './log-storage.ts'
import type { OwnLogs } from './own-log.ts'
import type { OwnedDocument, Review } from './owned-document.ts'
import type { OwnedPart } from './owned-part.ts'
import type { ReplicaEvents } from './replica-ports.ts'
import type { SharedDocuments } from './shared-documents.ts'

export interface LogRepairsDeps {
  self: PeerId
  log: Logger
  logs: LogTable
  storage: LogStorage
  own: OwnLogs
  shared: SharedDocuments
  admission: Admission
  queue: CommitQueue
  events: Pick<ReplicaEvents, 'changed' | 'touched'>
  document(name: string): OwnedDocument
  /** Forgets a document in which nobody says anything any more. */
  leaveEmpty(name: string): void
  /** Last seq of a log that its author was allowed to write. */
  permittedSeq(author: PeerId, epoch: number): number
  /** Lets whatever else is ready have its turn. */
  breathe(): Promise<void>
}

/** Cuts logs back to what may count, and forgets those that are closed: one after the other. */
export class LogRepairs {
  readonly #deps: LogRepairsDeps
  #last: Promise<void> = Promise.resolve()
  /** Logs of this node whose unpublished end is being taken back. */
  readonly #disowned = new Set<AuthorLog>()

  constructor(deps: LogRepairsDeps) {
    this.#deps = deps
  }

  /** Called with this node's parts as they were before a cut, to write again at once what is gone. */
  restating: ((oldParts: ReadonlyMap<string, OwnedPart>, closed: boolean) => void) | undefined

  /** Last seq of a log that may count, for all that is known. */
  limitOf(log: AuthorLog): number {
    if (this.#deps.admission.isVoid(log.author)) return 0
    if (this.#disowned.has(log)) return log.publishedSeq
    const beforeFork = log.frozenAt === undefined ? Number.POSITIVE_INFINITY : log.frozenAt - 1
    return Math.min(beforeFork, this.#deps.permittedSeq(log.author, log.epoch))
  }

  /** Takes back what nobody else has of a log of this node. */
  disown(log: AuthorLog): void {
    this.#disowned.add(log)
    this.cutBack(log)
  }

  /** Cuts a log back if it goes on behind what may count; one that is taken back now is looked at again behind that. */
  cutBack(log: AuthorLog): void {
    if (log.rebuilding || log.seq <= this.limitOf(log)) return
    log.rebuilding = true
    this.run(async () => {
      try {
        await this.#rebuild(log)
      } finally {
        this.#disowned.delete(log)
        log.rebuilding = false
      }
      // More may have become known while it was read, such as the fork that makes its author void.
      this.cutBack(log)
    })
  }

  /** Cuts a log back to what may count and reads it again. */
  async #rebuild(log: AuthorLog): Promise<void> {
    const { self, logs, storage, own, shared, admission, queue, events } = this.#deps
    const limit = this.limitOf(log)
    const isOwn = log.author === self
    queue.discard(log, limit + 1)
    await queue.settled()
    // Of our own log it goes together with what is written again, lest a crash leave neither.
    const removals = isOwn ? await storage.removals(log.id, limit + 1, Number.MAX_SAFE_INTEGER) : []
    if (!isOwn) await storage.remove(log.id, limit + 1)
    const oldParts = new Map(log.parts)
    const sharedIds = [...log.sharedClocks.keys()]
    log.reset()
    for await (const entry of this.#storedEntries(log.id, limit)) {
      const verdict = admission.admit(entry, 'disk')
      if (verdict.type !== 'admitted') break
      log.settle(entry.header.seq, entry.hash)
      if (entry.header.kind === 'owned') log.part(entry.header.document).apply(verdict.changes)
    }
    for (const id of sharedIds) shared.rebuild(id)
    events.touched(log.author)
    if (!isOwn) {
      await this.#replace(oldParts, log.parts)
      // Like one that never was.
      if (log.seq === 0 && log.frozenAt === undefined) logs.remove(log)
      return
    }
    await this.#replace(oldParts, log.parts, () => {
      log.rebuilding = false
      for (const removal of removals) queue.pushOperation(removal)
      if (admission.isVoid(self)) return
      // Our own log was forked or taken back (a backup was restored, most likely): what was cut off is written again, in a new epoch.
      own.of(log.epoch).leave()
      if (!log.isShared) this.restating?.(oldParts, false)
    })
    await queue.settled()
  }

  /**
   * Puts parts in the place of others, or of nothing: each document's at once, and what hangs on their keys a little at a time. With
   * `restate` all documents' are put there first, and it is called in the same turn: nobody reads that what it writes again is gone.
   */
  async #replace(
    oldParts: ReadonlyMap<string, OwnedPart>,
    parts: ReadonlyMap<string, OwnedPart>,
    restate?: () => void,
  ): Promise<void> {
    const deps = this.#deps
    const names = [...new Set([...oldParts.keys(), ...parts.keys()])]
    const replace = (name: string): Iterable<Review> => deps.document(name).replace(oldParts.get(name), parts.get(name))
    const replaced = restate === undefined ? undefined : new Map(names.map(name => [name, replace(name)]))
    restate?.()
    let turnWork = 0
    for (const name of names) {
      for (const { changes, work } of replaced?.get(name) ?? replace(name)) {
        if (changes.length > 0) deps.events.changed(name, changes, 'peer')
        turnWork += work
        if (turnWork < REVIEW_WORK) continue
        turnWork = 0
        await deps.breathe()
      }
      deps.leaveEmpty(name)
    }
  }

  async *#storedEntries(id: LogId, lastSeq: number): AsyncGenerator<Entry> {
    for await (const bytes of this.#deps.storage.read(id, 1, Math.min(lastSeq, 0xffff_fffe))) yield decodeEntry(bytes)
  }

  /**
   * Forgets logs that their author has closed. When that was this node in an earlier life (`byPast`), it didn't know what
   * a restored backup has written since, so that is written again.
   */
  async dropClosed(author: PeerId, byPast: boolean): Promise<void> {
    const { self, logs, storage, own, shared, queue, events } = this.#deps
    const closedBelow = logs.closedBelow(author)
    for (const log of logs.ofAuthor(author)) {
      if (log.durableSeq === 0 || !logs.isClosed(author, log.epoch)) continue
      const parts = new Map(log.parts)
      for (const id of log.sharedClocks.keys()) shared.rebuild(id)
      queue.discard(log, 1)
      // That it was forked counts for ever: else an author could close what makes it void, for those who come later.
      if (log.frozenAt === undefined) logs.remove(log)
      else log.reset()
      events.touched(author)
      if (own.of(log.epoch).current === log) own.of(log.epoch).leave()
      const closed = log.epoch < closedBelow
      const restates = author === self && !log.isShared && (!closed || byPast)
      await this.#replace(parts, new Map(), restates ? () => this.restating?.(parts, closed) : undefined)
      await queue.settled()
      await storage.remove(log.id, 1)
    }
  }

  /**
   * Writes again what entries of an earlier life hide, which came from a peer: a later epoch of this node's has an earlier word, as a
   * restored backup didn't know of it and went on in an epoch before.
   */
  restateHidden(): void {
    const { self, logs } = this.#deps
    for (const log of logs.ofAuthor(self))
      if (!log.isShared && !log.rebuilding && log.durableSeq > 0) this.restating?.(log.parts, true)
  }

  /** Lets the logs of an author go who counts for nothing any more, once they are cut back. This node keeps its own. */
  retire(author: PeerId): void {
    const { self, logs } = this.#deps
    if (author !== self) this.run(async () => logs.retire(author))
  }

  /** Runs a task behind those that were given before. */
  run(task: () => Promise<void>): void {
    this.#last = this.#last.then(task).catch((reason: unknown) => {
      this.#deps.log.error({ err: reason }, 'repairing a log failed')
    })
  }

  /** Resolves when no log is being cut back or read again. */
  async settled(): Promise<void> {
    let last: Promise<void> | undefined
    while (last !== this.#last) await (last = this.#last)
  }
}
