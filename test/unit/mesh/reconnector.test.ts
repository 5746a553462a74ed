import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setImmediate as turn } from 'node:timers/promises'
import { type PeerId, silentLogger, systemClock, systemRandom } from '../../../src/base/index.ts'
import { createReconnector } from '../../../src/mesh/reconnector.ts'

/** A mesh of `count` peers that are worth `wantedCount` connections; dials last until they are settled here. */
function setUp(count: number, wantedCount: number, urgent: readonly PeerId[] = []) {
  const peers = Array.from({ length: count }, (_, i) => `peer${i}`)
  const connected = new Set<PeerId>()
  const dials = new Map<PeerId, PromiseWithResolvers<void>>()
  const reconnector = createReconnector({
    clock: systemClock,
    random: systemRandom,
    log: silentLogger,
    keepCount: 64,
    candidates: dialing => (connected.size + dialing.size < wantedCount ? peers : [...urgent]),
    connectedCount: () => connected.size,
    isConnected: peer => connected.has(peer),
    isUrgent: peer => urgent.includes(peer),
    connect(peer) {
      const dial = Promise.withResolvers<void>()
      dials.set(peer, dial)
      return dial.promise
    },
  })
  /** The dials that run all end, well or not. */
  async function settle(isGood: boolean): Promise<void> {
    for (const [peer, { resolve, reject }] of dials) {
      dials.delete(peer)
      if (isGood) connected.add(peer)
      if (isGood) resolve()
      else reject(new Error('no answer'))
    }
    await turn()
  }
  return { peers, connected, dials, reconnector, settle }
}

test('all that is heard of at once makes no more dials than are wanted', async () => {
  const { peers, connected, dials, reconnector, settle } = setUp(50, 5)
  reconnector.start()
  try {
    for (const peer of peers) reconnector.soon(peer)
    await turn()
    assert.equal(dials.size, 5)
    await settle(true)
    for (const peer of peers) reconnector.soon(peer)
    await turn()
    assert.equal(dials.size, 0)
    assert.equal(connected.size, 5)
  } finally {
    reconnector.stop()
  }
})

test('a failed dial makes room for the next peer, and its own peer has to wait', async () => {
  const { peers, dials, reconnector, settle } = setUp(6, 2)
  reconnector.start()
  try {
    await turn()
    assert.deepEqual([...dials.keys()], peers.slice(0, 2))
    await settle(false)
    assert.deepEqual([...dials.keys()], peers.slice(2, 4))
  } finally {
    reconnector.stop()
  }
})

test('a peer that is missed does not wait for the others', async () => {
  const { dials, reconnector } = setUp(50, 8, ['relay'])
  reconnector.start()
  try {
    await turn()
    assert.equal(dials.size, 9)
    assert.ok(dials.has('relay'))
  } finally {
    reconnector.stop()
  }
})
