import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Liveness } from '../../../src/rpc/liveness.ts'

function create() {
  let nowMs = 1_000
  let pingCount = 0
  const clock = { wallMs: () => nowMs, monotonicMs: () => nowMs, schedule: () => () => {} }
  const host = { sendPing: () => void pingCount++, isNeeded: () => true, onSilence: () => assert.fail('silent') }
  const liveness = new Liveness(clock, 15_000, host)
  return {
    liveness,
    pings: () => pingCount,
    /** The next pong comes after so long. */
    answer: async (tookMs: number): Promise<void> => {
      nowMs += tookMs
      assert(liveness.onPong())
      await Promise.resolve()
      await Promise.resolve()
    },
    wait: (ms: number): void => {
      nowMs += ms
    },
  }
}

test('a round trip is known from several, one after another: a busy moment makes no far path', async () => {
  const { liveness, pings, answer } = create()
  for (const [index, tookMs] of [80, 3, 90].entries()) {
    assert.equal(liveness.roundTripMs(), undefined)
    assert.equal(liveness.roundTripMs(), undefined)
    assert.equal(pings(), index + 1)
    await answer(tookMs)
  }
  assert.equal(liveness.roundTripMs(), 3)
  assert.equal(pings(), 3)
})

test('a far one is measured again from time to time, since the path may have become shorter', async () => {
  const { liveness, pings, answer, wait } = create()
  for (let index = 0; index < 3; index++) {
    liveness.roundTripMs()
    await answer(200)
  }
  assert.deepEqual([liveness.roundTripMs(), pings()], [200, 3])
  wait(6_000)
  assert.deepEqual([liveness.roundTripMs(), pings()], [200, 4])
  await answer(2)
  wait(6_000)
  assert.deepEqual([liveness.roundTripMs(), pings()], [2, 4])
})
