import assert from 'node:assert/strict'
import { type AddressInfo, connect, createServer, type Server } from 'node:net'
import { test } from 'node:test'
import {
  type AgentDefinition,
  AgentError,
  type AgentFailure,
  EMPTY_DESCRIPTION,
  FAILURE_CATEGORIES,
  fromAgentFailure,
  parseAgentRef,
  startForward,
  superviseProcess,
  type TargetFactory,
  toAgentError,
  toAgentFailure,
} from '../../../src/agents/index.ts'
import { type Clock, systemClock } from '../../../src/base/index.ts'
import { createAgentMesh, service } from '../../support/agents.ts'
import { eventually } from '../../support/eventually.ts'

function program(name: string): AgentDefinition {
  const description = EMPTY_DESCRIPTION
  return { name, kind: 'program', url: '', command: [], environment: {}, workingDirectory: '', description }
}

/** An agent that fails in every way there is until its caller has done what the failure says. */
function createStubborn(): TargetFactory {
  const stock = new Map<string, number>()
  let busyCount = 1
  let brokenCount = 1
  return () => ({
    protocols: [],
    async *invoke(tool, argumentsJson) {
      const args = JSON.parse(argumentsJson) as { item?: string; count?: number; key?: string }
      if (tool === 'oder') {
        throw new AgentError('not_found', 'no tool oder', { paramHints: { tool: 'order' } })
      }
      if (args.item === undefined) throw new AgentError('invalid_argument', 'no item', { paramHints: { item: 'nut' } })
      if (args.key !== 'open sesame')
        throw new AgentError('permission_denied', 'a key is needed', { paramHints: { key: 'open sesame' } })
      if (busyCount-- > 0)
        throw new AgentError('resource_exhausted', 'busy', {
          category: 'RATE_LIMITED',
          retryable: true,
          retryAfterMs: 5,
        })
      if ((args.count ?? 100) > 10)
        throw new AgentError('resource_exhausted', 'at most 10 at once', { paramHints: { count: '10' } })
      if (brokenCount-- > 0) throw new AgentError('internal', 'a fuse blew', { retryable: true })
      stock.set(args.item, args.count ?? 0)
      yield { type: 'result', json: JSON.stringify({ ordered: args.count }) }
    },
    async close() {},
  })
}

test('a scripted client corrects itself from a failure of each category', async () => {
  await using mesh = await createAgentMesh()
  const [a, b] = [await mesh.start(1), await mesh.start(2)]
  await a.agents.attach(program('shop'), createStubborn())
  await eventually(() => assert.equal(b.agents.registry.find({ name: 'shop' }).length, 1))

  let tool = 'oder'
  const args: Record<string, string | number> = {}
  const seen: string[] = []
  let result: string | undefined
  for (let attempt = 0; attempt < 10 && result === undefined; attempt++) {
    try {
      for await (const event of b.agents.call(parseAgentRef('shop'), tool, JSON.stringify(args)))
        if (event.type === 'result') result = event.json
    } catch (reason) {
      // As JSON, which is how a client of any protocol has it.
      const failure = JSON.parse(JSON.stringify(toAgentFailure(reason))) as AgentFailure
      seen.push(failure.category)
      if (failure.retryable) {
        await new Promise(resolve => setTimeout(resolve, failure.retry_after_ms ?? 0))
        continue
      }
      for (const [param, hint] of Object.entries(failure.param_hints)) {
        if (param === 'tool') tool = hint
        else args[param] = /^\d+$/.test(hint) ? Number(hint) : hint
      }
    }
  }
  assert.equal(result, '{"ordered":10}')
  assert.deepEqual(seen.toSorted(), [...FAILURE_CATEGORIES].toSorted())
})

test('an agent whose word is still on its way is waited for, but not for long', async () => {
  await using mesh = await createAgentMesh()
  // The wait ends when the test says so.
  const waits: (() => void)[] = []
  const schedule: Clock['schedule'] = (delayMs, callback) => {
    if (delayMs > 1000) return systemClock.schedule(delayMs, callback)
    waits.push(callback)
    return () => {}
  }
  const [a, b] = [await mesh.start(1), await mesh.start(2, { clock: { ...systemClock, schedule } })]
  const call = async (name: string, options = {}) => {
    for await (const event of b.agents.call(parseAgentRef(name), 'hello', '{}', options))
      if (event.type === 'result') return event.json
    return undefined
  }
  const hello: TargetFactory = () => ({
    protocols: [],
    async *invoke() {
      yield { type: 'result', json: '"hi"' }
    },
    async close() {},
  })
  const early = call('late')
  await eventually(() => assert.equal(waits.length, 1))
  const leave = await a.agents.attach(program('late'), hello)
  assert.equal(await early, '"hi"')

  const nobodys = assert.rejects(call('nobody'), { kind: 'not_found' })
  await eventually(() => assert.equal(waits.length, 2))
  waits[1]?.()
  await nobodys
  const gaveUp = new AbortController()
  const canceled = assert.rejects(call('nobody', { signal: gaveUp.signal }), { kind: 'canceled' })
  await eventually(() => assert.equal(waits.length, 3))
  gaveUp.abort()
  await canceled
  await leave()
})

