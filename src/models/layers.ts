import { MAX_LAYER_COUNT } from './limits.ts'

/** Where common architectures keep the number of a layer in a tensor's name: `model.layers.7.`, `h.7.`, `blk.7.`. */
const LAYER_PATTERN =
  /(?:^|\.)(?:layers?|h|blocks?|blk|decoder_layers|encoder_layers|transformer_blocks)\.(\d{1,6})(?:\.|$)/

/** The number of the layer that a tensor belongs to, by its name; undefined for embeddings, heads and norms. */
export function layerOf(tensorName: string): number | undefined {
  const digits = LAYER_PATTERN.exec(tensorName)?.[1]
  if (digits === undefined) return undefined
  const layer = Number(digits)
  return layer < MAX_LAYER_COUNT ? layer : undefined
}
