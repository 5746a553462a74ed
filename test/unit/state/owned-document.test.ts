import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { REVIEW_WORK } from '../../../src/state/limits.ts'
import { digestOf, type KeyChange, OwnedDocument, type Review } from '../../../src/state/owned-document.ts'
import { OwnedPart } from '../../../src/state/owned-part.ts'
import { signerOf } from './support.ts'

test('the latest write of all wins, whatever authors write, close and are cut back to', () => {
  let state = 7
  const random = (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return (state >>> 8) % below
  }
  const authors = [1, 2, 3].map(number => signerOf(number).peer)
  const document = new OwnedDocument('d')
  const parts: OwnedPart[] = []

  /** The rule of the specification, from all parts: of each author the latest epoch that has the key, of these the greatest stamp. */
  const expected = (key: string): [string, number] | undefined => {
    let best: [string, number] | undefined
    for (const author of authors) {
      const [last] = parts
        .filter(part => part.author === author && part.cell(key) !== undefined)
        .sort((a, b) => b.epoch - a.epoch)
      const stamp = last?.cell(key)?.stamp
      if (stamp === undefined) continue
      if (best === undefined || stamp > best[1] || (stamp === best[1] && author > best[0])) best = [author, stamp]
    }
    return best
  }

  for (let round = 0; round < 3_000; round++) {
    const author = authors[random(3)] as string
    const own = parts.filter(part => part.author === author)
    const part = own[random(4)] ?? new OwnedPart(author, 1 + random(6), 1)
    const isNew = !own.some(({ epoch }) => epoch === part.epoch)
    if (own.includes(part) && random(4) === 0) {
      const next = random(2) === 0 ? undefined : new OwnedPart(author, part.epoch, 1)
      if (next !== undefined && random(2) === 0)
        next.apply([{ key: `k${random(5)}`, stamp: random(50), value: round, clock: 0, bytes: 1 }])
      document.replace(part, next)
      parts.splice(parts.indexOf(part), 1, ...(next === undefined ? [] : [next]))
    } else if (own.includes(part) || isNew) {
      if (isNew) parts.push(part)
      document.take(part, [{ key: `k${random(5)}`, stamp: random(50), value: round, clock: 0, bytes: 1 }])
    }
    // Some keys are not read for a while.
    for (let key = random(5); key < 5; key++) {
      const entry = document.get(`k${key}`)
      const winner = expected(`k${key}`)
      assert.deepEqual(entry && entry.author, winner?.[0], `round ${round}, k${key}`)
      const value = parts
        .filter(other => other.author === winner?.[0] && other.cell(`k${key}`) !== undefined)
        .sort((a, b) => b.epoch - a.epoch)[0]
        ?.value(`k${key}`)
      assert.equal(entry?.value, value)
    }
  }
  for (const part of parts.splice(0)) document.replace(part, undefined)
  assert.ok(document.isEmpty)
  for (let key = 0; key < 5; key++) assert.equal(document.get(`k${key}`), undefined)
})

/** A document with its parts, and what those who watch it have been told of each author's keys. */
class Told {
  readonly document = new OwnedDocument('d')
  readonly parts: OwnedPart[] = []
  readonly told = new Map<string, unknown>()
  #reviews: Iterator<Review> | undefined

  #tell(changes: readonly KeyChange[]): void {
    for (const { author, key, value } of changes) {
      if (value === undefined) this.told.delete(`${author}/${key}`)
      else this.told.set(`${author}/${key}`, value)
    }
  }

  part(author: string, epoch: number): OwnedPart {
    let part = this.parts.find(other => other.author === author && other.epoch === epoch)
    if (part === undefined) this.parts.push((part = new OwnedPart(author, epoch, 1)))
    return part
  }

  take(author: string, epoch: number, words: readonly Word[]): void {
    const part = this.part(author, epoch)
    const changes = words.map(changeOf)
    for (const change of changes) part.tips.move(change)
    this.#tell(this.document.take(part, changes))
  }

  /** Puts a part that says some words in the place of another. One replacement is gone through before the next begins. */
  replace(author: string, epoch: number, words: readonly Word[]): void {
    this.review(Infinity)
    const old = this.parts.find(other => other.author === author && other.epoch === epoch)
    if (old !== undefined) this.parts.splice(this.parts.indexOf(old), 1)
    const next = words.length > 0 ? this.part(author, epoch) : undefined
    for (const change of words.map(changeOf)) {
      next?.tips.move(change)
      next?.apply([change])
    }
    this.#reviews = this.document.replace(old, next)[Symbol.iterator]()
  }

  review(count: number): void {
    for (let index = 0; index < count; index++) {
      const review = this.#reviews?.next()
      if (review === undefined || review.done === true) return
      this.#tell(review.value.changes)
    }
  }
}

type Word = [key: number, stamp: number, value: number | undefined]

/** As much work that each key has a turn of its own. */
function changeOf([key, stamp, value]: Word) {
  return { key: `k${key}`, stamp, value, clock: stamp, bytes: REVIEW_WORK }
}

test('a part replaced some keys at a time is replaced at once for who reads, writes and watches', () => {
  const authors = [1, 2, 3].map(number => signerOf(number).peer)
  const word: fc.Arbitrary<Word> = fc.tuple(fc.nat(5), fc.nat(9), fc.option(fc.nat(3), { nil: undefined }))
  const step = fc.oneof(
    {
      weight: 3,
      arbitrary: fc.tuple(
        fc.constant('take' as const),
        fc.nat(2),
        fc.nat(2),
        fc.array(word, { minLength: 1, maxLength: 4 }),
      ),
    },
    {
      weight: 2,
      arbitrary: fc.tuple(fc.constant('replace' as const), fc.nat(2), fc.nat(2), fc.array(word, { maxLength: 6 })),
    },
    { weight: 3, arbitrary: fc.tuple(fc.constant('review' as const), fc.nat(4)) },
    { weight: 2, arbitrary: fc.tuple(fc.constant('read' as const), fc.nat(5)) },
  )
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), steps => {
      const [sliced, whole] = [new Told(), new Told()]
      const same = (keys: readonly number[]): void => {
        for (const key of keys) assert.deepEqual(sliced.document.get(`k${key}`), whole.document.get(`k${key}`))
        assert.deepEqual(sliced.document.authors.toSorted(), whole.document.authors.toSorted())
        assert.equal(digestOf([sliced.document]), digestOf([whole.document]))
        const order = ({ author, key }: { author: string; key: string }): string => `${author}/${key}`
        const entries = ({ document }: Told) => [...document.entries()].sort((a, b) => (order(a) < order(b) ? -1 : 1))
        assert.deepEqual(entries(sliced), entries(whole))
      }
      for (const step of steps) {
        if (step[0] === 'review') {
          sliced.review(step[1])
        } else if (step[0] === 'read') {
          same([step[1]])
        } else {
          const [act, author, epoch, words] = step
          for (const told of [sliced, whole]) told[act](authors[author] as string, epoch, words)
          whole.review(Infinity)
          same([])
        }
      }
      sliced.review(Infinity)
      assert.deepEqual(sliced.told, whole.told)
      same([0, 1, 2, 3, 4, 5])
    }),
    { numRuns: 2_000 },
  )
})
