import type { Bitmap } from './bitmap.ts'
import { SwarmShare } from './swarm-share.ts'

/** Chunks looked at for the rarest. */
const SCAN_COUNT = 4096
/** What weighs more than all who may have a chunk. */
const OTHERS_SHARE_COUNT = 1_000

export interface ChunkChoiceOptions {
  /** This node, by the name that the others know it by. */
  self: string
  chunkCount: number
  order: 'rarest' | 'sequential'
  /** Uniform in [0, 1). */
  random: () => number
}

/** What a provider says that it has. */
export interface Holdings {
  id: string
  have: Bitmap
  complete: boolean
}

/**
 * Which chunk to ask a provider for: among several, those that few have come first, and each fetch starts at another place, so
 * that those who fetch the same file at the same time have something to give to each other. Of one who has all of it each asks for
 * its own share first, so that the same chunk leaves there once.
 */
export class ChunkChoice {
  readonly #order: 'rarest' | 'sequential'
  readonly #random: () => number
  readonly #chunkCount: number
  /** How many incomplete providers have each chunk. */
  readonly #partialCounts: Uint16Array
  readonly #share: SwarmShare
  #partialProviderCount = 0
  #cursor: number

  constructor({ self, chunkCount, order, random }: ChunkChoiceOptions) {
    this.#share = new SwarmShare(self)
    this.#chunkCount = chunkCount
    this.#order = order
    this.#random = random
    this.#partialCounts = new Uint16Array(chunkCount)
    this.#cursor = order === 'rarest' ? Math.floor(random() * chunkCount) : 0
  }

  /** Providers that do not have all. */
  get partialProviderCount(): number {
    return this.#partialProviderCount
  }

  startAtBeginning(): void {
    this.#cursor = 0
  }

  /** A provider that does not have all: who joins, with what it has, or who was thought to have all. */
  addPartial({ id, have }: Holdings): void {
    this.#partialProviderCount++
    this.#share.join(id)
    for (const index of have) this.#count(index, 1)
  }

  /** It has all now, or is gone. */
  removePartial({ id, have }: Holdings): void {
    this.#partialProviderCount--
    this.#share.leave(id)
    for (const index of have) this.#count(index, -1)
  }

  /** One that does not have all has got a chunk. */
  gained(index: number): void {
    this.#count(index, 1)
  }

  lost(index: number): void {
    this.#count(index, -1)
  }

  /** A chunk of `pending` for a provider; -1 if it has none of them. */
  pick(provider: Holdings, pending: Bitmap): number {
    const from = this.#order === 'sequential' ? 0 : this.#cursor
    let index =
      this.#partialProviderCount > 0 && this.#order === 'rarest'
        ? this.#rarest(provider, pending)
        : pending.next(from, provider.have)
    if (index === -1 && from > 0) index = pending.next(0, provider.have)
    if (index !== -1) this.#moveCursor(index)
    return index
  }

  #count(index: number, by: number): void {
    this.#partialCounts[index] = (this.#partialCounts[index] as number) + by
  }

  #moveCursor(index: number): void {
    // Anywhere in a swarm: two who go on from the same place would fetch the same, and have nothing to give to each other.
    const isSwarm = this.#partialProviderCount > 0
    this.#cursor = isSwarm ? Math.floor(this.#random() * this.#chunkCount) : (index + 1) % this.#chunkCount
  }

  #rarest(provider: Holdings, pending: Bitmap): number {
    let best = -1
    let bestCount = Number.POSITIVE_INFINITY
    const isOfShares = provider.complete
    // Its own copy counts; no chunk that it has can be rarer.
    const leastCount = provider.complete ? 0 : 1
    let index = pending.next(this.#cursor, provider.have)
    let wrapped = false
    for (let scanned = 0; scanned < SCAN_COUNT; scanned++) {
      if (index === -1 && !wrapped) {
        wrapped = true
        index = pending.next(0, provider.have)
      }
      if (index === -1 || (wrapped && index >= this.#cursor)) break
      let count = this.#partialCounts[index] as number
      // What another will ask for there comes from that one in the end.
      if (isOfShares && !this.#share.has(index)) count += OTHERS_SHARE_COUNT
      if (count < bestCount) {
        best = index
        bestCount = count
        if (count <= leastCount) break
      }
      index = pending.next(index + 1, provider.have)
    }
    return best
  }
}
