/** Checks that each kind of NAT in the lab is what its name says, UDP and TCP, with the independent prober. */
import { once } from 'node:events'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { NAT_KINDS, type NatKind } from './nat-kinds.ts'
import type { Finding } from './probe.ts'
import type { Lab } from './topology.ts'

const OPEN: Finding = {
  udpMapping: 'independent',
  udpFiltering: 'independent',
  tcpMapping: 'independent',
  tcpFiltering: 'independent',
  tcpUnasked: 'timeout',
}
const RESTRICTED: Finding = { ...OPEN, udpFiltering: 'address-and-port', tcpFiltering: 'address-and-port' }

/** What each kind must look like from inside and outside. */
export const EXPECTED_FINDINGS: Readonly<Record<NatKind, Finding>> = {
  none: { ...OPEN, tcpUnasked: 'ECONNREFUSED' },
  firewall: RESTRICTED,
  'full-cone': OPEN,
  'address-restricted': { ...OPEN, udpFiltering: 'address', tcpFiltering: 'address' },
  'port-restricted': RESTRICTED,
  symmetric: { ...RESTRICTED, udpMapping: 'dependent', tcpMapping: 'dependent' },
  'udp-blocked': { ...RESTRICTED, udpMapping: 'blocked', udpFiltering: 'blocked' },
  'random-port': RESTRICTED,
  reset: { ...RESTRICTED, tcpUnasked: 'ECONNREFUSED' },
  'only-443': {
    udpMapping: 'blocked',
    udpFiltering: 'blocked',
    tcpMapping: 'blocked',
    tcpFiltering: 'blocked',
    tcpUnasked: 'blocked',
  },
  double: RESTRICTED,
  upnp: RESTRICTED,
}

const TRIES = 3

export interface SelfTestResult {
  kind: NatKind
  ok: boolean
  finding: Finding
}

export async function* selfTest(lab: Lab): AsyncGenerator<SelfTestResult> {
  const [relay] = lab.relays
  const [site] = lab.sites
  if (relay === undefined || site === undefined) throw new Error('the self-test needs a relay and a site')
  const script = join(import.meta.dirname, 'probe-server.ts')
  const servers = [relay, lab.third].map(server =>
    server.namespace.spawn(process.execPath, [script, ...server.addresses], { stdio: ['ignore', 'pipe', 'inherit'] }),
  )
  try {
    for (const server of servers) if (server.stdout !== null) await once(server.stdout, 'data')
    for (const kind of NAT_KINDS) {
      site.setNat(kind)
      const find = (): Finding => {
        const args = [...relay.addresses, ...lab.third.addresses, site.publicAddress()]
        return JSON.parse(site.host.run(process.execPath, join(import.meta.dirname, 'probe.ts'), ...args)) as Finding
      }
      const isExpected = (finding: Finding): boolean => isDeepStrictEqual(finding, EXPECTED_FINDINGS[kind])
      let finding = find()
      // What is answered late, on a busy machine, looks like what isn't answered.
      for (let tries = 1; tries < TRIES && !isExpected(finding); tries++) finding = find()
      yield { kind, ok: isExpected(finding), finding }
    }
  } finally {
    for (const server of servers) server.kill()
  }
}
