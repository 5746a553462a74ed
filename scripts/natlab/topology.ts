/**
 * The lab's Internet:
 *
 *     host0 --lan-- nat0 --wan-- isp0 --+         +-- isp1 --wan-- nat1 --lan-- host1
 *                                       +-- pub --+
 *                     relay0, relay1 ---+         +--- third
 *
 * Addresses are ones that libp2p takes for public; it takes the documentation ranges for private and ignores them.
 */
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { cable, createNamespace, type Namespace } from './namespace.ts'
import { carrierRules, isPublicKind, type NatKind, natRules } from './nat-kinds.ts'

/** A host with its router and its provider. */
export interface Site {
  readonly host: Namespace
  readonly router: Namespace
  readonly provider: Namespace
  /** The address others see the host under. */
  publicAddress(): string
  /** The host's own address. */
  hostAddress(): string
  /** Puts the host behind this kind of NAT. Forgets all mappings. */
  setNat(kind: NatKind): void
  /** Forgets all mappings, as a rebooted router does. */
  forgetMappings(): void
  /** Forgets all that passed between the host and this address, and which ports were opened to strangers; other mappings stay. */
  forgetTraffic(address: string): void
}

export interface Server {
  readonly namespace: Namespace
  readonly addresses: readonly string[]
}

export interface Lab extends AsyncDisposable {
  readonly sites: readonly Site[]
  /** Public hosts with two addresses each. */
  readonly relays: readonly Server[]
  /** A public host with one address that nobody talks to unasked. */
  readonly third: Server
  readonly pub: Namespace
  /** Adds a one-way delay to every packet between sites and servers, or to those that these relays send, in milliseconds; 0 removes it. */
  setDelay(delayMs: number, relays?: readonly number[]): Promise<void>
  /** Drops this share of packets, in percent, of those that match (nftables), each way on its own. 0 removes it. */
  setLoss(percent: number, match?: string): void
}

export interface LabOptions {
  /** @defaultValue 2 */
  siteCount?: number
  /** @defaultValue 2 */
  relayCount?: number
}

const DELAY_SCRIPT = join(import.meta.dirname, 'delay.py')

function createSite(pub: Namespace, index: number): Site {
  const provider = createNamespace(`isp${index}`)
  const router = createNamespace(`nat${index}`)
  const host = createNamespace(`host${index}`)
  const wan = `31.${index + 1}.0`
  const publicLan = `32.${index + 1}.0`
  const lan = `192.168.${index + 31}`
  const carrier = `100.64.${index + 1}`
  const uplink = `10.255.${index + 1}`
  cable(provider, 'up0', pub, `isp${index}`)
  cable(provider, 'dn0', router, 'wan')
  cable(router, 'lan', host, 'eth0')
  pub.ip(
    `addr add ${uplink}.1/24 dev isp${index}`,
    `route add ${wan}.0/24 via ${uplink}.2`,
    `route add ${publicLan}.0/24 via ${uplink}.2`,
  )
  provider.ip(`addr add ${uplink}.2/24 dev up0`, `route add default via ${uplink}.1`)

  let kind: NatKind = 'none'
  const site: Site = {
    host,
    router,
    provider,
    publicAddress: () => (isPublicKind(kind) ? `${publicLan}.10` : `${wan}.2`),
    hostAddress: () => (isPublicKind(kind) ? `${publicLan}.10` : `${lan}.10`),
    setNat(next) {
      kind = next
      provider.rules('')
      provider.ip('addr flush dev dn0')
      provider.ipIfPresent(`route del ${publicLan}.0/24`, `addr del ${wan}.2/32 dev lo`)
      router.ip('addr flush dev wan', 'addr flush dev lan')
      host.ip('addr flush dev eth0')
      const outside = kind === 'double' ? carrier : wan
      const inside = isPublicKind(kind) ? publicLan : lan
      provider.ip(`addr add ${outside}.1/24 dev dn0`)
      router.ip(
        `addr add ${outside}.2/24 dev wan`,
        `addr add ${inside}.1/24 dev lan`,
        `route replace default via ${outside}.1`,
      )
      host.ip(`addr add ${inside}.10/24 dev eth0`, `route replace default via ${inside}.1`)
      if (isPublicKind(kind)) provider.ip(`route add ${publicLan}.0/24 via ${wan}.2`)
      if (kind === 'double') {
        provider.ip(`addr replace ${wan}.2/32 dev lo`)
        provider.rules(carrierRules(`${wan}.2`))
      }
      router.rules(natRules(kind, `${outside}.2`))
      site.forgetMappings()
    },
    forgetMappings() {
      for (const namespace of [router, provider]) namespace.run('conntrack', '-F')
      if (kind !== 'none' && kind !== 'double') router.rules(natRules(kind, `${wan}.2`))
    },
    forgetTraffic(address) {
      // What isn't there can't be deleted, and the sets are of some kinds only: failures don't count.
      const script = [
        `conntrack -D -d ${address}`,
        `conntrack -D -s ${address}`,
        'nft flush map ip nat cone',
        'nft flush set inet filter contacted',
        'true',
      ].join(' 2>/dev/null; ')
      for (const namespace of [router, provider]) namespace.run('sh', '-c', script)
    },
  }
  site.setNat('none')
  return site
}

