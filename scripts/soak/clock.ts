/** Time as the processes under test could use it. */
import { readdir, readFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'

const TICK_MS = 500
/** Even where somebody always waits, time goes on: what never ends must be found. */
const MOST_WAITING = 0.9

/**
 * A clock that stands while a thread of a watched process wants to run and can't: what a busy machine takes away is nobody's fault.
 * Of threads that wait at the same time the one that waits longest counts.
 */
export class FairClock {
  readonly #pids: () => number[]
  readonly #known = new Map<string, number>()
  readonly #startMs = performance.now()
  #lastMs = this.#startMs
  #fairMs = 0

  constructor(pids: () => number[]) {
    this.#pids = pids
  }

  /** Since it was made, in milliseconds. */
  nowMs(): number {
    return this.#fairMs
  }

  /** Time that was taken away so far, in milliseconds. */
  waitedMs(): number {
    return Math.round(this.#lastMs - this.#startMs - this.#fairMs)
  }

  /** Goes on until the signal aborts. */
  async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await sleep(TICK_MS, undefined, { signal }).catch(() => {})
      await this.#tick()
    }
  }

  async #tick(): Promise<void> {
    const waits = await Promise.all([process.pid, ...this.#pids()].map(pid => this.#longestWait(pid)))
    const nowMs = performance.now()
    const passedMs = nowMs - this.#lastMs
    this.#lastMs = nowMs
    this.#fairMs += passedMs - Math.min(Math.max(...waits), passedMs * MOST_WAITING)
  }

  /** How long a thread of a process stood in the run queue since the last look, in milliseconds. */
  async #longestWait(pid: number): Promise<number> {
    const threads = await readdir(`/proc/${pid}/task`).catch(() => [])
    const waits = threads.map(async thread => {
      const path = `/proc/${pid}/task/${thread}/schedstat`
      const text = await readFile(path, 'utf8').catch(() => undefined)
      if (text === undefined) return 0
      const waitedMs = Number(text.split(' ')[1]) / 1e6
      const before = this.#known.get(path) ?? waitedMs
      this.#known.set(path, waitedMs)
      return waitedMs - before
    })
    return Math.max(0, ...(await Promise.all(waits)))
  }
}
