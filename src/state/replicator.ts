import {
  type ByteStream,
  type Clock,
  createMessageStream,
  errorMessage,
  type Logger,
  type PeerId,
  type PeerStreams,
  type Random,
  TrellisError,
} from '../base/index.ts'
import { AckTable } from './acks.ts'
import { BanList } from './ban-list.ts'
import type { Admitted } from './commit-queue.ts'
import { CutGathering } from './cut-gathering.ts'
import { encodeEntry, entryBytes, logIdOf, workBesideBytes } from './entry.ts'
import type { WireRecordIn } from './ephemeral.ts'
import type { ForkProof } from './fork-proof.ts'
import { HeadIndex, type LogHead } from './heads.ts'
import { LightAuthors } from './light-authors.ts'
import { MAX_MESSAGE_BYTES } from './limits.ts'
import { type Made, MessageHandler } from './message-handler.ts'
import { PeerBudgets } from './peer-budgets.ts'
import { PeerWork } from './peer-work.ts'
import type { Outgoing } from './push-queue.ts'
import type { Replica } from './replica.ts'
import type { StateMembership, WantedRange } from './replica-ports.ts'
import { outgoing, Session } from './session.ts'
import { MAX_RANGE_ENTRIES, WantTable } from './want-table.ts'

export const STATE_PROTOCOL = '/trellis/state/1'

/**
 * What a peer may send ahead: its budget of a second at a round trip of 80 ms. Each of thousands of small messages costs 30 µs to be taken from
 * the connection, whenever they are read: with 4 MiB of them a flood came in bursts of a tenth of a second, in which others waited 10 to 34 ms.
 */
const WINDOW_BYTES = 512 * 1024
/** What it costs to send an entry that a peer asked for, beside its bytes. */
const SERVED_COST_BYTES = 256
/** Streams that a peer may open in a second, and at once: a path that changes, a node that starts again. */
const OPENS_PER_SECOND = 0.5
const OPEN_BURST = 16
/** Who writes no more than this share of a budget wants little. */
const LIGHT_SHARE = 1 / 8
/** What one peer may cost in one turn of the event loop, beside a message that costs more. */
const TURN_COST_BYTES = 12 * 1024
const OPEN_TIMEOUT_MS = 10_000
const ROOT_TIMEOUT_MS = 30_000
/** Longer than a log is held up by a peer that says that it has more of it: others are asked within the grace. */
const CUT_GRACE_MS = 20_000

export interface ReplicatorOptions {
  /** Mean time between two comparisons with other peers, in milliseconds; each is 50 % more or less. @defaultValue 5_000 */
  syncIntervalMs?: number | undefined
  /** Bytes a second that one peer may make this node look at, and half of those that it may have read. @defaultValue 6 MiB */
  peerBytesPerSecond?: number | undefined
  /** How long a peer that broke the protocol is not spoken to, in milliseconds. @defaultValue 60_000 */
  banMs?: number | undefined
  /** How long an admin gathers what members have of a revoked author's logs before it cuts them, at most, in milliseconds. @defaultValue 20_000 */
  cutGraceMs?: number | undefined
}

export interface ReplicatorDeps {
  streams: PeerStreams
  replica: Replica
  membership: StateMembership
  clock: Clock
  random: Random
  log: Logger
  /** Takes records that are not part of a log; the result says why the peer broke the protocol. */
  onRecords(records: readonly WireRecordIn[], from: PeerId): string | undefined
  /** A round of anti-entropy begins. */
  onRound(): void
  /** Records that a peer gets when it has come. */
  liveRecords(): readonly WireRecordIn[]
  /** Writes where the logs of a revoked author end. */
  cut(author: PeerId): void
}

/** Carries entries between replicas: push of what is new, push-pull of what is missing. */
export class Replicator {
  readonly heads: HeadIndex
  readonly #deps: ReplicatorDeps
  readonly #syncIntervalMs: number
  /** What peers may make this node do, and what they may have it send. */
  readonly #work: PeerWork
  readonly #serving: PeerWork
  readonly #light: LightAuthors
  readonly #opens: PeerBudgets
  readonly #sessions = new Map<PeerId, Session>()
  readonly #opening = new Set<PeerId>()
  readonly #bans: BanList
  readonly #wants: WantTable
  readonly #messages: MessageHandler
  /** How far peers said that they have this node's logs. */
  readonly acks = new AckTable()
  /** When to cut the logs of revoked authors. */
  readonly gathering: CutGathering
  #cancelTick: (() => void) | undefined
  #unregister: (() => void)[] = []
  #stopped = true
  /** Entries sent on, for tests and metrics. */
  relayedCount = 0

