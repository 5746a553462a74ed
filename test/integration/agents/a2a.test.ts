import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Message, Message as Messages, type StreamResponse, type Task, TaskState } from '@a2a-js/sdk'
import {
  ClientFactory,
  createAuthenticatingFetchWithRetry,
  DefaultAgentCardResolver,
  JsonRpcTransportFactory,
} from '@a2a-js/sdk/client'
import { startA2aAgent } from '../../../examples/agents/a2a-agent.ts'
import { createA2aMount, parseAgentRef, toAgentError } from '../../../src/agents/index.ts'
import { silentLogger } from '../../../src/base/index.ts'
import { createHttpServer, type HttpServer } from '../../../src/http/index.ts'
import { type AgentMesh, type AgentNode, auditOf, createAgentMesh, service } from '../../support/agents.ts'
import { eventually } from '../../support/eventually.ts'

const token = 'a-token-of-32-characters-or-more-0123'
const stack = new AsyncDisposableStack()
let mesh: AgentMesh
let a: AgentNode
let b: AgentNode
let gateway: HttpServer

before(async () => {
  mesh = stack.use(await createAgentMesh())
  a = await mesh.start(1)
  b = await mesh.start(2)
  const { url, server } = await startA2aAgent()
  stack.defer(() => {
    server.closeAllConnections()
    server.close()
  })
  await a.agents.register({ ...service('counter', url), kind: 'a2a' })
  await eventually(() => assert.ok(b.agents.registry.find({ name: 'counter' })[0]?.card.a2aJson))
  gateway = createHttpServer({ listen: '127.0.0.1:0', token, log: silentLogger })
  gateway.mount(createA2aMount({ agents: () => b.agents, resolve: parseAgentRef }))
  await gateway.start(new AbortController().signal)
  stack.defer(() => gateway.stop())
})
after(() => stack.disposeAsync())

/** A client that knows the gateway's address and token, and nothing of Trellis. */
async function connect() {
  const headers = async () => ({ authorization: `Bearer ${token}` })
  const fetchImpl = createAuthenticatingFetchWithRetry(fetch, {
    headers,
    shouldRetryWithHeaders: async () => undefined,
  })
  const factory = new ClientFactory({
    transports: [new JsonRpcTransportFactory({ fetchImpl })],
    cardResolver: new DefaultAgentCardResolver({ fetchImpl }),
  })
  return await factory.createFromUrl(`${gateway.address}/a2a/counter/`)
}

function request(text: string): { tenant: string; message: Message; configuration: undefined; metadata: undefined } {
  const message = Messages.fromJSON({ messageId: crypto.randomUUID(), role: 'ROLE_USER', parts: [{ text }] })
  return { tenant: '', message, configuration: undefined, metadata: undefined }
}

test('an unmodified client finds the agent’s card at the gateway, with addresses that lead there', async () => {
  const client = await connect()
  const card = await client.getAgentCard()
  assert.equal(card.name, 'Counter')
  assert.equal(card.capabilities?.streaming, true)
  assert.equal(card.capabilities?.pushNotifications, false)
  assert.deepEqual(
    card.supportedInterfaces.map(({ url }) => url),
    [`${gateway.address}/a2a/counter/`],
  )
  const found = b.agents.registry.find({ skill: 'count' })
  assert.equal(found[0]?.card.name, 'counter')
})

test('messages, streams and tasks go through; the agent learns who calls', async () => {
  const client = await connect()
  const events: StreamResponse[] = []
  for await (const event of client.sendMessageStream(request('One two. Three four five.'))) events.push(event)
  const texts = events.flatMap(({ payload }) =>
    payload?.$case === 'artifactUpdate' ? [payload.value.artifact?.parts[0]?.content?.value as string] : [],
  )
  assert.deepEqual(texts, ['2', '3'])
  const status = events.map(({ payload }) => (payload?.$case === 'statusUpdate' ? payload.value.status : undefined))
  assert.equal(status.find(found => found !== undefined)?.message?.parts[0]?.content?.value, `for ${b.peer}`)
  assert.equal(status.at(-1)?.state, TaskState.TASK_STATE_COMPLETED)

  const whole = (await client.sendMessage(request('A b c.'))) as Task
  assert.equal(whole.artifacts[0]?.parts[0]?.content?.value, '3')
  const again = await client.getTask({ tenant: '', id: whole.id })
  assert.equal(again.status?.state, TaskState.TASK_STATE_COMPLETED)

  const stream = client.sendMessageStream(request('wait'))
  const first = (await stream.next()).value as StreamResponse
  assert.ok(first.payload?.$case === 'task')
  await client.cancelTask({ tenant: '', id: first.payload.value.id, metadata: undefined })
  const rest: StreamResponse[] = []
  for await (const event of stream) rest.push(event)
  assert.ok(rest.length > 0)
  const tools = (await auditOf(a)).filter(({ outcome }) => outcome === 'ok').map(({ tool }) => tool)
  for (const method of ['SendStreamingMessage', 'SendMessage', 'GetTask', 'CancelTask'])
    assert.ok(tools.includes(method), method)
})

