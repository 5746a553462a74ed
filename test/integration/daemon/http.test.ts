import assert from 'node:assert/strict'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { loadHttpToken } from '../../../src/http/index.ts'
import { createScratch } from '../../support/scratch.ts'
import { startNode } from './support.ts'

describe('HTTP of a daemon', () => {
  it('is off unless asked for; then its address is in the status and its token in the home', async () => {
    await using scratch = await createScratch()
    const home = join(scratch.path, 'home')
    {
      await using node = await startNode(home)
      assert.equal((await node.client.node.status()).httpAddress, undefined)
    }
    await using node = await startNode(home, { 'http.listen': '127.0.0.1:0' })
    const { httpAddress } = await node.client.node.status()
    assert.match(httpAddress ?? '', /^http:\/\/127\.0\.0\.1:\d+$/)
    const authorization = `Bearer ${await loadHttpToken(home)}`
    assert.equal((await fetch(`${httpAddress}/nothing`, { headers: { authorization } })).status, 404)
    assert.ok(!node.log.join('').includes(await loadHttpToken(home)))
  })
})
