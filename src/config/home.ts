import { createHash, randomBytes } from 'node:crypto'
import { chmod, lstat, mkdir, readdir, readFile, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { errorMessage, TrellisError } from '../base/index.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** Format of what a home holds. A home of a newer format is refused, never guessed at. */
export const HOME_VERSION = 1

/**
 * Bytes that a Unix socket's path may have everywhere: `sun_path` holds 104 on macOS, 108 on Linux, with the final NUL.
 */
export const SOCKET_PATH_MAX_BYTES = 103

const SOCKET_RECORD = 'socket'

/**
 * The home folder: `home` (the flag `--home`), else `TRELLIS_HOME`, else `$XDG_STATE_HOME/trellis`, else
 * `~/.local/state/trellis`. One folder for everything, where XDG has four: a node's identity, membership, database and
 * configuration belong together (copying some of them to another machine makes a broken or a doubled node), several
 * nodes on one machine need only several folders, and the socket must be found from the home alone. Of the XDG
 * folders, state is the one for data that stays on this machine and is not the user's to edit or share.
 */
export function resolveHome(home?: string, env: Environment = process.env): string {
  const given = home ?? env['TRELLIS_HOME']
  if (given !== undefined && given !== '') return resolve(given)
  const state = env['XDG_STATE_HOME']
  // The XDG specification: a relative path there is invalid and must be ignored.
  if (state?.startsWith('/')) return join(state, 'trellis')
  return join(env['HOME'] || homedir(), '.local', 'state', 'trellis')
}

/** Where Hugging Face's own tools keep what they download: `HF_HUB_CACHE`, else `$HF_HOME/hub`, else `~/.cache/huggingface/hub`. */
export function hubCacheFolder(env: Environment = process.env): string {
  const given = env['HF_HUB_CACHE']
  if (given) return resolve(given)
  const home = env['HF_HOME'] || join(env['XDG_CACHE_HOME'] || join(env['HOME'] || homedir(), '.cache'), 'huggingface')
  return resolve(home, 'hub')
}

function refuse(message: string, hint?: string): TrellisError {
  return new TrellisError('failed_precondition', message, hint === undefined ? {} : { hint })
}

function ownUid(): number {
  return process.getuid?.() ?? 0
}

/** Where a daemon in the background logs to, in its home. */
export const LOG_FILE = 'daemon.log'

/** What may lie in a folder before it becomes a home: prepared by its user, or by a file system's own tools. */
const PREPARED_NAMES = new Set(['config.toml', 'identity.key', 'lost+found', SOCKET_RECORD, LOG_FILE])

/** A version file before it is renamed into place. */
const VERSION_SCRATCH = /^version\.[0-9a-f]{8}$/

async function checkVersion(home: string): Promise<void> {
  const file = join(home, 'version')
  let text: string | undefined
  try {
    text = (await readFile(file, 'utf8')).trim()
  } catch (reason) {
    if ((reason as NodeJS.ErrnoException).code !== 'ENOENT') throw reason
  }
  if (text === undefined) {
    const names = await readdir(home)
    const foreign = names.find(name => !PREPARED_NAMES.has(name) && !VERSION_SCRATCH.test(name))
    if (foreign !== undefined) {
      throw refuse(
        `${home} is not a Trellis home, and not empty: it has ${JSON.stringify(foreign.slice(0, 80))}`,
        'Name an empty or new folder with --home.',
      )
    }
    // Renamed into place, so that a crash leaves no half-written version; what one left behind is no foreign content.
    const scratch = `${file}.${randomBytes(4).toString('hex')}`
    try {
      await writeFile(scratch, `${HOME_VERSION}\n`, { mode: 0o600 })
      await rename(scratch, file)
    } catch (reason) {
      await rm(scratch, { force: true }).catch(() => {})
      throw reason
    }
    return
  }
  if (!/^\d{1,6}$/.test(text)) {
    throw new TrellisError('data_loss', `${file} is damaged: it holds no version number`, {
      hint: `If this version of Trellis has used the home before, write ${HOME_VERSION} into it; else restore the home from a backup.`,
    })
  }
  if (Number(text) > HOME_VERSION) {
    throw refuse(
      `${home} was written by a newer Trellis (format ${text}; this one knows ${HOME_VERSION})`,
      'Upgrade Trellis, or use another home with --home.',
    )
  }
}

/** True until a daemon has used the folder as its home. */
export async function isNewHome(home: string): Promise<boolean> {
  return stat(join(home, 'version')).then(
    () => false,
    () => true,
  )
}

/**
 * Makes the home if it is not there, for its owner alone (0700), and checks that it is one that this version knows.
 * Throws `failed_precondition` for a folder of someone else, of a newer version, or with foreign content, `resource_exhausted`
 * where the disk is full.
 */
export async function openHome(home: string): Promise<void> {
  try {
    await mkdir(home, { recursive: true, mode: 0o700 })
    const info = await stat(home)
    if (!info.isDirectory()) throw refuse(`${home} is not a folder`)
    if (info.uid !== ownUid()) throw refuse(`${home} belongs to another user (uid ${info.uid})`)
    await checkVersion(home)
    if ((info.mode & 0o077) !== 0) await chmod(home, 0o700)
  } catch (reason) {
    if (reason instanceof TrellisError) throw reason
    const isFull = ['ENOSPC', 'EDQUOT'].includes((reason as NodeJS.ErrnoException).code ?? '')
    throw new TrellisError(
      isFull ? 'resource_exhausted' : 'failed_precondition',
      `cannot use ${home} as home: ${errorMessage(reason)}`,
      { cause: reason },
    )
  }
}

async function privateFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true, mode: 0o700 })
  // lstat: in a folder that all can write to, someone else may have put a link in our way.
  const info = await lstat(path)
  if (!info.isDirectory() || info.uid !== ownUid() || (info.mode & 0o077) !== 0)
    throw refuse(`${path} is not a folder of this user alone`)
}

