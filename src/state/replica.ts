import { type PeerId, TrellisError, verifySignature, verifySignatureAside } from '../base/index.ts'
import { Admission, type Verdict } from './admission.ts'
import { type Admitted, CommitQueue } from './commit-queue.ts'
import { CUTS_DOCUMENT, cutIn } from './cuts.ts'
import {
  decodeEntry,
  type Entry,
  entryBytes,
  type LogId,
  logIdOf,
  signedBytes,
  spaceOf,
  workBesideBytes,
} from './entry.ts'
import { checkForkProof, type ForkProof, type Verify } from './fork-proof.ts'
import {
  ASIDE_COUNT,
  CHECK_WORK,
  COMPACT_LOG_COUNT,
  COMPACT_MIN_BYTES,
  COMPACT_RATIO,
  LOAD_COUNT,
  MAX_OPEN_LOGS,
  MAX_PENDING_BYTES,
  PROBE_COUNT,
} from './limits.ts'
import { type AuthorLog, LogTable } from './log.ts'
import { LogStorage, putForkProof } from './log-storage.ts'
import { OrphanBuffer } from './orphans.ts'
import { type OwnContent, OwnLog } from './own-log.ts'
import { digestOf, OwnedDocument } from './owned-document.ts'
import type { OwnedPart } from './owned-part.ts'
import { encodeOwnedUpdate, type OwnedChange, type OwnedWrite } from './owned-update.ts'
import type { ChangeOrigin, Receipt, ReplicaDeps, ReplicaEvents, WantedRange } from './replica-ports.ts'
import { SharedDocuments } from './shared-documents.ts'
import { StampClock } from './stamp-clock.ts'

type AdmittedVerdict = Extract<Verdict, { type: 'admitted' }>

/** All logs of one space on one node: admission, disk, documents. Knows nothing of the network. */
export class Replica {
  readonly space: Uint8Array
  readonly self: PeerId
  readonly logs: LogTable
  readonly orphans = new OrphanBuffer()
  readonly storage: LogStorage
  readonly stamps: StampClock
  readonly shared: SharedDocuments
  readonly own: OwnLog
  readonly #deps: ReplicaDeps
  readonly #events: ReplicaEvents
  readonly #verify: Verify
  readonly #admission: Admission
  readonly #queue: CommitQueue
  readonly #documents = new Map<string, OwnedDocument>()
  /** Logs to be cut back and read again, one after the other. */
  #repairs: Promise<void> = Promise.resolve()
  /** Logs of this node whose unpublished end is being taken back. */
  readonly #disowned = new Set<AuthorLog>()
  refusedCount = 0

