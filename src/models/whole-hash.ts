import { createHash } from 'node:crypto'
import { Worker } from 'node:worker_threads'
import { abortable, TrellisError } from '../base/index.ts'
import type { ContentStore } from '../content/index.ts'
import type { HashReply, HashRequest } from './whole-hash-worker.ts'

/** Read and hashed at once. */
const STEP_BYTES = 4 * 1024 * 1024
/** Files up to this size are hashed where they are, which takes less than a millisecond. */
const SMALL_BYTES = 512 * 1024

/**
 * SHA-256 of whole files while they are fetched, in a thread of its own, close behind the bytes that arrive and so out of the page cache.
 * The chunks of a file are verified one by one; that they make up the file whose hash the manifest gives, which is what
 * hubs know it by, is verified here.
 */
export class WholeHasher {
  readonly #content: Pick<ContentStore, 'readFile' | 'waitForRange'>
  readonly #waiting = new Map<number, PromiseWithResolvers<HashReply>>()
  #worker: Worker | undefined
  #nextJob = 1

  constructor(content: Pick<ContentStore, 'readFile' | 'waitForRange'>) {
    this.#content = content
  }

  /** The hash of a file that is here or being fetched. */
  async hash(file: { chunkListCid: string; sizeBytes: number }, signal: AbortSignal): Promise<Uint8Array> {
    const { chunkListCid, sizeBytes } = file
    if (sizeBytes <= SMALL_BYTES) {
      const hash = createHash('sha256')
      if (sizeBytes > 0) hash.update(await this.#read(chunkListCid, 0, sizeBytes, signal))
      return hash.digest()
    }
    const job = this.#nextJob++
    try {
      for (let offsetBytes = 0; offsetBytes < sizeBytes; offsetBytes += STEP_BYTES) {
        const bytes = await this.#read(chunkListCid, offsetBytes, Math.min(STEP_BYTES, sizeBytes - offsetBytes), signal)
        await this.#ask({ job, bytes }, signal)
      }
      const { sha256 } = await this.#ask({ job }, signal)
      if (sha256 === undefined) throw new TrellisError('internal', 'the hashing thread gave no hash')
      return sha256
    } catch (reason) {
      this.#waiting.delete(job)
      this.#worker?.postMessage({ job, drop: true } satisfies HashRequest)
      throw reason
    }
  }

  async stop(): Promise<void> {
    await this.#worker?.terminate()
    this.#worker = undefined
  }

  async #read(
    chunkListCid: string,
    offsetBytes: number,
    lengthBytes: number,
    signal: AbortSignal,
  ): Promise<Uint8Array> {
    const range = { offsetBytes, lengthBytes }
    await this.#content.waitForRange(chunkListCid, range, signal)
    return this.#content.readFile(chunkListCid, range)
  }

  async #ask(request: HashRequest, signal: AbortSignal): Promise<HashReply> {
    const reply = Promise.withResolvers<HashReply>()
    this.#waiting.set(request.job, reply)
    const { bytes } = request
    // Handed over whole, unless others use the memory around it.
    const isWhole = bytes !== undefined && bytes.byteLength === bytes.buffer.byteLength
    this.#thread().postMessage(request, isWhole ? [bytes.buffer as ArrayBuffer] : [])
    return abortable(reply.promise, signal)
  }

  #thread(): Worker {
    if (this.#worker !== undefined) return this.#worker
    // Beside this module, in the sources as in the build.
    const extension = import.meta.url.endsWith('.ts') ? '.ts' : '.js'
    const worker = new Worker(new URL(`./whole-hash-worker${extension}`, import.meta.url), {
      name: 'trellis-whole-hash',
    })
    worker.unref()
    worker.on('message', (reply: HashReply) => {
      this.#waiting.get(reply.job)?.resolve(reply)
      this.#waiting.delete(reply.job)
    })
    const failed = (reason: unknown) => {
      if (this.#worker === worker) this.#worker = undefined
      for (const { reject } of this.#waiting.values())
        reject(new TrellisError('internal', 'the hashing thread ended', { cause: reason }))
      this.#waiting.clear()
    }
    worker.on('error', failed)
    worker.on('exit', failed)
    this.#worker = worker
    return worker
  }
}
