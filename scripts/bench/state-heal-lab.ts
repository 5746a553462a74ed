/**
 * Sixteen daemons in two halves, each half in a network namespace of its own, over TCP: how many rounds of anti-entropy they need to agree
 * after a partition during which both halves wrote. `state-heal-lab.ts [runs]` prints a measurement as a JSON line. Exits with 77 when
 * it can't run here.
 */
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cable, createNamespace, type Namespace } from '../natlab/namespace.ts'
import { enterSandbox, isInside, runInside, whyUnavailable } from '../natlab/sandbox.ts'
import { type BenchDaemon, daemonEnvironment, metric, startBenchDaemon, until } from './daemons.ts'
import { type Measurement, median } from './types.ts'

const NOT_RUN = 77
const HALF_COUNT = 8
const RUN_COUNT = Number(process.argv[2] ?? 20)
const WRITES_EACH = 20
const TIMEOUT_MS = 120_000
const GOAL = 7
const CABLE = 'between'

const SETTINGS = {
  preset: 'lan',
  'network.mdns': 'false',
  'network.hole_punching': 'false',
  'network.relay_server': 'off',
  'network.relay_client': 'false',
}

/** Nothing passes the cable any more: connections break as soon as one side sends, and dials are refused. */
const WALL = `table inet wall {
  chain out { type filter hook output priority 0; oifname "${CABLE}" meta l4proto tcp reject with tcp reset; oifname "${CABLE}" drop; }
  chain in { type filter hook input priority 0; iifname "${CABLE}" meta l4proto tcp reject with tcp reset; iifname "${CABLE}" drop; }
}`

async function start(path: string, halves: readonly Namespace[]): Promise<BenchDaemon[][]> {
  const all: BenchDaemon[][] = []
  let ticket: string | undefined
  for (const [half, namespace] of halves.entries()) {
    const daemons: BenchDaemon[] = []
    all.push(daemons)
    for (let index = 0; index < HALF_COUNT; index++) {
      const name = `${namespace.name}-${index}`
      const home = join(path, name)
      await mkdir(home, { recursive: true, mode: 0o700 })
      const daemon = await startBenchDaemon({
        name,
        home,
        settings: { ...SETTINGS, 'network.listen': `/ip4/10.91.0.${half + 1}/tcp/${4001 + index}` },
        spawn: (command, args) =>
          namespace.spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'], env: daemonEnvironment() }),
      })
      daemons.push(daemon)
      if (ticket === undefined) await daemon.client.mesh.create('bench')
      else await daemon.client.mesh.join(ticket, { timeoutMs: TIMEOUT_MS })
      ticket ??= (await daemon.client.mesh.invite({ useCount: 100 })).ticket
    }
  }
  return all
}

async function digests(daemons: readonly BenchDaemon[]): Promise<Set<string>> {
  return new Set(await Promise.all(daemons.map(({ client }) => client.state.status().then(({ digest }) => digest))))
}

async function agree(daemons: readonly BenchDaemon[]): Promise<true | undefined> {
  return (await digests(daemons)).size === 1 || undefined
}

async function connected(daemons: readonly BenchDaemon[], peerCount: number): Promise<true | undefined> {
  const counts = await Promise.all(daemons.map(async ({ client }) => (await client.state.status()).peerCount))
  return counts.every(count => count === peerCount) || undefined
}

function rounds(daemons: readonly BenchDaemon[]): Promise<number[]> {
  return Promise.all(daemons.map(daemon => metric(daemon, 'trellis_state_rounds_total')))
}

/** One partition: the rounds that the node with the most of them began from its end until all digests were equal, and the seconds. */
async function heal(halves: readonly BenchDaemon[][], left: Namespace, run: number): Promise<[number, number]> {
  const all = halves.flat()
  await until('all have a stream to all', TIMEOUT_MS, () => connected(all, all.length - 1))
  await until('all agree', TIMEOUT_MS, () => agree(all))
  left.rules(WALL)
  await until('no stream crosses', TIMEOUT_MS, () => connected(all, HALF_COUNT - 1))
  await Promise.all(
    all.map(async ({ client, name }) => {
      for (let write = 0; write < WRITES_EACH; write++) await client.state.set('heal', `k${write}`, `${name} ${run}`)
    }),
  )
  for (const half of halves) await until('each half agrees', TIMEOUT_MS, () => agree(half))
  if ((await digests(all)).size !== 2) throw new Error('the halves were not parted')
  const before = await rounds(all)
  left.rules('')
  const startedMs = performance.now()
  await until('all agree again', TIMEOUT_MS, () => agree(all))
  const seconds = (performance.now() - startedMs) / 1000
  const after = await rounds(all)
  const most = Math.max(...after.map((count, index) => count - (before[index] ?? 0)))
  process.stderr.write(`  run ${run}: ${most} rounds, ${seconds.toFixed(1)} s\n`)
  return [most, seconds]
}

async function measure(): Promise<Measurement> {
  const path = await mkdtemp(join(tmpdir(), 'trellis-heal-'))
  const halves = ['left', 'right'].map(createNamespace)
  const [left, right] = halves
  if (left === undefined || right === undefined) throw new Error('no halves')
  cable(left, CABLE, right, CABLE)
  for (const [index, namespace] of halves.entries()) namespace.ip(`addr add 10.91.0.${index + 1}/24 dev ${CABLE}`)
  let daemons: BenchDaemon[][] = []
  try {
    daemons = await start(path, halves)
    const runs: [number, number][] = []
    for (let run = 0; run < RUN_COUNT; run++) runs.push(await heal(daemons, left, run))
    const counts = runs.map(([count]) => count).sort((a, b) => a - b)
    const seconds = runs.map(([, each]) => each).sort((a, b) => a - b)
    return {
      name: 'state.heal.rounds-p99',
      value: counts[Math.ceil(counts.length * 0.99) - 1] ?? 0,
      unit: 'rounds',
      baseline: null,
      ratio: null,
      n: counts.length,
      detail: {
        what: `rounds from the end of a partition into halves, which both wrote, to equal digests; ${2 * HALF_COUNT} daemons over TCP`,
        median: median(counts),
        runs: counts.join(' '),
        goal: GOAL,
        medianSeconds: median(seconds),
        worstSeconds: seconds.at(-1) ?? 0,
      },
    }
  } finally {
    await Promise.all(daemons.flat().map(daemon => daemon.kill()))
    await rm(path, { recursive: true, force: true })
  }
}

if (!isInside()) {
  const problem = whyUnavailable()
  if (problem !== undefined) {
    process.stderr.write(`${problem}\n`)
    process.exit(NOT_RUN)
  }
  process.exit(await runInside())
}
enterSandbox()
process.stdout.write(`${JSON.stringify(await measure())}\n`)
process.exit(0)
