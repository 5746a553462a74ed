import assert from 'node:assert/strict'
import { once } from 'node:events'
import { chmod, readFile, stat, writeFile } from 'node:fs/promises'
import { request as httpRequest, type IncomingMessage } from 'node:http'
import { connect } from 'node:net'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { describe, it } from 'node:test'
import { silentLogger, TrellisError } from '../../../src/base/index.ts'
import {
  createHttpServer,
  eventStreamResponse,
  HTTP_TOKEN_FILE,
  type HttpMount,
  type HttpServer,
  jsonResponse,
  loadHttpToken,
} from '../../../src/http/index.ts'
import { eventually } from '../../support/eventually.ts'
import { createScratch } from '../../support/scratch.ts'

const TOKEN = 'A'.repeat(43)

async function startServer(mounts: readonly HttpMount[], origins: readonly string[] = []) {
  const server = createHttpServer({ listen: '127.0.0.1:0', token: TOKEN, origins, log: silentLogger })
  for (const mount of mounts) server.mount(mount)
  await server.start(new AbortController().signal)
  const address = server.address
  assert.ok(address !== undefined)
  return { server, address, [Symbol.asyncDispose]: () => server.stop() }
}

/** A request with headers that `fetch` would not let through. */
async function send(
  url: string,
  headers: Record<string, string>,
  method = 'GET',
  body = '',
): Promise<{ response: IncomingMessage; text: string }> {
  const outgoing = httpRequest(url, { method, headers })
  outgoing.end(body)
  const [response] = (await once(outgoing, 'response')) as [IncomingMessage]
  let text = ''
  for await (const chunk of response.setEncoding('utf8')) text += String(chunk)
  return { response, text }
}

const echo: HttpMount = {
  prefix: '/echo',
  auth: 'token',
  maxBodyBytes: 1000,
  routes: [
    { method: 'POST', path: '/text', handle: async ({ request }) => new Response(await request.text()) },
    {
      method: 'GET',
      path: '/files/:path{.+}',
      handle: ({ params, url }) => jsonResponse({ ...params, q: url.search }),
    },
    {
      method: 'GET',
      path: '/fail',
      handle: () => {
        throw new TrellisError('not_found', 'no such thing', { hint: 'Look elsewhere.' })
      },
    },
  ],
}
const open: HttpMount = {
  prefix: '/echo/open',
  auth: 'open',
  routes: [{ method: 'GET', path: '/', handle: () => jsonResponse({ open: true }) }],
}
const AUTHORIZED = { authorization: `Bearer ${TOKEN}` }

