import { TrellisError } from '../base/index.ts'
import type { Operation } from './types.ts'

/**
 * An operation over a stream of events, the last of which has the result. The stream is opened once: a second loop goes
 * on where the first left off.
 */
export function createOperation<Event extends { type: string }, Result>(
  open: () => AsyncGenerator<Event, void, undefined>,
  resultOf: (event: Event) => Result | undefined,
): Operation<Event, Result> {
  let events: AsyncGenerator<Event, void, undefined> | undefined
  let outcome: { result: Result } | undefined
  let failure: unknown

  async function next(): Promise<IteratorResult<Event, undefined>> {
    events ??= open()
    try {
      const step = await events.next()
      if (step.done === true) return { done: true, value: undefined }
      const result = resultOf(step.value)
      if (result !== undefined) outcome = { result }
      return step
    } catch (reason) {
      failure = reason
      throw reason
    }
  }

  return {
    [Symbol.asyncIterator]: () => ({
      next,
      async return() {
        // With the result at hand there is nothing to cancel.
        if (outcome === undefined) await events?.return()
        return { done: true, value: undefined }
      },
    }),
    async result() {
      if (failure !== undefined) throw failure
      while (outcome === undefined) {
        const step = await next()
        if (step.done === true) break
      }
      // oxlint-disable-next-line no-unnecessary-condition -- set by next()
      if (outcome === undefined) throw new TrellisError('canceled', 'the operation was ended before it had a result')
      return outcome.result
    },
  }
}
