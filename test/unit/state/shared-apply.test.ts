import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import * as Y from 'yjs'
import { ByteWriter } from '../../../src/state/byte-writer.ts'
import { applyShared } from '../../../src/state/shared-apply.ts'
import { parseUpdate } from '../../../src/state/update-parser.ts'

/** `applyShared` beside plain Yjs. A failure prints its seed; `TRELLIS_FUZZ_RUNS` for more runs. */
const RUN_COUNT = Number(process.env['TRELLIS_FUZZ_RUNS'] ?? 300)
const WRITER_COUNT = 3
const ORIGIN = { from: 'peer', author: 'x' } as const

const step = fc.record({
  writer: fc.nat(WRITER_COUNT - 1),
  /** Takes over first what this one has. */
  from: fc.option(fc.nat(WRITER_COUNT - 1), { nil: undefined, freq: 1 }),
  edits: fc.array(
    fc.record({
      kind: fc.constantFrom('set', 'unset', 'insert', 'remove', 'type', 'erase', 'format'),
      at: fc.nat(60),
      length: fc.integer({ min: 1, max: 4 }),
      value: fc.nat(9),
    }),
    { minLength: 1, maxLength: 4 },
  ),
})
type Edit = typeof step extends fc.Arbitrary<infer T> ? (T & { edits: unknown[] })['edits'][number] : never

function edit(doc: Y.Doc, { kind, at, length, value }: Edit): void {
  const [map, list, text] = [doc.getMap('m:m'), doc.getArray('l:l'), doc.getText('t:t')]
  const inList = Math.min(at, list.length)
  const inText = Math.min(at, text.length)
  switch (kind) {
    case 'set':
      map.set(`k${at % 4}`, value)
      return
    case 'unset':
      map.delete(`k${at % 4}`)
      return
    case 'insert':
      list.insert(
        inList,
        Array.from({ length }, () => value),
      )
      return
    case 'remove':
      list.delete(inList, Math.min(length, list.length - inList))
      return
    case 'type':
      text.insert(inText, String(value).repeat(length))
      return
    case 'erase':
      text.delete(inText, Math.min(length, text.length - inText))
      return
    case 'format':
      text.format(inText, Math.min(length, text.length - inText), { bold: value < 5 ? true : null })
      return
    default:
  }
}

interface Sent {
  client: number
  bytes: Uint8Array
  /** What the writer had when it wrote, by client: ends of clocks. */
  needs: ReadonlyMap<number, number>
}

function knows({ needs }: Sent) {
  return ({ client, clock }: { client: number; clock: number }): boolean => clock < (needs.get(client) ?? 0)
}

/** What writers sent who took over from one another in between. */
function write(steps: readonly { writer: number; from: number | undefined; edits: readonly Edit[] }[]): Sent[] {
  const sent: Sent[] = []
  const docs = Array.from({ length: WRITER_COUNT }, (_, index) => {
    const doc = new Y.Doc()
    doc.clientID = index + 1
    doc.on('update', (bytes: Uint8Array, _origin: unknown, _doc: Y.Doc, { local, beforeState }: Y.Transaction) => {
      if (local) sent.push({ client: doc.clientID, bytes, needs: new Map(beforeState) })
    })
    return doc
  })
  for (const { writer, from, edits } of steps) {
    const doc = docs[writer] as Y.Doc
    const other = from === undefined ? undefined : docs[from]
    if (other !== undefined) Y.applyUpdate(doc, Y.encodeStateAsUpdate(other, Y.encodeStateVector(doc)))
    doc.transact(() => {
      for (const each of edits) edit(doc, each)
    })
  }
  return sent
}

function clocks(doc: Y.Doc): Map<number, number> {
  return Y.decodeStateVector(Y.encodeStateVector(doc))
}

