import assert from 'node:assert/strict'
import { createHash, randomBytes } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import {
  type ByteStream,
  createMemoryNetwork,
  createMessageStream,
  createSigner,
  type PeerEvent,
  type PeerStreams,
  TrellisError,
} from '../../src/base/index.ts'
import { eventually } from '../support/eventually.ts'
import { foundNode, joinNode, LOOPBACK, randomIdentity } from '../support/mesh.ts'

interface Pair {
  a: PeerStreams
  b: PeerStreams
  /** Takes b off the network. */
  removeB(): Promise<void>
  dispose(): Promise<void>
}

const MIB = 1024 * 1024
const DEADLINE_MS = 60_000

/** Collects everything that a stream tells. */
function collect(stream: ByteStream): {
  chunks: Uint8Array[]
  bytes(): number
  ended: boolean
  closes: (Error | undefined)[]
  drains: number
  order: string[]
} {
  const seen = {
    chunks: [] as Uint8Array[],
    bytes: () => seen.chunks.reduce((sum, chunk) => sum + chunk.byteLength, 0),
    ended: false,
    closes: [] as (Error | undefined)[],
    drains: 0,
    order: [] as string[],
  }
  stream.open({
    data(chunk) {
      seen.chunks.push(new Uint8Array(chunk))
      if (seen.order.at(-1) !== 'data') seen.order.push('data')
    },
    drain() {
      seen.drains++
    },
    end() {
      seen.ended = true
      seen.order.push('end')
    },
    close(error) {
      seen.closes.push(error)
      seen.order.push('close')
    },
  })
  return seen
}

/** Opens a stream from a to b; resolves with both ends. */
async function connect(pair: Pair, protocol: string): Promise<[ByteStream, ByteStream, () => void]> {
  const incoming = Promise.withResolvers<ByteStream>()
  const undo = pair.b.handle(protocol, (stream, peer) => {
    assert.equal(peer, pair.a.self)
    incoming.resolve(stream)
  })
  const ours = await pair.a.open(pair.b.self, protocol, { signal: AbortSignal.timeout(DEADLINE_MS) })
  return [ours, await incoming.promise, undo]
}

async function write(
  stream: ByteStream,
  seen: { drains: number; closes: unknown[] },
  chunk: Uint8Array,
): Promise<void> {
  const before = seen.drains
  if (!stream.send(chunk)) {
    await eventually(() => assert.ok(seen.drains > before || seen.closes.length > 0), { timeoutMs: DEADLINE_MS })
  }
}

