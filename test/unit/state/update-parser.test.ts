import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import * as Y from 'yjs'
import { TrellisError } from '../../../src/base/index.ts'
import { ByteReader } from '../../../src/state/byte-reader.ts'
import { ByteWriter } from '../../../src/state/byte-writer.ts'
import { canonicalJson, type JsonValue } from '../../../src/state/index.ts'
import { parseUpdate } from '../../../src/state/update-parser.ts'

type Edit =
  | { on: 'map'; key: string; value: JsonValue | undefined }
  | { on: 'array'; at: number; value: JsonValue | undefined }
  | { on: 'text'; at: number; text: string | undefined; bold: boolean }
  | { on: 'nested'; key: string; type: 'map' | 'array' | 'text' }

const json = fc
  .jsonValue({ maxDepth: 3 })
  .filter(value => !JSON.stringify(value).includes('__proto__')) as fc.Arbitrary<JsonValue>
const key = fc.constantFrom('a', 'b', 'c', 'ü', '😀')
const edits: fc.Arbitrary<Edit[]> = fc.array(
  fc.oneof(
    fc.record({ on: fc.constant('map' as const), key, value: fc.option(json, { nil: undefined }) }),
    fc.record({ on: fc.constant('array' as const), at: fc.nat(20), value: fc.option(json, { nil: undefined }) }),
    fc.record({
      on: fc.constant('text' as const),
      at: fc.nat(20),
      text: fc.option(fc.string({ minLength: 1, unit: 'grapheme' }), { nil: undefined }),
      bold: fc.boolean(),
    }),
    fc.record({
      on: fc.constant('nested' as const),
      key,
      type: fc.constantFrom('map' as const, 'array' as const, 'text' as const),
    }),
  ),
  { minLength: 1, maxLength: 30 },
)

function apply(doc: Y.Doc, edit: Edit): void {
  const [map, array, text] = [doc.getMap('map'), doc.getArray('array'), doc.getText('text')]
  switch (edit.on) {
    case 'map':
      if (edit.value === undefined) map.delete(edit.key)
      else map.set(edit.key, edit.value)
      return
    case 'array':
      if (edit.value !== undefined) array.insert(Math.min(edit.at, array.length), [edit.value])
      else if (edit.at < array.length) array.delete(edit.at, 1)
      return
    case 'text':
      if (edit.text !== undefined)
        text.insert(Math.min(edit.at, text.length), edit.text, edit.bold ? { bold: true } : undefined)
      else if (edit.at < text.length) text.delete(edit.at, 1)
      return
    case 'nested':
      map.set(
        edit.key,
        edit.type === 'map' ? new Y.Map([['x', 1]]) : edit.type === 'array' ? Y.Array.from([1, 2]) : new Y.Text('t'),
      )
      return
    default:
  }
}

/** The updates of one client, one for each of its transactions. */
function updatesOf(list: readonly Edit[], perTransaction: number): Uint8Array[] {
  const doc = new Y.Doc()
  const updates: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => updates.push(update))
  for (let start = 0; start < list.length; start += perTransaction)
    doc.transact(() => {
      for (const edit of list.slice(start, start + perTransaction)) apply(doc, edit)
    })
  return updates
}

function lengthOf(struct: { length: number }): number {
  return struct.length
}

test('the parser reads what Yjs writes as Yjs reads it', () => {
  fc.assert(
    fc.property(edits, fc.integer({ min: 1, max: 10 }), (list, perTransaction) => {
      for (const bytes of updatesOf(list, perTransaction)) {
        const ours = parseUpdate(bytes)
        const theirs = Y.decodeUpdate(bytes)
        assert.equal(ours.items.length, theirs.structs.length)
        const [first] = theirs.structs
        if (first !== undefined) {
          assert.equal(ours.client, first.id.client)
          assert.equal(ours.clockStart, first.id.clock)
        }
        assert.deepEqual(
          ours.items.map(({ clock, length }) => [clock, length]),
          theirs.structs.map(struct => [struct.id.clock, lengthOf(struct)]),
        )
        const deletes = [...theirs.ds.clients].flatMap(([client, ranges]) =>
          ranges.map(({ clock, len }) => ({ client, clock, length: len })),
        )
        assert.deepEqual(ours.deletes, deletes)
      }
    }),
    { numRuns: 300 },
  )
})

test('mutated updates are refused, or read as Yjs reads them', () => {
  const mutation = fc.record({
    at: fc.nat(400),
    kind: fc.constantFrom('flip' as const, 'cut' as const, 'insert' as const, 'copy' as const),
    byte: fc.nat(255),
    length: fc.nat(20),
  })
  let acceptedCount = 0
  fc.assert(
    fc.property(edits, fc.array(mutation, { minLength: 1, maxLength: 3 }), (list, mutations) => {
      for (const original of updatesOf(list, 5)) {
        let bytes = Buffer.from(original)
        for (const { at, kind, byte, length } of mutations) {
          const place = at % (bytes.length + 1)
          if (kind === 'flip' && place < bytes.length) bytes[place] = byte
          else if (kind === 'cut') bytes = bytes.subarray(0, place)
          else if (kind === 'insert')
            bytes = Buffer.concat([bytes.subarray(0, place), Buffer.of(byte), bytes.subarray(place)])
          else
            bytes = Buffer.concat([
              bytes.subarray(0, place),
              bytes.subarray(place, place + length),
              bytes.subarray(place),
            ])
        }
        let ours: ReturnType<typeof parseUpdate>
        try {
          ours = parseUpdate(bytes)
        } catch (reason) {
          assert.ok(reason instanceof TrellisError && reason.kind === 'invalid_argument')
          continue
        }
        acceptedCount++
        const theirs = Y.decodeUpdate(bytes)
        assert.deepEqual(
          ours.items.map(({ clock, length }) => [clock, length]),
          theirs.structs.map(struct => [struct.id.clock, lengthOf(struct)]),
        )
      }
    }),
    { numRuns: 1000 },
  )
  assert.ok(acceptedCount > 50, `only ${acceptedCount} mutants were accepted: the test says little`)
})

test('random bytes never hang or crash the parser', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), bytes => {
      try {
        parseUpdate(bytes)
      } catch (reason) {
        assert.ok(reason instanceof TrellisError && reason.kind === 'invalid_argument')
      }
    }),
    { numRuns: 5000 },
  )
})

test('values come back from their encoding, and Yjs reads the same', () => {
  fc.assert(
    fc.property(json, value => {
      const writer = new ByteWriter(1)
      writer.any(value)
      const bytes = writer.finish()
      const reader = new ByteReader(bytes)
      assert.equal(canonicalJson(reader.any()), canonicalJson(value))
      assert.equal(reader.remaining, 0)
    }),
    { numRuns: 1000 },
  )
})

test('integers of all sizes come back', () => {
  fc.assert(
    fc.property(fc.maxSafeNat(), fc.maxSafeInteger(), (unsigned, signed) => {
      const writer = new ByteWriter(1)
      writer.varUint(unsigned)
      writer.varInt(signed)
      const reader = new ByteReader(writer.finish())
      assert.equal(reader.varUint(), unsigned)
      if (Math.abs(signed) < 2 ** 48) assert.equal(reader.varInt(), signed)
    }),
  )
})
