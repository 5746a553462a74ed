import { encodeMessage, stateProto } from '../wire/index.ts'
import { keyOfAuthor } from './entry.ts'
import { BUCKET_MASK_BYTES, type LogHead } from './heads.ts'
import { HEAD_TURN_COUNT } from './limits.ts'

interface Telling {
  mask: Uint8Array
  /** Buckets of which the peer is asked for its own, with the last of the heads. */
  requested: Uint8Array | undefined
  /** What is left of them, once it was begun. */
  heads: Iterator<LogHead> | undefined
}

/**
 * Buckets whose heads a peer is to be told, in messages of as many as hold nobody up. What waits to be told is told once, however
 * often it was asked for.
 */
export class TellQueue {
  /** At most one that was begun and one that wasn't. */
  readonly #tellings: Telling[] = []

  get isEmpty(): boolean {
    return this.#tellings.length === 0
  }

  /** Whether there are more heads of what was told last. */
  get isUnderWay(): boolean {
    return this.#tellings[0]?.heads !== undefined
  }

  /** With `asks`, the peer is asked for its heads in these buckets, too. */
  add(mask: Uint8Array, asks: boolean): void {
    const last = this.#tellings.at(-1)
    const requested = asks ? mask : undefined
    if (last === undefined || last.heads !== undefined) {
      this.#tellings.push({ mask, requested, heads: undefined })
    } else {
      last.mask = union(last.mask, mask)
      last.requested = requested && last.requested ? union(last.requested, requested) : (requested ?? last.requested)
    }
  }

  /** The next message, with heads as they are now; undefined when there is nothing to tell. */
  next(source: { heads(mask: Uint8Array): Iterator<LogHead> }): Uint8Array | undefined {
    const telling = this.#tellings[0]
    if (telling === undefined) return undefined
    telling.heads ??= source.heads(telling.mask)
    const heads: LogHead[] = []
    while (heads.length < HEAD_TURN_COUNT) {
      const next = telling.heads.next()
      if (next.done === true) {
        this.#tellings.shift()
        return encodeHeads(heads, telling.requested)
      }
      heads.push(next.value)
    }
    return encodeHeads(heads)
  }
}

/** A message of heads; with `requestedBuckets`, a mask of those that the receiver is asked for. */
export function encodeHeads(heads: readonly LogHead[], requestedBuckets?: Uint8Array): Uint8Array {
  const wire = heads.map(head => ({ ...head, author: keyOfAuthor(head.author) }))
  return encodeMessage(stateProto.state.Message, {
    heads: { heads: wire, ...(requestedBuckets ? { requestedBuckets } : {}) },
  })
}

function union(a: Uint8Array, b: Uint8Array): Uint8Array {
  const mask = new Uint8Array(BUCKET_MASK_BYTES)
  for (let index = 0; index < BUCKET_MASK_BYTES; index++) mask[index] = (a[index] ?? 0) | (b[index] ?? 0)
  return mask
}