function contentOf(doc: Y.Doc) {
  return {
    map: doc.getMap('m:m').toJSON(),
    list: doc.getArray('l:l').toJSON(),
    text: doc.getText('t:t').toDelta() as unknown,
    clocks: Buffer.from(Y.encodeStateVector(doc)).toString('hex'),
    pending: [doc.store.pendingStructs, doc.store.pendingDs],
  }
}

/** All of them, each behind what it needs, otherwise in an order that `picks` decides. */
function inSomeOrder<T>(
  all: readonly T[],
  picks: readonly number[],
  isReady: (item: T) => boolean,
  take: (item: T) => void,
): void {
  const left = [...all]
  for (let turn = 0; left.length > 0; turn++) {
    const ready = left.filter(isReady)
    const next = ready[(picks[turn % picks.length] ?? 0) % ready.length]
    assert.ok(next !== undefined, 'something is always ready')
    left.splice(left.indexOf(next), 1)
    take(next)
  }
}

const picks = fc.array(fc.nat(1000), { minLength: 1, maxLength: 40 })

test('what counts is applied as by plain Yjs, in any order that its dependencies allow, again, and with what was there already', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 30 }), picks, picks, (steps, order, otherOrder) => {
      const sent = write(steps)
      const ours = new Y.Doc()
      const taken: Sent[] = []
      const isReady = ({ needs }: Sent): boolean => {
        const have = clocks(ours)
        return [...needs].every(([client, clock]) => (have.get(client) ?? 0) >= clock)
      }
      inSomeOrder(sent, order, isReady, update => {
        const pick = order[taken.length % order.length] ?? 0
        applyShared(ours, update.bytes, knows(update), ORIGIN)
        taken.push(update)
        const again = taken[pick % taken.length]
        if (pick % 3 === 0 && again !== undefined) applyShared(ours, again.bytes, knows(again), ORIGIN)
      })
      const plain = new Y.Doc()
      // Yjs keeps what comes too early.
      inSomeOrder(
        sent,
        otherOrder,
        () => true,
        ({ bytes }) => Y.applyUpdate(plain, bytes),
      )
      assert.deepEqual(contentOf(ours), contentOf(plain))
      // Nothing is lost on the way to those who load what this one has.
      const loaded = new Y.Doc()
      Y.applyUpdate(loaded, Y.encodeStateAsUpdate(ours))
      assert.deepEqual(contentOf(loaded), contentOf(plain))
    }),
    { numRuns: RUN_COUNT },
  )
})

const forged = fc.record({
  client: fc.integer({ min: 1, max: WRITER_COUNT }),
  origin: fc.option(fc.nat(1000), { nil: undefined, freq: 8 }),
  /** `next`: what honestly stands behind the origin, of what the writer admits to know. */
  rightOrigin: fc.oneof(
    { weight: 6, arbitrary: fc.constant('next' as const) },
    { weight: 1, arbitrary: fc.option(fc.nat(1000), { nil: undefined, freq: 4 }) },
  ),
  deletes: fc.option(fc.nat(1000), { nil: undefined, freq: 1 }),
  length: fc.integer({ min: 1, max: 3 }),
})
type Forged = typeof forged extends fc.Arbitrary<infer T> ? T : never

/** The letters of the text from left to right. */
function idsOf(doc: Y.Doc): [client: number, clock: number][] {
  const ids: [number, number][] = []
  for (let item = doc.getText('t:t')._start; item !== null; item = item.right)
    for (let at = 0; at < item.length; at++) ids.push([item.id.client, item.id.clock + at])
  return ids
}

