import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { PassThrough } from 'node:stream'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { Client } from '@modelcontextprotocol/client'
import { Client as OlderClient } from '@modelcontextprotocol/sdk/client/index.js'
import type { AuditEvent } from '../../../src/agents/audit.ts'
import { Broker } from '../../../src/agents/broker.ts'
import { createLineChannel, createStreamChannel, type McpChannel } from '../../../src/agents/mcp/channel.ts'
import { runMcpConnection } from '../../../src/agents/mcp/connection.ts'
import { CALLER_META, runMcpGate, TIMEOUT_META } from '../../../src/agents/mcp/gate.ts'
import { createChannelTransport } from '../../../src/agents/mcp/transport.ts'
import { Policies } from '../../../src/agents/policy.ts'
import { createMemoryPair, silentLogger, systemClock } from '../../../src/base/index.ts'
import { checkPolicy } from '../../../src/config/index.ts'

const life = new AbortController()
const everything = join(
  dirname(createRequire(import.meta.url).resolve('@modelcontextprotocol/server-everything/package.json')),
  'dist/index.js',
)
const fixture = fileURLToPath(new URL('mcp-server.ts', import.meta.url))

interface Far {
  audited: AuditEvent[]
  children: ChildProcess[]
  /** A host's end of a connection to the server over a gate. */
  connect: () => McpChannel
}

/** A server's process behind the broker, and the way to it that a host on another node has. */
function far(args: string[], rules: unknown = {}): Far {
  const made: Far = {
    audited: [],
    children: [],
    connect() {
      const [toConnection, toHost] = [new PassThrough(), new PassThrough()]
      const policy = checkPolicy(rules, 'test')
      const open = async (): Promise<McpChannel> => {
        const policies = new Policies([await policy], 'lab')
        const broker = new Broker({
          self: 'self',
          policies: () => policies,
          isMember: () => true,
          isAdmin: () => false,
          nameOf: () => 'alice',
          audit: { append: event => void made.audited.push(event), checkWritable() {} },
          clock: systemClock,
          log: silentLogger,
        })
        const header = { agent: 'fixture', protocol: 'mcp' as const, timeoutMs: undefined, depth: 0, traceParent: '' }
        const session = broker.openInbound('caller', header, life.signal)
        const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'ignore'] })
        made.children.push(child)
        const [near, away] = createMemoryPair()
        const server = createLineChannel(child.stdout, child.stdin)
        const gate = runMcpGate({ caller: createStreamChannel(away), server, session, log: silentLogger })
        void gate
          .catch(() => {})
          .finally(() => {
            session.end()
            child.kill()
          })
        return createStreamChannel(near)
      }
      const host = createLineChannel(toConnection, toHost)
      void runMcpConnection({ host, open, log: silentLogger }, life.signal).catch(() => {})
      return createLineChannel(toHost, toConnection)
    },
  }
  return made
}

const info = { name: 'test', version: '1' }

test('an unmodified server is used from another node as if it were local, with the 2025 revisions', async () => {
  const { connect, audited } = far([everything, 'stdio'])
  const client = new OlderClient(info, { capabilities: {} })
  await client.connect(createChannelTransport(connect()))
  const { tools } = await client.listTools()
  assert.ok(tools.some(({ name }) => name === 'echo'))
  const echoed = await client.callTool({ name: 'echo', arguments: { message: 'über the mesh' } })
  assert.match(JSON.stringify(echoed.content), /über the mesh/)
  const progress: number[] = []
  await client.callTool({ name: 'trigger-long-running-operation', arguments: { duration: 0.2, steps: 3 } }, undefined, {
    onprogress: ({ progress: done }) => progress.push(done),
  })
  assert.deepEqual(progress, [1, 2, 3])
  const { resources } = await client.listResources()
  assert.ok(resources[0] !== undefined)
  assert.ok((await client.readResource({ uri: resources[0].uri })).contents.length > 0)
  const { prompts } = await client.listPrompts()
  assert.ok(prompts.length > 0)
  assert.ok(audited.some(({ tool, outcome }) => tool === 'echo' && outcome === 'ok'))
  assert.deepEqual(new Set(audited.map(({ outcome }) => outcome)), new Set(['ok']))
  await client.close()
})

