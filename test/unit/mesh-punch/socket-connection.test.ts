import assert from 'node:assert/strict'
import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import test from 'node:test'
import type { Logger } from '@libp2p/interface'
import { multiaddr } from '@multiformats/multiaddr'
import { createSocketConnection } from '../../../src/mesh/punch/socket-connection.ts'

const log = Object.assign(() => {}, {
  error() {},
  trace() {},
  enabled: false,
  newScope: () => log,
}) as unknown as Logger

test('closing a connection whose far side reads nothing ends with its signal', async () => {
  const accepted = Promise.withResolvers<Socket>()
  const server = createServer({ pauseOnConnect: true }, accepted.resolve).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const socket = connect(port, '127.0.0.1')
  await once(socket, 'connect')
  const far = await accepted.promise
  far.on('error', () => {})
  try {
    const remoteAddr = multiaddr(`/ip4/127.0.0.1/tcp/${port}`)
    const connection = createSocketConnection({ socket, direction: 'outbound', remoteAddr, log })
    // More than the buffers of the system hold.
    socket.write(Buffer.alloc(32 * 1024 * 1024))
    await assert.rejects(connection.close({ signal: AbortSignal.timeout(50) }))
    connection.abort(new Error('enough'))
    await once(socket, 'close')
  } finally {
    far.destroy()
    server.close()
  }
})
