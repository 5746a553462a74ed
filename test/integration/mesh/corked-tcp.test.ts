import assert from 'node:assert/strict'
import { Socket } from 'node:net'
import { mock, test } from 'node:test'
import { createMessageStream } from '../../../src/base/index.ts'
import { foundNode, joinNode, LOOPBACK } from '../../support/mesh.ts'

test('what is written in one tick leaves a TCP connection corked, and all of it arrives', async () => {
  const corked = mock.method(Socket.prototype, 'cork')
  await using a = await foundNode({ listen: [LOOPBACK.tcp] })
  await using b = await joinNode(await a.node.createInvite(), { listen: [LOOPBACK.tcp] })
  const received: number[] = []
  const done = Promise.withResolvers<void>()
  a.node.streams.handle('/test/corked/1', stream => {
    const messages = createMessageStream(stream, { maxMessageBytes: 1 << 20 })
    void (async () => {
      while (received.length < 100) received.push((await messages.read())?.byteLength ?? -1)
      done.resolve()
    })().catch(done.reject)
  })
  const stream = createMessageStream(await b.node.streams.open(a.node.peer, '/test/corked/1'), {
    maxMessageBytes: 1 << 20,
  })
  const before = corked.mock.callCount()
  for (let i = 0; i < 100; i++) await stream.write(new Uint8Array(i * 100))
  await done.promise
  assert.deepEqual(
    received,
    Array.from({ length: 100 }, (_, i) => i * 100),
  )
  assert(corked.mock.callCount() > before)
})
