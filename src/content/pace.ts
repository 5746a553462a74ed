/** Time between two reports, and what the rate is the mean of. */
const REPORT_MS = 250
const WINDOW_MS = 3_000

/** When progress is due, and how fast it goes. */
export class Pace {
  #points: { ms: number; bytes: number }[] = []
  #reportedMs = Number.NEGATIVE_INFINITY

  /** Notes how far it has come; true if it is time to tell. */
  isDue(nowMs: number, bytesDone: number): boolean {
    this.#points.push({ ms: nowMs, bytes: bytesDone })
    this.#points = this.#points.filter(({ ms }) => nowMs - ms <= WINDOW_MS)
    if (nowMs - this.#reportedMs < REPORT_MS) return false
    this.#reportedMs = nowMs
    return true
  }

  /** Mean of the last seconds; 0 before the first point. */
  bytesPerSecond(nowMs: number, bytesDone: number): number {
    const [first] = this.#points
    if (first === undefined || nowMs - first.ms < 1) return 0
    return ((bytesDone - first.bytes) / (nowMs - first.ms)) * 1000
  }
}
