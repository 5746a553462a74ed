/** Paths that change below work in flight: from the relay to a direct one and back. */
import { setTimeout as sleep } from 'node:timers/promises'
import { until } from './lab-daemon.ts'
import type { NatKind } from './nat-kinds.ts'
import { havePath, pingOnce, type Scenario, type Stage, setStage } from './stage.ts'
import type { Lab } from './topology.ts'
import { MIB, metricOf, Work, type WorkReport } from './work.ts'

const BETTER_PATH_MS = 60_000
/** A silent death is found by traffic without an answer: 2 s until it is suspected, 4 s to answer, and the way back. */
const WORSE_PATH_MS = 20_000
const PULL_MS = 120_000
/** How long a pull may stand still when its path died: until that is known, and a stream is open on the other one. */
const MAX_SILENCE_MS = 12_000
/** Sent before the move and not yet here: a few MiB. */
const DRAIN_MS = 10_000
/** Chunks of a MiB at 3 MiB/s, told of four times a second; a machine with other work adds to it. */
const MAX_PAUSE_MS = 2_000

/** Lets nothing through between the two sites; the relays stay reachable from both. */
export function cut(lab: Lab, isCut: boolean): void {
  const sites = lab.sites.slice(0, 2).map(site => site.publicAddress())
  lab.setLoss(isCut ? 100 : 0, isCut ? `ip saddr { ${sites.join()} } ip daddr { ${sites.join()} }` : '')
}

function check(report: WorkReport, isTrue: boolean, claim: string): void {
  if (!isTrue) throw new Error(`${claim}: ${JSON.stringify(report)}`)
}

function checkPull(report: WorkReport): void {
  check(report, report.pull !== undefined, 'the pull was not completed')
}

/** How many bytes a relay carries in a while. */
async function relayedBytes(stage: Stage, whileMs: number): Promise<number> {
  const sum = async (): Promise<number> => {
    const counts = await Promise.all(stage.relays.map(relay => metricOf(relay, 'trellis_mesh_relay_bytes')))
    return counts.reduce((all, count) => all + count, 0)
  }
  const before = await sum()
  await sleep(whileMs)
  return (await sum()) - before
}

/** Work goes on after what ends the direct path below it; how long that took. Nothing fails but what may be tried again. */
async function goesOnAfter(lab: Lab, kinds: [NatKind, NatKind], fault: () => void): Promise<number> {
  await using stage = await setStage(lab, {
    kinds,
    hostArgs: ['--set=transfers.download_bytes_per_second=3MiB'],
  })
  const { a, b } = stage
  await havePath(a, b, 'direct')
  await using work = new Work(a, b)
  await work.start(48 * MIB)
  await sleep(1_500)
  fault()
  const beganMs = performance.now()
  await sleep(1_000)
  const answeredBefore = work.report.answeredCount
  await until('calls get through again', 45_000, async () => {
    if (work.report.answeredCount > answeredBefore + 10) return true
    await pingOnce(a, b).catch(() => {})
    return undefined
  })
  const ms = Math.round(performance.now() - beganMs)
  const report = await work.finish(PULL_MS)
  const untyped = report.failures.filter(failure => !(failure.kind === 'unavailable' && failure.retryable))
  check(report, untyped.length === 0, 'not all failures can be retried')
  check(report, report.disorderCount === 0, 'the stream lost or repeated messages')
  check(report, report.servedCount <= report.callCount, 'calls were repeated')
  checkPull(report)
  return ms
}

