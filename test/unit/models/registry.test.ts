import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { createSigner } from '../../../src/base/index.ts'
import { cidOf } from '../../../src/content/index.ts'
import { type DocumentEntry, parseRef, signManifest } from '../../../src/models/index.ts'
import { Registry } from '../../../src/models/registry.ts'

const signers = [1, 2, 3].map(seed => createSigner(new Uint8Array(32).fill(seed)))
const [me, ann, bob] = signers as [(typeof signers)[0], (typeof signers)[0], (typeof signers)[0]]
const [x, y] = [cidOf(Buffer.from('x')), cidOf(Buffer.from('y'))]

function entry(author: typeof me, key: string, cid: string, value: object = {}): DocumentEntry {
  const signature = Buffer.from(signManifest(author, cid)).toString('base64url')
  return { key, author: author.peer, value: { cid, sizeBytes: 1, fileCount: 1, createdMs: 1, signature, ...value } }
}

function registryOf(entries: DocumentEntry[]): Registry {
  const unused = () => {
    throw new Error('not part of this test')
  }
  const entriesAt = (key: string) => entries.filter(other => other.key === key)
  return new Registry({ set: unused, delete: unused, watch: unused, entriesAt, entries: () => entries }, me)
}

describe('registry', () => {
  const resolve = (entries: DocumentEntry[], ref: string) => registryOf(entries).resolve(parseRef(ref)).cid

  it('takes the only meaning of a name', () => assert.equal(resolve([entry(ann, 'm:latest', x)], 'm'), x))
  it('takes what all agree on', () => {
    const { cid, entries } = registryOf([entry(ann, 'm:latest', x), entry(bob, 'm:latest', x)]).resolve(parseRef('m'))
    assert.deepEqual([cid, entries.length], [x, 2])
  })
  it('takes this node’s own word first', () =>
    assert.equal(resolve([entry(ann, 'm:latest', x), entry(me, 'm:latest', y)], 'm'), y))
  it('takes the word of the peer that is named', () =>
    assert.equal(resolve([entry(ann, 'm:latest', x), entry(bob, 'm:latest', y)], `m@${bob.peer}`), y))
  it('knows what all mean by a name, and its own word, without a look at other names', () => {
    const registry = registryOf([
      entry(ann, 'm:latest', x),
      entry(me, 'm:latest', y),
      entry(bob, 'm:latest', x, { signature: 'forged' }),
      entry(me, 'm:v1', x),
    ])
    registry.entries = () => assert.fail('all were looked at')
    assert.deepEqual(
      registry.named('m', 'latest').map(({ author, cid }) => [author, cid]),
      [
        [ann.peer, x],
        [me.peer, y],
      ],
    )
    assert.equal(registry.own('m', 'v1')?.cid, x)
    assert.equal(registry.own('m', 'v2'), undefined)
  })
  it('tells who waits for a name of changes of that name alone', async () => {
    async function* watch(): AsyncGenerator<{ key: string }> {
      for (const key of ['other:latest', 'm:v1', 'm:latest', '#reading-key', 'm:latest']) yield { key }
    }
    const unused = () => assert.fail('not part of this test')
    const registry = new Registry({ set: unused, delete: unused, watch, entriesAt: unused, entries: unused }, me)
    let count = 0
    for await (const _ of registry.watch('m', 'latest', new AbortController().signal)) count++
    assert.equal(count, 2)
  })
  it('refuses to choose between two others', () => {
    assert.throws(
      () => resolve([entry(ann, 'm:latest', x), entry(bob, 'm:latest', y)], 'm'),
      (reason: Error & { kind?: string; hint?: string }) =>
        reason.kind === 'failed_precondition' &&
        [ann, bob].every(author => reason.hint?.includes(`m:latest@${author.peer}`)),
    )
  })
  it('says what tags there are', () => {
    assert.throws(() => resolve([entry(ann, 'm:v1', x)], 'm'), { kind: 'not_found', hint: 'm has the tags v1.' })
    assert.throws(() => resolve([entry(ann, 'm:v1', x)], `m:v1@${bob.peer}`), { kind: 'not_found' })
  })
  it('parses a value once, and again when it is another, or could be', () => {
    const frozen = entry(ann, 'm:latest', x)
    Object.freeze(frozen.value)
    const entries = [frozen, entry(bob, 'm:latest', x)]
    const registry = registryOf(entries)
    const [first, second] = registry.entries()
    assert.equal(registry.entries()[0], first)
    assert.notEqual(registry.entries()[1], second)
    entries[0] = entry(ann, 'm:latest', y)
    assert.equal(registry.entries()[0]?.cid, y)
    // The same value at another key, or by another, is another entry.
    entries[0] = { ...frozen, key: 'n:v1' }
    assert.equal(registry.entries()[0]?.name, 'n')
    entries[0] = { ...frozen, author: bob.peer }
    assert.equal(registry.entries().length, 1)
  })
  it('takes any CID, with those who name it', () => {
    const found = registryOf([entry(ann, 'm:v1', x)]).resolve(parseRef(x))
    assert.deepEqual(
      found.entries.map(({ author }) => author),
      [ann.peer],
    )
    assert.deepEqual(registryOf([]).resolve(parseRef(y)), { cid: y, entries: [] })
  })

  const hostile: [string, DocumentEntry][] = [
    ['another’s signature', { ...entry(ann, 'm:latest', x), author: bob.peer }],
    ['a signature of another model', entry(ann, 'm:latest', x, { cid: y })],
    ['no signature', entry(ann, 'm:latest', x, { signature: undefined })],
    ['a signature of a megabyte', entry(ann, 'm:latest', x, { signature: 'A'.repeat(1_000_000) })],
    ['a CID that is none', entry(ann, 'm:latest', x, { cid: '../../etc' })],
    ['a size that is none', entry(ann, 'm:latest', x, { sizeBytes: -1 })],
    ['a size that is text', entry(ann, 'm:latest', x, { sizeBytes: '1' })],
    ['a name that is a path', entry(ann, '../m:latest', x)],
    ['no tag', entry(ann, 'm', x)],
    ['text for a value', { key: 'm:latest', author: ann.peer, value: 'hello' }],
    ['null for a value', { key: 'm:latest', author: ann.peer, value: null }],
  ]
  for (const [what, bad] of hostile)
    it(`passes over ${what}`, () => {
      const registry = registryOf([bad, entry(bob, 'm:latest', x)])
      assert.deepEqual(
        registry.entries().map(({ author }) => author),
        [bob.peer],
      )
    })
})
