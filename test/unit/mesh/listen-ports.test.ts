import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { test } from 'node:test'
import { createMemoryStore } from '../../../src/base/index.ts'
import { keepPorts, withLastPorts } from '../../../src/mesh/listen-ports.ts'

const LISTEN = [
  '/ip4/127.0.0.1/tcp/0',
  '/ip4/127.0.0.1/tcp/0/ws',
  '/ip4/127.0.0.1/udp/0/quic-v1',
  '/ip4/127.0.0.1/tcp/0',
]

/** Below those that systems give out by themselves: no other test's socket happens to have one. */
const [TCP, WS, QUIC] = [21_431, 21_432, 21_433]

test('ports of the last run come back, each to its transport, one address of a kind', async () => {
  const store = createMemoryStore()
  assert.deepEqual(await withLastPorts(LISTEN, store), LISTEN)
  await keepPorts(
    [`/ip4/10.0.0.1/tcp/${TCP}`, `/ip4/10.0.0.1/udp/${QUIC}/quic-v1`, `/ip4/10.0.0.1/tcp/${WS}/ws`],
    store,
  )
  assert.deepEqual(await withLastPorts(LISTEN, store), [
    `/ip4/127.0.0.1/tcp/${TCP}`,
    `/ip4/127.0.0.1/tcp/${WS}/ws`,
    `/ip4/127.0.0.1/udp/${QUIC}/quic-v1`,
    '/ip4/127.0.0.1/tcp/0',
  ])
  assert.deepEqual(await withLastPorts(['/ip4/127.0.0.1/tcp/4001', '/dns4/a/tcp/0'], store), [
    '/ip4/127.0.0.1/tcp/4001',
    '/dns4/a/tcp/0',
  ])
})

test('a port that is taken meanwhile is left to who has it', async () => {
  const store = createMemoryStore()
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  assert.ok(typeof address === 'object' && address !== null)
  await keepPorts([`/ip4/127.0.0.1/tcp/${address.port}`], store)
  assert.deepEqual(await withLastPorts(['/ip4/127.0.0.1/tcp/0'], store), ['/ip4/127.0.0.1/tcp/0'])
  server.close()
})
