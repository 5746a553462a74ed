import type { Doc } from 'yjs'
import { errorMessage, type Logger, TrellisError } from '../base/index.ts'
import type { Admitted } from './commit-queue.ts'
import { decodeEntry, type Entry, type LogId, logIdOf } from './entry.ts'
import type { AuthorLog, LogTable } from './log.ts'
import type { LogStorage } from './log-storage.ts'
import { type CountingEntry, SharedIndex } from './shared-index.ts'
import { checkSharedUpdate } from './shared-update.ts'
import { SharedView } from './shared-view.ts'
import { parseUpdate } from './update-parser.ts'

/** A document that somebody on this node has open. */
export interface OpenShared {
  view: SharedView
  /** It has what comes from the disk until then; what comes later is applied to it. */
  follows: boolean
  /** Applied one after the other: some payloads have to be read from disk first. */
  queue: Promise<void>
  /** Called before another's entry is applied: what was changed here until now did not know of it. */
  onApply(): void
  /** Called with the document that takes the place of one in which something no longer counts. */
  onReplaced(doc: Doc): void
}

interface Building {
  late: Admitted[]
  readSeqs: Map<LogId, number>
}

/** How far a log has been read for a document: the next entry, the last one to be read, the next clock. */
interface Cursor {
  log: AuthorLog
  nextSeq: number
  lastSeq: number
  clock: number
}

export interface SharedDocumentsDeps {
  space: Uint8Array
  logs: LogTable
  storage: LogStorage
  log: Logger
  /** Runs tasks that change logs, one after the other. */
  repair(task: () => Promise<void>): void
  /** Lets whatever else is ready have its turn. */
  breathe(): Promise<void>
}

/**
 * Shared documents of a space. Which entries count is known for all of them; a Y.Doc is in memory only while somebody has
 * it open, built from the logs on disk.
 */
export class SharedDocuments {
  readonly #deps: SharedDocumentsDeps
  readonly #indexes = new Map<string, SharedIndex>()
  readonly #open = new Map<string, OpenShared>()
  readonly #building = new Map<string, Building>()
  readonly #toRebuild = new Set<string>()

  constructor(deps: SharedDocumentsDeps) {
    this.#deps = deps
  }

  index(id: string): SharedIndex | undefined {
    return this.#indexes.get(id)
  }

  /** Documents that their owner has made, sorted. */
  ids(): string[] {
    return [...this.#indexes].flatMap(([id, index]) => (index.policy === undefined ? [] : [id])).sort()
  }

  digestLines(): string[] {
    return [...this.#indexes.values()].flatMap(index => index.digestLines()).sort()
  }

  /** Takes entries that are on disk. */
  take(batch: readonly Admitted[]): void {
    for (const admitted of batch) {
      const { document, kind } = admitted.entry.header
      if (kind !== 'shared' && kind !== 'policy') continue
      const building = this.#building.get(document)
      if (building === undefined) this.#takeOne(this.#indexOf(document), admitted)
      else building.late.push(admitted)
    }
  }

  #takeOne(index: SharedIndex, { entry, needs }: Pick<Admitted, 'entry' | 'needs'>): void {
    const { header, hash, payload } = entry
    let alive: CountingEntry[]
    if (header.kind === 'policy') {
      const taken = index.takePolicy(header, hash, payload)
      if (taken.cuts) this.rebuild(index.id)
      alive = taken.alive
    } else {
      alive = index.take({ header, hash, payload, needs })
    }
    if (index.isIncomplete) this.rebuild(index.id)
    const open = this.#open.get(index.id)
    if (open?.follows === true) this.#queueApply(open, alive)
  }

  #queueApply(open: OpenShared, entries: readonly CountingEntry[]): void {
    if (entries.length === 0) return
    const { view } = open
    open.queue = open.queue.then(async () => {
      for (const entry of entries) {
        const { header, payload } = entry
        const id = logIdOf(header.author, header.epoch)
        const bytes = payload ?? (await this.#deps.storage.get(id, header.seq))?.payload
        // Cut back since: the document is being built again.
        if (bytes === undefined || open.view !== view) return
        if (entry.clientId !== view.doc.clientID) open.onApply()
        view.apply(entry, bytes, 'peer')
      }
    })
    open.queue = open.queue.catch((reason: unknown) => {
      this.#deps.log.error({ err: reason }, `a shared document could not be applied: ${errorMessage(reason)}`)
    })
  }

  #indexOf(id: string): SharedIndex {
    let index = this.#indexes.get(id)
    if (index === undefined) this.#indexes.set(id, (index = new SharedIndex(this.#deps.space, id)))
    return index
  }

