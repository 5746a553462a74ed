import { CHUNK_BYTES } from './limits.ts'

/** How fast a provider delivers while it has something to do: a mean over some seconds of busy time. */

const MEAN_MS = 2_000
/** What has come of a chunk has been told of after this, if anything has. */
const UNTOLD_MS = 1_000

export class ProviderRate {
  readonly roundTripMs: number
  #bytes = 0
  #busyMs = 0
  /** When it was last asked after idling, or last delivered. Undefined while nothing is asked of it. */
  #sinceMs: number | undefined
  isKnown = false
  /** Bytes of chunks on their way that have been counted. */
  readonly #parts = new Map<number, number>()

  constructor(roundTripMs: number) {
    this.roundTripMs = roundTripMs
  }

  /** Something is asked of it, after nothing was. */
  started(nowMs: number): void {
    this.#sinceMs = nowMs
  }

  /** So much of a chunk has come: slow is not silent. */
  partial(chunk: number, bytes: number, nowMs: number): void {
    const counted = this.#parts.get(chunk) ?? 0
    if (bytes <= counted) return
    this.#parts.set(chunk, bytes)
    this.#count(bytes - counted, nowMs)
    this.#sinceMs = nowMs
  }

  delivered(chunk: number, bytes: number, nowMs: number, isIdle: boolean): void {
    const counted = this.#parts.get(chunk) ?? 0
    this.#parts.delete(chunk)
    this.#count(bytes - counted, nowMs)
    this.#sinceMs = isIdle ? undefined : nowMs
  }

  #count(bytes: number, nowMs: number): void {
    const elapsedMs = nowMs - (this.#sinceMs ?? nowMs)
    const keep = Math.exp(-elapsedMs / MEAN_MS)
    this.#bytes = this.#bytes * keep + bytes
    this.#busyMs = this.#busyMs * keep + elapsedMs
    this.isKnown = true
  }

  /** What it was asked for is taken back; with `isIdle`, all of it. */
  interrupted(chunks: readonly number[], isIdle: boolean): void {
    for (const chunk of chunks) this.#parts.delete(chunk)
    if (isIdle) this.#sinceMs = undefined
  }

  /** Time without a delivery while something is asked of it. */
  silentMs(nowMs: number): number {
    return this.#sinceMs === undefined ? 0 : nowMs - this.#sinceMs
  }

  /**
   * When so many bytes more will be here, in milliseconds from now. Of one that has delivered nothing yet, a chunk is expected to take as
   * long again as it has been waited for.
   */
  msUntil(bytes: number, nowMs: number): number {
    if (!this.isKnown) return this.silentMs(nowMs) * Math.max(1, bytes / CHUNK_BYTES)
    return bytes / Math.max(this.bytesPerMs(nowMs), 1e-6)
  }

  /** How much of a chunk that is under way will have come after so many milliseconds more. May be more than there is of it. */
  bytesOf(chunk: number, sizeBytes: number, inMs: number, nowMs: number): number {
    const silentMs = this.silentMs(nowMs)
    if (!this.isKnown) return silentMs < UNTOLD_MS ? sizeBytes : 0
    return (this.#parts.get(chunk) ?? 0) + this.bytesPerMs(nowMs) * (silentMs + inMs)
  }

  /**
   * Whether what is to come in so many milliseconds surely waits at the provider still. What would come sooner may be on its way already, when
   * only the path or a process stood still for a moment; of one that has delivered nothing yet, nothing is known so soon.
   */
  isLate(etaMs: number, nowMs: number): boolean {
    return this.isKnown ? etaMs >= UNTOLD_MS : this.silentMs(nowMs) >= UNTOLD_MS
  }

  /** Falls while it is silent. 0 while nothing is known. */
  bytesPerMs(nowMs: number): number {
    if (!this.isKnown) return 0
    return this.#bytes / Math.max(1, this.#busyMs + this.silentMs(nowMs))
  }
}
