import { setTimeout as sleep } from 'node:timers/promises'
import { type Endpoint, type Filtering, isPublicAddress, type Mapping, normalAddress } from './endpoint.ts'
import type { Observer } from './observer-service.ts'

/** Observers of one public node. */
export interface ObserverGroup {
  /** Peer id of the node. */
  readonly peer: string
  readonly observers: readonly Observer[]
}

/** A fresh UDP socket for asking observers. */
export interface UdpProbe extends AsyncDisposable {
  /** From where the observer sees this socket. `undefined` when no answer comes in `timeoutMs`. */
  ask(
    observer: Endpoint,
    options: { timeoutMs: number; changeAddress?: boolean; changePort?: boolean },
  ): Promise<Endpoint | undefined>
}

/** A fresh local TCP port for asking observers. */
export interface TcpProbe extends AsyncDisposable {
  ask(observer: Endpoint, options: { timeoutMs: number }): Promise<Endpoint | undefined>
}

/** The network, as detection sees it. */
export interface Probes {
  openUdp(): Promise<UdpProbe>
  openTcp(): Promise<TcpProbe>
  /** Addresses of this host's interfaces, loopback aside. */
  localAddresses(): readonly string[]
}

/** How one transport gets through. */
export interface TransportReachability {
  /** True when no observer could be reached. */
  readonly blocked: boolean
  readonly mapping: Mapping
  readonly filtering: Filtering
  /** The address that others see. */
  readonly publicAddress: string | undefined
}

/**
 * - `public`: anyone can connect to this node
 * - `firewalled`: it has a public address, but only what it asks for gets in
 * - `nat`: it shares another address
 * - `offline`: no observer answered over UDP or TCP, though some are known
 * - `unknown`: no observer is known
 */
export type ReachabilityVerdict = 'public' | 'firewalled' | 'nat' | 'offline' | 'unknown'

export interface Reachability {
  readonly verdict: ReachabilityVerdict
  readonly udp: TransportReachability
  readonly tcp: TransportReachability
  /** Public IPv6 addresses of this host. */
  readonly ipv6Addresses: readonly string[]
  /** How many nodes were asked. */
  readonly witnessCount: number
}

/** How long an observer may take. Two such waits fit into the 5 s within which a node must know. */
const ANSWER_MS = 1_500
/** Answers that a filter may stop are waited for this long, and this many round trips more. */
const FILTER_MIN_MS = 250
const FILTER_ROUND_TRIPS = 4
/** Nodes asked at once. */
const WITNESS_COUNT = 3

const NOT_TRIED: TransportReachability = {
  blocked: false,
  mapping: 'unknown',
  filtering: 'unknown',
  publicAddress: undefined,
}

/** What `probes` reveal about the way between this host and the observers. Takes at most 3 s, mostly half a second. */
export async function detectReachability(
  probes: Probes,
  groups: readonly ObserverGroup[],
  nowMs: () => number = () => performance.now(),
): Promise<Reachability> {
  const asked = groups.filter(group => group.observers.some(isIpv4)).slice(0, WITNESS_COUNT)
  const local = probes.localAddresses().flatMap(address => normalAddress(address) ?? [])
  const ipv6Addresses = local.filter(address => address.includes(':') && isPublicAddress(address))
  const publicLocal = local.some(address => !address.includes(':') && isPublicAddress(address))
  if (asked.length === 0) {
    // The first public node of a mesh has nobody to ask. It may be wrong: others notice when they can't reach it.
    return {
      verdict: publicLocal ? 'public' : 'unknown',
      udp: NOT_TRIED,
      tcp: NOT_TRIED,
      ipv6Addresses,
      witnessCount: 0,
    }
  }
  const tcpAnswers = Promise.withResolvers<number>()
  const [udp, tcp] = await Promise.all([
    detectUdp(probes, asked, nowMs, tcpAnswers.promise),
    detectTcp(probes, asked, nowMs, tcpAnswers.resolve),
  ])
  const seenAs = udp.publicAddress ?? tcp.publicAddress
  let verdict: ReachabilityVerdict
  if (seenAs === undefined) verdict = 'offline'
  else if (!local.includes(seenAs)) verdict = 'nat'
  else verdict = isOpen(udp.filtering, asked) ? 'public' : 'firewalled'
  return { verdict, udp, tcp, ipv6Addresses, witnessCount: asked.length }
}

/**
 * Whether what lets in `filtering` is no firewall. A witness with one address can only answer from another port; a
 * stateful firewall stops even that.
 */
function isOpen(filtering: Filtering, groups: readonly ObserverGroup[]): boolean {
  if (filtering === 'endpoint-independent') return true
  const hasTwoAddresses = groups.some(group => group.observers.filter(isIpv4).length > 1)
  return filtering === 'address-dependent' && !hasTwoAddresses
}

function isIpv4(observer: Observer): boolean {
  return !observer.address.includes(':')
}

/**
 * Destinations that tell whether a mapping depends on the destination: different addresses first, else the two ports of
 * one address (which miss a NAT that maps by address only; such are rare).
 */
