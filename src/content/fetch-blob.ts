import {
  abortError,
  anySignal,
  type Clock,
  type PeerId,
  TrellisError,
  throwIfAborted,
  toTrellisError,
} from '../base/index.ts'
import { hashOfCid, matchesCid } from './cid.ts'
import type { ClientPool } from './client-pool.ts'
import { OnlyLiarsError, WrongBytesError } from './errors.ts'
import { MAX_BLOB_BYTES } from './limits.ts'
import type { FetchBlobOptions } from './types.ts'

const TIMEOUT_MS = 30_000
/** Providers asked at once, and how long one may be silent before the next is asked too. */
const MAX_AT_ONCE = 4
const NEXT_AFTER_MS = 1_000
/** A provider that did not have it may have it soon, if it is fetching too: it is asked again after this, doubled each time up to the last. */
const FIRST_AGAIN_MS = 100
const ASK_AGAIN_MS = 2_000

/** Gets a blob from whichever provider gives it first. Verified; not kept. */
export async function fetchBlob(
  pool: ClientPool,
  clock: Clock,
  cid: string,
  options: FetchBlobOptions,
): Promise<Uint8Array> {
  const { providers } = options
  const hash = hashOfCid(cid)
  const maxBytes = Math.min(options.maxBytes ?? MAX_BLOB_BYTES, MAX_BLOB_BYTES)
  const done = new AbortController()
  const signal = anySignal([options.signal, done.signal], options.timeoutMs ?? TIMEOUT_MS)
  const asked = new Map<PeerId, { againMs: number; pauseMs: number }>()
  const active = new Set<PeerId>()
  let found: Uint8Array | undefined
  let lastFailure: TrellisError | undefined
  let wake = Promise.withResolvers<void>()
  const wakeUp = () => wake.resolve()
  const stopListening = providers.onChange(wakeUp)
  signal.addEventListener('abort', wakeUp)

  async function ask(peer: PeerId): Promise<void> {
    const pooled = await pool.acquire(peer, signal)
    try {
      const bytes = await pooled.client.getBlob(hash, maxBytes, signal)
      if (!matchesCid(bytes, cid)) {
        asked.set(peer, { againMs: Number.POSITIVE_INFINITY, pauseMs: 0 })
        providers.report?.(peer, 'wrong_bytes')
        throw new WrongBytesError(`blob ${cid}`, peer)
      }
      found ??= bytes
    } finally {
      pooled.release()
    }
  }

  function start(peer: PeerId): void {
    active.add(peer)
    const pauseMs = Math.min(ASK_AGAIN_MS, (asked.get(peer)?.pauseMs ?? FIRST_AGAIN_MS / 2) * 2)
    asked.set(peer, { againMs: Number.POSITIVE_INFINITY, pauseMs })
    void ask(peer)
      .catch((reason: unknown) => {
        const error = toTrellisError(reason)
        // A lie is told even if others have merely nothing.
        if (!(lastFailure instanceof WrongBytesError)) lastFailure = error
        if (error.kind === 'invalid_argument' && !error.remote) providers.report?.(peer, 'protocol_violation')
        if (['data_loss', 'resource_exhausted', 'invalid_argument'].includes(error.kind)) return
        asked.set(peer, { againMs: clock.monotonicMs() + pauseMs, pauseMs })
      })
      .finally(() => {
        active.delete(peer)
        wakeUp()
      })
  }

  try {
    while (found === undefined) {
      if (signal.aborted) {
        throwIfAborted(options.signal)
        const { kind, message } = lastFailure ?? abortError(signal)
        if (lastFailure === undefined || kind === 'canceled')
          throw new TrellisError('not_found', `no provider for ${cid}`)
        throw new TrellisError(kind, `cannot get ${cid}: ${message}`, { cause: lastFailure })
      }
      const now = clock.monotonicMs()
      const current = providers.current()
      const next = current.find(peer => !active.has(peer) && (asked.get(peer)?.againMs ?? 0) <= now)
      if (next !== undefined && active.size < MAX_AT_ONCE) start(next)
      else if (
        active.size === 0 &&
        current.length > 0 &&
        current.every(peer => asked.get(peer)?.againMs === Number.POSITIVE_INFINITY)
      )
        throw lastFailure ?? new TrellisError('not_found', `no provider for ${cid}`)
      // Members that have nothing are asked again, but nobody says that they will have it.
      else if (active.size === 0 && current.every(peer => asked.has(peer))) {
        const liars = providers.onlyLiars?.()
        if (liars !== undefined) throw new OnlyLiarsError(liars)
      }
      wake = Promise.withResolvers()
      const nextMs = Math.min(...[...asked.values()].map(({ againMs }) => againMs - now))
      const cancel = clock.schedule(Math.max(10, Math.min(NEXT_AFTER_MS, nextMs)), wakeUp)
      await wake.promise
      cancel()
    }
    return found
  } finally {
    stopListening()
    signal.removeEventListener('abort', wakeUp)
    done.abort(new TrellisError('canceled', 'found elsewhere'))
  }
}
