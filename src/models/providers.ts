import { errorMessage, type Logger, type PeerId, type PeerStreams } from '../base/index.ts'
import type { ProviderProblem, ProviderSource } from '../content/index.ts'
import type { ContentRouting } from './ports.ts'

/** Time given to one search of the DHT. */
const SEARCH_TIMEOUT_MS = 20_000
/** Pause between searches while a pull runs. */
const SEARCH_INTERVAL_MS = 15_000
/** Providers taken from a search at most. */
const MAX_PROVIDER_COUNT = 64
/** Connected members that are asked when nobody is known to have a model. */
const MAX_GUESS_COUNT = 16

export interface ProvidersOptions {
  cid: string
  /** Peers that say they have it: authors of registry entries, the one the user named. */
  known: readonly PeerId[]
  onDropped?: (peer: PeerId, problem: ProviderProblem) => void
}

/**
 * Who may have a model, while it is pulled: those who are known to from the start, those whom the DHT finds, and, while
 * there is nobody else or nobody else gives anything, members that are connected. Whoever lied is not asked again.
 */
export class Providers implements ProviderSource, Disposable {
  readonly #deps: { routing: ContentRouting; streams: Pick<PeerStreams, 'self' | 'connected' | 'onPeer'>; log: Logger }
  readonly #options: ProvidersOptions
  readonly #found = new Set<PeerId>()
  readonly #banned = new Set<PeerId>()
  readonly #listeners = new Set<() => void>()
  readonly #life = new AbortController()
  readonly #stopListening: () => void
  readonly #firstSearch = Promise.withResolvers<void>()
  #searched = false
  /** A search has ended since the last liar was found out. */
  #searchedSince = false
  #isStalled = false
  #timer: NodeJS.Timeout | undefined

  constructor(
    deps: { routing: ContentRouting; streams: Pick<PeerStreams, 'self' | 'connected' | 'onPeer'>; log: Logger },
    options: ProvidersOptions,
  ) {
    this.#deps = deps
    this.#options = options
    for (const peer of options.known) if (peer !== deps.streams.self) this.#found.add(peer)
    this.#stopListening = deps.streams.onPeer(() => this.#changed())
    void this.#search()
  }

  current(): PeerId[] {
    const usable = [...this.#found].filter(peer => !this.#banned.has(peer))
    const connected = new Set(this.#deps.streams.connected())
    // Those who can answer at once come first.
    usable.sort((a, b) => Number(connected.has(b)) - Number(connected.has(a)))
    if (!this.#isStalled && (usable.some(peer => connected.has(peer)) || !this.#searched)) return usable
    const guesses = [...connected].filter(peer => !this.#found.has(peer) && !this.#banned.has(peer))
    return [...usable, ...guesses.slice(0, MAX_GUESS_COUNT)]
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  report(peer: PeerId, problem: ProviderProblem): void {
    if (problem !== 'wrong_bytes' && problem !== 'protocol_violation') return
    if (this.#banned.has(peer)) return
    this.#banned.add(peer)
    this.#searchedSince = false
    // Nobody is left: whoever else has it is wanted now.
    if (this.#timer !== undefined && !this.#isAnyoneLeft()) void this.#search()
    this.#options.onDropped?.(peer, problem)
    this.#changed()
  }

  refuses(peer: PeerId): boolean {
    return this.#banned.has(peer)
  }

  onlyLiars(): readonly PeerId[] | undefined {
    return this.#banned.size > 0 && this.#searchedSince && !this.#isAnyoneLeft() ? [...this.#banned] : undefined
  }

  stalled(): void {
    if (this.#isStalled) return
    this.#isStalled = true
    this.#changed()
  }

  /** Takes in peers that have turned out to have it. */
  add(peers: Iterable<PeerId>): void {
    const before = this.#found.size
    for (const peer of peers) {
      if (this.#found.size >= MAX_PROVIDER_COUNT) break
      if (peer !== this.#deps.streams.self) this.#found.add(peer)
    }
    if (this.#found.size > before) this.#changed()
  }

  /** All that are known once the DHT has been searched, or `timeoutMs` have passed. */
  async search(timeoutMs: number): Promise<PeerId[]> {
    const timer = setTimeout(() => this.#firstSearch.resolve(), timeoutMs)
    await this.#firstSearch.promise
    clearTimeout(timer)
    return [...this.#found]
  }

  [Symbol.dispose](): void {
    this.#life.abort()
    clearTimeout(this.#timer)
    this.#timer = undefined
    this.#stopListening()
    this.#listeners.clear()
  }

  #isAnyoneLeft(): boolean {
    return [...this.#found].some(peer => !this.#banned.has(peer))
  }

  async #search(): Promise<void> {
    clearTimeout(this.#timer)
    this.#timer = undefined
    let hasFailed = false
    const signal = AbortSignal.any([this.#life.signal, AbortSignal.timeout(SEARCH_TIMEOUT_MS)])
    try {
      for await (const peer of this.#deps.routing.findProviders(this.#options.cid, signal)) this.add([peer])
    } catch (reason) {
      hasFailed = true
      if (!this.#life.signal.aborted)
        this.#deps.log.debug(
          { cid: this.#options.cid, reason: errorMessage(reason) },
          'search for providers ended early',
        )
    }
    if (this.#life.signal.aborted) return
    if (!hasFailed) this.#searchedSince = true
    if (!this.#searched) {
      this.#searched = true
      this.#firstSearch.resolve()
      this.#changed()
    }
    this.#timer = setTimeout(() => void this.#search(), SEARCH_INTERVAL_MS).unref()
  }

  #changed(): void {
    for (const listener of this.#listeners) listener()
  }
}
