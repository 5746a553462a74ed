import type { Clock, Metrics } from '../base/index.ts'
import type { ContentStats } from './types.ts'

const WINDOW_MS = 3_000

/** Bytes of content sent and received: totals, and means of the last seconds. */
export class TransferMeter {
  readonly #clock: Clock
  readonly #countSent: (amount: number) => void
  readonly #countReceived: (amount: number) => void
  #sent = new Window()
  #received = new Window()

  constructor(clock: Clock, metrics: Metrics) {
    this.#clock = clock
    this.#countSent = metrics.counter('trellis_content_sent_bytes', 'Bytes of chunks and blobs sent to peers')
    this.#countReceived = metrics.counter(
      'trellis_content_received_bytes',
      'Bytes of chunks and blobs received from peers',
    )
  }

  sent(bytes: number): void {
    this.#countSent(bytes)
    this.#sent.add(this.#clock.monotonicMs(), bytes)
  }

  received(bytes: number): void {
    this.#countReceived(bytes)
    this.#received.add(this.#clock.monotonicMs(), bytes)
  }

  stats(): Omit<ContentStats, 'streamCount'> {
    const now = this.#clock.monotonicMs()
    return {
      uploadedBytes: this.#sent.totalBytes,
      downloadedBytes: this.#received.totalBytes,
      uploadBytesPerSecond: this.#sent.rate(now),
      downloadBytesPerSecond: this.#received.rate(now),
    }
  }
}

/** Bytes by tenth of a second. */
class Window {
  totalBytes = 0
  #parts: { ms: number; bytes: number }[] = []

  add(nowMs: number, bytes: number): void {
    this.totalBytes += bytes
    const last = this.#parts.at(-1)
    if (last !== undefined && nowMs - last.ms < WINDOW_MS / 30) last.bytes += bytes
    else this.#parts.push({ ms: nowMs, bytes })
    if (this.#parts.length > 60) this.#trim(nowMs)
  }

  rate(nowMs: number): number {
    this.#trim(nowMs)
    return this.#parts.reduce((sum, { bytes }) => sum + bytes, 0) / (WINDOW_MS / 1000)
  }

  #trim(nowMs: number): void {
    this.#parts = this.#parts.filter(({ ms }) => nowMs - ms < WINDOW_MS)
  }
}
