import { type Clock, type Logger, type Signer, TrellisError } from '../base/index.ts'
import {
  decodeHeader,
  type Entry,
  type EntryHeader,
  type EntryRef,
  hashPayload,
  type LogId,
  logIdOf,
  NO_BYTES,
  signEntry,
} from './entry.ts'
import { FIRST_SHARED_EPOCH, LOG_RESERVE_BYTES, MAX_SHARED_LOGS } from './limits.ts'
import { type AuthorLog, isSharedEpoch, type LogTable } from './log.ts'
import type { StampClock } from './stamp-clock.ts'

/** What an entry of this node says beside its place in the log. */
export interface OwnContent {
  kind: EntryHeader['kind']
  document?: string
  payload?: Uint8Array
  clockStart?: number
  clockLength?: number
  policyHead?: Uint8Array
  dependencies?: EntryRef[]
}

export interface OwnLogDeps {
  space: Uint8Array
  signer: Signer
  clock: Clock
  log: Logger
  logs: LogTable
  stamps: StampClock
  /** Names this copy of the database. */
  instance: string | undefined
  /** Keeps a text on disk, with the next batch. */
  note(name: string, text: string): void
}

/** How far ahead of the clock an unproven claim may push the next epoch. */
const MAX_EPOCH_LEAD = 86_400
/** Of shared documents, an epoch is so many seconds: there are fewer of them. */
const SHARED_EPOCH_SECONDS = 8

interface Note {
  epoch: number
  instance?: string
}

/** The logs that this node writes: one of owned values, one of shared documents. */
export class OwnLogs {
  readonly owned: OwnLog
  readonly shared: OwnLog
  readonly #deps: OwnLogDeps

  constructor(deps: OwnLogDeps) {
    this.#deps = deps
    this.owned = new OwnLog(deps, false)
    this.shared = new OwnLog(deps, true)
  }

  get all(): readonly OwnLog[] {
    return [this.owned, this.shared]
  }

  /** The one that logs of an epoch belong to. */
  of(epoch: number): OwnLog {
    return isSharedEpoch(epoch) ? this.shared : this.owned
  }

  /** Up to where those that it writes now are on disk. */
  ends(): { log: AuthorLog; seq: number }[] {
    return this.all.flatMap(({ current }) =>
      current === undefined || current.durableSeq === 0 ? [] : [{ log: current, seq: current.durableSeq }],
    )
  }

  /** Signs an entry as the next of a log. */
  sign(log: AuthorLog, content: OwnContent): Entry {
    const { space, signer, stamps } = this.#deps
    const { payload = NO_BYTES } = content
    const header: EntryHeader = {
      space,
      author: signer.peer,
      epoch: log.epoch,
      seq: log.seq + 1,
      prev: log.hash,
      stamp: stamps.next(),
      kind: content.kind,
      document: content.document ?? '',
      clockStart: content.clockStart ?? 0,
      clockLength: content.clockLength ?? 0,
      payloadLength: payload.byteLength,
      payloadHash: payload.byteLength > 0 ? hashPayload(payload) : NO_BYTES,
      policyHead: content.policyHead ?? NO_BYTES,
      dependencies: content.dependencies ?? [],
    }
    const entry = signEntry(signer, header, payload)
    // Others will read it strictly; better to fail here than there.
    if (content.kind !== 'owned') decodeHeader(entry.headerBytes)
    return entry
  }
}

/**
 * How long a node that has lost its logs waits, in milliseconds, so that those which it begins have later epochs than any that it began before:
 * two logs of one epoch would be a fork.
 */
export function newEpochsInMs(wallMs: number): number {
  return SHARED_EPOCH_SECONDS * 1000 - (wallMs % (SHARED_EPOCH_SECONDS * 1000))
}

/** Which log of one kind this node writes, and when it must start another. */
export class OwnLog {
  readonly #deps: OwnLogDeps
  readonly #isShared: boolean
  /** The log that this node writes, once it has written. */
  current: AuthorLog | undefined
  /** The log of an earlier run that this one goes on with: only that can be longer elsewhere. */
  #resumed: AuthorLog | undefined
  /** Above all epochs that peers have claimed as ours, within reason. */
  #leastEpoch = 0

  constructor(deps: OwnLogDeps, isShared: boolean) {
    this.#deps = deps
    this.#isShared = isShared
  }

  /** Names what it keeps on disk. */
  get noteName(): string {
    return this.#isShared ? 'own-shared' : 'own'
  }

