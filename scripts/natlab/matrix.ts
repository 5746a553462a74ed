/** Pairs of NATs and what is expected of them. */
import { MATRIX_KINDS, type NatKind, OTHER_KINDS } from './nat-kinds.ts'

export interface Pair {
  a: NatKind
  b: NatKind
  expected: 'direct' | 'relayed'
  /** True where the port has to be found by trying. */
  sprays: boolean
}

/** Kinds that let a stranger's packet in if they have sent something to its address, whatever the port. */
const OPEN_TO_ADDRESS: readonly NatKind[] = ['none', 'full-cone', 'address-restricted']
/** Kinds that let no UDP out. */
const NO_UDP: readonly NatKind[] = ['udp-blocked', 'only-443']

/** What can be had between two kinds: by reasoning, not by what the daemon happens to do. */
export function expectation(a: NatKind, b: NatKind): Pick<Pair, 'expected' | 'sprays'> {
  for (const [mine, theirs] of [
    [a, b],
    [b, a],
  ] as const) {
    // Only port 443 gets out: a punch needs other ports, and nobody public listens there but the relay.
    if (mine === 'only-443') return { expected: 'relayed', sprays: false }
    if (mine !== 'symmetric' || OPEN_TO_ADDRESS.includes(theirs)) continue
    // TCP can't be sprayed, nor can two unknown ports.
    if (theirs === 'symmetric' || NO_UDP.includes(theirs)) return { expected: 'relayed', sprays: false }
    return { expected: 'direct', sprays: true }
  }
  return { expected: 'direct', sprays: false }
}

function pair(a: NatKind, b: NatKind): Pair {
  return { a, b, ...expectation(a, b) }
}

/** All 28 pairs of the seven kinds. */
export const FULL_MATRIX: readonly Pair[] = MATRIX_KINDS.flatMap((a, i) => MATRIX_KINDS.slice(i).map(b => pair(a, b)))

/** The other kinds against an open host and the most common NAT. */
export const OTHER_PAIRS: readonly Pair[] = OTHER_KINDS.flatMap(kind => [
  pair('none', kind),
  pair('port-restricted', kind),
])

/** For continuous integration: each kind at least twice, every way of punching, every way to fail. */
export const SHORT_MATRIX: readonly Pair[] = [
  pair('none', 'none'),
  pair('none', 'symmetric'),
  pair('none', 'udp-blocked'),
  pair('firewall', 'firewall'),
  pair('firewall', 'port-restricted'),
  pair('full-cone', 'full-cone'),
  pair('full-cone', 'symmetric'),
  pair('address-restricted', 'symmetric'),
  pair('address-restricted', 'port-restricted'),
  pair('port-restricted', 'port-restricted'),
  pair('port-restricted', 'symmetric'),
  pair('port-restricted', 'udp-blocked'),
  pair('symmetric', 'symmetric'),
  pair('udp-blocked', 'udp-blocked'),
  pair('port-restricted', 'double'),
]
