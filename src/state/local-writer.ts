import { type Clock, errorMessage, type Logger, TrellisError } from '../base/index.ts'
import type { JsonValue } from './json.ts'
import { MAX_LIVE_BYTES, MAX_PAYLOAD_BYTES, MAX_QUEUED_BYTES } from './limits.ts'
import type { OwnedPart } from './owned-part.ts'
import { cellBytes, decodeValue, encodeValue, type OwnedChange, type OwnedWrite, writeBytes } from './owned-update.ts'
import type { Replica } from './replica.ts'

/** Bytes of writes that go into one entry; the update's frame takes little more. */
const ENTRY_BYTES = MAX_PAYLOAD_BYTES - 1024

/** Most bytes of an encoded stamp, with the array around it. */
const STAMP_BYTES = 12
/** Of what a node's values may take, the part that only deletions use. */
const DELETION_BYTES = 1024 * 1024

interface Batch {
  writes: Map<string, OwnedWrite>
  bytes: number
}

/** A write that is not applied yet, as readers on this node see it. */
export interface PendingCell {
  stamp: number
  value: JsonValue | undefined
}

/**
 * Gathers this node's writes, one batch for each document, and gives them to the replica as entries: after `coalesceMs`,
 * or when an entry is full. Until they are applied it shows them to readers, so that a node reads its own writes.
 */
export class LocalWriter {
  readonly #replica: Replica
  readonly #clock: Clock
  readonly #log: Logger
  readonly #coalesceMs: number
  readonly #batches = new Map<string, Batch>()
  /** By document and key: the latest write that isn't applied. */
  readonly #overlays = new Map<string, Map<string, OwnedWrite>>()
  #gatheredBytes = 0
  #cancelTimer: (() => void) | undefined

  constructor(replica: Replica, clock: Clock, log: Logger, coalesceMs: number) {
    this.#replica = replica
    this.#clock = clock
    this.#log = log
    this.#coalesceMs = coalesceMs
    replica.repairs.restating = (parts, closed) => this.#restate(parts, closed)
  }

  /** Queues a write. Throws `failed_precondition` when read-only, `resource_exhausted` when the disk is too far behind. */
  write(document: string, key: string, value: JsonValue | undefined): void {
    if (this.#replica.failure !== undefined) throw this.#replica.failure
    if (this.#gatheredBytes + this.#replica.pendingBytes > MAX_QUEUED_BYTES)
      throw new TrellisError('resource_exhausted', 'too many writes wait for the disk', {
        hint: 'Await flushed() between writes.',
        retryable: true,
      })
    const encoded = value === undefined ? undefined : encodeValue(value)
    this.#checkLive(document, key, encoded)
    this.#add(document, { key, stamp: this.#replica.stamps.next(), encoded })
  }

  /** What a node says is in the memory of all others, so it has a bound. Some of it is left for deletions. */
  #checkLive(document: string, key: string, encoded: Uint8Array | undefined): void {
    const { own, ownLiveBytes } = this.#replica
    const heldBytes = own.owned.current?.partIn(document)?.tips.bytesOf(key) ?? 0
    const bytes = cellBytes(key, STAMP_BYTES + (encoded?.byteLength ?? 0))
    const limit = encoded === undefined ? MAX_LIVE_BYTES : MAX_LIVE_BYTES - DELETION_BYTES
    if (ownLiveBytes + this.#gatheredBytes + bytes - heldBytes <= limit) return
    throw new TrellisError('resource_exhausted', `the values of one node may take at most ${limit} bytes together`, {
      hint: 'Delete or shorten values. Each key takes about 150 bytes beside its value, also once it is deleted.',
    })
  }

  #add(document: string, write: OwnedWrite): void {
    let overlay = this.#overlays.get(document)
    if (overlay === undefined) this.#overlays.set(document, (overlay = new Map()))
    overlay.set(write.key, write)
    let batch = this.#batches.get(document)
    if (batch === undefined) this.#batches.set(document, (batch = { writes: new Map(), bytes: 0 }))
    const before = batch.writes.get(write.key)
    const bytes = writeBytes(write) - (before === undefined ? 0 : writeBytes(before))
    if (batch.bytes + bytes > ENTRY_BYTES && this.#flushDocument(document)) {
      this.#add(document, write)
      return
    }
    batch.writes.set(write.key, write)
    batch.bytes += bytes
    this.#gatheredBytes += bytes
    this.#cancelTimer ??= this.#clock.schedule(this.#coalesceMs, () => this.#onTimer())
  }

  #onTimer(): void {
    try {
      this.flush()
    } catch (reason) {
      this.#log.error({ err: reason }, `local writes are lost: ${errorMessage(reason)}`)
    }
  }

