import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { matchesWildcard, Selection } from '../../../src/models/selection.ts'

describe('selection', () => {
  it('takes everything by default', () => {
    const all = new Selection({})
    assert.ok(all.wantsFile('a/b') && all.wantsTensor({ name: 'x', layer: undefined }) && !all.byTensor)
    assert.deepEqual(all.filters, [])
  })

  it('takes files by gitignore patterns', () => {
    const some = new Selection({ files: ['*.json', 'onnx/', '!onnx/big.onnx', '/top.txt'] })
    for (const path of ['config.json', 'a/b.json', 'top.txt', 'onnx/x']) assert.ok(some.wantsFile(path), path)
    for (const path of ['x.safetensors', 'sub/top.txt']) assert.ok(!some.wantsFile(path), path)
  })

  it('takes layers by ranges', () => {
    const some = new Selection({ layers: '0-2, 7' })
    assert.deepEqual(
      [0, 2, 3, 7, undefined].map(layer => some.wantsTensor({ name: 'x', layer })),
      [true, true, false, true, false],
    )
  })

  for (const layers of ['', 'a', '3-1', '-1', '1-', '1.5', '0-9999999'])
    it(`refuses the layers ${JSON.stringify(layers)}`, () =>
      assert.throws(() => new Selection({ layers }), { kind: 'invalid_argument' }))

  it('takes tensors by pattern', () => {
    const some = new Selection({ tensors: ['model.layers.3.*', 'lm_head.weight'] })
    assert.ok(some.wantsTensor({ name: 'model.layers.3.mlp.up', layer: 3 }))
    assert.ok(!some.wantsTensor({ name: 'model.layers.30.mlp.up', layer: 30 }))
    assert.ok(some.wantsTensor({ name: 'lm_head.weight', layer: undefined }))
  })

  it('matches wildcards as a regular expression would, without its worst case', () => {
    const unit = fc.constantFrom('a', 'b', '*', '?', '.')
    fc.assert(
      fc.property(
        fc.string({ unit, maxLength: 8 }),
        fc.string({ unit: fc.constantFrom('a', 'b', '.'), maxLength: 8 }),
        (pattern, text) => {
          const source = pattern.replaceAll(/[.]/g, '\\$&').replaceAll('*', '.*').replaceAll('?', '.')
          assert.equal(matchesWildcard(text, pattern), new RegExp(`^${source}$`).test(text))
        },
      ),
      { numRuns: 2000 },
    )
    assert.ok(!matchesWildcard('a'.repeat(10_000), '*a'.repeat(100) + 'b'))
  })
})
