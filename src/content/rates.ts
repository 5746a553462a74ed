import type { PeerId, TrafficClass } from '../base/index.ts'
import type { DownloadPacer } from './fetch-file.ts'
import type { RateLimits } from './types.ts'

/** What may be made up for after a pause. */
const BURST_US = 250_000
const SLOT_COUNT = 4096
const CLASSES: readonly TrafficClass[] = ['interactive', 'sync', 'bulk']

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

  setRate(slot: number, bytesPerSecond: number | undefined): void {
    this.#rates[slot] = bytesPerSecond ?? 0
    if (bytesPerSecond === undefined) Atomics.store(this.#paidUs, slot, 0n)
  }

  /** Takes bytes; returns the milliseconds to wait before they may go. */
  take(slot: number, bytes: number, nowUs = monotonicUs()): number {
    const rate = this.#rates[slot] as number
    if (rate <= 0) return 0
    const costUs = BigInt(Math.round((bytes / rate) * 1e6))
    for (;;) {
      const before = Atomics.load(this.#paidUs, slot)
      const floor = nowUs - BigInt(BURST_US)
      const start = before > floor ? before : floor
      if (Atomics.compareExchange(this.#paidUs, slot, before, start + costUs) === before)
        return Math.max(0, Number(start - nowUs) / 1000)
    }
  }

  /** Bytes that could be taken now without waiting. Infinity without a cap. */
  room(slot: number, nowUs = monotonicUs()): number {
    const rate = this.#rates[slot] as number
    if (rate <= 0) return Number.POSITIVE_INFINITY
    const before = Number(nowUs - Atomics.load(this.#paidUs, slot))
    return (Math.min(BURST_US, before) / 1e6) * rate
  }
}

/** The same in all threads of the process. */
function monotonicUs(): bigint {
  return process.hrtime.bigint() / 1000n
}

/** Slots that uploads to a peer go through. */
export interface UploadSlots {
  node: number
  peer: number
  /** By class. */
  classes: Record<TrafficClass, number>
}

/** Waits until bytes may be sent; undefined if that is now. Works in any thread. */
export function paceUpload(
  table: RateTable,
  slots: UploadSlots,
  bytes: number,
  trafficClass: TrafficClass,
  signal: AbortSignal,
): Promise<void> | undefined {
  const waitMs = Math.max(
    table.take(slots.node, bytes),
    table.take(slots.classes[trafficClass], bytes),
    table.take(slots.peer, bytes),
  )
  if (waitMs < 1) return undefined
  return new Promise(resolve => {
    const finish = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', finish)
      resolve()
    }
    const timer = setTimeout(finish, waitMs)
    signal.addEventListener('abort', finish)
  })
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
    for (const slot of this.#peerSlots.values()) this.#setPeer(slot)
  }

  uploadSlots(peer: PeerId): UploadSlots {
    const classes = { interactive: UP + 1, sync: UP + 2, bulk: UP + 3 }
    return { node: UP, peer: this.#peerSlot(peer), classes }
  }

  roomBytes(trafficClass: TrafficClass): number {
    return Math.min(this.table.room(DOWN), this.table.room(DOWN + 1 + CLASSES.indexOf(trafficClass)))
  }

  peerRoomBytes(peer: PeerId): number {
    return this.table.room(this.#peerSlot(peer) + 1)
  }

  take(peer: PeerId, trafficClass: TrafficClass, bytes: number): void {
    this.table.take(DOWN, bytes)
    this.table.take(DOWN + 1 + CLASSES.indexOf(trafficClass), bytes)
    this.table.take(this.#peerSlot(peer) + 1, bytes)
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
      this.#setPeer(slot)
    }
    return slot
  }

  #setPeer(slot: number): void {
    this.table.setRate(slot, this.#limits.perPeerUploadBytesPerSecond)
    this.table.setRate(slot + 1, this.#limits.perPeerDownloadBytesPerSecond)
  }
}
