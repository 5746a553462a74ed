import assert from 'node:assert/strict'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import { Client as OlderClient } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport as OlderStdioTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { createMeshMount } from '../../../src/agents/index.ts'
import { silentLogger } from '../../../src/base/index.ts'
import { createHttpServer, loadHttpToken } from '../../../src/http/index.ts'
import { eventually } from '../../support/eventually.ts'
import { createScratch } from '../../support/scratch.ts'
import { joinNode, startNode, type TestNode } from '../daemon/support.ts'

const info = { name: 'host', version: '1' }
const launcher = fileURLToPath(new URL('../../../src/cli/launcher.ts', import.meta.url))

describe('tools of the mesh for MCP hosts', () => {
  let scratch: Awaited<ReturnType<typeof createScratch>>
  let a: TestNode
  let b: TestNode
  before(async () => {
    scratch = await createScratch()
    a = await startNode(join(scratch.path, 'a'))
    await a.client.mesh.create('lab')
    b = await joinNode(a, join(scratch.path, 'b'))
    const model = join(scratch.path, 'model')
    await mkdir(model)
    await writeFile(join(model, 'weights.bin'), Buffer.alloc(3 * 1024 * 1024, 7))
    await a.client.models.publish(model, { name: 'tiny' }).result()
  })
  after(async () => {
    await b[Symbol.asyncDispose]()
    await a[Symbol.asyncDispose]()
    await scratch[Symbol.asyncDispose]()
  })

  const serve = (home: string) => ({
    command: process.execPath,
    args: [launcher, '--home', home, 'mcp', 'serve'],
    stderr: 'inherit' as const,
  })

  test('a host on the current revision sees status, writes state and pulls a model with progress', async () => {
    const host = new Client(info, { versionNegotiation: { mode: { pin: '2026-07-28' } } })
    await host.connect(new StdioClientTransport(serve(b.home)))
    const { tools } = await host.listTools()
    for (const name of ['mesh_status', 'state_get', 'state_set', 'model_find', 'model_pull'])
      assert.ok(
        tools.some(tool => tool.name === name),
        name,
      )
    const status = await host.callTool({ name: 'mesh_status', arguments: {} })
    const { peers } = status.structuredContent as { peers: { id: string }[] }
    assert.ok(peers.some(({ id }) => id === a.daemon.peer))

    const put = { document: 'fleet', key: 'gpu', value: { free: true } }
    assert.notEqual((await host.callTool({ name: 'state_set', arguments: put })).isError, true)
    const got = await host.callTool({ name: 'state_get', arguments: { document: 'fleet', key: 'gpu' } })
    assert.deepEqual((got.structuredContent as { entry: { value: unknown } }).entry.value, { free: true })

    // The host's library drops what it reads in one go with the answer: here it comes a second before that.
    await a.client.node.setBandwidth('up=2MiB')
    const progress: number[] = []
    const out = join(scratch.path, 'pulled')
    const pulled = await host.callTool(
      { name: 'model_pull', arguments: { model: 'tiny', out } },
      { onprogress: ({ progress: doneBytes }) => progress.push(doneBytes), timeout: 60_000 },
    )
    assert.notEqual(pulled.isError, true, JSON.stringify(pulled.structuredContent))
    assert.ok(progress.length > 0)
    await a.client.node.setBandwidth('up=none')
    await host.close()
  })

  test('a host on the revision before does the same; failures say what to do', async () => {
    const host = new OlderClient(info, { capabilities: {} })
    await host.connect(new OlderStdioTransport(serve(b.home)))
    const found = await host.callTool({ name: 'model_find', arguments: { query: 'TIN' } })
    assert.equal((found.structuredContent as { models: { name: string }[] }).models[0]?.name, 'tiny')
    const missing = await host.callTool({ name: 'state_get', arguments: { document: 'fleet', key: 'nothing' } })
    assert.equal(missing.isError, true)
    const failure = missing.structuredContent as { category: string; suggested_actions: string[] }
    assert.equal(failure.category, 'RESOURCE_NOT_FOUND')
    assert.match(failure.suggested_actions[0] ?? '', /state_get without a key/)
    const wrong = await host.callTool({ name: 'state_get', arguments: { doc: 'fleet' } })
    assert.equal(wrong.isError, true)
    await host.close()
  })

  test('a server on one node is a local server for a host on another, and a tool of the mesh', async () => {
    const server = fileURLToPath(new URL('../../../examples/agents/mcp-server.ts', import.meta.url))
    const registered = await a.client.agents.register({ name: 'notes', command: [process.execPath, server] })
    assert.deepEqual(registered.skills.map(({ id }) => id).toSorted(), ['add', 'list'])
    await eventually(async () => assert.equal((await b.client.agents.list({ skill: 'add' })).length, 1))

    const host = new Client(info, { versionNegotiation: { mode: 'auto' } })
    const args = [launcher, '--home', b.home, 'mcp', 'connect', 'notes']
    await host.connect(new StdioClientTransport({ command: process.execPath, args, stderr: 'inherit' }))
    const added = await host.callTool({ name: 'add', arguments: { text: 'from afar' } })
    assert.deepEqual(added.structuredContent, { author: b.daemon.peer, text: 'from afar' })
    await host.close()

    const meshHost = new Client(info, { versionNegotiation: { mode: 'auto' } })
    await meshHost.connect(new StdioClientTransport(serve(b.home)))
    const found = await meshHost.callTool({ name: 'agent_find', arguments: {} })
    const { agents } = found.structuredContent as { agents: { name: string; skills: string[] }[] }
    assert.deepEqual(agents[0]?.skills.toSorted(), ['add', 'list'])
    const call = { agent: 'notes', tool: 'add', arguments: { text: 'by the way' } }
    const called = await meshHost.callTool({ name: 'agent_call', arguments: call })
    assert.match(JSON.stringify(called.structuredContent), /by the way/)
    const wrong = await meshHost.callTool({ name: 'agent_call', arguments: { agent: 'notes', tool: 'add' } })
    assert.equal((wrong.structuredContent as { category: string }).category, 'INVALID_PARAMS')
    const nobody = await meshHost.callTool({ name: 'agent_call', arguments: { agent: 'nobody', tool: 'x' } })
    assert.equal((nobody.structuredContent as { category: string }).category, 'RESOURCE_NOT_FOUND')
    await meshHost.close()

    const broken = { name: 'broken', command: [process.execPath, '-e', 'console.error("no such file")'] }
    await assert.rejects(a.client.agents.register(broken), { kind: 'unavailable', message: /no such file/ })
    assert.equal((await a.client.agents.list({ name: 'broken', offlineToo: true })).length, 0)
  })

  test('over HTTP only with the token, from this machine’s own names', async () => {
    const token = await loadHttpToken(b.home)
    const server = createHttpServer({ listen: '127.0.0.1:0', token, log: silentLogger })
    const { mount, close } = await createMeshMount({ client: b.client, version: '1', log: silentLogger })
    server.mount(mount)
    await server.start(new AbortController().signal)
    try {
      const url = new URL(`${server.address}/mcp`)
      const host = new Client(info, { versionNegotiation: { mode: 'auto' } })
      const headers = { authorization: `Bearer ${token}` }
      await host.connect(new StreamableHTTPClientTransport(url, { requestInit: { headers } }))
      assert.equal(host.getNegotiatedProtocolVersion(), '2026-07-28')
      assert.notEqual((await host.callTool({ name: 'mesh_status', arguments: {} })).isError, true)
      await host.close()

      const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'ping' })
      const post = (extra: Record<string, string>): Promise<Response> =>
        fetch(url, { method: 'POST', body, headers: { 'content-type': 'application/json', ...extra } })
      assert.equal((await post({})).status, 401)
      assert.equal((await post({ ...headers, origin: 'https://attacker.example' })).status, 403)
    } finally {
      await close()
      await server.stop()
    }
  })
})
