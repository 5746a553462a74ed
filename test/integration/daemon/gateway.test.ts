import assert from 'node:assert/strict'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import type { TrellisError } from '../../../src/base/index.ts'
import { loadHttpToken } from '../../../src/http/index.ts'
import { TextService } from '../../../src/wire/index.ts'
import { eventually } from '../../support/eventually.ts'
import { createScratch } from '../../support/scratch.ts'
import { joinNode, startNode, type TestNode } from './support.ts'

interface Failure {
  error: { kind: string; message: string; hint?: string; retryable: boolean }
}

/** Events of a whole stream, as `event data`. */
function parseEvents(text: string): string[] {
  return text
    .split('\n\n')
    .filter(block => block !== '' && !block.startsWith(':'))
    .map(block => {
      const event = /^event: (.*)$/m.exec(block)?.[1] ?? 'message'
      return `${event} ${/^data: (.*)$/m.exec(block)?.[1] ?? ''}`
    })
}

describe('RPC over HTTP', () => {
  const stack = new AsyncDisposableStack()
  let alice: TestNode
  let bob: TestNode
  let address: string
  let authorization: string
  let canceledCount = 0
  let hangingCount = 0

  before(async () => {
    const scratch = stack.use(await createScratch())
    alice = stack.use(await startNode(join(scratch.path, 'alice'), { 'http.listen': '127.0.0.1:0', name: 'alice' }))
    await alice.client.mesh.create('lab')
    bob = stack.use(await joinNode(alice, join(scratch.path, 'bob'), { name: 'bob' }))
    await eventually(async () => assert.equal((await alice.client.mesh.peers())[0]?.name, 'bob'))
    stack.use(
      await bob.client.rpc.serve(TextService, {
        async capitalize({ text }, context) {
          const { caller, metadata, signal } = context
          if (text === 'hang') {
            hangingCount++
            await new Promise(resolve => signal.addEventListener('abort', resolve, { once: true }))
            canceledCount++
          }
          if (text === 'left') return { text: String((context.remainingMs() ?? Infinity) <= 60_000) }
          const said = metadata['mood'] === undefined ? '' : ` ${metadata['mood']}`
          return { text: text.toUpperCase() + said, caller: caller.kind === 'peer' ? caller.peer : '' }
        },
        async *speak({ text, pauseMs }, { signal }) {
          try {
            for (const word of text.split(' ')) {
              if (word === 'break') throw new Error('a secret')
              yield { text: word }
              if (pauseMs > 0) await new Promise(resolve => signal.addEventListener('abort', resolve, { once: true }))
            }
          } finally {
            if (signal.aborted) canceledCount++
          }
        },
        async count(words) {
          let wordCount = 0
          for await (const _ of words) wordCount++
          return { wordCount }
        },
        async *reverse(words) {
          for await (const { text } of words) yield { text: text.split('').reverse().join('') }
        },
      }),
    )
    await eventually(async () =>
      assert.ok((await alice.client.rpc.names()).some(({ name }) => name === TextService.name)),
    )
    address = (await alice.client.node.status()).httpAddress ?? ''
    authorization = `Bearer ${await loadHttpToken(alice.home)}`
  })
  after(() => stack.disposeAsync())

  const post = (path: string, body: unknown = {}, headers: Record<string, string> = {}, init: RequestInit = {}) =>
    fetch(`${address}/rpc/${path}`, {
      method: 'POST',
      headers: { authorization, ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
      ...init,
    })
  const fails = async (response: Response, status: number, kind: TrellisError['kind']): Promise<Failure['error']> => {
    const { error } = (await response.json()) as Failure
    assert.equal(response.status, status, error.message)
    assert.equal(error.kind, kind)
    return error
  }

  it('calls the daemon itself', async () => {
    const status = (await (await post('trellis.control.Node/Status')).json()) as { peer: string; startedUnixMs: string }
    assert.equal(status.peer, alice.daemon.peer)
    assert.match(status.startedUnixMs, /^\d+$/, '64 bits are text in ProtoJSON')
    await post('trellis.control.State/Set', { document: 'app', key: 'k', valueJson: '[1]' })
    const got = (await (await post('trellis.control.State/Get', { document: 'app', key: 'k' })).json()) as {
      entry: { valueJson: string }
    }
    assert.equal(got.entry.valueJson, '[1]')
    const events = await post('trellis.control.State/Watch', { document: 'app' })
    const reader = events.body?.getReader()
    const first = Buffer.from((await reader?.read())?.value ?? new Uint8Array()).toString()
    assert.match(first, /^data: \{"set":\{"key":"k"/)
    await reader?.cancel()
  })

  for (const target of ['@bob', `~${TextService.name}`]) {
    it(`calls a program of another node, every kind of method: ${target}`, async () => {
      const base = `${target}/trellis.example.Text`
      const unary = await post(`${base}/Capitalize`, { text: 'hello' }, { 'trellis-metadata-mood': 'gladly' })
      assert.deepEqual(await unary.json(), { text: 'HELLO gladly', caller: alice.daemon.peer })
      const speak = await post(`${base}/Speak`, { text: 'to be' })
      assert.equal(speak.headers.get('content-type'), 'text/event-stream')
      assert.deepEqual(parseEvents(await speak.text()), ['message {"text":"to"}', 'message {"text":"be"}', 'end {}'])
      assert.deepEqual(await (await post(`${base}/Count`, [{ text: 'a' }, { text: 'b' }])).json(), { wordCount: 2 })
      const reverse = await post(`${base}/Reverse`, '{"text":"ab"}\n{"text":"cd"}\n')
      assert.deepEqual(parseEvents(await reverse.text()), ['message {"text":"ba"}', 'message {"text":"dc"}', 'end {}'])
    })
  }

  it('maps failures to statuses and says what to do', async () => {
    await fails(await post('trellis.control.Models/Show', { reference: 'nothing-so' }), 404, 'not_found')
    const typo = await fails(await post('trellis.control.Node/Statsu'), 404, 'not_found')
    assert.equal(typo.hint, 'Did you mean Status?')
    await fails(await post('no.such.Service/Method'), 404, 'not_found')
    await fails(await post('@nobody/trellis.example.Text/Capitalize'), 404, 'not_found')
    await fails(await post('@bob/trellis.example.Text/Capitalize', '{"text":'), 400, 'invalid_argument')
    await fails(await post('@bob/trellis.example.Text/Capitalize', { text: 7 }), 400, 'invalid_argument')
    await fails(await post('@bob/trellis.example.Text/Count', [{ text: 'a' }, { text: {} }]), 400, 'invalid_argument')
    await fails(
      await post('@bob/trellis.example.Text/Capitalize', {}, { 'trellis-timeout': 'soon' }),
      400,
      'invalid_argument',
    )
    await fails(
      await post('@bob/trellis.example.Text/Capitalize', {}, { 'trellis-metadata-a!b': 'x' }),
      400,
      'invalid_argument',
    )
    const broken = parseEvents(await (await post('@bob/trellis.example.Text/Speak', { text: 'a break' })).text())
    assert.equal(broken[0], 'message {"text":"a"}')
    assert.match(broken[1] ?? '', /^error \{"error":\{"kind":"internal"/)
    assert.equal((await fetch(`${address}/rpc/trellis.control.Node/Status`, { method: 'POST' })).status, 401)
    assert.equal(
      (await fetch(`${address}/rpc/trellis.control.Node/Status`, { headers: { authorization } })).status,
      405,
    )
  })

  it('passes deadlines on, and cancels what a client left', async () => {
    // Longer, until the program has begun by then.
    for (let timeoutMs = 100; hangingCount === 0; timeoutMs *= 2) {
      const headers = { 'trellis-timeout': `${timeoutMs}ms` }
      const timed = await post('@bob/trellis.example.Text/Capitalize', { text: 'hang' }, headers)
      await fails(timed, 504, 'deadline_exceeded')
    }
    await eventually(() => assert.equal(canceledCount, hangingCount))
    const before = canceledCount
    const left = await post('@bob/trellis.example.Text/Capitalize', { text: 'left' }, { 'trellis-timeout': '60s' })
    assert.equal(((await left.json()) as { text: string }).text, 'true')

    const leaving = new AbortController()
    const stream = await post(
      '@bob/trellis.example.Text/Speak',
      { text: 'a b', pauseMs: 1 },
      {},
      { signal: leaving.signal },
    )
    await stream.body?.getReader().read()
    const unary = post('@bob/trellis.example.Text/Capitalize', { text: 'hang' }, {}, { signal: leaving.signal })
    unary.catch(() => {})
    leaving.abort()
    await assert.rejects(unary)
    // The unary one may have left before it was sent.
    await eventually(() => assert.ok(canceledCount >= before + 1, `${canceledCount}`))
  })

  it('describes services in OpenAPI', async () => {
    const get = async (path: string) =>
      (await (await fetch(`${address}/rpc/${path}`, { headers: { authorization } })).json()) as {
        openapi: string
        servers: { url: string }[]
        paths: Record<string, { post: { summary?: string; responses: Record<string, { content: object }> } }>
        components: {
          schemas: Record<string, { properties: Record<string, { type?: unknown; description?: string }> }>
        }
      }
    const own = await get('openapi.json')
    assert.equal(own.openapi, '3.1.0')
    const pull = own.paths['/trellis.control.Models/Pull']?.post
    assert.ok(pull?.responses['200'] !== undefined && 'text/event-stream' in pull.responses['200'].content)
    assert.equal(own.paths['/trellis.control.Node/Stop']?.post.summary, 'Answers, then stops the daemon.')
    const status = own.components.schemas['trellis.control.StatusResponse']
    assert.deepEqual(status?.properties['startedUnixMs']?.type, ['string', 'integer'])
    assert.equal(status?.properties['peer']?.description, 'Base58 peer id.')
    // Every reference leads somewhere.
    for (const [, name] of JSON.stringify(own).matchAll(/"#\/components\/schemas\/([^"]+)"/g))
      assert.ok(own.components.schemas[name ?? ''], name)
    const text = await get('@bob/trellis.example.Text/openapi.json')
    assert.deepEqual(text.servers, [{ url: '/rpc/@bob' }])
    assert.deepEqual(Object.keys(text.paths).sort(), [
      '/trellis.example.Text/Capitalize',
      '/trellis.example.Text/Count',
      '/trellis.example.Text/Reverse',
      '/trellis.example.Text/Speak',
    ])
  })
})