/** What every implementation of `PeerStreams` promises to the protocols above. */
function runPeerStreamsContract(name: string, create: () => Promise<Pair>): void {
  describe(`PeerStreams: ${name}`, () => {
    let pair: Pair
    before(async () => {
      pair = await create()
    })
    after(() => pair.dispose())

    test('bytes arrive in order in both directions, then the ends, then one close', async () => {
      const [ours, theirs, undo] = await connect(pair, '/contract/order/1')
      const [seenByUs, seenByThem] = [collect(ours), collect(theirs)]
      for (let index = 0; index < 100; index++) ours.send(Buffer.from(`to ${index};`))
      theirs.send(Buffer.from('back'))
      ours.closeWrite()
      await eventually(() => assert.ok(seenByThem.ended))
      const expected = Array.from({ length: 100 }, (_, index) => `to ${index};`).join('')
      assert.equal(Buffer.concat(seenByThem.chunks).toString(), expected)
      // Half closed: the far side still sends.
      theirs.send(Buffer.from(' and forth'))
      theirs.closeWrite()
      await eventually(() => assert.equal(seenByUs.closes.length, 1))
      await eventually(() => assert.equal(seenByThem.closes.length, 1))
      assert.equal(Buffer.concat(seenByUs.chunks).toString(), 'back and forth')
      assert.deepEqual(seenByUs.closes, [undefined])
      assert.deepEqual(seenByThem.closes, [undefined])
      assert.deepEqual(seenByUs.order, ['data', 'end', 'close'])
      assert.throws(() => ours.send(Buffer.from('x')), { kind: 'unavailable' })
      undo()
    })

    test('a stream is opened once', async () => {
      const [ours, theirs, undo] = await connect(pair, '/contract/once/1')
      collect(ours)
      collect(theirs)
      assert.throws(() => ours.open({ data() {}, drain() {}, end() {}, close() {} }), { kind: 'internal' })
      ours.abort(new Error('done'))
      undo()
    })

    test('bytes sent before the far side reads are not lost', async () => {
      const [ours, theirs, undo] = await connect(pair, '/contract/early/1')
      const seenByUs = collect(ours)
      ours.send(Buffer.from('early'))
      ours.closeWrite()
      const seenByThem = collect(theirs)
      theirs.closeWrite()
      await eventually(() => assert.equal(seenByThem.closes.length, 1))
      await eventually(() => assert.equal(seenByUs.closes.length, 1))
      assert.equal(Buffer.concat(seenByThem.chunks).toString(), 'early')
      undo()
    })

    test('16 MiB arrive whole', async () => {
      const [ours, theirs, undo] = await connect(pair, '/contract/bulk/1')
      const hash = createHash('sha256')
      let receivedBytes = 0
      let ended = false
      theirs.open({
        data(chunk) {
          hash.update(chunk)
          receivedBytes += chunk.byteLength
        },
        drain() {},
        end() {
          ended = true
          theirs.closeWrite()
        },
        close() {},
      })
      const seen = collect(ours)
      const chunk = randomBytes(256 * 1024)
      const expected = createHash('sha256')
      for (let index = 0; index < 64; index++) {
        expected.update(chunk)
        await write(ours, seen, new Uint8Array(chunk))
      }
      ours.closeWrite()
      await eventually(() => assert.ok(ended, `${receivedBytes} bytes of 16 MiB`), { timeoutMs: DEADLINE_MS })
      assert.equal(hash.digest('hex'), expected.digest('hex'))
      await eventually(() => assert.deepEqual(seen.closes, [undefined]))
      undo()
    })

    test('a paused reader stops the writer, and gets everything when it resumes', async () => {
      const [ours, theirs, undo] = await connect(pair, '/contract/pause/1')
      const [seenByUs, seenByThem] = [collect(ours), collect(theirs)]
      theirs.send(Buffer.from('ready'))
      await eventually(() => assert.equal(seenByUs.bytes(), 5))
      theirs.pause()
      const chunk = new Uint8Array(64 * 1024)
      let sentBytes = 0
      let full = false
      while (!full) {
        assert.ok(sentBytes < 64 * MIB, 'the writer is never asked to wait')
        const drainsBefore = seenByUs.drains
        full = !ours.send(chunk.slice())
        sentBytes += chunk.byteLength
        // A false that drains at once is only the transport catching its breath.
        for (let turn = 0; full && turn < 40; turn++) {
          await new Promise(resolve => setTimeout(resolve, 10))
          if (seenByUs.drains > drainsBefore) full = false
        }
      }
      assert.ok(seenByThem.bytes() <= sentBytes / 2 + MIB, `${seenByThem.bytes()} of ${sentBytes} bytes were delivered`)
      assert.deepEqual(seenByThem.closes, [])
      theirs.resume()
      await eventually(() => assert.equal(seenByThem.bytes(), sentBytes), { timeoutMs: DEADLINE_MS })
      await eventually(() => assert.ok(seenByUs.drains > 0))
      // And it goes on.
      await write(ours, seenByUs, Buffer.from('more'))
      await eventually(() => assert.equal(seenByThem.bytes(), sentBytes + 4))
      ours.closeWrite()
      theirs.closeWrite()
      await eventually(() => assert.deepEqual(seenByThem.closes, [undefined]))
      undo()
    })

    test('a reader that pauses again at what resuming brings holds the writer back all the same', async () => {
      const [ours, theirs, undo] = await connect(pair, '/contract/pauses/1')
      let receivedBytes = 0
      let sentBytes = 0
      let pauseCount = 0
      const closes: (Error | undefined)[] = []
      theirs.open({
        data(chunk) {
          receivedBytes += chunk.byteLength
          if (sentBytes === 12 * MIB) return
          theirs.pause()
          pauseCount++
        },
        drain() {},
        end: () => theirs.closeWrite(),
        close: error => closes.push(error),
      })
      const seen = collect(ours)
      // The reader goes on whenever the writer has been held back for a while.
      let before = 0
      const going = setInterval(() => {
        if (sentBytes === before) theirs.resume()
        before = sentBytes
      }, 20)
      const chunk = new Uint8Array(128 * 1024)
      for (; sentBytes < 12 * MIB; sentBytes += chunk.byteLength) await write(ours, seen, chunk.slice())
      ours.closeWrite()
      await eventually(() => assert.equal(receivedBytes, 12 * MIB), { timeoutMs: DEADLINE_MS })
      await eventually(() => assert.deepEqual(closes, [undefined]))
      clearInterval(going)
      assert.ok(pauseCount > 1)
      undo()
    })

    test('a close while the reader is paused delivers the rest first', async () => {
      const [ours, theirs, undo] = await connect(pair, '/contract/paused-close/1')
      const seenByUs = collect(ours)
      const seenByThem = collect(theirs)
      theirs.pause()
      theirs.closeWrite()
      ours.send(Buffer.from('the rest'))
      ours.closeWrite()
      await new Promise(resolve => setTimeout(resolve, 100))
      theirs.resume()
      await eventually(() => assert.deepEqual(seenByThem.order, ['data', 'end', 'close']))
      assert.equal(Buffer.concat(seenByThem.chunks).toString(), 'the rest')
      await eventually(() => assert.deepEqual(seenByUs.closes, [undefined]))
      undo()
    })

    test('an abort closes both ends with an error', async () => {
      const [ours, theirs, undo] = await connect(pair, '/contract/abort/1')
      const [seenByUs, seenByThem] = [collect(ours), collect(theirs)]
      ours.send(Buffer.from('x'))
      await eventually(() => assert.equal(seenByThem.bytes(), 1))
      const reason = new TrellisError('canceled', 'enough')
      ours.abort(reason)
      await eventually(() => assert.equal(seenByUs.closes.length, 1))
      await eventually(() => assert.equal(seenByThem.closes.length, 1))
      assert.equal(seenByUs.closes[0], reason)
      assert.ok(seenByThem.closes[0] instanceof Error)
      assert.throws(() => theirs.send(Buffer.from('x')), { kind: 'unavailable' })
      undo()
    })

    test('many streams at once', async () => {
      const undo = pair.b.handle('/contract/many/1', stream => {
        const messages = createMessageStream(stream, { maxMessageBytes: 1024 })
        void (async () => {
          const message = await messages.read()
          if (message !== undefined) await messages.write(message)
          messages.closeWrite()
        })()
      })
      await Promise.all(
        Array.from({ length: 64 }, async (_, index) => {
          const stream = await pair.a.open(pair.b.self, '/contract/many/1')
          const messages = createMessageStream(stream, { maxMessageBytes: 1024 })
          await messages.write(Buffer.from(`n ${index}`))
          const answer = await messages.read(AbortSignal.timeout(DEADLINE_MS))
          assert.equal(Buffer.from(answer ?? []).toString(), `n ${index}`)
          messages.closeWrite()
          await messages.closed
        }),
      )
      undo()
    })

    test('a protocol that is not served is unimplemented, also once it is no longer', async () => {
      await assert.rejects(pair.a.open(pair.b.self, '/contract/none/1'), { kind: 'unimplemented' })
      const [ours, theirs, undo] = await connect(pair, '/contract/gone/1')
      collect(ours)
      collect(theirs)
      undo()
      ours.abort(new Error('done'))
      await assert.rejects(pair.a.open(pair.b.self, '/contract/gone/1'), { kind: 'unimplemented' })
    })

    test('a peer that nobody knows is unavailable', async () => {
      const stranger = createSigner(randomBytes(32)).peer
      await assert.rejects(pair.a.open(stranger, '/contract/none/1'), { kind: 'unavailable' })
    })

    test('a peer that leaves ends its streams and is told of', async () => {
      const events: PeerEvent[] = []
      const unsubscribe = pair.a.onPeer(event => events.push(event))
      const [ours, theirs] = await connect(pair, '/contract/leave/1')
      const seenByUs = collect(ours)
      collect(theirs)
      assert.ok(pair.a.connected().includes(pair.b.self))
      await pair.removeB()
      await eventually(() => assert.equal(seenByUs.closes.length, 1))
      assert.ok(seenByUs.closes[0] instanceof Error, 'a lost connection is not a clean close')
      await eventually(() => assert.ok(!pair.a.connected().includes(pair.b.self)))
      // Where there are two connections, the one that ends first moves the rest to the other.
      const others = events.filter(({ type }) => type !== 'path')
      assert.deepEqual(others, [{ type: 'disconnected', peer: pair.b.self }])
      unsubscribe()
    })
  })
}

