import { type Clock, type MessageStream, type PeerId, TrellisError } from '../base/index.ts'
import { decodeMessage, encodeMessage, stateProto } from '../wire/index.ts'
import { malformed } from './byte-reader.ts'
import { authorOfKey, ENTRY_VERSION, type Entry, equalBytes, keyOfAuthor, type LogId, logIdOf } from './entry.ts'
import type { WireRecordIn } from './ephemeral.ts'
import { encodeForkProof, type ForkProof } from './fork-proof.ts'
import { type LogHead, ROOT_BYTES } from './heads.ts'
import { HEAD_TURN_COUNT, MAX_HEAD_COUNT, MAX_MESSAGE_BYTES, MAX_RANGE_COUNT } from './limits.ts'
import { type Outgoing, PushQueue } from './push-queue.ts'
import type { WantedRange } from './replica-ports.ts'
import { encodeHeads, TellQueue } from './tell-queue.ts'

const WireMessage = stateProto.state.Message
const WireProof = stateProto.state.ForkProof
export type WireMessageIn = Parameters<typeof WireMessage.encode>[0]
export type WireMessageOut = ReturnType<typeof WireMessage.decode>

/** Before the `Entries` of a `Message`. */
const ENTRIES_TAG = 0x2a
/** Entries in one message stop growing here, so that with the longest one more they still fit. */
const PACK_BYTES = 160 * 1024
const RANGES_PER_MESSAGE = 1024
const PROOFS_PER_MESSAGE = 8
/** Each at most about 5 KiB. */
const RECORDS_PER_MESSAGE = 40
/** Waiting to be sent: control messages, ranges to serve. What exceeds them is dropped; anti-entropy repairs it. */
const MAX_CONTROL_COUNT = 256
const MAX_CONTROL_BYTES = 4 * 1024 * 1024
const MAX_SERVE_COUNT = 2048
const MAX_PROOF_ID_COUNT = 2048
/** Logs whose state at the peer is remembered. */
const MAX_KNOWN_COUNT = 50_000
const MAX_DISTRUSTED_COUNT = 4096
const WRITE_TIMEOUT_MS = 30_000

/** What a session asks of its replica when it comes to send it. */
export interface SessionSource {
  read(range: WantedRange): AsyncIterable<Outgoing>
  /** Resolves when the peer may have more than these. */
  pace(entryCount: number, byteCount: number): Promise<void>
  root(): Promise<Uint8Array>
  /** Heads of the logs in the buckets of a mask. */
  heads(mask: Uint8Array): Iterator<LogHead>
  /** The proof that a log is forked, encoded, if there is one. */
  forkProof(id: LogId): Promise<Uint8Array | undefined>
  /** Lets whatever else is ready have its turn. */
  breathe(): Promise<void>
}

/**
 * One stream to one peer: what waits to be sent, in bounds, and what the peer is known to have. Sends control messages
 * first, then new entries, then ranges that the peer wants.
 */
export class Session {
  readonly peer: PeerId
  readonly #stream: MessageStream
  readonly #clock: Clock
  readonly #source: SessionSource
  readonly #life = new AbortController()
  readonly #control: Uint8Array[] = []
  #controlBytes = 0
  readonly #acks = new Map<LogId, LogHead>()
  #isRootDue = false
  readonly #tells = new TellQueue()
  readonly #proofIds = new Set<LogId>()
  readonly #pushes = new PushQueue()
  #serving: WantedRange[] = []
  #wake: (() => void) | undefined
  /** Highest seq that the peer has shown or been sent, by log. */
  readonly #theirSeqs = new Map<LogId, number>()
  readonly #distrusted = new Map<LogId, number>()
  /** True when a push was dropped or more is missing than was asked for: roots are compared again. */
  needsSync = false
  rootSentMs: number | undefined
  /** When this replica and the peer's were last compared; undefined before the first time. */
  syncedMs: number | undefined
  greeted = false

  constructor(peer: PeerId, stream: MessageStream, clock: Clock, source: SessionSource) {
    this.peer = peer
    this.#stream = stream
    this.#clock = clock
    this.#source = source
  }

