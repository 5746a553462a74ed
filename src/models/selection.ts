import createIgnore from 'ignore'
import { TrellisError } from '../base/index.ts'
import { MAX_LAYER_COUNT } from './limits.ts'
import type { ModelTensor } from './types.ts'

/** Which part of a model is wanted. What is given must all match; absent means everything. */
export interface SelectionOptions {
  /** Patterns of files, in gitignore syntax: `*.json`, `onnx/`, `!onnx/large.onnx`. */
  files?: readonly string[]
  /** Layers, as numbers and ranges with both ends in: `0-11,23`. Tensors that belong to no layer are left out. */
  layers?: string
  /** Patterns of tensor names, in which `*` is any text and `?` any character. */
  tensors?: readonly string[]
}

/** A layer range, both ends in. */
type LayerRange = readonly [first: number, last: number]

export class Selection {
  readonly #files: ReturnType<typeof createIgnore> | undefined
  readonly #layers: readonly LayerRange[] | undefined
  readonly #tensors: readonly string[] | undefined
  /** The filters as text, for records and messages; empty when all is wanted. */
  readonly filters: string[]
  /** The filters as they were given. */
  readonly options: SelectionOptions

  /** Throws `invalid_argument` for filters that can't be read. */
  constructor(options: SelectionOptions) {
    const { files, layers, tensors } = options
    this.options = {
      ...(files === undefined ? {} : { files }),
      ...(layers === undefined ? {} : { layers }),
      ...(tensors === undefined ? {} : { tensors }),
    }
    if (files !== undefined && files.length > 0) this.#files = createIgnore({ ignorecase: false }).add([...files])
    if (layers !== undefined) this.#layers = parseLayers(layers)
    if (tensors !== undefined && tensors.length > 0) this.#tensors = [...tensors]
    this.filters = [
      ...(this.#files === undefined ? [] : [`files ${(files ?? []).join(' ')}`]),
      ...(layers === undefined ? [] : [`layers ${layers}`]),
      ...(this.#tensors === undefined ? [] : [`tensors ${this.#tensors.join(' ')}`]),
    ]
  }

  /** True when parts of files are wanted, not just some files. */
  get byTensor(): boolean {
    return this.#layers !== undefined || this.#tensors !== undefined
  }

  wantsFile(path: string): boolean {
    return this.#files === undefined || this.#files.ignores(path)
  }

  wantsTensor(tensor: Pick<ModelTensor, 'name' | 'layer'>): boolean {
    const { layer, name } = tensor
    if (this.#layers !== undefined) {
      if (layer === undefined) return false
      if (!this.#layers.some(([first, last]) => layer >= first && layer <= last)) return false
    }
    return this.#tensors === undefined || this.#tensors.some(pattern => matchesWildcard(name, pattern))
  }
}

function parseLayers(text: string): LayerRange[] {
  return text.split(',').map(part => {
    const match = /^\s*(\d{1,6})(?:-(\d{1,6}))?\s*$/.exec(part)
    const first = Number(match?.[1])
    const last = match?.[2] === undefined ? first : Number(match[2])
    if (match === null || last < first || last >= MAX_LAYER_COUNT)
      throw new TrellisError('invalid_argument', `not a range of layers: ${JSON.stringify(part.slice(0, 40))}`, {
        hint: 'Write numbers and ranges, for example "0-11,23".',
      })
    return [first, last]
  })
}

/** Matches a whole text against a pattern with `*` and `?`, in time proportional to the product of their lengths. */
export function matchesWildcard(text: string, pattern: string): boolean {
  let [at, patternAt] = [0, 0]
  let [starAt, resumeAt] = [-1, 0]
  while (at < text.length) {
    const character = pattern[patternAt]
    if (character === '*') {
      starAt = patternAt++
      resumeAt = at
    } else if (character === '?' || character === text[at]) {
      patternAt++
      at++
    } else if (starAt !== -1) {
      patternAt = starAt + 1
      at = ++resumeAt
    } else {
      return false
    }
  }
  while (pattern[patternAt] === '*') patternAt++
  return patternAt === pattern.length
}
