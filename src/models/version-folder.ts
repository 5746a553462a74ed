import { lstat, mkdir, open, readFile, readlink, realpath, rename, symlink, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import { type Clock, errorMessage, isPeerId, type PeerId, TrellisError } from '../base/index.ts'
import { isCid } from '../content/index.ts'
import { shortCid } from './cids.ts'

/** The link in the folder that leads to the version in use. */
const CURRENT = 'current'
const VERSIONS = 'versions'
const STATE_FILE = 'trellis-follow.json'
const MAX_STATE_BYTES = 1024 * 1024
/** How long a follower of a folder is waited for that may be about to end, in milliseconds. */
const HANDOVER_MS = 1000
/** Versions that were refused and are not tried again. */
const MAX_REFUSED_COUNT = 100

/** CIDs of the version that was in use and of the one that is now; undefined for none. */
export interface RolledBack {
  from: string
  to: string | undefined
}

interface FollowState {
  /** What is followed. */
  ref: string
  /** Whose word counts. */
  author?: PeerId
  /** CIDs, the one in use last. */
  versions: string[]
  /** CIDs that were rolled back from. */
  refused: string[]
}

/**
 * A folder that is kept at the newest version of a model: `current` is a link to one of `versions/*`, replaced in one
 * step, so that whoever opens a file through it gets one version or the other and never a mixture.
 */
export class VersionFolder {
  readonly root: string
  #state: FollowState
  #saving: Promise<void> = Promise.resolve()

  private constructor(root: string, state: FollowState) {
    this.root = root
    this.#state = state
  }

  /** Opens or makes the folder for what is followed. Throws `failed_precondition` if it is for something else, or is none of ours. */
  static async open(root: string, ref: string): Promise<VersionFolder> {
    const folder = await VersionFolder.#load(root)
    if (folder === undefined) {
      await mkdir(join(root, VERSIONS), { recursive: true })
      const current = await lstat(join(root, CURRENT)).catch(() => undefined)
      if (current !== undefined)
        throw new TrellisError('failed_precondition', `${root} has a "${CURRENT}" that is not ours`, {
          hint: 'Follow into an empty or new directory.',
        })
      return new VersionFolder(await realpath(root), { ref, versions: [], refused: [] })
    }
    if (folder.#state.ref !== ref)
      throw new TrellisError('failed_precondition', `${root} follows ${folder.#state.ref}, not ${ref}`)
    return folder
  }

  /** Opens the folder as it is. Throws `not_found` if nothing is followed there. */
  static async openExisting(root: string): Promise<VersionFolder> {
    const folder = await VersionFolder.#load(root)
    if (folder === undefined) throw new TrellisError('not_found', `nothing is followed into ${root}`)
    return folder
  }

  static async #load(root: string): Promise<VersionFolder | undefined> {
    const path = join(root, STATE_FILE)
    try {
      const { size } = await lstat(path)
      if (size > MAX_STATE_BYTES) throw new TrellisError('failed_precondition', `${path} is not ours: it is too large`)
      const state = JSON.parse(await readFile(path, 'utf8')) as FollowState
      const cids = [...state.versions, ...state.refused]
      if (typeof state.ref !== 'string' || !cids.every(cid => typeof cid === 'string' && isCid(cid)))
        throw new Error('not the state of a followed model')
      if (state.author !== undefined && !isPeerId(state.author)) throw new Error('its author is not a peer id')
      return new VersionFolder(await realpath(root), state)
    } catch (reason) {
      if ((reason as NodeJS.ErrnoException).code === 'ENOENT') return undefined
      if (reason instanceof TrellisError) throw reason
      throw new TrellisError('failed_precondition', `can't read ${path}: ${errorMessage(reason)}`, { cause: reason })
    }
  }

  /** The CID of the version in use. */
  get current(): string | undefined {
    return this.#state.versions.at(-1)
  }

  /** The CID of the version to go back to. */
  get previous(): string | undefined {
    return this.#state.versions.at(-2)
  }

  get author(): PeerId | undefined {
    return this.#state.author
  }

  async pinAuthor(author: PeerId): Promise<void> {
    await this.#save({ author })
  }

  /** Where a version is or goes. */
  pathOf(cid: string): string {
    return join(this.root, VERSIONS, shortCid(cid))
  }

  isRefused(cid: string): boolean {
    return this.#state.refused.includes(cid)
  }

  /** Puts a version, which is complete, into use. */
  async switchTo(cid: string): Promise<void> {
    const { versions, refused } = this.#state
    await this.#link(cid)
    await this.#save({
      versions: [...versions.filter(other => other !== cid), cid],
      refused: refused.filter(other => other !== cid),
    })
  }

  /** Goes back to the version before, and remembers not to use this one again. Returns the CIDs of both. */
  async rollBack(): Promise<RolledBack> {
    const { versions, refused } = this.#state
    const from = versions.at(-1)
    if (from === undefined) throw new TrellisError('failed_precondition', `${this.root} has no version to go back from`)
    const to = versions.at(-2)
    if (to === undefined) await unlink(join(this.root, CURRENT)).catch(() => {})
    else await this.#link(to)
    await this.#save({ versions: versions.slice(0, -1), refused: [...refused, from].slice(-MAX_REFUSED_COUNT) })
    return { from, to }
  }

  /** Forgets all but the newest versions; returns those forgotten. */
  async prune(keepCount: number): Promise<string[]> {
    const { versions } = this.#state
    const gone = versions.slice(0, Math.max(0, versions.length - keepCount))
    if (gone.length > 0) await this.#save({ versions: versions.slice(gone.length) })
    return gone
  }

  async #link(cid: string): Promise<void> {
    const target = join(VERSIONS, shortCid(cid))
    const link = join(this.root, CURRENT)
    if ((await readlink(link).catch(() => undefined)) === target) return
    const temporary = `${link}.new`
    await unlink(temporary).catch(() => {})
    await symlink(target, temporary)
    await rename(temporary, link)
  }

  #save(changes: Partial<FollowState>): Promise<void> {
    this.#state = { ...this.#state, ...changes }
    // One after another, whatever became of the one before: they write the same file.
    this.#saving = this.#saving.catch(() => {}).then(() => this.#write())
    return this.#saving
  }

  async #write(): Promise<void> {
    const path = join(this.root, STATE_FILE)
    const temporary = `${path}.new`
    {
      await using file = await open(temporary, 'w', 0o644)
      await file.writeFile(`${JSON.stringify(this.#state, undefined, 2)}\n`)
      await file.sync()
    }
    await rename(temporary, path)
  }
}