  get #logs(): AuthorLog[] {
    return this.#deps.logs.ofAuthor(this.#deps.signer.peer).filter(({ isShared }) => isShared === this.#isShared)
  }

  /** The first epoch that a log may have which begins now. */
  get #epochNow(): number {
    const seconds = this.#deps.clock.wallMs() / 1000
    return Math.floor(this.#isShared ? FIRST_SHARED_EPOCH + seconds / SHARED_EPOCH_SECONDS : seconds)
  }

  /** Goes on with the log of the last run, unless the database is another or has lost some of it. */
  resume(text: string | undefined, spoiled: ReadonlyMap<LogId, number>): void {
    if (text === undefined) return
    const { signer, instance, log, logs } = this.#deps
    const note = JSON.parse(text) as Note
    const id = logIdOf(signer.peer, note.epoch)
    if (note.instance !== instance || spoiled.has(id)) {
      log.info({ epoch: note.epoch }, 'own log may be older than what peers have; a new one starts')
      return
    }
    this.current = logs.get(id)
    this.#resumed = this.current
  }

  /** The next write starts a new epoch. */
  leave(): void {
    this.current = undefined
  }

  /**
   * The log to write now; undefined while it is being repaired. Opens a new epoch where need be. Throws `resource_exhausted` when
   * there may be no more logs of shared documents: one beyond would not count.
   */
  writable(): AuthorLog | undefined {
    const { current } = this
    const full = current !== undefined && current.costBytes > current.maxCostBytes - LOG_RESERVE_BYTES
    if (current !== undefined && current.frozenAt === undefined && !current.rebuilding && !full) return current
    if (this.#deps.logs.ofAuthor(this.#deps.signer.peer).some(log => log.rebuilding)) return undefined
    return this.openEpoch()
  }

  /** Starts a new log: above all that is known of this node's, and by the time, so that no backup repeats it. */
  openEpoch(): AuthorLog {
    const { instance, logs, signer } = this.#deps
    if (this.#isShared && this.#usedCount >= MAX_SHARED_LOGS)
      throw new TrellisError('resource_exhausted', `a node may write ${MAX_SHARED_LOGS} logs of shared documents`, {
        hint: 'What it wrote stays. It cannot change shared documents any more; another node of the mesh can.',
      })
    const epoch = Math.max(this.#epochNow, this.#leastEpoch, ...this.#logs.map(log => log.epoch + 1))
    const log = logs.find(signer.peer, epoch)
    logs.add(log)
    this.current = log
    const note: Note = { epoch }
    if (instance !== undefined) note.instance = instance
    this.#deps.note(this.noteName, JSON.stringify(note))
    return log
  }

  /** Logs that have entries. */
  get #usedCount(): number {
    return this.#logs.filter(({ seq }) => seq > 0).length
  }

  /**
   * A peer claims an entry of this node's log that this node never sent: if so, it was sent in an earlier life, and our
   * database is a restored backup. What we wrote since has not left, so it is taken back and written again in a new
   * epoch, which leaves no fork; what the earlier life wrote is had from the peer. Returns the log to be taken back.
   *
   * Nothing proves the claim yet, so it is believed once a run, of the log that this run went on with, which costs a
   * liar's victim an epoch and no more. Where epochs can't be closed, no more than half of them are spent on that.
   */
  review(epoch: number, theirSeq: number): AuthorLog | undefined {
    const { logs, signer, log: logger } = this.#deps
    const { current } = this
    if (this.#isShared && this.#usedCount > MAX_SHARED_LOGS / 2) return undefined
    if (current === undefined || current !== this.#resumed || current.rebuilding || epoch < current.epoch)
      return undefined
    const theirs = logs.get(logIdOf(signer.peer, epoch))
    if (theirSeq <= (theirs?.publishedSeq ?? 0) || theirs?.frozenAt !== undefined) return undefined
    if (epoch < this.#epochNow + MAX_EPOCH_LEAD) this.#leastEpoch = epoch + 1
    logger.info({ epoch, seq: theirSeq }, 'a peer has more of the own log: this database was restored')
    this.current = undefined
    return current.seq > current.publishedSeq ? current : undefined
  }

  /** An entry by this node came from a peer, with its signature: what this life writes goes into a later epoch. */
  outlive(log: AuthorLog): void {
    if (this.current !== undefined && log.epoch >= this.current.epoch) this.leave()
  }
}
