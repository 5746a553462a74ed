/** Updates from one node to all others, real daemons, beside Hocuspocus with as many clients: neither signed nor on disk. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { type BenchDaemon, type BenchMesh, createBenchMesh, until } from './daemons.ts'
import { type Bench, type Measurement, median } from './types.ts'

const NODE_COUNT = 8
const UPDATE_COUNT = 10_000
const RUN_COUNT = 5
/** Fewer than a connection takes. */
const CALL_COUNT = 2_000
const TIMEOUT_MS = 60_000
const DOCUMENT = 'bench'
const OTHER_PACKAGES = ['@hocuspocus/server@4.7.0', '@hocuspocus/provider@4.7.0', 'yjs@13.6.33']

/** Lines of a child's output, one at a time. */
class Child {
  readonly process: ChildProcess
  readonly #lines: AsyncIterator<string>

  constructor(...args: string[]) {
    this.process = spawn(process.execPath, [`${import.meta.dirname}/hocuspocus-process.ts`, ...args], {
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    if (this.process.stdout === null) throw new Error('no output')
    this.#lines = createInterface({ input: this.process.stdout })[Symbol.asyncIterator]()
  }

  async line(expected?: string): Promise<string> {
    const { value } = await Promise.race([
      this.#lines.next(),
      new Promise<never>((_, reject) => {
        setTimeout(() => reject(new Error('Hocuspocus is silent')), TIMEOUT_MS).unref()
      }),
    ])
    if (expected !== undefined && value !== expected) throw new Error(`not ${expected}: ${String(value)}`)
    return String(value)
  }

  write(line: string): void {
    this.process.stdin?.write(`${line}\n`)
  }

  async stop(): Promise<void> {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return
    const exited = once(this.process, 'exit')
    this.process.kill('SIGKILL')
    await exited
  }
}

/** Milliseconds until all clients of one server have what one of them wrote. */
async function runHocuspocus(folder: string): Promise<number> {
  const server = new Child('server', folder)
  const clients: Child[] = []
  try {
    const port = await server.line()
    for (let number = 0; number < NODE_COUNT; number++)
      clients.push(new Child('client', folder, port, String(UPDATE_COUNT)))
    for (const client of clients) await client.line('ready')
    const startMs = performance.now()
    clients[0]?.write('write')
    await Promise.all(clients.map(client => client.line('done')))
    return performance.now() - startMs
  } finally {
    for (const child of [...clients, server]) await child.stop()
  }
}

async function startDaemons(mesh: BenchMesh): Promise<BenchDaemon[]> {
  const daemons: BenchDaemon[] = []
  for (let number = 0; number < NODE_COUNT; number++) daemons.push(await mesh.start(`n${number}`))
  await until('all are connected', TIMEOUT_MS, async () => {
    const counts = await Promise.all(daemons.map(async ({ client }) => (await client.state.status()).peerCount))
    return counts.every(count => count === NODE_COUNT - 1) || undefined
  })
  return daemons
}

/** Milliseconds until all daemons have, on disk, what one of them was given. A log comes in order: who has its last key has all. */
async function runDaemons(daemons: readonly BenchDaemon[], run: string, write: Write): Promise<number> {
  const [writer] = daemons
  if (writer === undefined) throw new Error('no daemon')
  const startMs = performance.now()
  const written = write(writer, run)
  await Promise.all(
    daemons.map(({ client, name }) =>
      until(`${name} has all`, TIMEOUT_MS, async () => {
        const last = await client.state.get(DOCUMENT, `key-${UPDATE_COUNT - 1}`)
        return isOf(run, last?.value) || undefined
      }),
    ),
  )
  const endMs = performance.now()
  await written
  for (const { client, name } of daemons) {
    const count = (await client.state.entries(DOCUMENT)).filter(({ value }) => isOf(run, value)).length
    if (count !== UPDATE_COUNT) throw new Error(`${name} has ${count} keys`)
  }
  return endMs - startMs
}

type Write = (daemon: BenchDaemon, run: string) => Promise<unknown>

function isOf(run: string, value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'run' in value && value.run === run
}

const WRITES: Record<string, { what: string; write: Write }> = {
  'state.fanout-sets': {
    what: `a call each, ${CALL_COUNT} under way at once`,
    write: ({ client }, run) => {
      let next = 0
      const work = async (): Promise<void> => {
        for (let index = next++; index < UPDATE_COUNT; index = next++)
          await client.state.set(DOCUMENT, `key-${index}`, { value: index, run })
      }
      return Promise.all(Array.from({ length: CALL_COUNT }, work))
    },
  },
  'state.fanout-set-many': {
    what: 'one call',
    write: ({ client }, run) =>
      client.state.setMany(
        DOCUMENT,
        Array.from({ length: UPDATE_COUNT }, (_, index) => [`key-${index}`, { value: index, run }] as const),
      ),
  },
}

async function* run(): AsyncIterable<Measurement> {
  const folder = await mkdtemp(join(tmpdir(), 'trellis-bench-'))
  try {
    execFileSync(
      'npm',
      ['install', '--prefix', folder, '--no-save', '--no-audit', '--no-fund', '--silent', ...OTHER_PACKAGES],
      { stdio: ['ignore', 'ignore', 'inherit'] },
    )
    const theirs: number[] = []
    for (let left = RUN_COUNT; left > 0; left--) theirs.push(await runHocuspocus(folder))
    await using mesh = await createBenchMesh()
    const daemons = await startDaemons(mesh)
    for (const [name, { what, write }] of Object.entries(WRITES)) {
      const ours: number[] = []
      for (let left = RUN_COUNT; left > 0; left--) ours.push(await runDaemons(daemons, `${name}-${left}`, write))
      const [value, baseline] = [median(ours), median(theirs)]
      yield {
        name,
        value,
        unit: 'ms',
        baseline: {
          name: `Hocuspocus ${OTHER_PACKAGES[0]?.split('@').at(-1)}, ${NODE_COUNT} clients`,
          value: baseline,
        },
        ratio: value / baseline,
        n: RUN_COUNT,
        detail: {
          what: `${UPDATE_COUNT} keys set at one of ${NODE_COUNT} daemons (${what}) until all have them on disk`,
          runsMs: ours.map(ms => ms.toFixed(0)).join(' '),
          baselineRunsMs: theirs.map(ms => ms.toFixed(0)).join(' '),
        },
      }
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

export const benches: Bench[] = [
  { name: 'state.fanout', summary: 'updates from one daemon to eight, beside Hocuspocus', run },
]
