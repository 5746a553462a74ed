import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createMemoryStore, createSigner, silentLogger, systemClock } from '../../../src/base/index.ts'
import { createAddressBook } from '../../../src/mesh/address-book.ts'

const PEER = createSigner(new Uint8Array(32).fill(1)).peer
const at = (host: string): string => `/ip4/${host}/tcp/4001/p2p/${PEER}`

function createBook() {
  let aheadMs = 0
  const store = createMemoryStore()
  const clock = { ...systemClock, wallMs: () => systemClock.wallMs() + aheadMs }
  return {
    store,
    book: createAddressBook({ store, clock, log: silentLogger }),
    advance: (ms: number) => {
      aheadMs += ms
    },
  }
}

test('what was proved stands in front, hearsay behind, and what the peer says itself replaces both', () => {
  const { book } = createBook()
  book.note(PEER, [at('11.0.0.1')])
  book.note(PEER, [at('12.0.0.1')], 'hearsay')
  book.note(PEER, [at('13.0.0.1')])
  assert.deepEqual(book.get(PEER), [at('13.0.0.1'), at('11.0.0.1'), at('12.0.0.1')])
  book.note(PEER, [at('14.0.0.1')], 'own')
  assert.deepEqual(book.get(PEER), [at('14.0.0.1')])
})

test('an address that fails three times is dropped, hearsay does not bring it back, the peer itself does', async () => {
  const { book, store, advance } = createBook()
  book.note(PEER, [at('11.0.0.1'), at('12.0.0.1')])
  for (let i = 0; i < 2; i++) book.failed(PEER, at('11.0.0.1'))
  assert.equal(book.get(PEER).length, 2)
  book.failed(PEER, at('11.0.0.1'))
  assert.deepEqual(book.get(PEER), [at('12.0.0.1')])
  book.note(PEER, [at('11.0.0.1')], 'hearsay')
  assert.deepEqual(book.get(PEER), [at('12.0.0.1')])
  await book.flushed()
  const again = createAddressBook({ store, clock: systemClock, log: silentLogger })
  await again.load()
  assert.deepEqual(again.get(PEER), [at('12.0.0.1')])
  advance(3_600_000)
  book.note(PEER, [at('11.0.0.1')], 'hearsay')
  assert.deepEqual(book.get(PEER), [at('12.0.0.1'), at('11.0.0.1')])
  book.note(PEER, [at('11.0.0.1')], 'own')
  assert.deepEqual(book.get(PEER), [at('11.0.0.1')])
})

test('the last address is kept, however often it fails, and success forgets failures', () => {
  const { book } = createBook()
  book.note(PEER, [at('11.0.0.1')])
  for (let i = 0; i < 10; i++) book.failed(PEER, at('11.0.0.1'))
  assert.deepEqual(book.get(PEER), [at('11.0.0.1')])
  book.note(PEER, [at('11.0.0.1'), at('12.0.0.1')])
  book.failed(PEER, at('11.0.0.1'))
  book.failed(PEER, at('11.0.0.1'))
  book.note(PEER, [at('11.0.0.1')])
  book.failed(PEER, at('11.0.0.1'))
  assert.equal(book.get(PEER).length, 2)
})

test('only what was not known is news', () => {
  const { book } = createBook()
  assert.equal(book.note(PEER, [at('11.0.0.1')], 'hearsay'), true)
  assert.equal(book.note(PEER, [at('11.0.0.1')], 'hearsay'), false)
  assert.equal(book.note(PEER, [at('11.0.0.1'), at('12.0.0.1')], 'own'), true)
  assert.equal(book.note(PEER, [at('12.0.0.1')]), false)
  assert.equal(book.note(PEER, ['nonsense'], 'hearsay'), false)
})
