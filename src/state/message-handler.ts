import { type Clock, type PeerId, TrellisError } from '../base/index.ts'
import type { AckTable } from './acks.ts'
import type { CutGathering } from './cut-gathering.ts'
import {
  type Entry,
  entryBytes,
  equalBytes,
  type LogId,
  logIdOf,
  NO_BYTES,
  readEntry,
  workBesideBytes,
} from './entry.ts'
import type { WireRecordIn } from './ephemeral.ts'
import { differingBuckets, type HeadIndex, isEqualFor, type LogHead } from './heads.ts'
import { MAX_PROOF_COUNT, MAX_RECORD_COUNT, PROBE_COUNT } from './limits.ts'
import type { Replica } from './replica.ts'
import type { WantedRange } from './replica-ports.ts'
import { checkHello, readHeads, readRanges, readRoot, type Session, type WireMessageOut } from './session.ts'
import type { WantTable } from './want-table.ts'

/** What a message costs beside its bytes: work that it makes here, counted as for entries. */
const ROOT_COST_BYTES = 4 * 1024
const HEAD_COST_BYTES = 64
const SIGNATURE_COST_BYTES = 1024
const LOOK_UP_COST_BYTES = 1024
const PROOF_COST_BYTES = 2 * SIGNATURE_COST_BYTES
/** Work that a peer has made, in bytes that make as much: by what it wrote or asked for, and by what it passes on of others. */
export interface Made {
  work: number
  passedOn: number
}

export interface MessageHandlerDeps {
  replica: Replica
  clock: Pick<Clock, 'monotonicMs'>
  heads: HeadIndex
  acks: AckTable
  wants: WantTable
  gathering: CutGathering
  /** Charges what a peer's entries have cost so far; resolves when more of them may be looked at, throws when its session is over. */
  charge(session: Session, made: Made): Promise<void>
  /** Takes records that are not part of a log; the result says why the peer broke the protocol. */
  onRecords(records: readonly WireRecordIn[], from: PeerId): string | undefined
  /** Records that a peer gets when it has come. */
  liveRecords(): readonly WireRecordIn[]
}

/** What a peer's messages make this replica do: compare, ask for what is missing, serve, take in. */
export class MessageHandler {
  readonly #deps: MessageHandlerDeps
  /** True once this replica has been compared with another since the start. */
  hasCompared = false

  constructor(deps: MessageHandlerDeps) {
    this.#deps = deps
  }

  /** Handles one message; the result is what is to be charged for it, in bytes. Throws `invalid_argument` at a broken protocol. */
  async handle(session: Session, message: WireMessageOut, byteCount: number): Promise<Made> {
    if (message.entries && session.greeted) return this.#onEntries(session, message.entries, byteCount)
    const work =
      message.root && session.greeted ? await this.#onRoot(session, message.root) : this.#handleOther(session, message)
    return { work: byteCount + work, passedOn: 0 }
  }

