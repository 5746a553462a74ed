import assert from 'node:assert/strict'
import { once } from 'node:events'
import { connect as connectHttp2, createServer as createHttp2Server } from 'node:http2'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import { test } from 'node:test'
import { type AgentError, parseAgentRef, startForward } from '../../../src/agents/index.ts'
import type { ByteStream } from '../../../src/base/index.ts'
import { auditOf, createAgentMesh, service } from '../../support/agents.ts'
import { eventually } from '../../support/eventually.ts'

/** A TCP server on loopback; closed, with its connections, when disposed. */
async function startServer(serve: (socket: Socket) => void): Promise<{ url: string } & AsyncDisposable> {
  const sockets = new Set<Socket>()
  const server: Server = createServer({ allowHalfOpen: true }, socket => {
    sockets.add(socket)
    socket.on('error', () => {})
    serve(socket)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `tcp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy()
      await new Promise(resolve => server.close(resolve))
    },
  }
}

async function readAll(stream: ByteStream): Promise<string> {
  const chunks: Buffer[] = []
  const over = Promise.withResolvers<void>()
  stream.open({
    data: chunk => void chunks.push(Buffer.from(chunk)),
    drain() {},
    end: () => over.resolve(),
    close: error => (error === undefined ? over.resolve() : over.reject(error)),
  })
  await over.promise
  return Buffer.concat(chunks).toString()
}

test('a service of one node is reached from another, by its name, with half-closed streams', async () => {
  await using mesh = await createAgentMesh()
  const [a, b] = [await mesh.start(1), await mesh.start(2)]
  // Answers only when the caller has ended its side.
  await using server = await startServer(socket => {
    const parts: Buffer[] = []
    socket.on('data', part => parts.push(part))
    socket.on('end', () => socket.end(Buffer.concat(parts).toString().toUpperCase()))
  })
  await a.agents.register(service('shout', server.url))
  await eventually(() => assert.equal(b.agents.registry.find({ name: 'shout' }).length, 1))
  const { stream, peer } = await b.agents.open(parseAgentRef('shout'), { protocol: 'tunnel' })
  assert.equal(peer, a.peer)
  const answer = readAll(stream)
  stream.send(Buffer.from('hello'))
  stream.closeWrite()
  assert.equal(await answer, 'HELLO')
  await eventually(async () => {
    const records = await auditOf(a)
    assert.equal(records.length, 1)
    assert.equal(records[0]?.outcome, 'ok')
    assert.equal(records[0]?.peer, b.peer)
    assert.equal(records[0]?.received_bytes, 5)
  })
  assert.equal((await a.agents.audit.verify()).problem, undefined)
})

test('what is not there, and what is not answered, are told apart', async () => {
  await using mesh = await createAgentMesh()
  const [a, b] = [await mesh.start(1), await mesh.start(2)]
  await assert.rejects(b.agents.open(parseAgentRef('none'), { protocol: 'tunnel' }), (reason: AgentError) => {
    assert.equal(reason.category, 'RESOURCE_NOT_FOUND')
    return true
  })
  let url: string
  {
    await using server = await startServer(() => {})
    url = server.url
  }
  await a.agents.register(service('down', url))
  await eventually(() => assert.equal(b.agents.registry.find({ name: 'down' }).length, 1))
  await assert.rejects(b.agents.open(parseAgentRef('down'), { protocol: 'tunnel' }), (reason: AgentError) => {
    assert.equal(reason.kind, 'unavailable')
    assert.equal(reason.retryable, true)
    assert.equal(reason.notExecuted, true)
    return true
  })
})

test('HTTP/2 as gRPC uses it, streams both ways with trailers, passes a tunnel', async () => {
  await using mesh = await createAgentMesh()
  const [a, b] = [await mesh.start(1), await mesh.start(2)]
  const server = createHttp2Server()
  server.on('stream', stream => {
    stream.respond({ ':status': 200, 'content-type': 'application/grpc' }, { waitForTrailers: true })
    stream.on('wantTrailers', () => stream.sendTrailers({ 'grpc-status': '0' }))
    stream.pipe(stream)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  await a.agents.register(service('grpc', `tcp://127.0.0.1:${(server.address() as AddressInfo).port}`))
  await eventually(() => assert.equal(b.agents.registry.find({ name: 'grpc' }).length, 1))
  await using forward = await startForward(b.agents, { ref: parseAgentRef('grpc') })
  const client = connectHttp2(`http://127.0.0.1:${forward.port}`)
  try {
    const calls = Array.from({ length: 8 }, async (_, index) => {
      const call = client.request({ ':method': 'POST', ':path': '/test.Echo/Chat' })
      const trailers = once(call, 'trailers')
      let text = ''
      call.write(`first ${index}`)
      for await (const part of call) {
        text += String(part)
        // The answer comes before the request has ended.
        if (text === `first ${index}`) call.end(', second')
      }
      assert.equal(text, `first ${index}, second`)
      assert.equal((await trailers)[0]['grpc-status'], '0')
    })
    await Promise.all(calls)
  } finally {
    client.close()
    server.close()
  }
})

test('what was made ready for a caller that has gone is let go', async () => {
  await using mesh = await createAgentMesh()
  const [a, b] = [await mesh.start(1), await mesh.start(2)]
  const preparing = Promise.withResolvers<void>()
  const ready = Promise.withResolvers<void>()
  const letGo = Promise.withResolvers<Error | undefined>()
  await a.agents.attach(service('slow', 'tcp://127.0.0.1:1'), () => ({
    protocols: ['tunnel'],
    async prepare() {
      preparing.resolve()
      await ready.promise
      return async stream => stream.open({ data() {}, drain() {}, end() {}, close: letGo.resolve })
    },
    async close() {},
  }))
  await eventually(() => assert.equal(b.agents.registry.find({ name: 'slow' }).length, 1))
  const left = new AbortController()
  const opening = b.agents.open(parseAgentRef('slow'), { protocol: 'tunnel', signal: left.signal })
  await preparing.promise
  left.abort()
  await assert.rejects(opening)
  for (let turn = 0; turn < 5; turn++) await new Promise(resolve => setImmediate(resolve))
  ready.resolve()
  assert.ok((await letGo.promise) instanceof Error)
})

test('a call that begins while its session ends is none', async () => {
  await using mesh = await createAgentMesh()
  const a = await mesh.start(1)
  const header = { agent: 'any', protocol: 'tunnel', timeoutMs: undefined, depth: 0, traceParent: '' } as const
  const session = a.agents.broker.openInbound(a.peer, header, new AbortController().signal)
  const begun = session.begin()
  session.end()
  await assert.rejects(begun, { kind: 'canceled' })
  assert.equal(a.agents.broker.activeCalls('any'), 0)
})

test('whoever has gone before it follows a log follows none', async () => {
  await using mesh = await createAgentMesh()
  const a = await mesh.start(1)
  await a.agents.register(service('down', 'tcp://127.0.0.1:1'))
  const signal = AbortSignal.abort()
  const hosted = a.agents.hosted('down')
  assert.ok(hosted)
  for (const log of [a.agents.audit.read({ follow: true, signal }), hosted.logs({ follow: true, signal })])
    for await (const line of log) assert.ok(line)
})

test('a reader that stops stops the writer at the far end', async () => {
  await using mesh = await createAgentMesh()
  const [a, b] = [await mesh.start(1), await mesh.start(2)]
  const writers: Socket[] = []
  let wantsDrain = false
  await using server = await startServer(socket => {
    writers.push(socket)
    const write = (): void => {
      while (!(wantsDrain = !socket.write(Buffer.alloc(65_536))));
    }
    socket.on('drain', write)
    write()
  })
  await a.agents.register(service('tap', server.url))
  await eventually(() => assert.equal(b.agents.registry.find({ name: 'tap' }).length, 1))
  const { stream } = await b.agents.open(parseAgentRef('tap'), { protocol: 'tunnel' })
  let received = 0
  stream.open({ data: chunk => void (received += chunk.byteLength), drain() {}, end() {}, close() {} })
  await eventually(() => assert.ok(received > 1_000_000))
  stream.pause()
  const atPause = received
  // Until nothing moves any more: what is on its way is bounded.
  let before = -1
  let stillCount = 0
  await eventually(() => {
    const sent = writers[0]?.bytesWritten ?? 0
    stillCount = sent === before && wantsDrain ? stillCount + 1 : 0
    before = sent
    assert.ok(stillCount >= 5)
  })
  assert.equal(received, atPause)
  assert.ok(before - received < 64 * 1024 * 1024, `${before - received} bytes on their way`)
  stream.resume()
  const at = received
  await eventually(() => assert.ok(received > at + 1_000_000))
  stream.abort(new Error('done'))
  await eventually(() => assert.equal(writers[0]?.destroyed, true))
})
