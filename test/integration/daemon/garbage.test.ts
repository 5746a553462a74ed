import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { createSocket } from 'node:dgram'
import { connect as connectSocket } from 'node:net'
import { join } from 'node:path'
import { it } from 'node:test'
import { connect } from '../../../src/client/index.ts'
import { createScratch } from '../../support/scratch.ts'
import { collect, joinNode, spawnDaemon, startNode } from './support.ts'

const MULTISTREAM = '\x13/multistream/1.0.0\n'

/** Says something to a TCP port and waits until either side has had enough. */
async function say(port: number, chunks: readonly (Buffer | string)[], how: 'end' | 'reset'): Promise<void> {
  const socket = connectSocket({ port, host: '127.0.0.1' })
  socket.on('error', () => {})
  socket.resume()
  const closed = new Promise<void>(resolve => socket.once('close', () => resolve()))
  await new Promise<void>(resolve => {
    socket.once('connect', () => resolve())
    socket.once('error', () => resolve())
  })
  for (const chunk of chunks) {
    if (socket.destroyed) break
    socket.write(chunk)
    await new Promise(resolve => setImmediate(resolve))
  }
  if (how === 'end') {
    socket.end()
    const timer = setTimeout(() => socket.destroy(), 200)
    await closed
    clearTimeout(timer)
  } else {
    socket.resetAndDestroy()
    await closed
  }
}

function portOf(addresses: readonly string[], pattern: RegExp): number {
  const port = addresses.map(address => pattern.exec(address)?.[1]).find(match => match !== undefined)
  assert.ok(port, `no address for ${pattern.source}`)
  return Number(port)
}

it('a daemon lives through garbage on all its ports, and serves its mesh', async () => {
  await using scratch = await createScratch()
  const home = join(scratch.path, 'alpha')
  // In a process of its own: an error that nobody catches would end it.
  await using child = await spawnDaemon(home, { name: 'alpha' })
  await using client = await connect({ home })
  await client.mesh.create('demo')
  const { addresses } = await client.node.status()
  const tcp = portOf(addresses, /^\/ip4\/127\.0\.0\.1\/tcp\/(\d+)\/p2p/)
  const ws = portOf(addresses, /^\/ip4\/127\.0\.0\.1\/tcp\/(\d+)\/ws\/p2p/)
  const quic = portOf(addresses, /^\/ip4\/127\.0\.0\.1\/udp\/(\d+)\/quic-v1/)

  const upgrade = [
    'GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n',
    'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n',
  ]
  const speeches: (Buffer | string)[][] = [
    [],
    ['GET / HTTP/1.1\r\nHost: x\r\n\r\n'],
    [randomBytes(64)],
    [randomBytes(100_000)],
    [Buffer.alloc(70_000, 0xff)],
    [MULTISTREAM],
    [MULTISTREAM, '\x07/noise\n'],
    [MULTISTREAM, '\x07/noise\n', randomBytes(200)],
    [MULTISTREAM, '\x07/noise\n', Buffer.from([0xff, 0xff]), randomBytes(65_535)],
    [MULTISTREAM, '\x04/tls\n'.repeat(1000)],
    [...upgrade],
    [...upgrade, randomBytes(1000)],
    [...upgrade, Buffer.from('82ff7fffffffffffffff', 'hex')],
    [upgrade[0] ?? '', 'X: y\r\n'.repeat(20_000)],
  ]
  for (const port of [tcp, ws]) {
    for (const how of ['end', 'reset'] as const) await Promise.all(speeches.map(chunks => say(port, chunks, how)))
  }
  const udp = createSocket('udp4')
  for (let count = 0; count < 500; count++) {
    const packet = randomBytes(1 + Math.floor(Math.random() * 1400))
    // Every other one looks like the first packet of a QUIC connection.
    if (count % 2 === 0) Buffer.from('c300000001', 'hex').copy(packet)
    await new Promise<void>(resolve => udp.send(packet, quic, '127.0.0.1', () => resolve()))
  }
  udp.close()

  // A node that is no member gets nothing, whatever it tries.
  await using stranger = await startNode(join(scratch.path, 'stranger'), {
    'network.bootstrap': addresses.join(','),
  })
  await stranger.client.mesh.create('another')
  await assert.rejects(collect(stranger.client.mesh.ping((await client.node.status()).peer, { count: 1 })))
  assert.deepEqual(await client.mesh.peers(), [])

  assert.equal((await client.node.status()).pid, child.pid)
  await using beta = await joinNode({ client }, join(scratch.path, 'beta'))
  const [reply] = await collect(beta.client.mesh.ping('alpha', { count: 1 }))
  assert.ok(reply !== undefined && reply.rttMs > 0)
  child.kill('SIGTERM')
  assert.equal(await child.exited, 0)
})
