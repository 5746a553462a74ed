/** Real daemons of the build on loopback, for benches of what users run. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { connect, type TrellisClient } from '../../src/client/index.ts'

const ENTRY = resolve('dist/cli/launcher.js')
const START_MS = 120_000
const STOP_MS = 6_000
const LOG_LINES = 20

/** None of them outlives a bench that is cut short. */
const running = new Set<ChildProcess>()
process.once('exit', () => {
  for (const child of running) child.kill()
})

export interface BenchDaemon {
  readonly name: string
  readonly home: string
  readonly peer: string
  readonly pid: number
  readonly client: TrellisClient
  /** CPU seconds that its process has used. */
  cpuSeconds(): Promise<number>
  /** Resident memory, now. */
  rssMib(): Promise<number>
  /** Resolves when the process is gone. */
  kill(signal?: NodeJS.Signals): Promise<void>
}

export interface BenchMesh extends AsyncDisposable {
  /** For files; goes away with the mesh. */
  readonly path: string
  /** Starts a node, again if it was killed. The first founds the mesh, the others join it. */
  start(name: string, settings?: Record<string, string>): Promise<BenchDaemon>
}

/** Retries until it gives something. Throws the last failure at the deadline. */
export async function until<T>(what: string, timeoutMs: number, check: () => Promise<T | undefined>): Promise<T> {
  const deadlineMs = performance.now() + timeoutMs
  for (;;) {
    let failure: unknown
    try {
      const found = await check()
      if (found !== undefined) return found
    } catch (reason) {
      failure = reason
    }
    if (performance.now() > deadlineMs) throw new Error(`not within ${timeoutMs} ms: ${what}`, { cause: failure })
    await sleep(20)
  }
}

export interface StartDaemonOptions {
  name: string
  home: string
  settings: Record<string, string>
  /** Runs the command line elsewhere: in a namespace. */
  spawn?: (command: string, args: string[]) => ChildProcess
}

/** Starts the daemon of a home in the foreground; resolves when it answers. */
export async function startBenchDaemon({ name, home, settings, spawn: run }: StartDaemonOptions): Promise<BenchDaemon> {
  if (!existsSync(ENTRY)) throw new Error(`${ENTRY} is missing: npm run build`)
  const sets = Object.entries({ 'log.level': 'warn', 'log.format': 'json', ...settings })
  const args = [
    ENTRY,
    '--home',
    home,
    'up',
    '--name',
    name,
    ...sets.flatMap(([key, value]) => ['--set', `${key}=${value}`]),
  ]
  const child =
    run?.(process.execPath, args) ??
    spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'], env: daemonEnvironment() })
  running.add(child)
  child.once('exit', () => running.delete(child))
  const log: string[] = []
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    log.push(text)
    if (log.length > LOG_LINES) log.shift()
  })
  const ended = new Promise<never>((_, reject) => {
    child.once('exit', (code, signal) => reject(new Error(`${name} ended with ${code ?? signal}: ${log.join('')}`)))
  })
  ended.catch(() => {})
  const exited = once(child, 'exit')
  const client = await Promise.race([
    until(`${name} answers`, START_MS, () => connect({ home, timeoutMs: 1_000 })),
    ended,
  ])
  const { peer, pid } = await client.node.status()
  return {
    name,
    home,
    peer,
    pid,
    client,
    async cpuSeconds() {
      // Clock ticks are hundredths of a second on every Linux that Node runs on.
      const fields = (await readFile(`/proc/${pid}/stat`, 'utf8')).split(') ')[1]?.split(' ') ?? []
      return (Number(fields[11]) + Number(fields[12])) / 100
    },
    async rssMib() {
      const status = await readFile(`/proc/${pid}/status`, 'utf8')
      return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024
    },
    async kill(signal = 'SIGTERM') {
      if (child.exitCode === null && child.signalCode === null) {
        // The launcher may stand before it: what is meant is the daemon.
        process.kill(pid, signal)
        const timer = setTimeout(() => child.kill('SIGKILL'), STOP_MS)
        await exited
        clearTimeout(timer)
      }
      await client.close()
    },
  }
}

/** Settings of the machine's own and of the bench are none of the daemon's. */
export function daemonEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('TRELLIS_')))
}

/** A scratch folder, and daemons in it that are in one mesh. */
export async function createBenchMesh(): Promise<BenchMesh> {
  const path = await mkdtemp(join(tmpdir(), 'trellis-bench-'))
  const daemons = new Map<string, BenchDaemon>()
  let ticket: string | undefined
  return {
    path,
    async start(name, settings = {}) {
      const home = join(path, name)
      await mkdir(home, { recursive: true, mode: 0o700 })
      const daemon = await startBenchDaemon({ name, home, settings: { preset: 'local', ...settings } })
      daemons.set(name, daemon)
      if ((await daemon.client.node.status()).mesh === undefined) {
        if (ticket === undefined) await daemon.client.mesh.create('bench')
        else await daemon.client.mesh.join(ticket, { timeoutMs: START_MS })
      }
      ticket ??= (await daemon.client.mesh.invite({ useCount: 1_000 })).ticket
      return daemon
    },
    async [Symbol.asyncDispose]() {
      await Promise.all([...daemons.values()].map(daemon => daemon.kill()))
      await rm(path, { recursive: true, force: true })
    },
  }
}

/** Waits until a node can name a model, and is connected to who has it. */
export async function untilKnown(daemon: BenchDaemon, model: string, provider?: BenchDaemon): Promise<void> {
  await until(`${daemon.name} knows ${model}`, START_MS, async () => {
    const isKnown = (await daemon.client.models.list()).some(({ name }) => name === model)
    if (!isKnown || provider === undefined) return isKnown || undefined
    const peers = await daemon.client.mesh.peers()
    return peers.some(({ id, connected }) => id === provider.peer && connected) || undefined
  })
}

/** A counter of a daemon's metrics. */
export async function metric(daemon: BenchDaemon, name: string): Promise<number> {
  const text = await daemon.client.node.metrics()
  return Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1] ?? 0)
}
