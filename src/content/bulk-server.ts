import { randomBytes } from 'node:crypto'
import { type Logger, type PeerId, TrellisError } from '../base/index.ts'
import { type FromServeThread, OFFER_LIFETIME_MS, type ServedFileInfo, type ToServeThread } from './bulk-messages.ts'
import type { ChunkLists } from './chunk-lists.ts'
import { cidOfHash } from './cid.ts'
import type { FileTable, LocalFile } from './file-table.ts'
import type { OpenFiles } from './open-files.ts'
import type { RateCaps } from './rates.ts'
import type { BulkOffer } from './serving.ts'
import type { Threads } from './threads.ts'
import type { BulkOptions } from './types.ts'

const HOST = '::'
const MAX_LISTENERS = 2
/** Offers that one peer may have open at a time; each is a key in memory for half a minute. */
const MAX_OFFERS_PER_PEER = 16

export interface BulkServerDependencies {
  threads: Threads
  table: FileTable
  lists: ChunkLists
  openFiles: OpenFiles
  caps: RateCaps
  log: Logger
  wallMs: () => number
  onSent(peer: PeerId, bytes: number): void
}

/** The serving side of the bulk lane: threads that listen, and offers that let a member in. */
export class BulkServer {
  readonly #deps: BulkServerDependencies
  readonly #host: string
  readonly #port: number
  readonly #threadCount: number
  /** Where threads listen. */
  readonly #ports = new Map<number, number>()
  readonly #starting = new Map<number, PromiseWithResolvers<void>>()
  readonly #offerCounts = new Map<PeerId, number>()
  #next = 0

  constructor(deps: BulkServerDependencies, options: BulkOptions) {
    this.#deps = deps
    this.#host = options.host ?? HOST
    this.#port = options.port ?? 0
    this.#threadCount = Math.min(options.workerCount ?? MAX_LISTENERS, deps.threads.count)
    deps.threads.listen('serve', {
      message: (index, message) => this.#take(index, message as FromServeThread),
      failed: index => this.#deaf(index),
    })
  }

  /** A way in for one connection of a peer. The threads begin to listen with the first. */
  async offer(peer: PeerId): Promise<BulkOffer | undefined> {
    const count = this.#offerCounts.get(peer) ?? 0
    if (count >= MAX_OFFERS_PER_PEER) throw new TrellisError('resource_exhausted', 'too many bulk offers')
    this.#offerCounts.set(peer, count + 1)
    setTimeout(() => {
      const left = (this.#offerCounts.get(peer) ?? 1) - 1
      if (left > 0) this.#offerCounts.set(peer, left)
      else this.#offerCounts.delete(peer)
    }, OFFER_LIFETIME_MS).unref()
    const index = this.#next++ % this.#threadCount
    await this.#listening(index)
    const port = this.#ports.get(index)
    if (port === undefined) return undefined
    const identity = randomBytes(16).toString('hex')
    const key = randomBytes(32)
    this.#post(index, { type: 'expect', identity, key, peer, slots: this.#deps.caps.uploadSlots(peer) })
    return { port, identity, key, lifetimeMs: OFFER_LIFETIME_MS }
  }

  #post(index: number, message: ToServeThread): void {
    this.#deps.threads.post(index, 'serve', message)
  }

  #listening(index: number): Promise<void> {
    let starting = this.#starting.get(index)
    if (starting === undefined) {
      starting = Promise.withResolvers()
      this.#starting.set(index, starting)
      const port = this.#port === 0 ? 0 : this.#port + index
      this.#post(index, { type: 'listen', host: this.#host, port, rates: this.#deps.caps.table.buffer })
    }
    return starting.promise
  }

  #deaf(index: number): void {
    this.#ports.delete(index)
    this.#starting.get(index)?.resolve()
    this.#starting.delete(index)
  }

  #take(index: number, message: FromServeThread): void {
    const { table, openFiles } = this.#deps
    switch (message.type) {
      case 'listening':
        this.#ports.set(index, message.port)
        this.#starting.get(index)?.resolve()
        break
      case 'deaf':
        this.#deps.log.warn({ reason: message.message }, 'bulk connections cannot be served')
        this.#deaf(index)
        break
      case 'find':
        void this.#find(index, message.call, message.hash)
        break
      case 'changed': {
        // What the thread was told of may have been replaced since: what is there now is judged.
        const file = table.all().find(({ key }) => key === message.key)
        if (file?.complete === true) void openFiles.isUnchanged(file).catch(() => {})
        break
      }
      case 'sent':
        this.#deps.onSent(message.peer, message.bytes)
        break
    }
  }

  async #find(index: number, call: number, hash: Uint8Array): Promise<void> {
    const file = await this.#deps.openFiles.best(cidOfHash(hash)).catch(() => undefined)
    const found = file === undefined ? undefined : await this.#describe(file).catch(() => undefined)
    this.#post(index, { type: 'file', call, file: found })
  }

  async #describe(file: LocalFile): Promise<ServedFileInfo> {
    const { lists, wallMs } = this.#deps
    file.usedMs = wallMs()
    const { offsets } = await lists.require(file.cid)
    const { key, path, part, complete, identity, chunkCount } = file
    const have = file.have.buffer as SharedArrayBuffer
    return { key, path, part, complete, identity, chunkCount, offsets, have }
  }
}
