import { abortError, type PeerId, TrellisError, toTrellisError } from '../base/index.ts'
import { Bitmap } from './bitmap.ts'
import { type ChunkList, chunkSize } from './chunk-list.ts'
import { OnlyLiarsError } from './errors.ts'
import type { FetchChunksOptions, FetchDependencies } from './fetch-options.ts'
import type { IndexRange } from './messages.ts'
import { Pace } from './pace.ts'
import { MAX_UNSYNCED_BYTES, type PartFile } from './part-file.ts'
import { type LinkEvents, ProviderLink } from './provider-link.ts'
import { FetchScheduler } from './scheduler.ts'
import { MAX_RETRY_MS, SLOW_RETRY_MS, setbackOf } from './setback.ts'
import type { ProviderProblem, ProviderState } from './types.ts'

/** Providers that are asked at once, and that are known at once. */
const MAX_ACTIVE = 16
const MAX_CANDIDATES = 256
const TICK_MS = 100
/** What passes beyond this between two ticks is no silence of the providers: this process stood still, or slept. */
const MAX_TICK_MS = 5 * TICK_MS
/** What is left must be worth another connection. */
const MIN_BULK_BYTES = 8 * 1024 * 1024
/** Silence after which others are asked for, and how often. */
const SILENT_MS = 3_000
const ASK_MORE_MS = 10_000
/** How long a fetch that has met only liars waits for somebody else. */
const ONLY_LIARS_MS = 2_000

/** A provider, from when it is heard of until the fetch ends. */
interface Candidate {
  peer: PeerId
  state: ProviderState
  retryAtMs: number
  failureCount: number
  bytesDone: number
  /** It has not lied, nor lacked anything: it could not be reached, or not any more. */
  isOutOfReach: boolean
  /** It answered that it has nothing of it. */
  isEmpty: boolean
  link: ProviderLink | undefined
}

/** Fetches chunks into a part file from all providers that are useful. One use. */
export class ChunkFetch {
  readonly #list: ChunkList
  readonly #part: PartFile
  readonly #deps: FetchDependencies
  readonly #options: FetchChunksOptions
  readonly #scheduler: FetchScheduler
  readonly #candidates = new Map<PeerId, Candidate>()
  readonly #life = new AbortController()
  readonly #finished = Promise.withResolvers<void>()
  readonly #bytesTotal: number
  readonly #closing = new Set<Promise<void>>()
  #bytesDone: number
  #lastByteMs: number
  #tickedMs: number
  readonly #pace = new Pace()
  #planQueued = false
  #askedMoreMs = Number.NEGATIVE_INFINITY
  #onlyLiarsMs: number | undefined
  /** Bytes that came from providers, duplicates included. */
  fetchedBytes = 0

