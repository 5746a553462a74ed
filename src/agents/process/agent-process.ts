import { type ChildProcessByStdio, spawn } from 'node:child_process'
import type { Readable, Writable } from 'node:stream'
import { errorMessage, TrellisError } from '../../base/index.ts'
import type { Guardian } from './guardian.ts'

/** Time between closing its stdin, asking it to end, and ending it, in milliseconds. */
const GRACE_MS = 2000
/** Of a line that a process writes to stderr; the rest of it is dropped. */
const MAX_LOG_LINE_CHARS = 2048
/** The daemon's own variables that commands need to run at all; nothing else of it, which may be secret, is passed on. */
const INHERITED = ['PATH', 'HOME', 'USER', 'LOGNAME', 'SHELL', 'LANG', 'LC_ALL', 'TMPDIR', 'TERM', 'TZ']

export interface AgentCommand {
  /** A program and its arguments. No shell reads them. */
  command: readonly string[]
  environment: Readonly<Record<string, string>>
  workingDirectory: string
}

/** A command that serves an agent: its pipes, and its end. */
export interface AgentProcess {
  readonly pid: number
  readonly stdin: Writable
  readonly stdout: Readable
  /** Resolves when it is gone, with what to say of it. */
  readonly exited: Promise<string>
  /** Ends it and all that it has started: by closing its stdin, then asking, then by force. Any number of times. */
  close(): Promise<void>
}

/** Starts a command in a process group of its own. Throws `failed_precondition` if it can't be started. */
export async function superviseProcess(
  definition: AgentCommand,
  guardian: Guardian,
  note: (line: string) => void,
): Promise<AgentProcess> {
  const [program, ...args] = definition.command
  if (program === undefined) throw new TrellisError('invalid_argument', 'the command of the agent is empty')
  const env: Record<string, string> = {}
  for (const name of INHERITED) {
    const value = process.env[name]
    if (value !== undefined) env[name] = value
  }
  let child: ChildProcessByStdio<Writable, Readable, Readable>
  const started = Promise.withResolvers<void>()
  try {
    child = spawn(program, args, {
      cwd: definition.workingDirectory,
      env: { ...env, ...definition.environment },
      stdio: ['pipe', 'pipe', 'pipe'],
      detached: true,
    })
    child.once('spawn', started.resolve)
    child.once('error', started.reject)
    await started.promise
  } catch (cause) {
    throw new TrellisError('failed_precondition', `cannot start ${program}: ${errorMessage(cause)}`, {
      cause,
      hint: 'Register the agent with a program that this node can run.',
    })
  }
  const pid = child.pid ?? 0
  guardian.add(pid)
  const exited = Promise.withResolvers<string>()
  child.once('exit', (code, signal) => {
    // What it has started goes with it: nobody reads its pipes any more.
    killGroup(pid, 'SIGKILL')
    guardian.delete(pid)
    exited.resolve(signal === null ? `ended with exit code ${code ?? 0}` : `was ended by ${signal}`)
  })
  child.on('error', () => {})
  // The far end may close at any time; writers learn of it from the exit.
  child.stdin.on('error', () => {})
  noteLines(child.stderr, note)

  let closing: Promise<void> | undefined
  async function close(): Promise<void> {
    child.stdin.end()
    if (await endsWithin(exited.promise, GRACE_MS)) return
    killGroup(pid, 'SIGTERM')
    if (await endsWithin(exited.promise, GRACE_MS)) return
    killGroup(pid, 'SIGKILL')
    await exited.promise
  }
  return {
    pid,
    stdin: child.stdin,
    stdout: child.stdout,
    exited: exited.promise,
    close: () => (closing ??= close()),
  }
}

function killGroup(group: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-group, signal)
  } catch {
    // The group is gone.
  }
}

async function endsWithin(exited: Promise<unknown>, ms: number): Promise<boolean> {
  const timer = Promise.withResolvers<boolean>()
  const timeout = setTimeout(() => timer.resolve(false), ms)
  try {
    return await Promise.race([exited.then(() => true), timer.promise])
  } finally {
    clearTimeout(timeout)
  }
}

/** Hands lines over as they come; of a line without an end only its beginning. */
function noteLines(stream: Readable, note: (line: string) => void): void {
  let held = ''
  let isCut = false
  stream.setEncoding('utf8')
  stream.on('error', () => {})
  stream.on('data', (text: string) => {
    const lines = (held + text).split('\n')
    held = lines.pop() ?? ''
    for (const line of lines) {
      if (!isCut) note(line.slice(0, MAX_LOG_LINE_CHARS))
      isCut = false
    }
    if (held.length < MAX_LOG_LINE_CHARS) return
    if (!isCut) note(held.slice(0, MAX_LOG_LINE_CHARS))
    isCut = true
    held = ''
  })
  stream.once('end', () => {
    if (held !== '' && !isCut) note(held)
  })
}
