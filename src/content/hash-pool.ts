import { TrellisError, toTrellisError } from '../base/index.ts'
import { fileError } from './errors.ts'
import { FramePool } from './frames.ts'
import type { HashFunction } from './hash-functions.ts'
import type { Threads } from './threads.ts'

/** Work on open files (descriptors are the process's, so threads share them). Each task is at most some tens of ms. */
export type HashTask =
  /** Hash the chunks between these offsets. */
  | { type: 'chunks'; fd: number; hashFunction: HashFunction; offsets: Float64Array }
  /** The next part of a whole file's SHA-256. Its state lives in one thread: all parts of a job go there. */
  | { type: 'whole'; job: number; fd: number; offsetBytes: number; lengthBytes: number }
  /** What that comes to. */
  | { type: 'digest'; job: number }
  | { type: 'drop'; job: number }
  /** Write bytes if they have the hash. The bytes' buffer is handed over, and comes back. */
  | {
      type: 'write'
      fd: number
      offsetBytes: number
      bytes: Uint8Array
      hashFunction: HashFunction
      hash: Uint8Array
    }
  /** The same for bytes that are in another file. */
  | {
      type: 'copy'
      fd: number
      offsetBytes: number
      lengthBytes: number
      hashFunction: HashFunction
      hash: Uint8Array
      fromFd: number
      fromOffsetBytes: number
    }
  | {
      type: 'check'
      fd: number
      offsetBytes: number
      lengthBytes: number
      hashFunction: HashFunction
      hash: Uint8Array
    }

export type HashTaskResult =
  | { type: 'hashes'; hashes: Uint8Array }
  | { type: 'done' }
  /** The file ended before what was to be read. */
  | { type: 'short' }
  | { type: 'written'; good: boolean; buffer: ArrayBuffer }
  | { type: 'checked'; good: boolean }
  | { type: 'failed'; code: string; message: string }

interface Waiting {
  thread: number
  resolve(result: HashTaskResult): void
  reject(reason: Error): void
}

/**
 * Resolves as `Promise.all` does, but rejects only when all have ended: a thread must not use a descriptor that its owner
 * has closed since, because another file may have it by then.
 */
export async function allEnded(work: readonly Promise<unknown>[]): Promise<void> {
  for (const result of await Promise.allSettled(work)) if (result.status === 'rejected') throw result.reason
}

/** Threads that hash, so that the main thread doesn't. */
export class HashPool {
  /** Memory of chunks that were written, for those to come. */
  readonly buffers = new FramePool()
  readonly #threads: Threads
  readonly #taskCounts: number[]
  readonly #waiting = new Map<number, Waiting>()
  /** Whole-file hashes under way, and in which thread their state is. */
  readonly #jobs = new Map<number, number>()
  #nextId = 1
  #nextJob = 1

  constructor(threads: Threads) {
    this.#threads = threads
    this.#taskCounts = Array.from({ length: threads.count }, () => 0)
    threads.listen('hash', {
      message: (_index, message) => this.#take(message as { id: number; result: HashTaskResult }),
      failed: (index, reason) =>
        this.#rejectAll(
          new TrellisError('internal', 'a hashing thread failed', { cause: reason }),
          ({ thread }) => thread === index,
        ),
    })
  }

  get threadCount(): number {
    return this.#threads.count
  }

  /** Runs a task in the least busy thread, or in that one. */
  run(task: HashTask, thread = this.#leastBusyIndex()): Promise<HashTaskResult> {
    const id = this.#nextId++
    const done = Promise.withResolvers<HashTaskResult>()
    try {
      this.#threads.post(thread, 'hash', { id, task }, task.type === 'write' ? [task.bytes.buffer as ArrayBuffer] : [])
    } catch (reason) {
      return Promise.reject(toTrellisError(reason))
    }
    this.#waiting.set(id, { thread, resolve: done.resolve, reject: done.reject })
    this.#count(thread, 1)
    return done.promise
  }

  /** A whole-file hash, whose parts must all go to one thread: that with the fewest of them. To be ended. */
  beginJob(): { job: number; thread: number } {
    const job = this.#nextJob++
    const jobCounts = this.#taskCounts.map(() => 0)
    for (const thread of this.#jobs.values()) jobCounts[thread] = (jobCounts[thread] ?? 0) + 1
    const fewest = Math.min(...jobCounts)
    const thread = this.#leastBusyIndex(index => jobCounts[index] === fewest)
    this.#jobs.set(job, thread)
    return { job, thread }
  }

  /** Frees what a job has in its thread, if it has not come to its end. */
  async endJob(job: number): Promise<void> {
    const thread = this.#jobs.get(job)
    this.#jobs.delete(job)
    await this.run({ type: 'drop', job }, thread).catch(() => {})
  }

  /** Among those threads, the one with the fewest tasks; where they have the same, one without a job. */
  #leastBusyIndex(isGood: (index: number) => boolean = () => true): number {
    const busy = new Set(this.#jobs.values())
    const loadOf = (index: number) => (this.#taskCounts[index] as number) + (busy.has(index) ? 0.5 : 0)
    return this.#taskCounts
      .map((_, index) => index)
      .filter(isGood)
      .reduce((best, index) => (loadOf(index) < loadOf(best) ? index : best))
  }

  /** Before the threads are stopped: nobody waits for ever. */
  stop(): void {
    this.#rejectAll(new TrellisError('canceled', 'content store is stopped'), () => true)
  }

  #take({ id, result }: { id: number; result: HashTaskResult }): void {
    const waiting = this.#waiting.get(id)
    if (waiting === undefined) return
    this.#waiting.delete(id)
    this.#count(waiting.thread, -1)
    if (result.type === 'written') this.buffers.release(new Uint8Array(result.buffer))
    if (result.type === 'failed') waiting.reject(fileError(result.code, result.message))
    else waiting.resolve(result)
  }

  #count(thread: number, by: number): void {
    const count = (this.#taskCounts[thread] ?? 0) + by
    this.#taskCounts[thread] = count
    this.#threads.setBusy(thread, count > 0)
  }

  #rejectAll(reason: TrellisError, which: (waiting: Waiting) => boolean): void {
    for (const [id, waiting] of this.#waiting) {
      if (!which(waiting)) continue
      this.#waiting.delete(id)
      this.#count(waiting.thread, -1)
      waiting.reject(reason)
    }
  }
}
