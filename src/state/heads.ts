import { createHash } from 'node:crypto'
import type { PeerId } from '../base/index.ts'
import { equalBytes, keyOfAuthor, NO_BYTES } from './entry.ts'
import type { Replica } from './replica.ts'

/** Logs are summed up in buckets by their author's key, so that two replicas find what differs without listing all. */
export const BUCKET_COUNT = 64
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

function bucketOf(author: PeerId): number {
  return (keyOfAuthor(author)[31] ?? 0) % BUCKET_COUNT
}

/** Sums up what a replica has on disk. Buckets are hashed again only after they changed. */
export class HeadIndex {
  readonly #replica: Replica
  readonly #hashes: (Uint8Array | undefined)[] = Array.from({ length: BUCKET_COUNT })

  constructor(replica: Replica) {
    this.#replica = replica
  }

  /** Must be told of every author whose logs changed. */
  touch(author: PeerId): void {
    this.#hashes[bucketOf(author)] = undefined
  }

  touchAll(): void {
    this.#hashes.fill(undefined)
  }

  /** The hash of each bucket, one behind the other. */
  root(): Uint8Array {
    if (this.#hashes.includes(undefined)) {
      const byBucket: LogHead[][] = Array.from({ length: BUCKET_COUNT }, () => [])
      for (const head of this.heads(bucket => this.#hashes[bucket] === undefined))
        byBucket[bucketOf(head.author)]?.push(head)
      for (let bucket = 0; bucket < BUCKET_COUNT; bucket++)
        this.#hashes[bucket] ??= hashHeads(byBucket[bucket] as LogHead[])
    }
    return Buffer.concat(this.#hashes as Uint8Array[])
  }

  /** Heads of the logs in some buckets. Void authors show no logs: only that they are void. */
  heads(wanted: (bucket: number) => boolean): LogHead[] {
    const heads: LogHead[] = []
    for (const author of this.#replica.logs.authors()) {
      if (!wanted(bucketOf(author))) continue
      if (this.#replica.isVoid(author)) {
        heads.push({ author, epoch: 0, seq: 0, hash: NO_BYTES, frozenAt: 1 })
        continue
      }
      for (const log of this.#replica.logs.ofAuthor(author)) {
        // Of a closed log only its fork still counts.
        const isClosed = this.#replica.logs.isClosed(author, log.epoch)
        if (log.fork === undefined && (log.durableSeq === 0 || isClosed)) continue
        if (isClosed) {
          heads.push({ author, epoch: log.epoch, seq: 0, hash: NO_BYTES, frozenAt: log.frozenAt ?? 0 })
          continue
        }
        const { epoch, durableSeq: seq, durableHash: hash, frozenAt = 0 } = log
        heads.push({ author, epoch, seq, hash, frozenAt })
      }
    }
    return heads
  }

  /** Heads of an author's logs, if whoever has `root` has the very same of them on disk; else none. */
  agreed(author: PeerId, root: Uint8Array): LogHead[] {
    const wanted = bucketOf(author)
    const [start, end] = [wanted * BUCKET_HASH_BYTES, (wanted + 1) * BUCKET_HASH_BYTES]
    if (!equalBytes(this.root().subarray(start, end), root.subarray(start, end))) return []
    return this.heads(bucket => bucket === wanted).filter(head => head.author === author)
  }

  headsOfMask(mask: Uint8Array): LogHead[] {
    return this.heads(bucket => ((mask[bucket >> 3] ?? 0) & (1 << (bucket & 7))) > 0)
  }
}

function hashHeads(heads: LogHead[]): Uint8Array {
  const lines = heads.map(
    ({ author, epoch, seq, hash, frozenAt }) =>
      `${author}/${epoch}/${seq}/${Buffer.from(hash).toString('hex')}/${frozenAt}`,
  )
  const hash = createHash('sha256')
  for (const line of lines.sort()) hash.update(line).update('\n')
  return hash.digest().subarray(0, BUCKET_HASH_BYTES)
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
