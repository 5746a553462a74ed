import { type PeerId, TrellisError, verifySignature, verifySignatureAside } from '../base/index.ts'
import { Admission, type AdmittedVerdict } from './admission.ts'
import { type Admitted, CommitQueue } from './commit-queue.ts'
import type { Gathering } from './cut-gathering.ts'
import { CUTS_DOCUMENT, cutIn } from './cuts.ts'
import { type Entry, type LogId, logIdOf, spaceOf } from './entry.ts'
import { checkForkProof, type ForkProof, type Verify } from './fork-proof.ts'
import { COMPACT_LOG_COUNT, COMPACT_MIN_BYTES, COMPACT_RATIO, LOAD_COUNT, MAX_OPEN_LOGS } from './limits.ts'
import { type AuthorLog, LogTable } from './log.ts'
import { LogRepairs } from './log-repairs.ts'
import { LogStorage, putForkProof } from './log-storage.ts'
import { OrphanBuffer } from './orphans.ts'
import { type OwnContent, OwnLogs } from './own-log.ts'
import { digestOf, OwnedDocument } from './owned-document.ts'
import type { OwnedPart } from './owned-part.ts'
import { encodeOwnedUpdate, type OwnedChange, type OwnedWrite } from './owned-update.ts'
import { Receiver } from './receiver.ts'
import type { ChangeOrigin, ReplicaDeps, ReplicaEvents, WantedRange } from './replica-ports.ts'
import { SharedDocuments } from './shared-documents.ts'
import { StampClock } from './stamp-clock.ts'

/** All logs of one space on one node: admission, disk, documents. Knows nothing of the network. */
export class Replica {
  readonly space: Uint8Array
  readonly self: PeerId
  readonly logs: LogTable
  readonly orphans = new OrphanBuffer()
  readonly storage: LogStorage
  readonly stamps: StampClock
  readonly shared: SharedDocuments
  readonly own: OwnLogs
  readonly receiver: Receiver
  readonly repairs: LogRepairs
  /** Revoked authors whose logs this node, an admin, has yet to cut: until then it takes what members pass on of them. */
  readonly gathering = new Map<PeerId, Gathering>()
  readonly #deps: ReplicaDeps
  readonly #events: ReplicaEvents
  readonly #verify: Verify
  readonly #admission: Admission
  readonly #queue: CommitQueue
  readonly #documents = new Map<string, OwnedDocument>()

