/** Real `trellis` daemons in the lab's namespaces, and what the driver sees of them over their sockets. */
import { type ChildProcess, execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { appendFileSync, existsSync, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { connect, type MeshEvent, type PeerInfo, type TrellisClient } from '../../src/client/index.ts'
import type { Namespace } from './namespace.ts'

export const RELAY_PORT = 4001
export const WEB_PORT = 443

/** In the sandbox's own tmpfs: a socket's path must be short, and nothing may stay behind. */
const HOMES = '/run/homes'
/** What runs: the build, or the sources with `TRELLIS_NATLAB_ENTRY=src/cli/launcher.ts`. */
const ENTRY = resolve(process.env['TRELLIS_NATLAB_ENTRY'] ?? 'dist/cli/launcher.js')
const START_MS = 60_000
const STOP_MS = 6_000

export interface LogLine {
  /** ISO 8601. */
  time: string
  msg: string
  [field: string]: unknown
}

/** One running daemon. */
export interface LabDaemon extends AsyncDisposable {
  readonly name: string
  readonly peer: string
  readonly client: TrellisClient
  /** What the mesh told since the daemon runs. */
  readonly events: readonly MeshEvent[]
  /** Its log, debug lines included. */
  readonly log: readonly LogLine[]
  peerInfo(peer: string): Promise<PeerInfo | undefined>
  /** What it takes itself to be behind: the verdict's word, `unknown` while it isn't found out. */
  reachability(): Promise<string>
  kill(signal: NodeJS.Signals): void
  /** Stops in good order. */
  stop(): Promise<void>
}

export interface DaemonOptions {
  namespace: Namespace
  name: string
  /** Arguments of `trellis up`. */
  args: readonly string[]
  /** Founds a mesh, or joins with a ticket, where the home is in none. */
  mesh?: { create: string } | { ticket: string }
}

/** Retries until it neither throws nor gives `undefined`. Throws the last failure at the deadline. */
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

let logFile: string | undefined

/** Appends each daemon's log to a file when it stops. */
export function keepLogs(file: string): void {
  logFile = file
}

export async function startDaemon({ namespace, name, args, mesh }: DaemonOptions): Promise<LabDaemon> {
  if (!existsSync(ENTRY)) throw new Error(`${ENTRY} is missing: npm run build`)
  const home = join(HOMES, name)
  mkdirSync(home, { recursive: true, mode: 0o700 })
  const child = namespace.spawn(
    process.execPath,
    [ENTRY, '--home', home, 'up', '--name', name, '--set', 'log.level=debug', '--set', 'log.format=json', ...args],
    { stdio: ['ignore', 'ignore', 'pipe'], env: daemonEnvironment() },
  )
  const log: LogLine[] = []
  const ended = Promise.withResolvers<never>()
  ended.promise.catch(() => {})
  readLog(child, log)
  child.once('exit', (code, signal) => {
    ended.reject(new Error(`${name} ended with ${code ?? signal}: ${log.at(-1)?.msg ?? 'no word'}`))
  })
  try {
    return await attach(name, child, log, home, mesh, ended.promise)
  } catch (reason) {
    child.kill('SIGKILL')
    throw reason
  }
}

async function attach(
  name: string,
  child: ChildProcess,
  log: LogLine[],
  home: string,
  mesh: DaemonOptions['mesh'],
  ended: Promise<never>,
): Promise<LabDaemon> {
  const client = await Promise.race([
    until(`${name} answers`, START_MS, () => connect({ home, timeoutMs: 1_000 })),
    ended,
  ])
  const life = new AbortController()
  const events: MeshEvent[] = []
  void watch(client, life.signal, events)
  const status = await client.node.status()
  if (status.mesh === undefined && mesh !== undefined) {
    await ('create' in mesh ? client.mesh.create(mesh.create) : client.mesh.join(mesh.ticket, { timeoutMs: START_MS }))
  }

  async function stop(): Promise<void> {
    life.abort()
    if (child.exitCode === null && child.signalCode === null) {
      const exited = once(child, 'exit')
      child.kill('SIGTERM')
      const timer = setTimeout(() => child.kill('SIGKILL'), STOP_MS)
      await exited
      clearTimeout(timer)
    }
    await client.close()
    if (logFile === undefined) return
    appendFileSync(logFile, log.map(line => `${JSON.stringify({ at: name, ...line })}\n`).join(''))
  }

  return {
    name,
    peer: status.peer,
    client,
    events,
    log,
    async peerInfo(peer) {
      return (await client.mesh.peers()).find(info => info.id === peer)
    },
    async reachability() {
      const checks = await client.node.diagnose()
      return checks.find(check => check.name === 'reachability')?.message.split(':', 1)[0] ?? 'unknown'
    },
    kill: signal => void child.kill(signal),
    stop,
    [Symbol.asyncDispose]: stop,
  }
}

/** Variables of the lab are no settings of the daemon, which refuses what it doesn't know. */
function daemonEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('TRELLIS_')))
}

function readLog(child: ChildProcess, log: LogLine[]): void {
  if (child.stderr === null) return
  createInterface(child.stderr).on('line', line => {
    try {
      log.push(JSON.parse(line) as LogLine)
    } catch {
      log.push({ time: new Date().toISOString(), msg: line })
    }
  })
}

async function watch(client: TrellisClient, signal: AbortSignal, events: MeshEvent[]): Promise<void> {
  try {
    for await (const event of client.mesh.watch({ signal })) events.push(event)
  } catch {
    // The daemon has ended; whoever needs it notices.
  }
}

const RELAY_LISTEN = [`/tcp/${RELAY_PORT}`, `/udp/${RELAY_PORT}/quic-v1`, `/tcp/${WEB_PORT}/ws`]

/** Arguments of a relay's `trellis up`. */
export function relayArguments(listen: readonly string[] = RELAY_LISTEN): string[] {
  return ['--preset=public', ...listen.map(tail => `--listen=/ip4/0.0.0.0${tail}`), '--set=network.upnp=false']
}

/** Arguments of a host's `trellis up`. */
export const HOST_ARGS: readonly string[] = [
  '--preset=public',
  '--listen=/ip4/0.0.0.0/tcp/0',
  '--listen=/ip4/0.0.0.0/udp/0/quic-v1',
  '--set=network.port_spraying=true',
  '--set=network.upnp=false',
]

/** Removes a home, so that its node starts as a new one. */
export function removeHome(name: string): void {
  execFileSync('rm', ['-rf', join(HOMES, name)])
}
