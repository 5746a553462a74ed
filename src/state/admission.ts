import { errorMessage, type PeerId } from '../base/index.ts'
import { type Entry, equalBytes, hashPayload, signedBytes } from './entry.ts'
import { type ForkProof, makeForkProof, type Verify } from './fork-proof.ts'
import { ENTRY_COST_BYTES, MAX_CLOCK_SKEW_MS, MAX_FORKED_EPOCHS, MAX_LIVE_BYTES } from './limits.ts'
import type { AuthorLog, LogTable } from './log.ts'
import { checkOwnedUpdate, type OwnedChange } from './owned-update.ts'
import { checkSharedUpdate, decodePolicy, ownerOf } from './shared-update.ts'
import { parseUpdate } from './update-parser.ts'

/** Where an entry came from. What was signed here or read from our disk has its signature checked already. */
export type EntrySource = 'peer' | 'local' | 'disk'

/** What became of an entry. Only `refused` says that its bytes can never be valid: whoever sent it broke the protocol. */
export type Verdict =
  | { type: 'admitted'; log: AuthorLog; changes: OwnedChange[]; needs: ReadonlyMap<number, number> }
  | { type: 'duplicate' }
  /** Entries between our head and this one are missing. */
  | { type: 'gap'; log: AuthorLog }
  /** It stands on another entry than our head: one of the two is forked, at or before our head. */
  | { type: 'diverged'; log: AuthorLog }
  /** Older than what is kept in memory: only the disk knows whether it is a duplicate. */
  | { type: 'old'; log: AuthorLog }
  | { type: 'fork'; log: AuthorLog; proof: ForkProof }
  /** Not now: the author is not a member here, its stamp lies ahead, or its log is frozen or being read. */
  | { type: 'later'; reason: string }
  | { type: 'refused'; reason: string }

export type AdmittedVerdict = Extract<Verdict, { type: 'admitted' }>

const NOTHING: ReadonlyMap<number, number> = new Map()

export interface AdmissionDeps {
  space: Uint8Array
  logs: LogTable
  /** Whether an entry at this place may count, if this peer gives it: its author is a member, or was until a later entry. */
  permits(author: PeerId, epoch: number, seq: number, from: PeerId): boolean
  verify: Verify
  wallMs(): number
}

/**
 * Decides on entries in the order of the design: space and author, place in the log, signature and payload hash, the
 * update itself. Does no I/O. An admitted entry moves its log's validated head at once; the caller writes it to disk
 * before anyone hears of it.
 */
export class Admission {
  readonly #deps: AdmissionDeps

  constructor(deps: AdmissionDeps) {
    this.#deps = deps
  }

