/** What a soak's operations share: nodes that come and go, a clock for each operation, and what was found wrong. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type ErrorKind, errorMessage, TrellisError } from '../../src/base/index.ts'
import { connect, type TrellisClient } from '../../src/client/index.ts'
import { type BenchDaemon, daemonEnvironment, startBenchDaemon } from '../bench/daemons.ts'
import { FairClock } from './clock.ts'
import type { Random } from './random.ts'

/** What an operation may take before it counts as one that never ends, by the fair clock. */
const DEADLINE_MS = 120_000
/** What a disturbance caused shows with some delay, by the fair clock. */
const AFTERMATH_MS = 20_000
/** Until all have heard of a revocation; a call by name may have been given to who is shut out meanwhile. */
const SPREAD_MS = 5_000
/** What a daemon that is told to stop may take. After 5 s by the clock on the wall it gives up, says so, and ends with code 1. */
const STOP_MS = 5_000
const GAVE_UP = 'the daemon did not stop in time'
/** It is killed then. */
const STOP_FOR_GOOD_MS = 30_000

const NO_LOG = ['Kept for the next starts', 'Debugger ', 'For help, see: https://nodejs.org']

export interface SoakNode {
  readonly name: string
  readonly home: string
  daemon: BenchDaemon
  /** A program that stays while its daemon comes and goes. */
  readonly client: TrellisClient
  /** Resolves when the process is gone, with its exit code, or the signal that ended it. */
  exited: Promise<number | NodeJS.Signals>
  /** Not up while it is killed, restarted, or stands still. */
  isUp: boolean
  isRevoked: boolean
  /** Counts its processes. */
  generation: number
}

export interface Finding {
  what: string
  detail: string
}

interface Running {
  label: string
  sinceMs: number
}

export interface Attempt {
  /** A failure of one of these kinds fits, whatever else happens. */
  fits?: readonly ErrorKind[]
  /** Who takes part: where one of them is revoked, it may be refused too. */
  between?: readonly SoakNode[]
  deadlineMs?: number
}

export class Storm {
  readonly path: string
  readonly nodes: SoakNode[] = []
  readonly findings: Finding[] = []
  /** Distinct messages of the daemons' logs from `warn` on, with how often and one of them. */
  readonly warnings = new Map<string, { count: number; example: string }>()
  readonly counts = new Map<string, { ok: number; failed: Map<string, number> }>()
  readonly #running = new Set<Running>()
  readonly #startMs = performance.now()
  readonly #isVerbose: boolean
  /** Stands while the daemons and this process want to run and can't. */
  readonly clock = new FairClock(() => this.nodes.map(({ daemon }) => daemon.pid))
  /** Nodes whose end was asked for. */
  readonly #stopping = new Set<string>()
  #disturbedMs = Number.NEGATIVE_INFINITY
  #disturbanceCount = 0
  #revokedMs = Number.NEGATIVE_INFINITY
  #ending = new AbortController()

  constructor(path: string, isVerbose: boolean) {
    this.path = path
    this.#isVerbose = isVerbose
  }

  /** Aborted by the first hang: nothing behind it would tell more. */
  get signal(): AbortSignal {
    return this.#ending.signal
  }

  /** Ends all waiting; what was found so far is the result. */
  abort(reason: string): void {
    this.report('ended early', reason)
    this.#ending.abort(new TrellisError('canceled', reason))
  }

  get members(): SoakNode[] {
    return this.nodes.filter(node => !node.isRevoked)
  }

  get upMembers(): SoakNode[] {
    return this.members.filter(node => node.isUp)
  }

