/** The real CLI as processes of its own, each node with a home in a scratch folder. */
import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Invitation, MeshInfo, NodeStatus, PeerInfo } from '../../../src/client/index.ts'
import { eventually } from '../../support/eventually.ts'
import { createScratch } from '../../support/scratch.ts'

/** What is tested: the build, or with `TRELLIS_E2E_ENTRY=src/cli/launcher.ts` the sources. */
export const ENTRY = resolve(process.env['TRELLIS_E2E_ENTRY'] ?? 'dist/cli/launcher.js')

/** Longest that any one command may take here. */
const COMMAND_TIMEOUT_MS = 180_000

export interface Ran {
  code: number | null
  signal: NodeJS.Signals | null
  stdout: string
  stderr: string
}

export interface Running {
  readonly child: ChildProcess
  /** What it has written so far. */
  stdout(): string
  stderr(): string
  readonly ended: Promise<Ran>
}

/** The variables of this process without those that steer Trellis or colors. */
function environment(extra: Record<string, string> = {}): Record<string, string | undefined> {
  const kept = Object.entries(process.env).filter(([name]) => !/^(TRELLIS_|XDG_|NO_COLOR|FORCE_COLOR)/.test(name))
  return { ...Object.fromEntries(kept), ...extra }
}

/** Processes take their time to start on a busy machine: longer than the tests of one process wait. */
export function settled<T>(check: () => T | Promise<T>): Promise<T> {
  return eventually(check, { timeoutMs: 120_000 })
}

export interface StartOptions {
  env?: Record<string, string>
  input?: string
  /** @defaultValue the Node of this process */
  node?: string
}

/** Starts `trellis` with these arguments. */
export function start(args: readonly string[], options: StartOptions = {}): Running {
  const child = spawn(options.node ?? process.execPath, [ENTRY, ...args], {
    env: environment(options.env),
    stdio: ['pipe', 'pipe', 'pipe'],
    timeout: COMMAND_TIMEOUT_MS,
    killSignal: 'SIGKILL',
  })
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => void (stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => void (stderr += text))
  child.stdin.on('error', () => {})
  child.stdin.end(options.input ?? '')
  const ended = Promise.withResolvers<Ran>()
  child.once('error', ended.reject)
  child.once('close', (code, signal) => ended.resolve({ code, signal, stdout, stderr }))
  return { child, stdout: () => stdout, stderr: () => stderr, ended: ended.promise }
}

export function run(args: readonly string[], options: StartOptions = {}): Promise<Ran> {
  return start(args, options).ended
}

export interface FailureDocument {
  error: { kind: string; message: string; hint?: string; retryable: boolean }
}

/** A node: its home, and commands on it. Disposing it stops the daemon, whatever its state. */
export class TestNode implements AsyncDisposable {
  readonly home: string
  readonly name: string

  constructor(home: string, name: string) {
    this.home = home
    this.name = name
  }

  run(...args: string[]): Promise<Ran> {
    return run(['--home', this.home, ...args])
  }

  start(...args: string[]): Running {
    return start(['--home', this.home, ...args])
  }

  /** Runs a command that must succeed; gives what it wrote to stdout, without the line's end. */
  async ok(...args: string[]): Promise<string> {
    const ran = await this.run(...args)
    assert.equal(ran.code, 0, `trellis ${args.join(' ')} on ${this.name}: ${ran.stderr}`)
    return ran.stdout.trimEnd()
  }

  /** Runs a command that must succeed with `--json`; gives its document. */
  async json<T>(...args: string[]): Promise<T> {
    return JSON.parse(await this.ok('--json', ...args)) as T
  }

  /** Runs a command that must fail; gives its error document. The exit code must be that of the kind. */
  async fails(...args: string[]): Promise<FailureDocument['error'] & { code: number | null }> {
    const ran = await this.run('--json', ...args)
    assert.notEqual(ran.code, 0, `trellis ${args.join(' ')} succeeded: ${ran.stdout}`)
    const last = ran.stderr.trimEnd().split('\n').at(-1) ?? ''
    const { error } = JSON.parse(last) as FailureDocument
    return { ...error, code: ran.code }
  }

  async up(...args: string[]): Promise<NodeStatus> {
    // A machine that runs all the tests at once can be slow.
    return this.json<NodeStatus>(
      'up',
      '--detach',
      '--timeout',
      '120s',
      '--preset',
      'local',
      '--name',
      this.name,
      ...args,
    )
  }

  status(): Promise<NodeStatus> {
    return this.json<NodeStatus>('status')
  }

  peers(): Promise<PeerInfo[]> {
    return this.json<PeerInfo[]>('peers')
  }

  async kill(): Promise<void> {
    const { pid } = await this.status()
    process.kill(pid, 'SIGKILL')
    await waitUntilGone(pid)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const status = await this.status().catch(() => undefined)
    if (status === undefined) return
    await this.run('down')
    if (isRunning(status.pid)) process.kill(status.pid, 'SIGKILL')
  }

  /** The log of its detached daemon, for messages of failed tests. */
  log(): Promise<string> {
    return readFile(join(this.home, 'daemon.log'), 'utf8').catch(() => '')
  }
}

export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

async function waitUntilGone(pid: number): Promise<void> {
  while (isRunning(pid)) await new Promise(resolve => setTimeout(resolve, 10))
}

export interface Lab extends AsyncDisposable {
  /** For files of the test; goes away with the lab. */
  readonly path: string
  /** A node that is not started yet. */
  node(name: string): Promise<TestNode>
}

/** A scratch folder and the nodes made in it, all of which end with it. */
export async function createLab(): Promise<Lab> {
  await using stack = new AsyncDisposableStack()
  const scratch = stack.use(await createScratch())
  const owned = stack.move()
  return {
    path: scratch.path,
    async node(name) {
      const home = join(scratch.path, name)
      await mkdir(home, { mode: 0o700 })
      return owned.use(new TestNode(home, name))
    },
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  }
}

/** A mesh founded by the first node, joined by the others with one ticket each. All are up. */
export async function createMesh(lab: Lab, ...names: string[]): Promise<TestNode[]> {
  const nodes = await Promise.all(names.map(name => lab.node(name)))
  await Promise.all(nodes.map(node => node.up()))
  const [founder, ...others] = nodes
  assert.ok(founder !== undefined)
  await founder.json<MeshInfo>('mesh', 'create', 'lab')
  for (const node of others) {
    const { ticket } = await founder.json<Invitation>('invite')
    await node.ok('join', ticket)
  }
  return nodes
}
