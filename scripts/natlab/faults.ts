/** What a network does to nodes, each as a scenario with real daemons. */
import { writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { HOST_ARGS, type LabDaemon, RELAY_ARGS, startDaemon, until } from './lab-daemon.ts'
import type { NatKind } from './nat-kinds.ts'
import { echo } from './run-pair.ts'
import type { Lab } from './topology.ts'

export interface ScenarioResult {
  scenario: string
  ok: boolean
  /** What was measured, in milliseconds. */
  ms?: number
  problem?: string
}

interface Stage extends AsyncDisposable {
  relays: LabDaemon[]
  a: LabDaemon
  b: LabDaemon
  /** Starts a relay again after it was killed. */
  restartRelay(index: number): Promise<void>
}

interface StageOptions {
  kinds: [NatKind, NatKind]
  relayCount?: number
  relayArgs?: string[]
  hostArgs?: string[]
}

const PATH_MS = 30_000
/** A node has to be back at a relay within this after the relay is. */
const RERESERVE_MS = 10_000

let stageCount = 0

async function setStage(lab: Lab, options: StageOptions): Promise<Stage> {
  const id = stageCount++
  const stack = new AsyncDisposableStack()
  try {
    const servers = lab.relays.slice(0, options.relayCount ?? 1)
    const relayArgs = [...RELAY_ARGS, ...(options.relayArgs ?? [])]
    let ticket: string | undefined
    const relays: LabDaemon[] = []
    const startRelay = async (index: number): Promise<LabDaemon> => {
      const server = servers[index]
      if (server === undefined) throw new Error('no such relay')
      const mesh = ticket === undefined ? { create: 'natlab' } : { ticket }
      return await startDaemon({ namespace: server.namespace, name: `relay${index}-${id}`, args: relayArgs, mesh })
    }
    stack.defer(async () => {
      for (const relay of relays) await relay.stop()
    })
    for (const index of servers.keys()) {
      const relay = await startRelay(index)
      relays.push(relay)
      ticket ??= (await relay.client.mesh.invite({ useCount: 100 })).ticket
    }
    lab.sites.forEach((site, i) => {
      const kind = options.kinds[i]
      if (kind !== undefined) site.setNat(kind)
    })
    const hosts = lab.sites.slice(0, 2).map((site, i) =>
      startDaemon({
        namespace: site.host,
        name: `${'ab'[i]}-${id}`,
        args: [...HOST_ARGS, ...(options.hostArgs ?? [])],
        mesh: { ticket: ticket ?? '' },
      }),
    )
    for (const host of await Promise.allSettled(hosts)) if (host.status === 'fulfilled') stack.use(host.value)
    const [a, b] = await Promise.all(hosts)
    if (a === undefined || b === undefined) throw new Error('no hosts')
    return {
      relays,
      a,
      b,
      async restartRelay(index) {
        relays[index] = await startRelay(index)
      },
      [Symbol.asyncDispose]: () => stack.disposeAsync(),
    }
  } catch (reason) {
    await stack.disposeAsync()
    throw reason
  }
}

/** Waits until a has such a path to b, asking for one. */
async function havePath(
  a: LabDaemon,
  b: LabDaemon,
  wanted: 'direct' | 'relayed' | 'any',
  timeoutMs = PATH_MS,
): Promise<number> {
  const beganMs = performance.now()
  await until(`a ${wanted} path`, timeoutMs, async () => {
    const info = await a.peerInfo(b.peer)
    if (info?.connected === true && (wanted === 'any' || info.path === wanted)) return true
    if (info?.connected !== true) await pingOnce(a, b)
    return undefined
  })
  return Math.round(performance.now() - beganMs)
}

async function pingOnce(a: LabDaemon, b: LabDaemon): Promise<void> {
  for await (const _reply of a.client.mesh.ping(b.peer, { count: 1, signal: AbortSignal.timeout(3_000) })) break
}

/** Calls until one gets through; how long that took. */
async function haveWork(a: LabDaemon, b: LabDaemon, timeoutMs: number): Promise<number> {
  const beganMs = performance.now()
  await until('a call gets through', timeoutMs, async () => {
    await echo(a, b, { byteCount: 64 * 1024, timeoutMs: 4_000 })
    return true
  })
  return Math.round(performance.now() - beganMs)
}

type Scenario = (lab: Lab) => Promise<number | undefined>

export const SCENARIOS: Readonly<Record<string, Scenario>> = {
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
    return await haveWork(a, b, 4_000)
  },

  async 'a host changes its address'(lab) {
    await using stage = await setStage(lab, { kinds: ['port-restricted', 'port-restricted'] })
    const { a, b } = stage
    await havePath(a, b, 'direct')
    // Another network, as when a laptop moves: other addresses inside and outside, all mappings gone.
    lab.sites[1]?.setNat('firewall')
    const ms = await haveWork(a, b, 60_000)
    await havePath(a, b, 'direct', 60_000)
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

  async 'router that maps ports (UPnP)'(lab) {
    const [, site] = lab.sites
    if (site === undefined) throw new Error('no site')
    site.setNat('upnp')
    const daemon = startMiniupnpd(lab)
    try {
      await using stage = await setStage(lab, {
        kinds: ['symmetric', 'upnp'],
        hostArgs: ['--set=network.upnp=true', '--set=network.port_spraying=false'],
      })
      const { a, b } = stage
      const beganMs = performance.now()
      const outside = site.publicAddress()
      await until('the mapped address is announced', 40_000, async () =>
        (await b.client.node.status()).addresses.some(address => address.includes(`/ip4/${outside}/`))
          ? true
          : undefined,
      )
      const ms = Math.round(performance.now() - beganMs)
      await havePath(a, b, 'direct', 45_000)
      return ms
    } finally {
      daemon.kill('SIGKILL')
    }
  },
}

/** A real miniupnpd in the second site's router. */
function startMiniupnpd(lab: Lab) {
  const site = lab.sites[1]
  if (site === undefined) throw new Error('no site')
  const config = '/run/miniupnpd.conf'
  writeFileSync(
    config,
    `ext_ifname=wan
listening_ip=lan
http_port=5000
enable_natpmp=yes
enable_upnp=yes
system_uptime=yes
notify_interval=60
clean_ruleset_interval=600
uuid=00000000-0000-0000-0000-000000000001
upnp_table_name=miniupnpd
upnp_nat_table_name=miniupnpd
upnp_forward_chain=upnp_fwd
upnp_nat_chain=upnp_pre
upnp_nat_postrouting_chain=upnp_post
allow 1024-65535 0.0.0.0/0 1024-65535
deny 0-65535 0.0.0.0/0 0-65535
`,
  )
  site.host.ip('route replace 224.0.0.0/4 dev eth0')
  site.router.ip('route replace 224.0.0.0/4 dev lan')
  return site.router.spawn('miniupnpd', ['-d', '-f', config, '-P', '/run/miniupnpd.pid'], { stdio: 'ignore' })
}

/** Runs the scenarios whose names hold `filter`, each on a lab in its first state. */
export async function* runScenarios(lab: Lab, filter: string, rttMs: number): AsyncGenerator<ScenarioResult> {
  for (const [scenario, run] of Object.entries(SCENARIOS)) {
    if (!scenario.includes(filter)) continue
    lab.setLoss(0)
    await lab.setDelay(rttMs / 2)
    for (const site of lab.sites) site.setNat('none')
    try {
      const ms = await run(lab)
      yield { scenario, ok: true, ...(ms === undefined ? {} : { ms }) }
    } catch (reason) {
      const cause = reason instanceof Error && reason.cause instanceof Error ? `: ${reason.cause.message}` : ''
      yield { scenario, ok: false, problem: `${reason instanceof Error ? reason.message : String(reason)}${cause}` }
    }
  }
}