test('the uniform call sends a text and gives the task', async () => {
  const events = []
  for await (const event of b.agents.call(parseAgentRef('counter'), 'count', '{"text":"One two. Three."}'))
    events.push(event)
  const last = events.at(-1)
  assert.ok(last?.type === 'result')
  const { task } = JSON.parse(last.json) as { task: { artifacts: { parts: { text: string }[] }[] } }
  assert.deepEqual(
    task.artifacts.map(({ parts }) => parts[0]?.text),
    ['2', '1'],
  )
  // In the same form as in the task.
  const partials = events.flatMap(event => (event.type === 'partial' ? [JSON.parse(event.json) as object] : []))
  assert.deepEqual(partials, task.artifacts)
  await assert.rejects(
    async () => {
      for await (const _ of b.agents.call(parseAgentRef('counter'), '', '{"words":1}'));
    },
    reason =>
      toAgentError(reason).category === 'INVALID_PARAMS' && toAgentError(reason).paramHints['text'] !== undefined,
  )
})

/** A request as no well-behaved client makes it. */
async function post(path: string, body: string, headers: Record<string, string> = {}): Promise<Response> {
  return await fetch(`${gateway.address}/a2a/${path}`, {
    method: 'POST',
    body,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...headers },
  })
}

interface RpcError {
  id: unknown
  error: { code: number; message: string; data: { category: string; suggested_actions: string[] }[] }
}

test('what callers must not do is refused in A2A’s own form, and in the audit log', async () => {
  const call = (method: string, params: unknown) => JSON.stringify({ jsonrpc: '2.0', id: 7, method, params })
  const push = { message: {}, configuration: { taskPushNotificationConfig: { url: 'http://169.254.169.254/' } } }
  for (const [path, body, category] of [
    ['counter/', call('SendMessage', push), 'PERMISSION_DENIED'],
    ['counter/', call('CreateTaskPushNotificationConfig', { url: 'http://127.0.0.1:1/' }), 'PERMISSION_DENIED'],
    ['counter/', 'not JSON', 'INVALID_PARAMS'],
    ['counter/', '[]', 'INVALID_PARAMS'],
    ['counter/', call('../../admin', {}), 'INVALID_PARAMS'],
    ['counter/admin', call('SendMessage', {}), 'RESOURCE_NOT_FOUND'],
    ['nobody/', call('SendMessage', {}), 'RESOURCE_NOT_FOUND'],
  ] as const) {
    const reply = (await (await post(path, body)).json()) as RpcError
    assert.equal(reply.error.data[0]?.category, category, `${path} ${body}`)
    if (body.startsWith('{')) assert.equal(reply.id, 7)
  }
  // Those alike are one record, with their number; the last one of these has not left its own node.
  await eventually(async () => {
    const denied = (await auditOf(a)).filter(({ outcome }) => outcome === 'denied')
    const numbers = denied.map(({ count }) => (typeof count === 'number' ? count : 1))
    assert.equal(
      numbers.reduce((sum, count) => sum + count, 0),
      6,
    )
  })
  const spoofed = { 'trellis-peer': 'somebody', trellis_peer: 'somebody', 'x-forwarded-for': '10.0.0.1' }
  const told = await post(
    'counter/',
    call('SendMessage', { message: { messageId: 'm', role: 'ROLE_USER', parts: [{ text: 'A.' }] } }),
    {
      ...spoofed,
      'a2a-version': '1.0',
    },
  )
  const { result } = (await told.json()) as { result: { task: { history: { parts: { text: string }[] }[] } } }
  assert.match(JSON.stringify(result), new RegExp(`for ${b.peer}`))
  assert.equal((await fetch(`${gateway.address}/a2a/counter/`, { method: 'POST', body: '{}' })).status, 401)
})
