import {
  abortable,
  type Clock,
  type KeyValueStore,
  type Logger,
  type Metrics,
  type PeerId,
  type PeerStreams,
  type Random,
  type Signer,
  TrellisError,
  throwIfAborted,
  verifySignature,
} from '../base/index.ts'
import type { Admitted } from './commit-queue.ts'
import { CUTS_DOCUMENT } from './cuts.ts'
import { EphemeralStore, MAX_TTL_MS } from './ephemeral.ts'
import type { Verify } from './fork-proof.ts'
import { type HistoryEntry, type HistoryOptions, readHistory } from './history.ts'
import { checkJson, freezeJson, type JsonValue } from './json.ts'
import { DOCUMENT_NAME_PATTERN } from './limits.ts'
import { LocalWriter } from './local-writer.ts'
import { type KeyChange, msOfStamp, type OwnedEntry } from './owned-document.ts'
import { checkKey } from './owned-update.ts'
import { Replica } from './replica.ts'
import type { ChangeOrigin, StateMembership } from './replica-ports.ts'
import { Replicator, type ReplicatorOptions } from './replicator.ts'
import { createPolicyEntry, type SharedDocument, SharedHandle } from './shared-handle.ts'
import { SharedLease } from './shared-lease.ts'
import { type SharedPolicy, sharedIdOf } from './shared-update.ts'
import type { EphemeralMap, OwnedMap, StateStatus, StateStore, WatchOptions } from './store-types.ts'
import { type DocumentEvent, DocumentWatcher } from './watchers.ts'

export interface StateStoreOptions extends ReplicatorOptions {
  streams: PeerStreams
  signer: Signer
  /** A store of its own: a sublevel of the home's database. */
  db: KeyValueStore
  membership: StateMembership
  log: Logger
  metrics: Metrics
  clock: Clock
  random: Random
  /**
   * Names this copy of the database, as `Database.instance` does. When it has changed at the next start,
   * the database was restored from a backup, and this node writes a new log rather than fork the old one.
   */
  instance?: string
  /** How long writes gather before they are signed and written together, in milliseconds. @defaultValue 20 */
  coalesceMs?: number
  /** How signatures are checked. For simulations. @defaultValue Ed25519 */
  verify?: Verify
}

/** Makes the replicated state of one space on one node. */
export function createStateStore(options: StateStoreOptions): StateStore {
  return new Store(options)
}

const UPKEEP_MS = 60_000

/** A shared document that is open, and how many use it. */
interface HeldDocument {
  handle: Promise<SharedHandle>
  userCount: number
}

type Watchers = Map<string, Set<DocumentWatcher>>

class Store implements StateStore {
  readonly name = 'state'
  readonly self: PeerId
  readonly #options: StateStoreOptions
  readonly #replica: Replica
  readonly #writer: LocalWriter
  readonly #replicator: Replicator
  readonly #ephemerals: EphemeralStore
  readonly #watchers: Watchers = new Map()
  readonly #ephemeralWatchers: Watchers = new Map()
  readonly #maps = new Map<string, OwnedMap>()
  readonly #handles = new Map<string, HeldDocument>()
  readonly #closing = new Map<string, Promise<void>>()
  #unsubscribe: (() => void) | undefined
  #cancelUpkeep: (() => void) | undefined
  #phase: 'new' | 'running' | 'stopped' = 'new'
  readonly #countEntries: (amount: number, labels?: Record<string, string>) => void

