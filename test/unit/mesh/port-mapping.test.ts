import assert from 'node:assert/strict'
import { test } from 'node:test'
import { defaultGateway } from '../../../src/mesh/port-mapping.ts'

const HEAD = 'Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\tMask\t\tMTU\tWindow\tIRTT'

test('the default gateway is read from the table of routes', () => {
  const local = 'eth0\t0001A8C0\t00000000\t0001\t0\t0\t0\t00FFFFFF\t0\t0\t0'
  const route = 'eth0\t00000000\t0101A8C0\t0003\t0\t0\t0\t00000000\t0\t0\t0'
  assert.equal(defaultGateway([HEAD, local, route, ''].join('\n')), '192.168.1.1')
  assert.equal(defaultGateway([HEAD, local, ''].join('\n')), undefined)
  // A point-to-point link has a default route without a gateway.
  assert.equal(defaultGateway(`${HEAD}\nppp0\t00000000\t00000000\t0001\t0\t0\t0\t00000000\t0\t0\t0`), undefined)
  for (const nonsense of ['', 'x', `${HEAD}\neth0`, `${HEAD}\neth0 00000000 zz`])
    assert.equal(defaultGateway(nonsense), undefined)
})
