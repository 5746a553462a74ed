import { abortable, type ByteStream, type TrafficClass, TrellisError, toTrellisError } from '../base/index.ts'
import { FrameParser, frameOf } from './frames.ts'
import { MAX_RANGES } from './limits.ts'
import {
  decodeResponse,
  encodeRequest,
  type IndexRange,
  type RequestMessage,
  type ResponseMessage,
  toRanges,
} from './messages.ts'

/** What comes of the chunks that were asked for. */
export interface ChunkSink {
  /** A chunk that was asked for and not canceled, not yet verified. The buffer is whole and the sink's. */
  chunk(index: number, bytes: Uint8Array): void
  /** This many bytes of a chunk that takes its time are here. */
  partial(index: number, bytes: number): void
  /** Bytes of a chunk that was canceled too late. */
  wasted(bytes: number): void
  /** The provider can't give these. `canceled`: they were taken back in time. */
  failed(indices: readonly number[], error: TrellisError): void
}

export interface HaveSink {
  /** The whole bitmap, or undefined for all chunks. */
  have(chunkCount: number, bitmap: Uint8Array | undefined): void
  added(ranges: readonly IndexRange[]): void
  peers(peers: readonly string[]): void
  gone(error: TrellisError): void
}

interface OpenChunks {
  sink: ChunkSink
  trafficClass: TrafficClass
  sizeOf: (index: number) => number
  /** Asked for, not yet here. */
  wanted: Set<number>
  /** Canceled, but perhaps on their way. */
  canceled: Set<number>
  /** What the provider has not begun to send it no longer sends. */
  isStopped: boolean
}

interface ReceivingChunk {
  open: OpenChunks
  index: number
  /** For more than one period of `PARTIAL_MS`. */
  isOld: boolean
}

interface OpenCall {
  maxBytes: number
  resolve(answer: { message: ResponseMessage; payload: Uint8Array | undefined }): void
  reject(reason: TrellisError): void
}

export interface ExchangeClientOptions {
  /** Gives room for a chunk; what it gives may be used again once the sink has had it. */
  allocate?: (sizeBytes: number) => Uint8Array
  /** Counts bytes that came; returns the milliseconds until more may come. @defaultValue no limit */
  charge?: (bytes: number, trafficClass: TrafficClass) => number
}

/** A shorter wait is made up for with the next bytes. */
const MIN_PAUSE_MS = 2
/** How often a chunk that takes its time is told of. */
const PARTIAL_MS = 500
/** What is left of a canceled chunk comes within this, or the stream is given up: the rest would keep others waiting for nothing. */
const CANCELED_MS = 1_000

/**
 * The asking side of one exchange stream. A provider that breaks the protocol (bytes that were not asked for, a size
 * that is not the chunk's) fails the stream with `invalid_argument`.
 */
