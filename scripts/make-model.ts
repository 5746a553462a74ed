/**
 * Makes a model directory for the demo, the benches and tests: a small Llama's config and tokenizer, and safetensors
 * shards of any size. The same options always give the same bytes.
 *
 *   node scripts/make-model.ts DIR [--size 256MiB] [--seed 1] [--variant 0 --changed 0.05]
 */
import { createCipheriv, createHash } from 'node:crypto'
import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

export interface MakeModelOptions {
  /** Bytes of tensors, at least; a little more comes of rounding. @defaultValue 256 MiB */
  sizeBytes?: number
  /** Fewer layers make larger tensors. @defaultValue 16, or 4 below 64 MiB */
  layerCount?: number
  /** @defaultValue 1 */
  seed?: number
  /** Number of a fine-tune of the model: from 1 on, a share of the tensors differs from the base. @defaultValue 0, the base */
  variant?: number
  /** Share of the bytes that a variant changes, whole tensors at a time. @defaultValue 0.05 */
  changedShare?: number
}

export interface MadeModel {
  /** Bytes of all files. */
  sizeBytes: number
  fileCount: number
  layerCount: number
  tensorNames: string[]
  /** Names of the tensors that the variant changed. */
  changedTensorNames: string[]
}

interface Tensor {
  name: string
  shape: number[]
  lengthBytes: number
}

const MIB = 1024 * 1024
const ELEMENT_BYTES = 2
const ZEROS = Buffer.alloc(4 * MIB)

/** Writes the model into the directory, which is made if need be. About 1 GB/s. */
export function makeModel(directory: string, options: MakeModelOptions = {}): MadeModel {
  const { sizeBytes = 256 * MIB, seed = 1, variant = 0, changedShare = 0.05 } = options
  const layerCount = options.layerCount ?? (sizeBytes >= 64 * MIB ? 16 : 4)
  // A layer has 10.75 hidden² weights; a tenth is left for the embedding, which takes up the rounding.
  const wanted = Math.sqrt((sizeBytes * 0.9) / (ELEMENT_BYTES * 10.75 * layerCount))
  const hiddenSize = Math.max(64, Math.floor(wanted / 64) * 64)
  const layers = Array.from({ length: layerCount }, (_, layer) => layerTensors(layer, hiddenSize))
  const layerBytes = layers.flat().reduce((sum, { lengthBytes }) => sum + lengthBytes, 0)
  const vocabularySize = Math.max(256, Math.ceil((sizeBytes - layerBytes) / (hiddenSize * ELEMENT_BYTES)))
  const embedding = tensor('model.embed_tokens.weight', [vocabularySize, hiddenSize])
  const tensors = [embedding, ...layers.flat(), tensor('model.norm.weight', [hiddenSize])]
  const changed = variant === 0 ? new Set<string>() : pickChanged(layers.flat(), tensors, changedShare)
  const shards = intoShards(tensors, sizeBytes >= 4 * MIB ? 4 : 2)

  mkdirSync(directory, { recursive: true })
  let totalBytes = 0
  const weightMap: Record<string, string> = {}
  for (const [index, shard] of shards.entries()) {
    const name = `model-${pad(index + 1)}-of-${pad(shards.length)}.safetensors`
    totalBytes += writeShard(
      join(directory, name),
      shard,
      item => `${seed}/${changed.has(item.name) ? variant : 0}/${item.name}`,
    )
    for (const item of shard) weightMap[item.name] = name
  }
  const texts: Record<string, string> = {
    'config.json': json({
      architectures: ['LlamaForCausalLM'],
      hidden_size: hiddenSize,
      intermediate_size: Math.round(hiddenSize * 2.75),
      model_type: 'llama',
      num_attention_heads: hiddenSize / 16,
      num_hidden_layers: layerCount,
      num_key_value_heads: hiddenSize / 64,
      torch_dtype: 'bfloat16',
      vocab_size: vocabularySize,
    }),
    'generation_config.json': json({ bos_token_id: 1, eos_token_id: 2, temperature: 0.7 }),
    'model.safetensors.index.json': json({ metadata: { total_size: tensorBytes(tensors) }, weight_map: weightMap }),
    'tokenizer.json': json(tokenizer(vocabularySize)),
    'tokenizer_config.json': json({ model_max_length: 4096, tokenizer_class: 'PreTrainedTokenizerFast' }),
    'README.md': `---\nlicense: apache-2.0\nlanguage: en\n---\n# Test model ${seed}\n\nRandom weights; made for tests.\n`,
  }
  for (const [name, text] of Object.entries(texts)) {
    writeFileSync(join(directory, name), text)
    totalBytes += Buffer.byteLength(text)
  }
  return {
    sizeBytes: totalBytes,
    fileCount: shards.length + Object.keys(texts).length,
    layerCount,
    tensorNames: tensors.map(item => item.name),
    changedTensorNames: [...changed],
  }
}

function tensor(name: string, shape: number[]): Tensor {
  return { name, shape, lengthBytes: shape.reduce((product, size) => product * size, ELEMENT_BYTES) }
}

function tensorBytes(tensors: readonly Tensor[]): number {
  return tensors.reduce((sum, { lengthBytes }) => sum + lengthBytes, 0)
}

