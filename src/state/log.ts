import type { PeerId } from '../base/index.ts'
import { clientIdOf, type EntryHeader, equalBytes, type LogId, logIdOf, NO_BYTES } from './entry.ts'
import type { ForkProof } from './fork-proof.ts'
import {
  ENTRY_COST_BYTES,
  FIRST_SHARED_EPOCH,
  MAX_LOG_BYTES,
  MAX_OPEN_LOGS,
  MAX_SHARED_LOG_BYTES,
  MAX_SHARED_LOGS,
  RECENT_HASH_COUNT,
} from './limits.ts'
import { OwnedPart } from './owned-part.ts'

/** Whether logs of an epoch hold entries of shared documents, rather than owned values. */
export function isSharedEpoch(epoch: number): boolean {
  return epoch >= FIRST_SHARED_EPOCH
}

/** What has been validated of one log (an author's epoch), and what of it is on disk. */
export class AuthorLog {
  readonly id: LogId
  readonly author: PeerId
  readonly epoch: number
  readonly clientId: number
  /** Last validated entry. */
  seq = 0
  hash: Uint8Array = NO_BYTES
  stamp = 0
  /** Bytes of its payloads, with `ENTRY_COST_BYTES` for each entry. */
  costBytes = 0
  /** What its owned cells take. */
  liveBytes = 0
  /** Last entry that is on disk and applied. */
  durableSeq = 0
  durableHash: Uint8Array = NO_BYTES
  readonly parts = new Map<string, OwnedPart>()
  /** Shared documents in which it has entries, and its next Yjs clock in each. */
  readonly sharedClocks = new Map<string, number>()
  /** Last entry that may have left this node. Matters for its own logs only. */
  publishedSeq = 0
  fork: ForkProof | undefined
  /** Where it closes all earlier logs of its author. */
  closesAt: number | undefined
  /** True while it is read again from disk; nothing is admitted meanwhile. */
  rebuilding = false
  /** Hashes of the last headers that did not come from disk, by `seq % RECENT_HASH_COUNT`. As text they take least. */
  #recent: string[] = []

  constructor(space: Uint8Array, author: PeerId, epoch: number) {
    this.id = logIdOf(author, epoch)
    this.author = author
    this.epoch = epoch
    this.clientId = clientIdOf(space, author, epoch)
  }

  get isShared(): boolean {
    return isSharedEpoch(this.epoch)
  }

  /** What `costBytes` may come to. */
  get maxCostBytes(): number {
    return this.isShared ? MAX_SHARED_LOG_BYTES : MAX_LOG_BYTES
  }

  /** First seq that doesn't count, because two headers were signed for it. */
  get frozenAt(): number | undefined {
    return this.fork?.seq
  }

  /** Its part of a document, which is kept from `keep` on: what isn't validated leaves no trace. */
  part(document: string): OwnedPart {
    return this.parts.get(document) ?? new OwnedPart(this.author, this.epoch, this.clientId)
  }

  keep(document: string, part: OwnedPart): void {
    this.parts.set(document, part)
  }

  /** Takes a validated header as the new head. `isNew`: others are likely to send it too. */
  advance(header: EntryHeader, hash: Uint8Array, isNew: boolean): void {
    this.seq = header.seq
    this.hash = hash
    this.stamp = header.stamp
    this.costBytes += ENTRY_COST_BYTES + header.payloadLength
    if (header.kind === 'close') this.closesAt ??= header.seq
    if (isNew) this.#recent[header.seq % RECENT_HASH_COUNT] = textOf(hash)
  }

  /** Whether a hash is known to be that of our entry at `seq`; when it is not, the disk knows. */
  holds(seq: number, hash: Uint8Array): boolean {
    if (seq === this.seq) return equalBytes(hash, this.hash)
    return this.#recent[seq % RECENT_HASH_COUNT] === textOf(hash)
  }

  /** Forgets everything but its fork proof, before it is read again. */
  reset(): void {
    this.seq = 0
    this.hash = NO_BYTES
    this.stamp = 0
    this.costBytes = 0
    this.liveBytes = 0
    this.durableSeq = 0
    this.durableHash = NO_BYTES
    this.parts.clear()
    this.sharedClocks.clear()
    this.closesAt = undefined
    this.#recent = []
  }
}

function textOf(hash: Uint8Array): string {
  return Buffer.from(hash.buffer, hash.byteOffset, hash.byteLength).toString('latin1')
}

/** All logs of a space, by author. */
export class LogTable {
  readonly #space: Uint8Array
  readonly #logs = new Map<LogId, AuthorLog>()
  readonly #byAuthor = new Map<PeerId, AuthorLog[]>()

  constructor(space: Uint8Array) {
    this.#space = space
  }

  get(id: LogId): AuthorLog | undefined {
    return this.#logs.get(id)
  }

  /** The log, or a new one that isn't in the table before `add`: what isn't validated leaves no trace. */
  find(author: PeerId, epoch: number): AuthorLog {
    return this.#logs.get(logIdOf(author, epoch)) ?? new AuthorLog(this.#space, author, epoch)
  }

  add(log: AuthorLog): void {
    if (this.#logs.has(log.id)) return
    this.#logs.set(log.id, log)
    const logs = this.#byAuthor.get(log.author)
    if (logs === undefined) this.#byAuthor.set(log.author, [log])
    else logs.push(log)
  }

  remove(log: AuthorLog): void {
    if (!this.#logs.delete(log.id)) return
    const rest = this.ofAuthor(log.author).filter(other => other !== log)
    if (rest.length > 0) this.#byAuthor.set(log.author, rest)
    else this.#byAuthor.delete(log.author)
  }

  /**
   * Whether a log counts no more, or can't begin to. With owned values: a later one has restated what it held, or there are too
   * many later ones. With entries of shared documents, which nothing can restate: there are too many earlier ones.
   */
  isClosed(author: PeerId, epoch: number): boolean {
    const isShared = isSharedEpoch(epoch)
    if (!isShared && epoch < this.closedBelow(author)) return true
    const limit = isShared ? MAX_SHARED_LOGS : MAX_OPEN_LOGS
    if (this.ofAuthor(author).length < limit) return false
    let closerCount = 0
    for (const log of this.ofAuthor(author))
      if (log.durableSeq > 0 && log.isShared === isShared && (isShared ? log.epoch < epoch : log.epoch > epoch))
        closerCount++
    return closerCount >= limit
  }

  /** Logs of an author with owned values below this epoch are closed because a later one says so. */
  closedBelow(author: PeerId): number {
    let floor = 0
    for (const log of this.ofAuthor(author))
      if (log.closesAt !== undefined && log.closesAt <= log.durableSeq && log.epoch > floor) floor = log.epoch
    return floor
  }

  get size(): number {
    return this.#logs.size
  }

  ofAuthor(author: PeerId): readonly AuthorLog[] {
    return this.#byAuthor.get(author) ?? []
  }

  all(): IterableIterator<AuthorLog> {
    return this.#logs.values()
  }

  authors(): IterableIterator<PeerId> {
    return this.#byAuthor.keys()
  }
}
