import { TrellisError } from '../base/index.ts'
import type { HashPool } from './hash-pool.ts'

/** SHA-256 of bytes of files, read and hashed by a thread, part by part as they are named. To be disposed of. */
export class FileDigest implements AsyncDisposable {
  readonly #pool: HashPool
  readonly #job: number
  readonly #thread: number

  constructor(pool: HashPool) {
    this.#pool = pool
    const { job, thread } = pool.beginJob()
    this.#job = job
    this.#thread = thread
  }

  /** Adds the next part; false if the file ends before. The descriptor must stay open until then. Parts of some MiB keep the thread at hand for others. */
  async update(fd: number, offsetBytes: number, lengthBytes: number): Promise<boolean> {
    const task = { type: 'whole', job: this.#job, fd, offsetBytes, lengthBytes } as const
    const { type } = await this.#pool.run(task, this.#thread)
    return type !== 'short'
  }

  /** The hash of all parts. Once. */
  async end(): Promise<Uint8Array> {
    const result = await this.#pool.run({ type: 'digest', job: this.#job }, this.#thread)
    if (result.type !== 'hashes') throw new TrellisError('internal', 'a hashing thread gave no hash')
    return result.hashes
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#pool.endJob(this.#job)
  }
}
