import { constants, type Stats } from 'node:fs'
import { lstat, mkdir, open, realpath, rmdir, stat } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
import { errorMessage, TrellisError } from '../base/index.ts'
import { describeProblems, type PathProblem, pathFault } from './paths.ts'

/** What is in the way of a pull. Nothing has been written. */
export class OutFolderError extends TrellisError {
  override readonly name = 'OutFolderError'
  readonly problems: readonly PathProblem[]
  constructor(out: string, problems: readonly PathProblem[], hint?: string) {
    super('already_exists', describeProblems(`${out} holds other files where the model's would go`, problems), {
      hint: hint ?? 'Pull into another directory with --out, or move these away.',
    })
    this.problems = problems
  }
}

/**
 * The folder that a model is written to. All paths that come from a manifest pass through here: they are checked again,
 * and no step of them may be a link that leads out of the folder.
 */
export class OutFolder {
  /** The folder itself, links resolved. */
  readonly root: string
  /** Folders that were made for it, the innermost last. */
  readonly #made: readonly string[]

  private constructor(root: string, made: readonly string[]) {
    this.root = root
    this.#made = made
  }

  /** Makes the folder if it is not there. */
  static async open(out: string): Promise<OutFolder> {
    const made: string[] = []
    try {
      await makeFolder(out, made)
      return new OutFolder(await realpath(out), made)
    } catch (reason) {
      throw new TrellisError(
        'failed_precondition',
        `can't use ${out} as the output directory: ${errorMessage(reason)}`,
        { hint: 'Choose a folder that the user of the daemon can write, with --out.', cause: reason },
      )
    }
  }

  /** Waits for leave to write here; if it is refused, the folders that were made for that go again. */
  async unlessRefused<T>(leave: Promise<T>): Promise<T> {
    try {
      return await leave
    } catch (reason) {
      // What is not empty is somebody's, and so is all above it.
      for (const folder of this.#made.toReversed()) if (!(await removeEmpty(folder))) break
      throw reason
    }
  }

  /** Where a file of the model is, or would be. */
  pathOf(path: string): string {
    const fault = pathFault(path)
    if (fault !== undefined) throw new TrellisError('invalid_argument', `unsafe path in a model: ${fault}`)
    return join(this.root, ...path.split('/'))
  }

  /**
   * Looks at what is there already. Throws `OutFolderError` with everything that is in the way: links out of the folder, folders
   * where files go, files of other sizes. The result are the paths at which a file of the right size is.
   */
  async inspect(files: readonly { path: string; sizeBytes: number }[]): Promise<Set<string>> {
    const problems: PathProblem[] = []
    const present = new Set<string>()
    const checkedFolders = new Map<string, string | undefined>()
    for (const { path, sizeBytes } of files) {
      const folderProblem = await this.#checkFolders(path, checkedFolders)
      if (folderProblem !== undefined) {
        problems.push({ path, problem: folderProblem })
        continue
      }
      const stats = await lstatIfThere(this.pathOf(path))
      if (stats === undefined) continue
      if (stats.isSymbolicLink()) problems.push({ path, problem: 'a link is there' })
      else if (!stats.isFile()) problems.push({ path, problem: 'something that is not a file is there' })
      else if (stats.size !== sizeBytes)
        problems.push({ path, problem: `a file of ${stats.size} bytes is there, not ${sizeBytes}` })
      else present.add(path)
    }
    if (problems.length > 0) throw new OutFolderError(this.root, problems)
    return present
  }

  /** Makes the folders above a file, one step at a time, each of which must be inside. Returns the absolute path of the file. */
  async prepare(path: string): Promise<string> {
    const absolutePath = this.pathOf(path)
    const segments = path.split('/')
    let folder = this.root
    for (const segment of segments.slice(0, -1)) {
      folder = join(folder, segment)
      try {
        await mkdir(folder)
      } catch (reason) {
        if ((reason as NodeJS.ErrnoException).code !== 'EEXIST') throw toFolderError(folder, reason)
      }
      const problem = await this.#folderProblem(folder)
      if (problem !== undefined) throw new OutFolderError(this.root, [{ path, problem }])
    }
    return absolutePath
  }

  /** Creates a file that must not be there, following no link. */
  async create(path: string, mode: number): Promise<Awaited<ReturnType<typeof open>>> {
    const absolutePath = await this.prepare(path)
    try {
      const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW
      return await open(absolutePath, flags, mode)
    } catch (reason) {
      if ((reason as NodeJS.ErrnoException).code === 'EEXIST')
        throw new OutFolderError(this.root, [{ path, problem: 'something is there' }])
      throw toFolderError(absolutePath, reason)
    }
  }

  async #checkFolders(path: string, checked: Map<string, string | undefined>): Promise<string | undefined> {
    const segments = path.split('/').slice(0, -1)
    let folder = this.root
    for (const segment of segments) {
      folder = join(folder, segment)
      if (!checked.has(folder)) checked.set(folder, await this.#folderProblem(folder))
      const problem = checked.get(folder)
      if (problem !== undefined) return problem
    }
    return undefined
  }

  async #folderProblem(folder: string): Promise<string | undefined> {
    const stats = await lstatIfThere(folder)
    if (stats === undefined || stats.isDirectory()) return undefined
    if (!stats.isSymbolicLink()) return 'a file is where its folder goes'
    const target = await realpath(folder).catch(() => undefined)
    if (target === undefined) return 'a link that leads nowhere is where its folder goes'
    if (!target.startsWith(this.root.endsWith(sep) ? this.root : this.root + sep))
      return `a link that leads out, to ${target}, is where its folder goes`
    return (await lstatIfThere(target))?.isDirectory() === true
      ? undefined
      : 'a link to a file is where its folder goes'
  }
}

/**
 * Makes a folder and those above it. Node's recursive mkdir never ends, and takes a thread with it, where no folder can be made and
 * the system says that by ENOENT, as in /proc.
 */
async function makeFolder(path: string, made: string[], isAgain = false): Promise<void> {
  try {
    await mkdir(path)
    made.push(path)
  } catch (reason) {
    const { code } = reason as NodeJS.ErrnoException
    if (code === 'EEXIST' && (await stat(path)).isDirectory()) return
    if (code !== 'ENOENT' || isAgain || dirname(path) === path) throw reason
    await makeFolder(dirname(path), made)
    await makeFolder(path, made, true)
  }
}

async function removeEmpty(folder: string): Promise<boolean> {
  return rmdir(folder).then(
    () => true,
    () => false,
  )
}

async function lstatIfThere(path: string): Promise<Stats | undefined> {
  try {
    return await lstat(path)
  } catch (reason) {
    const { code } = reason as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    throw toFolderError(path, reason)
  }
}

/** What the operating system says of a path in the folder, as an error with a kind. */
export function toFolderError(path: string, reason: unknown): TrellisError {
  if (reason instanceof TrellisError) return reason
  const { code } = reason as NodeJS.ErrnoException
  const kind = code === 'ENOSPC' || code === 'EDQUOT' ? 'resource_exhausted' : 'failed_precondition'
  return new TrellisError(kind, `can't write ${path}: ${errorMessage(reason)}`, { cause: reason })
}
