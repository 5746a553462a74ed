import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type ByteStream, createMemoryNetwork, type PeerStreams, TrellisError } from '../../../src/base/index.ts'
import {
  client,
  createPeerRpc,
  createRouter,
  isNotExecuted,
  type PeerRpc,
  RPC_MOVE_PROTOCOL,
} from '../../../src/rpc/index.ts'
import { createEchoService, type EchoRecord } from '../../support/echo-service.ts'
import { eventually } from '../../support/eventually.ts'
import { EchoService } from '../../support/generated/echo.services.ts'
import { foundNode, joinNode, LOOPBACK } from '../../support/mesh.ts'

interface Pair {
  here: PeerRpc
  there: PeerRpc
  peer: string
  self: string
  record: EchoRecord
}

async function run(a: PeerStreams, b: PeerStreams, use: (pair: Pair) => Promise<void>): Promise<void> {
  const { service, record } = createEchoService()
  const here = createPeerRpc({ streams: a })
  const there = createPeerRpc({ streams: b, router: createRouter({ services: [service] }) })
  await here.start(AbortSignal.timeout(60_000))
  await there.start(AbortSignal.timeout(60_000))
  try {
    await use({ here, there, peer: b.self, self: a.self, record })
  } finally {
    await here.stop()
    await there.stop()
  }
  assert.deepEqual(here.stats, { openedCount: 0, acceptedCount: 0, outgoingCallCount: 0, incomingCallCount: 0 })
}

test('calls over the mesh: kinds, caller, priorities, one stream each', { timeout: 250_000 }, async () => {
  await using founder = await foundNode({ listen: [LOOPBACK.tcp] })
  await using joiner = await joinNode(await founder.node.createInvite(), { listen: [LOOPBACK.tcp] })
  await joiner.node.connect(founder.node.peer)
  await run(joiner.node.streams, founder.node.streams, async ({ here, there, peer, self, record }) => {
    const echo = client(EchoService, here.channel(peer))
    const replies = await Promise.all(Array.from({ length: 100 }, (_, count) => echo.echo({ count })))
    for (const [count, reply] of replies.entries()) assert.equal(reply.count, count)
    assert.deepEqual(record.contexts[0]?.caller, { kind: 'peer', peer: self })
    assert.equal(here.stats.openedCount, 1)
    const payload = Buffer.alloc(5_000_000, 'z')
    assert(payload.equals((await echo.echo({ payload }, { priority: 'bulk' })).payload))
    assert.equal(here.stats.openedCount, 2)
    assert.equal(there.stats.acceptedCount, 2)
    let count = 0
    for await (const reply of echo.produce({ count: 500, replyBytes: 10_000 })) assert.equal(reply.count, count++)
    assert.equal(count, 500)
    assert((await here.ping(peer)) >= 0)
  })
})

test('a stream that was lost is opened again; both sides may call', async () => {
  const network = createMemoryNetwork()
  await run(network.node('a'), network.node('b'), async ({ here, there, peer, self }) => {
    const echo = client(EchoService, here.channel(peer))
    await echo.echo({})
    const hanging = assert.rejects(echo.echo({ text: 'hang' }), { kind: 'unavailable' })
    await eventually(() => assert.equal(there.stats.incomingCallCount, 1))
    await there.stop()
    await hanging
    await there.start(AbortSignal.timeout(60_000))
    assert.equal((await echo.echo({ count: 3 })).count, 3)
    await assert.rejects(client(EchoService, there.channel(self)).echo({}), { kind: 'unimplemented' })
  })
})

test('a peer that is not there, and one that has no time', async () => {
  const network = createMemoryNetwork()
  await run(network.node('a'), network.node('b'), async ({ here }) => {
    const echo = client(EchoService, here.channel('nobody'))
    await assert.rejects(echo.echo({}), (reason: unknown) => {
      assert(reason instanceof TrellisError && reason.kind === 'unavailable')
      return isNotExecuted(reason)
    })
    await assert.rejects(
      async () => {
        for await (const reply of echo.produce({})) assert.fail(`unexpected ${reply.count}`)
      },
      { kind: 'unavailable' },
    )
    await assert.rejects(echo.echo({}, { signal: AbortSignal.abort() }), { kind: 'canceled' })
    await assert.rejects(echo.echo({}, { timeoutMs: 0 }))
  })
})

