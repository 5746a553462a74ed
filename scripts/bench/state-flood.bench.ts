/** What one member that floods another costs the others: real daemons. */
import { spawn } from 'node:child_process'
import { constants, setPriority } from 'node:os'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { type BenchDaemon, createBenchMesh, until } from './daemons.ts'
import type { Bench, Measurement } from './types.ts'

const KINDS = ['entries', 'batches', 'wants', 'roots', 'reopens'] as const
const PHASE_MS = 6_000
/** Calm and flooded phases take turns, since what else the machine does would otherwise count for one of them. */
const ROUNDS = 4
const WARM_MS = 2_000
const REST_MS = 2_000
const WRITE_EVERY_MS = 20
const TIMEOUT_MS = 60_000

interface Phase {
  latencies: number[]
  peakMib: number
  cpuSeconds: number
}

/** What phases of one kind have together. */
function summarize(phases: readonly Phase[]): {
  p50Ms: number
  p99Ms: number
  count: number
  peakMib: number
  cpuSeconds: number
} {
  const latencies = phases.flatMap(phase => phase.latencies).sort((a, b) => a - b)
  const at = (share: number): number => latencies[Math.floor((latencies.length - 1) * share)] ?? 0
  return {
    p50Ms: at(0.5),
    p99Ms: at(0.99),
    count: latencies.length,
    peakMib: Math.max(...phases.map(phase => phase.peakMib)),
    cpuSeconds: phases.reduce((sum, phase) => sum + phase.cpuSeconds, 0),
  }
}

/** How long writes of one daemon take to show at another, while it lasts. */
async function measurePhase(
  writer: BenchDaemon,
  reader: BenchDaemon,
  name: string,
  lastsMs = PHASE_MS,
): Promise<Phase> {
  const startedMs = new Map<string, number>()
  const latencies: number[] = []
  const over = new AbortController()
  const watching = (async () => {
    for await (const event of reader.client.state.watch('probe', { signal: over.signal, prefix: name })) {
      if (event.type !== 'set') continue
      const atMs = startedMs.get(event.entry.key)
      if (atMs !== undefined && startedMs.delete(event.entry.key)) latencies.push(performance.now() - atMs)
    }
  })().catch(() => {})
  const cpuBefore = await reader.cpuSeconds()
  let peakMib = 0
  const sampling = setInterval(() => {
    void reader.rssMib().then(mib => {
      peakMib = Math.max(peakMib, mib)
    })
  }, 100)
  const endMs = performance.now() + lastsMs
  for (let number = 0; performance.now() < endMs; number++) {
    const key = `${name}-${number}`
    startedMs.set(key, performance.now())
    writer.client.state.set('probe', key, number).catch(() => {})
    await sleep(WRITE_EVERY_MS)
  }
  const cpuSeconds = (await reader.cpuSeconds()) - cpuBefore
  await until('all that was written shows', TIMEOUT_MS, async () => startedMs.size === 0 || undefined)
  clearInterval(sampling)
  over.abort()
  await watching
  return { latencies, peakMib, cpuSeconds }
}

async function* run(kind: string): AsyncIterable<Measurement> {
  await using mesh = await createBenchMesh()
  const victim = await mesh.start('victim')
  const honest = await mesh.start('honest')
  const { ticket } = await victim.client.mesh.invite({ useCount: 1 })
  const flooder = spawn(process.execPath, [`${import.meta.dirname}/state-flood-process.ts`, ticket, victim.peer], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  try {
    // It has a machine of its own in the field: what its work takes from this one's cores is no cost of its messages.
    setPriority(flooder.pid as number, constants.priority.PRIORITY_LOW)
    const lines = createInterface({ input: flooder.stdout })[Symbol.asyncIterator]()
    const ask = async (line: string): Promise<string> => {
      if (line !== '') flooder.stdin.write(`${line}\n`)
      const { value } = await lines.next()
      return String(value)
    }
    await ask('')
    await until(
      'the daemons are connected',
      TIMEOUT_MS,
      async () => (await victim.client.state.status()).peerCount >= 1 || undefined,
    )
    await measurePhase(honest, victim, 'warm')
    const restMib = await victim.rssMib()
    if (kind === 'wants') {
      // There must be something to ask for.
      await ask('entries')
      await ask(`entries ${WARM_MS}`)
    }
    await ask(kind)
    // The first flood of a kind has its code compiled; what it is like after that is compared. Then budgets fill up again.
    const warming = ask(`${kind} ${WARM_MS}`)
    const first = summarize([await measurePhase(honest, victim, `${kind}-first`, WARM_MS)])
    await warming
    const calmPhases: Phase[] = []
    const floodedPhases: Phase[] = []
    const sent = { messageCount: 0, byteCount: 0, readCount: 0, failedCount: 0, leftMs: 0 }
    for (let round = 0; round < ROUNDS; round++) {
      await ask(kind)
      await sleep(REST_MS)
      calmPhases.push(await measurePhase(honest, victim, `${kind}-calm-${round}`))
      const flood = ask(`${kind} ${PHASE_MS}`)
      floodedPhases.push(await measurePhase(honest, victim, `${kind}-flooded-${round}`))
      const told = JSON.parse(await flood) as Partial<typeof sent>
      for (const key of Object.keys(sent) as (keyof typeof sent)[]) sent[key] += told[key] ?? 0
    }
    const [calm, flooded] = [summarize(calmPhases), summarize(floodedPhases)]
    yield {
      name: `state.flood-${kind}.p99`,
      value: flooded.p99Ms,
      unit: 'ms',
      baseline: { name: 'without the flood', value: calm.p99Ms },
      ratio: flooded.p99Ms / calm.p99Ms,
      n: flooded.count,
      detail: {
        what: 'a write at one daemon until it shows at another, which a third member floods',
        p50Ms: flooded.p50Ms,
        baselineP50Ms: calm.p50Ms,
        firstP99Ms: first.p99Ms,
        rssGrownMib: Math.max(first.peakMib, flooded.peakMib) - restMib,
        victimCpuSeconds: flooded.cpuSeconds,
        baselineCpuSeconds: calm.cpuSeconds,
        messages: sent.messageCount,
        mibSent: sent.byteCount / 2 ** 20,
        messagesGot: sent.readCount,
        timesShutOut: sent.failedCount,
        endedEarlyMs: sent.leftMs,
      },
    }
  } finally {
    flooder.kill('SIGKILL')
  }
}

/** Each by itself, with daemons of its own: memory that one kind took once would hide what another takes. */
export const benches: Bench[] = KINDS.map(kind => ({
  name: `state.flood-${kind}`,
  summary: `what a member that floods a daemon with ${kind} costs the others`,
  run: () => run(kind),
}))
