/**
 * A small transformer, with weights from a seed: attention with a cache of keys and values, and a gated layer, in a space of lower
 * rank. It says nothing of sense, but the arithmetic is real, and two machines that run it must agree on every token.
 */

export interface ModelShape {
  /** Dimensions of a hidden state. 3,584 make 14 KB of float32. */
  hiddenSize: number
  /** Dimensions within the layers. */
  rank: number
  /** Tokens that attention looks back. */
  windowTokenCount: number
  layersPerStage: number
  stageCount: number
}

export const DEFAULT_SHAPE: ModelShape = {
  hiddenSize: 3584,
  rank: 32,
  windowTokenCount: 256,
  layersPerStage: 2,
  stageCount: 3,
}

export const VOCABULARY_SIZE = 256
/** Rows computed before other work gets its turn. */
const ROWS_PER_TURN = 16

/** Numbers in [-1, 1) from a seed (xorshift). */
function weights(seed: number, count: number, scale: number): Float32Array {
  const values = new Float32Array(count)
  let state = (seed * 2_654_435_761 + 1) >>> 0 || 1
  for (let i = 0; i < count; i++) {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    values[i] = (state / 2 ** 31) * scale
  }
  return values
}

/** `out[i] = dot(matrix[i], vector)`, the matrix by rows. */
function multiply(matrix: Float32Array, vector: Float32Array, out: Float32Array): void {
  const width = vector.length
  for (let row = 0, at = 0; row < out.length; row++, at += width) {
    let sum = 0
    for (let i = 0; i < width; i++) sum += (matrix[at + i] as number) * (vector[i] as number)
    out[row] = sum
  }
}

function normalize(vector: Float32Array, out: Float32Array): void {
  let sum = 0
  for (const value of vector) sum += value * value
  const scale = 1 / Math.sqrt(sum / vector.length + 1e-6)
  for (let i = 0; i < vector.length; i++) out[i] = (vector[i] as number) * scale
}

interface Layer {
  query: Float32Array
  key: Float32Array
  value: Float32Array
  output: Float32Array
  up: Float32Array
  down: Float32Array
}

/** The weights of one stage. */
export interface StageModel {
  readonly shape: ModelShape
  readonly layers: readonly Layer[]
}

export function loadStage(shape: ModelShape, stage: number): StageModel {
  const { hiddenSize, rank, layersPerStage } = shape
  const layers = Array.from({ length: layersPerStage }, (_, index) => {
    const seed = (stage * layersPerStage + index) * 6
    const inward = (offset: number) => weights(seed + offset, rank * hiddenSize, 1 / Math.sqrt(hiddenSize))
    const outward = (offset: number) => weights(seed + offset, rank * hiddenSize, 1 / Math.sqrt(rank))
    return { query: inward(1), key: inward(2), value: inward(3), output: outward(4), up: inward(5), down: outward(6) }
  })
  return { shape, layers }
}

/** One session of a stage: what it has seen, as keys and values. */
export class StageSession {
  readonly #model: StageModel
  readonly #caches: { keys: Float32Array[]; values: Float32Array[] }[]

  constructor(model: StageModel) {
    this.#model = model
    this.#caches = model.layers.map(() => ({ keys: [], values: [] }))
  }

  /** Passes the hidden states of new tokens through the layers, in place. */
  async forward(hidden: Float32Array): Promise<void> {
    const { hiddenSize } = this.#model.shape
    for (let row = 0; row * hiddenSize < hidden.length; row++) {
      this.#token(hidden.subarray(row * hiddenSize, (row + 1) * hiddenSize))
      if (row % ROWS_PER_TURN === ROWS_PER_TURN - 1) await new Promise(resolve => setImmediate(resolve))
    }
  }

