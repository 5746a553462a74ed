import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import * as Y from 'yjs'
import { TrellisError } from '../../../src/base/index.ts'
import { ByteWriter } from '../../../src/state/byte-writer.ts'
import { clientIdOf, type EntryHeader, NO_BYTES } from '../../../src/state/entry.ts'
import { applyShared } from '../../../src/state/shared-apply.ts'
import { checkSharedUpdate, decodePolicy, encodePolicy, ownerOf, sharedIdOf } from '../../../src/state/shared-update.ts'
import { parseUpdate } from '../../../src/state/update-parser.ts'
import { TEST_SPACE } from './forge.ts'
import { signerOf } from './support.ts'

const authors = [1, 2, 3].map(number => signerOf(number).peer)
const clients = authors.map(author => clientIdOf(TEST_SPACE, author, 1))

function headerOf(author: number, clockStart: number, clockLength: number): EntryHeader {
  return {
    space: TEST_SPACE,
    author: authors[author] as string,
    epoch: 1,
    seq: 1,
    prev: NO_BYTES,
    stamp: 1,
    kind: 'shared',
    document: sharedIdOf(authors[0] as string, 'x'),
    clockStart,
    clockLength,
    payloadLength: 1,
    payloadHash: NO_BYTES,
    policyHead: NO_BYTES,
    dependencies: authors.map(other => ({ author: other, epoch: 1, seq: 1, hash: Buffer.alloc(32) })),
  }
}

/** True when it may be given to Yjs: what admission and the index check together. */
function isSound(payload: Uint8Array, author: number, doc: Y.Doc): boolean {
  const state = (client: number): number => Y.getState(doc.store, client)
  const client = clients[author] as number
  try {
    const update = parseUpdate(payload)
    const header = headerOf(author, update.client === undefined ? state(client) : update.clockStart, update.clockLength)
    for (const [other, clockEnd] of checkSharedUpdate(update, header, client, state(client)))
      if (state(other) < clockEnd) return false
    return true
  } catch (reason) {
    assert.ok(reason instanceof TrellisError && reason.kind === 'invalid_argument', String(reason))
    return false
  }
}

interface Edit {
  author: number
  kind: number
  at: number
  text: string
}

const edits = fc.array(
  fc.record({ author: fc.nat(2), kind: fc.nat(6), at: fc.nat(30), text: fc.string({ minLength: 1, maxLength: 8 }) }),
  { minLength: 3, maxLength: 25 },
)

function edit(doc: Y.Doc, { kind, at, text }: Edit): void {
  const [map, list, body] = [doc.getMap('m:m'), doc.getArray('l:l'), doc.getText('t:t')]
  switch (kind) {
    case 0:
      map.set(text.slice(0, 1), { at })
      return
    case 1:
      map.delete(text.slice(0, 1))
      return
    case 2:
      list.insert(Math.min(at, list.length), [at, text])
      return
    case 3:
      if (list.length > 0) list.delete(at % list.length, 1)
      return
    case 4:
      body.insert(Math.min(at, body.length), text, at % 2 === 0 ? { bold: true } : {})
      return
    case 5:
      if (body.length > 0) body.delete(at % body.length, Math.min(3, body.length - (at % body.length)))
      return
    default:
      if (body.length > 0) body.format(at % body.length, 1, { italic: at % 3 === 0 ? null : true })
  }
}

interface Made {
  author: number
  update: Uint8Array
  /** What its author had, by client: ends of clocks. */
  needs: ReadonlyMap<number, number>
}

function knows({ needs }: Made) {
  return ({ client, clock }: { client: number; clock: number }): boolean => clock < (needs.get(client) ?? 0)
}

/** Three replicas that edit in turn and have each other's edits now and then; all updates, with their authors, in order. */
function run(list: readonly Edit[]): Made[] {
  const updates: Made[] = []
  const docs = clients.map((client, author) => {
    const doc = new Y.Doc()
    doc.clientID = client
    doc.on('update', (update: Uint8Array, _origin: unknown, _doc: Y.Doc, transaction: Y.Transaction) => {
      if (transaction.local) updates.push({ author, update, needs: new Map(transaction.beforeState) })
    })
    return doc
  })
  const seen = docs.map(() => 0)
  for (const item of list) {
    const doc = docs[item.author] as Y.Doc
    if (item.at % 2 === 0) {
      for (const { update } of updates.slice(seen[item.author])) Y.applyUpdate(doc, update)
      seen[item.author] = updates.length
    }
    edit(doc, item)
  }
  return updates
}

