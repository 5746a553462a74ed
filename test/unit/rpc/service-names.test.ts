import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { AsyncQueue, createMemoryNetwork, type PeerId, TrellisError } from '../../../src/base/index.ts'
import {
  type CallOptions,
  client,
  createPeerRpc,
  createRouter,
  type LocalName,
  type NameRecord,
  type Presence,
  type RpcChannel,
  RpcError,
  ServiceNames,
} from '../../../src/rpc/index.ts'
import { createEchoService } from '../../support/echo-service.ts'
import { eventually } from '../../support/eventually.ts'
import { EchoService } from '../../support/generated/echo.services.ts'

const NAME = 'stage-0'
const SERVICE = EchoService.name

type Change = { key: string; author: PeerId; value: unknown }

/** Records that all nodes of a test see at once. */
function createBoard() {
  const records = new Map<string, Change>()
  const watchers = new Set<AsyncQueue<Change>>()
  const put = (change: Change): void => {
    records.set(`${change.author}/${change.key}`, change)
    for (const watcher of watchers) watcher.push(change)
  }
  const presence = (author: PeerId): Presence => ({
    set: (key, value) => put({ key, author, value: structuredClone(value) }),
    delete: key => put({ key, author, value: undefined }),
    watch({ signal }) {
      const queue = new AsyncQueue<Change>(Infinity)
      for (const record of records.values()) queue.push(record)
      watchers.add(queue)
      signal.addEventListener('abort', () => queue.end(), { once: true })
      return queue
    },
  })
  return { presence, put, records }
}

interface Fake {
  calls: { path: string; options: CallOptions | undefined }[]
  channel: RpcChannel
}

/** A peer whose calls are answered by a function. */
function createFake(answer: (request: unknown, options: CallOptions | undefined) => Promise<unknown>): Fake {
  const calls: Fake['calls'] = []
  return {
    calls,
    channel: {
      unary(method, request, options) {
        calls.push({ path: method.path, options })
        return answer(request, options)
      },
      async *stream(method, requests, options) {
        calls.push({ path: method.path, options })
        const all: unknown[] = []
        for await (const request of requests) all.push(request)
        yield await answer(all, options)
      },
    } as RpcChannel,
  }
}

const ok = (text: string) => createFake(async () => ({ text }))
const failing = (error: Error) =>
  createFake(async () => {
    throw error
  })
const lost = new RpcError('unavailable', 'lost')
const refused = new RpcError('unavailable', 'refused', { notExecuted: true })

/** The names as one node sees them, with fake peers that serve. Fakes are asked in their order. */
async function setUp(fakes: Record<string, Fake>, local: LocalName[] = []) {
  const board = createBoard()
  for (const peer of Object.keys(fakes))
    board.put({ key: NAME, author: peer, value: { services: [SERVICE], running: 0, capacity: 1 } satisfies NameRecord })
  const order = Object.keys(fakes)
  const names = new ServiceNames({
    self: 'me',
    presence: board.presence('me'),
    local: { all: () => local, onChange: () => () => {} },
    channelTo: peer => fakes[peer]?.channel ?? failing(refused).channel,
    rttMs: peer => 10 ** order.indexOf(peer),
    // The first of two is chosen always.
    random: { unit: () => 0, bytes: count => new Uint8Array(count) },
  })
  await names.start()
  await eventually(() => assert.equal(names.servers(NAME).length, order.length + local.length))
  return { names, board, echo: client(EchoService, names.channel(NAME)) }
}

