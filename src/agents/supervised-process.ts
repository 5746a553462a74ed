import { type ChildProcess, spawn } from 'node:child_process'
import type { Readable, Writable } from 'node:stream'
import { StringDecoder } from 'node:string_decoder'
import { errorMessage, TrellisError } from '../base/index.ts'

/** Time to end by itself before it is killed, in milliseconds. */
const END_TIMEOUT_MS = 2_000
const MAX_LINE_CHARS = 4096
/** Lines of stderr passed on in a second; what is more is counted only. */
const LINES_PER_SECOND = 200
/** Variables of the daemon's own that every command gets. */
const INHERITED = ['PATH', 'HOME', 'USER', 'LOGNAME', 'LANG', 'LC_ALL', 'TZ', 'TMPDIR', 'SHELL', 'TERM']

/**
 * Runs the command as the leader of a process group of its own. A second process of the group waits for the end of file
 * descriptor 3, whose other end only the daemon holds: when the daemon ends, however it ends, the kernel closes that, and
 * the whole group is killed.
 */
const GUARD = '( read -r _ <&3; kill -KILL 0 ) </dev/null >/dev/null 2>&1 & exec 3<&-; exec "$@"'

export interface ProcessOptions {
  /** A program and its arguments. */
  command: readonly string[]
  /** Besides a few variables of the daemon's own, such as PATH. */
  environment?: Readonly<Record<string, string>>
  workingDirectory: string
  /** Each line of stderr, cut where it is too long. */
  onStderr: (line: string) => void
}

export interface ProcessExit {
  code: number | null
  signal: NodeJS.Signals | null
}

/** A process whose whole group ends with it, and with the daemon. */
export interface SupervisedProcess {
  readonly pid: number
  readonly stdin: Writable
  /** Read it, or the process blocks when its pipe is full. */
  readonly stdout: Readable
  /** Resolves when it has ended, with all that it started in its group. Never rejects. */
  readonly exited: Promise<ProcessExit>
  /** Asks it to end, kills it and its group after two seconds, and resolves when it has ended. Any number of times. */
  end(): Promise<void>
}

/** Starts a process. Throws `failed_precondition` if it can't be started. */
export async function superviseProcess(options: ProcessOptions): Promise<SupervisedProcess> {
  const [program] = options.command
  if (program === undefined || program === '') throw new TrellisError('invalid_argument', 'no command')
  const environment: Record<string, string> = {}
  for (const name of INHERITED) {
    // oxlint-disable-next-line node/no-process-env -- what commands need to run at all
    const value = process.env[name]
    if (value !== undefined) environment[name] = value
  }
  const child = spawn('/bin/sh', ['-c', GUARD, 'sh', ...options.command], {
    cwd: options.workingDirectory,
    env: { ...environment, ...options.environment },
    detached: true,
    stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
  })
  const { stdin, stdout, stderr, pid } = child
  const guard = child.stdio[3] as Writable
  const started = Promise.withResolvers<void>()
  child.once('spawn', started.resolve)
  child.once('error', started.reject)
  const exited = Promise.withResolvers<ProcessExit>()
  child.once('exit', (code, signal) => {
    // What it left running in its group ends as well.
    guard.destroy()
    killGroup(child)
    exited.resolve({ code, signal })
  })
  for (const stream of [stdin, stdout, stderr, guard]) stream?.on('error', () => {})
  try {
    await started.promise
  } catch (cause) {
    throw new TrellisError('failed_precondition', `${program} could not be started: ${errorMessage(cause)}`, { cause })
  }
  if (pid === undefined || stdin === null || stdout === null || stderr === null)
    throw new TrellisError('internal', 'a process without pipes')
  child.on('error', () => {})
  passLines(stderr, options.onStderr)

  let ending: Promise<void> | undefined
  async function end(): Promise<void> {
    stdin?.end()
    signalGroup(child, 'SIGTERM')
    const timer = setTimeout(() => killGroup(child), END_TIMEOUT_MS)
    await exited.promise
    clearTimeout(timer)
    // A reader that stopped must not keep the pipes.
    for (const stream of [stdin, stdout, stderr]) stream?.destroy()
  }
  return {
    pid,
    stdin,
    stdout,
    exited: exited.promise,
    end: () => {
      ending ??= end()
      return ending
    },
  }
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return
  try {
    process.kill(-child.pid, signal)
  } catch {
    // All of it has ended.
  }
}

function killGroup(child: ChildProcess): void {
  signalGroup(child, 'SIGKILL')
}

/** Splits a stream into lines of bounded length and number. */
function passLines(stream: Readable, pass: (line: string) => void): void {
  const decoder = new StringDecoder('utf8')
  let rest = ''
  let windowMs = 0
  let lineCount = 0
  let droppedCount = 0
  const tell = (line: string): void => {
    const nowMs = performance.now()
    if (nowMs - windowMs > 1000) {
      if (droppedCount > 0) pass(`(${droppedCount} more lines were left out)`)
      windowMs = nowMs
      lineCount = 0
      droppedCount = 0
    }
    if (++lineCount > LINES_PER_SECOND) droppedCount++
    else pass(line.slice(0, MAX_LINE_CHARS))
  }
  stream.on('data', (chunk: Buffer) => {
    const lines = (rest + decoder.write(chunk)).split('\n')
    rest = (lines.pop() ?? '').slice(0, MAX_LINE_CHARS)
    for (const line of lines) tell(line)
  })
  stream.on('end', () => {
    if (rest !== '') tell(rest)
  })
}
