/**
 * Feeds one replica structured mutations of every message and update, signed by a member where a member could sign them.
 * Prints one JSON line: counts, the longest a message held the thread, and how memory grew.
 * Usage: node state-child.ts <mutations> <seed>
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  createMemoryPair,
  createMessageStream,
  createSigner,
  markHeapEarly,
  openDatabase,
  type Signer,
  sweepBuffersEarly,
  systemClock,
} from '../../src/base/index.ts'
import { type Entry, type EntryHeader, encodeEntry, hashPayload } from '../../src/state/entry.ts'
import { encodeForkProof, makeForkProof } from '../../src/state/fork-proof.ts'
import { ROOT_BYTES } from '../../src/state/heads.ts'
import { STATE_PROTOCOL } from '../../src/state/index.ts'
import { FIRST_SHARED_EPOCH, MAX_FORKED_EPOCHS } from '../../src/state/limits.ts'
import { encodePolicy, sharedIdOf } from '../../src/state/shared-update.ts'
import { encodeMessage, stateProto } from '../../src/wire/index.ts'
import { Forger, rawUpdate, TEST_SPACE } from '../unit/state/forge.ts'
import { startNode } from '../unit/state/support.ts'

// As the process of a daemon does.
markHeapEarly()
sweepBuffersEarly()

const [mutationCount = 1000, seed = 1] = process.argv.slice(2).map(Number)
const WireMessage = stateProto.state.Message

/** xorshift: the run is repeatable. */
let state = seed * 2_654_435_761 || 1
function random(below: number): number {
  state ^= state << 13
  state ^= state >>> 17
  state ^= state << 5
  return (state >>> 0) % below
}

function pick<T>(items: readonly T[]): T {
  return items[random(items.length)] as T
}

function mutate(bytes: Uint8Array): Uint8Array {
  let out = Buffer.from(bytes)
  for (let left = 1 + random(4); left > 0; left--) {
    const at = random(out.length + 1)
    switch (random(7)) {
      case 0:
        if (at < out.length) out[at] = random(256)
        break
      case 1:
        if (at < out.length) out[at] = (out[at] ?? 0) ^ (1 << random(8))
        break
      case 2:
        out = out.subarray(0, at)
        break
      case 3:
        out = Buffer.concat([out.subarray(0, at), Buffer.of(random(256)), out.subarray(at)])
        break
      case 4:
        out = Buffer.concat([out.subarray(0, at), out.subarray(at, at + random(40)), out.subarray(at)])
        break
      case 5:
        // A huge number where one may stand.
        out = Buffer.concat([out.subarray(0, at), Buffer.from('ffffffffffffff0f', 'hex'), out.subarray(at + 1)])
        break
      default:
        out = Buffer.concat([out.subarray(0, at), out.subarray(at + 1 + random(8))])
    }
  }
  return out
}

/**
 * Hostile members write as long as they are not found out; then they are void, and others come in their place. So what all of them may
 * have stored stays the same however long this runs, and what grows is what the replica fails to let go.
 */
const LIVE_AUTHORS = 100
const AUTHOR_MUTATIONS = 500
let authorCount = 0
function nextSigner(): Signer {
  const seed = Buffer.alloc(32)
  seed.writeUInt32BE(authorCount++ + 1000)
  return createSigner(seed)
}
const signers: Signer[] = Array.from({ length: LIVE_AUTHORS }, nextSigner)
const transportPeer = createSigner(Buffer.alloc(32, 77)).peer
const handlers = new Map<string, (stream: ReturnType<typeof createMemoryPair>[0], peer: string) => void>()

// A small network of one: no peer but the hostile stream.
const folder = mkdtempSync(join(tmpdir(), 'trellis-fuzz-'))
const database = await openDatabase(folder)
const node = await startNode(1, {
  db: database,
  banMs: 0,
  // It would be read more slowly than it is to be tried.
  peerBytesPerSecond: 2 ** 40,
  // Its turns end with the event loop's, so that each message is handled before the next is sent.
  clock: {
    ...systemClock,
    schedule(ms, run) {
      if (ms > 0) return systemClock.schedule(ms, run)
      const immediate = setImmediate(run)
      return () => clearImmediate(immediate)
    },
  },
  coalesceMs: 0,
  streams: {
    self: createSigner(Buffer.alloc(32, 1)).peer,
    open: () => Promise.reject(new Error('nobody')),
    handle(protocol, handler) {
      handlers.set(protocol, handler)
      return () => {}
    },
    connected: () => [],
    onPeer: () => () => {},
  },
})

interface Hostile {
  write(bytes: Uint8Array): Promise<void>
  alive(): boolean
}

