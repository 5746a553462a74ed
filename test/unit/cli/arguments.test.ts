import assert from 'node:assert/strict'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  parseCount,
  parsePairs,
  parsePath,
  parsePositiveDuration,
  parseValue,
  readArgument,
} from '../../../src/cli/arguments.ts'
import { createScratch } from '../../support/scratch.ts'

const INVALID = { kind: 'invalid_argument' }

test('counts are whole numbers within bounds', () => {
  assert.equal(parseCount('12', '--uses', 1, 100), 12)
  for (const text of ['0', '101', '1.5', '-1', '', 'ten', '1e2', '99999999999999999999']) {
    assert.throws(() => parseCount(text, '--uses', 1, 100), { ...INVALID, message: /--uses.*from 1 to 100/ })
  }
})

test('a folder is named, be it the current one', () => {
  assert.equal(parsePath('.', '--out'), process.cwd())
  assert.throws(() => parsePath('', '--out'), { ...INVALID, message: '--out is empty' })
})

test('durations need a unit and must not be nothing', () => {
  assert.equal(parsePositiveDuration('24h', '--expires'), 86_400_000)
  for (const text of ['', '24', '0s', '1 week', '-1h', 'h']) {
    assert.throws(() => parsePositiveDuration(text, '--expires'), { ...INVALID, message: /^--expires / })
  }
})

test('pairs are cut at the first equals sign', () => {
  assert.deepEqual(parsePairs(['a=1', 'b=x=y', 'c='], '--meta'), { a: '1', b: 'x=y', c: '' })
  for (const text of ['a', '=1', ''])
    assert.throws(() => parsePairs([text], '--meta'), { ...INVALID, message: /--meta/ })
})

test('values are JSON where they are JSON, else text', () => {
  fc.assert(
    fc.property(fc.jsonValue(), value => {
      const text = JSON.stringify(value)
      assert.deepEqual(parseValue(text), JSON.parse(text))
    }),
  )
  assert.equal(parseValue('make it so'), 'make it so')
  assert.equal(parseValue('1.2.3'), '1.2.3')
  assert.equal(parseValue(''), '')
})

test('what begins like JSON but is none is not stored as text', () => {
  // Numbers beyond what JSON can say again would come out as null.
  for (const text of ['{"a":1', '[1,', '"open', ' {a:1}', '1e999', '{"a":[-1e999]}']) {
    assert.throws(() => parseValue(text), { ...INVALID, hint: /--text/ })
  }
})

test('an argument may come from a file, within limits', async () => {
  await using scratch = await createScratch()
  const { signal } = new AbortController()
  const file = join(scratch.path, 'request.json')
  await writeFile(file, '{"a":1}')
  assert.equal(await readArgument(`@${file}`, signal, { files: true }), '{"a":1}')
  assert.equal(await readArgument(`@${file}`, signal), `@${file}`)
  await assert.rejects(readArgument(`@${file}.none`, signal, { files: true }), { kind: 'not_found' })
  await writeFile(file, Buffer.alloc(5 * 1024 * 1024))
  await assert.rejects(readArgument(`@${file}`, signal, { files: true }), INVALID)
})
