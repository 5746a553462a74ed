import type { KeyValueOperation, KeyValueStore } from '../base/index.ts'
import { decodeEntry, type Entry, type LogId, logIdOf } from './entry.ts'
import { decodeForkProof, encodeForkProof, type ForkProof, type Verify } from './fork-proof.ts'

/**
 * Keys: `e/<author>/<epoch>/<seq>` an entry, `f/<author>/<epoch>` a fork proof, `m/<name>` notes of this node.
 * Epochs and seqs are 8 hex digits, so that a log's entries lie in order.
 */
const ENTRIES = 'e/'
const FORKS = 'f/'
const NOTES = 'm/'
/** Entries removed in one batch. */
const REMOVE_COUNT = 1024

function hex(value: number): string {
  return value.toString(16).padStart(8, '0')
}

function entryKey(id: LogId, seq: number): string {
  return `${ENTRIES}${id}/${hex(seq)}`
}

/** The end of a prefix that ends in `/`: `0` is the next character. */
function after(prefix: string): string {
  return `${prefix.slice(0, -1)}0`
}

export function putEntry(entry: Entry, bytes: Uint8Array): KeyValueOperation {
  const { author, epoch, seq } = entry.header
  return { type: 'put', key: entryKey(logIdOf(author, epoch), seq), value: bytes }
}

export function putForkProof(proof: ForkProof): KeyValueOperation {
  return { type: 'put', key: FORKS + logIdOf(proof.author, proof.epoch), value: encodeForkProof(proof) }
}

/** How logs lie in a `KeyValueStore`. */
export class LogStorage {
  readonly #db: KeyValueStore

  constructor(db: KeyValueStore) {
    this.#db = db
  }

  /** Atomic, and on disk when it resolves. */
  commit(operations: readonly KeyValueOperation[]): Promise<void> {
    return this.#db.batch(operations)
  }

  async get(id: LogId, seq: number): Promise<Entry | undefined> {
    const bytes = await this.#db.get(entryKey(id, seq))
    return bytes === undefined ? undefined : decodeEntry(bytes)
  }

  /** Stored entries of a log from one seq to another, inclusive, as their bytes. */
  async *read(id: LogId, fromSeq: number, toSeq: number): AsyncGenerator<Uint8Array> {
    for await (const [, bytes] of this.#db.entries({ gte: entryKey(id, fromSeq), lt: entryKey(id, toSeq + 1) }))
      yield bytes
  }

  /** All entries, log by log in order; `undefined` in place of one that can't be read. */
  async *readAll(): AsyncGenerator<{ id: LogId; seq: number; entry: Entry | undefined }> {
    for await (const [key, bytes] of this.#db.entries({ gte: ENTRIES, lt: after(ENTRIES) })) {
      const end = key.lastIndexOf('/')
      let entry: Entry | undefined
      try {
        entry = decodeEntry(bytes)
      } catch {
        entry = undefined
      }
      yield { id: key.slice(ENTRIES.length, end), seq: Number.parseInt(key.slice(end + 1), 16), entry }
    }
  }

  async *readForkProofs(space: Uint8Array, verify: Verify): AsyncGenerator<ForkProof> {
    for await (const [, bytes] of this.#db.entries({ gte: FORKS, lt: after(FORKS) })) {
      try {
        yield decodeForkProof(bytes, space, verify)
      } catch {
        // Not lost for good: peers have it too, and our disk is the only one that can have broken it.
      }
    }
  }

  /** The proof that a log is forked, encoded, if it is on disk already. */
  forkProof(id: LogId): Promise<Uint8Array | undefined> {
    return this.#db.get(FORKS + id)
  }

  /** Removes the entries of a log from a seq on. */
  async remove(id: LogId, fromSeq: number): Promise<void> {
    for (;;) {
      const operations = await this.removals(id, fromSeq, REMOVE_COUNT)
      if (operations.length > 0) await this.#db.batch(operations)
      if (operations.length < REMOVE_COUNT) return
    }
  }

  /** What removes the entries of a log from a seq on, at most `limit` of them. */
  async removals(id: LogId, fromSeq: number, limit: number): Promise<KeyValueOperation[]> {
    const operations: KeyValueOperation[] = []
    for await (const [key] of this.#db.entries({ gte: entryKey(id, fromSeq), lt: after(`${ENTRIES}${id}/`), limit }))
      operations.push({ type: 'del', key })
    return operations
  }

  async note(name: string): Promise<string | undefined> {
    const bytes = await this.#db.get(NOTES + name)
    return bytes === undefined ? undefined : Buffer.from(bytes).toString('utf8')
  }

  putNote(name: string, text: string): KeyValueOperation {
    return { type: 'put', key: NOTES + name, value: Buffer.from(text) }
  }
}
