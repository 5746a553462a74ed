import {
  type ByteStream,
  type Clock,
  type Semaphore,
  type TrafficClass,
  TrellisError,
  toTrellisError,
} from '../base/index.ts'
import { errorForPeers } from './errors.ts'
import { FrameSender } from './frame-sender.ts'
import { allocateFrame, FrameParser, type FramePool, frameOf } from './frames.ts'
import { MAX_NAMED_PEERS, MAX_OPEN_REQUESTS, MAX_QUEUED_CHUNKS, MAX_RANGES } from './limits.ts'
import {
  countOf,
  decodeRequest,
  encodeResponse,
  type RequestMessage,
  type ResponseMessage,
  toRanges,
} from './messages.ts'
import type { ServedFile, ServeSource } from './serve-source.ts'

export interface ServeOptions {
  clock: Clock
  /** Chunks in memory at once, of all streams. */
  slots: Semaphore
  /** Where frames are from, if the transport gives them back. */
  frames?: FramePool
  /** The stream is over. */
  onClosed(): void
}

/** Chunks of one stream that are read and sent at once: one is on its way while the next is read. */
const LANE_COUNT = 2
/** A stream that asks for nothing is closed after this. */
const IDLE_MS = 120_000
const HAVE_DELAY_MS = 25

interface ChunkRequest {
  id: number
  file: ServedFile
  trafficClass: TrafficClass
  expiresMs: number
  /** Chunks that are neither sent nor canceled. */
  left: Set<number>
  /** Chunks that wait for the stream to take them: `done` must not overtake them. */
  sendingCount: number
}

/** Serves one stream until it ends. */
export function serveExchange(stream: ByteStream, source: ServeSource, options: ServeOptions): void {
  const session = new ServeSession(stream, source, options)
  session.start()
}

class ServeSession {
  readonly #stream: ByteStream
  readonly #sender: FrameSender
  readonly #source: ServeSource
  readonly #clock: Clock
  readonly #slots: Semaphore
  readonly #frames: FramePool | undefined
  readonly #onClosed: () => void
  readonly #life = new AbortController()
  readonly #requests = new Map<number, ChunkRequest>()
  readonly #watches = new Map<number, () => void>()
  readonly #queue: { request: ChunkRequest; index: number }[] = []
  #answering = 0
  #laneCount = 0
  #ended = false
  #cancelIdle = () => {}

