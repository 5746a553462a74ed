import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, test } from 'node:test'
import { AgentError } from '../../../src/client/index.ts'
import { eventually } from '../../support/eventually.ts'
import { createScratch } from '../../support/scratch.ts'
import { collect, joinNode, startNode, type TestNode } from './support.ts'

const stack = new AsyncDisposableStack()
let a: TestNode
let b: TestNode
let scratch: string

before(async () => {
  const folder = stack.use(await createScratch())
  scratch = folder.path
  a = stack.use(await startNode(`${scratch}/a`, { name: 'alice' }))
  await a.client.mesh.create('lab')
  b = stack.use(await joinNode(a, `${scratch}/b`, { name: 'bob' }))
})
after(() => stack.disposeAsync())

/** Waits until a node knows of an agent that is there. */
async function found(node: TestNode, name: string): Promise<void> {
  await eventually(async () => assert.equal((await node.client.agents.list({ name })).length, 1))
}

test('a program is an agent in a few lines, and another calls it', async () => {
  await using _served = await a.client.agents.serve(
    'clerk',
    {
      greet: ({ name }, { caller }) => ({ text: `hello ${name as string}`, to: caller.name }),
      async *count({ upTo }, context) {
        for (let number = 1; number < Number(upTo); number++) {
          context.progress(number, Number(upTo), 'counting')
          yield number
        }
        return Number(upTo)
      },
      fail: () => {
        throw new AgentError('invalid_argument', 'no such street', { paramHints: { street: 'one of A, B' } })
      },
      // As of a call that this one makes: it says nothing about this one, which has run.
      relay: () => {
        throw new AgentError('unavailable', 'the other is gone', { notExecuted: true })
      },
    },
    { description: 'greets', skills: [{ id: 'greet', tags: ['manners'] }, { id: 'count' }] },
  )
  await found(b, 'clerk')
  const [card] = await b.client.agents.list({ skill: 'manners' })
  assert.equal(card?.peerName, 'alice')
  assert.equal(card?.domain, 'lab')
  const reply = await b.client.agents.call('clerk', 'greet', { name: 'world' }).result()
  assert.deepEqual(reply, { text: 'hello world', to: 'bob' })
  const events = await collect(b.client.agents.call('clerk@alice', 'count', { upTo: 3 }))
  assert.deepEqual(
    events.filter(event => event.type !== 'progress').map(event => event.value),
    [1, 2, 3],
  )
  await assert.rejects(b.client.agents.call('clerk', 'fail').result(), (reason: AgentError) => {
    assert.equal(reason.category, 'INVALID_PARAMS')
    assert.equal(reason.message, 'no such street')
    assert.deepEqual(reason.paramHints, { street: 'one of A, B' })
    return true
  })
  for (let count = 0; count < 8; count++)
    await assert.rejects(b.client.agents.call('clerk', 'relay').result(), (reason: AgentError) => {
      assert.equal(reason.message, 'the other is gone')
      assert.equal(reason.notExecuted, false)
      return true
    })
  await assert.rejects(b.client.agents.call('clerk', 'dance').result(), (reason: AgentError) => {
    assert.equal(reason.category, 'RESOURCE_NOT_FOUND')
    assert.match(reason.suggestedActions[0] ?? '', /greet, count, fail, relay/)
    return true
  })
})

test('an agent is gone from the mesh when its program leaves', async () => {
  const served = await a.client.agents.serve('guest', { hello: () => 'hi' })
  await found(b, 'guest')
  await served.close()
  await eventually(async () =>
    assert.equal((await b.client.agents.list({ offlineToo: true, name: 'guest' })).length, 0),
  )
  await assert.rejects(b.client.agents.call('guest', 'hello').result(), { kind: 'not_found' })
})

