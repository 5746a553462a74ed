import assert from 'node:assert/strict'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { makeModel } from '../../../scripts/make-model.ts'
import { readSafetensors } from '../../../src/models/index.ts'
import { layerOf } from '../../../src/models/layers.ts'
import { createScratch } from '../../support/scratch.ts'
import { safetensorsFile } from './support/tensors.ts'

const scratch = await createScratch()
after(() => scratch[Symbol.asyncDispose]())
const path = join(scratch.path, 'x.safetensors')

async function read(bytes: Uint8Array) {
  await writeFile(path, bytes)
  return readSafetensors(path)
}

const f32 = (begin: number, end: number, shape: number[] = [(end - begin) / 4]) => ({
  dtype: 'F32',
  shape,
  data_offsets: [begin, end],
})

describe('safetensors', () => {
  it('reads tensors in the order of their bytes', async () => {
    const bytes = safetensorsFile(
      {
        __metadata__: { format: 'pt', note: 'a "quoted" \\ text' },
        'model.layers.3.b': f32(16, 24),
        a: f32(0, 16, [2, 2]),
        none: f32(16, 16, [0, 5]),
        scalar: { dtype: 'U8', shape: [], data_offsets: [24, 25] },
      },
      25,
    )
    const tensors = await read(bytes)
    assert.deepEqual(
      tensors.map(tensor => tensor.name),
      ['a', 'none', 'model.layers.3.b', 'scalar'],
    )
    assert.deepEqual(tensors[2], {
      name: 'model.layers.3.b',
      dtype: 'F32',
      shape: [2],
      offsetBytes: bytes.byteLength - 9,
      lengthBytes: 8,
      layer: 3,
    })
  })

  it('reads what the reference implementation writes: padding, escapes, no tensors', async () => {
    assert.deepEqual(await read(safetensorsFile('{}      ', 0)), [])
    const [tensor] = await read(
      safetensorsFile(
        '{"\\u00e4\\n\\u0041".x":1}'
          .replace('\\n', '')
          .replace('".x":1', '":{"dtype":"I64","shape":[1],"data_offsets":[0,8]}'),
        8,
      ),
    )
    assert.equal(tensor?.name, 'äA')
    assert.equal(
      (await read(safetensorsFile({ t: { dtype: 'F4', shape: [2, 3], data_offsets: [0, 3] } }, 3))).length,
      1,
    )
  })

  it('reads the shards of a model', async () => {
    const made = makeModel(join(scratch.path, 'model'), { sizeBytes: 1024 * 1024 })
    const names: string[] = []
    for (const shard of ['model-00001-of-00002', 'model-00002-of-00002'])
      names.push(
        ...(await readSafetensors(join(scratch.path, 'model', `${shard}.safetensors`))).map(tensor => tensor.name),
      )
    assert.deepEqual(names, made.tensorNames)
  })

  const one = '"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}'
  const broken: [string, Uint8Array, RegExp][] = [
    ['an empty file', Buffer.alloc(0), /shorter/],
    ['seven bytes', Buffer.alloc(7), /shorter/],
    ['a length beyond the file', safetensorsFile('{}', 0).fill(0xff, 0, 1), /cut off/],
    ['a length of 2^63', Buffer.concat([Buffer.from([0, 0, 0, 0, 0, 0, 0, 0x80]), Buffer.from('{}')]), /claims/],
    ['a length over 100 MB', Buffer.concat([Buffer.from([1, 0xe1, 0xf5, 5, 0, 0, 0, 0]), Buffer.from('{}')]), /claims/],
    ['white space in front', safetensorsFile(' {}', 0), /begin with/],
    ['no object', safetensorsFile('[]', 0), /begin with/],
    ['cut JSON', safetensorsFile('{"a":', 0), /expected JSON/],
    ['two objects', safetensorsFile('{}{}', 0), /goes on/],
    ['a name twice', safetensorsFile(`{${one},${one}}`, 4), /twice/],
    ['metadata twice', safetensorsFile(`{"__metadata__":{},"__metadata__":{}}`, 0), /twice/],
    ['a metadata key twice', safetensorsFile(`{"__metadata__":{"a":"","a":""}}`, 0), /twice/],
    ['metadata that is not text', safetensorsFile({ __metadata__: { a: 1 } }, 0), /expected JSON/],
    ['deep nesting', safetensorsFile('{"a":' + '['.repeat(100_000), 0), /expected JSON/],
    ['a gap', safetensorsFile({ a: f32(4, 8) }, 8), /gap/],
    ['a hole at the end', safetensorsFile({ a: f32(0, 4) }, 8), /its data/],
    ['data cut off', safetensorsFile({ a: f32(0, 8) }, 4), /its data/],
    ['an overlap', safetensorsFile({ a: f32(0, 8), b: f32(4, 12) }, 12), /overlaps/],
    [
      'an end before the beginning',
      safetensorsFile({ a: { dtype: 'F32', shape: [1], data_offsets: [8, 4] } }, 8),
      /ends before/,
    ],
    ['a shape that takes more', safetensorsFile({ a: f32(0, 4, [2]) }, 4), /type and shape/],
    ['a shape that overflows 2^64', safetensorsFile({ a: f32(0, 0, [2 ** 40, 2 ** 40]) }, 0), /type and shape/],
    [
      'an offset of 2^63',
      safetensorsFile('{"a":{"dtype":"U8","shape":[1],"data_offsets":[9223372036854775808,9223372036854775809]}}', 1),
      /2\^53/,
    ],
    ['a negative dimension', safetensorsFile({ a: f32(0, 4, [-1]) }, 4), /whole number/],
    ['a fraction', safetensorsFile({ a: f32(0, 4, [1.5]) }, 4), /expected JSON/],
    ['a leading zero', safetensorsFile('{"a":{"dtype":"U8","shape":[01],"data_offsets":[0,1]}}', 1), /leading zero/],
    ['half a byte', safetensorsFile({ a: { dtype: 'F4', shape: [3], data_offsets: [0, 1] } }, 1), /type and shape/],
    ['an unknown type', safetensorsFile({ a: { dtype: 'F31', shape: [1], data_offsets: [0, 4] } }, 4), /unknown type/],
    ['an unknown field', safetensorsFile({ a: { ...f32(0, 4), extra: 1 } }, 4), /unknown or repeated/],
    ['a missing field', safetensorsFile({ a: { dtype: 'F32', shape: [1] } }, 4), /lacks/],
    ['three offsets', safetensorsFile({ a: { dtype: 'F32', shape: [1], data_offsets: [0, 4, 8] } }, 4), /more than 2/],
    ['many dimensions', safetensorsFile({ a: f32(0, 4, Array<number>(17).fill(1)) }, 4), /more than 16/],
    ['a name with a newline', safetensorsFile({ 'a\nb': f32(0, 4) }, 4), /control/],
    ['an empty name', safetensorsFile({ '': f32(0, 4) }, 4), /empty name/],
    [
      'a name that is not UTF-8',
      safetensorsFile(Buffer.from(`{${one}}`).toString('latin1'), 4).fill(0xff, 10, 11),
      /UTF-8/,
    ],
    ['a raw newline in a name', safetensorsFile(`{${one.replace('a', '\n')}}`, 4), /control/],
    ['a bad escape', safetensorsFile(`{${one.replace('a', '\\x')}}`, 4), /UTF-8 or JSON/],
    ['a name of a megabyte', safetensorsFile({ ['x'.repeat(1_000_000)]: f32(0, 4) }, 4), /too long/],
  ]
  for (const [what, bytes, fault] of broken)
    it(`refuses ${what}`, async () => {
      await assert.rejects(read(bytes), (reason: Error & { kind?: string }) => {
        assert.equal(reason.name, 'MalformedHeaderError', reason.stack)
        assert.equal(reason.kind, 'invalid_argument')
        assert.match(reason.message, fault)
        return true
      })
    })

  it('reads a header of 100 MB without holding it', async () => {
    const note = 'x'.repeat(10_000_000)
    const header = `{"__metadata__":{${Array.from({ length: 9 }, (_, index) => `"${index}":"${note}"`).join(',')}},${one}}`
    await writeFile(path, safetensorsFile(header, 4))
    const before = process.memoryUsage.rss()
    assert.equal((await readSafetensors(path)).length, 1)
    assert.ok(process.memoryUsage.rss() - before < 64 * 1024 * 1024)
  })
})

it('finds layers in names', () => {
  const cases: [string, number | undefined][] = [
    ['model.layers.12.self_attn.q_proj.weight', 12],
    ['transformer.h.0.attn.weight', 0],
    ['blk.31.ffn_up.weight', 31],
    ['encoder.block.5.layer.0.SelfAttention.q.weight', 5],
    ['bert.encoder.layer.7.output.dense.bias', 7],
    ['model.embed_tokens.weight', undefined],
    ['lm_head.weight', undefined],
    ['model.layers.999999.x', undefined],
    ['xlayers.3.y', undefined],
  ]
  for (const [name, layer] of cases) assert.equal(layerOf(name), layer, name)
})
