/** What nodes find out: what they are behind, which ports a router maps, how to reach each other. */
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { HOST_ARGS, type LabDaemon, startDaemon, until } from './lab-daemon.ts'
import type { NatKind } from './nat-kinds.ts'
import { havePath, NotRun, pingOnce, type Scenario, setStage } from './stage.ts'
import type { Lab } from './topology.ts'

/** A node knows what it is behind within this after its start, and after the network has changed. */
const KNOWN_MS = 5_000
/** Within this, connections from an address that the host has no more are found dead. */
const LOSS_MS = 9_000

/** What status must say of each kind of NAT. */
const EXPECTED: readonly [NatKind, { verdict: string; mapping?: string; filtering?: string; udpBlocked?: boolean }][] =
  [
    ['none', { verdict: 'public', mapping: 'endpoint-independent', filtering: 'endpoint-independent' }],
    ['firewall', { verdict: 'firewalled', filtering: 'address-and-port-dependent' }],
    ['full-cone', { verdict: 'nat', mapping: 'endpoint-independent', filtering: 'endpoint-independent' }],
    ['address-restricted', { verdict: 'nat', mapping: 'endpoint-independent', filtering: 'address-dependent' }],
    ['port-restricted', { verdict: 'nat', mapping: 'endpoint-independent', filtering: 'address-and-port-dependent' }],
    ['symmetric', { verdict: 'nat', mapping: 'endpoint-dependent' }],
    ['udp-blocked', { verdict: 'nat', udpBlocked: true }],
  ]

/** Waits until status says what is expected; how long that took. Throws with what it says instead. */
async function knows(daemon: LabDaemon, expected: (typeof EXPECTED)[number][1], timeoutMs: number): Promise<number> {
  const beganMs = performance.now()
  let last: unknown
  await until('the node knows what it is behind', timeoutMs, async () => {
    const { reachability } = await daemon.client.node.status()
    last = reachability
    if (reachability?.verdict !== expected.verdict || reachability.witnessCount === 0) return undefined
    if (expected.mapping !== undefined && reachability.udp.mapping !== expected.mapping) return undefined
    if (expected.filtering !== undefined && reachability.udp.filtering !== expected.filtering) return undefined
    if (expected.udpBlocked !== undefined && reachability.udp.blocked !== expected.udpBlocked) return undefined
    return reachability.advice.length > 0 ? true : undefined
  }).catch((reason: unknown) => {
    throw new Error(`expected ${JSON.stringify(expected)}, is ${JSON.stringify(last)}`, { cause: reason })
  })
  return Math.round(performance.now() - beganMs)
}

