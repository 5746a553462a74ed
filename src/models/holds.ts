/** What an operation works on, which must not be collected meanwhile. */
export interface Hold extends Disposable {
  /** Files that are about to be published, by absolute path. Resolves when none of them is being collected. */
  addPaths(paths: Iterable<string>): Promise<void>
}

/**
 * What running operations need beyond what the library knows: models that are looked at or pulled, files that are published.
 * A collection that runs is waited for before a hold begins; one that comes later sees the hold.
 */
export class Holds {
  readonly #models = new Map<string, number>()
  readonly #paths = new Map<string, number>()
  #collecting: Promise<unknown> = Promise.resolve()

  /** CIDs of models in use, each with what its manifest names. */
  models(): Iterable<string> {
    return this.#models.keys()
  }

  holdsModel(cid: string): boolean {
    return this.#models.has(cid)
  }

  holdsPath(path: string): boolean {
    return this.#paths.has(path)
  }

  async hold(cid?: string): Promise<Hold> {
    if (cid !== undefined) count(this.#models, cid, 1)
    await this.#collecting
    const held: string[] = []
    let isHeld = true
    return {
      addPaths: async paths => {
        for (const path of paths) {
          count(this.#paths, path, 1)
          held.push(path)
        }
        await this.#collecting
      },
      [Symbol.dispose]: () => {
        if (!isHeld) return
        isHeld = false
        if (cid !== undefined) count(this.#models, cid, -1)
        for (const path of held) count(this.#paths, path, -1)
      },
    }
  }

  /** Runs a collection, one at a time. */
  async collect<T>(work: () => Promise<T>): Promise<T> {
    const before = this.#collecting
    const done = before.then(work)
    this.#collecting = done.catch(() => {})
    return done
  }
}

function count(counts: Map<string, number>, key: string, change: number): void {
  const next = (counts.get(key) ?? 0) + change
  if (next > 0) counts.set(key, next)
  else counts.delete(key)
}