test('calls made for a call keep to its deadline, and know how deep they are', async () => {
  const seen: (number | undefined)[] = []
  await using _inner = await b.client.agents.serve('inner', {
    wait: async (_args, context) => {
      seen.push(context.remainingMs())
      const { signal } = context
      return await new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true })
      })
    },
  })
  await found(a, 'inner')
  await using _outer = await a.client.agents.serve('outer', {
    ask: async (_args, context) => {
      seen.push(context.remainingMs())
      return await a.client.agents.call('inner', 'wait', {}, { parent: context, timeoutMs: 60_000 }).result()
    },
  })
  await found(b, 'outer')
  // Longer, until both have begun by then.
  for (let timeoutMs = 1000; seen.length < 2; timeoutMs *= 2) {
    seen.length = 0
    const call = b.client.agents.call('outer', 'ask', {}, { timeoutMs })
    await assert.rejects(call.result(), { kind: 'deadline_exceeded' })
    const [outer = timeoutMs, inner = outer] = seen
    assert.ok(outer <= timeoutMs && inner <= outer, `${outer} ${inner}`)
  }
  await eventually(async () => {
    const log = await collect(b.client.agents.audit({ limit: 100 }))
    assert.ok(log.some(record => record['agent'] === 'inner' && record['depth'] === 1))
  })
})

test('an exposed service is reached by a forwarded port, and still there after a restart', async () => {
  const server = createServer((request, response) => response.end(`to ${String(request.headers['trellis-peer-name'])}`))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  try {
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    {
      await using c = await joinNode(a, `${scratch}/c`, { name: 'carol' })
      const exposed = await c.client.agents.register({ name: 'site', url })
      assert.equal(exposed.kind, 'http')
      assert.equal(exposed.target, url)
    }
    await eventually(async () => assert.equal((await b.client.agents.list({ name: 'site' })).length, 0))
    await using c = await startNode(`${scratch}/c`, { name: 'carol' })
    await found(b, 'site')
    const left = new AbortController()
    for await (const event of b.client.agents.forward('site', { signal: left.signal })) {
      if (event.type !== 'listening') continue
      const response = await fetch(`http://${event.host}:${event.port}/`)
      assert.equal(await response.text(), 'to bob')
      break
    }
    const socket = await b.client.agents.connect('site')
    socket.end('GET / HTTP/1.1\r\nhost: site\r\nconnection: close\r\n\r\n')
    let text = ''
    for await (const part of socket) text += String(part)
    assert.match(text, /to bob$/)
    await c.client.agents.remove('site')
    await eventually(() => assert.rejects(b.client.agents.connect('site'), { kind: 'not_found' }))
  } finally {
    server.closeAllConnections()
    server.close()
  }
})

test('a program stays an agent over a restart of its daemon, also when it asks while that is stopping', async () => {
  const d = await joinNode(a, `${scratch}/d`, { name: 'dora' })
  try {
    const served = await d.client.agents.serve('porter', { open: () => 'sesame' })
    await found(b, 'porter')
    const stopping = d.daemon.stop()
    // On the connection that is there, which is closed last.
    await assert.rejects(d.client.agents.list(), { kind: 'unavailable' })
    await stopping
    await using again = await startNode(d.home, { name: 'dora' })
    await found(b, 'porter')
    assert.equal(await b.client.agents.call('porter', 'open').result(), 'sesame')
    await served.close()
    await again.client.agents.list()
  } finally {
    await d[Symbol.asyncDispose]()
  }
})

test('the policy of the mesh closes an agent to others, on every node', async () => {
  await using _served = await a.client.agents.serve('vault', { open: () => 'gold', peek: () => 'glitter' })
  await found(b, 'vault')
  await a.client.agents.publishPolicy({ rules: [{ effect: 'deny', agents: ['vault'], tools: ['open'] }] })
  await eventually(async () => {
    await assert.rejects(b.client.agents.call('vault', 'open').result(), { kind: 'permission_denied' })
  })
  assert.equal(await b.client.agents.call('vault', 'peek').result(), 'glitter')
  await assert.rejects(b.client.agents.publishPolicy({}), { kind: 'permission_denied' })
  await assert.rejects(a.client.agents.publishPolicy({ rulez: [] }), { kind: 'invalid_argument' })
  await eventually(async () => {
    const records = await collect(a.client.agents.audit({ limit: 0 }))
    assert.ok(records.some(record => record['outcome'] === 'denied' && record['tool'] === 'open'))
  })
  assert.equal((await a.client.agents.verifyAudit()).problem, undefined)
  await a.client.agents.publishPolicy({})
})
