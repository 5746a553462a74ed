/** What a network does to nodes, each as a scenario with real daemons. */

import { setTimeout as sleep } from 'node:timers/promises'
import { AGENTS } from './agents.ts'
import { HOSTILE } from './hostile.ts'
import { KNOWLEDGE } from './knowledge.ts'
import { until } from './lab-daemon.ts'
import { echo } from './run-pair.ts'
import { SEAMS } from './seams.ts'
import { havePath, haveWork, NotRun, PATH_MS, pingOnce, type Scenario, setStage } from './stage.ts'
import type { Lab } from './topology.ts'

export interface ScenarioResult {
  scenario: string
  ok: boolean
  /** What was measured, in milliseconds. */
  ms?: number
  problem?: string
  /** Why it could not be tried here. */
  notRun?: string
}

/** A node has to be back at a relay within this after the relay is. */
const RERESERVE_MS = 10_000
/** How much longer a packet takes from a far relay. */
const FAR_MS = 300

const FAULTS: Readonly<Record<string, Scenario>> = {
  async 'both dial at once'(lab) {
    await using stage = await setStage(lab, { kinds: ['port-restricted', 'port-restricted'] })
    const { a, b } = stage
    await Promise.all([pingOnce(a, b).catch(() => {}), pingOnce(b, a).catch(() => {})])
    const ms = await havePath(a, b, 'direct')
    await havePath(b, a, 'direct')
    await haveWork(a, b, 10_000)
    return ms
  },

  async 'relay restarts'(lab) {
    await using stage = await setStage(lab, { kinds: ['symmetric', 'symmetric'] })
    const { a, b, relays } = stage
    await havePath(a, b, 'relayed')
    relays[0]?.kill('SIGKILL')
    await sleep(1_000)
    await stage.restartRelay(0)
    const beganMs = performance.now()
    for (const host of [a, b]) {
      await until(`${host.name} is back at the relay`, RERESERVE_MS, async () => {
        const seen = await relays[0]?.peerInfo(host.peer)
        const { addresses } = await host.client.node.status()
        return seen?.connected === true && addresses.some(address => address.includes('/p2p-circuit'))
          ? true
          : undefined
      })
    }
    const ms = Math.round(performance.now() - beganMs)
    await haveWork(a, b, PATH_MS)
    return ms
  },

  async 'the nearest relays are preferred'(lab) {
    // The first that is met is the farthest.
    await lab.setDelay(FAR_MS, [0])
    await using stage = await setStage(lab, { kinds: ['port-restricted', 'symmetric'], relayCount: 3 })
    const [far, ...near] = stage.relays.map(({ peer }) => peer)
    const beganMs = performance.now()
    for (const host of [stage.a, stage.b]) {
      await until(`${host.name} has its places at the two nearest relays`, PATH_MS, async () => {
        const { addresses } = await host.client.node.status()
        const relayed = addresses.filter(address => address.includes('/p2p-circuit'))
        const isAt = (relay: string | undefined) => relayed.some(address => address.includes(`${relay}/p2p-circuit`))
        if (!near.every(isAt) || isAt(far)) throw new Error(`it has ${relayed.join(' ')}, far is ${far}`)
        return true
      })
    }
    return Math.round(performance.now() - beganMs)
  },

  async 'relay dies, another one is there'(lab) {
    await using stage = await setStage(lab, { kinds: ['symmetric', 'symmetric'], relayCount: 2 })
    const { a, b, relays } = stage
    await havePath(a, b, 'relayed')
    const address = (await a.peerInfo(b.peer))?.address ?? ''
    const used = relays.findIndex(relay => address.includes(relay.peer))
    relays[Math.max(used, 0)]?.kill('SIGKILL')
    return await haveWork(a, b, 25_000)
  },

  async 'relay dies in the middle of a punch'(lab) {
    await using stage = await setStage(lab, { kinds: ['port-restricted', 'port-restricted'], relayCount: 2 })
    const { a, b, relays } = stage
    const ping = pingOnce(a, b).catch(() => {})
    await until('a relayed path', PATH_MS, async () =>
      (await a.peerInfo(b.peer))?.connected === true ? true : undefined,
    )
    await sleep(150)
    relays[0]?.kill('SIGKILL')
    await ping
    return await havePath(a, b, 'direct', PATH_MS)
  },

  async 'mappings expire when idle'(lab) {
    await using stage = await setStage(lab, { kinds: ['port-restricted', 'port-restricted'] })
    const { a, b } = stage
    for (const site of lab.sites) {
      site.router.run(
        'sysctl',
        '-qw',
        'net.netfilter.nf_conntrack_udp_timeout=8',
        'net.netfilter.nf_conntrack_udp_timeout_stream=8',
      )
      site.router.run('sysctl', '-qw', 'net.netfilter.nf_conntrack_tcp_timeout_established=25')
    }
    await havePath(a, b, 'direct')
    const seen = a.events.length
    await sleep(40_000)
    // Another direct path beside the first is no loss.
    const lost = a.events
      .slice(seen)
      .filter(({ peer, type, detail }) => peer === b.peer && (type === 'disconnected' || detail?.startsWith('relayed')))
    if (lost.length > 0)
      throw new Error(`the idle path was lost: ${lost.map(event => event.detail ?? event.type).join()}`)
    const { connections } = await a.client.mesh.diagnose(b.peer)
    const relayed = connections.filter(({ path }) => path === 'relayed')
    if (relayed.length > 1) throw new Error(`${relayed.length} relayed connections are kept beside the direct one`)
    return await haveWork(a, b, 4_000)
  },

  async 'a host changes its address'(lab) {
    await using stage = await setStage(lab, { kinds: ['port-restricted', 'port-restricted'] })
    const { a, b } = stage
    await havePath(a, b, 'direct')
    const former = lab.sites[1]?.hostAddress() ?? ''
    // Another network, as when a laptop moves: other addresses inside and outside, all mappings gone.
    lab.sites[1]?.setNat('firewall')
    const ms = await haveWork(a, b, 60_000)
    await havePath(a, b, 'direct', 60_000)
    await until('nobody is told of the former address any more', PATH_MS, async () => {
      const { addresses } = await b.client.node.status()
      const known = (await a.client.mesh.diagnose(b.peer)).addresses
      const stale = [...addresses, ...known].filter(address => address.includes(`/${former}/`))
      if (stale.length > 0) throw new Error(stale.join(' '))
      return true
    })
    return ms
  },

  async 'UDP gets lost one way'(lab) {
    await using stage = await setStage(lab, { kinds: ['port-restricted', 'port-restricted'] })
    const { a, b } = stage
    lab.setLoss(100, 'iifname "isp1" ip daddr 31.1.0.2 meta l4proto udp')
    return await havePath(a, b, 'direct')
  },

  async '10 % loss'(lab) {
    await using stage = await setStage(lab, { kinds: ['port-restricted', 'port-restricted'] })
    const { a, b } = stage
    lab.setLoss(10)
    const ms = await havePath(a, b, 'direct', 45_000)
    await haveWork(a, b, 20_000)
    return ms
  },

  async 'relay quota reached'(lab) {
    await using stage = await setStage(lab, {
      kinds: ['symmetric', 'symmetric'],
      relayArgs: ['--set=network.relay_max_bytes=2MiB'],
    })
    const { a, b } = stage
    await havePath(a, b, 'relayed')
    let failures = 0
    for (let i = 0; i < 16; i++) {
      await echo(a, b, { byteCount: 256 * 1024, timeoutMs: 8_000 }).catch(() => failures++)
    }
    // The relay hangs up on who uses up its share; a new connection has a new one.
    if (failures > 8) throw new Error(`${failures} of 16 calls failed`)
    return await haveWork(a, b, 15_000)
  },
}