test('a call has its deadline while the stream is being opened', async () => {
  const network = createMemoryNetwork()
  const streams = network.node('a')
  const slow: PeerStreams = {
    self: streams.self,
    open: (_peer, _protocol, options) =>
      new Promise((_resolve, reject) => {
        options?.signal?.addEventListener('abort', () => reject(new TrellisError('canceled', 'stopped')), {
          once: true,
        })
      }),
    handle: (protocol, handler) => streams.handle(protocol, handler),
    connected: () => [],
    onPeer: () => () => {},
  }
  await run(slow, network.node('b'), async ({ here, peer }) => {
    const echo = client(EchoService, here.channel(peer))
    await assert.rejects(echo.echo({}, { timeoutMs: 20 }), { kind: 'deadline_exceeded' })
  })
})

/** The view of a node that keeps the streams which are opened by it, or serves one protocol less. */
function watched(streams: PeerStreams, without?: string): { streams: PeerStreams; opened: ByteStream[] } {
  const opened: ByteStream[] = []
  const view: PeerStreams = {
    self: streams.self,
    async open(...args) {
      const stream = await streams.open(...args)
      opened.push(stream)
      return stream
    },
    handle: (protocol, handler) => (protocol === without ? () => {} : streams.handle(protocol, handler)),
    connected: () => streams.connected(),
    onPeer: listener => streams.onPeer(listener),
  }
  return { streams: view, opened }
}

test('with a better path running calls go over to it, and do without the former one', async () => {
  const network = createMemoryNetwork()
  const { streams, opened } = watched(network.node('a'))
  await run(streams, network.node('b'), async ({ here, there, peer }) => {
    const echo = client(EchoService, here.channel(peer))
    const requests = Promise.withResolvers<void>()
    const chat = echo.chat(
      (async function* () {
        yield { text: 'before' }
        await requests.promise
        yield { text: 'after' }
      })(),
    )
    assert.equal((await chat.next()).value?.text, 'before')
    for (const count of [1, 2, 3]) {
      network.changePath('b')
      await eventually(() => assert.equal(opened.length, 1 + count))
      // Answered on whichever it is; behind it the move is over.
      await eventually(async () => {
        await echo.echo({ count })
        assert.throws(() => opened.at(-2)?.send(new Uint8Array(1)))
      })
      opened.at(-2)?.abort(new Error('the former path is gone'))
    }
    requests.resolve()
    assert.equal((await chat.next()).value?.text, 'after')
    assert.equal((await chat.next()).done, true)
    assert.deepEqual([here.stats.openedCount, there.stats.acceptedCount], [1, 1])
  })
})

test('a move is made only by the peer whose connection it is, with its token', async () => {
  const network = createMemoryNetwork()
  await run(network.node('a'), network.node('b'), async ({ here, there, peer }) => {
    const echo = client(EchoService, here.channel(peer))
    await echo.echo({})
    const stranger = await network.node('c').open(peer, RPC_MOVE_PROTOCOL)
    const closed = Promise.withResolvers<Error | undefined>()
    stranger.open({ data: () => assert.fail('was accepted'), drain() {}, end() {}, close: closed.resolve })
    stranger.send(new Uint8Array(16))
    assert.ok((await closed.promise) instanceof Error)
    await echo.echo({})
    assert.equal(there.stats.acceptedCount, 1)
  })
})

test('with a better path to a peer that moves no connections the next call takes it, and those that run finish where they are', async () => {
  const network = createMemoryNetwork()
  const { streams } = watched(network.node('b'), RPC_MOVE_PROTOCOL)
  await run(network.node('a'), streams, async ({ here, there, peer }) => {
    const echo = client(EchoService, here.channel(peer))
    const requests = Promise.withResolvers<void>()
    const chat = echo.chat(
      (async function* () {
        yield { text: 'before' }
        await requests.promise
        yield { text: 'after' }
      })(),
    )
    assert.equal((await chat.next()).value?.text, 'before')
    assert.equal(here.stats.openedCount, 1)
    network.changePath('b')
    await eventually(async () => {
      await echo.echo({})
      assert.deepEqual([here.stats.openedCount, there.stats.acceptedCount], [2, 2])
    })
    requests.resolve()
    assert.equal((await chat.next()).value?.text, 'after')
    assert.equal((await chat.next()).done, true)
    // The first is closed when nothing runs on it any more.
    await eventually(() => assert.equal(here.stats.openedCount, 1))
    await echo.echo({})
    assert.equal(here.stats.openedCount, 1)
  })
})
