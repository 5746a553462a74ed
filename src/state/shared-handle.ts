import {
  type Doc,
  mergeUpdates,
  type Transaction,
  type Array as YArray,
  type Map as YMap,
  type Text as YText,
} from 'yjs'
import { type Clock, errorMessage, type Logger, type PeerId, TrellisError, toTrellisError } from '../base/index.ts'
import { NO_BYTES } from './entry.ts'
import type { JsonValue } from './json.ts'
import { MAX_PAYLOAD_BYTES, MAX_REF_COUNT } from './limits.ts'
import type { AuthorLog } from './log.ts'
import type { Replica } from './replica.ts'
import { counterValue, type SharedChange, type SharedContent, SharedWatcher, sharedContent } from './shared-content.ts'
import type { OpenShared } from './shared-documents.ts'
import { encodePolicy, type SharedPolicy } from './shared-update.ts'
import { parseUpdate } from './update-parser.ts'

/** A number that several nodes add to at once without losing any. */
export interface SharedCounter {
  readonly value: number
  /** Throws `invalid_argument` unless the amount is a finite number. */
  add(amount: number): void
}

/**
 * A document that several nodes edit together: real Yjs types, whose every change is signed by its author and checked before
 * it is applied. Transactions that bring others' changes have the origin `{ from: 'peer' | 'disk', author }`. Maps and
 * lists hold JSON; types are not nested in one another.
 */
export interface SharedDocument {
  readonly id: string
  readonly owner: PeerId
  /** The Y.Doc. Another takes its place when something that it held no longer counts; see `onReplaced`. */
  readonly doc: Doc
  map(name: string): YMap<JsonValue>
  list(name: string): YArray<JsonValue>
  text(name: string): YText
  counter(name: string): SharedCounter
  /** All that it holds, as JSON. */
  content(): SharedContent
  /** Changes from now on, with author and origin. */
  watch(options?: { signal?: AbortSignal }): AsyncGenerator<SharedChange, void, undefined>
  /** Resolves when what this node changed before is on disk. Throws why it was taken back. */
  flushed(): Promise<void>
  readonly policy: SharedPolicy
  /** Whether this node may write. Changes made without that are taken back. */
  readonly canWrite: boolean
  /**
   * Says who may write; only the owner can. What those shut out have written until now stays, what they write after does
   * not. Throws `permission_denied`.
   */
  setPolicy(policy: SharedPolicy): void
  /**
   * Tells that another Y.Doc has taken the place of `doc`: an author forked its log, was shut out or revoked, or this
   * node's own change could not be written, which `failure` then explains. The result unsubscribes.
   */
  onReplaced(listener: (failure: TrellisError | undefined) => void): () => void
  /** Lets go of it; with the last user its memory is freed. What was changed is written first. */
  close(): Promise<void>
}

export interface SharedHandleDeps {
  replica: Replica
  clock: Clock
  log: Logger
  coalesceMs: number
}

/** One open shared document, and the way of its local changes into the log. */
export class SharedHandle implements SharedDocument {
  readonly id: string
  readonly owner: PeerId
  readonly #deps: SharedHandleDeps
  #open!: OpenShared
  #updates: Uint8Array[] = []
  #cancelTimer: (() => void) | undefined
  readonly #listeners = new Set<(failure: TrellisError | undefined) => void>()
  readonly #watchers = new Set<SharedWatcher>()
  #failure: TrellisError | undefined
  #closed = false

  private constructor(deps: SharedHandleDeps, id: string, owner: PeerId) {
    this.#deps = deps
    this.id = id
    this.owner = owner
  }

