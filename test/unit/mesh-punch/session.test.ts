import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { Candidate, PunchMessage } from '../../../src/mesh/punch/messages.ts'
import { PUNCH_METHODS } from '../../../src/mesh/punch/messages.ts'
import { planQuic, planTcp } from '../../../src/mesh/punch/plan.ts'
import { PunchSession } from '../../../src/mesh/punch/session.ts'
import type { PunchEffect, PunchEvent } from '../../../src/mesh/punch/session-types.ts'
import { type SimulatedNat, simulate } from './nat-simulation.ts'

const nat = (name: string, options: Partial<SimulatedNat>): SimulatedNat => ({
  name,
  dependent: false,
  filtering: 'address-and-port-dependent',
  udp: true,
  public: false,
  ...options,
})
const NATS = [
  nat('none', { filtering: 'endpoint-independent', public: true }),
  nat('firewall', {}),
  nat('full-cone', { filtering: 'endpoint-independent' }),
  nat('address-restricted', { filtering: 'address-dependent' }),
  nat('port-restricted', {}),
  nat('symmetric', { dependent: true }),
  nat('udp-blocked', { udp: false, filteringHidden: true }),
]

/** The relayed pairs of the matrix: nothing crosses two symmetric NATs, and TCP alone no symmetric one. */
const RELAYED = new Set(['symmetric/symmetric', 'symmetric/udp-blocked', 'udp-blocked/symmetric'])

const latencies = fc.record({
  directMs: fc.integer({ min: 1, max: 150 }),
  relayMs: fc.integer({ min: 1, max: 300 }),
  seed: fc.integer(),
})

function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

describe('punch session', () => {
  for (const a of NATS) {
    for (const b of NATS) {
      const name = `${a.name}/${b.name}`
      const expected = RELAYED.has(name) ? 'relayed' : 'direct'
      it(`${name}: ${expected}, at any latency`, () => {
        fc.assert(
          fc.property(latencies, ({ directMs, relayMs, seed }) => {
            const run = simulate({ a, b, random: seeded(seed), directMs, relayMs })
            for (const side of [run.a, run.b]) {
              assert.equal(side.outcome?.problem, undefined)
              assert.equal(side.outcome?.winner === undefined ? 'relayed' : 'direct', expected)
              assert.equal(side.connectedMs.size > 0 ? 'direct' : 'relayed', expected)
            }
            if (expected === 'direct') {
              // A punch costs a handful of round trips, a spray up to four seconds more.
              const sprays = run.a.outcome?.winner === 'spray'
              const firstMs = Math.min(...run.a.connectedMs.values())
              assert.ok(firstMs < 4 * relayMs + 8 * directMs + 200 + (sprays ? 6_000 : 0), `${firstMs} ms`)
            }
          }),
          { numRuns: 30 },
        )
      })
    }
  }

  it('ends on both sides when the relay dies at any moment', () => {
    const pair = fc.constantFrom(...NATS)
    fc.assert(
      fc.property(
        pair,
        pair,
        latencies,
        fc.integer({ min: 0, max: 2_000 }),
        (a, b, { directMs, relayMs, seed }, diesMs) => {
          const run = simulate({ a, b, random: seeded(seed), directMs, relayMs, relayDiesAtMs: diesMs })
          assert.ok(run.elapsedMs <= 10_000 + relayMs)
        },
      ),
      { numRuns: 300 },
    )
  })

  it('ends where it waits to be dialed once the other side has ended, and says so where it can not trust an address', () => {
    const candidate = (address: string): Candidate => ({
      method: 'quic',
      endpoint: { address, port: 5000 },
      client: { address, port: 5001 },
      mapping: 'endpoint-independent',
      filtering: 'unknown',
      addresses: [],
    })
    const begin = (role: 'initiator' | 'responder') => {
      const token = new Uint8Array(16)
      const methods = ['quic'] as const
      const session = new PunchSession({ role, methods, token, nowMs: () => 0 })
      session.handle({ type: 'begin' })
      const greeting: PunchMessage =
        role === 'initiator' ? { type: 'welcome', methods } : { type: 'hello', token, methods }
      session.handle({ type: 'message', message: greeting })
      session.handle({ type: 'prepared', candidate: candidate('31.1.0.2') })
      session.handle({ type: 'message', message: { type: 'candidate', candidate: candidate('31.2.0.2') } })
      return session
    }
    const server = begin('responder')
    const effects = server.handle({ type: 'vouched', peer: ['31.2.0.2'], own: ['31.1.0.2'] })
    assert.ok(effects.some(({ type }) => type === 'serve_quic'))
    server.handle({ type: 'serving', method: 'quic' })
    server.handle({ type: 'peer_done' })
    assert.ok(server.over)
    const dialer = begin('initiator').handle({ type: 'vouched', peer: [], own: ['31.1.0.2'] })
    assert.ok(dialer.some(effect => effect.type === 'send' && effect.message.type === 'result' && !effect.message.ok))
  })

  it('uses only methods that both sides allow', () => {
    const [, , , , restricted, symmetric] = NATS
    assert.ok(restricted !== undefined && symmetric !== undefined)
    const options = { directMs: 20, relayMs: 40, random: seeded(1) }
    const run = simulate({ a: restricted, b: symmetric, ...options, methods: ['dial', 'tcp', 'quic'] })
    assert.equal(run.a.outcome?.winner, undefined)
    assert.ok(![...run.a.effects, ...run.b.effects].some(effect => effect.type.startsWith('spray')))
  })
})

