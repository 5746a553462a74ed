import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  createMemoryNetwork,
  createMemoryStore,
  createMessageStream,
  createSigner,
  silentLogger,
  systemClock,
} from '../../../src/base/index.ts'
import { createAddressBook } from '../../../src/mesh/address-book.ts'
import { createMesh } from '../../../src/mesh/index.ts'
import { createPeerExchange } from '../../../src/mesh/peer-exchange.ts'
import { PEERS_PROTOCOL } from '../../../src/mesh/protocols.ts'
import { encodeMessage, meshProto } from '../../../src/wire/index.ts'

test('a member that asks for peers without end is answered now and then, others as ever', async () => {
  const [signer, flooder, other] = [1, 2, 3].map(seed => createSigner(new Uint8Array(32).fill(seed)))
  assert.ok(signer && flooder && other)
  const store = createMemoryStore()
  const network = createMemoryNetwork()
  const exchange = createPeerExchange({
    streams: network.node(signer.peer),
    membership: await createMesh('test', { signer, store }),
    book: createAddressBook({ store, clock: systemClock, log: silentLogger }),
    // Time stands still: nothing is forgiven.
    clock: { ...systemClock, monotonicMs: () => 0 },
    log: silentLogger,
    ownAddresses: () => ['/ip4/11.0.0.1/tcp/4001'],
    onLearned() {},
  })
  exchange.start()
  const ask = async (peer: string): Promise<boolean> => {
    const stream = createMessageStream(await network.node(peer).open(signer.peer, PEERS_PROTOCOL), {
      maxMessageBytes: 1 << 20,
    })
    try {
      await stream.write(encodeMessage(meshProto.mesh.PeersRequest, { limit: 64 }))
      return (await stream.read(AbortSignal.timeout(60_000))) !== undefined
    } catch {
      return false
    } finally {
      stream.abort(new Error('left'))
    }
  }
  let answeredCount = 0
  for (let i = 0; i < 200; i++) if (await ask(flooder.peer)) answeredCount++
  assert.equal(answeredCount, 16)
  assert.ok(await ask(other.peer))
  exchange.stop()
})
