/** A storm of random work on real daemons, then quiet, and what must hold after it: `npm run soak -- --help`. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { countOf, numberOf, readFlags } from './flags.ts'
import { CallLoad } from './soak/calls.ts'
import { Chaos } from './soak/chaos.ts'
import { FollowLoad } from './soak/follow.ts'
import { linksOf, processesWith, type Usage, usageOf } from './soak/measure.ts'
import { ModelLoad } from './soak/models.ts'
import { ProgramLoad } from './soak/programs.ts'
import { Random } from './soak/random.ts'
import { StateLoad } from './soak/state.ts'
import { clientOf, pause, type SoakNode, Storm } from './soak/storm.ts'

const HELP = `
Drives real daemons of the build with random work from a seed: models, state, calls, agents, kills, restarts, standstills, a newcomer, a revoked
member. Every operation must end, nothing acknowledged may be lost, and in the quiet after it daemons must be as idle and small as before.

  npm run soak -- --seed 7 --minutes 5

  --seed N      choices; timing is the machine's (1)
  --minutes N   length of the storm (2)
  --nodes N     daemons at the start, from 3 on; another joins, one is revoked (5)
  --workers N   operations at once (12)
  --calm        without kills, restarts and standstills
  --verbose     tells of each disturbance and failure that fits
  --hold        leaves the daemons running if something was found, until Ctrl-C
  --keep        leaves the files
  --json        the report as JSON
`
const QUIET_MS = 20_000
const MEASURE_MS = 15_000
const MAX_CPU_PERCENT = 5
const MAX_MORE_RSS_MIB = 250
const MAX_MORE_FDS = 30
/** What runs when the storm is over has so long to end, by the fair clock. */
const DRAIN_MS = 180_000

