import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { SharedPast } from '../../../src/state/shared-past.ts'

const CLIENT_COUNT = 4

const entry = fc.record({
  client: fc.nat(CLIENT_COUNT - 1),
  /** 0: it only deletes. */
  length: fc.nat(3),
  /** Entries before it that it names. */
  names: fc.array(fc.nat(1000), { maxLength: 2 }),
  isAsked: fc.boolean(),
})

test('an entry builds on what it names, on what these build on, and on what its client wrote before', () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 40 }), entries => {
      const past = new SharedPast()
      const ends = new Map<number, number>()
      /** The same in full, of each entry that takes clocks. */
      const all: { client: number; end: number; known: Map<number, number> }[] = []
      for (const { client, length, names, isAsked } of entries) {
        const start = ends.get(client) ?? 0
        const named = all.length === 0 ? [] : names.map(index => all[index % all.length] as (typeof all)[number])
        const seen = new Map<number, number>()
        for (const each of named) seen.set(each.client, Math.max(each.end, seen.get(each.client) ?? 0))
        past.add(client, start + length, seen)
        ends.set(client, start + length)
        if (length === 0) continue
        const known = new Map(all.findLast(each => each.client === client)?.known)
        for (const [other, end] of seen)
          for (const [third, thirdEnd] of [
            [other, end] as const,
            ...(all.find(each => each.client === other && each.end === end)?.known ?? []),
          ])
            known.set(third, Math.max(thirdEnd, known.get(third) ?? 0))
        all.push({ client, end: start + length, known })
        if (!isAsked) continue
        for (let other = 0; other < CLIENT_COUNT; other++)
          for (let clock = 0; clock < 20; clock++) {
            const expected = clock < (other === client ? start : (known.get(other) ?? 0))
            assert.equal(past.knows(client, start, { client: other, clock }), expected, `${client} ${other} ${clock}`)
          }
      }
    }),
  )
})
