import type { Clock, PeerId } from '../base/index.ts'
import { type LogId, logIdOf } from './entry.ts'
import type { Replica } from './replica.ts'
import type { StateMembership, WantedRange } from './replica-ports.ts'
import type { Session } from './session.ts'

/** Steps that a grace lasts at most: counted, not measured, so that a node that stood still has not used it up. */
const GRACE_STEPS = 40
/** Steps in which members hear of a revocation, from when on they take nothing new, before they are asked what they have. */
const SETTLE_STEPS = 2
/** Logs of which one peer says that it has more. */
const MAX_MISSING_COUNT = 256

/** How far an admin is with gathering the logs of a revoked author. */
export interface Gathering {
  /** Steps in which a member was connected. */
  stepCount: number
  /** From which step on a comparison with a member counts. */
  sinceStep: number | undefined
}

/** What a peer has shown that this node lacks. */
interface View {
  /** From which step on a comparison counts: before it, the peer may not have heard of a revocation. */
  sinceStep: number | undefined
  comparedStep: number
  missing: Map<LogId, WantedRange>
}

export interface CutGatheringDeps {
  membership: StateMembership
  replica: Replica
  clock: Pick<Clock, 'schedule'>
  /** How long a grace lasts at most, in milliseconds. */
  graceMs: number
  sessions(): Iterable<Session>
  /** Whether this node was compared with any other since it started: else there may be cuts that it has not heard of. */
  hasCompared(): boolean
  /** Asks a peer what it has. */
  compare(session: Session): void
  /** Writes where the logs of an author end. */
  cut(author: PeerId): void
}

/**
 * When an admin cuts the logs of revoked authors: not before it has what connected members have of them. Honest members
 * may have built on entries that it has yet to hear of, and what is cut off takes that along. Nobody else takes anything new
 * of such an author meanwhile, and the admin from members only. Who says that it has more, and doesn't give it, delays a cut to
 * the end of the grace. While nobody is connected the cut waits: nobody would hear of it.
 */
export class CutGathering {
  readonly #deps: CutGatheringDeps
  readonly #views = new WeakMap<Session, View>()
  #step = 0
  #cancel: (() => void) | undefined

  constructor(deps: CutGatheringDeps) {
    this.#deps = deps
  }

  /** Begins with authors that are members no more; those of whom this node has nothing too: others may have. */
  review(): void {
    const { membership, replica } = this.#deps
    if (!membership.isAdmin(replica.self)) return
    for (const author of new Set([...membership.formerMembers(), ...replica.logs.authors()]))
      if (this.#isDue(author) && !replica.gathering.has(author))
        replica.gathering.set(author, { stepCount: 0, sinceStep: undefined })
    if (replica.gathering.size > 0 && this.#cancel === undefined) this.#schedule()
  }

  stop(): void {
    this.#cancel?.()
  }

  /** A peer has answered with all that it has and this node lacks, which `lacks` was told before. */
  compared(session: Session): void {
    this.#view(session).comparedStep = this.#step
  }

  /** A peer has more of a log. Those of admins matter too: there may be a cut in them already. */
  lacks(session: Session, range: WantedRange): void {
    const { membership, replica } = this.#deps
    if (replica.gathering.size === 0) return
    if (!replica.gathering.has(range.author) && !membership.isAdmin(range.author)) return
    const { missing } = this.#view(session)
    if (missing.size < MAX_MISSING_COUNT) missing.set(logIdOf(range.author, range.epoch), range)
  }

  #schedule(): void {
    const { clock, graceMs, replica } = this.#deps
    this.#cancel = clock.schedule(graceMs / GRACE_STEPS, () => {
      this.#cancel = undefined
      this.#next()
      if (replica.gathering.size > 0) this.#schedule()
    })
  }

  #next(): void {
    const { membership, replica } = this.#deps
    this.#step++
    const members = [...this.#deps.sessions()].filter(({ greeted, peer }) => greeted && membership.isMember(peer))
    for (const session of members) this.#view(session).sinceStep ??= this.#step + SETTLE_STEPS - 1
    let asks = false
    for (const [author, gathering] of replica.gathering) {
      if (!this.#isDue(author)) {
        replica.gathering.delete(author)
        continue
      }
      if (members.length > 0) gathering.stepCount++
      if (members.length === 0 || gathering.stepCount < SETTLE_STEPS) continue
      const sinceStep = (gathering.sinceStep ??= this.#step)
      const isOver = gathering.stepCount >= GRACE_STEPS || members.every(session => this.#hasAll(session, sinceStep))
      // While a log is read again, where it ends is not known.
      if (isOver && this.#deps.hasCompared() && !replica.logs.ofAuthor(author).some(({ rebuilding }) => rebuilding)) {
        replica.gathering.delete(author)
        this.#deps.cut(author)
      } else {
        asks = true
      }
    }
    if (asks) for (const session of members) if (session.rootSentMs === undefined) this.#deps.compare(session)
  }

  #isDue(author: PeerId): boolean {
    const { membership, replica } = this.#deps
    if (!membership.isAdmin(replica.self) || membership.isMember(author) || author === replica.self) return false
    return replica.cutOf(author, 0) === undefined
  }

  /** Whether this node has what a peer had when it was asked. */
  #hasAll(session: Session, sinceStep: number): boolean {
    const { comparedStep, missing, sinceStep: fromStep = 0 } = this.#view(session)
    for (const [id, range] of missing) if (!this.#isMissing(id, range)) missing.delete(id)
    return comparedStep >= Math.max(sinceStep, fromStep) && missing.size === 0
  }

  #isMissing(id: LogId, { author, epoch, toSeq }: WantedRange): boolean {
    const { replica } = this.#deps
    const log = replica.logs.get(id)
    if (log !== undefined && (log.rebuilding || log.durableSeq < Math.min(log.seq, toSeq))) return true
    return replica.lacks(author, epoch, toSeq) !== undefined
  }

  #view(session: Session): View {
    let view = this.#views.get(session)
    if (view === undefined)
      this.#views.set(session, (view = { sinceStep: undefined, comparedStep: -1, missing: new Map() }))
    return view
  }
}