function destinations(groups: readonly ObserverGroup[], transport: 'udp' | 'tcp'): Endpoint[] {
  const observers = groups.flatMap(group => group.observers.filter(isIpv4))
  const first = observers.map(observer => ({
    address: observer.address,
    port: transport === 'udp' ? observer.udpPort : observer.tcpPort,
  }))
  if (new Set(first.map(endpoint => endpoint.address)).size > 1) return first
  const other = observers.map(observer => ({
    address: observer.address,
    port: transport === 'udp' ? observer.udpOtherPort : observer.tcpOtherPort,
  }))
  return [...first, ...other]
}

/** What several observers' sights of one socket say about its mapping. */
export function judgeMapping(sights: readonly (Endpoint | undefined)[]): Mapping {
  const seen = sights.filter(sight => sight !== undefined)
  if (seen.length < 2) return 'unknown'
  const [first] = seen
  return seen.every(sight => sight.port === first?.port && sight.address === first.address)
    ? 'endpoint-independent'
    : 'endpoint-dependent'
}

async function detectUdp(
  probes: Probes,
  groups: readonly ObserverGroup[],
  nowMs: () => number,
  tcpAnswers: Promise<number>,
): Promise<TransportReachability> {
  const beganMs = nowMs()
  const probe = await probes.openUdp()
  const sightings = destinations(groups, 'udp').map(async observer => {
    const sight = await probe.ask(observer, { timeoutMs: ANSWER_MS })
    return { sight, tookMs: nowMs() - beganMs }
  })
  try {
    // What doesn't answer holds up nothing: the first answer tells how long to wait for those that may not come.
    const first = await Promise.race([
      Promise.any(sightings.map(async sighting => answered(await sighting))).catch(() => undefined),
      // Where TCP is answered, UDP that gets no answer is blocked: no need to wait out the whole time.
      tcpAnswers.then(tookMs => sleep(FILTER_MIN_MS + FILTER_ROUND_TRIPS * tookMs, undefined, { ref: false })),
    ])
    if (first === undefined)
      return { blocked: true, mapping: 'unknown', filtering: 'unknown', publicAddress: undefined }
    const timeoutMs = Math.min(ANSWER_MS, FILTER_MIN_MS + FILTER_ROUND_TRIPS * first.tookMs)
    const [all, filtering] = await Promise.all([Promise.all(sightings), detectUdpFiltering(probes, groups, timeoutMs)])
    const mapping = judgeMapping(all.map(({ sight }) => sight))
    return { blocked: false, mapping, filtering, publicAddress: first.sight.address }
  } finally {
    await probe[Symbol.asyncDispose]()
  }
}

function answered<T extends { sight: Endpoint | undefined }>(sighting: T): T & { sight: Endpoint } {
  if (sighting.sight === undefined) throw new Error('no answer')
  return { ...sighting, sight: sighting.sight }
}

async function detectTcp(
  probes: Probes,
  groups: readonly ObserverGroup[],
  nowMs: () => number,
  onAnswer: (tookMs: number) => void,
): Promise<TransportReachability> {
  const beganMs = nowMs()
  const sights = await askAll(await probes.openTcp(), destinations(groups, 'tcp'), () => onAnswer(nowMs() - beganMs))
  const publicAddress = sights.find(sight => sight !== undefined)?.address
  return {
    blocked: publicAddress === undefined,
    mapping: judgeMapping(sights),
    filtering: 'unknown',
    publicAddress,
  }
}

async function askAll(
  opened: AsyncDisposable & {
    ask(observer: Endpoint, options: { timeoutMs: number }): Promise<Endpoint | undefined>
  },
  observers: readonly Endpoint[],
  onAnswer: () => void,
): Promise<(Endpoint | undefined)[]> {
  await using probe = opened
  return await Promise.all(
    observers.map(async observer => {
      const sight = await probe.ask(observer, { timeoutMs: ANSWER_MS })
      if (sight !== undefined) onAnswer()
      return sight
    }),
  )
}

async function detectUdpFiltering(
  probes: Probes,
  groups: readonly ObserverGroup[],
  timeoutMs: number,
): Promise<Filtering> {
  /** True when an answer from where nothing was sent gets in. A socket of its own: contacts open filters. */
  const getsIn = async (observer: Observer, change: { changeAddress?: boolean; changePort: boolean }) => {
    await using probe = await probes.openUdp()
    const sight = await probe.ask({ address: observer.address, port: observer.udpPort }, { timeoutMs, ...change })
    return sight !== undefined
  }
  const observers = groups.map(group => ({ group, observer: group.observers.find(isIpv4) }))
  const [fromOtherPort, fromOtherAddress] = await Promise.all([
    anyOf(observers.map(({ observer }) => observer && getsIn(observer, { changePort: true }))),
    anyOf(
      observers.map(({ group, observer }) =>
        // Only a node with two addresses can answer from the other one.
        observer && group.observers.filter(isIpv4).length > 1
          ? getsIn(observer, { changeAddress: true, changePort: true })
          : undefined,
      ),
    ),
  ])
  if (fromOtherAddress) return 'endpoint-independent'
  return fromOtherPort ? 'address-dependent' : 'address-and-port-dependent'
}

async function anyOf(checks: readonly (Promise<boolean> | undefined)[]): Promise<boolean> {
  const results = await Promise.all(checks.map(async check => (await check) ?? false))
  return results.some(Boolean)
}