  constructor(stream: ByteStream, source: ServeSource, options: ServeOptions) {
    this.#stream = stream
    this.#source = source
    this.#clock = options.clock
    this.#slots = options.slots
    this.#frames = options.frames
    this.#onClosed = () => options.onClosed()
    this.#sender = new FrameSender(stream, {
      clock: options.clock,
      pace: source,
      signal: this.#life.signal,
      onFailure: reason => this.#stop(reason),
    })
  }

  start(): void {
    const parser = new FrameParser({
      control: bytes => {
        this.#take(decodeRequest(bytes))
        return undefined
      },
      payload() {},
    })
    this.#stream.open({
      data: chunk => {
        if (this.#life.signal.aborted) return
        try {
          parser.push(chunk)
        } catch (reason) {
          this.#stop(toTrellisError(reason))
        }
      },
      drain: () => this.#sender.drained(),
      end: () => {
        this.#ended = true
        this.#closeIfDone()
      },
      close: () => {
        this.#stop(undefined)
        this.#onClosed()
      },
    })
    this.#watchIdle()
  }

  #take(request: RequestMessage): void {
    if (request.type === 'cancel') {
      this.#cancel(request)
      return
    }
    const { id } = request
    if (this.#requests.has(id) || this.#watches.has(id))
      throw new TrellisError('invalid_argument', `request id ${id} is in use`)
    if (this.#requests.size + this.#watches.size + this.#answering >= MAX_OPEN_REQUESTS)
      throw new TrellisError('resource_exhausted', 'too many open requests')
    this.#answering++
    void this.#answer(request)
      .catch((reason: unknown) => this.#fail(id, reason))
      .finally(() => {
        this.#answering--
        this.#closeIfDone()
      })
  }

  async #answer(request: Exclude<RequestMessage, { type: 'cancel' }>): Promise<void> {
    const { id } = request
    switch (request.type) {
      case 'get-blob': {
        const bytes = await this.#slots(() => this.#source.blob(request.hash, request.maxBytes), this.#life.signal)
        if (bytes === undefined) throw new TrellisError('not_found', 'no such blob here')
        const { frame, payload } = allocateFrame(
          encodeResponse({ type: 'blob', id, sizeBytes: bytes.byteLength }),
          bytes.byteLength,
        )
        payload.set(bytes)
        // Nothing can be fetched without these: counted, but not kept waiting.
        this.#source.charge(bytes.byteLength, 'bulk')
        await this.#sender.send(frame)
        return
      }
      case 'get-have':
        await this.#startWatch(request)
        return
      case 'get-chunks': {
        const chunkCount = countOf(request.ranges)
        if (chunkCount + this.#queue.length > MAX_QUEUED_CHUNKS)
          throw new TrellisError('resource_exhausted', 'too many chunks asked for')
        const file = await this.#source.file(request.hash)
        if (file === undefined) throw new TrellisError('not_found', 'no such file here')
        this.#enqueue(request, file)
        return
      }
      case 'open-bulk': {
        const offer = await this.#source.bulkOffer()
        if (offer === undefined) throw new TrellisError('unimplemented', 'no bulk connections here')
        await this.#sender.send(frameOf(encodeResponse({ type: 'bulk-offer', id, ...offer })))
      }
    }
  }

  #enqueue(message: Extract<RequestMessage, { type: 'get-chunks' }>, file: ServedFile): void {
    const { id, ranges, trafficClass, deadlineMs } = message
    const expiresMs = deadlineMs === 0 ? Number.POSITIVE_INFINITY : this.#clock.monotonicMs() + deadlineMs
    const request: ChunkRequest = { id, file, trafficClass, expiresMs, left: new Set(), sendingCount: 0 }
    const missing: number[] = []
    for (const { first, count } of ranges) {
      for (let index = first; index < first + count; index++) {
        if (!file.have.has(index)) {
          missing.push(index)
        } else if (!request.left.has(index)) {
          request.left.add(index)
          this.#queue.push({ request, index })
        }
      }
    }
    this.#requests.set(id, request)
    if (missing.length > 0) this.#failChunks(id, new TrellisError('not_found', 'chunks not here'), missing)
    this.#finishIfDone(request)
    while (this.#laneCount < LANE_COUNT && this.#queue.length > this.#laneCount) {
      this.#laneCount++
      void this.#runLane().catch((reason: unknown) => this.#stop(toTrellisError(reason)))
    }
  }

  async #runLane(): Promise<void> {
    try {
      for (let next = this.#queue.shift(); next !== undefined; next = this.#queue.shift()) {
        const { request, index } = next
        if (this.#life.signal.aborted) return
        if (!request.left.has(index)) continue
        if (this.#clock.monotonicMs() > request.expiresMs) {
          request.left.delete(index)
          this.#failChunks(request.id, new TrellisError('deadline_exceeded', 'too late'), [index])
        } else {
          await this.#sendChunk(request, index)
        }
        this.#finishIfDone(request)
      }
    } finally {
      this.#laneCount--
    }
    this.#closeIfDone()
  }

  async #sendChunk(request: ChunkRequest, index: number): Promise<void> {
    const { id, file, trafficClass } = request
    const sizeBytes = (file.offsets[index + 1] as number) - (file.offsets[index] as number)
    const sliceBytes = this.#source.sliceBytes(trafficClass)
    const isSliced = sliceBytes < sizeBytes
    if (!isSliced) await this.#source.pace(sizeBytes, trafficClass, this.#life.signal)
    await this.#slots(async () => {
      // It may have been canceled while it waited.
      if (!request.left.has(index) || this.#life.signal.aborted) return
      const head = encodeResponse({ type: 'chunk', id, index, sizeBytes })
      const { frame, payload } = allocateFrame(head, sizeBytes, isSliced ? undefined : this.#frames)
      try {
        const reading = file.read(index, payload)
        if (reading !== undefined) await reading
      } catch (reason) {
        if (!isSliced) this.#frames?.release(frame)
        request.left.delete(index)
        this.#failChunks(id, reason, [index])
        return
      }
      for (let busy = this.#sender.busy; busy !== undefined; busy = this.#sender.busy) await busy
      // Or while the chunk before it went out.
      if (!request.left.delete(index)) {
        if (!isSliced) this.#frames?.release(frame)
        return
      }
      request.sendingCount++
      try {
        if (isSliced) await this.#sender.sendSlices(frame, trafficClass)
        else await this.#sender.send(frame)
      } finally {
        request.sendingCount--
      }
      this.#source.sent(sizeBytes)
    }, this.#life.signal)
  }

  async #startWatch({ id, hash, serving }: Extract<RequestMessage, { type: 'get-have' }>): Promise<void> {
    const file = await this.#source.file(hash)
    if (file === undefined || this.#life.signal.aborted) throw new TrellisError('not_found', 'no such file here')
    const pending: number[] = []
    const named: string[] = []
    let scheduled = false
    const flush = () => {
      scheduled = false
      if (this.#life.signal.aborted || !this.#watches.has(id)) return
      const ranges = toRanges(pending.splice(0).sort((a, b) => a - b))
      const peers = named.splice(0, MAX_NAMED_PEERS)
      do {
        const added = ranges.splice(0, MAX_RANGES)
        this.#tell({
          type: 'have',
          id,
          chunkCount: file.chunkCount,
          complete: false,
          bitmapBytes: 0,
          added,
          peers: peers.splice(0),
        })
      } while (ranges.length > 0)
      if (named.length > 0) schedule()
    }
    const schedule = () => {
      if (scheduled) return
      scheduled = true
      this.#clock.schedule(HAVE_DELAY_MS, flush)
    }
    // Watched before it is read, so that nothing falls between the two.
    const stop = this.#source.watch(hash, serving, {
      added(indices) {
        pending.push(...indices)
        schedule()
      },
      peers(peers) {
        named.push(...peers.filter(peer => !named.includes(peer)))
        schedule()
      },
      gone: () => {
        if (this.#watches.delete(id)) this.#fail(id, new TrellisError('not_found', 'no longer here'))
      },
    })
    this.#watches.set(id, stop)
    const complete = isComplete(file)
    const bitmap = complete ? new Uint8Array() : file.have.toBytes()
    const control = encodeResponse({
      type: 'have',
      id,
      chunkCount: file.chunkCount,
      complete,
      bitmapBytes: bitmap.byteLength,
      added: [],
      peers: named.splice(0, MAX_NAMED_PEERS),
    })
    const { frame, payload } = allocateFrame(control, bitmap.byteLength)
    payload.set(bitmap)
    await this.#sender.send(frame)
  }

  #cancel({ id, ranges }: Extract<RequestMessage, { type: 'cancel' }>): void {
    const stop = this.#watches.get(id)
    if (stop !== undefined) {
      this.#watches.delete(id)
      stop()
    }
    const request = this.#requests.get(id)
    if (request === undefined) return
    if (ranges.length === 0) {
      request.left.clear()
    } else {
      for (const { first, count } of ranges)
        for (const index of request.left) if (index >= first && index < first + count) request.left.delete(index)
    }
    this.#finishIfDone(request)
  }

  #finishIfDone(request: ChunkRequest): void {
    if (request.left.size + request.sendingCount > 0 || this.#requests.get(request.id) !== request) return
    this.#requests.delete(request.id)
    this.#tell({ type: 'done', id: request.id })
    this.#closeIfDone()
  }

  #fail(id: number, reason: unknown): void {
    this.#requests.delete(id)
    this.#tell({ type: 'failure', id, error: errorForPeers(reason), ranges: [] })
  }

  #failChunks(id: number, reason: unknown, indices: number[]): void {
    const ranges = toRanges(indices)
    const error = errorForPeers(reason)
    while (ranges.length > 0) this.#tell({ type: 'failure', id, error, ranges: ranges.splice(0, MAX_RANGES) })
  }

  #tell(response: ResponseMessage): void {
    this.#sender.tell(frameOf(encodeResponse(response)))
  }

  #watchIdle(): void {
    this.#cancelIdle = this.#clock.schedule(IDLE_MS, () => {
      if (this.#requests.size + this.#watches.size + this.#answering > 0) this.#watchIdle()
      else this.#stop(new TrellisError('deadline_exceeded', 'stream is idle'))
    })
  }

  #closeIfDone(): void {
    if (!this.#ended || this.#requests.size + this.#answering + this.#laneCount > 0) return
    for (const stop of this.#watches.values()) stop()
    this.#watches.clear()
    if (!this.#life.signal.aborted) this.#stream.closeWrite()
  }

  #stop(reason: TrellisError | undefined): void {
    if (this.#life.signal.aborted) return
    this.#life.abort(reason ?? new TrellisError('unavailable', 'stream is closed'))
    this.#cancelIdle()
    for (const stop of this.#watches.values()) stop()
    this.#watches.clear()
    this.#requests.clear()
    this.#queue.length = 0
    this.#sender.stop()
    if (reason !== undefined) this.#stream.abort(reason)
  }
}

function isComplete({ have, chunkCount }: ServedFile): boolean {
  for (let index = 0; index < chunkCount; index++) if (!have.has(index)) return false
  return true
}