  log(text: string): void {
    if (this.#isVerbose) process.stderr.write(`${((performance.now() - this.#startMs) / 1000).toFixed(1)} ${text}\n`)
  }

  report(what: string, detail: string): void {
    this.findings.push({ what, detail })
    process.stderr.write(`${((performance.now() - this.#startMs) / 1000).toFixed(1)} FOUND ${what}: ${detail}\n`)
  }

  /** Says that failures which nodes that go or stand still explain are to be expected until the returned function is called. */
  disturb(): () => void {
    this.#disturbanceCount++
    return () => {
      this.#disturbanceCount--
      this.#disturbedMs = this.clock.nowMs()
    }
  }

  /** From now on a node is to be shut out by the others. */
  revoked(node: SoakNode): void {
    node.isRevoked = true
    this.#revokedMs = this.clock.nowMs()
  }

  /** Waits until what it gives is defined, at most so long by the fair clock. */
  async until<T>(timeoutMs: number, check: () => Promise<T | undefined> | T | undefined): Promise<T | undefined> {
    const endMs = this.clock.nowMs() + timeoutMs
    while (!this.signal.aborted) {
      const found = await check()
      if (found !== undefined) return found
      if (this.clock.nowMs() > endMs) return undefined
      await pause(200, this.signal)
    }
    return undefined
  }

  /**
   * Runs an operation. Gives its result, or `undefined` where it failed in a way that fits; what does not fit is reported, and so is what
   * doesn't end.
   */
  async attempt<T>(kind: string, label: string, run: () => Promise<T>, options: Attempt = {}): Promise<T | undefined> {
    const { deadlineMs = DEADLINE_MS } = options
    const running = { label: `${kind} ${label}`, sinceMs: this.clock.nowMs() }
    const startMs = performance.now()
    const count = this.counts.get(kind) ?? { ok: 0, failed: new Map<string, number>() }
    this.counts.set(kind, count)
    this.#running.add(running)
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<never>((_, reject) => {
      timer = setInterval(() => {
        if (this.clock.nowMs() - running.sinceMs > deadlineMs) reject(new Hang())
      }, 1_000)
    })
    try {
      const result = await Promise.race([run(), late])
      count.ok++
      return result
    } catch (reason) {
      const tookMs = performance.now() - startMs
      const failure = reason instanceof TrellisError ? reason.kind : 'no TrellisError'
      count.failed.set(failure, (count.failed.get(failure) ?? 0) + 1)
      if (reason instanceof Hang) {
        this.report('hang', `${running.label} for ${Math.round(tookMs / 1000)} s; beside it: ${this.runningNow()}`)
        this.#ending.abort(reason)
      } else if (this.signal.aborted) {
        // What the end itself does is no finding.
      } else if (!this.#fits(reason, options, running.sinceMs)) {
        const text = reason instanceof TrellisError ? `${reason.kind}: ${reason.message}` : stackOf(reason)
        this.report('failure that does not fit', `${running.label} after ${Math.round(tookMs)} ms: ${text}`)
      } else this.log(`${running.label}: ${failure}: ${errorMessage(reason)}`)
      return undefined
    } finally {
      clearInterval(timer)
      this.#running.delete(running)
    }
  }

  #fits(reason: unknown, { fits = [], between = [] }: Attempt, sinceMs: number): boolean {
    if (!(reason instanceof TrellisError)) return false
    if (fits.includes(reason.kind)) return true
    const isRefused = reason.kind === 'permission_denied'
    if (isRefused && (between.some(({ isRevoked }) => isRevoked) || this.#revokedMs + SPREAD_MS > sinceMs)) return true
    const isDisturbed = this.#disturbanceCount > 0 || this.#disturbedMs + AFTERMATH_MS > sinceMs
    return isDisturbed && (reason.kind === 'unavailable' || reason.kind === 'deadline_exceeded')
  }

  runningNow(): string {
    const nowMs = this.clock.nowMs()
    return [...this.#running]
      .map(({ label, sinceMs }) => `${label} (${Math.round((nowMs - sinceMs) / 1000)} s)`)
      .join(', ')
  }

  /** Starts the daemon of a node, again after it ended. */
  async start(name: string, settings: Record<string, string> = {}): Promise<SoakNode> {
    const home = join(this.path, 'homes', name)
    await mkdir(home, { recursive: true, mode: 0o700 })
    let node = this.nodes.find(known => known.name === name)
    const generation = (node?.generation ?? 0) + 1
    let exited: SoakNode['exited'] | undefined
    const daemon = await startBenchDaemon({
      name,
      home,
      settings: { preset: 'local', 'network.mdns': 'false', ...settings },
      spawn: (command, args) => {
        const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'], env: daemonEnvironment() })
        this.#readLog(name, child)
        exited = new Promise(resolve => {
          child.once('exit', (code, signal) => {
            if (!this.#stopping.has(name)) this.report('exit', `${name} ended by itself with ${code ?? signal}`)
            resolve(code ?? signal ?? 0)
          })
        })
        return child
      },
    })
    // The bench's own would give up with its daemon.
    await daemon.client.close()
    if (exited === undefined) throw new Error('nothing was started')
    if (node === undefined) {
      const client = await connect({ home })
      node = { name, home, daemon, client, exited, isUp: true, isRevoked: false, generation }
      this.nodes.push(node)
    }
    Object.assign(node, { daemon, exited, generation, isUp: true })
    return node
  }

  expectEnd(name: string): void {
    this.#stopping.add(name)
  }

  /** Ends the daemon of a node. One that is told to stop does so soon, and with code 0. */
  async stop(node: SoakNode, how: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    const [startMs, startWallMs] = [this.clock.nowMs(), performance.now()]
    this.#stopping.add(node.name)
    node.isUp = false
    signal(node, how)
    const timer = setInterval(() => {
      if (this.clock.nowMs() - startMs > STOP_FOR_GOOD_MS) signal(node, 'SIGKILL')
    }, 500)
    const end = await node.exited
    clearInterval(timer)
    this.#stopping.delete(node.name)
    const tookMs = Math.round(this.clock.nowMs() - startMs)
    if (how === 'SIGKILL') return
    if (tookMs > STOP_MS) this.report('slow stop', `${node.name} took ${tookMs} ms to stop`)
    // One that had no core for long enough is not to blame.
    else if (end !== 0 && (end !== 1 || performance.now() - startWallMs < STOP_MS))
      this.report('stop', `${node.name} ended with ${end} when it was told to stop`)
  }

  #readLog(name: string, child: ChildProcess): void {
    let rest = ''
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      const lines = (rest + text).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) this.#readLine(name, line)
    })
  }