describe('punch plans', () => {
  const endpoint = fc.option(fc.constant({ address: '31.1.0.2', port: 5000 }), { nil: undefined })
  const candidate: fc.Arbitrary<Candidate> = fc.record({
    method: fc.constant('quic' as const),
    endpoint,
    client: endpoint,
    mapping: fc.constantFrom('unknown' as const, 'endpoint-independent' as const, 'endpoint-dependent' as const),
    filtering: fc.constantFrom('unknown' as const, 'address-dependent' as const, 'address-and-port-dependent' as const),
    addresses: fc.constant([]),
  })

  it('fit together on both sides', () => {
    fc.assert(
      fc.property(candidate, candidate, (mine, theirs) => {
        const [here, there] = [planTcp(mine, theirs), planTcp(theirs, mine)]
        assert.equal(here === 'impossible', there === 'impossible')
        assert.ok(!(here === 'accept' && there === 'accept'))
      }),
    )
  })

  it('never make the endpoint-dependent side the QUIC server', () => {
    fc.assert(
      fc.property(candidate, candidate, (initiator, responder) => {
        const plan = planQuic(initiator, responder)
        if (plan.type === 'impossible') return
        const server = plan.server === 'initiator' ? initiator : responder
        assert.notEqual(server.mapping, 'endpoint-dependent')
      }),
    )
  })
})

/** Every address that an effect would send packets to. */
function targets(effect: PunchEffect): string[] {
  if (effect.type === 'dial') return effect.addresses.map(({ endpoint }) => endpoint.address)
  if (effect.type === 'serve_quic') return [effect.poke.address]
  if (effect.type === 'spray_probe') return [effect.address]
  return 'target' in effect ? [effect.target.address] : []
}

