import assert from 'node:assert/strict'
import test from 'node:test'
import { type Clock, silentLogger, silentMetrics, systemClock, systemRandom } from '../../../src/base/index.ts'
import {
  createObserverService,
  createReachabilityMonitor,
  type ObserverGroup,
} from '../../../src/mesh/reachability/index.ts'
import { eventually } from '../../support/eventually.ts'

test('what seems to be blocked is looked at again, ever more seldom', async () => {
  const waits: { delayMs: number; run: () => void }[] = []
  const clock: Clock = {
    ...systemClock,
    schedule(delayMs, run) {
      // The host's addresses are looked at once a second; only what is longer is held.
      if (delayMs <= 1_000) return systemClock.schedule(delayMs, run)
      const wait = { delayMs, run }
      waits.push(wait)
      return () => void (waits.includes(wait) && waits.splice(waits.indexOf(wait), 1))
    },
  }
  // Nobody listens on these.
  const observer = { address: '127.0.0.1', udpPort: 1, udpOtherPort: 2, tcpPort: 1, tcpOtherPort: 2 }
  const monitor = createReachabilityMonitor({
    directory: {
      name: 'observers',
      start: () => Promise.resolve(),
      stop: () => Promise.resolve(),
      groups: () => [{ peer: 'peer', observers: [observer] }],
      formerGroups: () => [],
      onChange: () => () => {},
      sights: () => Promise.resolve({ own: [], peer: [] }),
    },
    clock,
    random: systemRandom,
    log: silentLogger,
    metrics: silentMetrics,
  })
  const life = new AbortController()
  await monitor.start(life.signal)
  try {
    const waitOf = (delayMs: number) =>
      eventually(() => {
        const found = waits.find(wait => wait.delayMs === delayMs)
        assert.ok(found)
        return found
      })
    const first = await waitOf(2_000)
    assert.ok(monitor.current().tcp.blocked)
    first.run()
    await waitOf(4_000)
  } finally {
    life.abort()
    await monitor.stop()
  }
})

test('what this node is behind stays known when no observer is connected any more', async () => {
  const ports = { log: silentLogger, metrics: silentMetrics, clock: systemClock }
  const observer = createObserverService(ports, { addresses: ['127.0.0.1'] })
  const life = new AbortController()
  await observer.start(life.signal)
  const group: ObserverGroup = { peer: 'peer', observers: observer.observers() }
  let [groups, former]: ObserverGroup[][] = [[group], []]
  const monitor = createReachabilityMonitor({
    directory: {
      name: 'observers',
      start: () => Promise.resolve(),
      stop: () => Promise.resolve(),
      groups: () => groups ?? [],
      formerGroups: () => former ?? [],
      onChange: () => () => {},
      sights: () => Promise.resolve({ own: [], peer: [] }),
    },
    random: systemRandom,
    ...ports,
  })
  await monitor.start(life.signal)
  try {
    // On a busy machine an answer may come too late, and something else be found once.
    const known = await eventually(async () => {
      const found = await monitor.refresh()
      assert.equal(found.verdict, 'nat')
      assert.deepEqual(await monitor.refresh(), found)
      return found
    })
    groups = []
    former = [group]
    // Its observers still answer.
    await eventually(async () => assert.deepEqual(await monitor.refresh(), known))
    await observer.stop()
    // They don't, which may be their fault.
    assert.deepEqual(await monitor.refresh(), known)
    groups = [group]
    assert.equal((await monitor.refresh()).verdict, 'offline')
  } finally {
    life.abort()
    await monitor.stop()
    await observer.stop()
  }
})
