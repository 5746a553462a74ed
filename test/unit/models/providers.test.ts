import assert from 'node:assert/strict'
import test from 'node:test'
import { silentLogger } from '../../../src/base/index.ts'
import { Providers } from '../../../src/models/providers.ts'

test('members that are connected are asked too when those who are known give nothing', () => {
  // Two who wait for each other, beside one who has it: the DHT names the two.
  const streams = { self: 'self', connected: () => ['known', 'other', 'liar'], onPeer: () => () => {} }
  const routing = { async provide() {}, async *findProviders() {} }
  using providers = new Providers({ routing, streams, log: silentLogger }, { cid: 'cid', known: ['known'] })
  let changeCount = 0
  providers.onChange(() => changeCount++)
  assert.deepEqual(providers.current(), ['known'])
  providers.report('liar', 'wrong_bytes')
  providers.stalled()
  assert.deepEqual(providers.current(), ['known', 'other'])
  assert.equal(changeCount, 2)
})
