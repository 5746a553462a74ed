import { TrellisError } from '../base/index.ts'

/** What an operation works on, which must not be collected meanwhile. */
export interface Hold extends Disposable {
  /** Files that are about to be published, by absolute path. Resolves when none of them is being collected. */
  addPaths(paths: Iterable<string>): Promise<void>
  /** To be waited for once the manifest of what is held is here: resolves when nothing runs that has not seen it. */
  settle(): Promise<void>
  /** Of a pull: aborted when the model is removed. */
  readonly signal: AbortSignal
}

interface Pull {
  readonly abort: AbortController
  readonly ended: PromiseWithResolvers<void>
}

/**
 * What running operations need beyond what the library knows: models that are looked at or pulled, files that are published.
 * What runs exclusively (a collection, a removal, the moment in which what was hashed becomes a published model) is waited
 * for before a hold begins; what comes later sees the hold.
 */
export class Holds {
  readonly #models = new Map<string, number>()
  readonly #paths = new Map<string, number>()
  readonly #pulls = new Map<string, Set<Pull>>()
  #exclusive: Promise<unknown> = Promise.resolve()

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

  isPulled(cid: string): boolean {
    return this.#pulls.has(cid)
  }

  /** `isPull`: brings files of the model to this node, until it is removed. */
  async hold(cid?: string, { isPull = false } = {}): Promise<Hold> {
    if (cid !== undefined) count(this.#models, cid, 1)
    await this.#exclusive
    const pull: Pull = { abort: new AbortController(), ended: Promise.withResolvers() }
    const pulls = cid === undefined ? undefined : (this.#pulls.get(cid) ?? new Set())
    if (cid !== undefined && pulls !== undefined && isPull) this.#pulls.set(cid, pulls.add(pull))
    const held: string[] = []
    let isHeld = true
    return {
      signal: pull.abort.signal,
      settle: async () => void (await this.#exclusive),
      addPaths: async paths => {
        for (const path of paths) {
          count(this.#paths, path, 1)
          held.push(path)
        }
        await this.#exclusive
      },
      [Symbol.dispose]: () => {
        if (!isHeld) return
        isHeld = false
        for (const path of held) count(this.#paths, path, -1)
        if (cid === undefined) return
        count(this.#models, cid, -1)
        if (pulls?.delete(pull) === true && pulls.size === 0) this.#pulls.delete(cid)
        pull.ended.resolve()
      },
    }
  }

  /** Has the pulls of a model end, since it is removed; resolves when they have. Not to be called exclusively: they may wait for that. */
  async endPulls(cid: string): Promise<void> {
    const reason = new TrellisError('canceled', 'the model was removed while it was pulled')
    const pulls = [...(this.#pulls.get(cid) ?? [])]
    for (const { abort } of pulls) abort.abort(reason)
    await Promise.all(pulls.map(({ ended }) => ended.promise))
  }

  /** Resolves when all pulls that run now have ended, however they end. */
  async pullsEnded(): Promise<void> {
    await Promise.all([...this.#pulls.values()].flatMap(pulls => [...pulls].map(({ ended }) => ended.promise)))
  }

  /** Runs what changes what is referred to, one at a time. */
  async exclusively<T>(work: () => Promise<T>): Promise<T> {
    const before = this.#exclusive
    const done = before.then(work)
    this.#exclusive = done.catch(() => {})
    return done
  }
}

function count(counts: Map<string, number>, key: string, change: number): void {
  const next = (counts.get(key) ?? 0) + change
  if (next > 0) counts.set(key, next)
  else counts.delete(key)
}
