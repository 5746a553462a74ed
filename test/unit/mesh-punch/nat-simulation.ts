/** A network of two NATs and a relay, without sockets and in virtual time, for punch sessions. */
import type { Candidate, PunchMessage, PunchMethod } from '../../../src/mesh/punch/messages.ts'
import { PunchSession } from '../../../src/mesh/punch/session.ts'
import type { PunchEffect, PunchEvent, PunchOutcome } from '../../../src/mesh/punch/session-types.ts'
import type { Endpoint, Filtering } from '../../../src/mesh/reachability/endpoint.ts'

export interface SimulatedNat {
  name: string
  dependent: boolean
  filtering: Filtering
  /** Without UDP, a node can't find out how it is filtered. @defaultValue false */
  filteringHidden?: boolean
  udp: boolean
  public: boolean
}

export interface SimulationOptions {
  a: SimulatedNat
  b: SimulatedNat
  /** Uniform in [0, 1). */
  random: () => number
  /** One way, in milliseconds. */
  directMs: number
  relayMs: number
  methods?: readonly PunchMethod[]
  /** Drops what either side says over the relay from this time on. */
  relayDiesAtMs?: number
}

export interface SimulatedSide {
  outcome: PunchOutcome | undefined
  effects: PunchEffect[]
  /** First direct connection, by method. */
  connectedMs: Map<PunchMethod, number>
}

const TCP_MS = 6_000
const QUIC_MS = 5_000

class Side implements SimulatedSide {
  outcome: PunchOutcome | undefined
  effects: PunchEffect[] = []
  connectedMs = new Map<PunchMethod, number>()
  readonly nat: SimulatedNat
  readonly address: string
  readonly tcp: Endpoint
  readonly udp: Endpoint
  readonly client: Endpoint
  session!: PunchSession
  tcpStartMs: number | undefined
  tcpPlan: 'simultaneous' | 'accept' | undefined
  poked: Endpoint | undefined
  serving = false
  sprayOpen = false

  constructor(nat: SimulatedNat, address: string) {
    this.nat = nat
    this.address = address
    this.tcp = { address, port: 21_000 }
    this.udp = { address, port: 22_000 }
    this.client = { address, port: 23_000 }
  }

  lets(from: Endpoint, isPortKnown: boolean): boolean {
    if (this.nat.filtering === 'endpoint-independent') return true
    if (this.poked?.address !== from.address) return false
    return this.nat.filtering === 'address-dependent' || (isPortKnown && this.poked.port === from.port)
  }
}

