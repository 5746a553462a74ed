import { availableParallelism } from 'node:os'
import { type Transferable, Worker } from 'node:worker_threads'
import { type Logger, TrellisError } from '../base/index.ts'

/** What a thread does: the hash pool's tasks, fetching over bulk connections, serving them. Any thread does all. */
export type ThreadRole = 'hash' | 'fetch' | 'serve'

export interface ThreadEnvelope {
  role: ThreadRole
  message: unknown
}

export interface ThreadListener {
  message(index: number, message: unknown): void
  /** The thread is gone, and with it all that it had; the next message to its index goes to a new one. */
  failed(index: number, reason: Error): void
}

const MAX_THREADS = 8

/** The URL of a thread's module: beside this one, in the sources as in the build. */
function threadUrl(): URL {
  return new URL(`./thread${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url)
}

/** The room's threads, one a core, each started when it is first needed. */
export class Threads {
  readonly count: number
  readonly #log: Logger
  readonly #workers: (Worker | undefined)[] = []
  readonly #listeners = new Map<ThreadRole, ThreadListener>()
  #isStopped = false

  constructor(log: Logger, count = Math.min(MAX_THREADS, availableParallelism())) {
    this.count = count
    this.#log = log
  }

  listen(role: ThreadRole, listener: ThreadListener): void {
    this.#listeners.set(role, listener)
  }

  post(index: number, role: ThreadRole, message: unknown, transfer: Transferable[] = []): void {
    if (this.#isStopped) throw new TrellisError('canceled', 'content store is stopped')
    const envelope: ThreadEnvelope = { role, message }
    this.#worker(index).postMessage(envelope, transfer)
  }

  /** Whether a thread keeps the process alive. */
  setBusy(index: number, busy: boolean): void {
    if (busy) this.#workers[index]?.ref()
    else this.#workers[index]?.unref()
  }

  async stop(): Promise<void> {
    this.#isStopped = true
    await Promise.all(this.#workers.flatMap(worker => (worker === undefined ? [] : [worker.terminate()])))
  }

  #worker(index: number): Worker {
    const existing = this.#workers[index]
    if (existing !== undefined) return existing
    const worker = new Worker(threadUrl(), { name: `trellis-content-${index}` })
    worker.unref()
    worker.on('message', ({ role, message }: ThreadEnvelope) => this.#listeners.get(role)?.message(index, message))
    worker.on('error', reason => {
      this.#log.error({ err: reason, thread: index }, 'a content thread failed')
      this.#workers[index] = undefined
      const error = reason instanceof Error ? reason : new Error(String(reason))
      for (const listener of this.#listeners.values()) listener.failed(index, error)
    })
    this.#workers[index] = worker
    return worker
  }
}
