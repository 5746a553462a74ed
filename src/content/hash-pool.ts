import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { TrellisError } from '../base/index.ts'
import { fileError } from './errors.ts'

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

const MAX_THREADS = 8

/** The URL of a worker's module: beside this one, in the sources as in the build. */
export function workerUrl(name: string): URL {
  return new URL(`./${name}${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url)
}

interface Thread {
  worker: Worker
  taskCount: number
}

interface Waiting {
  thread: Thread
  resolve(result: HashTaskResult): void
  reject(reason: Error): void
}

/** Threads that hash, so that the main thread doesn't. Started on first use. */
export class HashPool {
  readonly #threads: Thread[] = []
  readonly #threadCount: number
  readonly #waiting = new Map<number, Waiting>()
  #nextId = 1
  #stopped = false

  constructor(threadCount = Math.min(MAX_THREADS, availableParallelism())) {
    this.#threadCount = threadCount
  }

  get threadCount(): number {
    return this.#threadCount
  }

  /** Runs a task in the least busy thread, or in that one. */
  run(task: HashTask, threadIndex?: number): Promise<HashTaskResult> {
    if (this.#stopped) return Promise.reject(new TrellisError('canceled', 'content store is stopped'))
    const thread = threadIndex === undefined ? this.#leastBusy() : this.#thread(threadIndex)
    const id = this.#nextId++
    const done = Promise.withResolvers<HashTaskResult>()
    this.#waiting.set(id, { thread, resolve: done.resolve, reject: done.reject })
    thread.taskCount++
    thread.worker.ref()
    thread.worker.postMessage({ id, task }, task.type === 'write' ? [task.bytes.buffer as ArrayBuffer] : [])
    return done.promise
  }

  /** The thread with the fewest tasks, for a job that must stay in one. */
  leastBusyIndex(): number {
    return this.#threads.indexOf(this.#leastBusy())
  }

  async stop(): Promise<void> {
    this.#stopped = true
    for (const waiting of this.#waiting.values())
      waiting.reject(new TrellisError('canceled', 'content store is stopped'))
    this.#waiting.clear()
    await Promise.all(this.#threads.map(thread => thread.worker.terminate()))
  }

  #leastBusy(): Thread {
    let best: Thread | undefined
    for (let index = 0; index < this.#threadCount; index++) {
      const thread = this.#thread(index)
      if (thread.taskCount === 0) return thread
      if (best === undefined || thread.taskCount < best.taskCount) best = thread
    }
    return best as Thread
  }

  #thread(index: number): Thread {
    const existing = this.#threads[index]
    if (existing !== undefined) return existing
    // Started in order: asking for one starts those before it.
    if (this.#threads.length < index) this.#thread(index - 1)
    const worker = new Worker(workerUrl('hash-worker'), { name: `trellis-hash-${index}` })
    const thread: Thread = { worker, taskCount: 0 }
    worker.unref()
    worker.on('message', ({ id, result }: { id: number; result: HashTaskResult }) => {
      const waiting = this.#waiting.get(id)
      this.#waiting.delete(id)
      thread.taskCount--
      if (thread.taskCount === 0) worker.unref()
      if (result.type === 'failed') waiting?.reject(fileError(result.code, result.message))
      else waiting?.resolve(result)
    })
    worker.on('error', reason => {
      for (const [id, waiting] of this.#waiting) {
        if (waiting.thread !== thread) continue
        this.#waiting.delete(id)
        waiting.reject(new TrellisError('internal', 'a hashing thread failed', { cause: reason }))
      }
      this.#threads.splice(this.#threads.indexOf(thread), 1)
    })
    this.#threads[index] = thread
    return thread
  }
}