function layerTensors(layer: number, hidden: number): Tensor[] {
  const prefix = `model.layers.${layer}`
  const intermediate = Math.round(hidden * 2.75)
  return [
    tensor(`${prefix}.input_layernorm.weight`, [hidden]),
    tensor(`${prefix}.mlp.down_proj.weight`, [hidden, intermediate]),
    tensor(`${prefix}.mlp.gate_proj.weight`, [intermediate, hidden]),
    tensor(`${prefix}.mlp.up_proj.weight`, [intermediate, hidden]),
    tensor(`${prefix}.post_attention_layernorm.weight`, [hidden]),
    tensor(`${prefix}.self_attn.k_proj.weight`, [hidden / 4, hidden]),
    tensor(`${prefix}.self_attn.o_proj.weight`, [hidden, hidden]),
    tensor(`${prefix}.self_attn.q_proj.weight`, [hidden, hidden]),
    tensor(`${prefix}.self_attn.v_proj.weight`, [hidden / 4, hidden]),
  ]
}

/** Whole matrices, as fine-tuning changes them, spread over the layers, up to a share of all bytes. */
function pickChanged(candidates: readonly Tensor[], all: readonly Tensor[], share: number): Set<string> {
  let budgetBytes = tensorBytes(all) * share
  const changed = new Set<string>()
  const matrices = candidates.filter(({ shape }) => shape.length > 1)
  const spread = matrices.sort((a, b) => Buffer.compare(digest(a.name), digest(b.name)))
  for (const { name, lengthBytes } of spread) {
    if (lengthBytes > budgetBytes) continue
    budgetBytes -= lengthBytes
    changed.add(name)
  }
  return changed
}

/** Parts of about the same size, in order. */
function intoShards(tensors: readonly Tensor[], count: number): Tensor[][] {
  const shards: Tensor[][] = [[]]
  let leftBytes = tensorBytes(tensors)
  for (const item of tensors) {
    const last = shards[shards.length - 1] as Tensor[]
    const lastBytes = tensorBytes(last)
    const targetBytes = (lastBytes + leftBytes) / (count - shards.length + 1)
    if (last.length > 0 && shards.length < count && lastBytes + item.lengthBytes / 2 > targetBytes) shards.push([item])
    else last.push(item)
    leftBytes -= item.lengthBytes
  }
  return shards
}

function writeShard(path: string, tensors: readonly Tensor[], seedOf: (item: Tensor) => string): number {
  const header: Record<string, unknown> = { __metadata__: { format: 'pt' } }
  let offset = 0
  for (const { name, shape, lengthBytes } of tensors) {
    header[name] = { dtype: 'BF16', shape, data_offsets: [offset, offset + lengthBytes] }
    offset += lengthBytes
  }
  const text = JSON.stringify(header)
  const head = Buffer.from(text.padEnd(Math.ceil(Buffer.byteLength(text) / 8) * 8, ' '))
  const length = Buffer.alloc(8)
  length.writeBigUInt64LE(BigInt(head.byteLength))
  const file = openSync(path, 'w')
  try {
    writeSync(file, length)
    writeSync(file, head)
    for (const item of tensors) {
      // A stream cipher over zeros: random bytes at the speed of the processor's AES.
      const cipher = createCipheriv('aes-128-ctr', digest(seedOf(item)).subarray(0, 16), Buffer.alloc(16))
      for (let done = 0; done < item.lengthBytes; done += ZEROS.byteLength)
        writeSync(file, cipher.update(ZEROS.subarray(0, Math.min(ZEROS.byteLength, item.lengthBytes - done))))
    }
  } finally {
    closeSync(file)
  }
  return 8 + head.byteLength + offset
}

function tokenizer(vocabularySize: number): unknown {
  const vocabulary: Record<string, number> = { '<unk>': 0, '<s>': 1, '</s>': 2 }
  for (let id = 3; id < Math.min(vocabularySize, 4096); id++) vocabulary[`token${id}`] = id
  return { version: '1.0', model: { type: 'BPE', unk_token: '<unk>', vocab: vocabulary, merges: [] } }
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}

function json(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`
}

function pad(value: number): string {
  return String(value).padStart(5, '0')
}

/** Reads `256MiB`, `1GiB`, `4096`. */
function parseSize(text: string): number {
  const match = /^(\d+)(KiB|MiB|GiB)?$/.exec(text)
  if (match === null) throw new Error(`not a size: ${text}`)
  const units: Record<string, number> = { KiB: 1024, MiB: MIB, GiB: 1024 * MIB }
  return Number(match[1]) * (units[match[2] ?? ''] ?? 1)
}

if (import.meta.main) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      size: { type: 'string', default: '256MiB' },
      seed: { type: 'string', default: '1' },
      variant: { type: 'string', default: '0' },
      changed: { type: 'string', default: '0.05' },
    },
  })
  const [directory] = positionals
  if (directory === undefined) throw new Error('usage: make-model.ts DIR [--size 256MiB] [--seed 1] [--variant 0]')
  const startMs = performance.now()
  const made = makeModel(directory, {
    sizeBytes: parseSize(values.size),
    seed: Number(values.seed),
    variant: Number(values.variant),
    changedShare: Number(values.changed),
  })
  const seconds = ((performance.now() - startMs) / 1000).toFixed(2)
  console.log(`${directory}: ${made.fileCount} files, ${made.sizeBytes} bytes in ${seconds} s`)
}