export const SEAMS: Readonly<Record<string, Scenario>> = {
  async 'work goes on when the path becomes direct'(lab) {
    await using stage = await setStage(lab, {
      kinds: ['port-restricted', 'port-restricted'],
      hostArgs: ['--set=transfers.download_bytes_per_second=3MiB'],
    })
    const { a, b } = stage
    cut(lab, true)
    await havePath(a, b, 'relayed')
    await using work = new Work(a, b)
    await work.start(72 * MIB)
    await sleep(3_000)
    const overRelay = await relayedBytes(stage, 2_000)
    check(work.report, overRelay > 2 * MIB, `the relay carried ${overRelay} bytes in 2 s`)
    const longestPauseMs = work.watchPull()
    cut(lab, false)
    const beganMs = performance.now()
    await havePath(a, b, 'direct', BETTER_PATH_MS)
    const ms = Math.round(performance.now() - beganMs)
    // What was on its way still comes over the relay, under the cap that the new path shares.
    await until('bulk has moved', DRAIN_MS, async () =>
      (await relayedBytes(stage, 1_000)) < MIB / 8 ? true : undefined,
    )
    const pauseMs = longestPauseMs()
    check(work.report, pauseMs < MAX_PAUSE_MS, `the pull stood still for ${pauseMs} ms`)
    // Nothing needs it any more: not even the stream that began on it.
    stage.relays[0]?.kill('SIGKILL')
    const report = await work.finish(PULL_MS)
    check(report, report.failures.length === 0, 'work failed')
    check(report, report.disorderCount === 0, 'the stream lost or repeated messages')
    check(report, report.servedCount === report.callCount, 'calls were lost or repeated')
    checkPull(report)
    return ms
  },

  async 'work goes on when the direct path dies without a word'(lab) {
    await using stage = await setStage(lab, {
      kinds: ['port-restricted', 'port-restricted'],
      hostArgs: ['--set=transfers.download_bytes_per_second=3MiB'],
    })
    const { a, b } = stage
    await havePath(a, b, 'direct')
    await using work = new Work(a, b)
    await work.start(72 * MIB)
    await sleep(2_000)
    const longestPauseMs = work.watchPull()
    cut(lab, true)
    const beganMs = performance.now()
    await until('the relayed path takes over', WORSE_PATH_MS, async () =>
      (await a.peerInfo(b.peer))?.path === 'relayed' ? true : undefined,
    )
    const ms = Math.round(performance.now() - beganMs)
    const pulledBefore = work.report.pulledBytes
    const answeredBefore = work.report.answeredCount
    await until('calls get through again', 10_000, () =>
      Promise.resolve(work.report.answeredCount > answeredBefore + 10 ? true : undefined),
    )
    await until('the pull goes on', WORSE_PATH_MS, () =>
      Promise.resolve(work.report.pulledBytes > pulledBefore ? true : undefined),
    )
    const pauseMs = longestPauseMs()
    check(work.report, pauseMs < MAX_SILENCE_MS, `the pull stood still for ${pauseMs} ms`)
    const report = await work.finish(PULL_MS)
    const untyped = report.failures.filter(failure => !(failure.kind === 'unavailable' && failure.retryable))
    check(report, untyped.length === 0, 'not all failures can be retried')
    check(report, report.disorderCount === 0, 'the stream lost or repeated messages')
    check(report, report.servedCount >= report.answeredCount, 'an answer without a call')
    check(report, report.servedCount <= report.callCount, 'calls were repeated')
    checkPull(report)
    return ms
  },

  'a router forgets its mappings in the middle of work': lab =>
    goesOnAfter(lab, ['port-restricted', 'symmetric'], () => {
      lab.sites[1]?.forgetMappings()
      lab.sites[0]?.forgetMappings()
    }),

  // Another address inside and outside, as when a laptop goes from one uplink to another.
  'a host moves to another network in the middle of work': lab =>
    goesOnAfter(lab, ['port-restricted', 'port-restricted'], () => lab.sites[1]?.setNat('firewall')),

  async 'relay dies in the middle of a transfer'(lab) {
    await using stage = await setStage(lab, {
      kinds: ['symmetric', 'symmetric'],
      relayCount: 2,
      hostArgs: ['--set=transfers.download_bytes_per_second=3MiB'],
    })
    const { a, b, relays } = stage
    await havePath(a, b, 'relayed')
    await using work = new Work(a, b)
    await work.start(48 * MIB)
    await sleep(2_000)
    const address = (await a.peerInfo(b.peer))?.address ?? ''
    const used = Math.max(
      0,
      relays.findIndex(relay => address.includes(relay.peer)),
    )
    relays[used]?.kill('SIGKILL')
    const beganMs = performance.now()
    const answeredBefore = work.report.answeredCount
    await until('calls get through again', 30_000, () =>
      Promise.resolve(work.report.answeredCount > answeredBefore + 10 ? true : undefined),
    )
    const ms = Math.round(performance.now() - beganMs)
    const report = await work.finish(PULL_MS)
    check(
      report,
      report.failures.every(({ retryable }) => retryable),
      'not all failures can be retried',
    )
    checkPull(report)
    return ms
  },
}
