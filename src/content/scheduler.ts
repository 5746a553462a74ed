import { Bitmap } from './bitmap.ts'
import { ChunkChoice, type ChunkChoiceOptions, type Holdings } from './chunk-choice.ts'
import { ProviderRate } from './provider-rate.ts'

/**
 * Which provider is asked for which chunk, as a state machine without I/O: events in, effects out, time as an argument.
 *
 * - A provider has as many bytes on the way as it delivers in its round trip and a quarter second, so that whole chunks
 *   fall to providers by their measured rates.
 * - Which chunk that is, `ChunkChoice` says.
 * - Near the end a slow provider gets no more chunks than it can deliver before the rest is done, and an idle one takes over
 *   what would come late: taken back from the slow one where it surely waits there still, asked for twice (within a budget)
 *   where it is or may be under way.
 * - A provider that delivers nothing for some seconds loses its chunks to others.
 */

export type SchedulerEffect =
  | { type: 'request'; provider: string; indices: number[] }
  | { type: 'cancel'; provider: string; indices: number[] }
  /** Far below its fair share while others wait for its place. */
  | { type: 'replace'; provider: string }

export interface SchedulerOptions extends ChunkChoiceOptions {
  sizeOf: (index: number) => number
  /** What is to be fetched. Taken over, and emptied. */
  wanted: Bitmap
}

export interface PlanOptions {
  /** How much more may be on the way in all. Overrun by one chunk at most, and by what is taken over near the end. */
  roomBytes: number
  /** How much may be on the way from one provider; one chunk always may. */
  windowOf?: (provider: string) => number
  /** Providers that wait for a place. */
  waitingCount?: number
}

interface Provider extends Holdings {
  /** Chunks asked for and not yet delivered, oldest first, with the time of asking. */
  inFlight: Map<number, number>
  inFlightBytes: number
  rate: ProviderRate
  joinedMs: number
  /** No new requests before this, since it has let others down. */
  restUntilMs: number
  slowSinceMs: number | undefined
}

const MIB = 1024 * 1024
const MIN_WINDOW_BYTES = 2 * MIB
const START_WINDOW_BYTES = 4 * MIB
const MAX_WINDOW_BYTES = 32 * MIB
const WINDOW_MS = 250
const SWARM_WINDOW_MS = 60
/** Chunks in one request, so that others get their turn. */
const REQUEST_CHUNKS = 64

/** Silence after which a provider's chunks go to others, and how long it then rests. */
const STALL_MS = 5_000
const REST_MS = 10_000
/** Below this part of the mean rate, for this long, a provider gives its place to one that waits. */
const SLOW_SHARE = 0.1
const SLOW_MS = 5_000

/** Bytes that may come twice near the end: a part of all, but this many in any case. What would come later than this is not waited for. */
const HEDGE_SHARE = 0.012
const MIN_HEDGE_BYTES = 64 * 1024
const PATIENCE_MS = 10_000
const HEDGE_MARGIN_MS = 200
/** How fast a provider is taken to be that has not been asked for anything. */
const ASSUMED_BYTES_PER_MS = MIB / 1000

export class FetchScheduler {
  readonly #sizeOf: (index: number) => number
  readonly #chunkCount: number
  /** Wanted, not here, and not asked for. */
  readonly #pending: Bitmap
  readonly #providers = new Map<string, Provider>()
  /** Who was asked for a chunk that has not come. */
  readonly #holders = new Map<number, string[]>()
  /** Come, not yet verified. */
  readonly #verifying = new Set<number>()
  readonly #here: Bitmap
  readonly #choice: ChunkChoice
  readonly #totalBytes: number
  #leftBytes: number
  /** Bytes that may have come twice by intent. */
  #hedgedBytes = 0

  constructor({ sizeOf, wanted, ...options }: SchedulerOptions) {
    const { chunkCount } = options
    this.#choice = new ChunkChoice(options)
    this.#chunkCount = chunkCount
    this.#sizeOf = sizeOf
    this.#pending = wanted
    this.#here = new Bitmap(chunkCount)
    let totalBytes = 0
    for (const index of wanted) totalBytes += sizeOf(index)
    this.#totalBytes = totalBytes
    this.#leftBytes = totalBytes
  }

