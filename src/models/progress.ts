import type { Clock, PeerId } from '../base/index.ts'
import type { FetchEvent, ProviderProgress } from '../content/index.ts'

/** Least time between two progress events, in milliseconds. */
const EVENT_INTERVAL_MS = 200
/** Time over which a rate is taken, in milliseconds. */
const RATE_WINDOW_MS = 4000

export interface TransferProgress {
  type: 'progress'
  /** Of all files: verified and on disk, what was there before included. */
  bytesDone: number
  bytesTotal: number
  /** Mean of the last seconds. */
  bytesPerSecond: number
  /** Milliseconds to go at this rate; undefined while it is not known. */
  etaMs: number | undefined
  filesDone: number
  fileCount: number
  /** Files being worked on now. */
  files: { path: string; bytesDone: number; sizeBytes: number }[]
  /** Who sends now; empty while publishing. */
  peers: { peer: PeerId; bytesDone: number; bytesPerSecond: number; lane: 'stream' | 'bulk' }[]
}

/** Adds up the progress of the files of a model, and tells of it some times a second. */
export class ProgressMeter {
  readonly #clock: Clock
  readonly #emit: (event: TransferProgress) => void
  readonly #fileCount: number
  readonly #bytesTotal: number
  readonly #active = new Map<
    string,
    { path: string; bytesDone: number; sizeBytes: number; providers: ProviderProgress[] }
  >()
  /** Bytes from each peer in files that are done. */
  readonly #peerBytes = new Map<PeerId, number>()
  readonly #samples: { atMs: number; bytes: number }[] = []
  #doneBytes = 0
  #filesDone = 0
  #emittedMs = -Infinity

  constructor(
    clock: Clock,
    totals: { fileCount: number; bytesTotal: number },
    emit: (event: TransferProgress) => void,
  ) {
    this.#clock = clock
    this.#fileCount = totals.fileCount
    this.#bytesTotal = totals.bytesTotal
    this.#emit = emit
  }

  /** A file has `bytesDone` of the bytes wanted of it. */
  update(path: string, bytesDone: number, sizeBytes: number, providers: ProviderProgress[] = []): void {
    this.#active.set(path, { path, bytesDone, sizeBytes, providers })
    this.#tell(false)
  }

  onFetchEvent(path: string, event: FetchEvent): void {
    if (event.type === 'progress') this.update(path, event.bytesDone, event.bytesTotal, event.providers)
  }

  fileDone(path: string, bytes: number): void {
    for (const { peer, bytesDone } of this.#active.get(path)?.providers ?? [])
      this.#peerBytes.set(peer, (this.#peerBytes.get(peer) ?? 0) + bytesDone)
    this.#active.delete(path)
    this.#doneBytes += bytes
    this.#filesDone++
    this.#tell(this.#filesDone === this.#fileCount)
  }

  #tell(last: boolean): void {
    const now = this.#clock.monotonicMs()
    if (!last && now - this.#emittedMs < EVENT_INTERVAL_MS) return
    this.#emittedMs = now
    let bytesDone = this.#doneBytes
    const peers = new Map<PeerId, TransferProgress['peers'][number]>()
    for (const [peer, bytes] of this.#peerBytes)
      peers.set(peer, { peer, bytesDone: bytes, bytesPerSecond: 0, lane: 'stream' })
    for (const file of this.#active.values()) {
      bytesDone += file.bytesDone
      for (const { peer, bytesDone: bytes, bytesPerSecond, lane } of file.providers) {
        const sum = peers.get(peer)
        peers.set(peer, {
          peer,
          bytesDone: bytes + (sum?.bytesDone ?? 0),
          bytesPerSecond: bytesPerSecond + (sum?.bytesPerSecond ?? 0),
          lane,
        })
      }
    }
    const bytesPerSecond = this.#rate(now, bytesDone)
    const left = Math.max(0, this.#bytesTotal - bytesDone)
    this.#emit({
      type: 'progress',
      bytesDone,
      bytesTotal: this.#bytesTotal,
      bytesPerSecond,
      etaMs: left === 0 ? 0 : bytesPerSecond > 0 ? (left / bytesPerSecond) * 1000 : undefined,
      filesDone: this.#filesDone,
      fileCount: this.#fileCount,
      files: [...this.#active.values()].map(({ path, bytesDone, sizeBytes }) => ({ path, bytesDone, sizeBytes })),
      peers: [...peers.values()],
    })
  }

  #rate(now: number, bytes: number): number {
    this.#samples.push({ atMs: now, bytes })
    while (this.#samples.length > 2 && now - (this.#samples[0]?.atMs ?? now) > RATE_WINDOW_MS) this.#samples.shift()
    const first = this.#samples[0]
    if (first === undefined || now <= first.atMs) return 0
    return Math.max(0, ((bytes - first.bytes) / (now - first.atMs)) * 1000)
  }
}
