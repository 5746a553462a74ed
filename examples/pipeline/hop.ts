import { TrellisError } from '../../src/base/index.ts'
import type { Outcome, Step } from './stage.ts'

/** Steps of a session that are kept for a stage that takes another's place. Four times the prefill of 4,096 tokens. */
const KEPT_BYTES = 256 * 1024 * 1024
const FIRST_PAUSE_MS = 20
const LONGEST_PAUSE_MS = 1000

export interface HopOptions {
  /** Begins a session of the next stage, whoever serves it now. */
  open: (steps: AsyncIterable<Step>) => AsyncIterable<Outcome>
  /** Of the session. */
  signal: AbortSignal
  /** How long to look for somebody who serves the stage, in milliseconds. @defaultValue 30_000 */
  patienceMs?: number
  /** Told when the stage is lost. */
  onLost?: (reason: TrellisError) => void
}

/**
 * A session with the next stage that outlives who serves it. A stage's state, its cache of keys and values, follows from the
 * steps that it was given; so they are kept, and given again to the one that takes its place, whose answers to what has been answered
 * are dropped. Nothing else is kept or sent twice, and steps are taken no faster than the next stage takes them.
 */
export async function* throughNextStage(steps: AsyncIterable<Step>, options: HopOptions): AsyncGenerator<Outcome> {
  const { signal, patienceMs = 30_000 } = options
  const source = steps[Symbol.asyncIterator]()
  const kept: Step[] = []
  let keptBytes = 0
  let pending: Promise<IteratorResult<Step>> | undefined
  let round = 0
  let answeredCount = 0

  /** The steps from the first on, for one stage: what is kept, then what comes. */
  async function* feed(): AsyncGenerator<Step> {
    const own = round
    for (let at = 0; ; at++) {
      if (at === kept.length) {
        // Shared with the feed of a stage that was lost while it waited.
        pending ??= source.next()
        const next = await pending
        if (own !== round) return
        pending = undefined
        if (next.done === true) return
        keptBytes += next.value.hidden.byteLength
        if (keptBytes > KEPT_BYTES) throw new TrellisError('resource_exhausted', 'the session is too long to be kept')
        kept.push(next.value)
      }
      yield kept[at] as Step
    }
  }

  try {
    let lostMs: number | undefined
    let pauseMs = FIRST_PAUSE_MS
    for (;;) {
      try {
        for await (const outcome of options.open(feed())) {
          lostMs = undefined
          pauseMs = FIRST_PAUSE_MS
          if (outcome.number < answeredCount) continue
          answeredCount = outcome.number + 1
          yield outcome
        }
        return
      } catch (reason) {
        signal.throwIfAborted()
        if (!(reason instanceof TrellisError) || reason.kind !== 'unavailable') throw reason
        lostMs ??= performance.now()
        if (performance.now() - lostMs > patienceMs) throw reason
        options.onLost?.(reason)
      }
      round++
      await new Promise(resolve => setTimeout(resolve, pauseMs))
      pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS)
    }
  } finally {
    round++
    // What it does on its way out concerns nobody any more.
    Promise.resolve(source.return?.()).catch(() => {})
  }
}
