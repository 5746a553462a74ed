import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { Uint8ArrayList } from 'uint8arraylist'
import { RecordReader } from '../../../src/mesh/fast-noise.ts'

test('records are cut out of chunks however these are cut', () => {
  const record = fc.oneof(
    fc.uint8Array({ minLength: 1, maxLength: 40 }),
    fc.nat({ max: 0xfffe }).map(length => new Uint8Array(length + 1).fill(length)),
  )
  fc.assert(
    fc.property(fc.array(record, { maxLength: 12 }), fc.array(fc.nat()), fc.boolean(), (records, cuts, inLists) => {
      const bytes = Buffer.concat(
        records.flatMap(one => [Uint8Array.of(one.byteLength >> 8, one.byteLength), one, Uint8Array.of(0, 0)]),
      )
      const ends = [...cuts.map(cut => cut % (bytes.byteLength + 1)), bytes.byteLength].sort((a, b) => a - b)
      const chunks = ends.map((end, index) => bytes.subarray(ends[index - 1] ?? 0, end))
      const reader = new RecordReader()
      const read: Buffer[] = []
      for (const data of inLists ? [new Uint8ArrayList(...chunks)] : chunks)
        for (const one of reader.decode(data)) read.push(Buffer.from(one))
      assert.deepEqual(
        read,
        records.map(one => Buffer.from(one)),
      )
    }),
    { numRuns: 300 },
  )
})
