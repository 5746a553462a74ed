import { createHash } from 'node:crypto'
import { createMessageStream, type MemoryNetwork, type MessageStream, type Signer } from '../../../src/base/index.ts'
import { ByteWriter } from '../../../src/state/byte-writer.ts'
import {
  clientIdOf,
  type Entry,
  type EntryHeader,
  encodeEntry,
  hashPayload,
  NO_BYTES,
  signEntry,
  spaceOf,
} from '../../../src/state/entry.ts'
import type { JsonValue } from '../../../src/state/index.ts'
import { STATE_PROTOCOL } from '../../../src/state/index.ts'
import { encodeOwnedUpdate, encodeValue, KeyTips } from '../../../src/state/owned-update.ts'
import { decodeMessage, encodeMessage, stateProto } from '../../../src/wire/index.ts'

export const TEST_SPACE = spaceOf('test-space')
const WireMessage = stateProto.state.Message

const HELLO = encodeMessage(WireMessage, { hello: { version: 1, space: TEST_SPACE } })

/** Writes a log entry by entry, honestly unless told otherwise. */
export class Forger {
  readonly signer: Signer
  readonly epoch: number
  readonly clientId: number
  seq = 0
  prev: Uint8Array = NO_BYTES
  stamp = 1_000
  readonly #clocks = new Map<string, number>()
  readonly #tips = new Map<string, KeyTips>()

  constructor(signer: Signer, epoch = 7) {
    this.signer = signer
    this.epoch = epoch
    this.clientId = clientIdOf(TEST_SPACE, signer.peer, epoch)
  }

  /** The next entry, without becoming its head. */
  entry(payload: Uint8Array, changes: Partial<EntryHeader> = {}): Entry {
    const header: EntryHeader = {
      space: TEST_SPACE,
      author: this.signer.peer,
      epoch: this.epoch,
      seq: this.seq + 1,
      prev: this.prev,
      stamp: this.stamp + 1_000,
      kind: 'owned',
      document: 'd',
      clockStart: this.#clocks.get(changes.document ?? 'd') ?? 0,
      clockLength: 1,
      payloadLength: payload.byteLength,
      payloadHash: payload.byteLength > 0 ? hashPayload(payload) : NO_BYTES,
      policyHead: NO_BYTES,
      dependencies: [],
      ...changes,
    }
    return signEntry(this.signer, header, payload)
  }

  update(values: Record<string, JsonValue | undefined>, document = 'd', stamp = this.stamp + 1_000): Uint8Array {
    const writes = Object.entries(values).map(([key, value]) => ({
      key,
      stamp,
      encoded: value === undefined ? undefined : encodeValue(value),
    }))
    return encodeOwnedUpdate(writes, this.clientId, this.#clocks.get(document) ?? 0, this.tips(document))
  }

  tips(document = 'd'): KeyTips {
    let tips = this.#tips.get(document)
    if (tips === undefined) this.#tips.set(document, (tips = new KeyTips()))
    return tips
  }

  clock(document = 'd'): number {
    return this.#clocks.get(document) ?? 0
  }

  /** Takes an entry as the head of the log. */
  take(entry: Entry): Entry {
    this.seq = entry.header.seq
    this.prev = entry.hash
    this.stamp = entry.header.stamp
    const document = entry.header.document
    this.#clocks.set(document, this.clock(document) + entry.header.clockLength)
    return entry
  }

  /** The next honest entry, taken. */
  set(values: Record<string, JsonValue | undefined>, document = 'd'): Entry {
    const payload = this.update(values, document)
    const start = this.clock(document)
    const keys = Object.keys(values)
    const entry = this.take(this.entry(payload, { document, clockStart: start, clockLength: keys.length }))
    for (const [index, key] of keys.entries()) this.tips(document).move({ key, clock: start + index, bytes: 0 })
    return entry
  }
}

/** A hand-made V1 update: raw numbers as varuints, texts with their length. */
export function rawUpdate(...parts: (number | string | Uint8Array)[]): Uint8Array {
  const writer = new ByteWriter()
  for (const part of parts) {
    if (typeof part === 'number') writer.varUint(part)
    else if (typeof part === 'string') writer.text(part)
    else writer.raw(part)
  }
  return writer.finish()
}

/**
 * A Yjs update of format V2 with 2^42 structs, each a GC struct one clock long: kind and length are said once, for all or for 2^35 of them, so
 * that reading one takes no bytes. `mergeUpdatesV2` of it and any other goes on for hours.
 */
export const HANGING_V2 = Buffer.from('0000010100000100010000000641ffffffff7f01ffffffffff7f00', 'hex')

export type WireMessageIn = Parameters<typeof WireMessage.encode>[0]
export type WireMessageOut = ReturnType<typeof WireMessage.decode>

/** A peer that speaks the protocol by hand and remembers all that it is told. */
export class RawPeer {
  readonly signer: Signer
  readonly network: MemoryNetwork
  readonly received: WireMessageOut[] = []
  readonly #streams = new Map<string, MessageStream>()

  constructor(network: MemoryNetwork, signer: Signer) {
    this.network = network
    this.signer = signer
    network.node(signer.peer).handle(STATE_PROTOCOL, (stream, peer) => {
      const messages = createMessageStream(stream, { maxMessageBytes: 1024 * 1024 })
      this.#take(peer, messages)
      void messages.write(HELLO).catch(() => {})
    })
  }

  #take(peer: string, messages: MessageStream): void {
    this.#streams.set(peer, messages)
    void (async () => {
      for (;;) {
        const bytes = await messages.read()
        if (bytes === undefined) return
        this.received.push(decodeMessage(WireMessage, bytes, 1024 * 1024))
      }
    })().catch(() => {})
    void messages.closed.then(() => {
      if (this.#streams.get(peer) === messages) this.#streams.delete(peer)
    })
  }

  async connect(peer: string): Promise<MessageStream> {
    let stream = this.#streams.get(peer)
    if (stream === undefined) {
      stream = createMessageStream(await this.network.node(this.signer.peer).open(peer, STATE_PROTOCOL), {
        maxMessageBytes: 1024 * 1024,
      })
      this.#take(peer, stream)
      await stream.write(HELLO)
    }
    return stream
  }

  isConnected(peer: string): boolean {
    return this.#streams.has(peer)
  }

  async send(peer: string, message: WireMessageIn): Promise<void> {
    await this.sendBytes(peer, encodeMessage(WireMessage, message))
  }

  async sendBytes(peer: string, bytes: Uint8Array): Promise<void> {
    const stream = await this.connect(peer)
    await stream.write(bytes)
  }

  async sendEntries(peer: string, entries: readonly Entry[]): Promise<void> {
    await this.send(peer, {
      entries: { entries: entries.map(entry => stateProto.state.Entry.decode(encodeEntry(entry))) },
    })
  }

  /** Hashes of all entries that anyone sent to this peer. */
  seenEntries(): Set<string> {
    const seen = new Set<string>()
    for (const message of this.received)
      for (const entry of message.entries?.entries ?? [])
        seen.add(
          createHash('sha256')
            .update(entry.header ?? NO_BYTES)
            .digest('hex'),
        )
    return seen
  }
}

export function headerName(entry: Entry): string {
  return createHash('sha256').update(entry.headerBytes).digest('hex')
}
