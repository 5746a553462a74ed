import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import * as Y from 'yjs'
import { TrellisError } from '../../../src/base/index.ts'
import { canonicalJson, type JsonValue } from '../../../src/state/index.ts'
import { digestOf, OwnedDocument } from '../../../src/state/owned-document.ts'
import { OwnedPart } from '../../../src/state/owned-part.ts'
import {
  checkOwnedUpdate,
  encodeOwnedUpdate,
  encodeValue,
  type OwnedChange,
  type OwnedWrite,
} from '../../../src/state/owned-update.ts'

const CLIENT = 0x1f_ffff_ffff_fff0
const json = fc
  .jsonValue({ maxDepth: 2 })
  .filter(value => !JSON.stringify(value).includes('__proto__')) as fc.Arbitrary<JsonValue>
const key = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'ü')
/** Batches of writes, each key once. */
const batches = fc.array(
  fc.dictionary(key, fc.option(json, { nil: undefined }), { minKeys: 1, noNullPrototype: true }),
  {
    minLength: 1,
    maxLength: 20,
  },
)

function writesOf(batch: Record<string, JsonValue | undefined>, stamp: number): OwnedWrite[] {
  return Object.entries(batch).map(([key, value]) => ({
    key,
    stamp,
    encoded: value === undefined ? undefined : encodeValue(value),
  }))
}

/** Checks as admission does. */
function check(part: OwnedPart, payload: Uint8Array, stamp: number): OwnedChange[] {
  const { clockStart, clockLength, changes } = checkOwnedUpdate(payload, part.clientId, stamp, part.tips)
  assert.equal(clockStart, part.clock)
  for (const change of changes) part.tips.move(change)
  part.clock += clockLength
  return changes
}

function write(part: OwnedPart, batch: Record<string, JsonValue | undefined>, stamp: number): Uint8Array {
  const payload = encodeOwnedUpdate(writesOf(batch, stamp), part.clientId, part.clock, part.tips)
  part.apply(check(part, payload, stamp))
  return payload
}

test('updates are byte for byte those that Yjs makes', () => {
  fc.assert(
    fc.property(batches, list => {
      const doc = new Y.Doc()
      doc.clientID = CLIENT
      const theirs: Uint8Array[] = []
      doc.on('update', (update: Uint8Array) => theirs.push(update))
      const part = new OwnedPart('author', 1, CLIENT)
      const ours = list.map((batch, index) => {
        doc.transact(() => {
          for (const [key, value] of Object.entries(batch))
            doc.getMap('map').set(key, value === undefined ? [index + 1] : [index + 1, value])
        })
        return write(part, batch, index + 1)
      })
      assert.deepEqual(
        ours.map(bytes => Buffer.from(bytes).toString('hex')),
        theirs.map(bytes => Buffer.from(bytes).toString('hex')),
      )
    }),
  )
})

test('a part holds the last write of each key', () => {
  fc.assert(
    fc.property(batches, list => {
      const part = new OwnedPart('author', 1, CLIENT)
      const model = new Map<string, JsonValue | undefined>()
      for (const [index, batch] of list.entries()) {
        write(part, batch, index + 1)
        for (const [key, value] of Object.entries(batch)) model.set(key, value)
      }
      assert.deepEqual(new Set(part.keys()), new Set(model.keys()))
      for (const [key, value] of model) {
        const held = part.value(key)
        assert.equal(
          held === undefined ? undefined : canonicalJson(held),
          value === undefined ? undefined : canonicalJson(value),
        )
      }
    }),
  )
})

