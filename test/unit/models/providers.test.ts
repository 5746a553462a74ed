import assert from 'node:assert/strict'
import test from 'node:test'
import { silentLogger } from '../../../src/base/index.ts'
import { Providers } from '../../../src/models/providers.ts'
import { eventually } from '../../support/eventually.ts'

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

test('those who lied are all that there is only once a search since has found nobody else', async () => {
  const searches: PromiseWithResolvers<string[]>[] = []
  const streams = { self: 'self', connected: () => ['bystander'], onPeer: () => () => {} }
  const routing = {
    async provide() {},
    async *findProviders() {
      const search = Promise.withResolvers<string[]>()
      searches.push(search)
      yield* await search.promise
    },
  }
  using providers = new Providers({ routing, streams, log: silentLogger }, { cid: 'cid', known: ['a', 'b'] })
  assert.equal(providers.onlyLiars(), undefined)
  providers.report('a', 'wrong_bytes')
  searches[0]?.resolve(['a'])
  await eventually(() => assert.ok(providers.current().includes('bystander')))
  // Another is known, who may be back.
  assert.equal(providers.onlyLiars(), undefined)
  providers.report('b', 'protocol_violation')
  // At once, not when it would be time again.
  assert.equal(searches.length, 2)
  assert.equal(providers.onlyLiars(), undefined)
  searches[1]?.resolve(['b'])
  await eventually(() => assert.deepEqual(providers.onlyLiars(), ['a', 'b']))
  providers.add(['c'])
  assert.equal(providers.onlyLiars(), undefined)
  providers.report('c', 'wrong_bytes')
  assert.equal(searches.length, 3)
  searches[2]?.reject(new Error('no way to the DHT'))
  await new Promise(resolve => setImmediate(resolve))
  // What failed has not searched.
  assert.equal(providers.onlyLiars(), undefined)
})