  constructor(deps: ReplicaDeps, events: ReplicaEvents) {
    this.#deps = deps
    this.#events = events
    this.#verify = deps.verify ?? verifySignature
    this.self = deps.signer.peer
    this.space = spaceOf(deps.membership.spaceId)
    this.logs = new LogTable(this.space)
    this.storage = new LogStorage(deps.db)
    this.stamps = new StampClock(() => deps.clock.wallMs())
    this.own = new OwnLog({
      space: this.space,
      signer: deps.signer,
      clock: deps.clock,
      log: deps.log,
      logs: this.logs,
      stamps: this.stamps,
      instance: deps.instance,
      note: text => this.#queue.pushOperation(this.storage.putNote('own', text)),
    })
    this.shared = new SharedDocuments({
      space: this.space,
      logs: this.logs,
      storage: this.storage,
      log: deps.log,
      repair: task => this.#repair(task),
    })
    this.#admission = new Admission({
      space: this.space,
      logs: this.logs,
      permits: (author, epoch, seq) => seq <= this.#permittedSeq(author, epoch),
      verify: this.#verify,
      wallMs: () => deps.clock.wallMs(),
    })
    this.#queue = new CommitQueue(
      this.storage,
      this.self,
      deps.clock,
      batch => this.#onCommitted(batch),
      error => events.failed(error),
    )
  }

  get failure(): TrellisError | undefined {
    return this.#queue.failure
  }

  get pendingBytes(): number {
    return this.#queue.pendingBytes
  }

  // ------------------------------------------------------------------------------------------------------- Documents

  document(name: string): OwnedDocument {
    let document = this.#documents.get(name)
    if (document === undefined) this.#documents.set(name, (document = new OwnedDocument(name)))
    return document
  }

  documents(): OwnedDocument[] {
    return [...this.#documents.values()].filter(document => !document.isEmpty)
  }

  digest(): string {
    return digestOf(this.#documents.values(), this.shared.digestLines())
  }

  // ------------------------------------------------------------------------------------------------------------ Load

  /** Reads everything from disk. Entries that the disk has spoiled are dropped with all behind them, to be had from peers. */
  async load(): Promise<void> {
    for await (const proof of this.storage.readForkProofs(this.space, this.#verify)) this.#noteFork(proof)
    const note = await this.storage.note('own')
    const spoiled = new Map<LogId, number>()
    let gathered: Admitted[] = []
    for await (const { id, seq, entry } of this.storage.readAll()) {
      if (spoiled.has(id)) continue
      const verdict = entry === undefined ? undefined : this.#admission.admit(entry, 'disk')
      if (entry === undefined || verdict?.type !== 'admitted') {
        spoiled.set(id, seq)
        continue
      }
      this.stamps.observe(entry.header.stamp)
      const { log, changes, needs } = verdict
      gathered.push({ entry, log, changes, needs, from: undefined })
      if (gathered.length >= LOAD_COUNT) {
        this.#apply(gathered, 'disk')
        gathered = []
      }
    }
    this.#apply(gathered, 'disk')
    for (const [id, seq] of spoiled) {
      this.#deps.log.warn({ log: id, seq }, 'dropped stored entries that do not belong')
      await this.storage.remove(id, seq)
    }
    for (const log of this.logs.ofAuthor(this.self)) log.publishedSeq = log.durableSeq
    this.own.resume(note, spoiled)
    // Of this node too: killed after it heard that an earlier life had closed its log, before it had written that again.
    for (const author of this.logs.authors()) await this.#dropClosed(author, true)
    this.shrink()
  }

  /** Frees memory that comes back when it is needed. */
  shrink(): void {
    for (const log of this.logs.all()) for (const part of log.parts.values()) part.tips.shrink()
  }

  // --------------------------------------------------------------------------------------------------------- Receive

  /**
   * Admits entries that a peer sent; resolves when those admitted wait for the disk, and not before few of their authors' do.
   * Before each slice but the first, `pace` may have it wait; if it throws, what is left is not looked at.
   */
  async receive(entries: Iterable<Entry>, from: PeerId, pace?: () => Promise<void>): Promise<Receipt> {
    const receipt: Receipt = { refused: undefined, wants: [] }
    if (this.#queue.failure !== undefined) return receipt
    const authors = new Set<PeerId>()
    let isFirst = true
    for (const slice of slicesOf(entries)) {
      if (!isFirst) {
        await pace?.()
        await this.#breathe()
        // Whoever wants little goes first, and all the way: for one slice of this, one commit of theirs.
        await this.#queue.lightSettled(from)
      }
      isFirst = false
      const signed = await this.#verifyAside(slice)
      for (const [index, entry] of slice.entries()) {
        authors.add(entry.header.author)
        await this.#receiveOne(entry, from, receipt, signed?.[index])
        if (receipt.refused !== undefined) break
      }
      if (receipt.refused !== undefined) break
    }
    // Not for each message, and not for others: what one peer sends would wait for the disk once for each that another does.
    for (const author of authors)
      if (this.#queue.pendingBytesOf(author) > MAX_PENDING_BYTES) await this.#queue.settled(author).catch(() => {})
    return receipt
  }

  /** Checks the signatures of many entries on other threads, of those that may count; undefined when they are few. */
  async #verifyAside(entries: readonly Entry[]): Promise<(boolean | undefined)[] | undefined> {
    const verify = this.#deps.verify === undefined ? verifySignatureAside : undefined
    if (verify === undefined || entries.length < ASIDE_COUNT) return undefined
    return Promise.all(
      entries.map(({ header: { author, epoch, seq }, headerBytes, signature }) => {
        const known = this.logs.get(logIdOf(author, epoch))?.seq ?? 0
        if (seq <= known || seq > this.#permittedSeq(author, epoch)) return Promise.resolve(undefined)
        return verify(author, signedBytes(headerBytes), signature)
      }),
    )
  }

  /** Lets whatever else is ready have its turn. */
  #breathe(): Promise<void> {
    return new Promise(resolve => {
      this.#deps.clock.schedule(0, resolve)
    })
  }

  async #receiveOne(entry: Entry, from: PeerId, receipt: Receipt, isSigned: boolean | undefined): Promise<void> {
    let verdict = this.#admission.admit(entry, 'peer', isSigned)
    if (verdict.type === 'old') verdict = await this.#lookUp(entry, verdict.log)
    const { author, epoch, seq } = entry.header
    switch (verdict.type) {
      case 'admitted':
        this.#enqueue(entry, verdict, from)
        if (author === this.self) this.own.outlive(verdict.log)
        this.#drainOrphans(verdict.log)
        return
      case 'gap':
        this.orphans.add(entry, from)
        receipt.wants.push({ author, epoch, fromSeq: verdict.log.seq + 1, toSeq: seq - 1 })
        return
      case 'diverged':
        receipt.wants.push(probeBelow(author, epoch, verdict.log.seq + 1))
        return
      case 'fork':
        if (this.addFork(verdict.proof) && seq > 1) receipt.wants.push(probeBelow(author, epoch, seq))
        return
      case 'refused':
        this.refusedCount++
        receipt.refused = verdict.reason
        return
      case 'duplicate':
      case 'later':
      case 'old':
        return
      default:
    }
  }

  /** What came early is checked like anything else, now that its predecessor is there. */
  #drainOrphans(log: AuthorLog): void {
    for (;;) {
      const seq = log.seq
      for (const { entry, from } of this.orphans.take(log.id, seq + 1)) {
        const verdict = this.#admission.admit(entry, 'peer')
        if (verdict.type === 'admitted') this.#enqueue(entry, verdict, from)
        else if (verdict.type === 'refused') this.refusedCount++
      }
      if (log.seq === seq) return
    }
  }

  async #lookUp(entry: Entry, log: AuthorLog): Promise<Verdict> {
    const { seq } = entry.header
    const stored = this.#queue.find(log, seq) ?? (await this.storage.get(log.id, seq))
    if (stored === undefined) return { type: 'later', reason: 'log is being read' }
    return this.#admission.compareStored(entry, stored, log)
  }

  #enqueue(entry: Entry, { log, changes, needs }: AdmittedVerdict, from: PeerId | undefined): void {
    this.stamps.observe(entry.header.stamp)
    this.#queue.push({ entry, log, changes, needs, from })
  }

  // ----------------------------------------------------------------------------------------------------------- Write

  /** Signs and queues an entry of writes to one document. False while the own log is being repaired: try again. */
  write(document: string, writes: readonly OwnedWrite[]): boolean {
    if (this.#queue.failure !== undefined) throw this.#queue.failure
    const log = this.own.writable()
    if (log === undefined) return false
    const part = log.part(document)
    const clockStart = part.clock
    const payload = encodeOwnedUpdate(writes, log.clientId, clockStart, part.tips)
    this.append(log, { kind: 'owned', document, payload, clockStart, clockLength: writes.length })
    return true
  }

  /** Ends all earlier logs of this node; what they held must have been restated. */
  close(log: AuthorLog): void {
    this.append(log, { kind: 'close' })
  }

  /** Signs an entry as the next of this node's log and queues it. */
  append(log: AuthorLog, content: OwnContent): void {
    if (this.#queue.failure !== undefined) throw this.#queue.failure
    const entry = this.own.sign(log, content)
    const verdict = this.#admission.admit(entry, 'local')
    if (verdict.type !== 'admitted') {
      const reason = 'reason' in verdict ? verdict.reason : verdict.type
      throw new TrellisError('internal', `own entry was not admitted: ${reason}`)
    }
    this.#enqueue(entry, verdict, undefined)
  }

  /** Resolves when all that was queued is on disk and applied. */
  async settled(): Promise<void> {
    await this.#queue.settled()
  }

  /** Resolves when all of this node's own that was queued is on disk and applied. */
  async ownSettled(): Promise<void> {
    await this.#queue.settled(this.self)
  }

  // ---------------------------------------------------------------------------------------------------------- Commit

  #onCommitted(batch: readonly Admitted[]): void {
    const alive = batch.filter(({ log }) => !log.rebuilding && this.logs.get(log.id) === log)
    this.#apply(
      alive.filter(({ from }) => from === undefined),
      'local',
    )
    this.#apply(
      alive.filter(({ from }) => from !== undefined),
      'peer',
    )
    this.#events.committed(alive)
    for (const { entry, log, from } of alive) {
      const { kind, seq } = entry.header
      if (kind === 'close' || (seq === 1 && this.logs.ofAuthor(log.author).length > MAX_OPEN_LOGS))
        this.#repair(() => this.#dropClosed(log.author, from !== undefined))
      if (entry.header.document === CUTS_DOCUMENT) this.reviewMembership()
    }
  }

  #apply(batch: readonly Admitted[], origin: ChangeOrigin): void {
    const byPart = new Map<OwnedPart, { document: string; changes: OwnedChange[] }>()
    for (const { entry, log, changes } of batch) {
      const { document, kind } = entry.header
      log.durableSeq = entry.header.seq
      log.durableHash = entry.hash
      if (kind !== 'owned') continue
      const part = log.part(document)
      let group = byPart.get(part)
      if (group === undefined) byPart.set(part, (group = { document, changes: [] }))
      for (const change of changes) group.changes.push(change)
    }
    this.shared.take(batch)
    for (const [part, { document, changes }] of byPart) {
      const seen = this.document(document).take(part, changes)
      if (seen.length > 0) this.#events.changed(document, seen, origin)
    }
  }

  // --------------------------------------------------------------------------------------------- Forks, cuts, closing

  /** Takes a proof: freezes its log at the least forked seq known, cutting back what was accepted beyond. */
  addFork(proof: ForkProof): boolean {
    if (!this.#noteFork(proof)) return false
    this.#deps.log.warn({ author: proof.author, epoch: proof.epoch, seq: proof.seq }, 'an author forked its log')
    this.#queue.pushOperation(putForkProof(proof))
    this.#events.forked(proof)
    for (const log of this.logs.ofAuthor(proof.author)) this.#cutBack(log)
    return true
  }

  /** Checks a proof from the wire and takes it. Throws `invalid_argument` for what proves nothing. */
  receiveFork(wire: Parameters<typeof checkForkProof>[0]): void {
    const proof = checkForkProof(wire, this.space, this.#verify)
    const known = this.logs.get(logIdOf(proof.author, proof.epoch)) !== undefined
    if (!known && !this.#deps.membership.isMember(proof.author)) return
    // More of them would say nothing new.
    if (this.isVoid(proof.author)) return
    this.addFork(proof)
  }

  /** True when this node wrote shared documents, whose entries can't be restated by one author. */
  get hasShared(): boolean {
    return this.logs.ofAuthor(this.self).some(log => log.sharedClocks.size > 0)
  }

  /** True when a log is much longer than what it holds, so that compacting it is worth the work. */
  get wantsCompaction(): boolean {
    const log = this.own.current
    if (log === undefined || log.rebuilding || this.hasShared) return false
    if (this.logs.ofAuthor(this.self).length > COMPACT_LOG_COUNT) return true
    return log.costBytes >= COMPACT_MIN_BYTES && log.costBytes > COMPACT_RATIO * log.liveBytes
  }

  /** What this node's owned cells take, in all of its logs. */
  get ownLiveBytes(): number {
    return this.logs.ofAuthor(this.self).reduce((sum, log) => sum + log.liveBytes, 0)
  }

  /** What of a log this replica lacks, given what another has; undefined when nothing or when it may not count here. */
  lacks(author: PeerId, epoch: number, theirSeq: number): WantedRange | undefined {
    if (this.isVoid(author) || epoch < this.logs.floorOf(author)) return undefined
    const log = this.logs.find(author, epoch)
    const toSeq = Math.min(theirSeq, this.limitOf(log))
    if (log.rebuilding || toSeq <= log.seq) return undefined
    return { author, epoch, fromSeq: log.seq + 1, toSeq }
  }

  /** True when the proof says something new. */
  #noteFork(proof: ForkProof): boolean {
    const log = this.logs.find(proof.author, proof.epoch)
    if (log.fork !== undefined && log.fork.seq <= proof.seq) return false
    log.fork = proof
    this.logs.add(log)
    return true
  }

  isVoid(author: PeerId): boolean {
    return this.#admission.isVoid(author)
  }

  /** Last seq of a log that may count, for all that is known. */
  limitOf(log: AuthorLog): number {
    if (this.isVoid(log.author)) return 0
    if (this.#disowned.has(log)) return log.publishedSeq
    const beforeFork = log.frozenAt === undefined ? Number.POSITIVE_INFINITY : log.frozenAt - 1
    return Math.min(beforeFork, this.#permittedSeq(log.author, log.epoch))
  }

  #permittedSeq(author: PeerId, epoch: number): number {
    if (this.#deps.membership.isMember(author) || author === this.self) return Number.POSITIVE_INFINITY
    return this.cutOf(author, epoch) ?? this.logs.get(logIdOf(author, epoch))?.durableSeq ?? 0
  }

  /** The last seq that admins let stand of a revoked author's log; undefined while none has said. */
  cutOf(author: PeerId, epoch: number): number | undefined {
    return cutIn(this.#documents.get(CUTS_DOCUMENT), author, epoch, peer => this.#deps.membership.isAdmin(peer))
  }

  /** After members or cuts changed: logs that now end earlier are cut back. Those that may go on are had from peers. */
  reviewMembership(): void {
    for (const author of this.logs.authors()) for (const log of this.logs.ofAuthor(author)) this.#cutBack(log)
  }

  #cutBack(log: AuthorLog): void {
    if (log.rebuilding || log.seq <= this.limitOf(log)) return
    log.rebuilding = true
    this.#repair(async () => {
      try {
        await this.#rebuild(log)
      } finally {
        this.#disowned.delete(log)
        log.rebuilding = false
      }
      // More may have become known while it was read, such as the fork that makes its author void.
      this.#cutBack(log)
    })
  }

  /** Cuts a log back to what may count and reads it again. */
  async #rebuild(log: AuthorLog): Promise<void> {
    const limit = this.limitOf(log)
    const isOwn = log.author === this.self
    this.#queue.discard(log, limit + 1)
    await this.#queue.settled()
    // Of our own log it goes together with what is written again, lest a crash leave neither.
    const removals = isOwn ? await this.storage.removals(log.id, limit + 1, Number.MAX_SAFE_INTEGER) : []
    if (!isOwn) await this.storage.remove(log.id, limit + 1)
    const oldParts = new Map(log.parts)
    const sharedIds = [...log.sharedClocks.keys()]
    log.reset()
    for await (const entry of this.#storedEntries(log.id, limit)) {
      const verdict = this.#admission.admit(entry, 'disk')
      if (verdict.type !== 'admitted') break
      log.durableSeq = entry.header.seq
      log.durableHash = entry.hash
      if (entry.header.kind === 'owned') log.part(entry.header.document).apply(verdict.changes)
    }
    for (const name of new Set([...oldParts.keys(), ...log.parts.keys()])) {
      const changes = this.document(name).replace(oldParts.get(name), log.parts.get(name))
      if (changes.length > 0) this.#events.changed(name, changes, 'peer')
    }
    for (const id of sharedIds) this.shared.rebuild(id)
    this.#events.touched(log.author)
    if (!isOwn) return
    log.rebuilding = false
    for (const removal of removals) this.#queue.pushOperation(removal)
    // Our own log was forked or taken back (a backup was restored, most likely): what was cut off is written again, in a new epoch.
    if (!this.isVoid(this.self)) {
      this.own.leave()
      this.restating?.(oldParts, false)
    }
    await this.#queue.settled()
  }

  async *#storedEntries(id: LogId, lastSeq: number): AsyncGenerator<Entry> {
    for await (const bytes of this.storage.read(id, 1, Math.min(lastSeq, 0xffff_fffe))) yield decodeEntry(bytes)
  }

  /** Takes note that a peer has an entry of this node: see `OwnLog.review`. */
  reviewOwn(epoch: number, theirSeq: number): void {
    const log = this.own.review(epoch, theirSeq)
    if (log === undefined) return
    this.#disowned.add(log)
    this.#cutBack(log)
  }

  /** Called with this node's parts as they were before a cut, to write again at once what is gone. */
  restating: ((oldParts: ReadonlyMap<string, OwnedPart>, closed: boolean) => void) | undefined

  /**
   * Forgets logs that their author has closed. When that was this node in an earlier life (`byPast`), it didn't know what
   * a restored backup has written since, so that is written again.
   */
  async #dropClosed(author: PeerId, byPast: boolean): Promise<void> {
    const floor = this.logs.floorOf(author)
    const closedBelow = this.logs.closedBelow(author)
    for (const log of this.logs.ofAuthor(author)) {
      if (log.epoch >= floor || log.durableSeq === 0) continue
      const parts = new Map(log.parts)
      for (const id of log.sharedClocks.keys()) this.shared.rebuild(id)
      this.#queue.discard(log, 1)
      // That it was forked counts for ever: else an author could close what makes it void, for those who come later.
      if (log.fork === undefined) this.logs.remove(log)
      else log.reset()
      this.#events.touched(author)
      for (const [name, part] of parts) {
        const changes = this.document(name).replace(part, undefined)
        if (changes.length > 0) this.#events.changed(name, changes, 'peer')
      }
      if (this.own.current === log) this.own.leave()
      const closed = log.epoch < closedBelow
      if (author === this.self && (!closed || byPast)) this.restating?.(parts, closed)
      await this.#queue.settled()
      await this.storage.remove(log.id, 1)
    }
  }

  #repair(task: () => Promise<void>): void {
    this.#repairs = this.#repairs.then(task).catch((reason: unknown) => {
      this.#deps.log.error({ err: reason }, 'repairing a log failed')
    })
  }

  /** Resolves when no log is being cut back or read again. */
  async repaired(): Promise<void> {
    let repairs: Promise<void> | undefined
    while (repairs !== this.#repairs) await (repairs = this.#repairs)
  }
}

/** The entries just below a place where two logs differ: the fork lies there or further down. */
function probeBelow(author: PeerId, epoch: number, seq: number): WantedRange {
  return { author, epoch, fromSeq: Math.max(1, seq - PROBE_COUNT), toSeq: seq - 1 }
}

/** Entries, as many at a time as hold nobody up. */
function* slicesOf(entries: Iterable<Entry>): Generator<Entry[]> {
  let slice: Entry[] = []
  let work = 0
  for (const entry of entries) {
    slice.push(entry)
    work += entryBytes(entry) + workBesideBytes(entry)
    if (work < CHECK_WORK) continue
    yield slice
    slice = []
    work = 0
  }
  if (slice.length > 0) yield slice
}
