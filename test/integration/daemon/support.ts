import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { connect, type TrellisClient } from '../../../src/client/index.ts'
import { type Daemon, startDaemon } from '../../../src/daemon/index.ts'
import { TextService } from '../../../src/wire/index.ts'
import { eventually } from '../../support/eventually.ts'

/** Nothing of the machine's own configuration. */
export const QUIET_FLAGS = { preset: 'local', 'log.level': 'error', 'log.format': 'json' }

export async function collect<T>(values: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const value of values) all.push(value)
  return all
}

export interface TestNode extends AsyncDisposable {
  daemon: Daemon
  client: TrellisClient
  home: string
  log: string[]
}

/** A daemon in this process, and a client of it. */
export async function startNode(home: string, flags: Record<string, string> = {}): Promise<TestNode> {
  const log: string[] = []
  const daemon = await startDaemon({
    home,
    flags: { ...QUIET_FLAGS, ...flags },
    env: {},
    logSink: { write: line => void log.push(line) },
  })
  const client = await connect({ home })
  return {
    daemon,
    client,
    home,
    log,
    async [Symbol.asyncDispose]() {
      await client.close()
      await daemon.stop()
    },
  }
}

/** A second node, joined to the first one's mesh by invitation, which knows the first one's name. */
export async function joinNode(
  first: Pick<TestNode, 'client'>,
  home: string,
  flags: Record<string, string> = {},
): Promise<TestNode> {
  const node = await startNode(home, flags)
  const { ticket } = await first.client.mesh.invite()
  await node.client.mesh.join(ticket)
  const { peer } = await first.client.node.status()
  await eventually(async () => {
    const known = (await node.client.mesh.peers()).find(other => other.id === peer)
    if (known?.name === undefined || known.name === '') throw new Error('the first node is not known by name yet')
  })
  return node
}

/** Killed when disposed, so that a failed test leaves no process. */
export interface ChildDaemon extends AsyncDisposable {
  pid: number
  /** Resolves with the exit code, or the name of the signal that killed it. */
  exited: Promise<number | string>
  output: () => string
  kill: (signal: NodeJS.Signals) => void
}

/** A daemon in a process of its own, in the foreground. Resolves when it answers. */
/** @param preload Code that runs in the process before the daemon. */
export async function spawnDaemon(
  home: string,
  flags: Record<string, string> = {},
  preload = '',
): Promise<ChildDaemon> {
  const script = join(import.meta.dirname, 'run-daemon.ts')
  const preloaded = preload === '' ? [] : ['--import', `data:text/javascript,${encodeURIComponent(preload)}`]
  const child = spawn(
    process.execPath,
    [...preloaded, script, JSON.stringify({ home, flags: { ...QUIET_FLAGS, ...flags } })],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { PATH: process.env['PATH'], HOME: process.env['HOME'] },
    },
  )
  let output = ''
  child.stderr.on('data', (chunk: Buffer) => {
    output += chunk.toString()
  })
  const exited = new Promise<number | string>(resolve => {
    child.once('exit', (code, signal) => resolve(signal ?? code ?? -1))
  })
  const pid = child.pid ?? 0
  const dispose = async (): Promise<void> => {
    child.kill('SIGKILL')
    await exited
  }
  const answers = Promise.race([
    exited.then(code => {
      throw new Error(`the daemon ended with ${code}: ${output}`)
    }),
    // A process takes longest where others have the processor.
    eventually(
      async () => {
        await using client = await connect({ home })
        const status = await client.node.status()
        if (status.pid !== pid) throw new Error('another daemon answers')
      },
      { timeoutMs: 180_000 },
    ),
  ])
  try {
    await answers
  } catch (reason) {
    await dispose()
    throw reason
  }
  return {
    pid,
    exited,
    output: () => output,
    kill: signal => void process.kill(pid, signal),
    [Symbol.asyncDispose]: dispose,
  }
}

/** Serves the example service as a program attached to a node. */
export function serveText(client: TrellisClient) {
  return client.rpc.serve(TextService, {
    capitalize: ({ text }, { caller }) => ({
      text: text.toUpperCase(),
      caller: caller.kind === 'peer' ? caller.peer : '',
    }),
    async *speak({ text, pauseMs }, { signal }) {
      for (const word of text.split(' ')) {
        signal.throwIfAborted()
        yield { text: word }
        if (pauseMs > 0) await new Promise(resolve => setTimeout(resolve, pauseMs))
      }
    },
    async count(words) {
      let wordCount = 0
      for await (const _ of words) wordCount++
      return { wordCount }
    },
    async *reverse(words) {
      for await (const { text } of words) yield { text: text.split('').reverse().join('') }
    },
  })
}
