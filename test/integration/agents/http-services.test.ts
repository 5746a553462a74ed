import assert from 'node:assert/strict'
import { Agent, createServer, type IncomingMessage, type RequestListener, request as requestHttp } from 'node:http'
import { type AddressInfo, connect, createServer as createTcpServer, type Socket } from 'node:net'
import { after, before, test } from 'node:test'
import { type ForwardEvent, parseAgentRef, startForward } from '../../../src/agents/index.ts'
import { type AgentMesh, type AgentNode, auditOf, createAgentMesh, service } from '../../support/agents.ts'
import { eventually } from '../../support/eventually.ts'

const paths: Record<string, RequestListener> = {
  '/echo': (request, response) => {
    response.writeHead(200, { 'content-type': request.headers['content-type'] ?? 'text/plain', trailer: 'x-sum' })
    response.addTrailers({ 'x-sum': '42' })
    request.pipe(response)
  },
  '/headers': (request, response) => response.end(JSON.stringify(request.headers)),
  '/stream': (request, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    let sent = 0
    const timer = setInterval(() => response.write(`data: ${++sent}\n\n`), 5)
    response.once('close', () => {
      clearInterval(timer)
      streamEnded.resolve()
    })
    void request
  },
  '/hang': () => {},
}
const streamEnded = Promise.withResolvers<void>()

let mesh: AgentMesh
let a: AgentNode
let b: AgentNode
let port = 0
const stack = new AsyncDisposableStack()

before(async () => {
  mesh = stack.use(await createAgentMesh())
  a = await mesh.start(1)
  b = await mesh.start(2)
  const server = createServer((request, response) => {
    const serve = paths[new URL(request.url ?? '/', 'http://x').pathname]
    if (serve === undefined) response.writeHead(404).end()
    else serve(request, response)
  })
  server.on('upgrade', (_request, socket) => {
    socket.write('HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: echo\r\n\r\n')
    socket.pipe(socket)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  stack.defer(() => {
    server.closeAllConnections()
    server.close()
  })
  await a.agents.register(service('web', `http://127.0.0.1:${(server.address() as AddressInfo).port}`))
  await eventually(() => assert.equal(b.agents.registry.find({ name: 'web' }).length, 1))
  port = stack.use(await startForward(b.agents, { ref: parseAgentRef('web') })).port
})
after(() => stack.disposeAsync())

function url(path: string): string {
  return `http://127.0.0.1:${port}${path}`
}

test('requests, bodies and responses pass as they are', async () => {
  const response = await fetch(url('/echo?x=1'), {
    method: 'POST',
    body: 'ä'.repeat(100_000),
    headers: { 'content-type': 'text/x-test' },
  })
  assert.equal(response.status, 200)
  assert.equal(response.headers.get('content-type'), 'text/x-test')
  assert.equal(await response.text(), 'ä'.repeat(100_000))
  assert.equal((await fetch(url('/none'))).status, 404)
})

test('one connection carries many requests, each a call of its own', async () => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const get = async (path: string): Promise<{ text: string; message: IncomingMessage }> => {
    const answered = Promise.withResolvers<IncomingMessage>()
    requestHttp(url(path), { agent }, answered.resolve).on('error', answered.reject).end()
    const message = await answered.promise
    const parts: Buffer[] = []
    for await (const part of message) parts.push(part as Buffer)
    return { text: Buffer.concat(parts).toString(), message }
  }
  for (let count = 0; count < 5; count++) assert.equal((await get('/headers?secret=1')).message.statusCode, 200)
  const echoed = await get('/echo')
  assert.deepEqual(echoed.message.trailers, { 'x-sum': '42' })
  agent.destroy()
  await eventually(async () => {
    const records = await auditOf(a)
    assert.equal(records.filter(record => record.tool === 'GET /headers' && record.outcome === 'ok').length, 5)
    assert.ok(!JSON.stringify(records).includes('secret'))
  })
})

test('the service learns who calls, whatever the caller says', async () => {
  const response = await fetch(url('/headers'), {
    headers: {
      'trellis-peer': 'me',
      'Trellis-Role': 'admin',
      trellis_peer: 'me',
      'x-trellis-peer': 'me',
      'x-forwarded-for': '1.2.3.4',
      forwarded: 'for=1.2.3.4',
      'x-real-ip': '1.2.3.4',
      connection: 'trellis-domain',
      authorization: 'Bearer of-the-service',
    },
  })
  const headers = (await response.json()) as Record<string, string>
  assert.equal(headers['trellis-peer'], b.peer)
  assert.equal(headers['trellis-role'], 'member')
  assert.equal(headers['trellis-domain'], 'lab')
  assert.equal(headers['authorization'], 'Bearer of-the-service')
  for (const name of ['trellis_peer', 'x-trellis-peer', 'x-forwarded-for', 'forwarded', 'x-real-ip'])
    assert.equal(headers[name], undefined)
})

test('events come one by one, and the service is told when the reader leaves', async () => {
  const left = new AbortController()
  const response = await fetch(url('/stream'), { signal: left.signal })
  let text = ''
  for await (const part of response.body ?? []) {
    text += Buffer.from(part).toString()
    if (text.includes('data: 5\n\n')) break
  }
  assert.ok(text.startsWith('data: 1\n\n'))
  left.abort()
  await streamEnded.promise
})

test('upgraded connections pass bytes both ways', async () => {
  const socket = connect(port, '127.0.0.1')
  socket.write('GET /socket HTTP/1.1\r\nhost: localhost\r\nconnection: upgrade\r\nupgrade: echo\r\n\r\n')
  let text = ''
  for await (const part of socket) {
    text += String(part)
    if (text.endsWith('\r\n\r\n')) socket.write('ping')
    if (text.endsWith('ping')) break
  }
  assert.match(text, /^HTTP\/1.1 101 /)
  socket.destroy()
})

test('a service that does not answer is left when the caller goes', async () => {
  const left = new AbortController()
  const answer = fetch(url('/hang'), { signal: left.signal })
  await eventually(() => assert.equal(a.agents.broker.activeCalls('web'), 1))
  left.abort()
  await assert.rejects(answer)
  await eventually(() => assert.equal(a.agents.broker.activeCalls('web'), 0))
})

test('a service that resets a connection before anything was asked on it harms nobody', async () => {
  const accepted = Promise.withResolvers<Socket>()
  const server = createTcpServer(accepted.resolve)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  await a.agents.register(service('moody', `http://127.0.0.1:${(server.address() as AddressInfo).port}`))
  await eventually(() => assert.equal(b.agents.registry.find({ name: 'moody' }).length, 1))
  const opened = Promise.withResolvers<void>()
  const onEvent = ({ type }: ForwardEvent): void => {
    if (type === 'opened') opened.resolve()
  }
  await using forward = await startForward(b.agents, { ref: parseAgentRef('moody'), onEvent })
  const caller = connect(forward.port, '127.0.0.1')
  await opened.promise
  const connection = await accepted.promise
  server.close()
  const wasReset = new Promise(resolve => connection.once('close', resolve))
  connection.resetAndDestroy()
  await wasReset
  // The service is asked once more, on a new connection, and is not there.
  caller.write('GET / HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n')
  let text = ''
  for await (const part of caller) text += String(part)
  assert.match(text, /^HTTP\/1.1 502 /)
})
