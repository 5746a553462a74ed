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

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address !== null ? address.port : 0
}

test('ports of the last run come back, each to its transport, one address of a kind', async () => {
  const store = createMemoryStore()
  assert.deepEqual(await withLastPorts(LISTEN, store), LISTEN)
  const [tcp, ws, quic] = [await freePort(), await freePort(), await freePort()]
  await keepPorts(
    [`/ip4/10.0.0.1/tcp/${tcp}`, `/ip4/10.0.0.1/udp/${quic}/quic-v1`, `/ip4/10.0.0.1/tcp/${ws}/ws`],
    store,
  )
  assert.deepEqual(await withLastPorts(LISTEN, store), [
    `/ip4/127.0.0.1/tcp/${tcp}`,
    `/ip4/127.0.0.1/tcp/${ws}/ws`,
    `/ip4/127.0.0.1/udp/${quic}/quic-v1`,
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
