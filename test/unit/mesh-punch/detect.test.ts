import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { silentLogger, silentMetrics, systemClock, systemRandom } from '../../../src/base/index.ts'
import { detectReachability, type ObserverGroup, type Probes } from '../../../src/mesh/reachability/detect.ts'
import type { Endpoint } from '../../../src/mesh/reachability/endpoint.ts'
import { explainReachability } from '../../../src/mesh/reachability/explain.ts'
import { createObserverService } from '../../../src/mesh/reachability/observer-service.ts'
import { createProbes } from '../../../src/mesh/reachability/probes.ts'

const observer = (address: string) => ({ address, udpPort: 1, udpOtherPort: 2, tcpPort: 3, tcpOtherPort: 4 })
const TWO_ADDRESSES: ObserverGroup[] = [{ peer: 'relay', observers: [observer('11.1.0.10'), observer('12.1.0.10')] }]
const ONE_ADDRESS: ObserverGroup[] = [{ peer: 'relay', observers: [observer('11.1.0.10')] }]

interface FakeNat {
  local?: string[]
  outside: string
  dependent?: boolean
  lets: 'anyone' | 'address' | 'port'
  udp?: boolean
  tcp?: boolean
}

/** A NAT whose answers come at once or never. */
function probesBehind(nat: FakeNat): Probes {
  let nextPort = 40_000
  const open = (works: boolean) => {
    const ports = new Map<string, number>()
    const fixed = nextPort++
    return Promise.resolve({
      ask(to: Endpoint, change: { timeoutMs: number; changeAddress?: boolean; changePort?: boolean }) {
        if (!works) return Promise.resolve(undefined)
        const getsIn =
          nat.lets === 'anyone' ||
          (change.changeAddress !== true && (nat.lets === 'address' || change.changePort !== true))
        const key = `${to.address}:${to.port}`
        if (!ports.has(key)) ports.set(key, nat.dependent === true ? nextPort++ : fixed)
        return Promise.resolve(getsIn ? { address: nat.outside, port: ports.get(key) ?? 0 } : undefined)
      },
      [Symbol.asyncDispose]: () => Promise.resolve(),
    })
  }
  return {
    openUdp: () => open(nat.udp ?? true),
    openTcp: () => open(nat.tcp ?? true),
    localAddresses: () => nat.local ?? ['192.168.1.10'],
  }
}

describe('reachability', () => {
  it('tells kinds of NAT apart', async () => {
    const restricted = await detectReachability(probesBehind({ outside: '31.1.0.2', lets: 'port' }), TWO_ADDRESSES)
    assert.equal(restricted.verdict, 'nat')
    assert.deepEqual(restricted.udp, {
      blocked: false,
      mapping: 'endpoint-independent',
      filtering: 'address-and-port-dependent',
      publicAddress: '31.1.0.2',
    })
    const cone = await detectReachability(probesBehind({ outside: '31.1.0.2', lets: 'anyone' }), TWO_ADDRESSES)
    assert.equal(cone.udp.filtering, 'endpoint-independent')
    const byAddress = await detectReachability(probesBehind({ outside: '31.1.0.2', lets: 'address' }), TWO_ADDRESSES)
    assert.equal(byAddress.udp.filtering, 'address-dependent')
    const symmetric = await detectReachability(
      probesBehind({ outside: '31.1.0.2', lets: 'port', dependent: true }),
      ONE_ADDRESS,
    )
    assert.equal(symmetric.udp.mapping, 'endpoint-dependent')
    assert.equal(symmetric.tcp.mapping, 'endpoint-dependent')
    assert.match(explainReachability(symmetric).join(' '), /symmetric/)
  })

  it('tells an open host from a firewalled one, with one observer address or two', async () => {
    const own = { local: ['31.1.0.2'], outside: '31.1.0.2' }
    for (const groups of [ONE_ADDRESS, TWO_ADDRESSES]) {
      assert.equal((await detectReachability(probesBehind({ ...own, lets: 'anyone' }), groups)).verdict, 'public')
      assert.equal((await detectReachability(probesBehind({ ...own, lets: 'port' }), groups)).verdict, 'firewalled')
    }
  })

  it('knows what is blocked', async () => {
    const noUdp = await detectReachability(
      probesBehind({ outside: '31.1.0.2', lets: 'port', udp: false }),
      TWO_ADDRESSES,
    )
    assert.equal(noUdp.verdict, 'nat')
    assert.ok(noUdp.udp.blocked && !noUdp.tcp.blocked)
    assert.match(explainReachability(noUdp).join(' '), /UDP is blocked/)
    const nothing = { outside: '31.1.0.2', lets: 'port', udp: false, tcp: false } as const
    const offline = await detectReachability(probesBehind(nothing), TWO_ADDRESSES)
    assert.equal(offline.verdict, 'offline')
    assert.match(explainReachability(offline).join(' '), /443/)
  })

  it('claims nothing without a witness, save for a host with a public address', async () => {
    assert.equal((await detectReachability(probesBehind({ outside: '', lets: 'port' }), [])).verdict, 'unknown')
    const alone = probesBehind({ local: ['31.1.0.2', 'fd00::1', '2a00:1450:4001::1'], outside: '', lets: 'port' })
    const found = await detectReachability(alone, [])
    assert.equal(found.verdict, 'public')
    assert.deepEqual(found.ipv6Addresses, ['2a00:1450:4001::1'])
  })

  it('works with real sockets against a real observer', async () => {
    await using stack = new AsyncDisposableStack()
    const service = createObserverService(
      { log: silentLogger, metrics: silentMetrics, clock: systemClock },
      { addresses: ['127.0.0.1', '127.0.0.2'] },
    )
    const life = new AbortController()
    await service.start(life.signal)
    stack.defer(() => service.stop())
    assert.equal(service.observers().length, 2)
    const found = await detectReachability(createProbes(systemRandom, life.signal), [
      { peer: 'self', observers: service.observers() },
    ])
    assert.deepEqual(found.udp, {
      blocked: false,
      mapping: 'endpoint-independent',
      filtering: 'endpoint-independent',
      publicAddress: '127.0.0.1',
    })
    assert.equal(found.tcp.mapping, 'endpoint-independent')
  })
})
