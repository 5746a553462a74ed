/** MCP servers that misbehave where they are registered: a clear error in time, no card, no process left. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { AGENT_FACTORIES, type AgentDefinition, type AgentError, parseAgentRef } from '../../../src/agents/index.ts'
import { createMcpTarget } from '../../../src/agents/mcp/target.ts'
import { type AgentMesh, type AgentNode, createAgentMesh, service } from '../../support/agents.ts'
import { eventually } from '../../support/eventually.ts'

let mesh: AgentMesh
let node: AgentNode
const startedPids: number[] = []
const lines: string[] = []
let connectTimeoutMs = 60_000

before(async () => {
  mesh = await createAgentMesh()
  node = await mesh.start(1, {
    factories: {
      ...AGENT_FACTORIES,
      mcp(definition, context) {
        const note = (line: string): void => {
          lines.push(line)
          const pid = /^started process (\d+)$/.exec(line)?.[1]
          if (pid !== undefined) startedPids.push(Number(pid))
          context.note(line)
        }
        return createMcpTarget(definition, { ...context, note }, { connectTimeoutMs })
      },
    },
  })
})
after(() => mesh[Symbol.asyncDispose]())

function script(source: string): AgentDefinition {
  return { ...service('bad', ''), kind: 'mcp', command: [process.execPath, '--input-type=module', '-e', source] }
}

/** Of a group: it and all that it has started. */
function isGroupRunning(pid: number): boolean {
  try {
    process.kill(-pid, 0)
    return true
  } catch {
    return false
  }
}

async function isContained(definition: AgentDefinition, message: RegExp): Promise<void> {
  startedPids.length = 0
  await assert.rejects(node.agents.register(definition), (reason: AgentError) => {
    assert.equal(reason.kind, 'unavailable')
    assert.match(reason.message, message)
    assert.ok(reason.notExecuted)
    return true
  })
  assert.equal(startedPids.length, 1)
  await eventually(() => assert.ok(!startedPids.some(isGroupRunning)))
  assert.equal(node.agents.hosted('bad'), undefined)
  assert.deepEqual(node.agents.registry.find({ name: 'bad', offlineToo: true }), [])
}

const flood = (part: string): string =>
  `for (;;) if (!process.stdout.write(${part})) await new Promise(resolve => process.stdout.once('drain', resolve))`

test('a line without an end', () =>
  isContained(script(flood('"x".repeat(65_536)')), /does not answer: a message is longer than \d+ bytes/))

test('lines without an end that are no messages', () =>
  isContained(script(flood('"noise\\n".repeat(10_000)')), /does not answer: the MCP server floods its standard output/))

test('messages without an end, none of them the answer', async () => {
  connectTimeoutMs = 1_000
  const message = '{"jsonrpc":"2.0","method":"notifications/message","params":{"level":"info","data":1}}\\n'
  await isContained(script(flood(`'${message}'.repeat(100)`)), /does not answer: not ready within 1000 ms/)
})

test('a server that never answers, and takes no heed of being asked to end', async () => {
  connectTimeoutMs = 500
  const source = 'process.on("SIGTERM", () => {}); process.stdin.resume(); setInterval(() => {}, 1000)'
  await isContained(script(source), /does not answer: not ready within 500 ms/)
})

test('a banner before the first message is for the log only', async () => {
  connectTimeoutMs = 60_000
  const fixture = new URL('mcp-server.ts', import.meta.url)
  await node.agents.register({ ...script(`import ${JSON.stringify(fixture.href)}`), name: 'good' })
  assert.ok(lines.includes('stdout: a banner that is no message'))
  const events: string[] = []
  for await (const { type } of node.agents.call(parseAgentRef('good'), 'who', '{}')) events.push(type)
  assert.deepEqual(events, ['result'])
  await node.agents.remove('good')
  await eventually(() => assert.ok(!startedPids.some(isGroupRunning)))
})