  /** The result is what its work counts for beside its bytes. */
  #handleOther(session: Session, message: WireMessageOut): number {
    if (message.hello) {
      checkHello(message.hello, this.#deps.replica.space)
      session.greeted = true
      session.sendRecords(this.#deps.liveRecords())
      return 0
    }
    if (!session.greeted) throw new TrellisError('invalid_argument', 'peer did not say hello')
    if (message.heads) return this.#onHeads(session, message.heads)
    if (message.want) return this.#onWant(session, readRanges(message.want))
    if (message.forkProofs) {
      const proofs = message.forkProofs.proofs ?? []
      if (proofs.length > MAX_PROOF_COUNT) throw new TrellisError('invalid_argument', 'too many fork proofs')
      for (const { firstHeader, firstSignature, secondHeader, secondSignature } of proofs) {
        if (!firstHeader || !firstSignature || !secondHeader || !secondSignature)
          throw new TrellisError('invalid_argument', 'fork proof lacks a header')
        this.#deps.replica.receiveFork({ firstHeader, firstSignature, secondHeader, secondSignature })
      }
      return proofs.length * PROOF_COST_BYTES
    }
    if (message.ephemerals) {
      const records = message.ephemerals.records ?? []
      if (records.length > MAX_RECORD_COUNT) throw new TrellisError('invalid_argument', 'too many records')
      const refused = this.#deps.onRecords(records, session.peer)
      if (refused !== undefined) throw new TrellisError('invalid_argument', refused)
      return records.length * SIGNATURE_COST_BYTES
    }
    throw new TrellisError('invalid_argument', 'empty message')
  }

  async #onRoot(session: Session, wire: NonNullable<WireMessageOut['root']>): Promise<number> {
    const { heads, replica } = this.#deps
    const theirs = readRoot(wire)
    const reply = wire.reply ?? false
    // Before the root, which may be of a moment later: what the peer has in common with that, it has of these.
    const own = heads.headsOf(replica.self).filter(({ seq }) => seq > 0)
    const ours = await heads.root()
    session.signal.throwIfAborted()
    if (isEqualFor(replica.self, ours, theirs)) this.#acknowledged(session, own)
    const differing = differingBuckets(ours, theirs)
    if (reply || differing === undefined) this.#synced(session)
    // It had what this node had.
    if (reply) this.#deps.gathering.compared(session)
    if (differing !== undefined) session.tell(differing, true)
    else if (!reply) session.replyRoot(ours)
    return this.#rootCost()
  }