  constructor(list: ChunkList, part: PartFile, deps: FetchDependencies, options: FetchChunksOptions) {
    this.#list = list
    this.#part = part
    this.#deps = deps
    this.#options = options
    let haveBytes = 0
    for (const index of part.file.have) haveBytes += chunkSize(list, index)
    let wantedBytes = 0
    for (const index of options.wanted) wantedBytes += chunkSize(list, index)
    this.#bytesDone = haveBytes
    this.#bytesTotal = haveBytes + wantedBytes
    this.#lastByteMs = deps.clock.monotonicMs()
    this.#tickedMs = this.#lastByteMs
    this.#scheduler = new FetchScheduler({
      self: deps.self,
      chunkCount: list.chunkCount,
      sizeOf: index => chunkSize(list, index),
      wanted: options.wanted,
      order: options.order,
      random: () => deps.random.unit(),
    })
  }

  /** Resolves when all that is wanted is verified and written. */
  async run(): Promise<void> {
    const { providers, signal } = this.#options
    if (this.#scheduler.isDone) {
      this.#progress(true)
      return
    }
    const onAbort = () => this.#finished.reject(abortError(signal))
    if (signal.aborted) throw abortError(signal)
    signal.addEventListener('abort', onAbort)
    const stopListening = providers.onChange(() => this.#findProviders())
    const stopMoves = this.#deps.pool.onMove(peer => this.#betterPath(peer))
    this.#part.onChange = () => this.#planSoon()
    const ticker = setInterval(() => this.#tick(), TICK_MS)
    try {
      this.#findProviders()
      await this.#finished.promise
      this.#progress(true)
    } finally {
      clearInterval(ticker)
      this.#part.onChange = () => {}
      stopListening()
      stopMoves()
      signal.removeEventListener('abort', onAbort)
      this.#life.abort(new TrellisError('canceled', 'fetch ended'))
      for (const candidate of this.#candidates.values()) this.#unlink(candidate, 'idle')
      while (this.#closing.size > 0) await Promise.all(this.#closing)
    }
  }

  #now(): number {
    return this.#deps.clock.monotonicMs()
  }

  #findProviders(): void {
    for (const candidate of this.#candidates.values())
      if (candidate.state !== 'dropped' && this.#refuses(candidate.peer)) this.#unlink(candidate, 'dropped')
    for (const peer of this.#options.providers.current()) this.#addCandidate(peer)
    this.#connectMore()
    this.#planSoon()
  }

  #refuses(peer: PeerId): boolean {
    return this.#options.providers.refuses?.(peer) === true
  }

  #addCandidate(peer: PeerId): void {
    if (peer === this.#deps.self || this.#candidates.has(peer) || this.#candidates.size >= MAX_CANDIDATES) return
    if (this.#refuses(peer)) return
    this.#candidates.set(peer, {
      peer,
      state: 'idle',
      retryAtMs: 0,
      failureCount: 0,
      bytesDone: 0,
      isOutOfReach: false,
      isEmpty: false,
      link: undefined,
    })
  }

  #connectMore(): void {
    if (this.#life.signal.aborted) return
    let activeCount = 0
    for (const { state } of this.#candidates.values()) if (state === 'active' || state === 'connecting') activeCount++
    const now = this.#now()
    // Those that have failed least go first.
    const idle = [...this.#candidates.values()].filter(({ state, retryAtMs }) => state === 'idle' && retryAtMs <= now)
    idle.sort((a, b) => a.failureCount - b.failureCount)
    for (const candidate of idle.slice(0, MAX_ACTIVE - activeCount)) {
      candidate.state = 'connecting'
      void this.#connect(candidate).catch((reason: unknown) => this.#lost(candidate, toTrellisError(reason)))
    }
  }

  async #connect(candidate: Candidate): Promise<void> {
    const { peer } = candidate
    const link = new ProviderLink(this.#deps, {
      peer,
      list: this.#list,
      part: this.#part,
      trafficClass: this.#options.trafficClass,
      isWorthBulk: () => this.#bytesTotal - this.#bytesDone >= MIN_BULK_BYTES,
      events: this.#eventsOf(candidate),
    })
    candidate.link = link
    await link.open(roundTripMs => {
      candidate.state = 'active'
      candidate.isEmpty = false
      this.#scheduler.join(peer, this.#now(), roundTripMs)
      this.#planSoon()
    })
  }

  /** There is a better path to a provider, or one again. */
  #betterPath(peer: PeerId): void {
    const candidate = this.#candidates.get(peer)
    candidate?.link?.move()
    if (candidate?.state !== 'idle' || !candidate.isOutOfReach) return
    candidate.retryAtMs = 0
    this.#connectMore()
  }

  #haveAll(candidate: Candidate, chunkCount: number, bytes: Uint8Array | undefined): void {
    if (chunkCount !== this.#list.chunkCount) {
      this.#drop(candidate, 'protocol_violation', `says that the file has ${chunkCount} chunks`)
      return
    }
    if (bytes === undefined) {
      this.#scheduler.setComplete(candidate.peer)
    } else {
      const bitmap = new Bitmap(chunkCount)
      bitmap.load(bytes)
      this.#scheduler.addHave(candidate.peer, bitmap)
    }
    this.#planSoon()
  }

  #added(candidate: Candidate, ranges: readonly IndexRange[]): void {
    for (const { first, count } of ranges) {
      const end = Math.min(first + count, this.#list.chunkCount)
      this.#scheduler.addHave(
        candidate.peer,
        Array.from({ length: Math.max(0, end - first) }, (_, i) => first + i),
      )
    }
    this.#planSoon()
  }

  #eventsOf(candidate: Candidate): LinkEvents {
    const { peer } = candidate
    return {
      have: (chunkCount, bitmap) => {
        if (bitmap === undefined && this.#candidates.size === 1) this.#scheduler.startAtBeginning()
        this.#haveAll(candidate, chunkCount, bitmap)
      },
      added: ranges => this.#added(candidate, ranges),
      peers: peers => {
        for (const other of peers) this.#addCandidate(other)
        this.#connectMore()
      },
      gone: error => this.#lost(candidate, error),
      delivered: index => {
        const bytes = chunkSize(this.#list, index)
        this.#received(peer, bytes)
        const needed = this.#scheduler.delivered(peer, index, this.#now())
        this.#planSoon()
        return needed
      },
      partial: (index, bytes) => {
        this.#lastByteMs = this.#now()
        this.#scheduler.partial(peer, index, bytes, this.#now())
      },
      verified: index => {
        const bytes = chunkSize(this.#list, index)
        candidate.bytesDone += bytes
        candidate.failureCount = 0
        this.#verified(index, bytes)
      },
      wrong: index => {
        this.#scheduler.rejected(index)
        this.#drop(candidate, 'wrong_bytes', `chunk ${index} failed its hash`)
      },
      failed: (indices, error) => {
        this.#scheduler.failed(peer, indices)
        if (error.kind === 'failed_precondition') this.#changed(candidate, error.message)
        // What it has is not what it said: it says so anew.
        else if (error.kind === 'not_found') this.#lost(candidate, error)
        this.#planSoon()
      },
      returned: indices => {
        this.#scheduler.returned(peer, indices)
        this.#planSoon()
      },
      violated: error => this.#drop(candidate, 'protocol_violation', error.message),
      wasted: bytes => this.#received(peer, bytes),
      broken: error => this.#finished.reject(error),
    }
  }

  #received(peer: PeerId, bytes: number): void {
    this.fetchedBytes += bytes
    this.#deps.onReceived(peer, bytes)
  }

  #verified(index: number, bytes: number): void {
    this.#bytesDone += bytes
    this.#lastByteMs = this.#now()
    for (const effect of this.#scheduler.verified(index))
      if (effect.type === 'cancel') this.#cancel(effect.provider, effect.indices)
    this.#options.onProgress?.({
      type: 'verified',
      offsetBytes: this.#list.offsets[index] as number,
      lengthBytes: bytes,
    })
    if (this.#scheduler.isDone) this.#finished.resolve()
    else this.#planSoon()
  }

  /** Once for all events of a turn. */
  #planSoon(): void {
    if (this.#planQueued) return
    this.#planQueued = true
    queueMicrotask(() => {
      this.#planQueued = false
      this.#plan()
    })
  }

  #plan(): void {
    if (this.#life.signal.aborted) return
    if (this.#part.failure !== undefined) {
      this.#finished.reject(this.#part.failure)
      return
    }
    const { pacer } = this.#deps
    const { trafficClass } = this.#options
    const windowBytes = Math.min(MAX_UNSYNCED_BYTES - this.#part.unsyncedBytes, pacer.windowBytes(trafficClass))
    let waitingCount = 0
    for (const { state } of this.#candidates.values()) if (state === 'idle') waitingCount++
    const effects = this.#scheduler.plan(this.#now(), {
      roomBytes: windowBytes - this.#scheduler.inFlightBytes,
      windowOf: peer => pacer.peerWindowBytes(peer),
      waitingCount,
    })
    for (const effect of effects) {
      const candidate = this.#candidates.get(effect.provider)
      const link = candidate?.link
      if (candidate === undefined || link === undefined) continue
      if (effect.type === 'cancel') {
        this.#cancel(effect.provider, effect.indices)
      } else if (effect.type === 'replace') {
        this.#retire(candidate, 'too_slow', 'far slower than the others', SLOW_RETRY_MS)
      } else {
        this.#request(candidate, link, effect.indices)
      }
    }
  }

  #request(candidate: Candidate, link: ProviderLink, indices: readonly number[]): void {
    try {
      link.request(indices)
    } catch (reason) {
      this.#lost(candidate, toTrellisError(reason))
    }
  }

  #cancel(peer: PeerId, indices: readonly number[]): void {
    this.#candidates.get(peer)?.link?.cancel(indices)
  }

  #tick(): void {
    const now = this.#now()
    const awayMs = Math.max(0, now - this.#tickedMs - MAX_TICK_MS)
    this.#lastByteMs = Math.min(now, this.#lastByteMs + awayMs)
    this.#tickedMs = now
    for (const { link } of this.#candidates.values()) link?.tick()
    this.#connectMore()
    this.#plan()
    if (this.#pace.isDue(now, this.#bytesDone)) this.#progress(false)
    if (now - this.#lastByteMs > SILENT_MS && now - this.#askedMoreMs > ASK_MORE_MS) {
      this.#askedMoreMs = now
      this.#options.providers.stalled?.()
    }
    const liars = this.#onlyLiars()
    this.#onlyLiarsMs = liars === undefined ? undefined : (this.#onlyLiarsMs ?? now)
    if (liars !== undefined && now - (this.#onlyLiarsMs ?? now) > ONLY_LIARS_MS)
      this.#finished.reject(new OnlyLiarsError(liars))
    if (now - this.#lastByteMs > this.#options.stallTimeoutMs) {
      const message = `nothing has come for ${Math.round(this.#options.stallTimeoutMs / 1000)} s; no provider has the rest`
      this.#finished.reject(
        new TrellisError('unavailable', message, {
          hint: 'What was fetched is kept: start again when a provider is up.',
        }),
      )
    }
  }

  /** Set when nobody else is to be expected; whoever was only heard of counts until it says that it has nothing. */
  #onlyLiars(): readonly PeerId[] | undefined {
    for (const { state, isEmpty } of this.#candidates.values()) if (state !== 'dropped' && !isEmpty) return undefined
    return this.#options.providers.onlyLiars?.()
  }

  #progress(isLast: boolean): void {
    const { onProgress } = this.#options
    if (onProgress === undefined) return
    const now = this.#now()
    onProgress({
      type: 'progress',
      bytesDone: this.#bytesDone,
      bytesTotal: this.#bytesTotal,
      bytesPerSecond: this.#pace.bytesPerSecond(now, this.#bytesDone),
      providers: [...this.#candidates.values()].map(({ peer, state, bytesDone, link }) => ({
        peer,
        state: isLast && state === 'active' ? 'idle' : state,
        bytesDone,
        bytesPerSecond: this.#scheduler.rateOf(peer, now),
        lane: link?.kind ?? 'stream',
      })),
    })
  }

  /** A provider that can't be used now, but perhaps later. */
  #lost(candidate: Candidate, error: TrellisError): void {
    if (candidate.state === 'dropped' || this.#life.signal.aborted) return
    const { problem, retryMs } = setbackOf(error, {
      isActive: candidate.state === 'active',
      isAlone: ![...this.#candidates.values()].some(other => other !== candidate && other.state === 'active'),
      failureCount: candidate.failureCount,
    })
    if (problem === 'protocol_violation') {
      this.#drop(candidate, problem, error.message)
      return
    }
    if (problem !== 'too_slow') candidate.failureCount++
    this.#retire(candidate, problem, error.message, retryMs)
    if (retryMs === 0) this.#connectMore()
  }

  #retire(candidate: Candidate, problem: ProviderProblem, message: string, retryMs: number): void {
    const { log } = this.#deps
    log.debug({ peer: candidate.peer, problem, message }, 'provider set aside')
    if (candidate.failureCount <= 1) this.#options.providers.report?.(candidate.peer, problem)
    candidate.retryAtMs = this.#now() + retryMs
    candidate.isOutOfReach = problem === 'disconnected' || problem === 'unreachable'
    candidate.isEmpty = problem === 'missing'
    this.#unlink(candidate, 'idle')
    this.#planSoon()
  }

  /** Its file is not what it was: said once. Not for good, since it may fetch it again. */
  #changed(candidate: Candidate, message: string): void {
    if (candidate.link === undefined) return
    const { peer } = candidate
    if (++candidate.failureCount === 1)
      this.#options.onProgress?.({ type: 'provider-dropped', peer, problem: 'source_changed', message })
    this.#retire(candidate, 'source_changed', message, MAX_RETRY_MS)
  }

  /** A provider that lied: never asked again in this fetch, and named. */
  #drop(candidate: Candidate, problem: ProviderProblem, message: string): void {
    if (candidate.state === 'dropped') return
    const { peer } = candidate
    this.#deps.log.warn({ peer, problem, chunkList: this.#list.cid }, `provider dropped: ${message}`)
    this.#unlink(candidate, 'dropped')
    this.#options.providers.report?.(peer, problem)
    this.#options.onProgress?.({ type: 'provider-dropped', peer, problem, message })
    this.#connectMore()
    this.#planSoon()
  }

  #unlink(candidate: Candidate, state: 'idle' | 'dropped'): void {
    candidate.state = state
    this.#scheduler.leave(candidate.peer)
    const { link } = candidate
    candidate.link = undefined
    if (link === undefined) return
    const closing = link.close().finally(() => this.#closing.delete(closing))
    this.#closing.add(closing)
  }
}
