import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { pathFault, pathProblems, showPath } from '../../../src/models/paths.ts'

describe('paths of a model', () => {
  const good = [
    'a',
    'config.json',
    'a/b/c.bin',
    '.hidden',
    'ä/é',
    '...',
    'a b',
    'x'.repeat(255),
    '-rf',
    'ab:c',
    '日本/モデル',
  ]
  for (const path of good) it(`takes ${path.slice(0, 20)}`, () => assert.equal(pathFault(path), undefined))

  const bad: [string, RegExp][] = [
    ['', /empty path/],
    ['/etc/passwd', /absolute/],
    ['..', /segment/],
    ['../a', /segment/],
    ['a/../../b', /segment/],
    ['a/./b', /segment/],
    ['a//b', /empty segment/],
    ['a/', /empty segment/],
    ['C:/x', /drive/],
    ['c:x', /drive/],
    ['a\\b', /backslash/],
    ['a\nb', /control/],
    ['a\0b', /control/],
    ['a\x7fb', /control/],
    ['a\u0085b', /control/],
    ['a\u2028b', /control/],
    ['a\u202eb', /control/],
    ['a\ud800b', /control/],
    ['x'.repeat(256), /255 bytes/],
    ['é'.repeat(128), /255 bytes/],
    ['x/'.repeat(600) + 'x', /1024 bytes/],
    ['x/'.repeat(70) + 'x', /folders deep/],
    ['model.trellis-part', /in transfer/],
    ['a/b.TRELLIS-PART/c', /in transfer/],
  ]
  for (const [path, fault] of bad)
    it(`refuses ${JSON.stringify(path.slice(0, 20))}`, () => assert.match(pathFault(path) ?? '', fault))

  it('finds files that can’t be beside each other', () => {
    const found = (paths: string[]) => pathProblems(paths).map(problem => problem.path)
    assert.deepEqual(found(['a', 'b']), [])
    assert.deepEqual(found(['a', 'a']), ['a'])
    assert.deepEqual(found(['README.md', 'readme.md']), ['readme.md'])
    assert.deepEqual(found(['caf\u00e9', 'cafe\u0301']), ['cafe\u0301'])
    assert.deepEqual(found(['stra\u00dfe', 'STRASSE']), ['STRASSE'])
    assert.deepEqual(found(['a', 'a/b']), ['a'])
    assert.deepEqual(found(['a/b', 'A']), ['A'])
    assert.deepEqual(found(['A/x', 'a/y']), ['a/y'])
    assert.deepEqual(found(['a/b', 'a-b', 'a/c']), [])
  })

  it('shows names without what a terminal would act on', () => {
    assert.equal(showPath('a/b c.json'), 'a/b c.json')
    assert.ok(!/[\p{Cc}\u202e]/u.test(showPath('a\n\x1b[31m\u202e\u0085')))
    assert.ok(showPath('x'.repeat(10_000)).length < 200)
  })
})