  get signal(): AbortSignal {
    return this.#life.signal
  }

  /** The next message, checked for size and form; undefined at the end. */
  async read(): Promise<{ message: WireMessageOut; byteCount: number } | undefined> {
    const bytes = await this.#stream.read(this.#life.signal)
    if (bytes === undefined) return undefined
    // Entries are soon on disk, and what is kept of them is copied; of other messages, parts may stay.
    const copy = bytes[0] !== ENTRIES_TAG
    return { message: decodeMessage(WireMessage, bytes, MAX_MESSAGE_BYTES, { copy }), byteCount: bytes.byteLength }
  }

  send(message: WireMessageIn): void {
    if (this.#control.length >= MAX_CONTROL_COUNT || this.#controlBytes >= MAX_CONTROL_BYTES) {
      this.needsSync = true
      return
    }
    const bytes = encodeMessage(WireMessage, message)
    this.#control.push(bytes)
    this.#controlBytes += bytes.byteLength
    this.#wake?.()
  }

  sendHello(space: Uint8Array): void {
    this.send({ hello: { version: ENTRY_VERSION, space } })
  }

  /** Compares this replica with the peer's: sends its root, as it is by then. */
  compare(): void {
    this.rootSentMs ??= this.#clock.monotonicMs()
    this.#isRootDue = true
    this.#wake?.()
  }

  /** Answers a root that is equal. */
  replyRoot(buckets: Uint8Array): void {
    this.send({ root: { buckets, reply: true } })
  }

  /**
   * Tells the peer what there is in the buckets of a mask, as it is by then, and with `asks` asks for its own. What waits to be told
   * is told once, however often it was asked for.
   */
  tell(mask: Uint8Array, asks: boolean): void {
    this.#tells.add(mask, asks)
    this.#wake?.()
  }

  sendWant(ranges: readonly WantedRange[]): void {
    for (let start = 0; start < ranges.length; start += RANGES_PER_MESSAGE) {
      const wire = ranges
        .slice(start, start + RANGES_PER_MESSAGE)
        .map(({ author, epoch, fromSeq, toSeq }) => ({ author: keyOfAuthor(author), epoch, fromSeq, toSeq }))
      this.send({ want: { ranges: wire } })
    }
  }

  sendProofs(proofs: readonly ForkProof[]): void {
    for (let start = 0; start < proofs.length; start += PROOFS_PER_MESSAGE)
      this.send({ forkProofs: { proofs: proofs.slice(start, start + PROOFS_PER_MESSAGE).map(wireProof) } })
  }

