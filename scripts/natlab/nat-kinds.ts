/**
 * The nftables rules of each kind of NAT. A router has the devices `wan` and `lan`. Verified by `main.ts --self-test`
 * with a prober that shares no code with the daemon.
 *
 * Words (RFC 4787): a mapping is endpoint-independent when one inside port keeps one outside port whatever it talks to;
 * filtering is endpoint-independent when anyone may send to that outside port, address-dependent when only contacted
 * addresses may, address-and-port-dependent when only contacted address:port pairs may.
 */

/** What stands between a host and the Internet. */
export const NAT_KINDS = [
  'none',
  'firewall',
  'full-cone',
  'address-restricted',
  'port-restricted',
  'symmetric',
  'udp-blocked',
  'random-port',
  'reset',
  'only-443',
  'double',
  'upnp',
] as const

export type NatKind = (typeof NAT_KINDS)[number]

/** The seven kinds of the 28-pair matrix. */
export const MATRIX_KINDS: readonly NatKind[] = NAT_KINDS.slice(0, 7)

/** The kinds that are tried against `none` and `port-restricted` only. */
export const OTHER_KINDS: readonly NatKind[] = ['random-port', 'reset', 'only-443', 'double']

/** True when hosts behind this kind have public addresses of their own. */
export function isPublicKind(kind: NatKind): boolean {
  return kind === 'none' || kind === 'firewall'
}

/** Lifetime of UDP mappings in the lab's routers, in seconds, unless a test shortens it. */
const CONE_TIMEOUT_SECONDS = 120

interface FilterOptions {
  /** What the router answers to TCP that nobody asked for. */
  answer?: 'drop' | 'reset'
  /** Forward rules before and behind the stateful ones, and named sets they use. */
  before?: string
  after?: string
  objects?: string
}

function filter({ answer = 'drop', before = '', after = '', objects = '' }: FilterOptions = {}): string {
  return `
table inet filter {
  ${objects}
  chain input { type filter hook input priority 0; policy accept;
    iifname "wan" ct state established,related accept
    iifname "wan" icmp type echo-request accept
    ${answer === 'reset' ? 'iifname "wan" meta l4proto tcp reject with tcp reset' : ''}
    iifname "wan" drop
  }
  chain forward { type filter hook forward priority 0; policy drop;
    ${before}
    ct state established,related accept
    iifname "lan" accept
    ${after}
  }
}`
}

function masquerade(flags = ''): string {
  return `
table ip nat {
  chain pre { type nat hook prerouting priority dstnat; }
  chain post { type nat hook postrouting priority srcnat; oifname "wan" masquerade ${flags}; }
}`
}

/** Remembers which outside port belongs to which inside endpoint, so that strangers' packets find it too. */
function cone(sourceNat = ''): string {
  return `
table ip nat {
  map cone { type inet_proto . inet_service : ipv4_addr . inet_service; flags dynamic,timeout;
    timeout ${CONE_TIMEOUT_SECONDS}s; size 65535; }
  chain pre { type nat hook prerouting priority dstnat;
    iifname "wan" meta l4proto { tcp, udp } dnat ip to meta l4proto . th dport map @cone
  }
  chain learn { type filter hook postrouting priority 101;
    oifname "wan" ct direction original meta l4proto { tcp, udp } update @cone { meta l4proto . ct reply proto-dst : ct original ip saddr . ct original proto-src }
  }
  chain post { type nat hook postrouting priority srcnat;
    ${sourceNat}
    oifname "wan" masquerade
  }
}`
}

const CONTACTED = `set contacted { type ipv4_addr . inet_proto . inet_service; flags dynamic,timeout;
    timeout ${CONE_TIMEOUT_SECONDS}s; size 65535; }
  chain learn { type filter hook forward priority -1;
    oifname "wan" meta l4proto { tcp, udp } update @contacted { ip daddr . meta l4proto . th sport }
  }`

/** Empty tables that miniupnpd fills. */
const UPNP_TABLE = `
table inet miniupnpd {
  chain forward { type filter hook forward priority 0; policy accept; jump upnp_fwd; }
  chain upnp_fwd { }
  chain pre { type nat hook prerouting priority dstnat; jump upnp_pre; }
  chain upnp_pre { }
  chain post { type nat hook postrouting priority srcnat; jump upnp_post; }
  chain upnp_post { }
}`

/** The rules of a router of this kind whose outside address is `wanAddress`. */
export function natRules(kind: NatKind, wanAddress: string): string {
  switch (kind) {
    case 'none':
      return `
table inet filter {
  chain forward { type filter hook forward priority 0; policy accept; }
}`
    case 'firewall':
      return filter()
    case 'full-cone':
      return filter({ after: 'ct status dnat accept' }) + cone()
    case 'address-restricted':
      return (
        filter({ after: 'ct status dnat ip saddr . meta l4proto . th dport @contacted accept', objects: CONTACTED }) +
        cone()
      )
    case 'port-restricted':
    case 'double':
      return filter() + masquerade()
    case 'symmetric':
      return filter() + masquerade('fully-random')
    case 'udp-blocked':
      return filter({ before: 'meta l4proto udp drop' }) + masquerade()
    case 'random-port':
      return (
        filter() +
        cone(
          `oifname "wan" meta l4proto { tcp, udp } snat ip to ${wanAddress} : jhash th sport mod 20000 seed 0xbeef offset 30000`,
        )
      )
    case 'reset':
      return filter({ answer: 'reset' }) + masquerade()
    case 'only-443':
      return filter({ before: 'meta l4proto udp drop\n    iifname "lan" tcp dport != 443 drop' }) + masquerade()
    case 'upnp':
      return filter({ after: 'ct status dnat accept' }) + masquerade() + UPNP_TABLE
    default:
      return kind satisfies never
  }
}

/** The carrier's NAT in front of a router of kind `double`: the same recipe on the provider's devices. */
export function carrierRules(wanAddress: string): string {
  return natRules('port-restricted', wanAddress)
    .replaceAll('"wan"', '"up0"')
    .replaceAll('"lan"', '"dn0"')
    .replaceAll('oifname "up0" masquerade', `oifname "up0" snat to ${wanAddress}`)
}