/** One item of a text by each, at places that no honest writer would choose; each builds on no more than it has to. */
function forge(items: readonly Forged[]): Sent[] {
  const sent: Sent[] = []
  const ids: { id: [client: number, clock: number]; of: number }[] = []
  const next = new Map<number, number>()
  const doc = new Y.Doc()
  for (const { client, origin, rightOrigin, deletes, length } of items) {
    const clock = next.get(client) ?? 0
    const needs = new Map<number, number>()
    const learn = (of: Sent | undefined): void => {
      for (const [other, end] of of?.needs ?? []) needs.set(other, Math.max(needs.get(other) ?? 0, end))
    }
    learn(sent.findLast(each => each.client === client))
    needs.set(client, clock)
    const refer = (index: number | undefined): [number, number] | undefined => {
      const place = index === undefined || ids.length === 0 ? undefined : ids[index % ids.length]
      if (place === undefined) return undefined
      const [other, at] = place.id
      learn(sent[place.of])
      // The whole entry in which it is.
      const end = ids.findLast(({ of }) => of === place.of)?.id[1] ?? at
      if (other !== client) needs.set(other, Math.max(needs.get(other) ?? 0, end + 1))
      return place.id
    }
    const [left, gone] = [refer(origin), refer(deletes)]
    const isKnown = ([other, at]: [number, number]): boolean => at < (needs.get(other) ?? 0)
    const list = idsOf(doc).filter(isKnown)
    const right =
      rightOrigin !== 'next'
        ? refer(rightOrigin)
        : list[left ? list.findIndex(id => String(id) === String(left)) + 1 : 0]
    const writer = new ByteWriter()
    for (const value of [1, 1, client, clock]) writer.varUint(value)
    writer.byte(4 | (left ? 128 : 0) | (right ? 64 : 0))
    for (const value of [...(left ?? []), ...(right ?? [])]) writer.varUint(value)
    if (!left && !right) {
      writer.varUint(1)
      writer.text('t:t')
    }
    writer.text(String.fromCodePoint(97 + (sent.length % 26)).repeat(length))
    if (gone === undefined) writer.varUint(0)
    else for (const value of [1, gone[0], 1, gone[1], 1]) writer.varUint(value)
    const bytes = writer.finish()
    assert.equal(parseUpdate(bytes).items.length, 1)
    sent.push({ client, bytes, needs })
    applyShared(doc, bytes, knows({ client, bytes, needs }), ORIGIN)
    for (let at = 0; at < length; at++) ids.push({ id: [client, clock + at], of: sent.length - 1 })
    next.set(client, clock + length)
  }
  return sent
}

/** Items as they come in two orders. */
function inTwoOrders(items: readonly Forged[], orders: readonly (readonly number[])[]) {
  const sent = forge(items)
  return orders.map(order => {
    const doc = new Y.Doc()
    const isReady = ({ needs }: Sent): boolean => {
      const have = clocks(doc)
      return [...needs].every(([client, clock]) => (have.get(client) ?? 0) >= clock)
    }
    inSomeOrder(sent, order, isReady, update => applyShared(doc, update.bytes, knows(update), ORIGIN))
    return { ...contentOf(doc), doc }
  })
}

test('forged items between any places leave nothing pending, and show alike on all replicas', () => {
  let shownCount = 0
  fc.assert(
    fc.property(fc.array(forged, { minLength: 2, maxLength: 25 }), picks, picks, (items, order, otherOrder) => {
      const [first, second] = inTwoOrders(items, [order, otherOrder])
      assert.deepEqual(first?.pending, [null, null])
      assert.deepEqual({ ...first, doc: undefined }, { ...second, doc: undefined })
      // Half of them, and more.
      if (first !== undefined && idsOf(first.doc).length > items.length) shownCount++
    }),
    { numRuns: RUN_COUNT },
  )
  assert.ok(shownCount > RUN_COUNT / 20, `only ${shownCount} showed much`)
})

test('letters of a permitted writer who forges places stand in the same order on two replicas', () => {
  const item = { client: 1, origin: undefined, rightOrigin: undefined, deletes: undefined, length: 1 }
  const items = [
    { ...item, length: 2 },
    { ...item, client: 3, rightOrigin: 1 },
    { ...item, client: 2, origin: 0 },
    item,
    item,
  ]
  const [first, second] = inTwoOrders(items, [[442], [0]])
  assert.deepEqual(first?.text, second?.text)
})
