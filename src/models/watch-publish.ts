import { watch } from 'node:fs/promises'
import {
  abortError,
  type Clock,
  type Logger,
  type TrellisError,
  throwIfAborted,
  toTrellisError,
} from '../base/index.ts'
import type { PublishedModel } from './publish.ts'
import type { PublishOptions } from './publish-files.ts'

const SETTLE_MS = 2000
/** A look is taken this often even if the system tells of no change: some file systems never do. */
const POLL_MS = 30_000

export type WatchPublishEvent =
  | { type: 'published'; model: PublishedModel }
  /** Tried again at the next change. */
  | { type: 'failed'; error: TrellisError }

export interface WatchPublishOptions extends PublishOptions {
  /** Time without a change after which a version is taken to be whole, in milliseconds. @defaultValue 2000 */
  settleMs?: number
  onEvent?: (event: WatchPublishEvent) => void
}

/** Publishes a directory, and again each time its contents have changed and settled, until the signal ends it. */
export async function watchPublish(
  path: string,
  options: WatchPublishOptions,
  deps: { clock: Clock; log: Logger; publish(path: string, options: PublishOptions): Promise<PublishedModel> },
): Promise<never> {
  const { settleMs = SETTLE_MS, onEvent } = options
  const life = new AbortController()
  const signal = AbortSignal.any([life.signal, ...(options.signal === undefined ? [] : [options.signal])])
  let changeCount = 0
  let wake = () => {}
  void (async () => {
    for await (const _ of watch(path, { recursive: true, signal })) {
      changeCount++
      wake()
    }
  })().catch((reason: unknown) => {
    if (!signal.aborted) deps.log.warn({ path, err: reason }, 'changes of the directory are found by looking only')
  })

  /** Until there is a change, or some time has passed. True for a change. */
  async function changed(seen: number, timeoutMs: number): Promise<boolean> {
    throwIfAborted(signal)
    const { promise, resolve } = Promise.withResolvers<void>()
    const stop = () => resolve()
    wake = stop
    signal.addEventListener('abort', stop, { once: true })
    const cancel = deps.clock.schedule(timeoutMs, stop)
    if (changeCount === seen) await promise
    cancel()
    signal.removeEventListener('abort', stop)
    throwIfAborted(signal)
    return changeCount !== seen
  }

  let lastCid: string | undefined
  try {
    for (;;) {
      let seen = changeCount
      try {
        const model = await deps.publish(path, options)
        if (model.cid !== lastCid) onEvent?.({ type: 'published', model })
        lastCid = model.cid
      } catch (reason) {
        if (signal.aborted) throw abortError(signal)
        const error = toTrellisError(reason)
        // Written to while it was read: the change that did it brings the next try.
        if (error.kind !== 'failed_precondition') onEvent?.({ type: 'failed', error })
      }
      if (await changed(seen, POLL_MS)) {
        do seen = changeCount
        while (await changed(seen, settleMs))
      }
    }
  } finally {
    life.abort()
  }
}
