import type { PeerId } from '../base/index.ts'
import { clientIdOf, type EntryHeader, keyOfAuthor, type LogId, logIdOf, textOf } from './entry.ts'
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

const NO_CLOCKS: ReadonlyMap<string, number> = new Map()
const NO_HASHES: string[] = []

/**
 * What has been validated of one log (an author's epoch), and what of it is on disk. There are many, most of them short and idle:
 * hashes are kept as text, which takes least, and of a fork only where it is.
 */
export class AuthorLog {
  readonly id: LogId
  readonly author: PeerId
  readonly epoch: number
  readonly clientId: number
  /** Last validated entry. */
  seq = 0
  stamp = 0
  /** Bytes of its payloads, with `ENTRY_COST_BYTES` for each entry. */
  costBytes = 0
  /** What its owned cells take. */
  liveBytes = 0
  /** Last entry that is on disk and applied. */
  durableSeq = 0
  /** Last entry that may have left this node. Matters for its own logs only. */
  publishedSeq = 0
  /** First seq that doesn't count, because two headers were signed for it. The proof is on disk. */
  frozenAt: number | undefined
  /** Where it closes all earlier logs of its author. */
  closesAt: number | undefined
  /** True while it is read again from disk; nothing is admitted meanwhile. */
  rebuilding = false
  #head = ''
  #durableHead = ''
  /** Hashes of the headers before the last that did not come from disk, the latest last. */
  #recent = NO_HASHES
  /** Most logs have a part of one document; from the second on there is a map of them. */
  #onlyPart: { document: string; part: OwnedPart } | undefined
  #parts: Map<string, OwnedPart> | undefined
  #sharedClocks: Map<string, number> | undefined

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