describe('the HTTP server', () => {
  it('routes by the longest prefix, decodes parameters, answers HEAD, and maps errors', async () => {
    await using started = await startServer([echo, open])
    const { address } = started
    const get = async (path: string, init: RequestInit = {}) => fetch(address + path, { headers: AUTHORIZED, ...init })

    assert.deepEqual(await (await get('/echo/files/a/b%20c?x=1')).json(), { path: 'a/b c', q: '?x=1' })
    assert.deepEqual(await (await get('/echo/open')).json(), { open: true })
    const head = await get('/echo/files/x', { method: 'HEAD' })
    assert.equal(head.status, 200)
    assert.equal(await head.text(), '')
    const failed = await get('/echo/fail')
    assert.equal(failed.status, 404)
    assert.deepEqual(await failed.json(), {
      error: { kind: 'not_found', message: 'no such thing', hint: 'Look elsewhere.', retryable: false },
    })
    assert.equal((await get('/echo/nowhere')).status, 404)
    assert.equal((await get('/echonot/text')).status, 404)
    const wrongMethod = await get('/echo/text')
    assert.equal(wrongMethod.status, 405)
    assert.equal(wrongMethod.headers.get('allow'), 'POST')
  })

  it('lets in by token only, except where a mount is open', async () => {
    await using started = await startServer([echo, open])
    const { address } = started
    for (const authorization of [
      undefined,
      'Bearer ',
      `Bearer ${TOKEN}x`,
      `Basic ${TOKEN}`,
      `Bearer ${TOKEN.slice(1)}`,
    ]) {
      const refused = await fetch(`${address}/echo/fail`, {
        headers: authorization === undefined ? {} : { authorization },
      })
      assert.equal(refused.status, 401, authorization)
      assert.match(refused.headers.get('www-authenticate') ?? '', /^Bearer/)
      assert.equal(((await refused.json()) as { error: { kind: string } }).error.kind, 'permission_denied')
    }
    assert.equal((await fetch(`${address}/echo/open`)).status, 200)
  })

  it('refuses other names (DNS rebinding) and pages of other origins, tokens or not', async () => {
    await using started = await startServer([echo, open], ['http://app.example'])
    const url = `${started.address}/echo/open`
    const port = new URL(url).port
    for (const host of [`127.0.0.1:${port}`, `localhost:${port}`, '[::1]:99', 'LOCALHOST'])
      assert.equal((await send(url, { host })).response.statusCode, 200, host)
    for (const host of [
      'evil.example',
      `evil.example:${port}`,
      '10.0.0.1',
      'localhost.evil.example',
      '127.0.0.1@evil',
      'a b',
    ])
      assert.equal((await send(url, { host, ...AUTHORIZED })).response.statusCode, 403, host)

    const origin = `http://127.0.0.1:${port}`
    assert.equal((await send(url, { origin })).response.statusCode, 200)
    for (const other of [
      'http://evil.example',
      'null',
      `http://127.0.0.1:${Number(port) + 1}`,
      `https://127.0.0.1:${port}`,
    ])
      assert.equal((await send(url, { origin: other, ...AUTHORIZED })).response.statusCode, 403, other)
    for (const site of ['cross-site', 'same-site', 'something'])
      assert.equal((await send(url, { 'sec-fetch-site': site })).response.statusCode, 403, site)
    for (const site of ['none', 'same-origin'])
      assert.equal((await send(url, { 'sec-fetch-site': site })).response.statusCode, 200, site)
  })

  it('answers pages of allowed origins, their preflights too', async () => {
    await using started = await startServer([echo], ['http://app.example'])
    const url = `${started.address}/echo/text`
    const preflight = await send(
      url,
      {
        origin: 'http://app.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization',
      },
      'OPTIONS',
    )
    assert.equal(preflight.response.statusCode, 204)
    assert.equal(preflight.response.headers['access-control-allow-origin'], 'http://app.example')
    assert.equal(preflight.response.headers['access-control-allow-headers'], 'authorization')
    const answered = await send(
      url,
      { origin: 'http://app.example', 'sec-fetch-site': 'cross-site', ...AUTHORIZED },
      'POST',
      'hi',
    )
    assert.equal(answered.text, 'hi')
    assert.equal(answered.response.headers['access-control-allow-origin'], 'http://app.example')
  })

  it('limits bodies, said or not, and headers', async () => {
    await using started = await startServer([echo])
    const url = `${started.address}/echo/text`
    const post = (body: BodyInit) =>
      fetch(url, { method: 'POST', headers: AUTHORIZED, body, duplex: 'half' } as RequestInit)
    assert.equal(await (await post('x'.repeat(1000))).text(), 'x'.repeat(1000))
    assert.equal((await post('x'.repeat(1001))).status, 413)
    async function* chunks() {
      for (let i = 0; i < 11; i++) yield Buffer.alloc(100, 'x')
    }
    assert.equal((await post(Readable.toWeb(Readable.from(chunks())) as unknown as BodyInit)).status, 413)
    assert.equal((await send(url, { ...AUTHORIZED, long: 'x'.repeat(17_000) })).response.statusCode, 431)
  })

  it('aborts a handler whose client leaves, and ends its stream of events', async () => {
    const left = Promise.withResolvers<string>()
    let returned = false
    async function* ticks(signal: AbortSignal) {
      try {
        for (let n = 0; ; n++) {
          yield { event: 'tick', data: { n } }
          if (n === 1) await once(signal, 'abort')
        }
      } finally {
        returned = true
      }
    }
    await using started = await startServer([
      {
        prefix: '/slow',
        auth: 'open',
        routes: [
          {
            method: 'GET',
            path: '/wait',
            handle: async ({ signal }) => {
              await once(signal, 'abort')
              left.resolve((signal.reason as TrellisError).kind)
              throw signal.reason
            },
          },
          { method: 'GET', path: '/ticks', handle: ({ signal }) => eventStreamResponse(ticks(signal), signal) },
        ],
      },
    ])
    const leaving = new AbortController()
    const waiting = fetch(`${started.address}/slow/wait`, { signal: leaving.signal })
    const stream = await fetch(`${started.address}/slow/ticks`, { signal: leaving.signal })
    assert.equal(stream.headers.get('content-type'), 'text/event-stream')
    let text = ''
    const decoder = new TextDecoder()
    const reader = stream.body?.getReader()
    while (!text.includes('"n":1')) text += decoder.decode((await reader?.read())?.value, { stream: true })
    assert.equal(text, 'event: tick\ndata: {"n":0}\n\nevent: tick\ndata: {"n":1}\n\n')
    leaving.abort()
    await assert.rejects(waiting)
    assert.equal(await left.promise, 'canceled')
    await eventually(() => assert.ok(returned))
  })

  it('sends a failure in the middle of a stream as its last event', async () => {
    async function* failing() {
      yield { data: 1 }
      throw new TrellisError('unavailable', 'gone')
    }
    await using started = await startServer([
      {
        prefix: '/f',
        auth: 'open',
        routes: [{ method: 'GET', path: '/', handle: ({ signal }) => eventStreamResponse(failing(), signal) }],
      },
    ])
    assert.equal(
      await (await fetch(`${started.address}/f`)).text(),
      'data: 1\n\nevent: error\ndata: {"error":{"kind":"unavailable","message":"gone","retryable":true}}\n\n',
    )
  })

  it('reads a body no faster than the client takes it', async () => {
    let produced = 0
    const chunk = new Uint8Array(64 * 1024)
    const body = () =>
      new ReadableStream<Uint8Array>({
        pull(controller) {
          produced += chunk.length
          controller.enqueue(chunk)
          if (produced > 64 * 1024 * 1024) controller.close()
        },
      })
    await using started = await startServer([
      { prefix: '/big', auth: 'open', routes: [{ method: 'GET', path: '/', handle: () => new Response(body()) }] },
    ])
    const { hostname, port } = new URL(started.address)
    const socket = connect(Number(port), hostname)
    socket.write('GET /big HTTP/1.1\r\nHost: localhost\r\n\r\n')
    await once(socket, 'readable')
    let before = -1
    // Stands still once the buffers of both ends are full.
    await eventually(() => {
      const now = produced
      const stands = now === before && now > 0
      before = now
      assert.ok(stands)
    })
    assert.ok(produced < 32 * 1024 * 1024, `${produced} bytes were produced for a reader that takes none`)
    socket.destroy()
  })

  it('stops with clients still connected, and tells handlers why', async () => {
    let reason: unknown
    const running = Promise.withResolvers<void>()
    const started = await startServer([
      {
        prefix: '/hang',
        auth: 'open',
        routes: [
          {
            method: 'GET',
            path: '/',
            handle: async ({ signal }) => {
              running.resolve()
              await once(signal, 'abort')
              reason = signal.reason
              return new Promise<Response>(() => {})
            },
          },
        ],
      },
    ])
    const hanging = fetch(`${started.address}/hang`)
    hanging.catch(() => {})
    await running.promise
    await started.server.stop()
    assert.equal((reason as TrellisError).kind, 'unavailable')
    await assert.rejects(hanging)
    assert.equal(started.server.address, undefined)
  })

  it('survives what is no HTTP', async () => {
    await using started = await startServer([open])
    const { hostname, port } = new URL(started.address)
    for (const bytes of [
      '\0\0\0\x08garbage',
      'GET / HTTP/1.1\r\n\r\n',
      'POST /echo HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n',
      'GET //%ff/../\\ HTTP/1.1\r\nHost: localhost\r\n\r\n',
      'CONNECT x:1 HTTP/1.1\r\nHost: localhost\r\n\r\n',
    ]) {
      const socket = connect(Number(port), hostname)
      socket.on('error', () => {})
      socket.end(bytes)
      socket.resume()
      await once(socket, 'close')
    }
    assert.equal((await fetch(`${started.address}/echo/open`)).status, 200)
  })

  it('refuses an address that is not loopback, a prefix twice, and a port in use', async () => {
    for (const listen of ['0.0.0.0:1', '192.168.0.1:80', 'localhost:80', '127.0.0.1', '127.0.0.1:70000', '[::]:1']) {
      assert.throws(() => createHttpServer({ listen, token: TOKEN, log: silentLogger }), { kind: 'invalid_argument' })
    }
    await using started = await startServer([open])
    assert.throws(() => started.server.mount(open), { kind: 'already_exists' })
    const second: HttpServer = createHttpServer({
      listen: new URL(started.address).host,
      token: TOKEN,
      log: silentLogger,
    })
    await assert.rejects(second.start(new AbortController().signal), { kind: 'failed_precondition' })
  })
})

describe('the token of a home', () => {
  it('is made once, for its owner alone', async () => {
    await using scratch = await createScratch()
    const tokens = await Promise.all([loadHttpToken(scratch.path), loadHttpToken(scratch.path)])
    assert.match(tokens[0], /^[A-Za-z0-9_-]{43}$/)
    assert.equal(tokens[0], tokens[1])
    const file = join(scratch.path, HTTP_TOKEN_FILE)
    assert.equal((await stat(file)).mode & 0o777, 0o600)
    assert.equal((await readFile(file, 'utf8')).trim(), tokens[0])
  })

  it('is refused when others can read it, or when it is none', async () => {
    await using scratch = await createScratch()
    const file = join(scratch.path, HTTP_TOKEN_FILE)
    await writeFile(file, 'short\n', { mode: 0o600 })
    await assert.rejects(loadHttpToken(scratch.path), { kind: 'failed_precondition' })
    await writeFile(file, `${TOKEN}\n`)
    await chmod(file, 0o644)
    await assert.rejects(loadHttpToken(scratch.path), { kind: 'failed_precondition', message: /by others/ })
  })
})