function createServer(pub: Namespace, name: string, addresses: readonly string[]): Server {
  const namespace = createNamespace(name)
  const [first, ...others] = addresses
  if (first === undefined) throw new Error('a server needs an address')
  const gateway = first.replace(/\d+$/, '1')
  cable(namespace, 'eth0', pub, name)
  pub.ip(`addr add ${gateway}/24 dev ${name}`)
  namespace.ip(`addr add ${first}/24 dev eth0`, `route add default via ${gateway}`)
  for (const address of others) {
    namespace.ip(`addr add ${address}/32 dev eth0`)
    pub.ip(`route add ${address}/32 via ${first}`)
  }
  return { namespace, addresses }
}

/** Builds the lab. Only inside the sandbox. */
export function createLab({ siteCount = 2, relayCount = 2 }: LabOptions = {}): Lab {
  const pub = createNamespace('pub')
  const relays = Array.from({ length: relayCount }, (_, i) =>
    createServer(pub, `relay${i}`, [`${11 + 2 * i}.1.0.10`, `${12 + 2 * i}.1.0.10`]),
  )
  const third = createServer(pub, 'third', ['21.1.0.10'])
  const sites = Array.from({ length: siteCount }, (_, i) => createSite(pub, i))
  const edges = [...relays.map((_, i) => `relay${i}`), 'third', ...sites.map((_, i) => `isp${i}`)]
  let delayer: ChildProcess | undefined
  let delayed: readonly string[] = []

  async function stopDelay(): Promise<void> {
    if (delayer === undefined) return
    pub.ip(...delayed.map(edge => `rule del pref 100 iif ${edge}`))
    const exited = once(delayer, 'exit')
    delayer.kill('SIGKILL')
    delayer = undefined
    await exited
  }

  return {
    sites,
    relays,
    third,
    pub,
    async setDelay(delayMs, ofRelays) {
      await stopDelay()
      if (delayMs === 0) return
      const child = pub.spawn('python3', [DELAY_SCRIPT, String(delayMs)], { stdio: ['ignore', 'pipe', 'inherit'] })
      delayer = child
      const exited = once(child, 'exit').then(() => Promise.reject(new Error('delay.py ended early')))
      if (child.stdout === null) throw new Error('no output of delay.py')
      await Promise.race([once(child.stdout, 'data'), exited])
      exited.catch(() => {})
      pub.ip('link set lag up txqueuelen 10000', 'route replace default dev lag table 100')
      delayed = ofRelays?.map(index => `relay${index}`) ?? edges
      pub.ip(...delayed.map(edge => `rule add pref 100 iif ${edge} lookup 100`))
    },
    setLoss(percent, match = '') {
      // Only packets on their last hop: with a delay each crosses `pub` twice.
      const chain =
        percent === 0
          ? ''
          : `
table inet loss {
  chain forward { type filter hook forward priority 0;
    oifname != "lag" ${match} ${percent < 100 ? `numgen random mod 1000 < ${Math.round(percent * 10)}` : ''} drop
  }
}`
      pub.rules(chain)
    },
    async [Symbol.asyncDispose]() {
      await stopDelay()
    },
  }
}