/** A real miniupnpd in the second site's router. */
function startMiniupnpd(lab: Lab, protocol: 'upnp' | 'natpmp') {
  if (spawnSync('sh', ['-c', 'command -v miniupnpd'], { env: process.env }).status !== 0)
    throw new NotRun('miniupnpd is not installed (Debian: apt install miniupnpd-nftables)')
  const site = lab.sites[1]
  if (site === undefined) throw new Error('no site')
  const config = '/run/miniupnpd.conf'
  const yes = (wanted: typeof protocol) => (protocol === wanted ? 'yes' : 'no')
  writeFileSync(
    config,
    `ext_ifname=wan
listening_ip=lan
http_port=5000
enable_natpmp=${yes('natpmp')}
enable_upnp=${yes('upnp')}
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

/** A port that a router maps by itself is found, confirmed by a peer that dials it, announced, and used. */
async function mapsPorts(lab: Lab, protocol: 'upnp' | 'natpmp'): Promise<number> {
  const [, site] = lab.sites
  if (site === undefined) throw new Error('no site')
  site.setNat('upnp')
  const daemon = startMiniupnpd(lab, protocol)
  try {
    await using stage = await setStage(lab, {
      kinds: ['symmetric', 'upnp'],
      hostArgs: ['--set=network.upnp=true', '--set=network.port_spraying=false'],
    })
    const { a, b } = stage
    const beganMs = performance.now()
    const outside = site.publicAddress()
    await until('the mapped address is announced', 40_000, async () =>
      (await b.client.node.status()).addresses.some(address => address.includes(`/ip4/${outside}/`)) ? true : undefined,
    )
    const ms = Math.round(performance.now() - beganMs)
    await until('a peer confirms it, and status says so', 20_000, async () => {
      const { reachability } = await b.client.node.status()
      const isConfirmed = reachability?.dialBacks.some(({ reached }) => reached) === true
      const isShown = reachability?.mapped.some(endpoint => endpoint.startsWith(`${outside}:`)) === true
      return isConfirmed && isShown && reachability.advice.some(line => line.includes('forwards ports'))
        ? true
        : undefined
    })
    await havePath(a, b, 'direct', 45_000)
    return ms
  } finally {
    daemon.kill('SIGKILL')
  }
}

export const KNOWLEDGE: Readonly<Record<string, Scenario>> = {
  async 'a node knows what it is behind'(lab) {
    let worstMs = 0
    await using stage = await setStage(lab, { kinds: ['none', 'none'] })
    const [relay] = stage.relays
    const site = lab.sites[1]
    if (relay === undefined || site === undefined) throw new Error('no relay')
    await stage.b.stop()
    for (const [kind, expected] of EXPECTED) {
      site.setNat(kind)
      const { ticket } = await relay.client.mesh.invite()
      await using node = await startDaemon({
        namespace: site.host,
        name: `knows-${kind}`,
        args: HOST_ARGS,
        mesh: { ticket },
      })
      worstMs = Math.max(worstMs, await knows(node, expected, KNOWN_MS))
    }
    return worstMs
  },

  async 'a node knows what it is behind after a change of network'(lab) {
    await using stage = await setStage(lab, { kinds: ['none', 'full-cone'] })
    const { b } = stage
    const [, site] = lab.sites
    if (site === undefined) throw new Error('no site')
    const beganMs = Date.now()
    await knows(b, { verdict: 'nat', filtering: 'endpoint-independent' }, KNOWN_MS)
    let worstMs = 0
    for (const kind of ['firewall', 'symmetric', 'none'] as const) {
      site.setNat(kind)
      const expected = EXPECTED.find(([known]) => known === kind)?.[1]
      if (expected === undefined) throw new Error(`nothing is expected of ${kind}`)
      worstMs = Math.max(worstMs, await knows(b, expected, KNOWN_MS))
      // All connections die with the old address. What was found is not lost with them.
      await sleep(LOSS_MS)
      await knows(b, expected, 0)
    }
    const verdicts = b.log
      .filter(line => line.msg === 'reachability found' && Date.parse(line.time) > beganMs)
      .map(line => (line['reachability'] as { verdict: string }).verdict)
    const changes = verdicts.filter((verdict, i) => verdict !== verdicts[i - 1]).join()
    if (changes !== 'nat,firewalled,nat,public') throw new Error(`it took itself for ${changes}`)
    const ipv6 = '2600:1::10'
    site.host.run('sysctl', '-qw', 'net.ipv6.conf.all.disable_ipv6=0')
    site.host.ip(`addr add ${ipv6}/64 dev eth0 nodad`)
    try {
      const isSeen = async () => (await b.client.node.status()).reachability?.ipv6Addresses.includes(ipv6) === true
      await until('IPv6 is seen', KNOWN_MS, async () => ((await isSeen()) ? true : undefined))
      site.host.ip(`addr del ${ipv6}/64 dev eth0`)
      await until('IPv6 is seen no more', KNOWN_MS, async () => ((await isSeen()) ? undefined : true))
    } finally {
      site.host.run('sysctl', '-qw', 'net.ipv6.conf.all.disable_ipv6=1')
    }
    return worstMs
  },

  'router that maps ports (UPnP)': lab => mapsPorts(lab, 'upnp'),

  'router that maps ports (NAT-PMP)': lab => mapsPorts(lab, 'natpmp'),

  async 'peers behind NATs are found by one that knows a relay only'(lab) {
    // Both join the relay; neither was told of the other.
    await using stage = await setStage(lab, { kinds: ['symmetric', 'symmetric'] })
    const { a, b } = stage
    const beganMs = performance.now()
    await until('each reaches the other', 20_000, async () => {
      await pingOnce(a, b)
      await pingOnce(b, a)
      return true
    })
    const ms = Math.round(performance.now() - beganMs)
    await until('the diagnosis says why it is not direct', 15_000, async () => {
      const { findings, punches } = await a.client.mesh.diagnose(b.peer)
      const isTold = findings.some(line => line.startsWith('Not direct')) && punches[0]?.methods.length !== 0
      return isTold ? true : undefined
    })
    return ms
  },
}
