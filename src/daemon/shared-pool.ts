import type { SharedDocument, StateStore } from '../state/index.ts'

/** How long a document that no call uses stays open, in milliseconds, and how many of these. */
const IDLE_MS = 30_000
const MAX_IDLE_COUNT = 32

interface Held {
  document: Promise<SharedDocument>
  userCount: number
  idle: NodeJS.Timeout | undefined
}

/** Shared documents that control calls use: kept open a little, so that not every call builds its document anew. */
export class SharedPool {
  readonly #held = new Map<string, Held>()
  #state: StateStore | undefined

  /** Runs a task with an open document. Throws `not_found`. */
  async use<T>(state: StateStore, id: string, task: (document: SharedDocument) => Promise<T> | T): Promise<T> {
    if (this.#state !== state) {
      // The node has joined a mesh: documents of a store that has stopped are closed with it.
      this.#held.clear()
      this.#state = state
    }
    let held = this.#held.get(id)
    if (held === undefined) {
      held = { document: state.openShared(id), userCount: 0, idle: undefined }
      this.#held.set(id, held)
    }
    clearTimeout(held.idle)
    held.userCount++
    try {
      return await task(await held.document)
    } finally {
      this.#release(id, held)
    }
  }

  #release(id: string, held: Held): void {
    if (--held.userCount > 0 || this.#held.get(id) !== held) return
    held.idle = setTimeout(() => this.#close(id, held), IDLE_MS).unref()
    // The one used last is the last.
    this.#held.delete(id)
    this.#held.set(id, held)
    const idle = [...this.#held].filter(([, other]) => other.userCount === 0)
    for (const [oldest, other] of idle.slice(0, Math.max(0, idle.length - MAX_IDLE_COUNT))) this.#close(oldest, other)
    held.document.catch(() => this.#close(id, held))
  }

  #close(id: string, held: Held): void {
    clearTimeout(held.idle)
    if (held.userCount > 0 || this.#held.get(id) !== held) return
    this.#held.delete(id)
    void held.document.then(document => document.close()).catch(() => {})
  }
}