  constructor(deps: ReplicatorDeps, options: ReplicatorOptions) {
    this.#deps = deps
    const breathe = (): Promise<void> => new Promise(resolve => void deps.clock.schedule(0, resolve))
    this.heads = new HeadIndex(deps.replica, breathe)
    this.#syncIntervalMs = options.syncIntervalMs ?? 5_000
    const rate = options.peerBytesPerSecond ?? 6 * 1024 * 1024
    const nowMs = (): number => deps.clock.monotonicMs()
    this.#light = new LightAuthors(LIGHT_SHARE * rate, nowMs)
    this.#work = new PeerWork(rate, this.#light, nowMs)
    this.#serving = new PeerWork(2 * rate, this.#light, nowMs)
    this.#opens = new PeerBudgets(OPENS_PER_SECOND, OPEN_BURST, nowMs)
    this.#wants = new WantTable({
      nowMs,
      seqOf: id => deps.replica.logs.get(id)?.seq ?? 0,
      sessions: () => this.#sessions.values(),
    })
    this.#bans = new BanList(options.banMs ?? 60_000, () => deps.clock.monotonicMs())
    this.gathering = new CutGathering({
      membership: deps.membership,
      replica: deps.replica,
      clock: deps.clock,
      graceMs: options.cutGraceMs ?? CUT_GRACE_MS,
      sessions: () => this.#sessions.values(),
      hasCompared: () => this.hasCompared,
      compare: session => session.compare(),
      cut: author => deps.cut(author),
    })
    this.#messages = new MessageHandler({
      replica: deps.replica,
      clock: deps.clock,
      heads: this.heads,
      acks: this.acks,
      wants: this.#wants,
      gathering: this.gathering,
      charge: (session, made) => this.#charge(session, made),
      onRecords: (records, from) => deps.onRecords(records, from),
      liveRecords: () => deps.liveRecords(),
    })
  }

  start(): void {
    const { streams } = this.#deps
    this.#stopped = false
    this.#unregister = [
      streams.handle(STATE_PROTOCOL, (stream, peer) => this.#accept(stream, peer), { windowBytes: WINDOW_BYTES }),
      streams.onPeer(({ type, peer }) => {
        if (type !== 'disconnected') void this.#connect(peer, type === 'path')
        else this.#sessions.get(peer)?.close(new TrellisError('unavailable', 'peer disconnected'))
      }),
    ]
    for (const peer of streams.connected()) void this.#connect(peer)
    this.#scheduleTick()
  }

  stop(): void {
    this.#stopped = true
    this.#cancelTick?.()
    this.gathering.stop()
    for (const unregister of this.#unregister.splice(0)) unregister()
    for (const session of this.#sessions.values()) session.close(new TrellisError('canceled', 'stopping'))
  }

  /** Rounds of anti-entropy that this replica has begun. */
  roundCount = 0

  /** True once this replica has been compared with another since the start. */
  get hasCompared(): boolean {
    return this.#messages.hasCompared
  }

  get peerCount(): number {
    return this.#sessions.size
  }

  // -------------------------------------------------------------------------------------------------------- Sessions

  /** The peer with the lesser id opens the one stream of a pair; with `replace`, another one, since there is a better path. */
  async #connect(peer: PeerId, replace = false): Promise<void> {
    const { streams, clock, log } = this.#deps
    if (this.#stopped || peer <= streams.self || this.#opening.has(peer)) return
    if (this.#sessions.has(peer) && !replace) return
    if (this.#bans.has(peer)) return
    this.#opening.add(peer)
    const deadline = new AbortController()
    const cancel = clock.schedule(OPEN_TIMEOUT_MS, () =>
      deadline.abort(new TrellisError('deadline_exceeded', `peer ${peer} did not take a stream`)),
    )
    try {
      const stream = await streams.open(peer, STATE_PROTOCOL, {
        trafficClass: 'sync',
        windowBytes: WINDOW_BYTES,
        signal: deadline.signal,
      })
      this.#run(stream, peer)
    } catch (reason) {
      log.debug({ peer, err: errorMessage(reason) }, 'no state stream to a peer; the next round tries again')
    } finally {
      cancel()
      this.#opening.delete(peer)
    }
  }

  #accept(stream: ByteStream, peer: PeerId): void {
    // On each, a peer can send what nobody has read yet: as much again for as often as it opens one.
    if (this.#opens.take(peer, 1) > 0 && !this.#bans.has(peer)) {
      this.#deps.log.warn({ peer }, 'a peer opens streams without end')
      this.#sessions.get(peer)?.close(new TrellisError('unavailable', 'too many streams'))
      this.#bans.add(peer)
    }
    this.#run(stream, peer)
  }

  #run(stream: ByteStream, peer: PeerId): void {
    const { clock, replica, log } = this.#deps
    // Of who sends too much, no more than the next message is taken from the connection.
    const messages = createMessageStream(stream, {
      maxMessageBytes: MAX_MESSAGE_BYTES,
      highWaterBytes: MAX_MESSAGE_BYTES,
    })
    if (this.#stopped || this.#bans.has(peer)) {
      messages.abort(new TrellisError('unavailable', 'not served now'))
      return
    }
    this.#sessions.get(peer)?.close(new TrellisError('unavailable', 'replaced by a newer stream'))
    const session = new Session(peer, messages, clock, {
      read: range => this.#readRange(range),
      pace: async (entryCount, byteCount) => {
        const cost = byteCount + entryCount * SERVED_COST_BYTES
        const waitMs = this.#serving.take(peer, cost)
        if (waitMs > 0) await this.#delay(waitMs, session.signal)
      },
      root: () => this.heads.root(),
      heads: mask => this.heads.heads(mask),
      forkProof: id => replica.storage.forkProof(id),
      breathe: () => this.#delay(0, session.signal),
    })
    this.#sessions.set(peer, session)
    session.sendHello(replica.space)
    session.compare()
    const end = (reason: unknown): void => {
      session.close(reason instanceof Error ? reason : new TrellisError('unavailable', 'stream ended'))
      this.#wants.drop(session)
      if (this.#sessions.get(peer) !== session) return
      this.#sessions.delete(peer)
      this.acks.forget(peer)
      replica.orphans.drop(peer)
      log.debug({ peer, err: errorMessage(reason) }, 'state stream ended')
    }
    void session.run().catch(end)
    void this.#readAll(session).then(() => end(undefined), end)
  }

  async #readAll(session: Session): Promise<void> {
    let cost = 0
    for (;;) {
      let received: Awaited<ReturnType<Session['read']>>
      try {
        received = await session.read()
        if (received === undefined) return
        const { work, passedOn } = await this.#messages.handle(session, received.message, received.byteCount)
        // Not reading is what slows the peer down. Within its budget others still get their turns.
        const waitMs = this.#work.take(session.peer, work, passedOn)
        cost += work + passedOn
        if (waitMs === 0 && cost < TURN_COST_BYTES) continue
        cost = 0
        await this.#delay(waitMs, session.signal)
      } catch (reason) {
        const broke = reason instanceof TrellisError && reason.kind === 'invalid_argument'
        if (broke && !session.signal.aborted) {
          this.#deps.log.warn({ peer: session.peer, reason: reason.message }, 'a peer broke the state protocol')
          this.#bans.add(session.peer)
        }
        throw reason
      }
    }
  }

  async #charge(session: Session, { work, passedOn }: Made): Promise<void> {
    const waitMs = this.#work.take(session.peer, work, passedOn)
    if (waitMs === 0) return
    await this.#delay(waitMs, session.signal)
    session.signal.throwIfAborted()
  }

  async #delay(ms: number, signal: AbortSignal): Promise<void> {
    const over = Promise.withResolvers<void>()
    const end = (): void => over.resolve()
    const cancel = this.#deps.clock.schedule(ms, end)
    // Taken off again: a session may wait many thousand times.
    signal.addEventListener('abort', end)
    await over.promise
    signal.removeEventListener('abort', end)
    cancel()
  }

  async *#readRange({ author, epoch, fromSeq, toSeq }: WantedRange): AsyncGenerator<Outgoing> {
    const { replica } = this.#deps
    const id = logIdOf(author, epoch)
    const log = replica.logs.get(id)
    if (log === undefined || log.rebuilding) return
    const lastSeq = Math.min(toSeq, log.durableSeq, fromSeq + MAX_RANGE_ENTRIES - 1)
    let seq = fromSeq
    for await (const bytes of replica.storage.read(id, fromSeq, lastSeq)) {
      // Cut back while it was read.
      if (seq > log.durableSeq || log.rebuilding) return
      if (seq > log.publishedSeq) log.publishedSeq = seq
      yield { id, author, seq, bytes }
      seq++
    }
  }

  // ------------------------------------------------------------------------------------------------------------ Push

  /** Pushes entries that are on disk and applied to some peers, and tells those that sent them how far we are. */
  onCommitted(batch: readonly Admitted[]): void {
    for (const { entry, from } of batch) {
      this.heads.touch(entry.header.author)
      this.#light.note(entry.header.author, entryBytes(entry) + workBesideBytes(entry), from)
    }
    const targets = this.#pickTargets()
    for (const { entry, bytes, log, from } of batch) {
      const item = outgoing(entry, bytes ?? encodeEntry(entry))
      for (const session of targets) {
        if (session.peer === from || session.theirSeq(item.id) >= item.seq) continue
        if (from === undefined && session.syncedMs === undefined) {
          // The peer may know more of our own log than we do: see `reviewOwn`.
          session.needsSync = true
          continue
        }
        if (entry.header.seq > log.publishedSeq) log.publishedSeq = entry.header.seq
        session.push(item)
        this.relayedCount++
      }
      const head: LogHead = {
        author: log.author,
        epoch: log.epoch,
        seq: log.durableSeq,
        hash: log.durableHash,
        frozenAt: log.frozenAt ?? 0,
      }
      if (from === undefined) continue
      this.#sessions.get(from)?.acknowledge(log.id, head)
      if (log.author !== from) this.#sessions.get(log.author)?.acknowledge(log.id, head)
    }
  }

  /** ⌈log2 N⌉ + 2 random peers. */
  #pickTargets(): Session[] {
    const sessions = [...this.#sessions.values()].filter(session => session.greeted)
    const count = Math.ceil(Math.log2(sessions.length + 1)) + 2
    for (let index = 0; index < Math.min(count, sessions.length); index++) {
      const other = index + Math.floor(this.#deps.random.unit() * (sessions.length - index))
      const swapped = sessions[index] as Session
      sessions[index] = sessions[other] as Session
      sessions[other] = swapped
    }
    return sessions.slice(0, count)
  }

  onForked(proof: ForkProof): void {
    this.heads.touch(proof.author)
    for (const session of this.#sessions.values()) session.sendProofs([proof])
  }

  // ------------------------------------------------------------------------------------------------------------ Sync

  #scheduleTick(): void {
    const delayMs = this.#syncIntervalMs * (0.5 + this.#deps.random.unit())
    this.#cancelTick = this.#deps.clock.schedule(delayMs, () => {
      this.#tick()
      if (!this.#stopped) this.#scheduleTick()
    })
  }

  /** One round: streams to those who lack one, roots to one random peer and the one least recently compared with. */
  #tick(): void {
    this.roundCount++
    this.#deps.onRound()
    const nowMs = this.#deps.clock.monotonicMs()
    for (const peer of this.#deps.streams.connected()) void this.#connect(peer)
    this.#wants.expireAll()
    for (const budgets of [this.#work, this.#serving, this.#light, this.#opens]) budgets.trim()
    for (const session of this.#sessions.values())
      if (session.rootSentMs !== undefined && nowMs - session.rootSentMs > ROOT_TIMEOUT_MS)
        session.close(new TrellisError('deadline_exceeded', `peer ${session.peer} does not answer`))
    const sessions = [...this.#sessions.values()]
    if (sessions.length === 0) return
    const random = sessions[Math.floor(this.#deps.random.unit() * sessions.length)] as Session
    const oldest = sessions.reduce((a, b) => ((b.syncedMs ?? 0) < (a.syncedMs ?? 0) ? b : a))
    for (const session of new Set([random, oldest])) session.compare()
  }

  /** Sends records to some peers, who send them on if they are new to them. */
  relayRecords(records: readonly WireRecordIn[], from: PeerId | undefined): void {
    for (const session of this.#pickTargets()) if (session.peer !== from) session.sendRecords(records)
  }
}