function connect(): Hostile {
  const [ours, theirs] = createMemoryPair()
  handlers.get(STATE_PROTOCOL)?.(theirs, transportPeer)
  const messages = createMessageStream(ours, { maxMessageBytes: 1 << 20 })
  let alive = true
  void messages.closed.then(() => {
    alive = false
  })
  void (async () => {
    for (;;) if ((await messages.read()) === undefined) return
  })().catch(() => {})
  const hello = encodeMessage(WireMessage, { hello: { version: 1, space: TEST_SPACE } })
  void messages.write(hello).catch(() => {})
  return { write: bytes => messages.write(bytes).catch(() => {}), alive: () => alive }
}

let epoch = 1
let forger = new Forger(pick(signers), epoch)

/** Who makes the shared documents, which all may write, and forks nothing: else none of what follows would count for long. */
const owner = new Forger(createSigner(Buffer.alloc(32, 78)), FIRST_SHARED_EPOCH)
const sharedIds = Array.from({ length: 8 }, (_, number) => sharedIdOf(owner.signer.peer, `plan${number}`))
const policies = sharedIds.map(document => {
  const payload = encodePolicy({ writers: [], everyone: true })
  return owner.take(owner.entry(payload, { kind: 'policy', document, clockLength: 0 }))
})
/** The last entry of another log in each shared document, to build on. */
const lastShared = new Map<string, { forger: Forger; entry: Entry; clock: number }>()

/** The next valid entry of a shared log: some letters, behind its own or another's last, and now and then something deleted. */
function sharedEntry(take: boolean): Entry {
  const number = random(sharedIds.length)
  const document = sharedIds[number] as string
  const { clientId } = forger
  const clock = forger.clock(document)
  const text = 'x'.repeat(1 + random(5))
  const last = random(3) === 0 ? lastShared.get(document) : undefined
  const other = last !== undefined && last.forger !== forger ? last : undefined
  const [client, end] = other === undefined ? [clientId, clock] : [other.forger.clientId, other.clock]
  const place = end === 0 ? [Uint8Array.of(4), 1, 't:t'] : [Uint8Array.of(4 | 128), client, end - 1]
  const deletes = end > 0 && random(4) === 0 ? [1, client, 1, end - 1, 1] : [0]
  const dependencies: EntryHeader['dependencies'] = []
  if (other !== undefined) {
    const { header, hash } = other.entry
    dependencies.push({ author: header.author, epoch: header.epoch, seq: header.seq, hash })
  }
  const entry = forger.entry(rawUpdate(1, 1, clientId, clock, ...place, text, ...deletes), {
    kind: 'shared',
    document,
    policyHead: (policies[number] as Entry).hash,
    clockStart: clock,
    clockLength: text.length,
    dependencies,
  })
  if (!take) return entry
  forger.take(entry)
  lastShared.set(document, { forger, entry, clock: clock + text.length })
  return entry
}

/** The next valid entry of the log, which is the log's head from then on only if `take`. */
function honestEntry(take: boolean): Entry {
  if (forger.epoch >= FIRST_SHARED_EPOCH) return sharedEntry(take)
  const values: Record<string, string | number | undefined> = {}
  for (let left = 1 + random(5); left > 0; left--)
    values[`k${random(20)}`] = random(4) === 0 ? undefined : random(2) === 0 ? random(1e9) : 'x'.repeat(random(50))
  if (take) return forger.set(values)
  return forger.entry(forger.update(values), { clockLength: Object.keys(values).length })
}

/** An entry whose payload or header was changed before signing, so that it comes past the signature. */
function signedMutant(): Entry {
  const honest = honestEntry(false)
  const payload = mutate(honest.payload).subarray(0, 65_536)
  const { kind, document, policyHead, clockStart, clockLength, dependencies } = honest.header
  const changes: Partial<EntryHeader> = { kind, document, policyHead, clockStart, clockLength, dependencies }
  switch (random(10)) {
    case 0:
      changes.seq = random(1000) + 1
      changes.prev = changes.seq === 1 ? new Uint8Array(0) : hashPayload(Buffer.of(1))
      break
    case 1:
      changes.clockStart = random(2 ** 31)
      break
    case 2:
      changes.clockLength = random(2 ** 31)
      break
    case 3:
      changes.stamp = Date.now() * 1000 + random(2 ** 31) * 1000
      break
    case 4:
      // Of what a shared log builds on, something that isn't there; in an owned one there is nothing of it to be.
      changes.policyHead = hashPayload(Buffer.of(random(2)))
      break
    case 5:
      changes.dependencies = [
        { author: pick(signers).peer, epoch, seq: 1 + random(3), hash: hashPayload(Buffer.of(2)) },
      ]
      break
    default:
  }
  return forger.entry(payload, changes)
}