  constructor(deps: ReplicaDeps, events: ReplicaEvents) {
    this.#deps = deps
    this.#events = events
    this.#verify = deps.verify ?? verifySignature
    this.self = deps.signer.peer
    this.space = spaceOf(deps.membership.spaceId)
    this.logs = new LogTable(this.space)
    this.storage = new LogStorage(deps.db)
    this.stamps = new StampClock(() => deps.clock.wallMs())
    this.own = new OwnLogs({
      space: this.space,
      signer: deps.signer,
      clock: deps.clock,
      log: deps.log,
      logs: this.logs,
      stamps: this.stamps,
      instance: deps.instance,
      note: (name, text) => this.#queue.pushOperation(this.storage.putNote(name, text)),
    })
    const breathe = (): Promise<void> => new Promise(resolve => void deps.clock.schedule(0, resolve))
    this.shared = new SharedDocuments({
      space: this.space,
      logs: this.logs,
      storage: this.storage,
      log: deps.log,
      repair: task => this.repairs.run(task),
      breathe,
    })
    this.#admission = new Admission({
      space: this.space,
      logs: this.logs,
      permits: (author, epoch, seq, from) => seq <= this.#permittedSeq(author, epoch) && this.#mayPassOn(from, author),
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
    const { self, logs, orphans, storage, own, shared } = this
    const parts = { self, logs, storage, own, admission: this.#admission, queue: this.#queue }
    const permittedSeq = (author: PeerId, epoch: number): number => this.#permittedSeq(author, epoch)
    this.receiver = new Receiver({
      ...parts,
      clock: deps.clock,
      orphans,
      verifyAside: deps.verify === undefined ? verifySignatureAside : undefined,
      permittedSeq,
      enqueue: (entry, verdict, from) => this.#enqueue(entry, verdict, from),
      addFork: proof => this.addFork(proof),
    })
    this.repairs = new LogRepairs({
      ...parts,
      log: deps.log,
      shared,
      events,
      document: name => this.document(name),
      leaveEmpty: name => {
        if (this.#documents.get(name)?.isEmpty === true) this.#documents.delete(name)
      },
      permittedSeq,
      breathe,
    })
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
    for (const own of this.own.all) own.resume(await this.storage.note(own.noteName), spoiled)
    // Of this node too: killed after it heard that an earlier life had closed its log, before it had written that again.
    for (const author of this.logs.authors()) await this.repairs.dropClosed(author, true)
    for (const author of this.logs.authors()) if (this.isVoid(author)) this.repairs.retire(author)
    await this.repairs.settled()
    this.repairs.restateHidden()
    this.shrink()
  }

  /** Frees memory that comes back when it is needed. */
  shrink(): void {
    for (const log of this.logs.all()) log.shrink()
  }

  #enqueue(entry: Entry, { log, changes, needs }: AdmittedVerdict, from: PeerId | undefined): void {
    this.stamps.observe(entry.header.stamp)
    this.#queue.push({ entry, log, changes, needs, from })
  }

  // ----------------------------------------------------------------------------------------------------------- Write

  /** Signs and queues an entry of writes to one document. False while the own log is being repaired: try again. */
  write(document: string, writes: readonly OwnedWrite[]): boolean {
    if (this.#queue.failure !== undefined) throw this.#queue.failure
    const log = this.own.owned.writable()
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
    const hides = ({ log, from }: Admitted): boolean => from !== undefined && log.author === this.self && !log.isShared
    if (alive.some(hides)) this.repairs.run(async () => this.repairs.restateHidden())
    for (const { entry, log, from } of alive) {
      const { kind, seq } = entry.header
      // One that begins may have been on its way to the disk when a later one closed it.
      const isTooMuch = (): boolean =>
        this.logs.ofAuthor(log.author).length > MAX_OPEN_LOGS || this.logs.isClosed(log.author, log.epoch)
      if (kind === 'close' || (seq === 1 && isTooMuch()))
        this.repairs.run(() => this.repairs.dropClosed(log.author, from !== undefined))
    }
    // Once, as that looks at all logs, and not for what others than admins write there.
    const isCut = ({ entry: { header } }: Admitted): boolean =>
      header.document === CUTS_DOCUMENT && this.#deps.membership.isAdmin(header.author)
    if (alive.some(isCut)) this.reviewMembership()
  }

  #apply(batch: readonly Admitted[], origin: ChangeOrigin): void {
    const byPart = new Map<OwnedPart, { document: string; changes: OwnedChange[] }>()
    for (const { entry, log, changes } of batch) {
      const { document, kind } = entry.header
      log.settle(entry.header.seq, entry.hash)
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
    for (const log of this.logs.ofAuthor(proof.author)) this.repairs.cutBack(log)
    if (this.isVoid(proof.author)) this.repairs.retire(proof.author)
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

  /** True when a log is much longer than what it holds, so that compacting it is worth the work. */
  get wantsCompaction(): boolean {
    const log = this.own.owned.current
    if (log === undefined || log.rebuilding) return false
    if (this.logs.ofAuthor(this.self).filter(({ isShared }) => !isShared).length > COMPACT_LOG_COUNT) return true
    return log.costBytes >= COMPACT_MIN_BYTES && log.costBytes > COMPACT_RATIO * log.liveBytes
  }

  /** What this node's owned cells take, in all of its logs. */
  get ownLiveBytes(): number {
    return this.logs.ofAuthor(this.self).reduce((sum, log) => sum + log.liveBytes, 0)
  }

  /** What of a log this replica lacks, given what another (`from`) has; undefined when nothing or when it may not count here. */
  lacks(author: PeerId, epoch: number, theirSeq: number, from?: PeerId): WantedRange | undefined {
    if (from !== undefined && !this.#mayPassOn(from, author)) return undefined
    if (this.isVoid(author) || this.logs.isClosed(author, epoch)) return undefined
    const log = this.logs.find(author, epoch)
    const toSeq = Math.min(theirSeq, this.repairs.limitOf(log))
    if (log.rebuilding || toSeq <= log.seq) return undefined
    return { author, epoch, fromSeq: log.seq + 1, toSeq }
  }

  /** True when the proof says something new. */
  #noteFork(proof: ForkProof): boolean {
    if (this.logs.isRetired(proof.author)) return false
    const log = this.logs.find(proof.author, proof.epoch)
    if (log.frozenAt !== undefined && log.frozenAt <= proof.seq) return false
    log.frozenAt = proof.seq
    this.logs.add(log)
    return true
  }

  isVoid(author: PeerId): boolean {
    return this.#admission.isVoid(author)
  }

  #permittedSeq(author: PeerId, epoch: number): number {
    if (this.#deps.membership.isMember(author) || author === this.self) return Number.POSITIVE_INFINITY
    const cut = this.cutOf(author, epoch)
    if (cut !== undefined) return cut
    return this.gathering.has(author)
      ? Number.POSITIVE_INFINITY
      : (this.logs.get(logIdOf(author, epoch))?.durableSeq ?? 0)
  }

  /** Whether a peer may give this node entries of an author: of one whose logs have yet to be cut only members may. */
  #mayPassOn(from: PeerId, author: PeerId): boolean {
    return !this.gathering.has(author) || this.#deps.membership.isMember(from)
  }

  /** The last seq that admins let stand of a revoked author's log; undefined while none has said. */
  cutOf(author: PeerId, epoch: number): number | undefined {
    return cutIn(this.#documents.get(CUTS_DOCUMENT), author, epoch, peer => this.#deps.membership.isAdmin(peer))
  }

  /** After members or cuts changed: logs that now end earlier are cut back. Those that may go on are had from peers. */
  reviewMembership(): void {
    for (const author of this.logs.authors()) for (const log of this.logs.ofAuthor(author)) this.repairs.cutBack(log)
  }

  /** Takes note that a peer has an entry of this node: see `OwnLog.review`. */
  reviewOwn(epoch: number, theirSeq: number): void {
    const log = this.own.of(epoch).review(epoch, theirSeq)
    if (log === undefined) return
    this.repairs.disown(log)
  }
}
