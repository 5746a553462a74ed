import type { PeerId, TrafficClass } from '../base/index.ts'
import type { DownloadPacer } from './fetch-options.ts'
import type { RateLimits } from './types.ts'

/** What may be made up for after a pause. */
const BURST_US = 250_000
const SLOT_COUNT = 4096
const CLASSES: readonly TrafficClass[] = ['interactive', 'sync', 'bulk']

/** Bytes under a cap go in slices of about this time, so that a slow cap is a slow flow and not a burst a minute. */
const SLICE_MS = 50
const MIN_SLICE_BYTES = 16 * 1024
/** What is asked for at once under a cap on downloads. */
const WINDOW_MS = 500

/**
 * Rate caps in shared memory, so that all threads that send and receive keep them together. A slot holds a rate and the
 * time at which the bytes let through so far will have been paid for.
 */
export class RateTable {
  readonly buffer: SharedArrayBuffer
  /** Bytes per second; 0 is no cap. */
  readonly #rates: Float64Array
  readonly #paidUs: BigInt64Array

  constructor(buffer = new SharedArrayBuffer(SLOT_COUNT * 16)) {
    this.buffer = buffer
    this.#rates = new Float64Array(buffer, 0, SLOT_COUNT)
    this.#paidUs = new BigInt64Array(buffer, SLOT_COUNT * 8, SLOT_COUNT)
  }

  /** Bytes per second; undefined or infinite is no cap. Debts under another rate are forgiven. */
  setRate(slot: number, bytesPerSecond: number | undefined): void {
    const rate = bytesPerSecond === undefined || !Number.isFinite(bytesPerSecond) ? 0 : bytesPerSecond
    if (this.#rates[slot] === rate) return
    this.#rates[slot] = rate
    Atomics.store(this.#paidUs, slot, 0n)
  }

  /** Infinity without a cap. */
  rate(slot: number): number {
    return this.#rates[slot] || Number.POSITIVE_INFINITY
  }

  /** Takes bytes; returns the milliseconds until they are paid for. */
  take(slot: number, bytes: number, nowUs = monotonicUs()): number {
    const rate = this.#rates[slot] as number
    if (rate <= 0) return 0
    const costUs = BigInt(Math.round((bytes / rate) * 1e6))
    for (;;) {
      const before = Atomics.load(this.#paidUs, slot)
      const floor = nowUs - BigInt(BURST_US)
      const end = (before > floor ? before : floor) + costUs
      if (Atomics.compareExchange(this.#paidUs, slot, before, end) === before)
        return Math.max(0, Number(end - nowUs) / 1000)
    }
  }
}

/** The same in all threads of the process. */
function monotonicUs(): bigint {
  return process.hrtime.bigint() / 1000n
}

/** Slots that bytes to or from a peer go through. */
export interface RateSlots {
  node: number
  peer: number
  /** By class. */
  classes: Record<TrafficClass, number>
}

/** Counts bytes against all caps that they are under; returns the milliseconds until they are paid for. Works in any thread. */
export function charge(table: RateTable, slots: RateSlots, bytes: number, trafficClass: TrafficClass): number {
  return Math.max(
    table.take(slots.node, bytes),
    table.take(slots.classes[trafficClass], bytes),
    table.take(slots.peer, bytes),
  )
}

/** Waits until bytes may be sent; undefined if that is now. */
export function paceUpload(
  table: RateTable,
  slots: RateSlots,
  bytes: number,
  trafficClass: TrafficClass,
  signal: AbortSignal,
): Promise<void> | undefined {
  const waitMs = charge(table, slots, bytes, trafficClass)
  if (waitMs < 1) return undefined
  return new Promise(resolve => {
    const finish = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', finish)
      resolve()
    }
    const timer = setTimeout(finish, waitMs)
    signal.addEventListener('abort', finish)
    if (signal.aborted) finish()
  })
}

/** How much to send in one go under the caps there are. Infinity without a cap. */
export function sliceBytes(table: RateTable, slots: RateSlots, trafficClass: TrafficClass): number {
  const rate = Math.min(table.rate(slots.node), table.rate(slots.peer), table.rate(slots.classes[trafficClass]))
  return Math.max(MIN_SLICE_BYTES, rate * (SLICE_MS / 1000))
}

const UP = 0
const DOWN = 8
const FIRST_PEER_SLOT = 16

/** The caps of a node: which slot is whose, and what is set. */
export class RateCaps implements DownloadPacer {
  readonly table = new RateTable()
  #limits: RateLimits = {}
  /** Slot of uploads to a peer; the next one is for downloads. */
  readonly #peerSlots = new Map<PeerId, number>()

  get limits(): RateLimits {
    return this.#limits
  }

  set(limits: RateLimits): void {
    this.#limits = { ...limits }
    this.table.setRate(UP, limits.uploadBytesPerSecond)
    this.table.setRate(DOWN, limits.downloadBytesPerSecond)
    CLASSES.forEach((trafficClass, index) => {
      this.table.setRate(UP + 1 + index, limits.classUploadBytesPerSecond?.[trafficClass])
      this.table.setRate(DOWN + 1 + index, limits.classDownloadBytesPerSecond?.[trafficClass])
    })
    for (const [peer, slot] of this.#peerSlots) this.#setPeer(peer, slot)
  }

  uploadSlots(peer: PeerId): RateSlots {
    return this.#slots(UP, this.#peerSlot(peer))
  }

  downloadSlots(peer: PeerId): RateSlots {
    return this.#slots(DOWN, this.#peerSlot(peer) + 1)
  }

  windowBytes(trafficClass: TrafficClass): number {
    const { table } = this
    return windowOf(Math.min(table.rate(DOWN), table.rate(DOWN + 1 + CLASSES.indexOf(trafficClass))))
  }

  peerWindowBytes(peer: PeerId): number {
    return windowOf(this.table.rate(this.#peerSlot(peer) + 1))
  }

  #slots(first: number, peer: number): RateSlots {
    return { node: first, peer, classes: { interactive: first + 1, sync: first + 2, bulk: first + 3 } }
  }

  #peerSlot(peer: PeerId): number {
    let slot = this.#peerSlots.get(peer)
    if (slot === undefined) {
      // Least recently made first: a peer that comes back gets another slot, and with it a new burst.
      slot = FIRST_PEER_SLOT + this.#peerSlots.size * 2
      if (slot + 2 > SLOT_COUNT) {
        const [oldest, oldestSlot] = this.#peerSlots.entries().next().value as [PeerId, number]
        this.#peerSlots.delete(oldest)
        slot = oldestSlot
      }
      this.#peerSlots.set(peer, slot)
      this.#setPeer(peer, slot)
    }
    return slot
  }

  #setPeer(peer: PeerId, slot: number): void {
    const { peers, perPeerUploadBytesPerSecond, perPeerDownloadBytesPerSecond } = this.#limits
    const own = peers?.[peer]
    this.table.setRate(slot, own?.uploadBytesPerSecond ?? perPeerUploadBytesPerSecond)
    this.table.setRate(slot + 1, own?.downloadBytesPerSecond ?? perPeerDownloadBytesPerSecond)
  }
}

function windowOf(bytesPerSecond: number): number {
  return bytesPerSecond * (WINDOW_MS / 1000)
}