function message(): Uint8Array {
  // A log that a mutant or a fork has ended says nothing more.
  if (random(12) === 0) forger = new Forger(pick(signers), ++epoch + (random(4) === 0 ? FIRST_SHARED_EPOCH : 0))
  const entry = random(20) === 0 ? honestEntry(false) : signedMutant()
  const wire = (item: Entry) => stateProto.state.Entry.decode(encodeEntry(item))
  const author = Buffer.from(stateProto.state.EntryHeader.decode(entry.headerBytes).author)
  switch (random(11)) {
    case 0:
      return encodeMessage(WireMessage, {
        root: { buckets: Buffer.alloc(ROOT_BYTES, random(256)), reply: random(2) === 0 },
      })
    case 1:
      return encodeMessage(WireMessage, {
        heads: {
          heads: [
            {
              author,
              epoch: random(5) + (random(4) === 0 ? FIRST_SHARED_EPOCH : 0),
              seq: random(2 ** 31),
              hash: Buffer.alloc(32, random(256)),
              frozenAt: random(3),
            },
          ],
          requestedBuckets: Buffer.alloc(8, 255),
        },
      })
    case 2:
      return encodeMessage(WireMessage, {
        want: { ranges: [{ author, epoch: forger.epoch, fromSeq: random(10), toSeq: random(2 ** 31) }] },
      })
    case 3: {
      if (random(10) > 0) break
      const other = forger.entry(Buffer.of(random(256), random(256)), { kind: entry.header.kind })
      const proof = stateProto.state.ForkProof.decode(encodeForkProof(makeForkProof(entry, other)))
      return encodeMessage(WireMessage, { forkProofs: { proofs: [proof] } })
    }
    default:
  }
  return encodeMessage(WireMessage, { entries: { entries: [wire(entry)] } })
}

/** Proofs of so many forks that the author who has been a member longest is void. Another takes its place. */
function voidingMessage(): Uint8Array {
  const at = (authorCount - LIVE_AUTHORS) % LIVE_AUTHORS
  const found = signers[at] as Signer
  signers[at] = nextSigner()
  const proofs = Array.from({ length: MAX_FORKED_EPOCHS }, (_, epoch) => {
    const twoTongued = new Forger(found, epoch + 1)
    const [a, b] = [twoTongued.entry(twoTongued.update({ a: 1 })), twoTongued.entry(twoTongued.update({ a: 2 }))]
    return stateProto.state.ForkProof.decode(encodeForkProof(makeForkProof(a, b)))
  })
  return encodeMessage(WireMessage, { forkProofs: { proofs } })
}

let peer = connect()
for (const policy of policies)
  await peer.write(
    encodeMessage(WireMessage, { entries: { entries: [stateProto.state.Entry.decode(encodeEntry(policy))] } }),
  )
while (node.store.sharedDocuments().length < sharedIds.length) await new Promise(resolve => setTimeout(resolve, 10))
// One of them is open, so that what counts comes to Yjs.
const open = await node.store.openShared(sharedIds[0] as string)
let worstMs = 0
let connectionCount = 1
let baseRssBytes = 0
for (let done = 0; done < mutationCount; done++) {
  if (done === Math.min(10_000, mutationCount >> 1)) {
    globalThis.gc?.()
    baseRssBytes = process.memoryUsage().rss
  }
  // Of long runs, how far they are.
  if (done > 0 && done % 50_000 === 0) {
    const grownMib = Math.round((process.memoryUsage().rss - baseRssBytes) / 2 ** 20)
    process.stderr.write(`${done} of ${mutationCount}, worst ${worstMs} ms, ${grownMib} MiB more\n`)
  }
  if (!peer.alive()) {
    peer = connect()
    connectionCount++
  }
  // Now and then the log grows, so that the others come past the check of its place.
  const grows = random(10) === 0
  const honest = grows ? stateProto.state.Entry.decode(encodeEntry(honestEntry(true))) : undefined
  const bytes =
    done % AUTHOR_MUTATIONS === AUTHOR_MUTATIONS - 1
      ? voidingMessage()
      : honest
        ? encodeMessage(WireMessage, { entries: { entries: [honest] } })
        : random(2) === 0
          ? message()
          : mutate(message())
  const before = process.threadCpuUsage()
  await peer.write(bytes)
  for (let turn = 0; turn < 2; turn++) await new Promise(resolve => setImmediate(resolve))
  const used = process.threadCpuUsage(before)
  worstMs = Math.max(worstMs, (used.user + used.system) / 1000)
}
await new Promise(resolve => setTimeout(resolve, 100))
globalThis.gc?.()
const grownBytes = process.memoryUsage().rss - baseRssBytes
// It still works.
node.store.document('after').set('k', 1)
await node.store.flushed()
const { logCount, refusedEntryCount, readOnly, orphanBytes } = node.store.status()
const letterCount = open.text('t').length
await open.close()
await node.store.stop()
await database[Symbol.asyncDispose]()
rmSync(folder, { recursive: true })
process.stdout.write(
  `${JSON.stringify({ mutationCount, seed, connectionCount, worstMs, grownBytes, logCount, refusedEntryCount, letterCount, orphanBytes, readOnly, works: node.store.document('after').get('k') === 1 })}\n`,
)
