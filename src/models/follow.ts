import {
  abortError,
  type Clock,
  errorMessage,
  type Logger,
  type PeerId,
  TrellisError,
  toTrellisError,
} from '../base/index.ts'
import { type ModelRef, parseRef } from './names.ts'
import type { PullEvent, PulledModel, PullOptions } from './pull-types.ts'
import type { Registry } from './registry.ts'
import type { FollowedFolders, RolledBack, VersionFolder } from './version-folder.ts'

const FIRST_RETRY_MS = 2000
const MAX_RETRY_MS = 60_000
const KEEP_COUNT = 2

/** A version that has been put into use. */
export interface FollowedVersion {
  cid: string
  /** The folder of this version. */
  path: string
  /** The link that leads to the version in use. */
  current: string
  /** CID of the version before. */
  previous: string | undefined
}

export type FollowEvent =
  | { type: 'pulling'; cid: string }
  | { type: 'pull'; event: PullEvent }
  | { type: 'switched'; version: FollowedVersion; pulled: PulledModel }
  /** The version was refused; the one before is in use again. It is not tried again. */
  | { type: 'rolled-back'; cid: string; to: string | undefined; reason: string }
  /** Tried again after a while, or when there is a newer version. */
  | { type: 'failed'; cid: string | undefined; error: TrellisError }

export interface FollowOptions {
  /** Absolute path of the folder that gets `current` and `versions/`. */
  out: string
  /** Versions kept on disk, the one in use included. At least 1. @defaultValue 2 */
  keepCount?: number
  /**
   * Called after a version was put into use; if it throws, the version before is put back, and called for again with
   * `isRollback`.
   */
  accept?: (version: FollowedVersion, isRollback: boolean, signal: AbortSignal) => Promise<void>
  signal?: AbortSignal
  onEvent?: (event: FollowEvent) => void
}

export interface FollowDependencies {
  registry: Registry
  clock: Clock
  log: Logger
  self: PeerId
  folders: FollowedFolders
  pull(ref: ModelRef, options: PullOptions): Promise<PulledModel>
  /** Forgets a version, and deletes its files. */
  discard(cid: string, root: string): Promise<void>
}

/**
 * Keeps a folder at the newest version that a tag names, until the signal ends it. What a version shares with the one
 * before is copied, not fetched. A version that comes while another is pulled supersedes it. Where the reference does not
 * say whose word counts, it is the first author's that is found.
 */
export async function followModel(ref: string, options: FollowOptions, deps: FollowDependencies): Promise<never> {
  const parsed = parseRef(ref)
  if (parsed.type !== 'name')
    throw new TrellisError('invalid_argument', 'a CID never changes: follow a name', {
      hint: 'For example "org/model:latest".',
    })
  let follower: Follower | undefined
  const folder = await deps.folders.open(options.out, ref, {
    clock: deps.clock,
    onRolledBack: back => follower?.noteRolledBack(back),
  })
  const life = new AbortController()
  const signal = AbortSignal.any([life.signal, ...(options.signal === undefined ? [] : [options.signal])])
  const changes = watchRegistry(deps.registry, parsed, signal)
  follower = new Follower(parsed, folder, options, deps, changes, signal)
  try {
    return await follower.run()
  } finally {
    life.abort()
    deps.folders.release(folder)
  }
}

/** Changes of what the registry says of a name, counted, so that none is missed between two looks at it. */
interface Changes {
  count(): number
  /** As if the registry had changed: something else is to be looked at. */
  bump(): void
  /** Calls back at each change; the result unsubscribes. */
  on(listener: () => void): () => void
}