  /** Opens a document: its Y.Doc is built from disk and follows what comes. */
  async open(id: string, { onReplaced, onApply }: Pick<OpenShared, 'onReplaced' | 'onApply'>): Promise<OpenShared> {
    const current = this.#open.get(id)
    if (current !== undefined) throw new TrellisError('already_exists', 'the document is open')
    const open: OpenShared = { view: new SharedView(), follows: false, queue: Promise.resolve(), onReplaced, onApply }
    this.#open.set(id, open)
    try {
      const built = Promise.withResolvers<void>()
      this.#deps.repair(async () => {
        open.follows = true
        await this.#build(id, open.view).then(built.resolve, built.reject)
      })
      await built.promise
      return open
    } catch (reason) {
      this.#open.delete(id)
      throw reason
    }
  }

  close(id: string): void {
    this.#open.get(id)?.view.doc.destroy()
    this.#open.delete(id)
  }

  /** Decides everything again, after a log was cut back or a policy cut one. */
  rebuild(id: string): void {
    if (this.#toRebuild.has(id)) return
    this.#toRebuild.add(id)
    this.#deps.repair(async () => {
      // A log may have entries in any number of documents.
      await this.#deps.breathe()
      this.#toRebuild.delete(id)
      const open = this.#open.get(id)
      if (open === undefined) {
        await this.#build(id, undefined)
        return
      }
      const view = new SharedView()
      // Readers see the old one until the new one has everything.
      await this.#build(id, view, () => {
        if (this.#open.get(id) !== open) return view.doc.destroy()
        const old = open.view
        open.view = view
        open.onReplaced(view.doc)
        old.doc.destroy()
      })
    })
  }

  /**
   * Reads the document's entries from all logs: policies first, then of each log as many entries as may wait for those of
   * others, again and again until no more come. `onBuilt` is called before anything else is applied.
   */
  async #build(id: string, view: SharedView | undefined, onBuilt?: () => void): Promise<void> {
    const building: Building = { late: [], readSeqs: new Map() }
    this.#building.set(id, building)
    try {
      const index = new SharedIndex(this.#deps.space, id)
      const cursors = [...this.#deps.logs.all()]
        .filter(log => log.sharedClocks.has(id))
        .map(log => ({ log, nextSeq: 1, lastSeq: log.durableSeq, clock: 0 }))
      for (const { log, lastSeq } of cursors) {
        building.readSeqs.set(log.id, lastSeq)
        if (log.author === index.owner) await this.#readPolicies(index, log, lastSeq)
      }
      for (let progress = true; progress; ) {
        progress = false
        for (const cursor of cursors) if (await this.#readLog(index, cursor, view)) progress = true
      }
      for (const { log, nextSeq, lastSeq } of cursors) if (nextSeq <= lastSeq) index.leaveOut(log)
      // Nobody says anything in it any more.
      if (cursors.length + building.late.length === 0) this.#indexes.delete(id)
      else this.#indexes.set(id, index)
      for (const { entry, needs } of building.late) await this.#takeLate(index, building, view, entry, needs)
      if (index.isIncomplete) this.rebuild(id)
      onBuilt?.()
    } finally {
      this.#building.delete(id)
    }
  }

  async #takeLate(
    index: SharedIndex,
    building: Building,
    view: SharedView | undefined,
    { header, hash, payload }: Entry,
    needs: ReadonlyMap<number, number>,
  ): Promise<void> {
    if (header.seq <= (building.readSeqs.get(logIdOf(header.author, header.epoch)) ?? 0)) return
    if (header.kind !== 'policy') {
      await this.#applyAll(index.take({ header, hash, payload, needs }), view)
      return
    }
    const { cuts, alive } = index.takePolicy(header, hash, payload)
    if (cuts) this.rebuild(index.id)
    await this.#applyAll(alive, view)
  }

  async #readPolicies(index: SharedIndex, log: AuthorLog, lastSeq: number): Promise<void> {
    for await (const bytes of this.#deps.storage.read(log.id, 1, lastSeq)) {
      const { header, hash, payload } = decodeEntry(bytes)
      if (header.kind === 'policy' && header.document === index.id) index.takePolicy(header, hash, payload)
    }
  }

  /** Takes what comes next in a log until as much waits as may. False when nothing did. */
  async #readLog(index: SharedIndex, cursor: Cursor, view: SharedView | undefined): Promise<boolean> {
    const { log } = cursor
    if (cursor.nextSeq > cursor.lastSeq || !index.hasRoom(log.id)) return false
    for await (const bytes of this.#deps.storage.read(log.id, cursor.nextSeq, cursor.lastSeq)) {
      const { header, hash, payload } = decodeEntry(bytes)
      cursor.nextSeq = header.seq + 1
      if (header.kind !== 'shared' || header.document !== index.id) continue
      const needs = checkSharedUpdate(parseUpdate(payload), header, log.clientId, cursor.clock)
      cursor.clock += header.clockLength
      await this.#applyAll(index.take({ header, hash, payload, needs }), view)
      if (!index.hasRoom(log.id)) break
    }
    return true
  }

  async #applyAll(entries: readonly CountingEntry[], view: SharedView | undefined): Promise<void> {
    if (view === undefined) return
    for (const entry of entries) {
      const { header, payload } = entry
      const id = logIdOf(header.author, header.epoch)
      const bytes = payload ?? (await this.#deps.storage.get(id, header.seq))?.payload
      if (bytes !== undefined) view.apply(entry, bytes, 'disk')
    }
  }
}
