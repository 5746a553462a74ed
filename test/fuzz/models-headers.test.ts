import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, it } from 'node:test'
import fc from 'fast-check'
import { TrellisError } from '../../src/base/index.ts'
import {
  decodeManifest,
  decodeTensorIndex,
  encodeManifest,
  encodeTensorIndex,
  MalformedHeaderError,
  readGguf,
  readSafetensors,
  type TensorInfo,
} from '../../src/models/index.ts'
import { pathFault, pathProblems } from '../../src/models/paths.ts'
import { createScratch } from '../support/scratch.ts'
import { fileOf, manifestOf } from '../unit/models/support/manifests.ts'
import { ggufFile, safetensorsFile, text, u32 } from '../unit/models/support/tensors.ts'

const scratch = await createScratch()
after(() => scratch[Symbol.asyncDispose]())
const path = join(scratch.path, 'fuzzed')
const options = { numRuns: 500 }

/** Either tensors that lie within the file, one behind the other, or a clear error. */
async function survives(read: (path: string) => Promise<TensorInfo[]>, bytes: Uint8Array): Promise<void> {
  writeFileSync(path, bytes)
  try {
    let end = 0
    for (const tensor of await read(path)) {
      assert.ok(tensor.offsetBytes >= end && tensor.lengthBytes >= 0)
      end = tensor.offsetBytes + tensor.lengthBytes
    }
    assert.ok(end <= bytes.byteLength)
  } catch (reason) {
    if (!(reason instanceof MalformedHeaderError)) throw reason
  }
}

/** Some bytes of a file changed, and some cut off. */
const damage = (whole: Buffer) =>
  fc
    .tuple(
      fc.array(fc.tuple(fc.nat(whole.byteLength - 1), fc.nat(255)), { maxLength: 6 }),
      fc.oneof(fc.constant(whole.byteLength), fc.nat(whole.byteLength)),
    )
    .map(([changes, length]) => {
      const bytes = Buffer.from(whole)
      for (const [at, value] of changes) bytes[at] = value
      return bytes.subarray(0, length)
    })

const safetensors = safetensorsFile(
  {
    __metadata__: { format: 'pt' },
    'model.layers.0.a': { dtype: 'F32', shape: [2, 2], data_offsets: [0, 16] },
    b: { dtype: 'BF16', shape: [4], data_offsets: [16, 24] },
  },
  24,
)
const gguf = ggufFile({
  metadata: { 'general.architecture': [8, text('llama')], 'a.b': [4, u32(1)] },
  tensors: [
    { name: 'a', shape: [8], type: 0, offset: 0 },
    { name: 'b', shape: [256], type: 12, offset: 32 },
  ],
  dataBytes: 32 + 144,
})

it('safetensors: damaged files', () =>
  fc.assert(
    fc.asyncProperty(damage(safetensors), bytes => survives(readSafetensors, bytes)),
    options,
  ))

it('safetensors: arbitrary JSON headers', () =>
  fc.assert(
    fc.asyncProperty(fc.oneof(fc.json({ maxDepth: 4 }), fc.string()), fc.nat(64), (json, dataBytes) =>
      survives(readSafetensors, safetensorsFile(json, dataBytes)),
    ),
    options,
  ))

it('safetensors: plausible headers with hostile numbers', () => {
  const number = fc.oneof(fc.nat(64), fc.constantFrom(-1, 1.5, 2 ** 31, 2 ** 32, 2 ** 53 - 1, 2 ** 53, 2 ** 63, 1e308))
  const entry = fc.record({
    dtype: fc.constantFrom('F32', 'BF16', 'U8', 'F4', 'NOPE'),
    shape: fc.array(number, { maxLength: 4 }),
    data_offsets: fc.array(number, { minLength: 1, maxLength: 3 }),
  })
  return fc.assert(
    fc.asyncProperty(
      fc.dictionary(fc.string({ maxLength: 8 }), entry, { maxKeys: 4 }),
      fc.nat(64),
      (header, dataBytes) => survives(readSafetensors, safetensorsFile(header, dataBytes)),
    ),
    options,
  )
})

