import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fit, renderFields, renderTable } from '../../../src/cli/table.ts'

test('columns are aligned by what is seen, not by what is stored', () => {
  const table = renderTable(
    [{ title: 'NAME' }, { title: 'SIZE', align: 'right' }],
    [
      ['模型', '1.0 GiB'],
      ['a\u0301b', '9 B'],
      ['long-name', ''],
    ],
  )
  assert.deepEqual(table.split('\n'), [
    'NAME          SIZE',
    '模型       1.0 GiB',
    'a\u0301b             9 B',
    'long-name',
  ])
})

test('one long cell does not widen the rows of the others', () => {
  const table = renderTable(
    [{ title: 'KEY' }, { title: 'VALUE' }],
    [
      ['k'.repeat(500), '1'],
      ['k', '2'],
    ],
  )
  const [titles = '', long = '', short = ''] = table.split('\n')
  assert.equal(long, `${'k'.repeat(500)}  1`)
  assert.ok(titles.length < 80 && short.length < 80)
  assert.equal(titles.indexOf('VALUE'), short.indexOf('2'))
})

test('cells cannot break out of their row', () => {
  const table = renderTable([{ title: 'A' }], [['x\ny\u001b[31m']])
  assert.equal(table, 'A\nx\\u{a}y\\u{1b}[31m')
})

test('rows are cut to the terminal', () => {
  assert.equal(fit('abcdef', 4), 'abc…')
  assert.equal(fit('模型模型', 4), '模…')
  assert.equal(fit('abcd', 4), 'abcd')
  assert.equal(fit('abcdef', undefined), 'abcdef')
})

test('fields hang values of several lines under the first', () => {
  assert.equal(
    renderFields([
      ['a', 'one'],
      ['long', ['two', 'three']],
    ]),
    'a     one\nlong  two\n      three',
  )
})
