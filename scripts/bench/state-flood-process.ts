/**
 * A member that makes another one work as hard as it can: `state-flood-process.ts <ticket> <peer>` prints `ready`, and takes lines
 * `<kind> <milliseconds>` on stdin, each of which it answers with what it got through, as JSON. Kinds: `entries` (valid, one write each),
 * `batches` (valid, as long as may be), `wants` (asks for everything again and again), `roots` (says that it has nothing), `reopens` (as
 * `entries`, each few on a stream of their own).
 */
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { createMessageStream, type MessageStream } from '../../src/base/index.ts'
import {
  clientIdOf,
  type Entry,
  encodeEntry,
  hashPayload,
  keyOfAuthor,
  NO_BYTES,
  signEntry,
  spaceOf,
} from '../../src/state/entry.ts'
import { ROOT_BYTES } from '../../src/state/heads.ts'
import { STATE_PROTOCOL } from '../../src/state/index.ts'
import { encodeOwnedUpdate, encodeValue, KeyTips } from '../../src/state/owned-update.ts'
import { encodeMessage, stateProto } from '../../src/wire/index.ts'
import { joinNode } from '../../test/support/mesh.ts'

const [ticket = '', victim = ''] = process.argv.slice(2)
const WireMessage = stateProto.state.Message
const CONNECT_MS = 30_000
/** Made before the flood, so that making them takes nobody's processor during it. */
const ENTRY_COUNT = 80_000
const BATCH_COUNT = 600
const BATCH_WRITES = 1_500
const KEY_COUNT = 2_000
const ENTRIES_PER_MESSAGE = 400
const REOPEN_AFTER = 4
const FAILED_MS = 5

await using member = await joinNode(ticket, { name: 'flooder', preset: 'local', relayServer: false })
const { node, identity, membership } = member
const space = spaceOf(membership.meshId)
const { signer } = identity

/** Entries of a log of its own, in order. */
function* log(epoch: number, entryCount: number, writeCount: number): Generator<Entry> {
  const clientId = clientIdOf(space, signer.peer, epoch)
  const tips = new KeyTips()
  let prev: Uint8Array = NO_BYTES
  let clock = 0
  for (let seq = 1; seq <= entryCount; seq++) {
    const stamp = Date.now() * 1000 + seq
    const writes = Array.from({ length: writeCount }, (_, index) => ({
      key: `k${(seq * writeCount + index) % KEY_COUNT}`,
      stamp,
      encoded: encodeValue(index),
    }))
    const payload = encodeOwnedUpdate(writes, clientId, clock, tips)
    for (const [index, { key }] of writes.entries()) tips.move({ key, clock: clock + index, bytes: 0 })
    const entry = signEntry(
      signer,
      {
        space,
        author: signer.peer,
        epoch,
        seq,
        prev,
        stamp,
        kind: 'owned',
        document: 'flood',
        clockStart: clock,
        clockLength: writeCount,
        payloadLength: payload.byteLength,
        payloadHash: hashPayload(payload),
        policyHead: NO_BYTES,
        dependencies: [],
      },
      payload,
    )
    prev = entry.hash
    clock += writeCount
    yield entry
  }
}

function* messagesOf(entries: Iterable<Entry>, perMessage: number): Generator<Uint8Array> {
  let gathered: ReturnType<typeof stateProto.state.Entry.decode>[] = []
  const flush = (): Uint8Array => {
    const message = encodeMessage(WireMessage, { entries: { entries: gathered } })
    gathered = []
    return message
  }
  for (const entry of entries) {
    gathered.push(stateProto.state.Entry.decode(encodeEntry(entry)))
    if (gathered.length >= perMessage) yield flush()
  }
  if (gathered.length > 0) yield flush()
}

let readCount = 0
let stream: MessageStream | undefined

async function open(): Promise<MessageStream> {
  const opened = createMessageStream(
    await node.streams.open(victim, STATE_PROTOCOL, { signal: AbortSignal.timeout(CONNECT_MS) }),
    { maxMessageBytes: 1 << 20 },
  )
  await opened.write(encodeMessage(WireMessage, { hello: { version: 1, space } }))
  void (async () => {
    while ((await opened.read()) !== undefined) readCount++
  })().catch(() => {})
  return opened
}

let epoch = Math.floor(Date.now() / 1000)
const cycle = function* (messages: readonly Uint8Array[]): Generator<Uint8Array> {
  for (;;) yield* messages
}
const forever = (message: Uint8Array): Generator<Uint8Array> => cycle([message])
const kinds: Record<string, () => Iterator<Uint8Array>> = {
  entries: () => [...messagesOf(log(++epoch, ENTRY_COUNT, 1), ENTRIES_PER_MESSAGE)].values(),
  batches: () => [...messagesOf(log(++epoch, BATCH_COUNT, BATCH_WRITES), 3)].values(),
  // Again and again: what a stream has not been read of is lost with it.
  reopens: () => cycle([...messagesOf(log(++epoch, ENTRY_COUNT, 1), ENTRIES_PER_MESSAGE)]),
  wants: () => {
    // Of the log that `entries` left behind.
    const range = { author: keyOfAuthor(signer.peer), epoch, fromSeq: 1, toSeq: 2048 }
    return forever(encodeMessage(WireMessage, { want: { ranges: Array.from({ length: 8 }, () => range) } }))
  },
  roots: () => forever(encodeMessage(WireMessage, { root: { buckets: Buffer.alloc(ROOT_BYTES, 1), reply: false } })),
}
let prepared: { kind: string; messages: Iterator<Uint8Array> } | undefined

console.log('ready')
for await (const line of createInterface({ input: process.stdin })) {
  const [kind = '', milliseconds = ''] = line.split(' ')
  const make = kinds[kind]
  if (make === undefined) continue
  if (prepared?.kind !== kind) prepared = { kind, messages: make() }
  if (milliseconds === '') {
    console.log(JSON.stringify({ prepared: kind }))
    continue
  }
  const { messages } = prepared
  const endMs = performance.now() + Number(milliseconds)
  let messageCount = 0
  let byteCount = 0
  readCount = 0
  // A write that the victim makes wait ends with the flood.
  const over = AbortSignal.timeout(Number(milliseconds))
  let failedCount = 0
  while (performance.now() < endMs) {
    try {
      stream ??= await open()
      const { value, done } = messages.next()
      if (done === true) break
      await stream.write(value, over)
      messageCount++
      byteCount += value.byteLength
      if (kind === 'reopens' && messageCount % REOPEN_AFTER === 0) {
        stream.closeWrite()
        stream = undefined
      }
    } catch {
      // Shut out: it tries again and again. What the end of the flood has cut short would go on behind it.
      stream?.abort(new Error('enough'))
      stream = undefined
      if (!over.aborted) failedCount++
      await sleep(FAILED_MS)
    }
  }
  const leftMs = Math.max(0, endMs - performance.now())
  stream?.abort(new Error('enough'))
  stream = undefined
  prepared = undefined
  console.log(JSON.stringify({ kind, messageCount, byteCount, readCount, failedCount, leftMs }))
}
await node.stop()
process.exit(0)