const ORIGIN = { from: 'peer', author: authors[0] as string } as const

/** They can be read, and show the same. */
function assertSame(a: Y.Doc, b: Y.Doc): void {
  assert.deepEqual(a.getMap('m:m').toJSON(), b.getMap('m:m').toJSON())
  assert.deepEqual(a.getArray('l:l').toJSON(), b.getArray('l:l').toJSON())
  assert.deepEqual(a.getText('t:t').toDelta(), b.getText('t:t').toDelta())
}

test('what Yjs makes of edits of several clients is sound, in the order in which it was made', () => {
  fc.assert(
    fc.property(edits, list => {
      const [doc, plain] = [new Y.Doc(), new Y.Doc()]
      for (const made of run(list)) {
        const { author, update } = made
        assert.ok(isSound(update, author, doc))
        applyShared(doc, update, knows(made), ORIGIN)
        Y.applyUpdate(plain, update)
      }
      assertSame(doc, plain)
    }),
    { numRuns: 200 },
  )
})

interface Mutation {
  at: number
  byte: number
  how: 'replace' | 'insert' | 'flip'
}

const mutations = fc.array(
  fc.record({ at: fc.nat(400), byte: fc.nat(255), how: fc.constantFrom('replace', 'insert', 'flip') }),
  { minLength: 1, maxLength: 40 },
)

function mutantOf(update: Uint8Array, { at, byte, how }: Mutation): Uint8Array {
  const place = at % update.byteLength
  // One bit turned stays closer to what is valid, so more of these come through.
  const put = how === 'flip' ? (update[place] as number) ^ (1 << (byte % 8)) : byte
  return Buffer.concat([
    update.subarray(0, place),
    Buffer.of(put),
    update.subarray(how === 'insert' ? place : place + 1),
  ])
}

/** A replica with some updates. */
function replicaOf(updates: readonly Made[]): Y.Doc {
  const doc = new Y.Doc()
  for (const made of updates) applyShared(doc, made.update, knows(made), ORIGIN)
  return doc
}

test('a mutant that passes for sound is applied at once, without an error, and in time', () => {
  let acceptedCount = 0
  const property = fc.property(edits, mutations, (list, changes) => {
    const updates = run(list)
    const last = updates.at(-1)
    if (last === undefined) return
    const before = updates.slice(0, -1)
    const doc = replicaOf(before)
    for (const change of changes) {
      const mutant = mutantOf(last.update, change)
      if (Buffer.compare(mutant, last.update) === 0 || !isSound(mutant, last.author, doc)) continue
      acceptedCount++
      const mutated = replicaOf([...before, { ...last, update: mutant }])
      // Another has the same items in larger or smaller pieces, and shows the same.
      const merged = new Y.Doc()
      Y.applyUpdate(merged, Y.mergeUpdates(before.map(({ update }) => update)))
      applyShared(merged, mutant, knows(last), ORIGIN)
      assertSame(mutated, merged)
      const copy = new Y.Doc()
      Y.applyUpdate(copy, Y.encodeStateAsUpdate(mutated))
      assertSame(mutated, copy)
    }
  })
  // How many pass is chance: tried until enough did. Some in a hundred do, so that the bound means that next to none does.
  for (let round = 0; acceptedCount < 200; round++) {
    assert.ok(round < 40, `only ${acceptedCount} mutants were accepted: the test says little`)
    fc.assert(property, { numRuns: 100 })
  }
})

