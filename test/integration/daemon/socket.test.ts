import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { connect as connectSocket, type Socket } from 'node:net'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { connect } from '../../../src/client/index.ts'
import { TextService } from '../../../src/wire/index.ts'
import { eventually } from '../../support/eventually.ts'
import { createScratch } from '../../support/scratch.ts'
import { collect, serveText, startNode } from './support.ts'

async function open(path: string): Promise<{ socket: Socket; closed: Promise<void> }> {
  const socket = connectSocket(path)
  socket.on('error', () => {})
  socket.resume()
  const closed = new Promise<void>(resolve => socket.once('close', () => resolve()))
  await new Promise<void>(resolve => socket.once('connect', () => resolve()))
  return { socket, closed }
}

describe('the control socket', () => {
  it('closes what speaks no RPC, says so in the log, and serves on', async () => {
    await using scratch = await createScratch()
    await using node = await startNode(join(scratch.path, 'home'), { 'log.level': 'warn' })
    const inputs = [
      Buffer.from('GET / HTTP/1.1\r\nHost: x\r\n\r\n'),
      randomBytes(100_000),
      Buffer.alloc(65_536),
      Buffer.from('ff'.repeat(16), 'hex'),
    ]
    for (const input of inputs) {
      const { socket, closed } = await open(node.daemon.socketPath)
      socket.write(input)
      await closed
    }
    // Cut in the middle of a frame.
    const { socket, closed } = await open(node.daemon.socketPath)
    socket.end(Buffer.from('00', 'hex'))
    await closed
    assert.equal((await node.client.node.status()).home, node.home)
    assert.ok(node.log.some(line => line.includes('RPC connection ended')))
  })

  it('holds no more connections than it should, and those that are there keep working', async () => {
    await using scratch = await createScratch()
    await using node = await startNode(join(scratch.path, 'home'), { 'control.max_connections': '3' })
    await using second = await connect({ home: node.home })
    await using _third = await connect({ home: node.home })
    await assert.rejects(connect({ home: node.home, timeoutMs: 3000 }), { kind: 'unavailable' })
    assert.equal((await second.node.status()).home, node.home)
    await second.close()
    await eventually(async () => {
      await using again = await connect({ home: node.home })
      await again.node.status()
    })
  })

  it('refuses methods that are not there', async () => {
    await using scratch = await createScratch()
    await using node = await startNode(join(scratch.path, 'home'))
    await assert.rejects(node.client.rpc.client(TextService, node.daemon.peer).capitalize({ text: 'x' }), {
      kind: 'unimplemented',
    })
    await assert.rejects(node.client.rpc.client(TextService, 'someone').capitalize({ text: 'x' }), {
      kind: 'failed_precondition',
    })
  })
})

describe('a client', () => {
  it('outlives its daemon: calls, watches and services come back', async () => {
    await using scratch = await createScratch()
    const home = join(scratch.path, 'home')
    const first = await startNode(home)
    await using client = await connect({ home })
    await client.mesh.create('demo')
    await client.state.set('app', 'one', 1)
    const stop = new AbortController()
    const seen: string[] = []
    const watching = (async () => {
      for await (const event of client.state.watch('app', { signal: stop.signal }))
        seen.push(event.type === 'current' ? 'current' : event.entry.key)
    })().catch(() => {})
    await using served = await serveText(client)
    await eventually(() => assert.deepEqual(seen, ['one', 'current']))

    await first[Symbol.asyncDispose]()
    await assert.rejects(client.node.status(), { kind: 'unavailable', hint: /trellis up/ })
    await using second = await startNode(home)
    assert.equal((await client.node.status()).mesh?.name, 'demo')
    await eventually(() => assert.deepEqual(seen, ['one', 'current', 'one', 'current']))
    await second.client.state.set('app', 'two', 2)
    await eventually(() => assert.equal(seen.at(-1), 'two'))
    await eventually(async () => assert.deepEqual(await second.client.rpc.services(), ['trellis.example.Text']))
    const text = second.client.rpc.client(TextService, second.daemon.peer)
    assert.equal((await text.capitalize({ text: 'back' })).text, 'BACK')
    stop.abort()
    await watching
    await served.close()
    assert.equal(await served.closed, undefined)
    assert.deepEqual(await second.client.rpc.services(), [])
  })

  it('ends what runs when it is closed', async () => {
    await using scratch = await createScratch()
    await using node = await startNode(join(scratch.path, 'home'))
    await node.client.mesh.create('demo')
    const client = await connect({ home: node.home })
    const watching = assert.rejects(collect(client.mesh.watch()))
    const served = await serveText(client)
    await client.close()
    await watching
    await served.closed
    await assert.rejects(client.node.status(), { kind: 'canceled' })
    await eventually(async () => assert.deepEqual(await node.client.rpc.services(), []))
  })

  it('says that no daemon runs, and obeys its signal', async () => {
    await using scratch = await createScratch()
    await assert.rejects(connect({ home: join(scratch.path, 'none') }), {
      kind: 'unavailable',
      message: /no daemon is running/,
      hint: /trellis up/,
    })
    await assert.rejects(connect({ home: scratch.path, signal: AbortSignal.abort() }), { kind: 'canceled' })
  })

  it('does not wait for ever for what accepts and says nothing', async () => {
    await using scratch = await createScratch()
    const { createServer } = await import('node:net')
    const server = createServer()
    const socketPath = join(scratch.path, 's')
    await new Promise<void>(resolve => server.listen(socketPath, resolve))
    await assert.rejects(connect({ socketPath, timeoutMs: 200 }), { kind: 'unavailable', message: /does not answer/ })
    server.close()
  })
})