  constructor(options: StateStoreOptions) {
    const { signer, streams, clock, random, metrics } = options
    this.#options = options
    this.self = signer.peer
    const log = options.log.child({ room: 'state' })
    this.#replica = new Replica(
      { ...options, log },
      {
        committed: batch => this.#onCommitted(batch),
        changed: (document, changes, origin) => this.#tell(this.#watchers, document, changes, origin),
        touched: author => this.#replicator.heads.touch(author),
        forked: proof => this.#replicator.onForked(proof),
        failed: error => log.error({ err: error }, error.message),
      },
    )
    this.#writer = new LocalWriter(this.#replica, clock, log, options.coalesceMs ?? 20)
    this.#ephemerals = new EphemeralStore({
      space: this.#replica.space,
      signer,
      verify: options.verify ?? verifySignature,
      stamps: this.#replica.stamps,
      clock,
      isMember: peer => options.membership.isMember(peer),
      changed: (document, changes, origin) => this.#tell(this.#ephemeralWatchers, document, changes, origin),
      relay: (records, from) => this.#replicator.relayRecords(records, from),
    })
    const countRounds = metrics.counter('trellis_state_rounds_total', 'Rounds of anti-entropy begun.')
    this.#replicator = new Replicator(
      {
        streams,
        replica: this.#replica,
        membership: options.membership,
        clock,
        random,
        log,
        onRecords: (records, from) => this.#ephemerals.receive(records, from),
        liveRecords: () => this.#ephemerals.live(),
        onRound: () => countRounds(1),
        cut: author => this.#cut(author),
      },
      options,
    )
    this.#countEntries = metrics.counter('trellis_state_entries_total', 'Entries committed, by origin.', ['origin'])
  }

  async start(signal: AbortSignal): Promise<void> {
    throwIfAborted(signal)
    await this.#replica.load()
    this.#replicator.heads.touchAll()
    this.#phase = 'running'
    this.#unsubscribe = this.#options.membership.onChange(() => this.#onMembership())
    // Of those too whose grace was running when this node stopped.
    this.#replicator.gathering.review()
    this.#replica.reviewMembership()
    this.#replicator.start()
    this.#scheduleUpkeep()
  }

  #scheduleUpkeep(): void {
    this.#cancelUpkeep = this.#options.clock.schedule(UPKEEP_MS, () => {
      // Only after hearing of peers: they may have more of our own logs than we do.
      const due = this.#replicator.hasCompared && this.#replica.wantsCompaction
      if (due) void this.compact().catch(() => {})
      this.#replicator.gathering.review()
      this.#replica.shrink()
      this.#scheduleUpkeep()
    })
  }

  async stop(): Promise<void> {
    if (this.#phase !== 'running') return
    this.#unsubscribe?.()
    this.#cancelUpkeep?.()
    // What was written before the stop is on disk after it, unless the disk has failed.
    for (const { handle } of this.#handles.values()) await handle.then(open => open.close()).catch(() => {})
    await this.#writer.flushed().catch(() => {})
    this.#phase = 'stopped'
    this.#writer.stop()
    this.#replicator.stop()
    await this.#replica.repairs.settled()
    await this.#replica.settled().catch(() => {})
    this.#ephemerals.stop()
    for (const all of [this.#watchers, this.#ephemeralWatchers])
      for (const watchers of all.values()) for (const watcher of watchers) watcher.end()
  }

  document(name: string): OwnedMap {
    checkName(name)
    let map = this.#maps.get(name)
    if (map === undefined) this.#maps.set(name, (map = this.#createMap(name)))
    return map
  }

  ephemeral(name: string): EphemeralMap {
    checkName(name)
    const ephemerals = this.#ephemerals
    const set = (key: string, value: JsonValue | undefined, ttlMs: number): void => {
      this.#checkRunning()
      ephemerals.set(name, key, value, ttlMs)
    }
    return {
      name,
      set: (key, value, { ttlMs }) => set(key, value, ttlMs),
      delete: key => set(key, undefined, MAX_TTL_MS),
      get: key => ephemerals.get(name, key)?.value,
      getFrom: (author, key) => ephemerals.getFrom(author, name, key)?.value,
      entries: () => ephemerals.entries(name),
      watch: options => this.#watch(this.#ephemeralWatchers, name, () => ephemerals.entries(name), options ?? {}),
    }
  }

  ephemerals(): string[] {
    return this.#ephemerals.documents()
  }

  async createShared(name: string, policy: SharedPolicy): Promise<SharedDocument> {
    this.#checkRunning()
    const id = sharedIdOf(this.self, name)
    if (this.#replica.shared.index(id)?.policy !== undefined)
      throw new TrellisError('already_exists', `there is a shared document ${id} already`)
    createPolicyEntry(this.#replica, id, policy)
    await this.#replica.ownSettled()
    return this.openShared(id)
  }

  async openShared(id: string): Promise<SharedDocument> {
    this.#checkRunning()
    let open = this.#handles.get(id)
    if (open === undefined) {
      const { clock, log, coalesceMs = 20 } = this.#options
      const deps = { replica: this.#replica, clock, log, coalesceMs }
      const closed = this.#closing.get(id) ?? Promise.resolve()
      open = { handle: closed.then(() => SharedHandle.open(deps, id)), userCount: 0 }
      this.#handles.set(id, open)
    }
    const held = open
    held.userCount++
    try {
      const handle = await held.handle
      return new SharedLease(handle, () => this.#release(id, held, handle))
    } catch (reason) {
      if (this.#handles.get(id) === held) this.#handles.delete(id)
      throw reason
    }
  }

  async #release(id: string, held: HeldDocument, handle: SharedHandle): Promise<void> {
    if (--held.userCount > 0 || this.#handles.get(id) !== held) return
    this.#handles.delete(id)
    const closing = handle.close().finally(() => {
      if (this.#closing.get(id) === closing) this.#closing.delete(id)
    })
    this.#closing.set(id, closing)
    await closing
  }

  sharedPolicy(id: string): SharedPolicy | undefined {
    return this.#replica.shared.index(id)?.policy
  }

  sharedDocuments(): string[] {
    return this.#replica.shared.ids()
  }

  documents(): string[] {
    const names = new Set(this.#replica.documents().map(document => document.name))
    for (const name of this.#writer.pendingDocuments()) names.add(name)
    return [...names].sort()
  }

  async flushed(): Promise<void> {
    this.#checkRunning()
    for (const { handle } of this.#handles.values()) (await handle).flush()
    await this.#writer.flushed()
  }

  async replicatedTo(peerCount: number, options: { signal?: AbortSignal } = {}): Promise<number> {
    if (!Number.isSafeInteger(peerCount) || peerCount < 1)
      throw new TrellisError('invalid_argument', 'the number of peers is at least 1')
    await abortable(this.flushed(), options.signal)
    const { own, logs } = this.#replica
    let ends = own.ends()
    if (ends.length === 0) return 0
    const reached = Promise.withResolvers<number>()
    const check = (): void => {
      // Compacted or cut back meanwhile: what was written is in the log that followed.
      const isGone = ends.some(({ log, seq }) => logs.get(log.id) !== log || log.durableSeq < seq)
      if (ends.length === 0 || isGone) ends = own.ends()
      const count = this.#replicator.acks.count(ends)
      if (count >= peerCount) reached.resolve(count)
    }
    const unsubscribe = this.#replicator.acks.onChange(check)
    try {
      check()
      return await abortable(reached.promise, options.signal)
    } finally {
      unsubscribe()
    }
  }

  async compact(): Promise<void> {
    this.#checkRunning()
    while (!this.#writer.compact()) {
      await this.#replica.repairs.settled()
      await this.#writer.flushed()
    }
    await this.#replica.settled()
    await this.#replica.repairs.settled()
  }

  async history(name: string, options: HistoryOptions = {}): Promise<HistoryEntry[]> {
    checkName(name)
    if (options.key !== undefined) checkKey(options.key)
    this.#checkRunning()
    await this.flushed()
    return readHistory(this.#replica, name, options)
  }

  digest(): string {
    return this.#replica.digest()
  }

  status(): StateStatus {
    const table = this.#replica.logs
    const logs = [...table.all()]
    const authors = new Set([...table.authors(), ...table.retiredAuthors()])
    const own = this.#replica.own.owned.current
    return {
      peerCount: this.#replicator.peerCount,
      replicatedPeerCount: this.#replicator.acks.count(this.#replica.own.ends()),
      documentCount: this.#replica.documents().length,
      authorCount: authors.size,
      logCount: logs.length,
      entryCount: logs.reduce((count, log) => count + log.durableSeq, 0),
      frozen: [...authors].flatMap(author => table.forksOf(author)),
      pendingBytes: this.#replica.pendingBytes,
      orphanBytes: this.#replica.orphans.bytes,
      refusedEntryCount: this.#replica.receiver.refusedCount,
      roundCount: this.#replicator.roundCount,
      readOnly: this.#replica.failure?.message,
      own: own === undefined ? undefined : { epoch: own.epoch, seq: own.durableSeq },
    }
  }

  #checkRunning(): void {
    if (this.#phase !== 'running') throw new TrellisError('failed_precondition', 'replicated state is not running')
  }

  #onCommitted(batch: readonly Admitted[]): void {
    let localCount = 0
    for (const { entry, changes, from } of batch) {
      if (from !== undefined) continue
      localCount++
      this.#writer.applied(entry.header.document, changes)
    }
    this.#countEntries(localCount, { origin: 'local' })
    this.#countEntries(batch.length - localCount, { origin: 'peer' })
    this.#replicator.onCommitted(batch)
  }

  #tell(watchers: Watchers, document: string, changes: readonly KeyChange[], origin: ChangeOrigin): void {
    for (const watcher of watchers.get(document) ?? []) watcher.push(changes, origin)
  }

  #onMembership(): void {
    this.#replicator.heads.touchAll()
    this.#replicator.gathering.review()
    this.#replica.reviewMembership()
    this.#ephemerals.reviewMembership()
  }

  /** An admin names where the logs of a revoked author end, so that all replicas end them at the same entry. */
  #cut(author: PeerId): void {
    const cuts = this.#replica.logs.ofAuthor(author).map(({ epoch, seq }) => [String(epoch), seq])
    try {
      this.#writer.write(CUTS_DOCUMENT, author, Object.fromEntries(cuts) as JsonValue)
    } catch (reason) {
      const { log } = this.#options
      log.error({ err: reason, author }, 'where the logs of a former member end could not be written')
    }
  }

  // ------------------------------------------------------------------------------------------------------------ Maps

  #createMap(name: string): OwnedMap {
    const write = (key: string, value: JsonValue | undefined): void => {
      this.#checkRunning()
      checkKey(key)
      this.#writer.write(name, key, value)
    }
    const pendingEntry = (key: string): OwnedEntry | undefined => {
      const cell = this.#writer.pending(name, key)
      if (cell?.value === undefined) return undefined
      return { key, author: this.self, value: freezeJson(cell.value), updatedMs: msOfStamp(cell.stamp) }
    }
    const getEntry = (key: string): OwnedEntry | undefined => {
      const pending = this.#writer.pending(name, key)
      return pending === undefined ? this.#replica.document(name).get(key) : pendingEntry(key)
    }
    const getEntryFrom = (author: PeerId, key: string): OwnedEntry | undefined => {
      if (author === this.self && this.#writer.pending(name, key) !== undefined) return pendingEntry(key)
      return this.#replica.document(name).getFrom(author, key)
    }
    return {
      name,
      set(key, value) {
        checkJson(value)
        write(key, value)
      },
      delete: key => write(key, undefined),
      get: key => getEntry(key)?.value,
      getEntry,
      getFrom: (author, key) => getEntryFrom(author, key)?.value,
      getEntryFrom,
      entriesAt: key => {
        const authors = new Set([this.self, ...this.#replica.document(name).authors])
        return [...authors].flatMap(author => getEntryFrom(author, key) ?? [])
      },
      entries: () => this.#entries(name),
      watch: options => this.#watch(this.#watchers, name, () => this.#replica.document(name).entries(), options ?? {}),
    }
  }

  #entries(name: string): OwnedEntry[] {
    const pending = new Map(this.#writer.allPending(name))
    const entries = [...this.#replica.document(name).entries()].filter(
      entry => entry.author !== this.self || !pending.has(entry.key),
    )
    for (const [key, { stamp, value }] of pending)
      if (value !== undefined)
        entries.push({ key, author: this.self, value: freezeJson(value), updatedMs: msOfStamp(stamp) })
    return entries
  }

  #watch(
    all: Watchers,
    name: string,
    current: () => Iterable<KeyChange>,
    { signal, initial }: WatchOptions,
  ): AsyncIterableIterator<DocumentEvent, undefined> {
    const watchers = all.get(name) ?? new Set()
    all.set(name, watchers)
    const watcher = new DocumentWatcher(() => {
      watchers.delete(watcher)
      if (watchers.size === 0) all.delete(name)
      signal?.removeEventListener('abort', onAbort)
    })
    const onAbort = (): void => watcher.end()
    watchers.add(watcher)
    if (initial) watcher.push([...current()], 'disk')
    if (this.#phase === 'stopped') watcher.end()
    if (signal?.aborted) onAbort()
    else signal?.addEventListener('abort', onAbort, { once: true })
    return watcher
  }
}

function checkName(name: string): void {
  if (!DOCUMENT_NAME_PATTERN.test(name))
    throw new TrellisError('invalid_argument', `not a document name: ${JSON.stringify(name.slice(0, 200))}`, {
      hint: 'Use up to 128 letters, digits and . _ : / - and begin with a letter or digit.',
    })
}