test('an item between others than neighbours is taken as clocks without content, and what builds on it too', () => {
  const [client, other] = clients as [number, number]
  const author = new Y.Doc()
  author.clientID = client
  const updates: Made[] = []
  author.on('update', (update: Uint8Array, _origin: unknown, _doc: Y.Doc, { beforeState }: Y.Transaction) => {
    updates.push({ author: 0, update, needs: new Map(beforeState) })
  })
  author.getText('t:t').insert(0, 'abcd')
  author.getText('t:u').insert(0, 'xyz')
  author.getMap('m:m').set('k', 1)
  const KNOWN = 8
  type Place = [client: number, clock: number] | undefined
  /** A text by the other client, which knows so much of the first. */
  const place = (clock: number, origin: Place, right: Place, known = KNOWN): Made => {
    const writer = new ByteWriter()
    for (const value of [1, 1, other, clock]) writer.varUint(value)
    writer.byte(4 | (origin ? 128 : 0) | (right ? 64 : 0))
    for (const value of [...(origin ?? []), ...(right ?? [])]) writer.varUint(value)
    if (!origin && !right) {
      writer.varUint(1)
      writer.text('t:t')
    }
    writer.text('!')
    writer.varUint(0)
    const needs = new Map([
      [client, known],
      [other, clock],
    ])
    return { author: 1, update: writer.finish(), needs }
  }
  const show = (...more: Made[]) => {
    const doc = replicaOf([...updates, ...more])
    assert.equal(Y.getState(doc.store, other), more.length)
    return ['t:t', 't:u'].map(name => doc.getText(name).toJSON())
  }
  const at = (clock: number | undefined): Place => (clock === undefined ? undefined : [client, clock])
  for (const [origin, right, known, shown] of [
    [1, 2, KNOWN, 'ab!cd'],
    [undefined, 0, KNOWN, '!abcd'],
    [3, undefined, KNOWN, 'abcd!'],
    // Of what it knew, they were the ends.
    [1, undefined, 2, undefined],
    [undefined, undefined, 0, undefined],
  ] as [number | undefined, number | undefined, number, string | undefined][]) {
    const [text] = show(place(0, at(origin), at(right), known))
    assert.equal(text?.length, 5)
    if (shown !== undefined) assert.equal(text, shown)
  }
  for (const [origin, right] of [
    [3, 2],
    [3, 0],
    [2, 2],
    [0, 2],
    [1, 5],
    [6, 1],
    [undefined, 1],
    [1, undefined],
    [undefined, undefined],
    [7, 3],
    [3, 7],
  ]) {
    const bad = place(0, at(origin), at(right))
    assert.deepEqual(show(bad), ['abcd', 'xyz'], `${origin} to ${right}`)
    assert.deepEqual(show(bad, place(1, [other, 0], at(2))), ['abcd', 'xyz'])
  }
  // Nothing of the second is between the same two, where the first is.
  assert.deepEqual(show(place(0, at(1), at(2)), place(1, at(1), at(2))), ['ab!cd', 'xyz'])
})

test('what others wrote at the same place is looked through once for an update, not for each of its items', () => {
  const [other, client] = [...clients].sort((a, b) => a - b) as [number, number]
  const LENGTH = 60_000
  const COUNT = 3_000
  const author = new Y.Doc()
  author.clientID = client
  const text = author.getText('t:t')
  // Each in front of the others, so that they are not merged; the other client knows the first one alone.
  author.transact(() => {
    for (let index = 0; index < LENGTH; index++) text.insert(0, 'x')
  })
  const writer = new ByteWriter(65_536)
  for (const value of [1, COUNT, other, 0]) writer.varUint(value)
  for (let index = 0; index < COUNT; index++) {
    writer.byte(4 | (index > 0 ? 128 : 0) | 64)
    if (index > 0) for (const value of [other, index - 1]) writer.varUint(value)
    for (const value of [client, 0]) writer.varUint(value)
    writer.text('y')
  }
  writer.varUint(0)
  const doc = new Y.Doc()
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(author))
  let lookedCount = 0
  const isKnown = (id: { client: number; clock: number }): boolean => {
    lookedCount++
    return id.client === client && id.clock < 1
  }
  applyShared(doc, writer.finish(), isKnown, ORIGIN)
  assert.equal(doc.getText('t:t').length, LENGTH + COUNT)
  assert.ok(lookedCount < 2 * LENGTH, `${lookedCount} items were looked at`)
})

test('policies come back from their encoding; ids name their owner', () => {
  const policy = { writers: [...authors].sort(), everyone: false }
  assert.deepEqual(decodePolicy(encodePolicy(policy)), policy)
  assert.deepEqual(decodePolicy(encodePolicy({ writers: [], everyone: true })), { writers: [], everyone: true })
  assert.equal(ownerOf(sharedIdOf(authors[0] as string, 'a.b:c-d_e')), authors[0])
  for (const id of [
    '',
    'x',
    '/x',
    `${authors[0]}/`,
    `${authors[0]}/a b`,
    `${authors[0]}/${'x'.repeat(65)}`,
    'nobody/x',
  ])
    assert.throws(() => ownerOf(id), TrellisError)
  assert.throws(() => decodePolicy(Buffer.of(8, 2)), TrellisError)
})
