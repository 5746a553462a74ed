import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { parseAgentRef, toAgentError } from '../../../src/agents/index.ts'
import { type AgentMesh, type AgentNode, createAgentMesh, service } from '../../support/agents.ts'
import { eventually } from '../../support/eventually.ts'

const CALL_COUNT = 200
const IN_FLIGHT = 8
const TIMEOUT_MS = 60_000

let mesh: AgentMesh
let a: AgentNode
let b: AgentNode
before(async () => {
  mesh = await createAgentMesh()
  a = await mesh.start(1)
  b = await mesh.start(2)
})
after(() => mesh[Symbol.asyncDispose]())

/** Process ids of the server's processes, found by their arguments. */
function processes(mark: string): number[] {
  try {
    return execFileSync('pgrep', ['-f', mark], { encoding: 'utf8' }).trim().split('\n').map(Number)
  } catch {
    return []
  }
}

test('calls to an agent whose processes are killed at random end: with a result, or a typed error in time', async () => {
  const mark = `killed-${process.pid}`
  const server = fileURLToPath(new URL('../../../examples/agents/mcp-server.ts', import.meta.url))
  await a.agents.register({ ...service('notes', ''), kind: 'mcp', command: [process.execPath, server, mark] })
  await eventually(() => assert.equal(b.agents.registry.find({ name: 'notes' }).length, 1))
  const outcomes: string[] = []
  let killedCount = 0
  let nextIndex = 0
  async function caller(): Promise<void> {
    while (nextIndex < CALL_COUNT) {
      const index = nextIndex++
      // Every tenth call or so comes beside a kill: before, in the middle of or behind it.
      if (index % 10 === 5) {
        for (const pid of processes(mark)) {
          try {
            process.kill(pid, 'SIGKILL')
            killedCount++
          } catch {
            // It has just ended.
          }
        }
      }
      try {
        const args = JSON.stringify({ text: String(index) })
        for await (const event of b.agents.call(parseAgentRef('notes'), 'add', args, { timeoutMs: TIMEOUT_MS }))
          if (event.type === 'result') outcomes.push('result')
      } catch (reason) {
        const error = toAgentError(reason)
        assert.ok(['unavailable', 'deadline_exceeded'].includes(error.kind), `${error.kind}: ${error.message}`)
        assert.ok(error.retryable || error.kind === 'deadline_exceeded')
        outcomes.push(error.kind)
        // What the error asks for, as a well-behaved caller does.
        await new Promise(resolve => setTimeout(resolve, Math.min(error.retryAfterMs ?? 0, 200)))
      }
    }
  }
  await Promise.all(Array.from({ length: IN_FLIGHT }, caller))
  assert.equal(outcomes.length, CALL_COUNT)
  assert.ok(killedCount > 0)
  assert.ok(outcomes.includes('result'))
  // None is left hanging on either side, and the agent is there again.
  await eventually(() => assert.equal(a.agents.broker.activeCalls('notes'), 0))
  await eventually(async () => {
    const events = []
    for await (const event of b.agents.call(parseAgentRef('notes'), 'list', '{}')) events.push(event.type)
    assert.ok(events.includes('result'))
  })
  await a.agents.remove('notes')
  await eventually(() => assert.deepEqual(processes(mark), []))
})