it('GGUF: damaged files', () =>
  fc.assert(
    fc.asyncProperty(damage(gguf), bytes => survives(async file => (await readGguf(file)).tensors, bytes)),
    options,
  ))

it('GGUF: arbitrary bytes behind the magic', () =>
  fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 256 }), bytes =>
      survives(
        async file => (await readGguf(file)).tensors,
        Buffer.concat([Buffer.from('GGUF\x03\0\0\0', 'latin1'), bytes]),
      ),
    ),
    options,
  ))

it('manifest: damaged bytes are refused or are canonical', () => {
  const whole = Buffer.from(
    encodeManifest(
      manifestOf({ metadata: { license: 'mit', baseModels: [], architectures: ['A'], modelType: undefined } }),
    ),
  )
  fc.assert(
    fc.property(fc.oneof(damage(whole), fc.uint8Array({ maxLength: 200 })), bytes => {
      try {
        assert.deepEqual(Buffer.from(encodeManifest(decodeManifest(bytes))), Buffer.from(bytes))
      } catch (reason) {
        if (!(reason instanceof TrellisError)) throw reason
      }
    }),
    options,
  )
})

it('tensor index: damaged bytes are refused or are canonical', () => {
  const files = [{ sizeBytes: 100 }, { sizeBytes: 50 }]
  const tensors = [0, 1].map(file => ({
    name: `t${file}`,
    dtype: 'F32',
    shape: [2, 2],
    file,
    offsetBytes: 10,
    lengthBytes: 16,
    layer: file,
  }))
  const whole = Buffer.from(encodeTensorIndex(tensors, files))
  fc.assert(
    fc.property(fc.oneof(damage(whole), fc.uint8Array({ maxLength: 200 })), bytes => {
      try {
        assert.deepEqual(Buffer.from(encodeTensorIndex(decodeTensorIndex(bytes, files), files)), Buffer.from(bytes))
      } catch (reason) {
        if (!(reason instanceof TrellisError)) throw reason
      }
    }),
    options,
  )
})

it('paths: whatever is accepted stays inside, and apart from the others', () => {
  const segment = fc.oneof(
    fc.constantFrom('.', '..', '', 'a', 'A', 'b\\c', 'C:', 'ß', 'ss', 'é', 'e\u0301'),
    fc.string({ maxLength: 6, unit: 'binary' }),
  )
  const anyPath = fc.array(segment, { minLength: 1, maxLength: 5 }).map(segments => segments.join('/'))
  fc.assert(
    fc.property(fc.array(anyPath, { maxLength: 6 }), paths => {
      const refused = new Set(pathProblems(paths).map(problem => problem.path))
      const kept = paths.filter(candidate => !refused.has(candidate))
      for (const candidate of kept) {
        assert.equal(pathFault(candidate), undefined)
        assert.ok(join('/out', candidate).startsWith('/out/'))
        assert.equal(join('/out', candidate), `/out/${candidate}`)
      }
      const folded = kept.map(candidate => candidate.normalize('NFC').toUpperCase())
      assert.equal(new Set(folded).size, folded.length)
    }),
    { numRuns: 2000 },
  )
})

it('manifest: what can be made can be read', () => {
  const file = fc
    .record({ path: fc.string({ maxLength: 20 }), sizeBytes: fc.maxSafeNat(), executable: fc.boolean() })
    .map(fields => fileOf(fields.path, fields))
  fc.assert(
    fc.property(fc.array(file, { maxLength: 5 }), files => {
      const manifest = manifestOf({
        files: files.sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path))),
      })
      let bytes: Uint8Array
      try {
        bytes = encodeManifest(manifest)
      } catch (reason) {
        if (!(reason instanceof TrellisError)) throw reason
        return
      }
      assert.deepEqual(
        decodeManifest(bytes).files.map(({ path, sizeBytes }) => [path, sizeBytes]),
        files.map(({ path, sizeBytes }) => [path, sizeBytes]),
      )
    }),
    options,
  )
})
