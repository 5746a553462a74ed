import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Clock, systemRandom } from '../../../src/base/index.ts'
import { Balancer, type Candidate } from '../../../src/rpc/index.ts'

function setUp(unit?: () => number) {
  let nowMs = 0
  const clock: Clock = { wallMs: () => nowMs, monotonicMs: () => nowMs, schedule: () => () => {} }
  const random = { ...systemRandom, ...(unit === undefined ? {} : { unit }) }
  const balancer = new Balancer({ clock, random })
  const ids = (candidates: Candidate[]) => balancer.order(candidates).map(({ id }) => id)
  return { balancer, ids, pass: (ms: number) => void (nowMs += ms) }
}

describe('the balancer', () => {
  it('asks the nearer first, and none for nobody', () => {
    const { ids } = setUp()
    assert.deepEqual(ids([]), [])
    assert.deepEqual(
      ids([
        { id: 'far', rttMs: 80 },
        { id: 'near', rttMs: 2 },
      ]),
      ['near', 'far'],
    )
    assert.deepEqual(ids([{ id: 'far', rttMs: 80 }, { id: 'unknown' }]), ['unknown', 'far'])
  })

  it('weighs latency against load and capacity', () => {
    const { ids, balancer } = setUp()
    const both: Candidate[] = [
      { id: 'a', rttMs: 9 },
      { id: 'b', rttMs: 19 },
    ]
    const running = Array.from({ length: 3 }, () => balancer.begin('a'))
    assert.deepEqual(ids(both), ['b', 'a'])
    for (const attempt of running) attempt.abandoned()
    assert.deepEqual(ids(both), ['a', 'b'])
    assert.deepEqual(
      ids([
        { id: 'c', rttMs: 9, runningCount: 8 },
        { id: 'd', rttMs: 9, runningCount: 8, capacity: 8 },
      ]),
      ['d', 'c'],
    )
  })

  it('learns from answers what the round trip does not say', () => {
    const { ids, balancer, pass } = setUp()
    const both: Candidate[] = [
      { id: 'near but slow', rttMs: 1 },
      { id: 'far', rttMs: 20 },
    ]
    const attempt = balancer.begin('near but slow')
    pass(300)
    attempt.succeeded()
    assert.deepEqual(ids(both), ['far', 'near but slow'])
    // In time it is tried again.
    pass(60_000)
    assert.deepEqual(ids(both), ['near but slow', 'far'])
  })

  it('asks those last that failed, for longer each time, but never not at all', () => {
    const { ids, balancer, pass } = setUp()
    const both: Candidate[] = [
      { id: 'a', rttMs: 1 },
      { id: 'b', rttMs: 50 },
    ]
    balancer.begin('a').failed()
    assert.deepEqual(ids(both), ['b', 'a'])
    pass(501)
    assert.deepEqual(ids(both), ['a', 'b'])
    balancer.begin('a').failed()
    pass(501)
    assert.deepEqual(ids(both), ['b', 'a'])
    balancer.begin('b').failed()
    assert.equal(ids(both).length, 2)
    pass(1000)
    balancer.begin('a').answered()
    assert.deepEqual(ids(both), ['a', 'b'])
    balancer.begin('a').failed()
    balancer.revive('a')
    assert.deepEqual(ids(both), ['a', 'b'])
  })

  it('counts an end once', () => {
    const { balancer } = setUp()
    const attempt = balancer.begin('a')
    const idle = balancer.cost({ id: 'b', rttMs: 5 })
    attempt.abandoned()
    attempt.failed()
    attempt.succeeded()
    assert.equal(balancer.cost({ id: 'a', rttMs: 5 }), idle)
    assert.deepEqual(
      balancer
        .order([
          { id: 'a', rttMs: 5 },
          { id: 'c', rttMs: 9 },
        ])
        .map(({ id }) => id),
      ['a', 'c'],
    )
  })

  it('spreads callers with the same knowledge over all but the worst', () => {
    const { balancer } = setUp()
    const candidates = Array.from({ length: 10 }, (_, index) => ({ id: `${index}`, rttMs: 10 + index }))
    const chosen = new Map<string, number>()
    for (let i = 0; i < 2000; i++) {
      const first = balancer.order(candidates)[0]?.id ?? ''
      chosen.set(first, (chosen.get(first) ?? 0) + 1)
    }
    assert.equal(chosen.size, 9)
    assert.equal(chosen.has('9'), false)
    assert((chosen.get('0') ?? 0) < 800)
  })

  it('forgets candidates that are not used, so that their number is bounded', () => {
    const { balancer } = setUp()
    const held = balancer.begin('held')
    for (let i = 0; i < 20_000; i++) balancer.begin(`${i}`).succeeded()
    assert(balancer.recordCount <= 4096, `${balancer.recordCount}`)
    assert(balancer.cost({ id: 'held', rttMs: 1 }) > balancer.cost({ id: 'new', rttMs: 1 }))
    held.abandoned()
  })
})
