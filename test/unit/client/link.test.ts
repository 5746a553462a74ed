import assert from 'node:assert/strict'
import { test } from 'node:test'
import { abortable, createMemoryPair } from '../../../src/base/index.ts'
import { Link } from '../../../src/client/link.ts'
import { createRouter, createRpcConnection } from '../../../src/rpc/index.ts'

test('a daemon that is too busy to take a connection is unavailable, and waited for by what outlives it', async () => {
  let dialCount = 0
  const link = new Link({
    router: createRouter(),
    connectTimeoutMs: 200,
    async open(signal) {
      // As of a socket that nobody accepts from.
      if (dialCount++ < 2) return abortable(new Promise<never>(() => {}), signal)
      const [near, far] = createMemoryPair()
      createRpcConnection(far, { router: createRouter(), caller: { kind: 'local' } })
      return { stream: near, where: 'memory' }
    },
  })
  await assert.rejects(link.connection(), { kind: 'unavailable', message: /within 200 ms/ })
  let hasRun = false
  await link.persist(async () => {
    hasRun = true
  }, new AbortController().signal)
  assert.ok(hasRun)
  await link.close()
})