  /** Gives everything gathered to the replica. */
  flush(): void {
    this.#cancelTimer?.()
    this.#cancelTimer = undefined
    for (const document of this.#batches.keys()) this.#flushDocument(document)
    // The own log is being repaired: again a little later.
    if (this.#batches.size > 0) this.#cancelTimer ??= this.#clock.schedule(this.#coalesceMs, () => this.#onTimer())
  }

  #flushDocument(document: string): boolean {
    const batch = this.#batches.get(document)
    if (batch === undefined) return true
    for (const writes of groupsOf(batch.writes.values())) {
      if (!this.#replica.write(document, writes)) return false
      for (const { key } of writes) batch.writes.delete(key)
    }
    this.#batches.delete(document)
    this.#gatheredBytes -= batch.bytes
    return true
  }

  /** Resolves when all writes made before are on disk and applied; throws if the disk failed. */
  async flushed(): Promise<void> {
    do {
      // What many write while the disk is busy goes into one entry, not into one for each.
      await this.#replica.ownSettled()
      this.flush()
      await this.#replica.ownSettled()
      if (this.#batches.size > 0) await this.#replica.repairs.settled()
    } while (this.#batches.size > 0)
  }

  /**
   * Writes all that this node says, and nothing that it has overwritten, into a new epoch that closes the earlier ones.
   * Stamps stay, so readers see no change. False while the own log is being repaired.
   */
  compact(): boolean {
    this.flush()
    const { self } = this.#replica
    if (this.#batches.size > 0 || this.#replica.logs.ofAuthor(self).some(log => log.rebuilding)) return false
    const names = new Set([...this.#replica.documents().map(document => document.name), ...this.#overlays.keys()])
    const said = [...names].map(name => [name, this.#said(name)] as const)
    const log = this.#replica.own.owned.openEpoch()
    for (const [name, writes] of said) for (const group of groupsOf(writes.values())) this.#replica.write(name, group)
    this.#replica.close(log)
    return true
  }

  /** All that this node says in a document, with what is on its way to the disk. */
  #said(name: string): Map<string, OwnedWrite> {
    const said = new Map<string, OwnedWrite>()
    for (const [key, { stamp, value }] of this.#replica.document(name).cellsOf(this.#replica.self))
      said.set(key, { key, stamp, encoded: value === undefined ? undefined : encodeValue(value) })
    for (const [key, write] of this.#overlays.get(name) ?? []) said.set(key, write)
    return said
  }

  /** Changes were applied: readers see them in the documents from now on. */
  applied(document: string, changes: readonly Pick<OwnedChange, 'key' | 'stamp'>[]): void {
    const overlay = this.#overlays.get(document)
    if (overlay === undefined) return
    for (const { key, stamp } of changes) if ((overlay.get(key)?.stamp ?? Infinity) <= stamp) overlay.delete(key)
    if (overlay.size === 0) this.#overlays.delete(document)
  }

  pending(document: string, key: string): PendingCell | undefined {
    const write = this.#overlays.get(document)?.get(key)
    return write === undefined ? undefined : cellOf(write)
  }

  *allPending(document: string): Generator<[string, PendingCell]> {
    for (const write of this.#overlays.get(document)?.values() ?? []) yield [write.key, cellOf(write)]
  }

  pendingDocuments(): string[] {
    return [...this.#overlays.keys()]
  }

  #restate(parts: ReadonlyMap<string, OwnedPart>, closed: boolean): void {
    for (const [document, part] of parts) {
      for (const key of part.keys()) {
        const cell = part.cell(key)
        const held = this.#replica.document(document).placeOf(this.#replica.self, key)
        if (cell === undefined || this.#overlays.get(document)?.has(key) === true) continue
        // What was cut off may have been said again since; what was closed was said again with its stamp, if at all.
        const later = held !== undefined && held.epoch > part.epoch && (!closed || held.stamp >= cell.stamp)
        if (later || held?.stamp === cell.stamp) continue
        const encoded = cell.value === undefined ? undefined : encodeValue(cell.value)
        this.#add(document, { key, stamp: cell.stamp, encoded })
      }
    }
    // Writes that were on their way to the disk went with the log that they were in.
    for (const [document, overlay] of this.#overlays)
      for (const write of overlay.values())
        if (this.#batches.get(document)?.writes.has(write.key) !== true) this.#add(document, write)
    this.flush()
  }

  stop(): void {
    this.#cancelTimer?.()
  }
}

function cellOf(write: OwnedWrite): PendingCell {
  return { stamp: write.stamp, value: write.encoded === undefined ? undefined : decodeValue(write.encoded) }
}

/** Writes in groups that fit into one entry each. */
function groupsOf(writes: Iterable<OwnedWrite>): OwnedWrite[][] {
  const groups: OwnedWrite[][] = []
  let bytes = ENTRY_BYTES
  for (const write of writes) {
    bytes += writeBytes(write)
    if (bytes > ENTRY_BYTES) {
      groups.push([])
      bytes = writeBytes(write)
    }
    groups.at(-1)?.push(write)
  }
  return groups
}
