import assert from 'node:assert/strict'
import { test } from 'node:test'
import { silentLogger, silentMetrics, systemClock } from '../../../src/base/index.ts'
import type { ObserverDirectory } from '../../../src/mesh/reachability/index.ts'
import { createWitness, type PublicEndpoint, type WitnessHost } from '../../../src/mesh/reachability/witness.ts'
import { eventually } from '../../support/eventually.ts'

const OPEN: PublicEndpoint = { endpoint: { address: '11.0.0.1', port: 4001 }, transport: 'tcp' }
const SHUT: PublicEndpoint = { endpoint: { address: '11.0.0.1', port: 4002 }, transport: 'quic' }

/** Clock whose waits are over at once: what is awaited is facts, not time. */
const hurried = { ...systemClock, schedule: (_ms: number, callback: () => void) => systemClock.schedule(0, callback) }

function directoryOf(...peers: string[]): ObserverDirectory {
  return {
    name: 'directory',
    start: () => Promise.resolve(),
    stop: () => Promise.resolve(),
    groups: () => peers.map(peer => ({ peer, observers: [] })),
    formerGroups: () => [],
    onChange: () => () => {},
    sights: () => Promise.resolve({ own: [], peer: [] }),
  }
}

test('what a peer reached is announced, what two could not reach is withdrawn and tried again later', async () => {
  const life = new AbortController()
  const asked: string[] = []
  const announced = new Map<number, boolean>()
  let isOpen = false
  let hasMoved = false
  const host: WitnessHost = {
    publicEndpoints: () => (hasMoved ? [] : [OPEN, ...(announced.get(4002) === false ? [] : [SHUT])]),
    isOwn: () => !hasMoved,
    onAddresses: () => () => {},
    dialBack(peer, { endpoint }) {
      asked.push(`${peer} ${endpoint.port}`)
      // One of the witnesses never tries.
      if (peer === 'silent') return Promise.resolve(undefined)
      return Promise.resolve(endpoint.port === 4001 || isOpen)
    },
    announce: ({ endpoint }, reached) => void announced.set(endpoint.port, reached),
  }
  let nowMs = 1_000_000
  const witness = createWitness({
    host,
    directory: directoryOf('silent', 'honest'),
    clock: { ...hurried, wallMs: () => nowMs },
    log: silentLogger,
    metrics: silentMetrics,
  })
  await witness.start(life.signal)
  witness.check()
  await eventually(() => assert.equal(witness.testimonies().length, 2))
  assert.deepEqual(
    [...announced],
    [
      [4001, true],
      [4002, false],
    ],
  )
  assert.deepEqual(
    witness.testimonies().map(({ reached, by }) => [reached, by]),
    [
      [true, 'honest'],
      [false, 'honest'],
    ],
  )
  // A failure takes two rounds.
  assert.equal(asked.filter(ask => ask === 'honest 4002').length, 2)
  const count = asked.length
  witness.check()
  await eventually(() => assert.equal(asked.length, count))
  // What was said of a network that the host has left says nothing of this one.
  hasMoved = true
  witness.check()
  await eventually(() => assert.deepEqual(witness.testimonies(), []))
  hasMoved = false
  announced.clear()
  witness.check()
  await eventually(() => assert.equal(witness.testimonies().length, 2))
  isOpen = true
  nowMs += 11 * 60_000
  witness.check()
  await eventually(() => assert.equal(announced.get(4002), true))
  life.abort()
  await witness.stop()
})
