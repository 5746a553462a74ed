import assert from 'node:assert/strict'
import test from 'node:test'
import type { Logger } from '@libp2p/interface'
import { AbstractStream, type SendResult } from '@libp2p/utils'
import { TrellisError } from '../../../src/base/index.ts'
import { createStreamAdapter } from '../../../src/mesh/stream-adapter.ts'

const log = Object.assign(() => {}, {
  error() {},
  trace() {},
  enabled: false,
  newScope: () => log,
}) as unknown as Logger

/** libp2p's stream over a transport that is full after the first message, and once it has drained takes everything. */
class SlowStream extends AbstractStream {
  sentBytes = 0

  constructor() {
    super({ id: '1', log, direction: 'outbound' })
  }

  sendData(data: { byteLength: number }): SendResult {
    const canSendMore = this.sentBytes > 0
    this.sentBytes += data.byteLength
    return { sentBytes: data.byteLength, canSendMore }
  }

  async sendCloseWrite(): Promise<void> {}
  async sendCloseRead(): Promise<void> {}
  sendReset(): void {}
  sendPause(): void {}
  sendResume(): void {}
}

test('what is sent once a stream has drained leaves, also when its queue has just become empty', async () => {
  const stream = new SlowStream()
  const adapter = createStreamAdapter(stream)
  const chunks = Array.from({ length: 8 }, () => new Uint8Array(65_545))
  const total = chunks.length * 65_545
  const flush = (): void => {
    for (let chunk = chunks.shift(); chunk !== undefined; chunk = chunks.shift()) if (!adapter.send(chunk)) return
  }
  adapter.open({ data() {}, drain: flush, end() {}, close() {} })
  flush()
  // The writer goes on against the advice once: then its queue is sent, and empties, when the transport drains.
  adapter.send(chunks.shift() as Uint8Array)
  stream.safeDispatchEvent('drain')
  for (let turn = 0; turn < 20; turn++) await new Promise(resolve => setImmediate(resolve))
  assert.equal(stream.sentBytes, total)
})

test('a stream that has closed with something unread is over once its reader aborts', async () => {
  const stream = new SlowStream()
  const adapter = createStreamAdapter(stream)
  const closed = Promise.withResolvers<Error | undefined>()
  adapter.open({ data: () => assert.fail('nobody reads'), drain() {}, end() {}, close: closed.resolve })
  adapter.pause()
  stream.onData(Uint8Array.of(1))
  stream.onRemoteCloseWrite()
  adapter.closeWrite()
  for (let turn = 0; turn < 5; turn++) await new Promise(resolve => setImmediate(resolve))
  assert.equal(stream.status, 'closed')
  const reason = new TrellisError('canceled', 'enough')
  adapter.abort(reason)
  assert.equal(await closed.promise, reason)
})

test('an end that comes before a stream is opened is delivered', async () => {
  const stream = new SlowStream()
  const adapter = createStreamAdapter(stream)
  stream.onRemoteCloseWrite()
  const ended = Promise.withResolvers<void>()
  adapter.open({ data() {}, drain() {}, end: ended.resolve, close: error => assert.fail(error) })
  await ended.promise
})

test('a writer that waits is told to go on although something small was sent in between', async () => {
  const stream = new SlowStream()
  const adapter = createStreamAdapter(stream)
  let drainCount = 0
  adapter.open({ data() {}, drain: () => void drainCount++, end() {}, close() {} })
  assert.equal(adapter.send(Uint8Array.of(1)), false)
  // In the same turn: the transport says that it takes more, and somebody else writes.
  stream.safeDispatchEvent('drain')
  adapter.send(Uint8Array.of(2))
  for (let turn = 0; turn < 5; turn++) await new Promise(resolve => setImmediate(resolve))
  assert.equal(drainCount, 1)
})
