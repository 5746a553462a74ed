import assert from 'node:assert/strict'
import test from 'node:test'
import { type Clock, silentLogger, silentMetrics, systemClock, systemRandom } from '../../../src/base/index.ts'
import { createReachabilityMonitor } from '../../../src/mesh/reachability/index.ts'
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
    const first = await waitOf(15_000)
    assert.ok(monitor.current().tcp.blocked)
    first.run()
    await waitOf(30_000)
  } finally {
    life.abort()
    await monitor.stop()
  }
})
