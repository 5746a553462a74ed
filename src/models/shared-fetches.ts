import { abortable, TrellisError, throwIfAborted } from '../base/index.ts'
import type { ByteRange, ContentStore } from '../content/index.ts'
import type { ModelFile } from './types.ts'

/** Waited for and read at once. */
const STEP_BYTES = 2 * 1024 * 1024
/** A reader that is slow, or a client that asks for the next part, finds the fetch still running. */
const LINGER_MS = 10_000

interface Running {
  /** Undefined for all of the file. */
  range: ByteRange | undefined
  readonly abort: AbortController
  /** It can be waited for, or has ended. */
  readonly begun: Promise<void>
  readonly done: Promise<void>
  readerCount: number
}

/** Fetches what is wanted of a file; resolves when that is here. Calls back when it can be waited for. */
export type StartFetch = (range: ByteRange | undefined, onBegin: () => void, signal: AbortSignal) => Promise<void>

/**
 * Files that several readers want at once, whole or in parts: each is fetched once, for as long as anybody reads it, and its
 * bytes are handed out as they are verified.
 */
export class SharedFetches {
  readonly #content: Pick<ContentStore, 'fileStatus' | 'waitForRange' | 'readFile'>
  readonly #running = new Map<string, Running>()

  constructor(content: Pick<ContentStore, 'fileStatus' | 'waitForRange' | 'readFile'>) {
    this.#content = content
  }

  /** The bytes of a range, a few megabytes at a time. */
  async *read(
    file: Pick<ModelFile, 'chunkListCid' | 'sizeBytes'>,
    range: ByteRange,
    start: StartFetch,
    signal: AbortSignal,
  ): AsyncGenerator<Uint8Array, void, undefined> {
    const end = range.offsetBytes + range.lengthBytes
    for (let offsetBytes = range.offsetBytes; offsetBytes < end; ) {
      const step = { offsetBytes, lengthBytes: Math.min(STEP_BYTES, end - offsetBytes) }
      // What follows is wanted too: a fetch for each step would begin anew each time.
      const rest = { offsetBytes, lengthBytes: end - offsetBytes }
      yield await this.#readStep(file, step, rest, start, signal)
      offsetBytes += step.lengthBytes
    }
  }

  async #readStep(
    file: Pick<ModelFile, 'chunkListCid' | 'sizeBytes'>,
    step: ByteRange,
    rest: ByteRange,
    start: StartFetch,
    signal: AbortSignal,
  ): Promise<Uint8Array> {
    const { chunkListCid, sizeBytes } = file
    let failure: unknown
    for (;;) {
      throwIfAborted(signal)
      const here = await this.#tryRead(chunkListCid, step)
      if (here !== undefined) return here
      if (failure !== undefined) throw failure
      let running = this.#running.get(chunkListCid)
      if (running === undefined) {
        const isAll = rest.offsetBytes === 0 && rest.lengthBytes === sizeBytes
        running = this.#start(chunkListCid, isAll ? undefined : rest, start)
      } else if (!covers(running.range, step)) {
        await abortable(
          running.done.catch(() => {}),
          signal,
        )
        continue
      }
      running.readerCount++
      try {
        await abortable(running.begun, signal)
        await this.#content.waitForRange(chunkListCid, step, signal)
      } catch (reason) {
        throwIfAborted(signal)
        // The fetch ended without these bytes: why it did says more.
        failure = await running.done.then(
          () => reason,
          (why: unknown) => why,
        )
      } finally {
        this.#release(running)
      }
    }
  }

  /** Undefined if some of it is not here. */
  async #tryRead(chunkListCid: string, range: ByteRange): Promise<Uint8Array | undefined> {
    try {
      return await this.#content.readFile(chunkListCid, range)
    } catch (reason) {
      if (reason instanceof TrellisError && (reason.kind === 'not_found' || reason.kind === 'failed_precondition'))
        return undefined
      throw reason
    }
  }

  #start(chunkListCid: string, range: ByteRange | undefined, start: StartFetch): Running {
    const abort = new AbortController()
    const begun = Promise.withResolvers<void>()
    const done = start(range, begun.resolve, abort.signal).finally(() => {
      this.#running.delete(chunkListCid)
      begun.resolve()
    })
    done.catch(() => {})
    const running: Running = { range, abort, begun: begun.promise, done, readerCount: 0 }
    this.#running.set(chunkListCid, running)
    return running
  }

  #release(running: Running): void {
    if (--running.readerCount > 0) return
    // Between two steps of one reader nobody waits.
    setTimeout(() => {
      if (running.readerCount === 0) running.abort.abort(new TrellisError('canceled', 'nobody reads it any more'))
    }, LINGER_MS).unref()
  }
}

function covers(range: ByteRange | undefined, step: ByteRange): boolean {
  if (range === undefined) return true
  return (
    step.offsetBytes >= range.offsetBytes &&
    step.offsetBytes + step.lengthBytes <= range.offsetBytes + range.lengthBytes
  )
}