  #token(hidden: Float32Array): void {
    const { hiddenSize, rank, windowTokenCount } = this.#model.shape
    const normal = new Float32Array(hiddenSize)
    const change = new Float32Array(hiddenSize)
    const inner = new Float32Array(rank)
    for (const [index, layer] of this.#model.layers.entries()) {
      const { keys, values } = this.#caches[index] as { keys: Float32Array[]; values: Float32Array[] }
      normalize(hidden, normal)
      const query = new Float32Array(rank)
      const key = new Float32Array(rank)
      const value = new Float32Array(rank)
      multiply(layer.query, normal, query)
      multiply(layer.key, normal, key)
      multiply(layer.value, normal, value)
      keys.push(key)
      values.push(value)
      if (keys.length > windowTokenCount) {
        keys.shift()
        values.shift()
      }
      attend(query, keys, values, inner)
      multiply(layer.output, inner, change)
      add(hidden, change)
      normalize(hidden, normal)
      multiply(layer.up, normal, inner)
      for (let i = 0; i < rank; i++) inner[i] = (inner[i] as number) / (1 + Math.exp(-(inner[i] as number)))
      multiply(layer.down, inner, change)
      add(hidden, change)
    }
  }
}

function add(to: Float32Array, change: Float32Array): void {
  for (let i = 0; i < to.length; i++) to[i] = (to[i] as number) + (change[i] as number)
}

function attend(query: Float32Array, keys: Float32Array[], values: Float32Array[], out: Float32Array): void {
  const scores = keys.map(key => {
    let sum = 0
    for (let i = 0; i < query.length; i++) sum += (query[i] as number) * (key[i] as number)
    return sum / Math.sqrt(query.length)
  })
  const highest = Math.max(...scores)
  let total = 0
  out.fill(0)
  for (const [at, score] of scores.entries()) {
    const weight = Math.exp(score - highest)
    total += weight
    const value = values[at] as Float32Array
    for (let i = 0; i < out.length; i++) out[i] = (out[i] as number) + weight * (value[i] as number)
  }
  for (let i = 0; i < out.length; i++) out[i] = (out[i] as number) / total
}

/** Both ends of the model: tokens in, tokens out. */
export class Vocabulary {
  readonly #hiddenSize: number
  readonly #embedding: Float32Array

  constructor({ hiddenSize }: ModelShape) {
    this.#hiddenSize = hiddenSize
    this.#embedding = weights(999_983, VOCABULARY_SIZE * hiddenSize, 1)
  }

  embed(tokens: readonly number[]): Float32Array {
    const hidden = new Float32Array(tokens.length * this.#hiddenSize)
    for (const [row, token] of tokens.entries()) {
      const at = token * this.#hiddenSize
      hidden.set(this.#embedding.subarray(at, at + this.#hiddenSize), row * this.#hiddenSize)
    }
    return hidden
  }

  /** The token that the last of the hidden states says. */
  next(hidden: Float32Array): number {
    const last = hidden.subarray(hidden.length - this.#hiddenSize)
    const normal = new Float32Array(this.#hiddenSize)
    const logits = new Float32Array(VOCABULARY_SIZE)
    normalize(last, normal)
    multiply(this.#embedding, normal, logits)
    return logits.indexOf(Math.max(...logits))
  }
}

/** Tokens that a prompt might have. */
export function makePrompt(seed: number, tokenCount: number): number[] {
  return [...weights(seed + 77, tokenCount, VOCABULARY_SIZE / 2)].map(value => Math.floor(value + VOCABULARY_SIZE / 2))
}

/** All stages in one place: what the pipeline must say too. */
export async function generateHere(shape: ModelShape, prompt: readonly number[], tokenCount: number): Promise<number[]> {
  const vocabulary = new Vocabulary(shape)
  const sessions = Array.from({ length: shape.stageCount }, (_, stage) => new StageSession(loadStage(shape, stage)))
  const tokens: number[] = []
  let input = prompt
  while (tokens.length < tokenCount) {
    const hidden = vocabulary.embed(input)
    for (const session of sessions) await session.forward(hidden)
    tokens.push(vocabulary.next(hidden))
    input = tokens.slice(-1)
  }
  return tokens
}
