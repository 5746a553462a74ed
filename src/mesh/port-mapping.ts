import { readFileSync } from 'node:fs'
import { type Gateway, pmpNat, type UPnPNAT, upnpNat } from '@achingbrain/nat-port-mapper'
import { uPnPNAT } from '@libp2p/upnp-nat'

/** How long a router may take to answer to NAT-PMP. */
const PMP_MS = 1500
const ROUTES_FILE = '/proc/net/route'

/** The router's address, from Linux' table of IPv4 routes; `undefined` where there is none. */
export function defaultGateway(routes: string): string | undefined {
  for (const line of routes.split('\n').slice(1)) {
    const [, destination, gateway] = line.trim().split(/\s+/)
    if (destination !== '00000000' || gateway === undefined || !/^[\dA-F]{8}$/i.test(gateway)) continue
    // Of a little-endian machine, as all are that Node runs on.
    const bytes = Buffer.from(gateway, 'hex').reverse()
    if (bytes.some(byte => byte !== 0)) return bytes.join('.')
  }
  return undefined
}

async function findPmpGateway(signal: AbortSignal): Promise<Gateway | undefined> {
  let routes: string
  try {
    routes = readFileSync(ROUTES_FILE, 'utf8')
  } catch {
    return undefined
  }
  const address = defaultGateway(routes)
  if (address === undefined) return undefined
  const gateway = pmpNat(address)
  try {
    await gateway.externalIp({ signal })
    return gateway
  } catch {
    await gateway.stop().catch(() => {})
    return undefined
  }
}

/** Asks the router to forward ports: by NAT-PMP where it answers to that, else by UPnP. */
export function portMapping(): ReturnType<typeof uPnPNAT> {
  const upnp = upnpNat()
  const portMappingClient: UPnPNAT = {
    async *findGateways(options) {
      const signals = [AbortSignal.timeout(PMP_MS), ...(options?.signal ? [options.signal] : [])]
      const pmp = await findPmpGateway(AbortSignal.any(signals))
      if (pmp !== undefined) yield pmp
      else yield* upnp.findGateways(options)
    },
    getGateway: (...args) => upnp.getGateway(...args),
  }
  // What is mapped is announced at once; whether it works is for those to say who dial it.
  return uPnPNAT({ autoConfirmAddress: true, portMappingClient })
}
