import {
  type ByteStream,
  type Clock,
  createSemaphore,
  type Logger,
  type PeerId,
  type PeerStreams,
  type Semaphore,
  type TrafficClass,
  TrellisError,
} from '../base/index.ts'
import type { BlobTable } from './blobs.ts'
import type { ChunkLists } from './chunk-lists.ts'
import { cidOfHash } from './cid.ts'
import { FileChangedError } from './errors.ts'
import { serveExchange } from './exchange-server.ts'
import type { FileTable } from './file-table.ts'
import type { HaveHub } from './have-hub.ts'
import { CONTENT_PROTOCOL } from './limits.ts'
import type { ResponseMessage } from './messages.ts'
import type { OpenFiles } from './open-files.ts'
import { charge, paceUpload, type RateCaps, sliceBytes } from './rates.ts'
import type { HaveListener, ServedFile, ServeSource } from './serve-source.ts'

/** Chunks in memory at once on their way out, of all streams. */
const SLOT_COUNT = 64

export type BulkOffer = Omit<Extract<ResponseMessage, { type: 'bulk-offer' }>, 'type' | 'id'>

export interface ServingDependencies {
  streams: PeerStreams
  blobs: BlobTable
  table: FileTable
  lists: ChunkLists
  openFiles: OpenFiles
  hub: HaveHub
  caps: RateCaps
  clock: Clock
  log: Logger
  onSent(bytes: number): void
  bulkOffer?: (peer: PeerId) => Promise<BulkOffer | undefined>
}

/** Serves this node's blobs and files to peers, within limits. */
export class Serving {
  readonly #deps: ServingDependencies
  readonly #maxStreams: number
  readonly #maxStreamsPerPeer: number
  readonly #slots: Semaphore = createSemaphore(SLOT_COUNT)
  readonly #streamsOf = new Map<PeerId, number>()
  readonly #open = new Set<ByteStream>()
  #unregister = () => {}

  constructor(deps: ServingDependencies, maxStreams: number, maxStreamsPerPeer: number) {
    this.#deps = deps
    this.#maxStreams = maxStreams
    this.#maxStreamsPerPeer = maxStreamsPerPeer
  }

  get streamCount(): number {
    return this.#open.size
  }

  start(): void {
    this.#unregister = this.#deps.streams.handle(CONTENT_PROTOCOL, (stream, peer) => this.#accept(stream, peer))
  }

  stop(): void {
    this.#unregister()
    for (const stream of this.#open) stream.abort(new TrellisError('unavailable', 'content store is stopped'))
  }

  /** The file that is served under a chunk list's hash, for a reader in this thread. */
  async file(hash: Uint8Array): Promise<ServedFile | undefined> {
    const { lists, openFiles, clock } = this.#deps
    const file = await openFiles.best(cidOfHash(hash))
    if (file === undefined) return undefined
    const list = await lists.require(file.cid)
    return {
      chunkCount: list.chunkCount,
      offsets: list.offsets,
      have: file.have,
      read: (index, target) =>
        openFiles.use(file, async handle => {
          file.usedMs = clock.wallMs()
          const offset = list.offsets[index] as number
          let filledBytes = 0
          while (filledBytes < target.byteLength) {
            const { bytesRead } = await handle.read(
              target,
              filledBytes,
              target.byteLength - filledBytes,
              offset + filledBytes,
            )
            if (bytesRead === 0) throw new FileChangedError(file.path)
            filledBytes += bytesRead
          }
        }),
    }
  }

  #accept(stream: ByteStream, peer: PeerId): void {
    const { clock, log } = this.#deps
    const count = this.#streamsOf.get(peer) ?? 0
    if (this.#open.size >= this.#maxStreams || count >= this.#maxStreamsPerPeer) {
      stream.open({ data() {}, drain() {}, end() {}, close() {} })
      stream.abort(new TrellisError('resource_exhausted', 'too many content streams'))
      log.debug({ peer, count }, 'content stream refused')
      return
    }
    this.#streamsOf.set(peer, count + 1)
    this.#open.add(stream)
    const onClosed = () => {
      if (!this.#open.delete(stream)) return
      const left = (this.#streamsOf.get(peer) ?? 1) - 1
      if (left > 0) this.#streamsOf.set(peer, left)
      else this.#streamsOf.delete(peer)
    }
    serveExchange(stream, this.#sourceFor(peer), { clock, slots: this.#slots, onClosed })
  }

  #sourceFor(peer: PeerId): ServeSource {
    const { blobs, hub, caps } = this.#deps
    const slots = caps.uploadSlots(peer)
    return {
      async blob(hash, maxBytes) {
        const cid = cidOfHash(hash)
        const info = await blobs.info(cid)
        if (info === undefined) return undefined
        if (info.bytes > maxBytes)
          throw new TrellisError('resource_exhausted', `the blob has ${info.bytes} bytes, ${maxBytes} are allowed`)
        return blobs.get(cid)
      },
      file: hash => this.file(hash),
      watch: (hash: Uint8Array, serving: boolean, listener: HaveListener) =>
        hub.watch(cidOfHash(hash), peer, serving, listener),
      bulkOffer: async () => this.#deps.bulkOffer?.(peer),
      pace: (bytes: number, trafficClass: TrafficClass, signal: AbortSignal) =>
        paceUpload(caps.table, slots, bytes, trafficClass, signal),
      sliceBytes: (trafficClass: TrafficClass) => sliceBytes(caps.table, slots, trafficClass),
      charge: (bytes: number, trafficClass: TrafficClass) => void charge(caps.table, slots, bytes, trafficClass),
      sent: bytes => this.#deps.onSent(bytes),
    }
  }
}