const { values } = readFlags(HELP, {
  options: {
    seed: { type: 'string', default: '1' },
    minutes: { type: 'string', default: '2' },
    nodes: { type: 'string', default: '5' },
    workers: { type: 'string', default: '12' },
    calm: { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
    hold: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
})
const seed = countOf(values.seed, '--seed', 0)
const stormMs = numberOf(values.minutes, '--minutes', 0.1) * 60_000
const nodeCount = countOf(values.nodes, '--nodes', 3, 20)
const workerCount = countOf(values.workers, '--workers', 1, 100)

const path = await mkdtemp(join(tmpdir(), 'trellis-soak-'))
const storm = new Storm(path, values.verbose)
const ending = new AbortController()
void storm.clock.run(ending.signal)
const state = new StateLoad(storm)
const models = new ModelLoad(storm)
const follows = new FollowLoad(storm)
const calls = new CallLoad(storm)
const programs = new ProgramLoad(storm)
const chaos = new Chaos(storm)

for (const name of ['SIGINT', 'SIGTERM'] as const)
  process.once(name, () => {
    storm.abort(name)
    // The daemons of a terminal's or a group's have heard it too.
    for (const { name: node } of storm.nodes) storm.expectEnd(node)
  })

async function found(): Promise<SoakNode> {
  const first = await storm.start('node-0')
  await clientOf(first).mesh.create('soak')
  const { ticket } = await clientOf(first).mesh.invite({ useCount: nodeCount })
  await Promise.all(
    Array.from({ length: nodeCount - 1 }, async (_, index) => {
      const node = await storm.start(`node-${index + 1}`)
      await clientOf(node).mesh.join(ticket, { timeoutMs: 120_000 })
    }),
  )
  await state.prepare(first)
  await programs.prepare(storm.nodes)
  return first
}

async function rage(founder: SoakNode): Promise<void> {
  const endMs = performance.now() + stormMs
  const isOver = (): boolean => performance.now() > endMs || storm.signal.aborted
  const worker = async (index: number): Promise<void> => {
    const random = new Random(seed * 1_000 + index)
    while (!isOver()) {
      const load = [models, state, models, calls, programs, follows][index % 6] ?? state
      await load.step(random)
      await pause(random.between(0, 200), storm.signal)
    }
  }
  const disturber = async (): Promise<void> => {
    const random = new Random(seed * 1_000 + 999)
    while (!isOver()) {
      if (values.calm) await pause(1_000, storm.signal)
      else await chaos.step(random)
    }
  }
  const joiner = async (): Promise<void> => {
    await pause(stormMs * 0.3, storm.signal)
    const newcomer = await chaos.join(`node-${nodeCount}`, founder)
    if (newcomer === undefined) return
    await state.untilWritable(newcomer)
    await programs.serve(newcomer)
  }
  const leaver = async (): Promise<void> => {
    const random = new Random(seed * 1_000 + 998)
    await pause(stormMs * 0.1, storm.signal)
    const member = values.calm ? undefined : storm.upMembers.find(node => node !== founder)
    if (member !== undefined) await chaos.leave(member, random, Math.min(60_000, stormMs * 0.4))
  }
  const revoker = async (): Promise<void> => {
    await pause(stormMs * 0.6, storm.signal)
    const member = storm.members.find(node => node !== founder && node.isUp)
    if (member !== undefined) await chaos.revoke(member, founder)
  }
  const all = Promise.all([
    ...Array.from({ length: workerCount }, (_, index) => worker(index)),
    disturber(),
    joiner(),
    leaver(),
    revoker(),
  ])
  await pause(stormMs, storm.signal)
  let isDone = false
  void all.finally(() => {
    isDone = true
  })
  await storm.until(DRAIN_MS, () => isDone || undefined)
  storm.log(`the storm is over; waited for cores ${storm.clock.waitedMs()} ms; runs still: ${storm.runningNow()}`)
  await chaos.clearCaps()
}

/** What is there in the quiet that wasn't before. */
function compare(before: Usage[], after: Usage[]): void {
  const fdsBefore = Math.max(...before.map(({ fdCount }) => fdCount))
  const threadsBefore = Math.max(...before.map(({ threadCount }) => threadCount))
  const rssBefore = Math.max(...before.map(({ rssMib }) => rssMib))
  for (const usage of after) {
    const text = JSON.stringify(usage)
    if (usage.cpuPercent > MAX_CPU_PERCENT) storm.report('not quiet', text)
    if (usage.fdCount > fdsBefore + MAX_MORE_FDS) storm.report('open files', text)
    if (usage.threadCount > threadsBefore + 12) storm.report('threads', text)
    if (usage.rssMib > rssBefore + MAX_MORE_RSS_MIB) storm.report('memory', text)
  }
}

let before: Usage[] = []
let after: Usage[] = []
try {
  const founder = await found()
  before = await usageOf(storm.nodes, 5_000)
  storm.log(`started: ${JSON.stringify(before)}`)
  await rage(founder)
  for (const check of [() => state.check(), () => programs.check(), () => models.check(new Random(seed))])
    if (!storm.signal.aborted) await check()
  if (!storm.signal.aborted) {
    await pause(QUIET_MS - MEASURE_MS, storm.signal)
    after = await usageOf(storm.nodes, MEASURE_MS)
    compare(before, after)
    for (const { name, daemon } of storm.nodes) {
      const open = (await linksOf(daemon.pid)).filter(link => link.startsWith(path) && !link.includes('/homes/'))
      if (open.length > 0) storm.log(`${name} has open: ${open.slice(0, 5).join(' ')}`)
    }
  }
  if (values.hold && storm.findings.length > 0) {
    process.stderr.write(`held: ${storm.nodes.map(({ name, daemon }) => `${name} is ${daemon.pid}`).join(', ')}\n`)
    await new Promise(resolve => process.once('SIGINT', resolve))
  }
} catch (reason) {
  storm.report('the soak itself', reason instanceof Error ? (reason.stack ?? reason.message) : String(reason))
} finally {
  await Promise.all(storm.nodes.map(node => storm.stop(node, 'SIGTERM')))
  await Promise.all(storm.nodes.map(({ client }) => client.close()))
  ending.abort()
  const orphans = await processesWith(path)
  if (orphans.length > 0) storm.report('orphans', orphans.join('; '))
  if (!values.keep) await rm(path, { recursive: true, force: true })
}

const report = {
  seed,
  minutes: stormMs / 60_000,
  findings: storm.findings,
  warnings: Object.fromEntries(storm.warnings),
  operations: Object.fromEntries(
    [...storm.counts]
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([kind, { ok, failed }]) => [kind, { ok, ...Object.fromEntries(failed) }]),
  ),
  waitedForCoresMs: storm.clock.waitedMs(),
  state: state.summary(),
  models: models.summary(),
  before,
  after,
}
if (values.json) process.stdout.write(`${JSON.stringify(report)}\n`)
else process.stdout.write(`${JSON.stringify(report, undefined, 2)}\n`)
process.exit(storm.findings.length > 0 ? 1 : 0)