  /** Sends the proofs that some logs are forked, which are read from the disk when their turn comes. */
  sendProofsOf(ids: Iterable<LogId>): void {
    for (const id of ids) {
      if (this.#proofIds.size >= MAX_PROOF_ID_COUNT) this.needsSync = true
      else this.#proofIds.add(id)
    }
    this.#wake?.()
  }

  /** Sends records; those that don't fit into what may wait are dropped, since later ones follow. */
  sendRecords(records: readonly WireRecordIn[]): void {
    for (let start = 0; start < records.length; start += RECORDS_PER_MESSAGE)
      this.send({ ephemerals: { records: records.slice(start, start + RECORDS_PER_MESSAGE) } })
  }

  /** Tells the peer, with the next message, how far a log has come here. */
  acknowledge(id: LogId, head: LogHead): void {
    this.#acks.set(id, head)
    this.#wake?.()
  }

  /** Queues a new entry unless the peer has it. */
  push(entry: Outgoing): void {
    if (this.theirSeq(entry.id) >= entry.seq) return
    if (!this.#pushes.add(entry)) this.needsSync = true
    this.#wake?.()
  }

  /** Queues ranges that the peer wants. */
  serve(ranges: readonly WantedRange[]): void {
    this.#serving.push(...ranges.slice(0, MAX_SERVE_COUNT - this.#serving.length))
    this.#wake?.()
  }

  theirSeq(id: LogId): number {
    return this.#theirSeqs.get(id) ?? 0
  }

  noteTheirs(id: LogId, seq: number): void {
    if (seq > this.theirSeq(id)) this.setTheirs(id, seq)
  }

  /** Takes note that the peer did not give what it said it has of a log. */
  distrust(id: LogId, untilMs: number): void {
    if (this.#distrusted.size >= MAX_DISTRUSTED_COUNT) this.#distrusted.clear()
    this.#distrusted.set(id, untilMs)
  }

  isDistrusted(id: LogId, nowMs: number): boolean {
    const untilMs = this.#distrusted.get(id)
    if (untilMs === undefined || untilMs > nowMs) return untilMs !== undefined
    this.#distrusted.delete(id)
    return false
  }

  /** What the peer itself says that it has. */
  setTheirs(id: LogId, seq: number): void {
    if (this.#theirSeqs.size >= MAX_KNOWN_COUNT) this.#theirSeqs.clear()
    this.#theirSeqs.set(id, seq)
  }

  /** Sends until the stream is over. */
  async run(): Promise<void> {
    for (;;) {
      this.signal.throwIfAborted()
      if (this.#hasControl) {
        await this.#writeControl()
        continue
      }
      const message = this.#nextPush()
      if (message !== undefined) {
        await this.#write(message)
      } else if (this.#serving.length > 0) {
        const range = this.#serving.shift() as WantedRange
        await this.#serveRange(range)
      } else {
        const wake = Promise.withResolvers<void>()
        this.#wake = wake.resolve
        await wake.promise
      }
    }
  }

  /** Whether there is something that neither new entries nor ranges come before. */
  get #hasControl(): boolean {
    const isIdle = this.#control.length === 0 && this.#acks.size === 0 && !this.#isRootDue && this.#proofIds.size === 0
    return !isIdle || !this.#tells.isEmpty
  }

  /** Writes one message of that. */
  async #writeControl(): Promise<void> {
    const control = this.#control.shift()
    this.#controlBytes -= control?.byteLength ?? 0
    const message = control ?? this.#nextAcks() ?? (await this.#nextRoot()) ?? this.#tells.next(this.#source)
    if (message === undefined) return this.#writeProofs()
    await this.#write(message)
    // However many heads there are, they take turns with everything else.
    if (this.#tells.isUnderWay) await this.#source.breathe()
  }

  #nextAcks(): Uint8Array | undefined {
    if (this.#acks.size === 0) return undefined
    const heads: LogHead[] = []
    for (const [id, head] of this.#acks) {
      if (heads.length >= HEAD_TURN_COUNT) break
      heads.push(head)
      this.#acks.delete(id)
    }
    return encodeHeads(heads)
  }

  async #nextRoot(): Promise<Uint8Array | undefined> {
    if (!this.#isRootDue) return undefined
    this.#isRootDue = false
    return encodeMessage(WireMessage, { root: { buckets: await this.#source.root(), reply: false } })
  }

  async #writeProofs(): Promise<void> {
    const proofs: Uint8Array[] = []
    for (const id of this.#proofIds) {
      if (proofs.length >= PROOFS_PER_MESSAGE) break
      this.#proofIds.delete(id)
      const proof = await this.#source.forkProof(id)
      if (proof !== undefined) proofs.push(proof)
    }
    if (proofs.length === 0) return
    await this.#write(
      encodeMessage(WireMessage, { forkProofs: { proofs: proofs.map(proof => WireProof.decode(proof)) } }),
    )
    await this.#source.pace(
      proofs.length,
      proofs.reduce((sum, proof) => sum + proof.byteLength, 0),
    )
  }

  #nextPush(): Uint8Array | undefined {
    const packed: Uint8Array[] = []
    for (const entry of this.#pushes.take(PACK_BYTES, entry => this.theirSeq(entry.id) < entry.seq)) {
      this.noteTheirs(entry.id, entry.seq)
      packed.push(entry.bytes)
    }
    return packed.length === 0 ? undefined : packEntries(packed)
  }

  async #serveRange(range: WantedRange): Promise<void> {
    let packed: Uint8Array[] = []
    let bytes = 0
    for await (const entry of this.#source.read(range)) {
      packed.push(entry.bytes)
      bytes += entry.bytes.byteLength
      this.noteTheirs(entry.id, entry.seq)
      if (bytes < PACK_BYTES) continue
      await this.#write(packEntries(packed))
      await this.#source.pace(packed.length, bytes)
      packed = []
      bytes = 0
      // Control messages don't wait for a long range.
      while (this.#hasControl) await this.#writeControl()
    }
    if (packed.length > 0) await this.#write(packEntries(packed))
    // Also what gave nothing was looked up.
    await this.#source.pace(packed.length + 1, bytes)
  }

  async #write(message: Uint8Array): Promise<void> {
    const cancel = this.#clock.schedule(WRITE_TIMEOUT_MS, () =>
      this.close(new TrellisError('deadline_exceeded', `peer ${this.peer} does not read`)),
    )
    try {
      await this.#stream.write(message, this.signal)
    } finally {
      cancel()
    }
  }

