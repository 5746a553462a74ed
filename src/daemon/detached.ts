import { spawn } from 'node:child_process'
import { open, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { abortable, anySignal, errorMessage, TrellisError, throwIfAborted } from '../base/index.ts'
import { connect, type NodeStatus } from '../client/index.ts'
import { LOG_FILE, loadConfig, openHome, resolveHome } from '../config/index.ts'
import { alreadyRuns } from './home-lock.ts'

/** A daemon that starts on a busy machine, its network included. */
const START_TIMEOUT_MS = 30_000
const POLL_MS = 50
const TAIL_BYTES = 4096

/** What launcher.ts does for a daemon in the foreground; its flag has no effect on the command line. */
const HEAP_FLAG = '--max-semi-space-size=1'

export interface StartDetachedOptions {
  /** @defaultValue `TRELLIS_HOME`, else the XDG state folder's `trellis` */
  home?: string
  /** Settings from the command line, by dotted key. */
  flags?: Readonly<Record<string, string>>
  signal?: AbortSignal
  /** @defaultValue 30_000 */
  timeoutMs?: number
}

export interface DetachedDaemon {
  status: NodeStatus
  logFile: string
}

/** How the entry of a detached daemon gets its settings: as JSON, so that no value is mistaken for an option. */
export interface EntryArguments {
  home: string
  flags: Readonly<Record<string, string>>
  logFile: string
}

/** What a daemon that does not start tells who started it, beside its log: that may be full, or on a full disk. */
export type StartFailure = Pick<TrellisError, 'kind' | 'message' | 'hint'>

/** Last lines of a log from `fromBytes` on. */
async function tailOf(file: string, fromBytes: number): Promise<string> {
  const bytes = await readFile(file).catch(() => Buffer.alloc(0))
  const fresh = bytes.subarray(Math.min(fromBytes, bytes.byteLength))
  return fresh
    .subarray(Math.max(0, fresh.byteLength - TAIL_BYTES))
    .toString('utf8')
    .trimEnd()
}

/**
 * Starts a daemon in the background and resolves when it answers. Its log is `daemon.log` in the home. Throws the daemon's
 * own error if it says one, else `unavailable` with the end of its log.
 */
export async function startDetached(options: StartDetachedOptions = {}): Promise<DetachedDaemon> {
  const home = resolveHome(options.home)
  const flags = options.flags ?? {}
  const signal = anySignal([options.signal], options.timeoutMs ?? START_TIMEOUT_MS)
  // Wrong settings are told at once, by their own error.
  await loadConfig({ home, flags })
  await openHome(home)
  const running = await statusOf(home, signal)
  if (running !== undefined) throw alreadyRuns(home, running.pid)
  const logFile = join(home, LOG_FILE)
  const output = await open(logFile, 'a', 0o600)
  const { size: startBytes } = await output.stat()
  const isBuilt = import.meta.url.endsWith('.js')
  const entry = join(dirname(fileURLToPath(import.meta.url)), isBuilt ? 'entry.js' : 'entry.ts')
  const argument: EntryArguments = { home, flags, logFile }
  const child = spawn(process.execPath, [HEAP_FLAG, entry, JSON.stringify(argument)], {
    detached: true,
    // Not the caller's: its folder may be unmounted while the daemon runs.
    cwd: home,
    stdio: ['ignore', output.fd, output.fd, 'ipc'],
  })
  let failure: StartFailure | undefined
  child.once('message', message => {
    failure = message as StartFailure
  })
  const exited = Promise.withResolvers<never>()
  child.once('error', reason => exited.reject(reason))
  // Not 'exit': what it told may come after that.
  child.once('close', (code, killer) => exited.reject(new Error(`it ended with ${killer ?? `code ${code}`}`)))
  exited.promise.catch(() => {})
  const over = new AbortController()
  try {
    const waiting = AbortSignal.any([signal, over.signal])
    const status = await Promise.race([exited.promise, answer(home, child.pid, waiting)])
    return { status, logFile }
  } catch (reason) {
    // Who gave up waiting wants no daemon that comes up later.
    child.kill('SIGTERM')
    throwIfAborted(options.signal)
    if (failure !== undefined) {
      const { kind, message, hint } = failure
      throw new TrellisError(kind, message, hint === undefined ? {} : { hint })
    }
    const tail = await tailOf(logFile, startBytes)
    throw new TrellisError('unavailable', `the daemon did not start: ${errorMessage(reason)}`, {
      cause: reason,
      hint: tail === '' ? `Its log is ${logFile}.` : `The end of its log, ${logFile}:\n${tail}`,
    })
  } finally {
    // Nobody asks any more whether it answers.
    over.abort()
    if (child.connected) child.disconnect()
    child.unref()
    await output.close()
  }
}

/** The status of the daemon that runs on a home; `undefined` if none answers. */
async function statusOf(home: string, signal: AbortSignal): Promise<NodeStatus | undefined> {
  try {
    await using client = await connect({ home, signal })
    return await client.node.status({ signal })
  } catch (reason) {
    if (reason instanceof TrellisError && reason.kind === 'unavailable') return undefined
    throw reason
  }
}

/** Resolves when the daemon with this pid answers on the home's socket. */
async function answer(home: string, pid: number | undefined, signal: AbortSignal): Promise<NodeStatus> {
  for (;;) {
    throwIfAborted(signal)
    const status = await statusOf(home, signal)
    if (status !== undefined && status.pid === pid) return status
    await abortable(new Promise(resolve => setTimeout(resolve, POLL_MS)), signal)
  }
}
