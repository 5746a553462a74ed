import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type PeerId, type Signer, systemClock, TrellisError } from '../../../src/base/index.ts'
import { type Admitted, CommitQueue } from '../../../src/state/commit-queue.ts'
import { NO_BYTES, signEntry, spaceOf } from '../../../src/state/entry.ts'
import { AuthorLog } from '../../../src/state/log.ts'
import { signerOf } from './support.ts'

const SPACE = spaceOf('test-space')
const [SELF, FLOODER, HONEST] = [signerOf(1), signerOf(2), signerOf(3)]

/** A queue in front of a disk that writes when the test says so. */
function createQueue() {
  const committed: PeerId[][] = []
  const time = { nowMs: 0 }
  const writes: PromiseWithResolvers<void>[] = []
  const storage = {
    commit: async () => {
      const write = Promise.withResolvers<void>()
      writes.push(write)
      await write.promise
    },
  }
  const queue = new CommitQueue(
    storage,
    SELF.peer,
    { schedule: (delayMs, run) => systemClock.schedule(delayMs, run), monotonicMs: () => time.nowMs },
    batch => committed.push(batch.map(({ log }) => log.author)),
    () => {},
  )
  const logs = new Map<PeerId, { log: AuthorLog; seq: number }>()
  const push = (signer: Signer, clockLength = 1, payload = new Uint8Array(100)): void => {
    const held = logs.get(signer.peer) ?? { log: new AuthorLog(SPACE, signer.peer, 1), seq: 0 }
    logs.set(signer.peer, held)
    const header = {
      space: SPACE,
      author: signer.peer,
      epoch: 1,
      seq: ++held.seq,
      prev: NO_BYTES,
      stamp: held.seq,
      kind: 'owned' as const,
      document: 'd',
      clockStart: 0,
      clockLength,
      payloadLength: payload.byteLength,
      payloadHash: NO_BYTES,
      policyHead: NO_BYTES,
      dependencies: [],
    }
    const admitted: Admitted = {
      entry: signEntry(signer, header, payload),
      log: held.log,
      changes: [],
      needs: new Map(),
      from: FLOODER.peer,
    }
    queue.push(admitted)
  }
  const turn = (): Promise<void> => new Promise(resolve => setImmediate(resolve))
  /** Lets the disk write the batch that it has. */
  const write = async (): Promise<void> => {
    await turn()
    writes.shift()?.resolve()
    await turn()
  }
  return { queue, push, write, writes, committed, logs, turn, time }
}

test('an entry behind a flood waits for none of its writes, whoever sent it, and neither does one of this node', async () => {
  const { queue, push, write, writes, committed, turn } = createQueue()
  for (let count = 0; count < 5000; count++) push(FLOODER)
  await turn()
  push(HONEST)
  push(SELF)
  let settled = 0
  void queue.settled(HONEST.peer).then(() => settled++)
  void queue.settled(SELF.peer).then(() => settled++)
  await turn()
  assert.equal(settled, 0)
  // The flood's write takes its time.
  const [ofFlood, ofOthers] = writes.splice(0)
  ofOthers?.resolve()
  await turn()
  assert.equal(settled, 2)
  assert.deepEqual(committed, [[SELF.peer, HONEST.peer]])
  ofFlood?.resolve()
  await turn()
  const all = queue.settled()
  while (queue.pendingBytes > 0) await write()
  await all
  // It is not starved, and little of it is applied at a time.
  assert.equal(committed.flat().length, 5002)
  for (const batch of committed) assert.ok(batch.length < 100, `${batch.length} entries of the flood at a time`)
})

test('entries that make much work take more of a turn, and those of one author stay in order', async () => {
  const { queue, push, write, committed } = createQueue()
  for (let count = 0; count < 20; count++) push(FLOODER, 3000, new Uint8Array(64 * 1024))
  for (let count = 0; count < 300; count++) push(HONEST)
  const all = queue.settled()
  while (committed.flat().filter(author => author === HONEST.peer).length < 100) await write()
  assert.ok(committed.flat().filter(author => author === FLOODER.peer).length <= 3)
  while (queue.pendingBytes > 0) await write()
  await all
  assert.equal(committed.flat().length, 320)
})

test('an author who has written much goes the quick way again after a while', async () => {
  const { queue, push, write, writes, turn, time } = createQueue()
  for (let count = 0; count < 100; count++) push(HONEST)
  const all = queue.settled()
  while (queue.pendingBytes > 0) await write()
  await all
  push(HONEST)
  await turn()
  // It has just written much: this gathers.
  assert.equal(writes.length, 0)
  while (queue.pendingBytes > 0) await write()
  time.nowMs += 10_000
  for (let count = 0; count < 200; count++) push(FLOODER)
  await turn()
  push(HONEST)
  await turn()
  assert.equal(writes.length, 2)
  writes[1]?.resolve()
  await queue.settled(HONEST.peer)
  assert.equal(queue.pendingBytesOf(HONEST.peer), 0)
  assert.ok(queue.pendingBytesOf(FLOODER.peer) > 0)
})

test('what is taken out of the queue settles; a disk that fails tells all who wait', async () => {
  const { queue, push, write, writes, logs, turn } = createQueue()
  push(HONEST)
  await turn()
  for (let count = 0; count < 10; count++) push(FLOODER)
  const flood = logs.get(FLOODER.peer)
  assert.ok(flood)
  const settled = queue.settled()
  queue.discard(flood.log, 1)
  assert.equal(queue.pendingBytesOf(FLOODER.peer), 0)
  await write()
  await settled
  assert.equal(queue.pendingBytes, 0)
  push(HONEST)
  const failed = Promise.allSettled([queue.settled(), queue.settled(HONEST.peer)])
  await turn()
  writes.shift()?.reject(new Error('disk is full'))
  for (const result of await failed) assert.ok(result.status === 'rejected' && result.reason instanceof TrellisError)
})

test('a note is on disk together with all of this node that waits', async () => {
  const { queue, push, write, committed } = createQueue()
  push(HONEST)
  await new Promise(resolve => setImmediate(resolve))
  for (let count = 0; count < 20; count++) push(SELF, 1, new Uint8Array(60 * 1024))
  queue.pushOperation({ type: 'put', key: 'm/own', value: new Uint8Array(1) })
  const settled = queue.settled(SELF.peer)
  await write()
  await write()
  await settled
  assert.equal(committed[1]?.length, 20)
})