/** The folders of this node that are followed into: one follower each, whose view of its folder everybody else shares. */
export class FollowedFolders {
  readonly #open = new Map<string, { folder: VersionFolder; onRolledBack: (back: RolledBack) => void }>()
  readonly #leaving = new Set<() => void>()

  /**
   * As `VersionFolder.open`, until `release`. Throws `failed_precondition` where another follower has it and keeps it: one whose
   * program has just ended is about to let go.
   */
  async open(
    root: string,
    ref: string,
    options: { clock: Clock; onRolledBack: (back: RolledBack) => void },
  ): Promise<VersionFolder> {
    const { clock, onRolledBack } = options
    let folder = await VersionFolder.open(root, ref)
    if (this.#open.has(folder.root)) {
      await this.#someRelease(folder.root, clock)
      folder = await VersionFolder.open(root, ref)
    }
    if (this.#open.has(folder.root))
      throw new TrellisError('failed_precondition', `${ref} is followed into ${root} already`, {
        hint: 'End the other one, or choose another folder.',
      })
    this.#open.set(folder.root, { folder, onRolledBack })
    return folder
  }

  release(folder: VersionFolder): void {
    this.#open.delete(folder.root)
    for (const look of this.#leaving) look()
  }

  /** Resolves when nobody has the folder, or the time for that is over. */
  async #someRelease(root: string, clock: Clock): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>()
    const cancel = clock.schedule(HANDOVER_MS, resolve)
    const look = (): void => {
      if (!this.#open.has(root)) resolve()
    }
    this.#leaving.add(look)
    try {
      await promise
    } finally {
      cancel()
      this.#leaving.delete(look)
    }
  }

  /**
   * Goes back by hand, and tells the follower if there is one. Throws as `VersionFolder.openExisting`, and `failed_precondition`
   * where there is nothing to go back to.
   */
  async rollBack(root: string): Promise<RolledBack> {
    const folder = await VersionFolder.openExisting(root)
    const followed = this.#open.get(folder.root)
    const { current, previous } = followed?.folder ?? folder
    // Nobody asks to be left with none.
    if (current !== undefined && previous === undefined)
      throw new TrellisError('failed_precondition', `there is no version before the one in use in ${root}`, {
        hint: 'One that is better is published under the same name.',
      })
    if (followed === undefined) return folder.rollBack()
    const back = await followed.folder.rollBack()
    followed.onRolledBack(back)
    return back
  }
}
