/** How fast a model is pulled over each kind of path. */
import { rmSync } from 'node:fs'
import { makeModel } from '../make-model.ts'
import { type LabDaemon, until } from './lab-daemon.ts'
import type { NatKind } from './nat-kinds.ts'
import { havePath, setStage } from './stage.ts'
import type { Lab } from './topology.ts'

export interface RateResult {
  /** What carries the bytes. */
  over: string
  rttMs: number
  /** The path and transport that the mesh says it has. */
  path: string
  megabytesPerSecond: number
  /** Against a direct pull over the slower leg, where that was measured. */
  share?: number
  problem?: string
}

interface Way {
  over: string
  kinds: [NatKind, NatKind]
  path: 'direct' | 'relayed'
  /** Packets between the two sites that are dropped (nftables), so that the other transport is taken. */
  without?: string
  relayListen?: string[]
  /** Both legs of the relay carry so much, in Mbit/s, and the relayed pull is compared with a direct one over a leg. */
  legMbit?: number
}

const MIB = 1024 * 1024
const MODEL_BYTES = 96 * MIB
const SHAPED_MODEL_BYTES = 64 * MIB
const PULL_MS = 120_000

const WAYS: readonly Way[] = [
  { over: 'bulk lane (TLS over TCP), no NAT', kinds: ['none', 'none'], path: 'direct' },
  { over: 'punched TCP', kinds: ['port-restricted', 'port-restricted'], path: 'direct', without: 'meta l4proto udp' },
  { over: 'punched QUIC', kinds: ['port-restricted', 'port-restricted'], path: 'direct', without: 'meta l4proto tcp' },
  { over: 'relay over TCP', kinds: ['symmetric', 'symmetric'], path: 'relayed', relayListen: ['/tcp/4001'] },
  { over: 'relay over QUIC', kinds: ['symmetric', 'symmetric'], path: 'relayed', relayListen: ['/udp/4001/quic-v1'] },
  { over: 'relay over WebSocket on 443', kinds: ['only-443', 'only-443'], path: 'relayed' },
  { over: 'relay over TCP, legs of 80 Mbit/s', kinds: ['symmetric', 'symmetric'], path: 'relayed', legMbit: 80 },
]

/** Publishes a new model on one daemon and pulls it on another; bytes per second of the pull. */
async function pullRate(from: LabDaemon, to: LabDaemon, sizeBytes: number, seed: number): Promise<number> {
  const name = `rate-${seed}`
  const folder = `/run/models-${name}`
  try {
    makeModel(`${folder}/source`, { sizeBytes, seed })
    await from.client.models.publish(`${folder}/source`, { name }).result()
    await until('the model is known', 30_000, async () =>
      (await to.client.models.list()).some(model => model.name === name) ? true : undefined,
    )
    const beganMs = performance.now()
    const signal = AbortSignal.timeout(PULL_MS)
    await to.client.models.pull(name, { out: `${folder}/copy`, signal }).result()
    return sizeBytes / ((performance.now() - beganMs) / 1000)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function shape(lab: Lab, mbit: number | undefined): void {
  for (const device of ['isp0', 'isp1']) {
    lab.pub.run('sh', '-c', `tc qdisc del dev ${device} root 2>/dev/null || true`)
    if (mbit !== undefined)
      lab.pub.run(
        'tc',
        'qdisc',
        'add',
        'dev',
        device,
        'root',
        'tbf',
        'rate',
        `${mbit}mbit`,
        'burst',
        '128k',
        'latency',
        '50ms',
      )
  }
}

async function measure(lab: Lab, way: Way, rttMs: number, seed: number): Promise<RateResult> {
  const result: RateResult = { over: way.over, rttMs, path: '', megabytesPerSecond: 0 }
  try {
    lab.setLoss(0)
    shape(lab, undefined)
    await lab.setDelay(rttMs / 2)
    for (const site of lab.sites) site.setNat('none')
    if (way.without !== undefined) {
      const sites = ['31.1.0.2', '31.2.0.2'].join()
      lab.setLoss(100, `ip saddr { ${sites} } ip daddr { ${sites} } ${way.without}`)
    }
    await using stage = await setStage(lab, {
      kinds: way.kinds,
      ...(way.relayListen === undefined ? {} : { relayListen: way.relayListen }),
    })
    const { a, b, relays } = stage
    await havePath(a, b, way.path)
    shape(lab, way.legMbit)
    const sizeBytes = way.legMbit === undefined ? MODEL_BYTES : SHAPED_MODEL_BYTES
    const rate = await pullRate(b, a, sizeBytes, seed)
    const info = await a.peerInfo(b.peer)
    result.path = `${info?.path ?? 'none'} ${info?.transport ?? ''}`
    result.megabytesPerSecond = Number((rate / 1e6).toFixed(1))
    const [relay] = relays
    if (way.legMbit !== undefined && relay !== undefined)
      result.share = Number((rate / (await pullRate(relay, a, sizeBytes, seed + 1))).toFixed(2))
  } catch (reason) {
    result.problem = reason instanceof Error ? reason.message : String(reason)
  }
  return result
}

/** What is measured, by name. */
export const RATE_NAMES: readonly string[] = WAYS.map(({ over }) => over)

/** Measures all ways whose names hold `filter`, each on new nodes. */
export async function* measureRates(lab: Lab, filter: string, rttsMs: readonly number[]): AsyncGenerator<RateResult> {
  let seed = 1
  for (const way of WAYS) {
    if (!way.over.includes(filter)) continue
    for (const rttMs of rttsMs) {
      yield await measure(lab, way, rttMs, seed)
      seed += 2
    }
  }
}