/**
 * Where the daemon listens: `daemon.sock` in the home. When that path is too long for a socket, a short one in
 * `XDG_RUNTIME_DIR` or the folder for temporary files, in a folder of this user alone, and noted in the home's file
 * `socket` for clients. Call with the home's lock held.
 */
export async function prepareSocketPath(home: string, env: Environment = process.env): Promise<string> {
  const usual = join(home, 'daemon.sock')
  const record = join(home, SOCKET_RECORD)
  if (Buffer.byteLength(usual) <= SOCKET_PATH_MAX_BYTES) {
    await rm(record, { force: true })
    return usual
  }
  const name = createHash('sha256').update(home).digest('hex').slice(0, 16)
  const problems: string[] = []
  for (const parent of [env['XDG_RUNTIME_DIR'], tmpdir()]) {
    if (parent === undefined || !parent.startsWith('/')) continue
    const folder = join(parent, `trellis-${ownUid()}-${name}`)
    const path = join(folder, 's')
    if (Buffer.byteLength(path) > SOCKET_PATH_MAX_BYTES) {
      problems.push(`${folder} is too long as well`)
      continue
    }
    try {
      await privateFolder(folder)
      await writeFile(record, path, { mode: 0o600 })
      return path
    } catch (reason) {
      problems.push(errorMessage(reason))
    }
  }
  throw refuse(
    `the socket's path ${usual} is longer than ${SOCKET_PATH_MAX_BYTES} bytes (${problems.join('; ')})`,
    'Use a home with a shorter path.',
  )
}

/** Takes away what {@link prepareSocketPath} made outside the home, once nothing listens there any more. */
export async function removeSocketPath(home: string, path: string): Promise<void> {
  if (dirname(path) === home) return
  await rm(join(home, SOCKET_RECORD), { force: true })
  // Only if it is empty: what someone else put there is not ours to delete.
  await rmdir(dirname(path)).catch(() => {})
}

/** Where a client finds the daemon of a home. */
export async function findSocketPath(home: string): Promise<string> {
  try {
    const recorded = await readFile(join(home, SOCKET_RECORD), 'utf8')
    if (recorded.startsWith('/') && Buffer.byteLength(recorded) <= SOCKET_PATH_MAX_BYTES) return recorded
  } catch {
    // No record: the usual place.
  }
  return join(home, 'daemon.sock')
}
