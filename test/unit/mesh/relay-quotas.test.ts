import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type Clock, silentMetrics } from '../../../src/base/index.ts'
import { createRelayQuotas, type RelayLimits, type RelayQuotas } from '../../../src/mesh/relay-quotas.ts'

const KIB = 1024
const MIB = 1024 * KIB
const UNLIMITED: RelayLimits = { relayRate: 0, relayMemberRate: 0, relayMemberBytes: 0, relayMemberConnections: 0 }

/** Time that passes only when it is told to. */
function createManualClock(): Clock & { advance(ms: number): void } {
  let nowMs = 0
  const timers = new Set<{ atMs: number; callback: () => void }>()
  return {
    wallMs: () => nowMs,
    monotonicMs: () => nowMs,
    schedule(delayMs, callback) {
      const timer = { atMs: nowMs + delayMs, callback }
      timers.add(timer)
      return () => timers.delete(timer)
    },
    advance(ms) {
      const untilMs = nowMs + ms
      for (;;) {
        const [next] = [...timers].filter(({ atMs }) => atMs <= untilMs).sort((a, b) => a.atMs - b.atMs)
        if (next === undefined) break
        timers.delete(next)
        nowMs = next.atMs
        next.callback()
      }
      nowMs = untilMs
    },
  }
}

/** A stream of a member that sends whenever it may. */
function sendAllTheTime(quotas: RelayQuotas, member: string): { sentBytes: number } {
  const stream = { sentBytes: 0 }
  const pump = (): void => {
    do stream.sentBytes += 64 * KIB
    while (quotas.sent(member, 64 * KIB, pump))
  }
  pump()
  return stream
}

describe('quotas of a relay', () => {
  test('the rate is kept, and shared between members however many streams each has', () => {
    const clock = createManualClock()
    const quotas = createRelayQuotas({ ...UNLIMITED, relayRate: 10 * MIB }, { clock, metrics: silentMetrics })
    const greedy = Array.from({ length: 9 }, () => sendAllTheTime(quotas, 'greedy'))
    const modest = sendAllTheTime(quotas, 'modest')
    clock.advance(20_000)
    const greedyBytes = greedy.reduce((sum, { sentBytes }) => sum + sentBytes, 0)
    const total = greedyBytes + modest.sentBytes
    assert.ok(total > 195 * MIB && total < 205 * MIB, `${total / MIB} MiB in 20 s`)
    const ratio = greedyBytes / modest.sentBytes
    assert.ok(ratio > 0.9 && ratio < 1.1, `nine streams of one member got ${ratio} times what the other got`)
  })

  test('what a member leaves of its share goes to the others', () => {
    const clock = createManualClock()
    const quotas = createRelayQuotas({ ...UNLIMITED, relayRate: 10 * MIB }, { clock, metrics: silentMetrics })
    const busy = sendAllTheTime(quotas, 'busy')
    for (let second = 0; second < 10; second++) {
      assert.ok(
        quotas.sent('idle', 100 * KIB, () => {}),
        'a member below its share is never held back',
      )
      clock.advance(1000)
    }
    assert.ok(busy.sentBytes > 96 * MIB, `${busy.sentBytes / MIB} MiB of 100`)
  })

  test('one member gets no more than its own rate', () => {
    const clock = createManualClock()
    const limits = { ...UNLIMITED, relayRate: 100 * MIB, relayMemberRate: 2 * MIB }
    const quotas = createRelayQuotas(limits, { clock, metrics: silentMetrics })
    const one = sendAllTheTime(quotas, 'one')
    clock.advance(10_000)
    assert.ok(one.sentBytes > 19 * MIB && one.sentBytes < 21 * MIB, `${one.sentBytes / MIB} MiB in 10 s`)
  })

  test('connections and bytes of a member are limited, and an hour later it may again', () => {
    const clock = createManualClock()
    const limits = { ...UNLIMITED, relayMemberBytes: MIB, relayMemberConnections: 2 }
    const quotas = createRelayQuotas(limits, { clock, metrics: silentMetrics })
    const first = quotas.opened('a')
    quotas.opened('a')
    assert.equal(quotas.whyRefused('a'), 'connections')
    assert.equal(quotas.whyRefused('b'), undefined)
    first()
    first()
    assert.equal(quotas.connectionCount, 1)
    assert.equal(quotas.whyRefused('a'), undefined)
    quotas.sent('a', MIB, () => {})
    assert.equal(quotas.isUsedUp('a'), true)
    assert.equal(quotas.whyRefused('a'), 'bytes')
    clock.advance(3_600_000)
    assert.equal(quotas.whyRefused('a'), undefined)
    assert.equal(quotas.isUsedUp('b'), false)
  })

  test('without limits nobody is held back', () => {
    const quotas = createRelayQuotas(UNLIMITED, { clock: createManualClock(), metrics: silentMetrics })
    for (let i = 0; i < 100; i++) assert.ok(quotas.sent('a', 10 * MIB, () => assert.fail('was not paused')))
    assert.equal(quotas.whyRefused('a'), undefined)
  })
})