  close(reason: Error): void {
    if (this.signal.aborted) return
    this.#life.abort(reason)
    this.#stream.abort(reason)
    this.#wake?.()
  }
}

function wireProof(proof: ForkProof): ReturnType<typeof WireProof.decode> {
  return WireProof.decode(encodeForkProof(proof))
}

/** An `Entries` message around entries that are encoded already: field 5 of `Message`, field 1 of `Entries`. */
function packEntries(entries: readonly Uint8Array[]): Uint8Array {
  const parts: Uint8Array[] = []
  let bodyBytes = 0
  for (const entry of entries) {
    const prefix = lengthPrefix(0x0a, entry.byteLength)
    parts.push(prefix, entry)
    bodyBytes += prefix.byteLength + entry.byteLength
  }
  return Buffer.concat([lengthPrefix(ENTRIES_TAG, bodyBytes), ...parts])
}

function lengthPrefix(tag: number, length: number): Uint8Array {
  const bytes = [tag]
  let rest = length
  while (rest > 127) {
    bytes.push(128 | (rest & 127))
    rest >>>= 7
  }
  bytes.push(rest)
  return Uint8Array.from(bytes)
}

/** Reads the heads of a message. Throws `invalid_argument`. */
export function readHeads(wire: NonNullable<WireMessageOut['heads']>): LogHead[] {
  const heads = wire.heads ?? []
  if (heads.length > MAX_HEAD_COUNT) throw malformed('too many heads')
  return heads.map(head => {
    const { epoch = 0, seq = 0, frozenAt = 0 } = head
    const hash = head.hash ?? new Uint8Array(0)
    if (hash.byteLength !== ((seq ?? 0) > 0 ? 32 : 0)) throw malformed('head without a hash')
    return {
      author: authorOfKey(head.author ?? new Uint8Array(0)),
      epoch: epoch ?? 0,
      seq: seq ?? 0,
      hash,
      frozenAt: frozenAt ?? 0,
    }
  })
}

export function readRanges(wire: NonNullable<WireMessageOut['want']>): WantedRange[] {
  const ranges = wire.ranges ?? []
  if (ranges.length > MAX_RANGE_COUNT) throw malformed('too many ranges')
  return ranges.map(range => ({
    author: authorOfKey(range.author ?? new Uint8Array(0)),
    epoch: range.epoch ?? 0,
    fromSeq: range.fromSeq ?? 0,
    toSeq: range.toSeq ?? 0,
  }))
}

export function readRoot(wire: NonNullable<WireMessageOut['root']>): Uint8Array {
  const buckets = wire.buckets ?? new Uint8Array(0)
  if (buckets.byteLength !== ROOT_BYTES) throw malformed(`root of ${buckets.byteLength} bytes`)
  return buckets
}

export function checkHello(wire: NonNullable<WireMessageOut['hello']>, space: Uint8Array): void {
  if (wire.version !== ENTRY_VERSION)
    throw new TrellisError('unimplemented', `peer speaks version ${wire.version} of the state protocol`)
  if (!equalBytes(wire.space ?? new Uint8Array(0), space))
    throw new TrellisError('failed_precondition', 'peer replicates another space')
}

export function outgoing(entry: Entry, bytes: Uint8Array): Outgoing {
  const { author, epoch, seq } = entry.header
  return { id: logIdOf(author, epoch), author, seq, bytes }
}
