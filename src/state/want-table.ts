import { type LogId, logIdOf } from './entry.ts'
import type { WantedRange } from './replica-ports.ts'
import type { Session } from './session.ts'

/** Without anything of a log from the peer that was asked for it, others come before it for a while. */
const WANT_TIMEOUT_MS = 10_000
const DISTRUST_MS = 60_000
/** Entries of one range. */
export const MAX_RANGE_ENTRIES = 2048
const MAX_WANTED_LOGS = 1024

/** Entries that a peer was asked for: up to `toSeq`, of which we have come to `seq` since. */
interface Want {
  session: Session
  toSeq: number
  seq: number
  deadlineMs: number
}

export interface WantTableDeps {
  nowMs(): number
  /** How far a log has come here. */
  seqOf(id: LogId): number
  sessions(): Iterable<Session>
}

/** Which peer was asked for the next entries of each log: one at a time, and another one when it lets us wait. */
export class WantTable {
  readonly #deps: WantTableDeps
  readonly #wants = new Map<LogId, Want>()

  constructor(deps: WantTableDeps) {
    this.#deps = deps
  }

  get isEmpty(): boolean {
    return this.#wants.size === 0
  }

  /** Those of some ranges that a peer is to be asked for now. What it isn't asked for is compared again when need be. */
  choose(session: Session, ranges: readonly WantedRange[]): WantedRange[] {
    const nowMs = this.#deps.nowMs()
    const asked: WantedRange[] = []
    for (const range of ranges) {
      const id = logIdOf(range.author, range.epoch)
      const probe = range.toSeq === 0 || range.fromSeq <= this.#deps.seqOf(id)
      const current = this.#expire(id, nowMs)
      if (!probe && (current !== undefined || this.#isOutdone(session, id, range.fromSeq, nowMs))) continue
      if (!probe && this.#wants.size >= MAX_WANTED_LOGS && current === undefined) {
        session.needsSync = true
        continue
      }
      const toSeq = Math.min(range.toSeq, range.fromSeq + MAX_RANGE_ENTRIES - 1)
      if (!probe) this.#wants.set(id, { session, toSeq, seq: 0, deadlineMs: nowMs + WANT_TIMEOUT_MS })
      asked.push({ ...range, toSeq })
    }
    return asked
  }

  /** Takes note that a peer sent something of a log. True when that was all that it had been asked for. */
  arrived(session: Session, id: LogId): boolean {
    const want = this.#wants.get(id)
    const seq = this.#deps.seqOf(id)
    if (want === undefined || want.session !== session) return false
    if (seq > want.seq) {
      want.seq = seq
      want.deadlineMs = this.#deps.nowMs() + WANT_TIMEOUT_MS
    }
    // Without progress (a stamp ahead, say) it is not asked for again before the deadline.
    return seq >= want.toSeq && this.#wants.delete(id)
  }

  /** A session is over. */
  drop(session: Session): void {
    for (const [id, want] of this.#wants) if (want.session === session) this.#wants.delete(id)
  }

  expireAll(): void {
    const nowMs = this.#deps.nowMs()
    for (const id of this.#wants.keys()) this.#expire(id, nowMs)
  }

  /** True when a peer has let us wait for a log, and another that has not says that it has more of it too. */
  #isOutdone(session: Session, id: LogId, seq: number, nowMs: number): boolean {
    if (!session.isDistrusted(id, nowMs)) return false
    for (const other of this.#deps.sessions())
      if (other !== session && other.theirSeq(id) >= seq && !other.isDistrusted(id, nowMs)) return true
    return false
  }

  /** What has been asked for of a log, unless the peer that was asked has let it be. */
  #expire(id: LogId, nowMs: number): Want | undefined {
    const want = this.#wants.get(id)
    if (want === undefined || (want.deadlineMs > nowMs && !want.session.signal.aborted)) return want
    this.#wants.delete(id)
    // It said that it has more: whoever only says so must not keep others from being asked.
    want.session.distrust(id, nowMs + DISTRUST_MS)
    return undefined
  }
}
