import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import test from 'node:test'
import { createServer, type TLSSocket } from 'node:tls'
import { silentLogger, systemClock, type TrellisError } from '../../../src/base/index.ts'
import { BulkClient } from '../../../src/content/bulk-client.ts'
import { BULK_TLS } from '../../../src/content/bulk-messages.ts'
import { encodeChunkList } from '../../../src/content/chunk-list.ts'
import type { ExchangeClient } from '../../../src/content/exchange-client.ts'
import type { LaneEvents } from '../../../src/content/lanes.ts'
import type { PartFile } from '../../../src/content/part-file.ts'
import { RateCaps } from '../../../src/content/rates.ts'
import { Threads } from '../../../src/content/threads.ts'

/** What is asked of a provider that takes bulk connections and answers nothing but what the test says. */
async function createLane() {
  const offer = { type: 'bulk-offer', id: 1, port: 0, identity: 'one', key: randomBytes(32) } as const
  const accepted = Promise.withResolvers<TLSSocket>()
  const server = createServer({ ...BULK_TLS, pskCallback: () => offer.key }, socket => {
    socket.on('error', () => {}).resume()
    accepted.resolve(socket)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const threads = new Threads(silentLogger, 1)
  const client = new BulkClient({ hostsOf: () => ['127.0.0.1'] }, threads, new RateCaps(), systemClock, silentLogger)
  const { list } = encodeChunkList(Float64Array.of(100), randomBytes(32))
  const violated = Promise.withResolvers<TrellisError>()
  const returned = Promise.withResolvers<readonly number[]>()
  const lane = await client.openLane({
    peer: 'provider',
    client: { openBulk: async () => ({ ...offer, port }) } as unknown as ExchangeClient,
    list,
    part: { fd: 0, wrote() {} } as unknown as PartFile,
    trafficClass: 'bulk',
    events: { violated: violated.resolve, returned: returned.resolve } as unknown as LaneEvents,
  })
  assert.ok(lane)
  const socket = await accepted.promise
  return {
    lane,
    threads,
    socket,
    violated: violated.promise,
    returned: returned.promise,
    async [Symbol.asyncDispose]() {
      client.stop()
      await threads.stop()
      socket.destroy()
      server.close()
    },
  }
}

test('a provider that breaks the protocol loses its bulk connection, not the thread', async () => {
  await using bulk = await createLane()
  const { lane, socket, violated } = bulk
  lane.request([0])
  const reset = once(socket, 'close')
  socket.write(randomBytes(1_000).fill(0xff))
  assert.equal((await violated).kind, 'invalid_argument')
  await reset
  // The thread is there, and answers.
  await lane.close()
})

test('a lane whose thread has failed is closed at once', async () => {
  await using bulk = await createLane()
  const { lane, threads, returned } = bulk
  lane.request([0])
  threads.post(0, 'fetch', { type: 'connect' })
  assert.deepEqual(await returned, [0])
  await lane.close()
})
