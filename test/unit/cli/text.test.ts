import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  createShortener,
  formatAge,
  formatBytes,
  formatCount,
  formatDuration,
  formatRtt,
  printable,
} from '../../../src/cli/text.ts'

test('bytes in binary units', () => {
  const cases: [number, string][] = [
    [0, '0 B'],
    [1023, '1023 B'],
    [1024, '1.0 KiB'],
    [1024 * 1024 - 1, '1.0 MiB'],
    [1.5 * 1024 ** 2, '1.5 MiB'],
    [70 * 1024 ** 3, '70.0 GiB'],
  ]
  for (const [byteCount, text] of cases) assert.equal(formatBytes(byteCount), text)
})

test('spans in their two largest units', () => {
  const cases: [number, string][] = [
    [0, '0ms'],
    [850, '850ms'],
    [1_000, '1.0s'],
    [9_949, '9.9s'],
    [9_950, '10s'],
    [42_000, '42s'],
    [185_000, '3m 5s'],
    [3_600_000, '1h'],
    [7_800_000, '2h 10m'],
    [90_000_000, '1d 1h'],
  ]
  for (const [spanMs, text] of cases) assert.equal(formatDuration(spanMs), text)
  assert.equal(formatAge(5_000, 1_000), 'now')
  assert.equal(formatAge(0, 65_000), '1m 5s ago')
})

test('counts and round trips', () => {
  assert.equal(formatCount(1, 'file'), '1 file')
  assert.equal(formatCount(2, 'file'), '2 files')
  assert.equal(formatRtt(0.123), '0.12ms')
  assert.equal(formatRtt(undefined), '-')
})

test('foreign text cannot move the cursor or turn the direction of a line', () => {
  assert.equal(printable('a\u001b[2Jb\r\n\u202ec'), 'a\\u{1b}[2Jb\\u{d}\\u{a}\\u{202e}c')
  assert.equal(printable('größe 模型 🙂'), 'größe 模型 🙂')
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      // oxlint-disable-next-line no-control-regex -- what must not be left
      assert.doesNotMatch(printable(text), /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
    }),
  )
})

test('ids are shortened to prefixes that tell them apart', () => {
  const ids = ['12D3KooWAbcdefghijkl', '12D3KooWAbcdefghijzz', '12D3KooWZZZZZZZZZZZZ']
  const shorten = createShortener(ids)
  const short = ids.map(shorten)
  assert.equal(new Set(short).size, 3)
  for (const [index, id] of ids.entries()) assert.ok(id.startsWith(short[index] ?? '?'))
  assert.equal(createShortener([])('12D3KooWAbcdefghijkl'), '12D3KooWAbcdef')
  assert.equal(createShortener([ids[0] ?? '', ids[0] ?? ''])(ids[0] ?? ''), '12D3KooWAbcdef')
})