  static async open(deps: SharedHandleDeps, id: string): Promise<SharedHandle> {
    const index = deps.replica.shared.index(id)
    if (index?.policy === undefined) throw new TrellisError('not_found', `there is no shared document ${id}`)
    const handle = new SharedHandle(deps, id, index.owner)
    handle.#open = await deps.replica.shared.open(id, {
      onReplaced: doc => handle.#onReplaced(doc),
      onApply: () => handle.flush(),
    })
    handle.#attach(handle.doc)
    return handle
  }

  get doc(): Doc {
    return this.#open.view.doc
  }

  map(name: string): YMap<JsonValue> {
    return this.doc.getMap(`m:${name}`)
  }

  list(name: string): YArray<JsonValue> {
    return this.doc.getArray(`l:${name}`)
  }

  text(name: string): YText {
    return this.doc.getText(`t:${name}`)
  }

  counter(name: string): SharedCounter {
    const doc = (): Doc => this.doc
    const parts = (): YMap<JsonValue> => doc().getMap(`c:${name}`)
    return {
      get value() {
        return counterValue(doc(), name)
      },
      add: amount => {
        if (!Number.isFinite(amount)) throw new TrellisError('invalid_argument', 'the amount is a finite number')
        // Each writer adds to a part of its own.
        const key = String(this.doc.clientID)
        const part = parts().get(key)
        parts().set(key, (typeof part === 'number' ? part : 0) + amount)
      },
    }
  }

  content(): SharedContent {
    return sharedContent(this.doc)
  }

  watch({ signal }: { signal?: AbortSignal } = {}): AsyncGenerator<SharedChange, void, undefined> {
    const watcher = new SharedWatcher(this.#deps.replica.self)
    this.#watchers.add(watcher)
    watcher.attach(this.doc)
    if (this.#closed) watcher.end()
    return watcher.read(signal, () => this.#watchers.delete(watcher))
  }

  async flushed(): Promise<void> {
    this.flush()
    if (this.#failure !== undefined) throw this.#failure
    await this.#deps.replica.ownSettled()
  }

  get policy(): SharedPolicy {
    return this.#deps.replica.shared.index(this.id)?.policy ?? { writers: [], everyone: false }
  }

  get canWrite(): boolean {
    const { replica } = this.#deps
    return !this.#closed && replica.shared.index(this.id)?.mayWrite(replica.self) === true
  }

  setPolicy(policy: SharedPolicy): void {
    const { replica } = this.#deps
    if (replica.self !== this.owner) throw new TrellisError('permission_denied', 'only the owner says who may write')
    this.flush()
    const cuts = replica.shared.index(this.id)?.cutsFor(policy) ?? []
    if (cuts.length > MAX_REF_COUNT)
      throw new TrellisError('resource_exhausted', `at most ${MAX_REF_COUNT} logs can be shut out at once`)
    const log = replica.own.shared.writable()
    if (log === undefined) throw new TrellisError('unavailable', 'the own log is being repaired')
    replica.append(log, { kind: 'policy', document: this.id, payload: encodePolicy(policy), dependencies: cuts })
  }

  onReplaced(listener: (failure: TrellisError | undefined) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  async close(): Promise<void> {
    if (this.#closed) return
    this.flush()
    this.#closed = true
    this.#cancelTimer?.()
    await this.#open.queue
    for (const watcher of this.#watchers) watcher.end()
    this.#deps.replica.shared.close(this.id)
  }

  #attach(doc: Doc): void {
    this.#takeIdentity(doc)
    doc.on('update', (update: Uint8Array, _origin: unknown, _doc: Doc, transaction: Transaction) => {
      if (!transaction.local || this.#closed) return
      this.#updates.push(update)
      this.#cancelTimer ??= this.#deps.clock.schedule(this.#deps.coalesceMs, () => this.flush())
    })
    // Before a change is made: the log may be another than when the document was opened.
    doc.on('beforeTransaction', (transaction: Transaction) => {
      if (transaction.local && this.#updates.length === 0) this.#takeIdentity(doc)
    })
  }

  /** Changes are made under the client id of this node's log, which is what proves them. */
  #takeIdentity(doc: Doc): void {
    if (!this.canWrite) return
    let log: AuthorLog | undefined
    try {
      log = this.#writableLog()
    } catch {
      // No more logs: the change is taken back when it can't be written, which tells why.
    }
    if (log !== undefined) doc.clientID = log.clientId
  }

  /** This node's log, or a new one where nothing more of it can count in this document. */
  #writableLog(): AuthorLog | undefined {
    const { own, shared } = this.#deps.replica
    const log = own.shared.writable()
    if (log === undefined || shared.index(this.id)?.isStuck(log.id) !== true) return log
    own.shared.leave()
    return own.shared.writable()
  }

  /** Writes what has been changed as one entry. What can't be written is taken back. */
  flush(): void {
    this.#cancelTimer?.()
    this.#cancelTimer = undefined
    const [first, ...rest] = this.#updates.splice(0)
    if (first === undefined) return
    try {
      this.#write(rest.length === 0 ? first : mergeUpdates([first, ...rest]))
    } catch (reason) {
      this.#failure = toTrellisError(reason)
      this.#deps.log.warn({ err: reason, document: this.id }, `a change is taken back: ${errorMessage(reason)}`)
      this.#deps.replica.shared.rebuild(this.id)
    }
  }

  #write(payload: Uint8Array): void {
    const { replica } = this.#deps
    const index = replica.shared.index(this.id)
    const policyRef = index?.policyRef
    const log = this.#writableLog()
    if (index === undefined || policyRef === undefined || !this.canWrite)
      throw new TrellisError('permission_denied', `this node may not write ${this.id}`)
    if (payload.byteLength > MAX_PAYLOAD_BYTES)
      throw new TrellisError('resource_exhausted', `one change may take at most ${MAX_PAYLOAD_BYTES} bytes`)
    const update = parseUpdate(payload)
    if (log === undefined || (update.client !== undefined && update.client !== log.clientId))
      throw new TrellisError('unavailable', 'the own log was replaced during the change', { retryable: true })
    const clients = new Set<number>()
    for (const { origin, rightOrigin } of update.items)
      for (const place of [origin, rightOrigin]) if (place !== undefined) clients.add(place.client)
    for (const { client } of update.deletes) clients.add(client)
    clients.delete(log.clientId)
    const { view } = this.#open
    if (log !== undefined && !view.isPlacedWhole(update, log.clientId))
      throw new TrellisError('invalid_argument', 'a change puts something between what are no neighbours')
    const dependencies = view.lastOf(clients)
    if (dependencies.length > MAX_REF_COUNT)
      throw new TrellisError('resource_exhausted', `one change may build on at most ${MAX_REF_COUNT} logs of others`)
    replica.append(log, {
      kind: 'shared',
      document: this.id,
      payload,
      clockStart: update.client === undefined ? (log.sharedClocks.get(this.id) ?? 0) : update.clockStart,
      clockLength: update.clockLength,
      policyHead: policyRef.hash,
      dependencies,
    })
  }

  #onReplaced(doc: Doc): void {
    const lost = this.#updates.length > 0
    this.#updates = []
    this.#attach(doc)
    const failure =
      this.#failure ??
      (lost
        ? new TrellisError('unavailable', 'what was changed just now is lost: the document was built again', {
            retryable: true,
          })
        : undefined)
    this.#failure = undefined
    for (const watcher of this.#watchers) {
      watcher.attach(doc)
      watcher.replaced()
    }
    for (const listener of this.#listeners) listener(failure)
  }
}

/** The first policy of a new document: an entry of its owner. */
export function createPolicyEntry(replica: Replica, id: string, policy: SharedPolicy): void {
  const log = replica.own.shared.writable()
  if (log === undefined) throw new TrellisError('unavailable', 'the own log is being repaired', { retryable: true })
  replica.append(log, { kind: 'policy', document: id, payload: encodePolicy(policy), policyHead: NO_BYTES })
}
