import { randomBytes } from 'node:crypto'
import { Worker } from 'node:worker_threads'
import { type Logger, type PeerId, TrellisError } from '../base/index.ts'
import { type FromServeThread, OFFER_LIFETIME_MS, type ServeThreadData, type ToServeThread } from './bulk-messages.ts'
import type { ChunkLists } from './chunk-lists.ts'
import { cidOfHash } from './cid.ts'
import { dataPath, type FileTable, type LocalFile } from './file-table.ts'
import { workerUrl } from './hash-pool.ts'
import type { RateCaps } from './rates.ts'
import type { BulkOffer } from './serving.ts'

const HOST = '::'
/** Offers that one peer may have open at a time; each is a key in memory for half a minute. */
const MAX_OFFERS_PER_PEER = 16

export interface BulkServerDependencies {
  table: FileTable
  lists: ChunkLists
  caps: RateCaps
  log: Logger
  wallMs: () => number
  onSent(bytes: number): void
}

interface ServeThread {
  worker: Worker
  port: number
}

/** The serving side of the bulk lane: threads that listen, and offers that let a member in. */
export class BulkServer {
  readonly #deps: BulkServerDependencies
  readonly #options: { host?: string | undefined; port?: number | undefined; threadCount: number }
  readonly #threads: ServeThread[] = []
  readonly #offerCounts = new Map<PeerId, number>()
  #next = 0
  #starting: Promise<void> | undefined
  #isStopped = false

  constructor(
    deps: BulkServerDependencies,
    options: { host?: string | undefined; port?: number | undefined; threadCount: number },
  ) {
    this.#deps = deps
    this.#options = options
  }

  /** A way in for one connection of a peer. The threads start with the first. */
  async offer(peer: PeerId): Promise<BulkOffer | undefined> {
    const count = this.#offerCounts.get(peer) ?? 0
    if (count >= MAX_OFFERS_PER_PEER) throw new TrellisError('resource_exhausted', 'too many bulk offers')
    this.#starting ??= this.#start()
    await this.#starting
    const thread = this.#threads[this.#next++ % Math.max(1, this.#threads.length)]
    if (thread === undefined || this.#isStopped) return undefined
    this.#offerCounts.set(peer, count + 1)
    setTimeout(() => {
      const left = (this.#offerCounts.get(peer) ?? 1) - 1
      if (left > 0) this.#offerCounts.set(peer, left)
      else this.#offerCounts.delete(peer)
    }, OFFER_LIFETIME_MS).unref()
    const identity = randomBytes(16).toString('hex')
    const key = randomBytes(32)
    const message: ToServeThread = { type: 'expect', identity, key, slots: this.#deps.caps.uploadSlots(peer) }
    thread.worker.postMessage(message, [])
    return { port: thread.port, identity, key, lifetimeMs: OFFER_LIFETIME_MS }
  }

  async stop(): Promise<void> {
    this.#isStopped = true
    await this.#starting?.catch(() => {})
    await Promise.all(this.#threads.map(({ worker }) => worker.terminate()))
  }

  async #start(): Promise<void> {
    const { host, port, threadCount } = this.#options
    await Promise.all(
      Array.from({ length: threadCount }, (_, index) =>
        this.#startThread(index, {
          host: host ?? HOST,
          port: port === undefined || port === 0 ? 0 : port + index,
          rates: this.#deps.caps.table.buffer,
        }).catch((reason: unknown) => this.#deps.log.warn({ err: reason }, 'a bulk thread could not listen')),
      ),
    )
  }

  async #startThread(index: number, workerData: ServeThreadData): Promise<void> {
    const worker = new Worker(workerUrl('bulk-serve-worker'), { workerData, name: `trellis-bulk-serve-${index}` })
    worker.unref()
    const listening = Promise.withResolvers<number>()
    worker.on('message', (message: FromServeThread) => {
      if (message.type === 'listening') listening.resolve(message.port)
      else this.#take(worker, message)
    })
    worker.on('error', reason => {
      listening.reject(reason)
      const failed = this.#threads.findIndex(thread => thread.worker === worker)
      if (failed !== -1) this.#threads.splice(failed, 1)
      this.#deps.log.error({ err: reason }, 'a bulk thread failed')
    })
    this.#threads.push({ worker, port: await listening.promise })
  }

  #take(worker: Worker, message: Exclude<FromServeThread, { type: 'listening' }>): void {
    const { table } = this.#deps
    switch (message.type) {
      case 'find':
        void this.#find(worker, message.call, message.hash)
        break
      case 'changed': {
        const file = table.all().find(({ key }) => key === message.key)
        if (file === undefined || !file.complete) break
        file.changed = true
        void table.save(file, { sync: false }).catch(() => {})
        break
      }
      case 'sent':
        this.#deps.onSent(message.bytes)
        break
    }
  }

  async #find(worker: Worker, call: number, hash: Uint8Array): Promise<void> {
    const file = this.#deps.table.best(cidOfHash(hash))
    const found = file === undefined ? undefined : await this.#describe(file).catch(() => undefined)
    const message: ToServeThread = { type: 'file', call, file: found }
    worker.postMessage(message, [])
  }

  async #describe(file: LocalFile): Promise<Extract<ToServeThread, { type: 'file' }>['file']> {
    const { lists, wallMs } = this.#deps
    file.usedMs = wallMs()
    const { offsets } = await lists.require(file.cid)
    const { key, complete, identity, chunkCount } = file
    const have = file.have.buffer as SharedArrayBuffer
    return { key, path: dataPath(file), complete, identity, chunkCount, offsets, have }
  }
}