  /** Nobody else fetches the file here: from the beginning on, as who reads it would. No effect once something was asked for. */
  startAtBeginning(): void {
    if (this.#holders.size === 0 && this.#verifying.size === 0 && this.#leftBytes === this.#totalBytes)
      this.#choice.startAtBeginning()
  }

  get isDone(): boolean {
    return this.#leftBytes === 0
  }

  /** Bytes on their way or being verified. */
  get inFlightBytes(): number {
    let sum = 0
    for (const provider of this.#providers.values()) sum += provider.inFlightBytes
    for (const index of this.#verifying) sum += this.#sizeOf(index)
    return sum
  }

  rateOf(provider: string, nowMs: number): number {
    const found = this.#providers.get(provider)
    return found === undefined ? 0 : found.rate.bytesPerMs(nowMs) * 1000
  }

  join(id: string, nowMs: number, roundTripMs: number): void {
    this.leave(id)
    const provider: Provider = {
      id,
      have: new Bitmap(this.#chunkCount),
      complete: false,
      inFlight: new Map(),
      inFlightBytes: 0,
      rate: new ProviderRate(roundTripMs),
      joinedMs: nowMs,
      restUntilMs: 0,
      slowSinceMs: undefined,
    }
    this.#providers.set(id, provider)
    this.#choice.addPartial(provider)
  }

  /** The provider is gone; what was asked of it is asked of others. */
  leave(id: string): void {
    const provider = this.#providers.get(id)
    if (provider === undefined) return
    this.#release(provider, [...provider.inFlight.keys()])
    this.#providers.delete(id)
    if (!provider.complete) this.#choice.removePartial(provider)
  }

  /** All chunks. */
  setComplete(id: string): void {
    const provider = this.#providers.get(id)
    if (provider === undefined || provider.complete) return
    this.#choice.removePartial(provider)
    provider.have.fill()
    provider.complete = true
  }

  addHave(id: string, indices: Iterable<number>): void {
    const provider = this.#providers.get(id)
    if (provider === undefined || provider.complete) return
    for (const index of indices) if (provider.have.add(index)) this.#choice.gained(index)
    if (provider.have.isFull) this.setComplete(id)
  }

  /** A chunk has come from a provider. False if it is not needed any more. */
  delivered(id: string, index: number, nowMs: number): boolean {
    const provider = this.#providers.get(id)
    if (provider?.inFlight.delete(index) === true) {
      const sizeBytes = this.#sizeOf(index)
      provider.inFlightBytes -= sizeBytes
      provider.rate.delivered(index, sizeBytes, nowMs, provider.inFlight.size === 0)
      provider.restUntilMs = 0
      this.#unhold(index, id)
    }
    // Either verified already, or being so from another's bytes: then this copy is not needed unless that one is wrong.
    if (this.#here.has(index) || this.#verifying.has(index)) return false
    this.#pending.delete(index)
    this.#verifying.add(index)
    return true
  }

  /** A part of a chunk has come. */
  partial(id: string, index: number, bytes: number, nowMs: number): void {
    const provider = this.#providers.get(id)
    if (provider?.inFlight.has(index) !== true) return
    provider.rate.partial(index, Math.min(bytes, this.#sizeOf(index)), nowMs)
  }

  /** The chunk is here and good. Effects: others that were asked for it too. */
  verified(index: number): SchedulerEffect[] {
    if (!this.#verifying.delete(index)) return []
    this.#leftBytes -= this.#sizeOf(index)
    this.#here.add(index)
    const holders = this.#holders.get(index) ?? []
    this.#holders.delete(index)
    return holders.map(id => {
      const provider = this.#providers.get(id) as Provider
      provider.inFlight.delete(index)
      provider.inFlightBytes -= this.#sizeOf(index)
      provider.rate.interrupted([index], provider.inFlight.size === 0)
      return { type: 'cancel', provider: id, indices: [index] }
    })
  }

  /** The chunk that came was not good. */
  rejected(index: number): void {
    if (this.#verifying.delete(index) && !this.#holders.has(index)) this.#pending.add(index)
  }

  /** Chunks that were asked for on a way that is gone. The provider still has them. */
  returned(id: string, indices: readonly number[]): void {
    const provider = this.#providers.get(id)
    if (provider !== undefined) this.#release(provider, indices)
  }

  /** The provider says that it does not have them after all. */
  failed(id: string, indices: readonly number[]): void {
    const provider = this.#providers.get(id)
    if (provider === undefined) return
    this.#release(provider, indices)
    if (provider.complete) {
      provider.complete = false
      this.#choice.addPartial(provider)
    }
    for (const index of indices) if (provider.have.delete(index)) this.#choice.lost(index)
  }

  /** What to ask now. */
  plan(
    nowMs: number,
    { roomBytes, windowOf = () => Number.POSITIVE_INFINITY, waitingCount = 0 }: PlanOptions,
  ): SchedulerEffect[] {
    const effects: SchedulerEffect[] = []
    for (const provider of this.#providers.values()) this.#takeFromStalled(provider, nowMs, effects)
    let room = roomBytes
    const sumRate = this.#sumRate(nowMs)
    const providers = [...this.#providers.values()].sort((a, b) => b.rate.bytesPerMs(nowMs) - a.rate.bytesPerMs(nowMs))
    for (const provider of providers) {
      if (room <= 0 || nowMs < provider.restUntilMs) continue
      const indices: number[] = []
      const windowBytes = Math.min(this.#windowOf(provider, nowMs), windowOf(provider.id))
      while (provider.inFlightBytes < windowBytes && room > 0 && indices.length < REQUEST_CHUNKS) {
        const index = this.#choice.pick(provider, this.#pending)
        if (index === -1 || this.#wouldBeLate(provider, index, sumRate, nowMs)) break
        this.#assign(provider, index, nowMs)
        indices.push(index)
        room -= this.#sizeOf(index)
      }
      if (indices.length > 0) effects.push({ type: 'request', provider: provider.id, indices })
      else if (provider.inFlight.size === 0) this.#takeOver(provider, nowMs, effects)
    }
    if (waitingCount > 0) this.#findSlow(nowMs, sumRate, effects)
    return effects
  }

  #unhold(index: number, id: string): void {
    const rest = (this.#holders.get(index) ?? []).filter(holder => holder !== id)
    if (rest.length > 0) this.#holders.set(index, rest)
    else this.#holders.delete(index)
  }

  #assign(provider: Provider, index: number, nowMs: number): void {
    this.#pending.delete(index)
    if (provider.inFlight.size === 0) provider.rate.started(nowMs)
    provider.inFlight.set(index, nowMs)
    provider.inFlightBytes += this.#sizeOf(index)
    const holders = this.#holders.get(index)
    if (holders === undefined) this.#holders.set(index, [provider.id])
    else holders.push(provider.id)
  }

  /** Takes chunks back; those that nobody else was asked for are pending again. */
  #release(provider: Provider, indices: readonly number[]): number[] {
    const released = indices.filter(index => provider.inFlight.delete(index))
    for (const index of released) {
      provider.inFlightBytes -= this.#sizeOf(index)
      this.#unhold(index, provider.id)
      if (!this.#holders.has(index) && !this.#verifying.has(index) && !this.#here.has(index)) this.#pending.add(index)
    }
    if (released.length > 0) provider.rate.interrupted(released, provider.inFlight.size === 0)
    return released
  }

  #sumRate(nowMs: number): number {
    let sum = 0
    for (const provider of this.#providers.values()) sum += provider.rate.bytesPerMs(nowMs)
    return sum
  }

  #windowOf(provider: Provider, nowMs: number): number {
    const rate = provider.rate.bytesPerMs(nowMs)
    // What many ask of one at the same time they could get from each other: the less waits there, the less comes twice.
    if (provider.complete && this.#choice.partialProviderCount > 1) {
      return Math.min(
        MAX_WINDOW_BYTES,
        Math.max(MIN_WINDOW_BYTES, rate * (provider.rate.roundTripMs + SWARM_WINDOW_MS)),
      )
    }
    if (!provider.rate.isKnown) return Math.min(START_WINDOW_BYTES, this.#leftBytes / this.#providers.size)
    if (rate === 0) return MIN_WINDOW_BYTES
    const windowBytes = rate * (provider.rate.roundTripMs + WINDOW_MS)
    return Math.min(MAX_WINDOW_BYTES, Math.max(MIN_WINDOW_BYTES, windowBytes))
  }

  /**
   * True if this chunk would come from this provider long after the rest is done, and somebody else could bring it
   * sooner. Never true for the one who could bring it soonest, so that each chunk is asked for in the end.
   */
  #wouldBeLate(provider: Provider, index: number, sumRate: number, nowMs: number): boolean {
    const rate = provider.rate.bytesPerMs(nowMs)
    if (rate === 0) return false
    const ownMs = this.#etaOf(provider, nowMs)
    if (ownMs <= 1.5 * (this.#leftBytes / sumRate) + HEDGE_MARGIN_MS) return false
    for (const other of this.#providers.values()) {
      if (other === provider || !other.have.has(index) || nowMs < other.restUntilMs || !other.rate.isKnown) continue
      if (ownMs > 1.5 * this.#etaOf(other, nowMs) + HEDGE_MARGIN_MS) return true
    }
    return false
  }

  /** When one more chunk would be here, in milliseconds from now. */
  #etaOf(provider: Provider, nowMs: number): number {
    const rate = Math.max(provider.rate.bytesPerMs(nowMs), 1e-6)
    return provider.rate.roundTripMs + (provider.inFlightBytes + MIB) / rate
  }

  /** A provider with nothing left to do takes over what would come late from another. */
  #takeOver(provider: Provider, nowMs: number, effects: SchedulerEffect[]): void {
    const rate = provider.rate.isKnown ? provider.rate.bytesPerMs(nowMs) : ASSUMED_BYTES_PER_MS
    if (rate === 0) return
    const canceled = new Map<string, number[]>()
    const taken: number[] = []
    let ownBytes = 0
    const budgetBytes = Math.max(MIN_HEDGE_BYTES, HEDGE_SHARE * this.#totalBytes)
    for (const { other, index, etaMs, isWaiting } of this.#late(provider, nowMs)) {
      const sizeBytes = this.#sizeOf(index)
      const ownMs = provider.rate.roundTripMs + (ownBytes + sizeBytes) / rate
      if (etaMs < 2 * ownMs + HEDGE_MARGIN_MS) continue
      const twiceBytes = isWaiting
        ? other.rate.isLate(etaMs, nowMs)
          ? 0
          : sizeBytes
        : Math.min(sizeBytes, other.rate.bytesOf(index, sizeBytes, ownMs, nowMs))
      const isBounded = twiceBytes > 0 && (isWaiting || etaMs < PATIENCE_MS)
      if (isBounded && this.#hedgedBytes + twiceBytes > budgetBytes) continue
      this.#hedgedBytes += twiceBytes
      if (isWaiting) {
        this.#release(other, [index])
        canceled.set(other.id, [...(canceled.get(other.id) ?? []), index])
      }
      this.#assign(provider, index, nowMs)
      taken.push(index)
      ownBytes += sizeBytes
      if (taken.length >= 4) break
    }
    for (const [id, indices] of canceled) effects.push({ type: 'cancel', provider: id, indices })
    if (taken.length > 0) effects.push({ type: 'request', provider: provider.id, indices: taken })
  }

  /** What others were asked for and this one has, latest first. The first of each is under way, the rest wait. */
  #late(provider: Provider, nowMs: number): { other: Provider; index: number; etaMs: number; isWaiting: boolean }[] {
    const late: { other: Provider; index: number; etaMs: number; isWaiting: boolean }[] = []
    for (const other of this.#providers.values()) {
      if (other === provider) continue
      let aheadBytes = 0
      let position = 0
      for (const [index] of other.inFlight) {
        aheadBytes += this.#sizeOf(index)
        const isWaiting = position++ >= 2
        // What has come from another is being verified: asked for again it would only come twice.
        const isLate = this.#holders.get(index)?.length === 1 && !this.#verifying.has(index)
        if (isLate && provider.have.has(index))
          late.push({ other, index, etaMs: other.rate.msUntil(aheadBytes, nowMs), isWaiting })
      }
    }
    return late.sort((a, b) => b.etaMs - a.etaMs)
  }

  /** Takes back what a silent provider was asked for, where somebody else could give it. */
  #takeFromStalled(provider: Provider, nowMs: number, effects: SchedulerEffect[]): void {
    if (provider.inFlight.size === 0 || provider.rate.silentMs(nowMs) < STALL_MS) return
    const others = [...this.#providers.values()].filter(
      other =>
        other !== provider &&
        (other.inFlight.size === 0 || other.rate.silentMs(nowMs) < STALL_MS) &&
        nowMs >= other.restUntilMs,
    )
    const indices = [...provider.inFlight.keys()].filter(index => others.some(other => other.have.has(index)))
    if (indices.length === 0) return
    this.#release(provider, indices)
    provider.restUntilMs = nowMs + REST_MS
    effects.push({ type: 'cancel', provider: provider.id, indices })
  }

  #findSlow(nowMs: number, sumRate: number, effects: SchedulerEffect[]): void {
    const fairRate = sumRate / this.#providers.size
    for (const provider of this.#providers.values()) {
      const isSlow =
        provider.restUntilMs > nowMs ||
        (provider.inFlight.size > 0 && provider.rate.bytesPerMs(nowMs) < SLOW_SHARE * fairRate)
      if (!isSlow || this.#providers.size < 2) {
        provider.slowSinceMs = undefined
      } else if (provider.slowSinceMs === undefined) {
        provider.slowSinceMs = nowMs
      } else if (nowMs - provider.slowSinceMs > SLOW_MS) {
        effects.push({ type: 'replace', provider: provider.id })
        return
      }
    }
  }
}
