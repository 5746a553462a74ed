import type { BigIntStats } from 'node:fs'
import { lstat, open, readdir, readlink, realpath, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve, sep } from 'node:path'
import createIgnore, { type Ignore } from 'ignore'
import { errorMessage, TrellisError, throwIfAborted } from '../base/index.ts'
import { MAX_DEPTH, MAX_FILE_COUNT } from './limits.ts'
import { compareBytewise, describeProblems, type PathProblem, pathProblems } from './paths.ts'

export const IGNORE_FILE = '.trellisignore'
const MAX_IGNORE_FILE_BYTES = 256 * 1024
/** Left out unless `.trellisignore` takes them in again with `!`. */
const DEFAULT_IGNORED = ['.git/', '.DS_Store', IGNORE_FILE, '*.trellis-part']
/** Problems collected before the walk gives up. */
const MAX_PROBLEM_COUNT = 1000
const MAX_IGNORED_SHOWN = 100

/** A directory can't be published as it is. All its problems are in one error, so that they are fixed in one go. */
export class UnpublishableError extends TrellisError {
  override readonly name = 'UnpublishableError'
  readonly problems: readonly PathProblem[]
  constructor(root: string, problems: readonly PathProblem[]) {
    super('invalid_argument', describeProblems(`${root} can't be published`, problems), {
      hint: `Fix these, or leave them out with a ${IGNORE_FILE} file (gitignore syntax).`,
    })
    this.problems = problems
  }
}

/** A file as it was seen; `sameFile` tells whether it still is. */
export interface FoundFile {
  /** Path inside the model. */
  path: string
  /** Where the data is, links resolved. */
  absolutePath: string
  sizeBytes: number
  executable: boolean
  stats: BigIntStats
}

export interface Walked {
  /** The folder that the paths are relative to; for a single file its own folder. */
  root: string
  /** Sorted by the UTF-8 bytes of their paths. */
  files: FoundFile[]
  /** Files and folders left out by ignore rules; a folder counts once. */
  ignoredCount: number
  /** The first hundred of them. */
  ignored: string[]
  /** Folders that hold no file: a model has none. */
  emptyFolders: string[]
}

/**
 * Finds the files to publish: a single one, or all below a folder but those that `.trellisignore` files (gitignore
 * syntax, in any folder) leave out. Links are followed as long as they stay inside; in a Hugging Face cache a snapshot's
 * links lead to its repository's blobs. Throws `UnpublishableError` with everything that is wrong, `not_found` if there
 * is nothing at the path.
 */
export async function walk(path: string, signal?: AbortSignal): Promise<Walked> {
  const start = resolve(path)
  let stats: BigIntStats
  try {
    stats = await stat(start, { bigint: true })
  } catch (reason) {
    if ((reason as NodeJS.ErrnoException).code === 'ENOENT')
      throw new TrellisError('not_found', `nothing to publish at ${start}`, { cause: reason })
    throw new TrellisError('failed_precondition', `can't read ${start}: ${errorMessage(reason)}`, { cause: reason })
  }
  const walker = new Walker(start, await allowedRoots(start, stats.isDirectory()), signal)
  return stats.isDirectory() ? walker.folder() : walker.single(stats)
}

/** Where links may lead: the folder itself, and for a snapshot in a Hugging Face cache the blobs beside it. */
async function allowedRoots(start: string, isFolder: boolean): Promise<string[]> {
  const real = await realpath(start)
  if (!isFolder) return [dirname(real)]
  const snapshot = /^(.*[/\\]models--[^/\\]+)[/\\]snapshots[/\\][^/\\]+$/.exec(real)
  return snapshot?.[1] === undefined ? [real] : [real, join(snapshot[1], 'blobs')]
}

function isInside(path: string, roots: readonly string[]): boolean {
  return roots.some(root => path === root || path.startsWith(root.endsWith(sep) ? root : root + sep))
}

