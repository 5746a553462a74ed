/** Chunks are dealt in this many classes by their index. */
const CLASS_COUNT = 1021

/**
 * Which chunks of a file fall to this node among those who fetch it at the same time: each class of chunks to one of them, by
 * the highest hash of class and name. All who know of the same others come to the same shares without a word, and one who
 * comes or goes changes no more than its own.
 */
export class SwarmShare {
  readonly #self: number
  readonly #others = new Map<string, number>()
  #own: Uint8Array | undefined

  constructor(self: string) {
    this.#self = hashOf(self)
  }

  join(id: string): void {
    this.#others.set(id, hashOf(id))
    this.#own = undefined
  }

  leave(id: string): void {
    if (this.#others.delete(id)) this.#own = undefined
  }

  has(index: number): boolean {
    this.#own ??= this.#deal()
    return this.#own[index % CLASS_COUNT] === 1
  }

  #deal(): Uint8Array {
    const own = new Uint8Array(CLASS_COUNT)
    for (let index = 0; index < CLASS_COUNT; index++) {
      const mine = mix(this.#self, index)
      let isHighest = true
      for (const other of this.#others.values()) if (mix(other, index) > mine) isHighest = false
      if (isHighest) own[index] = 1
    }
    return own
  }
}

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ Math.imul(b + 1, 0x9e3779b1), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