  /** With `isSigned`, its signature has been checked already. `from` is the peer that gave it, if not its author. */
  admit(entry: Entry, source: EntrySource, isSigned?: boolean, from: PeerId = entry.header.author): Verdict {
    const { space, logs } = this.#deps
    const { header } = entry
    if (!equalBytes(header.space, space)) return { type: 'refused', reason: 'entry of another space' }
    if (source === 'peer' && !this.#deps.permits(header.author, header.epoch, header.seq, from))
      return { type: 'later', reason: 'author is not a member' }
    if (this.isVoid(header.author)) return { type: 'later', reason: 'author forked too often' }

    const log = logs.find(header.author, header.epoch)
    if (logs.isClosed(header.author, header.epoch)) return { type: 'later', reason: 'log is closed' }
    if (log.rebuilding && source !== 'disk') return { type: 'later', reason: 'log is being read' }
    if (header.seq <= log.seq) return this.#compare(entry, log)
    if (log.frozenAt !== undefined && header.seq >= log.frozenAt) return { type: 'later', reason: 'log is frozen' }
    if (header.seq > log.seq + 1) return { type: 'gap', log }
    if (!equalBytes(header.prev, log.hash)) return { type: 'diverged', log }
    if (source === 'peer' && header.stamp > (this.#deps.wallMs() + MAX_CLOCK_SKEW_MS) * 1000)
      return { type: 'later', reason: 'stamp lies in the future' }

    if (source === 'peer' && !(isSigned ?? this.#isSigned(entry)))
      return { type: 'refused', reason: 'signature does not hold' }
    if (header.payloadLength > 0 && !equalBytes(hashPayload(entry.payload), header.payloadHash))
      return { type: 'refused', reason: 'payload does not hash to what was signed' }
    if (header.stamp <= log.stamp) return { type: 'refused', reason: 'stamp does not grow' }
    if (log.costBytes + ENTRY_COST_BYTES + header.payloadLength > log.maxCostBytes)
      return { type: 'refused', reason: 'log is too long' }
    try {
      const checked = this.#checkPayload(entry, log)
      log.advance(header, entry.hash, source !== 'disk')
      logs.add(log)
      return { type: 'admitted', log, ...checked }
    } catch (reason) {
      return { type: 'refused', reason: errorMessage(reason) }
    }
  }

  /** Compares an entry with the one that we hold at its place, when memory did not know. */
  compareStored(entry: Entry, stored: Entry, log: AuthorLog): Verdict {
    return equalBytes(entry.hash, stored.hash) ? { type: 'duplicate' } : this.#forked(entry, stored, log)
  }

  /** An author that forked this often counts for nothing any more. */
  isVoid(author: PeerId): boolean {
    const { logs } = this.#deps
    if (logs.isRetired(author)) return true
    let forkCount = 0
    for (const log of logs.ofAuthor(author)) if (log.frozenAt !== undefined) forkCount++
    return forkCount >= MAX_FORKED_EPOCHS
  }

  #compare(entry: Entry, log: AuthorLog): Verdict {
    return log.holds(entry.header.seq, entry.hash) ? { type: 'duplicate' } : { type: 'old', log }
  }

  #forked(entry: Entry, stored: Entry, log: AuthorLog): Verdict {
    if (!this.#isSigned(entry)) return { type: 'refused', reason: 'signature does not hold' }
    return { type: 'fork', log, proof: makeForkProof(entry, stored) }
  }

  #isSigned(entry: Entry): boolean {
    return this.#deps.verify(entry.header.author, signedBytes(entry.headerBytes), entry.signature)
  }

  /** The update against the policy of its document; moves the part's validated state when all of it holds. */
  #checkPayload(entry: Entry, log: AuthorLog): { changes: OwnedChange[]; needs: ReadonlyMap<number, number> } {
    const { header } = entry
    const { document, kind } = header
    if (log.isShared !== (kind === 'shared' || kind === 'policy')) throw new Error('kind of entry is not of its epoch')
    switch (kind) {
      case 'close':
        return { changes: [], needs: NOTHING }
      case 'owned': {
        const part = log.part(document)
        const update = checkOwnedUpdate(entry.payload, log.clientId, header.stamp, part.tips)
        if (update.clockStart !== part.clock) throw new Error('update does not start at the next clock')
        if (update.clockStart !== header.clockStart || update.clockLength !== header.clockLength)
          throw new Error('header and update disagree on clocks')
        const { changes, grownBytes } = update
        if (log.liveBytes + grownBytes > MAX_LIVE_BYTES) throw new Error('log holds too much')
        log.keep(document, part)
        log.liveBytes += grownBytes
        for (const change of changes) part.tips.move(change)
        part.clock += update.clockLength
        return { changes, needs: NOTHING }
      }
      case 'shared': {
        ownerOf(document)
        if (header.policyHead.byteLength === 0) throw new Error('shared update names no policy')
        const clock = log.sharedClocks.get(document) ?? 0
        const needs = checkSharedUpdate(parseUpdate(entry.payload), header, log.clientId, clock)
        log.setSharedClock(document, clock + header.clockLength)
        return { changes: [], needs }
      }
      case 'policy':
        if (ownerOf(document) !== header.author) throw new Error('only its owner sets the policy of a document')
        if (header.clockStart + header.clockLength > 0) throw new Error('policy claims clocks')
        decodePolicy(entry.payload)
        log.setSharedClock(document, log.sharedClocks.get(document) ?? 0)
        return { changes: [], needs: NOTHING }
      default:
        throw new Error('unknown kind')
    }
  }
}