interface IgnoreRules {
  /** Path of the folder that has the rules, inside the model, with a slash behind unless empty. */
  prefix: string
  rules: Ignore
}

class Walker {
  readonly #start: string
  readonly #roots: readonly string[]
  readonly #signal: AbortSignal | undefined
  readonly #problems: PathProblem[] = []
  readonly #found: Walked

  constructor(start: string, roots: readonly string[], signal: AbortSignal | undefined) {
    this.#start = start
    this.#roots = roots
    this.#signal = signal
    this.#found = { root: start, files: [], ignoredCount: 0, ignored: [], emptyFolders: [] }
  }

  async single(stats: BigIntStats): Promise<Walked> {
    this.#found.root = dirname(this.#start)
    const path = basename(this.#start)
    await this.#addFile(path, await realpath(this.#start), stats)
    return this.#finish()
  }

  async folder(): Promise<Walked> {
    const root: IgnoreRules = { prefix: '', rules: createIgnore({ ignorecase: false }).add(DEFAULT_IGNORED) }
    await this.#walkFolder('', this.#start, [await realpath(this.#start)], [root])
    return this.#finish()
  }

  #finish(): Walked {
    const { files } = this.#found
    if (files.length === 0 && this.#problems.length === 0) {
      const { ignoredCount } = this.#found
      this.#problem('.', ignoredCount > 0 ? `no file to publish (${ignoredCount} ignored)` : 'no file to publish')
    }
    this.#problems.push(...pathProblems(files.map(file => file.path)))
    if (this.#problems.length > 0) throw new UnpublishableError(this.#start, this.#problems)
    files.sort((a, b) => compareBytewise(a.path, b.path))
    return this.#found
  }

  #problem(path: string, problem: string): void {
    this.#problems.push({ path, problem })
    if (this.#problems.length >= MAX_PROBLEM_COUNT) throw new UnpublishableError(this.#start, this.#problems)
  }

  /** Adds what is below a folder; `ancestors` are the real paths that lead to it, so that links can't go in circles. */
  async #walkFolder(
    path: string,
    absolutePath: string,
    ancestors: readonly string[],
    inherited: readonly IgnoreRules[],
  ): Promise<boolean> {
    throwIfAborted(this.#signal)
    if (ancestors.length > MAX_DEPTH) {
      this.#problem(path, `more than ${MAX_DEPTH} folders deep`)
      return false
    }
    const names = await this.#names(path, absolutePath)
    const rules = names.includes(IGNORE_FILE) ? [...inherited, await this.#readRules(path, absolutePath)] : inherited
    let any = false
    for (const name of names) {
      const child = path === '' ? name : `${path}/${name}`
      if (await this.#walkEntry(child, join(absolutePath, name), ancestors, rules)) any = true
    }
    if (!any && path !== '') this.#found.emptyFolders.push(path)
    return any
  }

  /** Names in a folder. Read as bytes, since Node would replace what is not UTF-8 without a word. */
  async #names(path: string, absolutePath: string): Promise<string[]> {
    let entries: Buffer[]
    try {
      entries = await readdir(absolutePath, { encoding: 'buffer' })
    } catch (reason) {
      this.#problem(path || '.', `unreadable folder: ${codeOf(reason)}`)
      return []
    }
    const names: string[] = []
    for (const entry of entries) {
      const name = entry.toString('utf8')
      if (Buffer.from(name).equals(entry)) names.push(name)
      else this.#problem(path === '' ? name : `${path}/${name}`, 'its name is not UTF-8')
    }
    return names.sort(compareBytewise)
  }

  async #walkEntry(
    path: string,
    absolutePath: string,
    ancestors: readonly string[],
    rules: readonly IgnoreRules[],
  ): Promise<boolean> {
    let stats: BigIntStats
    let real = absolutePath
    let linkProblem: string | undefined
    try {
      stats = await lstat(absolutePath, { bigint: true })
      if (stats.isSymbolicLink()) {
        try {
          real = await realpath(absolutePath)
          if (isInside(real, this.#roots)) stats = await stat(real, { bigint: true })
          else linkProblem = `link that leaves the folder, to ${real}`
        } catch (reason) {
          linkProblem = `link that leads nowhere, to ${await readlink(absolutePath)} (${codeOf(reason)})`
        }
      }
    } catch (reason) {
      this.#problem(path, `unreadable: ${codeOf(reason)}`)
      return false
    }
    if (isIgnored(path, stats.isDirectory(), rules)) {
      this.#found.ignoredCount++
      if (this.#found.ignored.length < MAX_IGNORED_SHOWN)
        this.#found.ignored.push(stats.isDirectory() ? `${path}/` : path)
      return false
    }
    if (linkProblem !== undefined) {
      this.#problem(path, linkProblem)
      return false
    }
    if (!stats.isDirectory()) return this.#addFile(path, real, stats)
    if (real !== absolutePath && ancestors.includes(real)) {
      this.#problem(path, 'link that leads back to a folder it is in')
      return false
    }
    return this.#walkFolder(path, real, [...ancestors, real], rules)
  }

  async #addFile(path: string, absolutePath: string, stats: BigIntStats): Promise<boolean> {
    if (!stats.isFile()) {
      this.#problem(path, `not a regular file but ${kindOf(stats)}`)
      return false
    }
    try {
      // Opened rather than asked about: what counts is whether it can be read later.
      await (await open(absolutePath, 'r')).close()
    } catch (reason) {
      this.#problem(path, `unreadable: ${codeOf(reason)}`)
      return false
    }
    if (this.#found.files.length >= MAX_FILE_COUNT) {
      this.#problem('.', `more than ${MAX_FILE_COUNT} files`)
      throw new UnpublishableError(this.#start, this.#problems)
    }
    const executable = (stats.mode & 0o111n) !== 0n
    this.#found.files.push({ path, absolutePath, sizeBytes: Number(stats.size), executable, stats })
    return true
  }

  async #readRules(path: string, absolutePath: string): Promise<IgnoreRules> {
    const rules = createIgnore({ ignorecase: false })
    const prefix = path === '' ? '' : `${path}/`
    try {
      const file = await open(join(absolutePath, IGNORE_FILE), 'r')
      try {
        const { size } = await file.stat()
        if (size > MAX_IGNORE_FILE_BYTES)
          this.#problem(prefix + IGNORE_FILE, `longer than ${MAX_IGNORE_FILE_BYTES} bytes`)
        else rules.add(await file.readFile('utf8'))
      } finally {
        await file.close()
      }
    } catch (reason) {
      if (reason instanceof TrellisError) throw reason
      this.#problem(prefix + IGNORE_FILE, `unreadable: ${codeOf(reason)}`)
    }
    return { prefix, rules }
  }
}

/** The rules of the deepest folder that speak of a path decide, as in git. */
function isIgnored(path: string, isFolder: boolean, rules: readonly IgnoreRules[]): boolean {
  let ignored = false
  for (const { prefix, rules: own } of rules) {
    const relative = path.slice(prefix.length)
    if (!createIgnore.isPathValid(relative)) continue
    const verdict = own.test(isFolder ? `${relative}/` : relative)
    if (verdict.ignored) ignored = true
    else if (verdict.unignored) ignored = false
  }
  return ignored
}

function kindOf(stats: BigIntStats): string {
  if (stats.isFIFO()) return 'a pipe'
  if (stats.isSocket()) return 'a socket'
  return 'a device'
}

function codeOf(reason: unknown): string {
  return (reason as NodeJS.ErrnoException).code ?? errorMessage(reason)
}

/** True while a file is what was found: same inode, size and time of change. */
export async function isSameFile(file: FoundFile): Promise<boolean> {
  try {
    const now = await stat(file.absolutePath, { bigint: true })
    const then = file.stats
    return now.ino === then.ino && now.dev === then.dev && now.size === then.size && now.mtimeNs === then.mtimeNs
  } catch {
    return false
  }
}