/** Runs two sessions against each other until both are over. Throws if one never is. */
export function simulate(options: SimulationOptions): { a: SimulatedSide; b: SimulatedSide; elapsedMs: number } {
  const { random } = options
  let nowMs = 0
  const queue: { atMs: number; order: number; run: () => void }[] = []
  let order = 0
  const at = (delayMs: number, run: () => void) => {
    queue.push({ atMs: nowMs + delayMs, order: order++, run })
  }
  const a = new Side(options.a, '31.1.0.2')
  const b = new Side(options.b, '31.2.0.2')
  const methods = options.methods ?? ['dial', 'tcp', 'quic', 'spray']
  const token = new Uint8Array(16).fill(1)
  for (const [side, role] of [
    [a, 'initiator'],
    [b, 'responder'],
  ] as const) {
    side.session = new PunchSession({ role, methods, token, nowMs: () => nowMs })
  }
  const jitter = () => random() * 10

  function give(side: Side, event: PunchEvent): void {
    const other = side === a ? b : a
    for (const effect of side.session.handle(event)) {
      side.effects.push(effect)
      run(side, other, effect)
    }
  }

  function connect(side: Side, other: Side, method: PunchMethod, delayMs: number): void {
    at(delayMs, () => {
      side.connectedMs.set(method, nowMs)
      give(side, { type: 'succeeded', method })
    })
    other.connectedMs.set(method, nowMs + delayMs + options.directMs)
  }

  function fail(side: Side, method: PunchMethod, delayMs: number): void {
    at(delayMs, () => {
      if (!side.connectedMs.has(method)) give(side, { type: 'failed', method, reason: 'deadline' })
    })
  }

  function prepare(side: Side, method: PunchMethod): Candidate {
    const { nat } = side
    const base = {
      method,
      filtering: nat.filteringHidden === true ? ('unknown' as const) : nat.filtering,
      addresses: [],
    }
    const mapping = nat.dependent ? ('endpoint-dependent' as const) : ('endpoint-independent' as const)
    if (method === 'dial') {
      const addresses = nat.public
        ? [{ endpoint: { address: side.address, port: 4001 }, transport: 'tcp' as const }]
        : []
      return { ...base, mapping: 'unknown', addresses }
    }
    if (method === 'tcp') return { ...base, mapping, endpoint: side.tcp }
    if (!nat.udp) return { ...base, mapping: 'unknown' }
    return { ...base, mapping, endpoint: side.udp, client: side.client }
  }

  function run(side: Side, other: Side, effect: PunchEffect): void {
    switch (effect.type) {
      case 'send': {
        const copy = structuredClone<PunchMessage>(effect.message)
        // A stream keeps its order: no jitter that could change it.
        if (nowMs < (options.relayDiesAtMs ?? Infinity))
          at(options.relayMs, () => give(other, { type: 'message', message: copy }))
        return
      }
      case 'timer':
        return at(effect.delayMs, () => give(side, { type: 'timer', name: effect.name }))
      case 'finish':
        side.outcome = effect.outcome
        if (nowMs < (options.relayDiesAtMs ?? Infinity)) at(options.relayMs, () => give(other, { type: 'peer_done' }))
        return
      case 'vouch':
        return at(options.relayMs + jitter(), () =>
          give(side, { type: 'vouched', peer: [other.address], own: [side.address] }),
        )
      case 'prepare':
        return at(options.directMs * 2 + jitter(), () =>
          give(side, { type: 'prepared', candidate: prepare(side, effect.method) }),
        )
      case 'dial':
        if (other.nat.public) return connect(side, other, 'dial', options.directMs * 2)
        return fail(side, 'dial', 3_000)
      case 'tcp': {
        side.tcpStartMs = nowMs
        side.tcpPlan = effect.plan
        fail(side, 'tcp', TCP_MS)
        if (other.tcpStartMs === undefined || nowMs - other.tcpStartMs > TCP_MS) return
        const acceptor = [side, other].find(one => one.tcpPlan === 'accept')
        if (side.nat.dependent && other.nat.dependent) return
        if (acceptor !== undefined && acceptor.nat.filtering === 'address-and-port-dependent') return
        connect(side, other, 'tcp', options.directMs)
        connect(other, side, 'tcp', options.directMs)
        return
      }
      case 'serve_quic':
        side.poked = effect.poke
        at(45, () => {
          side.serving = true
          give(side, { type: 'serving', method: 'quic' })
        })
        return
      case 'dial_quic': {
        const isKnown = !side.nat.dependent
        const gets = other.serving && side.nat.udp && other.nat.udp && other.lets(side.client, isKnown)
        return gets ? connect(side, other, 'quic', options.directMs * 3) : fail(side, 'quic', QUIC_MS)
      }
      case 'spray_open':
        side.sprayOpen = true
        return at(20, () => give(side, { type: 'spray_open' }))
      case 'spray_probe': {
        const probeCount = Math.ceil(Math.log(1 - random()) / Math.log(1 - 256 / 64_512))
        if (!other.sprayOpen) return fail(side, 'spray', 4_000)
        return at(probeCount * 1.25 + options.directMs * 2, () => give(side, { type: 'spray_hit' }))
      }
      case 'spray_serve':
        side.serving = true
        return at(20, () => give(side, { type: 'serving', method: 'spray' }))
      case 'spray_dial':
        return other.serving ? connect(side, other, 'spray', options.directMs * 3) : fail(side, 'spray', QUIC_MS)
      default:
        effect satisfies never
    }
  }

  at(0, () => {
    give(b, { type: 'begin' })
    give(a, { type: 'begin' })
  })
  while (a.outcome === undefined || b.outcome === undefined) {
    queue.sort((x, y) => x.atMs - y.atMs || x.order - y.order)
    const next = queue.shift()
    if (next === undefined) throw new Error('a session never ended')
    nowMs = next.atMs
    next.run()
  }
  return { a, b, elapsedMs: nowMs }
}