export class ExchangeClient {
  readonly #stream: ByteStream
  readonly #allocate: (sizeBytes: number) => Uint8Array
  readonly #charge: ((bytes: number, trafficClass: TrafficClass) => number) | undefined
  readonly #chunks = new Map<number, OpenChunks>()
  readonly #haves = new Map<number, HaveSink>()
  readonly #calls = new Map<number, OpenCall>()
  readonly #closed = Promise.withResolvers<TrellisError | undefined>()
  readonly #parser = new FrameParser({
    control: bytes => this.#control(decodeResponse(bytes)),
    payload: bytes => this.#receiving?.(bytes),
  })
  #failure: TrellisError | undefined
  #isClosed = false
  #nextId = 1
  #resuming: NodeJS.Timeout | undefined
  #holdCount = 0
  /** What came in spite of a pause, at most the stream's window: taken as it is paid for, or chunks would come in bursts. */
  readonly #early: Uint8Array[] = []
  /** What the payload that is being received belongs to. */
  #receiving: ((payload: Uint8Array) => void) | undefined
  #receivingChunk: ReceivingChunk | undefined
  #dropping: NodeJS.Timeout | undefined
  #telling: NodeJS.Timeout | undefined
  /** Raw bytes received, wanted or not. */
  receivedBytes = 0

  constructor(stream: ByteStream, options: ExchangeClientOptions = {}) {
    this.#stream = stream
    this.#allocate = options.allocate ?? (sizeBytes => Buffer.allocUnsafeSlow(sizeBytes))
    this.#charge = options.charge
    stream.open({
      data: chunk => {
        if (this.#failure !== undefined) return
        this.receivedBytes += chunk.byteLength
        if (this.#resuming !== undefined || this.#holdCount > 0 || this.#early.length > 0)
          this.#early.push(new Uint8Array(chunk))
        else this.#take(chunk)
      },
      drain() {},
      end: () => {
        this.#takeEarly()
        this.#end(new TrellisError('unavailable', 'provider closed the stream'))
      },
      close: reason => {
        this.#takeEarly()
        this.#end(reason === undefined ? undefined : toTrellisError(reason))
      },
    })
  }

  /** Resolves when the stream is over, with the reason if it did not end well. Everything open has failed then. */
  get closed(): Promise<TrellisError | undefined> {
    return this.#closed.promise
  }

  get isClosed(): boolean {
    return this.#isClosed
  }

  /** The raw bytes of a blob, not verified. */
  async getBlob(hash: Uint8Array, maxBytes: number, signal: AbortSignal): Promise<Uint8Array> {
    const { message, payload } = await this.#call(id => ({ type: 'get-blob', id, hash, maxBytes }), maxBytes, signal)
    if (message.type !== 'blob' || payload === undefined) throw this.#violation('not the answer to what was asked')
    return payload
  }

  async openBulk(signal: AbortSignal): Promise<Extract<ResponseMessage, { type: 'bulk-offer' }>> {
    const { message } = await this.#call(id => ({ type: 'open-bulk', id }), 0, signal)
    if (message.type !== 'bulk-offer') throw this.#violation('not the answer to what was asked')
    return message
  }

  /** Subscribes to what the provider has; the result ends it. */
  watch(hash: Uint8Array, serving: boolean, sink: HaveSink): () => void {
    const id = this.#nextId++
    this.#haves.set(id, sink)
    this.#send({ type: 'get-have', id, hash, serving })
    return () => {
      if (this.#haves.delete(id)) this.#cancel(id, [])
    }
  }

  /**
   * Asks for chunks; `sizeOf` is what the chunk list says. The result takes some of them back, and what comes of them is wasted. Without
   * indices it takes back all that the provider has not begun to send: what it has is not wasted, and of the others `failed` tells.
   */
  getChunks(
    request: {
      hash: Uint8Array
      indices: readonly number[]
      trafficClass: TrafficClass
      sizeOf: (index: number) => number
    },
    sink: ChunkSink,
  ): (indices?: readonly number[]) => void {
    const id = this.#nextId++
    const { hash, indices, trafficClass, sizeOf } = request
    const open: OpenChunks = {
      sink,
      trafficClass,
      sizeOf,
      wanted: new Set(indices),
      canceled: new Set(),
      isStopped: false,
    }
    this.#chunks.set(id, open)
    this.#telling ??= setInterval(() => this.#tellPartials(), PARTIAL_MS).unref()
    const ranges = toRanges(indices).slice(0, MAX_RANGES)
    this.#send({ type: 'get-chunks', id, hash, ranges, trafficClass, deadlineMs: 0 })
    return canceled => {
      if (canceled === undefined) {
        if (this.#chunks.get(id) === open) this.#cancel(id, [])
        open.isStopped = true
        return
      }
      const taken = canceled.filter(index => open.wanted.delete(index))
      for (const index of taken) open.canceled.add(index)
      const receiving = this.#receivingChunk
      if (receiving?.open === open && taken.includes(receiving.index)) this.#dropSoon(receiving)
      if (taken.length > 0) this.#cancel(id, taken)
    }
  }

  #take(chunk: Uint8Array): void {
    try {
      this.#parser.push(chunk)
    } catch (reason) {
      this.abort(toTrellisError(reason))
      return
    }
    const waitMs = this.#charge?.(chunk.byteLength, this.#receivingChunk?.open.trafficClass ?? 'bulk') ?? 0
    if (waitMs >= MIN_PAUSE_MS && !this.#isClosed) this.#pause(waitMs)
  }

  #pause(waitMs: number): void {
    clearTimeout(this.#resuming)
    this.#stream.pause()
    this.#resuming = setTimeout(() => {
      this.#resuming = undefined
      this.#resume()
    }, waitMs)
  }

  #resume(): void {
    while (this.#resuming === undefined && this.#holdCount === 0 && !this.#isClosed) {
      const chunk = this.#early.shift()
      if (chunk === undefined) {
        this.#stream.resume()
        return
      }
      this.#take(chunk)
    }
  }

  /** The stream is over: what it has brought is taken all the same. */
  #takeEarly(): void {
    for (const chunk of this.#early.splice(0)) if (this.#failure === undefined) this.#take(chunk)
  }

  /** Takes nothing more from the stream until the result is called: what came has to find its place first. */
  hold(): () => void {
    if (this.#holdCount++ === 0 && !this.#isClosed) this.#stream.pause()
    return () => {
      this.#holdCount--
      this.#resume()
    }
  }

  /** Ends the stream, unless a chunk that nobody wants is through soon. */
  #dropSoon(receiving: ReceivingChunk): void {
    clearTimeout(this.#dropping)
    this.#dropping = setTimeout(() => {
      if (this.#receivingChunk !== receiving || this.#isClosed) return
      receiving.open.sink.wasted(this.#parser.payloadBytes)
      this.abort(new TrellisError('deadline_exceeded', 'what was canceled takes too long to come'))
    }, CANCELED_MS)
  }

  /** Also when nothing comes: how little has come of it says that a chunk is late. */
  #tellPartials(): void {
    if (this.#chunks.size === 0) {
      clearInterval(this.#telling)
      this.#telling = undefined
      return
    }
    const receiving = this.#receivingChunk
    if (receiving?.isOld === true && receiving.open.wanted.has(receiving.index))
      receiving.open.sink.partial(receiving.index, this.#parser.payloadBytes)
    if (receiving !== undefined) receiving.isOld = true
  }

  /** No more requests; the stream ends when the provider has answered. */
  close(): void {
    if (!this.#isClosed && this.#failure === undefined) this.#stream.closeWrite()
  }

  abort(reason: TrellisError): void {
    if (this.#isClosed) return
    this.#stream.abort(reason)
    this.#end(reason)
  }

  async #call(
    build: (id: number) => RequestMessage,
    maxBytes: number,
    signal: AbortSignal,
  ): Promise<{ message: ResponseMessage; payload: Uint8Array | undefined }> {
    const id = this.#nextId++
    const answer = Promise.withResolvers<{ message: ResponseMessage; payload: Uint8Array | undefined }>()
    this.#calls.set(id, { maxBytes, resolve: answer.resolve, reject: answer.reject })
    try {
      this.#send(build(id))
    } catch (reason) {
      this.#calls.delete(id)
      throw reason
    }
    // A call that is given up stays listed: its answer comes all the same, and is dropped.
    answer.promise.catch(() => {})
    return abortable(answer.promise, signal)
  }

  /** A stream that is lost, which may not be known here yet, carries nothing that could be canceled. */
  #cancel(id: number, indices: readonly number[]): void {
    try {
      this.#send({ type: 'cancel', id, ranges: toRanges(indices) })
    } catch {
      // Its end is told of in a moment.
    }
  }

  #send(request: RequestMessage): void {
    if (this.#failure !== undefined || this.#isClosed) {
      throw this.#failure ?? new TrellisError('unavailable', 'stream is closed')
    }
    this.#stream.send(frameOf(encodeRequest(request)))
  }

  #violation(what: string): TrellisError {
    return new TrellisError('invalid_argument', `content exchange: ${what}`)
  }

  #control(message: ResponseMessage): Uint8Array | undefined {
    const { id } = message
    switch (message.type) {
      case 'chunk':
        return this.#chunk(message)
      case 'done': {
        const open = this.#chunks.get(id)
        if (open === undefined) throw this.#violation('done with what was not asked')
        if (open.wanted.size > 0)
          open.sink.failed(
            [...open.wanted],
            open.isStopped
              ? new TrellisError('canceled', 'taken back in time')
              : this.#violation('done without all chunks'),
          )
        this.#chunks.delete(id)
        return undefined
      }
      case 'failure':
        this.#failed(message)
        return undefined
      case 'have':
        return this.#have(message)
      case 'blob':
      case 'bulk-offer':
      default: {
        const call = this.#calls.get(id)
        if (call === undefined) throw this.#violation('an answer to what was not asked')
        if (message.type === 'bulk-offer') {
          this.#calls.delete(id)
          call.resolve({ message, payload: undefined })
          return undefined
        }
        if (message.sizeBytes > call.maxBytes) throw this.#violation('a blob larger than was allowed')
        this.#calls.delete(id)
        this.#receiving = payload => call.resolve({ message, payload })
        // The call is answered by the payload; if the stream ends before, it must fail.
        void this.#closed.promise.then(reason =>
          call.reject(reason ?? new TrellisError('unavailable', 'stream ended inside a blob')),
        )
        return new Uint8Array(message.sizeBytes)
      }
    }
  }

  #chunk({ id, index, sizeBytes }: Extract<ResponseMessage, { type: 'chunk' }>): Uint8Array {
    const open = this.#chunks.get(id)
    const wanted = open?.wanted.has(index) === true
    if (open === undefined || !(wanted || open.canceled.has(index)))
      throw this.#violation('a chunk that was not asked for')
    if (sizeBytes !== open.sizeOf(index)) throw this.#violation(`chunk ${index} announced with ${sizeBytes} bytes`)
    this.#receivingChunk = { open, index, isOld: false }
    if (!wanted) this.#dropSoon(this.#receivingChunk)
    this.#receiving = payload => {
      this.#receivingChunk = undefined
      if (open.wanted.delete(index)) {
        open.sink.chunk(index, payload)
      } else {
        open.canceled.delete(index)
        open.sink.wasted(sizeBytes)
      }
    }
    return this.#allocate(sizeBytes)
  }

  #have(message: Extract<ResponseMessage, { type: 'have' }>): Uint8Array | undefined {
    const sink = this.#haves.get(message.id)
    const { chunkCount, complete, bitmapBytes, added, peers } = message
    if (peers.length > 0) sink?.peers(peers)
    if (added.length > 0) sink?.added(added)
    if (complete) sink?.have(chunkCount, undefined)
    if (bitmapBytes === 0) return undefined
    if (bitmapBytes !== Math.ceil(chunkCount / 8)) throw this.#violation('a bitmap of the wrong length')
    this.#receiving = payload => sink?.have(chunkCount, payload)
    return new Uint8Array(bitmapBytes)
  }

  #failed({ id, error, ranges }: Extract<ResponseMessage, { type: 'failure' }>): void {
    const have = this.#haves.get(id)
    if (have !== undefined) {
      this.#haves.delete(id)
      have.gone(error)
      return
    }
    const call = this.#calls.get(id)
    if (call !== undefined) {
      this.#calls.delete(id)
      call.reject(error)
      return
    }
    const open = this.#chunks.get(id)
    if (open === undefined) return
    const within = (index: number) => ranges.some(({ first, count }) => index >= first && index < first + count)
    const failed = [...open.wanted].filter(index => ranges.length === 0 || within(index))
    for (const index of failed) open.wanted.delete(index)
    if (ranges.length === 0) this.#chunks.delete(id)
    if (failed.length > 0) open.sink.failed(failed, error)
  }

  #end(reason: TrellisError | undefined): void {
    if (this.#isClosed) return
    this.#isClosed = true
    this.#early.length = 0
    clearTimeout(this.#resuming)
    clearTimeout(this.#dropping)
    clearInterval(this.#telling)
    this.#failure ??= reason
    const error = reason ?? new TrellisError('unavailable', 'provider closed the stream')
    const [chunks, haves, calls] = [[...this.#chunks.values()], [...this.#haves.values()], [...this.#calls.values()]]
    this.#chunks.clear()
    this.#haves.clear()
    this.#calls.clear()
    for (const call of calls) call.reject(error)
    for (const { sink, wanted } of chunks) if (wanted.size > 0) sink.failed([...wanted], error)
    for (const have of haves) have.gone(error)
    this.#closed.resolve(reason)
    this.#receiving = undefined
  }
}
