import { type Clock, type PeerId, type verifySignatureAside } from '../base/index.ts'
import type { Admission, AdmittedVerdict, Verdict } from './admission.ts'
import type { CommitQueue } from './commit-queue.ts'
import { type Entry, entryBytes, logIdOf, signedBytes, workBesideBytes } from './entry.ts'
import type { ForkProof } from './fork-proof.ts'
import { ASIDE_COUNT, CHECK_WORK, MAX_PENDING_BYTES, PROBE_COUNT } from './limits.ts'
import type { AuthorLog, LogTable } from './log.ts'
import type { LogStorage } from './log-storage.ts'
import type { OrphanBuffer } from './orphans.ts'
import type { OwnLogs } from './own-log.ts'
import type { Receipt, WantedRange } from './replica-ports.ts'

export interface ReceiverDeps {
  self: PeerId
  clock: Pick<Clock, 'schedule'>
  logs: LogTable
  orphans: OrphanBuffer
  storage: LogStorage
  own: OwnLogs
  admission: Admission
  queue: CommitQueue
  /** Checks signatures on other threads; undefined where something else than those is checked. */
  verifyAside: typeof verifySignatureAside | undefined
  /** Last seq of a log that its author was allowed to write. */
  permittedSeq(author: PeerId, epoch: number): number
  enqueue(entry: Entry, verdict: AdmittedVerdict, from: PeerId): void
  /** Takes a proof; true when it says something new. */
  addFork(proof: ForkProof): boolean
}

/** Takes in what peers send: checks it, a little at a time, keeps what came early, and says what to ask for. */
export class Receiver {
  readonly #deps: ReceiverDeps
  refusedCount = 0

  constructor(deps: ReceiverDeps) {
    this.#deps = deps
  }

  /**
   * Admits entries that a peer sent; resolves when those admitted wait for the disk, and not before few of their authors' do.
   * Before each slice, which has been read by then, `pace` may have it wait; if it throws, what is left is not looked at.
   */
  async receive(entries: Iterable<Entry>, from: PeerId, pace?: () => Promise<void>): Promise<Receipt> {
    const receipt: Receipt = { refused: undefined, wants: [] }
    const { queue } = this.#deps
    if (queue.failure !== undefined) return receipt
    const authors = new Set<PeerId>()
    let isFirst = true
    for (const slice of slicesOf(entries)) {
      await pace?.()
      if (!isFirst) await this.#breathe()
      // Whoever wants little goes first, and all the way: for one slice of this, one commit of theirs.
      if (!isFirst || workOf(slice) >= CHECK_WORK) await queue.lightSettled(from)
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
      if (queue.pendingBytesOf(author) > MAX_PENDING_BYTES) await queue.settled(author).catch(() => {})
    return receipt
  }

  /** Checks the signatures of many entries on other threads, of those that may count; undefined when they are few. */
  async #verifyAside(entries: readonly Entry[]): Promise<(boolean | undefined)[] | undefined> {
    const verify = this.#deps.verifyAside
    if (verify === undefined || entries.length < ASIDE_COUNT) return undefined
    return Promise.all(
      entries.map(({ header: { author, epoch, seq }, headerBytes, signature }) => {
        const known = this.#deps.logs.get(logIdOf(author, epoch))?.seq ?? 0
        if (seq <= known || seq > this.#deps.permittedSeq(author, epoch)) return Promise.resolve(undefined)
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
    let verdict = this.#deps.admission.admit(entry, 'peer', isSigned, from)
    if (verdict.type === 'old') verdict = await this.#lookUp(entry, verdict.log)
    const { author, epoch, seq } = entry.header
    switch (verdict.type) {
      case 'admitted':
        this.#deps.enqueue(entry, verdict, from)
        if (author === this.#deps.self) this.#deps.own.of(epoch).outlive(verdict.log)
        this.#drainOrphans(verdict.log)
        return
      case 'gap':
        this.#deps.orphans.add(entry, from)
        receipt.wants.push({ author, epoch, fromSeq: verdict.log.seq + 1, toSeq: seq - 1 })
        return
      case 'diverged':
        receipt.wants.push(probeBelow(author, epoch, verdict.log.seq + 1))
        return
      case 'fork':
        if (this.#deps.addFork(verdict.proof) && seq > 1) receipt.wants.push(probeBelow(author, epoch, seq))
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
      for (const { entry, from } of this.#deps.orphans.take(log.id, seq + 1)) {
        const verdict = this.#deps.admission.admit(entry, 'peer', undefined, from)
        if (verdict.type === 'admitted') this.#deps.enqueue(entry, verdict, from)
        else if (verdict.type === 'refused') this.refusedCount++
      }
      if (log.seq === seq) return
    }
  }

  async #lookUp(entry: Entry, log: AuthorLog): Promise<Verdict> {
    const { seq } = entry.header
    const stored = this.#deps.queue.find(log, seq) ?? (await this.#deps.storage.get(log.id, seq))
    if (stored === undefined) return { type: 'later', reason: 'log is being read' }
    return this.#deps.admission.compareStored(entry, stored, log)
  }
}

/** The entries just below a place where two logs differ: the fork lies there or further down. */
function probeBelow(author: PeerId, epoch: number, seq: number): WantedRange {
  return { author, epoch, fromSeq: Math.max(1, seq - PROBE_COUNT), toSeq: seq - 1 }
}

function entryWork(entry: Entry): number {
  return entryBytes(entry) + workBesideBytes(entry)
}

function workOf(entries: readonly Entry[]): number {
  return entries.reduce((sum, entry) => sum + entryWork(entry), 0)
}

/** Entries, as many at a time as hold nobody up. */
function* slicesOf(entries: Iterable<Entry>): Generator<Entry[]> {
  let slice: Entry[] = []
  let work = 0
  for (const entry of entries) {
    slice.push(entry)
    work += entryWork(entry)
    if (work < CHECK_WORK) continue
    yield slice
    slice = []
    work = 0
  }
  if (slice.length > 0) yield slice
}