test('a failure is the same behind any way that it goes', () => {
  for (const category of FAILURE_CATEGORIES) {
    const error = new AgentError('failed_precondition', 'why', {
      category,
      retryable: true,
      retryAfterMs: 7,
      suggestedActions: ['do this'],
      paramHints: { a: 'b' },
    })
    assert.deepEqual(toAgentFailure(fromAgentFailure(toAgentFailure(error))), toAgentFailure(error))
    assert.deepEqual(toAgentFailure(toAgentError(error)), toAgentFailure(error))
  }
  assert.equal(toAgentFailure(new Error('/secret/path')).message, 'the agent failed')
  assert.equal(fromAgentFailure({ category: 'NEW', message: 5, suggested_actions: 'x' }).category, 'INTERNAL_ERROR')
})

/** Answers each call by a process of its own, which may be killed at any time. */
function createProcessFactory(pids: Set<number>): TargetFactory {
  const command = ['/bin/sh', '-c', 'sleep 0.02; echo done']
  return () => ({
    protocols: [],
    async *invoke(_tool, _args, call) {
      const child = await superviseProcess({ command, workingDirectory: '/', onStderr() {} })
      pids.add(child.pid)
      call.signal.addEventListener('abort', () => void child.end(), { once: true })
      let text = ''
      for await (const part of child.stdout) text += String(part)
      const { signal } = await child.exited
      pids.delete(child.pid)
      if (text === '') {
        throw new AgentError('unavailable', `the agent’s process was ended by ${String(signal)}`, { retryable: true })
      }
      yield { type: 'result', json: JSON.stringify(text.trim()) }
    },
    async close() {},
  })
}

test('processes that are killed at random: each of 200 calls completes or fails by its deadline, with a category', async () => {
  await using mesh = await createAgentMesh()
  const [a, b] = [await mesh.start(1), await mesh.start(2)]
  const pids = new Set<number>()
  await a.agents.attach(program('worker'), createProcessFactory(pids))
  await eventually(() => assert.equal(b.agents.registry.find({ name: 'worker' }).length, 1))
  const killer = setInterval(() => {
    const [pid] = [...pids].toSorted(() => Math.random() - 0.5)
    if (pid === undefined) return
    pids.delete(pid)
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // It has just ended.
    }
  }, 10)
  const outcomes = { done: 0, failed: 0 }
  async function call(): Promise<void> {
    try {
      const ref = parseAgentRef('worker')
      for await (const event of b.agents.call(ref, 'work', '{}', { timeoutMs: 60_000 }))
        assert.deepEqual(event, { type: 'result', json: '"done"' })
      outcomes.done++
    } catch (reason) {
      assert.ok(reason instanceof AgentError, String(reason))
      assert.ok(reason.kind === 'unavailable', `${reason.kind}: ${reason.message}`)
      assert.ok(FAILURE_CATEGORIES.includes(reason.category))
      outcomes.failed++
      // As a client does that is told when to come back.
      await new Promise(resolve => setTimeout(resolve, Math.min(reason.retryAfterMs ?? 0, 100)))
    }
  }
  try {
    let leftCount = 200
    const run = async (): Promise<void> => {
      while (leftCount-- > 0) await call()
    }
    await Promise.all(Array.from({ length: 8 }, run))
  } finally {
    clearInterval(killer)
  }
  assert.equal(outcomes.done + outcomes.failed, 200)
  assert.ok(outcomes.failed > 0, 'nothing was killed in the middle of a call')
  await eventually(() => assert.equal(pids.size, 0))
  await eventually(() => assert.equal(a.agents.broker.activeCalls('worker'), 0))
})

async function listen(answer: string): Promise<Server> {
  const server = createServer(socket => {
    socket.on('error', () => {})
    socket.end(answer)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return server
}

async function ask(port: number): Promise<string> {
  let text = ''
  for await (const part of connect(port, '127.0.0.1')) text += String(part)
  return text
}

test('of several nodes that expose a name each is used, and one that fails is left out', async () => {
  await using mesh = await createAgentMesh()
  const [a, b, c] = [await mesh.start(1), await mesh.start(2), await mesh.start(3)]
  const servers = [await listen('a'), await listen('b')]
  const urls = servers.map(server => `tcp://127.0.0.1:${(server.address() as AddressInfo).port}`)
  await a.agents.register(service('twin', urls[0] ?? ''))
  await b.agents.register(service('twin', urls[1] ?? ''))
  await eventually(() => assert.equal(c.agents.registry.find({ name: 'twin' }).length, 2))
  await using forward = await startForward(c.agents, { ref: parseAgentRef('twin') })
  const answers = new Set<string>()
  await eventually(async () => {
    // Together, so that load counts.
    for (const answer of await Promise.all([1, 2, 3, 4].map(() => ask(forward.port)))) answers.add(answer)
    assert.deepEqual([...answers].toSorted(), ['a', 'b'])
  })
  // Its service is gone, but its card is there.
  await new Promise(resolve => servers[0]?.close(resolve))
  for (let count = 0; count < 5; count++) assert.equal(await ask(forward.port), 'b')
  // Its node is gone.
  await new Promise(resolve => servers[1]?.close(resolve))
  const again = await listen('a')
  await a.agents.register(service('twin', `tcp://127.0.0.1:${(again.address() as AddressInfo).port}`), {
    replace: true,
  })
  await b.stop()
  await eventually(async () => assert.equal(await ask(forward.port), 'a'))
  await new Promise(resolve => again.close(resolve))
})
