import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { systemRandom } from '../../../src/base/index.ts'
import { createProbes } from '../../../src/mesh/reachability/probes.ts'

test('a probe that is over asks no more: a question on a closed socket would end the process', async () => {
  const probe = await createProbes(systemRandom, new AbortController().signal).openUdp()
  const asked = probe.ask({ address: '127.0.0.1', port: 9 }, { timeoutMs: 5_000 })
  const rejected = assert.rejects(asked, { kind: 'canceled' })
  await probe[Symbol.asyncDispose]()
  await rejected
  // Longer than the time between two questions.
  await sleep(300)
})
