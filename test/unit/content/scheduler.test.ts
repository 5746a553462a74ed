import assert from 'node:assert/strict'
import test from 'node:test'
import { Bitmap } from '../../../src/content/bitmap.ts'
import { FetchScheduler } from '../../../src/content/scheduler.ts'
import { type SimPeer, seededRandom, simulate } from './swarm.ts'

const MIB = 1024 * 1024
const MBIT = 125_000
const SEEDS = [1, 2, 3, 4, 5]
const fast = { uploadRate: 1000 * MIB, downloadRate: 1000 * MIB, delayMs: 0.5 }

for (const seed of SEEDS) {
  test(`providers are used by their rates, with few duplicates (seed ${seed})`, () => {
    const rates = [400 * MBIT, 200 * MBIT, 100 * MBIT, 20 * MBIT]
    const peers: SimPeer[] = rates.map((uploadRate, index) => ({
      ...fast,
      id: `p${index}`,
      uploadRate,
      seed: true,
      delayMs: 5 * index,
    }))
    peers.push({ ...fast, id: 'puller', from: peers.map(({ id }) => id) })
    const { doneMs, receivedBytes } = simulate(512, peers, seed)
    const idealMs = ((512 * MIB) / rates.reduce((sum, rate) => sum + rate)) * 1000
    const takenMs = doneMs.get('puller') ?? Number.POSITIVE_INFINITY
    assert.ok(takenMs < 1.08 * idealMs + 300, `${takenMs} ms, ideal ${idealMs}`)
    const duplicates = (receivedBytes.get('puller') ?? 0) / (512 * MIB) - 1
    assert.ok(duplicates < 0.02, `${duplicates}`)
  })

  test(`a provider that falls silent is replaced within 10 s (seed ${seed})`, () => {
    const peers: SimPeer[] = [
      { ...fast, id: 'a', uploadRate: 100 * MBIT, seed: true },
      { ...fast, id: 'b', uploadRate: 100 * MBIT, seed: true, silentFromMs: 2_000 },
      { ...fast, id: 'puller', from: ['a', 'b'] },
    ]
    const { doneMs, receivedBytes } = simulate(100, peers, seed)
    // Two seconds together, then alone.
    const idealMs = ((100 * MIB - 2 * 2 * 100 * MBIT) / (100 * MBIT)) * 1000 + 2_000
    assert.ok(
      (doneMs.get('puller') ?? Number.POSITIVE_INFINITY) < idealMs + 1_000,
      `${doneMs.get('puller')}, ideal ${idealMs}`,
    )
    assert.ok((receivedBytes.get('puller') ?? 0) <= 102 * MIB)
  })

  test(`silence at the very end costs no more than 10 s (seed ${seed})`, () => {
    const peers: SimPeer[] = [
      { ...fast, id: 'a', uploadRate: 100 * MBIT, seed: true },
      { ...fast, id: 'b', uploadRate: 100 * MBIT, seed: true, silentFromMs: 3_900 },
      { ...fast, id: 'puller', from: ['a', 'b'] },
    ]
    const { doneMs } = simulate(100, peers, seed)
    assert.ok((doneMs.get('puller') ?? Number.POSITIVE_INFINITY) < 4_200 + 10_000, `${doneMs.get('puller')}`)
  })

  test(`a chain of four hops takes about the time of one (seed ${seed})`, () => {
    const rate = 200 * MBIT
    const hop = { uploadRate: rate, downloadRate: 10 * rate, delayMs: 2 }
    const chain: SimPeer[] = [{ ...hop, id: 'h0', seed: true }]
    for (let index = 1; index <= 4; index++) chain.push({ ...hop, id: `h${index}`, from: [`h${index - 1}`] })
    const { doneMs } = simulate(512, chain, seed)
    const ratio = (doneMs.get('h4') ?? Number.POSITIVE_INFINITY) / (doneMs.get('h1') ?? 0)
    assert.ok(ratio < 1.3, `${ratio}`)
  })

  test(`one provider to eight pullers takes little longer than to one (seed ${seed})`, () => {
    const rate = 200 * MBIT
    const peer = { uploadRate: rate, downloadRate: 10 * rate, delayMs: 1 }
    const ids = Array.from({ length: 8 }, (_, index) => `p${index}`)
    const peers: SimPeer[] = [{ ...peer, id: 'seed', seed: true }]
    for (const id of ids) peers.push({ ...peer, id, from: ['seed', ...ids.filter(other => other !== id)] })
    const { doneMs, sentBytes } = simulate(512, peers, seed)
    const oneMs = ((512 * MIB) / rate) * 1000
    const last = Math.max(...ids.map(id => doneMs.get(id) ?? Number.POSITIVE_INFINITY))
    assert.ok(
      last < 1.2 * oneMs,
      `${last / oneMs} times one; the seed sent ${(sentBytes.get('seed') ?? 0) / (512 * MIB)} files`,
    )
  })

  test(`providers that come, go and restart do not keep a fetch from its end (seed ${seed})`, () => {
    const peers: SimPeer[] = [{ ...fast, id: 'stable', uploadRate: 50 * MBIT, seed: true }]
    for (let index = 0; index < 12; index++)
      peers.push({
        ...fast,
        id: `c${index}`,
        uploadRate: 100 * MBIT,
        seed: true,
        startMs: index * 1500,
        leavesAtMs: index * 1500 + 1700,
      })
    peers.push({ ...fast, id: 'puller', from: peers.map(({ id }) => id) })
    const { doneMs, receivedBytes } = simulate(300, peers, seed)
    assert.ok(Number.isFinite(doneMs.get('puller') ?? Number.POSITIVE_INFINITY))
    // What a leaver had under way is lost, and no more.
    assert.ok((receivedBytes.get('puller') ?? 0) < 1.02 * 300 * MIB)
  })
}

test('what a provider is only late with for a moment is not asked for again', () => {
  const chunkCount = 45
  const wanted = new Bitmap(chunkCount)
  wanted.fill()
  const scheduler = new FetchScheduler({
    self: 'puller',
    chunkCount,
    order: 'rarest',
    random: seededRandom(1),
    wanted,
    sizeOf: () => MIB,
  })
  for (const id of ['a', 'b', 'late']) {
    scheduler.join(id, 0, 1)
    scheduler.setComplete(id)
  }
  const asked = new Map<string, number[]>()
  const plan = (nowMs: number) => {
    const effects = scheduler.plan(nowMs, { roomBytes: Number.POSITIVE_INFINITY })
    for (const effect of effects)
      if (effect.type === 'request')
        asked.set(effect.provider, [...(asked.get(effect.provider) ?? []), ...effect.indices])
    return effects.filter(effect => effect.type === 'request').flatMap(effect => effect.indices)
  }
  plan(0)
  const late = asked.get('late') ?? []
  assert.ok(late.length >= 4)
  // The two others bring all the rest, before anything has come from the third.
  let nowMs = 0
  for (let left = chunkCount - late.length; left > 0; ) {
    nowMs += 3
    for (const id of ['a', 'b']) {
      const index = asked.get(id)?.shift()
      if (index === undefined) continue
      scheduler.delivered(id, index, nowMs)
      scheduler.verified(index)
      left--
    }
    plan(nowMs)
  }
  assert.deepEqual(asked.get('late'), late)
  assert.deepEqual([asked.get('a'), asked.get('b')], [[], []])
  // Its bytes may be on the way: only who stays silent loses them.
  for (const laterMs of [nowMs + 50, nowMs + 200, nowMs + 500]) assert.deepEqual(plan(laterMs), [])
  assert.ok(plan(nowMs + 1_500).length > 0)
})