test('a mutant that is accepted applies at once and does what its check said', () => {
  const mutation = fc.record({ at: fc.nat(300), byte: fc.nat(255), insert: fc.boolean() })
  let acceptedCount = 0
  fc.assert(
    fc.property(
      batches,
      fc.dictionary(key, json, { minKeys: 1, noNullPrototype: true }),
      mutation,
      (list, last, { at, byte, insert }) => {
        const part = new OwnedPart('author', 1, CLIENT)
        const doc = new Y.Doc()
        for (const [index, batch] of list.entries()) Y.applyUpdate(doc, write(part, batch, index + 1))
        const honest = encodeOwnedUpdate(writesOf(last, 1000), CLIENT, part.clock, part.tips)
        const place = at % honest.byteLength
        const mutant = Buffer.concat([
          honest.subarray(0, place),
          Buffer.of(byte),
          honest.subarray(insert ? place : place + 1),
        ])
        const before = new Map([...part.keys()].map(key => [key, part.value(key)]))
        let changes: OwnedChange[]
        try {
          const update = checkOwnedUpdate(mutant, CLIENT, 1000, part.tips)
          if (update.clockStart !== part.clock) return
          changes = update.changes
        } catch (reason) {
          assert.ok(reason instanceof TrellisError && reason.kind === 'invalid_argument', String(reason))
          return
        }
        acceptedCount++
        part.apply(changes)
        Y.applyUpdate(doc, mutant)
        assert.equal(doc.store.pendingStructs, null)
        assert.equal(doc.store.pendingDs, null)
        for (const change of changes) before.set(change.key, change.value)
        assert.deepEqual(new Set(part.keys()), new Set(before.keys()))
        const map = doc.getMap<JsonValue[]>('map')
        assert.deepEqual(new Set(map.keys()), new Set(before.keys()))
        for (const [key, value] of before) {
          assert.deepEqual(part.value(key), value)
          assert.deepEqual(map.get(key)?.[1], value)
          assert.equal(map.get(key)?.[0], part.cell(key)?.stamp)
        }
      },
    ),
    { numRuns: 800 },
  )
  assert.ok(acceptedCount > 40, `only ${acceptedCount} mutants were accepted: the test says little`)
})

test('the fold does not depend on the order in which authors arrive', () => {
  const history = fc.array(
    fc.record({
      author: fc.nat(3),
      batch: fc.dictionary(key, fc.option(json, { nil: undefined }), { minKeys: 1, noNullPrototype: true }),
    }),
    { minLength: 1, maxLength: 25 },
  )
  fc.assert(
    fc.property(history, fc.infiniteStream(fc.nat(3)), fc.integer({ min: 1, max: 4 }), (list, order, stampStep) => {
      // What each author wrote; stamps of different authors collide when the step is small.
      const logs = [0, 1, 2, 3].map(author => ({
        author: `author-${author}`,
        entries: list
          .filter(item => item.author === author)
          .map(({ batch }, index) => ({ batch, stamp: (index + 1) * stampStep })),
      }))
      const fold = (pick: () => number): { document: OwnedDocument; digest: string } => {
        const document = new OwnedDocument('d')
        const parts = logs.map(({ author }) => new OwnedPart(author, 1, CLIENT))
        const next = logs.map(() => 0)
        for (;;) {
          const open = [0, 1, 2, 3].filter(index => (next[index] ?? 0) < (logs[index]?.entries.length ?? 0))
          if (open.length === 0) break
          const index = open[pick() % open.length] as number
          const entry = logs[index]?.entries[next[index] as number]
          const part = parts[index]
          if (entry === undefined || part === undefined) break
          next[index] = (next[index] ?? 0) + 1
          const payload = encodeOwnedUpdate(writesOf(entry.batch, entry.stamp), CLIENT, part.clock, part.tips)
          document.take(part, check(part, payload, entry.stamp))
        }
        return { document, digest: digestOf([document]) }
      }
      const first = fold(() => 0)
      const second = fold(() => order.next().value as number)
      assert.equal(first.digest, second.digest)
      for (const key of ['a', 'b', 'c', 'd', 'e', 'ü'])
        assert.deepEqual(first.document.get(key), second.document.get(key))
    }),
    { numRuns: 200 },
  )
})