  #readLine(name: string, line: string): void {
    // What `trellis up` says to people is no log, nor is what an inspector that looks into a daemon says.
    if (line.trim() === '' || NO_LOG.some(start => line.startsWith(start))) return
    let level = ''
    let message = line
    try {
      const parsed = JSON.parse(line) as { level?: string; msg?: string }
      level = String(parsed.level)
      message = parsed.msg ?? line
    } catch {
      // Not of the daemon's own log: Node's, of a crash or a warning.
      level = 'stderr'
    }
    const key = `${level}: ${message}`
    const known = this.warnings.get(key) ?? { count: 0, example: `${name}: ${line}` }
    known.count++
    this.warnings.set(key, known)
    // Whether that is its fault is judged when it has ended.
    if (level !== 'warn' && level !== '40' && message !== GAVE_UP)
      this.report('log', `${name}: ${line.slice(0, 2_000)}`)
  }
}

class Hang extends Error {}

function stackOf(reason: unknown): string {
  return reason instanceof Error ? (reason.stack ?? reason.message) : String(reason)
}

/** Nothing, if its process is gone. */
export function signal({ daemon }: SoakNode, name: NodeJS.Signals): void {
  try {
    process.kill(daemon.pid, name)
  } catch (reason) {
    if ((reason as NodeJS.ErrnoException).code !== 'ESRCH') throw reason
  }
}

/** The program of a node, whichever process its daemon is by now. */
export function clientOf(node: SoakNode): TrellisClient {
  return node.client
}

/** Waits, shorter when the soak ends. */
export async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await sleep(ms, undefined, { signal }).catch(() => {})
}

export function pickNode(nodes: SoakNode[], random: Random): SoakNode | undefined {
  return nodes.length === 0 ? undefined : random.pick(nodes)
}