runPeerStreamsContract('memory', async () => {
  const network = createMemoryNetwork()
  const [a, b] = [network.node(randomIdentity().peer), network.node(randomIdentity().peer)]
  return { a, b, removeB: async () => network.remove(b.self), dispose: async () => {} }
})

for (const [name, listen] of Object.entries(LOOPBACK)) {
  runPeerStreamsContract(`libp2p over ${name}`, async () => {
    const first = await foundNode({ listen: [listen] })
    const second = await joinNode(await first.node.createInvite(), { listen: [listen] })
    await eventually(() => assert.ok(first.node.streams.connected().includes(second.identity.peer)))
    await eventually(() => assert.ok(second.node.streams.connected().includes(first.identity.peer)))
    return {
      a: first.node.streams,
      b: second.node.streams,
      removeB: () => second.node.stop(),
      dispose: async () => {
        await second.node.stop()
        await first.node.stop()
      },
    }
  })
}

runPeerStreamsContract('libp2p through a relay', async () => {
  const relay = await foundNode({ listen: [LOOPBACK.tcp] })
  const ticket = await relay.node.createInvite({ uses: 2 })
  const first = await joinNode(ticket, { listen: [] })
  const second = await joinNode(ticket, { listen: [] })
  await eventually(() => assert.equal(first.node.relays().length + second.node.relays().length, 2))
  await eventually(() => assert.ok(first.node.streams.connected().includes(second.identity.peer)))
  await eventually(() => assert.ok(second.node.streams.connected().includes(first.identity.peer)))
  assert.equal(first.node.peers().find(peer => peer.peer === second.identity.peer)?.path, 'relayed')
  return {
    a: first.node.streams,
    b: second.node.streams,
    removeB: () => second.node.stop(),
    dispose: async () => {
      await second.node.stop()
      await first.node.stop()
      await relay.node.stop()
    },
  }
})