test('canceled and overdue calls end on both sides, and the session goes on', async () => {
  const { connect, audited } = far([fixture])
  const client = new OlderClient(info, { capabilities: {} })
  await client.connect(createChannelTransport(connect()))
  const cancel = new AbortController()
  const call = client.callTool({ name: 'hang', arguments: {} }, undefined, { signal: cancel.signal })
  cancel.abort('no longer needed')
  await assert.rejects(call)
  const overdue = await client.callTool({ name: 'hang', arguments: {}, _meta: { [TIMEOUT_META]: 200 } })
  assert.equal(overdue.isError, true)
  assert.equal((overdue.structuredContent as { kind: string }).kind, 'deadline_exceeded')
  const { structuredContent } = await client.callTool({ name: 'canceled', arguments: {} })
  assert.deepEqual(structuredContent, { count: 2 })
  const kinds = audited.filter(({ tool }) => tool !== undefined).map(({ kind }) => kind)
  assert.deepEqual(kinds, ['canceled', 'deadline_exceeded', undefined])
  await client.close()
})

test('2026-07-28 goes through too; a server sees the proven caller and the time left, whatever the caller claims', async () => {
  const { connect } = far([fixture])
  const client = new Client(info, { versionNegotiation: { mode: { pin: '2026-07-28' } } })
  await client.connect(createChannelTransport(connect()))
  const _meta = { [CALLER_META]: { peer: 'somebody else' }, [TIMEOUT_META]: 60_000, 'other/key': 1 }
  const { structuredContent } = await client.callTool({ name: 'who', arguments: {}, _meta })
  const meta = (structuredContent as { meta: Record<string, unknown> }).meta
  assert.deepEqual(meta[CALLER_META], { peer: 'caller', name: 'alice', domain: 'lab', admin: false })
  assert.ok((meta[TIMEOUT_META] as number) <= 60_000)
  assert.equal(meta['other/key'], 1)
  await client.close()
})

test('a refused call says why, to models and programs, and how to do better', async () => {
  const { connect, audited } = far([fixture], {
    same_domain: 'deny',
    rules: [{ effect: 'allow', tools: ['who', 'canceled'] }],
    limits: [{ tools: ['who'], calls_per_minute: 1 }],
  })
  const client = new OlderClient(info, { capabilities: {} })
  await client.connect(createChannelTransport(connect()))
  assert.ok((await client.listTools()).tools.length > 0)
  assert.notEqual((await client.callTool({ name: 'who', arguments: {} })).isError, true)
  const limited = await client.callTool({ name: 'who', arguments: {} })
  assert.equal(limited.isError, true)
  const failure = limited.structuredContent as { category: string; retryable: boolean; retry_after_ms: number }
  assert.equal(failure.category, 'RATE_LIMITED')
  assert.equal(failure.retryable, true)
  assert.ok(failure.retry_after_ms > 0)
  const foreign = await client.callTool({ name: 'hang', arguments: {} })
  assert.equal((foreign.structuredContent as { category: string }).category, 'PERMISSION_DENIED')
  await assert.rejects(client.getPrompt({ name: 'secret' }), (reason: { code: number; data: { category: string } }) => {
    assert.equal(reason.code, -32011)
    assert.equal(reason.data.category, 'PERMISSION_DENIED')
    return true
  })
  const denied = audited.filter(({ outcome }) => outcome === 'denied').map(({ tool }) => tool)
  assert.deepEqual(denied, ['who', 'hang', 'prompts/get'])
  await client.close()
})

test('a server that dies ends the calls that wait in typed errors; the next call has a new one', async () => {
  const { connect, children } = far([fixture])
  const client = new OlderClient(info, { capabilities: {} })
  await client.connect(createChannelTransport(connect()))
  const waiting = client.callTool({ name: 'hang', arguments: {} })
  await client.callTool({ name: 'canceled', arguments: {} })
  children[0]?.kill('SIGKILL')
  const failed = await waiting
  assert.equal(failed.isError, true)
  assert.equal((failed.structuredContent as { kind: string }).kind, 'unavailable')
  assert.equal((failed.structuredContent as { retryable: boolean }).retryable, true)
  const { tools } = await client.listTools()
  assert.ok(tools.length > 0)
  assert.equal(children.length, 2)
  await client.close()
})

test('output that is no message goes nowhere; a flood without an end breaks the session', async () => {
  const { connect } = far([fixture])
  const client = new OlderClient(info, { capabilities: {} })
  await client.connect(createChannelTransport(connect()))
  const flooded = await client.callTool({ name: 'flood', arguments: {} })
  assert.equal(flooded.isError, true)
  assert.equal((flooded.structuredContent as { category: string }).category, 'RESOURCE_EXHAUSTED')
  await client.close()
})

test.after(() => life.abort())