function watchRegistry(
  registry: Registry,
  { name, tag }: Extract<ModelRef, { type: 'name' }>,
  signal: AbortSignal,
): Changes {
  let count = 0
  const listeners = new Set<() => void>()
  const bump = (): void => {
    count++
    for (const listener of listeners) listener()
  }
  void (async () => {
    for await (const _ of registry.watch(name, tag, signal)) bump()
  })().catch(() => {})
  return {
    count: () => count,
    bump,
    on(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

class Follower {
  readonly #ref: Extract<ModelRef, { type: 'name' }>
  readonly #folder: VersionFolder
  readonly #options: FollowOptions
  readonly #deps: FollowDependencies
  readonly #changes: Changes
  readonly #signal: AbortSignal
  /** Done by hand, and not told of yet. */
  readonly #rolledBack: RolledBack[] = []
  #retryMs = FIRST_RETRY_MS

  constructor(
    ref: Extract<ModelRef, { type: 'name' }>,
    folder: VersionFolder,
    options: FollowOptions,
    deps: FollowDependencies,
    changes: Changes,
    signal: AbortSignal,
  ) {
    this.#ref = ref
    this.#folder = folder
    this.#options = options
    this.#deps = deps
    this.#changes = changes
    this.#signal = signal
  }

  /** Somebody has put the version before into use by hand. */
  noteRolledBack(back: RolledBack): void {
    this.#rolledBack.push(back)
    this.#changes.bump()
  }

  async run(): Promise<never> {
    for (;;) {
      const seen = this.#changes.count()
      let cid: string | undefined
      let retryMs: number | undefined
      try {
        for (const back of this.#rolledBack.splice(0)) await this.#followBack(back)
        cid = await this.#newest()
        if (cid !== undefined) await this.#take(cid)
        this.#retryMs = FIRST_RETRY_MS
      } catch (reason) {
        if (this.#signal.aborted) throw abortError(this.#signal)
        const error = toTrellisError(reason)
        // Nobody has published it yet: that is not a failure, it is the wait for the first version.
        if (cid !== undefined || error.kind !== 'not_found') {
          this.#options.onEvent?.({ type: 'failed', cid, error })
          // Ambiguous: only the user can settle that.
          if (cid === undefined && error.kind === 'failed_precondition') throw error
          retryMs = this.#retryMs
          this.#retryMs = Math.min(MAX_RETRY_MS, this.#retryMs * 2)
        }
      }
      await this.#wait(seen, retryMs)
    }
  }

  /** The version that the tag names, if it is another than the one in use and was not refused before. */
  async #newest(): Promise<string | undefined> {
    const { cid, entries } = this.#deps.registry.resolve(this.#meant)
    if (this.#folder.author === undefined) {
      // From now on this author's word counts alone: another's would make the name ambiguous.
      const authors = entries.filter(({ name, tag }) => name === this.#ref.name && tag === this.#ref.tag)
      const author = authors.find(entry => entry.author === this.#deps.self) ?? authors[0]
      if (author !== undefined) await this.#folder.pinAuthor(author.author)
    }
    return cid === this.#folder.current || this.#folder.isRefused(cid) ? undefined : cid
  }

  get #meant(): Extract<ModelRef, { type: 'name' }> {
    return { ...this.#ref, peer: this.#ref.peer ?? this.#folder.author }
  }

  async #take(cid: string): Promise<void> {
    const { onEvent, keepCount = KEEP_COUNT } = this.#options
    onEvent?.({ type: 'pulling', cid })
    const path = this.#folder.pathOf(cid)
    const pulled = await this.#pull(cid, path)
    if (pulled === undefined) return
    const previous = this.#folder.current
    await this.#folder.switchTo(cid)
    const version = this.#versionOf(cid, previous)
    try {
      await this.#options.accept?.(version, false, this.#signal)
    } catch (reason) {
      if (this.#signal.aborted) throw reason
      await this.#rollBack(cid, errorMessage(reason))
      return
    }
    onEvent?.({ type: 'switched', version, pulled })
    for (const old of await this.#folder.prune(Math.max(1, keepCount)))
      await this.#deps.discard(old, this.#folder.pathOf(old))
  }

  /** Pulls a version; undefined if a newer one came meanwhile. */
  async #pull(cid: string, out: string): Promise<PulledModel | undefined> {
    const superseded = new AbortController()
    const unsubscribe = this.#changes.on(() => {
      try {
        if (this.#deps.registry.resolve(this.#meant).cid !== cid) superseded.abort()
      } catch {
        // The name is gone or ambiguous for now: finish what was begun.
      }
    })
    try {
      return await this.#deps.pull(
        { type: 'cid', cid, peer: this.#meant.peer },
        {
          out,
          allowHardLinks: true,
          signal: AbortSignal.any([this.#signal, superseded.signal]),
          onProgress: event => this.#options.onEvent?.({ type: 'pull', event }),
        },
      )
    } catch (reason) {
      if (superseded.signal.aborted && !this.#signal.aborted) {
        await this.#deps.discard(cid, out)
        return undefined
      }
      throw reason
    } finally {
      unsubscribe()
    }
  }

  async #rollBack(cid: string, reason: string): Promise<void> {
    const { to } = await this.#folder.rollBack()
    this.#deps.log.warn({ cid, to, reason }, 'version refused')
    this.#options.onEvent?.({ type: 'rolled-back', cid, to, reason })
    await this.#deps.discard(cid, this.#folder.pathOf(cid))
    await this.#tellPutBack(cid, to)
  }

  async #followBack({ from, to }: RolledBack): Promise<void> {
    this.#options.onEvent?.({ type: 'rolled-back', cid: from, to, reason: 'gone back from by hand' })
    // What has loaded it may read it until it is told, and longer where there is nothing else.
    await this.#tellPutBack(from, to)
    if (to !== undefined) await this.#deps.discard(from, this.#folder.pathOf(from))
  }

  async #tellPutBack(from: string, to: string | undefined): Promise<void> {
    if (to === undefined) return
    // Whoever loaded the refused version is told to load the old one; there is nothing left to fall back to.
    await this.#options.accept?.(this.#versionOf(to, from), true, this.#signal).catch((failure: unknown) => {
      this.#deps.log.warn({ cid: to, reason: errorMessage(failure) }, 'version put back was refused too')
    })
  }

  #versionOf(cid: string, previous: string | undefined): FollowedVersion {
    return { cid, path: this.#folder.pathOf(cid), current: `${this.#folder.root}/current`, previous }
  }

  /** Until the registry has changed since, or some time has passed. */
  async #wait(seen: number, timeoutMs: number | undefined): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<void>()
    const onAbort = () => reject(abortError(this.#signal))
    this.#signal.addEventListener('abort', onAbort, { once: true })
    const cancel = timeoutMs === undefined ? () => {} : this.#deps.clock.schedule(timeoutMs, resolve)
    const unsubscribe = this.#changes.on(resolve)
    if (this.#signal.aborted) onAbort()
    if (this.#changes.count() !== seen) resolve()
    try {
      await promise
    } finally {
      cancel()
      unsubscribe()
      this.#signal.removeEventListener('abort', onAbort)
    }
  }
}
