import { toTrellisError } from '../base/index.ts'

const MAX_BYTES = 16 * 1024 * 1024
const MAX_ENTRY_COUNT = 10_000
const LIFETIME_MS = 10 * 60_000
/** Besides its reply, what an entry takes. */
const ENTRY_BYTES = 200

interface Entry {
  readonly reply: Promise<Uint8Array>
  readonly expiresAtMs: number
  sizeBytes: number
}

/**
 * Replies by idempotency key, so that a call that is repeated because its reply was lost is not executed again. Kept in
 * memory for ten minutes, the oldest given up first: after a restart of the server a repeated call is executed.
 */
export class IdempotencyCache {
  readonly #entries = new Map<string, Entry>()
  #heldBytes = 0

  /** The encoded reply of the first call with this key: executes, waits for it, or has it. */
  run(key: string, nowMs: number, execute: () => Promise<Uint8Array>): Promise<Uint8Array> {
    const known = this.#entries.get(key)
    if (known !== undefined && known.expiresAtMs > nowMs) return known.reply
    if (known !== undefined) this.#drop(key, known)
    const entry: Entry = { reply: execute(), expiresAtMs: nowMs + LIFETIME_MS, sizeBytes: key.length * 2 + ENTRY_BYTES }
    this.#entries.set(key, entry)
    this.#heldBytes += entry.sizeBytes
    entry.reply.then(
      bytes => {
        if (this.#entries.get(key) !== entry) return
        entry.sizeBytes += bytes.byteLength
        this.#heldBytes += bytes.byteLength
        this.#evict(nowMs)
      },
      (reason: unknown) => {
        const { kind, retryable } = toTrellisError(reason)
        // These say nothing about what a repeated call would get.
        const isPassing = retryable || kind === 'canceled' || kind === 'deadline_exceeded' || kind === 'unavailable'
        if (isPassing && this.#entries.get(key) === entry) this.#drop(key, entry)
      },
    )
    this.#evict(nowMs)
    return entry.reply
  }

  #drop(key: string, entry: Entry): void {
    this.#entries.delete(key)
    this.#heldBytes -= entry.sizeBytes
  }

  #evict(nowMs: number): void {
    for (const [key, entry] of this.#entries) {
      const isFull = this.#heldBytes > MAX_BYTES || this.#entries.size > MAX_ENTRY_COUNT
      if (!isFull && entry.expiresAtMs > nowMs) return
      this.#drop(key, entry)
    }
  }
}
