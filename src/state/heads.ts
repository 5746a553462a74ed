import { createHash } from 'node:crypto'
import type { PeerId } from '../base/index.ts'
import { equalBytes, NO_BYTES } from './entry.ts'
import { HEAD_TURN_COUNT } from './limits.ts'
import { BUCKET_COUNT, bucketOf } from './log.ts'
import type { Replica } from './replica.ts'

/** Logs are summed up in buckets by their author's key, so that two replicas find what differs without listing all. */
const BUCKET_HASH_BYTES = 8
export const ROOT_BYTES = BUCKET_COUNT * BUCKET_HASH_BYTES
export const BUCKET_MASK_BYTES = BUCKET_COUNT / 8

/** How far a replica has one log. */
export interface LogHead {
  author: PeerId
  epoch: number
  seq: number
  hash: Uint8Array
  /** First seq that doesn't count; 0 when the log is not forked. */
  frozenAt: number
}

/**
 * Sums up what a replica has on disk. Buckets are hashed again only after they changed, and however many logs there are, a
 * little at a time.
 */
export class HeadIndex {
  readonly #replica: Pick<Replica, 'logs' | 'isVoid'>
  /** Lets whatever else is ready have its turn. */
  readonly #breathe: () => Promise<void>
  readonly #hashes: (Promise<Uint8Array> | undefined)[] = Array.from({ length: BUCKET_COUNT })
  /** Heads hashed in this turn. */
  #turnCount = 0

  constructor(replica: Pick<Replica, 'logs' | 'isVoid'>, breathe: () => Promise<void>) {
    this.#replica = replica
    this.#breathe = breathe
  }

  /** Must be told of every author whose logs changed. */
  touch(author: PeerId): void {
    this.#hashes[bucketOf(author)] = undefined
  }

  touchAll(): void {
    for (let bucket = 0; bucket < BUCKET_COUNT; bucket++) this.#hashes[bucket] = undefined
  }

  /** The hash of each bucket, one behind the other: each of what there is when this is called, or later. */
  async root(): Promise<Uint8Array> {
    const root = new Uint8Array(ROOT_BYTES)
    for (let bucket = 0; bucket < BUCKET_COUNT; bucket++)
      root.set(await (this.#hashes[bucket] ??= this.#hash(bucket)), bucket * BUCKET_HASH_BYTES)
    return root
  }

  async #hash(bucket: number): Promise<Uint8Array> {
    const hash = createHash('sha256')
    // An author's lines stand together, since all peer ids are of one length.
    for (const author of [...this.#replica.logs.authorsIn(bucket)].sort()) {
      const lines = this.headsOf(author).map(lineOf)
      for (const line of lines.sort()) hash.update(line)
      this.#turnCount += lines.length
      if (this.#turnCount < HEAD_TURN_COUNT) continue
      this.#turnCount = 0
      await this.#breathe()
    }
    return hash.digest().subarray(0, BUCKET_HASH_BYTES)
  }

  /** Heads of the logs in the buckets of a mask, each as it is when it is asked for. */
  *heads(mask: Uint8Array): Generator<LogHead> {
    for (let bucket = 0; bucket < BUCKET_COUNT; bucket++) {
      if (((mask[bucket >> 3] ?? 0) & (1 << (bucket & 7))) === 0) continue
      for (const author of this.#replica.logs.authorsIn(bucket)) yield* this.headsOf(author)
    }
  }

  /** Void authors show no logs: only that they are void. */
  headsOf(author: PeerId): LogHead[] {
    const { logs } = this.#replica
    if (this.#replica.isVoid(author)) return [{ author, epoch: 0, seq: 0, hash: NO_BYTES, frozenAt: 1 }]
    const heads: LogHead[] = []
    for (const log of logs.ofAuthor(author)) {
      // Of a closed log only its fork still counts.
      const counts = log.durableSeq > 0 && !logs.isClosed(author, log.epoch)
      if (log.frozenAt === undefined && !counts) continue
      const { epoch, durableSeq: seq, durableHash: hash, frozenAt = 0 } = log
      heads.push(counts ? { author, epoch, seq, hash, frozenAt } : { author, epoch, seq: 0, hash: NO_BYTES, frozenAt })
    }
    return heads
  }
}

function lineOf({ author, epoch, seq, hash, frozenAt }: LogHead): string {
  return `${author}/${epoch}/${seq}/${Buffer.from(hash).toString('hex')}/${frozenAt}\n`
}

/** Whether two roots are equal in the bucket of an author. */
export function isEqualFor(author: PeerId, a: Uint8Array, b: Uint8Array): boolean {
  const start = bucketOf(author) * BUCKET_HASH_BYTES
  const end = start + BUCKET_HASH_BYTES
  return equalBytes(a.subarray(start, end), b.subarray(start, end))
}

/** A bit for each bucket in which two roots differ; undefined when they are equal. */
export function differingBuckets(a: Uint8Array, b: Uint8Array): Uint8Array | undefined {
  const mask = new Uint8Array(BUCKET_MASK_BYTES)
  let differ = false
  for (let offset = 0; offset < ROOT_BYTES; offset++) {
    if (a[offset] === b[offset]) continue
    const bucket = Math.floor(offset / BUCKET_HASH_BYTES)
    mask[bucket >> 3] = (mask[bucket >> 3] ?? 0) | (1 << (bucket & 7))
    differ = true
  }
  return differ ? mask : undefined
}
