import { TrellisError, toTrellisError } from '../base/index.ts'
import { fileError } from './errors.ts'
import { FramePool } from './frames.ts'
import type { Threads } from './threads.ts'

/** Work on open files (descriptors are the process's, so threads share them). Each task is at most some tens of ms. */
export type HashTask =
  /** Hash the chunks between these offsets. */
  | { type: 'chunks'; fd: number; offsets: Float64Array }
  /** The next part of a whole-file hash. Its state lives in one thread: all parts of a job go there. */
  | { type: 'whole'; job: number; fd: number; offsetBytes: number; lengthBytes: number; last: boolean }
  | { type: 'drop'; job: number }
  /** Write bytes if they have the hash. The bytes' buffer is handed over, and comes back. */
  | { type: 'write'; fd: number; offsetBytes: number; bytes: Uint8Array; hash: Uint8Array }
  /** The same for bytes that are in another file. */
  | {
      type: 'copy'
      fd: number
      offsetBytes: number
      lengthBytes: number
      hash: Uint8Array
      fromFd: number
      fromOffsetBytes: number
    }
  | { type: 'check'; fd: number; offsetBytes: number; lengthBytes: number; hash: Uint8Array }

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
  #nextId = 1

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
  run(task: HashTask, thread = this.leastBusyIndex()): Promise<HashTaskResult> {
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

  /** The thread with the fewest tasks, for a job that must stay in one. */
  leastBusyIndex(): number {
    return this.#taskCounts.indexOf(Math.min(...this.#taskCounts))
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