describe('punch session with a hostile peer', () => {
  const VICTIM = '8.8.8.8'
  const PROVED = '31.2.0.2'
  const address = fc.constantFrom(VICTIM, PROVED, '192.168.1.1', '127.0.0.1', '10.0.0.1', '224.0.0.1')
  const endpoint = fc.record({ address, port: fc.constantFrom(22, 443, 5000, 65_535) })
  const method = fc.constantFrom(...PUNCH_METHODS)
  const candidate = fc.record({
    method,
    endpoint: fc.option(endpoint, { nil: undefined }),
    client: fc.option(endpoint, { nil: undefined }),
    mapping: fc.constantFrom('unknown' as const, 'endpoint-independent' as const, 'endpoint-dependent' as const),
    filtering: fc.constantFrom('unknown' as const, 'address-dependent' as const, 'address-and-port-dependent' as const),
    addresses: fc.array(fc.record({ endpoint, transport: fc.constantFrom('tcp' as const, 'quic' as const) }), {
      maxLength: 3,
    }),
  })
  const message: fc.Arbitrary<PunchMessage> = fc.oneof(
    fc.record({
      type: fc.constant('hello' as const),
      token: fc.constant(new Uint8Array(16)),
      methods: fc.constant(PUNCH_METHODS),
    }),
    fc.record({ type: fc.constant('welcome' as const), methods: fc.constant(PUNCH_METHODS) }),
    fc.record({ type: fc.constant('candidate' as const), candidate }),
    fc.record({ type: fc.constantFrom('start' as const, 'ready' as const), method }),
    fc.constant({ type: 'spray_hit' as const }),
    fc.record({ type: fc.constant('result' as const), method, ok: fc.boolean() }),
  )
  const local: fc.Arbitrary<PunchEvent> = fc.oneof(
    candidate.map(found => ({
      type: 'prepared' as const,
      candidate: { ...found, endpoint: { address: '31.1.0.2', port: 5000 }, addresses: [] },
    })),
    fc.constant({ type: 'vouched' as const, peer: [PROVED], own: ['31.1.0.2'] }),
    fc.constant({ type: 'spray_open' as const }),
    fc.constant({ type: 'timer' as const, name: 'start_tcp' as const }),
    method.map(method => ({ type: 'failed' as const, method, reason: 'test' })),
  )

  it('never sends to an address that the peer has not proved, nor to a port of a service', () => {
    const event = fc.oneof(
      { weight: 3, arbitrary: message.map(message => ({ type: 'message' as const, message })) },
      { weight: 2, arbitrary: local },
    )
    fc.assert(
      fc.property(
        fc.constantFrom('initiator' as const, 'responder' as const),
        fc.array(event, { maxLength: 60 }),
        (role, events) => {
          const session = new PunchSession({ role, methods: PUNCH_METHODS, token: new Uint8Array(16), nowMs: () => 0 })
          const greeting: PunchEvent =
            role === 'initiator'
              ? { type: 'message', message: { type: 'welcome', methods: PUNCH_METHODS } }
              : { type: 'message', message: { type: 'hello', token: new Uint8Array(16), methods: PUNCH_METHODS } }
          const all: PunchEvent[] = [{ type: 'begin' }, greeting, ...events]
          const effects = all.flatMap(one => session.handle(one))
          for (const effect of effects) for (const target of targets(effect)) assert.equal(target, PROVED)
          for (const effect of effects) {
            const target = 'target' in effect ? effect.target : effect.type === 'serve_quic' ? effect.poke : undefined
            assert.ok(target === undefined || target.port >= 1024)
          }
          // Whatever the peer says, each method is run a fixed number of times.
          for (const type of ['tcp', 'serve_quic', 'dial_quic', 'spray_open', 'spray_probe', 'dial'] as const)
            assert.ok(effects.filter(effect => effect.type === type).length <= 1, type)
        },
      ),
      { numRuns: 3_000 },
    )
  })

  it('gives up on a peer that talks without end', () => {
    const session = new PunchSession({
      role: 'responder',
      methods: PUNCH_METHODS,
      token: new Uint8Array(16),
      nowMs: () => 0,
    })
    session.handle({ type: 'begin' })
    session.handle({
      type: 'message',
      message: { type: 'hello', token: new Uint8Array(16), methods: PUNCH_METHODS },
    })
    for (let i = 0; i < 100; i++)
      session.handle({ type: 'message', message: { type: 'result', method: 'tcp', ok: false } })
    assert.ok(session.over)
  })
})