describe('calls by name', () => {
  it('go to the best who serves the name, which the path tells it', async () => {
    const [near, far] = [ok('near'), ok('far')]
    const { echo } = await setUp({ near, far })
    assert.equal((await echo.add({})).text, 'near')
    assert.deepEqual(
      near.calls.map(({ path }) => path),
      [`~${NAME}/${SERVICE}/Add`],
    )
    assert.equal(far.calls.length, 0)
  })

  it('go to another when the first did not execute them', async () => {
    for (const error of [refused, new RpcError('unimplemented', 'no method', { remote: true, notExecuted: true })]) {
      const { echo } = await setUp({ a: failing(error), b: ok('b') })
      assert.equal((await echo.add({})).text, 'b')
      assert.equal((await echo.collect([{ count: 1 }, { count: 2 }])).text, 'b')
    }
  })

  it('go to another when they were lost only if that does no harm', async () => {
    const [a, b] = [failing(lost), ok('b')]
    const { echo } = await setUp({ a, b })
    await assert.rejects(echo.add({}), { kind: 'unavailable' })
    const again = await setUp({ a, b })
    assert.equal((await again.echo.echo({})).text, 'b')
    const keyed = await setUp({ a, b })
    assert.equal((await keyed.echo.add({}, { idempotencyKey: 'k' })).text, 'b')
    const said = await setUp({ a, b })
    assert.equal((await said.echo.add({}, { idempotent: true })).text, 'b')
  })

  it('fail with what the handler said, without asking another', async () => {
    const b = ok('b')
    const { echo } = await setUp({ a: failing(new TrellisError('invalid_argument', 'bad')), b })
    await assert.rejects(echo.echo({}), { kind: 'invalid_argument', message: 'bad' })
    assert.equal(b.calls.length, 0)
  })

  it('fail with the first failure when all fail, and at the deadline', async () => {
    const { echo } = await setUp({ a: failing(refused), b: failing(lost) })
    await assert.rejects(echo.echo({}), { message: 'refused' })
    const hanging = createFake(
      (_, options) =>
        new Promise((_resolve, reject) =>
          options?.signal?.addEventListener('abort', () => reject(options.signal?.reason as Error), { once: true }),
        ),
    )
    const slow = await setUp({ hanging })
    await assert.rejects(slow.echo.echo({}, { signal: AbortSignal.timeout(20) }), { kind: 'deadline_exceeded' })
  })

  it('are given to a second one too when the first is slow and the caller said so', async () => {
    const canceled = Promise.withResolvers<unknown>()
    const slow = createFake(
      (_, options) =>
        new Promise((_resolve, reject) =>
          options?.signal?.addEventListener(
            'abort',
            () => {
              canceled.resolve(options.signal?.reason)
              reject(options.signal?.reason as Error)
            },
            { once: true },
          ),
        ),
    )
    const { echo } = await setUp({ slow, b: ok('b') })
    assert.equal((await echo.echo({}, { hedgeAfterMs: 5 })).text, 'b')
    assert.equal(((await canceled.promise) as TrellisError).kind, 'canceled')
  })

  it('of streams move on before the first reply, with all that was sent', async () => {
    const b = createFake(async request => ({ count: (request as unknown[]).length }))
    const { echo } = await setUp({ a: failing(refused), b })
    const replies = echo.chat(Array.from({ length: 10 }, () => ({ text: 'x' })))
    assert.equal((await replies.next()).value?.count, 10)
    assert.equal((await replies.next()).done, true)
    // More than is kept.
    const long = await setUp({ a: failing(refused), b })
    await assert.rejects(long.echo.chat(Array.from({ length: 100 }, () => ({}))).next(), { message: 'refused' })
  })

  it('say whether nobody serves the name, or not with this service', async () => {
    const { names, board, echo } = await setUp({ a: ok('a') })
    await assert.rejects(client(EchoService, names.channel('nobody')).echo({}), { kind: 'unavailable' })
    board.put({ key: NAME, author: 'a', value: { services: ['other.Service'], running: 0, capacity: 1 } })
    await eventually(() => assert.rejects(echo.echo({}), { kind: 'unimplemented' }))
    board.put({ key: NAME, author: 'a', value: undefined })
    await eventually(() => assert.rejects(echo.echo({}), { kind: 'unavailable' }))
  })

  it('ignore records that are none', async () => {
    const { names, board } = await setUp({ a: ok('a') })
    const bad = [1, 'text', [], {}, { services: 'x' }, { services: [1] }, null]
    for (const [index, value] of bad.entries()) board.put({ key: NAME, author: `bad-${index}`, value })
    board.put({ key: '../x', author: 'a', value: { services: [SERVICE] } })
    board.put({ key: NAME, author: 'odd', value: { services: [SERVICE], running: -4, capacity: 'x' } })
    await eventually(() => assert.equal(names.servers(NAME).length, 2))
    assert.deepEqual([...names.all().keys()], [NAME])
    assert.deepEqual(names.servers(NAME)[1], { peer: 'odd', services: [SERVICE], runningCount: 0, capacity: 1 })
  })
})

describe('what a node serves', () => {
  it('is told to the mesh, called here without a way around, and withdrawn', async () => {
    const { service } = createEchoService()
    const network = createMemoryNetwork()
    await using stack = new AsyncDisposableStack()
    const start = async (peer: string, router = createRouter()) => {
      const rpc = createPeerRpc({ streams: network.node(peer), router })
      await rpc.start(AbortSignal.timeout(60_000))
      stack.defer(() => rpc.stop())
      return rpc
    }
    const named = {
      ...service,
      methods: service.methods.map(({ descriptor, handler }) => ({
        handler,
        descriptor: { ...descriptor, path: `~${NAME}/${descriptor.path}` },
      })),
    }
    const a = await start('a', createRouter({ services: [named] }))
    const b = await start('b')
    const board = createBoard()
    let isServed = true
    const changed = new Set<() => void>()
    const local: LocalName = {
      name: NAME,
      services: [SERVICE],
      runningCount: 0,
      capacity: 3,
      channel: ok('here').channel,
    }
    const make = (self: string, rpc: typeof a, own: LocalName[]) =>
      new ServiceNames({
        self,
        presence: board.presence(self),
        local: {
          all: () => (isServed ? own : []),
          onChange(listener) {
            changed.add(listener)
            return () => changed.delete(listener)
          },
        },
        channelTo: peer => rpc.channel(peer),
        rttMs: () => 1,
      })
    const [namesOfA, namesOfB] = [make('a', a, [local]), make('b', b, [])]
    await namesOfA.start()
    await namesOfB.start()
    await eventually(() => assert.equal(namesOfB.servers(NAME)[0]?.capacity, 3))
    assert.equal((await client(EchoService, namesOfB.channel(NAME)).echo({ text: 'there' })).text, 'there')
    assert.equal((await client(EchoService, namesOfA.channel(NAME)).echo({ text: 'there' })).text, 'here')
    isServed = false
    for (const listener of changed) listener()
    await eventually(() => assert.deepEqual(namesOfB.servers(NAME), []))
    isServed = true
    for (const listener of changed) listener()
    await eventually(() => assert.equal(namesOfB.servers(NAME).length, 1))
    await namesOfA.stop()
    await eventually(() => assert.deepEqual(namesOfB.servers(NAME), []))
    await namesOfB.stop()
  })
})
