import assert from 'node:assert/strict'
import { test } from 'node:test'
import { OwnedDocument } from '../../../src/state/owned-document.ts'
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
