import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { cidOf } from '../../../src/content/index.ts'
import { decodeTensorIndex, encodeTensorIndex, type ModelTensor } from '../../../src/models/index.ts'
import { encodeMessage, modelsProto } from '../../../src/wire/index.ts'

const files = [{ sizeBytes: 100 }, { sizeBytes: 50 }]

function tensor(fields: Partial<ModelTensor> = {}): ModelTensor {
  return {
    name: 'a',
    dtype: 'F32',
    shape: [2, 2],
    file: 0,
    offsetBytes: 8,
    lengthBytes: 16,
    layer: undefined,
    ...fields,
  }
}

describe('tensor index', () => {
  const tensors = [
    tensor({ name: 'empty', shape: [0], lengthBytes: 0 }),
    tensor({ layer: 0 }),
    tensor({ name: 'b', offsetBytes: 24, shape: [], layer: 7 }),
    tensor({ file: 1, offsetBytes: 0, lengthBytes: 50 }),
  ]

  it('survives the way out and in', () =>
    assert.deepEqual(decodeTensorIndex(encodeTensorIndex(tensors, files), files), tensors))

  it('has an identity that never changes', () =>
    assert.equal(
      cidOf(encodeTensorIndex(tensors, files)),
      'bafkreifgxq3zqncvfbhs5mgkwat3ydfmmxeiq2hkrdz6o2blt3kcohnvbu',
    ))

  const faults: [string, ModelTensor[]][] = [
    ['nothing', []],
    ['a file that is not there', [tensor({ file: 2 })]],
    ['bytes beyond the file', [tensor({ offsetBytes: 85 })]],
    ['an overlap', [tensor(), tensor({ name: 'b', offsetBytes: 23 })]],
    ['a name twice', [tensor(), tensor({ offsetBytes: 24 })]],
    ['another order', [tensor({ name: 'b', offsetBytes: 24 }), tensor()]],
    ['an empty name', [tensor({ name: '' })]],
    ['a newline in a name', [tensor({ name: 'a\nb' })]],
    ['a name too long', [tensor({ name: 'x'.repeat(1025) })]],
    ['no type', [tensor({ dtype: '' })]],
    ['too many dimensions', [tensor({ shape: Array<number>(17).fill(1) })]],
    ['a layer out of bounds', [tensor({ layer: 100_000 })]],
  ]
  for (const [what, wrong] of faults) {
    it(`refuses ${what}`, () => {
      assert.throws(() => encodeTensorIndex(wrong, files), { kind: 'invalid_argument' })
      const encoded = encodeMessage(modelsProto.models.TensorIndex, {
        version: 1,
        tensors: wrong.map(({ layer, ...rest }) => (layer === undefined ? rest : { ...rest, layer })),
      })
      assert.throws(() => decodeTensorIndex(encoded, files), { kind: 'invalid_argument' })
    })
  }

  it('bounds what a few bytes can claim', () => {
    const claims = Buffer.alloc(1_000_000).map((_, at) => (at % 2 === 0 ? 0x12 : 0))
    assert.throws(() => decodeTensorIndex(claims, files), { kind: 'resource_exhausted' })
  })
})
