import { abortable, anySignal, type Clock, createSemaphore, type Logger, TrellisError } from '../base/index.ts'
import { type ContentStore, type FetchEvent, type FetchFileOptions, FetchRunningError } from '../content/index.ts'
import type { OpenedModel } from './open-model.ts'
import { type OutFolder, OutFolderError } from './out-folder.ts'
import { type PathProblem, showPath } from './paths.ts'
import { ProgressMeter } from './progress.ts'
import type { PullEvent } from './pull-types.ts'
import { type WantedFile, wantedBytes } from './wanted.ts'

/** Files fetched at once. Within each, all useful providers send. */
const PARALLEL_FILE_COUNT = 4
/** What a pull that goes on may hash again. */
const REHASHED_BYTES = 64_000_000

/** Permission bits of a file of a model. */
export function modeOf({ executable }: { executable: boolean }): number {
  return executable ? 0o755 : 0o644
}

export interface FileFetcherOptions {
  signal?: AbortSignal | undefined
  stallTimeoutMs?: number | undefined
  onProgress?: ((event: PullEvent) => void) | undefined
  /** The files are at a place of this node's own, where nobody changes them: they may share data with others there. */
  allowHardLinks?: boolean | undefined
}

export interface FetchHow {
  /** @defaultValue 'rarest' */
  order?: 'rarest' | 'sequential'
  /** Called once the file can be waited for. */
  onBegin?: () => void
}

/** Fetches the wanted files of one model, and adds up what came. */
export class FileFetcher {
  fetchedBytes = 0
  reusedBytes = 0
  keptBytes = 0
  readonly #deps: { content: ContentStore; log: Logger }
  readonly #model: OpenedModel
  readonly #options: FileFetcherOptions
  readonly #meter: ProgressMeter
  readonly #failed = new AbortController()
  readonly #signal: AbortSignal

  constructor(
    deps: { content: ContentStore; clock: Clock; log: Logger },
    model: OpenedModel,
    wanted: readonly WantedFile[],
    options: FileFetcherOptions,
  ) {
    this.#deps = deps
    this.#model = model
    this.#options = options
    const bytesTotal = wanted.reduce((sum, item) => sum + wantedBytes(item), 0)
    const totals = { fileCount: wanted.length, bytesTotal }
    this.#meter = new ProgressMeter(deps.clock, totals, event => options.onProgress?.(event))
    this.#signal = anySignal([this.#failed.signal, model.signal, options.signal])
  }

