import assert from 'node:assert/strict'
import { once } from 'node:events'
import { connect } from 'node:net'
import { describe, it } from 'node:test'
import { silentLogger, silentMetrics, systemClock } from '../../../src/base/index.ts'
import { createObserverService } from '../../../src/mesh/reachability/observer-service.ts'
import { decodeBindingResponse, encodeBindingRequest } from '../../../src/mesh/reachability/stun.ts'

const request = encodeBindingRequest({ transactionId: new Uint8Array(12), changeAddress: false, changePort: false })

async function startObserver() {
  const service = createObserverService(
    { log: silentLogger, metrics: silentMetrics, clock: systemClock },
    { addresses: ['127.0.0.1'] },
  )
  await service.start(AbortSignal.timeout(60_000))
  const [observer] = service.observers()
  assert.ok(observer !== undefined)
  return { service, observer, [Symbol.asyncDispose]: () => service.stop() }
}

describe('TCP observer', () => {
  it('answers a request that comes in pieces', async () => {
    await using running = await startObserver()
    const socket = connect(running.observer.tcpPort, '127.0.0.1')
    for (const byte of request) socket.write(Uint8Array.of(byte))
    const [answer] = (await once(socket, 'data')) as [Buffer]
    assert.deepEqual(decodeBindingResponse(answer)?.mapped, { address: '127.0.0.1', port: socket.localPort })
    socket.destroy()
  })

  it('hangs up on garbage and on endless requests', async () => {
    await using running = await startObserver()
    for (const bytes of [
      Buffer.from('GET / HTTP/1.1\r\nHost: example\r\n\r\n'),
      Buffer.concat(Array(20).fill(request)),
    ]) {
      const socket = connect(running.observer.tcpPort, '127.0.0.1')
      socket.on('error', () => {})
      socket.resume()
      socket.write(bytes)
      await once(socket, 'close')
    }
  })

  it('holds only so many connections of one caller', async () => {
    await using running = await startObserver()
    const sockets = Array.from({ length: 40 }, () => connect(running.observer.tcpOtherPort, '127.0.0.1'))
    const refused = sockets.map(
      socket =>
        new Promise<boolean>(resolve => {
          socket.on('error', () => {})
          socket.on('close', () => resolve(true))
          socket.once('data', () => resolve(false))
          socket.write(request)
        }),
    )
    const refusedCount = (await Promise.all(refused)).filter(Boolean).length
    assert.equal(refusedCount, 24)
    for (const socket of sockets) socket.destroy()
  })

  it('runs on no address that the host does not have, without failing', async () => {
    const service = createObserverService(
      { log: silentLogger, metrics: silentMetrics, clock: systemClock },
      { addresses: ['31.1.0.2', '127.0.0.1'] },
    )
    await service.start(AbortSignal.timeout(60_000))
    assert.equal(service.observers().length, 1)
    await service.stop()
  })
})
