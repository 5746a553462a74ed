import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { dirname, join } from 'node:path'
import { after, before, test } from 'node:test'
import { getRequestListener } from '@hono/node-server'
import { Client } from '@modelcontextprotocol/client'
import { Client as OlderClient } from '@modelcontextprotocol/sdk/client/index.js'
import { createMcpHandler, fromJsonSchema, McpServer } from '@modelcontextprotocol/server'
import { parseAgentRef } from '../../../src/agents/index.ts'
import { createStreamChannel } from '../../../src/agents/mcp/channel.ts'
import { CALLER_META } from '../../../src/agents/mcp/gate.ts'
import { createChannelTransport } from '../../../src/agents/mcp/transport.ts'
import { type AgentMesh, type AgentNode, createAgentMesh, service } from '../../support/agents.ts'
import { eventually } from '../../support/eventually.ts'

const info = { name: 'test', version: '1' }
const stack = new AsyncDisposableStack()
let mesh: AgentMesh
let a: AgentNode
let b: AgentNode

before(async () => {
  mesh = stack.use(await createAgentMesh())
  a = await mesh.start(1)
  b = await mesh.start(2)
})
after(() => stack.disposeAsync())

async function transportTo(name: string) {
  await eventually(() => assert.equal(b.agents.registry.find({ name }).length, 1))
  const { stream } = await b.agents.open(parseAgentRef(name), { protocol: 'mcp' })
  return createChannelTransport(createStreamChannel(stream))
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  stack.defer(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

test('a server over streamable HTTP, of 2026-07-28: calls, progress, cancellation, the proven caller', async () => {
  const canceled = Promise.withResolvers<void>()
  const handler = createMcpHandler(() => {
    const server = new McpServer({ name: 'fixture', version: '1' })
    const inputSchema = fromJsonSchema({ type: 'object' })
    server.registerTool('who', { inputSchema }, async (_, { mcpReq }) => {
      const progressToken = mcpReq._meta?.progressToken
      if (progressToken !== undefined)
        await mcpReq.notify({ method: 'notifications/progress', params: { progressToken, progress: 1 } })
      return { content: [], structuredContent: { caller: mcpReq._meta?.[CALLER_META] } }
    })
    server.registerTool('hang', { inputSchema }, async (_, { mcpReq }) => {
      if (!mcpReq.signal.aborted) await once(mcpReq.signal, 'abort')
      canceled.resolve()
      return { content: [] }
    })
    return server
  })
  const serve = getRequestListener(request => handler.fetch(request))
  const url = await listen(createServer((incoming, outgoing) => void serve(incoming, outgoing)))
  await a.agents.register({ ...service('modern', `${url}/mcp`), kind: 'mcp' })
  const client = new Client(info, { versionNegotiation: { mode: { pin: '2026-07-28' } } })
  await client.connect(await transportTo('modern'))
  const progress: number[] = []
  const { structuredContent } = await client.callTool(
    { name: 'who', arguments: {} },
    { onprogress: ({ progress: done }) => progress.push(done) },
  )
  assert.equal((structuredContent as { caller: { peer: string } }).caller.peer, b.peer)
  assert.deepEqual(progress, [1])
  const leaving = new AbortController()
  const hanging = client.callTool({ name: 'hang', arguments: {} }, { signal: leaving.signal })
  // It is with the server when something behind it has been answered.
  await client.callTool({ name: 'who', arguments: {} })
  leaving.abort('no longer needed')
  await assert.rejects(hanging)
  await canceled.promise
  await client.close()
})

test('an unmodified server with sessions, of the 2025 revisions', async () => {
  const entry = join(
    dirname(createRequire(import.meta.url).resolve('@modelcontextprotocol/server-everything/package.json')),
    'dist/index.js',
  )
  const probe = createServer()
  await new Promise<void>(resolve => probe.listen(0, '127.0.0.1', resolve))
  const { port } = probe.address() as AddressInfo
  await new Promise(resolve => probe.close(resolve))
  const child = spawn(process.execPath, [entry, 'streamableHttp'], {
    env: { PATH: process.env['PATH'], PORT: String(port) },
    stdio: 'ignore',
  })
  stack.defer(() => void child.kill('SIGKILL'))
  const url = `http://127.0.0.1:${port}/mcp`
  await eventually(() => fetch(url))
  await a.agents.register({ ...service('everything', url), kind: 'mcp' })
  const client = new OlderClient(info, { capabilities: {} })
  await client.connect(await transportTo('everything'))
  const echoed = await client.callTool({ name: 'echo', arguments: { message: 'über HTTP' } })
  assert.match(JSON.stringify(echoed.content), /über HTTP/)
  assert.ok((await client.listPrompts()).prompts.length > 0)
  const progress: number[] = []
  await client.callTool({ name: 'trigger-long-running-operation', arguments: { duration: 0.2, steps: 2 } }, undefined, {
    onprogress: ({ progress: done }) => progress.push(done),
  })
  assert.deepEqual(progress, [1, 2])
  await client.close()
})

test('what is at no address fails to be registered, and says so', async () => {
  await assert.rejects(a.agents.register({ ...service('nothing', 'http://127.0.0.1:9/mcp'), kind: 'mcp' }), {
    kind: 'unavailable',
  })
})