  /** Takes note of how far a peer has this node's logs on disk. After a reconnect only its root tells, where nothing differs. */
  #acknowledged(session: Session, heads: readonly LogHead[]): void {
    const { acks, replica } = this.#deps
    let acked = false
    for (const { author, epoch, seq } of heads) {
      const id = logIdOf(author, epoch)
      // Of a log that isn't there, nothing is kept: a peer may name any number of them.
      if (author === replica.self && replica.logs.get(id) !== undefined)
        acked = acks.note(session.peer, id, seq) || acked
    }
    if (acked) acks.tell()
  }

  /** Of telling a peer about all logs. */
  #rootCost(): number {
    return ROOT_COST_BYTES + this.#deps.replica.logs.size * HEAD_COST_BYTES
  }

  #synced(session: Session): void {
    session.rootSentMs = undefined
    this.hasCompared = true
    session.syncedMs = this.#deps.clock.monotonicMs()
    this.#syncIfNeeded(session)
  }

  #onHeads(session: Session, wire: NonNullable<WireMessageOut['heads']>): number {
    const theirs = readHeads(wire)
    const wants: WantedRange[] = []
    for (const head of theirs) {
      const id = logIdOf(head.author, head.epoch)
      session.setTheirs(id, head.seq)
      this.#compareHead(session, head, wants)
    }
    this.#acknowledged(session, theirs)
    const requested = wire.requestedBuckets
    if (requested && requested.byteLength > 0) {
      // The last of those that answer a root.
      this.#deps.gathering.compared(session)
      session.tell(requested, false)
    }
    this.#synced(session)
    this.#want(session, wants)
    return theirs.length * HEAD_COST_BYTES + (requested ? this.#rootCost() : 0)
  }

  #compareHead(session: Session, head: LogHead, wants: WantedRange[]): void {
    const { replica } = this.#deps
    const { author, epoch, seq, frozenAt } = head
    const log = replica.logs.get(logIdOf(author, epoch))
    const ours = log?.frozenAt ?? 0
    // Proofs go to whoever knows less; `0, 0` asks for theirs.
    if (replica.isVoid(author)) {
      if (seq > 0) session.sendProofsOf(this.#forkedOf(author))
      return
    }
    if (frozenAt > 0 && (ours === 0 || frozenAt < ours)) wants.push({ author, epoch, fromSeq: 0, toSeq: 0 })
    if (author === replica.self) replica.reviewOwn(epoch, seq)
    if (log !== undefined && ours > 0 && (frozenAt === 0 || frozenAt > ours)) session.sendProofsOf([log.id])
    const missing = replica.lacks(author, epoch, seq, session.peer)
    if (missing !== undefined) {
      wants.push(missing)
      this.#deps.gathering.lacks(session, missing)
    } else if (log !== undefined && log.durableSeq === seq && seq > 0 && !equalBytes(log.durableHash, head.hash)) {
      wants.push({ author, epoch, fromSeq: Math.max(1, seq - PROBE_COUNT + 1), toSeq: seq })
    }
  }

  #forkedOf(author: PeerId): LogId[] {
    return this.#deps.replica.logs.forksOf(author).map(({ epoch }) => logIdOf(author, epoch))
  }

  /** Asks a peer for ranges, unless another is already sending them. */
  #want(session: Session, ranges: readonly WantedRange[]): void {
    const asked = this.#deps.wants.choose(session, ranges)
    if (asked.length > 0) session.sendWant(asked)
  }

  #onWant(session: Session, ranges: WantedRange[]): number {
    const { replica } = this.#deps
    for (const { author, toSeq } of ranges) if (toSeq === 0) session.sendProofsOf(this.#forkedOf(author))
    session.serve(
      ranges.filter(({ author, epoch, fromSeq, toSeq }) => {
        const log = replica.logs.get(logIdOf(author, epoch))
        return log !== undefined && fromSeq > 0 && fromSeq <= toSeq && fromSeq <= log.durableSeq
      }),
    )
    return ranges.length * LOOK_UP_COST_BYTES
  }

  async #onEntries(session: Session, wire: NonNullable<WireMessageOut['entries']>, byteCount: number): Promise<Made> {
    const { replica } = this.#deps
    const logs = new Map<LogId, { author: PeerId; epoch: number; seq: number }>()
    // Not charged yet.
    const made: Made = { work: 0, passedOn: 0 }
    let otherBytes = byteCount
    // Read as they are asked for: all of a message's at once would hold up everybody else.
    const read = function* (): Generator<Entry> {
      for (const { header, signature, payload } of wire.entries ?? []) {
        const entry = readEntry({
          header: header ?? NO_BYTES,
          signature: signature ?? NO_BYTES,
          payload: payload ?? NO_BYTES,
        })
        const bytes = entryBytes(entry)
        otherBytes -= bytes
        made[entry.header.author === session.peer ? 'work' : 'passedOn'] += bytes + workBesideBytes(entry)
        const { author, epoch, seq } = entry.header
        const id = logIdOf(author, epoch)
        const log = logs.get(id)
        if (log === undefined) logs.set(id, { author, epoch, seq })
        else if (seq > log.seq) log.seq = seq
        yield entry
      }
    }
    // As it goes, so that a long message of who has no budget left is not handled in one go.
    const pace = async (): Promise<void> => {
      const { work, passedOn } = made
      made.work = made.passedOn = 0
      await this.#deps.charge(session, { work, passedOn })
    }
    const receipt = await replica.receiver.receive(read(), session.peer, pace)
    if (receipt.refused !== undefined) throw new TrellisError('invalid_argument', receipt.refused)
    const wants = [...receipt.wants]
    for (const [id, { author, epoch, seq }] of logs) {
      session.noteTheirs(id, seq)
      if (!this.#deps.wants.arrived(session, id)) continue
      const missing = replica.lacks(author, epoch, session.theirSeq(id), session.peer)
      if (missing !== undefined) wants.push(missing)
    }
    this.#want(session, wants)
    this.#syncIfNeeded(session)
    made.work += Math.max(0, otherBytes)
    return made
  }

  /** Compares again at once when more was missing than could be asked for. */
  #syncIfNeeded(session: Session): void {
    if (!session.needsSync || !this.#deps.wants.isEmpty) return
    session.needsSync = false
    session.compare()
  }
}