  /** Of the last validated entry; empty when there is none. */
  get hash(): Uint8Array {
    return Buffer.from(this.#head, 'latin1')
  }

  /** Of the last entry that is on disk. */
  get durableHash(): Uint8Array {
    return Buffer.from(this.#durableHead, 'latin1')
  }

  /** By document. */
  get parts(): ReadonlyMap<string, OwnedPart> {
    const only = this.#onlyPart
    return this.#parts ?? new Map(only === undefined ? [] : [[only.document, only.part]])
  }

  /** Shared documents in which it has entries, and its next Yjs clock in each. */
  get sharedClocks(): ReadonlyMap<string, number> {
    return this.#sharedClocks ?? NO_CLOCKS
  }

  /** Its part of a document, which is kept from `keep` on: what isn't validated leaves no trace. */
  part(document: string): OwnedPart {
    return this.partIn(document) ?? new OwnedPart(this.author, this.epoch, this.clientId)
  }

  /** Its part of a document, if it has one. */
  partIn(document: string): OwnedPart | undefined {
    if (this.#parts !== undefined) return this.#parts.get(document)
    return this.#onlyPart?.document === document ? this.#onlyPart.part : undefined
  }

  keep(document: string, part: OwnedPart): void {
    if (this.#parts === undefined && (this.#onlyPart ?? { document }).document === document) {
      this.#onlyPart ??= { document, part }
      this.#onlyPart.part = part
    } else {
      this.#parts ??= new Map(this.parts)
      this.#onlyPart = undefined
      this.#parts.set(document, part)
    }
  }

  setSharedClock(document: string, clock: number): void {
    this.#sharedClocks ??= new Map()
    this.#sharedClocks.set(document, clock)
  }

  /** Takes a validated header as the new head. `isNew`: others are likely to send it too. */
  advance(header: EntryHeader, hash: Uint8Array, isNew: boolean): void {
    if (isNew && this.seq > 0) this.#remember(this.#head)
    if (!isNew) this.#recent = NO_HASHES
    this.seq = header.seq
    this.#head = textOf(hash)
    this.stamp = header.stamp
    this.costBytes += ENTRY_COST_BYTES + header.payloadLength
    if (header.kind === 'close') this.closesAt ??= header.seq
  }

  #remember(head: string): void {
    // No room beside them: most logs have few.
    if (this.#recent.length < RECENT_HASH_COUNT - 1) {
      this.#recent = [...this.#recent, head]
    } else {
      this.#recent.shift()
      this.#recent.push(head)
    }
  }

  /** A validated entry is on disk and applied. */
  settle(seq: number, hash: Uint8Array): void {
    this.durableSeq = seq
    this.#durableHead = seq === this.seq ? this.#head : textOf(hash)
  }

  /** Whether a hash is known to be that of our entry at `seq`; when it is not, the disk knows. */
  holds(seq: number, hash: Uint8Array): boolean {
    const held = seq === this.seq ? this.#head : this.#recent[this.#recent.length - (this.seq - seq)]
    return held === textOf(hash)
  }

  /** Frees memory that comes back, or is had from the disk, when it is needed. */
  shrink(): void {
    this.#recent = NO_HASHES
    this.#onlyPart?.part.tips.shrink()
    for (const part of this.#parts?.values() ?? []) part.tips.shrink()
  }

  /** Forgets everything but where it is forked, before it is read again. */
  reset(): void {
    this.seq = 0
    this.#head = ''
    this.stamp = 0
    this.costBytes = 0
    this.liveBytes = 0
    this.durableSeq = 0
    this.#durableHead = ''
    this.#onlyPart = undefined
    this.#parts = undefined
    this.#sharedClocks = undefined
    this.closesAt = undefined
    this.#recent = NO_HASHES
  }
}

/** Logs are compared in buckets by their author's key. */
export const BUCKET_COUNT = 64

export function bucketOf(author: PeerId): number {
  return (keyOfAuthor(author)[31] ?? 0) % BUCKET_COUNT
}

/** A log that its author forked, and the first seq of it that doesn't count. */
export interface Fork {
  author: PeerId
  epoch: number
  seq: number
}

/** All logs of a space, by author. */
export class LogTable {
  readonly #space: Uint8Array
  readonly #logs = new Map<LogId, AuthorLog>()
  readonly #byAuthor = new Map<PeerId, AuthorLog[]>()
  /** Of authors who count for nothing any more: epoch and seq of each fork, one behind the other. */
  readonly #retired = new Map<PeerId, Uint32Array>()
  readonly #buckets: Set<PeerId>[] = Array.from({ length: BUCKET_COUNT }, () => new Set())

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
    // No room beside them: most authors have few.
    this.#byAuthor.set(log.author, [...this.ofAuthor(log.author), log])
    this.#buckets[bucketOf(log.author)]?.add(log.author)
  }

  remove(log: AuthorLog): void {
    if (!this.#logs.delete(log.id)) return
    const rest = this.ofAuthor(log.author).filter(other => other !== log)
    if (rest.length > 0) {
      this.#byAuthor.set(log.author, rest)
    } else {
      this.#byAuthor.delete(log.author)
      this.#buckets[bucketOf(log.author)]?.delete(log.author)
    }
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

  /** Lets an author's logs go, but for where they fork. */
  retire(author: PeerId): void {
    const forks = this.forksOf(author)
    for (const log of this.ofAuthor(author)) this.remove(log)
    this.#retired.set(author, Uint32Array.from(forks.flatMap(({ epoch, seq }) => [epoch, seq])))
    this.#buckets[bucketOf(author)]?.add(author)
  }

  isRetired(author: PeerId): boolean {
    return this.#retired.has(author)
  }

  forksOf(author: PeerId): Fork[] {
    const retired = this.#retired.get(author)
    if (retired === undefined)
      return this.ofAuthor(author).flatMap(({ epoch, frozenAt }) =>
        frozenAt === undefined ? [] : [{ author, epoch, seq: frozenAt }],
      )
    const forks: Fork[] = []
    for (let at = 0; at < retired.length; at += 2)
      forks.push({ author, epoch: retired[at] as number, seq: retired[at + 1] as number })
    return forks
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

  /** Without those whose logs were let go. */
  authors(): IterableIterator<PeerId> {
    return this.#byAuthor.keys()
  }

  retiredAuthors(): IterableIterator<PeerId> {
    return this.#retired.keys()
  }

  /** Authors of logs in a bucket, those whose logs were let go too. */
  authorsIn(bucket: number): ReadonlySet<PeerId> {
    return this.#buckets[bucket] as Set<PeerId>
  }
}
