import assert from 'node:assert/strict'
import { test } from 'node:test'
import { systemRandom } from '../../../src/base/index.ts'
import { createProbes } from '../../../src/mesh/reachability/probes.ts'

test('a probe that is over asks no more: a question on a closed socket would end the process', async context => {
  const probe = await createProbes(systemRandom, new AbortController().signal).openUdp()
  context.mock.timers.enable({ apis: ['setTimeout', 'setInterval'] })
  const asked = probe.ask({ address: '127.0.0.1', port: 9 }, { timeoutMs: 5_000 })
  const rejected = assert.rejects(asked, { kind: 'canceled' })
  await probe[Symbol.asyncDispose]()
  await rejected
  // All times at which it would have asked again.
  context.mock.timers.tick(5_000)
})
