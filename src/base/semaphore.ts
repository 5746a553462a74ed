import { abortError } from './abort.ts'

/** Runs tasks with at most `slotCount` at once, first come, first served. */
export type Semaphore = <T>(task: () => Promise<T>, signal?: AbortSignal) => Promise<T>

export function createSemaphore(slotCount: number): Semaphore {
  let freeCount = slotCount
  const waiting = new Set<() => void>()

  async function acquire(signal: AbortSignal | undefined): Promise<void> {
    if (signal?.aborted) throw abortError(signal)
    if (freeCount > 0) {
      freeCount--
      return
    }
    const turn = Promise.withResolvers<void>()
    const take = () => turn.resolve()
    const onAbort = () => {
      // A turn that was already given stays ours: `acquire` then succeeds and the task sees the abort itself.
      if (waiting.delete(take) && signal !== undefined) turn.reject(abortError(signal))
    }
    waiting.add(take)
    signal?.addEventListener('abort', onAbort, { once: true })
    try {
      await turn.promise
    } finally {
      signal?.removeEventListener('abort', onAbort)
    }
  }

  function release(): void {
    for (const next of waiting) {
      waiting.delete(next)
      next()
      return
    }
    freeCount++
  }

  return async (task, signal) => {
    await acquire(signal)
    try {
      return await task()
    } finally {
      release()
    }
  }
}