  /** Checks whole files that are there. Throws `OutFolderError` naming all that have other contents. */
  async adopt(files: readonly WantedFile[], out: OutFolder): Promise<void> {
    const problems: PathProblem[] = []
    await this.#forAll(files, async wanted => {
      const { path, sizeBytes } = wanted.file
      try {
        await this.fetch(wanted, await out.prepare(path))
        this.keptBytes += sizeBytes
      } catch (reason) {
        if (!(reason instanceof TrellisError) || reason.kind !== 'already_exists') throw reason
        problems.push({ path, problem: 'a file with other contents is there' })
      }
    })
    if (problems.length > 0) throw new OutFolderError(out.root, problems)
  }

  /** Fetches files into a folder, some at once. */
  async fetchAll(files: readonly WantedFile[], out: OutFolder): Promise<void> {
    // Files with the same contents, one after the other: the first is fetched, the rest are copies of it.
    const groups = new Map<string, WantedFile[]>()
    for (const wanted of files) {
      const group = groups.get(wanted.file.chunkListCid)
      if (group === undefined) groups.set(wanted.file.chunkListCid, [wanted])
      else group.push(wanted)
    }
    await this.#forAll([...groups.values()], async group => {
      for (const wanted of group) await this.fetch(wanted, await out.prepare(wanted.file.path))
    })
  }

  /** Fetches one file, or what is wanted of it, to an absolute path. Another fetch to there is waited for, whatever it fetches. */
  async fetch(wanted: WantedFile, path: string, how: FetchHow = {}): Promise<void> {
    for (;;) {
      try {
        await this.#fetch(wanted, path, how)
        return
      } catch (reason) {
        if (!(reason instanceof FetchRunningError)) throw reason
        how.onBegin?.()
        await abortable(reason.ended, this.#signal)
      }
    }
  }

  async #fetch(wanted: WantedFile, path: string, how: FetchHow): Promise<void> {
    const { file, ranges } = wanted
    const { content } = this.#deps
    const { stallTimeoutMs } = this.#options
    const { state, haveBytes } = await content.fileStatus(file.chunkListCid)
    const options: FetchFileOptions = {
      expected: { sizeBytes: file.sizeBytes, sha256: file.sha256 },
      path,
      providers: this.#model.providers,
      reuseFrom: this.#model.reuseFrom(file.path),
      signal: this.#signal,
      mode: modeOf(file),
      order: how.order ?? 'rarest',
      onProgress: event => this.#onEvent(wanted, event),
    }
    if (stallTimeoutMs !== undefined) options.stallTimeoutMs = stallTimeoutMs
    if (ranges !== undefined) options.ranges = ranges
    if (this.#options.allowHardLinks === true) options.allowHardLink = true
    const there = await content.fileStatus(file.chunkListCid, path)
    const fetching = content.fetchFile(file.chunkListCid, options)
    how.onBegin?.()
    // What was whole before has been hashed before.
    // What was here before has been verified chunk by chunk: a pull that goes on does not read all of it again.
    // A file whose hash nobody says is what its chunks are.
    const isHashed =
      file.sha256 === undefined || state === 'complete' || ranges !== undefined || haveBytes > REHASHED_BYTES
    const hashing = isHashed ? undefined : content.hashFile(file.chunkListCid, file.sizeBytes, this.#signal)
    const [fetched, sha256] = await bothOrFirst(fetching, hashing)
    if (sha256 !== undefined && file.sha256 !== undefined && Buffer.compare(sha256, file.sha256) !== 0)
      await this.#judge(file, path, file.sha256)
    this.fetchedBytes += fetched.fetchedBytes
    this.reusedBytes += fetched.reusedBytes
    // An earlier pull was interrupted here. What its records say is less than what is found when the file is opened again, after a
    // kill; and of a part of the file, chunks may be there that are not wanted.
    if (there.state === 'partial') {
      const restBytes = Math.max(0, wantedBytes(wanted) - fetched.fetchedBytes - fetched.reusedBytes)
      this.keptBytes += ranges === undefined ? Math.max(there.haveBytes, restBytes) : restBytes
    }
    this.#meter.fileDone(file.path, wantedBytes(wanted))
    this.#options.onProgress?.({ type: 'file-done', path: file.path, sizeBytes: wantedBytes(wanted) })
  }

  /**
   * The hash was of bytes from wherever they were first, such as another copy that is damaged: the file that would be deleted is read
   * again, and what its disk has spoiled is fetched again.
   */
  async #judge(file: WantedFile['file'], path: string, sha256: Uint8Array): Promise<void> {
    const { content, log } = this.#deps
    const { cid, authors, providers } = this.#model
    const how = { path, wholeHash: true, signal: this.#signal }
    let verified = await content.verifyFile(file.chunkListCid, { ...how, repairFrom: providers })
    if (verified.badRanges.length > 0) verified = await content.verifyFile(file.chunkListCid, how)
    if (verified.sha256 === undefined)
      throw new TrellisError('data_loss', `${showPath(file.path)} was damaged on the disk while it was fetched`, {
        hint: 'See whether the disk is sound, then repair it by `trellis model verify --repair`.',
      })
    if (Buffer.compare(verified.sha256, sha256) === 0) return
    log.error({ cid, path: file.path, authors }, 'file is not what its manifest says')
    await content.removeFile(file.chunkListCid, { path, deleteData: true })
    throw new TrellisError('data_loss', `${showPath(file.path)} does not have the SHA-256 that its publisher says`)
  }

  #onEvent(wanted: WantedFile, event: FetchEvent): void {
    if (event.type === 'progress') {
      const sizeBytes = wantedBytes(wanted)
      this.#meter.update(wanted.file.path, Math.min(event.bytesDone, sizeBytes), sizeBytes, event.providers)
    } else if (event.type === 'provider-dropped') {
      // Those that lied have been told of already, once for all files.
      if (event.problem !== 'wrong_bytes' && event.problem !== 'protocol_violation') this.#options.onProgress?.(event)
    }
  }

  /** Does some at once; the first failure ends the others, and is thrown once they have ended. */
  async #forAll<T>(items: readonly T[], task: (item: T) => Promise<void>): Promise<void> {
    const limit = createSemaphore(PARALLEL_FILE_COUNT)
    const failed = this.#failed
    await Promise.allSettled(
      items.map(item =>
        limit(async () => {
          if (failed.signal.aborted) return
          try {
            await task(item)
          } catch (reason) {
            failed.abort(reason)
          }
        }),
      ),
    )
    if (failed.signal.aborted) throw failed.signal.reason
  }
}

/** Both results; the failure of the first wins over that of the second, which it may have caused. */
async function bothOrFirst<T, U>(first: Promise<T>, second: Promise<U> | undefined): Promise<[T, U | undefined]> {
  const [a, b] = await Promise.allSettled([first, second])
  if (a.status === 'rejected') throw a.reason
  if (b.status === 'rejected') throw b.reason
  return [a.value, b.value]
}
