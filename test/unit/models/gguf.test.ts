import assert from 'node:assert/strict'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { readGguf } from '../../../src/models/index.ts'
import { createScratch } from '../../support/scratch.ts'
import { type GgufTensor, ggufFile, text, u32, u64 } from './support/tensors.ts'

const scratch = await createScratch()
after(() => scratch[Symbol.asyncDispose]())
const path = join(scratch.path, 'x.gguf')

async function read(bytes: Uint8Array) {
  await writeFile(path, bytes)
  return readGguf(path)
}

const tensor = (name: string, offset: number, fields: Partial<GgufTensor> = {}): GgufTensor => ({
  name,
  shape: [8],
  type: 0,
  offset,
  ...fields,
})
const strings = (count: number) =>
  Buffer.concat([u32(8), u64(count), ...Array.from({ length: count }, (_, index) => text(`token ${index}`))])

describe('GGUF', () => {
  for (const version of [2, 3])
    it(`reads version ${version}`, async () => {
      const header = await read(
        ggufFile({
          version,
          metadata: {
            'general.architecture': [8, text('llama')],
            'general.license': [8, text('mit')],
            'llama.block_count': [4, u32(2)],
            'tokenizer.ggml.tokens': [9, strings(5000)],
            'tokenizer.ggml.scores': [9, Buffer.concat([u32(6), u64(5), Buffer.alloc(20)])],
            nested: [9, Buffer.concat([u32(9), u64(1), strings(2)])],
          },
          tensors: [
            tensor('blk.1.attn_q.weight', 32, { shape: [256, 2], type: 12 }),
            tensor('token_embd.weight', 0, { shape: [3, 2] }),
          ],
          dataBytes: 32 + 288,
        }),
      )
      assert.equal(header.architecture, 'llama')
      assert.equal(header.license, 'mit')
      assert.deepEqual(
        header.tensors.map(({ name, dtype, lengthBytes, layer }) => [name, dtype, lengthBytes, layer]),
        [
          ['token_embd.weight', 'F32', 24, undefined],
          ['blk.1.attn_q.weight', 'Q4_K', 288, 1],
        ],
      )
      assert.equal((header.tensors[0]?.offsetBytes ?? 1) % 32, 0)
    })

  const nest = (depth: number): Buffer =>
    depth === 0 ? Buffer.concat([u32(0), u64(0)]) : Buffer.concat([u32(9), u64(1), nest(depth - 1)])
  const broken: [string, Uint8Array, RegExp][] = [
    ['an empty file', Buffer.alloc(0), /cut off/],
    ['another magic', Buffer.from('GGML0000'), /begin with/],
    ['version 1', ggufFile({ version: 1 }), /version is 1/],
    ['big endian', ggufFile({ version: 0x03000000 }), /big endian/],
    ['a count of 2^63', ggufFile({ tensorCount: 2n ** 63n }), /2\^53/],
    ['a billion tensors', ggufFile({ tensorCount: 1_000_000_000 }), /claims/],
    ['more tensors than there are', ggufFile({ tensorCount: 3 }), /empty name|cut off/],
    ['a text of 2^60 bytes', ggufFile({ metadata: { a: [8, u64(2 ** 52)] } }), /cut off/],
    [
      'an array of 2^60 items',
      ggufFile({ metadata: { a: [9, Buffer.concat([u32(10), u64(2n ** 53n - 1n)])] } }),
      /cut off/,
    ],
    ['an unknown value type', ggufFile({ metadata: { a: [99, u32(0)] } }), /unknown type 99/],
    ['deep arrays', ggufFile({ metadata: { a: [9, nest(10)] } }), /nested/],
    ['an alignment of nothing', ggufFile({ metadata: { 'general.alignment': [4, u32(0)] } }), /alignment/],
    ['an alignment that is text', ggufFile({ metadata: { 'general.alignment': [8, text('32')] } }), /alignment/],
    ['an unknown tensor type', ggufFile({ tensors: [tensor('a', 0, { type: 4 })], dataBytes: 32 }), /unknown type 4/],
    ['a tensor twice', ggufFile({ tensors: [tensor('a', 0), tensor('a', 32)], dataBytes: 64 }), /twice/],
    ['nine dimensions', ggufFile({ tensors: [tensor('a', 0, { shape: [1, 1, 1, 1, 1, 1, 1, 1, 1] })] }), /dimensions/],
    ['half a block', ggufFile({ tensors: [tensor('a', 0, { shape: [100], type: 12 })], dataBytes: 64 }), /rows/],
    [
      'a shape that overflows',
      ggufFile({ tensors: [tensor('a', 0, { shape: [2 ** 40, 2 ** 40] })], dataBytes: 32 }),
      /larger than/,
    ],
    [
      'an overlap',
      ggufFile({ tensors: [tensor('a', 0, { shape: [16] }), tensor('b', 32)], dataBytes: 64 }),
      /overlaps/,
    ],
    ['a gap', ggufFile({ tensors: [tensor('a', 0), tensor('b', 64)], dataBytes: 128 }), /does not follow/],
    ['an offset that is not aligned', ggufFile({ tensors: [tensor('a', 8)], dataBytes: 64 }), /does not follow/],
    ['cut data', ggufFile({ tensors: [tensor('a', 0)], dataBytes: 31 }), /cut off/],
  ]
  for (const [what, bytes, fault] of broken)
    it(`refuses ${what}`, async () => {
      await assert.rejects(read(bytes), (reason: Error) => {
        assert.equal(reason.name, 'MalformedHeaderError', reason.stack)
        assert.match(reason.message, fault)
        return true
      })
    })
})