export const SCENARIOS: Readonly<Record<string, Scenario>> = {
  ...FAULTS,
  ...KNOWLEDGE,
  ...SEAMS,
  ...HOSTILE,
  ...AGENTS,
}

/** Runs the scenario of that name, or those whose names hold `filter`, each on a lab in its first state. */
export async function* runScenarios(lab: Lab, filter: string, rttMs: number): AsyncGenerator<ScenarioResult> {
  for (const [scenario, run] of Object.entries(SCENARIOS)) {
    if (Object.hasOwn(SCENARIOS, filter) ? scenario !== filter : !scenario.includes(filter)) continue
    lab.setLoss(0)
    await lab.setDelay(rttMs / 2)
    for (const site of lab.sites) site.setNat('none')
    try {
      const ms = await run(lab)
      yield { scenario, ok: true, ...(ms === undefined ? {} : { ms }) }
    } catch (reason) {
      if (reason instanceof NotRun) {
        process.stderr.write(`\nNOT RUN: ${scenario}: ${reason.message}\n\n`)
        yield { scenario, ok: true, notRun: reason.message }
        continue
      }
      const cause = reason instanceof Error && reason.cause instanceof Error ? `: ${reason.cause.message}` : ''
      yield { scenario, ok: false, problem: `${reason instanceof Error ? reason.message : String(reason)}${cause}` }
    }
  }
}
